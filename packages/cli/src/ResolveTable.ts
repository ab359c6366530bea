/** A table of records out of a file, row by row: what is wrong is named by its line, and all other rows count. */
import { type CsvRowFound, csvRowAt, separatorOf } from "@redthread/standards"
import { Effect } from "effect"
import { BadInput } from "./Outcome.ts"
import { readTableBytes } from "./ResolveBytes.ts"
import { type Blemish, textOf } from "./ResolveText.ts"

/** One row of the file: where it stands, and whether it can be read as a record. What stands in it is in the text, and nowhere twice. */
export interface RecordRow {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly isRecord: boolean
}

/** A file of records. */
export interface RecordFile {
  readonly file: string
  readonly text: string
  readonly separator: string
  /** The row of the names, as it stands in the text. */
  readonly head: { readonly from: number; readonly to: number }
  /** Names without space around; a column without one is called after its place. */
  readonly names: ReadonlyArray<string>
  /** How many columns at the end have no place in the row of the names. */
  readonly unnamed: number
  /** All rows below the names, in the order of the file. */
  readonly rows: ReadonlyArray<RecordRow>
  readonly blemishes: ReadonlyArray<Blemish>
}

/** What stands in a row, read from the text whenever somebody asks: as many cells as there are names. */
export const cellsOf = ({ names, separator, text }: Pick<RecordFile, "names" | "separator" | "text">, { from, line }: RecordRow): ReadonlyArray<string> => {
  const { fields } = csvRowAt(text, from, line, separator)
  return names.map((_, i) => fields[i] ?? "")
}

/** Why the row cannot be read, if so. A quote that swallows lines until the next one opens shows in what comes after. */
const whyBad = ({ fields, isTorn, line, nextLine, unclosed }: CsvRowFound, columns: number, least: number): string | undefined => {
  const isLong = nextLine > line + 1
  const surplus = fields.slice(columns).filter((field) => field !== undefined && field.trim() !== "").length
  if (unclosed !== undefined || (isLong && (isTorn || surplus > 0 || fields.length < least))) return "A quote is opened and never closed."
  if (fields.length < least) return `The row has ${fields.length} of ${columns} columns.`
  return surplus > 0 ? `The row has ${fields.length} fields, but there are ${columns} columns.` : undefined
}

/** Whether it is a date, a mailbox or a number, which no column is called. */
const isValue = (field: string): boolean => /^\s*(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\+?\d[\d /-]{4,}|[^\s@]+@[^\s@]+\.[^\s@]+)\s*$/u.test(field)

const namesOf = (fields: ReadonlyArray<string | undefined>, line: number, blemishes: Array<Blemish>): ReadonlyArray<string> => {
  const seen = new Set<string>()
  return fields.map((field, i) => {
    const name = (field ?? "").trim()
    if (name === "") {
      blemishes.push({ line, what: `Column ${i + 1} has no name.` })
      return `column ${i + 1}`
    }
    if (seen.has(name)) blemishes.push({ line, what: `There is more than one column “${name}”; each is read.` })
    seen.add(name)
    return name
  })
}

/** How many fields most of the next rows have, empty ones at the end aside; `undefined` without at least three that agree. */
const usualWidth = (text: string, from: number, separator: string): number | undefined => {
  const counts = new Map<number, number>()
  let [at, all] = [from, 0]
  while (at < text.length && all < 200) {
    const { fields, next } = csvRowAt(text, at, 1, separator)
    at = next
    if (fields.every((field) => field === undefined)) continue
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
    all++
  }
  return [...counts].find(([, count]) => count >= 3 && count > all / 2)?.[0]
}

/** The names with as many more as the rows have fields; both ways it is told that they do not fit. */
const fitted = (names: ReadonlyArray<string>, width: number | undefined, line: number, blemishes: Array<Blemish>): ReadonlyArray<string> => {
  if (width === undefined || width === names.length || (width < names.length && width === 1)) return names
  blemishes.push({ line, what: `There are ${names.length} names of columns, but most rows have ${width} fields${width < names.length ? "; the last columns are taken as empty" : "; the others get a number for a name"}.` })
  return [...names, ...Array.from({ length: Math.max(0, width - names.length) }, (_, i) => `column ${names.length + i + 1}`)]
}

/** Rows of a text, each quote that is never closed costing one line alone. */
const rowsOf = (text: string): Omit<RecordFile, "file"> => {
  const blemishes: Array<Blemish> = []
  const said = /^sep=(.)\r?\n/iu.exec(text)
  const separator = said?.[1] ?? separatorOf(text.replace(/^\s+/u, ""))
  let [at, line] = said === null ? [0, 1] : [said[0].length, 2]
  let names: ReadonlyArray<string> | undefined
  let head = { from: 0, to: 0 }
  let [least, unnamed] = [0, 0]
  const rows: Array<RecordRow> = []
  while (at < text.length) {
    const found = csvRowAt(text, at, line, separator)
    const next = [found.next, found.nextLine] as const
    if (found.fields.every((field) => field === undefined || field.trim() === "") && found.unclosed === undefined) {
      [at, line] = next
      continue
    }
    const bad = whyBad(found, names?.length ?? found.fields.length, least)
    if (bad === undefined) {
      const { fields, from, to } = found
      if (names === undefined) {
        const named = namesOf(fields, line, blemishes)
        if (fields.some((field) => isValue(field ?? ""))) blemishes.push({ line, what: "This row is taken for the names of the columns, but looks like a record; put a row with names above it." })
        const width = usualWidth(text, found.next, separator)
        names = fitted(named, width, line, blemishes)
        unnamed = names.length - named.length
        least = Math.min(names.length, width ?? names.length)
        head = { from, to }
      } else {
        rows.push({ line, from, to, isRecord: true })
      }
      ;[at, line] = next
      continue
    }
    const end = text.indexOf("\n", at)
    const isQuote = bad.startsWith("A quote")
    const over = isQuote ? (end < 0 ? text.length : end + 1) : found.next
    blemishes.push({ line, what: `${bad} ${isQuote ? "The line" : "It"} is left out.` })
    if (names !== undefined) rows.push({ line, from: at, to: isQuote ? (end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end) : found.to, isRecord: false });
    [at, line] = [over, isQuote ? line + 1 : found.nextLine]
  }
  return { text, separator, head, names: names ?? [], unnamed, rows, blemishes }
}

/**
 * Reads a file of records: comma, semicolon, tabulator or bar between the fields, the first row with the names. Fails
 * with `BadInput` only where nothing can be read at all.
 */
export const readRecords = Effect.fn("ResolveTable.readRecords")(function*(file: string) {
  const { blemishes: missed, bytes } = yield* readTableBytes(file)
  const refuse = (at: string, reason: string): BadInput => new BadInput({ input: file, at, reason })
  if (bytes.length === 0) return yield* refuse("", "The file is empty.")
  if (bytes[0] === 0x50 && bytes[1] === 0x4B && bytes[2] === 3) return yield* refuse("", "This is a packed file, such as a spreadsheet: save the table as CSV.")
  const read = textOf(bytes)
  if (read === undefined) return yield* refuse("", "This is no text: save the table as CSV in UTF-8.")
  const table = rowsOf(read.text)
  const blemishes = [...missed, ...read.blemishes, ...table.blemishes].sort((one, other) => one.line - other.line)
  if (table.names.length === 0) return yield* refuse("", "There is nothing in the file.")
  if (table.rows.every(({ isRecord }) => !isRecord)) {
    const [first] = blemishes
    return yield* refuse(first === undefined ? "" : `line ${first.line}`, table.rows.length === 0 ? "There are no rows below the names of the columns." : `No row can be read. ${first?.what ?? ""}`)
  }
  const left = missed.map(({ line }): RecordRow => ({ line, from: 0, to: 0, isRecord: false }))
  const rows = left.length === 0 ? table.rows : [...table.rows, ...left].sort((one, other) => one.line - other.line)
  return { ...table, rows, file, blemishes } satisfies RecordFile as RecordFile
})
