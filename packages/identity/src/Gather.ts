/** People found by certain links, joined where their records are alike; never against a limit or anybody's word. */
import { alphabetical } from "./Order.ts"
import { type Cluster, type Clusters, forbidden, joined } from "./Clusters.ts"
import { bounded, cohere } from "./Cohesion.ts"
import { openingsOf } from "./Alike.ts"
import type { Link, Refusal } from "./Link.ts"
import { portraitOf } from "./Portrait.ts"
import type { Node } from "./Values.ts"
import { inBits } from "./Weights.ts"

/** Two records that are alike. */
export type Pair = readonly [one: Node, other: Node]

/** What likeness brought about. */
export interface Gathered {
  /** Per merge the pair that is most alike. */
  readonly joined: ReadonlyArray<Pair>
  /** Pairs that opened a merge which did not come about, and why; one per two people. What somebody told apart is no question. */
  readonly open: ReadonlyArray<readonly [Pair, Refusal]>
}

const nothing: Gathered = { joined: [], open: [] }

/** The weight of two records, in units; none where they have nothing in common that could be compared: that says nothing either way. */
export const weightOf = (one: Node, other: Node): number => {
  const [mine, theirs] = [one.likeness, other.likeness]
  return mine === undefined || theirs === undefined || mine.profile.every((held, i) => held === undefined || theirs.profile[i] === undefined)
    ? 0
    : mine.by.scales.weigh(mine.profile, theirs.profile)
}

/** The sum of the weights of all pairs across. */
export const across = (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>): number => {
  let sum = 0
  for (const one of those) for (const other of others) sum += bounded(weightOf(one, other))
  return sum
}

/** The order of records by what they say, then by name. */
export const byContents = (one: Node, other: Node): number => (one.likeness?.digest ?? 0) - (other.likeness?.digest ?? 0) || alphabetical(one.id, other.id)

/** Whether a record opens a merge with another. */
export const hasOpening = (node: Node): boolean => {
  let found = false
  openingsOf(node, () => { found = true })
  return found
}

/** A pair with its weight. */
export interface Weighed {
  readonly pair: Pair
  readonly weight: number
}

/** Which of two pairs between the same people is shown: the heavier one, then by contents. */
export const heavier = (one: Weighed | undefined, other: Weighed): Weighed =>
  one === undefined || (other.weight - one.weight || byContents(one.pair[0], other.pair[0]) || byContents(one.pair[1], other.pair[1])) > 0 ? other : one

/** The openings between different things, by the two numbers of these, the lower first. */
const openingsBetween = (nodes: ReadonlyArray<Node>, thing: (node: Node) => number, count: number): ReadonlyMap<number, Weighed> => {
  const found = new Map<number, Weighed>()
  for (const node of nodes) {
    openingsOf(node, (other, weight) => {
      const [mine, theirs] = [thing(node), thing(other)]
      if (mine === theirs || byContents(node, other) > 0) return
      const key = Math.min(mine, theirs) * count + Math.max(mine, theirs)
      found.set(key, heavier(found.get(key), { pair: [node, other], weight }))
    })
  }
  return found
}

const between = (openings: ReadonlyMap<number, Weighed>, ones: ReadonlyArray<number>, others: ReadonlyArray<number>, count: number): Weighed | undefined => {
  let best: Weighed | undefined
  for (const one of ones) {
    for (const other of others) {
      const opening = openings.get(Math.min(one, other) * count + Math.max(one, other))
      if (opening !== undefined) best = heavier(best, opening)
    }
  }
  return best
}

/** What is left to ask: people between whom a pair opens a merge, and who were not told apart. */
const openQuestions = (nodes: ReadonlyArray<Node>, people: Clusters): Gathered["open"] => {
  const all = [...new Set(people.of)]
  const number = new Map(all.map((cluster, i) => [cluster, i]))
  const numberOf = ({ place }: Node): number => number.get(people.of[place] as Cluster) ?? 0
  return [...openingsBetween(nodes, numberOf, all.length).values()].flatMap(({ pair }) => {
    const refusal = forbidden(people, pair) ?? doubt(people, pair)
    return refusal._tag === "ToldApart" ? [] : [[pair, refusal] as const]
  })
}

const doubt = ({ of }: Clusters, [one, other]: Pair): Refusal => doubtful(of[one.place]?.members ?? [], of[other.place]?.members ?? [])

/** That it is doubtful whether these are one. */
export const doubtful = (those: ReadonlyArray<Node>, others: ReadonlyArray<Node>): Extract<Refusal, { readonly _tag: "Doubtful" }> => {
  const pairs = those.length * others.length
  return { _tag: "Doubtful", mean: inBits(across(those, others)) / pairs, pairs }
}

/**
 * Joins people by likeness, after all certain links: by average linkage over the people there are, each with all records
 * (`cohere`). Each join asks what forbids it and yields.
 */
export const gather = (nodes: ReadonlyArray<Node>, people: Clusters): Gathered => {
  if (!nodes.some(hasOpening)) return nothing
  const things = [...new Set(people.of)]
  const number = new Map(things.map((cluster, i) => [cluster, i]))
  const thingOf = nodes.map(({ place }) => number.get(people.of[place] as Cluster) ?? 0)
  const members = things.map((cluster) => [...cluster.members])
  const openings = openingsBetween(nodes, ({ place }) => thingOf[place] ?? 0, things.length)
  if (openings.size === 0) return nothing
  const rank = new Int32Array(nodes.length)
  nodes.toSorted(byContents).forEach(({ place }, i) => { rank[place] = i })
  const pairs: Array<Pair> = []
  cohere({
    count: things.length,
    openings: [...openings.keys()].map((key) => [Math.floor(key / things.length), key % things.length] as const),
    size: (thing) => members[thing]?.length ?? 0,
    weigh: (one, other) => across(members[one] ?? [], members[other] ?? []),
    rank: (thing) => (members[thing] ?? []).reduce((low, { place }) => Math.min(low, rank[place] ?? 0), Infinity),
    join: (ones, others) => {
      const opening = between(openings, ones, others, things.length)
      if (opening === undefined || joined(people, opening.pair) !== undefined) return false
      pairs.push(opening.pair)
      return true
    }
  })
  return { joined: pairs, open: openQuestions(nodes, people) }
}

/** The link of two records that are alike: in the order of the alphabet, with what each comparison contributes. */
export const likenessOf = (pair: Pair): Link => {
  const [one, other] = pair[0].id < pair[1].id ? pair : [pair[1], pair[0]]
  const by = one.likeness?.by
  const contributions = by === undefined ? [] : by.scales.contributions(one.likeness?.profile ?? [], other.likeness?.profile ?? [])
  return {
    _tag: "Alike", one: one.id, other: other.id, weight: inBits(weightOf(one, other)), prior: by?.model.prior ?? 0, contributions,
    evidence: by === undefined ? [] : [...new Set([one, other].flatMap((node) => portraitOf(node, by).evidence))].sort(alphabetical), model: by?.name ?? ""
  }
}
