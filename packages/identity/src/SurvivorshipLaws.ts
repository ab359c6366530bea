/** What holds for the values that survive: whoever merges first, the same survive, and nothing is hidden or made surer. */
import { assuranceRank, type Breach, type Law } from "@redthread/model"
import { canonicalText } from "./Order.ts"
import type { claims, joinClaims, Said, Survivor, survivors, Survivorship } from "./Survivorship.ts"

/** What several records say, and who reckons what survives. */
export interface Survival {
  readonly parts: ReadonlyArray<ReadonlyArray<Said>>
  readonly rules: Survivorship
  readonly claims: typeof claims
  readonly join: typeof joinClaims
  readonly survivors: typeof survivors
}

const outcomes = ({ claims: said, join, parts, rules, survivors: of }: Survival): ReadonlyArray<readonly [string, ReadonlyArray<Survivor>]> => {
  const sets = parts.map((part) => said(part))
  const none = said([])
  const all = sets.reduce(join, none)
  const [first = none, ...others] = sets
  return [
    ["all at once", of(said(parts.flat()), rules)], ["one after the other", of(all, rules)], ["the last first", of(sets.toReversed().reduce(join, none), rules)],
    ["the others first", of(join(first, others.reduce(join, none)), rules)], ["twice", of(join(all, join(all, first)), rules)]
  ]
}

/** Joining is commutative, associative and idempotent, and the survivor a function of what was joined. */
export const survivorshipIsAJoin: Law<Survival> = {
  id: "identity/survivorship-is-a-join",
  says: "Whichever records merge first, the same name, address and number survive.",
  source: "A semilattice per field (Shapiro et al. 2011, conflict-free replicated data types)",
  breaches: (survival) => {
    const [[, expected] = ["", []], ...others] = outcomes(survival)
    return others.filter(([, found]) => canonicalText(found) !== canonicalText(expected)).map(([how]): Breach => ({ entries: [], because: `joined ${how}, others survive` }))
  }
}

/** Each value that was said is the survivor of its field or stands among its conflicts. */
export const conflictsAreShown: Law<Survival> = {
  id: "identity/conflicts-are-shown",
  says: "What did not survive is still there to be seen, with where it comes from.",
  source: "Regulation (EU) 2016/679, article 5(1)(d): accuracy",
  breaches: ({ claims: said, parts, rules, survivors: of }) => {
    const found = of(said(parts.flat()), rules)
    return parts.flat().flatMap(({ evidence, field, value }): ReadonlyArray<Breach> => {
      const survivor = found.find((each) => each.field === field)
      const isShown = (survivor === undefined ? [] : [survivor, ...survivor.conflicts]).some((claimed) => claimed.evidence.includes(evidence))
      return isShown ? [] : [{ entries: [], because: `${field} ${value} of ${evidence} is gone` }]
    })
  }
}

/** No value is surer in a person than in the record that vouches for it least. */
export const survivalNeverRaisesAssurance: Law<Survival> = {
  id: "identity/survival-never-raises-assurance",
  says: "A value is not more trusted because a merge put it beside others.",
  source: "ISO/IEC 29115: assurance is that of the weakest link",
  breaches: ({ claims: said, parts, rules, survivors: of }) =>
    of(said(parts.flat()), rules).flatMap(({ field, ...survivor }) =>
      [survivor, ...survivor.conflicts].flatMap((claimed) => claimed.records.flatMap((record): ReadonlyArray<Breach> => {
        const own = parts.flat().filter((each) => each.record === record && each.field === field && claimed.evidence.includes(each.evidence))
        const best = Math.max(...own.map(({ assurance }) => assuranceRank(assurance)))
        return assuranceRank(claimed.assurance) > best ? [{ entries: [], because: `${field} ${claimed.value} rose above ${record}` }] : []
      })))
}

/** The laws about what survives. */
export const survivalLaws: ReadonlyArray<Law<Survival>> = [survivorshipIsAJoin, conflictsAreShown, survivalNeverRaisesAssurance]
