/** The evidence at hand, indexed so that new evidence touches little: by record, by value, by id. Changed in place. */
import type { Namespace, RecordId } from "@redthread/model"
import { type Alike, nobodyAlike } from "./Alike.ts"
import type { Assertion, EvidenceId, Observed } from "./Evidence.ts"
import type { MatchModel } from "./Model.ts"
import type { Policy } from "./Policy.ts"
import { TextMap } from "./TextMap.ts"
import { type Group, type Mark, type Node, type Space, spaceFor, type Value } from "./Values.ts"

/** Evidence that is not a retraction. */
export type Piece = Observed | Assertion

/** Everything known, and what a delivery stirs until it is settled. */
export interface Store {
  readonly policy: Policy
  readonly records: TextMap<Node>
  readonly evidence: TextMap<Piece | ReadonlyArray<Piece>>
  readonly retracted: Set<EvidenceId>
  readonly spaces: Map<Namespace, Space>
  readonly groups: Set<Group>
  /** Who is like whom, where there is a model. */
  readonly alike: Alike | undefined
  /** Records whose marks or assertions changed, each once. */
  touched: Array<Node>
  /** Values whose bearers changed, and behind which too many people may stand; each once. */
  readonly stirred: Array<Value>
  /** Marks that link since now. */
  readonly linked: Array<Mark>
  /** Records that may have lost what joined them to others. */
  readonly loosened: Set<Node>
}

const idOf = (pieces: Piece | ReadonlyArray<Piece>): string => ("_tag" in pieces ? pieces.id : pieces[0]?.id ?? "")

/** Nothing known. */
export const emptyStore = (policy: Policy, model?: MatchModel): Store => ({
  policy, alike: model === undefined ? undefined : nobodyAlike(model), records: new TextMap(({ id }) => id), evidence: new TextMap(idOf), retracted: new Set(), spaces: new Map(), groups: new Set(),
  touched: [], stirred: [], linked: [], loosened: new Set()
})

/** The pieces under one id; nearly always one. */
export const piecesOf = (pieces: Piece | ReadonlyArray<Piece> | undefined): ReadonlyArray<Piece> =>
  pieces === undefined ? [] : "_tag" in pieces ? [pieces] : pieces

/** Notes that the record is concerned. */
export const touch = (store: Store, node: Node): void => {
  if (node.isTouched) return
  node.isTouched = true
  store.touched.push(node)
}

/** Notes that the value's bearers changed. */
export const stirUp = (store: Store, value: Value): void => {
  if (value.isStirred) return
  value.isStirred = true
  store.stirred.push(value)
}

const saidNothing: ReadonlyArray<Assertion> = []

/** The record; made where it is new. */
export const nodeFor = (store: Store, id: RecordId): Node => {
  const have = store.records.get(id)
  if (have !== undefined) return have
  const node = {
    id, marks: undefined, observations: undefined, assertions: saidNothing, root: undefined, ring: undefined as unknown as Node, size: 1,
    decided: undefined, bearer: undefined, isOverfull: false, isTouched: false, place: 0, likeness: undefined
  }
  node.ring = node
  store.records.set(id, node)
  return node
}

/** All values of the namespace. */
export const spaceOf = (store: Store, namespace: Namespace): Space => {
  const have = store.spaces.get(namespace)
  if (have !== undefined) return have
  const space = spaceFor(namespace, store.policy)
  store.spaces.set(namespace, space)
  return space
}
