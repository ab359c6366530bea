/**
 * Alignments: how a recorded case and a net fit together with the fewest deviations. A deviation is an event that the net
 * cannot follow, or a visible transition of which the log knows nothing; each costs 1, silent transitions cost nothing.
 * Found with A* over pairs of marking and position in the case; the costs are those of the optimum, never an estimate.
 */
import { Result } from "effect"
import { usefulMoves } from "./AlignmentMoves.ts"
import { type AlignerOptions, type FoundMove, search, type Searchable, type Unaligned } from "./AlignmentSearch.ts"
import { netBound } from "./NetBound.ts"
import type { PreparedNet } from "./NetForm.ts"
import { type Moves, netSpace } from "./NetSpace.ts"

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

const labelled = ({ targets, transitions }: Moves, isWanted: (transition: number) => boolean): Moves => {
  const [some, their]: [Array<number>, Array<number>] = [[], []]
  for (let i = 0; i < transitions.length; i++) {
    if (!isWanted(transitions[i] as number)) continue
    some.push(transitions[i] as number)
    their.push(targets[i] as number)
  }
  return { transitions: some, targets: their }
}

/** Aligns cases with one net; what was learnt about the net serves the next case. */
export type Aligner = (activities: ReadonlyArray<string>) => Result.Result<Alignment, Unaligned>

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
  const { final, labelOf, labels, transitions } = prepared
  const space = netSpace(prepared)
  const useful = usefulMoves(space)
  const boundOf = netBound(prepared)
  const goal = space.numberOf(final)
  const searched: Searchable = {
    isEnd: (at) => at === goal,
    together: (at, label) => labelled(space.movesOf(at), (transition) => transitions[transition]?.label === label),
    alone: useful,
    isSilent: (transition) => transitions[transition]?.label === -1
  }
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

    const moveOf = ({ event, takesEvent, transition }: FoundMove): Move => {
      const its = transitions[transition]
      if (its === undefined) return { _tag: "OnlyLog", event }
      return takesEvent ? { _tag: "Both", event, transition: its.id } : { _tag: its.label < 0 ? "Silent" : "OnlyNet", transition: its.id }
    }
    return Result.map(search(searched, events, leftFrom, options), ({ cost, moves, visited }) => ({ cost, moves: moves.map(moveOf), visited }))
  }
}
