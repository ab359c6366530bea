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

/**
 * Weaves streams into one thread: by the time of recording, then by entry id; within a stream the order stays.
 * A merge or split of people moves no entry; it changes which streams are woven.
 */
export const weave = (customer: CustomerId, streams: ReadonlyArray<ReadonlyArray<Entry>>): Thread => ({
  customer,
  entries: streams.flat().sort((one, other) =>
    one.recorded - other.recorded || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  )
})
