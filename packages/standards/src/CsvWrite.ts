/**
 * Event logs as tables, without loss. In the table that a log was read from only the fields that differ are written; rows,
 * quotes, separators, columns that tell nothing and rows that name no case stay as they stand.
 */
import type { EventLog, LoggedEvent } from "@redthread/model"
import { Result, type Schema } from "effect"
import { type CsvColumns, type CsvTable, firstPlaces, readCsv, scanCsv } from "./Csv.ts"
import { csvField, type CsvRow, fieldSpans, separatorOf } from "./CsvTable.ts"
import type { Document, Unreadable } from "./Unreadable.ts"
import { timeOf } from "./When.ts"
import { differing, type Edit, edited, isSame, listEdits, paired, type Written } from "./Written.ts"

/** A table as text, and which of its columns tell case, activity and time. */
export interface CsvWritten extends Written {
  readonly columns: CsvColumns
}

type Case = EventLog["cases"][number]

/** A column for the time is written in any case: no other one is then taken for it. */
type Columns = Required<CsvColumns>

const textOf = (json: Schema.Json | undefined): string | undefined => (json === undefined || typeof json === "string" ? json : JSON.stringify(json))

const own = (attributes: Case["attributes"], key: string): Schema.Json | undefined => (Object.hasOwn(attributes, key) ? attributes[key] : undefined)

/** What an event has to say in a column. */
const valueIn = (name: string, columns: Columns, one: Case, event: LoggedEvent): string | undefined => {
  if (name === columns.case) return one.id
  if (name === columns.activity) return event.activity
  if (name === columns.time && event.at !== undefined) return timeOf(event.at.raw)?.instant === event.at.instant ? event.at.raw : new Date(event.at.instant).toISOString()
  return textOf(own(event.attributes, name)) ?? (name.startsWith("case:") ? textOf(own(one.attributes, name.slice(5))) : undefined)
}

/** The columns that a log needs besides those there are. */
const further = ({ cases }: EventLog, there: ReadonlySet<string>): ReadonlyArray<string> => {
  const names = new Set<string>()
  for (const { attributes, events } of cases) {
    for (const key of Object.keys(attributes)) names.add(`case:${key}`)
    for (const event of events) for (const key of Object.keys(event.attributes)) names.add(key)
  }
  return [...names].filter((name) => !there.has(name))
}

const rowOf = (names: ReadonlyArray<string>, columns: Columns, one: Case, event: LoggedEvent, separator: string): string => {
  const values = names.map((name) => valueIn(name, columns, one, event))
  const last = values.findLastIndex((value) => value !== undefined)
  return values.slice(0, last + 1).map(csvField).join(separator)
}

const fresh = (log: EventLog, columns: Columns): string => {
  const first = [columns.case, columns.activity, columns.time]
  const names = [...first, ...further(log, new Set(first))]
  return [names.map(csvField).join(","), ...log.cases.flatMap((one) => one.events.map((event) => rowOf(names, columns, one, event, ",")))].map((row) => `${row}\n`).join("")
}

/** The line break before a row, which goes with it. */
const withBreak = (text: string, { from, to }: CsvRow): { readonly from: number; readonly to: number } => {
  let start = from
  if (text[start - 1] === "\n") start--
  if (text[start - 1] === "\r") start--
  return { from: start, to }
}

const changed = ({ eventRows, head, names: old, rows, text }: CsvTable, was: EventLog, now: EventLog, columns: Columns): ReadonlyArray<Edit> => {
  const separator = separatorOf(text)
  const added = further(now, new Set(old))
  const time = old.includes(columns.time) || now.cases.every(({ events }) => events.every(({ at }) => at === undefined)) ? [] : [columns.time]
  const names = [...old, ...new Set([...time, ...added])]
  const places = firstPlaces(names)
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n"
  const newRow = (one: Case, event: LoggedEvent): string =>
    `${lineBreak}${names.map((name, i) => (places.get(name) === i ? csvField(valueIn(name, columns, one, event)) : "")).join(separator).replace(new RegExp(`\\${separator}+$`), "")}`
  const fieldEdits = (row: CsvRow, [oldCase, oldEvent]: readonly [Case, LoggedEvent], [newCase, newEvent]: readonly [Case, LoggedEvent]): ReadonlyArray<Edit> => {
    const differs = [...places].flatMap(([name, i]) => {
      const value = valueIn(name, columns, newCase, newEvent)
      return value === valueIn(name, columns, oldCase, oldEvent) ? [] : [[i, value] as const]
    })
    if (differs.length === 0) return []
    const spans = fieldSpans(text, row, separator)
    const edits = differs.flatMap(([i, value]) => (i < spans.length ? [{ from: spans[i]?.from ?? 0, to: spans[i]?.to ?? 0, text: csvField(value) }] : []))
    const behind = new Map(differs.filter(([i]) => i >= spans.length))
    const last = Math.max(-1, ...behind.keys())
    const rest = Array.from({ length: last - spans.length + 1 }, (_, i) => `${separator}${csvField(behind.get(spans.length + i))}`).join("")
    return last < 0 ? edits : [...edits, { from: row.to, to: row.to, text: rest }]
  }
  let latest = -1
  /** Cases stand in the order of their first rows; one that comes earlier now than it did is written anew. */
  const pairs = paired(was.cases.map(({ id }) => id), now.cases.map(({ id }) => id)).map((its) => (its > latest ? latest = its : -1))
  const edits: Array<Edit> = names.length === old.length ? [] : [{ from: head.to, to: head.to, text: names.slice(old.length).map((name) => `${separator}${csvField(name)}`).join("") }]
  /** New cases come behind the first row of the case before them, so that cases keep their order. */
  let place = head.to
  now.cases.forEach((one, i) => {
    const its = pairs[i] ?? -1
    const before = was.cases[its]
    const oldRows = (eventRows[its] ?? []).map((row) => rows[row] as CsvRow)
    if (before === undefined) {
      for (const event of one.events) edits.push({ from: place, to: place, text: newRow(one, event) })
      return
    }
    const start = Math.min(...oldRows.map(({ to }) => to))
    place = Number.isFinite(start) ? start : place
    if (isSame(before, one)) return
    edits.push(...listEdits(text, {
      old: oldRows.map((row) => withBreak(text, row)),
      pairs: paired(before.events.map((event) => JSON.stringify(event)), one.events.map((event) => JSON.stringify(event))),
      start: place,
      before: "",
      render: (event) => newRow(one, one.events[event] as LoggedEvent),
      change: (event, old) => fieldEdits(oldRows[old] as CsvRow, [before, before.events[old] as LoggedEvent], [one, one.events[event] as LoggedEvent])
    }))
  })
  const kept = new Set(pairs)
  was.cases.forEach((_, i) => {
    if (!kept.has(i)) for (const row of eventRows[i] ?? []) edits.push({ ...withBreak(text, rows[row] as CsvRow), text: "" })
  })
  return edits
}

const usual: Columns = { case: "case:concept:name", activity: "concept:name", time: "time:timestamp" }

/**
 * Writes a log as a table. `original` is the table it was read from, with the columns that were `given` then: what did not
 * change is not touched, character for character; fails where it cannot be read. Without it a new table is made, with
 * commas. Attributes of a case become columns `case:…`. What a table cannot say is in `losses`: values that are no text,
 * cases without events, events out of the order of their times.
 */
export const writeCsv = (log: EventLog, original?: Document, given: Partial<CsvColumns> = {}): Result.Result<CsvWritten, Unreadable> => {
  const said = (text: string, columns: Columns): Result.Result<CsvWritten, Unreadable> => {
    const read = readCsv(text, columns)
    const { time: _, ...timeless } = columns
    const found = Result.isSuccess(read) ? read : readCsv(text, timeless)
    return Result.map(found, (csv) => ({ text, columns: csv.columns, losses: differing(log, csv.log) }))
  }
  if (original === undefined) {
    const columns = { ...usual, ...given }
    return said(fresh(log, columns), columns)
  }
  return Result.flatMap(scanCsv(original, given), ({ read, table }) => {
    const columns = { ...read.columns, time: read.columns.time ?? usual.time }
    return said(edited(table.text, changed(table, read.log, log, columns)), columns)
  })
}
