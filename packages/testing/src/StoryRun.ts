/** Plays a customer's story against an implementation, and compares what it shows with the process after everything that happens. */
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Cause, Duration, Effect, Schema } from "effect"
import type { Customer } from "./Customers.ts"
import { differences, type Disagreement, isSame } from "./Disagreement.ts"
import { type Answer, asked, type ChannelDriver, type Driver, Performed, Seen } from "./Driver.ts"
import { type Action, after, type Stage, storyOf } from "./Stories.ts"

/** An implementation under test. */
export interface Subject<C> {
  readonly stage: Stage
  readonly driver: Driver<C>
  /** How long a single call may take. */
  readonly patience: Duration.Duration
  /** Waited for before each call: where something else may come first. */
  readonly turn: (during: string) => Promise<void>
  /** Told what happens and what is seen. */
  readonly took: (from: Process.Case, action: Action) => void
  readonly saw: (on: string, seen: Seen) => void
}

/** A customer in the middle of a story. */
export interface Running<C> {
  readonly person: C
  readonly facts: Customer["facts"]
  /** Facts that are not any more what they were. */
  readonly changed: Set<string>
  readonly values: Map<string, Schema.Json | undefined>
  /** Facts that each channel showed at some time. */
  readonly shown: Map<string, Set<string>>
  /** What happened so far, as far as it was possible. */
  readonly actions: Array<Action>
  case: Process.Case
}

/** How a story ended: without differences, or with the first ones. */
export interface Ended {
  readonly actions: ReadonlyArray<Action>
  readonly story: string
  /** How much happened after the first arrival. */
  readonly length: number
  /** What was true of the customer. */
  readonly facts: Readonly<Record<string, Schema.Json>>
  readonly differences: ReadonlyArray<Disagreement>
}

/** The first differences of a story, which end it. */
export class Differs {
  readonly found: ReadonlyArray<Disagreement>
  constructor(...found: ReadonlyArray<Disagreement>) {
    this.found = found
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : typeof error === "string" ? error : JSON.stringify(error) ?? String(error))

/** Calls the driver; what it throws and what takes too long are differences. */
export const call = <C, A>({ patience, turn }: Subject<C>, on: string, during: string, answer: () => Answer<A>): Effect.Effect<A, Differs> =>
  Effect.promise(() => turn(during)).pipe(
    Effect.andThen(asked(answer).pipe(
      Effect.timeoutOrElse({ duration: patience, orElse: () => Effect.fail(new Differs({ _tag: "NoAnswer", on, during, milliseconds: Duration.toMillis(patience) })) })
    )),
    Effect.catchCause((cause) => {
      const error = Cause.squash(cause)
      return Effect.fail(error instanceof Differs ? error : new Differs({ _tag: "Failed", on, during, error: messageOf(error) }))
    })
  )

const read = <A>(schema: Schema.Codec<A, unknown>, on: string, told: unknown): Effect.Effect<A, Differs> =>
  Schema.decodeUnknownEffect(schema)(told).pipe(Effect.mapError((error) => new Differs({ _tag: "Misread", on, what: error.message })))

const channelOf = <C>({ driver }: Subject<C>, on: string): Effect.Effect<ChannelDriver<C>, Differs> => {
  const channel = driver.channels[on]
  return channel === undefined ? Effect.fail(new Differs({ _tag: "Failed", on, during: "The story", error: `there is no driver for ${on}.` })) : Effect.succeed(channel)
}

/** The customer turns up on a channel. */
export const turnUp = Effect.fnUntraced(function*<C>(subject: Subject<C>, person: C, on: string) {
  const { arrive } = yield* channelOf(subject, on)
  if (arrive !== undefined) yield* call(subject, on, "Arriving", () => arrive(person))
})

/** What the customer sees on a channel. */
export const look = Effect.fnUntraced(function*<C>(subject: Subject<C>, person: C, on: string) {
  const channel = yield* channelOf(subject, on)
  const seen = yield* read(Seen, on, yield* call(subject, on, "Looking", () => channel.observe(person)))
  const { facts } = subject.stage.process
  const shown: ReadonlyArray<string> = Array.isArray(seen.shows) ? seen.shows : Object.keys(seen.shows ?? {})
  const strange = shown.filter((name) => !Object.hasOwn(facts, name))
  if (strange.length > 0) return yield* Effect.fail(new Differs({ _tag: "Misread", on, what: `the process has no fact “${strange.join("”, “")}”.` }))
  subject.saw(on, seen)
  return seen
})

/** What is true of a customer at first. */
export const factsOf = ({ facts }: Customer): Readonly<Record<string, Schema.Json>> =>
  Object.fromEntries(Object.entries(facts).map(([name, [value]]) => [name, value]))

/** A new customer, before anything happens. */
export const newcomer = Effect.fnUntraced(function*<C>(subject: Subject<C>, customer: Customer, number: number, pause: () => Promise<void>) {
  const { driver, stage } = subject
  const person = yield* call(subject, "no channel yet", "Beginning", () => driver.begin({ number, facts: factsOf(customer), pause }))
  const running: Running<C> = { person, facts: customer.facts, changed: new Set(), values: new Map(), shown: new Map(), actions: [], case: Process.unopened(stage.process) }
  return running
})

/** Says goodbye to the customer, however the story ended. */
export const farewell = <C>(subject: Subject<C>, { person }: Running<C>): Effect.Effect<void, Differs> => {
  const { end } = subject.driver
  return end === undefined ? Effect.void : call(subject, "no channel any more", "Ending", () => end(person))
}

/** What the customer answers to these questions. */
const answersTo = <C>({ case: at, changed, facts }: Running<C>, questions: ReadonlyArray<string>, anew: boolean): Readonly<Record<string, Schema.Json>> => {
  if (anew) for (const fact of questions) if (at.known.some((known) => known === fact)) changed.add(fact)
  return Object.fromEntries(questions.flatMap((fact) => {
    const [now, later] = facts[fact] ?? []
    const value = changed.has(fact) ? later : now
    return value === undefined ? [] : [[fact, value]]
  }))
}

/** What was answered and what an account brought, as far as it is known what must be shown of it. */
export const learn = (process: Process.Composed, { facts, values }: Pick<Running<unknown>, "facts" | "values">, { kind, on, step }: Process.Taken, answers: Readonly<Record<string, Schema.Json>>): void => {
  for (const [fact, value] of Object.entries(answers)) values.set(fact, value)
  const brings = kind === "auth" ? process.form.channels[on]?.auth?.[step]?.brings ?? [] : []
  for (const fact of brings) {
    const account = facts[fact]?.[0]
    const told = values.get(fact)
    if (account === undefined) continue
    // Where the account holds something else than was told, the process leaves open which of the two is shown.
    const isClear = !values.has(fact) || (told !== undefined && isSame(told, account))
    values.set(fact, isClear ? account : undefined)
  }
}

/** A step as the customer takes it, and what became of it. */
export interface Attempt {
  readonly on: ChannelName
  readonly step: StepName
  readonly answers: Readonly<Record<string, Schema.Json>>
  readonly refused: string | undefined
}

/** Takes a step where the customer is; what the process makes of it is left to the caller. */
export const attempt = Effect.fnUntraced(function*<C>(subject: Subject<C>, running: Running<C>, on: ChannelName, { anew, step }: { readonly anew: boolean; readonly step: string }) {
  const offer = Process.offered(subject.stage.process, running.case, on).find((one) => one.step === step)
  const answers = answersTo(running, offer?.asks ?? [], anew)
  const channel = yield* channelOf(subject, on)
  const told = yield* call(subject, on, `“${step}”`, () => channel.perform(running.person, step, answers))
  const performed = yield* read(Performed, on, told ?? {})
  const tried: Attempt = { on, step: (performed.step ?? step) as StepName, answers, refused: performed.refused }
  return tried
})

const durationOf = (process: Process.Composed, { on, state }: Process.Case, step: string): string | undefined => {
  const { channels, states } = process.form
  const within = Object.entries(states).find(([name, { onTimeout }]) => onTimeout === step && Process.isIn(process, state, name))?.[1].within
  return within ?? (on === undefined || !step.endsWith(" expires") ? undefined : channels[on]?.auth?.[step.slice(0, -" expires".length)]?.expires)
}

/** Lets one thing happen, and compares what is seen then. */
export const play = Effect.fnUntraced(function*<C>(subject: Subject<C>, running: Running<C>, action: Action) {
  const { driver, stage: { process } } = subject
  const before = running.case
  const on = before.on
  running.actions.push(action)
  if (action._tag === "Arrives") {
    yield* turnUp(subject, running.person, action.on)
    running.case = Process.arrive(process, before, action.on as ChannelName)
  } else if (on !== undefined) {
    const { wait } = driver
    if (action._tag === "Waits" && wait !== undefined) yield* call(subject, on, `Waiting for “${action.step}”`, () => wait(running.person, action.step, durationOf(process, before, action.step)))
    const tried = action._tag === "Takes" ? yield* attempt(subject, running, on, action) : { on, step: action.step as StepName, answers: {}, refused: undefined }
    if (tried.refused !== undefined) return yield* Effect.fail(new Differs({ _tag: "Refused", on, step: tried.step, because: tried.refused }))
    const outcome = Process.step(process, before, { channel: on, step: tried.step, byTime: action._tag === "Waits" })
    if (outcome._tag === "Refused") return yield* Effect.fail(new Differs({ _tag: "WrongStep", on, step: tried.step, because: outcome.because }))
    running.actions[running.actions.length - 1] = { ...action, step: tried.step }
    subject.took(before, { ...action, step: tried.step })
    learn(process, running, outcome, tried.answers)
    running.case = outcome.case
  }
  return yield* compare(subject, running)
})

const compare = Effect.fnUntraced(function*<C>(subject: Subject<C>, { case: at, person, shown, values }: Running<C>) {
  const { on } = at
  if (on === undefined) return
  const seen = yield* look(subject, person, on)
  const earlier = shown.get(on) ?? new Set()
  const everywhere = new Set([...shown.values()].flatMap((facts) => [...facts]))
  const found = differences(subject.stage.process, at, values, on, seen, everywhere)
  shown.set(on, new Set([...earlier, ...at.at[on]?.visible ?? []]))
  if (found.length > 0) return yield* Effect.fail(new Differs(...found))
})

/** Plays all that is possible of a story. */
export const playAll = Effect.fnUntraced(function*<C>(subject: Subject<C>, running: Running<C>, actions: ReadonlyArray<Action>) {
  for (const action of actions) if (after(subject.stage, running.case, action) !== undefined) yield* play(subject, running, action)
})

/** Plays a whole story, from a newcomer to the farewell. */
export const tellStory = <C>(subject: Subject<C>, customer: Customer, number: number, pause: () => Promise<void>): Effect.Effect<Ended> => {
  let actions: ReadonlyArray<Action> = []
  const ended = (found: ReadonlyArray<Disagreement>): Ended =>
    ({ actions, story: storyOf(actions), length: Math.max(0, actions.length - 1), facts: factsOf(customer), differences: found })
  return newcomer(subject, customer, number, pause).pipe(
    Effect.flatMap((running) => {
      ;({ actions } = running)
      return playAll(subject, running, customer.actions).pipe(Effect.ensuring(Effect.ignore(farewell(subject, running))))
    }),
    Effect.match({ onFailure: ({ found }) => ended(found), onSuccess: () => ended([]) })
  )
}
