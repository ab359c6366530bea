/** Tables into people: the records of one table that are one person's, or those of two tables that belong together. */
import { allKeys, candidatePairs, type Pairs } from "./Blocking.ts"
import { bounded, meanWeight, openingWeight } from "./Cohesion.ts"
import { type Recognised, recognise, type RecordSchema, schemaFor, type Table } from "./Columns.ts"
import { across, grown, lowest, type Weigh } from "./Grouping.ts"
import { learn, type Learned } from "./Learn.ts"
import type { MatchModel } from "./Model.ts"
import { type Binding, bindings, digestOf, type Profiled, readerFor, type Reading } from "./Reading.ts"
import { alphabetical } from "./Order.ts"
import { type Contribution, inBits, scales } from "./Weights.ts"
import { type Bundles, bundled, type Contradiction, type Pair } from "./Words.ts"

/** A record of the tables: its number, or its key where keys were given. */
export type RecordName = number | string

/** What is to be matched and how. */
export interface MatchOptions {
  /** A key for each record, all different. Records of equal contents are taken in the order of their keys, else in that of the rows. */
  readonly keys?: ReadonlyArray<string>
  /**
   * Pairs that somebody said are one person: they are one, whatever they weigh, unless that contradicts what else was said;
   * then the contradiction is named. A pair of which a record is not there does not count.
   */
  readonly same?: ReadonlyArray<readonly [one: RecordName, other: RecordName]>
  /** Pairs that somebody said are two people: they never become one, nor through others. */
  readonly different?: ReadonlyArray<readonly [one: RecordName, other: RecordName]>
  /** How columns are recognised; chosen by the names of the columns where it is absent. */
  readonly schema?: RecordSchema
  /** A frozen model; learned from these very records where it is absent. */
  readonly model?: MatchModel
  /** The version that a learned model gets. Default `"1"`. */
  readonly version?: string
  /** Told what is being done, in words, when a stage begins. */
  readonly onStage?: (stage: "reading" | "learning" | "grouping") => void
}

/** Pairs that were compared and weigh from so many bits up to one more. */
export interface WeighedPairs {
  readonly from: number
  /** Pairs of one person. */
  readonly linked: number
  /** Pairs that weigh for one person, but are two by what else is known. */
  readonly doubtful: number
  /** Pairs that weigh for two people, and are. */
  readonly rejected: number
}

/** Who is who in the tables. Records are numbered from 0, those of a second table after those of the first. */
export interface Matching {
  readonly model: MatchModel
  /** What became of each column, per table. */
  readonly recognised: ReadonlyArray<ReadonlyArray<Recognised>>
  readonly records: number
  /** Everybody, each as the records in ascending order, in the order of their first records. */
  readonly people: ReadonlyArray<ReadonlyArray<number>>
  /** Words of sameness that were not followed, each with the pair that was told apart and would have become one. */
  readonly contradictions: ReadonlyArray<Contradiction>
  /** How many pairs of records were compared. */
  readonly compared: number
  /** What they weigh, from the lightest; bits without pairs are left out. */
  readonly weighed: ReadonlyArray<WeighedPairs>
  /** From how many bits on a pair by itself is reason enough to ask whether two are one. */
  readonly opening: number
  /** Pairs of records that were compared and nearly merged, or merged by little, and of which nobody said anything: for a person to look at, the closest first. */
  readonly doubtful: ReadonlyArray<{ readonly one: number; readonly other: number; readonly weight: number }>
  /** Log odds, in bits, that two records are one person's. */
  readonly weigh: (one: number, other: number) => number
  /** What each comparison contributes to the weight of two records; with `model.prior` they sum up to it. */
  readonly contributions: (one: number, other: number) => ReadonlyArray<Contribution>
}

/** Bundles whose openings connect them, each set with its openings, which are numbers of pairs. */
const connected = ({ bundles, of }: Bundles, pairs: Pairs, openings: ReadonlyArray<number>): ReadonlyArray<readonly [ReadonlyArray<number>, ReadonlyArray<number>]> => {
  const above = Int32Array.from({ length: bundles.length }, (_, i) => i)
  const top = (from: number): number => {
    let at = from
    while (above[at] !== at) {
      above[at] = above[above[at]!]!
      at = above[at]!
    }
    return at
  }
  for (const pair of openings) above[top(of[pairs.one[pair]!]!)] = top(of[pairs.other[pair]!]!)
  const sets = new Map<number, [Array<number>, Array<number>]>()
  for (let bundle = 0; bundle < bundles.length; bundle++) {
    const at = top(bundle)
    const have = sets.get(at)
    if (have === undefined) sets.set(at, [[bundle], []])
    else have[0].push(bundle)
  }
  for (const pair of openings) sets.get(top(of[pairs.one[pair]!]!))?.[1].push(pair)
  return [...sets.values()]
}

/** Ranks by contents: equal records in the order of their keys, or in which they stand. */
const ranksOf = (profiles: ReadonlyArray<Profiled>, keys: ReadonlyArray<string>): Int32Array => {
  const digests = profiles.map(digestOf)
  const order = profiles.map((_, i) => i)
    .sort((one, other) => (digests[one] ?? 0) - (digests[other] ?? 0) || alphabetical(keys[one] ?? "", keys[other] ?? "") || one - other)
  const ranks = new Int32Array(profiles.length)
  order.forEach((record, rank) => { ranks[record] = rank })
  return ranks
}

const grouped = (bound: Bundles, ranks: Int32Array, pairs: Pairs, weights: Int32Array, weigh: Weigh): ReadonlyArray<ReadonlyArray<number>> => {
  const { bundles, of } = bound
  const openings: Array<number> = []
  /** Bundles of several records may be connected by several pairs: the first counts. */
  const opened = new Set<number>()
  for (let pair = 0; pair < pairs.count; pair++) {
    if (weights[pair]! < openingWeight) continue
    const [one, other] = [of[pairs.one[pair]!]!, of[pairs.other[pair]!]!]
    if (one === other) continue
    if (bundles[one]!.length > 1 || bundles[other]!.length > 1) {
      const key = Math.min(one, other) * bundles.length + Math.max(one, other)
      if (opened.has(key)) continue
      opened.add(key)
    }
    openings.push(pair)
  }
  const place = new Int32Array(bundles.length)
  return connected(bound, pairs, openings).flatMap(([set, between]) => {
    set.forEach((bundle, i) => { place[bundle] = i })
    return grown(bound, set, between.map((pair) => [place[of[pairs.one[pair]!]!]!, place[of[pairs.other[pair]!]!]!] as const), weigh, (record) => ranks[record]!)
  })
}

/** Pairs across two tables, each record in one at most: the best pair first, as long as one person is likelier than two. What words bind counts as one record. */
const paired = (
  { bundles, isApart, of }: Bundles, ranks: Int32Array, pairs: Pairs, weights: Int32Array, weigh: Weigh, first: number
): ReadonlyArray<ReadonlyArray<number>> => {
  const isWhole = bundles.map((records) => records.some((record) => record < first) && records.some((record) => record >= first))
  const likely = Array.from(weights.keys()).flatMap((pair) => {
    const weight = weights[pair]!
    const [a, b] = [of[pairs.one[pair]!]!, of[pairs.other[pair]!]!]
    const [one, other] = [bundles[a]!, bundles[b]!]
    const isPair = one.length === 1 && other.length === 1
    if (isPair && weight <= meanWeight || isWhole[a]! || isWhole[b]! || isApart([a], [b])) return []
    const mean = isPair ? weight : across(one, other, weigh) / (one.length * other.length)
    const [mine, theirs] = [one, other].map((records) => lowest(records, (record) => ranks[record]!)) as [number, number]
    return mean > meanWeight ? [{ a, b, mean, low: Math.min(mine, theirs), high: Math.max(mine, theirs) }] : []
  })
  likely.sort((one, other) => other.mean - one.mean || one.low - other.low || one.high - other.high)
  const partner = new Int32Array(bundles.length).fill(-1)
  for (const { a, b } of likely) {
    if (partner[a] !== -1 || partner[b] !== -1) continue
    partner[a] = b
    partner[b] = a
  }
  return bundles.flatMap((records, i) => (partner[i] === -1 ? [records] : i < partner[i]! ? [[...records, ...bundles[partner[i]!]!]] : []))
}

/** The pairs that a frozen model compares. */
const applied = (model: MatchModel, profiles: ReadonlyArray<Profiled>, first: number | undefined): Learned => {
  const pairs = candidatePairs(allKeys(profiles, new Set(model.common)), first)
  const { weigh } = scales(model)
  const weights = new Int32Array(pairs.count)
  for (let pair = 0; pair < pairs.count; pair++) weights[pair] = weigh(profiles[pairs.one[pair]!]!, profiles[pairs.other[pair]!]!)
  return { model, memories: [], pairs, weights }
}

/** What is held of all records; what reading remembers is forgotten with the end of it. */
const profilesOf = (tables: ReadonlyArray<Table>, bound: ReadonlyArray<ReadonlyArray<Binding>>, readings: ReadonlyArray<Reading>): ReadonlyArray<Profiled> => {
  const read = readerFor(readings)
  return tables.flatMap((table, i) => table.rows.map(read(bound[i] ?? [])))
}

/** How many doubtful pairs are told at most. */
const mostDoubtful = 1000

/** The person of each record, by their places. */
const personsOf = (people: ReadonlyArray<ReadonlyArray<number>>, records: number): Int32Array => {
  const personOf = new Int32Array(records)
  people.forEach((its, person) => { for (const record of its) personOf[record] = person })
  return personOf
}

const doubts = (people: ReadonlyArray<ReadonlyArray<number>>, personOf: Int32Array, { bundles, isApart, of }: Bundles, pairs: Pairs, weights: Int32Array): Matching["doubtful"] => {
  const bundlesOf = (person: number | undefined): ReadonlyArray<number> => (people[person ?? -1] ?? []).map((record) => of[record]!)
  const found: Array<{ readonly one: number; readonly other: number; readonly weight: number }> = []
  for (let pair = 0; pair < pairs.count; pair++) {
    const weight = inBits(weights[pair] ?? 0)
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0]
    const [mine, theirs] = [personOf[one], personOf[other]]
    const isClose = mine === theirs ? weight < 0 && weight > -4 && people[mine ?? -1]?.length === 2 && bundles[of[one]!]?.length === 1 : weight > 0
    if (isClose && !isApart(bundlesOf(mine), bundlesOf(theirs))) found.push({ one, other, weight })
  }
  return found.sort((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other).slice(0, mostDoubtful)
}

/** How many pairs weigh how much, by what became of them. */
const histogramOf = (personOf: Int32Array, pairs: Pairs, weights: Int32Array): ReadonlyArray<WeighedPairs> => {
  const bins = new Map<number, { from: number; linked: number; doubtful: number; rejected: number }>()
  for (let pair = 0; pair < pairs.count; pair++) {
    const weight = inBits(weights[pair]!)
    const from = Math.floor(weight)
    const bin = bins.get(from) ?? { from, linked: 0, doubtful: 0, rejected: 0 }
    bins.set(from, bin)
    bin[personOf[pairs.one[pair]!] === personOf[pairs.other[pair]!] ? "linked" : weight > 0 ? "doubtful" : "rejected"]++
  }
  return [...bins.values()].sort((one, other) => one.from - other.from)
}

/** Pairs of names as pairs of numbers; those of which a record is not there are left out. */
const numbersOf = (count: number, keys: ReadonlyArray<string>): ((named: ReadonlyArray<readonly [RecordName, RecordName]>) => ReadonlyArray<Pair>) => {
  const byKey = new Map(keys.map((key, record) => [key, record]))
  const numberOf = (name: RecordName): number | undefined => (typeof name === "string" ? byKey.get(name) : name)
  return (named) => named.flatMap(([one, other]) => {
    const [mine, theirs] = [numberOf(one) ?? -1, numberOf(other) ?? -1]
    return mine < 0 || theirs < 0 || mine >= count || theirs >= count ? [] : [[mine, theirs] as const]
  })
}

/**
 * Groups the records of one table into people, or links those of two, each record of one with at most one of the other.
 * What comes out depends on the model and the sets of records and words: the order of rows, columns and words does not matter.
 * A model is learned from the records alone, whatever was said of them.
 */
export const match = (tables: readonly [Table] | readonly [Table, Table], options: MatchOptions = {}): Matching => {
  const { different = [], keys = [], model: given, onStage, same = [], schema, version = "1" } = options
  onStage?.("reading")
  const [first, second] = tables
  const recognised = tables.map((table) => recognise(table, schema ?? schemaFor(first.columns), second === undefined))
  const bindingsOf = tables.map((table, i) => bindings(table, recognised[i] ?? []))
  const readings: ReadonlyArray<Reading> = given === undefined
    ? [...new Map(bindingsOf.flat().map(({ reading }) => [reading.name, reading])).values()]
    : given.readings.map(({ reading }) => reading)
  const profiles = profilesOf(tables, bindingsOf, readings)
  const firstCount = second === undefined ? undefined : profiles.length - second.rows.length
  onStage?.("learning")
  const { memories, model, pairs, weights } = given === undefined ? learn(profiles, readings, { version, first: firstCount }) : applied(given, profiles, firstCount)
  const scale = scales(model, memories)
  onStage?.("grouping")
  const ranks = ranksOf(profiles, keys)
  const numbered = numbersOf(profiles.length, keys)
  const bound = bundled(profiles.length, { same: numbered(same), different: numbered(different) }, (record) => ranks[record]!)
  const weigh: Weigh = (one, other) => scale.weigh(profiles[one]!, profiles[other]!)
  const groups = firstCount === undefined
    ? grouped(bound, ranks, pairs, weights, (one, other) => bounded(weigh(one, other)))
    : paired(bound, ranks, pairs, weights, weigh, firstCount)
  const people = groups.map((records) => [...records].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  const personOf = personsOf(people, profiles.length)
  return {
    model,
    recognised,
    records: profiles.length,
    people,
    contradictions: bound.contradictions,
    compared: pairs.count,
    weighed: histogramOf(personOf, pairs, weights),
    opening: inBits(openingWeight),
    doubtful: doubts(people, personOf, bound, pairs, weights),
    weigh: (one, other) => inBits(weigh(one, other)),
    contributions: (one, other) => scale.contributions(profiles[one]!, profiles[other]!)
  }
}
