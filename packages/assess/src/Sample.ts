/** How sure figures are: intervals, tests, and the refusal to say anything about too few. */
import { Result } from "effect"

/** Too few were seen to say anything: what was counted, how many are needed at least, and how many there are. */
export interface TooFew {
  readonly _tag: "TooFew"
  readonly what: string
  readonly needs: number
  readonly has: number
}

/** An estimate with the interval that holds the true value in `confidence` (0 to 1) of all samples; `n` is how many were seen. */
export interface Interval {
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly n: number
}

/** A statistic, and how often one at least as far out comes about by chance alone (two-sided, 0 to 1); `n` is how many were seen. */
export interface Tested {
  readonly test: string
  readonly statistic: number
  readonly p: number
  readonly n: number
}

/** Chance as an argument: each call gives the next number from 0 up to, but not including, 1. */
export type Chance = () => number

/** Lets pass samples of at least `needs`. */
export const atLeast = (what: string, needs: number, has: number): Result.Result<number, TooFew> =>
  has >= needs && has > 0 ? Result.succeed(has) : Result.fail({ _tag: "TooFew", what, needs: Math.max(1, needs), has })

/** Chance from a whole number as seed (mulberry32), so that the same log is always judged alike. */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The refusal in words. */
export const tellTooFew = ({ has, needs, what }: TooFew): string => `too few ${what}: ${has}, at least ${needs} are needed`
