/** The rules `login-removes-step`, `dead-step`, `unreachable-state`, `unproved-fact` and `superfluous-step`: what each step is good for. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { isPossible, moveOf, type Space } from "./Explore.ts"
import { sourcesOf } from "./Form.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import type { Move } from "./Plan.ts"
import { leadsTo } from "./Reach.ts"

const at = (...keys: ReadonlyArray<string | number>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)

/** More login must never take a step away. Source: „man dürfe nicht eingeloggt sein“ (R. Dinter, junokai). */
const loginRemovesStep = ({ space }: Evidence): ReadonlyArray<Found> => {
  const found = new Firsts<Found>()
  const isLogin = space.plan.all.map(({ kind, resets }) => kind === "auth" && !resets)
  const steps = space.plan.moves.map((moves) => moves.filter(({ kind }) => kind === "event"))
  for (let edge = 0; edge < space.transitions; edge++) {
    if (isLogin[space.move[edge] as number] !== true) continue
    const from = space.source[edge] as number
    const to = space.target[edge] as number
    const state = space.state[from] as number
    const before = space.level[from] as number
    const now = space.level[to] as number
    if (now <= before) continue
    const channel = space.channel[from] as number
    for (const move of steps[channel] ?? []) {
      if ((move.target[state] as number) < 0 || !isPossible(move, state, before, space.visible[from] as number) || isPossible(move, state, now, space.visible[to] as number)) continue
      const cause = now > move.most ? childPointer(move.at, "atMost") : move.at
      found.add(cause, () => ({
        rule: "login-removes-step", shade: "", severity: "error", channel, ...storyOf(space, edge), facts: 0, cause, name: move.step
      }))
    }
  }
  return found.values
}

/** Why a move is never possible although its state is reached: the part of its declaration that is never met. */
const neverMet = (space: Space, move: Move, situations: ReadonlyArray<number>): { readonly shade: string; readonly cause: Pointer } => {
  const all = (holds: (index: number) => boolean) => situations.every(holds)
  if (all((index) => (space.level[index] ?? 0) < move.least)) return { shade: "atLeast", cause: childPointer(move.at, "atLeast") }
  if (all((index) => (space.level[index] ?? 0) > move.most)) return { shade: "atMost", cause: childPointer(move.at, "atMost") }
  return { shade: "needs", cause: move.at }
}

const movesTaken = (space: Space): Uint8Array => {
  const taken = new Uint8Array(space.plan.all.length)
  for (let edge = 0; edge < space.transitions; edge++) taken[space.move[edge] as number] = 1
  return taken
}

const deadSteps = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const none = { start: -1, edges: [], facts: 0 } as const
  const taken = movesTaken(space)
  const seen = new Uint8Array(plan.states.length)
  for (let i = 0; i < space.states; i++) seen[space.state[i] as number] = 1
  const bound = plan.moves.flatMap((moves, channel) =>
    moves.flatMap((move): ReadonlyArray<Found> => {
      if (move.kind !== "event" && move.kind !== "auth" || taken[plan.all.indexOf(move)] === 1) return []
      if (move.kind === "auth") {
        return [{ rule: "dead-step", shade: "auth", severity: "warning", channel, ...none, cause: move.at, name: move.step }]
      }
      const situations: Array<number> = []
      for (let i = 0; i < space.states; i++) if (space.channel[i] === channel && (move.target[space.state[i] ?? 0] ?? -1) >= 0) situations.push(i)
      // Where the state is reached on other channels only, the customer may still come over by their own choice.
      return situations.length === 0 ? [] : [{
        rule: "dead-step", severity: "error", channel, ...none, facts: move.needs, name: move.step, ...neverMet(space, move, situations)
      }]
    })
  )
  const offered = new Set(plan.all.map(({ event }) => event))
  const isReached = (state: string) => plan.active.some((names, i) => seen[i] === 1 && names.has(state))
  const nowhere = Object.keys(plan.form.events).sort().filter((event) =>
    !offered.has(event) && sourcesOf(plan.form.events[event] ?? { from: "", to: "" }).some(isReached)
  )
  return [
    ...bound,
    ...nowhere.map((event): Found => ({
      rule: "dead-step", shade: "nowhere", severity: "error", channel: -1, ...none, cause: at("events", event), name: event
    }))
  ]
}

const unreachableStates = ({ space: { plan } }: Evidence): ReadonlyArray<Found> => {
  const ahead = [...leadsTo(plan)[plan.initial] ?? []]
  return Object.keys(plan.form.states).sort().flatMap((name): ReadonlyArray<Found> =>
    ahead.some((state) => plan.active[state]?.has(name) === true) ? [] : [{
      rule: "unreachable-state", shade: "", severity: "error", channel: -1, start: -1, edges: [], facts: 0, cause: at("states", name), name
    }]
  )
}

/** What a state promises to `has` must be known on every way into it. */
const unprovedFacts = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const missingIn = (index: number) => (plan.has[space.state[index] as number] as number) & ~(space.known[index] as number)
  if (plan.has.every((facts) => facts === 0)) return []
  const found = new Firsts<Found>()
  for (let start = 0; start < space.starts; start++) {
    if (missingIn(start) === 0) continue
    found.add("initial", () => ({
      rule: "unproved-fact", shade: "initial", severity: "error", channel: space.channel[start] ?? 0, start, edges: [],
      facts: missingIn(start), cause: at("states", plan.form.initial, "has"), name: plan.form.initial
    }))
  }
  const proving = new Set<Move>()
  for (let edge = 0; edge < space.transitions; edge++) {
    const move = moveOf(space, edge)
    if (move.event === "") continue
    const missing = missingIn(space.target[edge] ?? 0) & ~missingIn(space.source[edge] ?? 0)
    if (missing === 0) {
      proving.add(move)
      continue
    }
    const name = plan.states[space.state[space.target[edge] ?? 0] ?? 0] ?? ""
    found.add(move.at, () => ({
      rule: "unproved-fact", shade: "", severity: "error", channel: space.channel[space.source[edge] ?? 0] ?? 0,
      ...storyOf(space, edge), facts: missing, cause: move.at, name
    }))
  }
  return mergedByEvent(space, found.values, proving)
}

/** Where no channel proves the facts for an event, the event's own `needs` is the cause, and one finding is enough. */
const mergedByEvent = (space: Space, found: ReadonlyArray<Found>, proving: ReadonlySet<Move>): ReadonlyArray<Found> => {
  const proved = new Set([...proving].map(({ event }) => event))
  const kept = new Firsts<Found>()
  for (const finding of found) {
    const last = finding.edges.at(-1)
    const step = last === undefined ? undefined : moveOf(space, last).event
    const cause = step === undefined || proved.has(step) ? finding.cause : at("events", step)
    kept.add(cause, () => ({ ...finding, cause }))
  }
  return kept.values
}

/** A step that never changes anything, for nobody: neither the state nor what is known, shown or proved. Waiting is declared. */
const superfluous = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const changes = new Uint8Array(plan.all.length)
  const taken = movesTaken(space)
  for (let edge = 0; edge < space.transitions; edge++) if (space.source[edge] !== space.target[edge]) changes[space.move[edge] as number] = 1
  return plan.all.flatMap((move, i): ReadonlyArray<Found> => {
    if (move.kind !== "event" || taken[i] !== 1 || changes[i] === 1 || move.onlyWaits || plan.form.events[move.event]?.mandatory === true) return []
    const edge = space.move.indexOf(i)
    return [{
      rule: "superfluous-step", shade: "", severity: "warning", channel: space.channel[space.source[edge] ?? 0] ?? 0, ...storyOf(space, edge), facts: 0,
      cause: move.at, name: move.step
    }]
  })
}

/** Everything that is wrong with single steps and states. */
export const findSteps = (evidence: Evidence): ReadonlyArray<Found> => [
  ...loginRemovesStep(evidence), ...deadSteps(evidence), ...unreachableStates(evidence), ...unprovedFacts(evidence), ...superfluous(evidence)
]
