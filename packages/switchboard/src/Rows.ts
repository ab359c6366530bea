/** Rows of a CRM or ticket system: read from a table or lines of JSON, one bad row spoils no other. Pure. */
import { parseJson } from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { checksumOf } from "@redthread/ledger"
import {
  type Assurance, type ChannelName, type Entry, type EntryId, type Fact, type FactName, type Identifier, type Instant, type Namespace, type OutsideTime, outsideTime,
  RecordId
} from "@redthread/model"
import { csvRowAt, separatorOf } from "@redthread/standards"
import { HashMap, Option, Result, type Schema } from "effect"

/** One row as it was read, or why it could not be. `at` is its line in a file, else its number, counted from 1. */
export type RowRead =
  | { readonly at: number; readonly values: Readonly<Record<string, Schema.Json>> }
  | { readonly at: number; readonly because: string }

/** A system that holds something about customers, and what its columns mean. */
export interface Source {
  /** As people call it, such as `crm`; it stands with everything it says. */
  readonly name: ChannelName
  /** The column of the key by which the system itself knows the row. */
  readonly key: string
  /** Columns by which people are recognised. */
  readonly identifiers: Readonly<Record<string, Namespace>>
  /** Columns that hold what need not be asked any more. */
  readonly facts: Readonly<Record<string, FactName>>
  /** The column that says when the row was last changed; without one, what customers told outweighs the row. */
  readonly changedAt?: string
  /** How sure the system is of its identifiers; `claimed` unless told. */
  readonly assurance?: Assurance
}

function* inTable(text: string): Generator<RowRead, void> {
  const table = text.replace(/^\uFEFF/u, "")
  const separator = separatorOf(table)
  let names: ReadonlyArray<string> | undefined
  for (let [from, line] = [0, 1]; from < table.length;) {
    const row = csvRowAt(table, from, line, separator)
    const { fields } = row
    from = row.next
    line = row.nextLine
    if (fields.length === 1 && fields[0] === undefined) continue
    if (names === undefined) names = fields.map((field) => (field ?? "").trim())
    else if (row.unclosed !== undefined) yield { at: row.unclosed, because: "A quote is opened and never closed." }
    else if (fields.length !== names.length) yield { at: row.line, because: `The row has ${fields.length} fields, but there are ${names.length} columns.` }
    else yield { at: row.line, values: Object.fromEntries(names.flatMap((name, i) => (name === "" ? [] : [[name, fields[i] ?? null]]))) }
  }
}

/** The rows of a table with a row of names: comma, semicolon, tabulator or bar. Rows that cannot be read are named by line. May be read again and again. */
export const csvRows = (text: string): Iterable<RowRead> => ({ [Symbol.iterator]: () => inTable(text) })

function* inLines(text: string): Generator<RowRead, void> {
  for (const [i, line] of text.replace(/^\uFEFF/u, "").split("\n").entries()) {
    if (line.trim() === "") continue
    const json = parseJson(line)
    if (Result.isFailure(json)) yield { at: i + 1, because: json.failure.reason }
    else if (json.success === null || typeof json.success !== "object" || Array.isArray(json.success)) yield { at: i + 1, because: "The line is no JSON object." }
    else yield { at: i + 1, values: json.success as Readonly<Record<string, Schema.Json>> }
  }
}

/** The rows of a file with one JSON object on each line; empty lines are none. May be read again and again. */
export const ndjsonRows = (text: string): Iterable<RowRead> => ({ [Symbol.iterator]: () => inLines(text) })

/** What a row says in our words. */
export interface RowSaid {
  readonly row: string
  readonly record: RecordId
  readonly identifiers: ReadonlyArray<Identifier>
  readonly facts: ReadonlyArray<Fact>
  readonly at: OutsideTime
  /** The same for the same content. */
  readonly digest: string
}

const textOf = (value: Schema.Json | undefined): string => (typeof value === "string" || typeof value === "number" ? String(value).trim() : "")

/** The stream of a row. */
export const recordOfRow = (source: string, row: string): RecordId => RecordId.make(`row:${encodeURIComponent(source)}/${row}`)

/** What a row says, or why it says nothing; `now` stands in where it has no time. */
export const saidBy = (source: Source, read: RowRead, policy: Identity.Policy, now: Instant): RowSaid | string => {
  if ("because" in read) return read.because
  const { values } = read
  const row = textOf(values[source.key])
  if (row === "") return `The column “${source.key}” of the key is empty or missing.`
  const at = outsideTime(source.changedAt === undefined ? undefined : textOf(values[source.changedAt]) || undefined, now)
  const identifiers = Object.entries(source.identifiers).flatMap(([column, namespace]) => {
    const value = textOf(values[column])
    return value === "" ? [] : [Identity.normaliseIdentifier({ namespace, value, assurance: source.assurance ?? "claimed" }, policy)]
  })
  const facts = Object.entries(source.facts).flatMap(([column, name]): ReadonlyArray<Fact> => {
    const value = values[column]
    return value === undefined || value === null || value === "" ? [] : [{ name, value, on: source.name, at }]
  })
  return { row, record: recordOfRow(source.name, row), identifiers, facts, at, digest: digestOf(identifiers, facts, at) }
}

const digestOf = (identifiers: ReadonlyArray<Identifier>, facts: ReadonlyArray<Fact>, at: OutsideTime): string => {
  const content = JSON.stringify([identifiers.map(({ assurance, namespace, value }) => [namespace, value, assurance]), facts.map(({ name, value }) => [name, value]), at.raw])
  return checksumOf(new TextEncoder().encode(content)).slice(0, 16)
}

/** A row that counts: the entry that imported it, and its content in short. */
export interface Imported {
  readonly source: string
  readonly row: string
  readonly entry: EntryId
  readonly digest: string
}

/** The rows that count, by their streams. */
export type RowsKnown = HashMap.HashMap<RecordId, Imported>

/** No row was imported yet. */
export const noRows: RowsKnown = HashMap.empty()

const evidenceIdOf = (entry: EntryId): Identity.EvidenceId => Identity.EvidenceId.make(`row ${entry}`)

/** The rows that count after one more entry, and the evidence it brings and takes back. */
export const importRow = (rows: RowsKnown, entry: Entry, record: RecordId): readonly [RowsKnown, ReadonlyArray<Identity.Evidence>] => {
  if (entry._tag !== "RowImported" && entry._tag !== "RowVanished") return [rows, []]
  const before = Option.getOrUndefined(HashMap.get(rows, record))
  const back = before === undefined ? [] : [Identity.retract(evidenceIdOf(before.entry), {
    id: Identity.EvidenceId.make(`row ${entry.id} replaces`), because: `${entry.source} says otherwise now`, at: entry.recorded
  })]
  if (entry._tag === "RowVanished") return [HashMap.remove(rows, record), back]
  const { facts, id, identifiers: [first, ...rest], row, source } = entry
  const seen = first === undefined ? [] : [Identity.Evidence.cases.Observed.make({ id: evidenceIdOf(id), record, identifiers: [first, ...rest], at: entry.occurred.instant })]
  return [HashMap.set(rows, record, { source, row, entry: id, digest: digestOf(entry.identifiers, facts, entry.occurred) }), [...back, ...seen]]
}
