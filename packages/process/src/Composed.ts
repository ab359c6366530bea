/** A process together with the channels that are bound to it, and its JSON form both ways. */
import { type ChannelName, childPointer, type Pointer, pointerKeys, type ProcessName, rootPointer } from "@redthread/model"
import { Result, Schema, SchemaIssue } from "effect"
import type { BoundChannel, Facts, ProcessDefinition } from "./Definition.ts"
import { ProcessForm } from "./Form.ts"
import { type Problem, ProcessInvalid } from "./ProcessInvalid.ts"
import { problemsOf, unknownKeysOf } from "./Validate.ts"

/** A process with its channels: what `check` proves and `step` runs. */
export interface Composed {
  readonly name: ProcessName
  readonly version: number
  readonly form: ProcessForm
  /** Every event, by name. */
  readonly events: ProcessForm["events"]
  /** The schema of each fact's value; for a process read from JSON those that its JSON Schemas name, else any JSON. */
  readonly facts: Facts
  readonly channels: ReadonlyArray<ChannelName>
  /** Keys of the document that this release keeps but does not understand: nothing is proved about them. */
  readonly ignored: ReadonlyArray<Pointer>
}

const composed = (form: ProcessForm, facts: Facts): Composed => ({
  name: form.name as ProcessName,
  version: form.version,
  form,
  events: form.events,
  facts,
  channels: Object.keys(form.channels).sort() as ReadonlyArray<string> as ReadonlyArray<ChannelName>,
  ignored: unknownKeysOf(form).map(({ at }) => at)
})

type NamesOf<Channels> = Channels extends ReadonlyArray<infer C> ? C extends BoundChannel<string, infer Name, string> ? Name : never : never
type OthersOf<Channels> = Channels extends ReadonlyArray<infer C> ? C extends BoundChannel<string, string, infer Other> ? Other : never : never

/** Refuses, at compile time, channels that hand over to one which is not composed. */
type AllComposed<Channels> = [Exclude<OthersOf<Channels>, NamesOf<Channels>>] extends [never] ? unknown
  : { readonly handoverToAChannelThatIsNotComposed: Exclude<OthersOf<Channels>, NamesOf<Channels>> }

/**
 * Puts a process and its channels together. A handover to a channel that is not among them does not compile.
 * Later channels of the same name replace earlier ones.
 */
export const compose = <P extends string, F extends Facts, Level extends string, const Channels extends ReadonlyArray<BoundChannel<P>>>(
  process: ProcessDefinition<P, F, Level>,
  channels: Channels & AllComposed<Channels>
): Composed =>
  composed(
    { ...process.form, channels: Object.fromEntries(channels.map(({ binding, name }) => [name, binding])) },
    process.facts
  )

/** The JSON form; what `fromJson` reads. Keys that this release does not know are still there. */
export const toJson = (process: Composed): Schema.Json => process.form

const simple: Readonly<Record<string, Schema.Top>> = {
  string: Schema.String,
  number: Schema.Finite,
  integer: Schema.Int,
  boolean: Schema.Boolean
}

const schemaOf = (jsonSchema: Schema.Json): Schema.Top => {
  const type = typeof jsonSchema === "object" && jsonSchema !== null && "type" in jsonSchema ? jsonSchema["type"] : undefined
  return (typeof type === "string" ? simple[type] : undefined) ?? Schema.Json
}

const shapeProblems = (error: Schema.SchemaError): ReadonlyArray<Problem> =>
  SchemaIssue.makeFormatterStandardSchemaV1()(error.issue).issues.map((issue): Problem => ({
    at: (issue.path ?? []).reduce<Pointer>(
      (pointer, part) => childPointer(pointer, typeof part === "object" ? String(part.key) : String(part)),
      rootPointer
    ),
    // Only where names stand is a key too much: all other keys that this release does not know are kept.
    what: issue.message === "Expected no excess property" ? "Expected a name of letters, digits, _ . : or -." : `${issue.message.replace(/\.$/, "")}.`,
    repair: "See docs/process.schema.json for what belongs here."
  }))

const asNonEmpty = <A>([first, ...others]: ReadonlyArray<A>): readonly [A, ...ReadonlyArray<A>] | undefined =>
  first === undefined ? undefined : [first, ...others]

/**
 * Reads the JSON form. Fails with every problem at once, each with its place, what is wrong and what to do. Keys
 * this release does not know are kept and listed in `ignored`; those that look misspelt are problems.
 */
export const fromJson = (json: unknown): Result.Result<Composed, ProcessInvalid> => {
  const decoded = Schema.decodeUnknownResult(ProcessForm)(json, { errors: "all", onExcessProperty: "error" })
  const problems = asNonEmpty(Result.isFailure(decoded) ? shapeProblems(decoded.failure) : problemsOf(decoded.success))
  if (problems !== undefined) return Result.fail(new ProcessInvalid({ problems }))
  const older = Result.isSuccess(decoded) && decoded.success.migrates !== undefined ? fromJson(decoded.success.migrates.from) : undefined
  if (older !== undefined && Result.isFailure(older)) {
    const [first, ...others] = older.failure.problems.map((problem): Problem => ({ ...problem, at: `/migrates/from${problem.at}` as Pointer }))
    if (first !== undefined) return Result.fail(new ProcessInvalid({ problems: [first, ...others] }))
  }
  if (Result.isFailure(decoded)) {
    return Result.fail(new ProcessInvalid({ problems: [{ at: rootPointer, what: decoded.failure.message, repair: "Write a process." }] }))
  }
  const form = decoded.success
  return Result.succeed(composed(form, Object.fromEntries(Object.entries(form.facts).map(([name, value]) => [name, schemaOf(value)]))))
}

/** Whether a value, such as the export of a module, is a composed process. */
export const isComposed = (value: unknown): value is Composed =>
  typeof value === "object" && value !== null && "form" in value && "ignored" in value && Array.isArray(value.ignored) &&
  Schema.is(ProcessForm)(value.form)

/** The part of the form a pointer leads to; `undefined` where it leads nowhere. */
export const declarationAt = (process: Composed, pointer: Pointer): Schema.Json | undefined =>
  pointerKeys(pointer).reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    process.form
  ) as Schema.Json | undefined
