/** Customer ids and what became of them: every id that was ever given out still leads somewhere. */
import { CustomerId, RecordId } from "@redthread/model"
import { HashMap, Option, Schema } from "effect"
import { digest } from "./Digest.ts"
import { alphabetical } from "./Order.ts"

/** What became of a customer id. */
export const Standing = Schema.TaggedUnion({
  /** It names a person: these records, in alphabetical order. */
  Current: { records: Schema.Array(RecordId) },
  /** Its person turned out to be another; ask that id. `since` counts the assignments until then. */
  Redirected: { to: CustomerId, since: Schema.Int },
  /** Its person was erased, or all that was observed of them was retracted. The id names nobody, for ever. */
  Erased: {}
})
export type Standing = typeof Standing.Type

/** News for those who keep something per customer. */
export const Change = Schema.TaggedUnion({
  Opened: { customer: CustomerId, records: Schema.Array(RecordId) },
  /** `gone` is `into` now; said again where it comes to be yet another's. */
  Merged: { gone: CustomerId, into: CustomerId },
  /** These records belonged to `from` and are `to` now. */
  Split: { from: CustomerId, to: CustomerId, records: Schema.Array(RecordId) },
  /** An id that had been merged away names its person again. */
  Revived: { customer: CustomerId, from: CustomerId },
  Erased: { customer: CustomerId }
})
export type Change = typeof Change.Type

/** What is kept of one id: when in the order of ids it was given out, and what became of it. */
export interface Entitled {
  readonly number: number
  readonly standing: Standing
  /** A digest of the records that it named before the last change, and after how many assignments: who undoes the change has the ids as they were. */
  readonly before?: { readonly group: number; readonly since: number }
}

/** All customer ids ever given out. Immutable. */
export interface Directory {
  readonly customers: HashMap.HashMap<CustomerId, Entitled>
  readonly holders: HashMap.HashMap<RecordId, CustomerId>
  /** The id that a record had before merges: its holder, or one that redirects there and comes back when they part. */
  readonly homes: HashMap.HashMap<RecordId, CustomerId>
  /** How many ids were given out. */
  readonly count: number
  /** How many partitions were taken in. */
  readonly assignments: number
  /** What the latest assignment changed. */
  readonly changes: ReadonlyArray<Change>
}

/** No ids yet. */
export const emptyDirectory: Directory = {
  customers: HashMap.empty(), holders: HashMap.empty(), homes: HashMap.empty(), count: 0, assignments: 0, changes: []
}

/** What became of this id; `undefined` for one that was never given out. */
export const standingOf = (directory: Directory, id: CustomerId): Standing | undefined =>
  Option.getOrUndefined(HashMap.get(directory.customers, id))?.standing

/** The customer whom this record belongs to. */
export const customerOf = (directory: Directory, record: RecordId): CustomerId | undefined =>
  Option.getOrUndefined(HashMap.get(directory.holders, record))

/**
 * The id that names this id's person now, redirects followed; with `Erased` the last id before the trail ends.
 * `undefined` for an id that was never given out.
 */
export const current = (
  directory: Directory,
  id: CustomerId
): { readonly id: CustomerId; readonly standing: Exclude<Standing, { readonly _tag: "Redirected" }> } | undefined => {
  const seen = new Set<CustomerId>()
  for (let at = id; !seen.has(at);) {
    seen.add(at)
    const standing = standingOf(directory, at)
    if (standing === undefined) return undefined
    if (standing._tag !== "Redirected") return { id: at, standing }
    at = standing.to
  }
  return undefined
}

/** A number for a group of records, whatever their order. */
export const groupDigest = (records: ReadonlyArray<RecordId>): number => digest(records.toSorted(alphabetical).join("\n"))

/** The directory without a trace of these records, which are no more; the ids stay what they are. */
export const forget = (directory: Directory, records: ReadonlyArray<RecordId>): Directory => ({
  ...directory,
  holders: HashMap.removeMany(directory.holders, records),
  homes: HashMap.removeMany(directory.homes, records)
})

/** The directory after this person was erased: their id, and all that led to it, are a tombstone. */
export const erase = (directory: Directory, id: CustomerId): Directory => {
  const now = current(directory, id)
  if (now === undefined || now.standing._tag === "Erased") return { ...directory, changes: [] }
  const without = forget(directory, now.standing.records)
  const number = Option.getOrUndefined(HashMap.get(directory.customers, now.id))?.number ?? 0
  return {
    ...without,
    customers: HashMap.set(without.customers, now.id, { number, standing: Standing.cases.Erased.make({}) }),
    changes: [Change.cases.Erased.make({ customer: now.id })]
  }
}
