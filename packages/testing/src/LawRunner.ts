/** Runs laws against generated subjects, and shows that a law can fail. */
import type { Law } from "@redthread/model"
import * as fc from "fast-check"

/**
 * How many subjects a law meets: 500, or what the environment variable `REDTHREAD_RUNS` says (10,000 in the benchmarks).
 */
export const runs: number = Number(globalThis.process?.env["REDTHREAD_RUNS"] ?? 500)

const told = <A>(law: Law<A>, subject: A): string => {
  const breaches = law.breaches(subject).map((breach) => `${breach.because}${breach.entries.length === 0 ? "" : ` [${breach.entries.join(", ")}]`}`)
  return `${law.id}: ${law.says}\nbroken: ${breaches.join("; ")}`
}

/**
 * Checks the law on generated subjects; throws with the smallest subject that breaks it.
 * `seed` makes a run repeatable.
 */
export const checkLaw = <A>(law: Law<A>, subjects: fc.Arbitrary<A>, options: { readonly runs?: number; readonly seed?: number } = {}): void => {
  fc.assert(
    fc.property(subjects, (subject) => {
      if (law.breaches(subject).length > 0) throw new Error(told(law, subject))
    }),
    { numRuns: options.runs ?? runs, ...(options.seed === undefined ? {} : { seed: options.seed }) }
  )
}

/**
 * The smallest generated subject that breaks the law, or `undefined` where none was found: for tests which show that
 * a law notices a broken implementation.
 */
export const findBreach = <A>(law: Law<A>, subjects: fc.Arbitrary<A>, options: { readonly runs?: number; readonly seed?: number } = {}): A | undefined =>
  fc.check(
    fc.property(subjects, (subject) => law.breaches(subject).length === 0),
    { numRuns: options.runs ?? runs, ...(options.seed === undefined ? {} : { seed: options.seed }) }
  ).counterexample?.[0]
