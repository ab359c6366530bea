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
  readonly move: Uint16Array
}

/** Whether the move can be made. A login that changes nothing and a logout by someone not logged in are no moves. */
export const isPossible = (move: Move, state: number, level: number, visible: number): boolean => {
  if ((move.target[state] ?? -1) < 0 || level < move.least || level > move.most) return false
  if ((move.needs & ~(visible | move.asks)) !== 0) return false
  if (move.resets) return level > 0
  return move.kind !== "auth" || move.grants > level || (move.brings & ~visible) !== 0
}

/** The facts a move asks for: those of its questions that are not visible, and those it asks anew. */
export const askedBy = (move: Move, visible: number): number => (move.asks & ~visible) | move.revalidates

/** The questions that the company could have spared the customer: it knew the answers. */
export const reaskedBy = (move: Move, known: number, visible: number): number => move.asks & ~visible & known & ~move.optional

const grown = (old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(size)
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

/** Moves as columns, and for each place (channel, state) the moves that may be possible there with the place they lead to. */
const columnsOf = (plan: Plan) => {
  const column = (of: (move: Move) => number) => Int32Array.from(plan.all, of)
  const states = plan.states.length
  const number = new Map(plan.all.map((move, i) => [move, i]))
  const ways = plan.channels.map((_, channel) =>
    plan.states.map((__, state) =>
      Int32Array.from((plan.moves[channel] ?? []).flatMap((move) => {
        const to = move.target[state] ?? -1
        return to < 0 ? [] : [number.get(move) ?? 0, (move.toChannel < 0 ? channel : move.toChannel) * states + to]
      }))
    )
  ).flat()
  return {
    ways,
    least: column(({ least }) => least), most: column(({ most }) => most), needs: column(({ needs }) => needs), asks: column(({ asks }) => asks),
    brings: column(({ brings }) => brings), shows: column(({ shows }) => shows), keeps: column(({ keeps }) => keeps),
    grants: column(({ grants }) => grants), cap: column(({ cap }) => cap),
    kind: column(({ kind, resets }) => (resets ? 2 : kind === "auth" ? 1 : 0))
  }
}

/** Explores everything that can happen, up to `limit` situations, from these beginnings; absent: unknown, on every channel. */
export const explore = (plan: Plan, limit: number, from?: ReadonlyArray<Situation>): Space => {
  const { asks, brings, cap, grants, keeps, kind, least, most, needs, shows, ways } = columnsOf(plan)
  const levels = plan.levels.length
  const states = plan.states.length
  let room = 1024
  let edgeRoom = 4096
  let slots = 4096
  // Each slot holds a whole situation (place and level, known, visible) and its number + 1: one look into memory finds it.
  let table = new Int32Array(slots * 4)
  let keys = new Int32Array(room * 3)
  let depth = new Int32Array(room)
  let by = new Int32Array(room)
  let firstEdge = new Int32Array(room + 1)
  let source = new Int32Array(edgeRoom)
  let target = new Int32Array(edgeRoom)
  let moved = new Uint16Array(edgeRoom)
  let count = 0
  let edges = 0
  let isComplete = true

  const hashOf = (place: number, known: number, visible: number): number => {
    let hash = Math.imul(place ^ Math.imul(known, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(visible, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    return hash ^ (hash >>> 13)
  }
  const widen = (): void => {
    room *= 2
    keys = grown(keys, room * 3)
    depth = grown(depth, room)
    by = grown(by, room)
    firstEdge = grown(firstEdge, room + 1)
  }
  const rehash = (): void => {
    slots *= 2
    table = new Int32Array(slots * 4)
    const mask = slots * 4 - 1
    for (let i = 0; i < count; i++) {
      const place = keys[i * 3] as number
      const known = keys[i * 3 + 1] as number
      const visible = keys[i * 3 + 2] as number
      let slot = (hashOf(place, known, visible) << 2) & mask
      while (table[slot + 3] !== 0) slot = (slot + 4) & mask
      table[slot] = place
      table[slot + 1] = known
      table[slot + 2] = visible
      table[slot + 3] = i + 1
    }
  }
  const find = (place: number, known: number, visible: number, reachedBy: number, far: number): number => {
    const mask = slots * 4 - 1
    let slot = (hashOf(place, known, visible) << 2) & mask
    for (let entry = table[slot + 3] as number; entry !== 0; entry = table[slot + 3] as number) {
      if (table[slot] === place && table[slot + 1] === known && table[slot + 2] === visible) return entry - 1
      slot = (slot + 4) & mask
    }
    if (count >= limit) {
      isComplete = false
      return -1
    }
    if (count === room) widen()
    const key = count * 3
    keys[key] = place
    keys[key + 1] = known
    keys[key + 2] = visible
    depth[count] = far
    by[count] = reachedBy
    table[slot] = place
    table[slot + 1] = known
    table[slot + 2] = visible
    table[slot + 3] = ++count
    if (count * 2 > slots) rehash()
    return count - 1
  }

  const beginnings = from ?? plan.channels.map((_, channel) => ({ state: plan.initial, channel, level: 0, known: 0, visible: 0 }))
  for (const { channel, known, level, state, visible } of beginnings) find((channel * states + state) * levels + level, known, visible, -1, 0)
  const starts = count
  let current = 0
  for (; current < count && isComplete; current++) {
    firstEdge[current] = edges
    const packed = keys[current * 3] as number
    const known = keys[current * 3 + 1] as number
    const visible = keys[current * 3 + 2] as number
    const far = (depth[current] as number) + 1
    const place = (packed / levels) | 0
    const level = packed - place * levels
    const way = ways[place] as Int32Array
    if (edges + way.length > edgeRoom) {
      edgeRoom = Math.max(edgeRoom * 2, edges + way.length)
      source = grown(source, edgeRoom)
      target = grown(target, edgeRoom)
      const before = moved
      moved = new Uint16Array(edgeRoom)
      moved.set(before)
    }
    for (let i = 0; i < way.length; i += 2) {
      const m = way[i] as number
      if (level < (least[m] as number) || level > (most[m] as number)) continue
      const asked = asks[m] as number
      if (((needs[m] as number) & ~(visible | asked)) !== 0) continue
      const sort = kind[m] as number
      const grant = grants[m] as number
      const bring = brings[m] as number
      if (sort === 2 ? level === 0 : sort === 1 && grant <= level && (bring & ~visible) === 0) continue
      const knownThen = known | asked | bring
      const shown = ((visible | asked) & (keeps[m] as number)) | bring | ((shows[m] as number) & knownThen)
      let levelThen = sort === 2 ? 0 : level
      if (grant > levelThen) levelThen = grant
      if (levelThen > (cap[m] as number)) levelThen = cap[m] as number
      const to = find((way[i + 1] as number) * levels + levelThen, knownThen, shown, edges, far)
      if (to < 0) break
      source[edges] = current
      target[edges] = to
      moved[edges] = m
      edges++
    }
  }
  for (let i = current; i <= count; i++) firstEdge[i] = edges
  const state = new Uint16Array(count)
  const channel = new Uint16Array(count)
  const level = new Uint8Array(count)
  const known = new Int32Array(count)
  const visible = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const packed = keys[i * 3] as number
    const place = (packed / levels) | 0
    level[i] = packed - place * levels
    channel[i] = (place / states) | 0
    state[i] = place % states
    known[i] = keys[i * 3 + 1] as number
    visible[i] = keys[i * 3 + 2] as number
  }
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
