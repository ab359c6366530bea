/** The rules `login-removes-step`, `dead-step`, `unreachable-state`, `unproved-fact` and `effort`: what each step is good for. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { askedBy, isEnabled, moveOf, situation, type Space } from "./Explore.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import type { Move } from "./Plan.ts"
import { incomingOf, staysOnChannel } from "./Reach.ts"
import { leadsTo } from "./Traps.ts"

const at = (...keys: ReadonlyArray<string | number>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)

/** More login must never take a step away. Source: „man dürfe nicht eingeloggt sein“ (R. Dinter, junokai). */
const loginRemovesStep = ({ space }: Evidence): ReadonlyArray<Found> => {
  const found = new Firsts<Found>()
  for (let edge = 0; edge < space.transitions; edge++) {
    if (moveOf(space, edge).kind !== "auth") continue
    const before = situation(space, space.source[edge] ?? 0)
    const now = situation(space, space.target[edge] ?? 0)
    if (now.level <= before.level) continue
    for (const move of space.plan.moves[before.channel] ?? []) {
      if (move.kind !== "event" || !isEnabled(move, before) || isEnabled(move, now)) continue
      const cause = now.level > move.most ? childPointer(move.at, "atMost") : move.at
      found.add(cause, () => ({
        rule: "login-removes-step", shade: "", severity: "error", channel: before.channel, ...storyOf(space, edge), facts: 0, cause, name: move.step
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

const deadSteps = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const none = { start: -1, edges: [], facts: 0 } as const
  const taken = new Set(space.move.subarray(0, space.transitions))
  const seen = new Set(space.state.subarray(0, space.states))
  const bound = plan.moves.flatMap((moves, channel) =>
    moves.flatMap((move): ReadonlyArray<Found> => {
      if (move.kind !== "event" && move.kind !== "auth" || taken.has(plan.all.indexOf(move))) return []
      if (move.kind === "auth") {
        return [{ rule: "dead-step", shade: "auth", severity: "warning", channel, ...none, cause: move.at, name: move.step }]
      }
      const situations: Array<number> = []
      for (let i = 0; i < space.states; i++) if (space.channel[i] === channel && move.from[space.state[i] ?? 0] === true) situations.push(i)
      // Where the state is reached on other channels only, the customer may still come over by their own choice.
      return situations.length === 0 ? [] : [{
        rule: "dead-step", severity: "error", channel, ...none, facts: move.needs, name: move.step, ...neverMet(space, move, situations)
      }]
    })
  )
  const offered = new Set(plan.all.map(({ step }) => step))
  const nowhere = Object.keys(plan.form.events).sort().filter((event) =>
    !offered.has(event) && plan.states.some((state, i) => seen.has(i) && [plan.form.events[event]?.from].flat().includes(state))
  )
  return [
    ...bound,
    ...nowhere.map((event): Found => ({
      rule: "dead-step", shade: "nowhere", severity: "error", channel: -1, ...none, cause: at("events", event), name: event
    }))
  ]
}

const unreachableStates = ({ space: { plan } }: Evidence): ReadonlyArray<Found> => {
  const ahead = leadsTo(plan)[plan.initial]
  return plan.states.flatMap((name, state): ReadonlyArray<Found> =>
    ahead?.has(state) === true ? [] : [{
      rule: "unreachable-state", shade: "", severity: "error", channel: -1, start: -1, edges: [], facts: 0, cause: at("states", name), name
    }]
  )
}

/** What a state promises to `has` must be known on every way into it. */
const unprovedFacts = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  const missingIn = (index: number) => (plan.has[space.state[index] ?? 0] ?? 0) & ~(space.known[index] ?? 0)
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
    if (move.to < 0) continue
    const missing = missingIn(space.target[edge] ?? 0) & ~missingIn(space.source[edge] ?? 0)
    if (missing === 0) {
      proving.add(move)
      continue
    }
    const name = plan.states[move.to] ?? ""
    found.add(move.at, () => ({
      rule: "unproved-fact", shade: "", severity: "error", channel: space.channel[space.source[edge] ?? 0] ?? 0,
      ...storyOf(space, edge), facts: missing, cause: move.at, name
    }))
  }
  return mergedByEvent(space, found.values, proving)
}

/** Where no channel proves the facts for an event, the event's own `needs` is the cause, and one finding is enough. */
const mergedByEvent = (space: Space, found: ReadonlyArray<Found>, proving: ReadonlySet<Move>): ReadonlyArray<Found> => {
  const proved = new Set([...proving].map(({ step }) => step))
  const kept = new Firsts<Found>()
  for (const finding of found) {
    const last = finding.edges.at(-1)
    const step = last === undefined ? undefined : moveOf(space, last).step
    const cause = step === undefined || proved.has(step) ? finding.cause : at("events", step)
    kept.add(cause, () => ({ ...finding, cause }))
  }
  return kept.values
}

/** The least number of steps and questions from each situation to a goal; infinite where there is no way. */
const costs = (space: Space): Float64Array => {
  const cost = new Float64Array(space.states).fill(Number.POSITIVE_INFINITY)
  const incoming = incomingOf(space)
  const weights = space.plan.facts.map((group) => group.length)
  const weight = (bits: number): number => weights.reduce((sum, each, i) => ((bits & (1 << i)) === 0 ? sum : sum + each), 0)
  const queues: Array<Array<number>> = [[]]
  for (let i = 0; i < space.states; i++) {
    if (space.plan.goal[space.state[i] ?? 0] === true) {
      cost[i] = 0
      queues[0]?.push(i)
    }
  }
  for (let far = 0; far < queues.length; far++) {
    for (const here of queues[far] ?? []) {
      if (cost[here] !== far) continue
      for (let i = incoming.first[here] ?? 0; i < (incoming.first[here + 1] ?? 0); i++) {
        const edge = incoming.edges[i] ?? 0
        const from = space.source[edge] ?? 0
        const next = far + 1 + weight(askedBy(moveOf(space, edge), situation(space, from)))
        if (next < (cost[from] ?? 0)) {
          cost[from] = next
          ;(queues[next] ??= []).push(from)
        }
      }
    }
  }
  return cost
}

/** A handover after which going on costs more than staying would have, and more than starting anew on the other channel. */
const effort = ({ space }: Evidence): ReadonlyArray<Found> => {
  const handsOver = space.plan.all.some(({ kind }) => kind === "handover")
  const cost = handsOver ? costs(space) : new Float64Array()
  const found = new Firsts<Found>()
  const anew = space.plan.channels.map((_, channel) => cost[channel] ?? 0)
  for (let edge = 0; handsOver && edge < space.transitions; edge++) {
    if (staysOnChannel(space, edge)) continue
    const from = space.source[edge] ?? 0
    const to = space.target[edge] ?? 0
    const channel = space.channel[to] ?? 0
    const ahead = cost[to] ?? 0
    if (!Number.isFinite(ahead) || ahead <= (anew[channel] ?? 0) || ahead <= (cost[from] ?? 0)) continue
    const move = moveOf(space, edge)
    found.add(move.at, () => ({
      rule: "effort", shade: "", severity: "error", channel: space.channel[from] ?? 0, ...storyOf(space, edge), facts: 0, cause: move.at,
      name: `${ahead} ${anew[channel] ?? 0}`
    }))
  }
  return found.values
}

/** Everything that is wrong with single steps and states. */
export const findSteps = (evidence: Evidence): ReadonlyArray<Found> => [
  ...loginRemovesStep(evidence), ...deadSteps(evidence), ...unreachableStates(evidence), ...unprovedFacts(evidence), ...effort(evidence)
]
