/** What a person's records say together. */
import { type Assurance, type Identifier, lowerAssurance, type RecordId } from "@redthread/model"
import type { Bearing } from "./Bearing.ts"
import type { Person } from "./Link.ts"
import type { Key } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"

/** One person in short. */
export interface Profile {
  readonly records: ReadonlyArray<RecordId>
  /** Each identifier once, in the order in which they became known, with the lowest assurance any record gives it. */
  readonly identifiers: ReadonlyArray<Identifier>
  /** What may be relied on: the lowest of all; facts are claimed. */
  readonly assurance: Assurance
}

const isEarlier = (one: Bearing, other: Bearing): boolean =>
  (one.since - other.since || one.at - other.at || alphabetical(one.evidence, other.evidence)) < 0

const joined = (one: Bearing, other: Bearing): Bearing => {
  const first = isEarlier(one, other) ? one : other
  return { ...first, identifier: { ...first.identifier, assurance: lowerAssurance(one.identifier.assurance, other.identifier.assurance) } }
}

/**
 * The union of the identifiers of all records. Where records disagree the earliest spelling and the lowest assurance
 * stand, so that a merge never raises what may be relied on; the order of merging does not matter.
 */
export const profile = (person: Person): Profile => {
  const byKey = new Map<Key, Bearing>()
  for (const { bearings } of person.records) {
    for (const bearing of bearings) {
      const have = byKey.get(bearing.key)
      byKey.set(bearing.key, have === undefined ? bearing : joined(have, bearing))
    }
  }
  const identifiers = [...byKey.values()]
    .sort((one, other) => one.since - other.since || alphabetical(one.key, other.key))
    .map(({ identifier }) => identifier)
  return {
    records: person.records.map(({ id }) => id),
    identifiers,
    assurance: [...identifiers.map(({ assurance }) => assurance), ...(person.records.some(({ facts }) => facts !== undefined) ? ["claimed" as const] : [])]
      .reduce<Assurance | undefined>((low, level) => (low === undefined ? level : lowerAssurance(low, level)), undefined) ?? "anonymous"
  }
}
