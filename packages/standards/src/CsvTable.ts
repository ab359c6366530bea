/** Tables as text (RFC 4180): rows of fields, separated by comma, semicolon, tabulator or bar, whichever the first row uses. */
import { Result } from "effect"
import { Unreadable } from "./Unreadable.ts"

/** A row: the line it begins in, where it stands in the text, and its fields; one in which nothing stands, not even quotes, is `undefined`. */
export interface CsvRow {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly fields: ReadonlyArray<string | undefined>
}

const separators = [",", ";", "\t", "|"]

/** The separator that is most frequent outside quotes in the first line of the text. */
export const separatorOf = (text: string): string => {
  const counts = new Map<string, number>()
  let quoted = false
  for (const c of text.slice(0, 65_536)) {
    if (c === "\"") quoted = !quoted
    else if (!quoted && (c === "\n" || c === "\r")) break
    else if (!quoted && separators.includes(c)) counts.set(c, (counts.get(c) ?? 0) + 1)
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best))
}

/** A row as it was found, and what follows. */
export interface CsvRowFound extends CsvRow {
  /** Where the next row begins, and in which line. */
  readonly next: number
  readonly nextLine: number
  /** The line of a quote that is opened in this row and never closed. */
  readonly unclosed: number | undefined
  /** Text stands between a closing quote and the next separator. */
  readonly isTorn: boolean
}

/** The row that begins at a place of the text; an empty line is a row of one field in which nothing stands. Never fails. */
export const csvRowAt = (text: string, from: number, line: number, separator: string): CsvRowFound => {
  const fields: Array<string | undefined> = []
  const begins = line
  let [at, isTorn] = [from, false]
  const untilSeparator = (): void => {
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++
  }
  for (;;) {
    if (text[at] === "\"") {
      let field = ""
      const opened = line
      for (at++;;) {
        const close = text.indexOf("\"", at)
        if (close < 0) return { line: begins, from, to: text.length, fields, next: text.length, nextLine: line, unclosed: opened, isTorn }
        const part = text.slice(at, close)
        for (let i = part.indexOf("\n"); i >= 0; i = part.indexOf("\n", i + 1)) line++
        field += part
        at = close + 1
        if (text[at] !== "\"") break
        field += "\""
        at++
      }
      const start = at
      untilSeparator()
      isTorn ||= at > start
      fields.push(field + text.slice(start, at))
    } else {
      const start = at
      untilSeparator()
      fields.push(at === start ? undefined : text.slice(start, at))
    }
    if (text[at] !== separator) break
    at++
  }
  const to = at
  if (text[at] === "\r") at++
  if (text[at] === "\n") at++
  return { line: begins, from, to, fields, next: at, nextLine: line + 1, unclosed: undefined, isTorn }
}

/** Whether it is an empty line. */
export const isEmptyRow = ({ fields }: CsvRow): boolean => fields.length === 1 && fields[0] === undefined

/** The rows of a table; empty lines are none. Fails where a quote is never closed. */
export const csvRows = (text: string, separator: string = separatorOf(text)): Result.Result<ReadonlyArray<CsvRow>, Unreadable> => {
  const rows: Array<CsvRow> = []
  for (let [at, line] = [0, 1]; at < text.length;) {
    const found = csvRowAt(text, at, line, separator)
    if (found.unclosed !== undefined) return Result.fail(new Unreadable({ format: "CSV", at: `line ${found.unclosed}`, reason: "A quote is opened and never closed." }))
    if (!isEmptyRow(found)) rows.push({ line: found.line, from: found.from, to: found.to, fields: found.fields })
    at = found.next
    line = found.nextLine
  }
  return Result.succeed(rows)
}

/** Where each field of a row stands in the text. */
export const fieldSpans = (text: string, { from, to }: CsvRow, separator: string): ReadonlyArray<{ readonly from: number; readonly to: number }> => {
  const spans: Array<{ readonly from: number; readonly to: number }> = []
  let [start, quoted] = [from, false]
  for (let at = from; at < to; at++) {
    if (text[at] === "\"" && (quoted || at === start)) {
      if (!quoted) quoted = true
      else if (text[at + 1] === "\"") at++
      else quoted = false
    } else if (!quoted && text[at] === separator) {
      spans.push({ from: start, to: at })
      start = at + 1
    }
  }
  return [...spans, { from: start, to }]
}

/** A field as text; quoted where it has to be, also the empty text, which is not nothing. Halves of signs become U+FFFD. */
export const csvField = (written: string | undefined): string => {
  const value = written?.replaceAll(/\p{Surrogate}/gu, "\uFFFD")
  return value === undefined ? "" : value === "" || /[",;\t|\r\n]/.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value
}
