/** Where a diagram goes several ways at once: blocks whose ways never mix before they meet again, or never meet. */
import type { BpmnFlow, BpmnLevel, BpmnNode } from "./BpmnGraph.ts"

/** A place where several ways begin at once. `split`: absent where a level has no start and several beginnings. */
export interface BpmnBlock {
  readonly split: BpmnNode | undefined
  /** One for each way: its flow, and the node it begins with. */
  readonly ways: ReadonlyArray<{ readonly flow: BpmnFlow | undefined; readonly to: BpmnNode; readonly nodes: ReadonlySet<BpmnNode> }>
  readonly join: BpmnNode | undefined
  /** The block fills a sub-process: its parallel parts are those of the sub-process. */
  readonly fills: BpmnNode | undefined
}

/** Whether the flows out of a node are all taken at once. */
export const goesAllWays = ({ kind, outgoing }: BpmnNode): boolean =>
  outgoing.length > 1 && (kind === "parallel" || (kind !== "exclusive" && kind !== "inclusive" && kind !== "event-based" && !outgoing.some(({ isConditional, isDefault }) => isConditional || isDefault)))

/** Where a level begins that has no start: the nodes to which nothing leads. */
export const openingsOf = ({ nodes }: BpmnLevel): ReadonlyArray<BpmnNode> => nodes.filter(({ incoming, kind }) => incoming.length === 0 && kind !== "boundary" && kind !== "start")

const nextOf = ({ boundary, outgoing }: BpmnNode): ReadonlyArray<BpmnNode> => [...outgoing.map(({ to }) => to), ...boundary]

const reach = (from: BpmnNode, stop: BpmnNode | undefined): ReadonlySet<BpmnNode> => {
  const found = new Set<BpmnNode>(from === stop ? [] : [from])
  for (const node of found) for (const next of nextOf(node)) if (next !== stop) found.add(next)
  return found
}

const blockAt = (split: BpmnNode | undefined, entries: ReadonlyArray<{ readonly flow: BpmnFlow | undefined; readonly to: BpmnNode }>): BpmnBlock | undefined => {
  const everything = entries.map(({ to }) => reach(to, undefined))
  const candidates = [...everything[0] ?? []].filter(({ incoming, kind }) => (kind === "parallel" || kind === "inclusive") && incoming.length > 1)
  for (const join of [...candidates.filter((node) => everything.every((nodes) => nodes.has(node))), undefined]) {
    const ways = entries.map(({ flow, to }) => ({ flow, to, nodes: reach(to, join) }))
    const all = ways.flatMap(({ nodes }) => [...nodes])
    const isClosed = (node: BpmnNode, nodes: ReadonlySet<BpmnNode>, flow: BpmnFlow | undefined): boolean => node.incoming.every((entering) => nodes.has(entering.from) || entering === flow)
    const isBlock = new Set(all).size === all.length && (split === undefined || !all.includes(split)) &&
      ways.every(({ flow, nodes }) => [...nodes].every((node) => isClosed(node, nodes, flow))) &&
      (join?.incoming ?? []).every((entering) => all.includes(entering.from) || ways.some(({ flow }) => flow === entering))
    if (isBlock) return { split, ways, join, fills: undefined }
  }
  return undefined
}

/** The blocks of a level, without those of the levels inside. */
export const blocksOf = (level: BpmnLevel): ReadonlyArray<BpmnBlock> => {
  const starts = level.nodes.filter(({ kind }) => kind === "start")
  const openings = openingsOf(level)
  const unsplit = starts.length === 0 && openings.length > 1 ? [blockAt(undefined, openings.map((to) => ({ flow: undefined, to })))] : []
  const found = [...unsplit, ...level.nodes.filter(goesAllWays).map((split) => blockAt(split, split.outgoing.map((flow) => ({ flow, to: flow.to }))))].flatMap((block) => block ?? [])
  return found.map((block) => {
    const [start, ...others] = starts
    const inside = new Set(block.ways.flatMap(({ nodes }) => [...nodes]))
    const isAll = level.host !== undefined && block.join === undefined && others.length === 0 && start?.event === undefined &&
      (start === undefined ? block.split === undefined : start.outgoing[0]?.to === block.split) &&
      level.nodes.every((node) => node === start || node === block.split || inside.has(node))
    return isAll ? { ...block, fills: level.host } : block
  })
}
