/** Records growing into people by what their pairs weigh: no chain of chance resemblances makes many people one. */
import { unitsPerBit } from "./Weights.ts"

/**
 * A pair opens a merge when it is at least sixteen to one likely that both are one person (four bits); a merge takes
 * place when, over all pairs across, one person is likelier than two on the mean. Both follow from what the weights
 * mean and hold for every model; nobody has to choose them.
 */
export const openingWeight = 4 * unitsPerBit
/** The least mean weight over all pairs across. */
export const meanWeight = 0
/** More than this a single pair does not speak for or against a merge. */
const mostSaid = 30 * unitsPerBit

/** Things to be grouped: records, or people already found, numbered from 0. */
export interface Cohesion {
  readonly count: number
  /** Pairs of opening weight, in any order, each once. */
  readonly openings: ReadonlyArray<readonly [one: number, other: number]>
  /** How many records a thing consists of. */
  readonly size: (thing: number) => number
  /** The sum of the weights of all pairs of records across, each pair's bounded by `bounded`. */
  readonly weigh: (one: number, other: number) => number
  /** Which of two equally good merges comes first: a number per thing, different for different ones. */
  readonly rank: (thing: number) => number
  /** Something else that forbids two groups to be one; it is told when a merge took place by returning `true`. */
  readonly join?: (one: ReadonlyArray<number>, other: ReadonlyArray<number>) => boolean
}

/** A weight within the bounds of what one pair may say. */
export const bounded = (weight: number): number => Math.max(-mostSaid, Math.min(mostSaid, weight))

interface Merge {
  readonly mean: number
  readonly one: number
  readonly other: number
  /** How often each had grown when this was weighed. */
  readonly ages: readonly [number, number]
  readonly ranks: readonly [number, number]
}

const isBefore = (one: Merge, other: Merge): boolean =>
  one.mean !== other.mean ? one.mean > other.mean
    : one.ranks[0] !== other.ranks[0] ? one.ranks[0] < other.ranks[0] : one.ranks[1] < other.ranks[1]

const push = (heap: Array<Merge>, merge: Merge): void => {
  let at = heap.push(merge) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isBefore(merge, heap[above]!)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = merge
}

const pop = (heap: Array<Merge>): Merge | undefined => {
  const [top] = heap
  const last = heap.pop()
  if (top === undefined || last === undefined || heap.length === 0) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++
    if (!isBefore(heap[below]!, last)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}

/**
 * Groups by average linkage: the two groups with the highest mean weight across are joined first, until no two that an
 * opening pair connects have a mean of `meanWeight`. A function of the set: neither the order of the things nor that of
 * the openings matters, and groups that no opening pair connects do not influence each other.
 * Source: R. R. Sokal and C. D. Michener, A statistical method for evaluating systematic relationships (1958).
 */
export const cohere = ({ count, join, openings, rank, size, weigh }: Cohesion): ReadonlyArray<ReadonlyArray<number>> => {
  const members: Array<Array<number>> = Array.from({ length: count }, (_, i) => [i])
  const records = Array.from({ length: count }, (_, i) => size(i))
  const ages = new Int32Array(count)
  const ranks = Array.from({ length: count }, (_, i) => rank(i))
  const across: Array<Map<number, number>> = Array.from({ length: count }, () => new Map<number, number>())
  const heap: Array<Merge> = []
  const offer = (one: number, other: number, sum: number): void => {
    const mean = sum / (records[one]! * records[other]!)
    if (mean < meanWeight) return
    const [low, high] = ranks[one]! < ranks[other]! ? [ranks[one]!, ranks[other]!] : [ranks[other]!, ranks[one]!]
    push(heap, { mean, one, other, ages: [ages[one]!, ages[other]!], ranks: [low, high] })
  }
  for (const [one, other] of openings) {
    const sum = weigh(one, other)
    across[one]!.set(other, sum)
    across[other]!.set(one, sum)
    offer(one, other, sum)
  }
  const between = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number => {
    let sum = 0
    for (const mine of one) for (const theirs of other) sum += weigh(mine, theirs)
    return sum
  }
  for (let merge = pop(heap); merge !== undefined; merge = pop(heap)) {
    const { one, other } = merge
    if (ages[one] !== merge.ages[0] || ages[other] !== merge.ages[1]) continue
    const [into, from] = members[one]!.length >= members[other]!.length ? [one, other] : [other, one]
    if (join !== undefined && !join(members[into]!, members[from]!)) {
      across[into]!.delete(from)
      across[from]!.delete(into)
      continue
    }
    const [kept, gone] = [across[into]!, across[from]!]
    kept.delete(from)
    gone.delete(into)
    for (const [third, sum] of kept) kept.set(third, sum + (gone.get(third) ?? between(members[from]!, members[third]!)))
    for (const [third, sum] of gone) {
      if (!kept.has(third)) kept.set(third, sum + between(members[into]!, members[third]!))
      across[third]!.delete(from)
    }
    for (const each of members[from]!) members[into]!.push(each)
    members[from] = []
    across[from] = new Map()
    records[into]! += records[from]!
    ranks[into] = Math.min(ranks[into]!, ranks[from]!)
    ages[into]!++
    ages[from] = -1
    for (const [third, sum] of kept) {
      across[third]!.set(into, sum)
      offer(into, third, sum)
    }
  }
  return members.filter((group) => group.length > 0)
}
