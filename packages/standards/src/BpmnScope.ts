/** A process or sub-process of a BPMN 2.0 diagram: its nodes, the flows between them, and what is left aside. */
import type { Loss } from "./Unreadable.ts"
import { childOf, childrenOf, type XmlElement } from "./Xml.ts"

/** What a node does to the flow. */
export type BpmnKind = "activity" | "scope" | "start" | "end" | "between" | "boundary" | "exclusive" | "event-based" | "parallel" | "inclusive"

/** A node with its flows, by their ids. */
export interface BpmnNode {
  readonly id: string
  readonly kind: BpmnKind
  readonly name: string
  readonly element: XmlElement
  readonly incoming: ReadonlyArray<string>
  readonly outgoing: ReadonlyArray<string>
  /** Whether conditions decide which of its flows are taken. */
  readonly isConditional: boolean
}

/** The nodes of one level. */
export interface BpmnScope {
  readonly element: XmlElement
  readonly nodes: ReadonlyArray<BpmnNode>
}

const kinds: Readonly<Record<string, BpmnKind>> = {
  task: "activity", userTask: "activity", serviceTask: "activity", sendTask: "activity", receiveTask: "activity", manualTask: "activity",
  businessRuleTask: "activity", scriptTask: "activity", callActivity: "activity", subProcess: "scope", transaction: "scope", adHocSubProcess: "scope",
  startEvent: "start", endEvent: "end", intermediateThrowEvent: "between", intermediateCatchEvent: "between", intermediateEvent: "between",
  boundaryEvent: "boundary", exclusiveGateway: "exclusive", eventBasedGateway: "event-based", parallelGateway: "parallel",
  inclusiveGateway: "inclusive", complexGateway: "inclusive"
}

/** What is no part of the structure and says nothing about the order of steps. */
const aside = new Set(["incoming", "outgoing", "documentation", "extensionElements"])

const nameOf = ({ attributes }: XmlElement): string => (attributes["name"] ?? "").replaceAll(/\s+/g, " ").trim()

const linkOf = (element: XmlElement): string | undefined => childOf(element, "linkEventDefinition")?.attributes["name"]

/** Whether the node stands for a level of its own. */
const holdsNodes = (element: XmlElement): boolean => element.children.some(({ name }) => kinds[name] !== undefined)

/** Reads one level; flows that begin or end nowhere, and everything that is no flow and no node, are losses. */
export const bpmnScope = (element: XmlElement, lose: (at: XmlElement, what: string) => void): BpmnScope => {
  const found: Array<{ -readonly [K in keyof BpmnNode]: K extends "incoming" | "outgoing" ? Array<string> : BpmnNode[K] }> = []
  const byId = new Map<string, (typeof found)[number]>()
  for (const child of element.children) {
    const kind = kinds[child.name]
    if (kind === undefined) {
      if (child.name !== "sequenceFlow" && !aside.has(child.name)) lose(child, `“${child.name}” is no part of the structure.`)
      continue
    }
    if (child.attributes["triggeredByEvent"] === "true") {
      lose(child, `The event sub-process “${nameOf(child)}” is left out.`)
      continue
    }
    if (child.attributes["isForCompensation"] === "true") {
      lose(child, `The compensation “${nameOf(child)}” is left out.`)
      continue
    }
    const id = child.attributes["id"] ?? `line ${child.line}`
    const node = { id, kind: kind === "scope" && !holdsNodes(child) ? "activity" as const : kind, name: nameOf(child), element: child, incoming: [], outgoing: [], isConditional: child.attributes["default"] !== undefined }
    if (byId.has(id)) {
      lose(child, `The id “${id}” is given twice; the first is read.`)
      continue
    }
    byId.set(id, node)
    found.push(node)
    for (const inner of child.children) {
      if (inner.name.endsWith("LoopCharacteristics")) lose(inner, `“${node.name}” is repeated; it is read as happening once.`)
    }
  }
  const join = (id: string, from: string | undefined, to: string | undefined, at: XmlElement): void => {
    const [source, target] = [byId.get(from ?? ""), byId.get(to ?? "")]
    if (source === undefined || target === undefined) return lose(at, `The flow “${id}” begins or ends at something that is not read.`)
    source.outgoing.push(id)
    target.incoming.push(id)
  }
  for (const flow of childrenOf(element, "sequenceFlow")) {
    join(flow.attributes["id"] ?? `line ${flow.line}`, flow.attributes["sourceRef"], flow.attributes["targetRef"], flow)
    if (childOf(flow, "conditionExpression") === undefined) continue
    lose(flow, "The condition of a flow is left out: each way is possible.")
    const source = byId.get(flow.attributes["sourceRef"] ?? "")
    if (source !== undefined) source.isConditional = true
  }
  for (const thrown of found) {
    const link = thrown.element.name === "intermediateThrowEvent" ? linkOf(thrown.element) : undefined
    const caught = link === undefined ? undefined : found.find((node) => node.element.name === "intermediateCatchEvent" && linkOf(node.element) === link)
    if (caught !== undefined) join(`link ${thrown.id}`, thrown.id, caught.id, thrown.element)
  }
  return { element, nodes: found }
}

/** How many flow nodes an element holds, on all levels. */
export const countNodes = (element: XmlElement): number =>
  element.children.reduce((sum, child) => sum + (kinds[child.name] === undefined ? 0 : 1 + countNodes(child)), 0)

/** Losses of the same kind as one, with the line of the first. */
export const gather = (losses: ReadonlyArray<Loss>): ReadonlyArray<Loss> => {
  const first = new Map<string, { readonly at: string; count: number }>()
  for (const { at, what } of losses) {
    const known = first.get(what) ?? { at, count: 0 }
    first.set(what, known)
    known.count++
  }
  return [...first].map(([what, { at, count }]) => ({ at, what: count === 1 ? what : `${what} (${count} times)` }))
}
