/** Whether a rate is drifting away from what it was: a chart that is looked at after every period, for as long as one likes, live or over a log. */
import { Result } from "effect"
import { type Share, wilson } from "./Proportions.ts"
import { atLeast, type TooFew } from "./Sample.ts"

/** How a rate is watched. All of it is decided before the first look. */
export interface DriftPlan {
  /** What the rate was, as bounds: a rate within them is no drift. */
  readonly low: number
  readonly high: number
  /** How many times fewer the cases are in effect than they seem, because weeks and customers resemble themselves; at least 1. */
  readonly dispersion: number
  /** The change of the odds one wants to hear of soon; 1.5 turns 20 % into 27 %. */
  readonly factor: number
  /** Evidence (a natural logarithm) from which it is an alarm. */
  readonly limit: number
}

/** Where the chart stands: evidence for a rise and for a fall since each was last at nothing, and after how many looks that was. */
export interface DriftState {
  readonly up: number
  readonly down: number
  readonly looks: number
  readonly upSince: number
  readonly downSince: number
}

/** The chart has gone over its limit: which way, and at which look (from 0) the evidence began. */
export interface DriftAlarm {
  readonly way: "up" | "down"
  readonly since: number
}

/** What decides a plan. */
export interface DriftAsking {
  /** Looks between two false alarms, on average and at the least; 1,000 unless told. */
  readonly run?: number
  readonly factor?: number
  /** How sure the bounds of the baseline are; 0.99 unless told. */
  readonly confidence?: number
  /** Periods of the baseline below which nothing is watched; 8 unless told. */
  readonly minimum?: number
  /** The least dispersion, as found by other means, such as customers who come again. */
  readonly dispersion?: number
}

/** The chart before the first look. */
export const driftBegins: DriftState = { up: 0, down: 0, looks: 0, upSince: 0, downSince: 0 }

/** How much more the shares of periods differ than chance alone makes them: Pearson's chi-square by its degrees of freedom, at least 1. */
const dispersionOf = (periods: ReadonlyArray<Share>): number => {
  const of = periods.reduce((sum, one) => sum + one.of, 0)
  const share = periods.reduce((sum, one) => sum + one.hits, 0) / of
  if (share <= 0 || share >= 1 || periods.length < 2) return 1
  return Math.max(1, periods.reduce((sum, one) => sum + (one.of === 0 ? 0 : (one.hits - one.of * share) ** 2 / (one.of * share * (1 - share))), 0) / (periods.length - 1))
}

/**
 * A plan from periods in which nothing changed. The rise is held against the upper bound of what the rate was, the fall against the lower: what is
 * not known about the baseline must not ring the bell. The limit is ln(2 · run), so that within n looks a false alarm is no likelier than
 * n / run. Sources: G. Lorden, Ann. Math. Statist. 42 (1971) 1897, for the run; M. R. Reynolds, Z. G. Stoumbos, J. Qual. Technol. 31 (1999) 87, for shares.
 */
export const driftPlan = (baseline: ReadonlyArray<Share>, { confidence = 0.99, dispersion = 1, factor = 1.5, minimum = 8, run = 1000 }: DriftAsking = {}): Result.Result<DriftPlan, TooFew> =>
  Result.gen(function*() {
    yield* atLeast("periods before", minimum, baseline.length)
    const seen = Math.max(dispersion, dispersionOf(baseline))
    const [hits, of] = [baseline.reduce((sum, one) => sum + one.hits, 0), baseline.reduce((sum, one) => sum + one.of, 0)]
    yield* atLeast("cases before", 100, of)
    const { high, low } = yield* wilson({ hits: hits / seen, of: of / seen }, { confidence, minimum: 1 })
    return { low, high, dispersion: seen, factor, limit: Math.log(2 * run) }
  })

const evidence = ({ hits, of }: Share, from: number, to: number): number => {
  if (to === from) return 0
  return (hits === 0 ? 0 : hits * Math.log(to / from)) + (of === hits ? 0 : (of - hits) * Math.log((1 - to) / (1 - from)))
}

const byOdds = (share: number, factor: number): number => (share * factor) / (1 - share + share * factor)

/** One more look: the cases of one period, whole weeks where days differ. A period without cases is a look too. */
export const driftLook = ({ dispersion, factor, high, low }: DriftPlan, state: DriftState, period: Share): DriftState => {
  const up = Math.max(0, state.up + evidence(period, high, byOdds(high, factor)) / dispersion)
  const down = Math.max(0, state.down + evidence(period, low, byOdds(low, 1 / factor)) / dispersion)
  const looks = state.looks + 1
  return { up, down, looks, upSince: up === 0 ? looks : state.upSince, downSince: down === 0 ? looks : state.downSince }
}

/** The alarm, where there is one; where it rises and falls the stronger evidence counts. */
export const driftAlarm = ({ limit }: DriftPlan, { down, downSince, up, upSince }: DriftState): DriftAlarm | undefined =>
  Math.max(up, down) < limit ? undefined : up >= down ? { way: "up", since: upSince } : { way: "down", since: downSince }
