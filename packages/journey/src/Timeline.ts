/** One line for everything, whatever the channel, and how old what we know is. */
import type { ChannelName, Entry, EntryId, Instant, OutsideTime, Thread } from "@redthread/model"
import { isLater } from "./Way.ts"
import { readable, tell } from "./Words.ts"

/** One line of the timeline. */
export interface TimelineLine {
  readonly entry: EntryId
  readonly at: OutsideTime
  readonly on: ChannelName
  readonly says: string
  /** It was written down more than a minute after it happened, as a letter that is scanned: by how many milliseconds. */
  readonly late?: number
}

/** The newest `last` lines (all unless told) in the order in which they were lived; contacts whose consequences say the same are left out. */
export const timeline = ({ entries }: Thread, last = Infinity): ReadonlyArray<TimelineLine> =>
  readable(entries).toSorted((one, other) => (isLater(one, other) ? 1 : -1)).slice(last === Infinity ? 0 : -last).map((entry) => {
    const late = entry.recorded - entry.occurred.instant
    return { entry: entry.id, at: entry.occurred, on: entry.on, says: tell(entry), ...(late > 60_000 ? { late } : {}) }
  })

/** How old something is, in milliseconds. */
export interface Age {
  readonly of: string
  readonly at: Instant
  readonly age: number
}

/** How stale the picture of a customer is: since the last entry, since the last contact on each channel, since each other system last told us. */
export interface Staleness {
  /** Absent in an empty thread. */
  readonly newest?: Age
  readonly channels: ReadonlyArray<Age>
  readonly sources: ReadonlyArray<Age>
}

const latestBy = (entries: ReadonlyArray<Entry>, keyOf: (entry: Entry) => string | undefined, timeOf: (entry: Entry) => Instant, now: Instant): ReadonlyArray<Age> => {
  const found = new Map<string, Instant>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key !== undefined && timeOf(entry) >= (found.get(key) ?? -Infinity)) found.set(key, timeOf(entry))
  }
  return [...found].map(([of, at]) => ({ of, at, age: now - at })).toSorted((one, other) => one.age - other.age)
}

/** How stale a thread is now: by when things were written down, for what was not written down nobody can know. */
export const stalenessOf = ({ entries }: Thread, now: Instant): Staleness => {
  const [newest] = latestBy(entries, () => "thread", ({ recorded }) => recorded, now)
  return {
    ...(newest === undefined ? {} : { newest }),
    channels: latestBy(entries, (entry) => (entry._tag === "Contacted" || entry._tag === "Answered" ? entry.on : undefined), ({ occurred }) => occurred.instant, now),
    sources: latestBy(entries, (entry) => (entry._tag === "RowImported" || entry._tag === "RowVanished" ? entry.source : undefined), ({ recorded }) => recorded, now)
  }
}
