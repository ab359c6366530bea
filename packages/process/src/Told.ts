/** What customers tell, held to the schemas of the facts before it becomes part of a case. */
import { Result, Schema, SchemaIssue } from "effect"
import type { Composed } from "./Composed.ts"

/** Values that are not what the facts of the process are declared to be; lists all of them. */
export class FactsRefused extends Schema.TaggedError<FactsRefused>()("FactsRefused", {
  problems: Schema.NonEmptyArray(Schema.Struct({ fact: Schema.String, what: Schema.NonEmptyString }))
}) {
  override get message(): string {
    return this.problems.map(({ fact, what }) => `${fact}: ${what}`).join("\n")
  }
}

type Decoder = (value: Schema.Json) => Result.Result<unknown, Schema.SchemaError>
const decoders = new WeakMap<Composed["facts"], ReadonlyMap<string, Decoder>>()

const decodersOf = ({ facts }: Composed): ReadonlyMap<string, Decoder> => {
  const known = decoders.get(facts)
  if (known !== undefined) return known
  const made = new Map(Object.entries(facts).map(([name, schema]) => [name, Schema.decodeUnknownResult(schema as Schema.Codec<unknown>)]))
  decoders.set(facts, made)
  return made
}

const why = ({ issue }: Schema.SchemaError): string => SchemaIssue.makeFormatterStandardSchemaV1()(issue).issues.map(({ message }) => message).join("; ")

/**
 * Reads the values of told facts by their schemas, before `step` or `tell` takes them, which keep them as they are. Names that are
 * no facts of the process are left out, as `tell` does. Schemas that need a service or wait for something cannot be read here: that throws.
 *
 * ```ts
 * import { Result, Schema } from "effect"
 * import * as Process from "@redthread/process"
 * const Pay = Process.make("pay", {
 *   version: 1, facts: { amount: Schema.NumberFromString }, assurance: ["anonymous"], initial: "open",
 *   states: { open: {}, paid: { goal: true } }, events: { pay: { from: "open", to: "paid", needs: ["amount"] } }
 * })
 * const pay = Process.compose(Pay, [Pay.channel("web", { affords: { pay: {} } })])
 * Result.getOrThrow(Process.decodeFacts(pay, { amount: "12" })) // => { amount: 12 }
 * Result.isFailure(Process.decodeFacts(pay, { amount: 12 })) // => true
 * ```
 */
export const decodeFacts = (process: Composed, facts: Readonly<Record<string, Schema.Json>>): Result.Result<Readonly<Record<string, unknown>>, FactsRefused> => {
  const known = decodersOf(process)
  const decoded: Array<readonly [string, unknown]> = []
  const problems: Array<{ readonly fact: string; readonly what: string }> = []
  for (const [fact, value] of Object.entries(facts)) {
    const result = known.get(fact)?.(value)
    if (result === undefined) continue
    if (Result.isSuccess(result)) decoded.push([fact, result.success])
    else problems.push({ fact, what: why(result.failure) })
  }
  const [first, ...others] = problems
  return first === undefined ? Result.succeed(Object.fromEntries(decoded)) : Result.fail(new FactsRefused({ problems: [first, ...others] }))
}
