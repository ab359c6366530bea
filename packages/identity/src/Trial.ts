/** A history of evidence and an implementation that is put to the test with it. */
import type { Identifier, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { add, empty, resolution, resolve } from "./Engine.ts"
import { type Evidence, unretracted } from "./Evidence.ts"
import { explain, type Explanation } from "./Explain.ts"
import type { Person } from "./Link.ts"
import { type MatchModel, nameOfModel } from "./Model.ts"
import { type Key, keyOf, mayLink, normaliseIdentifier } from "./Normalise.ts"
import { canonicalText } from "./Order.ts"
import { type Policy, ruleFor } from "./Policy.ts"
import { type Profile, profile } from "./Profile.ts"
import { type Outcome, outcome } from "./Resolution.ts"
import { restore, Snapshot, snapshot } from "./Snapshot.ts"

/** What the laws of identity ask an implementation; another one, or a broken one, can be put in its place. */
export interface Resolver {
  readonly resolve: (evidence: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => Outcome
  /** The outcome after each batch. */
  readonly replay: (batches: ReadonlyArray<ReadonlyArray<Evidence>>, policy: Policy, model?: MatchModel) => ReadonlyArray<Outcome>
  /** The same, but asked from the last batch back to the first after all were taken in; in the order of the batches. */
  readonly revisit: (batches: ReadonlyArray<ReadonlyArray<Evidence>>, policy: Policy, model?: MatchModel) => ReadonlyArray<Outcome>
  /** The outcome of `after`, added to what was kept as JSON of `before`. */
  readonly resume: (before: ReadonlyArray<Evidence>, after: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => Outcome
  readonly explain: (evidence: ReadonlyArray<Evidence>, policy: Policy, model?: MatchModel) => (one: RecordId, other: RecordId) => Explanation
  readonly profile: (person: Person) => Profile
}

/** This package's own implementation. */
export const resolver: Resolver = {
  resolve: (evidence, policy, model) => outcome(resolve(evidence, policy, model)),
  replay: (batches, policy, model) => {
    let state = empty(policy, [], model)
    const states = batches.map((batch) => {
      state = add(state, batch)
      return state
    })
    return states.map((each) => outcome(resolution(each)))
  },
  revisit: (batches, policy, model) => {
    let state = empty(policy, [], model)
    const states = batches.map((batch) => {
      state = add(state, batch)
      return state
    })
    outcome(state)
    return states.toReversed().map((each) => outcome(each)).reverse()
  },
  resume: (before, after, policy, model) => {
    const kept: unknown = JSON.parse(JSON.stringify(snapshot(add(empty(policy, [], model), before))))
    const isWhole = Schema.is(Snapshot)(kept) && kept.model === (model === undefined ? undefined : nameOfModel(model))
    return isWhole ? outcome(add(restore(kept, kept.policy, model), after)) : outcome(empty(policy))
  },
  explain: (evidence, policy, model) => {
    const resolved = resolve(evidence, policy, model)
    return (one, other) => explain(resolved, one, other)
  },
  profile
}

/** One history, told in several ways, and who resolves it. */
export interface Trial {
  readonly policy: Policy
  /** By what likeness is weighed; absent where only certain links are made. */
  readonly model?: MatchModel | undefined
  readonly history: ReadonlyArray<Evidence>
  /** The same evidence in another order, some of it more than once, in batches. */
  readonly batches: ReadonlyArray<ReadonlyArray<Evidence>>
  readonly resolver: Resolver
}

/** Whether plain data are equal, keys in whatever order; what is `undefined` is not looked past. */
const isEqual = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return false
  const [mine, theirs] = [Object.entries(one), other as Readonly<Record<string, unknown>>]
  return mine.length === Object.keys(other).length && Array.isArray(one) === Array.isArray(other) && mine.every(([key, value]) => isEqual(value, theirs[key]))
}

/** Where two outcomes differ, in words; nothing where they are equal bit for bit. */
export const differences = (one: Outcome, other: Outcome): ReadonlyArray<string> => {
  if (isEqual(one, other) || canonicalText(one) === canonicalText(other)) return []
  const parts = (given: Outcome): ReadonlyArray<string> => [
    ...given.people.map(({ records }) => `person ${records.map(({ id }) => id).join(" + ")}`),
    ...given.review.map(({ id }) => `review ${id}`),
    ...given.generic.map((key) => `generic ${key}`)
  ]
  const [here, there] = [parts(one), parts(other)]
  const odd = [
    ...here.filter((part) => !there.includes(part)).map((part) => `only the first has ${part}`),
    ...there.filter((part) => !here.includes(part)).map((part) => `only the second has ${part}`)
  ]
  return odd.length > 0 ? odd : ["the same people, but with other bearings, links or questions"]
}

/** What each record carries by the evidence that counts, reckoned anew from the history for the laws' own use. */
export const carriedBy = (history: ReadonlyArray<Evidence>, policy: Policy): ReadonlyMap<RecordId, ReadonlyMap<Key, ReadonlyArray<Identifier>>> => {
  const records = new Map<RecordId, Map<Key, Array<Identifier>>>()
  for (const piece of unretracted(history)) {
    if (piece._tag !== "Observed") continue
    const carried = records.get(piece.record) ?? new Map<Key, Array<Identifier>>()
    records.set(piece.record, carried)
    for (const given of piece.identifiers) {
      const identifier = normaliseIdentifier(given, policy)
      const key = keyOf(identifier)
      carried.set(key, [...(carried.get(key) ?? []), identifier])
    }
  }
  return records
}

/** How many people at least stand behind these records, by the limits for ever; the namespace `but` tells nobody apart. */
export const leastPeople = (
  records: ReadonlyArray<ReadonlyMap<Key, ReadonlyArray<Identifier>>>,
  policy: Policy,
  but?: string
): number => {
  const values = new Map<string, { limit: number; keys: Set<Key> }>()
  for (const [key, identifiers] of records.flatMap((record) => [...record])) {
    const [first] = identifiers
    const rule = first === undefined ? undefined : ruleFor(policy, first.namespace).limit
    const limit = rule?.days === undefined ? rule?.values : undefined
    if (first === undefined || limit === undefined || first.namespace === but || !identifiers.some((each) => mayLink(each, policy))) continue
    const group = JSON.stringify([first.namespace, first.scope ?? null])
    const have = values.get(group) ?? { limit, keys: new Set<Key>() }
    have.keys.add(key)
    values.set(group, have)
  }
  return Math.max(1, ...[...values.values()].map(({ keys, limit }) => Math.ceil(keys.size / limit)))
}
