/** An SCXML document as a chart of states and transitions, before anything is run. Source: W3C, State Chart XML, 2015. */
import { type Loss, Unreadable, type XmlElement } from "@redthread/standards"
import { Result } from "effect"
import { type Expression, expressionOf } from "./ScxmlExpression.ts"

/** What is done on the way and can be followed. */
export type Action =
  | { readonly _tag: "Assign"; readonly name: string; readonly value: Expression | undefined }
  | { readonly _tag: "Raise"; readonly event: string; readonly isInternal: boolean }
  | { readonly _tag: "If"; readonly branches: ReadonlyArray<{ readonly condition: Condition; readonly actions: ReadonlyArray<Action> }> }

/** `true` where there is none; `undefined` where it cannot be followed. */
export type Condition = Expression | true | undefined

/** A transition; `events` are its descriptors, none where nothing needs to happen; `targets` are positions of states. */
export interface ChartTransition {
  readonly source: number
  readonly events: ReadonlyArray<string>
  readonly targets: ReadonlyArray<number>
  readonly isInternal: boolean
  readonly condition: Condition
  readonly actions: ReadonlyArray<Action>
  readonly line: number
}

/** A state of the chart, in document order; position 0 is the chart itself. */
export interface ChartState {
  readonly at: number
  readonly id: string
  readonly kind: "state" | "parallel" | "final" | "history"
  readonly isDeep: boolean
  readonly parent: number
  /** The states in it, without histories. */
  readonly children: ReadonlyArray<number>
  readonly histories: ReadonlyArray<number>
  /** Where it begins, or what a history means as long as nothing is remembered. */
  readonly first: ChartTransition | undefined
  readonly transitions: ReadonlyArray<ChartTransition>
  readonly onEntry: ReadonlyArray<Action>
  readonly onExit: ReadonlyArray<Action>
  readonly line: number
}

/** A chart. `data`: the values it begins with. */
export interface Chart {
  readonly name: string
  readonly states: ReadonlyArray<ChartState>
  readonly data: Readonly<Record<string, Expression>>
  readonly losses: ReadonlyArray<Loss>
  /** Scripts and loops may change any value: none can be followed. */
  readonly isScripted: boolean
}

const namespace = "http://www.w3.org/2005/07/scxml"
const stateNames = new Set(["state", "parallel", "final", "history"])
const wordsOf = (text: string | undefined): ReadonlyArray<string> => (text ?? "").split(/\s+/).filter((word) => word !== "")

type Growing = { -readonly [K in keyof ChartState]: ChartState[K] extends ReadonlyArray<infer A> ? Array<A> : ChartState[K] }

/** Reads the chart out of a document. Fails where it is no SCXML, has no state, gives an id twice, or leads to a state that does not exist. */
export const chartOf = (root: XmlElement): Result.Result<Chart, Unreadable> => {
  const failures: Array<Unreadable> = []
  const losses: Array<Loss> = []
  const states: Array<Growing> = []
  const ids = new Map<string, number>()
  const elements: Array<XmlElement> = []
  const data: Record<string, Expression> = {}
  let isScripted = false
  const placeOf = ({ attributes, line }: XmlElement): string => attributes["id"] ?? `line ${line}`
  const lose = (at: XmlElement, what: string): void => {
    losses.push({ at: placeOf(at), what })
  }
  const refuse = ({ line }: XmlElement, reason: string): void => {
    failures.push(new Unreadable({ format: "SCXML", at: `line ${line}`, reason }))
  }
  const conditionOf = (element: XmlElement): Condition => {
    const text = element.attributes["cond"]
    if (text === undefined) return true
    const understood = expressionOf(text)
    if (understood === undefined) lose(element, `The condition “${text}” cannot be followed: both outcomes are possible.`)
    return understood
  }

  const actionsOf = (element: XmlElement): ReadonlyArray<Action> =>
    element.children.flatMap((child): ReadonlyArray<Action> => {
      const { attributes, name } = child
      if (name === "assign") {
        const text = attributes["expr"] ?? child.text
        const value = expressionOf(text)
        if (value === undefined) lose(child, `The value “${text.trim()}” cannot be followed.`)
        return [{ _tag: "Assign", name: attributes["location"] ?? "", value }]
      }
      if (name === "raise") return [{ _tag: "Raise", event: attributes["event"] ?? "", isInternal: true }]
      if (name === "send" && attributes["event"] !== undefined && attributes["delay"] === undefined && attributes["delayexpr"] === undefined && attributes["targetexpr"] === undefined &&
        attributes["type"] === undefined && (attributes["target"] === undefined || attributes["target"] === "#_internal")) {
        if (child.children.length > 0 || attributes["namelist"] !== undefined) lose(child, "What is sent along with the event is left out.")
        return [{ _tag: "Raise", event: attributes["event"], isInternal: attributes["target"] === "#_internal" }]
      }
      if (name === "if") {
        const parts: Array<{ readonly condition: Condition; readonly children: Array<XmlElement> }> = [{ condition: conditionOf(child), children: [] }]
        for (const inner of child.children) {
          if (inner.name === "elseif" || inner.name === "else") parts.push({ condition: conditionOf(inner), children: [] })
          else parts.at(-1)?.children.push(inner)
        }
        return [{ _tag: "If", branches: parts.map(({ children, condition }) => ({ condition, actions: actionsOf({ ...child, children }) })) }]
      }
      if (name === "script" || name === "foreach" || attributes["idlocation"] !== undefined) isScripted = true
      lose(child, name === "send" ? `The event “${attributes["event"] ?? ""}” that is sent elsewhere or later is left out.` : `What “${name}” does is left out.`)
      return []
    })

  const transitionOf = (element: XmlElement, source: number): ChartTransition => ({
    source, line: element.line, isInternal: element.attributes["type"] === "internal", events: wordsOf(element.attributes["event"]),
    targets: wordsOf(element.attributes["target"]).flatMap((id) => {
      const target = ids.get(id)
      if (target === undefined) refuse(element, `There is no state “${id}”.`)
      return target ?? []
    }),
    condition: conditionOf(element), actions: actionsOf(element)
  })

  const collect = (element: XmlElement, parent: number): void => {
    const at = states.length
    const kind = element.name === "parallel" || element.name === "final" || element.name === "history" ? element.name : "state"
    let id = element.attributes["id"] ?? (at === 0 ? "" : `${element.name}.${at}`)
    if (ids.has(id) && element.attributes["id"] === undefined) id = `${id}.${at}`
    if (ids.has(id)) refuse(element, `The id “${id}” is given twice.`)
    if (at > 0) ids.set(id, at)
    states.push({ at, id, kind, isDeep: element.attributes["type"] === "deep", parent, children: [], histories: [], first: undefined, transitions: [], onEntry: [], onExit: [], line: element.line })
    elements.push(element)
    if (at > 0) (kind === "history" ? states[parent]?.histories : states[parent]?.children)?.push(at)
    for (const child of element.children) if (child.namespace === namespace && stateNames.has(child.name)) collect(child, at)
  }

  if (root.name !== "scxml" || root.namespace !== namespace) {
    return Result.fail(new Unreadable({ format: "SCXML", at: `line ${root.line}`, reason: `The document is a “${root.name}”, not “scxml” in its namespace.` }))
  }
  collect(root, -1)
  for (const [at, element] of elements.entries()) {
    const state = states[at]
    if (state === undefined) continue
    const begins: Array<ChartTransition> = []
    for (const child of element.children) {
      if (child.namespace !== namespace) {
        lose(child, `“${child.name}” is no SCXML.`)
        continue
      }
      if (stateNames.has(child.name)) continue
      if (child.name === "transition") state.transitions.push(transitionOf(child, at))
      else if (child.name === "onentry") state.onEntry.push(...actionsOf(child))
      else if (child.name === "onexit") state.onExit.push(...actionsOf(child))
      else if (child.name === "initial") begins.push(...child.children.filter(({ name }) => name === "transition").map((inner) => transitionOf(inner, at)))
      else if (child.name === "datamodel") {
        for (const item of child.children) {
          const value = item.attributes["expr"] === undefined ? undefined : expressionOf(item.attributes["expr"])
          if (value === undefined) lose(item, "This value cannot be followed.")
          else data[item.attributes["id"] ?? ""] = value
        }
      } else {
        if (child.name === "script" || child.name === "invoke") isScripted = true
        lose(child, `“${child.name}” is left out.`)
      }
    }
    const declared = element.attributes["initial"]
    if (declared !== undefined) begins.push(transitionOf({ ...element, attributes: { target: declared }, children: [] }, at))
    if (state.kind === "history") {
      state.first = state.transitions[0]
      state.transitions.length = 0
      if (state.first === undefined) refuse(element, `The history “${state.id}” does not say where it leads at first.`)
    } else state.first = begins[0]
  }
  if (states.length < 2) refuse(root, "There is no state in it.")
  const [failed] = failures
  return failed !== undefined ? Result.fail(failed) : Result.succeed({ name: root.attributes["name"] ?? "", states, data, losses, isScripted })
}
