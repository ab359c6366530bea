/** Why two records are one person, by the shortest path of evidence; or why they are not. */
import { Assurance, RecordId } from "@redthread/model"
import { Schema } from "effect"
import { type Bearing, bearingWith } from "./Bearing.ts"
import { Link, type Person, recordsOf, ReviewItem } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { isBlocked, type Policy, ruleFor } from "./Policy.ts"
import { isGeneric, personWith, type Resolution, reviewOf } from "./Resolution.ts"
import { type Language, type Wording, wordingOf } from "./Wording.ts"

/** One step of the path: from a record to the next by one link, under one clause of the policy. */
export const Step = Schema.Struct({
  from: RecordId, to: RecordId, link: Link, clause: Schema.String, words: Schema.String,
  /** How much the step weighs when links compete: the namespace's priority, then the weakest bearer. Somebody's word outweighs all. */
  weight: Schema.optionalKey(Schema.Struct({ priority: Schema.Int, assurance: Assurance }))
})
export type Step = typeof Step.Type

/** Why two records are one person or not; `words` says all of it in the language asked for. */
export const Explanation = Schema.TaggedUnion({
  /** The fewest steps there are; none for a record and itself. */
  Same: { steps: Schema.Array(Step), words: Schema.NonEmptyString },
  /** What speaks against it or is missing, and the open questions about these two. */
  Different: { reasons: Schema.Array(Schema.NonEmptyString), review: Schema.Array(ReviewItem), words: Schema.NonEmptyString },
  /** This record was never observed, or no more. */
  Unknown: { record: RecordId, words: Schema.NonEmptyString }
})
export type Explanation = typeof Explanation.Type

const clauseOf = (link: Link, policy: Policy, { clause }: Wording): string => {
  if (link._tag === "Asserted") return clause.asserted
  if (link._tag === "Alike") return clause.alike(link.model)
  const rule = ruleFor(policy, link.namespace)
  return clause.unique(link.namespace, rule.attested, rule.priority)
}

const stepOf = (from: RecordId, to: RecordId, link: Link, policy: Policy, wording: Wording): Step => {
  const clause = clauseOf(link, policy, wording)
  const weight = link._tag === "SharedValue" ? { priority: ruleFor(policy, link.namespace).priority, assurance: link.assurance } : undefined
  return { from, to, link, clause, ...(weight === undefined ? {} : { weight }), words: wording.step(from, to, link, clause) }
}

/** Breadth first, links and records in canonical order: the same shortest path on every machine. */
const shortestPath = (person: Person, one: RecordId, other: RecordId, policy: Policy, wording: Wording): ReadonlyArray<Step> => {
  const through = new Map<RecordId, Array<Link>>()
  for (const link of person.links) for (const record of recordsOf(link)) {
    const have = through.get(record)
    if (have === undefined) through.set(record, [link])
    else have.push(link)
  }
  const cameBy = new Map<RecordId, readonly [RecordId, Link] | undefined>([[one, undefined]])
  const followed = new Set<Link>()
  for (const record of cameBy.keys()) {
    if (record === other) break
    for (const link of through.get(record) ?? []) {
      if (followed.has(link)) continue
      followed.add(link)
      for (const next of recordsOf(link).toSorted(alphabetical)) if (!cameBy.has(next)) cameBy.set(next, [record, link])
    }
  }
  const steps: Array<Step> = []
  for (let at = other, by = cameBy.get(at); by !== undefined; by = cameBy.get(at)) {
    steps.push(stepOf(by[0], at, by[1], policy, wording))
    at = by[0]
  }
  return steps.reverse()
}

const whyItDoesNotLink = (resolution: Resolution, one: Bearing, other: Bearing, { but, shares }: Wording): string => {
  const { namespace, normalised, scope, value } = one.identifier
  const shared = shares(namespace, normalised ?? value)
  const rule = ruleFor(resolution.policy, namespace)
  if (!rule.unique) return `${shared}${but.notUnique(namespace)}`
  if (normalised !== undefined && isBlocked(resolution.policy, namespace, normalised)) return `${shared}${but.blocked}`
  if (!one.mayLink || !other.mayLink) return `${shared}${but.weak(rule.attested)}`
  if (normalised !== undefined && isGeneric(resolution, namespace, normalised, scope)) return `${shared}${but.generic(rule.generic?.people ?? 0)}`
  return `${shared}${one.until === undefined && other.until === undefined ? but.refused : but.passedOn}`
}

const bearingsOf = (person: Person, record: RecordId): ReadonlyArray<Bearing> =>
  person.records.find(({ id }) => id === record)?.bearings ?? []

const different = (resolution: Resolution, [one, first]: readonly [RecordId, Person], [other, second]: readonly [RecordId, Person], wording: Wording): Explanation => {
  const concerns = (people: ReadonlyArray<ReadonlyArray<RecordId>>): boolean =>
    people.some((records) => records.includes(one)) && people.some((records) => records.includes(other))
  const open = reviewOf(resolution, [one, other]).filter(({ candidates }) => concerns(candidates))
  const shared = bearingsOf(first, one).flatMap((bearing) => {
    const theirs = bearingWith(bearingsOf(second, other), bearing.key)
    return theirs === undefined ? [] : [whyItDoesNotLink(resolution, bearing, theirs, wording)]
  })
  const reasons = [...open.map(({ link, refusal }) => wording.wasRefused(link === undefined ? wording.aLink : wording.link(link), wording.refusal(refusal))), ...shared]
  if (reasons.length === 0) reasons.push(wording.noLink)
  return {
    _tag: "Different", reasons, review: open, words: wording.two(one, other, reasons.join("; "))
  }
}

/** Why these two records are one person, or why not, by the fewest steps there are; in English or German. Never fails. */
export const explain = (resolution: Resolution, one: RecordId, other: RecordId, language: Language = "en"): Explanation => {
  const wording = wordingOf(language)
  const [first, second] = [personWith(resolution, one), personWith(resolution, other)]
  if (first === undefined || second === undefined) {
    const record = first === undefined ? one : other
    return { _tag: "Unknown", record, words: wording.nothing(record) }
  }
  if (first !== second) return different(resolution, [one, first], [other, second], wording)
  const steps = shortestPath(first, one, other, resolution.policy, wording)
  return { _tag: "Same", steps, words: one === other ? wording.oneRecord(one) : `${steps.map(({ words }) => words).join(`; ${wording.andThen} `)}.` }
}
