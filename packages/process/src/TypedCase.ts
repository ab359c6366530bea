/** A case that is known to be in a state: its facts are there, as values of their schemas, and only steps of that state are taken. */
import { type ChannelName, FactName, type Instant, StateName, type StepName } from "@redthread/model"
import { Result, Schema } from "effect"
import type { Case, CaseIn } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import type { EventsFrom, ProcessDefinition, StepsOf, WithWhole } from "./Definition.ts"
import { own, toldAs } from "./Form.ts"
import { machineOf } from "./Machine.ts"
import { type Outcome, step } from "./Step.ts"

/** The case is somewhere else, or of another process or version. */
export class NotInState extends Schema.TaggedError<NotInState>()("NotInState", { expected: StateName, actual: StateName }) {
  /** Where the case is, and where it was expected. */
  override get message(): string {
    return `The case is “${toldAs(this.actual)}”, not “${this.expected}”.`
  }
}

/** The case is there, but values that its state guarantees were never told, or told values do not fit their schemas. */
export class FactsUnfit extends Schema.TaggedError<FactsUnfit>()("FactsUnfit", {
  state: StateName,
  problems: Schema.NonEmptyArray(Schema.Struct({ fact: FactName, because: Schema.NonEmptyString }))
}) {
  /** One line for each fact. */
  override get message(): string {
    return this.problems.map(({ because, fact }) => `${fact}: ${because}`).join("\n")
  }
}

type Decoder = (value: unknown) => Result.Result<unknown, Schema.SchemaError>
const decoders = new WeakMap<Schema.Top, Decoder>()

/** Reads the JSON of a value; made once for each schema. */
const decoderFor = (schema: Schema.Top): Decoder => {
  const known = decoders.get(schema)
  if (known !== undefined) return known
  const made = Schema.decodeUnknownResult(Schema.toCodecJson(schema) as unknown as Schema.Codec<unknown, unknown>)
  decoders.set(schema, made)
  return made
}

/** What a state promises to `has`, itself or by what it is part of. */
const promisedIn = (process: ProcessDefinition, state: string): ReadonlyArray<string> => {
  const { has = [], in: whole } = own(process.form.states, state) ?? {}
  return whole === undefined ? has : [...has, ...promisedIn(process, whole)]
}

/**
 * The case as one that is in this state, or in a part of it, with its facts decoded; fails where it is not there, where a
 * value that the state guarantees was never told (a login may make a fact known without its value), or where a told
 * value does not fit its schema. The schemas of facts must not need services.
 *
 * ```ts
 * import { Result, Schema } from "effect"
 * import { ChannelName, StepName } from "@redthread/model"
 * import * as Process from "@redthread/process"
 * const Repair = Process.make("repair", {
 *   version: 1,
 *   facts: { device: Schema.String, bought: Schema.Finite },
 *   assurance: ["anonymous"],
 *   states: { open: {}, reported: { has: ["device"] }, repaired: { goal: true } },
 *   initial: "open",
 *   events: { report: { from: "open", to: "reported", needs: ["device"] }, repair: { from: "reported", to: "repaired" } }
 * })
 * const app = ChannelName.make("app")
 * const process = Process.compose(Repair, [Repair.channel("app", { affords: { report: {}, repair: {} } })])
 * const reported = Process.step(process, Process.begin(process, app), { channel: app, step: StepName.make("report"), facts: { device: "mixer" } })
 * const seen = reported._tag === "Taken" ? Result.getOrUndefined(Process.inState(Repair, reported.case, "reported")) : undefined
 * seen?.facts.device.toUpperCase() // => "MIXER"
 * seen?.facts.bought?.toFixed(0) // => undefined
 * ```
 */
export const inState = <P extends ProcessDefinition, const S extends keyof P["states"] & string>(process: P, running: Case, state: S): Result.Result<Case<P, S>, NotInState | FactsUnfit> => {
  const machine = machineOf(process.form)
  const isThere = running.process === process.name as string && running.version === process.form.version &&
    machine.active[machine.index.get(running.state) ?? -1]?.has(state) === true
  if (!isThere) return Result.fail(new NotInState({ expected: state as string as StateName, actual: running.state }))
  const facts: Record<string, unknown> = {}
  const problems: Array<{ readonly fact: FactName; readonly because: string }> = []
  const promised = promisedIn(process, state)
  for (const [name, schema] of Object.entries(process.facts)) {
    const fact = name as FactName
    if (!Object.hasOwn(running.values, name)) {
      if (promised.includes(name)) problems.push({ fact, because: "The state guarantees it, and its value was never told." })
      continue
    }
    const decoded = decoderFor(schema)(running.values[name])
    if (Result.isSuccess(decoded)) facts[name] = decoded.success
    else problems.push({ fact, because: decoded.failure.message })
  }
  const [first, ...others] = problems
  return first === undefined
    ? Result.succeed({ process, state, running, facts } as unknown as Case<P, S>)
    : Result.fail(new FactsUnfit({ state: state as string as StateName, problems: [first, ...others] }))
}

/** What can be asked of a case that is known to be in a state: a step of an event that leaves it, with answers by the names of facts. */
export interface AskedIn<P extends ProcessDefinition, S extends keyof P["states"] & string> {
  readonly channel: ChannelName
  readonly step: StepsOf<P["events"], EventsFrom<P["events"], WithWhole<P["states"], S>>>
  readonly facts?: { readonly [Fact in keyof P["facts"] & string]?: Schema.Json }
  readonly byTime?: boolean
  readonly at?: Instant
}

/**
 * Takes a step of an event that leaves the state in which the case is known to be; another event does not compile. See
 * `step`, which also takes logins and handovers.
 */
export const take = <P extends ProcessDefinition, const S extends keyof P["states"] & string>(process: Composed, from: CaseIn<P, S>, { facts, step: name, ...asked }: AskedIn<P, S>): Outcome => {
  const told = Object.entries(facts ?? {}).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value] as const]))
  return step(process, from.running, { ...asked, step: name as string as StepName, ...(told.length === 0 ? {} : { facts: Object.fromEntries(told) }) })
}
