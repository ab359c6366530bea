/** BPMN diagrams for tests: written by hand, generated with the runs they allow, and generated without any sense. */
import { readXml, type XmlElement } from "@redthread/standards"
import { Result } from "effect"
import * as fc from "fast-check"

/** A document around what its processes and collaborations are made of. */
export const diagram = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="definitions" targetNamespace="urn:test">${inside}</definitions>`

/** A document with one process. `flows`: pairs of ids, with a name if need be. */
export const processOf = (nodes: string, flows: ReadonlyArray<readonly [string, string, string?]>, around = ""): string =>
  diagram(`${around}<process id="p" name="p">${nodes}${flowsOf(flows)}</process>`)

/** Flows as elements. */
export const flowsOf = (flows: ReadonlyArray<readonly [string, string, string?]>): string =>
  flows.map(([from, to, name], i) => `<sequenceFlow id="${from}.${to}.${i}" sourceRef="${from}" targetRef="${to}"${name === undefined ? "" : ` name="${name}"`}/>`).join("")

const flowElements = /^(sequenceFlow|\w*[tT]ask|callActivity|subProcess|transaction|adHocSubProcess|\w+Gateway|startEvent|endEvent|intermediate\w+Event|boundaryEvent|dataObject|dataObjectReference|dataStoreReference)$/

/** The ids of all flow elements of a document, on all levels. */
export const flowElementsOf = (document: string): ReadonlyArray<string> => {
  const idsIn = ({ attributes, children, name, namespace }: XmlElement): ReadonlyArray<string> =>
    namespace !== "http://www.omg.org/spec/BPMN/20100524/MODEL" ? [] : [...(flowElements.test(name) ? [attributes["id"] ?? ""] : []), ...children.flatMap(idsIn)]
  return Result.match(readXml("BPMN", document), { onFailure: () => [], onSuccess: (root) => root.children.filter(({ name }) => name === "process").flatMap(idsIn) })
}

/** What a diagram allows: a task, parts one after the other, one of several, all at once; a part in a sub-process. */
export type Plot =
  | { readonly _tag: "Task"; readonly name: string }
  | { readonly _tag: "Sequence" | "Choice" | "Parallel"; readonly parts: ReadonlyArray<Plot> }
  | { readonly _tag: "Inside"; readonly part: Plot }

const shuffles = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const [[first, ...rest], [second, ...others]] = [one, other]
  if (first === undefined || second === undefined) return [[...one, ...other]]
  return [...shuffles(rest, other).map((run) => [first, ...run]), ...shuffles(one, others).map((run) => [second, ...run])]
}

/** Every complete run of a plot, as the names of its tasks. */
export const runsOf = (plot: Plot): ReadonlyArray<ReadonlyArray<string>> => {
  if (plot._tag === "Task") return [[plot.name]]
  if (plot._tag === "Inside") return runsOf(plot.part)
  if (plot._tag === "Choice") return plot.parts.flatMap(runsOf)
  const join = plot._tag === "Sequence" ? (one: ReadonlyArray<string>, other: ReadonlyArray<string>) => [[...one, ...other]] : shuffles
  return plot.parts.map(runsOf).reduce((before, after) => before.flatMap((one) => after.flatMap((other) => join(one, other))), [[]])
}

const tasksIn = (plot: Plot): number => (plot._tag === "Task" ? 1 : plot._tag === "Inside" ? tasksIn(plot.part) : plot.parts.reduce((sum, part) => sum + tasksIn(part), 0))

/** The diagram of a plot, with gateways that split and join. */
export const diagramOf = (plot: Plot): string => {
  let ids = 0
  const idOf = (kind: string): string => `${kind}${++ids}`
  const level = (part: Plot): string => {
    const nodes: Array<string> = []
    const flows: Array<readonly [string, string]> = []
    const node = (tag: string, name = "", inside = ""): string => {
      const id = idOf(tag)
      nodes.push(`<${tag} id="${id}"${name === "" ? "" : ` name="${name}"`}>${inside}</${tag}>`)
      return id
    }
    const write = (one: Plot, before: string): string => {
      if (one._tag === "Sequence") return one.parts.reduce((at, next) => write(next, at), before)
      if (one._tag === "Task" || one._tag === "Inside") {
        const id = one._tag === "Task" ? node("task", one.name) : node("subProcess", "", level(one.part))
        flows.push([before, id])
        return id
      }
      const tag = one._tag === "Choice" ? "exclusiveGateway" : "parallelGateway"
      const [split, join] = [node(tag), node(tag)]
      flows.push([before, split])
      for (const way of one.parts) flows.push([write(way, split), join])
      return join
    }
    const last = write(part, node("startEvent"))
    flows.push([last, node("endEvent")])
    return nodes.join("") + flows.map(([from, to]) => `<sequenceFlow id="${idOf("flow")}" sourceRef="${from}" targetRef="${to}"/>`).join("")
  }
  return diagram(`<process id="p" name="p">${level(plot)}</process>`)
}

/** Plots of at most six tasks, so that their runs can be listed; every task has a name of its own. */
export const plots: fc.Arbitrary<Plot> = fc.letrec<{ plot: Plot; task: Plot }>((tie) => ({
  task: fc.constant<Plot>({ _tag: "Task", name: "" }),
  plot: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("task"),
    fc.record({ _tag: fc.constant("Sequence" as const), parts: fc.array(tie("plot"), { maxLength: 3 }) }),
    fc.record({ _tag: fc.constant("Choice" as const), parts: fc.array(tie("plot"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ _tag: fc.constant("Parallel" as const), parts: fc.array(tie("plot"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ _tag: fc.constant("Inside" as const), part: tie("plot") })
  )
})).plot.map((plot) => {
  let names = 0
  const named = (one: Plot): Plot => (one._tag === "Task" ? { _tag: "Task", name: `t${++names}` } : one._tag === "Inside" ? { ...one, part: named(one.part) } : { ...one, parts: one.parts.map(named) })
  return named(plot)
}).filter((plot) => tasksIn(plot) <= 6)

const tags = ["task", "userTask", "receiveTask", "callActivity", "subProcess", "startEvent", "endEvent", "intermediateThrowEvent", "intermediateCatchEvent", "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway", "boundaryEvent", "adHocSubProcess", "transaction", "dataObject", "subProcess triggeredByEvent=\"true\"", "task isForCompensation=\"true\""]
const definitions = ["", "", "<messageEventDefinition/>", "<timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition>", "<timerEventDefinition><timeDate>2026-01-01</timeDate></timerEventDefinition>", "<errorEventDefinition/>", "<terminateEventDefinition/>", "<compensateEventDefinition/>", "<linkEventDefinition name=\"a\"/>", "<signalEventDefinition/>", "<cancelEventDefinition/>"]

/** Diagrams that need not mean anything: nodes of every kind, flows between any two of them, nested levels. */
export const wildDiagrams: fc.Arbitrary<string> = fc.letrec<{ level: (prefix: string) => string }>((tie) => ({
  level: fc.record({
    nodes: fc.array(fc.record({ tag: fc.constantFrom(...tags), name: fc.constantFrom("", "a", "b", "Ä ö", "constructor", "__proto__"), definition: fc.constantFrom(...definitions), host: fc.nat(8), isBeside: fc.boolean(), inside: fc.option(tie("level"), { maxDepth: 2, depthSize: "small" }) }), { minLength: 1, maxLength: 8 }),
    flows: fc.array(fc.record({ from: fc.nat(7), to: fc.nat(7), name: fc.constantFrom("", "yes", "no"), isConditional: fc.boolean() }), { maxLength: 12 })
  }).map(({ flows, nodes }) => (prefix: string) => {
    const written = nodes.map(({ definition, host, inside, isBeside, name, tag }, i) => {
      const element = tag.split(" ")[0] ?? ""
      const content = element.endsWith("Event") ? definition : /[sS]ubProcess|transaction/.test(element) && inside !== null ? inside(`${prefix}${i}.`) : ""
      const attached = element === "boundaryEvent" ? ` attachedToRef="${prefix}${host}" cancelActivity="${isBeside}"` : ""
      return `<${tag} id="${prefix}${i}" name="${name}"${attached}>${content}</${element}>`
    })
    return written.join("") + flows.map(({ from, isConditional, name, to }, i) =>
      `<sequenceFlow id="${prefix}f${i}" name="${name}" sourceRef="${prefix}${from}" targetRef="${prefix}${to}">${isConditional ? "<conditionExpression>x</conditionExpression>" : ""}</sequenceFlow>`
    ).join("")
  })
})).level.map((level) => diagram(`<process id="p">${level("n")}</process>`))
