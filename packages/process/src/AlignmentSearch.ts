/**
 * The search behind alignments: pairs of a situation of the model and a position in the case, the most promising first (A*).
 * What the model is, a net or a process, it is told; the cost it finds is the least there is.
 */
import { Result, Schema } from "effect"
import { alignmentQueue } from "./AlignmentQueue.ts"
import type { Moves } from "./NetSpace.ts"

/** A case that cannot be aligned: the model never ends (`unreachable`), or it was not decided within the limit (`gave-up`). */
export class Unaligned extends Schema.TaggedError<Unaligned>()("Unaligned", {
  reason: Schema.Literals(["unreachable", "gave-up"]),
  visited: Schema.Int
}) {
  override get message(): string {
    return this.reason === "unreachable"
      ? "The model cannot reach its end."
      : `No alignment was proved best within ${this.visited} situations.`
  }
}

/** How long an aligner tries; see `aligner`. */
export interface AlignerOptions {
  readonly limit?: number
  readonly lookFirst?: number
}

/** A model whose situations are numbers, 0 the first. Events of a case are labels; -1 is one that the model does not know. */
export interface Searchable {
  readonly isEnd: (at: number) => boolean
  /** What the model can do together with an event of this label. */
  readonly together: (at: number, label: number) => Moves
  /** What the model may do alone before an event of this label, or before the end (`over`). */
  readonly alone: (at: number, label: number) => Moves
  /** Nobody sees it happen; alone it costs nothing. */
  readonly isSilent: (transition: number) => boolean
}

/** The label asked for where all events are over; -1 is an event that the model does not know. */
export const over = -2

/** One step of a found alignment; `transition` is -1 for an event alone. */
export interface FoundMove {
  readonly transition: number
  /** The position of the event that it takes, or before which it happens. */
  readonly event: number
  readonly takesEvent: boolean
}

/** The best way through model and case. */
export interface FoundWay {
  readonly cost: number
  readonly moves: ReadonlyArray<FoundMove>
  readonly visited: number
}

const nothing: Moves = { transitions: [], targets: [] }

/** Rank within the queue: few deviations, then far in the case, then few steps. */
const rankOf = (bound: number, left: number, depth: number): number => bound * 1e10 + Math.min(left, 99_999) * 1e5 + Math.min(depth, 99_999)

/**
 * The best way through the model and the events. `leftFrom` says what is still to come at the least, `Infinity` where there
 * is no way to the end; it is asked after `lookFirst` pairs were looked at. Gives up at `limit` pairs.
 */
export const search = (
  { alone, isEnd, isSilent, together }: Searchable,
  events: ReadonlyArray<number>,
  leftFrom: (at: number, position: number) => number,
  { limit = 2_000_000, lookFirst = 2000 }: AlignerOptions
): Result.Result<FoundWay, Unaligned> => {
  const length = events.length
  const strange = new Int32Array(length + 1)
  for (let i = length - 1; i >= 0; i--) strange[i] = (strange[i + 1] as number) + ((events[i] as number) < 0 ? 1 : 0)
  const numbers = new Map<number, number>()
  const situations: Array<number> = []
  const positions: Array<number> = []
  const costs: Array<number> = []
  const lefts: Array<number> = []
  const depths: Array<number> = []
  const parents: Array<number> = []
  /** The transition that led here; -1 for an event alone. */
  const through: Array<number> = []
  /** 0 found, 1 its bound is reckoned, 2 the next event was tried, 3 looked at. */
  const stages: Array<number> = []
  const queue = alignmentQueue()
  let visited = 0

  const reach = (situation: number, position: number, cost: number, parent: number, transition: number): void => {
    const key = situation * (length + 1) + position
    const known = numbers.get(key)
    const left = parent < 0 ? 0 : Math.max(strange[position] as number, (lefts[parent] as number) - (cost - (costs[parent] as number)))
    const depth = parent < 0 ? 0 : (depths[parent] as number) + 1
    if (known === undefined) {
      const state = situations.push(situation) - 1
      numbers.set(key, state)
      positions.push(position)
      costs.push(cost)
      lefts.push(left)
      depths.push(depth)
      parents.push(parent)
      through.push(transition)
      stages.push(0)
      queue.put(rankOf(cost + left, length - position, depth), state)
    } else if (cost < (costs[known] as number) && lefts[known] !== Infinity) {
      costs[known] = cost
      lefts[known] = Math.max(lefts[known] as number, left)
      depths[known] = depth
      parents[known] = parent
      through[known] = transition
      stages[known] = Math.min(stages[known] as number, 1)
      queue.put(rankOf(cost + (lefts[known] as number), length - position, depth), known)
    }
  }

  const movesTo = (state: number): ReadonlyArray<FoundMove> => {
    const moves: Array<FoundMove> = []
    for (let at = state; (parents[at] as number) >= 0; at = parents[at] as number) {
      const event = positions[parents[at] as number] as number
      moves.push({ transition: through[at] as number, event, takesEvent: event < (positions[at] as number) })
    }
    return moves.reverse()
  }

  if (leftFrom(0, 0) === Infinity) return Result.fail(new Unaligned({ reason: "unreachable", visited: 0 }))
  reach(0, 0, 0, -1, -1)
  for (let state = queue.take(); state !== undefined; state = queue.take()) {
    if (stages[state] === 3) continue
    const [situation, position, cost] = [situations[state] as number, positions[state] as number, costs[state] as number]
    if (position === length && isEnd(situation)) return Result.succeed({ cost, moves: movesTo(state), visited })
    if (stages[state] === 0 && visited >= lookFirst) {
      stages[state] = 1
      const left = leftFrom(situation, position)
      if (left === Infinity) {
        stages[state] = 3
        lefts[state] = Infinity
        continue
      }
      if (left > (lefts[state] as number)) {
        lefts[state] = left
        queue.put(rankOf(cost + left, length - position, depths[state] as number), state)
        continue
      }
    }
    const label = position < length ? events[position] as number : over
    if (stages[state] !== 2) {
      if (++visited > limit) return Result.fail(new Unaligned({ reason: "gave-up", visited: limit }))
      stages[state] = 2
      const both = label >= 0 ? together(situation, label) : nothing
      for (let i = 0; i < both.transitions.length; i++) reach(both.targets[i] as number, position + 1, cost, state, both.transitions[i] as number)
      if (both.transitions.length > 0) {
        // What else can be done here is looked at only when going on with the event has proved no better.
        queue.put(rankOf(cost + (lefts[state] as number), length - position, depths[state] as number), state)
        continue
      }
    }
    stages[state] = 3
    const only = alone(situation, label)
    for (let i = 0; i < only.transitions.length; i++) {
      const transition = only.transitions[i] as number
      reach(only.targets[i] as number, position, cost + (isSilent(transition) ? 0 : 1), state, transition)
    }
    if (position < length) reach(situation, position + 1, cost + 1, state, -1)
  }
  return Result.fail(new Unaligned({ reason: "unreachable", visited }))
}
