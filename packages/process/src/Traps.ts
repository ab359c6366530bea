/** The rules `parity`, `trap` and `channel-trap`: from wherever a customer gets to, the goal must stay in reach. */
import { childPointer, type Pointer } from "@redthread/model"
import { moveOf, situation, type Situation, type Space } from "./Explore.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import type { Plan } from "./Plan.ts"
import { leadsTo, reaching } from "./Reach.ts"
import { waitingIn } from "./Waiting.ts"

/** The one condition that closes a step ahead to somebody on this level; the fallback where there is none, or more than one. */
const blockerIn = (plan: Plan, here: Situation, ahead: ReadonlySet<number> | undefined, fallback: Pointer): Pointer => {
  const closed = (plan.moves[here.channel] ?? []).filter((move) =>
    move.kind === "event" && (here.level > move.most || here.level < move.least) && move.target.some((to, state) => to >= 0 && ahead?.has(state) === true)
  )
  const [only] = closed
  return only === undefined || closed.length > 1 ? fallback : childPointer(only.at, here.level > only.most ? "atMost" : "atLeast")
}

/** Steps after which the goal is out of reach: altogether (hard), without a loss (soft), or on the channel that claims it. */
const lostOnTheWay = (evidence: Evidence): ReadonlyArray<Found> => {
  const { accepted, isGoalAhead, lossless, losses, possible, space } = evidence
  const { plan } = space
  const found = new Firsts<Found>()
  const ahead = leadsTo(plan)
  let ended: Uint8Array | undefined
  /** Whether something can still happen for ever after, without any way to stop. */
  const goesOn = (index: number): boolean => {
    const isEnd = (at: number): boolean => {
      for (let edge = space.firstEdge[at] ?? 0; edge < (space.firstEdge[at + 1] ?? 0); edge++) if (moveOf(space, edge).event !== "") return false
      return true
    }
    ended ??= reaching(space, evidence.incoming, isEnd, (edge) => moveOf(space, edge).event !== "")
    return ended[index] === 0
  }
  /** The goal can be reached, or the process itself has given it up here and leads to an end that the brand accepts. */
  const isFine = (index: number): boolean => possible[index] === 1 || accepted[index] === 1 && isGoalAhead[space.state[index] as number] !== true
  /** No event leads on to a goal any more, though one did before: nobody can mend that, not even by going to another channel. */
  const wayEnds = (from: number, to: number): boolean => isGoalAhead[space.state[from] as number] === true && isGoalAhead[space.state[to] as number] !== true
  const claims = plan.claims.map((claimed) => claimed.map(({ name }) => ({
    name,
    free: evidence.toGoal(name, { lossless: true, inChannel: true }),
    any: evidence.toGoal(name, { lossless: false, inChannel: true }),
    isAhead: ahead.map((states) => [...states].some((state) => plan.active[state]?.has(name) === true))
  })))
  const waiting = waitingIn(evidence)
  const toWaiting = waiting.length === 0 ? undefined : reaching(space, evidence.incoming, (index) => waiting.some((each) => each.situations[index] === 1), () => true)
  for (let from = 0; from < space.states; from++) {
    const channel = space.channel[from] as number
    const wasFine = isFine(from)
    const mine = claims[channel] ?? []
    for (let edge = space.firstEdge[from] as number; edge < (space.firstEdge[from + 1] as number); edge++) {
      const to = space.target[edge] as number
      const state = space.state[to] as number
      if (plan.settled[state] === true) continue
      const isFree = losses[edge] === 0
      const add = (rule: "trap" | "channel-trap", shade: string, name: string): void => {
        const move = moveOf(space, edge)
        // A deadline belongs to no channel; what has to be offered after it, to each that it closes.
        found.add(`${rule} ${move.at}${rule === "channel-trap" ? ` ${channel}` : ""}`, () => ({
          rule, shade, severity: "error", channel, ...storyOf(space, edge), facts: 0,
          cause: blockerIn(plan, situation(space, to), ahead[state], move.at), name
        }))
      }
      let isClaimLost = false
      for (const { any, free, isAhead, name } of mine) {
        if (space.channel[to] !== channel || free[from] !== 1 || free[to] === 1 || !isFree && any[to] === 1 || isAhead[state] !== true) continue
        isClaimLost = true
        add("channel-trap", any[to] === 1 ? "soft" : lossless[to] === 1 ? "detour" : "hard", name)
        break
      }
      // A soft trap needs a closed step as its cause; where every way on is merely lossy, each loss is a finding of its own.
      if ((wasFine || wayEnds(from, to)) && !isFine(to)) {
        // Where everything ends up waiting for each other, that is the finding.
        if (toWaiting?.[to] !== 1) add("trap", goesOn(to) ? "livelock" : "hard", plan.states[state] ?? "")
      } else if (
        !isClaimLost && isFree && lossless[from] === 1 && lossless[to] === 0 && possible[to] === 1 && isGoalAhead[state] === true &&
        blockerIn(plan, situation(space, to), ahead[state], moveOf(space, edge).at) !== moveOf(space, edge).at
      ) add("trap", "soft", plan.states[state] ?? "")
    }
  }
  return found.values
}

/** Channels that claim a goal which a customer who begins there cannot reach without loss. */
const parity = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const { plan } = space
  return Array.from({ length: space.starts }, (_, start) => start).flatMap((start) => {
    const channel = space.channel[start] ?? 0
    return (plan.claims[channel] ?? []).flatMap(({ at, name }): ReadonlyArray<Found> => {
      if (evidence.toGoal(name, { lossless: true, inChannel: false })[start] === 1) return []
      const shade = evidence.toGoal(name, { lossless: false, inChannel: false })[start] === 1 ? "lossy" : "never"
      return [{ rule: "parity", shade, severity: "error", channel, start, edges: [], facts: 0, cause: at, name }]
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
  if (Object.values(space.plan.form.states).every((state) => state.goal !== true)) return []
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

/** Every way to get stuck. */
export const findTraps = (evidence: Evidence): ReadonlyArray<Found> => [...lostOnTheWay(evidence), ...parity(evidence), ...pingPong(evidence)]
