/** Who looks at many figures finds something by chance; adjusted p values take that back. */

const rising = (ps: ReadonlyArray<number>): ReadonlyArray<number> => ps.map((_, i) => i).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0))

/**
 * P values adjusted so that even one false alarm among all is as rare as asked for, in the order they came.
 * Source: S. Holm, Scand. J. Statist. 6 (1979) 65.
 *
 * ```ts
 * import { holm } from "@redthread/assess"
 * holm([0.01, 0.04, 0.03]).map((p) => p.toFixed(2)) // => ["0.03", "0.06", "0.06"]
 * ```
 */
export const holm = (ps: ReadonlyArray<number>): ReadonlyArray<number> => {
  const out = ps.map(() => 1)
  let highest = 0
  rising(ps).forEach((i, place) => {
    highest = Math.max(highest, Math.min(1, (ps[i] ?? 1) * (ps.length - place)))
    out[i] = highest
  })
  return out
}

/**
 * P values adjusted so that the expected share of false alarms among all alarms is as asked for, in the order they came.
 * Source: Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289.
 */
export const benjaminiHochberg = (ps: ReadonlyArray<number>): ReadonlyArray<number> => {
  const out = ps.map(() => 1)
  let lowest = 1
  rising(ps).forEach((_, place, order) => {
    const rank = order.length - place
    const i = order[rank - 1] ?? 0
    lowest = Math.min(lowest, ((ps[i] ?? 1) * ps.length) / rank)
    out[i] = lowest
  })
  return out
}
