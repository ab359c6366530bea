/**
 * Processes from and to BPMN 2.0. What a diagram says is read from its structure; what it cannot say (facts, assurance,
 * handovers …) is kept in extensions of our own beside the elements it belongs to.
 */
import { BpmnModdle } from "bpmn-moddle"
import { type Composed, fromJson } from "@redthread/process"
import { Effect, Result } from "effect"
import { graphOf } from "./BpmnGraph.ts"
import { statesOf } from "./BpmnStates.ts"
import { type Loss, Unreadable } from "./Loss.ts"
import { readXml } from "./Xml.ts"

/** A process of a diagram. `places`: for every element that is part of it (by id) the state or event it became, as a JSON Pointer. */
export interface ReadProcess {
  readonly process: Composed
  readonly places: Readonly<Record<string, string>>
}

/** The processes of a document, and what was lost: each with the id of the element. */
export interface ReadBpmn {
  readonly processes: ReadonlyArray<ReadProcess>
  readonly losses: ReadonlyArray<Loss>
}

const refused = (reason: string, at = ""): Unreadable => new Unreadable({ notation: "BPMN", at, reason })

/** Reads a document: see the guide for what becomes of each element. Fails where it is no BPMN 2.0, or has no process with anything in it. */
export const fromBpmn = Effect.fn("Bpmn.fromBpmn")(function*(document: string) {
  const root = yield* Effect.fromResult(readXml("BPMN", document))
  if (root.name !== "definitions" || root.namespace !== "http://www.omg.org/spec/BPMN/20100524/MODEL") {
    return yield* refused(`The document is a “${root.name}”, not “definitions” of BPMN 2.0.`, `line ${root.line}`)
  }
  const { rootElement, warnings } = yield* Effect.tryPromise({
    try: () => new BpmnModdle().fromXML(document),
    catch: (cause) => refused(cause instanceof Error ? cause.message.trim() : String(cause))
  })
  const { losses, processes } = graphOf(rootElement, () => false)
  const all: Array<Loss> = [...warnings.map(({ element, message }) => ({ at: String(element?.["id"] ?? ""), what: message.replaceAll(/\s+/g, " ") })), ...losses]
  const read: Array<ReadProcess> = []
  for (const one of processes) {
    const states = statesOf(one)
    all.push(...states.losses)
    const { channels, events, initial, name } = states
    const made = fromJson({ name, version: 1, facts: {}, assurance: ["anonymous"], states: states.states, initial, events, channels })
    if (Result.isFailure(made)) return yield* refused(made.failure.message, name)
    read.push({ process: made.success, places: Object.fromEntries([...states.places].map(([{ id }, pointer]) => [String(id), pointer])) })
  }
  if (read.length === 0) return yield* refused("There is no process with anything in it.")
  return { processes: read, losses: all } satisfies ReadBpmn
})
