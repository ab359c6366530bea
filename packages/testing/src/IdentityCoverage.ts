/** What generated histories of who is who cover: how many of them merge, split and take back, with what effect. */
import * as Identity from "@redthread/identity"
import { identityHistoryPolicy } from "./IdentityHistories.ts"

/** How many of these histories hold what, as shares from 0 to 1. */
export interface IdentityCoverage {
  readonly histories: number
  /** Two records are one person at some time. */
  readonly merge: number
  /** Somebody's word keeps two records apart that would be one person without it. */
  readonly split: number
  /** Something is taken back, and other people come out than without. */
  readonly retraction: number
  readonly allThree: number
  /** A question goes to review. */
  readonly review: number
  /** A value is recognised as one of many people. */
  readonly generic: number
  /** A number that passed on is asked about, or a limit within days forbids a link. */
  readonly passedOn: number
  readonly withinDays: number
  /** Likeness joins somebody at some time; yields to a limit or to an assertion of difference; is doubtful. */
  readonly alike: number
  readonly yields: number
  readonly doubtful: number
}

/** What the histories cover, with or without a model; counted by effect, not by intent: a split that separates nobody is none. */
export const identityCoverage = (histories: ReadonlyArray<ReadonlyArray<Identity.Evidence>>, model?: Identity.MatchModel): IdentityCoverage => {
  const partition = (evidence: ReadonlyArray<Identity.Evidence>): string =>
    JSON.stringify(Identity.partitionOf(Identity.resolve(evidence, identityHistoryPolicy, model)).people)
  const links = (evidence: ReadonlyArray<Identity.Evidence>): number =>
    Identity.people(Identity.resolve(evidence, identityHistoryPolicy, model)).flatMap((person) => person.links.filter(({ _tag }) => _tag === "Alike")).length
  const seen = histories.map((history) => {
    const whole = partition(history)
    let state = Identity.empty(identityHistoryPolicy, [], model)
    const states = history.map((piece) => {
      state = Identity.add(state, [piece])
      return Identity.outcome(state)
    })
    return {
      merge: states.some((state) => state.people.some(({ records }) => records.length > 1)),
      split: history.some((piece) => piece._tag === "AssertDifferent" && partition(history.filter((other) => other !== piece)) !== whole),
      retraction: history.some((piece) => piece._tag === "Retract" && partition(history.filter((other) => other !== piece)) !== whole),
      review: states.some((state) => state.review.length > 0),
      generic: states.some((state) => state.generic.length > 0),
      passedOn: states.some((state) => state.review.some(({ link, refusal }) => refusal._tag === "PassedOn" || (link?._tag === "SharedValue" && (link.since ?? link.until) !== undefined)) ||
        state.people.some(({ links }) => links.some((link) => link._tag === "SharedValue" && (link.since ?? link.until) !== undefined))),
      withinDays: states.some((state) => state.review.some(({ refusal }) => refusal._tag === "LimitReached" && refusal.namespace === "portal-account")),
      alike: states.some((state) => state.people.some((person) => person.links.some(({ _tag }) => _tag === "Alike"))),
      yields: states.some((state) => state.review.some(({ link, refusal }) => link?._tag === "Alike" && refusal._tag === "LimitReached")) ||
        (model !== undefined && links(history) < links(history.filter(({ _tag }) => _tag !== "AssertDifferent"))),
      doubtful: states.some((state) => state.review.some(({ refusal }) => refusal._tag === "Doubtful"))
    }
  })
  const share = (has: (one: typeof seen[number]) => boolean): number => seen.filter(has).length / Math.max(1, seen.length)
  return {
    histories: seen.length,
    merge: share(({ merge }) => merge),
    split: share(({ split }) => split),
    retraction: share(({ retraction }) => retraction),
    allThree: share(({ merge, retraction, split }) => merge && split && retraction),
    review: share(({ review }) => review),
    generic: share(({ generic }) => generic),
    passedOn: share(({ passedOn }) => passedOn),
    withinDays: share(({ withinDays }) => withinDays),
    alike: share(({ alike }) => alike),
    yields: share(({ yields }) => yields),
    doubtful: share(({ doubtful }) => doubtful)
  }
}
