/**
 * What a diagram means as a process: whoever waits is in a state, whatever happens next is an event; gateways choose among
 * outcomes, sub-processes are states with parts, ways taken at once are parallel parts.
 */
import type { Loss } from "@redthread/standards"
import { type BpmnBlock, blocksOf, goesAllWays, openingsOf } from "./BpmnBlocks.ts"
import { type BpmnFlow, type BpmnLevel, type BpmnNode, type BpmnProcess, calledBy, elementOf, textOf, wordsFor } from "./BpmnGraph.ts"
import type { ModdleElement } from "./Moddle.ts"
import { naming } from "./Names.ts"

type Growing<A> = { -readonly [K in keyof A]: A[K] }

/** A state as read, in the JSON form. */
export interface StateRead {
  readonly in?: string
  readonly region?: string
  readonly first?: boolean
  readonly within?: string
  readonly onTimeout?: string
  readonly goal?: boolean
  readonly final?: boolean
  readonly department?: string
}

/** An event as read, in the JSON form. */
export interface EventRead {
  readonly from: string | ReadonlyArray<string>
  readonly to: string
  readonly when?: ReadonlyArray<string>
  readonly outcomes?: Readonly<Record<string, string>>
}

/** A process as read, and for every element that is part of it the place it has there: the pointer of a state or an event. */
export interface StatesRead {
  readonly name: string
  readonly states: Readonly<Record<string, StateRead>>
  readonly initial: string
  readonly events: Readonly<Record<string, EventRead>>
  readonly channels: Readonly<Record<string, { readonly claims?: ReadonlyArray<string>; readonly affords?: Readonly<Record<string, Readonly<Record<string, never>>>> }>>
  /** Who answers for it where lanes divide the work: the pool, or the process. */
  readonly owner: string | undefined
  readonly places: ReadonlyMap<ModdleElement | BpmnFlow, string>
  readonly losses: ReadonlyArray<Loss>
}

interface Way { readonly to: string; readonly label: string }

/** The name of the channel that offers every step for which a diagram names none. */
export const anyChannel = "any"

const duration = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/

const durationOf = ({ element }: BpmnNode): string | undefined => {
  const definitions = element["eventDefinitions"]
  const text = Array.isArray(definitions) ? textOf(elementOf(definitions[0] as ModdleElement, "timeDuration"), "body") : ""
  return duration.test(text) ? text : undefined
}

const isErrorLike = (event: string | undefined): boolean => event === "error" || event === "cancel"

const codeOf = ({ element }: BpmnNode): ModdleElement | undefined => {
  const definitions = element["eventDefinitions"]
  return Array.isArray(definitions) ? elementOf(definitions[0] as ModdleElement, "errorRef") : undefined
}

/** What catches the error that an end throws: an event at the border of a sub-process around it. */
const catcherOf = (node: BpmnNode): BpmnNode | undefined => {
  for (let { host } = node.level; host !== undefined; host = host.level.host) {
    const catcher = host.boundary.find((boundary) => isErrorLike(boundary.event) && [undefined, codeOf(node)].includes(codeOf(boundary)))
    if (catcher !== undefined) return catcher
  }
  return undefined
}

/** Reads one process. */
export const statesOf = (process: BpmnProcess): StatesRead => {
  const losses: Array<Loss> = []
  const states: Record<string, Growing<StateRead>> = {}
  const events: Record<string, Growing<EventRead> & { readonly from: ReadonlyArray<string>; readonly key: string }> = {}
  const affords = new Map(process.others.map((pool): readonly [string, Set<string>] => [pool, new Set()]))
  const places = new Map<ModdleElement | BpmnFlow, string>()
  const stateName = naming()
  const eventName = naming()
  const lose = (node: BpmnNode, what: string): void => {
    if (!losses.some((loss) => loss.at === node.id && loss.what === what)) losses.push({ at: node.id, what })
  }
  const levels: Array<BpmnLevel> = [process.level]
  for (const { nodes } of levels) for (const { inside } of nodes) if (inside !== undefined) levels.push(inside)
  const blocks = levels.flatMap(blocksOf)

  /** The innermost block a node is in, with the number of its way. */
  const blockOf = (node: BpmnNode): { readonly block: BpmnBlock; readonly way: number } | undefined =>
    blocks.flatMap((block) => block.ways.flatMap(({ nodes }, way) => (nodes.has(node) ? [{ block, way, size: nodes.size }] : []))).sort((one, other) => one.size - other.size)[0]
  const regionNames = new Map(blocks.map((block) => {
    const named = naming()
    return [block, block.ways.map(({ flow, to }) => named(flow?.name ?? "", to.name || to.id))] as const
  }))
  const blockStates = new Map<BpmnBlock, string>()
  const nodeStates = new Map<BpmnNode, string>()
  const placeIn = (node: BpmnNode): Growing<StateRead> => {
    const around = blockOf(node)
    if (around !== undefined) return { in: stateAt(around.block), region: regionNames.get(around.block)?.[around.way] ?? "" }
    return node.level.host === undefined ? {} : { in: stateAtNode(node.level.host) }
  }
  const addState = (wish: string, otherwise: string, at: Growing<StateRead>): string => {
    const name = stateName(wish, otherwise)
    states[name] = at
    return name
  }
  const stateAtNode = (node: BpmnNode): string => {
    const known = nodeStates.get(node)
    if (known !== undefined) return known
    const name = stateName(node.name, node.id)
    nodeStates.set(node, name)
    const department = process.lanes.get(node.id)
    states[name] = { ...placeIn(node), ...(department === undefined || department === "" ? {} : { department }) }
    places.set(node.element, `/states/${name}`)
    return name
  }
  const stateAt = (block: BpmnBlock): string => {
    const known = blockStates.get(block)
    if (known !== undefined) return known
    if (block.fills !== undefined) {
      blockStates.set(block, stateAtNode(block.fills))
      return stateAtNode(block.fills)
    }
    const name = stateName(block.split?.kind === "parallel" ? block.split.name : "", block.split === undefined ? "parts" : `parts of ${block.split.name || block.split.id}`)
    blockStates.set(block, name)
    const host = block.ways[0]?.to.level.host
    states[name] = block.split === undefined ? (host === undefined ? {} : { in: stateAtNode(host) }) : placeIn(block.split)
    return name
  }
  const doneStates = new Map<string, string>()
  const doneAt = (block: BpmnBlock, way: number): string => {
    const region = regionNames.get(block)?.[way] ?? ""
    const key = `${stateAt(block)}#${region}`
    const name = doneStates.get(key) ?? addState(`${region}.done`, "done", { in: stateAt(block), region })
    doneStates.set(key, name)
    return name
  }
  const ends = new Map<string, string>()
  const endNear = (node: BpmnNode, mark: Growing<StateRead>): string => {
    const at = placeIn(node)
    const key = JSON.stringify([at, mark])
    const name = ends.get(key) ?? addState("end", "end", { ...at, ...mark })
    ends.set(key, name)
    return name
  }
  const isAfterChoiceOfEvents = ({ incoming, kind }: BpmnNode): boolean =>
    (kind === "event" || kind === "activity") && incoming.length > 0 && incoming.every(({ from }) => from.kind === "event-based")

  /** What follows where a way ends without anything more to do. */
  const afterEnd = (node: BpmnNode): ReadonlyArray<Way> => {
    const around = blockOf(node)
    const { host } = node.level
    if (around !== undefined && around.block.join !== undefined) {
      lose(node, `A way ends here while “${around.block.join.name || around.block.join.id}” waits for it.`)
      return [{ to: endNear(node, {}), label: "" }]
    }
    if (around !== undefined) return [{ to: host === undefined ? endNear(node, { goal: true }) : doneAt(around.block, around.way), label: "" }]
    return host === undefined ? [{ to: endNear(node, { goal: true }), label: "" }] : follow(host, host.outgoing, new Set())
  }
  const end = (node: BpmnNode): ReadonlyArray<Way> => {
    if (isErrorLike(node.event)) {
      const catcher = catcherOf(node)
      if (catcher !== undefined) return follow(catcher, catcher.outgoing, new Set())
    }
    const isHard = isErrorLike(node.event) || node.event === "terminate"
    if (node.level.host !== undefined && !isErrorLike(node.event)) return node.event === "terminate" ? follow(node.level.host, node.level.host.outgoing, new Set()) : afterEnd(node)
    if (blockOf(node)?.block.join !== undefined && !isHard) return afterEnd(node)
    if (!nodeStates.has(node)) {
      const name = stateAtNode(node)
      Object.assign(states[name] ?? {}, isHard ? { final: true } : { goal: true })
      if (isHard && blockOf(node) !== undefined) lose(node, `“${node.name || node.id}” ends every way; it is read as the end of its own.`)
    }
    return [{ to: stateAtNode(node), label: "" }]
  }
  const caught = new Set(levels.flatMap(({ nodes }) => nodes.filter(({ event, kind }) => kind === "end" && isErrorLike(event)).flatMap((node) => catcherOf(node) ?? [])))
  let passed: Array<ModdleElement | BpmnFlow> = []

  const along = (flow: BpmnFlow, seen: ReadonlySet<BpmnNode>): ReadonlyArray<Way> => {
    passed.push(flow)
    const node = flow.to
    const joined = blocks.find(({ join, split, ways }) => join === node && (ways.some(({ nodes }) => nodes.has(flow.from)) || split === flow.from))
    if (joined !== undefined) return [{ to: doneAt(joined, joined.ways.findIndex((way) => way.flow === flow || way.nodes.has(flow.from))), label: "" }]
    return arrive(node, seen)
  }
  const arrive = (node: BpmnNode, seen: ReadonlySet<BpmnNode>): ReadonlyArray<Way> => {
    if (node.kind === "activity" || node.kind === "scope" || node.kind === "event" || node.kind === "event-based") return [{ to: stateAtNode(node), label: "" }]
    passed.push(node.element)
    if (node.kind === "end") return end(node)
    if (seen.has(node)) {
      lose(node, `The flow runs in a circle without any step at “${node.name || node.id}”.`)
      return []
    }
    if (node.kind === "parallel" && node.incoming.length > 1) lose(node, `“${node.name || node.id}” waits for ways that are not known to be taken at once; it is read as waiting for any of them.`)
    if (node.kind === "inclusive" && node.outgoing.length > 1) lose(node, `“${node.name || node.id}” may take several ways at once; it is read as taking one.`)
    if (node.kind === "inclusive" && node.incoming.length > 1) lose(node, `“${node.name || node.id}” waits for all ways taken; it is read as waiting for any of them.`)
    return follow(node, node.outgoing, new Set([...seen, node]))
  }
  const follow = (node: BpmnNode, flows: ReadonlyArray<BpmnFlow>, seen: ReadonlySet<BpmnNode>): ReadonlyArray<Way> => {
    const [only, ...others] = flows
    if (only === undefined) return afterEnd(node)
    if (others.length === 0) return along(only, seen)
    const block = blocks.find(({ split }) => split === node)
    if (block !== undefined) {
      for (const flow of flows) passed.push(flow)
      return [{ to: stateAt(block), label: "" }]
    }
    if (goesAllWays(node)) lose(node, `The ways out of “${node.name || node.id}” are taken at once but mix later; they are read as a choice of one.`)
    const ways = [...flows].sort((one, other) => Number(other.isDefault) - Number(one.isDefault))
    return ways.flatMap((flow) => along(flow, seen).map((way) => ({ to: way.to, label: flow.name || way.label })))
  }

  /** Adds an event, or a further state it may leave when the same is there already. */
  const addEvent = (node: BpmnNode | undefined, wish: string, otherwise: string, from: string, way: () => ReadonlyArray<Way>, when: ReadonlyArray<string> = []): string => {
    const before = passed
    passed = []
    const found = way()
    const [first = { to: from, label: "" }, ...others] = found
    const key = JSON.stringify([wish, first.to, others, when])
    const same = wish === "" ? undefined : Object.keys(events).find((name) => events[name]?.key === key)
    const name = same ?? eventName(wish, otherwise)
    const known = events[name]
    if (known !== undefined) events[name] = { ...known, from: known.from.includes(from) ? known.from : [...known.from, from] }
    else {
      const outcome = naming()
      events[name] = {
        key, from: [from], to: first.to, ...(when.length === 0 ? {} : { when }),
        ...(others.length === 0 ? {} : { outcomes: Object.fromEntries(others.map(({ label, to }) => [outcome(label, to), to])) })
      }
      if (first.label !== "" && node !== undefined && others.length > 0) lose(node, `That the first way out of “${node.name || node.id}” is called “${first.label}” is left out.`)
    }
    const pointer = `/events/${name}`
    for (const each of [...passed, ...(node === undefined ? [] : [node.element])]) if (!places.has(each)) places.set(each, pointer)
    passed = before
    return name
  }
  const offer = (node: BpmnNode, event: string): void => {
    for (const pool of process.senders.get(node.id) ?? [anyChannel]) affords.set(pool, new Set([...affords.get(pool) ?? [], event]))
  }
  /** A node happens in a state: by time where it is a timer with a duration, else by whoever sends it. */
  const happens = (node: BpmnNode, from: string, way: () => ReadonlyArray<Way>): void => {
    const name = addEvent(node, node.name, node.id, from, way)
    const within = node.event === "timer" ? durationOf(node) : undefined
    const state = states[from]
    if (within !== undefined && state !== undefined && state.within === undefined) {
      Object.assign(state, { within, onTimeout: name })
      if (process.senders.has(node.id)) offer(node, name)
      return
    }
    if (node.event === "timer") lose(node, within === undefined ? `When “${name}” happens is left out: it is no duration such as P14D.` : `“${from}” has another timer already: that time takes “${name}” is left out.`)
    else if (node.event !== undefined && node.event !== "message" && !isErrorLike(node.event)) lose(node, `That “${name}” is a ${node.event} is left out.`)
    offer(node, name)
  }
  /** Where a level or a part begins: the state it leads to, or one of its own from which it begins. */
  const begins = (wish: string, at: Growing<StateRead>, starts: ReadonlyArray<BpmnNode>, way: (() => ReadonlyArray<Way>) | undefined): string => {
    const silent = starts.length <= 1 && starts.every(({ event }) => event === undefined)
    if (silent && way !== undefined) {
      const before = passed
      passed = []
      const ways = way()
      const [only] = ways
      const inside = only === undefined ? undefined : states[only.to]
      if (only !== undefined && ways.length === 1 && inside?.in === at.in && inside?.region === at.region) {
        for (const each of [...passed, ...starts.map(({ element }) => element)]) if (!places.has(each)) places.set(each, at.in === undefined ? "/initial" : `/states/${only.to}/first`)
        passed = before
        if (at.in !== undefined && inside !== undefined) inside.first = true
        return only.to
      }
      passed = before
    }
    const name = addState(wish, "start", { ...at, ...(at.in === undefined ? {} : { first: true }) })
    if (starts.length === 0 && way !== undefined) affords.set(anyChannel, new Set([...affords.get(anyChannel) ?? [], addEvent(undefined, "", "begin", name, way)]))
    for (const start of starts) happens(start, name, () => follow(start, start.outgoing, new Set()))
    return name
  }
  const beginLevel = (level: BpmnLevel): string => {
    const starts = level.nodes.filter(({ kind }) => kind === "start")
    const openings = openingsOf(level)
    const at: Growing<StateRead> = level.host === undefined ? {} : { in: stateAtNode(level.host) }
    const unsplit = blocks.find(({ split, ways }) => split === undefined && ways[0]?.to.level === level)
    const [first] = starts.length > 0 ? [] : openings.length > 0 ? openings : level.nodes
    if (starts.length > 0) for (const node of openings) if (node.kind !== "link") lose(node, `Nothing leads to “${node.name || node.id}”.`)
    if (blocks.some(({ fills }) => fills !== undefined && fills === level.host)) {
      for (const block of blocks.filter(({ fills }) => fills === level.host)) for (const each of [...starts.flatMap(({ element, outgoing }) => [element, ...outgoing]), ...(block.split === undefined ? [] : [block.split.element, ...block.split.outgoing])]) places.set(each, `/states/${stateAt(block)}`)
      return ""
    }
    if (starts.length === 0 && openings.length > 1 && unsplit === undefined && first !== undefined) lose(first, "The process begins in several places whose ways mix later; it is read as beginning in one of them.")
    return begins(starts.length === 1 ? starts[0]?.name ?? "" : "", at, starts, starts.length > 0
      ? starts.length === 1 ? () => follow(starts[0] as BpmnNode, starts[0]?.outgoing ?? [], new Set()) : undefined
      : () => (unsplit !== undefined ? [{ to: stateAt(unsplit), label: "" }] : openings.length > 1 ? openings.flatMap((node) => arrive(node, new Set())) : first === undefined ? [] : arrive(first, new Set())))
  }

  for (const { nodes } of levels) {
    for (const node of nodes) {
      const waits = node.kind === "activity" || node.kind === "scope" || node.kind === "event" || node.kind === "event-based"
      if (waits && !isAfterChoiceOfEvents(node)) stateAtNode(node)
    }
  }
  const initial = beginLevel(process.level)
  for (const level of levels.slice(1)) beginLevel(level)
  for (const block of blocks) {
    for (const [way, { flow, to }] of block.ways.entries()) {
      const region = regionNames.get(block)?.[way] ?? ""
      begins(region, { in: stateAt(block), region }, [], () => (flow === undefined ? arrive(to, new Set()) : along(flow, new Set())))
    }
  }
  for (const { nodes } of levels) {
    for (const node of nodes) {
      const { boundary, kind, outgoing } = node
      if (kind === "event-based") {
        for (const flow of outgoing) {
          places.set(flow, `/states/${stateAtNode(node)}`)
          if (isAfterChoiceOfEvents(flow.to)) happens(flow.to, stateAtNode(node), () => follow(flow.to, flow.to.outgoing, new Set()))
          else happens(flow.to, stateAtNode(node), () => along(flow, new Set()))
        }
      } else if ((kind === "activity" || (kind === "event" && (node.event !== undefined || outgoing.length > 0))) && !isAfterChoiceOfEvents(node)) {
        happens(node, stateAtNode(node), () => follow(node, outgoing, new Set()))
      } else if (kind === "end" && !places.has(node.element)) end(node)
      for (const border of boundary) {
        if (border.element["cancelActivity"] === false || border.event === "compensate") {
          lose(border, `“${border.name || border.id}”, ${border.event === "compensate" ? "which undoes" : "which happens beside"} “${node.name || node.id}”, is left out.`)
        } else if (!caught.has(border)) happens(border, stateAtNode(isAfterChoiceOfEvents(node) ? node.incoming[0]?.from ?? node : node), () => follow(border, border.outgoing, new Set()))
      }
    }
  }
  const open = new Set(blocks)
  for (let size = -1; size !== open.size;) {
    size = open.size
    for (const block of open) {
      const done = block.ways.flatMap((_, way) => doneStates.get(`${stateAt(block)}#${regionNames.get(block)?.[way] ?? ""}`) ?? [])
      if (done.length < block.ways.length) continue
      open.delete(block)
      const host = block.ways[0]?.to.level.host
      const { join } = block
      const name = addEvent(join, join?.name ?? "", `${stateAt(block)}.done`, stateAt(block), () => (
        join !== undefined ? follow(join, join.outgoing, new Set()) : host === undefined ? [] : follow(host, host.outgoing, new Set())
      ), done)
      affords.set(anyChannel, new Set([...affords.get(anyChannel) ?? [], name]))
    }
  }
  for (const border of caught) if (!places.has(border.element)) places.set(border.element, `/states/${stateAtNode(border.level.nodes.find(({ boundary }) => boundary.includes(border)) ?? border)}`)
  for (const { nodes } of levels) {
    for (const node of nodes) {
      if (!places.has(node.element) && !losses.some(({ at }) => at === node.id)) lose(node, `The ${wordsFor(node.element)} “${calledBy(node.element)}” is left out: nothing that is read leads through it.`)
      for (const flow of node.outgoing) {
        if (!places.has(flow) && !flow.id.startsWith("link ")) losses.push({ at: flow.id, what: "The flow is left out: nothing that is read leads through it." })
      }
    }
  }
  const goals = Object.keys(states).filter((name) => states[name]?.goal === true)
  const channelName = naming([anyChannel])
  return {
    name: naming()(calledBy(process.element), "process"), states, initial, places, losses, owner: process.lanes.size === 0 ? undefined : process.pool || calledBy(process.element),
    events: Object.fromEntries(Object.entries(events).map(([name, { from: [from = "", ...others], key: _, ...event }]) => [name, { from: others.length === 0 ? from : [from, ...others], ...event }])),
    channels: Object.fromEntries([...affords].map(([channel, names]) => [channel === anyChannel ? anyChannel : channelName(channel, "pool"), {
      ...(affords.size === 1 ? { claims: goals } : {}),
      ...(names.size === 0 ? {} : { affords: Object.fromEntries([...names].map((name) => [name, {}])) })
    }]))
  }
}
