/** Where a process goes other than planned: the deviations of a log, channel by channel. */
import type { EventLog, LoggedEvent } from "@redthread/model"
import type { AlignedLog } from "./AlignmentLog.ts"
import { directlyFollows } from "./Footprint.ts"

/** What happened on one channel. */
export interface ChannelFitness {
  /** Cases with an event there. */
  readonly cases: number
  readonly events: number
  /** Events that the net could not follow. */
  readonly deviations: number
  /** The share of events that the net could follow, from 0 to 1. */
  readonly fitness: number
  readonly activities: number
  /** Pairs of activities of which one directly followed the other there, as if nothing else had been recorded. */
  readonly follows: number
}

type LoggedCase = EventLog["cases"][number]

/** Tells the channel of an event; `undefined` where it is not known. */
export type ChannelOf = (event: LoggedEvent, of: LoggedCase) => string | undefined

const usual = ["channel", "kanal", "org:channel", "medium", "touchpoint"]

/** The attribute that tells the channel, on events or on cases: `channel`, `Kanal`, `org:channel`, `medium` or `touchpoint`, in any case; `undefined` where there is none. */
export const channelAttribute = (log: EventLog): string | undefined => {
  const present = new Set<string>()
  for (const { attributes, events } of log.cases) {
    for (const key of Object.keys(attributes)) present.add(key)
    for (const event of events) for (const key of Object.keys(event.attributes)) present.add(key)
  }
  for (const name of usual) {
    const found = [...present].find((key) => key.toLowerCase() === name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads the channel from an attribute of the event, or of its case. */
export const channelBy = (attribute: string): ChannelOf => (event, of) => {
  const value = event.attributes[attribute] ?? of.attributes[attribute]
  return typeof value === "string" && value !== "" ? value : undefined
}

/** The figures of every channel that occurs; events without one are under `""`. */
export const fitnessByChannel = (log: EventLog, { variants }: AlignedLog, channelOf: ChannelOf): ReadonlyMap<string, ChannelFitness> => {
  const counts = new Map<string, { cases: number; events: number; deviations: number }>()
  for (const { alignment, variant } of variants) {
    const alone = new Set(alignment.moves.flatMap((move) => (move._tag === "OnlyLog" ? [move.event] : [])))
    for (const number of variant.cases) {
      const one = log.cases[number]
      const met = new Set<string>()
      one?.events.forEach((event, i) => {
        const channel = channelOf(event, one) ?? ""
        const known = counts.get(channel) ?? { cases: 0, events: 0, deviations: 0 }
        counts.set(channel, known)
        known.events++
        if (alone.has(i)) known.deviations++
        if (!met.has(channel)) known.cases++
        met.add(channel)
      })
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([channel, { cases, deviations, events }]) => {
    const there = directlyFollows({ cases: log.cases.map((one) => ({ ...one, events: one.events.filter((event) => (channelOf(event, one) ?? "") === channel) })) })
    const follows = [...there.follows.values()].reduce((sum, { size }) => sum + size, 0)
    return [channel, { cases, events, deviations, fitness: 1 - deviations / events, activities: there.activities.size, follows }]
  }))
}
