/** What people decided, as evidence: it outweighs what the records say, and that two are different holds through others too. */
import * as Identity from "@redthread/identity"
import { bounded, cohere, openingWeight } from "@redthread/identity/Cohesion"
import { Instant, Namespace, type RecordId } from "@redthread/model"
import { type Decision, inOrder } from "./ResolveFound.ts"

/** Decisions as evidence about records of these names, in the order of the decisions. */
export const evidenceOf = (decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId): ReadonlyArray<Identity.Assertion> =>
  decisions.flatMap(({ because, by, candidates, isSame }, i) => {
    const firsts = candidates.flatMap(([first]) => (first === undefined ? [] : [first]))
    const pairs = firsts.flatMap((one, k) => firsts.slice(k + 1).map((other) => [one, other] as const))
    return pairs.map(([one, other], k) =>
      (isSame ? Identity.merge : Identity.split)(nameOf(one), nameOf(other), { id: Identity.EvidenceId.make(`decision ${i + 1}.${k + 1}`), by, because, at: Instant.make(0) }))
  })

/** Who must be one and who must not, by the word of people alone; words that contradict each other are told. */
export interface Decided {
  readonly same: ReadonlyArray<ReadonlyArray<number>>
  readonly different: ReadonlyArray<readonly [number, number]>
  readonly remarks: ReadonlyArray<string>
}

/** Weighs the decisions against each other: nobody is one with somebody whom another decision tells apart. */
export const decidedBy = (decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId): Decided => {
  const evidence = evidenceOf(decisions, nameOf)
  const numbers = new Map(decisions.flatMap(({ candidates }) => candidates.flat().map((record) => [String(nameOf(record)), record] as const)))
  const row = (record: RecordId): Identity.Evidence =>
    Identity.Evidence.cases.Observed.make({
      id: Identity.EvidenceId.make(`row ${record}`), record, at: Instant.make(0), identifiers: [{ namespace: Namespace.make("row"), value: record, assurance: "claimed" }]
    })
  const records = new Set(evidence.flatMap(({ one, other }) => [one, other]))
  const resolution = Identity.resolve([...[...records].map(row), ...evidence], Identity.defaultPolicy)
  const numbersOf = (names: ReadonlyArray<RecordId>): ReadonlyArray<number> => names.flatMap((name) => numbers.get(name) ?? [])
  return {
    same: Identity.partitionOf(resolution).people.map(numbersOf).filter(({ length }) => length > 1),
    different: evidence.flatMap((piece) => {
      const [one, other] = numbersOf([piece.one, piece.other])
      return piece._tag === "AssertDifferent" && one !== undefined && other !== undefined ? [[one, other] as const] : []
    }),
    remarks: Identity.review(resolution).map(({ because }) => `Decisions contradict each other: ${because}`)
  }
}

/** Sets of groups that decisions tie together, each with all its records. */
const concerned = (people: ReadonlyArray<ReadonlyArray<number>>, ties: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<ReadonlySet<number>> => {
  const groupOf = new Map(people.flatMap((records, group) => records.map((record) => [record, group] as const)))
  const setOf = new Map<number, Set<number>>()
  for (const tie of ties) {
    const groups = new Set(tie.flatMap((record) => groupOf.get(record) ?? []).flatMap((group) => [...setOf.get(group) ?? [group]]))
    for (const group of groups) setOf.set(group, groups)
  }
  return [...new Set(setOf.values())]
}

const unitsPerBit = 256

/**
 * People with the decisions taken in. Groups that no decision concerns stay as they are; those that one concerns are
 * grouped anew by the weights of their records, in bits, under what was decided. The order of the decisions does not
 * matter; `rank` puts records in an order that does not depend on where they stand. Of two tables (`firstCount` records
 * in the first) no two records of one table are joined but by a decision.
 */
export const takeIn = (
  people: ReadonlyArray<ReadonlyArray<number>>, { different, same }: Decided, weigh: (one: number, other: number) => number, rank: (record: number) => number,
  firstCount: number | undefined
): ReadonlyArray<ReadonlyArray<number>> => {
  const isOneTable = (one: number, other: number): boolean => firstCount !== undefined && one < firstCount === other < firstCount
  const sets = concerned(people, [...same, ...different])
  const touched = new Set(sets.flatMap((set) => [...set]))
  const weight = (one: number, other: number): number => bounded(Math.round(weigh(one, other) * unitsPerBit))
  const anew = sets.flatMap((set) => {
    const records = [...set].flatMap((group) => people[group] ?? []).sort((one, other) => rank(one) - rank(other))
    const together = new Map(same.flatMap((group) => group.map((record) => [record, group] as const)))
    const things = [...new Set(records.map((record) => together.get(record) ?? record))].map((thing) => (typeof thing === "number" ? [thing] : thing))
    const thingOf = new Map(things.flatMap((members, thing) => members.map((record) => [record, thing] as const)))
    const apart = new Map<number, Set<number>>()
    for (const [one, other] of different) {
      const [mine, theirs] = [thingOf.get(one), thingOf.get(other)]
      if (mine === undefined || theirs === undefined) continue
      apart.set(mine, (apart.get(mine) ?? new Set()).add(theirs))
      apart.set(theirs, (apart.get(theirs) ?? new Set()).add(mine))
    }
    const isApart = (one: number, other: number): boolean =>
      apart.get(one)?.has(other) === true || (things[one] ?? []).some((mine) => (things[other] ?? []).some((theirs) => isOneTable(mine, theirs)))
    const sum = (one: number, other: number): number =>
      (things[one] ?? []).reduce((all, mine) => all + (things[other] ?? []).reduce((most, theirs) => most + weight(mine, theirs), 0), 0)
    const openings = things.flatMap((mine, one) =>
      things.slice(one + 1).flatMap((theirs, k) =>
        mine.some((a) => theirs.some((b) => weight(a, b) >= openingWeight)) ? [[one, one + 1 + k] as const] : []))
    const groups = cohere({
      count: things.length, openings, size: (thing) => things[thing]?.length ?? 0, weigh: sum, rank: (thing) => thing,
      join: (one, other) => !one.some((mine) => other.some((theirs) => isApart(mine, theirs)))
    })
    return groups.map((group) => group.flatMap((thing) => things[thing] ?? []))
  })
  return inOrder([...people.filter((_, group) => !touched.has(group)), ...anew])
}
