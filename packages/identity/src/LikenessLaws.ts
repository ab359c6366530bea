/** What likeness may and may not do among people found by certain links. */
import { type Breach, type Law, assuranceRank, type RecordId } from "@redthread/model"
import { isOpening } from "./Alike.ts"
import type { Bearer, Bearing } from "./Bearing.ts"
import { bounded, meanWeight, openingWeight } from "./Cohesion.ts"
import { type Role, roleOf } from "./Columns.ts"
import { unretracted } from "./Evidence.ts"
import { likening } from "./Likening.ts"
import type { Link, ReviewItem } from "./Link.ts"
import type { MatchModel } from "./Model.ts"
import { isBlocked, type Policy, ruleFor } from "./Policy.ts"
import { canonicalText } from "./Order.ts"
import { matterOf, ownMatters, type Profiled } from "./Reading.ts"
import type { Outcome } from "./Resolution.ts"
import { carriedBy, leastPeople, type Trial } from "./Trial.ts"
import { type Contribution, inBits } from "./Weights.ts"

const breach = (because: string): Breach => ({ entries: [], because })

const bySurety = (one: Bearing, other: Bearing): number =>
  assuranceRank(other.identifier.assurance) - assuranceRank(one.identifier.assurance) || one.at - other.at || (one.evidence === other.evidence ? 0 : one.evidence < other.evidence ? -1 : 1) ||
    (String(one.identifier.normalised) < String(other.identifier.normalised) ? -1 : 1)

/** What a record says, as the model reads it: reckoned anew from the outcome for the laws' own use. */
const profileOf = ({ bearings, facts = [] }: Bearer, { generic }: Outcome, policy: Policy, model: MatchModel): Profiled => {
  const { columns, read } = likening(model)
  const told = [
    ...bearings.filter(({ identifier: { namespace, normalised }, key, until }) =>
      normalised !== undefined && until === undefined && !generic.includes(key) && !isBlocked(policy, namespace, normalised)
    ).sort(bySurety).map(({ identifier: { namespace, normalised } }) => [roleOf(namespace), normalised ?? ""] as const),
    ...facts.map(({ name, value }) => [roleOf(name), value.trim()] as const)
  ]
  const textsOf = (role: Role): ReadonlyArray<string> => [...new Set(told.flatMap(([what, text]) => (what === role ? [text] : [])))]
  return read(columns.map(([role, nth]) => textsOf(role)[nth] ?? ""))
}

/** Everybody in an outcome, to be weighed. */
interface Weighed {
  readonly people: ReadonlyArray<ReadonlyArray<RecordId>>
  /** In units; none where two have nothing in common that could be compared. */
  readonly weigh: (one: RecordId, other: RecordId) => number
  readonly opens: (one: RecordId, other: RecordId) => boolean
  /** The sum over all pairs across. */
  readonly across: (those: ReadonlyArray<RecordId>, others: ReadonlyArray<RecordId>) => number
}

/** Whether two matters speak for one person by themselves, with no part that speaks against it, and one of them is one's own. */
const isBorneOut = (contributions: ReadonlyArray<Contribution>, { readings }: MatchModel): boolean => {
  const said = new Map<string, number>()
  for (const { reading, weight } of contributions) said.set(matterOf(reading), weight < 0 ? -Infinity : (said.get(matterOf(reading)) ?? 0) + weight)
  const matters = [...said].flatMap(([matter, weight]) => (matter !== "circle" && weight >= inBits(openingWeight) ? [matter] : []))
  const own = ownMatters(readings.map(({ reading }) => reading))
  return matters.length > 1 && matters.some((matter) => own.has(matter))
}

const weighedIn = (outcome: Outcome, policy: Policy, model: MatchModel): Weighed => {
  const bearers = outcome.people.flatMap(({ records }) => records)
  const profiles = new Map(bearers.map((bearer) => [bearer.id, profileOf(bearer, outcome, policy, model)]))
  const overfull = new Set(outcome.review.flatMap(({ candidates, link, refusal }) => (link === undefined && refusal._tag === "LimitReached" ? candidates.flat() : [])))
  const { scales } = likening(model)
  const weigh = (one: RecordId, other: RecordId): number => {
    const [mine = [], theirs = []] = [profiles.get(one), profiles.get(other)]
    return mine.some((held, i) => held !== undefined && theirs[i] !== undefined) ? scales.weigh(mine, theirs) : 0
  }
  return {
    people: outcome.people.map(({ records }) => records.map(({ id }) => id)),
    weigh,
    opens: (one, other) => !overfull.has(one) && !overfull.has(other) && isOpening(scales, profiles.get(one) ?? [], profiles.get(other) ?? []),
    across: (those, others) => those.reduce((all, one) => all + others.reduce((sum, other) => sum + bounded(weigh(one, other)), 0), 0)
  }
}

const isCertain = (link: Link | undefined): boolean => link?._tag !== "Alike"

/** Whatever is linked and asked without a model is linked and asked with it. */
export const likenessComesLast: Law<Trial> = {
  id: "identity/likeness-comes-last",
  says: "What is certain stays as it is, whoever looks alike.",
  source: "Certain links, limits and words outweigh what is only likely",
  breaches: ({ history, model, policy, resolver }) => {
    if (model === undefined) return []
    const certain = (outcome: Outcome): ReadonlyArray<string> => [
      ...outcome.people.flatMap(({ links }) => links).filter(isCertain).map(canonicalText),
      ...outcome.review.filter(({ link }) => isCertain(link)).map(({ id }) => id), ...outcome.generic
    ]
    const [without, withIt] = [certain(resolver.resolve(history, policy)), certain(resolver.resolve(history, policy, model))]
    return [
      ...without.filter((each) => !withIt.includes(each)).map((each) => breach(`gone with the model: ${each}`)),
      ...withIt.filter((each) => !without.includes(each)).map((each) => breach(`only with the model: ${each}`))
    ]
  }
}

/** Every link by likeness is as heavy as the model finds the two records, and heavy enough. */
export const likenessIsBorneOut: Law<Trial> = {
  id: "identity/likeness-is-borne-out",
  says: "Whoever is taken for one person because of a likeness is as alike as we say.",
  source: "I. P. Fellegi and A. B. Sunter, A theory for record linkage (1969)",
  breaches: ({ history, model, policy, resolver }) => {
    if (model === undefined) return []
    const outcome = resolver.resolve(history, policy, model)
    const { weigh } = weighedIn(outcome, policy, model)
    return outcome.people.flatMap(({ links, records }) => links.flatMap((link) => {
      if (link._tag !== "Alike") return []
      const { contributions, model: name, one, other, prior, weight } = link
      const isTrue = weight === inBits(weigh(one, other)) && Math.abs(contributions.reduce((sum, each) => sum + each.weight, prior) - weight) < 0.01 && name === likening(model).name
      const isThere = [one, other].every((record) => records.some(({ id }) => id === record))
      return isTrue && isThere && weight >= inBits(openingWeight) ? [] : [breach(`${one} and ${other} are alike by ${inBits(weigh(one, other))} bits, not by ${weight}`)]
    }))
  }
}

/** Every link by likeness has two matters that speak for it, each by itself, and one of them is a person's own. */
export const likenessHasTwoWitnesses: Law<Trial> = {
  id: "identity/likeness-has-two-witnesses",
  says: "Nobody is taken for another because of the name alone, or of what a household or a firm shares.",
  source: "Of ten thousand customers, hundreds share first name and surname with one who is not related",
  breaches: ({ history, model, policy, resolver }) =>
    model === undefined ? [] : resolver.resolve(history, policy, model).people.flatMap(({ links }) => links.flatMap((link) =>
      link._tag !== "Alike" || isBorneOut(link.contributions, model) ? [] : [breach(`${link.one} and ${link.other} have one thing in common`)]))
}

/** The groups of a person that certain links hold together. */
const certainGroups = ({ links, records }: Outcome["people"][number]): ReadonlyArray<ReadonlyArray<RecordId>> => {
  const groups = new Map(records.map(({ id }) => [id, new Set([id])]))
  for (const link of links) {
    if (link._tag === "Alike") continue
    const all = new Set((link._tag === "SharedValue" ? link.records : [link.one, link.other]).flatMap((record) => [...groups.get(record) ?? []]))
    for (const record of all) groups.set(record, all)
  }
  return [...new Set(groups.values())].map((group) => [...group])
}

/** Over all pairs of the groups that likeness joined, one person is likelier than several. */
export const likenessIsNoChain: Law<Trial> = {
  id: "identity/likeness-is-no-chain",
  says: "Nobody is joined to people of whom all but one look different from him.",
  source: "The guard: the mean weight over all pairs across",
  breaches: ({ history, model, policy, resolver }) => {
    if (model === undefined) return []
    const outcome = resolver.resolve(history, policy, model)
    const { across } = weighedIn(outcome, policy, model)
    return outcome.people.flatMap((person) => {
      const groups = certainGroups(person)
      const sum = groups.reduce((all, group, i) => all + groups.slice(0, i).reduce((more, other) => more + across(group, other), 0), 0)
      return sum >= meanWeight ? [] : [breach(`${groups.map((group) => group.join(" + ")).join(" and ")} are joined by ${inBits(sum)} bits`)]
    })
  }
}

/** Two people who are alike are one, unless a word, a limit or their other records speak against it; and but for the word, it is asked. */
export const alikeAreOneOrAsked: Law<Trial> = {
  id: "identity/alike-are-one-or-asked",
  says: "Two who look alike are either one person, or somebody is asked, unless it has been answered.",
  source: "Ambiguity goes to a person, never into silence",
  breaches: ({ history, model, policy, resolver }) => {
    if (model === undefined) return []
    const outcome = resolver.resolve(history, policy, model)
    const { across, opens, people } = weighedIn(outcome, policy, model)
    const carried = carriedBy(history, policy)
    const apart = unretracted(history).flatMap((piece) => (piece._tag === "AssertDifferent" ? [[piece.one, piece.other] as const] : []))
    const hasSpans = [...Object.values(policy.namespaces), policy.others].some(({ limit }) => limit?.days !== undefined)
    const isRight = (item: ReviewItem | undefined, those: ReadonlyArray<RecordId>, others: ReadonlyArray<RecordId>): boolean => {
      switch (item?.refusal._tag) {
        case "Doubtful": return across(those, others) < meanWeight
        case "LimitReached": return (hasSpans && ruleFor(policy, item.refusal.namespace).limit?.days !== undefined) ||
          leastPeople([...those, ...others].flatMap((record) => carried.get(record) ?? []), policy) > 1
        default: return false
      }
    }
    return people.flatMap((those, i) => people.slice(0, i).flatMap((others) => {
      const isOpen = those.some((one) => others.some((other) => opens(one, other)))
      const isTold = apart.some(([one, other]) => (those.includes(one) && others.includes(other)) || (those.includes(other) && others.includes(one)))
      if (!isOpen || isTold) return []
      const both = canonicalText([those, others].map((records) => records.join()).sort())
      const item = outcome.review.find(({ candidates, link }) => link?._tag === "Alike" && canonicalText(candidates.map((records) => records.join()).sort()) === both)
      return isRight(item, those, others) ? [] : [breach(`${those.join(" + ")} and ${others.join(" + ")} are alike, and nothing is asked`)]
    }))
  }
}
