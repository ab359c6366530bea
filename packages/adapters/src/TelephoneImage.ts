/** Bytes of a telephone system as one JSON document: JSON as it is, JSON lines, forms, and tables of separated values. */
import { Malformed, parseJson, type Received, textOf } from "@redthread/channel"
import { parse } from "csv-parse/sync"
import { Result, type Schema } from "effect"
import { tooLarge } from "./Webhook.ts"

/** More fields than any vendor sends. */
const fieldsAtMost = 20_000

/** A form as an object: `a=1&b=2` is `{ "a": "1", "b": "2" }`; a name that comes twice has an array. `Malformed` for more than 20,000 fields. */
export const formImage = (query: string): Result.Result<Schema.JsonObject, Malformed> => {
  const fields = new Map<string, string | Array<string>>()
  let count = 0
  for (const [name, value] of new URLSearchParams(query)) {
    if (++count > fieldsAtMost) return Result.fail(new Malformed({ at: "", reason: `The form has more than ${fieldsAtMost} fields.` }))
    const before = fields.get(name)
    if (Array.isArray(before)) before.push(value)
    else fields.set(name, before === undefined ? value : [before, value])
  }
  return Result.succeed(Object.fromEntries(fields))
}

/** Whether this reads like `name=value&name=value`, one line without spaces. */
export const looksLikeForm = (text: string): boolean => /^[^\s={}[\]",;&<>]+=[^\s{}"<>]*$/.test(text.trim())

/** Whether this begins like JSON. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text)

/** Several JSON objects, one a line, as an array; `undefined` where the text is something else. */
const jsonLines = (text: string): Schema.Json | undefined => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "")
  if (lines.length < 2) return undefined
  const objects = lines.map((line) => (looksLikeJson(line) ? Result.getOrUndefined(parseJson(line)) : undefined))
  return objects.every((object) => object !== undefined) ? objects : undefined
}

/** JSON, or JSON lines; `Malformed` says where. */
export const jsonImage = (text: string): Result.Result<Schema.Json, Malformed> => {
  const whole = parseJson(text)
  if (Result.isSuccess(whole)) return whole
  const lines = jsonLines(text)
  return lines === undefined ? whole : Result.succeed(lines)
}

/** The query of a GET request, from the name of the endpoint; `undefined` where there is none. */
export const queryOf = (received: Received): string | undefined => {
  const at = received.name.indexOf("?")
  return received.body.length === 0 && at >= 0 ? received.name.slice(at + 1) : undefined
}

/** A webhook as JSON, as a form, or as the query of a GET request. */
export const webhookImage = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const query = queryOf(received)
  if (query !== undefined) return formImage(query)
  const refusal = tooLarge(received)
  if (refusal !== undefined) return Result.fail(refusal)
  const text = textOf(received)
  if (!looksLikeJson(text) && looksLikeForm(text)) return formImage(text.trim())
  return Result.flatMap(jsonImage(text), (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A webhook is a JSON object; this is a bare value." })))
}

const delimiterOf = (text: string): string => {
  const [line = ""] = text.split(/\r?\n/, 1)
  const count = (delimiter: string): number => line.split(delimiter).length
  return [";", "\t"].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ",")
}

/** A few bytes in another encoding spoil some letters of a text; many of them, or many zeros, are no text at all. */
const isText = (text: string): boolean => (text.match(/[\u0000\uFFFD]/g)?.length ?? 0) * 10 <= text.length

/** In bytes: the calls of a large exchange in a year, some 400 bytes each. */
const tableLimit = 50 * 1024 * 1024

/**
 * The cells of a table, row by row, empty lines left out. Separated by comma, semicolon or tab, whichever the first
 * line has most of; `limit` reads only so many rows.
 */
export const cellsOf = (received: Received, limit?: number): Result.Result<ReadonlyArray<ReadonlyArray<string>>, Malformed> => {
  const refusal = tooLarge(received, tableLimit)
  if (refusal !== undefined) return Result.fail(refusal)
  const text = textOf(received)
  if (text.trim() === "") return Result.fail(new Malformed({ at: "", reason: "The payload is empty." }))
  if (!isText(text)) return Result.fail(new Malformed({ at: "", reason: "These bytes are no text in UTF-8." }))
  return Result.try({
    try: () =>
      parse(text, {
        bom: true,
        delimiter: delimiterOf(text),
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        ...(limit === undefined ? {} : { to: limit })
      }),
    catch: (cause) => {
      const line = cause !== null && typeof cause === "object" && "lines" in cause && typeof cause.lines === "number" ? `line ${cause.lines}` : ""
      return new Malformed({ at: line, reason: `This is no table: ${cause instanceof Error ? cause.message : String(cause)}` })
    }
  })
}
