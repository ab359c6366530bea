/** Who is who among records that could be linked: links are tried in one canonical order, and refused ones are asked about. */
import { type Assurance, assuranceRank, type Instant, isAtLeast, type RecordId } from "@redthread/model"
import { bearerOf, keyOfValue } from "./Bearers.ts"
import { cutsOf, tenureOf } from "./Bearing.ts"
import { type Cluster, type Clusters, clusters, exceededBy, joined } from "./Clusters.ts"
import type { Assertion } from "./Evidence.ts"
import { gather, type Gathered, hasOpening, likenessOf } from "./Gather.ts"
import type { Component, Link, Refusal, ReviewItem } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { asked } from "./Question.ts"
import type { Group, Mark, Node, Value } from "./Values.ts"

/** A link that could hold: records that carry one value at one time, or that somebody said are one. */
type Candidate =
  | { readonly value: Value; readonly marks: ReadonlyArray<Mark>; readonly assurance: Assurance; readonly since: Instant | undefined; readonly until: Instant | undefined }
  | { readonly word: Assertion; readonly nodes: readonly [Node, Node] }

/** What came of trying all candidates, and after them likeness. */
interface Judged {
  readonly people: Clusters
  readonly accepted: ReadonlyArray<Candidate>
  readonly refused: ReadonlyArray<readonly [Candidate, Refusal]>
  readonly overfull: ReadonlyMap<Node, Refusal>
  /** Marks of values that passed on, seen on both sides. */
  readonly astride: ReadonlyArray<readonly [Mark, ReadonlyArray<Instant>]>
  readonly gathered: Gathered
}

const weakest = (marks: ReadonlyArray<Mark>): Assurance =>
  marks.map(({ identifier }) => identifier.assurance).reduce((low, level) => (isAtLeast(level, low) ? low : level))

/** All that may link by this value, also those who are left alone: what they say of its end counts. */
const linkingOf = ({ linking }: Value): ReadonlyArray<Mark> => {
  const all: Array<Mark> = []
  for (let mark = linking; mark !== undefined; mark = mark.next) all.push(mark)
  return all
}

/** One candidate per value that two or more records carry; where it passed on, one per time between. */
const candidatesOf = (marks: ReadonlyArray<Mark>, value: Value, astride: Array<readonly [Mark, ReadonlyArray<Instant>]>): ReadonlyArray<Candidate> => {
  const cuts = value.isCut ? cutsOf(linkingOf(value)) : []
  if (cuts.length === 0) return [{ value, marks, assurance: weakest(marks), since: undefined, until: undefined }]
  const tenures = new Map<number, Array<Mark>>()
  for (const mark of marks) {
    const tenure = tenureOf({ since: mark.first.at, last: mark.latest.at }, cuts)
    if (tenure === undefined) astride.push([mark, cuts])
    else tenures.set(tenure, [...(tenures.get(tenure) ?? []), mark])
  }
  return [...tenures].filter(([, those]) => those.length > 1)
    .map(([tenure, those]) => ({ value, marks: those, assurance: weakest(those), since: cuts[tenure - 1], until: cuts[tenure] }))
}

const sharedValues = (nodes: ReadonlyArray<Node>, astride: Array<readonly [Mark, ReadonlyArray<Instant>]>): ReadonlyArray<Candidate> => {
  const carried = new Map<Value, Array<Mark>>()
  for (const { isOverfull, marks } of nodes) {
    for (let mark = isOverfull ? undefined : marks; mark !== undefined; mark = mark.beside) {
      const { mayLink, value } = mark
      if (!mayLink || value.links < 2 || value.isGeneric) continue
      const have = carried.get(value)
      if (have === undefined) carried.set(value, [mark])
      else have.push(mark)
    }
  }
  return [...carried].flatMap(([value, marks]) => (marks.length < 2 ? [] : candidatesOf(marks, value, astride)))
}

/** A person's word first, the latest before earlier ones; then values by priority, assurance, the alphabet and time. */
const inOrder = (one: Candidate, other: Candidate): number => {
  if ("word" in one && "word" in other) {
    const [a, b] = [one.word, other.word]
    return b.at - a.at || alphabetical(a.id, b.id) || alphabetical(one.nodes[0].id, other.nodes[0].id) || alphabetical(one.nodes[1].id, other.nodes[1].id) ||
      alphabetical(a.by, b.by) || alphabetical(a.because, b.because)
  }
  if ("word" in one) return -1
  if ("word" in other) return 1
  return other.value.space.rule.priority - one.value.space.rule.priority || assuranceRank(other.assurance) - assuranceRank(one.assurance) ||
    alphabetical(keyOfValue(one.value), keyOfValue(other.value)) || (one.since ?? -Infinity) - (other.since ?? -Infinity)
}

const nodesOf = (candidate: Candidate): ReadonlyArray<Node> => ("word" in candidate ? candidate.nodes : candidate.marks.map(({ record }) => record))

/**
 * Tries all links in their order. A value joins all its bearers or none: where it cannot belong to all of them nobody is
 * picked silently, the question whose it is goes to review. A record that alone exceeds a limit carries no link.
 */
const judged = (nodes: ReadonlyArray<Node>): Judged => {
  const words = new Set<Assertion>()
  for (const { assertions } of nodes) for (const word of assertions) words.add(word)
  const among = words.size === 0 ? new Map<RecordId, Node>() : new Map(nodes.map((node) => [node.id, node]))
  const people = clusters(nodes, [...words].filter(({ _tag, one, other }) => _tag === "AssertDifferent" && among.has(one) && among.has(other)))
  const overfull = new Map<Node, Refusal>()
  for (const node of nodes) {
    const refusal = node.isOverfull ? exceededBy(node) : undefined
    if (refusal !== undefined) overfull.set(node, refusal)
  }
  const candidates: Array<Candidate> = []
  for (const word of words) {
    const [a, b] = [among.get(word.one), among.get(word.other)]
    if (word._tag === "AssertSame" && a !== undefined && b !== undefined) candidates.push({ word, nodes: a.place <= b.place ? [a, b] : [b, a] })
  }
  const astride: Array<readonly [Mark, ReadonlyArray<Instant>]> = []
  candidates.push(...sharedValues(nodes, astride))
  const accepted: Array<Candidate> = []
  const refused: Array<readonly [Candidate, Refusal]> = []
  for (const candidate of candidates.sort(inOrder)) {
    const refusal = joined(people, nodesOf(candidate))
    if (refusal === undefined) accepted.push(candidate)
    else refused.push([candidate, refusal])
  }
  return { people, accepted, refused, overfull, astride, gathered: gather(nodes, people) }
}

const linkOf = (candidate: Candidate): Link => {
  if ("word" in candidate) {
    const { nodes: [{ id: one }, { id: other }], word: { at, because, by, id } } = candidate
    return { _tag: "Asserted", one, other, evidence: id, by, because, at }
  }
  const { assurance, marks, since, until, value } = candidate
  return {
    _tag: "SharedValue", key: keyOfValue(value), namespace: value.space.namespace, value: value.normalised ?? value.given, records: marks.map(({ record }) => record.id),
    evidence: marks.map(({ best }) => best.id), assurance, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until })
  }
}

const peopleOf = ({ of }: Clusters): ReadonlyArray<ReadonlyArray<Node>> =>
  [...new Set(of)].map(({ members }) => members.toSorted((one, other) => one.place - other.place)).sort(([one], [other]) => (one?.place ?? 0) - (other?.place ?? 0))

const idsOf = (nodes: ReadonlyArray<Node>): ReadonlyArray<RecordId> => nodes.map(({ id }) => id)

/** Decides one component, whose records come in alphabetical order: nothing outside influences them. */
export const decide = (nodes: ReadonlyArray<Node>): Component => {
  const { accepted, astride, gathered, overfull, people, refused } = judged(nodes)
  const all = peopleOf(people)
  const links = new Map<Cluster, Array<Link>>()
  const hold = (node: Node | undefined, link: Link): void => {
    const cluster = people.of[node?.place ?? 0] as Cluster
    links.set(cluster, [...(links.get(cluster) ?? []), link])
  }
  for (const candidate of accepted) hold(nodesOf(candidate)[0], linkOf(candidate))
  for (const pair of gathered.joined) hold(pair[0], likenessOf(pair))
  const concerned = (those: ReadonlyArray<Node>): ReadonlyArray<ReadonlyArray<RecordId>> => {
    const chosen = new Set(those.map(({ place }) => people.of[place]))
    return all.filter(([first]) => first !== undefined && chosen.has(people.of[first.place])).map(idsOf)
  }
  const review: ReadonlyArray<ReviewItem> = [
    ...[...overfull].map(([{ id }, refusal]) => asked(undefined, refusal, [[id]])),
    ...refused.map(([candidate, refusal]) => asked(linkOf(candidate), refusal, concerned(nodesOf(candidate)))),
    ...astride.map(([{ record, value }, at]) => {
      const bearers = nodes.filter(({ marks }) => carries(marks, value))
      return asked(undefined, { _tag: "PassedOn", record: record.id, namespace: value.space.namespace, value: value.normalised ?? value.given, at }, concerned(bearers))
    }),
    ...gathered.open.map(([pair, refusal]) => asked(likenessOf(pair), refusal, concerned(pair)))
  ]
  return {
    people: all.map((those) => ({ records: those.map(bearerOf), links: links.get(people.of[those[0]?.place ?? 0] as Cluster) ?? [] })),
    review: review.toSorted((one, other) => alphabetical(one.id, other.id))
  }
}

const carries = (marks: Mark | undefined, value: Value): boolean => {
  for (let mark = marks; mark !== undefined; mark = mark.beside) if (mark.value === value && mark.mayLink) return true
  return false
}

/** Whether all these records can be one person: then all their links hold, whatever their order, and nothing is to be decided. */
const areOnePerson = (nodes: ReadonlyArray<Node>): boolean => {
  const counted = new Set<Value>()
  const counts = new Map<Group, number>()
  for (const { assertions, marks } of nodes) {
    for (const { _tag } of assertions) if (_tag === "AssertDifferent") return false
    for (let mark = marks; mark !== undefined; mark = mark.beside) {
      if (!mark.mayLink) continue
      const { value } = mark
      if (value.isCut) return false
      if (value.group === undefined || (value.links > 1 && counted.has(value))) continue
      if (value.links > 1) counted.add(value)
      const count = (counts.get(value.group) ?? 0) + 1
      if (count > value.group.limit) return false
      counts.set(value.group, count)
    }
  }
  return true
}

/** The people that `decide` finds, without the reasons. */
export const partition = (nodes: ReadonlyArray<Node>): ReadonlyArray<ReadonlyArray<RecordId>> =>
  nodes.length < 2 || (areOnePerson(nodes) && !nodes.some(hasOpening)) ? [idsOf(nodes)] : peopleOf(judged(nodes).people).map(idsOf)
