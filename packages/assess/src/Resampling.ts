/** What chance alone could have done, by doing it again and again. Customers are drawn whole: their contacts resemble one another. */
import { Result } from "effect"
import { atLeast, type Chance, type Interval, type Tested, type TooFew } from "./Sample.ts"

/** The value below which this share of the sorted values lies, between neighbours by a straight line. */
const quantile = (sorted: ReadonlyArray<number>, share: number): number => {
  const at = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

/** How to draw; `minimum` is the least number of customers, 30 unless told. */
export interface Drawing {
  readonly chance: Chance
  /** 2,000 unless told. */
  readonly runs?: number
  readonly confidence?: number
  readonly minimum?: number
}

/**
 * The interval of a statistic by drawing customers with replacement (percentiles). `statistic` gets as many customers as there are, some
 * of them several times; `undefined` where it cannot be told for such a draw, which is then drawn anew. Source: B. Efron, R. Tibshirani,
 * An Introduction to the Bootstrap (1993), ch. 13; whole clusters: C. A. Field, A. H. Welsh, J. R. Statist. Soc. B 69 (2007) 369.
 */
export const clusterBootstrap = <A>(
  customers: ReadonlyArray<A>, statistic: (drawn: ReadonlyArray<A>) => number | undefined, { chance, confidence = 0.95, minimum = 30, runs = 2000 }: Drawing
): Result.Result<Interval, TooFew> =>
  Result.gen(function*() {
    const n = yield* atLeast("customers", minimum, customers.length)
    const estimate = statistic(customers)
    const found: Array<number> = []
    for (let run = 0; run < 2 * runs && found.length < runs; run++) {
      const value = statistic(customers.map(() => customers[Math.floor(chance() * n)] as A))
      if (value !== undefined) found.push(value)
    }
    yield* atLeast("draws in which it can be told", runs, estimate === undefined ? 0 : found.length)
    const sorted = found.toSorted((a, b) => a - b)
    return { estimate: estimate ?? 0, low: quantile(sorted, (1 - confidence) / 2), high: quantile(sorted, (1 + confidence) / 2), confidence, n }
  })

/**
 * A permutation test, two-sided: how often a shuffle yields a statistic at least as far from zero as the one seen. `shuffled` gives one
 * statistic under chance alone. The one seen counts as a shuffle too, so p is never 0.
 * Source: B. Phipson, G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010) 39.
 */
export const permutationTest = (seen: number, shuffled: (chance: Chance) => number, n: number, { chance, minimum = 10, runs = 2000 }: Drawing): Result.Result<Tested, TooFew> =>
  Result.map(atLeast("customers", minimum, n), () => {
    let farther = 1
    for (let run = 0; run < runs; run++) if (Math.abs(shuffled(chance)) >= Math.abs(seen) - 1e-12) farther++
    return { test: "permutation", statistic: seen, p: farther / (runs + 1), n }
  })

/** A copy in random order. Source: R. A. Fisher, F. Yates, Statistical Tables (1938). */
export const shuffle = <A>(values: ReadonlyArray<A>, chance: Chance): Array<A> => {
  const copy = [...values]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const [a, b] = [copy[i] as A, copy[j] as A]
    copy[i] = b
    copy[j] = a
  }
  return copy
}
