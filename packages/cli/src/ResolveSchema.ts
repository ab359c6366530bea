/** Which columns mean what: a schema that is shipped, or one of the user's own as JSON. */
import * as Identity from "@redthread/identity"
import { Effect, Result, Schema, SchemaIssue } from "effect"
import { readJson } from "./JsonFile.ts"
import { BadInput } from "./Outcome.ts"

const decode = Schema.decodeUnknownResult(Identity.RecordSchema, { onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** The schema of this name or file; `undefined` where none is named, so that the columns choose. Fails naming file, line and reason. */
export const schemaNamed = Effect.fn("ResolveSchema.schemaNamed")(function*(name: string | undefined) {
  if (name === undefined) return undefined
  if (name === "person" || name === "contact" || name === "organisation") return Identity.recordSchemas[name]
  const json = yield* readJson(name)
  const refuse = (keys: ReadonlyArray<string | number>, reason: string): BadInput => new BadInput({ input: name, at: json.locate(keys), reason })
  const decoded = decode(json.value)
  if (Result.isFailure(decoded)) {
    const [issue] = issuesOf(decoded.failure.issue).issues
    const path = (issue?.path ?? []).map((part) => (typeof part === "object" ? String(part.key) : String(part)))
    return yield* refuse(path, `This is no schema of records: ${path.join(".")} ${issue?.message ?? ""}`)
  }
  const stray = Object.keys(decoded.success.columns).find((role) => !Schema.is(Identity.Role)(role))
  if (stray !== undefined) return yield* refuse(["columns", stray], `“${stray}” is nothing that a column can mean; it is one of ${Identity.Role.literals.join(", ")}.`)
  return decoded.success
})
