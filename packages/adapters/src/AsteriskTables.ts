/** Files of an Asterisk exchange as rows with named columns, whether they name them or not. */
import { Malformed, type Received, textOf } from "@redthread/channel"
import { Result, type Schema } from "effect"
import { type AsteriskConfig, cdrColumns, celColumns, columnName, customCdrColumns } from "./AsteriskColumns.ts"
import { cellsOf, jsonImage, looksLikeJson } from "./TelephoneImage.ts"
import { tooLarge } from "./Webhook.ts"

/** Whether a row is a call record, a channel event, or neither. */
type RowKind = "cdr" | "cel"

const isTime = (cell: string | undefined): boolean =>
  cell !== undefined && (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/.test(cell) || /^\d{9,11}(\.\d+)?$/.test(cell))
const isTimeOrEmpty = (cell: string | undefined): boolean => cell === "" || isTime(cell)
const isChannel = (cell: string | undefined): boolean => cell !== undefined && /^[A-Za-z0-9]+\/\S/.test(cell)

/** What these columns hold, by their names. */
export const kindOfColumns = (columns: ReadonlyArray<string>): RowKind | undefined => {
  const names = new Set(columns.map(columnName))
  if (names.has("eventtype") && (names.has("eventtime") || names.has("uniqueid"))) return "cel"
  const known = ["src", "dst", "start", "duration", "billsec", "disposition", "uniqueid", "channel", "end"].filter((name) => names.has(name))
  return known.length >= 4 && (names.has("src") || names.has("dst")) ? "cdr" : undefined
}

/** The columns of a row that does not name them, told by where its times stand. */
const columnsOf = (config: AsteriskConfig, row: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
  if (row.length >= 15 && isTime(row[1]) && /^\w/.test(row[0] ?? "")) {
    if (config.celColumns !== undefined) return config.celColumns
    if (row.length === 19) return celColumns.filter((name) => name !== "userfield")
    return row.length >= 18 && isChannel(row[17]) && !isChannel(row[16])
      ? celColumns.map((name) => (name === "peer" ? "userfield" : name === "userfield" ? "peer" : name))
      : celColumns
  }
  if (row.length < 14) return undefined
  if (config.cdrColumns !== undefined) return config.cdrColumns
  if (isTime(row[9]) && isTimeOrEmpty(row[10]) && isTimeOrEmpty(row[11])) return cdrColumns
  return isTime(row[8]) && isTimeOrEmpty(row[9]) && isTimeOrEmpty(row[10]) ? customCdrColumns : undefined
}

const named = (columns: ReadonlyArray<string>, row: ReadonlyArray<string>): Schema.JsonObject => {
  const names = new Set<string>()
  return Object.fromEntries(row.map((cell, i) => {
    let name = columns[i] ?? ""
    if (name === "" || names.has(name)) name = `${name}#${i + 1}`
    names.add(name)
    return [name, cell]
  }))
}

const isHeader = (row: ReadonlyArray<string>): boolean => kindOfColumns(row) !== undefined && !row.some((cell) => isTime(cell))

const tableImage = (config: AsteriskConfig, rows: ReadonlyArray<ReadonlyArray<string>>): Schema.Json => {
  const [first = []] = rows
  const header = isHeader(first) ? first : undefined
  return {
    rows: (header === undefined ? rows : rows.slice(1)).map((row) => named(header ?? columnsOf(config, row) ?? [], row))
  }
}

/**
 * The document of a delivery: a table is `{ "rows": [{ "src": … }] }`, its columns named by the header row or by
 * Asterisk's samples, unnamed cells `#N`; JSON (manager events, database exports) stays as it is.
 */
export const asteriskDocument = (config: AsteriskConfig, received: Received): Result.Result<Schema.Json, Malformed> => {
  const refusal = tooLarge(received, 50 * 1024 * 1024)
  if (refusal !== undefined) return Result.fail(refusal)
  const text = textOf(received)
  if (looksLikeJson(text)) return jsonImage(text)
  return Result.flatMap(cellsOf(received), (rows) =>
    rows.length === 0 ? Result.fail(new Malformed({ at: "", reason: "The table has no rows." })) : Result.succeed(tableImage(config, rows)))
}

const isRow = (value: Schema.Json | undefined): boolean =>
  value !== null && typeof value === "object" && !Array.isArray(value) && kindOfColumns(Object.keys(value)) !== undefined

/** The JSON objects that are rows, wherever exports put them: one, an array, or an array under `rows`. */
const looksLikeRows = (document: Schema.Json): boolean => {
  const rows = Array.isArray(document)
    ? document
    : document !== null && typeof document === "object" && Array.isArray((document as Schema.JsonObject)["rows"])
    ? (document as Schema.JsonObject)["rows"]
    : [document]
  return Array.isArray(rows) && rows.some((row: Schema.Json) => isRow(row))
}

/** Whether a delivery is a table or JSON of this exchange; looks at the first rows only. */
export const isAsterisk = (config: AsteriskConfig, received: Received): boolean => {
  const text = textOf(received)
  if (looksLikeJson(text)) return Result.match(jsonImage(text), { onFailure: () => false, onSuccess: looksLikeRows })
  return Result.match(cellsOf(received, 3), {
    onFailure: () => false,
    onSuccess: (rows) => rows.some((row) => isHeader(row) || columnsOf(config, row) !== undefined)
  })
}

const quoted = (cell: string): string => `"${cell.replaceAll("\"", "\"\"")}"`

/** A table as `cdr_csv` and `cel_custom` write it, with a header row: every cell quoted. */
export const tableBytes = (rows: ReadonlyArray<Readonly<Record<string, string>>>): Uint8Array => {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
  return new TextEncoder().encode(lines.map((line) => `${line.map(quoted).join(",")}\n`).join(""))
}
