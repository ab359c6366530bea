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

/**
 * The entries in order, in pieces, each with what is known at its end; `undefined` before any entry. Pieces, so that what is known in
 * between need not be kept after every entry.
 */
export type Way<S> = { readonly entries: ReadonlyArray<Entry>; readonly state: S; readonly before: Way<S>; readonly size: number } | undefined

/**
 * Whether one entry was lived after another: by the time it occurred; at the same time, by the time it was recorded, then by id. A letter
 * that is scanned five days later stands where it was written.
 */
export const isLater = (one: Entry, other: Entry): boolean => {
  if (one.occurred.instant !== other.occurred.instant) return one.occurred.instant > other.occurred.instant
  if (one.recorded !== other.recorded) return one.recorded > other.recorded
  return one.id > other.id
}

/** Entries of one piece at most: so many are folded again where one is late. */
const most = 64

const piece = <S>({ begin, step }: Fold<S>, before: Way<S>, entries: ReadonlyArray<Entry>): Way<S> =>
  ({ entries, state: entries.reduce(step, before === undefined ? begin : before.state), before, size: (before?.size ?? 0) + entries.length })

const pieces = <S>(fold: Fold<S>, before: Way<S>, entries: ReadonlyArray<Entry>): Way<S> => {
  let way = before
  for (let i = 0; i < entries.length; i += most) way = piece(fold, way, entries.slice(i, i + most))
  return way
}

/** The last entry of a way. */
export const lastOf = <S>(way: Way<S>): Entry | undefined => way?.entries.at(-1)

/**
 * The way with one more entry, wherever in it the entry belongs: what came after it is folded again. An entry that is in it already changes
 * nothing. So the order of delivery and repetitions cannot matter, and nearly nothing is folded again where nothing is late.
 */
export const followed = <S>(fold: Fold<S>, way: Way<S>, entry: Entry): Way<S> => {
  const last = lastOf(way)
  if (way === undefined || last === undefined) return piece(fold, way, [entry])
  if (isLater(entry, last)) {
    return way.entries.length >= most ? piece(fold, way, [entry]) : { entries: [...way.entries, entry], state: fold.step(way.state, entry), before: way.before, size: way.size + 1 }
  }
  const later: Array<ReadonlyArray<Entry>> = []
  let at: Way<S> = way
  for (; at !== undefined && isLater(at.entries[0] as Entry, entry); at = at.before) later.unshift(at.entries)
  const own = at?.entries ?? []
  const place = own.findLastIndex((one) => !isLater(one, entry))
  if (own[place]?.id === entry.id) return way
  return pieces(fold, at?.before, [...own.slice(0, place + 1), entry, ...own.slice(place + 1), ...later.flat()])
}

/** The way after all of these. Put in order first, so that a whole thread is folded once. */
export const followedAll = <S>(fold: Fold<S>, way: Way<S>, entries: ReadonlyArray<Entry>): Way<S> => {
  const sorted = entries.toSorted((one, other) => (isLater(one, other) ? 1 : isLater(other, one) ? -1 : 0)).filter(({ id }, i, all) => all[i - 1]?.id !== id)
  const [last, first] = [lastOf(way), sorted[0]]
  return first === undefined || last === undefined || isLater(first, last) ? pieces(fold, way, sorted) : sorted.reduce((at, entry) => followed(fold, at, entry), way)
}

/** What is known at the end of the way. */
export const knownAt = <S>({ begin }: Fold<S>, way: Way<S>): S => (way === undefined ? begin : way.state)
