/** Laws that hold, and mutants that break one of them and none of the others. */
import type { Law } from "@redthread/model"
import { checkLaw, findBreach, runs } from "@redthread/testing"
import type * as fc from "fast-check"
import { expect, it } from "vitest"

/** Each law on generated subjects. */
export const lawsHold = <A>(laws: ReadonlyArray<Law<A>>, subjects: fc.Arbitrary<A>, count = runs): void => {
  for (const law of laws) it(law.id, () => checkLaw(law, subjects, { runs: count }))
}

/** The laws that a mutant breaks, by their ids. */
export const catchersOf = <A>(laws: ReadonlyArray<Law<A>>, subjects: fc.Arbitrary<A>, count = 500): ReadonlyArray<string> =>
  laws.flatMap((law) => (findBreach(law, subjects, { runs: count, seed: 7 }) === undefined ? [] : [law.id]))

/** Each mutant is caught by the law it is made for and by no other; and every law has a mutant. */
export const eachNotices = <A>(laws: ReadonlyArray<Law<A>>, mutants: ReadonlyArray<readonly [Law<A>, string, fc.Arbitrary<A>]>): void => {
  for (const [law, what, subjects] of mutants) it(`${law.id} alone notices that ${what}`, () => expect(catchersOf(laws, subjects)).toEqual([law.id]))
  it("every law has a mutant of its own", () => expect(new Set(mutants.map(([law]) => law.id))).toEqual(new Set(laws.map(({ id }) => id))))
}
