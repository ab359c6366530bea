/** Who is who among records that could be linked: links are tried in one canonical order, and refused ones are asked about. */
import { type Assurance, assuranceRank, isAtLeast, type RecordId } from "@redthread/model"
import type { Bearer, Bearing } from "./Bearing.ts"
import { clusters, exceeded, limitedValues } from "./Clusters.ts"
import { type Assertion, Evidence } from "./Evidence.ts"
import { type Component, type Link, recordsOf, type Refusal, type ReviewItem } from "./Link.ts"
import type { Key } from "./Normalise.ts"
import { alphabetical } from "./Order.ts"
import { type Policy, ruleFor } from "./Policy.ts"
import { asked } from "./Question.ts"

/** What the decision about one component rests on. */
export interface Case {
  /** In alphabetical order. */
  readonly bearers: ReadonlyArray<Bearer>
  /** Those of which both records are among the bearers; each once. */
  readonly assertions: ReadonlyArray<Assertion>
  readonly isGeneric: (key: Key) => boolean
  readonly policy: Policy
}

const weakest = (carried: ReadonlyArray<readonly [RecordId, Bearing]>): Assurance =>
  carried.map(([, { identifier }]) => identifier.assurance).reduce((low, level) => (isAtLeast(level, low) ? low : level))

/** One link per value that two or more records carry. */
const sharedValues = ({ bearers, isGeneric }: Case): ReadonlyArray<Link> => {
  const carriers = new Map<Key, Array<readonly [RecordId, Bearing]>>()
  for (const { bearings, id } of bearers) {
    for (const bearing of bearings) {
      if (!bearing.mayLink || isGeneric(bearing.key)) continue
      const have = carriers.get(bearing.key)
      if (have === undefined) carriers.set(bearing.key, [[id, bearing]])
      else have.push([id, bearing])
    }
  }
  return [...carriers].flatMap(([key, carried]) => {
    const first = carried[0]?.[1].identifier
    return first === undefined || carried.length < 2 ? [] : [{
      _tag: "SharedValue",
      key,
      namespace: first.namespace,
      value: first.normalised ?? first.value,
      records: carried.map(([id]) => id),
      evidence: carried.map(([, bearing]) => bearing.evidence),
      assurance: weakest(carried)
    }]
  })
}

const asserted = ({ assertions }: Case): ReadonlyArray<Link> =>
  assertions.filter(Evidence.guards.AssertSame).map(({ at, because, by, id, one, other }) => {
    const [first, second] = one <= other ? [one, other] : [other, one]
    return { _tag: "Asserted", one: first, other: second, evidence: id, by, because, at }
  })

/** A person's word first, the latest before earlier ones; then values by priority, assurance and the alphabet. */
const inOrder = (policy: Policy) => (one: Link, other: Link): number => {
  if (one._tag === "Asserted" || other._tag === "Asserted") {
    if (one._tag !== other._tag) return one._tag === "Asserted" ? -1 : 1
    if (one._tag !== "Asserted" || other._tag !== "Asserted") return 0
    return other.at - one.at || alphabetical(one.evidence, other.evidence) || alphabetical(one.one, other.one) ||
      alphabetical(one.other, other.other) || alphabetical(one.by, other.by) || alphabetical(one.because, other.because)
  }
  return ruleFor(policy, other.namespace).priority - ruleFor(policy, one.namespace).priority ||
    assuranceRank(other.assurance) - assuranceRank(one.assurance) || alphabetical(one.key, other.key)
}

/**
 * Decides one component. A value joins all its bearers or none: where it cannot belong to all of them nobody is picked
 * silently, the question whose it is goes to review. A record that alone exceeds a limit is left alone and asked about.
 */
export const decide = (given: Case): Component => {
  const { assertions, bearers, policy } = given
  const overfull = new Map<RecordId, Refusal>()
  for (const bearer of bearers) {
    const refusal = exceeded(limitedValues(bearer, policy), policy)
    if (refusal !== undefined) overfull.set(bearer.id, refusal)
  }
  const [only] = bearers
  if (bearers.length === 1 && only !== undefined && overfull.size === 0) return { people: [{ records: [only], links: [] }], review: [] }

  const people = clusters(bearers, assertions.filter(Evidence.guards.AssertDifferent), policy)
  const accepted: Array<Link> = []
  const refused: Array<readonly [Link, Refusal]> = []
  for (const link of [...asserted(given), ...sharedValues(given)].sort(inOrder(policy))) {
    const records = link._tag === "SharedValue" ? link.records.filter((record) => !overfull.has(record)) : recordsOf(link)
    const refusal = people.join(records)
    if (refusal !== undefined) refused.push([link, refusal])
    else if (records.length === recordsOf(link).length) accepted.push(link)
    else if (records.length > 1 && link._tag === "SharedValue") {
      accepted.push({ ...link, records, evidence: link.evidence.filter((_, i) => !overfull.has(link.records[i] ?? records[0] as RecordId)) })
    }
  }

  const all = people.all().toSorted((one, other) => alphabetical(String(one[0]), String(other[0])))
  const byId = new Map(bearers.map((bearer) => [bearer.id, bearer]))
  const linksOf = new Map<unknown, Array<Link>>()
  for (const link of accepted) {
    const cluster = people.clusterOf(recordsOf(link)[0] as RecordId)
    const have = linksOf.get(cluster)
    if (have === undefined) linksOf.set(cluster, [link])
    else have.push(link)
  }
  const candidatesOf = (records: ReadonlyArray<RecordId>): ReadonlyArray<ReadonlyArray<RecordId>> => {
    const concerned = new Set(records.map(people.clusterOf))
    return all.filter(([first]) => first !== undefined && concerned.has(people.clusterOf(first)))
  }
  const review: ReadonlyArray<ReviewItem> = [
    ...[...overfull].map(([record, refusal]) => asked(undefined, refusal, [[record]])),
    ...refused.map(([link, refusal]) => asked(link, refusal, candidatesOf(recordsOf(link))))
  ]
  return {
    people: all.map((records) => ({
      records: records.flatMap((record) => byId.get(record) ?? []),
      links: linksOf.get(people.clusterOf(records[0] as RecordId)) ?? []
    })),
    review: review.toSorted((one, other) => alphabetical(one.id, other.id))
  }
}
