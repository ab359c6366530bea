/** A BPMN 2.0 document as levels of nodes and flows, before it means anything; what is no node and no flow is listed. Source: OMG, BPMN 2.0.2. */
import type { Loss } from "@redthread/standards"
import type { ModdleElement } from "./Moddle.ts"

/** What a node does to the flow. */
export type BpmnKind = "activity" | "scope" | "start" | "end" | "event" | "boundary" | "exclusive" | "inclusive" | "event-based" | "parallel" | "link"

/** A node with its flows. `event`: what it reacts to or causes, such as `timer`, `message`, `error`; absent: nothing in particular. */
export interface BpmnNode {
  readonly id: string
  readonly kind: BpmnKind
  readonly name: string
  readonly element: ModdleElement
  readonly event: string | undefined
  readonly level: BpmnLevel
  readonly incoming: Array<BpmnFlow>
  readonly outgoing: Array<BpmnFlow>
  /** The nodes at the border of an activity. */
  readonly boundary: Array<BpmnNode>
  /** What is inside a sub-process. */
  readonly inside: BpmnLevel | undefined
}

/** A flow between two nodes of a level; one made of a pair of links has no element. */
export interface BpmnFlow {
  readonly id: string
  readonly name: string
  readonly isDefault: boolean
  readonly isConditional: boolean
  readonly from: BpmnNode
  readonly to: BpmnNode
}

/** A process, or the inside of a sub-process. */
export interface BpmnLevel {
  readonly element: ModdleElement
  readonly host: BpmnNode | undefined
  readonly nodes: Array<BpmnNode>
}

/** A process with its lanes (by the id of a node) and the pools that send messages to its nodes. */
export interface BpmnProcess {
  readonly element: ModdleElement
  readonly level: BpmnLevel
  readonly lanes: ReadonlyMap<string, string>
  readonly senders: ReadonlyMap<string, ReadonlyArray<string>>
  /** The name of its pool; empty where it has none. */
  readonly pool: string
  /** The pools without a process of their own, where this is the only process. */
  readonly others: ReadonlyArray<string>
}

/** The text under a name, without line breaks; empty where there is none. */
export const textOf = (element: ModdleElement | undefined, name: string): string => {
  const value = element?.[name]
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : ""
}

const isElement = (value: unknown): value is ModdleElement => typeof value === "object" && value !== null && "$type" in value

/** The elements under a name; none where there are none. */
export const listOf = (element: ModdleElement | undefined, name: string): ReadonlyArray<ModdleElement> => {
  const value = element?.[name]
  return Array.isArray(value) ? value.filter(isElement) : []
}

/** The element under a name. */
export const elementOf = (element: ModdleElement | undefined, name: string): ModdleElement | undefined => {
  const value = element?.[name]
  return isElement(value) ? value : undefined
}

/** What an element is called: its name, else its id. */
export const calledBy = (element: ModdleElement): string => textOf(element, "name") || textOf(element, "id")

const kinds: Readonly<Record<string, BpmnKind>> = {
  Task: "activity", UserTask: "activity", ServiceTask: "activity", SendTask: "activity", ReceiveTask: "activity", ManualTask: "activity",
  BusinessRuleTask: "activity", ScriptTask: "activity", CallActivity: "activity", AdHocSubProcess: "activity", SubProcess: "scope", Transaction: "scope",
  StartEvent: "start", EndEvent: "end", IntermediateThrowEvent: "event", IntermediateCatchEvent: "event",
  BoundaryEvent: "boundary", ExclusiveGateway: "exclusive", EventBasedGateway: "event-based", ParallelGateway: "parallel",
  InclusiveGateway: "inclusive", ComplexGateway: "inclusive"
}

/** The type of an element without its prefix. */
export const typeOf = ({ $type }: ModdleElement): string => $type.replace(/^bpmn:/, "")

/** `serviceTask` as words: “service task”. */
export const wordsFor = (element: ModdleElement): string => typeOf(element).replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()

type Lose = (at: ModdleElement, what: string) => void

/** The elements of a level, with those of the levels inside. */
const everythingIn = (element: ModdleElement): ReadonlyArray<ModdleElement> => listOf(element, "flowElements").flatMap((inner) => [inner, ...everythingIn(inner), ...listOf(inner, "artifacts")])

/** What a step may carry that a process does not say: the properties that are lost, in words. */
const asides: Readonly<Record<string, string>> = {
  ioSpecification: "its data inputs and outputs", dataInputAssociations: "where its data come from", dataOutputAssociations: "where its data go", properties: "its properties",
  resources: "who performs it", loopCharacteristics: "its repetition: it is read as happening once", documentation: "its documentation", auditing: "its auditing", monitoring: "its monitoring",
  conditionExpression: "its condition: it is read as possible whenever its way is"
}

/** Reads one level and those inside it. */
const levelOf = (element: ModdleElement, host: BpmnNode | undefined, lose: Lose, isOurs: (element: ModdleElement) => boolean): BpmnLevel => {
  const level: BpmnLevel = { element, host, nodes: [] }
  const byId = new Map<string, BpmnNode>()
  const elements = listOf(element, "flowElements")
  const leaveOut = (at: ModdleElement, because: string): void => {
    lose(at, because)
    for (const inner of everythingIn(at)) lose(inner, `It is part of “${calledBy(at)}”, which is left out.`)
  }
  for (const child of elements) {
    const kind = kinds[typeOf(child)]
    const called = calledBy(child)
    const parts = Object.entries(asides).filter(([key]) => child[key] !== undefined).map(([, words]) => words)
    if (listOf(elementOf(child, "extensionElements"), "values").some((value) => !isOurs(value))) parts.push("what other products add to it")
    if (kind === undefined) {
      if (typeOf(child) !== "SequenceFlow") lose(child, `The ${wordsFor(child)} “${called}” has no place in a process.`)
    } else if (child["triggeredByEvent"] === true) {
      leaveOut(child, `The event sub-process “${called}”, which may begin at any time, is left out.`)
      continue
    } else if (child["isForCompensation"] === true) {
      leaveOut(child, `The compensation “${called}” is left out: name it in compensates of a step.`)
      continue
    }
    if (parts.length > 0) lose(child, `Of “${called}” is left out: ${parts.join(", ")}.`)
    if (kind === undefined) continue
    const definitions = listOf(child, "eventDefinitions")
    const event = definitions[0] === undefined ? undefined : typeOf(definitions[0]).replace(/EventDefinition$/, "").toLowerCase()
    if (definitions.length > 1) lose(child, `“${called}” waits for several things; it is read as one step.`)
    const node: BpmnNode = {
      id: textOf(child, "id"), kind: event === "link" ? "link" : kind, name: textOf(child, "name"), element: child, event, level, incoming: [], outgoing: [], boundary: [], inside: undefined
    }
    if (kind === "activity" && !["Task", "UserTask", "ReceiveTask", "ManualTask"].includes(typeOf(child))) {
      lose(child, `That “${called}” is a ${wordsFor(child)} is left out: it is read as a step.`)
      for (const inner of everythingIn(child)) lose(inner, `It is part of “${called}”, which is read as one step.`)
    }
    const isEmpty = kind === "scope" && !listOf(child, "flowElements").some((inner) => kinds[typeOf(inner)] !== undefined)
    if (isEmpty) for (const inner of everythingIn(child)) lose(inner, `It is part of “${called}”, which is read as one step.`)
    const whole = kind === "scope" && !isEmpty ? Object.assign(node, { inside: levelOf(child, node, lose, isOurs) })
      : kind === "scope" ? Object.assign(node, { kind: "activity" as const }) : node
    for (const artifact of listOf(child, "artifacts")) lose(artifact, `The ${wordsFor(artifact)} has no place in a process.`)
    level.nodes.push(whole)
    byId.set(node.id, whole)
  }
  for (const node of level.nodes) {
    const host = node.kind === "boundary" ? byId.get(textOf(elementOf(node.element, "attachedToRef"), "id")) : undefined
    if (host !== undefined) host.boundary.push(node)
  }
  const join = (from: BpmnNode | undefined, to: BpmnNode | undefined, flow: Omit<BpmnFlow, "from" | "to">): boolean => {
    if (from === undefined || to === undefined) return false
    const joined: BpmnFlow = { ...flow, from, to }
    from.outgoing.push(joined)
    to.incoming.push(joined)
    return true
  }
  for (const flow of elements.filter((child) => typeOf(child) === "SequenceFlow")) {
    const [source, target] = [elementOf(flow, "sourceRef"), elementOf(flow, "targetRef")]
    const isJoined = join(byId.get(textOf(source, "id")), byId.get(textOf(target, "id")), {
      id: textOf(flow, "id"), name: textOf(flow, "name"), isDefault: elementOf(source, "default") === flow, isConditional: flow["conditionExpression"] !== undefined
    })
    if (!isJoined) lose(flow, "The flow begins or ends at something that is left out.")
  }
  const linkOf = ({ element: { eventDefinitions } }: BpmnNode): string => textOf(Array.isArray(eventDefinitions) ? eventDefinitions.find(isElement) : undefined, "name")
  for (const thrown of level.nodes.filter(({ element: at, kind }) => kind === "link" && typeOf(at) === "IntermediateThrowEvent")) {
    const caught = level.nodes.find((node) => node.kind === "link" && typeOf(node.element) === "IntermediateCatchEvent" && linkOf(node) === linkOf(thrown))
    if (!join(thrown, caught, { id: `link ${thrown.id}`, name: "", isDefault: false, isConditional: false })) lose(thrown.element, `The link “${linkOf(thrown)}” leads nowhere.`)
  }
  return level
}

/** Every process with something in it, and what in the document is part of none. `isOurs`: extensions that are understood. */
export const graphOf = (definitions: ModdleElement, isOurs: (element: ModdleElement) => boolean): { readonly processes: ReadonlyArray<BpmnProcess>; readonly losses: ReadonlyArray<Loss> } => {
  const losses: Array<Loss> = []
  const lose: Lose = (at, what) => {
    losses.push({ at: textOf(at, "id") || typeOf(at), what })
  }
  const roots = listOf(definitions, "rootElements")
  const collaborations = roots.filter((root) => typeOf(root) === "Collaboration")
  const pools = collaborations.flatMap((collaboration) => listOf(collaboration, "participants"))
  const poolOf = new Map(pools.flatMap((pool) => {
    const process = elementOf(pool, "processRef")
    return process === undefined ? [] : [[process, pool] as const]
  }))
  const nodeOwner = new Map<ModdleElement, ModdleElement>()
  const owned = (process: ModdleElement) => {
    for (const inner of everythingIn(process)) nodeOwner.set(inner, process)
  }
  for (const root of roots) if (typeOf(root) === "Process") owned(root)
  const senders = new Map<string, Array<string>>()
  for (const flow of collaborations.flatMap((collaboration) => listOf(collaboration, "messageFlows"))) {
    const [source, target] = [elementOf(flow, "sourceRef"), elementOf(flow, "targetRef")]
    const owner = source === undefined ? undefined : nodeOwner.get(source)
    const pool = owner === undefined ? source : poolOf.get(owner) ?? owner
    const isReceived = target !== undefined && nodeOwner.has(target)
    if (pool !== undefined && isReceived) senders.set(textOf(target, "id"), [...senders.get(textOf(target, "id")) ?? [], calledBy(pool)])
    else lose(flow, "The message does not lead to a step: it is left out.")
  }
  for (const collaboration of collaborations) {
    for (const artifact of [...listOf(collaboration, "artifacts"), ...listOf(collaboration, "conversations"), ...listOf(collaboration, "conversationLinks")]) lose(artifact, `The ${wordsFor(artifact)} has no place in a process.`)
  }
  const processes = roots.flatMap((root): ReadonlyArray<BpmnProcess> => {
    const type = typeOf(root)
    if (type !== "Process") {
      if (!["Collaboration", "Message", "Signal", "Error", "Escalation"].includes(type)) lose(root, `The ${wordsFor(root)} “${calledBy(root)}” has no place in a process.`)
      return []
    }
    for (const artifact of listOf(root, "artifacts")) lose(artifact, `The ${wordsFor(artifact)} has no place in a process.`)
    const parts = Object.entries(asides).filter(([key]) => root[key] !== undefined).map(([, words]) => words)
    if (parts.length > 0) lose(root, `Of “${calledBy(root)}” is left out: ${parts.join(", ")}.`)
    const lanes = new Map<string, string>()
    const laneNames = (lane: ModdleElement): void => {
      const nodes = lane["flowNodeRef"]
      for (const node of Array.isArray(nodes) ? nodes.filter(isElement) : []) lanes.set(textOf(node, "id"), calledBy(lane))
      for (const inner of listOf(elementOf(lane, "childLaneSet"), "lanes")) laneNames(inner)
    }
    for (const lane of listOf(root, "laneSets").flatMap((set) => listOf(set, "lanes"))) laneNames(lane)
    const level = levelOf(root, undefined, lose, isOurs)
    if (level.nodes.length === 0) {
      lose(root, `There is nothing in the process “${calledBy(root)}”.`)
      return []
    }
    return [{ element: root, others: [], level, lanes, senders, pool: textOf(poolOf.get(root), "name") }]
  })
  const others = pools.filter((pool) => elementOf(pool, "processRef") === undefined)
  const [only] = processes
  if (only !== undefined && processes.length === 1) return { processes: [{ ...only, others: others.map(calledBy) }], losses }
  const heard = new Set([...senders.values()].flat())
  for (const pool of others) if (!heard.has(calledBy(pool))) lose(pool, `The pool “${calledBy(pool)}” sends nothing to any process: it is left out.`)
  return { processes, losses }
}
