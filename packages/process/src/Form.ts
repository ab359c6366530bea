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

/** A department of the brand, as the brand calls it. */
const Department = Schema.NonEmptyString

/** What a step costs the customer beside its questions, in steps: 0 (no trouble) to 1,000; absent: 1. A question counts 1. */
const Effort = Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 0, maximum: 1000 })))

/**
 * A state of the process. `has`: facts the company is sure to know there; `within` (ISO 8601 duration) and `onTimeout`:
 * the event that time itself takes; `remind`: how long before that somebody is to be reminded; `goal`: what the customer wants; `final`: an end the brand accepts without the goal.
 * `in`: the state it is part of; `region`: which of the parallel parts of that state (absent: its only part); `first`:
 * the state in which that part begins; `history`: the state goes on where it was left, in its parts (shallow) or deep down.
 * `owner`: the department that answers to the customer for the whole matter while it is there (absent: that of the state it
 * is part of, or of the process); `department`: the one that works on this part (absent: that of the state it is part of).
 */
export const StateForm = Schema.StructWithRest(
  Schema.Struct({
    has: Schema.optionalKey(Names),
    within: Schema.optionalKey(Duration),
    onTimeout: Schema.optionalKey(Name),
    remind: Schema.optionalKey(Duration),
    goal: Schema.optionalKey(Schema.Boolean),
    final: Schema.optionalKey(Schema.Boolean),
    in: Schema.optionalKey(Name),
    region: Schema.optionalKey(Name),
    first: Schema.optionalKey(Schema.Boolean),
    history: Schema.optionalKey(Schema.Literals(["shallow", "deep"])),
    owner: Schema.optionalKey(Department),
    department: Schema.optionalKey(Department)
  }),
  rest
)
export type StateForm = typeof StateForm.Type

/**
 * An event moves the process; `needs`: facts that must be visible on the channel, or asked there, for it to happen.
 * `when`: states that must be active in parallel parts; `also`: what else it moves there; `outcomes`: other states it may
 * lead to, each by a name (the step is then called `event:outcome`), decided by the company or by values that the checker
 * does not see; `mandatory`: no way to a goal may leave it out. `compensates`: the steps whose effect it undoes (an outcome
 * is a step of its own): a matter that ends without its goal must not leave them as they are.
 */
export const EventForm = Schema.StructWithRest(
  Schema.Struct({
    from: Schema.Union([Name, Schema.NonEmptyArray(Name)]),
    to: Name,
    needs: Schema.optionalKey(Names),
    when: Schema.optionalKey(Names),
    also: Schema.optionalKey(Schema.Array(Schema.Struct({ from: Name, to: Name }))),
    outcomes: Schema.optionalKey(Schema.Record(Name, Name)),
    mandatory: Schema.optionalKey(Schema.Boolean),
    compensates: Schema.optionalKey(Schema.Union([Name, Schema.NonEmptyArray(Name)]))
  }),
  rest
)
export type EventForm = typeof EventForm.Type

/**
 * A way to log in, prove who one is, or log out. `grants` raises the assurance, never lowers it; `brings`: facts the
 * account shows; `asks`: facts demanded for it; `resets`: back to the lowest level, and only `keeps` stays visible;
 * `effort`: what it costs the customer, in steps; `expires`: how long the proof lasts: then time takes the step
 * `login expires`, back to the lowest level, and only `keeps` stays visible; `remind`: how long before that the customer is told.
 */
export const AuthForm = Schema.StructWithRest(
  Schema.Struct({
    grants: Schema.optionalKey(Assurance),
    brings: Schema.optionalKey(Names),
    asks: Schema.optionalKey(Names),
    resets: Schema.optionalKey(Schema.Boolean),
    keeps: Schema.optionalKey(AllOrNames),
    effort: Schema.optionalKey(Effort),
    expires: Schema.optionalKey(Duration),
    remind: Schema.optionalKey(Duration)
  }),
  rest
)
export type AuthForm = typeof AuthForm.Type

/**
 * An event that the channel offers. `asks`: facts asked for unless visible (absent: what the event needs); `atLeast` and
 * `atMost`: the assurance demanded and allowed; `shows`: known facts that become visible by it; `revalidates`: facts
 * asked for on purpose although they are known, because they may have changed; `onlyWaits`: the customer does nothing but
 * wait; `effort`: what it costs them, in steps.
 */
export const AffordForm = Schema.StructWithRest(
  Schema.Struct({
    asks: Schema.optionalKey(Names),
    atLeast: Schema.optionalKey(Assurance),
    atMost: Schema.optionalKey(Assurance),
    shows: Schema.optionalKey(Names),
    revalidates: Schema.optionalKey(Names),
    onlyWaits: Schema.optionalKey(Schema.Boolean),
    effort: Schema.optionalKey(Effort)
  }),
  rest
)
export type AffordForm = typeof AffordForm.Type

/** Passing the customer on: which visible facts go along (absent: none), whether the proof of identity does (absent: no), and its `effort` in steps. */
export const HandoverForm = Schema.StructWithRest(
  Schema.Struct({
    carries: Schema.optionalKey(AllOrNames),
    assurance: Schema.optionalKey(Schema.Union([Schema.Literals(["keep", "drop"]), Assurance])),
    effort: Schema.optionalKey(Effort)
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

/**
 * What becomes of cases that run in an older version when this one takes over. `from`: that version, as JSON; `states` and
 * `facts`: new names for old ones (absent: the same name).
 */
export const MigrationForm = Schema.StructWithRest(
  Schema.Struct({
    from: Schema.Json,
    states: Schema.optionalKey(Schema.Record(Name, Name)),
    facts: Schema.optionalKey(Schema.Record(Name, Name))
  }),
  rest
)
export type MigrationForm = typeof MigrationForm.Type

/**
 * A process with its channels. `facts`: each with the JSON Schema of its value; `assurance`: the levels used, lowest first;
 * `owner`: the department that answers to the customer wherever no state names another.
 */
export const ProcessForm = Schema.StructWithRest(
  Schema.Struct({
    name: Name,
    version: Schema.Int,
    facts: Schema.Record(Name, Schema.Json),
    assurance: Schema.NonEmptyArray(Assurance),
    states: Schema.Record(Name, StateForm),
    initial: Name,
    events: Schema.Record(Name, EventForm),
    channels: Schema.Record(Name, ChannelForm),
    owner: Schema.optionalKey(Department),
    migrates: Schema.optionalKey(MigrationForm)
  }),
  rest
)
export type ProcessForm = typeof ProcessForm.Type

/** The keys each kind of object knows; all others are kept, listed and not checked. */
export const knownKeys = {
  process: ["name", "version", "facts", "assurance", "states", "initial", "events", "channels", "owner", "migrates"],
  state: ["has", "within", "onTimeout", "remind", "goal", "final", "in", "region", "first", "history", "owner", "department"],
  event: ["from", "to", "needs", "when", "also", "outcomes", "mandatory", "compensates"],
  migrates: ["from", "states", "facts"],
  channel: ["claims", "auth", "affords", "handover"],
  auth: ["grants", "brings", "asks", "resets", "keeps", "effort", "expires", "remind"],
  afford: ["asks", "atLeast", "atMost", "shows", "revalidates", "onlyWaits", "effort"],
  handover: ["carries", "assurance", "effort"]
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

/** The steps that an event undoes. */
export const undoneBy = ({ compensates }: EventForm): ReadonlyArray<string> => (compensates === undefined ? [] : typeof compensates === "string" ? [compensates] : compensates)

/** What an afforded event asks for: its own list, or what the event needs; and what it revalidates. */
export const asksOf = (afford: AffordForm, event: EventForm): ReadonlyArray<string> =>
  afford.revalidates === undefined ? afford.asks ?? event.needs ?? [] : [...new Set([...afford.asks ?? event.needs ?? [], ...afford.revalidates])]

/** The name of the step that time takes when a proof of identity is too old. */
export const expiryOf = (login: string): string => `${login} expires`

/** The declaration behind a step that changes the assurance: a login, a logout, or the expiry of a login. */
export const authOf = (channel: ChannelForm | undefined, step: string): AuthForm | undefined => {
  const auth = own(channel?.auth, step)
  if (auth !== undefined) return auth
  const expired = step.endsWith(" expires") ? own(channel?.auth, step.slice(0, -" expires".length)) : undefined
  return expired?.expires === undefined ? undefined : { resets: true, ...(expired.keeps === undefined ? {} : { keeps: expired.keeps }) }
}

/** A state as people are told of it: without what would have to be undone there. */
export const toldAs = (state: string): string => state.replace(/\(owes [^)]*\)/g, "")

/** Every step an event can be: by its own name, and one for each named outcome; with the state it leads to. */
export const stepsOf = (name: string, event: EventForm): ReadonlyArray<{ readonly step: string; readonly to: string }> => [
  { step: name, to: event.to },
  ...Object.entries(event.outcomes ?? {}).map(([outcome, to]) => ({ step: `${name}:${outcome}`, to }))
]

/** The events that time takes by itself, each with the states in which it does. */
export const timeoutsOf = (form: ProcessForm): ReadonlyArray<{ readonly state: string; readonly event: string }> =>
  Object.entries(form.states).flatMap(([state, { onTimeout }]) => (onTimeout === undefined ? [] : [{ state, event: onTimeout }]))
