/** How well a log fits a net, by the deviations of its best alignments. */
import type { AlignedLog } from "./AlignmentLog.ts"

/** Figures of a whole log; shares run from 0 to 1, and are 1 for a log without cases. */
export interface Fitness {
  readonly cases: number
  /** Cases without any deviation. */
  readonly perfectlyFitting: number
  /** The mean over the cases of one minus deviations by the worst possible (all events alone, then the shortest way through the net). */
  readonly fitness: number
  /** One minus all deviations by the worst possible of all cases together. */
  readonly logFitness: number
  /** Deviations over all cases. */
  readonly totalCost: number
}

/**
 * The fitness of an aligned log. Source: Adriansyah 2014; `fitness` and `logFitness` are what PM4Py calls
 * `averageFitness` and `log_fitness`.
 */
export const fitnessOf = ({ emptyCost, variants }: AlignedLog): Fitness => {
  let [cases, perfectlyFitting, sum, totalCost, worst] = [0, 0, 0, 0, 0]
  for (const { alignment: { cost }, variant } of variants) {
    const most = variant.activities.length + emptyCost
    const count = variant.cases.length
    cases += count
    if (cost === 0) perfectlyFitting += count
    sum += count * (cost === 0 ? 1 : 1 - cost / most)
    totalCost += count * cost
    worst += count * most
  }
  return { cases, perfectlyFitting, fitness: cases === 0 ? 1 : sum / cases, logFitness: worst === 0 ? 1 : 1 - totalCost / worst, totalCost }
}
