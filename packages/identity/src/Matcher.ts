/** Records that come one by one: each is compared with those that share a key, and only the people it touches are grouped again. */
import { keysOf } from "./Blocking.ts"
import { bounded, openingWeight } from "./Cohesion.ts"
import { recognise, type RecordSchema, schemaFor } from "./Columns.ts"
import { grown } from "./Grouping.ts"
import type { MatchModel } from "./Model.ts"
import { alphabetical } from "./Order.ts"
import { bindings, digestOf, type Profiled, readerFor } from "./Reading.ts"
import { type Contribution, inBits, scales } from "./Weights.ts"
import { type Bundles, bundled, type Pair } from "./Words.ts"

/** A record that the matcher knows. */
interface Entry {
  readonly id: string
  readonly profile: Profiled
  readonly digest: number
  readonly keys: ReadonlyArray<number>
  /** Records that are alike enough to open a merge, with the weight in units. */
  readonly openings: Map<Entry, number>
  /** All records of the same person, itself included. */
  person: ReadonlyArray<Entry>
}

/** Somebody's word about two records: they are one person, or two. */
export type Verdict = "same" | "different"

/**
 * Who is who among the records so far. What it says is a pure function of the model and the sets of records and words:
 * the order in which they came, and what came and went in between, leave no trace; `match` with the same model, with
 * the ids as keys, says the same. It is a cache of that function, kept in memory and changed in place.
 */
export interface Matcher {
  /** Adds a record, or replaces the one with this id, and returns the ids of its person. Cells stand as the columns do. */
  readonly put: (id: string, row: ReadonlyArray<string>) => ReadonlyArray<string>
  /** Forgets a record as if it had never come. Unknown ids change nothing. */
  readonly remove: (id: string) => void
  /** Takes in what somebody said of two records; it counts whenever both are there. Saying it twice is saying it once. */
  readonly say: (said: Verdict, one: string, other: string) => void
  /** Takes the word back as if it had never been said. */
  readonly unsay: (said: Verdict, one: string, other: string) => void
  /** Words of sameness that are not followed, each with the pair that was told apart and would have become one. */
  readonly contradictions: () => ReadonlyArray<{ readonly same: readonly [string, string]; readonly different: readonly [string, string] }>
  /** All ids of the person whom this record belongs to, in alphabetical order; none for an unknown id. */
  readonly personOf: (id: string) => ReadonlyArray<string>
  /** Everybody, in the alphabetical order of their first ids. */
  readonly people: () => ReadonlyArray<ReadonlyArray<string>>
  /** Records that are alike enough to open a merge with this one, the likest first, with the log odds in bits. */
  readonly alike: (id: string) => ReadonlyArray<{ readonly id: string; readonly weight: number }>
  /** What each comparison of two records contributes, in bits; nothing for unknown ids. */
  readonly contributions: (one: string, other: string) => ReadonlyArray<Contribution>
}

const byContent = (one: Entry, other: Entry): number => one.digest - other.digest || alphabetical(one.id, other.id)

/** A matcher with a frozen model for rows of these columns. */
export const matcher = (model: MatchModel, columns: ReadonlyArray<string>, schema: RecordSchema = schemaFor(columns)): Matcher => {
  const table = { columns, rows: [] }
  const read = readerFor(model.readings.map(({ reading }) => reading))(bindings(table, recognise(table, schema)))
  const { contributions, weigh } = scales(model)
  const common = new Set(model.common)
  const entries = new Map<string, Entry>()
  const byKey = new Map<number, Set<Entry>>()

  const words: Readonly<Record<Verdict, Map<string, Set<string>>>> = { same: new Map(), different: new Map() }
  const toldOf = (said: Verdict, id: string): ReadonlyArray<Entry> => [...words[said].get(id) ?? []].flatMap((other) => entries.get(other) ?? [])

  const connectedTo = (start: Entry): ReadonlyArray<Entry> => {
    const reached = new Set([start])
    for (const entry of reached) {
      for (const other of entry.openings.keys()) reached.add(other)
      for (const other of toldOf("same", entry.id)) reached.add(other)
    }
    return [...reached]
  }
  /** These records, in the order of their contents, bound together by what was said of them. */
  const boundBy = (those: ReadonlyArray<Entry>, place: ReadonlyMap<Entry, number>): Bundles => {
    const pairs = (said: Verdict): ReadonlyArray<Pair> => those.flatMap(({ id }, i) => toldOf(said, id).flatMap((other) => {
      const k = place.get(other) ?? -1
      return i <= k ? [[i, k] as const] : []
    }))
    return bundled(those.length, { same: pairs("same"), different: pairs("different") }, (i) => i)
  }
  const regroup = (start: Entry): ReadonlySet<Entry> => {
    const component = connectedTo(start).toSorted(byContent)
    const place = new Map(component.map((entry, i) => [entry, i]))
    const bound = boundBy(component, place)
    const openings = new Map<number, Pair>()
    component.forEach((entry, i) => {
      for (const other of entry.openings.keys()) {
        const [mine, theirs] = [bound.of[i]!, bound.of[place.get(other) ?? 0]!]
        if (mine < theirs) openings.set(mine * component.length + theirs, [mine, theirs])
      }
    })
    const weighed = (one: number, other: number): number => bounded(weigh(component[one]!.profile, component[other]!.profile))
    for (const group of grown(bound, [...bound.bundles.keys()], [...openings.values()], weighed, (i) => i)) {
      const person = group.map((i) => component[i]!)
      for (const entry of person) entry.person = person
    }
    return new Set(component)
  }
  const regroupAll = (those: Iterable<Entry>): void => {
    const done = new Set<Entry>()
    for (const entry of those) if (!done.has(entry)) for (const each of regroup(entry)) done.add(each)
  }
  const remove = (id: string): void => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entries.delete(id)
    for (const key of entry.keys) {
      const those = byKey.get(key)
      those?.delete(entry)
      if (those?.size === 0) byKey.delete(key)
    }
    for (const other of entry.openings.keys()) other.openings.delete(entry)
    regroupAll([...entry.openings.keys(), ...toldOf("same", id)])
  }
  const idsOf = (person: ReadonlyArray<Entry>): ReadonlyArray<string> => person.map(({ id }) => id).sort(alphabetical)
  const tell = (said: Verdict, one: string, other: string, isSaid: boolean): void => {
    for (const [mine, theirs] of [[one, other], [other, one]] as const) {
      const those = words[said].get(mine) ?? new Set()
      if (isSaid) words[said].set(mine, those.add(theirs))
      else if (those.delete(theirs) && those.size === 0) words[said].delete(mine)
    }
    const both = [one, other].flatMap((id) => entries.get(id) ?? [])
    if (both.length === 2) regroupAll(both)
  }
  return {
    remove,
    say: (said, one, other) => tell(said, one, other, true),
    unsay: (said, one, other) => tell(said, one, other, false),
    contradictions: () => {
      const told = new Set([...words.same.keys(), ...words.different.keys()])
      const those = [...told].flatMap((id) => entries.get(id) ?? []).sort(byContent)
      const named = ([one, other]: Pair): readonly [string, string] => [those[one]?.id ?? "", those[other]?.id ?? ""]
      return boundBy(those, new Map(those.map((entry, i) => [entry, i]))).contradictions.map(({ different, same }) => ({ same: named(same), different: named(different) }))
    },
    put: (id, row) => {
      remove(id)
      const profile = read(row)
      const keys = keysOf(profile, common)
      const entry: Entry = { id, profile, digest: digestOf(profile), keys, openings: new Map(), person: [] }
      entry.person = [entry]
      const compared = new Set<Entry>()
      for (const key of keys) {
        const those = byKey.get(key)
        if (those === undefined) byKey.set(key, new Set([entry]))
        else {
          for (const other of those) compared.add(other)
          those.add(entry)
        }
      }
      for (const other of compared) {
        const weight = weigh(profile, other.profile)
        if (weight < openingWeight) continue
        entry.openings.set(other, weight)
        other.openings.set(entry, weight)
      }
      entries.set(id, entry)
      if (entry.openings.size > 0 || words.same.has(id)) regroup(entry)
      return idsOf(entry.person)
    },
    personOf: (id) => idsOf(entries.get(id)?.person ?? []),
    people: () => [...new Set([...entries.values()].map(({ person }) => person))].map(idsOf).sort(([one = ""], [other = ""]) => alphabetical(one, other)),
    alike: (id) =>
      [...entries.get(id)?.openings ?? []].map(([other, weight]) => ({ id: other.id, weight: inBits(weight) }))
        .sort((one, other) => other.weight - one.weight || alphabetical(one.id, other.id)),
    contributions: (one, other) => {
      const [mine, theirs] = [entries.get(one), entries.get(other)]
      return mine === undefined || theirs === undefined ? [] : contributions(mine.profile, theirs.profile)
    }
  }
}
