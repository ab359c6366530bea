/** Tables as text (RFC 4180): rows of fields, separated by comma, semicolon, tabulator or bar, whichever the first row uses. */
import { Result } from "effect"
import { Unreadable } from "./Unreadable.ts"

/** A row and the line it begins in. */
export interface CsvRow {
  readonly line: number
  readonly fields: ReadonlyArray<string>
}

const separators = [",", ";", "\t", "|"]

/** The separator that is most frequent outside quotes in the first line. */
const separatorOf = (text: string): string => {
  const counts = new Map<string, number>()
  let quoted = false
  for (const c of text.slice(0, 65_536)) {
    if (c === "\"") quoted = !quoted
    else if (!quoted && (c === "\n" || c === "\r")) break
    else if (!quoted && separators.includes(c)) counts.set(c, (counts.get(c) ?? 0) + 1)
  }
  return separators.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best))
}

/** The rows of a table; empty lines are none. Fails where a quote is never closed. */
export const csvRows = (text: string, separator: string = separatorOf(text)): Result.Result<ReadonlyArray<CsvRow>, Unreadable> => {
  const rows: Array<CsvRow> = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const begins = line
    const fields: Array<string> = []
    for (;;) {
      if (text[at] === "\"") {
        let field = ""
        const opened = line
        for (at++;;) {
          const close = text.indexOf("\"", at)
          if (close < 0) return Result.fail(new Unreadable({ format: "CSV", at: `line ${opened}`, reason: "A quote is opened and never closed." }))
          const part = text.slice(at, close)
          for (let i = part.indexOf("\n"); i >= 0; i = part.indexOf("\n", i + 1)) line++
          field += part
          at = close + 1
          if (text[at] !== "\"") break
          field += "\""
          at++
        }
        const start = at
        while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++
        fields.push(field + text.slice(start, at))
      } else {
        const start = at
        while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++
        fields.push(text.slice(start, at))
      }
      if (text[at] !== separator) break
      at++
    }
    if (text[at] === "\r") at++
    if (text[at] === "\n") at++
    line++
    if (fields.length > 1 || fields[0] !== "") rows.push({ line: begins, fields })
  }
  return Result.succeed(rows)
}
