/** Streams woven into one person's thread, and entries on their way back into streams. */
import type { Append } from "@redthread/ledger"
import { type ConcernId, CustomerId, type Entry, EntryId, type Instant, type RecordId, weave } from "@redthread/model"
import type { Placed } from "./Consequences.ts"

/** The streams read so far, by record. */
export type Streams = ReadonlyMap<RecordId, ReadonlyArray<Entry>>

/** The thread of a person: what is stored, and what this delivery already added. */
export const threadOf = (person: ReadonlyArray<RecordId>, streams: Streams, placed: ReadonlyArray<Placed>): ReadonlyArray<Entry> =>
  weave(CustomerId.make(person[0] ?? "nobody"), [
    ...person.map((record) => streams.get(record) ?? []),
    placed.flatMap(({ entry, record }) => (person.includes(record) ? [entry] : []))
  ]).entries

/** The stream in which a concern was opened: it lives there, whoever its customer turns out to be. */
export const homeOf = (concern: ConcernId, streams: Streams, placed: ReadonlyArray<Placed>): RecordId | undefined => {
  const isOpening = (entry: Entry): boolean => entry._tag === "ConcernOpened" && entry.concern === concern
  return placed.find(({ entry }) => isOpening(entry))?.record ??
    [...streams].find(([, entries]) => entries.some(isOpening))?.[0]
}

/** What is to be appended, one append a stream; each stream must still be as long as it was read, also one that gets nothing. */
export const appendsOf = (placed: ReadonlyArray<Placed>, streams: Streams): ReadonlyArray<Append> => {
  const byRecord = new Map<RecordId, [Entry, ...Array<Entry>]>()
  for (const { entry, record } of placed) {
    const entries = byRecord.get(record)
    if (entries === undefined) byRecord.set(record, [entry])
    else entries.push(entry)
  }
  const only = byRecord.size === 0 ? [] : [...streams].filter(([record]) => !byRecord.has(record))
  return [
    ...[...byRecord].map(([record, entries]): Append => ({ record, expected: streams.get(record)?.length ?? "any", entries })),
    ...only.map(([record, { length }]): Append => ({ record, expected: length, entries: [] }))
  ]
}

/** Ids that sort as they are made: the time of writing, a number that counts on through the whole ledger, and who wrote where several do. */
export const entryIds = (recorded: Instant, count: number, writer = ""): () => EntryId => {
  let number = count
  return () => EntryId.make(`${recorded.toString(36).padStart(9, "0")}-${(number++).toString(36).padStart(8, "0")}${writer}`)
}
