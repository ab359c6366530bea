/** The evidence at hand, indexed so that new evidence touches little: by record, by value, by id. */
import type { RecordId } from "@redthread/model"
import { HashMap, Option } from "effect"
import { type Bearer, type Bearing, learnBearings } from "./Bearing.ts"
import type { Assertion, Evidence, EvidenceId, Observed } from "./Evidence.ts"
import type { Component } from "./Link.ts"
import { type Key, keyFor } from "./Normalise.ts"
import { canonicalText } from "./Order.ts"
import { type Policy, ruleFor } from "./Policy.ts"
import { type Carried, type Carriers, carriersOf } from "./Resolution.ts"

/** What is known of one record; without observations it is only talked about and no record yet. */
export interface Known {
  readonly bearer: Bearer
  readonly observations: ReadonlyArray<Observed>
  readonly assertions: ReadonlyArray<Assertion>
}

/** All maps of a state. */
export interface Maps {
  readonly records: HashMap.HashMap<RecordId, Known>
  readonly evidence: HashMap.HashMap<EvidenceId, ReadonlyArray<Observed | Assertion>>
  readonly retracted: HashMap.HashMap<EvidenceId, true>
  readonly values: HashMap.HashMap<Key, Carried>
  readonly scoped: HashMap.HashMap<Key, ReadonlyArray<Key>>
  readonly components: HashMap.HashMap<RecordId, Component>
}

/** A state being changed: nobody else sees it until it is settled. */
export interface Draft {
  readonly policy: Policy
  readonly maps: { -readonly [K in keyof Maps]: Maps[K] }
  /** Records whose bearings or assertions changed. */
  readonly touched: Set<RecordId>
  /** Values whose bearers changed, and behind which too many people may stand. */
  readonly stirred: Set<Key>
  /** Whether anything was taken away. */
  lost: boolean
}

/** Looks a key up. */
export const lookUp = <K, V>(map: HashMap.HashMap<K, V>, key: K): V | undefined => Option.getOrUndefined(HashMap.get(map, key))

const nothing = (id: RecordId): Known => ({ bearer: { id, bearings: [] }, observations: [], assertions: [] })

const isSame = (one: Evidence, other: Evidence): boolean => one === other || canonicalText(one) === canonicalText(other)

const putRecord = (draft: Draft, known: Known): void => {
  const { id } = known.bearer
  draft.maps.records = known.observations.length + known.assertions.length === 0
    ? HashMap.remove(draft.maps.records, id)
    : HashMap.set(draft.maps.records, id, known)
}

const unscoped = ({ namespace, normalised }: Bearing["identifier"]): Key | undefined =>
  normalised === undefined ? undefined : keyFor(namespace, normalised)

const carry = (draft: Draft, { identifier, key }: Bearing, record: RecordId): void => {
  const have = lookUp(draft.maps.values, key)
  draft.maps.values = HashMap.set(draft.maps.values, key, { carriers: { record, next: have?.carriers }, isGeneric: have?.isGeneric ?? false })
  const plain = unscoped(identifier)
  if (identifier.scope === undefined || plain === undefined || have !== undefined) return
  draft.maps.scoped = HashMap.set(draft.maps.scoped, plain, [...(lookUp(draft.maps.scoped, plain) ?? []), key])
}

const drop = (draft: Draft, { identifier, key }: Bearing, record: RecordId): void => {
  const have = lookUp(draft.maps.values, key)
  const carriers = carriersOf(have).filter((carrier) => carrier !== record)
    .reduceRight<Carriers | undefined>((next, carrier) => ({ record: carrier, next }), undefined)
  draft.maps.values = carriers === undefined
    ? HashMap.remove(draft.maps.values, key)
    : HashMap.set(draft.maps.values, key, { carriers, isGeneric: have?.isGeneric ?? false })
  const plain = unscoped(identifier)
  if (carriers !== undefined || identifier.scope === undefined || plain === undefined) return
  const others = (lookUp(draft.maps.scoped, plain) ?? []).filter((other) => other !== key)
  draft.maps.scoped = others.length === 0 ? HashMap.remove(draft.maps.scoped, plain) : HashMap.set(draft.maps.scoped, plain, others)
}

const canBeGeneric = (draft: Draft, { identifier, mayLink }: Bearing): boolean =>
  mayLink && ruleFor(draft.policy, identifier.namespace).generic !== undefined

const observe = (draft: Draft, record: RecordId, observations: (have: Known) => Pick<Known, "observations" | "bearer">): void => {
  const have = lookUp(draft.maps.records, record) ?? nothing(record)
  const next = observations(have)
  putRecord(draft, { ...have, ...next })
  const [was, now] = [have.bearer.bearings, next.bearer.bearings]
  if (was === now) return
  draft.touched.add(record)
  for (const bearing of now) {
    if (canBeGeneric(draft, bearing)) draft.stirred.add(bearing.key)
    if (!was.some(({ key }) => key === bearing.key)) carry(draft, bearing, record)
  }
  for (const bearing of was) {
    if (canBeGeneric(draft, bearing)) draft.stirred.add(bearing.key)
    if (!now.some(({ key }) => key === bearing.key)) drop(draft, bearing, record)
  }
}

const assert = (draft: Draft, { one, other }: Assertion, change: (have: ReadonlyArray<Assertion>) => ReadonlyArray<Assertion>): void => {
  for (const record of [one, other]) {
    const have = lookUp(draft.maps.records, record) ?? nothing(record)
    putRecord(draft, { ...have, assertions: change(have.assertions) })
    draft.touched.add(record)
  }
}

const count = (draft: Draft, piece: Observed | Assertion): void => {
  if (piece._tag !== "Observed") {
    if (piece.one !== piece.other) assert(draft, piece, (have) => [...have, piece])
    return
  }
  observe(draft, piece.record, ({ bearer, observations }) => {
    const bearings = learnBearings(bearer.bearings, piece, draft.policy)
    return { observations: [...observations, piece], bearer: bearings === bearer.bearings ? bearer : { id: bearer.id, bearings } }
  })
}

const discount = (draft: Draft, piece: Observed | Assertion): void => {
  draft.lost = true
  if (piece._tag !== "Observed") return assert(draft, piece, (have) => have.filter((other) => other !== piece))
  observe(draft, piece.record, ({ bearer, observations }) => {
    const left = observations.filter((other) => other !== piece)
    const none: ReadonlyArray<Bearing> = []
    return { observations: left, bearer: { id: bearer.id, bearings: left.reduce((all, each) => learnBearings(all, each, draft.policy), none) } }
  })
}

/** Takes one piece of evidence in; known and retracted ones change nothing. */
export const take = (draft: Draft, piece: Evidence): void => {
  const { maps } = draft
  if (piece._tag === "Retract") {
    if (HashMap.has(maps.retracted, piece.evidence)) return
    const targets = lookUp(maps.evidence, piece.evidence) ?? []
    maps.retracted = HashMap.set(maps.retracted, piece.evidence, true)
    maps.evidence = HashMap.remove(maps.evidence, piece.evidence)
    for (const target of targets) discount(draft, target)
    return
  }
  if (HashMap.has(maps.retracted, piece.id)) return
  const known = lookUp(maps.evidence, piece.id) ?? []
  if (known.some((other) => isSame(other, piece))) return
  maps.evidence = HashMap.set(maps.evidence, piece.id, [...known, piece])
  count(draft, piece)
}
