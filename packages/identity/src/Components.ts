/** Records that could be one person hang together: kept up as evidence comes, decided when somebody asks. */
import type { RecordId } from "@redthread/model"
import { likenAnew, openingsOf } from "./Alike.ts"
import { isCrowded } from "./Crowd.ts"
import { decide, partition } from "./Decide.ts"
import type { Component } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { type Store, touch } from "./Store.ts"
import { type Mark, type Node, ringOf } from "./Values.ts"

const isObserved = (node: Node): boolean => node.observations !== undefined

/** Whether anything is observed of the record now; it may have been forgotten and seen again since. */
const isKnown = (store: Store, id: RecordId): boolean => {
  const node = store.records.get(id)
  return node !== undefined && isObserved(node)
}

/** Puts two rings into one; the fewer get the root of the more. */
const join = (one: Node, other: Node): void => {
  const [a, b] = [one.root, other.root]
  if (a === undefined || b === undefined || a === b) return
  const [into, from] = a.size >= b.size ? [a, b] : [b, a]
  let at = from
  do {
    at.root = into
    at = at.ring
  } while (at !== from)
  const next = into.ring
  into.ring = from.ring
  from.ring = next
  into.size += from.size
  into.decided = undefined
  from.decided = undefined
}

/** Joins the mark's record with the nearest to either side that carry the value; done for all that are new, it joins them all. */
const joinBy = ({ next, previous, record, value }: Mark): void => {
  if (value.isGeneric || record.isOverfull) return
  let [after, before] = [next, previous]
  while (after?.record.isOverfull === true) after = after.next
  while (before?.record.isOverfull === true) before = before.previous
  if (after !== undefined) join(record, after.record)
  if (before !== undefined) join(record, before.record)
}

const joinByWord = (store: Store, node: Node): void => {
  for (const { _tag, one, other } of node.assertions) {
    const far = _tag === "AssertSame" ? store.records.get(one === node.id ? other : one) : undefined
    if (far !== undefined && isObserved(far) && isObserved(node)) join(node, far)
  }
}

const joinByLikeness = (node: Node): void => openingsOf(node, (other) => join(node, other))

const alone = (node: Node): void => {
  node.root = isObserved(node) ? node : undefined
  node.ring = node
  node.size = 1
  node.decided = undefined
}

/** Looks again at how many people stand behind the stirred values; where that changes, all their bearers are concerned. */
const weigh = (store: Store): void => {
  for (const value of store.stirred) {
    value.isStirred = false
    if (value.isGeneric && store.loosened.size === 0) continue
    const isGeneric = isCrowded(value, store.groups)
    if (isGeneric === value.isGeneric) continue
    value.isGeneric = isGeneric
    for (let mark = value.linking; mark !== undefined; mark = mark.next) {
      touch(store, mark.record)
      if (isGeneric) store.loosened.add(mark.record)
      else store.linked.push(mark)
    }
    if (store.alike !== undefined) for (let mark = value.mute; mark !== undefined; mark = mark.next) touch(store, mark.record)
  }
  store.stirred.length = 0
}

/** Takes apart all that hung together with the loosened records, and puts together what still does. */
const rebuild = (store: Store): void => {
  const concerned = new Set<Node>(store.loosened)
  for (const node of store.loosened) for (let other = node.ring; !concerned.has(other); other = other.ring) concerned.add(other)
  for (const node of concerned) alone(node)
  for (const node of concerned) {
    touch(store, node)
    if (!isObserved(node)) continue
    for (let mark = node.marks; mark !== undefined; mark = mark.beside) if (mark.mayLink) joinBy(mark)
    joinByWord(store, node)
    joinByLikeness(node)
  }
}

const isCurrent = (mark: Mark): boolean => {
  if (!mark.mayLink) return false
  let at = mark.record.marks
  while (at !== undefined && at !== mark) at = at.beside
  return at === mark
}

/** Records whose people may be others now, and those that are no more. */
export interface Stirred {
  readonly nodes: ReadonlyArray<Node>
  readonly gone: ReadonlyArray<RecordId>
}

const nobody: ReadonlyArray<Node> = []
const nobodyGone: ReadonlyArray<RecordId> = []

/** Brings the components up to date with what was taken in. */
export const settle = (store: Store): Stirred => {
  let gone = nobodyGone
  if (store.stirred.length > 0) weigh(store)
  for (const node of store.touched) if (node.root === undefined && isObserved(node)) alone(node)
  const likened = store.alike === undefined ? nobody : likenAnew(store.alike, store.touched, (node) => store.loosened.add(node))
  if (store.loosened.size > 0) {
    gone = [...store.loosened].filter((node) => node.root !== undefined && !isKnown(store, node.id)).map(({ id }) => id)
    rebuild(store)
    store.loosened.clear()
  }
  for (const mark of store.linked) if (isCurrent(mark)) joinBy(mark)
  store.linked.length = 0
  for (const node of likened) joinByLikeness(node)
  const nodes = store.touched
  for (const node of nodes) {
    node.isTouched = false
    if (node.assertions.length > 0) joinByWord(store, node)
    if (node.root !== undefined) node.root.decided = undefined
  }
  store.touched = []
  return { nodes, gone }
}

const sorted = (root: Node): ReadonlyArray<Node> =>
  root.size === 1 ? [root] : ringOf(root).sort((one, other) => alphabetical(one.id, other.id))

/** What was decided about a component, in full. */
export const decided = (root: Node): Component => {
  const have = root.decided
  if (have?.component !== undefined) return have.component
  const component = decide(sorted(root))
  root.decided = { parts: component.people.map(({ records }) => records.map(({ id }) => id)), component }
  return component
}

/** The people of a component, each as its records, without the reasons. */
export const parts = (root: Node): ReadonlyArray<ReadonlyArray<RecordId>> =>
  (root.decided ??= { parts: partition(sorted(root)), component: undefined }).parts

/** All components, each by its root. */
export const components = (store: Store): ReadonlyArray<Node> => {
  const all: Array<Node> = []
  for (const node of store.records.values()) if (node.root === node) all.push(node)
  return all
}
