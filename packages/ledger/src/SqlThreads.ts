/** Streams of entries in SQL, read alone or in commit order. */
import type { EventKey, RecordId, TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import type { SqlClient } from "effect/sql"
import type { Append, Committed, Counted, Position } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { entryFromText, entryToText, fromColumn, toColumn } from "./LedgerText.ts"
import { type Place, sqlPlaces, toPosition } from "./SqlPlaces.ts"
import { atMost, told } from "./SqlText.ts"

/** Keys a statement asks for at once; a database takes so many parameters and no more. */
const rowsAtOnce = 200

/** An append with its entries written down, ready for the database. */
export interface Written extends Pick<Append, "record" | "expected"> {
  readonly texts: ReadonlyArray<string>
}

/** Writes the entries of an append down. */
export const written = (append: Append): Result.Result<Written, LedgerError> =>
  Result.map(
    Result.all(append.entries.map((entry) => entryToText(append.record, entry))),
    (texts) => ({ record: append.record, expected: append.expected, texts })
  )

/** The verbs of threads over a database. */
export const sqlThreads = (sql: SqlClient.SqlClient) => {
  const places = sqlPlaces(sql)
  const stands = { tx: "e.tx", number: "e.position" }

  const known = Effect.fn("Ledger.known")(function*(tenant: TenantId, keys: ReadonlyArray<EventKey>) {
    const found = new Map<EventKey, number>()
    for (let i = 0; i < keys.length; i += rowsAtOnce) {
      const rows = yield* told(sql<{ key: string; revision: number }>`
        select key, max(revision) as revision from counted
        where tenant = ${toColumn(tenant)} and ${sql.in("key", keys.slice(i, i + rowsAtOnce).map(toColumn))} group by key`)
      for (const { key, revision } of rows) found.set(fromColumn(key) as EventKey, revision)
    }
    return found
  })

  const counted = Effect.fn("Ledger.counted")(function*(tenant: TenantId, after: Counted | undefined, limit: number) {
    const rest = after === undefined ? sql.literal("1 = 1") : sql`(key, revision) > (${toColumn(after.key)}, ${after.revision})`
    const rows = yield* told(sql<{ key: string; revision: number }>`
      select key, revision from counted where tenant = ${toColumn(tenant)} and ${rest} order by key, revision limit ${atMost(limit)}`)
    return rows.map(({ key, revision }): Counted => ({ key: fromColumn(key) as EventKey, revision }))
  })

  const read = Effect.fn("Ledger.read")(function*(tenant: TenantId, record: RecordId, from = 0) {
    const rows = yield* told(sql<{ place: number; json: string }>`
      select e.place, e.json from stream s join entry e on e.stream = s.number
      where s.tenant = ${toColumn(tenant)} and s.record = ${toColumn(record)} and e.place >= ${Math.max(0, from)} order by e.place`)
    return yield* Effect.fromResult(Result.all(rows.map(({ json, place }) => entryFromText(record, place, json))))
  })

  const after = Effect.fn("Ledger.after")(function*(tenant: TenantId, position: Position, limit: number) {
    const rows = yield* told(sql<Place & { record: string; place: number; json: string }>`
      select ${places.asPlace(stands)}, s.record, e.place, e.json from entry e join stream s on s.number = e.stream
      where e.tenant = ${toColumn(tenant)} and ${yield* places.isAfter(stands, position)} order by ${places.order(stands)} limit ${atMost(limit)}`)
    return yield* Effect.fromResult(Result.all(rows.map((row): Result.Result<Committed, LedgerError> => {
      const record = fromColumn(row.record) as RecordId
      return Result.map(entryFromText(record, row.place, row.json), (entry) => ({
        position: toPosition(row), record, index: row.place, entry
      }))
    })))
  })

  return { known, counted, read, after }
}
