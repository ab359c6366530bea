/** What holds for the people that come out: nobody is lost, nobody is mixed up, every link can be explained. */
import { assuranceRank, type Breach, isAtLeast, type Law, type Namespace, type RecordId } from "@redthread/model"
import { type Evidence, unretracted } from "./Evidence.ts"
import type { Link } from "./Link.ts"
import { recordsOf } from "./Link.ts"
import { type Key, keyOf, mayLink, normaliseIdentifier } from "./Normalise.ts"
import { type Policy, ruleFor } from "./Policy.ts"
import type { Outcome } from "./Resolution.ts"
import { carriedBy, leastPeople, type Trial } from "./Trial.ts"

const breach = (because: string, ...entries: ReadonlyArray<number>): Breach => ({ entries, because })

const partsOf = (outcome: Outcome): ReadonlyArray<ReadonlyArray<RecordId>> => outcome.people.map(({ records }) => records.map(({ id }) => id))

/** Every observed record is one person's, and only one's. */
export const nobodyIsLost: Law<Trial> = {
  id: "identity/nobody-is-lost",
  says: "Every record belongs to exactly one person.",
  source: "Definition of a partition",
  breaches: ({ history, model, policy, resolver }) => {
    const parts = partsOf(resolver.resolve(history, policy, model)).flat()
    const observed = new Set(unretracted(history).flatMap((piece) => (piece._tag === "Observed" ? [piece.record] : [])))
    return [
      ...[...observed].filter((record) => parts.filter((part) => part === record).length !== 1)
        .map((record) => breach(`${record} is in ${parts.filter((part) => part === record).length} people`)),
      ...parts.filter((record) => !observed.has(record)).map((record) => breach(`${record} was never observed`))
    ]
  }
}

/** Two who were told apart are never one person, not even through others. */
export const differentIsNeverViolated: Law<Trial> = {
  id: "identity/assert-different-never-violated",
  says: "Once somebody said these are two people, nothing makes them one.",
  source: "Users of help desks: “different IDs should never merge”",
  breaches: ({ history, model, policy, resolver }) => {
    const parts = partsOf(resolver.resolve(history, policy, model))
    return unretracted(history).flatMap((piece) =>
      piece._tag === "AssertDifferent" && piece.one !== piece.other &&
        parts.some((records) => records.includes(piece.one) && records.includes(piece.other))
        ? [breach(`${piece.one} and ${piece.other} are one person`, history.indexOf(piece))]
        : []
    )
  }
}

/** Nobody who consists of several records has more values than the policy allows. */
export const limitsHold: Law<Trial> = {
  id: "identity/limits-hold",
  says: "No merge gives anybody more customer numbers than one person can have.",
  source: "The policy's limits, as a guard against chains of links that collapse many people into one",
  breaches: ({ history, model, policy, resolver }) => {
    const carried = carriedBy(history, policy)
    return partsOf(resolver.resolve(history, policy, model)).flatMap((records) => {
      const least = leastPeople(records.flatMap((record) => carried.get(record) ?? []), policy)
      return records.length > 1 && least > 1 ? [breach(`${records.join(" + ")} must be ${least} people`)] : []
    })
  }
}

/** When each record was first and last seen with each value that may link, and when the value ceased to be somebody's, by the earliest word of each record; reckoned anew from the history. */
const sightings = (history: ReadonlyArray<Evidence>, policy: Policy) => {
  const ends = new Map<Key, Map<RecordId, number>>()
  const seen = new Map<RecordId, Map<Key, { readonly namespace: Namespace; readonly scope: string | undefined; readonly ats: Array<number> }>>()
  const links = carriedBy(history, policy)
  for (const piece of unretracted(history)) {
    if (piece._tag !== "Observed") continue
    for (const given of piece.identifiers) {
      const identifier = normaliseIdentifier(given, policy)
      const key = keyOf(identifier)
      if (links.get(piece.record)?.get(key)?.some((each) => mayLink(each, policy)) !== true) continue
      if (identifier.validUntil !== undefined) {
        const told = ends.get(key) ?? new Map<RecordId, number>()
        ends.set(key, told.set(piece.record, Math.min(identifier.validUntil, told.get(piece.record) ?? Infinity)))
      }
      const record = seen.get(piece.record) ?? new Map<Key, { namespace: Namespace; scope: string | undefined; ats: Array<number> }>()
      seen.set(piece.record, record)
      const have = record.get(key) ?? { namespace: identifier.namespace, scope: identifier.scope, ats: [] }
      have.ats.push(piece.at)
      record.set(key, have)
    }
  }
  return { ends, seen }
}

/** Nobody who consists of several records has more values that were first seen within some days than the policy allows. */
export const limitsWithinDaysHold: Law<Trial> = {
  id: "identity/limits-within-days-hold",
  says: "No merge gives anybody more new numbers within a month than one person takes on.",
  source: "The policy's limits within a span of days",
  breaches: ({ history, model, policy, resolver }) => {
    const { seen } = sightings(history, policy)
    return partsOf(resolver.resolve(history, policy, model)).filter(({ length }) => length > 1).flatMap((records) => {
      const first = records.flatMap((record) => [...(seen.get(record) ?? [])]).map(([key, { ats, namespace, scope }]) => ({ key, namespace, scope, at: Math.min(...ats) }))
      return first.flatMap(({ at, namespace, scope }) => {
        const limit = ruleFor(policy, namespace).limit
        if (limit?.days === undefined) return []
        const until = at + limit.days * 86_400_000
        const within = new Set(first.filter((each) => each.namespace === namespace && each.scope === scope && each.at >= at && each.at < until).map(({ key }) => key))
        return within.size > limit.values ? [breach(`${records.join(" + ")} took on ${within.size} values of ${namespace}`)] : []
      })
    })
  }
}

/** A value that passed from one person to another joins nobody from before with anybody from after. */
export const numbersPassOn: Law<Trial> = {
  id: "identity/numbers-pass-on",
  says: "Who gets a telephone number that was somebody else's does not become that other person.",
  source: "Numbers that were given up are given out again; a word that a number ended is evidence",
  breaches: ({ history, model, policy, resolver }) => {
    const { ends, seen } = sightings(history, policy)
    return resolver.resolve(history, policy, model).people.flatMap(({ links }) => links).flatMap((link) => {
      const cuts = link._tag === "SharedValue" ? [...(ends.get(link.key)?.values() ?? [])] : []
      if (link._tag !== "SharedValue") return []
      const sides = new Set(link.records.flatMap((record) => (seen.get(record)?.get(link.key)?.ats ?? []).map((at) => cuts.filter((cut) => cut <= at).length)))
      return sides.size > 1 ? [breach(`${link.key} joins ${link.records.join(" + ")} across the day on which it passed on`)] : []
    })
  }
}

/** A value behind which too many people stand holds nobody together. */
export const genericValuesDoNotLink: Law<Trial> = {
  id: "identity/generic-values-do-not-link",
  says: "A mailbox or a telephone of many people makes nobody of them one.",
  source: "The policy's `generic`",
  breaches: ({ history, model, policy, resolver }) => {
    const carried = carriedBy(history, policy)
    return resolver.resolve(history, policy, model).people.flatMap(({ links }) => links).flatMap((link) => {
      const allowed = link._tag === "SharedValue" ? ruleFor(policy, link.namespace).generic?.people : undefined
      if (link._tag !== "SharedValue" || allowed === undefined) return []
      const bearers = [...carried.values()].filter((record) => record.get(link.key)?.some((each) => mayLink(each, policy)) === true)
      const least = leastPeople(bearers, policy, link.namespace)
      return least > allowed ? [breach(`${link.key} links although ${least} people stand behind it`)] : []
    })
  }
}

/** Any two records of one person are joined by a path of links, each of which the evidence bears out. */
export const linksExplainThemselves: Law<Trial> = {
  id: "identity/links-explain-themselves",
  says: "For any two records of a person the evidence that joins them can be shown.",
  source: "Regulation (EU) 2016/679, article 15(1)(g): the source of the data",
  breaches: ({ history, model, policy, resolver }) => {
    const standing = new Map(unretracted(history).map((piece) => [piece.id, piece]))
    const carried = carriedBy(history, policy)
    const explain = resolver.explain(history, policy, model)
    const isBorneOut = (link: Link): boolean => {
      switch (link._tag) {
        case "Asserted": return standing.get(link.evidence)?._tag === "AssertSame"
        case "SharedValue": return link.records.every((record, i) => {
          const piece = standing.get(link.evidence[i] ?? link.evidence[0] ?? ("" as never))
          return piece?._tag === "Observed" && piece.record === record &&
            carried.get(record)?.get(link.key)?.some((each) => mayLink(each, policy)) === true
        })
        case "Alike": {
          const pieces = link.evidence.map((id) => standing.get(id))
          const records = new Set(pieces.flatMap((piece) => (piece?._tag === "Observed" ? [piece.record] : [])))
          const sum = link.contributions.reduce((all, { weight }) => all + weight, link.prior)
          return records.has(link.one) && records.has(link.other) && pieces.every((piece) => piece?._tag === "Observed" && (piece.record === link.one || piece.record === link.other)) &&
            Math.abs(sum - link.weight) < 0.01
        }
      }
    }
    return partsOf(resolver.resolve(history, policy, model)).flatMap((records) =>
      records.flatMap((one) =>
        records.filter((other) => one < other).flatMap((other) => {
          const why = explain(one, other)
          if (why._tag !== "Same") return [breach(`${one} and ${other} are one person: ${why.words}`)]
          const joins = why.steps[0]?.from === one && why.steps.at(-1)?.to === other &&
            why.steps.every((step, i) => i === 0 || step.from === why.steps[i - 1]?.to) &&
            why.steps.every(({ from, link, to }) => recordsOf(link).includes(from) && recordsOf(link).includes(to))
          const unfounded = why.steps.filter(({ link }) => !isBorneOut(link))
          return [
            ...(joins ? [] : [breach(`the path from ${one} to ${other} has a gap`)]),
            ...unfounded.map(({ words }) => breach(`no evidence for: ${words}`))
          ]
        })
      )
    )
  }
}

/** A person is never more assured than any of the records, in whole and for each identifier. */
export const mergeNeverRaisesAssurance: Law<Trial> = {
  id: "identity/merge-never-raises-assurance",
  says: "Nobody becomes more trusted because their records turned out to be one person's.",
  source: "ISO/IEC 29115: assurance is that of the weakest link",
  breaches: ({ history, model, policy, resolver }) =>
    resolver.resolve(history, policy, model).people.flatMap((person) => {
      const whole = resolver.profile(person)
      return person.records.flatMap((record) => {
        const alone = resolver.profile({ records: [record], links: [] })
        const raised = alone.identifiers.flatMap((before) => {
          const after = whole.identifiers.find((each) =>
            each.namespace === before.namespace && each.scope === before.scope &&
            (each.normalised ?? each.value) === (before.normalised ?? before.value)
          )
          if (after === undefined) return [breach(`${before.namespace} ${before.value} of ${record.id} got lost`)]
          return assuranceRank(after.assurance) > assuranceRank(before.assurance)
            ? [breach(`${before.namespace} ${before.value} of ${record.id} rose from ${before.assurance} to ${after.assurance}`)]
            : []
        })
        return isAtLeast(alone.assurance, whole.assurance) ? raised : [...raised, breach(`${record.id} rose from ${alone.assurance} to ${whole.assurance}`)]
      })
    })
}
