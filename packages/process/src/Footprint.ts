/** What follows what in a log: directly-follows graph and footprint, of all events or of those on one channel. */
import type { EventLog, LoggedEvent } from "@redthread/model"

/** How often one activity directly followed another, how often cases began and ended with each, and how often each occurs. */
export interface DirectlyFollows {
  readonly activities: ReadonlyMap<string, number>
  readonly starts: ReadonlyMap<string, number>
  readonly ends: ReadonlyMap<string, number>
  /** From the first activity to the ones after it. */
  readonly follows: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** `before`: only the first before the second; `after`: the other way round; `parallel`: both; `never`: neither. */
export type Relation = "before" | "after" | "parallel" | "never"

/** The relation of every pair of activities. Source: van der Aalst, Weijters and Maruster 2004. */
export interface Footprint {
  readonly activities: ReadonlyArray<string>
  /** One row for each activity, in the order of `activities`. */
  readonly relations: ReadonlyArray<ReadonlyArray<Relation>>
}

const more = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The directly-follows graph of the events that `of` lets pass (all, unless told); the others are as if never recorded. */
export const directlyFollows = (log: EventLog, of: (event: LoggedEvent) => boolean = () => true): DirectlyFollows => {
  const [activities, starts, ends] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const follows = new Map<string, Map<string, number>>()
  for (const { events } of log.cases) {
    let last: string | undefined
    for (const event of events) {
      if (!of(event)) continue
      const { activity } = event
      more(activities, activity)
      if (last === undefined) more(starts, activity)
      else {
        const known = follows.get(last) ?? new Map<string, number>()
        follows.set(last, known)
        more(known, activity)
      }
      last = activity
    }
    if (last !== undefined) more(ends, last)
  }
  return { activities, starts, ends, follows }
}

/** The footprint of a directly-follows graph; activities in alphabetical order. */
export const footprintOf = ({ activities: counts, follows }: DirectlyFollows): Footprint => {
  const activities = [...counts.keys()].sort()
  const isBefore = (a: string, b: string): boolean => follows.get(a)?.has(b) === true
  return {
    activities,
    relations: activities.map((a) =>
      activities.map((b) => (isBefore(a, b) ? (isBefore(b, a) ? "parallel" : "before") : isBefore(b, a) ? "after" : "never")))
  }
}
