/** The rule `effort`: after a handover, going on must not cost the customer more than starting anew would. */
import { askedBy, explore, moveOf, situation, type Space } from "./Explore.ts"
import { type Evidence, Firsts, type Found, storyOf } from "./Found.ts"
import { type Incoming, incomingOf, staysOnChannel } from "./Reach.ts"

const never = 0x7fffffff

/** The most goals that are compared one by one. */
const mostGoals = 8

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

/** Computes only when asked, and only once. */
const once = (make: () => Int32Array): () => Int32Array => {
  let made: Int32Array | undefined
  return () => (made ??= make())
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
  const goals = plan.states.flatMap((_, state) => (plan.goal[state] === true ? [state] : []))
  const stays = (edge: number) => staysOnChannel(space, edge)
  // Where there are many goals, they are taken as one: the nearest counts.
  const isOne = goals.length === 1 || goals.length > mostGoals
  const isGoal = (state: number) => plan.goal[state] === true
  const compared = isOne
    ? [{ whole: nearest, staying: once(() => costs(evidence, isGoal, stays)) }]
    : goals.map((goal) => ({ whole: costs(evidence, (state) => state === goal), staying: once(() => costs(evidence, (state) => state === goal, stays)) }))
  const found = new Firsts<Found>()
  for (let edge = 0; edge < space.transitions; edge++) {
    if (isHandover[space.move[edge] as number] !== true) continue
    const to = space.target[edge] as number
    const channel = space.channel[to] as number
    const from = space.source[edge] as number
    let ahead = never
    let anew = never
    let isDearer = true
    for (const { staying, whole } of compared) {
      const rest = whole[to] as number
      if (rest === never) continue
      if (rest <= (whole[channel] as number) || staying()[from] !== never && rest <= (staying()[from] as number)) isDearer = false
      if (rest < ahead) {
        ahead = rest
        anew = whole[channel] as number
      }
    }
    if (ahead === never || !isDearer) continue
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
