/** Records that could be one person hang together: kept up as evidence comes, decided when somebody asks. */
import type { RecordId } from "@redthread/model"
import { isCrowded } from "./Crowd.ts"
import { decide } from "./Decide.ts"
import type { Assertion } from "./Evidence.ts"
import type { Component } from "./Link.ts"
import type { Key } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import type { Store } from "./Store.ts"
import { bearerOf, type Group, keyOfValue, type Mark, type Node, type Together, type Value } from "./Values.ts"

const isObserved = (node: Node): boolean => node.observations.length > 0

/** Puts the records of two into one, the fewer to the more. */
const join = (one: Node, other: Node): void => {
  const [a, b] = [one.together, other.together]
  if (a === undefined || b === undefined || a === b) return
  const [into, from] = a.records.length >= b.records.length ? [a, b] : [b, a]
  for (const node of from.records) {
    node.together = into
    into.records.push(node)
  }
  into.decided = undefined
}

const joinBy = (value: Value, node: Node): void => {
  const first = value.linking[0]
  if (!value.isGeneric && first !== undefined && first.record !== node) join(node, first.record)
}

const joinByWord = (store: Store, node: Node): void => {
  for (const { _tag, one, other } of node.assertions) {
    const far = _tag === "AssertSame" ? store.records.get(one === node.id ? other : one) : undefined
    if (far !== undefined && isObserved(far) && isObserved(node)) join(node, far)
  }
}

/** Looks again at how many people stand behind the stirred values; where that changes, all their bearers are concerned. */
const weigh = (store: Store): void => {
  for (const value of store.stirred) {
    if (value.isGeneric && store.loosened.size === 0) continue
    const isGeneric = isCrowded(value, store.groups)
    if (isGeneric === value.isGeneric) continue
    value.isGeneric = isGeneric
    for (const mark of value.linking) {
      store.touched.add(mark.record)
      if (isGeneric) store.loosened.add(mark.record)
      else store.linked.push(mark)
    }
  }
  store.stirred.clear()
}

/** Takes apart all that hung together with the loosened records, and puts together what still does. */
const rebuild = (store: Store): void => {
  const concerned = new Set<Node>(store.loosened)
  for (const node of store.loosened) for (const other of node.together?.records ?? []) concerned.add(other)
  for (const node of concerned) node.together = isObserved(node) ? { records: [node], decided: undefined } : undefined
  for (const node of concerned) {
    store.touched.add(node)
    if (!isObserved(node)) continue
    for (const { mayLink, value } of node.marks) if (mayLink) joinBy(value, node)
    joinByWord(store, node)
  }
}

const isCurrent = (mark: Mark): boolean => mark.mayLink && mark.record.marks.includes(mark)

/** Records whose people may be others now, and those that are no more. */
export interface Stirred {
  readonly nodes: ReadonlyArray<Node>
  readonly gone: ReadonlyArray<RecordId>
}

const nobodyGone: ReadonlyArray<RecordId> = []

/** Brings the components up to date with what was taken in. */
export const settle = (store: Store): Stirred => {
  let gone = nobodyGone
  if (store.stirred.size > 0) weigh(store)
  for (const node of store.touched) if (node.together === undefined && isObserved(node)) node.together = { records: [node], decided: undefined }
  if (store.loosened.size > 0) {
    gone = [...store.loosened].filter((node) => node.together !== undefined && !isObserved(node)).map(({ id }) => id)
    rebuild(store)
  }
  for (const mark of store.linked) if (isCurrent(mark)) joinBy(mark.value, mark.record)
  for (const node of store.touched) {
    if (node.assertions.length > 0) joinByWord(store, node)
    if (node.together !== undefined) node.together.decided = undefined
  }
  const nodes = [...store.touched]
  store.touched.clear()
  store.loosened.clear()
  store.linked.length = 0
  return { nodes, gone }
}

/** Whether all these records can be one person: then all their links hold, whatever their order, and nothing is to be decided. */
const isOnePerson = ({ records }: Together): boolean => {
  const [only] = records
  if (records.length === 1 && only !== undefined && only.marks.length < 2) return true
  const counted = new Set<Value>()
  const counts = new Map<Group, number>()
  for (const { assertions, marks } of records) {
    for (const { _tag } of assertions) if (_tag === "AssertDifferent") return false
    for (const { mayLink, until, value } of marks) {
      if (!mayLink) continue
      if (until !== undefined) return false
      if (value.group === undefined || counted.has(value)) continue
      counted.add(value)
      const count = (counts.get(value.group) ?? 0) + 1
      if (count > value.group.limit) return false
      counts.set(value.group, count)
    }
  }
  return true
}

const componentOf = (store: Store, { records }: Together): Component => {
  const nodes = records.toSorted((one, other) => alphabetical(one.id, other.id))
  const generic = new Set<Key>()
  const assertions = new Set<Assertion>()
  const ids = new Set(nodes.map(({ id }) => id))
  for (const node of nodes) {
    for (const { value } of node.marks) if (value.isGeneric) generic.add(keyOfValue(value))
    for (const word of node.assertions) if (ids.has(word.one) && ids.has(word.other)) assertions.add(word)
  }
  return decide({ bearers: nodes.map(bearerOf), assertions: [...assertions], isGeneric: (key) => generic.has(key), policy: store.policy })
}

/** What was decided about a component, in full. */
export const decided = (store: Store, together: Together): Component => {
  const have = together.decided
  if (have?.component !== undefined) return have.component
  const component = componentOf(store, together)
  together.decided = { parts: component.people.map(({ records }) => records.map(({ id }) => id)), component }
  return component
}

/** The people of a component, each as its records, without the reasons. */
export const parts = (store: Store, together: Together): ReadonlyArray<ReadonlyArray<RecordId>> => {
  if (together.decided !== undefined) return together.decided.parts
  if (!isOnePerson(together)) return decided(store, together).people.map(({ records }) => records.map(({ id }) => id))
  const one = [together.records.map(({ id }) => id).sort(alphabetical)]
  together.decided = { parts: one, component: undefined }
  return one
}

/** All components. */
export const components = (store: Store): ReadonlySet<Together> => {
  const all = new Set<Together>()
  for (const { together } of store.records.values()) if (together !== undefined) all.add(together)
  return all
}
