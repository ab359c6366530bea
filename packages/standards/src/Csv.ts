/** Event logs as tables: one row for each event. Which columns tell case, activity and time is guessed from their names. */
import type { EventLog, LoggedEvent } from "@redthread/model"
import { Result } from "effect"
import { type CsvRow, csvRows } from "./CsvTable.ts"
import { textPieces } from "./Text.ts"
import { type Document, type Loss, Unreadable } from "./Unreadable.ts"
import { timeOf } from "./When.ts"

/** Which column tells what, by its name in the first row. */
export interface CsvColumns {
  readonly case: string
  readonly activity: string
  /** Absent where no column tells the time; the order of the rows counts then. */
  readonly time?: string
}

/** A log, and how its table was understood. */
export interface CsvLog {
  readonly log: EventLog
  readonly columns: CsvColumns
  readonly losses: ReadonlyArray<Loss>
}

/** Names that columns go by in English and German, the surest first; compared without case, signs and umlauts. */
const known: Readonly<Record<keyof CsvColumns, ReadonlyArray<string>>> = {
  case: [
    "caseconceptname", "caseid", "case", "casenumber", "caseno", "casename", "traceid", "trace", "processinstanceid", "processinstance", "instanceid",
    "vorgangsid", "vorgangsnummer", "vorgangid", "vorgangnr", "vorgangsnr", "vorgang", "fallid", "fallnummer", "fallnr", "fall", "aktenzeichen", "prozessinstanz",
    "instanz", "ticketid", "ticketnummer", "ticket", "concernid", "anliegen", "incidentid", "requestid", "orderid", "auftragsnummer", "bestellnummer",
    "customerid", "kundennummer", "kundenid", "kunde", "sessionid", "sitzung", "userid"
  ],
  activity: [
    "conceptname", "activity", "activityname", "activityid", "activitylabel", "task", "taskname", "eventname", "event", "eventtype", "action", "step", "stepname",
    "aktivitaet", "aktivitaetsname", "taetigkeit", "prozessschritt", "arbeitsschritt", "schritt", "ereignis", "ereignisart", "aktion", "vorgangsart", "operation"
  ],
  time: [
    "timetimestamp", "timestamp", "eventtime", "eventtimestamp", "completetimestamp", "endtimestamp", "datetime", "completiontime", "endtime", "time", "date",
    "starttimestamp", "starttime", "zeitstempel", "zeitpunkt", "datumzeit", "datumuhrzeit", "zeit", "datum", "ende", "beginn", "erstelltam", "createdat", "occurredat"
  ]
}

const plain = (name: string): string =>
  name.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll(/[^a-z0-9]/g, "")

const guess = (names: ReadonlyArray<string>, what: keyof CsvColumns, taken: ReadonlyArray<string>): string | undefined => {
  const free = names.filter((name) => !taken.includes(name))
  for (const one of known[what]) {
    const found = free.find((name) => plain(name) === one)
    if (found !== undefined) return found
  }
  return undefined
}

const columnsOf = (names: ReadonlyArray<string>, given: Partial<CsvColumns>): Result.Result<CsvColumns, Unreadable> => {
  const refuse = (reason: string): Result.Result<never, Unreadable> =>
    Result.fail(new Unreadable({ format: "CSV", at: "line 1", reason: `${reason} The columns are ${names.map((name) => `“${name}”`).join(", ")}.` }))
  for (const name of Object.values(given)) if (!names.includes(name)) return refuse(`There is no column “${name}”.`)
  const asked = Object.values(given)
  const id = given.case ?? guess(names, "case", asked)
  if (id === undefined) return refuse("No column tells the case: name it.")
  const activity = given.activity ?? guess(names, "activity", [...asked, id])
  if (activity === undefined) return refuse("No column tells the activity: name it.")
  const time = given.time ?? guess(names, "time", [...asked, id, activity])
  return Result.succeed({ case: id, activity, ...(time === undefined ? {} : { time }) })
}

/** Which row tells each event of each case: positions among the rows below the first. */
export type CsvEventRows = ReadonlyArray<ReadonlyArray<number>>

/** A table with how it was understood. */
export interface CsvTable {
  readonly text: string
  readonly head: CsvRow
  readonly names: ReadonlyArray<string>
  readonly rows: ReadonlyArray<CsvRow>
  readonly eventRows: CsvEventRows
}

/** Reads a log and keeps its table; see `readCsv`. */
export const scanCsv = (document: Document, given: Partial<CsvColumns>): Result.Result<{ readonly read: CsvLog; readonly table: CsvTable }, Unreadable> =>
  Result.flatMap(textPieces("CSV", document, "windows-1252"), (pieces) => {
    const text = pieces.join("")
    return Result.flatMap(csvRows(text), ([head, ...rows]) => {
      if (head === undefined) return Result.fail(new Unreadable({ format: "CSV", at: "", reason: "The table is empty." }))
      const names = head.fields.map((name) => (name ?? "").trim())
      return Result.map(columnsOf(names, given), (columns) => {
        const { eventRows, losses, log } = casesOf(names, rows, columns)
        return { read: { columns, log, losses }, table: { text, head, names, rows, eventRows } }
      })
    })
  })

/**
 * Reads a log; `given` names columns that are not to be guessed. Events of a case come in the order of their times, rows with
 * the same time in the order of the table. Columns whose name begins with `case:` belong to the case. Every other column is
 * an attribute of the event, as text; a field in which nothing stands tells nothing, `""` is the empty text. Never throws;
 * fails where case or activity cannot be told.
 */
export const readCsv = (document: Document, given: Partial<CsvColumns> = {}): Result.Result<CsvLog, Unreadable> => Result.map(scanCsv(document, given), ({ read }) => read)

/** Where each name comes first. */
export const firstPlaces = (names: ReadonlyArray<string>): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  names.forEach((name, i) => {
    if (!places.has(name)) places.set(name, i)
  })
  return places
}

interface Told {
  readonly event: LoggedEvent
  readonly row: number
}

/** Sorted by time, but only where every event of the case has one. */
const inOrder = (told: ReadonlyArray<Told>): ReadonlyArray<Told> =>
  told.every(({ event }) => event.at !== undefined) ? told.toSorted((a, b) => (a.event.at?.instant ?? 0) - (b.event.at?.instant ?? 0)) : told

const casesOf = (names: ReadonlyArray<string>, rows: ReadonlyArray<CsvRow>, columns: CsvColumns) => {
  const losses: Array<Loss> = []
  const lose = (line: number, what: string): void => {
    losses.push({ at: `line ${line}`, what })
  }
  if (columns.time === undefined) lose(1, "No column tells the time; the order of the rows counts.")
  const places = firstPlaces(names)
  const isFirst = names.map((name, i) => places.get(name) === i)
  names.forEach((name, i) => {
    if (isFirst[i] !== true) lose(1, `There are two columns “${name}”; the first is read.`)
  })
  const place = (name: string | undefined): number => (name === undefined ? -1 : places.get(name) ?? -1)
  const [ofCase, ofActivity, ofTime] = [place(columns.case), place(columns.activity), place(columns.time)]
  const cases = new Map<string, { readonly attributes: Map<string, string>; readonly told: Array<Told> }>()
  for (const [row, { fields, line }] of rows.entries()) {
    const [id, activity] = [fields[ofCase], fields[ofActivity]]
    if (fields.length > names.length) lose(line, `The row has ${fields.length - names.length} fields more than there are columns.`)
    if (id === undefined || id === "" || activity === undefined || activity === "") {
      lose(line, "The row names no case or no activity; it is left out.")
      continue
    }
    const raw = fields[ofTime]
    const at = raw === undefined || raw === "" ? undefined : timeOf(raw)
    if (raw !== undefined && raw !== "" && at === undefined) lose(line, `The time “${raw}” cannot be read.`)
    const known = cases.get(id) ?? { attributes: new Map<string, string>(), told: [] }
    cases.set(id, known)
    const attributes: Array<[string, string]> = []
    fields.forEach((value, i) => {
      const name = names[i]
      if (value === undefined || name === undefined || isFirst[i] !== true || i === ofCase || i === ofActivity || (i === ofTime && at !== undefined)) return
      if (name.startsWith("case:") && (known.attributes.get(name.slice(5)) ?? value) === value) known.attributes.set(name.slice(5), value)
      else attributes.push([name, value])
    })
    known.told.push({ row, event: { activity, ...(at === undefined ? {} : { at }), attributes: Object.fromEntries(attributes) } })
  }
  const sorted = [...cases].map(([id, { attributes, told }]) => ({ id, attributes: Object.fromEntries(attributes), told: inOrder(told) }))
  return {
    losses,
    log: { cases: sorted.map(({ attributes, id, told }) => ({ id, attributes, events: told.map(({ event }) => event) })) } satisfies EventLog,
    eventRows: sorted.map(({ told }) => told.map(({ row }) => row))
  }
}
