/**
 * The states a process can be in, with nested and parallel parts, history and what has to be undone flattened: each
 * configuration is one state. A process without such declarations keeps its states as they are.
 */
import { type EventForm, own, type ProcessForm, sourcesOf, stepsOf, undoneBy } from "./Form.ts"

/** The flat machine behind a process. States are indexes; names of a configuration join those of its innermost states. */
export interface Machine {
  readonly states: ReadonlyArray<string>
  readonly index: ReadonlyMap<string, number>
  readonly initial: number
  /** The declared states that are active in each. */
  readonly active: ReadonlyArray<ReadonlySet<string>>
  readonly has: ReadonlyArray<ReadonlyArray<string>>
  readonly goal: ReadonlyArray<boolean>
  /** The matter is over: an end, or a goal that no event leaves. */
  readonly settled: ReadonlyArray<boolean>
  /** For each step of an event (`decide`, `decide:approved`) where it leads from each state; -1 where it is not possible. */
  readonly targets: ReadonlyMap<string, { readonly event: string; readonly target: Int32Array }>
  /** The events that never lead to another state, by whatever outcome; nothing leaves an end. */
  readonly remarks: ReadonlySet<string>
  /** The events that time takes in each state, with the declared state that says so. */
  readonly timeouts: ReadonlyArray<ReadonlyArray<{ readonly state: string; readonly event: string }>>
  /** The steps taken by then that some event compensates and none has, in the order in which they were taken last. */
  readonly owed: ReadonlyArray<ReadonlyArray<string>>
  /** False where there are more than 4,096 configurations. */
  readonly isComplete: boolean
}

interface Transition { readonly from: string; readonly to: string }
interface Config {
  readonly leaves: ReadonlyArray<string>
  readonly memory: Readonly<Record<string, ReadonlyArray<string>>>
  readonly owed: ReadonlyArray<string>
}

const mostConfigurations = 4096
const root = "#"

/** The tree of declared states; a region is written `parent#name`. */
const treeOf = (form: ProcessForm) => {
  const regionOf = (state: string): string => {
    const { in: parent, region = "" } = own(form.states, state) ?? {}
    return parent === undefined ? root : `${parent}#${region}`
  }
  const regions = new Map<string, Map<string, Array<string>>>()
  for (const state of Object.keys(form.states).sort()) {
    const parent = form.states[state]?.in
    if (parent === undefined) continue
    const parts = regions.get(parent) ?? new Map<string, Array<string>>()
    regions.set(parent, parts)
    parts.set(regionOf(state), [...parts.get(regionOf(state)) ?? [], state])
  }
  const partsOf = (state: string) => [...regions.get(state) ?? []]
  const firstOf = (members: ReadonlyArray<string>): string => members.find((state) => form.states[state]?.first === true) ?? members[0] ?? ""
  /** From the outermost region down to the state itself, regions and states in turn. */
  const pathOf = (state: string, below: ReadonlyArray<string> = []): ReadonlyArray<string> => {
    const parent = form.states[state]?.in
    return [...(parent === undefined || below.includes(parent) ? [] : pathOf(parent, [...below, state])), regionOf(state), state]
  }
  return { partsOf, firstOf, pathOf }
}

/** Flattens the nested and parallel states of a process. */
const flattened = (form: ProcessForm): Machine => {
  const { firstOf, partsOf, pathOf } = treeOf(form)
  const nested = Object.values(form.states).some((state) => state.in !== undefined)
  const paths = new Map(Object.keys(form.states).map((state) => [state, pathOf(state)]))
  const path = (state: string) => paths.get(state) ?? []

  const enter = (state: string, memory: Config["memory"], toward: ReadonlyArray<string> = []): ReadonlyArray<string> => {
    const parts = partsOf(state)
    if (parts.length === 0) return [state]
    const history = form.states[state]?.history
    const remembered = history !== undefined && toward.length === 0 ? memory[state] : undefined
    if (history === "deep" && remembered !== undefined) return remembered
    return parts.flatMap(([region, members]) => {
      const next = toward[0] === region ? toward[1] : remembered?.find((name) => members.includes(name))
      return enter(next ?? firstOf(members), memory, toward[0] === region ? toward.slice(2) : [])
    })
  }
  const activeIn = (leaves: ReadonlyArray<string>): Set<string> => new Set(leaves.flatMap((leaf) => path(leaf).filter((name) => name in form.states)))
  /** The region within which a transition happens: the innermost that properly contains both ends. */
  const domainOf = ({ from, to }: Transition): string => {
    const outer = path(from).slice(0, -1)
    const common = path(to).slice(0, -1).filter((name) => outer.includes(name) && name.includes("#"))
    return common.at(-1) ?? root
  }
  const fire = ({ leaves, memory }: Config, transitions: ReadonlyArray<Transition>): Omit<Config, "owed"> => {
    let next = leaves
    const kept: Record<string, ReadonlyArray<string>> = { ...memory }
    for (const transition of transitions) {
      const domain = domainOf(transition)
      // What another part was to do is moot once the state it is a part of has been left.
      if (domain !== root && !activeIn(next).has(domain.slice(0, domain.indexOf("#")))) continue
      const left = next.filter((leaf) => path(leaf).includes(domain))
      for (const state of activeIn(left)) {
        const history = path(state).includes(domain) && partsOf(state).length > 0 ? form.states[state]?.history : undefined
        if (history === undefined) continue
        const below = left.filter((leaf) => path(leaf).includes(state))
        kept[state] = history === "deep" ? below : below.flatMap((leaf) => path(leaf)[path(leaf).indexOf(state) + 2] ?? [])
      }
      const way = path(transition.to)
      const down = way.slice(way.indexOf(domain))
      const [, top = transition.to, ...toward] = down
      next = [...next.filter((leaf) => !left.includes(leaf)), ...enter(top, kept, toward)]
    }
    const active = activeIn(next)
    return { leaves: [...new Set(next)].sort(), memory: Object.fromEntries(Object.entries(kept).filter(([state]) => !active.has(state)).sort()) }
  }
  const keyOf = ({ leaves, memory, owed }: Config): string =>
    leaves.join("+") + Object.entries(memory).map(([state, names]) => `(${state}=${[...new Set(names)].sort().join("+")})`).join("") +
    (owed.length === 0 ? "" : `(owes ${owed.join(", ")})`)

  const steps = Object.entries(form.events).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([event, declared]) =>
    stepsOf(event, declared).map(({ step, to }) => ({ step, event, to, declared }))
  )
  /** A mark inside parallel parts counts when every part bears it or has ended. */
  const bears = (names: ReadonlySet<string>, isMark: (state: string) => boolean): boolean =>
    [...names].some((state) =>
      isMark(state) && path(state).every((parent) =>
        !(parent in form.states) || parent === state || partsOf(parent).length < 2 ||
        partsOf(parent).every(([, members]) => members.some((member) => names.has(member) && (isMark(member) || form.states[member]?.final === true)))
      )
    )
  const isGoalIn = (names: ReadonlySet<string>) => bears(names, (state) => form.states[state]?.goal === true)
  const isPossibleIn = (names: ReadonlySet<string>, event: EventForm): boolean =>
    (sourcesOf(event).some((state) => names.has(state)) || (event.also ?? []).some((other) => names.has(other.from))) && (event.when ?? []).every((state) => names.has(state))
  const compensable = new Set(Object.values(form.events).flatMap(undoneBy))
  const isFlat = !nested && compensable.size === 0
  /** What has to be undone after a step, should the matter end without its goal. */
  const owedAfter = (owed: ReadonlyArray<string>, step: string, event: EventForm): ReadonlyArray<string> => {
    if (compensable.size === 0) return owed
    const undone = undoneBy(event)
    const rest = owed.filter((name) => name !== step && !undone.includes(name))
    return compensable.has(step) ? [...rest, step] : rest
  }
  /** Once the goal is reached for good, nothing has to be undone any more. */
  const reached = (config: Omit<Config, "owed">, owed: ReadonlyArray<string>): Config => {
    const active = owed.length === 0 ? new Set<string>() : activeIn(config.leaves)
    const isDone = owed.length > 0 && isGoalIn(active) && ![...active].some((state) => form.states[state]?.onTimeout !== undefined) &&
      !steps.some(({ declared }) => isPossibleIn(active, declared))
    return { ...config, owed: isDone ? [] : owed }
  }
  const configs: Array<Config> = []
  const keys = new Map<string, number>()
  let isComplete = true
  const numberOf = (config: Config): number => {
    const key = keyOf(config)
    const known = keys.get(key)
    if (known !== undefined) return known
    if (configs.length >= mostConfigurations) isComplete = false
    keys.set(key, configs.length)
    configs.push(config)
    return configs.length - 1
  }
  const [, outermost = form.initial, ...inward] = path(form.initial)
  if (isFlat) for (const state of Object.keys(form.states).sort()) numberOf({ leaves: [state], memory: {}, owed: [] })
  else numberOf({ leaves: [...enter(outermost, {}, inward)].sort(), memory: {}, owed: [] })
  const led = new Map<string, Array<number>>(steps.map(({ step }) => [step, []]))
  for (let i = 0; i < configs.length && isComplete; i++) {
    const config = configs[i] ?? { leaves: [], memory: {}, owed: [] }
    const active = activeIn(config.leaves)
    for (const { declared, step, to } of steps) {
      const from = sourcesOf(declared).find((state) => active.has(state))
      const taken = [
        ...(from === undefined ? [] : [{ from, to }]),
        ...(declared.also ?? []).filter((other) => active.has(other.from))
      ]
      led.get(step)?.push(isPossibleIn(active, declared) ? numberOf(reached(fire(config, taken), owedAfter(config.owed, step, declared))) : -1)
    }
  }

  const active = configs.map(({ leaves }) => activeIn(leaves))
  const goal = active.map(isGoalIn)
  const final = active.map((names) => bears(names, (state) => form.states[state]?.final === true))
  const timeouts = active.map((names) => [...names].sort().flatMap((state) => {
    const event = form.states[state]?.onTimeout
    return event === undefined ? [] : [{ state, event }]
  }))
  const states = configs.map(keyOf)
  const targets = new Map(steps.map(({ event, step }) => [step, { event, target: Int32Array.from(led.get(step) ?? []) }]))
  const moving = new Set([...targets.values()].filter(({ target }) => target.some((to, from) => to >= 0 && to !== from && final[from] !== true)).map(({ event }) => event))
  return {
    states,
    index: new Map(states.map((state, i) => [state, i])),
    initial: isFlat ? states.indexOf(form.initial) : 0,
    active, goal, timeouts, isComplete, owed: configs.map(({ owed }) => owed),
    has: active.map((names) => [...new Set([...names].flatMap((state) => form.states[state]?.has ?? []))].sort()),
    settled: states.map((_, i) => final[i] === true || (goal[i] === true && timeouts[i]?.length === 0 && [...targets.values()].every(({ target }) => (target[i] ?? -1) < 0))),
    targets,
    remarks: new Set(Object.keys(form.events).filter((event) => !moving.has(event)))
  }
}

const machines = new WeakMap<ProcessForm, Machine>()

/** The flat machine of a process; made once for each form, which is never changed. */
export const machineOf = (form: ProcessForm): Machine => {
  const known = machines.get(form)
  if (known !== undefined) return known
  const made = flattened(form)
  machines.set(form, made)
  return made
}
