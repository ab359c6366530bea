/** The rule `equivalence` and the grades of likeness read a second time, by names and in the slow and simple way; see `Oracles`. */
import type { ChannelName } from "@redthread/model"
import { type Case, isGoal, isIn } from "./Case.ts"
import { own } from "./Form.ts"
import { aheadOf, type Edge, type Graph, leading, type Readings } from "./Oracles.ts"
import { machineOf } from "./Machine.ts"

/** The way from the beginning on a channel to a goal it claims, by lossless steps of its own. */
interface Way {
  readonly channel: ChannelName
  readonly start: number
  readonly isThere: (state: string) => boolean
  readonly edges: ReadonlyArray<Edge>
  /** Pairs of states that follow each other. */
  readonly pairs: ReadonlyArray<readonly [string, string]>
}

const wayOn = (graph: Graph, channel: ChannelName, claim: string): Way | undefined => {
  const { cases, edges, process } = graph
  const isThere = (at: Case) => isIn(process, at.state, claim)
  const free = leading(graph, isThere, ({ isFree, taken }) => isFree && taken.on === taken.channel)
  const start = process.channels.indexOf(channel)
  if (!free.has(start)) return undefined
  const mine = edges.filter(({ isFree, taken, to }) => isFree && taken.on === channel && taken.channel === channel && free.has(to))
  const reached = new Set([start])
  for (let size = -1; size !== reached.size;) {
    size = reached.size
    for (const { from, to } of mine) if (reached.has(from)) reached.add(to)
  }
  const taken = mine.filter(({ from }) => reached.has(from))
  return {
    channel, start, isThere: (state) => cases.some((at) => at.state === state && isThere(at)), edges: taken,
    pairs: taken.flatMap(({ taken: { now, was } }) => (now === was ? [] : [[was, now] as const]))
  }
}

/** Every simple path of states from one to a goal. */
const pathsOf = ({ isThere, pairs }: Way, from: string): ReadonlyArray<ReadonlyArray<string>> => {
  const on = (path: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
    const last = path.at(-1) ?? ""
    const further = [...new Set(pairs.flatMap(([was, now]) => (was === last && !path.includes(now) ? [now] : [])))].flatMap((now) => on([...path, now]))
    return isThere(last) ? [path, ...further] : further
  }
  return on([from])
}

/** The steps until `ends` holds, along the way, passing only states that are allowed. */
const stepsUntil = ({ edges, start }: Way, isAllowed: (state: string) => boolean, ends: (was: string, now: string) => boolean): number | undefined => {
  let here = new Set([start])
  const seen = new Set([start])
  for (let length = 1; here.size > 0; length++) {
    const out = edges.filter(({ from }) => here.has(from))
    if (out.some(({ taken }) => ends(taken.was, taken.now))) return length
    here = new Set(out.flatMap(({ taken, to }) => (isAllowed(taken.now) && !seen.has(to) ? [to] : [])))
    for (const each of here) seen.add(each)
  }
  return undefined
}

/** The states that come next on a way. */
const hasNext = ({ pairs }: Way, was: string, now: string): boolean => pairs.some(([one, other]) => one === was && other === now)

/** The least number of steps after which a channel skips something that nobody can avoid on the other. */
const skipsAfter = (road: Way, other: Way, initial: string): number | undefined => {
  const [paths, others] = [pathsOf(road, initial), pathsOf(other, initial)]
  const states = [...new Set(road.pairs.map(([was]) => was))].filter((state) => state !== initial && !road.isThere(state) && paths.every((path) => path.includes(state)))
  const lengths = states.flatMap((state) => {
    if (others.every((path) => path.includes(state))) return []
    const leads = (from: string) => from !== state && pathsOf(other, from).some((path) => !path.includes(state))
    return stepsUntil(other, leads, (was, now) => was !== now && leads(now) && !hasNext(road, was, now)) ?? []
  })
  return lengths.length === 0 ? undefined : Math.min(...lengths)
}

/** The least number of steps after which a channel offers a state that the other does not. */
const offersMoreAfter = (road: Way, other: Way, initial: string, ahead: (state: string) => ReadonlySet<string>): number | undefined => {
  const isOnlyHere = (was: string, now: string) => !ahead(now).has(was) && !hasNext(other, was, now)
  const common = new Set([initial])
  for (let size = -1; size !== common.size;) {
    size = common.size
    for (const [was, now] of road.pairs) if (common.has(was) && !isOnlyHere(was, now)) common.add(now)
  }
  return stepsUntil(road, (state) => common.has(state), (was, now) => was !== now && common.has(was) && isOnlyHere(was, now))
}

/** How two channels differ: the channel that does, and after how many steps; both where both do equally soon. */
export interface Differing {
  readonly severity: "error" | "warning"
  readonly channels: ReadonlyArray<string>
  readonly length: number
}

/** The differences between channels on the way to goals they both claim. */
export const differencesIn = (graph: Graph): ReadonlyArray<Differing> => {
  const { process } = graph
  const initial = machineOf(process.form).states[machineOf(process.form).initial] ?? ""
  const ahead = aheadOf(process)
  const best = (severity: Differing["severity"], found: ReadonlyArray<readonly [string, number | undefined]>): ReadonlyArray<Differing> => {
    const lengths = found.flatMap(([channel, length]) => (length === undefined ? [] : [{ channel, length }]))
    const length = Math.min(...lengths.map((each) => each.length))
    return lengths.length === 0 ? [] : [{ severity, length, channels: lengths.filter((each) => each.length === length).map(({ channel }) => channel) }]
  }
  return process.channels.flatMap((first, i) =>
    process.channels.slice(i + 1).flatMap((second) =>
      (own(process.form.channels, first)?.claims ?? []).filter((claim) => own(process.form.channels, second)?.claims?.includes(claim) === true).flatMap((claim) => {
        const [one, other] = [wayOn(graph, first, claim), wayOn(graph, second, claim)]
        if (one === undefined || other === undefined) return []
        const skips = best("error", [[second, skipsAfter(one, other, initial)], [first, skipsAfter(other, one, initial)]])
        return skips.length > 0 ? skips : best("warning", [[second, offersMoreAfter(one, other, initial, ahead)], [first, offersMoreAfter(other, one, initial, ahead)]])
      })
    )
  )
}

/** What is mandatory and can be left out, by cause: past the last chance, or from where there never is one. */
export const leftOutIn = (graph: Graph): Readings => {
  const { cases, edges, process } = graph
  const { channels, events, states } = process.form
  const found = new Map<string, number>()
  const possible = leading(graph, (at) => isGoal(process, at.state))
  const eventOf = ({ taken }: Edge) => (taken.kind === "event" || taken.kind === "timeout" ? machineOf(process.form).targets.get(taken.step)?.event ?? "" : "")
  for (const mandatory of Object.keys(events).filter((name) => events[name]?.mandatory === true)) {
    if (!Object.values(channels).some(({ affords }) => own(affords, mandatory) !== undefined) && !Object.values(states).some(({ onTimeout }) => onTimeout === mandatory)) continue
    const without = edges.filter((edge) => eventOf(edge) !== mandatory)
    const seeds = new Set(edges.filter((edge) => eventOf(edge) === mandatory).map(({ from }) => from))
    const ahead = leading(graph, (_, i) => seeds.has(i))
    const distances = (starts: ReadonlyArray<number>): ReadonlyArray<number> => {
      const far = cases.map((_, i) => (starts.includes(i) ? 0 : Number.POSITIVE_INFINITY))
      for (let isChanged = true; isChanged;) {
        isChanged = false
        for (const { from, to } of without) {
          if ((far[from] ?? 0) + 1 < (far[to] ?? 0)) {
            far[to] = (far[from] ?? 0) + 1
            isChanged = true
          }
        }
      }
      return far
    }
    const mine = new Map<string, { readonly event: string; readonly length: number }>()
    const note = (cause: string, event: string, length: number): void => {
      if (length !== Number.POSITIVE_INFINITY && length < (mine.get(cause)?.length ?? Number.POSITIVE_INFINITY)) mine.set(cause, { event, length })
    }
    const starts = cases.flatMap((_, i) => (i < graph.starts ? [i] : []))
    const far = distances(starts)
    for (const edge of without) if (ahead.has(edge.from) && !ahead.has(edge.to) && possible.has(edge.to)) note(edge.cause, eventOf(edge), (far[edge.from] ?? 0) + 1)
    for (const start of starts) {
      if (ahead.has(start) || !possible.has(start)) continue
      const channel = process.channels[start] ?? ""
      const from = distances([start])
      const goals = without.filter(({ to }) => isGoal(process, cases[to]?.state ?? cases[0]?.state as Case["state"])).map((edge) => (from[edge.from] ?? 0) + 1)
      note(`/channels/${channel}${own(channels, channel)?.affords === undefined ? "" : "/affords"}`, "", Math.min(...goals))
    }
    for (const [cause, { event, length }] of mine) {
      const offers = Object.entries(channels).flatMap(([channel, { affords }]) => (own(affords, event) === undefined ? [] : [`/channels/${channel}/affords/${event}`]))
      const key = event !== "" && offers.every((each) => mine.has(each)) ? `/events/${event}` : cause
      found.set(`${mandatory} ${key}`, Math.min(found.get(`${mandatory} ${key}`) ?? Number.POSITIVE_INFINITY, length))
    }
  }
  return found
}

type Relation = (one: number, other: number) => boolean

/** The largest relation between nodes that holds by itself, from all pairs downwards. */
const largest = (size: number, holds: (one: number, other: number, related: Relation) => boolean): Relation => {
  const related = Array.from({ length: size }, () => Array.from({ length: size }, () => true))
  const has: Relation = (one, other) => related[one]?.[other] === true
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (let one = 0; one < size; one++) {
      const row = related[one] ?? []
      for (let other = 0; other < size; other++) {
        if (row[other] === true && !holds(one, other, has)) {
          row[other] = false
          isChanged = true
        }
      }
    }
  }
  return has
}

interface Seen { readonly label: string; readonly to: number }

/** The grade of two channels by the definitions themselves, without the trace; `undefined` where they cannot be compared. */
export const gradeIn = (graph: Graph, first: ChannelName, second: ChannelName, goal: string): string | undefined => {
  const ways = [wayOn(graph, first, goal), wayOn(graph, second, goal)] as const
  const [one, other] = ways
  if (one === undefined || other === undefined) return undefined
  const numbers = new Map<string, number>()
  const isGoals: Array<boolean> = []
  const numberOf = (way: Way, at: number): number => {
    const key = `${way === one ? 1 : 2} ${at}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    isGoals.push(isIn(graph.process, graph.cases[at]?.state ?? graph.cases[0]?.state as Case["state"], goal))
    return numbers.size - 1
  }
  const roots = [numberOf(one, one.start), numberOf(other, other.start)] as const
  const steps = ways.flatMap((way) => (way === undefined ? [] : way.edges.map(({ from, taken, to }) => ({ from: numberOf(way, from), to: numberOf(way, to), label: taken.now === taken.was ? "" : taken.now }))))
  const size = numbers.size
  const out = Array.from({ length: size }, (_, node): ReadonlyArray<Seen> => steps.filter(({ from }) => from === node))
  const silent = out.map((_, node) => {
    const reached = new Set([node])
    for (const each of reached) for (const { label, to } of out[each] ?? []) if (label === "") reached.add(to)
    return [...reached]
  })
  /** The nodes after a step with silent ones around it; after a silent step, silent ones alone. */
  const weakly = (node: number, label: string): ReadonlyArray<number> =>
    label === "" ? silent[node] ?? [] : (silent[node] ?? []).flatMap((at) => (out[at] ?? []).filter((each) => each.label === label).flatMap(({ to }) => silent[to] ?? []))
  const bothWays = (holds: (one: number, other: number, related: Relation) => boolean) =>
    largest(size, (node, like, related) => holds(node, like, related) && holds(like, node, (a, b) => related(b, a)))
  const branching = bothWays((node, like, related) =>
    isGoals[node] === isGoals[like] && (out[node] ?? []).every(({ label, to }) =>
      label === "" && related(to, like) || (silent[like] ?? []).some((at) => related(node, at) && (out[at] ?? []).some((answer) => answer.label === label && related(to, answer.to)))
    )
  )
  if (branching(...roots)) return "branching"
  const ends = (node: number) => (silent[node] ?? []).some((at) => isGoals[at] === true)
  const weak = bothWays((node, like, related) => ends(node) === ends(like) && (out[node] ?? []).every(({ label, to }) => weakly(like, label).some((at) => related(to, at))))
  if (weak(...roots)) return "weak"
  const follows = largest(size, (node, by, related) => (out[node] ?? []).every(({ label, to }) => weakly(by, label).some((at) => related(to, at))))
  if (follows(roots[0], roots[1]) && follows(roots[1], roots[0])) return "simulation"
  const traces = (root: number): ReadonlySet<string> => {
    const all = new Set<string>()
    let here = new Map([["", new Set(silent[root])]])
    for (let length = 0; length < 7 && here.size > 0; length++) {
      const next = new Map<string, Set<number>>()
      for (const [trace, nodes] of here) {
        all.add(trace)
        for (const node of nodes) {
          for (const { label, to } of out[node] ?? []) {
            if (label === "") continue
            const key = `${trace} ${label}`
            next.set(key, new Set([...next.get(key) ?? [], ...silent[to] ?? []]))
          }
        }
      }
      here = next
    }
    return all
  }
  const [mine, theirs] = [traces(roots[0]), traces(roots[1])]
  const [isIn1, isIn2] = [[...mine].every((trace) => theirs.has(trace)), [...theirs].every((trace) => mine.has(trace))]
  return isIn1 && isIn2 ? "traces" : isIn1 ? "contained" : isIn2 ? "contains" : "different"
}
