/** Why two records are one person, by the shortest path of evidence; or why they are not. */
import { RecordId } from "@redthread/model"
import { Schema } from "effect"
import { type Bearing, bearingWith } from "./Bearing.ts"
import { describeLink, Link, type Person, recordsOf, ReviewItem } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { isBlocked, type Policy, ruleFor } from "./Policy.ts"
import { describeRefusal } from "./Question.ts"
import { isGeneric, personWith, type Resolution, reviewOf } from "./Resolution.ts"

/** One step of the path: from a record to the next by one link, under one clause of the policy. */
export const Step = Schema.Struct({ from: RecordId, to: RecordId, link: Link, clause: Schema.String, words: Schema.String })
export type Step = typeof Step.Type

/** Why two records are one person or not; `words` says all of it in English. */
export const Explanation = Schema.TaggedUnion({
  /** The fewest steps there are; none for a record and itself. */
  Same: { steps: Schema.Array(Step), words: Schema.NonEmptyString },
  /** What speaks against it or is missing, and the open questions about these two. */
  Different: { reasons: Schema.Array(Schema.NonEmptyString), review: Schema.Array(ReviewItem), words: Schema.NonEmptyString },
  /** This record was never observed, or no more. */
  Unknown: { record: RecordId, words: Schema.NonEmptyString }
})
export type Explanation = typeof Explanation.Type

const clauseOf = (link: Link, policy: Policy): string => {
  if (link._tag === "Asserted") return "an assertion links unless a limit or an assertion of difference forbids it"
  const rule = ruleFor(policy, link.namespace)
  return `${link.namespace} is unique and links from “${rule.attested}” on (priority ${rule.priority})`
}

const stepOf = (from: RecordId, to: RecordId, link: Link, policy: Policy): Step => {
  const clause = clauseOf(link, policy)
  const why = link._tag === "SharedValue" ? `both carry ${describeLink(link)}` : `of ${describeLink(link)}`
  return { from, to, link, clause, words: `${from} and ${to} are one person because ${why}; ${clause}` }
}

/** Breadth first, links and records in canonical order: the same shortest path on every machine. */
const shortestPath = (person: Person, one: RecordId, other: RecordId, policy: Policy): ReadonlyArray<Step> => {
  const cameBy = new Map<RecordId, Step | undefined>([[one, undefined]])
  for (const record of cameBy.keys()) {
    if (record === other) break
    for (const link of person.links) {
      const members = recordsOf(link)
      if (!members.includes(record)) continue
      for (const next of members.toSorted(alphabetical)) if (!cameBy.has(next)) cameBy.set(next, stepOf(record, next, link, policy))
    }
  }
  const steps: Array<Step> = []
  for (let step = cameBy.get(other); step !== undefined; step = cameBy.get(step.from)) steps.unshift(step)
  return steps
}

const whyItDoesNotLink = (resolution: Resolution, one: Bearing, other: Bearing): string => {
  const { namespace, normalised, scope, value } = one.identifier
  const shared = `both carry ${namespace} ${normalised ?? value}`
  const rule = ruleFor(resolution.policy, namespace)
  if (!rule.unique) return `${shared}, but ${namespace} is not unique and never links`
  if (normalised !== undefined && isBlocked(resolution.policy, namespace, normalised)) return `${shared}, which the policy blocks`
  if (!one.mayLink || !other.mayLink) return `${shared}, but it is attested below “${rule.attested}”`
  if (normalised !== undefined && isGeneric(resolution, namespace, normalised, scope)) return `${shared}, but more than ${rule.generic?.people ?? 0} people stand behind it`
  return `${shared}, but this link was refused`
}

const bearingsOf = (person: Person, record: RecordId): ReadonlyArray<Bearing> =>
  person.records.find(({ id }) => id === record)?.bearings ?? []

const different = (resolution: Resolution, [one, first]: readonly [RecordId, Person], [other, second]: readonly [RecordId, Person]): Explanation => {
  const concerns = (people: ReadonlyArray<ReadonlyArray<RecordId>>): boolean =>
    people.some((records) => records.includes(one)) && people.some((records) => records.includes(other))
  const open = reviewOf(resolution, [one, other]).filter(({ candidates }) => concerns(candidates))
  const shared = bearingsOf(first, one).flatMap((bearing) => {
    const theirs = bearingWith(bearingsOf(second, other), bearing.key)
    return theirs === undefined ? [] : [whyItDoesNotLink(resolution, bearing, theirs)]
  })
  const reasons = [...open.map(({ link, refusal }) => `${link === undefined ? "a link" : describeLink(link)} was refused: ${describeRefusal(refusal)}`), ...shared]
  if (reasons.length === 0) reasons.push("nothing links them")
  return {
    _tag: "Different", reasons, review: open, words: `${one} and ${other} are two people: ${reasons.join("; ")}.`
  }
}

/** Why these two records are one person, or why not. Never fails. */
export const explain = (resolution: Resolution, one: RecordId, other: RecordId): Explanation => {
  const [first, second] = [personWith(resolution, one), personWith(resolution, other)]
  if (first === undefined || second === undefined) {
    const record = first === undefined ? one : other
    return { _tag: "Unknown", record, words: `Nothing was observed of ${record}.` }
  }
  if (first !== second) return different(resolution, [one, first], [other, second])
  const steps = shortestPath(first, one, other, resolution.policy)
  return { _tag: "Same", steps, words: one === other ? `${one} is one record.` : `${steps.map(({ words }) => words).join("; then ")}.` }
}
