/** Everything that happens between the brand and one customer, in order. */
import { Schema } from "effect"
import { Entry } from "./Entry.ts"
import { Identifier } from "./Identifier.ts"
import { CustomerId, RecordId } from "./Ids.ts"

/** What one identifier or one account told us: immutable, owner of one stored stream of entries. */
export const Record = Schema.Struct({ id: RecordId, identifiers: Schema.NonEmptyArray(Identifier) })
export type Record = typeof Record.Type

/** The view of one customer: the streams of all records that are one person now, in recorded order. */
export const Thread = Schema.Struct({ customer: CustomerId, entries: Schema.Array(Entry) })
export type Thread = typeof Thread.Type

const isEarlier = (one: Entry, other: Entry): boolean =>
  one.recorded < other.recorded || (one.recorded === other.recorded && one.id < other.id)

/**
 * Weaves streams into one thread: by the time of recording, then by entry id; within a stream the order stays, also
 * where a clock was set back. The order of the streams does not matter. A merge or split of people moves no entry;
 * it changes which streams are woven.
 */
export const weave = (customer: CustomerId, streams: ReadonlyArray<ReadonlyArray<Entry>>): Thread => {
  const at = streams.map(() => 0)
  const entries: Array<Entry> = []
  for (;;) {
    let next: Entry | undefined
    let from = 0
    streams.forEach((stream, i) => {
      const head = stream[at[i] ?? 0]
      if (head !== undefined && (next === undefined || isEarlier(head, next))) [next, from] = [head, i]
    })
    if (next === undefined) return { customer, entries }
    entries.push(next)
    at[from] = (at[from] ?? 0) + 1
  }
}
