/** From where something can be reached: backwards over the explored space, and what each move loses. */
import { reaskedBy, type Space } from "./Explore.ts"
import { machineOf } from "./Machine.ts"
import type { Move, Plan } from "./Plan.ts"

/** What a move loses: bits of `Loss`. */
export const Loss = { forgets: 1, assurance: 2, reask: 4 } as const

/** For each edge, what is lost by it; 0 for a lossless move. */
export const lossesOf = (space: Space): Uint8Array => {
  const { all } = space.plan
  const losses = new Uint8Array(space.transitions)
  // A proof of identity that expires is taken by time as declared: that is no loss which anybody could avoid.
  const mayLower = all.map(({ kind }) => kind !== "timeout")
  for (let from = 0; from < space.states; from++) {
    const visible = space.visible[from] as number
    const known = space.known[from] as number
    const level = space.level[from] as number
    for (let edge = space.firstEdge[from] as number; edge < (space.firstEdge[from + 1] as number); edge++) {
      const to = space.target[edge] as number
      const move = all[space.move[edge] as number] as Move
      losses[edge] = ((visible & ~(space.visible[to] as number)) !== 0 ? Loss.forgets : 0) |
        ((space.level[to] as number) < level && mayLower[space.move[edge] as number] === true ? Loss.assurance : 0) |
        (move.asks !== 0 && reaskedBy(move, known, visible) !== 0 ? Loss.reask : 0)
    }
  }
  return losses
}

/** The edges into each situation, as columns: those into `s` are `edges[first[s]] … edges[first[s + 1] - 1]`. */
export interface Incoming {
  readonly first: Int32Array
  readonly edges: Int32Array
}

/** Turns the edges round. */
export const incomingOf = (space: Space): Incoming => {
  const first = new Int32Array(space.states + 1)
  for (let edge = 0; edge < space.transitions; edge++) first[(space.target[edge] ?? 0) + 1] = (first[(space.target[edge] ?? 0) + 1] ?? 0) + 1
  for (let i = 0; i < space.states; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0)
  const next = first.slice()
  const edges = new Int32Array(space.transitions)
  for (let edge = 0; edge < space.transitions; edge++) {
    const to = space.target[edge] ?? 0
    edges[next[to] ?? 0] = edge
    next[to] = (next[to] ?? 0) + 1
  }
  return { first, edges }
}

/** The situations (1) from which one of the seeds can be reached over edges that are allowed. */
export const reaching = (
  space: Space,
  incoming: Incoming,
  isSeed: (index: number) => boolean,
  isAllowed: (edge: number) => boolean
): Uint8Array => {
  const reached = new Uint8Array(space.states)
  const queue = new Int32Array(space.states)
  let filled = 0
  for (let i = 0; i < space.states; i++) {
    if (isSeed(i)) {
      reached[i] = 1
      queue[filled++] = i
    }
  }
  for (let done = 0; done < filled; done++) {
    const here = queue[done] ?? 0
    for (let i = incoming.first[here] ?? 0; i < (incoming.first[here + 1] ?? 0); i++) {
      const edge = incoming.edges[i] ?? 0
      const from = space.source[edge] ?? 0
      if (reached[from] === 0 && isAllowed(edge)) {
        reached[from] = 1
        queue[filled++] = from
      }
    }
  }
  return reached
}

/** Whether an edge stays on its channel. */
export const staysOnChannel = (space: Space, edge: number): boolean =>
  space.channel[space.source[edge] ?? 0] === space.channel[space.target[edge] ?? 0]

/** For each state of the process the states that its events can still lead to, channels aside. */
export const leadsTo = (plan: Plan): ReadonlyArray<ReadonlySet<number>> => {
  const targets = [...machineOf(plan.form).targets.values()]
  const next = plan.states.map((_, state) => targets.map(({ target }) => target[state] ?? -1).filter((to) => to >= 0))
  return plan.states.map((_, from) => {
    const seen = new Set([from])
    for (const state of seen) for (const to of next[state] ?? []) seen.add(to)
    return seen
  })
}
