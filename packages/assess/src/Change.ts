/** Whether things got better after a day: difference, interval, chance, harm. Customers are drawn and turned whole. */
import type { Measured, Observation } from "@redthread/journey"
import type { Instant } from "@redthread/model"
import { Result } from "effect"
import { normalReach, normalTails } from "./Distributions.ts"
import { grouped } from "./Groups.ts"
import { holm } from "./Multiplicity.ts"
import { clusterBootstrap, permutationTest } from "./Resampling.ts"
import { atLeast, type Chance, type Interval, type Tested, type TooFew } from "./Sample.ts"
import { type Coefficient, interruptedSeries } from "./Series.ts"
import type { Standing } from "./Standing.ts"

/** How a change is looked at. */
export interface Looking {
  readonly chance: Chance
  /** False alarms among all measures of one look are at most this frequent; 0.05 unless told. */
  readonly alpha?: number
  /** How often one means to look altogether; each look gets its part of `alpha`. */
  readonly looks?: number
  /** Customers on either side below which nothing is said; 30 unless told. */
  readonly minimum?: number
  readonly runs?: number
  /** Milliseconds before the day in which concerns that began then reach over it, and before the end of the data in which they are too young; none unless told. */
  readonly washout?: number
  /** When the change began, where it took a while until the day; unless told the day itself. */
  readonly began?: Instant
  /** When the data end; young concerns are not left out unless told. */
  readonly until?: Instant
}

/** One side of a change. */
export interface Side {
  readonly value: number
  readonly of: number
  readonly customers: number
}

/** What became of one measure. `difference` is after less before; `p` is adjusted for all measures looked at. */
export interface Changed {
  readonly measure: string
  readonly unit: Measured["unit"]
  readonly better: Standing["better"]
  readonly before: Side
  readonly after: Side
  readonly difference: Result.Result<Interval, TooFew>
  readonly tested: Result.Result<Tested, TooFew>
  readonly p?: number
  /** The jump of the weekly series at the day, beside what the trend alone would have brought. */
  readonly jump: Result.Result<Coefficient, TooFew>
  readonly leftOut: number
  readonly judgement: "better" | "worse" | "different" | "no evidence" | "too few"
}

/** All measures, and what follows: stop where anything got worse, keep where something got better and nothing worse. */
export interface Change {
  readonly at: Instant
  readonly rows: ReadonlyArray<Changed>
  readonly rule: "stop" | "keep" | "no evidence" | "too few"
  readonly alpha: number
}

/** What one customer contributed before and after. */
interface Own {
  readonly before: ReadonlyArray<number>
  readonly after: ReadonlyArray<number>
  readonly sums: readonly [before: number, timesBefore: number, after: number, timesAfter: number]
}

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

const owned = (observations: ReadonlyArray<Observation>, at: number, value: (one: Observation, i: number) => number): ReadonlyArray<Own> => {
  const valued = observations.map((one, i) => ({ customer: one.customer, isAfter: one.at >= at, value: value(one, i) }))
  return [...grouped(valued, ({ customer }) => customer).values()].map((own) => {
    const [before, after] = [own.filter(({ isAfter }) => !isAfter).map((one) => one.value), own.filter(({ isAfter }) => isAfter).map((one) => one.value)]
    return { before, after, sums: [sum(before), before.length, sum(after), after.length] }
  })
}

/** The difference of means, after less before; `undefined` where one side is empty. */
const difference = (customers: ReadonlyArray<Own>): number | undefined => {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (const { sums } of customers) {
    a += sums[0]
    b += sums[1]
    c += sums[2]
    d += sums[3]
  }
  return b === 0 || d === 0 ? undefined : c / d - a / b
}

const medianOf = (values: ReadonlyArray<number>): number => {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] ?? 0 : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

const medianDifference = (customers: ReadonlyArray<Own>): number | undefined => {
  const [before, after] = [customers.flatMap((own) => own.before), customers.flatMap((own) => own.after)]
  return before.length === 0 || after.length === 0 ? undefined : medianOf(after) - medianOf(before)
}

/**
 * What each customer adds to the difference of means, against one common mean: under chance alone as often for it as against it. Turning
 * the signs of whole customers keeps their contacts together and does not mind that some have many. Source: P. Kline, A. Santos,
 * J. Econometric Methods 1 (2012) 23, the score bootstrap.
 */
const contributions = (customers: ReadonlyArray<Own>): ReadonlyArray<number> => {
  const [before, after] = [sum(customers.map(({ sums }) => sums[1])), sum(customers.map(({ sums }) => sums[3]))]
  const mean = sum(customers.map(({ sums }) => sums[0] + sums[2])) / (before + after)
  return customers.map(({ sums: [a, b, c, d] }) => (c - mean * d) / after - (a - mean * b) / before)
}

/** From so many customers on the sums are normal as far as anybody can see, and are reckoned instead of drawn. */
const many = 4000

/** The interval of the difference of means from what each customer adds to it. Source: R. S. Woodruff, J. Amer. Statist. Assoc. 66 (1971) 411. */
const linearised = (customers: ReadonlyArray<Own>): Result.Result<Interval, TooFew> => {
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => sum(customers.map(({ sums }) => sums[k] ?? 0))) as [number, number, number, number]
  const [before, after] = [a / b, c / d]
  const error = Math.sqrt(sum(customers.map(({ sums: [p, q, r, t] }) => ((r - after * t) / d - (p - before * q) / b) ** 2)))
  const reach = normalReach(0.95) * error
  return Result.succeed({ estimate: after - before, low: after - before - reach, high: after - before + reach, confidence: 0.95, n: customers.length })
}

/** The interval of the difference of medians from draws of fewer customers than there are, narrowed as many more would. Source: P. J. Bickel et al., Statist. Sinica 7 (1997) 1. */
const fewerDrawn = (customers: ReadonlyArray<Own>, chance: Chance): Result.Result<Interval, TooFew> => {
  const estimate = medianDifference(customers) ?? 0
  const drawn = Array.from({ length: 200 }, () => medianDifference(Array.from({ length: many }, () => customers[Math.floor(chance() * customers.length)] as Own)) ?? estimate).toSorted((x, y) => x - y)
  const narrow = Math.sqrt(many / customers.length)
  return Result.succeed({ estimate, low: estimate + ((drawn[4] ?? 0) - estimate) * narrow, high: estimate + ((drawn[195] ?? 0) - estimate) * narrow, confidence: 0.95, n: customers.length })
}

/** How likely turning the signs of whole customers gives a sum as far out. */
const turnedTest = (contributed: ReadonlyArray<number>, { chance, minimum, runs }: { readonly chance: Chance; readonly minimum: number; readonly runs: number }): Result.Result<Tested, TooFew> => {
  if (contributed.length < many) return permutationTest(sum(contributed), (draw) => flipped(contributed, draw), contributed.length, { chance, minimum, runs })
  const error = Math.sqrt(sum(contributed.map((one) => one * one)))
  return Result.succeed({ test: "permutation, by its normal limit", statistic: sum(contributed), p: error === 0 ? 1 : normalTails(sum(contributed) / error), n: contributed.length })
}

const flipped = (contributed: ReadonlyArray<number>, chance: Chance): number => {
  let total = 0
  for (const one of contributed) total += chance() < 0.5 ? one : -one
  return total
}

/** Ranks from 1, ties sharing the mean of theirs: times are compared by rank, because a few that take for ever would decide. */
const ranksOf = (values: ReadonlyArray<number>): ReadonlyArray<number> => {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = values.map(() => 0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++
    for (let i = from; i < to; i++) ranks[order[i] ?? 0] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

const week = 7 * 86_400_000

/** The weekly means before and after the day: weeks after it reckoned from it, those before from where they end; broken ones at the ends left out. */
const jumpOf = (observations: ReadonlyArray<Observation>, at: number, ended: number): Result.Result<Coefficient, TooFew> => {
  const weeks = grouped(observations, (one) => String(Math.floor((one.at - (one.at >= at ? at : ended)) / week)))
  const numbers = [...weeks.keys()].map(Number)
  const [first, last] = [Math.min(...numbers) + 1, Math.max(...numbers) - 1]
  const values: Array<number> = []
  for (let i = first; i <= last; i++) {
    const own = weeks.get(String(i))
    if (own === undefined) return Result.fail({ _tag: "TooFew", what: "contacts in every week", needs: 1, has: 0 })
    values.push(sum(own.map(({ value }) => value)) / own.length)
  }
  return Result.map(interruptedSeries(values, Math.max(0, -first)), ({ levelChange }) => levelChange)
}

const compareOne = ({ better, measured }: Standing, at: number, { began = at as Instant, chance, minimum = 30, runs = 1000, until, washout = 0 }: Looking): Omit<Changed, "p" | "judgement"> => {
  const kept = measured.observations.filter((one) => (one.at >= at || one.at < began - washout) && (until === undefined || one.at <= until - washout))
  const isTime = measured.unit === "milliseconds"
  const plain = owned(kept, at, ({ value }) => value)
  const ranks = isTime ? ranksOf(kept.map(({ value }) => value)) : []
  const compared = isTime ? owned(kept, at, (_, i) => ranks[i] ?? 0) : plain
  const contributed = contributions(compared)
  const side = (values: (own: Own) => ReadonlyArray<number>): Side => {
    const all = plain.flatMap(values)
    return { value: all.length === 0 ? 0 : isTime ? medianOf(all) : sum(all) / all.length, of: all.length, customers: plain.filter((own) => values(own).length > 0).length }
  }
  const [before, after] = [side((own) => own.before), side((own) => own.after)]
  const enough = atLeast("customers on one side", minimum, Math.min(before.customers, after.customers))
  const hits = kept.filter(({ value }) => value === 1).length
  const rare = measured.unit === "share" ? atLeast("cases of the rarer kind", 10, Math.min(hits, kept.length - hits)) : enough
  return {
    measure: measured.measure, unit: measured.unit, better, before, after, leftOut: measured.observations.length - kept.length,
    difference: Result.flatMap(enough, () => plain.length >= many ? (isTime ? fewerDrawn(plain, chance) : linearised(plain)) : clusterBootstrap(plain, isTime ? medianDifference : difference, { chance, minimum, runs: isTime ? Math.min(400, runs) : runs })),
    tested: Result.flatMap(Result.flatMap(enough, () => rare), () => turnedTest(contributed, { chance, minimum, runs })),
    jump: jumpOf(kept, at, began - washout)
  }
}

/**
 * Compares each measure before and after a day. What belongs to a concern belongs to the time in which it began; concerns that may
 * reach over the day, or are too young, are left out. A difference counts where its p,
 * adjusted after Holm for all measures and divided among the looks, is at most `alpha`. One measure that got worse is enough to stop.
 */
export const changeAt = (standing: ReadonlyArray<Standing>, at: Instant, looking: Looking): Change => {
  const alpha = (looking.alpha ?? 0.05) / (looking.looks ?? 1)
  const bare = standing.map((one) => compareOne(one, at, looking))
  const tested = bare.flatMap(({ tested: one }, i) => (Result.isSuccess(one) ? [{ i, p: one.success.p }] : []))
  const adjusted = new Map(holm(tested.map(({ p }) => p)).map((p, k) => [tested[k]?.i ?? -1, p]))
  const rows = bare.map((one, i): Changed => {
    const p = adjusted.get(i)
    if (p === undefined) return { ...one, judgement: "too few" }
    const seen = Result.isSuccess(one.tested) ? one.tested.success.statistic : 0
    const judgement = p > alpha || seen === 0 ? "no evidence" : one.better === "neither" ? "different" : (seen > 0) === (one.better === "higher") ? "better" : "worse"
    return { ...one, p, judgement }
  })
  const any = (judgement: Changed["judgement"]): boolean => rows.some((row) => row.judgement === judgement)
  return { at, rows, alpha, rule: any("worse") ? "stop" : any("better") ? "keep" : rows.every((row) => row.judgement === "too few") ? "too few" : "no evidence" }
}
