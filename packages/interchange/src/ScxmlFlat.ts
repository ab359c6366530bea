/** Every configuration a chart can come to rest in, each as one state of a process: exact whatever the chart does. */
import { naming } from "./Names.ts"
import type { Chart, ChartTransition } from "./ScxmlChart.ts"
import { type Configuration, runnerOf } from "./ScxmlRun.ts"

/** What a chart can do: its configurations, the first ones it may begin in, and where each event leads. */
export interface Explored {
  readonly configurations: ReadonlyArray<Configuration>
  readonly begins: ReadonlyArray<number>
  /** For each event, what may come of it in each configuration; nothing where nobody waits for it. */
  readonly moves: ReadonlyMap<string, ReadonlyArray<ReadonlyArray<number>>>
  readonly taken: ReadonlySet<ChartTransition>
  /** Configurations and events after which the chart never comes to rest. */
  readonly restless: ReadonlyArray<string>
  readonly isComplete: boolean
}

/** The name of the event that stands for all that no transition names. */
export const anyEvent = "any"

/** The events from outside that the transitions of a chart wait for, without those that tell the chart itself that a part has ended. */
export const eventsOf = (chart: Chart): ReadonlyArray<string> => [
  ...new Set(chart.states.flatMap(({ transitions }) => transitions.flatMap(({ events }) => events.map((descriptor) => descriptor.replace(/\.?\*?$/, "") || anyEvent))))
].filter((event) => !/^done\.state(\.|$)/.test(event))

/** Walks through the chart, up to so many configurations. */
export const explore = (chart: Chart, most: number): Explored => {
  const runner = runnerOf(chart)
  const configurations: Array<Configuration> = []
  const places = new Map<string, number>()
  const taken = new Set<ChartTransition>()
  const restless = new Set<string>()
  const placeOf = (configuration: Configuration): number => {
    const key = JSON.stringify([configuration.active, configuration.memory, Object.entries(configuration.data).sort()])
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, configurations.length)
    return configurations.push(configuration) - 1
  }
  const events = eventsOf(chart)
  const moves = new Map(events.map((event): readonly [string, Array<ReadonlyArray<number>>] => [event, []]))
  const began = runner.begin()
  if (began.length === 0) restless.add("the beginning")
  for (const way of began) for (const transition of way.taken) taken.add(transition)
  const begins = [...new Set(began.map(({ configuration }) => placeOf(configuration)))]
  for (let i = 0; i < configurations.length && configurations.length <= most; i++) {
    const at = configurations[i]
    if (at === undefined) break
    for (const event of events) {
      const ways = runner.isOver(at) ? [] : runner.react(at, event)
      if (ways.length === 0 && !runner.isOver(at)) restless.add(`“${event}” in ${runner.leavesOf(at).join(" + ")}`)
      for (const way of ways) for (const transition of way.taken) taken.add(transition)
      const isIgnored = ways.every((way) => way.taken.size === 0)
      moves.get(event)?.push(isIgnored ? [] : [...new Set(ways.map(({ configuration }) => placeOf(configuration)))].sort((one, other) => one - other))
    }
  }
  return { configurations, begins, moves, taken, restless: [...restless], isComplete: configurations.length <= most }
}

/** States and events of a process, with the states of the chart that each state stands for and the steps that stand for each event. */
export interface Drawn {
  readonly states: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>
  readonly initial: string
  readonly events: Readonly<Record<string, { readonly from: ReadonlyArray<string>; readonly to: string; readonly outcomes?: Readonly<Record<string, string>>; readonly title?: string }>>
  readonly steps: Readonly<Record<string, ReadonlyArray<string>>>
  readonly active: Readonly<Record<string, ReadonlyArray<string>>>
}

/** One state for each configuration, one event for each way that an event leads. */
export const flat = (chart: Chart, { begins, configurations, moves }: Explored): Drawn => {
  const runner = runnerOf(chart)
  const stateName = naming()
  const leaves = configurations.map((configuration) => runner.leavesOf(configuration))
  const isChoice = begins.length !== 1
  const start = isChoice ? stateName("start", "") : ""
  const names = leaves.map((ids) => stateName(ids.join("--"), "state"))
  const nameAt = (at: number): string => names[at] ?? ""
  const eventName = naming()
  const events: Record<string, Drawn["events"][string]> = {}
  const steps: Record<string, ReadonlyArray<string>> = {}
  const add = (event: string, groups: ReadonlyMap<string, { readonly from: ReadonlyArray<string>; readonly to: ReadonlyArray<string> }>): void => {
    steps[event] = [...groups.values()].flatMap(({ from, to: [to = "", ...others] }) => {
      const name = eventName(groups.size === 1 ? event : `${event}.to.${to}`, "event")
      events[name] = {
        from, to, ...(others.length === 0 ? {} : { outcomes: Object.fromEntries(others.map((other) => [other, other])) }),
        ...(name === event ? {} : { title: event })
      }
      return [name, ...others.map((other) => `${name}:${other}`)]
    })
  }
  if (isChoice) add("start", new Map([["", { from: [start], to: begins.map(nameAt) }]]))
  for (const [event, ways] of moves) {
    const groups = new Map<string, { readonly from: Array<string>; readonly to: ReadonlyArray<string> }>()
    for (const [from, to] of ways.entries()) {
      if (to.length === 0) continue
      const group = groups.get(to.join()) ?? { from: [], to: to.map(nameAt) }
      group.from.push(nameAt(from))
      groups.set(to.join(), group)
    }
    add(event, groups)
  }
  return {
    states: Object.fromEntries([
      ...(isChoice ? [[start, {}] as const] : []),
      ...configurations.map((configuration, at) => {
        const memory = Object.entries(configuration.memory).map(([history, states]) => `${chart.states[Number(history)]?.id} remembers ${states.map((state) => chart.states[state]?.id).join(" + ")}`)
        const data = Object.entries(configuration.data).map(([name, value]) => `${name} = ${String(value)}`)
        const title = (leaves[at] ?? []).join(" + ")
        return [nameAt(at), {
          ...(runner.isOver(configuration) ? { goal: true } : {}),
          ...(title === nameAt(at) ? {} : { title }),
          ...(memory.length + data.length === 0 ? {} : { description: [...memory, ...data].join("; ") })
        }] as const
      })
    ]),
    initial: isChoice ? start : nameAt(begins[0] ?? 0),
    events, steps,
    active: Object.fromEntries(configurations.map((_, at) => [nameAt(at), leaves[at] ?? []]))
  }
}
