/** Where everything in a diagram stands: columns from left to right in the order of the flow, sub-processes around what is in them. */
import type { Plan, PlanFlow, PlanLevel, PlanNode } from "./BpmnPlan.ts"

/** A rectangle, in pixels from the upper left corner of the diagram. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A point, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where nodes, pools and flows are. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>
  readonly lines: ReadonlyMap<string, ReadonlyArray<Point>>
}

const gap = { column: 90, row: 60, edge: 40, title: 30 }
const event = 36
const gateway = 50
const poolHeight = 60

const isOnBorder = (node: PlanNode): boolean => node.type === "BoundaryEvent"

/** How far from the beginning each node is; those at a border stand with what they are attached to. */
const columnsOf = ({ flows, nodes }: PlanLevel): ReadonlyMap<PlanNode, number> => {
  const next = new Map<PlanNode, Array<PlanNode>>()
  for (const { from, to } of flows) {
    const source = from.host ?? from
    next.set(source, [...next.get(source) ?? [], to])
  }
  const columns = new Map<PlanNode, number>()
  const isLedTo = new Set(flows.map(({ to }) => to))
  const begin = (node: PlanNode, column: number): void => {
    const queue: Array<readonly [PlanNode, number]> = [[node, column]]
    for (const [at, depth] of queue) {
      if (columns.has(at)) continue
      columns.set(at, depth)
      for (const to of next.get(at) ?? []) queue.push([to, depth + 1])
    }
  }
  const inner = nodes.filter((node) => !isOnBorder(node))
  for (const node of inner) if (!isLedTo.has(node)) begin(node, 0)
  for (const node of inner) if (!columns.has(node)) begin(node, 0)
  return columns
}

/** Places everything in a diagram. Shapes never overlap, but for events at the border of what they are attached to. */
export const layoutOf = ({ channels, level, messages }: Plan): Layout => {
  const boxes = new Map<string, Box>()
  const lines = new Map<string, ReadonlyArray<Point>>()
  const boxOf = (node: PlanNode): Box => boxes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }

  const sizeOf = (node: PlanNode, borders: number): { readonly width: number; readonly height: number } => {
    if (node.inside !== undefined) {
      const { height, width } = measure(node.inside)
      return { width: Math.max(width + 2 * gap.edge, gap.edge + borders * gap.row), height: height + 2 * gap.edge + gap.title }
    }
    const side = node.type.endsWith("Gateway") ? gateway : event
    return { width: side, height: side }
  }
  const bordersOf = (nodes: ReadonlyArray<PlanNode>, host: PlanNode): ReadonlyArray<PlanNode> => nodes.filter((node) => node.host === host)
  const gridOf = ({ flows, nodes }: PlanLevel) => {
    const columns = columnsOf({ flows, nodes })
    const cells = nodes.filter((node) => !isOnBorder(node)).map((node) => ({ node, column: columns.get(node) ?? 0, size: sizeOf(node, bordersOf(nodes, node).length) }))
    const widths: Array<number> = Array.from({ length: Math.max(0, ...cells.map(({ column }) => column + 1)) }, () => 0)
    for (const { column, size } of cells) widths[column] = Math.max(widths[column] ?? 0, size.width)
    return { cells, widths }
  }
  const sizes = new Map<PlanLevel, { readonly width: number; readonly height: number }>()
  const measure = (inside: PlanLevel): { readonly width: number; readonly height: number } => {
    const known = sizes.get(inside)
    if (known !== undefined) return known
    const { cells, widths } = gridOf(inside)
    const heights = widths.map((_, at) => cells.filter(({ column }) => column === at).reduce((sum, { size }) => sum + size.height + gap.row, -gap.row))
    const size = { width: widths.reduce((sum, width) => sum + width + gap.column, -gap.column), height: Math.max(0, ...heights) + gap.row }
    sizes.set(inside, size)
    return size
  }
  const place = (inside: PlanLevel, left: number, top: number): void => {
    const { cells, widths } = gridOf(inside)
    const filled = widths.map(() => top)
    for (const { column, node, size } of cells) {
      const x = left + widths.slice(0, column).reduce((sum, width) => sum + width + gap.column, 0)
      const y = filled[column] ?? top
      boxes.set(node.id, { x, y, ...size })
      filled[column] = y + size.height + gap.row
      if (node.inside !== undefined) place(node.inside, x + gap.edge, y + gap.edge + gap.title)
      for (const [i, border] of bordersOf(inside.nodes, node).entries()) {
        boxes.set(border.id, { x: x + gap.edge / 2 + i * gap.row, y: y + size.height - event / 2, width: event, height: event })
      }
    }
    for (const flow of inside.flows) lines.set(flow.id, lineOf(flow, top + measure(inside).height - gap.row / 2))
  }
  const lineOf = ({ from, to }: PlanFlow, below: number): ReadonlyArray<Point> => {
    const [one, other] = [boxOf(from), boxOf(to)]
    const target = { x: other.x, y: other.y + other.height / 2 }
    if (isOnBorder(from)) {
      const start = { x: one.x + one.width / 2, y: one.y + one.height }
      const low = Math.max(start.y + gap.edge / 2, below)
      return [start, { x: start.x, y: low }, { x: target.x - gap.edge / 2, y: low }, { x: target.x - gap.edge / 2, y: target.y }, target]
    }
    const start = { x: one.x + one.width, y: one.y + one.height / 2 }
    if (target.x > start.x) {
      const middle = (start.x + target.x) / 2
      return start.y === target.y ? [start, target] : [start, { x: middle, y: start.y }, { x: middle, y: target.y }, target]
    }
    const end = { x: other.x + other.width / 2, y: other.y + other.height }
    return [start, { x: start.x + gap.edge / 2, y: start.y }, { x: start.x + gap.edge / 2, y: below }, { x: end.x, y: below }, end]
  }
  const { height, width } = measure(level)
  const pools = channels.length * (poolHeight + gap.row)
  const across = width + 4 * gap.edge
  for (const [i, { id }] of channels.entries()) boxes.set(id, { x: gap.edge, y: gap.edge + i * (poolHeight + gap.row), width: across, height: poolHeight })
  boxes.set("pool", { x: gap.edge, y: gap.edge + pools, width: across, height: height + 3 * gap.edge })
  place(level, gap.edge * 3, gap.edge * 2 + pools)
  for (const { channel, id, node } of messages) {
    const [pool, target] = [boxes.get(channel), boxOf(node)]
    const x = target.x + target.width / 2
    lines.set(id, [{ x, y: (pool?.y ?? 0) + poolHeight }, { x, y: target.y }])
  }
  return { boxes, lines }
}
