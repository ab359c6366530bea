/** What other systems hold about a customer beside what the customer told, as far as it still counts. */
import type { Entry } from "./Entry.ts"
import type { Fact } from "./Fact.ts"
import type { FactName } from "./Ids.ts"

/** One row of another system as it was imported. */
export type RowImported = typeof Entry.cases.RowImported.Type

/** The rows that still count, by system and key: the latest import of each that did not vanish since. */
export const standingRows = (entries: ReadonlyArray<Entry>): ReadonlyArray<RowImported> => {
  const rows = new Map<string, RowImported>()
  for (const entry of entries) {
    if (entry._tag !== "RowImported" && entry._tag !== "RowVanished") continue
    const key = JSON.stringify([entry.source, entry.row])
    rows.delete(key)
    if (entry._tag === "RowImported") rows.set(key, entry)
  }
  return [...rows.values()]
}

/** A fact as it counts now, and what other systems hold that differs from it. */
export interface KnownFact {
  readonly fact: Fact
  readonly otherwise: ReadonlyArray<Fact>
}

/**
 * What the company knows: of what the customer told, the last word; a row of another system outweighs it only where the
 * row says when it was changed, and that is later. What differs is not lost: it stands beside, with the system that holds it.
 */
export const knownFacts = (entries: ReadonlyArray<Entry>): ReadonlyMap<FactName, KnownFact> => {
  const told = new Map<FactName, Fact>()
  for (const entry of entries) if (entry._tag === "FactGiven") told.set(entry.fact.name, entry.fact)
  const held = new Map<FactName, Array<Fact>>()
  for (const fact of standingRows(entries).flatMap(({ facts }) => facts)) held.set(fact.name, [...(held.get(fact.name) ?? []), fact])
  const known = new Map<FactName, KnownFact>([...told].map(([name, fact]) => [name, { fact, otherwise: [] }]))
  for (const [name, facts] of held) {
    const word = told.get(name)
    const fact = [...(word === undefined ? [] : [word]), ...facts].reduce((best, next) => (next.at.raw !== "" && next.at.instant > best.at.instant ? next : best))
    const text = JSON.stringify(fact.value)
    const others = [...(word === undefined ? [] : [word]), ...facts].filter((other) => JSON.stringify(other.value) !== text)
    known.set(name, { fact, otherwise: others })
  }
  return known
}
