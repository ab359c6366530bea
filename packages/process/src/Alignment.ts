/**
 * Alignments: how a recorded case and a net fit together with the fewest deviations. A deviation is an event that the net
 * cannot follow, or a visible transition of which the log knows nothing; each costs 1, silent transitions cost nothing.
 * Found with A* over pairs of marking and position in the case; the costs are those of the optimum, never an estimate.
 */
import { Result, Schema } from "effect"
import { over, usefulMoves } from "./AlignmentMoves.ts"
import { alignmentQueue } from "./AlignmentQueue.ts"
import { netBound } from "./NetBound.ts"
import type { PreparedNet } from "./NetForm.ts"
import { netSpace } from "./NetSpace.ts"

/** One step of an alignment: both together, only the case, only the net, or a silent transition. */
export type Move =
  | { readonly _tag: "Both"; readonly event: number; readonly transition: string }
  | { readonly _tag: "OnlyLog"; readonly event: number }
  | { readonly _tag: "OnlyNet"; readonly transition: string }
  | { readonly _tag: "Silent"; readonly transition: string }

/** The best way to explain a case. */
export interface Alignment {
  /** Deviations: moves only in the log and visible moves only in the net. */
  readonly cost: number
  readonly moves: ReadonlyArray<Move>
  /** Pairs of marking and position that were looked at. */
  readonly visited: number
}

/** A case that cannot be aligned: the net never ends (`unreachable`), or it was not decided within the limit (`gave-up`). */
export class Unaligned extends Schema.TaggedError<Unaligned>()("Unaligned", {
  reason: Schema.Literals(["unreachable", "gave-up"]),
  visited: Schema.Int
}) {
  override get message(): string {
    return this.reason === "unreachable"
      ? "The net cannot reach its final marking."
      : `No alignment was proved best within ${this.visited} situations.`
  }
}

/** Aligns cases with one net; what was learnt about the net serves the next case. */
export type Aligner = (activities: ReadonlyArray<string>) => Result.Result<Alignment, Unaligned>

/** How long an aligner tries; see `aligner`. */
export interface AlignerOptions {
  readonly limit?: number
  readonly lookFirst?: number
}

/** Rank within the queue: few deviations, then far in the case, then few steps. */
const rankOf = (bound: number, left: number, depth: number): number => bound * 1e10 + Math.min(left, 99_999) * 1e5 + Math.min(depth, 99_999)

/**
 * An aligner for the net. `limit` is the number of pairs of marking and position at which it gives up (2,000,000 unless
 * told). After `lookFirst` of them (2,000 unless told) it reckons how far each still is from the end: before, looking costs
 * less than reckoning.
 *
 * ```ts
 * import { aligner, prepareNet } from "@redthread/process"
 * import { Result } from "effect"
 * const net = Result.getOrThrow(prepareNet({
 *   name: "order, then pay", places: [{ id: "start" }, { id: "ordered" }, { id: "end" }],
 *   transitions: [{ id: "t1", label: "order" }, { id: "t2", label: "pay" }],
 *   arcs: [["start", "t1"], ["t1", "ordered"], ["ordered", "t2"], ["t2", "end"]].map(([from = "", to = ""]) => ({ from, to, weight: 1 })),
 *   initial: { start: 1 }, final: { end: 1 }
 * }))
 * Result.getOrThrow(aligner(net)(["order", "complain"])).cost // => 2
 * ```
 */
export const aligner = (prepared: PreparedNet, options: AlignerOptions = {}): Aligner => {
  const lookFirst = options.lookFirst ?? 2000
  const limit = options.limit ?? 2_000_000
  const { final, labelOf, labels, transitions } = prepared
  const space = netSpace(prepared)
  const useful = usefulMoves(space)
  const boundOf = netBound(prepared)
  const goal = space.numberOf(final)
  const suffixes = new Map<string, number>()
  const bounds = new Map<number, number>()

  return (activities) => {
    const length = activities.length
    const events = activities.map((activity) => labelOf.get(activity) ?? -1)
    /** From each position on: events of each label, events that the net has no label for, and a number for the two. */
    const remaining: Array<Int32Array> = Array.from({ length: length + 1 }, () => new Int32Array(0))
    const strange = new Int32Array(length + 1)
    const suffix: Array<number> = []
    remaining[length] = new Int32Array(labels.length)
    for (let i = length; i >= 0; i--) {
      if (i < length) {
        const counts = (remaining[i + 1] as Int32Array).slice()
        const label = events[i] as number
        if (label >= 0) counts[label] = (counts[label] as number) + 1
        remaining[i] = counts
        strange[i] = (strange[i + 1] as number) + (label < 0 ? 1 : 0)
      }
      const key = (remaining[i] as Int32Array).join()
      const known = suffixes.get(key)
      suffix[i] = known ?? suffixes.size
      if (known === undefined) suffixes.set(key, suffixes.size)
    }
    const leftFrom = (marking: number, position: number): number => {
      const key = (suffix[position] as number) * 4_294_967_296 + marking
      const known = bounds.get(key)
      if (known !== undefined) return known + (strange[position] as number)
      if (bounds.size > 2_000_000) bounds.clear()
      const bound = boundOf(space.marking(marking), remaining[position] as Int32Array)
      bounds.set(key, bound)
      return bound + (strange[position] as number)
    }

    const numbers = new Map<number, number>()
    const markings: Array<number> = []
    const positions: Array<number> = []
    const costs: Array<number> = []
    const lefts: Array<number> = []
    const depths: Array<number> = []
    const parents: Array<number> = []
    /** The transition that led here; -1 for an event alone. */
    const through: Array<number> = []
    /** 0 found, 1 its bound is reckoned, 2 looked at. */
    const stages: Array<number> = []
    const queue = alignmentQueue()
    let visited = 0

    const reach = (marking: number, position: number, cost: number, parent: number, transition: number): void => {
      const key = marking * (length + 1) + position
      const known = numbers.get(key)
      const left = parent < 0 ? 0 : Math.max(strange[position] as number, (lefts[parent] as number) - (cost - (costs[parent] as number)))
      const depth = parent < 0 ? 0 : (depths[parent] as number) + 1
      if (known === undefined) {
        const state = markings.push(marking) - 1
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

    const movesTo = (state: number): ReadonlyArray<Move> => {
      const moves: Array<Move> = []
      for (let at = state; (parents[at] as number) >= 0; at = parents[at] as number) {
        const transition = transitions[through[at] as number]
        const event = positions[parents[at] as number] as number
        const isBoth = transition !== undefined && event < (positions[at] as number)
        moves.push(
          transition === undefined
            ? { _tag: "OnlyLog", event }
            : isBoth
            ? { _tag: "Both", event, transition: transition.id }
            : { _tag: transition.label < 0 ? "Silent" : "OnlyNet", transition: transition.id }
        )
      }
      return moves.reverse()
    }

    if (leftFrom(0, 0) === Infinity) return Result.fail(new Unaligned({ reason: "unreachable", visited: 0 }))
    reach(0, 0, 0, -1, -1)
    for (let state = queue.take(); state !== undefined; state = queue.take()) {
      if (stages[state] === 2) continue
      const [marking, position, cost] = [markings[state] as number, positions[state] as number, costs[state] as number]
      if (marking === goal && position === length) return Result.succeed({ cost, moves: movesTo(state), visited })
      if (stages[state] === 0 && visited >= lookFirst) {
        stages[state] = 1
        const left = leftFrom(marking, position)
        if (left === Infinity) {
          stages[state] = 2
          lefts[state] = Infinity
          continue
        }
        if (left > (lefts[state] as number)) {
          lefts[state] = left
          queue.put(rankOf(cost + left, length - position, depths[state] as number), state)
          continue
        }
      }
      stages[state] = 2
      if (++visited > limit) return Result.fail(new Unaligned({ reason: "gave-up", visited: limit }))
      const label = position < length ? events[position] as number : over
      if (label >= 0) {
        const all = space.movesOf(marking)
        for (let i = 0; i < all.transitions.length; i++) {
          const transition = all.transitions[i] as number
          if (transitions[transition]?.label === label) reach(all.targets[i] as number, position + 1, cost, state, transition)
        }
      }
      const alone = useful(marking, label)
      for (let i = 0; i < alone.transitions.length; i++) {
        const transition = alone.transitions[i] as number
        reach(alone.targets[i] as number, position, cost + (transitions[transition]?.label === -1 ? 0 : 1), state, transition)
      }
      if (position < length) reach(marking, position + 1, cost + 1, state, -1)
    }
    return Result.fail(new Unaligned({ reason: "unreachable", visited }))
  }
}
