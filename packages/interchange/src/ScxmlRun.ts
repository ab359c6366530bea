/**
 * What a chart does when something happens: every configuration it may come to rest in. Source: W3C, State Chart XML, 2015,
 * appendix D: document order, conflicts, exit and entry sets, histories, the queue of internal events.
 */
import type { Action, Chart, ChartState, ChartTransition, Condition } from "./ScxmlChart.ts"
import type { Value } from "./ScxmlExpression.ts"

/** The active states in document order, what histories remember, and the values that are followed. */
export interface Configuration {
  readonly active: ReadonlyArray<number>
  readonly memory: Readonly<Record<number, ReadonlyArray<number>>>
  readonly data: Readonly<Record<string, Value>>
}

/** What came of an event: where the chart came to rest, and which transitions it took. Nothing was taken where nobody waited for it. */
export interface Reaction {
  readonly configuration: Configuration
  readonly taken: ReadonlySet<ChartTransition>
}

const mostMicrosteps = 200
const mostWays = 128

/** Whether the name of an event fits a descriptor: the same tokens, or a beginning of them. */
export const fits = (descriptor: string, event: string): boolean => {
  const stem = descriptor.replace(/\.?\*?$/, "")
  return stem === "" || event === stem || event.startsWith(`${stem}.`)
}

/** Walks every way through choices that cannot be foreseen. */
const everyWay = <A>(walk: (choose: () => boolean) => A | undefined): ReadonlyArray<A> => {
  const results: Array<A> = []
  const pending: Array<ReadonlyArray<boolean>> = [[]]
  for (let ways = 0; ways < mostWays; ways++) {
    const script = pending.pop()
    if (script === undefined) break
    const chosen: Array<boolean> = []
    const result = walk(() => {
      const choice = script[chosen.length]
      if (choice === undefined) pending.push([...chosen, true])
      chosen.push(choice ?? false)
      return choice ?? false
    })
    if (result !== undefined) results.push(result)
  }
  return results
}

/** The chart made ready to run. */
export const runnerOf = (chart: Chart) => {
  const { states } = chart
  const inDocumentOrder = (one: number, other: number): number => one - other
  const stateAt = (at: number): ChartState => states[at] as ChartState
  const ancestorsOf = (at: number, below = -1): ReadonlyArray<number> => {
    const found: Array<number> = []
    for (let next = stateAt(at).parent; next >= 0 && next !== below; next = stateAt(next).parent) found.push(next)
    return found
  }
  const isIn = (at: number, ancestor: number): boolean => ancestorsOf(at).includes(ancestor)
  const isAtomic = (at: number): boolean => stateAt(at).children.length === 0
  const isCompound = (at: number): boolean => stateAt(at).kind === "state" && !isAtomic(at)

  /** One way through a macrostep; `undefined` where it never comes to rest. */
  const run = (before: Configuration | undefined, event: string | undefined, choose: () => boolean): Reaction | undefined => {
    const active = new Set(before?.active)
    const memory: Record<number, ReadonlyArray<number>> = { ...before?.memory }
    let data: Record<string, Value> = { ...before?.data }
    const taken = new Set<ChartTransition>()
    const internal: Array<string> = []
    const external: Array<string> = []
    const scope = () => ({ data, isIn: (id: string) => [...active].some((at) => stateAt(at).id === id) })
    const holds = (condition: Condition): boolean => {
      if (condition === true) return true
      const value = condition?.(scope())
      return typeof value === "boolean" ? value : choose()
    }
    const act = (actions: ReadonlyArray<Action>): void => {
      for (const action of actions) {
        if (action._tag === "Raise") (action.isInternal ? internal : external).push(action.event)
        else if (action._tag === "If") act(action.branches.find(({ condition }) => holds(condition))?.actions ?? [])
        else {
          const value = chart.isScripted ? undefined : action.value?.(scope())
          const { [action.name]: _, ...others } = data
          data = value === undefined ? others : { ...others, [action.name]: value }
        }
      }
    }

    const targetsOf = (targets: ReadonlyArray<number>): ReadonlyArray<number> =>
      targets.flatMap((target) => (stateAt(target).kind === "history" ? memory[target] ?? targetsOf(stateAt(target).first?.targets ?? []) : [target]))
    const domainOf = (transition: ChartTransition): number => {
      const targets = targetsOf(transition.targets)
      if (transition.isInternal && isCompound(transition.source) && targets.every((target) => isIn(target, transition.source))) return transition.source
      return ancestorsOf(transition.source).find((at) => (at === 0 || isCompound(at)) && targets.every((target) => isIn(target, at))) ?? 0
    }
    const exitsOf = (transition: ChartTransition): ReadonlyArray<number> =>
      transition.targets.length === 0 ? [] : [...active].filter((at) => isIn(at, domainOf(transition)))

    const select = (name: string | undefined): ReadonlyArray<ChartTransition> => {
      const answers = new Map<ChartTransition, boolean>()
      const isEnabled = (transition: ChartTransition): boolean => {
        if (name === undefined ? transition.events.length > 0 : !transition.events.some((descriptor) => fits(descriptor, name))) return false
        const answer = answers.get(transition) ?? holds(transition.condition)
        answers.set(transition, answer)
        return answer
      }
      const enabled = new Set<ChartTransition>()
      for (const leaf of [...active].filter(isAtomic).sort(inDocumentOrder)) {
        for (const at of [leaf, ...ancestorsOf(leaf)]) {
          const first = stateAt(at).transitions.find(isEnabled)
          if (first === undefined) continue
          enabled.add(first)
          break
        }
      }
      const kept = new Set<ChartTransition>()
      for (const transition of enabled) {
        const exits = exitsOf(transition)
        const rivals = [...kept].filter((other) => exitsOf(other).some((at) => exits.includes(at)))
        if (!rivals.every((other) => isIn(transition.source, other.source))) continue
        for (const rival of rivals) kept.delete(rival)
        kept.add(transition)
      }
      return [...kept]
    }

    const enter = (transitions: ReadonlyArray<ChartTransition>): void => {
      const entering = new Set<number>()
      const contents = new Map<number, Array<Action>>()
      const isBegun = (at: number): boolean => [...entering].some((other) => other === at || isIn(other, at))
      const byDefault = (first: ChartTransition, of: number, inside: number): void => {
        taken.add(first)
        contents.set(of, [...contents.get(of) ?? [], ...first.actions])
        descend(first.targets, inside)
      }
      const descend = (targets: ReadonlyArray<number>, inside: number): void => {
        for (const target of targets) down(target)
        for (const target of targetsOf(targets)) up(target, inside)
      }
      const down = (at: number): void => {
        const { children, first, kind, parent } = stateAt(at)
        if (kind === "history") {
          const remembered = memory[at]
          if (remembered !== undefined) descend(remembered, parent)
          else if (first !== undefined) byDefault(first, parent, parent)
          return
        }
        entering.add(at)
        if (kind === "parallel") for (const child of children) { if (!isBegun(child)) down(child) }
        else if (first !== undefined && children.length > 0) byDefault(first, at, at)
        else if (children[0] !== undefined) down(children[0])
      }
      const up = (at: number, inside: number): void => {
        for (const ancestor of ancestorsOf(at, inside)) {
          entering.add(ancestor)
          if (stateAt(ancestor).kind === "parallel") for (const child of stateAt(ancestor).children) { if (!isBegun(child)) down(child) }
        }
      }
      for (const transition of transitions) {
        if (transition.targets.length > 0) descend(transition.targets, domainOf(transition))
      }
      for (const at of [...entering].sort(inDocumentOrder)) {
        active.add(at)
        act(stateAt(at).onEntry)
        act(contents.get(at) ?? [])
        const { kind, parent } = stateAt(at)
        if (kind !== "final" || parent <= 0) continue
        internal.push(`done.state.${stateAt(parent).id}`)
        const above = stateAt(stateAt(parent).parent)
        const hasEnded = (region: number): boolean => stateAt(region).children.some((child) => stateAt(child).kind === "final" && active.has(child))
        if (above !== undefined && above.kind === "parallel" && above.children.every(hasEnded)) internal.push(`done.state.${above.id}`)
      }
    }

    const microstep = (transitions: ReadonlyArray<ChartTransition>): void => {
      const leaving = [...new Set(transitions.flatMap(exitsOf))].sort(inDocumentOrder).reverse()
      for (const at of leaving) {
        for (const history of stateAt(at).histories) {
          memory[history] = [...active].filter((other) => (stateAt(history).isDeep ? isAtomic(other) && isIn(other, at) : stateAt(other).parent === at)).sort(inDocumentOrder)
        }
      }
      for (const at of leaving) {
        act(stateAt(at).onExit)
        active.delete(at)
      }
      for (const transition of transitions) {
        taken.add(transition)
        act(transition.actions)
      }
      enter(transitions)
    }

    const isOver = (): boolean => [...active].some((at) => stateAt(at).kind === "final" && stateAt(at).parent === 0)
    if (before === undefined) {
      for (const [name, value] of Object.entries(chart.data)) {
        const known = chart.isScripted ? undefined : value(scope())
        if (known !== undefined) data[name] = known
      }
      const begin = stateAt(0).first ?? { source: 0, events: [], targets: stateAt(0).children.slice(0, 1), isInternal: true, condition: true, actions: [], line: stateAt(0).line }
      act(begin.actions)
      taken.add(begin)
      enter([{ ...begin, isInternal: true }])
    } else if (event !== undefined) microstep(select(event))
    for (let steps = 0; !isOver(); steps++) {
      if (steps > mostMicrosteps) return undefined
      const silent = select(undefined)
      if (silent.length > 0) {
        microstep(silent)
        continue
      }
      const next = internal.shift() ?? external.shift()
      if (next === undefined) break
      microstep(select(next))
    }
    return { configuration: { active: [...active].sort(inDocumentOrder), memory, data }, taken }
  }

  return {
    /** Where the chart may begin. */
    begin: (): ReadonlyArray<Reaction> => everyWay((choose) => run(undefined, undefined, choose)),
    /** What may come of an event; empty where it never comes to rest. */
    react: (configuration: Configuration, event: string): ReadonlyArray<Reaction> => everyWay((choose) => run(configuration, event, choose)),
    /** The active states that hold no others. */
    leavesOf: ({ active }: Configuration): ReadonlyArray<string> => active.filter(isAtomic).map((at) => stateAt(at).id),
    isOver: ({ active }: Configuration): boolean => active.some((at) => stateAt(at).kind === "final" && stateAt(at).parent === 0)
  }
}
