/** What the brand promised and offered, and whether it was the same on every channel. */
import type { ChannelName, Entry, EntryId, Instant, Offer, Promise, PromiseId } from "@redthread/model"
import { HashMap, Option } from "effect"
import { type Chain, linked, listed } from "./Way.ts"

interface Owed {
  readonly promise?: Promise
  readonly on?: ChannelName
  readonly made?: EntryId
  readonly kept?: EntryId
  readonly broken?: EntryId
}

interface Proposed {
  readonly offer: Offer
  readonly on: ChannelName
  readonly entry: EntryId
}

/** Promises by their id, and all offers. */
export interface Commitments {
  readonly promises: HashMap.HashMap<PromiseId, Owed>
  readonly offers: Chain<Proposed>
}

/** Nothing was promised yet. */
export const uncommitted: Commitments = { promises: HashMap.empty(), offers: undefined }

/** One entry further. */
export const committed = (state: Commitments, entry: Entry): Commitments => {
  const owe = (id: PromiseId, more: Owed): Commitments => ({ ...state, promises: HashMap.set(state.promises, id, { ...Option.getOrElse(HashMap.get(state.promises, id), () => ({})), ...more }) })
  switch (entry._tag) {
    case "PromiseMade": return owe(entry.promise.id, { promise: entry.promise, on: entry.on, made: entry.id })
    case "PromiseKept": return owe(entry.promise, { kept: entry.id })
    case "PromiseBroken": return owe(entry.promise, { broken: entry.id })
    case "OfferMade": return { ...state, offers: linked(state.offers, { offer: entry.offer, on: entry.on, entry: entry.id }) }
    default: return state
  }
}

/** A promise and what became of it until a moment: a broken one stays broken, whatever came later. */
export interface PromiseState {
  readonly promise: Promise
  readonly on: ChannelName
  readonly entry: EntryId
  readonly state: "kept" | "broken" | "overdue" | "open"
}

/** All promises in the order in which they were made. */
export const promisesOf = ({ promises }: Commitments, until: Instant): ReadonlyArray<PromiseState> =>
  [...HashMap.values(promises)].flatMap(({ broken, kept, made, on, promise }): ReadonlyArray<PromiseState> =>
    promise === undefined || on === undefined || made === undefined ? [] : [{
      promise, on, entry: made,
      state: broken !== undefined ? "broken" : kept !== undefined ? "kept" : promise.due !== undefined && promise.due.instant < until ? "overdue" : "open"
    }]).toSorted((one, other) => (one.entry < other.entry ? -1 : 1))

/** One offer that was told differently on two channels. */
export interface OfferDifference {
  readonly offer: Offer["id"]
  readonly what: "text" | "price"
  readonly first: Proposed
  readonly later: Proposed
}

const priceOf = ({ currency, price }: Offer): string => (price === undefined ? "" : `${price} ${currency ?? ""}`)

/** The offers that were not the same on every channel; each difference to the first telling once a channel. Source: „über alle Kanäle identisch“ (Pexly). */
export const offerDifferences = ({ offers }: Commitments): ReadonlyArray<OfferDifference> => {
  const firsts = new Map<string, Proposed>()
  const found = new Map<string, OfferDifference>()
  for (const one of listed(offers)) {
    const first = firsts.get(one.offer.id)
    if (first === undefined) firsts.set(one.offer.id, one)
    else if (first.on !== one.on) {
      const what = priceOf(first.offer) !== priceOf(one.offer) ? "price" : first.offer.text !== one.offer.text ? "text" : undefined
      if (what !== undefined) found.set(`${one.offer.id}\u0000${one.on}\u0000${what}`, { offer: one.offer.id, what, first, later: one })
    }
  }
  return [...found.values()]
}
