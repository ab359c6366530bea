/** Laws that hold, and mutants that break one of them and none of the others. */
import type * as Identity from "@redthread/identity"
import type { Law } from "@redthread/model"
import { checkLaw, findBreach, runs } from "@redthread/testing"
import * as fc from "fast-check"
import { expect, it } from "vitest"

/** So many subjects are kept for all laws; more are made for each law anew, as they would fill the memory. */
const mostKept = 1000

/** Each law on generated subjects, which are made once for all laws; what breaks one is sought again from the same seed, and made small. */
export const lawsHold = <A>(laws: ReadonlyArray<Law<A>>, subjects: fc.Arbitrary<A>, count = runs): void => {
  const seed = Math.floor(Math.random() * 0x7fffffff)
  let kept: ReadonlyArray<A> | undefined
  for (const law of laws) {
    it(law.id, () => {
      if (count > mostKept) return checkLaw(law, subjects, { runs: count })
      const broken = (kept ??= fc.sample(subjects, { numRuns: count, seed })).find((subject) => law.breaches(subject).length > 0)
      if (broken === undefined) return
      checkLaw(law, subjects, { runs: count, seed })
      expect(law.breaches(broken)).toEqual([])
    })
  }
}

/** The resolver, which reckons the outcome of one history once, whichever law asks. */
export const remembering = (resolver: Identity.Resolver): Identity.Resolver => {
  const known = new WeakMap<ReadonlyArray<Identity.Evidence>, Map<Identity.MatchModel | undefined, Identity.Outcome>>()
  return {
    ...resolver,
    resolve: (evidence, policy, model) => {
      const outcomes = known.get(evidence) ?? new Map<Identity.MatchModel | undefined, Identity.Outcome>()
      known.set(evidence, outcomes)
      const outcome = outcomes.get(model) ?? resolver.resolve(evidence, policy, model)
      outcomes.set(model, outcome)
      return outcome
    }
  }
}

/** The laws that a mutant breaks, by their ids. */
export const catchersOf = <A>(laws: ReadonlyArray<Law<A>>, subjects: fc.Arbitrary<A>, count = 500): ReadonlyArray<string> =>
  laws.flatMap((law) => (findBreach(law, subjects, { runs: count, seed: 7 }) === undefined ? [] : [law.id]))

/** Each mutant is caught by the law it is made for and by no other; and every law has a mutant. */
export const eachNotices = <A>(laws: ReadonlyArray<Law<A>>, mutants: ReadonlyArray<readonly [Law<A>, string, fc.Arbitrary<A>]>): void => {
  for (const [law, what, subjects] of mutants) it(`${law.id} alone notices that ${what}`, () => expect(catchersOf(laws, subjects)).toEqual([law.id]))
  it("every law has a mutant of its own", () => expect(new Set(mutants.map(([law]) => law.id))).toEqual(new Set(laws.map(({ id }) => id))))
}
