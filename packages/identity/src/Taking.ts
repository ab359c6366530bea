/** Evidence taken in and out of the store, step by step, so that each step can be undone. */
import { countIn } from "./Crowd.ts"
import type { Evidence } from "./Evidence.ts"
import { canonicalText } from "./Order.ts"
import { learn, passedOn, stir } from "./Sightings.ts"
import { nodeFor, type Piece, piecesOf, stirUp, type Store, touch } from "./Store.ts"
import { detach, forgetValue, type Node, observationsOf } from "./Values.ts"

const isSame = (one: Evidence, other: Evidence): boolean => one === other || canonicalText(one) === canonicalText(other)

const count = (store: Store, piece: Piece): void => {
  if (piece._tag !== "Observed") {
    if (piece.one === piece.other) return
    for (const id of [piece.one, piece.other]) {
      const node = nodeFor(store, id)
      node.assertions = [...node.assertions, piece]
      touch(store, node)
    }
    return
  }
  const node = nodeFor(store, piece.record)
  const { observations } = node
  node.observations = observations === undefined ? piece : "_tag" in observations ? [observations, piece] : [...observations, piece]
  countIn(node, -1)
  const taught = learn(store, node, piece)
  countIn(node, 1)
  if (!taught && piece.facts === undefined && node.root !== undefined) return
  node.bearer = undefined
  touch(store, node)
  stir(store, node)
}

const drop = (store: Store, node: Node): void => {
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) {
    if (mark.mayLink && mark.value.space.rule.generic !== undefined) stirUp(store, mark.value)
    if (mark.mayLink && mark.until !== undefined) passedOn(store, mark.value)
    detach(mark)
    forgetValue(mark.value)
  }
  node.marks = undefined
}

const discount = (store: Store, piece: Piece): void => {
  const ids = piece._tag === "Observed" ? [piece.record] : piece.one === piece.other ? [] : [piece.one, piece.other]
  for (const id of ids) {
    const node = store.records.get(id)
    if (node === undefined) continue
    touch(store, node)
    store.loosened.add(node)
    if (piece._tag !== "Observed") node.assertions = node.assertions.filter((other) => other !== piece)
    else {
      countIn(node, -1)
      drop(store, node)
      node.bearer = undefined
      const left = observationsOf(node).filter((other) => other !== piece)
      node.observations = left.length === 0 ? undefined : left
      for (const each of left) learn(store, node, each)
      countIn(node, 1)
      stir(store, node)
    }
    if (node.observations === undefined && node.assertions.length === 0) store.records.delete(id)
  }
}

/** One step that changed the store, so that it can be undone. */
export interface Step {
  readonly piece: Evidence
  /** Whether it was taken in; else it was taken out. */
  readonly isIn: boolean
  /** What a retraction took out. */
  readonly targets: ReadonlyArray<Piece>
}

const keep = (store: Store, piece: Piece, known: Piece | ReadonlyArray<Piece> | undefined): void => {
  store.evidence.set(piece.id, known === undefined ? piece : [...piecesOf(known), piece])
  count(store, piece)
}

const noTargets: ReadonlyArray<Piece> = []

/** Takes one piece of evidence in; `undefined` for known and retracted ones, which change nothing. */
export const take = (store: Store, piece: Evidence): Step | undefined => {
  if (piece._tag === "Retract") {
    if (store.retracted.has(piece.evidence)) return undefined
    const targets = piecesOf(store.evidence.get(piece.evidence))
    store.retracted.add(piece.evidence)
    store.evidence.delete(piece.evidence)
    for (const target of targets) discount(store, target)
    return { piece, isIn: true, targets }
  }
  if (store.retracted.size > 0 && store.retracted.has(piece.id)) return undefined
  const known = store.evidence.get(piece.id)
  if (known !== undefined && piecesOf(known).some((other) => isSame(other, piece))) return undefined
  keep(store, piece, known)
  return { piece, isIn: true, targets: noTargets }
}

/** Undoes a step; gives the step that undoes this. The store is what it was, as it depends on the set of evidence alone. */
export const undo = (store: Store, { isIn, piece, targets }: Step): Step => {
  if (!isIn) {
    const step = take(store, piece)
    return step ?? { piece, isIn: true, targets }
  }
  if (piece._tag === "Retract") {
    store.retracted.delete(piece.evidence)
    for (const target of targets) keep(store, target, store.evidence.get(target.id))
  } else {
    const left = piecesOf(store.evidence.get(piece.id)).filter((other) => other !== piece)
    const [only] = left
    if (only === undefined) store.evidence.delete(piece.id)
    else store.evidence.set(piece.id, left.length === 1 ? only : left)
    discount(store, piece)
  }
  return { piece, isIn: false, targets }
}
