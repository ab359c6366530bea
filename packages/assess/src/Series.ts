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

/** Least squares: the coefficients, the inverse of the moments, what is left over. */
const fitted = (design: Matrix, values: ReadonlyArray<number>): { readonly beta: ReadonlyArray<number>; readonly bread: Matrix; readonly residuals: ReadonlyArray<number> } => {
  const bread = inverse(product(transposed(design), design))
  const beta = product(product(bread, transposed(design)), values.map((value) => [value])).map(([b = 0]) => b)
  return { beta, bread, residuals: design.map((row, t) => (values[t] ?? 0) - row.reduce((sum, x, k) => sum + x * (beta[k] ?? 0), 0)) }
}

const dot = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)

/** Coefficients with the covariance of their errors. */
interface Fit {
  readonly beta: ReadonlyArray<number>
  readonly covariance: Matrix
}

const neweyWest = (design: Matrix, values: ReadonlyArray<number>, lags: number): Fit => {
  const { beta, bread, residuals } = fitted(design, values)
  const n = values.length
  const scores = design.map((row, t) => row.map((x) => x * (residuals[t] ?? 0)))
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
  return { beta, covariance: product(product(bread, meat), bread) }
}

/** How alike neighbouring errors are, without what the fit itself takes away; between 0 and 0.95. */
const likeness = (design: Matrix, values: ReadonlyArray<number>): number => {
  const { bread, residuals } = fitted(design, values)
  const n = values.length
  const seen = dot(residuals.slice(1), residuals) / dot(residuals, residuals)
  const taken = design.slice(1).reduce((sum, row, t) => sum - dot(row, product(bread, (design[t] ?? []).map((x) => [x])).map(([x = 0]) => x)), 0) / (n - 4)
  return Number.isNaN(seen) ? 0 : Math.max(0, Math.min(0.95, seen - taken + (3 * seen) / n))
}

const praisWinsten = (design: Matrix, values: ReadonlyArray<number>): Fit => {
  const alike = likeness(design, values)
  const first = Math.sqrt(1 - alike * alike)
  const turned = (now: number, before: number | undefined): number => (before === undefined ? now * first : now - alike * before)
  const rows = design.map((row, t) => row.map((x, k) => turned(x, design[t - 1]?.[k])))
  const { beta, bread, residuals } = fitted(rows, values.map((value, t) => turned(value, values[t - 1])))
  const variance = dot(residuals, residuals) / (values.length - 4)
  return { beta, covariance: bread.map((row) => row.map((x) => x * variance)) }
}

/** How a series is looked at. */
export interface SeriesAsking {
  readonly confidence?: number
  /**
   * `alike`: neighbouring errors may resemble one another, told from the data (the default); `newey-west`: any resemblance over so many
   * lags, which needs hundreds of periods: with 104 it cries wolf twice as often as it says.
   */
  readonly errors?: "alike" | { readonly neweyWest: number }
  /** Periods on either side below which nothing is said; 12 unless told. */
  readonly minimum?: number
}

/**
 * Segmented regression of one value per period: a line until the period `breaksAt` (counted from 0, its own value belongs to the
 * time after), then a jump and another slope; p and intervals by Student's t. Sources: A. K. Wagner et al., J. Clin. Pharm. Ther. 27 (2002) 299;
 * S. J. Prais, C. B. Winsten, Cowles Commission Discussion Paper 383 (1954), the likeness of errors freed of bias in the manner of
 * M. G. Kendall, Biometrika 41 (1954) 403; W. K. Newey, K. D. West, Econometrica 55 (1987) 703, Bartlett weights, correction n / (n − 4).
 */
export const interruptedSeries = (values: ReadonlyArray<number>, breaksAt: number, { confidence = 0.95, errors = "alike", minimum = 12 }: SeriesAsking = {}): Result.Result<Interrupted, TooFew> =>
  Result.map(atLeast("periods on one side of the break", Math.max(3, minimum), Math.min(breaksAt, values.length - breaksAt)), () => {
    const n = values.length
    const design = values.map((_, t) => (t < breaksAt ? [1, t, 0, 0] : [1, t, 1, t - breaksAt]))
    const { beta, covariance } = errors === "alike" ? praisWinsten(design, values) : neweyWest(design, values, errors.neweyWest)
    const reach = studentReach(confidence, n - 4)
    const coefficient = (k: number): Coefficient => {
      const estimate = beta[k] ?? 0
      const error = Math.sqrt(Math.max(0, covariance[k]?.[k] ?? 0))
      return { estimate, error, low: estimate - reach * error, high: estimate + reach * error, p: error === 0 ? (estimate === 0 ? 1 : 0) : studentTails(estimate / error, n - 4), confidence, n }
    }
    return { level: coefficient(0), slope: coefficient(1), levelChange: coefficient(2), slopeChange: coefficient(3) }
  })
