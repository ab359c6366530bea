/** Who is who, written down: every row as it was, with its cluster and why it is in it. */
import { csvField } from "@redthread/standards"
import type { Found } from "./ResolveFound.ts"
import { ownPrefix, type ResolveInput, whereOf } from "./ResolveInput.ts"
import { valuesOf } from "./ResolveReview.ts"
import { cellsOf, type RecordFile, type RecordRow } from "./ResolveTable.ts"

interface Placed {
  readonly cluster: number
  readonly person: ReadonlyArray<number>
  readonly record: number
}

/** The cluster of each row, by the row; clusters are numbered from 1 in the order of their first records. */
const placed = ({ places }: ResolveInput, { people }: Found): ReadonlyMap<RecordRow, Placed> => {
  const all = new Map<RecordRow, Placed>()
  people.forEach((person, i) => {
    for (const record of person) {
      const row = places[record]?.row
      if (row !== undefined) all.set(row, { cluster: i + 1, person, record })
    }
  })
  return all
}

const added = ["cluster", "records", "because"].map((name) => `${ownPrefix}${name}`)

/** A row as it stood in its file; where its quotes are not balanced, as one field. */
const raw = ({ text }: RecordFile, { from, isRecord, to }: RecordRow): string => {
  const row = text.slice(from, to)
  return !isRecord && row.split("\"").length % 2 === 0 ? csvField(row) : row
}

const written = (value: string): string => csvField(value === "" ? undefined : value)

const at = (columns: ReadonlyArray<number>, cells: ReadonlyArray<string>): ReadonlyArray<string> => columns.map((i) => cells[i] ?? "")

const csv = (input: ResolveInput, found: Found, separator: string): string => {
  const rows = placed(input, found)
  const [first] = input.files
  if (first === undefined) return ""
  const isOne = input.files.length === 1 && separator === first.separator
  const names = [...new Set(input.files.flatMap((file) => file.names))]
  const lines = [[...added, ...(isOne ? [first.text.slice(first.head.from, first.head.to), ...first.names.slice(first.names.length - first.unnamed).map(written)] : [`${ownPrefix}file`, ...names].map(written))].join(separator)]
  for (const file of input.files) {
    const columns = names.map((name) => file.names.indexOf(name))
    for (const row of file.rows) {
      const its = rows.get(row)
      const said = its === undefined ? ["", "", ""] : [String(its.cluster), String(its.person.length), found.because(its.record, its.person)]
      const own = isOne ? [raw(file, row)]
        : !row.isRecord ? [written(file.file), csvField(file.text.slice(row.from, row.to))]
        : [file.file, ...at(columns, cellsOf(file, row))].map(written)
      lines.push([...said.map(written), ...own].join(separator))
    }
  }
  return lines.map((line) => `${line}\n`).join("")
}

const clusters = (input: ResolveInput, { because, people }: Found, names: ReadonlyArray<string>): ReadonlyArray<unknown> =>
  people.map((person, i) => ({
    cluster: i + 1,
    records: person.map((record) => {
      const place = input.places[record]
      const file = input.files[place?.file ?? 0]
      return { record: names[record], where: whereOf(input, record), because: because(record, person), values: file === undefined || place === undefined ? {} : valuesOf(file.names, cellsOf(file, place.row)) }
    })
  }))

const unread = ({ files }: ResolveInput): ReadonlyArray<unknown> =>
  files.flatMap((file) => file.rows.flatMap((row) => (!row.isRecord ? [{ file: file.file, line: row.line, text: file.text.slice(row.from, row.to) }] : [])))

/**
 * The outcome as the ending of the file name asks: `.json` all in one, `.ndjson` or `.jsonl` a cluster a line, `.tsv` with
 * tabulators, else CSV as the input was written. CSV keeps every row, also those that could not be read, byte for byte
 * behind the added columns; of two files the columns are put together by their names. JSON has the names of the records,
 * by which decisions about any of them can be written.
 */
export const writtenOut = (input: ResolveInput, found: Found, file: string, names: ReadonlyArray<string>): string => {
  if (/\.json$/iu.test(file)) return `${JSON.stringify({ clusters: clusters(input, found, names), unread: unread(input) })}\n`
  if (/\.(?:ndjson|jsonl)$/iu.test(file)) return [...clusters(input, found, names), ...unread(input)].map((each) => `${JSON.stringify(each)}\n`).join("")
  return csv(input, found, /\.tsv$/iu.test(file) ? "\t" : input.files[0]?.separator ?? ",")
}
