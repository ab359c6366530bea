/** The evidence at hand, indexed so that new evidence touches little: by record, by value, by id. Changed in place. */
import { type Assurance, assuranceRank, type Identifier, type Namespace, type RecordId } from "@redthread/model"
import { type Alike, nobodyAlike } from "./Alike.ts"
import { exceededBy } from "./Clusters.ts"
import { countIn } from "./Crowd.ts"
import type { Assertion, Evidence, EvidenceId, Observed } from "./Evidence.ts"
import type { MatchModel } from "./Model.ts"
import { alphabetical, canonicalText } from "./Order.ts"
import type { Policy } from "./Policy.ts"
import { attach, detach, forgetValue, type Group, type Mark, nextRound, type Node, observationsOf, type Space, spaceFor, type Value, valueFor } from "./Values.ts"

type Piece = Observed | Assertion

/** Everything known, and what a delivery stirs until it is settled. */
export interface Store {
  readonly policy: Policy
  readonly records: Map<RecordId, Node>
  readonly evidence: Map<EvidenceId, Piece | ReadonlyArray<Piece>>
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

/** Nothing known. */
export const emptyStore = (policy: Policy, model?: MatchModel): Store => ({
  policy, alike: model === undefined ? undefined : nobodyAlike(model), records: new Map(), evidence: new Map(), retracted: new Set(), spaces: new Map(), groups: new Set(),
  touched: [], stirred: [], linked: [], loosened: new Set()
})

/** The pieces under one id; nearly always one. */
export const piecesOf = (pieces: Piece | ReadonlyArray<Piece> | undefined): ReadonlyArray<Piece> =>
  pieces === undefined ? [] : "_tag" in pieces ? [pieces] : pieces

const isSame = (one: Evidence, other: Evidence): boolean => one === other || canonicalText(one) === canonicalText(other)

/** Notes that the record is concerned. */
export const touch = (store: Store, node: Node): void => {
  if (node.isTouched) return
  node.isTouched = true
  store.touched.push(node)
}

const stirUp = (store: Store, value: Value): void => {
  if (value.isStirred) return
  value.isStirred = true
  store.stirred.push(value)
}

const saidNothing: ReadonlyArray<Assertion> = []

const nodeFor = (store: Store, id: RecordId): Node => {
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

const spaceOf = (store: Store, namespace: Namespace): Space => {
  const have = store.spaces.get(namespace)
  if (have !== undefined) return have
  const space = spaceFor(namespace, store.policy)
  store.spaces.set(namespace, space)
  return space
}

const spelling = ({ validFrom, validUntil, value }: Identifier): string => JSON.stringify([value, validFrom ?? null, validUntil ?? null])

const ranks: Readonly<Record<Assurance, number>> = {
  anonymous: assuranceRank("anonymous"), claimed: assuranceRank("claimed"), "channel-verified": assuranceRank("channel-verified"),
  authenticated: assuranceRank("authenticated"), "identified-by-law": assuranceRank("identified-by-law")
}

/** Whether the identifier vouches better than the mark: a total order, so that the best of many does not depend on who came first. */
const isBetter = (identifier: Identifier, { at, id }: Observed, { best, identifier: have }: Mark): boolean =>
  (ranks[identifier.assurance] - ranks[have.assurance] || best.at - at || alphabetical(best.id, id) ||
    alphabetical(spelling(have), spelling(identifier))) > 0

const links = ({ canLink, space }: Value, identifier: Identifier): boolean => canLink && ranks[identifier.assurance] >= space.attested

/** The value passed on at another time than was known: that concerns all who carry it. */
const passedOn = (store: Store, value: Value): void => {
  value.isCut = true
  for (let mark = value.linking; mark !== undefined; mark = mark.next) touch(store, mark.record)
}

/** Takes one more sighting into the mark; whether it taught anything. A join: commutative, associative, idempotent. */
const seenAgain = (store: Store, mark: Mark, identifier: Identifier, observed: Observed): boolean => {
  let taught = false
  if (observed.at < mark.first.at) {
    mark.first = observed
    taught = true
  }
  if (observed.at > mark.latest.at) {
    mark.latest = observed
    taught = true
  }
  const until = identifier.validUntil
  if (until !== undefined && (mark.until === undefined || until < mark.until)) {
    mark.until = until
    taught = true
    if (mark.mayLink) passedOn(store, mark.value)
  }
  if (!isBetter(identifier, observed, mark)) return taught
  mark.identifier = identifier
  mark.best = observed
  if (!mark.mayLink && links(mark.value, identifier)) {
    detach(mark)
    attach(mark, true)
    store.linked.push(mark)
    if (mark.until !== undefined) passedOn(store, mark.value)
  }
  return true
}

const markWith = (node: Node, value: Value): Mark | undefined => {
  if (value.linking === undefined && value.mute === undefined) return undefined
  let mark = node.marks
  while (mark !== undefined && mark.value !== value) mark = mark.beside
  return mark
}

/** What the observation says of its record; whether it taught anything. */
const learn = (store: Store, node: Node, observed: Observed): boolean => {
  let taught = false
  for (const identifier of observed.identifiers) {
    const value = valueFor(spaceOf(store, identifier.namespace), identifier)
    const known = markWith(node, value)
    if (known !== undefined) {
      taught = seenAgain(store, known, identifier, observed) || taught
      continue
    }
    const mark: Mark = {
      value, record: node, identifier, best: observed, first: observed, latest: observed, until: identifier.validUntil, mayLink: false,
      previous: undefined, next: undefined, beside: node.marks
    }
    node.marks = mark
    const mayLink = links(value, identifier)
    attach(mark, mayLink)
    if (mayLink && value.links > 1) store.linked.push(mark)
    if (mayLink && mark.until !== undefined) passedOn(store, value)
    taught = true
  }
  return taught
}

/** Notes how wide the record's groups are, whether too wide for one person, and which values it stirs. */
const stir = (store: Store, node: Node): void => {
  let [isOverfull, isWide] = [false, false]
  const round = nextRound()
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) {
    if (!mark.mayLink) continue
    const { value } = mark
    if (value.links > 1 && value.space.rule.generic !== undefined) stirUp(store, value)
    const { group } = value
    if (group === undefined) continue
    if (group.round !== round) {
      group.round = round
      group.count = 0
    }
    if (++group.count > group.widest) {
      group.widest = group.count
      store.groups.add(group)
    }
    if (group.count <= group.limit) continue
    if (group.days === undefined) isOverfull = true
    else isWide = true
  }
  if (!isOverfull && isWide) isOverfull = exceededBy(node) !== undefined
  if (isOverfull === node.isOverfull) return
  node.isOverfull = isOverfull
  store.loosened.add(node)
}

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

const keep = (store: Store, piece: Piece): void => {
  const known = store.evidence.get(piece.id)
  store.evidence.set(piece.id, known === undefined ? piece : [...piecesOf(known), piece])
  count(store, piece)
}

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
  keep(store, piece)
  return { piece, isIn: true, targets: [] }
}

/** Undoes a step; gives the step that undoes this. The store is what it was, as it depends on the set of evidence alone. */
export const undo = (store: Store, { isIn, piece, targets }: Step): Step => {
  if (!isIn) {
    const step = take(store, piece)
    return step ?? { piece, isIn: true, targets }
  }
  if (piece._tag === "Retract") {
    store.retracted.delete(piece.evidence)
    for (const target of targets) keep(store, target)
  } else {
    const left = piecesOf(store.evidence.get(piece.id)).filter((other) => other !== piece)
    const [only] = left
    if (only === undefined) store.evidence.delete(piece.id)
    else store.evidence.set(piece.id, left.length === 1 ? only : left)
    discount(store, piece)
  }
  return { piece, isIn: false, targets }
}
