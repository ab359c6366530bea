/** Shares and their differences, with intervals that hold for small samples and shares near 0 and 1 too. */
import { Result } from "effect"
import { normalReach } from "./Distributions.ts"
import { atLeast, type Interval, type TooFew } from "./Sample.ts"

/** `hits` of `of`. */
export interface Share {
  readonly hits: number
  readonly of: number
}

/** How sure, and below how many nothing is said. */
export interface Asking {
  /** 0.95 unless told. */
  readonly confidence?: number
  /** 30 unless told. */
  readonly minimum?: number
}

/**
 * The interval of a share. Source: E. B. Wilson, J. Amer. Statist. Assoc. 22 (1927) 209.
 *
 * ```ts
 * import { wilson } from "@redthread/assess"
 * import { Result } from "effect"
 * const { high, low } = Result.getOrThrow(wilson({ hits: 81, of: 263 }))
 * low.toFixed(4) // => "0.2553"
 * high.toFixed(4) // => "0.3662"
 * wilson({ hits: 3, of: 4 }) // => Result.fail({ _tag: "TooFew", what: "cases", needs: 30, has: 4 })
 * ```
 */
export const wilson = ({ hits, of }: Share, { confidence = 0.95, minimum = 30 }: Asking = {}): Result.Result<Interval, TooFew> =>
  Result.map(atLeast("cases", minimum, of), (n) => {
    const z = normalReach(confidence)
    const share = hits / n
    const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
    return { estimate: share, low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half, confidence, n }
  })

/**
 * The interval of the difference `after` − `before` of two independent shares, from their Wilson intervals.
 * Source: R. G. Newcombe, Statist. Med. 17 (1998) 873, method 10.
 */
export const newcombe = (before: Share, after: Share, { confidence = 0.95, minimum = 30 }: Asking = {}): Result.Result<Interval, TooFew> =>
  Result.gen(function*() {
    const one = yield* wilson(after, { confidence, minimum })
    const other = yield* wilson(before, { confidence, minimum })
    const difference = one.estimate - other.estimate
    return {
      estimate: difference,
      low: difference - Math.hypot(one.estimate - one.low, other.high - other.estimate),
      high: difference + Math.hypot(one.high - one.estimate, other.estimate - other.low),
      confidence,
      n: one.n + other.n
    }
  })
