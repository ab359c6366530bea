/** Which customer id goes to which group of records, when people merge and part. */
import type { CustomerId, RecordId } from "@redthread/model"
import { HashMap, Option } from "effect"
import { current, customerOf, type Directory, type Entitled, groupDigest } from "./Directory.ts"

/** An id and a part that could be its own. */
interface Claim {
  readonly id: CustomerId
  readonly part: number
  /** How many records of the part had the id before any merge. */
  readonly own: number
  /** How many have it now. */
  readonly held: number
}

const orderOf = (directory: Directory, id: CustomerId): number => Option.getOrUndefined(HashMap.get(directory.customers, id))?.number ?? 0

const homeOf = (directory: Directory, record: RecordId): CustomerId | undefined => Option.getOrUndefined(HashMap.get(directory.homes, record))

const claimsOf = (directory: Directory, parts: ReadonlyArray<ReadonlyArray<RecordId>>): ReadonlyArray<Claim> =>
  parts.flatMap((records, part) => {
    const claims = new Map<CustomerId, { own: number; held: number }>()
    const claim = (id: CustomerId | undefined, what: "own" | "held"): void => {
      if (id === undefined) return
      const have = claims.get(id) ?? { own: 0, held: 0 }
      claims.set(id, { ...have, [what]: have[what] + 1 })
    }
    for (const record of records) {
      claim(customerOf(directory, record), "held")
      claim(homeOf(directory, record), "own")
    }
    return [...claims].map(([id, counts]) => ({ id, part, ...counts }))
  })

/**
 * Each id asks for the part with most of its own records, each part takes the id that most of its records have, the
 * older where they are equal many; who is turned away asks for the next (Gale and Shapley 1962: nobody could do better
 * without somebody else's loss).
 */
const matched = (directory: Directory, claims: ReadonlyArray<Claim>): Map<number, CustomerId> => {
  const wishes = new Map<CustomerId, Array<Claim>>()
  for (const claim of claims.toSorted((one, other) => other.own - one.own || other.held - one.held || one.part - other.part)) {
    wishes.set(claim.id, [...(wishes.get(claim.id) ?? []), claim])
  }
  const taken = new Map<number, Claim>()
  const waiting = [...wishes.keys()].sort((one, other) => orderOf(directory, one) - orderOf(directory, other))
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const wish = wishes.get(id)?.shift()
    if (wish === undefined) continue
    const rival = taken.get(wish.part)
    const wins = rival === undefined || wish.held > rival.held ||
      (wish.held === rival.held && orderOf(directory, id) < orderOf(directory, rival.id))
    if (wins) taken.set(wish.part, wish)
    if (!wins) waiting.unshift(id)
    else if (rival !== undefined) waiting.unshift(rival.id)
  }
  return new Map([...taken].map(([part, { id }]) => [part, id]))
}

/** Ids that named exactly these records: now, or else before the last change, the latest change first. */
const exactly = (directory: Directory, parts: ReadonlyArray<ReadonlyArray<RecordId>>, claims: ReadonlyArray<Claim>): Map<number, CustomerId> => {
  const digests = parts.map(groupDigest)
  const taken = new Map<number, CustomerId>()
  const given = new Set<CustomerId>()
  const changed = ({ id }: Claim): number => Option.getOrUndefined(HashMap.get(directory.customers, id))?.before?.since ?? 0
  const inOrder = claims.toSorted((one, other) => changed(other) - changed(one) || orderOf(directory, one.id) - orderOf(directory, other.id) || one.part - other.part)
  const take = (names: (entitled: Entitled | undefined, digest: number | undefined) => boolean): void => {
    for (const { id, part } of inOrder) {
      if (taken.has(part) || given.has(id) || !names(Option.getOrUndefined(HashMap.get(directory.customers, id)), digests[part])) continue
      taken.set(part, id)
      given.add(id)
    }
  }
  take((entitled, digest) => entitled?.standing._tag === "Current" && groupDigest(entitled.standing.records) === digest)
  take((entitled, digest) => entitled !== undefined && entitled.standing._tag !== "Erased" && entitled.before?.group === digest)
  return taken
}

/**
 * The ids that the parts keep, by the index of the part. First those that named exactly these records, so that an undo
 * gives everybody the id they had; then the ids that name somebody now; then, for parts that
 * would be new people, ids that had been merged away and whose records are there again: the last that was merged away.
 */
export const kept = (directory: Directory, parts: ReadonlyArray<ReadonlyArray<RecordId>>): ReadonlyMap<number, CustomerId> => {
  const all = claimsOf(directory, parts)
  const taken = exactly(directory, parts, all)
  const exact = new Set(taken.values())
  const claims = all.filter(({ id, part }) => !taken.has(part) && !exact.has(id))
  for (const [part, id] of matched(directory, claims.filter(({ held }) => held > 0))) taken.set(part, id)
  const given = new Set(taken.values())
  const returning = claims.flatMap((claim) => {
    const standing = Option.getOrUndefined(HashMap.get(directory.customers, claim.id))?.standing
    return standing?._tag === "Redirected" && current(directory, claim.id)?.standing._tag === "Current"
      ? [{ ...claim, since: standing.since }]
      : []
  }).sort((one, other) =>
    other.since - one.since || other.own - one.own || orderOf(directory, one.id) - orderOf(directory, other.id) || one.part - other.part
  )
  for (const { id, part } of returning) {
    if (taken.has(part) || given.has(id)) continue
    taken.set(part, id)
    given.add(id)
  }
  return taken
}
