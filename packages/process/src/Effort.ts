/** The rule `effort`: after a handover, going on must not cost the customer more than starting anew would. */
import { askedBy, explore, moveOf, situation, type Space } from "./Explore.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import { type Incoming, incomingOf, staysOnChannel } from "./Reach.ts"

const never = 0x7fffffff

/** The least effort (steps and questions) from each situation to where `isThere` holds, over the moves that are allowed. */
const costs = ({ incoming, space }: { readonly incoming: Incoming; readonly space: Space }, isThere: (state: number) => boolean, isAllowed?: (edge: number) => boolean): Int32Array => {
  const { all } = space.plan
  const cost = new Int32Array(space.states).fill(never)
  const weights = space.plan.facts.map((group) => group.length)
  const weight = (bits: number): number => {
    let sum = 0
    for (let rest = bits; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] ?? 0
    return sum
  }
  const efforts = Int32Array.from(all, ({ effort }) => effort)
  const questions = all.map((move) => move.asks | move.revalidates)
  const queues: Array<Array<number>> = [[]]
  for (let i = 0; i < space.states; i++) {
    if (isThere(space.state[i] as number)) {
      cost[i] = 0
      queues[0]?.push(i)
    }
  }
  for (let far = 0; far < queues.length; far++) {
    const queue = queues[far] ?? []
    for (let q = 0; q < queue.length; q++) {
      const here = queue[q] as number
      if (cost[here] !== far) continue
      for (let i = incoming.first[here] as number; i < (incoming.first[here + 1] as number); i++) {
        const edge = incoming.edges[i] as number
        const m = space.move[edge] as number
        const from = space.source[edge] as number
        const move = all[m]
        const asked = questions[m] === 0 || move === undefined ? 0 : weight(askedBy(move, space.visible[from] as number))
        const next = far + (efforts[m] as number) + asked
        if (next < (cost[from] as number) && (isAllowed === undefined || isAllowed(edge))) {
          cost[from] = next
          ;(queues[next] ??= []).push(from)
        }
      }
    }
  }
  return cost
}

/**
 * A handover after which every goal still in reach costs more than it costs somebody who begins on the other channel,
 * and more than staying would have cost: they had better hung up and started anew.
 */
export const findEffort = (evidence: Evidence): ReadonlyArray<Found> => {
  const { space } = evidence
  const { plan } = space
  const isHandover = plan.all.map(({ kind }) => kind === "handover")
  if (!isHandover.includes(true) || !plan.goal.includes(true)) return []
  const nearest = costs(evidence, (state) => plan.goal[state] === true)
  const goals = [...new Set(plan.states.filter((_, state) => plan.goal[state] === true))].map((name) => plan.states.indexOf(name))
  const memo = new Map<number, { readonly whole: Int32Array; readonly staying: Int32Array }>()
  const costsTo = (goal: number) => {
    const known = memo.get(goal)
    if (known !== undefined) return known
    const isThere = (state: number) => state === goal
    const made = {
      whole: goals.length === 1 ? nearest : costs(evidence, isThere),
      staying: costs(evidence, isThere, (edge) => staysOnChannel(space, edge))
    }
    memo.set(goal, made)
    return made
  }
  const found = new Firsts<Found>()
  for (let edge = 0; edge < space.transitions; edge++) {
    if (isHandover[space.move[edge] as number] !== true) continue
    const to = space.target[edge] as number
    const channel = space.channel[to] as number
    // Whatever the goal, going on from here costs at least this much, and starting anew there at most that much for one of them.
    if ((nearest[to] as number) === never || (nearest[to] as number) <= (nearest[channel] as number) && goals.length === 1) continue
    const from = space.source[edge] as number
    const reachable = goals.flatMap((goal) => {
      const { staying, whole } = costsTo(goal)
      const ahead = whole[to] as number
      return ahead === never ? [] : [{ ahead, anew: whole[channel] as number, stay: staying[from] as number }]
    })
    if (reachable.some(({ ahead, anew, stay }) => ahead <= anew || stay !== never && ahead <= stay)) continue
    const { ahead, anew } = reachable.reduce((one, other) => (other.ahead < one.ahead ? other : one))
    const move = moveOf(space, edge)
    found.add(move.at, () => ({
      rule: "effort", shade: "", severity: "error", channel: space.channel[from] ?? 0, ...storyOf(space, edge), facts: 0, cause: move.at,
      name: `${ahead} ${anew}`
    }))
  }
  return found.values
}

/** The most situations explored to find out what an ideal handover would have spared. */
const mostForRegret = 100_000

/** Adds to each finding about a handover what one that carries everything and keeps the assurance would have spared. */
export const withRegret = ({ space }: Evidence, found: ReadonlyArray<Found>): ReadonlyArray<Found> => {
  const { plan } = space
  const handovers = found.flatMap((finding) => {
    const edge = finding.edges.at(-1)
    return finding.shade !== "handover" || edge === undefined || finding.rule === "re-ask" || moveOf(space, edge).kind !== "handover" ? [] : [{ finding, edge }]
  })
  if (handovers.length === 0 || space.states > mostForRegret || !plan.goal.includes(true)) return found
  const pairs = handovers.map(({ edge, finding }) => {
    const from = situation(space, space.source[edge] ?? 0)
    const real = situation(space, space.target[edge] ?? 0)
    return { finding, real, ideal: { ...from, channel: real.channel } }
  })
  const ahead = explore(plan, mostForRegret, pairs.flatMap(({ ideal, real }) => [ideal, real]))
  if (!ahead.isComplete) return found
  const cost = costs({ space: ahead, incoming: incomingOf(ahead) }, (state) => plan.goal[state] === true)
  const key = (at: object) => JSON.stringify(at)
  const number = new Map(Array.from({ length: ahead.starts }, (_, i) => [key(situation(ahead, i)), cost[i] ?? never]))
  const costOf = ({ channel, known, level, state, visible }: typeof pairs[number]["real"]) => number.get(key({ state, channel, level, known, visible })) ?? never
  const regrets = new Map(pairs.flatMap(({ finding, ideal, real }) => {
    const [spent, best] = [costOf(real), costOf(ideal)]
    return spent === never || best === never ? [] : [[finding, Math.max(0, spent - best)] as const]
  }))
  return found.map((finding) => {
    const regret = regrets.get(finding)
    return regret === undefined ? finding : { ...finding, regret }
  })
}
