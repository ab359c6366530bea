/** Who is who now: the partition of records into people, to be asked. */
import { Namespace, RecordId } from "@redthread/model"
import { keyOfValue } from "./Bearers.ts"
import { components, decided, parts } from "./Components.ts"
import { doubtsAbout } from "./Doubts.ts"
import type { Person, ReviewItem } from "./Link.ts"
import type { MatchModel } from "./Model.ts"
import { Key, normaliseValue } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import { gainOf } from "./Question.ts"
import type { Policy } from "./Policy.ts"
import { type Mark, ringOf, type Value } from "./Values.ts"
import { storeOf, type Version } from "./Versions.ts"

/** Who is who as far as the evidence goes. Immutable; ask it through the functions of this package. */
export interface Resolution {
  readonly policy: Policy
  /** By what records are linked by likeness; absent where only certain links are made. */
  readonly model?: MatchModel | undefined
  readonly version: Version
}

/** The person whom this record belongs to, with their records and links; `undefined` for a record never observed. */
export const personWith = ({ version }: Resolution, record: RecordId): Person | undefined => {
  const store = storeOf(version)
  const root = store.records.get(record)?.root
  return root === undefined ? undefined : decided(root).people.find(({ records }) => records.some(({ id }) => id === record))
}

/** All records of the person whom this record belongs to, in alphabetical order; none for a record never observed. */
export const personOf = ({ version }: Resolution, record: RecordId): ReadonlyArray<RecordId> => {
  const store = storeOf(version)
  const root = store.records.get(record)?.root
  return root === undefined ? [] : parts(root).find((records) => records.includes(record)) ?? []
}

/** Everybody, in the alphabetical order of their first records. */
export const people = ({ version }: Resolution): ReadonlyArray<Person> => {
  return components(storeOf(version)).flatMap((root) => decided(root).people)
    .sort((one, other) => alphabetical(String(one.records[0]?.id), String(other.records[0]?.id)))
}

/** Everybody as their records alone, in the same order: quicker than `people`. */
export const partsOf = ({ version }: Resolution): ReadonlyArray<ReadonlyArray<RecordId>> => {
  return components(storeOf(version)).flatMap((root) => parts(root)).sort((one, other) => alphabetical(String(one[0]), String(other[0])))
}

const inOrder = (items: ReadonlyArray<ReviewItem>): ReadonlyArray<ReviewItem> =>
  items.map((item) => [gainOf(item), item] as const).sort(([much, one], [more, other]) => more - much || alphabetical(one.id, other.id)).map(([, item]) => item)

/** All that a person has to decide, what gains most first (`gainOf`), then in the order of the ids. */
export const review = ({ version }: Resolution): ReadonlyArray<ReviewItem> => {
  const store = storeOf(version)
  return inOrder([...components(store).flatMap((root) => decided(root).review), ...doubtsAbout(store, store.records.values())])
}

/** What a person has to decide about these records and those they hang together with, in the same order. */
export const reviewOf = ({ version }: Resolution, records: ReadonlyArray<RecordId>): ReadonlyArray<ReviewItem> => {
  const store = storeOf(version)
  const concerned = new Set(records.map((record) => store.records.get(record)?.root))
  const nodes = [...concerned].flatMap((root) => (root === undefined ? [] : ringOf(root)))
  return inOrder([...[...concerned].flatMap((root) => (root === undefined ? [] : decided(root).review)), ...doubtsAbout(store, nodes)])
}

/** All values that were read. */
function* valuesIn({ version }: Resolution): Generator<Value, void> {
  for (const { scoped, values } of storeOf(version).spaces.values()) {
    yield* values.values()
    for (const shelf of scoped.values()) yield* shelf.values.values()
  }
}

/** The values that a normalised one is in the scopes in which it was seen. */
const valuesOf = ({ version }: Resolution, namespace: Namespace, normalised: string): ReadonlyArray<Value> => {
  const space = storeOf(version).spaces.get(namespace)
  if (space === undefined) return []
  return [space, ...space.scoped.values()].flatMap(({ values }) => values.get(normalised) ?? [])
}

/** Whether more people stand behind this value than the policy lets it link. */
export const isGeneric = (resolution: Resolution, namespace: Namespace, normalised: string, scope?: string): boolean =>
  valuesOf(resolution, namespace, normalised).some((value) => value.scope === scope && value.isGeneric)

/** All values that link nobody because too many people stand behind them, in alphabetical order. */
export const genericValues = (resolution: Resolution): ReadonlyArray<Key> => {
  const generic: Array<Key> = []
  for (const value of valuesIn(resolution)) if (value.isGeneric) generic.push(keyOfValue(value))
  return generic.sort(alphabetical)
}

/** What somebody typed may stand for, in every namespace that accepts it, or in the one it names. */
const typedAs = (resolution: Resolution, typed: string): ReadonlyArray<Value> => {
  const named = /^\s*([^\s:]+)(?::|\s)\s*(.+)$/su.exec(typed)
  const readings = Object.keys(resolution.policy.namespaces).map((namespace) => [namespace, typed] as const)
  if (named?.[1] !== undefined && named[2] !== undefined) readings.push([named[1], named[2]])
  return readings.flatMap(([name, text]) => {
    if (name === "") return []
    const namespace = Namespace.make(name)
    const normalised = normaliseValue(namespace, text, resolution.policy)
    return normalised === undefined ? [] : valuesOf(resolution, namespace, normalised)
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
  const carries = ({ record }: Mark): void => add(personOf(resolution, record.id))
  for (const { linking, mute } of typedAs(resolution, typed)) {
    for (let mark = linking; mark !== undefined; mark = mark.next) carries(mark)
    for (let mark = mute; mark !== undefined; mark = mark.next) carries(mark)
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
