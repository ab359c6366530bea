/** A whole log against a net: cases with the same activities in the same order are one variant and aligned once. */
import type { EventLog } from "@redthread/model"
import { Result } from "effect"
import { type Aligner, type Alignment, aligner } from "./Alignment.ts"
import type { Unaligned } from "./AlignmentSearch.ts"
import type { PreparedNet } from "./NetForm.ts"

/** Cases that went alike. */
export interface Variant {
  readonly activities: ReadonlyArray<string>
  /** Positions of its cases in the log. */
  readonly cases: ReadonlyArray<number>
}

/** The variants of a log, in the order of their first cases. */
export const variantsOf = (log: EventLog): ReadonlyArray<Variant> => {
  const variants = new Map<string, { readonly activities: ReadonlyArray<string>; readonly cases: Array<number> }>()
  log.cases.forEach(({ events }, i) => {
    const activities = events.map(({ activity }) => activity)
    const key = JSON.stringify(activities)
    const known = variants.get(key)
    if (known === undefined) variants.set(key, { activities, cases: [i] })
    else known.cases.push(i)
  })
  return [...variants.values()]
}

/** A variant with its best alignment. */
export interface AlignedVariant {
  readonly variant: Variant
  readonly alignment: Alignment
}

/** A log aligned with a net. */
export interface AlignedLog {
  readonly variants: ReadonlyArray<AlignedVariant>
  /** What a case without events costs: the fewest visible steps from begin to end of the net. */
  readonly emptyCost: number
}

/** Aligns variants one by one; yields each that is done. Fails with the first that cannot be aligned. */
export const alignEach = function*(variants: ReadonlyArray<Variant>, align: Aligner): Generator<AlignedVariant, Result.Result<AlignedLog, Unaligned>> {
  const empty = align([])
  if (Result.isFailure(empty)) return Result.fail(empty.failure)
  const done: Array<AlignedVariant> = []
  for (const variant of variants) {
    const alignment = align(variant.activities)
    if (Result.isFailure(alignment)) return Result.fail(alignment.failure)
    const aligned = { variant, alignment: alignment.success }
    done.push(aligned)
    yield aligned
  }
  return Result.succeed({ variants: done, emptyCost: empty.success.cost })
}

/** Aligns the log variant by variant with a net; see `alignEach`. */
export const alignVariants = (prepared: PreparedNet, variants: ReadonlyArray<Variant>, align: Aligner = aligner(prepared)): Generator<AlignedVariant, Result.Result<AlignedLog, Unaligned>> =>
  alignEach(variants, align)

/** Aligns a log with a net. Fails where a case cannot be aligned at all. */
export const alignLog = (prepared: PreparedNet, log: EventLog, options: { readonly limit?: number } = {}): Result.Result<AlignedLog, Unaligned> => {
  const steps = alignVariants(prepared, variantsOf(log), aligner(prepared, options))
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}
