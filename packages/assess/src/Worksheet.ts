/** Tables as they leave spreadsheets and ticket systems, put into the form that logs are read from; what had to be done is said. */
import { csvField, type CsvRow, csvRowAt, separatorOf } from "@redthread/standards"
import { plainName } from "./Roles.ts"
import { clockTime, isoTime, styleOf, type TimeStyle } from "./WrittenTimes.ts"

/** A table as one text with one head, and what was done to it; untouched where nothing had to be done. */
export interface Worksheet {
  readonly text: string
  readonly remarks: ReadonlyArray<string>
}

/** What people know better. */
export interface WorksheetTold {
  /** In which order the parts of dates stand. */
  readonly dates?: "dmy" | "mdy" | "ymd"
}

/** Bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252. */
const textOfBytes = (bytes: Uint8Array): { readonly text: string; readonly isOld: boolean } => {
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF)) return { text: new TextDecoder(bytes[0] === 0xFF ? "utf-16le" : "utf-16be").decode(bytes), isOld: false }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isOld: false }
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isOld: true }
  }
}

const separators = [";", "\t", "|", ","]

const rowsOf = (text: string, from: number, separator: string, most: number): ReadonlyArray<CsvRow & { readonly next: number }> => {
  const rows: Array<CsvRow & { readonly next: number }> = []
  for (let [at, line] = [from, 1]; at < text.length && rows.length < most;) {
    const row = csvRowAt(text, at, line, separator)
    if (row.fields.some((field) => field !== undefined)) rows.push(row)
    at = row.next
    line = row.nextLine
  }
  return rows
}

const filled = ({ fields }: CsvRow): number => fields.filter((field) => field !== undefined && field.trim() !== "").length

/** The number of fields that most rows have. */
const widthOf = (rows: ReadonlyArray<CsvRow>): { readonly width: number; readonly rows: number } => {
  const counts = new Map<number, number>()
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  const [width = 1, of = 0] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0] ?? []
  return { width, rows: of }
}

const isValue = (text: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(text) || ["iso", "dmy", "mdy", "ymd"].some((style) => isoTime(text, style as TimeStyle) !== undefined)

const calledTime = /datum|date|zeit|time|^created|^closed|^opened|erstellt|wann|^start|^beginn|eingang/
const measuring = /warte|dauer|duration|wait|speed|handl|talk|queue|sekunden|minuten|sek$|min$/

/**
 * Puts a table right: another encoding, a `sep=` line, lines of title above the head, no head at all, dates in the ways of people and spreadsheets, and dates and
 * times of the day in two columns. Text that is no table, or has a quote that never ends, comes back as it is, for the reader to refuse.
 */
export const readWorksheet = (document: Uint8Array | string, told: WorksheetTold = {}): Worksheet => {
  const { isOld, text: whole } = typeof document === "string" ? { isOld: false, text: document } : textOfBytes(document)
  const text = whole.startsWith("\uFEFF") ? whole.slice(1) : whole
  const remarks: Array<string> = isOld ? ["The bytes are no UTF-8 and were read as Windows-1252."] : []
  const mark = /^"?sep=(.)"?\r?\n/i.exec(text)
  const begins = mark === null ? 0 : mark[0].length
  const separator = mark?.[1] ?? separators.map((one) => {
    const found = widthOf(rowsOf(text, begins, one, 100))
    return { one, score: found.width > 1 ? found.width * found.rows ** 2 : 0 }
  }).toSorted((a, b) => b.score - a.score)[0]?.one ?? ","
  const sample = rowsOf(text, begins, separator, 2100)
  const { width } = widthOf(sample)
  const usual = sample.map(filled).toSorted((a, b) => a - b)[Math.floor(sample.length / 2)] ?? 0
  const headAt = Math.max(0, sample.findIndex((row) => filled(row) >= Math.max(2, 0.6 * usual) && row.fields.length >= 0.6 * width))
  const head = sample[headAt]
  if (head === undefined || width < 2) return { text: whole, remarks: [] }
  if (headAt > 0) remarks.push(`${headAt} ${headAt === 1 ? "line" : "lines"} above the head of the table left out.`)
  const hasHead = !head.fields.some((field) => isValue((field ?? "").trim()) && (field ?? "").trim() !== "") || sample.length < 3
  if (!hasHead) remarks.push("The table has no head; its columns are called by their numbers.")
  const names = head.fields.map((field, i) => (hasHead ? (field ?? "").trim() : `column ${i + 1}`))
  const body = sample.slice(headAt + (hasHead ? 1 : 0))
  const values = names.map((_, i) => body.map(({ fields }) => (fields[i] ?? "").trim()))
  const found = names.map((name, i) => {
    const isCalled = calledTime.test(plainName(name)) && !measuring.test(plainName(name))
    const style = styleOf(values[i] ?? [], isCalled)
    return style === undefined || style.style === "iso" || style.style === "serial" || told.dates === undefined ? style : { style: told.dates, isDoubtful: false }
  })
  const clocks = names.map((name, i) => !measuring.test(plainName(name)) && (values[i] ?? []).some((value) => value !== "") && (values[i] ?? []).every((value) => value === "" || clockTime(value) !== undefined))
  const dateAt = found.findIndex((style, i) => style !== undefined && (values[i] ?? []).every((value) => !value.includes(":")))
  const clockAt = dateAt === -1 || found.some((style, i) => style !== undefined && (values[i] ?? []).some((value) => value.includes(":"))) ? -1 : clocks.findIndex((isClock) => isClock)
  found.forEach((style, i) => {
    if (style !== undefined && style.style !== "iso") remarks.push(`“${names[i] ?? ""}” was read as ${styleSays[style.style]}${style.isDoubtful ? "; if that is wrong, --dates says otherwise" : ""}.`)
  })
  if (clockAt >= 0) remarks.push(`“${names[dateAt] ?? ""}” and “${names[clockAt] ?? ""}” were put together.`)
  const changes = found.some((style) => style !== undefined && style.style !== "iso") || clockAt >= 0
  const kept = text.slice(head.from)
  if (!changes && hasHead && separatorOf(kept) === separator) return { text: kept, remarks }
  const written = (field: string | undefined, i: number, fields: CsvRow["fields"]): string | undefined => {
    const style = found[i]
    const time = style === undefined || field === undefined ? undefined : isoTime(field, style.style)
    if (time === undefined) return field
    const clock = i === dateAt && clockAt >= 0 ? clockTime(fields[clockAt] ?? "") : undefined
    return clock === undefined || time.includes("T") ? time : `${time}${clock}`
  }
  const lines = [names.map((name) => csvField(name === "" ? undefined : name)).join(",")]
  for (let [at, line] = [hasHead ? head.next : head.from, 1]; at < text.length;) {
    const row = csvRowAt(text, at, line, separator)
    if (row.unclosed !== undefined) return { text: kept, remarks }
    if (row.fields.length > 1 || row.fields[0] !== undefined) lines.push(row.fields.map((field, i, all) => csvField(written(field, i, all))).join(","))
    at = row.next
    line = row.nextLine
  }
  return { text: lines.join("\n"), remarks }
}

const styleSays: Readonly<Record<TimeStyle, string>> = {
  iso: "times", dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day", serial: "days since 1899, as spreadsheets count"
}
