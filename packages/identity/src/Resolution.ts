/** Who is who now: the partition of records into people, to be asked. */
import { Namespace, RecordId } from "@redthread/model"
import { HashMap, Option } from "effect"
import type { Component, Person, ReviewItem } from "./Link.ts"
import { Key, keyFor, normaliseValue } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import type { Policy } from "./Policy.ts"

/** The records that carry a key, newest first. */
export interface Carriers {
  readonly record: RecordId
  readonly next: Carriers | undefined
}

/** What is known of a value. */
export interface Carried {
  readonly carriers: Carriers | undefined
  /** More people stand behind it than the policy lets it link. */
  readonly isGeneric: boolean
}

/** Who is who as far as the evidence goes. Immutable; ask it through the functions of this package. */
export interface Resolution {
  readonly policy: Policy
  readonly components: HashMap.HashMap<RecordId, Component>
  readonly values: HashMap.HashMap<Key, Carried>
  /** The keys that a value has in the scopes in which it was seen. */
  readonly scoped: HashMap.HashMap<Key, ReadonlyArray<Key>>
}

const lookUp = <K, V>(map: HashMap.HashMap<K, V>, key: K): V | undefined => Option.getOrUndefined(HashMap.get(map, key))

/** The records on the chain, newest first. */
export const carriersOf = (carried: Carried | undefined): ReadonlyArray<RecordId> => {
  const records: Array<RecordId> = []
  for (let at = carried?.carriers; at !== undefined; at = at.next) records.push(at.record)
  return records
}

/** The person whom this record belongs to, with their records and links; `undefined` for a record never observed. */
export const personWith = (resolution: Resolution, record: RecordId): Person | undefined =>
  lookUp(resolution.components, record)?.people.find(({ records }) => records.some(({ id }) => id === record))

/** All records of the person whom this record belongs to, in alphabetical order; none for a record never observed. */
export const personOf = (resolution: Resolution, record: RecordId): ReadonlyArray<RecordId> =>
  personWith(resolution, record)?.records.map(({ id }) => id) ?? []

/** Everybody, in the alphabetical order of their first records. */
export const people = (resolution: Resolution): ReadonlyArray<Person> =>
  [...new Set(HashMap.values(resolution.components))].flatMap((component) => component.people)
    .sort((one, other) => alphabetical(String(one.records[0]?.id), String(other.records[0]?.id)))

/** All that a person has to decide, in the order of the ids. */
export const review = (resolution: Resolution): ReadonlyArray<ReviewItem> =>
  [...new Set(HashMap.values(resolution.components))].flatMap((component) => component.review)
    .sort((one, other) => alphabetical(one.id, other.id))

/** Whether more people stand behind this value than the policy lets it link. */
export const isGeneric = (resolution: Resolution, key: Key): boolean => lookUp(resolution.values, key)?.isGeneric ?? false

/** All values that link nobody because too many people stand behind them, in alphabetical order. */
export const genericValues = (resolution: Resolution): ReadonlyArray<Key> =>
  [...HashMap.entries(resolution.values)].filter(([, carried]) => carried.isGeneric).map(([key]) => key).sort(alphabetical)

/** The keys that what somebody typed may stand for: in every namespace that accepts it, or in the one it names. */
const keysOf = (resolution: Resolution, typed: string): ReadonlyArray<Key> => {
  const named = /^\s*([^\s:]+)(?::|\s)\s*(.+)$/su.exec(typed)
  const readings = Object.keys(resolution.policy.namespaces).map((namespace) => [namespace, typed] as const)
  if (named?.[1] !== undefined && named[2] !== undefined) readings.push([named[1], named[2]])
  return readings.flatMap(([namespace, text]) => {
    const value = namespace === "" ? undefined : normaliseValue(Namespace.make(namespace), text, resolution.policy)
    if (value === undefined) return []
    const key = keyFor(Namespace.make(namespace), value)
    return [key, ...(lookUp(resolution.scoped, key) ?? [])]
  })
}

/**
 * Everybody whom a text stands for that somebody typed: an e-mail address, a number, a name, with or without its
 * namespace (`email:anna@example.org`, `customer-no 4711`), or the id of a record. The records of each person, people
 * in alphabetical order; several for a shared value, none for an unknown one. Blocked and generic values find as well.
 */
export const find = (resolution: Resolution, typed: string): ReadonlyArray<ReadonlyArray<RecordId>> => {
  const found = new Map<string, ReadonlyArray<RecordId>>()
  const add = (records: ReadonlyArray<RecordId>): void => {
    if (records[0] !== undefined) found.set(records[0], records)
  }
  if (typed.trim() !== "") add(personOf(resolution, RecordId.make(typed.trim())))
  for (const key of keysOf(resolution, typed)) {
    for (const record of carriersOf(lookUp(resolution.values, key))) add(personOf(resolution, record))
  }
  return [...found.keys()].sort(alphabetical).flatMap((first) => [found.get(first) ?? []])
}

/** All a resolution says, as plain data in canonical order: equal evidence gives equal outcomes, bit for bit. */
export interface Outcome {
  readonly people: ReadonlyArray<Person>
  readonly review: ReadonlyArray<ReviewItem>
  readonly generic: ReadonlyArray<Key>
}

/** The resolution as plain data, to be compared, kept or printed. */
export const outcome = (resolution: Resolution): Outcome => ({
  people: people(resolution), review: review(resolution), generic: genericValues(resolution)
})
