/** Whether a series broke at a day: its level, and the way it was going. */
import { Result } from "effect"
import { studentReach, studentTails } from "./Distributions.ts"
import { atLeast, type Interval, type TooFew } from "./Sample.ts"

/** A coefficient with its interval and how likely chance alone makes one as far from zero. */
export interface Coefficient extends Interval {
  readonly error: number
  readonly p: number
}

/** What the line was before the break, and what changed at it; slopes are per period. */
export interface Interrupted {
  readonly level: Coefficient
  readonly slope: Coefficient
  readonly levelChange: Coefficient
  readonly slopeChange: Coefficient
  /** How many periods an error is taken to be felt in. */
  readonly lags: number
}

type Matrix = ReadonlyArray<ReadonlyArray<number>>

const product = (a: Matrix, b: Matrix): Matrix => a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? 0), 0)))
const transposed = (a: Matrix): Matrix => (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0))

/** The inverse by elimination with pivots; the matrix is small and positive definite. */
const inverse = (a: Matrix): Matrix => {
  const rows = a.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let i = 0; i < rows.length; i++) {
    let best = i
    for (let r = i; r < rows.length; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = r
    const [up, down] = [rows[best] ?? [], rows[i] ?? []]
    rows[best] = down
    const pivot = up[i] ?? 1
    const scaled = up.map((value) => value / pivot)
    rows[i] = scaled
    rows.forEach((row, r) => {
      const factor = row[i] ?? 0
      if (r !== i) rows[r] = row.map((value, c) => value - factor * (scaled[c] ?? 0))
    })
  }
  return rows.map((row) => row.slice(a.length))
}

/**
 * Segmented regression of one value per period: a line until the period `breaksAt` (counted from 0, its own value belongs to the
 * time after), then a jump and another slope. Standard errors stay valid when neighbouring periods resemble one another (Newey and
 * West with Bartlett weights and the correction for small samples); p and intervals by Student's t. Refused with fewer than `minimum`
 * periods on either side, 8 unless told. Sources: A. K. Wagner et al., J. Clin. Pharm. Ther. 27 (2002) 299; W. K. Newey, K. D. West,
 * Econometrica 55 (1987) 703, with their rule of 1994 for the lags.
 */
export const interruptedSeries = (
  values: ReadonlyArray<number>, breaksAt: number, { confidence = 0.95, lags = Math.floor(4 * (values.length / 100) ** (2 / 9)), minimum = 8 }: { readonly confidence?: number; readonly lags?: number; readonly minimum?: number } = {}
): Result.Result<Interrupted, TooFew> =>
  Result.map(atLeast("periods on one side of the break", Math.max(2, minimum), Math.min(breaksAt, values.length - breaksAt)), () => {
    const n = values.length
    const design = values.map((_, t) => (t < breaksAt ? [1, t, 0, 0] : [1, t, 1, t - breaksAt]))
    const bread = inverse(product(transposed(design), design))
    const beta = product(product(bread, transposed(design)), values.map((value) => [value])).map(([b = 0]) => b)
    const scores = design.map((row, t) => {
      const residual = (values[t] ?? 0) - row.reduce((sum, x, k) => sum + x * (beta[k] ?? 0), 0)
      return row.map((x) => x * residual)
    })
    const meat = beta.map((_, i) => beta.map((__, j) => {
      let sum = 0
      for (let lag = 0; lag <= lags; lag++) {
        const weight = 1 - lag / (lags + 1)
        for (let t = lag; t < n; t++) {
          const [now, then] = [scores[t] ?? [], scores[t - lag] ?? []]
          sum += weight * (lag === 0 ? (now[i] ?? 0) * (now[j] ?? 0) : (now[i] ?? 0) * (then[j] ?? 0) + (then[i] ?? 0) * (now[j] ?? 0))
        }
      }
      return (sum * n) / (n - 4)
    }))
    const covariance = product(product(bread, meat), bread)
    const reach = studentReach(confidence, n - 4)
    const coefficient = (k: number): Coefficient => {
      const estimate = beta[k] ?? 0
      const error = Math.sqrt(Math.max(0, covariance[k]?.[k] ?? 0))
      return { estimate, error, low: estimate - reach * error, high: estimate + reach * error, p: error === 0 ? (estimate === 0 ? 1 : 0) : studentTails(estimate / error, n - 4), confidence, n }
    }
    return { level: coefficient(0), slope: coefficient(1), levelChange: coefficient(2), slopeChange: coefficient(3), lags }
  })
