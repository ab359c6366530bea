/** Leads later customers to what none did before them. */
import type * as Process from "@redthread/process"
import { type Action, situationOf, type Stage, ways } from "./Stories.ts"

/** How many situations a guide knows, and how many it looks at before each step. */
const mostKnownSituations = 5_000
const farthestSituations = 500

/** Where ways lead, as far as they are known, and how often each was taken. */
export class Guide {
  readonly #ways = new Map<string, Map<string, string>>()
  readonly #taken = new Map<string, number>()

  constructor(stage: Stage) {
    for (const { action, from, to } of ways(stage, false, mostKnownSituations)) {
      const here = situationOf(from)
      const onward = this.#ways.get(here) ?? new Map<string, string>()
      this.#ways.set(here, onward.set(JSON.stringify(action), situationOf(to)))
    }
  }

  take(from: Process.Case, action: Action): void {
    const key = `${situationOf(from)} ${JSON.stringify(action)}`
    this.#taken.set(key, this.#times(situationOf(from), JSON.stringify(action)) + 1)
  }

  #times(situation: string, action: string): number {
    return this.#taken.get(`${situation} ${action}`) ?? 0
  }

  /** Of these actions those that lead soonest to one that nobody took; where none is in sight, those taken least often. */
  best(from: Process.Case, actions: ReadonlyArray<Action>): ReadonlyArray<Action> {
    const here = situationOf(from)
    const names = actions.map((action) => JSON.stringify(action))
    const times = names.map((name) => this.#times(here, name))
    const least = Math.min(...times)
    const among = (isBest: (i: number) => boolean) => actions.filter((_, i) => isBest(i))
    if (least === 0) return among((i) => times[i] === 0)
    let front = new Map<string, Set<number>>()
    for (const [i, name] of names.entries()) {
      const to = this.#ways.get(here)?.get(name)
      if (to !== undefined) front.set(to, (front.get(to) ?? new Set()).add(i))
    }
    const seen = new Set([here])
    while (front.size > 0 && seen.size < farthestSituations) {
      const open = new Set([...front].flatMap(([situation, first]) =>
        [...this.#ways.get(situation)?.keys() ?? []].some((name) => this.#times(situation, name) === 0) ? [...first] : []))
      if (open.size > 0) return among((i) => open.has(i))
      const next = new Map<string, Set<number>>()
      for (const situation of front.keys()) seen.add(situation)
      for (const [situation, first] of front) {
        for (const to of this.#ways.get(situation)?.values() ?? []) if (!seen.has(to)) next.set(to, new Set([...next.get(to) ?? [], ...first]))
      }
      front = next
    }
    return among((i) => times[i] === least)
  }
}
