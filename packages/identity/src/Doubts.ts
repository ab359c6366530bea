/** People who may be one, though no pair of their records says it clearly: they influence nobody, and are asked about. */
import type { RecordId } from "@redthread/model"
import { mayNotBeOne } from "./Clusters.ts"
import { parts } from "./Components.ts"
import { byContents, doubtful, heavier, likenessOf, type Weighed } from "./Gather.ts"
import type { ReviewItem } from "./Link.ts"
import { alphabetical } from "./Order.ts"
import { asked } from "./Question.ts"
import type { Store } from "./Store.ts"
import type { Node } from "./Values.ts"

const personOf = ({ id, root }: Node): ReadonlyArray<RecordId> => (root === undefined ? [] : parts(root).find((records) => records.includes(id)) ?? [])

/** Between whom and whom there are pairs that are likelier one person than not, but none that opens a merge: the heaviest of each. */
const nearPairs = (nodes: Iterable<Node>): ReadonlyArray<Weighed> => {
  const found = new Map<string, Weighed>()
  const opened = new Set<string>()
  for (const node of nodes) {
    for (const [other, weight] of [...node.likeness?.near ?? [], ...node.likeness?.opens ?? []]) {
      if (node.isOverfull || other.isOverfull) continue
      const [mine, theirs] = [String(personOf(node)[0]), String(personOf(other)[0])]
      if (mine === theirs) continue
      const key = mine < theirs ? `${mine}\n${theirs}` : `${theirs}\n${mine}`
      if (node.likeness?.opens.has(other) === true) opened.add(key)
      else found.set(key, heavier(found.get(key), { pair: byContents(node, other) < 0 ? [node, other] : [other, node], weight }))
    }
  }
  return [...found].flatMap(([key, pair]) => (opened.has(key) ? [] : [pair]))
}

/** What there is to ask about these records: pairs of people who on the mean over all pairs are likelier one than two, and whom nothing forbids to be one. */
export const doubtsAbout = ({ alike, records }: Store, nodes: Iterable<Node>): ReadonlyArray<ReviewItem> =>
  alike === undefined ? [] : nearPairs(nodes).flatMap(({ pair }) => {
    const [mine, theirs] = [personOf(pair[0]), personOf(pair[1])]
    const [those, others] = [mine, theirs].map((ids) => ids.flatMap((id) => records.get(id) ?? [])) as [Array<Node>, Array<Node>]
    const refusal = doubtful(those, others)
    if (refusal.mean < 0 || mayNotBeOne(those, others)) return []
    return [asked(likenessOf(pair), refusal, [mine, theirs].sort(([one], [other]) => alphabetical(String(one), String(other))))]
  })
