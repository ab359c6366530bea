/** What a journey cost the customer, counted from the thread alone. */
import { type Assurance, type ChannelName, type Entry, isAtLeast, lowerAssurance, type Thread } from "@redthread/model"
import { journeyOf } from "./Stops.ts"

/** Counts over one thread; each says in its comment what is counted and what is left out. */
export interface Measures {
  /** What the customer had to do: searches, logins and logouts, questions answered, steps tried, changes of channel. */
  readonly steps: number
  /** Questions whose answer the company knew already. Source: „Müssen Sie sich dabei wiederholen?“ (Pexly). */
  readonly askedAgain: number
  /** Times the customer proved who they are although that had been proved to the same degree before. */
  readonly reAuthentications: number
  /** Changes of channel on which something was lost: sent away, passed on with losses, or asked again on arrival. */
  readonly channelBreaks: number
  /** All changes of channel, good ones included. */
  readonly channelSwitches: number
  /** Steps the customer was not allowed to take, and searches that found nothing. */
  readonly deadEnds: number
  /** From the first to the last entry, in milliseconds of occurred time. */
  readonly duration: number
}

const isStep = (entry: Entry): boolean =>
  entry._tag === "Searched" || entry._tag === "AssuranceChanged" || entry._tag === "FactAsked" ||
  entry._tag === "StepRefused" || entry._tag === "StepTaken"

const provedAgain = (entries: ReadonlyArray<Entry>): number => {
  let proved: Assurance = "anonymous"
  let again = 0
  for (const entry of entries) {
    if (entry._tag !== "AssuranceChanged" || entry.now === lowerAssurance(entry.was, entry.now)) continue
    if (isAtLeast(proved, entry.now)) again++
    else proved = entry.now
  }
  return again
}

/** An arrival on which something was lost: which stop of the journey (counted from 0), on which channel, and what. */
export interface Break {
  readonly stop: number
  readonly on: ChannelName
  readonly because: string
}

/** The arrivals of a journey that lost something: sent away, passed on with losses, or asked again. */
export const breaksOf = (thread: Thread): ReadonlyArray<Break> => {
  const { stops } = journeyOf(thread)
  const entries = new Map(thread.entries.map((entry) => [entry.id, entry]))
  return stops.flatMap((stop, i): ReadonlyArray<Break> => {
    if (i === 0) return []
    const lost = (stops[i - 1]?.entries ?? []).flatMap((id) => {
      const entry = entries.get(id)
      return entry?._tag === "HandedOver" && entry.handover.to === stop.on ? entry.handover.lost : []
    })
    const again = stop.entries.flatMap((id) => {
      const entry = entries.get(id)
      return entry?._tag === "FactAsked" && entry.known ? [entry.fact] : []
    })
    if (stop.came === "sent") return [{ stop: i, on: stop.on, because: "sent away" }]
    if (lost.length > 0) return [{ stop: i, on: stop.on, because: `lost ${lost.join(", ")}` }]
    return again.length > 0 ? [{ stop: i, on: stop.on, because: `asked again for ${[...new Set(again)].join(", ")}` }] : []
  })
}

/** Counts a thread. An empty thread counts zero everywhere. */
export const measure = (thread: Thread): Measures => {
  const { stops } = journeyOf(thread)
  const times = thread.entries.map((entry) => entry.occurred.instant)
  const switches = Math.max(0, stops.length - 1)
  return {
    steps: thread.entries.filter(isStep).length + switches,
    askedAgain: thread.entries.filter((entry) => entry._tag === "FactAsked" && entry.known).length,
    reAuthentications: provedAgain(thread.entries),
    channelBreaks: breaksOf(thread).length,
    channelSwitches: switches,
    deadEnds: thread.entries.filter((entry) => entry._tag === "StepRefused" || (entry._tag === "Searched" && entry.results === 0)).length,
    duration: times.length === 0 ? 0 : Math.max(...times) - Math.min(...times)
  }
}
