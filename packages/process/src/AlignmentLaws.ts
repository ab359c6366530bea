/** What an alignment promises, as laws: it tells a true story of case and net, and no story is cheaper. */
import type { Breach, Law, Net } from "@redthread/model"
import { Result } from "effect"
import { type Aligner, type Alignment, aligner, type Move } from "./Alignment.ts"
import type { AlignerOptions } from "./AlignmentSearch.ts"
import { fire, isEnabled, type PreparedNet, prepareNet } from "./NetForm.ts"

/** A net and a case to compare it with. */
export interface NetAndCase {
  readonly net: Net
  readonly activities: ReadonlyArray<string>
}

/** How aligners are made; tests put a broken one in the place of our own. */
export type MakeAligner = (prepared: PreparedNet, options?: AlignerOptions) => Aligner

const limit = 5000

/**
 * The least cost by looking at everything in the order of cost, without any shortcut; `undefined` where there is too much,
 * or no way to the end.
 */
const leastCost = (prepared: PreparedNet, activities: ReadonlyArray<string>): number | undefined => {
  const goal = JSON.stringify([activities.length, [...prepared.final]])
  const seen = new Set<string>()
  const byCost: Array<Array<readonly [number, Int32Array]>> = [[[0, prepared.initial]]]
  for (let cost = 0; cost < byCost.length; cost++) {
    const now = byCost[cost] ?? []
    const later = (extra: number, position: number, tokens: Int32Array): void => {
      (byCost[cost + extra] ??= []).push([position, tokens])
    }
    for (const [position, tokens] of now) {
      const key = JSON.stringify([position, [...tokens]])
      if (seen.has(key)) continue
      if (key === goal) return cost
      if (seen.size >= limit) return undefined
      seen.add(key)
      for (const transition of prepared.transitions) {
        if (!isEnabled(transition, tokens)) continue
        const after = fire(transition, tokens)
        const label = prepared.labels[transition.label]
        if (label !== undefined && label === activities[position]) later(0, position + 1, after)
        later(label === undefined ? 0 : 1, position, after)
      }
      if (position < activities.length) later(1, position + 1, tokens)
    }
  }
  return undefined
}

/** Why the moves do not tell what happened in the case and in the net; `undefined` where they do. */
const untold = (prepared: PreparedNet, activities: ReadonlyArray<string>, moves: ReadonlyArray<Move>): string | undefined => {
  let [tokens, position]: [Int32Array, number] = [prepared.initial, 0]
  for (const [i, move] of moves.entries()) {
    if ("event" in move && move.event !== position++) return `move ${i} takes event ${move.event} out of turn`
    if (move._tag === "OnlyLog") continue
    const transition = prepared.transitions.find(({ id }) => id === move.transition)
    if (transition === undefined || !isEnabled(transition, tokens)) return `move ${i} takes “${move.transition}”, which cannot happen`
    if (move._tag === "Both" && prepared.labels[transition.label] !== activities[move.event]) return `move ${i} joins what has different names`
    if ((move._tag === "Silent") !== (transition.label < 0)) return `move ${i} is silent and seen`
    tokens = fire(transition, tokens)
  }
  if (position !== activities.length) return `${activities.length - position} events are left over`
  return tokens.every((count, place) => count === prepared.final[place]) ? undefined : "the net has not ended"
}

const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]

/** The laws of alignments, about the given aligner. */
export const alignmentLawsOf = (make: MakeAligner) => {
  const about = ({ activities, net }: NetAndCase, look: (prepared: PreparedNet, alignment: Alignment) => ReadonlyArray<Breach>): ReadonlyArray<Breach> => {
    const prepared = Result.getOrUndefined(prepareNet(net))
    const aligned = prepared === undefined ? undefined : make(prepared, { limit })(activities)
    return prepared === undefined || aligned === undefined || Result.isFailure(aligned) ? [] : look(prepared, aligned.success)
  }
  return {
    alignmentTellsTheTruth: {
      id: "process/alignment-tells-the-truth",
      says: "An alignment takes every event in turn, the net can do what it says and ends properly, and its cost is the number of deviations it shows.",
      source: "Adriansyah 2014, definition of alignments",
      breaches: (subject) =>
        about(subject, (prepared, { cost, moves }) => {
          const why = untold(prepared, subject.activities, moves)
          const shown = moves.filter(({ _tag }) => _tag === "OnlyLog" || _tag === "OnlyNet").length
          return why !== undefined ? broken(why) : shown === cost ? [] : broken(`${shown} deviations at a cost of ${cost}`)
        })
    } satisfies Law<NetAndCase>,
    alignmentIsCheapest: {
      id: "process/alignment-is-cheapest",
      says: "No other explanation of a case has fewer deviations, as looking at all of them shows.",
      source: "Adriansyah 2014, optimal alignments",
      breaches: (subject) => {
        const prepared = Result.getOrUndefined(prepareNet(subject.net))
        const least = prepared === undefined ? undefined : leastCost(prepared, subject.activities)
        if (prepared === undefined || least === undefined) return []
        const aligned = make(prepared, { limit })(subject.activities)
        if (Result.isFailure(aligned)) return broken(`${aligned.failure.message} It can, at a cost of ${least}.`)
        return aligned.success.cost === least ? [] : broken(`a cost of ${aligned.success.cost} instead of ${least}`)
      }
    } satisfies Law<NetAndCase>,
    alignmentIsBounded: {
      id: "process/alignment-is-bounded",
      says: "A case never costs more than ignoring all of its events and walking through the net on the shortest way.",
      source: "Adriansyah 2014, worst-case cost of fitness",
      breaches: (subject) =>
        about(subject, (prepared, { cost }) => {
          const empty = make(prepared, { limit })([])
          const most = subject.activities.length + (Result.isSuccess(empty) ? empty.success.cost : 0)
          return cost >= 0 && cost <= most ? [] : broken(`a cost of ${cost}, where ${most} would do`)
        })
    } satisfies Law<NetAndCase>,
    alignmentHasNoMemory: {
      id: "process/alignment-has-no-memory",
      says: "A case costs the same whichever cases were aligned before it, and the same alignment comes out every time.",
      source: "DESIGN: pure functions",
      breaches: (subject) =>
        about(subject, (prepared, { cost, moves }) => {
          const align = make(prepared, { limit })
          align([...subject.activities].reverse())
          align([])
          const again = align(subject.activities)
          return Result.isSuccess(again) && again.success.cost === cost && JSON.stringify(again.success.moves) === JSON.stringify(moves) ? [] : broken("it comes out differently the second time")
        })
    } satisfies Law<NetAndCase>,
    possibleCaseIsFree: {
      id: "process/possible-case-is-free",
      says: "A case that the net can walk through from begin to end has no deviation.",
      source: "Adriansyah 2014, fitting traces",
      breaches: ({ activities, net }) => {
        const prepared = Result.getOrUndefined(prepareNet(net))
        if (prepared === undefined) return broken("the net is none")
        const aligned = make(prepared, { limit })(activities)
        return Result.isSuccess(aligned) && aligned.success.cost === 0 ? [] : broken(Result.isSuccess(aligned) ? `a cost of ${aligned.success.cost}` : aligned.failure.message)
      }
    } satisfies Law<NetAndCase>
  } as const
}

/** The laws of alignments about our own aligner. */
export const alignmentLaws = alignmentLawsOf(aligner)
