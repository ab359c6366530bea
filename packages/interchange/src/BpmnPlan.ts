/**
 * A process as a BPMN diagram, before it is drawn: a state that waits is an event-based gateway, what may happen in it the
 * events after it; a state with parts is a sub-process, its parallel parts begin at a parallel gateway; channels are pools.
 */
import type { ProcessForm } from "@redthread/process"
import { type Parts, partsOf } from "./Parts.ts"

/** A node of the diagram. `type` is that of BPMN; `place`: the pointer of the state or event it stands for. */
export interface PlanNode {
  readonly id: string
  readonly type: "StartEvent" | "EndEvent" | "IntermediateCatchEvent" | "IntermediateThrowEvent" | "BoundaryEvent" | "EventBasedGateway" | "ExclusiveGateway" | "ParallelGateway" | "SubProcess"
  readonly name: string
  readonly event?: "message" | "timer" | "error" | "terminate"
  readonly duration?: string
  /** The id of the error that is thrown or caught. */
  readonly error?: string
  readonly host?: PlanNode
  readonly inside?: PlanLevel
  readonly place?: string
}

/** A flow of the diagram. */
export interface PlanFlow {
  readonly id: string
  readonly name: string
  readonly from: PlanNode
  readonly to: PlanNode
  readonly isDefault: boolean
}

/** The process itself, or the inside of a sub-process. */
export interface PlanLevel {
  readonly nodes: Array<PlanNode>
  readonly flows: Array<PlanFlow>
}

/** A diagram: `errors` carry a step out of a sub-process; `messages` lead from the pool of a channel to the steps that it offers. */
export interface Plan {
  readonly level: PlanLevel
  readonly errors: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly messages: ReadonlyArray<{ readonly id: string; readonly channel: string; readonly node: PlanNode }>
}

/** Plans the diagram of a process. */
export const planOf = (form: ProcessForm): Plan => {
  const parts: Parts = partsOf(form)
  const levels = new Map<string | undefined, PlanLevel>([[undefined, { nodes: [], flows: [] }]])
  const levelIn = (parent: string | undefined): PlanLevel => levels.get(parent) ?? { nodes: [], flows: [] }
  let ids = 0
  const idOf = (kind: string): string => `${kind}_${++ids}`
  const nodes = new Map<string, PlanNode>()
  const add = (parent: string | undefined, node: PlanNode): PlanNode => {
    levelIn(parent).nodes.push(node)
    return node
  }
  const connect = (parent: string | undefined, from: PlanNode, to: PlanNode, name = "", isDefault = false): void => {
    levelIn(parent).flows.push({ id: idOf("flow"), name, from, to, isDefault })
  }
  const events = Object.entries(form.events)
  const sourcesOf = ({ from }: ProcessForm["events"][string]): ReadonlyArray<string> => (typeof from === "string" ? [from] : from)
  const leaves = new Set(events.flatMap(([, event]) => sourcesOf(event)))

  for (const [name, state] of Object.entries(form.states)) {
    const isWhole = parts.of(name).length > 0
    const isOver = !leaves.has(name) && state.in === undefined && (state.goal === true || state.final === true)
    if (isWhole) levels.set(name, { nodes: [], flows: [] })
    const inside = isWhole ? { inside: levelIn(name) } : {}
    nodes.set(name, {
      id: idOf("state"), name, place: `/states/${name}`, ...inside,
      type: isWhole ? "SubProcess" : leaves.has(name) ? "EventBasedGateway" : isOver ? "EndEvent" : "IntermediateThrowEvent",
      ...(isOver && !isWhole && state.goal !== true ? { event: "terminate" as const } : {})
    })
  }
  const at = (state: string): PlanNode => nodes.get(state) as PlanNode
  const start = add(undefined, { id: idOf("start"), type: "StartEvent", name: "" })
  for (const [name, { in: parent }] of Object.entries(form.states)) add(parent, at(name))
  connect(undefined, start, at(parts.path(form.initial)[0] ?? form.initial))
  for (const name of Object.keys(form.states)) {
    const regions = parts.of(name)
    if (regions.length === 0) continue
    const begin = add(name, { id: idOf("start"), type: "StartEvent", name: "" })
    const [only] = regions
    if (regions.length === 1 && only !== undefined) connect(name, begin, at(only.first))
    else {
      const split = add(name, { id: idOf("parts"), type: "ParallelGateway", name: "" })
      connect(name, begin, split)
      for (const region of regions) connect(name, split, at(region.first), region.name)
    }
  }

  const errors = new Map<string, { readonly id: string; readonly name: string }>()
  /** Connects a node at a level to a state: directly, by way of the state that holds it, or through an error that a sub-process around the node throws. */
  const lead = (parent: string | undefined, from: PlanNode, to: string, name = "", isDefault = false): void => {
    const above = parts.path(to)
    const around = parent === undefined ? [] : parts.path(parent)
    const shared = around.filter((state, depth) => above[depth] === state && above.length > depth + 1).length
    if (shared === around.length) return connect(parent, from, at(above[shared] ?? to), name, isDefault)
    const left = around[shared] ?? ""
    const key = `${left} → ${to}`
    const isNew = !errors.has(key)
    const error = errors.get(key) ?? { id: idOf("error"), name: to }
    errors.set(key, error)
    connect(parent, from, add(parent, { id: idOf("leave"), type: "EndEvent", name: "", event: "error", error: error.id }), name, isDefault)
    if (isNew) lead(around[shared - 1], add(around[shared - 1], { id: idOf("left"), type: "BoundaryEvent", name: "", event: "error", error: error.id, host: at(left) }), to)
  }
  const messages: Array<Plan["messages"][number]> = []
  const channels = Object.keys(form.channels).map((name) => ({ id: idOf("channel"), name }))
  for (const [name, event] of events) {
    const offeredOn = channels.filter((channel) => form.channels[channel.name]?.affords !== undefined && Object.hasOwn(form.channels[channel.name]?.affords ?? {}, name))
    const choices = new Map<string | undefined, PlanNode>()
    const goOn = (parent: string | undefined, node: PlanNode): void => {
      const outcomes = Object.entries(event.outcomes ?? {})
      if (outcomes.length === 0) return lead(parent, node, event.to)
      const known = choices.get(parent)
      const choice = known ?? add(parent, { id: idOf("choice"), type: "ExclusiveGateway", name: "" })
      choices.set(parent, choice)
      connect(parent, node, choice)
      if (known !== undefined) return
      lead(parent, choice, event.to, "", true)
      for (const [outcome, to] of outcomes) lead(parent, choice, to, outcome)
    }
    for (const source of sourcesOf(event)) {
      const parent = form.states[source]?.in
      const isWhole = parts.of(source).length > 0
      const { onTimeout, within } = form.states[source] ?? {}
      const happens = (how: Pick<PlanNode, "event" | "duration">): PlanNode => {
        const node: PlanNode = { id: idOf("event"), type: isWhole ? "BoundaryEvent" : "IntermediateCatchEvent", name, place: `/events/${name}`, ...how, ...(isWhole ? { host: at(source) } : {}) }
        add(parent, node)
        if (!isWhole) connect(parent, at(source), node)
        goOn(parent, node)
        return node
      }
      if (onTimeout !== name || offeredOn.length > 0) {
        const node = happens({ event: "message" })
        for (const { id } of offeredOn) messages.push({ id: idOf("message"), channel: id, node })
      }
      if (onTimeout === name && within !== undefined) happens({ event: "timer", duration: within })
    }
  }
  return { level: levelIn(undefined), errors: [...errors.values()], channels, messages }
}
