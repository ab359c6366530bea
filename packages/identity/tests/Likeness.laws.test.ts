/** The laws of identity with a model: each on generated histories, and those of likeness broken on purpose, one at a time. */
import * as Identity from "@redthread/identity"
import type { Law } from "@redthread/model"
import { findBreach, identityHistoryModel, identityHistoryPolicy, identityTrial, runs } from "@redthread/testing"
import { describe, expect, it } from "vitest"
import { catchersOf, lawsHold, remembering } from "./Lawfully.ts"

const { resolver } = Identity
const model = identityHistoryModel()
const trials = (each: Identity.Resolver = resolver) => identityTrial(each, identityHistoryPolicy, model)

describe("the laws hold with a model", () => lawsHold(Identity.trialLaws, trials(remembering(resolver))))

type Resolve = Identity.Resolver["resolve"]

/** A resolver that is broken in the same way however it is asked: still a function of the set of evidence. */
const everywhere = (resolve: Resolve, explain = resolver.explain): Identity.Resolver => {
  const replay: Identity.Resolver["replay"] = (batches, ...given) => batches.map((_, i) => resolve(batches.slice(0, i + 1).flat(), ...given))
  return { ...resolver, resolve, replay, revisit: replay, resume: (before, after, ...given) => resolve([...before, ...after], ...given), explain }
}

const changed = (change: (outcome: Identity.Outcome) => Identity.Outcome): Resolve => (...given) => change(resolver.resolve(...given))

const wordFor = (link: Identity.Link): ReadonlyArray<Identity.Evidence> =>
  link._tag === "Alike" ? [Identity.merge(link.one, link.other, { id: Identity.EvidenceId.make(`alike ${link.one} ${link.other}`), by: "model", because: "alike", at: link.one.length as never })] : []

type IsRash = (item: Identity.ReviewItem) => boolean

/** The first such question about two people whom no other question concerns. */
const doubted = ({ review }: Identity.Outcome, isRash: IsRash): Identity.ReviewItem | undefined =>
  review.find((item) => isRash(item) && item.candidates.length === 2 &&
    review.every((other) => other === item || !other.candidates.some((records) => item.candidates.some((those) => those[0] === records[0]))))

/** Whatever the other records say; and because of one thing alone. */
const againstTheMean: IsRash = ({ refusal }) => refusal._tag === "Doubtful" && refusal.mean < 0
const byOneThing: IsRash = ({ link, refusal }) => refusal._tag === "Doubtful" && refusal.mean >= 0 && link?._tag === "Alike" && link.weight >= 4

/** Answers one doubtful question by itself. */
const rash = (isRash: IsRash) => (outcome: Identity.Outcome): Identity.Outcome => {
  const item = doubted(outcome, isRash)
  if (item?.link === undefined) return outcome
  const concerned = outcome.people.filter(({ records }) => item.candidates.some((those) => those[0] === records[0]?.id))
  const one = {
    records: concerned.flatMap(({ records }) => records).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    links: [...concerned.flatMap(({ links }) => links), item.link]
  }
  const people = [...outcome.people.filter((person) => !concerned.includes(person)), one].toSorted((a, b) => (String(a.records[0]?.id) < String(b.records[0]?.id) ? -1 : 1))
  return { ...outcome, people, review: outcome.review.filter((other) => other !== item) }
}
const rashlyExplained = (isRash: IsRash): Identity.Resolver["explain"] => (...given) => {
  const why = resolver.explain(...given)
  const link = doubted(resolver.resolve(...given), isRash)?.link
  return (one, other) => {
    const right = why(one, other)
    if (right._tag === "Same" || link?._tag !== "Alike") return right
    const ways = [[link.one, link.other], [link.other, link.one]] as const
    for (const [near, far] of ways) {
      const [before, after] = [why(one, near), why(far, other)]
      if (before._tag === "Same" && after._tag === "Same") {
        return { ...before, steps: [...before.steps, { from: near, to: far, link, clause: "", words: "rashly" }, ...after.steps] }
      }
    }
    return right
  }
}

const mutants: ReadonlyArray<readonly [Law<Identity.Trial>, string, Identity.Resolver]> = [
  [Identity.likenessComesLast, "a likeness is taken for somebody's word", everywhere((evidence, policy, by) => {
    const alike = resolver.resolve(evidence, policy, by).people.flatMap(({ links }) => links.flatMap(wordFor))
    return resolver.resolve([...evidence, ...alike], policy, by)
  })],
  [Identity.likenessIsBorneOut, "half a bit is added to every likeness", everywhere(changed((outcome) => ({
    ...outcome, people: outcome.people.map((person) => ({ ...person, links: person.links.map((link) => (link._tag === "Alike" ? { ...link, weight: link.weight + 0.5 } : link)) }))
  })))],
  [Identity.likenessHasTwoWitnesses, "a name alone is enough", everywhere(changed(rash(byOneThing)), rashlyExplained(byOneThing))],
  [Identity.likenessIsNoChain, "one likeness is enough, whatever the other records say", everywhere(changed(rash(againstTheMean)), rashlyExplained(againstTheMean))],
  [Identity.alikeAreOneOrAsked, "what is doubtful is passed over", everywhere(changed((outcome) => ({ ...outcome, review: outcome.review.filter(({ refusal }) => refusal._tag !== "Doubtful") })))]
]

describe("each law of likeness alone notices when it is broken", () => {
  for (const [law, what, mutant] of mutants) {
    it(`${law.id}: ${what}`, () => {
      expect(findBreach(law, trials(mutant), { runs: 500, seed: 7 })).toBeDefined()
      expect(catchersOf(Identity.trialLaws.filter((other) => other !== law), trials(mutant), Math.max(10, Math.floor(runs / 50)))).toEqual([])
    })
  }
  it("each of them has been broken", () => {
    expect(mutants.map(([{ id }]) => id)).toEqual(Identity.trialLaws.slice(-5).map(({ id }) => id))
  })
  it("nobody can be joined against a word or a limit by a model that finds everybody alike", () => {
    const { prior, ...rest } = model
    const blind = { ...rest, prior: prior + 30 }
    for (const law of [Identity.differentIsNeverViolated, Identity.limitsHold, Identity.limitsWithinDaysHold, Identity.likenessComesLast, Identity.nobodyIsLost]) {
      expect(catchersOf([law], identityTrial(resolver, identityHistoryPolicy, blind), 100)).toEqual([])
    }
  })
})
