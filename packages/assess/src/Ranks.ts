/** Whether one group tends to higher values than another, whatever the shape of their distributions. */
import { Result } from "effect"
import { chiSquareTail, normalTails } from "./Distributions.ts"
import { atLeast, type Tested, type TooFew } from "./Sample.ts"

/** Ranks from 1, ties sharing the mean of theirs, and the sum of t³ − t over all ties. */
const ranked = (values: ReadonlyArray<number>): { readonly ranks: ReadonlyArray<number>; readonly ties: number } => {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = Array.from({ length: values.length }, () => 0)
  let ties = 0
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++
    for (let i = from; i < to; i++) ranks[order[i] ?? 0] = (from + 1 + to) / 2
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  return { ranks, ties }
}

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

/**
 * The test of Mann and Whitney, two-sided, by the normal distribution with corrections for ties and continuity; `statistic`
 * is U of the first group. `minimum` is for each group, 8 unless told. Where all values are the same, p is 1.
 * Source: H. B. Mann, D. R. Whitney, Ann. Math. Statist. 18 (1947) 50.
 */
export const mannWhitney = (first: ReadonlyArray<number>, second: ReadonlyArray<number>, { minimum = 8 }: { readonly minimum?: number } = {}): Result.Result<Tested, TooFew> =>
  Result.map(atLeast("values in the smaller group", minimum, Math.min(first.length, second.length)), () => {
    const { ranks, ties } = ranked([...first, ...second])
    const [a, b] = [first.length, second.length]
    const n = a + b
    const u = sum(ranks.slice(0, a)) - (a * (a + 1)) / 2
    const deviation = Math.sqrt(((a * b) / 12) * (n + 1 - ties / (n * (n - 1))))
    const distance = Math.max(0, Math.abs(u - (a * b) / 2) - 0.5)
    return { test: "Mann–Whitney", statistic: u, p: deviation === 0 ? 1 : normalTails(distance / deviation), n }
  })

/**
 * The test of Kruskal and Wallis over two groups or more, with correction for ties. `minimum` is for each group, 5 unless told.
 * Source: W. H. Kruskal, W. A. Wallis, J. Amer. Statist. Assoc. 47 (1952) 583.
 */
export const kruskalWallis = (groups: ReadonlyArray<ReadonlyArray<number>>, { minimum = 5 }: { readonly minimum?: number } = {}): Result.Result<Tested, TooFew> =>
  Result.gen(function*() {
    yield* atLeast("groups", 2, groups.length)
    yield* atLeast("values in the smallest group", minimum, Math.min(...groups.map(({ length }) => length)))
    const { ranks, ties } = ranked(groups.flat())
    const n = ranks.length
    let at = 0
    const squares = sum(groups.map(({ length }) => sum(ranks.slice(at, at += length)) ** 2 / length))
    const correction = 1 - ties / (n ** 3 - n)
    const h = correction === 0 ? 0 : ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / correction
    return { test: "Kruskal–Wallis", statistic: h, p: chiSquareTail(h, groups.length - 1), n }
  })
