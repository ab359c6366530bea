/** The rules `parity`, `trap`, `channel-trap` and `deadlock`: from wherever a customer gets to, the goal must stay in reach. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { edgesTo, moveOf, situation, type Situation, type Space, startOf } from "./Explore.ts"
import { sourcesOf } from "./Form.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import type { Plan } from "./Plan.ts"
import { staysOnChannel } from "./Reach.ts"

const at = (...keys: ReadonlyArray<string | number>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)

/** For each state of the process the states that its events can still lead to, channels aside. */
export const leadsTo = (plan: Plan): ReadonlyArray<ReadonlySet<number>> => {
  const next = plan.states.map((state) =>
    Object.values(plan.form.events).flatMap((event) => (sourcesOf(event).includes(state) ? [plan.states.indexOf(event.to)] : []))
  )
  return plan.states.map((_, from) => {
    const seen = new Set([from])
    for (const state of seen) for (const to of next[state] ?? []) seen.add(to)
    return seen
  })
}

/** The one condition that closes a step ahead to somebody on this level; the fallback where there is none, or more than one. */
const blockerIn = (plan: Plan, here: Situation, ahead: ReadonlySet<number> | undefined, fallback: Pointer): Pointer => {
  const closed = (plan.moves[here.channel] ?? []).filter((move) =>
    move.kind === "event" && (here.level > move.most || here.level < move.least) && move.from.some((leaves, state) => leaves && ahead?.has(state) === true)
  )
  const [only] = closed
  return only === undefined || closed.length > 1 ? fallback : childPointer(only.at, here.level > only.most ? "atMost" : "atLeast")
}

/** Steps after which the goal is out of reach: altogether (hard), without a loss (soft), or on the channel that claims it. */
const lostOnTheWay = (evidence: Evidence): ReadonlyArray<Found> => {
  const { lossless, losses, possible, space } = evidence
  const { plan } = space
  const found = new Firsts<Found>()
  const ahead = leadsTo(plan)
  const goals = plan.states.flatMap((_, i) => (plan.goal[i] === true ? [i] : []))
  const claims = plan.channels.map((channel) =>
    (plan.form.channels[channel]?.claims ?? []).map((state) => plan.states.indexOf(state)).map((goal) => ({
      goal,
      free: evidence.toGoal(goal, { lossless: true, inChannel: true }),
      any: evidence.toGoal(goal, { lossless: false, inChannel: true })
    }))
  )
  for (let edge = 0; edge < space.transitions; edge++) {
    const from = space.source[edge] ?? 0
    const to = space.target[edge] ?? 0
    const here = situation(space, to)
    if (plan.settled[here.state] === true) continue
    const move = moveOf(space, edge)
    const isFree = losses[edge] === 0
    const channel = space.channel[from] ?? 0
    const add = (rule: "trap" | "channel-trap", shade: string, name: string): void => {
      found.add(`${rule} ${move.at}`, () => ({
        rule, shade, severity: "error", channel, ...storyOf(space, edge), facts: 0, cause: blockerIn(plan, here, ahead[here.state], move.at), name
      }))
    }
    const claim = !staysOnChannel(space, edge) ? undefined : (claims[channel] ?? []).find(({ any, free, goal }) =>
      free[from] === 1 && free[to] === 0 && (isFree || any[to] === 0) && ahead[here.state]?.has(goal) === true
    )
    if (claim !== undefined) {
      add("channel-trap", claim.any[to] === 1 ? "soft" : lossless[to] === 1 ? "detour" : "hard", plan.states[claim.goal] ?? "")
    }
    // A soft trap needs a closed step as its cause; where every way on is merely lossy, each loss is a finding of its own.
    if (possible[from] === 1 && possible[to] === 0) add("trap", "hard", plan.states[here.state] ?? "")
    else if (
      claim === undefined && isFree && lossless[from] === 1 && lossless[to] === 0 && possible[to] === 1 &&
      goals.some((goal) => ahead[here.state]?.has(goal)) && blockerIn(plan, here, ahead[here.state], move.at) !== move.at
    ) add("trap", "soft", plan.states[here.state] ?? "")
  }
  return found.values
}

/** Channels that claim a goal which a customer who begins there cannot reach without loss. */
const parity = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const { plan } = space
  return Array.from({ length: space.starts }, (_, start) => start).flatMap((start) => {
    const channel = space.channel[start] ?? 0
    const claims = plan.form.channels[plan.channels[channel] ?? ""]?.claims ?? []
    return claims.flatMap((claim, i): ReadonlyArray<Found> => {
      const goal = plan.states.indexOf(claim)
      if (evidence.toGoal(goal, { lossless: true, inChannel: false })[start] === 1) return []
      const shade = evidence.toGoal(goal, { lossless: false, inChannel: false })[start] === 1 ? "lossy" : "never"
      return [{
        rule: "parity", shade, severity: "error", channel, start, edges: [], facts: 0,
        cause: at("channels", plan.channels[channel] ?? "", "claims", i), name: claim
      }]
    })
  })
}

/** The shortest way from this beginning to other channels and back to the first; `undefined` where nobody is passed back. */
const roundTrip = (space: Space, start: number): ReadonlyArray<number> | undefined => {
  const home = space.channel[start]
  const cameBy = new Map([[start, -1]])
  for (const here of cameBy.keys()) {
    for (let edge = space.firstEdge[here] ?? 0; edge < (space.firstEdge[here + 1] ?? 0); edge++) {
      const to = space.target[edge] ?? 0
      const isBack = space.channel[here] !== home && space.channel[to] === home
      if (!isBack) {
        if (!cameBy.has(to)) cameBy.set(to, edge)
        continue
      }
      const path = [edge]
      for (let last = cameBy.get(here) ?? -1; last >= 0; last = cameBy.get(space.source[last] ?? 0) ?? -1) path.unshift(last)
      return path
    }
  }
  return undefined
}

/** A customer who can never reach the goal is passed back to where they began. */
const pingPong = ({ possible, space }: Evidence): ReadonlyArray<Found> => {
  if (!space.plan.goal.includes(true)) return []
  const trips = Array.from({ length: space.starts }, (_, start) => start).flatMap((start) => {
    const edges = possible[start] === 1 ? undefined : roundTrip(space, start)
    return edges === undefined ? [] : [{ start, edges }]
  }).sort((one, other) => one.edges.length - other.edges.length)
  return trips.slice(0, 1).map(({ edges, start }) => {
    const channel = space.channel[start] ?? 0
    return {
      rule: "trap", shade: "ping-pong", severity: "error", channel, start, edges, facts: 0,
      cause: moveOf(space, edges.at(-1) ?? 0).at, name: space.plan.channels[channel] ?? ""
    }
  })
}

/** States in which everything stops although they are no end; only where the process names no goal, else they are traps. */
const deadlocks = ({ space }: Evidence): ReadonlyArray<Found> => {
  const { plan } = space
  if (plan.goal.includes(true)) return []
  const found = new Firsts<Found>()
  for (let index = 0; index < space.states; index++) {
    const state = space.state[index] ?? 0
    if (plan.settled[state] === true || plan.all.some((move) => move.to >= 0 && move.from[state] === true)) continue
    const name = plan.states[state] ?? ""
    found.add(name, () => ({
      rule: "deadlock", shade: "", severity: "error", channel: space.channel[index] ?? 0, start: startOf(space, index),
      edges: edgesTo(space, index), facts: 0, cause: at("states", name), name
    }))
  }
  return found.values
}

/** Every way to get stuck. */
export const findTraps = (evidence: Evidence): ReadonlyArray<Found> => [
  ...lostOnTheWay(evidence), ...parity(evidence), ...pingPong(evidence), ...deadlocks(evidence)
]
