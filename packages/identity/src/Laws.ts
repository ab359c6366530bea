/** All laws of identity, to be tested, audited and printed. */
import type { Identifier, Law } from "@redthread/model"
import { everyOldIdResolves, idsStay, oneIdPerPerson, type Register, undoRestoresIds, unmergeRestoresIds } from "./CustomerLaws.ts"
import { alikeAreOneOrAsked, likenessComesLast, likenessHasTwoWitnesses, likenessIsBorneOut, likenessIsNoChain } from "./LikenessLaws.ts"
import {
  matchCommutative, matchDifferentIsNeverViolated, matchIncrementalEqualsBatch, matchLinksOneToOne, matchSameIsHonoured, matchTakenBackEqualsNeverSaid, type MatchTrial
} from "./MatchLaws.ts"
import {
  differentIsNeverViolated, genericValuesDoNotLink, limitsHold, limitsWithinDaysHold, linksExplainThemselves, mergeNeverRaisesAssurance, nobodyIsLost, numbersPassOn
} from "./PeopleLaws.ts"
import type { Policy } from "./Policy.ts"
import { associative, commutative, idempotent, incrementalEqualsBatch, olderStatesStay, retractEqualsNeverSeen, snapshotEqualsRebuild } from "./SetLaws.ts"
import type { Trial } from "./Trial.ts"
import {
  comparisonReachesALevel, comparisonSymmetric, type ComparingTrial, type GroupingTrial, guardKeepsNoOrder, guardWeighsAllPairs, type LearningTrial, likelihoodNeverFalls, sharesStayShares
} from "./WeighingLaws.ts"

/** An identifier on its way to its normal form. */
export interface Normalising {
  readonly identifier: Identifier
  readonly policy: Policy
  readonly normalise: (identifier: Identifier, policy: Policy) => Identifier
}

/** A normal form is its own normal form. */
export const normalisingIsIdempotent: Law<Normalising> = {
  id: "identity/normalising-is-idempotent",
  says: "What is in the form in which we compare stays as it is.",
  source: "Definition of a normal form",
  breaches: ({ identifier, normalise, policy }) => {
    const { normalised } = normalise(identifier, policy)
    if (normalised === undefined) return []
    const again = normalise({ ...identifier, value: normalised }, policy).normalised
    return again === normalised ? [] : [{ entries: [], because: `${identifier.value} became ${normalised}, then ${again}` }]
  }
}

/** The laws about a history of evidence, without a model or with one; the last five say something only with one. */
export const trialLaws: ReadonlyArray<Law<Trial>> = [
  commutative, associative, idempotent, incrementalEqualsBatch, olderStatesStay, snapshotEqualsRebuild, retractEqualsNeverSeen, nobodyIsLost,
  differentIsNeverViolated, limitsHold, limitsWithinDaysHold, numbersPassOn, genericValuesDoNotLink, linksExplainThemselves, mergeNeverRaisesAssurance,
  likenessComesLast, likenessIsBorneOut, likenessHasTwoWitnesses, likenessIsNoChain, alikeAreOneOrAsked
]

/** The laws about customer ids over time. */
export const registerLaws: ReadonlyArray<Law<Register>> = [everyOldIdResolves, oneIdPerPerson, idsStay, unmergeRestoresIds, undoRestoresIds]

/** The laws about matching by likeness, with what people said of the records. */
export const matchLaws: ReadonlyArray<Law<MatchTrial>> = [
  matchCommutative, matchIncrementalEqualsBatch, matchTakenBackEqualsNeverSaid, matchDifferentIsNeverViolated, matchSameIsHonoured, matchLinksOneToOne
]

/** The laws about how people grow from likenesses. */
export const groupingLaws: ReadonlyArray<Law<GroupingTrial>> = [guardKeepsNoOrder, guardWeighsAllPairs]

/** The laws about learning without labels. */
export const learningLaws: ReadonlyArray<Law<LearningTrial>> = [likelihoodNeverFalls, sharesStayShares]

/** The laws about comparing two records. */
export const comparingLaws: ReadonlyArray<Law<ComparingTrial>> = [comparisonSymmetric, comparisonReachesALevel]
