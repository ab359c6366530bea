/** The rule `deadlock`: steps that wait for each other, so that nothing ever happens again. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { edgesTo, moveOf, startOf } from "./Explore.ts"
import { sourcesOf } from "./Form.ts"
import type { Evidence, Found } from "./Found.ts"
import type { Plan } from "./Plan.ts"
import { leadsTo, reaching } from "./Reach.ts"

/** Situations in which the same steps wait for each other. */
export interface Waiting {
  /** The steps that wait; empty where no step leads on at all. */
  readonly steps: ReadonlyArray<string>
  /** The first of them, as numbered by distance. */
  readonly first: number
  readonly situations: Uint8Array
}

/** Events that would leave the state if only a parallel part were further than it is. */
const waitingForParts = (plan: Plan, state: number): ReadonlyArray<string> =>
  Object.entries(plan.form.events).flatMap(([name, event]) =>
    sourcesOf(event).some((from) => plan.active[state]?.has(from)) && (event.when ?? []).some((part) => plan.active[state]?.has(part) !== true) ? [name] : []
  ).sort()

/** Steps that need a fact which only one of the others, just as blocked, would ask for; or, several of them, facts which nobody asks for at all. */
const waitingForFacts = (plan: Plan, state: number, known: number): ReadonlyArray<string> => {
  const leaving = plan.all.filter((move) => move.kind === "event" && (move.target[state] ?? -1) >= 0)
  const blocked = leaving.filter((move) => (move.needs & ~(known | move.asks)) !== 0)
  const offered = blocked.reduce((bits, move) => bits | move.asks, 0)
  const named = (moves: typeof blocked) => [...new Set(moves.map(({ step }) => step))].sort()
  const inCircle = named(blocked.filter((move) => (move.needs & ~(known | move.asks) & offered) !== 0))
  return inCircle.length > 0 ? inCircle : blocked.length === leaving.length && named(blocked).length > 1 ? named(blocked) : []
}

/** Where nothing can ever happen again because steps wait for each other, or, without goals, because none leads on. */
export const waitingIn = ({ incoming, possible, space }: Evidence): ReadonlyArray<Waiting> => {
  const { plan } = space
  const hasGoals = Object.values(plan.form.states).some(({ goal }) => goal === true)
  const isEvent = plan.all.map(({ event }) => event !== "")
  const isOpen = (index: number) => possible[index] === 0 && plan.settled[space.state[index] as number] !== true
  let isAnyOpen = false
  for (let i = 0; i < space.states && !isAnyOpen; i++) isAnyOpen = isOpen(i)
  if (!isAnyOpen) return []
  // On the way to a goal, going round in a circle is nothing happening: a remark, or a pause that ends where it began.
  const leads = leadsTo(plan)
  const isProgress = (from: number, to: number) => !hasGoals || leads[to]?.has(from) !== true
  const acts = new Uint8Array(space.states)
  for (let edge = 0; edge < space.transitions; edge++) {
    const from = space.source[edge] as number
    if (isEvent[space.move[edge] as number] === true && isProgress(space.state[from] as number, space.state[space.target[edge] as number] as number)) acts[from] = 1
  }
  const alive = reaching(space, incoming, (index) => acts[index] === 1, () => true)
  const found = new Map<string, { steps: ReadonlyArray<string>; first: number; situations: Uint8Array }>()
  for (let index = 0; index < space.states; index++) {
    if (alive[index] === 1 || !isOpen(index)) continue
    const state = space.state[index] as number
    const parts = waitingForParts(plan, state)
    const steps = parts.length > 0 ? parts : waitingForFacts(plan, state, space.known[index] as number)
    if (steps.length === 0 && (hasGoals || plan.all.some(({ event, target }) => event !== "" && (target[state] ?? -1) >= 0))) continue
    const key = steps.length === 0 ? plan.states[state] ?? "" : steps.join(" ")
    const group = found.get(key) ?? { steps, first: index, situations: new Uint8Array(space.states) }
    group.situations[index] = 1
    found.set(key, group)
  }
  return [...found.values()]
}

/** Every way in which everything stops although it is no end. */
export const findDeadlocks = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const { plan } = space
  return waitingIn(evidence).map(({ first, steps }) => {
    const name = plan.states[space.state[first] ?? 0] ?? ""
    const last = edgesTo(space, first).at(-1)
    const [step] = steps
    const cause = step !== undefined
      ? childPointer(childPointer(rootPointer, "events"), step in plan.form.events ? step : moveEvent(plan, step))
      : name in plan.form.states ? childPointer(childPointer(rootPointer, "states"), name) : last === undefined ? rootPointer : moveOf(space, last).at
    return {
      rule: "deadlock", shade: steps.length === 0 ? "" : "waiting", severity: "error", channel: space.channel[first] ?? 0, start: startOf(space, first),
      edges: edgesTo(space, first), facts: 0, cause: cause as Pointer, name: steps.length === 0 ? name : steps.join(" ")
    }
  })
}

const moveEvent = (plan: Plan, step: string): string => plan.all.find((move) => move.step === step)?.event ?? step
