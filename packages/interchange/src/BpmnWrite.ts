/** A planned diagram as BPMN 2.0 with its drawing; what the diagram cannot say stands in extensions of our own. */
import type { Layout } from "./BpmnLayout.ts"
import type { Plan, PlanFlow, PlanLevel, PlanNode } from "./BpmnPlan.ts"
import type { Kept } from "./Kept.ts"
import { keptNamespace, moddle, type ModdleElement } from "./Moddle.ts"

/** Whether an extension is ours. */
export const isKept = ({ $type }: ModdleElement): boolean => $type === "redthread:Kept"

/** JSON in letters that every XML document can hold, with nothing to escape. */
const plainJson = (value: unknown): string => JSON.stringify(value).replaceAll(/[^\x20-\x7E]|[<>&]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** What stands beside the diagram: values by place (the empty one is the process itself), and the ids of elements whose losses they make good. */
export interface Beside {
  readonly values: ReadonlyMap<string, ReadonlyArray<Kept>>
  readonly makesGood: ReadonlyArray<string>
}

/** The elements of a diagram. */
export const elementsOf = (name: string, { channels, errors, level, messages }: Plan, { boxes, lines }: Layout, { makesGood, values: kept }: Beside): ModdleElement => {
  const writer = moddle()
  const create = (type: string, properties: Readonly<Record<string, unknown>>): ModdleElement => writer.create(type, properties)
  const written = new Set<string>()
  const beside = (place: string | undefined): Readonly<Record<string, unknown>> => {
    const values = place === undefined || written.has(place) ? undefined : kept.get(place)
    if (place === undefined || values === undefined) return {}
    written.add(place)
    const good = place === "" && makesGood.length > 0 ? { makesGood: makesGood.join(" ") } : {}
    return { extensionElements: create("bpmn:ExtensionElements", { values: [create("redthread:Kept", { ...good, json: plainJson(values) })] }) }
  }
  const elements = new Map<string, ModdleElement>()
  const drawn: Array<ModdleElement> = []
  const named = (text: string): Readonly<Record<string, unknown>> => (text === "" ? {} : { name: text })
  const errorElements = new Map(errors.map((error) => [error.id, create("bpmn:Error", { ...error, errorCode: error.id })]))

  const shape = (id: string, more: Readonly<Record<string, unknown>> = {}): void => {
    drawn.push(create("bpmndi:BPMNShape", { id: `${id}_shape`, bpmnElement: elements.get(id), bounds: create("dc:Bounds", { ...boxes.get(id) }), ...more }))
  }
  const edge = (id: string): void => {
    drawn.push(create("bpmndi:BPMNEdge", { id: `${id}_edge`, bpmnElement: elements.get(id), waypoint: (lines.get(id) ?? []).map((point) => create("dc:Point", { ...point })) }))
  }
  const definitionsOf = ({ duration, error, event, id }: PlanNode): Readonly<Record<string, unknown>> => {
    if (event === undefined) return {}
    const type = `bpmn:${event[0]?.toUpperCase()}${event.slice(1)}EventDefinition`
    return { eventDefinitions: [create(type, {
      id: `${id}_definition`,
      ...(duration === undefined ? {} : { timeDuration: create("bpmn:FormalExpression", { body: duration }) }),
      ...(error === undefined ? {} : { errorRef: errorElements.get(error) })
    })] }
  }
  const nodeOf = (node: PlanNode): ModdleElement => {
    const inside = node.inside === undefined ? {} : { flowElements: fill(node.inside) }
    const element = create(`bpmn:${node.type}`, {
      id: node.id, ...named(node.name), ...beside(node.place), ...definitionsOf(node), ...inside,
      ...(node.host === undefined ? {} : { attachedToRef: elements.get(node.host.id), cancelActivity: true })
    })
    elements.set(node.id, element)
    return element
  }
  const flowOf = (flow: PlanFlow): ModdleElement => {
    const [sourceRef, targetRef] = [elements.get(flow.from.id), elements.get(flow.to.id)]
    const element = create("bpmn:SequenceFlow", { id: flow.id, ...named(flow.name), sourceRef, targetRef })
    elements.set(flow.id, element)
    for (const [end, property] of [[sourceRef, "outgoing"], [targetRef, "incoming"]] as const) {
      const flows = end?.[property]
      if (end !== undefined) Object.assign(end, { [property]: [...(Array.isArray(flows) ? flows : []), element] })
    }
    if (flow.isDefault && sourceRef !== undefined) Object.assign(sourceRef, { default: element })
    return element
  }
  const fill = ({ flows, nodes }: PlanLevel): ReadonlyArray<ModdleElement> => {
    const ordered = [...nodes.filter(({ host }) => host === undefined), ...nodes.filter(({ host }) => host !== undefined)]
    return [...ordered.map(nodeOf), ...flows.map(flowOf)]
  }
  const draw = ({ flows, nodes }: PlanLevel): void => {
    for (const node of nodes) {
      shape(node.id, node.inside === undefined ? {} : { isExpanded: true })
      if (node.inside !== undefined) draw(node.inside)
    }
    for (const { id } of flows) edge(id)
  }

  const process = create("bpmn:Process", { id: "process", name, isExecutable: false, ...beside(""), flowElements: fill(level) })
  const pool = create("bpmn:Participant", { id: "pool", name, processRef: process })
  elements.set("pool", pool)
  for (const { id, name: channel } of channels) elements.set(id, create("bpmn:Participant", { id, name: channel }))
  for (const { channel, id, node } of messages) elements.set(id, create("bpmn:MessageFlow", { id, sourceRef: elements.get(channel), targetRef: elements.get(node.id) }))
  const collaboration = create("bpmn:Collaboration", {
    id: "collaboration", participants: [pool, ...channels.map(({ id }) => elements.get(id))], messageFlows: messages.map(({ id }) => elements.get(id))
  })
  shape("pool", { isHorizontal: true })
  for (const { id } of channels) shape(id, { isHorizontal: true })
  draw(level)
  for (const { id } of messages) edge(id)
  const diagram = create("bpmndi:BPMNDiagram", { id: "diagram", plane: create("bpmndi:BPMNPlane", { id: "plane", bpmnElement: collaboration, planeElement: drawn }) })
  return create("bpmn:Definitions", {
    id: "definitions", targetNamespace: keptNamespace, exporter: "redthread", rootElements: [...errorElements.values(), collaboration, process], diagrams: [diagram]
  })
}
