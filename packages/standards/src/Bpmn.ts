/**
 * The structure of BPMN 2.0 diagrams as a net: activities become labelled transitions, gateways and events silent ones.
 * What a net cannot say (conditions, messages, data, repetition) is listed, never dropped silently.
 * Source: Dijkman, Dumas and Ouyang 2008.
 */
import type { Net } from "@redthread/model"
import { Result } from "effect"
import { type BpmnNode, bpmnScope, countNodes, gather } from "./BpmnScope.ts"
import type { ReadNet } from "./Pnml.ts"
import { type Document, type Loss, Unreadable } from "./Unreadable.ts"
import { childOf, childrenOf, readXml, type XmlElement } from "./Xml.ts"

/** More ways out of an inclusive gateway than this are read as: one of them, or all. */
const mostWays = 6

const subsets = <A>(all: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  all.length > mostWays
    ? [...all.map((one) => [one]), all]
    : Array.from({ length: 2 ** all.length - 1 }, (_, i) => all.filter((_one, bit) => ((i + 1) >> bit) & 1))

/** A net that grows; places that turn out to be one are joined, and what nothing leads to is left out in the end. */
const growing = () => {
  const joined = new Map<string, string>()
  const transitions = new Map<string, { readonly label?: string; readonly takes: ReadonlyArray<string>; readonly gives: ReadonlyArray<string> }>()
  const placeOf = (id: string): string => {
    let at = id
    for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next
    if (!joined.has(at)) joined.set(at, at)
    joined.set(id, at)
    return at
  }
  const unite = (a: string, b: string): void => {
    joined.set(placeOf(b), placeOf(a))
  }
  const add = (id: string, takes: ReadonlyArray<string>, gives: ReadonlyArray<string>, label?: string): void => {
    let free = id
    while (transitions.has(free)) free += "'"
    for (const place of [...takes, ...gives]) placeOf(place)
    transitions.set(free, { takes, gives, ...(label === undefined ? {} : { label }) })
  }
  const finish = (name: string, begin: string, end: string): Net => {
    const places = [...new Set([...joined.keys()].map(placeOf))]
    const arcs: Array<Net["arcs"][number]> = []
    const kept: Array<Net["transitions"][number]> = []
    const reached = new Set([placeOf(begin)])
    const steps = [...transitions.values()].map(({ gives, takes }) => ({ takes: takes.map(placeOf), gives: gives.map(placeOf) }))
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const { gives, takes } of steps) if (takes.every((place) => reached.has(place))) for (const place of gives) reached.add(place)
    }
    for (const [id, { gives, label, takes }] of transitions) {
      if (!takes.every((place) => reached.has(placeOf(place)))) continue
      const [from, to] = [new Set(takes.map(placeOf)), new Set(gives.map(placeOf))]
      if (label === undefined && from.size === 1 && to.size === 1 && to.has([...from][0] ?? "")) continue
      kept.push({ id: `t:${id}`, ...(label === undefined ? {} : { label }) })
      for (const place of from) arcs.push({ from: place, to: `t:${id}`, weight: 1 })
      for (const place of to) arcs.push({ from: `t:${id}`, to: place, weight: 1 })
    }
    return { name, places: places.filter((id) => reached.has(id) || id === placeOf(end)).map((id) => ({ id })), transitions: kept, arcs, initial: { [placeOf(begin)]: 1 }, final: { [placeOf(end)]: 1 } }
  }
  return { add, finish, placeOf, unite }
}

type Growing = ReturnType<typeof growing>
type Lose = (at: XmlElement, what: string) => void

const inclusive = (node: BpmnNode, { add, unite }: Growing, lose: Lose): void => {
  const middle = `${node.id}/middle`
  if (node.incoming.length === 1) unite(middle, node.incoming[0] ?? "")
  else if (node.incoming.length > 1) {
    lose(node.element, `The gateway “${node.name}” waits for all ways taken; it is read as waiting for any of them.`)
    for (const some of subsets(node.incoming)) add(`${node.id}/join`, some, [middle])
  }
  if (node.outgoing.length > mostWays) lose(node.element, `The gateway “${node.name}” has ${node.outgoing.length} ways; it is read as taking one, or all.`)
  for (const some of subsets(node.outgoing)) add(`${node.id}/split`, [middle], some)
}

/** Adds one level between two places; what ends without an end event ends the level. */
const addScope = (element: XmlElement, begin: string, end: string, net: Growing, lose: Lose): void => {
  const { add, unite } = net
  const { nodes } = bpmnScope(element, lose)
  const boundary = nodes.filter(({ kind }) => kind === "boundary")
  const starts = nodes.filter(({ kind }) => kind === "start")
  const openings = nodes.filter(({ incoming, kind }) => incoming.length === 0 && kind !== "start" && kind !== "boundary")
  const entryOf = ({ id }: BpmnNode): string => `${id}/in`
  if (starts.length === 0 && openings.length > 0) add(`${element.attributes["id"] ?? ""}/begin`, [begin], openings.map(entryOf))
  else for (const { element: at, name } of openings) lose(at, `Nothing leads to “${name}”.`)

  for (const node of nodes) {
    const { id, incoming, kind, name, outgoing } = node
    const entry = entryOf(node)
    const exits = outgoing.length === 0 ? [end] : outgoing
    if (kind === "inclusive") inclusive({ ...node, incoming: incoming.length === 0 ? [entry] : incoming, outgoing: exits }, net, lose)
    else if (kind === "parallel") add(id, incoming.length === 0 ? [entry] : incoming, exits)
    else if (kind === "start") add(id, [begin], exits)
    else if (kind !== "boundary") {
      for (const flow of incoming) unite(entry, flow)
      if (kind === "exclusive" && exits.length > 1) for (const exit of exits) add(`${id}/to ${exit}`, [entry], [exit])
      else if (kind === "exclusive" || kind === "event-based") for (const exit of exits) unite(entry, exit)
      else if (kind === "scope") {
        add(`${id}/begin`, [entry], [`${id}/inside`])
        addScope(node.element, `${id}/inside`, `${id}/done`, net, lose)
        add(`${id}/end`, [`${id}/done`], exits)
      } else if (kind === "end") add(id, [entry], [end])
      else {
        const choice = kind === "activity" && node.isConditional && exits.length > 1
        add(id, [entry], choice ? [`${id}/done`] : exits, kind === "activity" ? (name === "" ? id : name) : undefined)
        if (choice) for (const some of subsets(exits)) add(`${id}/split`, [`${id}/done`], some)
      }
      if (kind === "between" && name !== "") lose(node.element, `The event “${name}” is read as a silent step.`)
      if (childOf(node.element, "terminateEventDefinition") !== undefined) lose(node.element, "An end that stops everything is read as an end of its own way.")
    }
  }
  for (const { element: at, id, name, outgoing } of boundary) {
    const host = nodes.find((node) => node.id === at.attributes["attachedToRef"])
    if (host === undefined || at.attributes["cancelActivity"] === "false" || outgoing.length === 0) {
      lose(at, `The event “${name}” at the border of “${host?.name ?? ""}” is left out, with what only follows it.`)
      continue
    }
    if (host.kind === "scope") lose(at, `The event “${name}” can only come before “${host.name}” has begun.`)
    add(id, [entryOf(host)], outgoing)
  }
}

/**
 * Reads a diagram. Of several processes the one with the most nodes is read, unless one is named by its id. Fails where the
 * document is not BPMN, or holds no process with nodes in it.
 */
export const readBpmn = (document: Document, process?: string): Result.Result<ReadNet, Unreadable> =>
  Result.flatMap(readXml("BPMN", document), (root) => {
    const losses: Array<Loss> = []
    const lose: Lose = ({ line }, what) => {
      losses.push({ at: `line ${line}`, what })
    }
    if (root.name !== "definitions") return Result.fail(new Unreadable({ format: "BPMN", at: `line ${root.line}`, reason: `The document is a “${root.name}”, not “definitions”.` }))
    const all = childrenOf(root, "process").filter((one) => countNodes(one) > 0)
    const chosen = process === undefined ? all.toSorted((a, b) => countNodes(b) - countNodes(a))[0] : all.find(({ attributes }) => attributes["id"] === process)
    if (chosen === undefined) {
      const ids = all.map(({ attributes }) => attributes["id"] ?? "").join(", ")
      return Result.fail(new Unreadable({ format: "BPMN", at: "", reason: process === undefined ? "There is no process with anything in it." : `There is no process “${process}”; there are ${ids}.` }))
    }
    for (const one of all) if (one !== chosen) lose(one, `The process “${one.attributes["name"] ?? one.attributes["id"] ?? ""}” is left out; one is read at a time.`)
    for (const child of root.children) {
      if (child.name === "collaboration") for (const message of childrenOf(child, "messageFlow")) lose(message, "A message between processes is left out.")
    }
    const net = growing()
    addScope(chosen, "begin", "end", net, lose)
    return Result.succeed({ net: net.finish(chosen.attributes["name"] ?? chosen.attributes["id"] ?? "", "begin", "end"), losses: gather(losses) })
  })
