/**
 * How much alike two channels are on the way to a goal, by the usual scale: branching bisimilar, weakly bisimilar, each
 * simulating the other, equal traces, one containing the other, or different. What is seen is the state entered; logins
 * and other moves within a state are silent. Source: R. van Glabbeek, The Linear Time – Branching Time Spectrum II (1993).
 */
import type { ChannelName, StateName, StepName } from "@redthread/model"
import type { Composed } from "./Composed.ts"
import { type Road, roadOf } from "./Equivalence.ts"
import { explore, moveOf, type Space } from "./Explore.ts"
import { evidenceOf } from "./Found.ts"
import { planOf } from "./Plan.ts"

/** How much alike, from most to least; `contains`: the first channel can do all that the second can; `contained`: the other way round. */
export type Grade = "branching" | "weak" | "simulation" | "traces" | "contains" | "contained" | "different"

/** Two channels compared. */
export interface Likeness {
  readonly grade: Grade
  /** The shortest sequence of steps that only one of them can do, logins aside; absent where the traces are equal. */
  readonly trace?: ReadonlyArray<StepName>
  /** The channel that can do it. */
  readonly on?: ChannelName
}

interface Step { readonly label: number; readonly to: number; readonly name: string }
interface Graph { readonly steps: ReadonlyArray<ReadonlyArray<Step>>; readonly isGoal: ReadonlyArray<boolean>; readonly first: number; readonly second: number }

const silent = -1

const graphOf = (space: Space, roads: readonly [Road, Road], isGoal: (state: number) => boolean): Graph => {
  const steps: Array<ReadonlyArray<Step>> = []
  const goals: Array<boolean> = []
  for (const road of roads) {
    const offset = steps.length
    const number = new Map(road.situations.map((index, i) => [index, offset + i]))
    for (const index of road.situations) {
      goals.push(isGoal(space.state[index] ?? 0))
      const out: Array<Step> = []
      for (let edge = space.firstEdge[index] ?? 0; edge < (space.firstEdge[index + 1] ?? 0); edge++) {
        const target = space.target[edge] ?? 0
        const to = road.isOn(edge) ? number.get(target) : undefined
        if (to === undefined || target === index) continue
        out.push({ label: space.state[target] === space.state[index] ? silent : space.state[target] ?? 0, to, name: moveOf(space, edge).step })
      }
      steps.push(out)
    }
  }
  return { steps, isGoal: goals, first: 0, second: roads[0].situations.length }
}

/** Splits the nodes until all of one block show the same signature. */
const refined = (size: number, begin: (node: number) => string, signature: (node: number, block: ReadonlyArray<number>) => ReadonlyArray<string>): ReadonlyArray<number> => {
  const numbered = (texts: ReadonlyArray<string>) => {
    const ids = new Map<string, number>()
    return { block: texts.map((text) => ids.get(text) ?? (ids.set(text, ids.size), ids.size - 1)), count: () => ids.size }
  }
  const nodes = Array.from({ length: size }, (_, node) => node)
  let now = numbered(nodes.map(begin))
  for (;;) {
    const { block } = now
    const next = numbered(nodes.map((node) => `${block[node] ?? 0} ${[...new Set(signature(node, block))].sort().join(" ")}`))
    if (next.count() === now.count()) return block
    now = next
  }
}

const silently = ({ steps }: Graph, from: number, isAllowed: (node: number) => boolean = () => true): ReadonlyArray<number> => {
  const seen = new Set([from])
  for (const node of seen) for (const { label, to } of steps[node] ?? []) if (label === silent && isAllowed(to)) seen.add(to)
  return [...seen]
}

const branching = (graph: Graph): ReadonlyArray<number> =>
  refined(graph.steps.length, (node) => String(graph.isGoal[node]), (node, block) =>
    silently(graph, node, (to) => block[to] === block[node]).flatMap((at) =>
      (graph.steps[at] ?? []).flatMap(({ label, to }) => (label === silent && block[to] === block[node] ? [] : [`${label}:${block[to] ?? 0}`]))
    ))

const weak = (graph: Graph): ReadonlyArray<number> => {
  const closure = graph.steps.map((_, node) => silently(graph, node))
  return refined(graph.steps.length, (node) => String((closure[node] ?? []).some((at) => graph.isGoal[at] === true)), (node, block) =>
    (closure[node] ?? []).flatMap((at) => [
      `${silent}:${block[at] ?? 0}`,
      ...(graph.steps[at] ?? []).filter(({ label }) => label !== silent).flatMap(({ label, to }) => (closure[to] ?? []).map((end) => `${label}:${block[end] ?? 0}`))
    ]))
}

/** Whether the second node can follow whatever the first does. */
const simulates = (graph: Graph, from: number, by: number): boolean => {
  const visible = graph.steps.map((_, node) => silently(graph, node).flatMap((at) => (graph.steps[at] ?? []).filter(({ label }) => label !== silent)))
  const failed = new Set<string>()
  const open = new Set([`${from} ${by}`])
  for (const pair of open) {
    const [one = 0, other = 0] = pair.split(" ").map(Number)
    for (const step of visible[one] ?? []) for (const answer of visible[other] ?? []) if (answer.label === step.label) open.add(`${step.to} ${answer.to}`)
  }
  for (let size = -1; size !== failed.size;) {
    size = failed.size
    for (const pair of open) {
      const [one = 0, other = 0] = pair.split(" ").map(Number)
      const follows = (visible[one] ?? []).every((step) => (visible[other] ?? []).some((answer) => answer.label === step.label && !failed.has(`${step.to} ${answer.to}`)))
      if (!follows) failed.add(pair)
    }
  }
  return !failed.has(`${from} ${by}`)
}

/** The shortest trace of the first node that the second cannot do. */
const onlyBy = (graph: Graph, from: number, other: number): ReadonlyArray<string> | undefined => {
  const spread = (nodes: ReadonlyArray<number>) => [...new Set(nodes.flatMap((node) => silently(graph, node)))].sort((one, two) => one - two)
  const queue = [{ mine: spread([from]), theirs: spread([other]), trace: [] as ReadonlyArray<string> }]
  const seen = new Set<string>()
  for (const { mine, theirs, trace } of queue) {
    const steps = mine.flatMap((node) => (graph.steps[node] ?? []).filter(({ label }) => label !== silent))
    for (const label of [...new Set(steps.map((step) => step.label))].sort((one, two) => one - two)) {
      const taken = steps.filter((step) => step.label === label)
      const answers = theirs.flatMap((node) => (graph.steps[node] ?? []).filter((step) => step.label === label))
      const longer = [...trace, taken[0]?.name ?? ""]
      if (answers.length === 0) return longer
      const next = { mine: spread(taken.map(({ to }) => to)), theirs: spread(answers.map(({ to }) => to)), trace: longer }
      const key = `${next.mine.join(",")} ${next.theirs.join(",")}`
      if (!seen.has(key)) {
        seen.add(key)
        queue.push(next)
      }
    }
  }
  return undefined
}

/** The most situations on both roads together that are compared. */
const mostCompared = 2_000

/**
 * Compares two channels on the way to a goal that both claim, on lossless moves of their own. `undefined` where one of
 * them is unknown or does not lead there by itself, or where more than 2,000 situations would have to be compared.
 */
export const likeness = (process: Composed, one: ChannelName, other: ChannelName, goal: StateName): Likeness | undefined => {
  const plan = planOf(process.form)
  const space = plan === undefined ? undefined : explore(plan, 2_000_000)
  if (plan === undefined || space?.isComplete !== true) return undefined
  const evidence = evidenceOf(space)
  const starts = [plan.channels.indexOf(one), plan.channels.indexOf(other)] as const
  const free = evidence.toGoal(goal, { lossless: true, inChannel: true })
  if (starts.some((start) => start < 0 || free[start] !== 1)) return undefined
  const roads = [roadOf(evidence, starts[0], goal), roadOf(evidence, starts[1], goal)] as const
  if (roads[0].situations.length + roads[1].situations.length > mostCompared) return undefined
  const graph = graphOf(space, roads, (state) => plan.active[state]?.has(goal) === true)
  const same = (block: ReadonlyArray<number>) => block[graph.first] === block[graph.second]
  if (same(branching(graph))) return { grade: "branching" }
  if (same(weak(graph))) return { grade: "weak" }
  if (simulates(graph, graph.first, graph.second) && simulates(graph, graph.second, graph.first)) return { grade: "simulation" }
  const mine = onlyBy(graph, graph.first, graph.second)
  const theirs = onlyBy(graph, graph.second, graph.first)
  if (mine === undefined && theirs === undefined) return { grade: "traces" }
  const isMine = mine !== undefined && (theirs === undefined || mine.length <= theirs.length)
  const grade = mine === undefined ? "contained" : theirs === undefined ? "contains" : "different"
  return { grade, trace: (isMine ? mine : theirs ?? []) as ReadonlyArray<string> as ReadonlyArray<StepName>, on: isMine ? one : other }
}
