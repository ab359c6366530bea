/**
 * Processes from and to BPMN 2.0. What a diagram says is read from its structure; what it cannot say (facts, assurance,
 * handovers …) is kept in extensions of our own beside the elements it belongs to.
 */
import { type Composed, fromJson, toJson } from "@redthread/process"
import { type Document, documentText, type Loss, readXml, Unreadable } from "@redthread/standards"
import { Effect, Result, Schema } from "effect"
import { elementOf, graphOf, listOf, textOf } from "./BpmnGraph.ts"
import { layoutOf } from "./BpmnLayout.ts"
import { planOf } from "./BpmnPlan.ts"
import { statesOf } from "./BpmnStates.ts"
import { type Beside, elementsOf, isKept } from "./BpmnWrite.ts"
import { Kept, keptBeside, withKept } from "./Kept.ts"
import { moddle, type ModdleElement } from "./Moddle.ts"

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

const refused = (reason: string, at = ""): Unreadable => new Unreadable({ format: "BPMN", at, reason })

/** What the diagram alone says of a process, and what is kept beside it: values, and the losses that they make good. */
interface Said {
  readonly form: Schema.Json
  readonly kept: ReadonlyArray<Kept>
  readonly makesGood: ReadonlyArray<string>
  readonly losses: ReadonlyArray<Loss>
  readonly places: Readonly<Record<string, string>>
}

const KeptJson = Schema.fromJsonString(Schema.Array(Kept))

const keptOf = (element: ModdleElement): ReadonlyArray<ModdleElement> => listOf(elementOf(element, "extensionElements"), "values").filter(isKept)

/** What is kept beside the elements of a process. */
const keptIn = (element: ModdleElement): Result.Result<ReadonlyArray<Kept>, Unreadable> => {
  const here = keptOf(element).map((value) =>
    Result.mapError(Schema.decodeUnknownResult(KeptJson)(value["json"] ?? ""), () => refused("What is kept beside this element is not as it was written.", textOf(element, "id")))
  )
  return Result.map(Result.all([...here, ...listOf(element, "flowElements").map(keptIn)]), (lists) => lists.flat())
}

/** What a document says of each process in it. */
const saidIn = (definitions: ModdleElement): Result.Result<{ readonly said: ReadonlyArray<Said>; readonly losses: ReadonlyArray<Loss> }, Unreadable> => {
  const { losses, processes } = graphOf(definitions, isKept)
  const said = processes.map((one) => Result.map(keptIn(one.element), (kept): Said => {
    const { channels, events, initial, losses: lost, name, owner, places, states } = statesOf(one)
    return {
      form: { name, version: 1, facts: {}, assurance: ["anonymous"], states, initial, events, channels, ...(owner === undefined ? {} : { owner }) } as unknown as Schema.Json,
      kept, makesGood: keptOf(one.element).flatMap((value) => textOf(value, "makesGood").split(" ")),
      losses: lost, places: Object.fromEntries([...places].map(([{ id }, pointer]) => [String(id), pointer]))
    }
  }))
  return Result.map(Result.all(said), (all) => ({ said: all, losses }))
}

/**
 * Reads a document: see the guide for what becomes of each element. Fails where it is no BPMN 2.0, or has no process with
 * anything in it. What `toBpmn` kept in it comes back, as far as it still fits after somebody changed the diagram.
 */
export const fromBpmn = Effect.fn("Bpmn.fromBpmn")(function*(document: Document) {
  const text = yield* Effect.fromResult(documentText("BPMN", document))
  const root = yield* Effect.fromResult(readXml("BPMN", text))
  if (root.name !== "definitions" || root.namespace !== "http://www.omg.org/spec/BPMN/20100524/MODEL") {
    return yield* refused(`The document is a “${root.name}”, not “definitions” of BPMN 2.0.`, `line ${root.line}`)
  }
  const { rootElement, warnings } = yield* Effect.tryPromise({
    try: () => moddle().fromXML(text.replace(/^\s*<\?xml[^>]*\?>/, "")),
    catch: (cause) => refused(cause instanceof Error ? cause.message.trim() : String(cause))
  })
  const { losses, said } = yield* Effect.fromResult(saidIn(rootElement))
  const all: Array<Loss> = [...warnings.map(({ element, message }) => ({ at: String(element?.["id"] ?? ""), what: message.replaceAll(/\s+/g, " ") })), ...losses]
  const read: Array<ReadProcess> = []
  for (const { form, kept, losses: lost, makesGood, places } of said) {
    const { misplaced, value } = withKept(form, kept)
    for (const [at] of misplaced) all.push({ at, what: "What was kept here no longer fits the diagram: it is left out." })
    const whole = fromJson(value)
    const isWhole = Result.isSuccess(whole) && misplaced.length === 0
    all.push(...lost.filter(({ at }) => !isWhole || !makesGood.includes(at)))
    if (Result.isFailure(whole)) for (const { at, what } of whole.failure.problems) all.push({ at, what: `What was kept no longer fits the diagram, all of it is left out: ${what}` })
    const made = Result.orElse(whole, () => fromJson(form))
    if (Result.isFailure(made)) return yield* refused(made.failure.message)
    read.push({ process: made.success, places })
  }
  if (read.length === 0) return yield* refused("There is no process with anything in it.")
  return { processes: read, losses: all } satisfies ReadBpmn
})

/** The place of a diagram that a kept value stands beside: a state, an event, or the process itself. */
const placeOf = (pointer: string): string => /^\/(?:states|events)\/[^/]+(?=\/)/.exec(pointer)?.[0] ?? ""

/**
 * Writes a process as a BPMN 2.0 diagram with its drawing. `fromBpmn` reads the very same process back; `losses` are the
 * places of the process that other readers of the diagram do not see, because BPMN has no word for them.
 */
export const toBpmn = Effect.fn("Bpmn.toBpmn")(function*(process: Composed) {
  const plan = planOf(process.form)
  const layout = layoutOf(plan)
  const elements = (beside: Beside): ModdleElement => elementsOf(process.name, plan, layout, beside)
  const [alone] = Result.getOrThrow(saidIn(elements({ values: new Map(), makesGood: [] }))).said
  const kept = keptBeside(alone?.form ?? {}, toJson(process))
  const shown = new Set(Object.values(alone?.places ?? {}))
  const beside = new Map<string, ReadonlyArray<Kept>>([["", []]])
  for (const one of kept) {
    const place = shown.has(placeOf(one[0])) ? placeOf(one[0]) : ""
    beside.set(place, [...beside.get(place) ?? [], one])
  }
  const written = elements({ values: beside, makesGood: [...new Set((alone?.losses ?? []).map(({ at }) => at))] })
  const { xml } = yield* Effect.promise(() => moddle().toXML(written, { format: true }))
  return {
    xml,
    losses: kept.map(([at, ...value]): Loss => ({
      at, what: value.length > 0 ? "The diagram has no word for this: it is kept as an extension." : "The diagram alone would say more than the process: that is taken back by an extension."
    }))
  }
})
