/** People who may be one, though no pair of their records opens a merge: they influence nobody, and are asked about. */
import type { RecordId } from "@redthread/model"
import { soleWitness } from "./Alike.ts"
import { mayNotBeOne } from "./Clusters.ts"
import { parts } from "./Components.ts"
import { byContents, doubtful, heavier, likenessOf, type Weighed } from "./Gather.ts"
import type { ReviewItem } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { asked } from "./Question.ts"
import type { Store } from "./Store.ts"
import type { Node } from "./Values.ts"

/** A person as all their records; the same array for each of them. */
type Known = ReadonlyArray<Node>

/** Finds the person of a record, each ring once. */
const personsIn = (store: Store): ((node: Node) => Known) => {
  const found = new Map<RecordId, Known>()
  return (node) => {
    if (!found.has(node.id) && node.root !== undefined) {
      for (const records of parts(node.root)) {
        const person = records.flatMap((id) => store.records.get(id) ?? [])
        for (const id of records) found.set(id, person)
      }
    }
    return found.get(node.id) ?? [node]
  }
}

/** Two people who on the mean over all pairs are likelier one than two, the pair of records that says most, and that mean with the number of pairs. */
interface Doubt {
  readonly people: readonly [Known, Known]
  readonly heaviest: Weighed
  readonly mean: number
  readonly pairs: number
}

/** Whom this person may be, of whom nothing forbids it and whom no pair of records opens a merge with: that is asked where it was decided. */
const doubtsOf = (person: Known, personOf: (node: Node) => Known): ReadonlyArray<Doubt> => {
  const near = new Map<Known, Weighed>()
  const opened = new Set<Known>()
  for (const node of person) {
    if (node.isOverfull || node.likeness === undefined) continue
    for (const other of node.likeness.opens.keys()) opened.add(personOf(other))
    for (const [other, weight] of node.likeness.near) {
      const theirs = personOf(other)
      if (!other.isOverfull && theirs !== person) near.set(theirs, heavier(near.get(theirs), { pair: byContents(node, other) < 0 ? [node, other] : [other, node], weight }))
    }
  }
  return [...near].flatMap(([other, heaviest]) => {
    if (opened.has(other)) return []
    const { mean, pairs } = doubtful(person, other)
    return mean < 0 || mayNotBeOne(person, other) ? [] : [{ people: [person, other] as const, heaviest, mean, pairs }]
  })
}

const idsOf = (person: Known): ReadonlyArray<RecordId> => person.map(({ id }) => id)

/** One question for all who hang together by doubts: which of them are one. */
const questionFor = (doubts: ReadonlyArray<Doubt>): ReadonlyArray<ReviewItem> => {
  const heaviest = doubts.reduce<Weighed | undefined>((best, doubt) => heavier(best, doubt.heaviest), undefined)
  if (heaviest === undefined) return []
  const pairs = doubts.reduce((sum, each) => sum + each.pairs, 0)
  const mean = doubts.map((each) => each.mean * each.pairs).sort((one, other) => one - other).reduce((sum, each) => sum + each, 0) / pairs
  const only = soleWitness(...heaviest.pair)
  const candidates = [...new Set(doubts.flatMap(({ people }) => people))].map(idsOf).sort(([one], [other]) => alphabetical(String(one), String(other)))
  return [asked(likenessOf(heaviest.pair), { _tag: "Doubtful", mean, pairs, ...(only === undefined ? {} : { only }) }, candidates)]
}

/**
 * What there is to ask about these records: pairs of people who on the mean over all pairs are likelier one than two, and
 * whom nothing forbids to be one. Those who share somebody are asked about together.
 */
export const doubtsAbout = (store: Store, nodes: Iterable<Node>): ReadonlyArray<ReviewItem> => {
  if (store.alike === undefined) return []
  const personOf = personsIn(store)
  const met = new Set<Known>()
  const questions: Array<ReviewItem> = []
  for (const node of nodes) {
    if (node.root === undefined || met.has(personOf(node))) continue
    const together: Array<Doubt> = []
    const open = [personOf(node)]
    met.add(personOf(node))
    for (let person = open.pop(); person !== undefined; person = open.pop()) {
      for (const doubt of doubtsOf(person, personOf)) {
        together.push(doubt)
        if (met.has(doubt.people[1])) continue
        met.add(doubt.people[1])
        open.push(doubt.people[1])
      }
    }
    questions.push(...questionFor(together.filter(({ people: [one, other] }) => alphabetical(String(one[0]?.id), String(other[0]?.id)) < 0)))
  }
  return questions
}
