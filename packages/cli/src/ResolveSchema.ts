/** Which columns mean what and how they are compared: a schema that is shipped, or one of the user's own as JSON. */
import * as Identity from "@redthread/identity"
import { Effect, Result, Schema, SchemaIssue } from "effect"
import { readJson } from "./JsonFile.ts"
import { BadInput } from "./Outcome.ts"

/** Comparisons by plain words, and what a column means that is compared so. */
const comparisons = {
  exact: "category", "e-mail": "email", phone: "phone", name: "fullName", date: "date", address: "address", company: "company", number: "code", text: "words", none: "ignored"
} as const satisfies Readonly<Record<string, Identity.Role>>

const roles: Readonly<Record<string, Identity.Role>> = { ...Object.fromEntries(Identity.Role.literals.map((role) => [role, role])), ...comparisons }

/** A schema as its file says it. */
const SchemaFile = Schema.Struct({
  name: Schema.optionalKey(Schema.NonEmptyString),
  /** The shipped schema that it goes on from: what it says itself comes first. */
  like: Schema.optionalKey(Schema.Literals(["person", "contact", "organisation"])),
  /** For each meaning names that columns have. */
  columns: Schema.optionalKey(Schema.Record(Schema.String, Schema.Array(Schema.NonEmptyString))),
  /** For columns of this table how they are compared, or what they mean. */
  compare: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  others: Schema.optionalKey(Schema.Literals(["typed", "ignored"]))
})

const decode = Schema.decodeUnknownResult(SchemaFile, { onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** A schema, and the columns that it calls by name, which have to be there. */
export interface SchemaAsked {
  readonly schema: Identity.RecordSchema
  readonly columns: ReadonlyArray<{ readonly column: string; readonly at: string }>
}

/** Names by what they mean, those of the file first and no more among those of the schema that it goes on from. */
const together = (own: ReadonlyArray<readonly [role: string, names: ReadonlyArray<string>]>, base: Identity.RecordSchema["columns"]): Identity.RecordSchema["columns"] => {
  const told = new Set(own.flatMap(([, names]) => names.map((name) => name.toLowerCase())))
  const all = new Map<string, Array<string>>()
  const add = (role: string, names: ReadonlyArray<string>): void => { all.set(role, [...all.get(role) ?? [], ...names]) }
  for (const [role, names] of own) add(role, names)
  for (const [role, names] of Object.entries(base)) add(role, names.filter((name) => !told.has(name.toLowerCase())))
  return Object.fromEntries(all)
}

/** The schema of this name or file; `undefined` where none is named, so that the columns choose. Fails naming file, line and reason. */
export const schemaNamed = Effect.fn("ResolveSchema.schemaNamed")(function*(name: string | undefined) {
  if (name === undefined) return undefined
  if (name === "person" || name === "contact" || name === "organisation") return { schema: Identity.recordSchemas[name], columns: [] } satisfies SchemaAsked as SchemaAsked
  const json = yield* readJson(name)
  const refuse = (keys: ReadonlyArray<string | number>, reason: string): BadInput => new BadInput({ input: name, at: json.locate(keys), reason })
  const decoded = decode(json.value)
  if (Result.isFailure(decoded)) {
    const [issue] = issuesOf(decoded.failure.issue).issues
    const path = (issue?.path ?? []).map((part) => (typeof part === "object" ? String(part.key) : String(part)))
    return yield* refuse(path, `This is no schema of records: ${path.join(".")} ${issue?.message ?? ""} It has any of name, like, columns, compare and others.`)
  }
  const { columns = {}, compare = {}, like, others } = decoded.success
  const stray = Object.keys(columns).find((role) => !Object.hasOwn(roles, role))
  if (stray !== undefined) return yield* refuse(["columns", stray], `“${stray}” is nothing that a column can mean; it is one of ${Object.keys(roles).join(", ")}.`)
  const odd = Object.entries(compare).find(([, how]) => !Object.hasOwn(roles, how))
  if (odd !== undefined) return yield* refuse(["compare", odd[0]], `“${odd[1]}” is no comparison; it is one of ${Object.keys(comparisons).join(", ")}, or what a column means: ${Identity.Role.literals.join(", ")}.`)
  const own = [...Object.entries(compare).map(([column, how]) => [how, [column]] as const), ...Object.entries(columns)].map(([role, names]) => [roles[role] ?? "ignored", names] as const)
  const base = like === undefined ? undefined : Identity.recordSchemas[like]
  return {
    schema: { name: decoded.success.name ?? name, columns: together(own, base?.columns ?? {}), others: others ?? base?.others ?? "ignored" },
    columns: Object.keys(compare).map((column) => ({ column, at: json.locate(["compare", column]) }))
  } satisfies SchemaAsked as SchemaAsked
})
