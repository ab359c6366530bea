/** What a rule hands on before it is put into words: the story as edges of the explored space. */
import type { Pointer } from "@redthread/model"
import { edgesTo, type Space, startOf } from "./Explore.ts"
import type { Rule } from "./Finding.ts"
import { type Incoming, incomingOf, leadsTo, lossesOf, reaching } from "./Reach.ts"

/** A finding as numbers. */
export interface Found {
  readonly rule: Rule
  /** Which shade of the rule it is, for the words. */
  readonly shade: string
  readonly severity: "error" | "warning"
  /** Index of the channel it shows on; -1 for none in particular. */
  readonly channel: number
  /** The situation in which the story begins; -1 where there is no story. */
  readonly start: number
  readonly edges: ReadonlyArray<number>
  /** The facts it is about, as bits. */
  readonly facts: number
  readonly cause: Pointer
  /** A state, step or level that the words name. */
  readonly name: string
  /** Steps and questions that an ideal handover would have spared. */
  readonly regret?: number
}

/** The explored space with what every rule needs to know about it. */
export interface Evidence {
  readonly space: Space
  readonly losses: Uint8Array
  /** Situations from which some goal is reachable without any loss, by whatever channel; or, once it is given up, an accepted end. */
  readonly lossless: Uint8Array
  /** Whether events lead from a state to some goal, channels aside; where they do not, the process itself has given it up. */
  readonly isGoalAhead: ReadonlyArray<boolean>
  /** Situations from which some goal is reachable at all. */
  readonly possible: Uint8Array
  /** Situations from which an end that the brand accepts is reachable. */
  readonly accepted: Uint8Array
  readonly incoming: Incoming
  /** Situations from which the declared state is reachable under the conditions. */
  readonly toGoal: (goal: string, options: { readonly lossless: boolean; readonly inChannel: boolean }) => Uint8Array
}

/** Gathers the evidence once for all rules. */
export const evidenceOf = (space: Space): Evidence => {
  const losses = lossesOf(space)
  const incoming = incomingOf(space)
  const isGoal = (index: number) => space.plan.goal[space.state[index] ?? 0] === true
  const isGoalAhead = leadsTo(space.plan).map((states) => [...states].some((state) => space.plan.goal[state] === true))
  const isSettled = (index: number) => space.plan.settled[space.state[index] ?? 0] === true
  const isFree = (edge: number) => losses[edge] === 0
  const toGoal = reaching(space, incoming, isGoal, isFree)
  const toEnd = isGoalAhead.includes(false) ? reaching(space, incoming, isSettled, isFree) : toGoal
  const memo = new Map<string, Uint8Array>()
  return {
    space,
    losses,
    incoming,
    lossless: toGoal.map((reached, index) => (isGoalAhead[space.state[index] ?? 0] === true ? reached : toEnd[index] ?? 0)),
    isGoalAhead,
    possible: reaching(space, incoming, isGoal, () => true),
    accepted: reaching(space, incoming, isSettled, () => true),
    toGoal: (goal, { inChannel, lossless }) => {
      const key = `${goal} ${inChannel} ${lossless}`
      const known = memo.get(key)
      if (known !== undefined) return known
      const isThere = space.plan.active.map((names) => names.has(goal))
      const found = reaching(
        space,
        incoming,
        (index) => isThere[space.state[index] ?? 0] === true,
        (edge) => (!lossless || losses[edge] === 0) && (!inChannel || space.channel[space.source[edge] ?? 0] === space.channel[space.target[edge] ?? 0])
      )
      memo.set(key, found)
      return found
    }
  }
}

/** The story that ends with this edge, taken from the shortest path to where it starts. */
export const storyOf = (space: Space, edge: number): Pick<Found, "start" | "edges"> => {
  const from = space.source[edge] ?? 0
  return { start: startOf(space, from), edges: [...edgesTo(space, from), edge] }
}

/** Keeps the first value for each key; edges come in the order of their distance, so the first story is the shortest. */
export class Firsts<A> {
  readonly byKey = new Map<string, A>()

  /** Adds the value unless the key has one; `make` is called only then. */
  add(key: string, make: () => A): void {
    if (!this.byKey.has(key)) this.byKey.set(key, make())
  }

  get values(): ReadonlyArray<A> {
    return [...this.byKey.values()]
  }
}
