/** A process as plain JSON: what is stated once, and how each channel binds to it. The only form that is stored and checked. */
import { Assurance } from "@redthread/model"
import { Schema } from "effect"

const Name = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u, { expected: "a name of letters, digits, _ . : or -" }))
)

/** Keys this release does not know are kept, so that a document survives being read and written by an older release. */
const rest = [Schema.Record(Schema.String, Schema.Json)] as const

const Names = Schema.Array(Name)
const AllOrNames = Schema.Union([Schema.Literal("all"), Names])
const Duration = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, { expected: "an ISO 8601 duration such as P14D" }))
)

/**
 * A state of the process. `has`: facts the company is sure to know there; `within` (ISO 8601 duration) and `onTimeout`:
 * the event that time itself takes; `goal`: what the customer wants; `final`: an end the brand accepts without the goal.
 */
export const StateForm = Schema.StructWithRest(
  Schema.Struct({
    has: Schema.optionalKey(Names),
    within: Schema.optionalKey(Duration),
    onTimeout: Schema.optionalKey(Name),
    goal: Schema.optionalKey(Schema.Boolean),
    final: Schema.optionalKey(Schema.Boolean)
  }),
  rest
)
export type StateForm = typeof StateForm.Type

/** An event moves the process; `needs`: facts that must be visible on the channel, or asked there, for it to happen. */
export const EventForm = Schema.StructWithRest(
  Schema.Struct({ from: Schema.Union([Name, Schema.NonEmptyArray(Name)]), to: Name, needs: Schema.optionalKey(Names) }),
  rest
)
export type EventForm = typeof EventForm.Type

/**
 * A way to log in, prove who one is, or log out. `grants` raises the assurance, never lowers it; `brings`: facts the
 * account shows; `asks`: facts demanded for it; `resets`: back to the lowest level, and only `keeps` stays visible.
 */
export const AuthForm = Schema.StructWithRest(
  Schema.Struct({
    grants: Schema.optionalKey(Assurance),
    brings: Schema.optionalKey(Names),
    asks: Schema.optionalKey(Names),
    resets: Schema.optionalKey(Schema.Boolean),
    keeps: Schema.optionalKey(AllOrNames)
  }),
  rest
)
export type AuthForm = typeof AuthForm.Type

/**
 * An event that the channel offers. `asks`: facts asked for unless visible (absent: what the event needs); `atLeast` and
 * `atMost`: the assurance demanded and allowed; `shows`: known facts that become visible by it.
 */
export const AffordForm = Schema.StructWithRest(
  Schema.Struct({
    asks: Schema.optionalKey(Names),
    atLeast: Schema.optionalKey(Assurance),
    atMost: Schema.optionalKey(Assurance),
    shows: Schema.optionalKey(Names)
  }),
  rest
)
export type AffordForm = typeof AffordForm.Type

/** Passing the customer on: which visible facts go along (absent: none), and whether the proof of identity does (absent: no). */
export const HandoverForm = Schema.StructWithRest(
  Schema.Struct({
    carries: Schema.optionalKey(AllOrNames),
    assurance: Schema.optionalKey(Schema.Union([Schema.Literals(["keep", "drop"]), Assurance]))
  }),
  rest
)
export type HandoverForm = typeof HandoverForm.Type

/** How one channel binds to the process. `claims`: the goals it says can be reached there. */
export const ChannelForm = Schema.StructWithRest(
  Schema.Struct({
    claims: Schema.optionalKey(Names),
    auth: Schema.optionalKey(Schema.Record(Name, AuthForm)),
    affords: Schema.optionalKey(Schema.Record(Name, AffordForm)),
    handover: Schema.optionalKey(Schema.Record(Name, HandoverForm))
  }),
  rest
)
export type ChannelForm = typeof ChannelForm.Type

/** A process with its channels. `facts`: each with the JSON Schema of its value; `assurance`: the levels used, lowest first. */
export const ProcessForm = Schema.StructWithRest(
  Schema.Struct({
    name: Name,
    version: Schema.Int,
    facts: Schema.Record(Name, Schema.Json),
    assurance: Schema.NonEmptyArray(Assurance),
    states: Schema.Record(Name, StateForm),
    initial: Name,
    events: Schema.Record(Name, EventForm),
    channels: Schema.Record(Name, ChannelForm)
  }),
  rest
)
export type ProcessForm = typeof ProcessForm.Type

/** The keys each kind of object knows; all others are kept, listed and not checked. */
export const knownKeys = {
  process: ["name", "version", "facts", "assurance", "states", "initial", "events", "channels"],
  state: ["has", "within", "onTimeout", "goal", "final"],
  event: ["from", "to", "needs"],
  channel: ["claims", "auth", "affords", "handover"],
  auth: ["grants", "brings", "asks", "resets", "keeps"],
  afford: ["asks", "atLeast", "atMost", "shows"],
  handover: ["carries", "assurance"]
} as const

/** Keys that only explain; welcome everywhere, without meaning for the checker. */
export const annotationKeys: ReadonlyArray<string> = ["$schema", "$comment", "title", "description", "titleDe", "descriptionDe"]

/** The JSON Schema (draft 2020-12) of the JSON form, for editors and other languages. */
export const jsonSchema = (): Schema.Json => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(ProcessForm)
  return JSON.parse(JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "redthread process",
    ...schema,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions })
  })) as Schema.Json
}

/** The value under a key of its own; names such as `constructor` find nothing by accident. */
export const own = <A>(record: Readonly<Record<string, A>> | undefined, key: string): A | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined

/** The states an event may leave. */
export const sourcesOf = (event: EventForm): ReadonlyArray<string> => (typeof event.from === "string" ? [event.from] : event.from)

/** What an afforded event asks for: its own list, or what the event needs. */
export const asksOf = (afford: AffordForm, event: EventForm): ReadonlyArray<string> => afford.asks ?? event.needs ?? []

/** The events that time takes by itself, each with the states in which it does. */
export const timeoutsOf = (form: ProcessForm): ReadonlyArray<{ readonly state: string; readonly event: string }> =>
  Object.entries(form.states).flatMap(([state, { onTimeout }]) => (onTimeout === undefined ? [] : [{ state, event: onTimeout }]))

/** Whether the matter is settled in this state: an end, or a goal that no event leaves. */
export const isSettled = (form: ProcessForm, state: string): boolean => {
  const { final, goal, onTimeout } = own(form.states, state) ?? {}
  return final === true ||
    (goal === true && onTimeout === undefined && !Object.values(form.events).some((event) => sourcesOf(event).includes(state)))
}
