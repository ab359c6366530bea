/** A process stated once in TypeScript, and its bindings to channels: what is misspelt does not compile. */
import type { Assurance } from "@redthread/model"
import { Schema } from "effect"
import type { ChannelForm, ProcessForm } from "./Form.ts"

/** The facts of a process, each with the schema of its value. */
export type Facts = Readonly<Record<string, Schema.Top>>

/** A state as it is declared; see `StateForm` for the meaning of each key. */
export interface StateOf<Fact extends string, Event extends string, State extends string = string> {
  readonly has?: ReadonlyArray<Fact>
  readonly within?: string
  readonly onTimeout?: Event
  readonly remind?: string
  readonly goal?: boolean
  readonly final?: boolean
  readonly in?: State
  readonly region?: string
  readonly first?: boolean
  readonly history?: "shallow" | "deep"
  readonly owner?: string
  readonly department?: string
}

/** An event as it is declared; see `EventForm`. */
export interface EventOf<Fact extends string, State extends string, Step extends string = string> {
  readonly from: State | readonly [State, ...ReadonlyArray<State>]
  readonly to: State
  readonly needs?: ReadonlyArray<Fact>
  readonly when?: ReadonlyArray<State>
  readonly also?: ReadonlyArray<{ readonly from: State; readonly to: State }>
  readonly outcomes?: Readonly<Record<string, State>>
  readonly mandatory?: boolean
  readonly compensates?: Step | readonly [Step, ...ReadonlyArray<Step>]
}

/** The states of a process as they were declared, literally. */
export type DeclaredStates = Readonly<Record<string, StateOf<string, string>>>

/** The events of a process as they were declared, literally. */
export type DeclaredEvents = Readonly<Record<string, EventOf<string, string>>>

type OneOf<A> = A extends ReadonlyArray<infer One> ? One : A
type Key<A> = keyof A & string

/** The states that are goals. */
export type GoalsOf<States extends DeclaredStates> = { [S in Key<States>]: "goal" extends keyof States[S] ? true extends States[S]["goal"] ? S : never : never }[Key<States>]

/** The events that leave this state itself. */
export type EventsFrom<Events extends DeclaredEvents, S> = { [E in Key<Events>]: S extends OneOf<Events[E]["from"]> ? E : never }[Key<Events>]

/** Every step an event can be: by its own name, and one for each named outcome. */
export type StepsOf<Events extends DeclaredEvents, E extends Key<Events> = Key<Events>> = E extends unknown
  ? E | (Events[E] extends { readonly outcomes: infer Outcomes } ? `${E}:${Key<Outcomes>}` : never)
  : never

/** A state and all it is part of. */
export type WithWhole<States extends DeclaredStates, S extends Key<States>> = S | (States[S] extends { readonly in: infer Whole extends Key<States> } ? WithWhole<States, Whole> : never)

/** The facts that are known in a state, by its own promise and those of what it is part of. */
export type FactsOf<States extends DeclaredStates, S extends Key<States>> = { [W in WithWhole<States, S>]: States[W] extends { readonly has: infer Has } ? OneOf<Has> : never }[WithWhole<States, S>] & string

/** What no state or event knows is a slip of the pen. */
type Only<A, Known> = { readonly [K in Exclude<keyof A, keyof Known>]: never }

/** A channel's binding as it is declared; see `ChannelForm`. */
export interface BindingOf<Fact extends string, Goal extends string, Event extends string, Level extends string, Other extends string> {
  readonly claims?: ReadonlyArray<Goal>
  readonly auth?: Readonly<Record<string, {
    readonly grants?: Level
    readonly brings?: ReadonlyArray<Fact>
    readonly asks?: ReadonlyArray<Fact>
    readonly resets?: boolean
    readonly keeps?: "all" | ReadonlyArray<Fact>
    readonly effort?: number
    readonly expires?: string
    readonly remind?: string
  }>>
  readonly affords?: {
    readonly [E in Event]?: {
      readonly asks?: ReadonlyArray<Fact>
      readonly atLeast?: Level
      readonly atMost?: Level
      readonly shows?: ReadonlyArray<Fact>
      readonly revalidates?: ReadonlyArray<Fact>
      readonly onlyWaits?: boolean
      readonly effort?: number
    }
  }
  readonly handover?: {
    readonly [C in Other]: { readonly carries?: "all" | ReadonlyArray<Fact>; readonly assurance?: "keep" | "drop" | Level; readonly effort?: number }
  }
}

/** A channel bound to the process `P`; hands over to the channels `Other`, which must be composed with it. */
export interface BoundChannel<P extends string = string, Name extends string = string, Other extends string = string> {
  readonly process: P
  readonly name: Name
  readonly binding: ChannelForm
  /** Only for the compiler. */
  readonly handsOverTo: ReadonlyArray<Other>
}

/** A process before channels are bound to it. */
export interface ProcessDefinition<
  P extends string = string,
  F extends Facts = Facts,
  Level extends string = string,
  States extends DeclaredStates = DeclaredStates,
  Events extends DeclaredEvents = DeclaredEvents
> {
  readonly name: P
  /** The schema of each fact's value. */
  readonly facts: F
  /** States and events as they were declared. */
  readonly states: States
  readonly events: Events
  /** The JSON form, without channels yet. */
  readonly form: ProcessForm
  /** Binds a channel to the process: what it affords, asks, demands, and where it passes customers on. */
  channel<const Name extends string, Other extends string = never>(
    name: Name,
    binding: BindingOf<Key<F>, GoalsOf<States>, Key<Events>, Level, Other>
  ): BoundChannel<P, Name, NoInfer<Other>>
}

const plain = <A>(value: unknown): A => JSON.parse(JSON.stringify(value)) as A

const jsonSchemaOf = (schema: Schema.Top): Schema.Json => {
  const { definitions, schema: document } = Schema.toJsonSchemaDocument(schema)
  return plain(Object.keys(definitions).length === 0 ? document : { ...document, $defs: definitions })
}

/**
 * States a process: its facts, the levels of assurance it uses (lowest first), its states and events. Nothing is
 * checked here but types; `compose` with channels, then `check`.
 *
 * ```ts
 * import { Schema } from "effect"
 * import * as Process from "@redthread/process"
 * const Cancel = Process.make("contract.cancel", {
 *   version: 1,
 *   facts: { contractNo: Schema.String },
 *   assurance: ["anonymous"],
 *   states: { open: {}, cancelled: { goal: true } },
 *   initial: "open",
 *   events: { cancel: { from: "open", to: "cancelled", needs: ["contractNo"] } }
 * })
 * const Web = Cancel.channel("web", { claims: ["cancelled"], affords: { cancel: { asks: ["contractNo"] } } })
 * Process.check(Process.compose(Cancel, [Web])).findings.length // => 0
 * ```
 */
export const make = <
  const P extends string,
  F extends Facts,
  const Level extends Assurance,
  const States extends DeclaredStates,
  const Events extends DeclaredEvents
>(name: P, declared: {
  readonly version: number
  readonly facts: F
  readonly assurance: readonly [Level, ...ReadonlyArray<Level>]
  readonly states: States & NoInfer<{ readonly [S in keyof States]: StateOf<Key<F>, EventsFrom<Events, S>, Key<States>> & Only<States[S], StateOf<string, string>> }>
  readonly initial: NoInfer<Key<States>>
  readonly events: Events & NoInfer<{ readonly [E in keyof Events]: EventOf<Key<F>, Key<States>, StepsOf<Events>> & Only<Events[E], EventOf<string, string>> }>
  /** The department that answers to the customer wherever no state names another. */
  readonly owner?: string
  /** What becomes of cases of an older version, which is given as JSON (`toJson`); names of that version on the left. */
  readonly migrates?: {
    readonly from: Schema.Json
    readonly states?: Readonly<Record<string, NoInfer<Key<States>>>>
    readonly facts?: Readonly<Record<string, NoInfer<keyof F & string>>>
  }
}): ProcessDefinition<P, F, Level, States, Events> => ({
  name,
  facts: declared.facts,
  states: declared.states,
  events: declared.events,
  form: plain<ProcessForm>({
    name,
    version: declared.version,
    facts: Object.fromEntries(Object.entries(declared.facts).map(([fact, schema]) => [fact, jsonSchemaOf(schema)])),
    assurance: declared.assurance,
    states: declared.states,
    initial: declared.initial,
    events: declared.events,
    channels: {},
    ...(declared.owner === undefined ? {} : { owner: declared.owner }),
    ...(declared.migrates === undefined ? {} : { migrates: declared.migrates })
  }),
  channel: <const Name extends string, Other extends string = never>(
    channel: Name,
    binding: BindingOf<Key<F>, GoalsOf<States>, Key<Events>, Level, Other>
  ): BoundChannel<P, Name, Other> => ({
    process: name,
    name: channel,
    binding: plain<ChannelForm>(binding),
    handsOverTo: Object.keys(binding.handover ?? {}) as Array<Other>
  })
})
