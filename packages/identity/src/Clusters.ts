/** Records growing into people, link by link, never beyond what the policy and the assertions of difference allow. */
import type { Assertion } from "./Evidence.ts"
import type { Refusal } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { type Group, type Mark, nextRound, type Node, type Value } from "./Values.ts"

/** One person in the making. */
export interface Cluster {
  readonly members: Array<Node>
  /** The values that count towards limits. */
  limited: ReadonlyArray<Value>
}

/** People in the making. `place` of each record is its index. */
export interface Clusters {
  readonly of: Array<Cluster>
  readonly foes: ReadonlyArray<Assertion>
  readonly byId: ReadonlyMap<string, Node>
}

/** The values of a record that count towards a limit: those that may link; each scope counts for itself. */
const limitedOf = (node: Node): ReadonlyArray<Value> => {
  const values: Array<Value> = []
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) if (mark.mayLink && mark.value.group !== undefined) values.push(mark.value)
  return values
}

const dayLength = 86_400_000

const marksIn = (members: Iterable<Node>, group: Group): ReadonlyArray<Mark> => {
  const marks: Array<Mark> = []
  for (const { marks: first } of members) for (let mark = first; mark !== undefined; mark = mark.beside) if (mark.mayLink && mark.value.group === group) marks.push(mark)
  return marks.sort((one, other) => one.first.at - other.first.at || alphabetical(String(one.value.normalised), String(other.value.normalised)))
}

const distinct = (marks: ReadonlyArray<Mark>): ReadonlyArray<string> => [...new Set(marks.map(({ value }) => String(value.normalised)))].sort(alphabetical)

/** The values beyond the limit: all of the group, or those first seen within the first span of days that holds too many. */
const beyond = (members: ReadonlyArray<Node>, group: Group): ReadonlyArray<string> | undefined => {
  const marks = marksIn(members, group)
  const { days, limit } = group
  if (days === undefined) return distinct(marks)
  for (let from = 0; from < marks.length; from++) {
    const until = (marks[from]?.first.at ?? 0) + days * dayLength
    const within = distinct(marks.slice(from).filter(({ first }) => first.at < until))
    if (within.length > limit) return within
  }
  return undefined
}

/** The groups of which these clusters would have more values than the limit. */
const over = (parts: ReadonlyArray<Cluster>): ReadonlyArray<Group> => {
  const groups: Array<Group> = []
  const round = nextRound()
  for (const { limited } of parts) {
    for (const value of limited) {
      const { group } = value
      if (group === undefined || value.round === round) continue
      value.round = round
      if (group.round !== round) {
        group.round = round
        group.count = 0
      }
      if (++group.count === group.limit + 1) groups.push(group)
    }
  }
  return groups
}

const nameOf = ({ namespace, scope }: Group): string => (scope === undefined ? namespace : `${namespace} ${scope}`)

/** Which limit these clusters would exceed as one, the first in the alphabet; `undefined` where none. */
export const exceeded = (parts: ReadonlyArray<Cluster>): Refusal | undefined => {
  const groups = over(parts)
  if (groups.length === 0) return undefined
  const members = parts.flatMap((part) => part.members)
  for (const group of groups.toSorted((one, other) => alphabetical(nameOf(one), nameOf(other)))) {
    const values = beyond(members, group)
    if (values !== undefined) return { _tag: "LimitReached", namespace: group.namespace, limit: group.limit, values }
  }
  return undefined
}

/** Which limit the record alone exceeds. */
export const exceededBy = (node: Node): Refusal | undefined => exceeded([{ members: [node], limited: limitedOf(node) }])

/** Every record by itself, in alphabetical order. */
export const clusters = (nodes: ReadonlyArray<Node>, foes: ReadonlyArray<Assertion>): Clusters => {
  nodes.forEach((node, i) => node.place = i)
  return { of: nodes.map((node) => ({ members: [node], limited: limitedOf(node) })), foes, byId: foes.length === 0 ? new Map() : new Map(nodes.map((node) => [node.id, node])) }
}

/** Two who were told apart and would be one; the first in the alphabet. */
const toldApart = ({ byId, foes, of }: Clusters, parts: ReadonlySet<Cluster>): Refusal | undefined => {
  let found: readonly [Node, Node] | undefined
  for (const word of foes) {
    const [a, b] = [byId.get(word.one), byId.get(word.other)]
    if (a === undefined || b === undefined || !parts.has(of[a.place] as Cluster) || !parts.has(of[b.place] as Cluster)) continue
    const [one, other] = a.place < b.place ? [a, b] : [b, a]
    if (found === undefined || one.place < found[0].place || (one === found[0] && other.place < found[1].place)) found = [one, other]
  }
  if (found === undefined) return undefined
  const [{ id: one }, { id: other }] = found
  const evidence = foes.filter((word) => (word.one === one && word.other === other) || (word.one === other && word.other === one))
  return { _tag: "ToldApart", one, other, evidence: evidence.map(({ id }) => id).sort(alphabetical) }
}

const clusterOf = (members: ReadonlyArray<Node>): Cluster => ({ members: [...members], limited: members.flatMap(limitedOf) })

/** Whether a limit or a word forbids that these people become one. */
export const mayNotBeOne = (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>): boolean =>
  those.some(({ assertions }) => assertions.some(({ _tag, one, other }) => _tag === "AssertDifferent" && others.some(({ id }) => id === one || id === other))) ||
  exceeded([clusterOf(those), clusterOf(others)]) !== undefined

const partsOf = ({ of }: Clusters, nodes: ReadonlyArray<Node>): ReadonlySet<Cluster> => {
  const parts = new Set<Cluster>()
  for (const { place } of nodes) parts.add(of[place] as Cluster)
  return parts
}

const forbiddenTo = (all: Clusters, parts: ReadonlySet<Cluster>): Refusal | undefined =>
  parts.size < 2 ? undefined : (all.foes.length === 0 ? undefined : toldApart(all, parts)) ?? exceeded([...parts])

/** What forbids that the people of all these records become one. */
export const forbidden = (all: Clusters, nodes: ReadonlyArray<Node>): Refusal | undefined => forbiddenTo(all, partsOf(all, nodes))

/** Joins all these records into one person, or says what forbids it and changes nothing. */
export const joined = (all: Clusters, nodes: ReadonlyArray<Node>): Refusal | undefined => {
  const parts = partsOf(all, nodes)
  if (parts.size < 2) return undefined
  const refusal = forbiddenTo(all, parts)
  if (refusal !== undefined) return refusal
  const list = [...parts].sort((one, other) => other.members.length - one.members.length)
  const [largest, ...others] = list as [Cluster, ...Array<Cluster>]
  largest.limited = [...new Set(list.flatMap(({ limited }) => limited))]
  for (const { members } of others) {
    for (const member of members) {
      largest.members.push(member)
      all.of[member.place] = largest
    }
  }
  return undefined
}
