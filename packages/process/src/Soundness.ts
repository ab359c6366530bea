/**
 * Soundness of workflow nets: from everywhere the end can be reached, when it is reached nothing else is left, and every
 * step is possible at some time. Source: van der Aalst 1998.
 */
import type { Net } from "@redthread/model"
import { Result } from "effect"
import { type PreparedNet, prepareNet } from "./NetForm.ts"
import { goingBack, type NetReach, reachOf } from "./NetReach.ts"
import { reduceNet } from "./NetReduce.ts"

/** What is wrong with a net; `way` is a shortest sequence of transitions that shows it. */
export type Unsound =
  | { readonly _tag: "NotAWorkflowNet"; readonly what: string }
  | { readonly _tag: "Unbounded"; readonly way: ReadonlyArray<string> }
  | { readonly _tag: "NoOptionToComplete"; readonly way: ReadonlyArray<string> }
  | { readonly _tag: "ImproperCompletion"; readonly way: ReadonlyArray<string> }
  | { readonly _tag: "DeadTransition"; readonly transition: string }
  /** Found on the net made smaller: steps die out, or tokens pile up; where, only the whole net could tell. */
  | { readonly _tag: "NotLive" | "NotBounded" }

/** Whether a net is sound; `undecided` where the limit was met first. */
export interface Soundness {
  readonly verdict: "sound" | "unsound" | "undecided"
  readonly problems: ReadonlyArray<Unsound>
  /** Markings looked at. */
  readonly markings: number
}

const reachable = (start: string, next: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlySet<string> => {
  const seen = new Set([start])
  for (const one of seen) for (const other of next.get(one) ?? []) seen.add(other)
  return seen
}

/** Why the net is no workflow net; `undefined` where it is one, with one begin and one end and everything in between. */
const misshapen = (net: Net): string | undefined => {
  const [into, out] = [new Map<string, Array<string>>(), new Map<string, Array<string>>()]
  for (const { id } of [...net.places, ...net.transitions]) {
    into.set(id, [])
    out.set(id, [])
  }
  for (const { from, to } of net.arcs) {
    into.get(to)?.push(from)
    out.get(from)?.push(to)
  }
  const sources = net.places.filter(({ id }) => into.get(id)?.length === 0).map(({ id }) => id)
  const sinks = net.places.filter(({ id }) => out.get(id)?.length === 0).map(({ id }) => id)
  const [source, ...moreSources] = sources
  const [sink, ...moreSinks] = sinks
  if (source === undefined || moreSources.length > 0) return `${sources.length} places begin it instead of one.`
  if (sink === undefined || moreSinks.length > 0) return `${sinks.length} places end it instead of one.`
  const [forward, backward] = [reachable(source, out), reachable(sink, into)]
  const aside = [...into.keys()].find((id) => !forward.has(id) || !backward.has(id))
  if (aside !== undefined) return `“${aside}” is not on a way from begin to end.`
  const isOnly = (marking: Net["initial"], id: string): boolean => Object.entries(marking).every(([place, count]) => count === (place === id ? 1 : 0)) && marking[id] === 1
  if (!isOnly(net.initial, source)) return `It does not begin with one token on “${source}”.`
  return isOnly(net.final, sink) ? undefined : `It does not end with one token on “${sink}”.`
}

const problemsOf = (prepared: PreparedNet, reach: NetReach): ReadonlyArray<Unsound> => {
  const { growing, isComplete, looked, space, wayTo } = reach
  const { final } = prepared
  const holdsFinal = (tokens: Int32Array): boolean => tokens.every((count, i) => count >= (final[i] as number))
  const isFinal = (tokens: Int32Array): boolean => tokens.every((count, i) => count === final[i])
  const problems: Array<Unsound> = []
  if (growing >= 0) problems.push({ _tag: "Unbounded", way: wayTo(growing) })
  const goals: Array<number> = []
  let improper = -1
  const dead = new Set(prepared.transitions.keys())
  for (let i = 0; i < looked; i++) {
    const tokens = space.marking(i)
    if (isFinal(tokens)) goals.push(i)
    else if (improper < 0 && holdsFinal(tokens)) improper = i
    for (const transition of space.movesOf(i).transitions) dead.delete(transition)
  }
  if (improper >= 0) problems.push({ _tag: "ImproperCompletion", way: wayTo(improper) })
  if (!isComplete) return problems
  const stuck = goingBack(reach)(goals).indexOf(0)
  if (stuck >= 0) problems.push({ _tag: "NoOptionToComplete", way: wayTo(stuck) })
  for (const transition of dead) problems.push({ _tag: "DeadTransition", transition: prepared.transitions[transition]?.id ?? "" })
  return problems
}

/** The net with its end joined to its begin: sound exactly when this one is live and bounded. */
const closedNet = (net: Net): Net => {
  let again = "again"
  while ([...net.places, ...net.transitions].some(({ id }) => id === again)) again += "'"
  const [sink = ""] = Object.keys(net.final)
  const [source = ""] = Object.keys(net.initial)
  return { ...net, transitions: [...net.transitions, { id: again }], arcs: [...net.arcs, { from: sink, to: again, weight: 1 }, { from: again, to: source, weight: 1 }] }
}

/** Whether from every marking every transition can become possible again. */
const isLive = (reach: NetReach): boolean => {
  const goals: ReadonlyArray<Array<number>> = reach.space.prepared.transitions.map(() => [])
  for (let i = 0; i < reach.looked; i++) for (const transition of reach.space.movesOf(i).transitions) goals[transition]?.push(i)
  const canReach = goingBack(reach)
  return goals.every((some) => !canReach(some).includes(0))
}

/**
 * Decides soundness. First with all markings of the net, up to a fiftieth of `limit`, where every problem comes with a shortest
 * way that shows it; where there are more, with those of an equivalent smaller net, up to `limit` (1,000,000 unless told).
 */
export const soundnessOf = (prepared: PreparedNet, options: { readonly limit?: number } = {}): Soundness => {
  const limit = options.limit ?? 1_000_000
  const what = misshapen(prepared.net)
  if (what !== undefined) return { verdict: "unsound", problems: [{ _tag: "NotAWorkflowNet", what }], markings: 0 }
  const reach = reachOf(prepared, Math.ceil(limit / 50))
  const problems = problemsOf(prepared, reach)
  if (problems.length > 0) return { verdict: "unsound", problems, markings: reach.looked }
  if (reach.isComplete) return { verdict: "sound", problems: [], markings: reach.looked }
  const isPlain = prepared.transitions.every(({ gives, takes }) => [...takes, ...gives].every((value, i) => i % 2 === 0 || value === 1))
  const closed = closedNet(prepared.net)
  const smaller = Result.getOrUndefined(prepareNet(isPlain ? reduceNet(closed) : closed))
  if (smaller === undefined) return { verdict: "undecided", problems: [], markings: reach.looked }
  const less = reachOf(smaller, limit)
  const markings = reach.looked + less.looked
  if (less.growing >= 0) return { verdict: "unsound", problems: [{ _tag: "NotBounded" }], markings }
  if (!less.isComplete) return { verdict: "undecided", problems: [], markings }
  return isLive(less) ? { verdict: "sound", problems: [], markings } : { verdict: "unsound", problems: [{ _tag: "NotLive" }], markings }
}

const after = (way: ReadonlyArray<string>): string => (way.length === 0 ? "from the begin" : `after ${way.join(", ")}`)

/** What is wrong, in words. */
export const tellUnsound = (problem: Unsound): string => {
  switch (problem._tag) {
    case "NotAWorkflowNet":
      return `It is no workflow net: ${problem.what}`
    case "Unbounded":
      return `Tokens pile up without end ${after(problem.way)}.`
    case "NoOptionToComplete":
      return `The end cannot be reached any more ${after(problem.way)}.`
    case "ImproperCompletion":
      return `The end is reached while something else is still open ${after(problem.way)}.`
    case "DeadTransition":
      return `“${problem.transition}” can never happen.`
    case "NotLive":
      return "Some steps become impossible on the way, or the end cannot be reached from everywhere."
    case "NotBounded":
      return "Tokens pile up without end."
  }
}
