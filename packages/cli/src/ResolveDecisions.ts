/** What people decided, as evidence: it outweighs what the records say, and that two are different holds through others too. */
import * as Identity from "@redthread/identity"
import { Instant, type RecordId } from "@redthread/model"
import type { Decision } from "./ResolveFound.ts"

type Pair = readonly [one: number, other: number]

/** Every two of the first records of the candidates. */
const pairsOf = ({ candidates }: Decision): ReadonlyArray<Pair> => {
  const firsts = candidates.flatMap(([first]) => (first === undefined ? [] : [first]))
  return firsts.flatMap((one, i) => firsts.slice(i + 1).map((other) => [one, other] as const))
}

/** Decisions as pairs of records that are one person, and pairs that are two. */
export const pairsBy = (decisions: ReadonlyArray<Decision>): { readonly same: ReadonlyArray<Pair>; readonly different: ReadonlyArray<Pair> } => ({
  same: decisions.filter(({ isSame }) => isSame).flatMap(pairsOf),
  different: decisions.filter(({ isSame }) => !isSame).flatMap(pairsOf)
})

/** Decisions as evidence about records of these names, in the order of the decisions. */
export const evidenceOf = (decisions: ReadonlyArray<Decision>, nameOf: (record: number) => RecordId): ReadonlyArray<Identity.Assertion> =>
  decisions.flatMap((decision, i) =>
    pairsOf(decision).map(([one, other], k) =>
      (decision.isSame ? Identity.merge : Identity.split)(nameOf(one), nameOf(other), {
        id: Identity.EvidenceId.make(`decision ${i + 1}.${k + 1}`), by: decision.by, because: decision.because, at: Instant.make(0)
      })))
