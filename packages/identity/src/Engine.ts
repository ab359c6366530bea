/** The live engine: evidence comes in any order and batching, and only what it touches is decided again. */
import type { RecordId } from "@redthread/model"
import { HashMap } from "effect"
import { bearingWith } from "./Bearing.ts"
import { decide } from "./Decide.ts"
import type { Assertion, Evidence, Observed } from "./Evidence.ts"
import { isGenericAmong } from "./Generic.ts"
import type { Component } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import type { Policy } from "./Policy.ts"
import { carriersOf, people, type Resolution } from "./Resolution.ts"
import { type Draft, lookUp, type Maps, take } from "./Store.ts"

/** Records grouped into people. */
export interface Partition {
  readonly people: ReadonlyArray<ReadonlyArray<RecordId>>
  /** Records that are no more: all that was observed of them was retracted. */
  readonly gone: ReadonlyArray<RecordId>
  /** Whether it speaks of everybody; else only of those it names, and all others stay as they were. */
  readonly isWhole: boolean
}

/** What the engine knows. Immutable: an older state stays what it was. */
export interface State {
  readonly policy: Policy
  readonly maps: Maps
  /** Whom the latest evidence touched. */
  readonly touched: Partition
}

/** Nobody is known yet. */
export const empty = (policy: Policy): State => ({
  policy,
  maps: {
    records: HashMap.empty(), evidence: HashMap.empty(), retracted: HashMap.empty(),
    values: HashMap.empty(), scoped: HashMap.empty(), components: HashMap.empty()
  },
  touched: { people: [], gone: [], isWhole: false }
})

const isObserved = (draft: Draft, record: RecordId): boolean => (lookUp(draft.maps.records, record)?.observations.length ?? 0) > 0

/** Looks again at how many people stand behind the stirred values; where that changes, all their bearers are touched. */
const weigh = (draft: Draft): void => {
  for (const key of draft.stirred) {
    const carried = lookUp(draft.maps.values, key)
    if (carried === undefined || (carried.isGeneric && !draft.lost) || (!carried.isGeneric && carried.carriers?.next === undefined)) continue
    const carriers = carriersOf(carried)
    const isGeneric = isGenericAmong(key, carriers.flatMap((record) => lookUp(draft.maps.records, record)?.bearer ?? []), draft.policy)
    if (isGeneric === carried.isGeneric) continue
    draft.maps.values = HashMap.set(draft.maps.values, key, { ...carried, isGeneric })
    for (const record of carriers) draft.touched.add(record)
  }
}

/** All records that could be linked with this one, directly or through others, itself included. */
const reachable = (draft: Draft, start: RecordId): ReadonlySet<RecordId> => {
  const reached = new Set([start])
  const followed = new Set<string>()
  for (const record of reached) {
    const known = lookUp(draft.maps.records, record)
    for (const { key, mayLink } of known?.bearer.bearings ?? []) {
      if (!mayLink || followed.has(key)) continue
      followed.add(key)
      const carried = lookUp(draft.maps.values, key)
      if (carried === undefined || carried.isGeneric) continue
      for (let at = carried.carriers; at !== undefined; at = at.next) {
        if (reached.has(at.record)) continue
        const bearing = bearingWith(lookUp(draft.maps.records, at.record)?.bearer.bearings ?? [], key)
        if (bearing?.mayLink === true) reached.add(at.record)
      }
    }
    for (const { _tag, one, other } of known?.assertions ?? []) {
      const far = one === record ? other : one
      if (_tag === "AssertSame" && !reached.has(far) && isObserved(draft, far)) reached.add(far)
    }
  }
  return reached
}

const decided = (draft: Draft, records: ReadonlySet<RecordId>): Component => {
  const known = [...records].sort(alphabetical).flatMap((record) => lookUp(draft.maps.records, record) ?? [])
  const assertions = new Set<Assertion>()
  for (const { assertions: words } of known) {
    for (const word of words) if (records.has(word.one) && records.has(word.other)) assertions.add(word)
  }
  return decide({
    bearers: known.map(({ bearer }) => bearer),
    assertions: [...assertions],
    isGeneric: (key) => lookUp(draft.maps.values, key)?.isGeneric ?? false,
    policy: draft.policy
  })
}

const idsOf = (component: Component | undefined): ReadonlyArray<RecordId> =>
  component?.people.flatMap(({ records }) => records.map(({ id }) => id)) ?? []

/** Decides all components anew that were touched. */
const settle = (draft: Draft): Partition => {
  weigh(draft)
  const { maps } = draft
  const concerned = new Set(draft.touched)
  for (const record of draft.touched) for (const id of idsOf(lookUp(maps.components, record))) concerned.add(id)
  const done = new Set<RecordId>()
  const gone: Array<RecordId> = []
  const parts: Array<ReadonlyArray<RecordId>> = []
  for (const record of concerned) {
    if (done.has(record)) continue
    if (!isObserved(draft, record)) {
      if (HashMap.has(maps.components, record)) gone.push(record)
      maps.components = HashMap.remove(maps.components, record)
      continue
    }
    const component = decided(draft, reachable(draft, record))
    for (const person of component.people) parts.push(person.records.map(({ id }) => id))
    for (const id of idsOf(component)) {
      done.add(id)
      maps.components = HashMap.set(maps.components, id, component)
    }
  }
  return {
    people: parts.sort((one, other) => alphabetical(String(one[0]), String(other[0]))),
    gone: gone.sort(alphabetical),
    isWhole: false
  }
}

/** Opens all maps for change in place, or closes them: what was there before stays as it is either way. */
const onEach = (maps: Maps, change: <K, V>(map: HashMap.HashMap<K, V>) => HashMap.HashMap<K, V>): Maps => ({
  records: change(maps.records), evidence: change(maps.evidence), retracted: change(maps.retracted),
  values: change(maps.values), scoped: change(maps.scoped), components: change(maps.components)
})

/**
 * The state with this evidence too. The outcome depends on the set of all evidence alone: order, batching and
 * duplicates do not matter, and a retraction leaves no trace of what it retracts.
 */
export const add = (state: State, evidence: Iterable<Evidence>): State => {
  const maps = onEach(state.maps, HashMap.beginMutation)
  const draft: Draft = { policy: state.policy, maps, touched: new Set(), stirred: new Set(), lost: false }
  for (const piece of evidence) take(draft, piece)
  const touched = settle(draft)
  return { policy: state.policy, maps: onEach(draft.maps, HashMap.endMutation), touched }
}

/** Who is who in this state. */
export const resolution = ({ maps: { components, scoped, values }, policy }: State): Resolution => ({ policy, components, scoped, values })

/** Who is who by this evidence under this policy: a pure function of the set of evidence. */
export const resolve = (evidence: Iterable<Evidence>, policy: Policy): Resolution => resolution(add(empty(policy), evidence))

/** Everybody, as a partition of records. */
export const partitionOf = (given: Resolution): Partition => ({
  people: people(given).map(({ records }) => records.map(({ id }) => id)), gone: [], isWhole: true
})

/** All evidence that counts now and names this record: what an erasure has to retract. */
export const evidenceOf = (state: State, record: RecordId): ReadonlyArray<Observed | Assertion> => {
  const known = lookUp(state.maps.records, record)
  return known === undefined ? [] : [...known.observations, ...known.assertions]
}
