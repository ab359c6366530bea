/** How much of what customers can do was done: of every step on every channel, and of every move the checker sees. */
import type * as Process from "@redthread/process"
import { type Action, situationOf, type Stage, storyOf, ways } from "./Stories.ts"

/** A step (or what time does) on a channel, and how often it was taken. */
export interface StepCovered {
  readonly on: string
  readonly step: string
  readonly times: number
}

/** What was done of all that can be. */
export interface Coverage {
  /** Every step that a customer who begins somewhere can come to, by channel and name. */
  readonly steps: ReadonlyArray<StepCovered>
  /** Moves between the situations of the checker, on channels that have a driver. */
  readonly transitions: number
  readonly taken: number
  /** `taken` of `transitions`, 0 to 100, rounded down to a tenth. */
  readonly percent: number
  /** False where there are too many situations to count all moves: then `transitions` are those counted. */
  readonly isComplete: boolean
  /** Moves made in situations that the checker does not see: those after a change of channel by own choice. */
  readonly beyond: number
  /** For moves never made the shortest story that makes each, in words; the nearest 20. */
  readonly never: ReadonlyArray<string>
}

/** The most situations whose moves are counted. */
const mostSituations = 20_000

const keyOf = (from: Process.Case, action: Action): string => `${situationOf(from)} ${action._tag} ${action._tag === "Arrives" ? action.on : action.step}`

/** Counts what customers do. */
export class Counted {
  readonly #times = new Map<string, { readonly on: string; readonly step: string; times: number }>()

  took(from: Process.Case, action: Action): void {
    if (action._tag === "Arrives" || from.on === undefined) return
    const key = keyOf(from, action)
    const known = this.#times.get(key) ?? { on: from.on, step: action.step, times: 0 }
    known.times++
    this.#times.set(key, known)
  }

  /** What was covered so far of everything that can happen. */
  of(stage: Stage): Coverage {
    const steps = new Map<string, { readonly on: string; readonly step: string; times: number }>()
    const count = (on: string, step: string, times: number): void => {
      const known = steps.get(`${on} ${step}`) ?? { on, step, times: 0 }
      known.times += times
      steps.set(`${on} ${step}`, known)
    }
    let [taken, transitions] = [0, 0]
    const never: Array<string> = []
    const situations = new Set<string>()
    for (const { action, from, story } of ways(stage, false, mostSituations)) {
      if (action._tag === "Arrives" || from.on === undefined) continue
      situations.add(situationOf(from))
      transitions++
      if (this.#times.has(keyOf(from, action))) taken++
      else if (never.length < 20) never.push(storyOf(story))
      count(from.on, action.step, 0)
    }
    for (const { on, step, times } of this.#times.values()) count(on, step, times)
    return {
      steps: [...steps.values()].sort((one, other) => (`${one.on} ${one.step}` < `${other.on} ${other.step}` ? -1 : 1)),
      transitions, taken, percent: transitions === 0 ? 100 : Math.floor(taken / transitions * 1000) / 10,
      isComplete: situations.size < mostSituations, beyond: this.#times.size - taken, never
    }
  }
}
