/** Bundles of records growing into people: by what their pairs weigh, and never against anybody's word. */
import { cohere } from "./Cohesion.ts"
import type { Bundles, Pair } from "./Words.ts"

/** Weighs two records, by their numbers, in units. */
export type Weigh = (one: number, other: number) => number

/** The sum of the weights of all pairs across. */
export const across = (one: ReadonlyArray<number>, other: ReadonlyArray<number>, weigh: Weigh): number => {
  let sum = 0
  for (const mine of one) for (const theirs of other) sum += weigh(mine, theirs)
  return sum
}

/** The lowest rank of these records. */
export const lowest = (records: ReadonlyArray<number>, rank: (record: number) => number): number =>
  records.reduce((low, record) => Math.min(low, rank(record)), Infinity)

/**
 * The people among a set of bundles. Openings are pairs of places in the set, each once; `weigh` is bounded; `rank` is a
 * number per record, different for different ones.
 */
export const grown = (
  { bundles, isApart }: Bundles, set: ReadonlyArray<number>, openings: ReadonlyArray<Pair>, weigh: Weigh, rank: (record: number) => number
): ReadonlyArray<ReadonlyArray<number>> => {
  const members = set.map((bundle) => bundles[bundle]!)
  if (openings.length === 0) return members
  const groups = cohere({
    count: set.length,
    openings,
    size: (i) => members[i]!.length,
    weigh: (one, other) => across(members[one]!, members[other]!, weigh),
    rank: (i) => lowest(members[i]!, rank),
    join: (one, other) => !isApart(one.map((i) => set[i]!), other.map((i) => set[i]!))
  })
  return groups.map((group) => group.flatMap((i) => members[i]!))
}
