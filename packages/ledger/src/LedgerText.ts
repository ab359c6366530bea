/** Texts as databases can keep them. */
import { parseOwnJson } from "@redthread/channel"
import type { Entry, RecordId } from "@redthread/model"
import { Result, type Schema } from "effect"
import { EntryInvalid, EntryUnreadable, ledgerError, type LedgerError } from "./LedgerError.ts"
import { readEntry, writeEntry } from "./Versions.ts"

/** A lone surrogate (which UTF-8 has no bytes for), a NUL, or the quote that marks a quoted id. */
const unkeepable = /\p{Surrogate}|\0|^"/u

/**
 * An id as a column: itself, or quoted where it holds what databases cannot keep (a lone surrogate, a NUL) or begins
 * with a quote. Different ids stay different.
 */
export const toColumn = (id: string): string => unkeepable.test(id) ? JSON.stringify(id) : id

/** The id in a column. */
export const fromColumn = (column: string): string => column.startsWith("\"") ? JSON.parse(column) as string : column

/** The entry as text; fails where it does not fit the model. */
export const entryToText = (record: RecordId, entry: Entry): Result.Result<string, LedgerError> =>
  Result.mapBoth(writeEntry(entry), {
    onFailure: (text) => ledgerError(new EntryInvalid({ record, text })),
    onSuccess: (json) => JSON.stringify(json)
  })

/** The entry that a text holds; fails where this release cannot read it. */
export const entryFromText = (record: RecordId, index: number, text: string): Result.Result<Entry, LedgerError> =>
  Result.mapError(
    Result.flatMap(Result.mapError(parseOwnJson(text), (malformed) => malformed.reason), (json: Schema.Json) => readEntry(json)),
    (reason) => ledgerError(new EntryUnreadable({ record, index, text: reason }))
  )
