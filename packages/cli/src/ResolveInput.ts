/** What is compared, and what is kept apart from it: the truth, and columns that an earlier run added. */
import type { Table } from "@redthread/identity"
import { Result } from "effect"
import { createHash } from "node:crypto"
import { BadInput } from "./Outcome.ts"
import { cellsOf, type RecordFile, type RecordRow } from "./ResolveTable.ts"

/** A record: the row it is, and where. */
export interface RecordPlace {
  /** 0 for the first file, 1 for the second. */
  readonly file: number
  readonly row: RecordRow
}

/** Files made ready. Records are numbered from 0, those of the second file after those of the first. */
export interface ResolveInput {
  readonly files: ReadonlyArray<RecordFile>
  /** The columns that may be compared; rows that could not be read are not in them. Their rows are read whenever they are asked for, so that nobody keeps them. */
  readonly tables: readonly [Table] | readonly [Table, Table]
  readonly places: ReadonlyArray<RecordPlace>
  /** Whose each record truly is, `""` where nothing is said; absent without a column of truth. */
  readonly labels: ReadonlyArray<string> | undefined
}

/** Columns that `--out` adds begin so; they are never compared. */
export const ownPrefix = "redthread_"

const plain = (name: string): string => name.trim().toLowerCase()

const placesOf = ({ rows }: RecordFile, file: number): ReadonlyArray<RecordPlace> => rows.flatMap((row) => (row.isRecord ? [{ file, row }] : []))

/** The columns of one file without those of the truth. */
const without = (file: RecordFile, hidden: (name: string) => boolean): Table => {
  const { names, rows } = file
  const kept = names.flatMap((name, i) => (hidden(name) || name.startsWith(ownPrefix) ? [] : [i]))
  return {
    columns: kept.map((i) => names[i] ?? ""),
    get rows() {
      return rows.flatMap((row) => {
        if (!row.isRecord) return []
        const cells = cellsOf(file, row)
        return [kept.map((i) => cells[i] ?? "")]
      })
    }
  }
}

/** Takes the truth out of the files before anything looks at them. Fails where a file has no such column. */
export const inputOf = (files: readonly [RecordFile] | readonly [RecordFile, RecordFile], truth: string | undefined): Result.Result<ResolveInput, BadInput> => {
  const isTruth = (name: string): boolean => truth !== undefined && plain(name) === plain(truth)
  const missing = truth === undefined ? undefined : files.find(({ names }) => !names.some(isTruth))
  if (missing !== undefined) {
    return Result.fail(new BadInput({ input: missing.file, at: "", reason: `There is no column “${truth ?? ""}”; there are ${missing.names.map((name) => `“${name}”`).join(", ")}.` }))
  }
  const [first, second] = files
  const places = files.flatMap(placesOf)
  const column = files.map(({ names }) => names.findIndex(isTruth))
  return Result.succeed({
    files,
    tables: second === undefined ? [without(first, isTruth)] : [without(first, isTruth), without(second, isTruth)],
    places,
    labels: truth === undefined ? undefined : places.map(({ file, row }) => cellsOf(files[file] ?? first, row)[column[file] ?? -1]?.trim() ?? "")
  })
}

/** Where a record stands: `line 12`, of two files `b.csv line 12`. */
export const whereOf = ({ files, places }: ResolveInput, record: number): string => {
  const place = places[record]
  return place === undefined ? "" : `${files.length > 1 ? `${files[place.file]?.file ?? ""} ` : ""}line ${place.row.line}`
}

/** How many records the first of two files has; `undefined` for one file. */
export const firstCountOf = ({ files, places }: ResolveInput): number | undefined => (files.length === 1 ? undefined : places.filter(({ file }) => file === 0).length)

/**
 * Names of records that do not depend on where they stand: made of the cells that are compared, with a number behind
 * for the second of equal ones. `compared` says, per file, which columns of its table count.
 */
export const fingerprints = ({ tables }: ResolveInput, compared: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<string> => {
  const seen = new Map<string, number>()
  return tables.flatMap(({ columns, rows }, file) => {
    const order = (compared[file] ?? []).toSorted((one, other) => ((columns[one] ?? "") < (columns[other] ?? "") ? -1 : 1))
    return rows.map((row) => {
      const told = JSON.stringify([file, ...order.map((i) => [columns[i] ?? "", row[i]?.trim() ?? ""])])
      const print = createHash("sha256").update(told).digest("hex").slice(0, 12)
      const count = (seen.get(print) ?? 0) + 1
      seen.set(print, count)
      return count === 1 ? print : `${print}-${count}`
    })
  })
}
