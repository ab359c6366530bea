/**
 * Every situation a customer can get into, breadth first: the state of the process, what the company knows, the channel,
 * what is visible there, and the assurance. A customer may begin on every channel; moves are those that are declared.
 */
import type { Move, Plan } from "./Plan.ts"

/** A situation, unpacked: indexes into the plan, facts as bit masks. */
export interface Situation {
  readonly state: number
  readonly channel: number
  readonly level: number
  readonly known: number
  readonly visible: number
}

/** All situations and moves between them, as columns. The edges of situation `s` are `firstEdge[s] … firstEdge[s + 1] - 1`. */
export interface Space {
  readonly plan: Plan
  readonly states: number
  readonly transitions: number
  /** How many situations customers begin in; they come first. */
  readonly starts: number
  /** False where the limit was reached: nothing is proved then. */
  readonly isComplete: boolean
  readonly state: Uint16Array
  readonly channel: Uint16Array
  readonly level: Uint8Array
  readonly known: Int32Array
  readonly visible: Int32Array
  /** Steps on the shortest path from a beginning. */
  readonly depth: Int32Array
  /** The edge by which it was reached first; -1 for a beginning. */
  readonly by: Int32Array
  readonly firstEdge: Int32Array
  readonly source: Int32Array
  readonly target: Int32Array
  /** Index into `plan.all`. */
  readonly move: Int32Array
}

/** Whether the move can be made. A login that changes nothing and a logout by someone not logged in are no moves. */
export const isEnabled = (move: Move, at: Situation): boolean => {
  if (move.from[at.state] !== true || at.level < move.least || at.level > move.most) return false
  if ((move.needs & ~(at.visible | move.asks)) !== 0) return false
  if (move.kind !== "auth") return true
  return move.resets ? at.level > 0 : move.grants > at.level || (move.brings & ~at.visible) !== 0
}

/** The facts a move asks for: those of its questions that are not visible. */
export const askedBy = (move: Move, at: Situation): number => move.asks & ~at.visible

/** The questions that the company could have spared the customer: it knew the answers. */
export const reaskedBy = (move: Move, at: Situation): number => askedBy(move, at) & at.known & ~move.optional

/** Where an enabled move leads. */
export const after = (move: Move, at: Situation): Situation => {
  const known = at.known | move.asks | move.brings
  return {
    state: move.to < 0 ? at.state : move.to,
    channel: move.toChannel < 0 ? at.channel : move.toChannel,
    level: Math.min(Math.max(move.resets ? 0 : at.level, move.grants), move.cap),
    known,
    visible: ((at.visible | move.asks) & move.keeps) | move.brings | (move.shows & known)
  }
}

const grown = <A extends Int32Array | Uint16Array | Uint8Array>(old: A, size: number): A => {
  const next = new (old.constructor as new(size: number) => A)(size)
  next.set(old)
  return next
}

/** The situation with this number. */
export const situation = (space: Space, index: number): Situation => ({
  state: space.state[index] ?? 0,
  channel: space.channel[index] ?? 0,
  level: space.level[index] ?? 0,
  known: space.known[index] ?? 0,
  visible: space.visible[index] ?? 0
})

/** Explores everything that can happen, up to `limit` situations. */
export const explore = (plan: Plan, limit: number): Space => {
  let room = 1024
  let edgeRoom = 4096
  let slots = 4096
  let table = new Int32Array(slots)
  let state = new Uint16Array(room)
  let channel = new Uint16Array(room)
  let level = new Uint8Array(room)
  let known = new Int32Array(room)
  let visible = new Int32Array(room)
  let depth = new Int32Array(room)
  let by = new Int32Array(room)
  let firstEdge = new Int32Array(room + 1)
  let source = new Int32Array(edgeRoom)
  let target = new Int32Array(edgeRoom)
  let moved = new Int32Array(edgeRoom)
  let count = 0
  let edges = 0
  let isComplete = true

  const slotOf = (s: number, c: number, l: number, k: number, v: number): number => {
    let hash = Math.imul(((s * 257 + c) * 17 + l) ^ Math.imul(k, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(v, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) & (slots - 1)
  }
  const rehash = (): void => {
    slots *= 2
    table = new Int32Array(slots)
    for (let i = 0; i < count; i++) {
      let slot = slotOf(state[i] ?? 0, channel[i] ?? 0, level[i] ?? 0, known[i] ?? 0, visible[i] ?? 0)
      while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
      table[slot] = i + 1
    }
  }
  const find = (next: Situation, reachedBy: number, far: number): number => {
    let slot = slotOf(next.state, next.channel, next.level, next.known, next.visible)
    for (let entry = table[slot] ?? 0; entry !== 0; entry = table[slot] ?? 0) {
      const i = entry - 1
      if (
        known[i] === next.known && visible[i] === next.visible && state[i] === next.state && channel[i] === next.channel &&
        level[i] === next.level
      ) return i
      slot = (slot + 1) & (slots - 1)
    }
    if (count >= limit) {
      isComplete = false
      return -1
    }
    if (count === room) {
      room *= 2
      state = grown(state, room)
      channel = grown(channel, room)
      level = grown(level, room)
      known = grown(known, room)
      visible = grown(visible, room)
      depth = grown(depth, room)
      by = grown(by, room)
      firstEdge = grown(firstEdge, room + 1)
    }
    state[count] = next.state
    channel[count] = next.channel
    level[count] = next.level
    known[count] = next.known
    visible[count] = next.visible
    depth[count] = far
    by[count] = reachedBy
    table[slot] = ++count
    if (count * 2 > slots) rehash()
    return count - 1
  }

  plan.channels.forEach((_, index) => find({ state: plan.initial, channel: index, level: 0, known: 0, visible: 0 }, -1, 0))
  const starts = count
  const numbered = plan.moves.map((moves) => moves.map((move) => ({ move, index: plan.all.indexOf(move) })))
  let current = 0
  for (; current < count && isComplete; current++) {
    firstEdge[current] = edges
    const here: Situation = {
      state: state[current] ?? 0, channel: channel[current] ?? 0, level: level[current] ?? 0,
      known: known[current] ?? 0, visible: visible[current] ?? 0
    }
    for (const { index, move } of numbered[here.channel] ?? []) {
      if (!isEnabled(move, here)) continue
      const to = find(after(move, here), edges, (depth[current] ?? 0) + 1)
      if (to < 0) break
      if (edges === edgeRoom) {
        edgeRoom *= 2
        source = grown(source, edgeRoom)
        target = grown(target, edgeRoom)
        moved = grown(moved, edgeRoom)
      }
      source[edges] = current
      target[edges] = to
      moved[edges] = index
      edges++
    }
  }
  for (let i = current; i <= count; i++) firstEdge[i] = edges
  return {
    plan, states: count, transitions: edges, starts, isComplete, state, channel, level, known, visible, depth, by,
    firstEdge, source, target, move: moved
  }
}

/** The move of an edge. */
export const moveOf = (space: Space, edge: number): Move => space.plan.all[space.move[edge] ?? 0] as Move

/** The edges of the shortest path to a situation. */
export const edgesTo = (space: Space, index: number): ReadonlyArray<number> => {
  const path: Array<number> = []
  for (let edge = space.by[index] ?? -1; edge >= 0; edge = space.by[space.source[edge] ?? 0] ?? -1) path.push(edge)
  return path.reverse()
}

/** The beginning a situation is reached from. */
export const startOf = (space: Space, index: number): number => {
  const [first] = edgesTo(space, index)
  return first === undefined ? index : space.source[first] ?? index
}
