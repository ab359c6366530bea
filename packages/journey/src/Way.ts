/** Entries put in the order in which the customer lived them, and what is known after each: a fold that does not mind how they are delivered. */
import type { Entry } from "@redthread/model"

/** A list that grows at its end without being copied; `undefined` is the empty one. */
export type Chain<A> = { readonly last: A; readonly before: Chain<A>; readonly size: number } | undefined

/** The chain with one more. */
export const linked = <A>(chain: Chain<A>, last: A): Chain<A> => ({ last, before: chain, size: (chain?.size ?? 0) + 1 })

/** All of a chain, the first one first. */
export const listed = <A>(chain: Chain<A>): ReadonlyArray<A> => {
  const found = Array.from<A>({ length: chain?.size ?? 0 })
  for (let at = chain; at !== undefined; at = at.before) found[at.size - 1] = at.last
  return found
}

/** What is known before any entry, and what one more entry adds. Pure. */
export interface Fold<S> {
  readonly begin: S
  readonly step: (state: S, entry: Entry) => S
}

/** What is known after an entry, all before it included; `undefined` before any entry. */
export type Way<S> = { readonly entry: Entry; readonly state: S; readonly before: Way<S>; readonly size: number } | undefined

/**
 * Whether one entry was lived after another: by the time it occurred; at the same time, by the time it was recorded, then by id. A letter
 * that is scanned five days later stands where it was written.
 */
export const isLater = (one: Entry, other: Entry): boolean => {
  if (one.occurred.instant !== other.occurred.instant) return one.occurred.instant > other.occurred.instant
  if (one.recorded !== other.recorded) return one.recorded > other.recorded
  return one.id > other.id
}

const stepped = <S>({ begin, step }: Fold<S>, before: Way<S>, entry: Entry): Way<S> =>
  ({ entry, state: step(before === undefined ? begin : before.state, entry), before, size: (before?.size ?? 0) + 1 })

/**
 * The way with one more entry, wherever in it the entry belongs: what came after it is folded again. An entry that is in it already changes
 * nothing. So the order of delivery and repetitions cannot matter, and what was folded before is never folded again where nothing is late.
 */
export const followed = <S>(fold: Fold<S>, way: Way<S>, entry: Entry): Way<S> => {
  const later: Array<Entry> = []
  let at = way
  for (; at !== undefined && isLater(at.entry, entry); at = at.before) later.push(at.entry)
  if (at?.entry.id === entry.id) return way
  let next = stepped(fold, at, entry)
  for (let i = later.length - 1; i >= 0; i--) next = stepped(fold, next, later[i] as Entry)
  return next
}

/** The way after all of these. Put in order first, so that a whole thread is folded once. */
export const followedAll = <S>(fold: Fold<S>, way: Way<S>, entries: ReadonlyArray<Entry>): Way<S> =>
  entries.toSorted((one, other) => (isLater(one, other) ? 1 : -1)).reduce((at, entry) => followed(fold, at, entry), way)

/** What is known at the end of the way. */
export const knownAt = <S>({ begin }: Fold<S>, way: Way<S>): S => (way === undefined ? begin : way.state)
