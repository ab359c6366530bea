/** Tables into people: the records of one table that are one person's, or those of two tables that belong together. */
import { allKeys, candidatePairs, type Pairs } from "./Blocking.ts"
import { bounded, cohere, meanWeight, openingWeight } from "./Cohesion.ts"
import { type Recognised, recognise, type RecordSchema, schemaFor, type Table } from "./Columns.ts"
import { learn, type Learned } from "./Learn.ts"
import type { MatchModel } from "./Model.ts"
import { bindings, digestOf, type Profiled, readerFor, type Reading } from "./Reading.ts"
import { type Contribution, inBits, scales, type Scales } from "./Weights.ts"

/** What is to be matched and how. */
export interface MatchOptions {
  /** How columns are recognised; chosen by the names of the columns where it is absent. */
  readonly schema?: RecordSchema
  /** A frozen model; learned from these very records where it is absent. */
  readonly model?: MatchModel
  /** The version that a learned model gets. Default `"1"`. */
  readonly version?: string
  /** Told what is being done, in words, when a stage begins. */
  readonly onStage?: (stage: "reading" | "learning" | "weighing" | "grouping") => void
}

/** Who is who in the tables. Records are numbered from 0, those of a second table after those of the first. */
export interface Matching {
  readonly model: MatchModel
  /** What became of each column, per table. */
  readonly recognised: ReadonlyArray<ReadonlyArray<Recognised>>
  readonly records: number
  /** Everybody, each as the records in ascending order, in the order of their first records. */
  readonly people: ReadonlyArray<ReadonlyArray<number>>
  /** How many pairs of records were compared. */
  readonly compared: number
  /** Pairs of records that were compared and nearly merged, or merged by little: for a person to look at, the closest first. */
  readonly doubtful: ReadonlyArray<{ readonly one: number; readonly other: number; readonly weight: number }>
  /** Log odds, in bits, that two records are one person's. */
  readonly weigh: (one: number, other: number) => number
  /** What each comparison contributes to the weight of two records; with `model.prior` they sum up to it. */
  readonly contributions: (one: number, other: number) => ReadonlyArray<Contribution>
}

/** Records whose openings connect them, each set with its openings, which are numbers of pairs. */
const connected = (count: number, pairs: Pairs, openings: ReadonlyArray<number>): ReadonlyArray<readonly [ReadonlyArray<number>, ReadonlyArray<number>]> => {
  const above = Int32Array.from({ length: count }, (_, i) => i)
  const top = (from: number): number => {
    let at = from
    while (above[at] !== at) {
      above[at] = above[above[at]!]!
      at = above[at]!
    }
    return at
  }
  for (const pair of openings) above[top(pairs.one[pair]!)] = top(pairs.other[pair]!)
  const sets = new Map<number, [Array<number>, Array<number>]>()
  for (let record = 0; record < count; record++) {
    const at = top(record)
    const have = sets.get(at)
    if (have === undefined) sets.set(at, [[record], []])
    else have[0].push(record)
  }
  for (const pair of openings) sets.get(top(pairs.one[pair]!))?.[1].push(pair)
  return [...sets.values()]
}

/** Ranks by contents: equal records in the order in which they stand. */
const ranksOf = (profiles: ReadonlyArray<Profiled>): Int32Array => {
  const digests = profiles.map(digestOf)
  const order = profiles.map((_, i) => i).sort((one, other) => (digests[one] ?? 0) - (digests[other] ?? 0) || one - other)
  const ranks = new Int32Array(profiles.length)
  order.forEach((record, rank) => { ranks[record] = rank })
  return ranks
}

const grouped = (profiles: ReadonlyArray<Profiled>, pairs: Pairs, weights: Int32Array, { weigh }: Scales): ReadonlyArray<ReadonlyArray<number>> => {
  const openings: Array<number> = []
  for (let pair = 0; pair < pairs.count; pair++) if (weights[pair]! >= openingWeight) openings.push(pair)
  const ranks = ranksOf(profiles)
  const place = new Int32Array(profiles.length)
  return connected(profiles.length, pairs, openings).flatMap(([records, between]) => {
    if (records.length === 1) return [records]
    records.forEach((record, i) => { place[record] = i })
    const groups = cohere({
      count: records.length,
      openings: between.map((pair) => [place[pairs.one[pair]!]!, place[pairs.other[pair]!]!] as const),
      size: () => 1,
      weigh: (one, other) => bounded(weigh(profiles[records[one]!]!, profiles[records[other]!]!)),
      rank: (record) => ranks[records[record]!]!
    })
    return groups.map((group) => group.map((i) => records[i]!))
  })
}

/** Pairs across two tables, each record in one at most: the best pair first, as long as one person is likelier than two. */
const paired = (profiles: ReadonlyArray<Profiled>, pairs: Pairs, weights: Int32Array): ReadonlyArray<ReadonlyArray<number>> => {
  const ranks = ranksOf(profiles)
  const likely = Array.from(weights.keys()).filter((pair) => (weights[pair] ?? 0) > meanWeight)
  const low = (pair: number): number => Math.min(ranks[pairs.one[pair]!]!, ranks[pairs.other[pair]!]!)
  const high = (pair: number): number => Math.max(ranks[pairs.one[pair]!]!, ranks[pairs.other[pair]!]!)
  likely.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || low(one) - low(other) || high(one) - high(other))
  const partner = new Int32Array(profiles.length).fill(-1)
  for (const pair of likely) {
    const [one, other] = [pairs.one[pair]!, pairs.other[pair]!]
    if (partner[one] !== -1 || partner[other] !== -1) continue
    partner[one] = other
    partner[other] = one
  }
  return profiles.flatMap((_, record) => (partner[record] === -1 ? [[record]] : record < partner[record]! ? [[record, partner[record]!]] : []))
}

/** The pairs that a frozen model compares. */
const applied = (model: MatchModel, profiles: ReadonlyArray<Profiled>, first: number | undefined): Learned => {
  return { model, memories: [], pairs: candidatePairs(allKeys(profiles, new Set(model.common)), first) }
}

/** How many doubtful pairs are told at most. */
const mostDoubtful = 1000

const doubts = (people: ReadonlyArray<ReadonlyArray<number>>, pairs: Pairs, weights: Int32Array): Matching["doubtful"] => {
  const personOf = new Map(people.flatMap((records, person) => records.map((record) => [record, person] as const)))
  const found: Array<{ readonly one: number; readonly other: number; readonly weight: number }> = []
  for (let pair = 0; pair < pairs.count; pair++) {
    const weight = inBits(weights[pair] ?? 0)
    const [one, other] = [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0]
    const isSame = personOf.get(one) === personOf.get(other)
    if (isSame ? weight < 0 && weight > -4 && (people[personOf.get(one) ?? 0]?.length ?? 0) === 2 : weight > 0) found.push({ one, other, weight })
  }
  return found.sort((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other).slice(0, mostDoubtful)
}

/**
 * Groups the records of one table into people, or links those of two, each record of one with at most one of the other.
 * What comes out depends on the set of records and the model: the order of rows and columns does not matter.
 */
export const match = (tables: readonly [Table] | readonly [Table, Table], options: MatchOptions = {}): Matching => {
  const { model: given, onStage, schema, version = "1" } = options
  onStage?.("reading")
  const [first, second] = tables
  const recognised = tables.map((table) => recognise(table, schema ?? schemaFor(first.columns)))
  const bound = tables.map((table, i) => bindings(table, recognised[i] ?? []))
  const readings: ReadonlyArray<Reading> = given === undefined
    ? [...new Map(bound.flat().map(({ reading }) => [reading.name, reading])).values()]
    : given.readings.map(({ reading }) => reading)
  const read = readerFor(readings)
  const profiles = tables.flatMap((table, i) => table.rows.map(read(bound[i] ?? [])))
  const firstCount = second === undefined ? undefined : first.rows.length
  onStage?.("learning")
  const { memories, model, pairs } = given === undefined ? learn(profiles, readings, { version, first: firstCount }) : applied(given, profiles, firstCount)
  const scale = scales(model, memories)
  onStage?.("weighing")
  const weights = new Int32Array(pairs.count)
  for (let pair = 0; pair < pairs.count; pair++) weights[pair] = scale.weigh(profiles[pairs.one[pair]!]!, profiles[pairs.other[pair]!]!)
  onStage?.("grouping")
  const groups = firstCount === undefined ? grouped(profiles, pairs, weights, scale) : paired(profiles, pairs, weights)
  const people = groups.map((records) => [...records].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  return {
    model,
    recognised,
    records: profiles.length,
    people,
    compared: pairs.count,
    doubtful: doubts(people, pairs, weights),
    weigh: (one, other) => inBits(scale.weigh(profiles[one]!, profiles[other]!)),
    contributions: (one, other) => scale.contributions(profiles[one]!, profiles[other]!)
  }
}
