/**
 * A chart with its own structure: states in states, parallel parts, histories. Not everything a chart does can be said so;
 * whether it was is proved by walking the process and the chart side by side through everything the chart can do.
 */
import { type ChannelName, type StepName } from "@redthread/model"
import { type Case, type Composed, begin, isIn, step } from "@redthread/process"
import { naming } from "./Names.ts"
import type { Chart, ChartState, ChartTransition } from "./ScxmlChart.ts"
import type { Drawn, Explored } from "./ScxmlFlat.ts"
import { runnerOf } from "./ScxmlRun.ts"

/** The events of a chart by what they set off: each set of transitions that are taken together, and the configurations in which they are. */
const setsOf = (chart: Chart, explored: Explored): ReadonlyMap<string, ReadonlyArray<{ readonly taken: ReadonlyArray<ChartTransition>; readonly at: ReadonlyArray<number> }>> => {
  const runner = runnerOf(chart)
  const firsts = new Set(chart.states.flatMap(({ first }) => first ?? []))
  return new Map([...explored.moves].map(([event, ways]) => {
    const sets = new Map<string, { readonly taken: ReadonlyArray<ChartTransition>; readonly at: Array<number> }>()
    for (const [at, to] of ways.entries()) {
      const configuration = explored.configurations[at]
      if (to.length === 0 || configuration === undefined) continue
      const taken = [...runner.react(configuration, event)[0]?.taken ?? []].filter((transition) => !firsts.has(transition))
      const key = taken.map(({ line, source }) => `${source}:${line}`).join()
      const set = sets.get(key) ?? { taken, at: [] }
      set.at.push(at)
      sets.set(key, set)
    }
    return [event, [...sets.values()]] as const
  }))
}

/** The chart as a process with nested and parallel states; `undefined` where that has no words for it. It may still be wrong: see `isFaithful`. */
export const nested = (chart: Chart, explored: Explored): (Omit<Drawn, "active"> & { readonly nameOf: ReadonlyMap<string, string> }) | undefined => {
  const { states } = chart
  if (explored.begins.length !== 1 || [...explored.moves.values()].some((ways) => ways.some(({ length }) => length > 1))) return undefined
  const stateAt = (at: number): ChartState => states[at] as ChartState
  const named = naming()
  const names = states.map(({ at, id, kind }) => (at === 0 || kind === "history" ? "" : named(id, "state")))
  const nameAt = (at: number): string => names[at] ?? ""
  const firstOf = ({ children, first, histories }: ChartState): number | undefined => {
    const remembered = histories.map(stateAt)[0]?.first?.targets[0]
    const target = remembered !== undefined && children.includes(remembered) ? remembered : first?.targets[0] ?? children[0]
    return target === undefined ? undefined : children.find((child) => child === target || isBelow(target, child)) ?? children[0]
  }
  const isBelow = (at: number, ancestor: number): boolean => {
    const { parent } = stateAt(at)
    return parent >= 0 && (parent === ancestor || isBelow(parent, ancestor))
  }
  const declared = states.flatMap((state): ReadonlyArray<readonly [string, Drawn["states"][string]]> => {
    const { at, id, kind, histories, parent } = state
    if (at === 0 || kind === "history") return []
    const around = stateAt(parent)
    const [history] = histories.map(stateAt)
    return [[nameAt(at), {
      ...(id === nameAt(at) ? {} : { title: id }),
      ...(parent === 0 ? {} : { in: nameAt(parent), ...(around.kind === "parallel" ? { region: nameAt(at) } : firstOf(around) === at ? { first: true } : {}) }),
      ...(history === undefined ? {} : { history: history.isDeep ? "deep" : "shallow" }),
      ...(kind === "final" && parent === 0 ? { goal: true } : {})
    }]]
  })
  /** Where a transition leads: a history is the state it belongs to, and so that state itself is entered at its first part. */
  const goal = (at: number): number => {
    const { children, first, histories, kind, parent } = stateAt(at)
    if (kind === "history") return parent
    const inside = histories.length === 0 ? undefined : first?.targets[0] ?? children[0]
    return inside === undefined ? at : goal(inside)
  }
  const all = explored.configurations.map(({ active }) => new Set(active))
  /** What tells that a transition is taken: its source alone, with a state beside it, or some of the parts of its source. */
  const guard = ({ source }: ChartTransition, at: ReadonlyArray<number>): { readonly from: ReadonlyArray<number>; readonly when: ReadonlyArray<number> } => {
    const rivals = all.filter((active, i) => !at.includes(i) && active.has(source))
    const telling = [...new Set(at.flatMap((i) => [...all[i] ?? []]))].filter((state) => rivals.every((active) => !active.has(state)))
    const beside = telling.find((state) => at.every((i) => all[i]?.has(state)))
    const parts = telling.filter((state) => isBelow(state, source))
    if (rivals.length === 0) return { from: [source], when: [] }
    if (beside !== undefined) return { from: [source], when: [beside] }
    return { from: at.every((i) => parts.some((state) => all[i]?.has(state))) ? parts : [source], when: [] }
  }
  const events: Record<string, Drawn["events"][string] & { readonly when?: ReadonlyArray<string>; readonly also?: ReadonlyArray<{ readonly from: string; readonly to: string }> }> = {}
  const steps: Record<string, ReadonlyArray<string>> = {}
  const eventNamed = naming()
  for (const [event, sets] of setsOf(chart, explored)) {
    steps[event] = sets.flatMap(({ at, taken }) => {
      const [main, ...others] = taken
      if (main === undefined) return []
      const { from, when } = guard(main, at)
      const also = others.flatMap(({ source, targets: [to] }) => (to === undefined ? [] : [{ from: nameAt(source), to: nameAt(goal(to)) }]))
      const name = eventNamed(sets.length === 1 ? event : `${event}.from.${nameAt(main.source)}`, "event")
      events[name] = {
        from: from.map(nameAt), to: nameAt(main.targets[0] === undefined ? main.source : goal(main.targets[0])),
        ...(when.length === 0 ? {} : { when: when.map(nameAt) }), ...(also.length === 0 ? {} : { also }),
        ...(name === event ? {} : { title: event })
      }
      return [name]
    })
  }
  const initial = stateAt(0).first?.targets[0] ?? stateAt(0).children[0] ?? 0
  return { states: Object.fromEntries(declared), initial: nameAt(goal(initial)), events, steps, nameOf: new Map(states.map(({ at, id }) => [id, nameAt(at)])) }
}

/**
 * Walks the process and the chart side by side through everything the chart can do. The innermost active states for each
 * state of the process where both always do the same; `undefined` where they do not.
 */
export const sideBySide = (process: Composed, chart: Chart, explored: Explored, { nameOf, steps }: { readonly nameOf: ReadonlyMap<string, string>; readonly steps: Drawn["steps"] }, channel: ChannelName): Drawn["active"] | undefined => {
  const runner = runnerOf(chart)
  const leaves = explored.configurations.map(runner.leavesOf)
  const atomic = chart.states.filter(({ children, kind }) => children.length === 0 && kind !== "history").map(({ id }) => id)
  const active: Record<string, ReadonlyArray<string>> = {}
  const seen = new Set<string>()
  const queue: Array<readonly [number, Case]> = [[explored.begins[0] ?? 0, begin(process, channel)]]
  for (const [at, running] of queue) {
    const key = `${at} ${running.state}`
    if (seen.has(key)) continue
    seen.add(key)
    const expected = new Set(leaves[at])
    if (atomic.some((id) => isIn(process, running.state, nameOf.get(id) ?? "") !== expected.has(id))) return undefined
    active[running.state] = leaves[at] ?? []
    for (const [event, ways] of explored.moves) {
      const taken = (steps[event] ?? []).flatMap((name) => {
        const outcome = step(process, running, { channel, step: name as StepName })
        return outcome._tag === "Taken" ? [outcome.case] : []
      })
      const [to] = ways[at] ?? []
      const [next, ...others] = taken
      if (others.length > 0 || (to === undefined) !== (next === undefined)) return undefined
      if (to !== undefined && next !== undefined) queue.push([to, next])
    }
  }
  return active
}
