/** Streams of entries in SQL: appended behind a fence, read alone or in commit order. */
import type { EventKey, RecordId, TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import type { SqlClient } from "effect/sql"
import type { Append, Committed, Counted, Position } from "./Ledger.ts"
import { AlreadyCounted, ledgerError, type LedgerError, ThreadMoved } from "./LedgerError.ts"
import { entryFromText, entryToText, fromColumn, toColumn } from "./LedgerText.ts"
import { type Place, sqlPlaces, toPosition } from "./SqlPlaces.ts"
import { atMost, told } from "./SqlText.ts"

/** Rows a statement writes or asks for at once; a database takes so many parameters and no more. */
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

  /** Inside a transaction: these events take effect now, and never again. */
  const count = Effect.fnUntraced(function*(tenant: TenantId, keys: ReadonlyArray<Counted>) {
    for (const { key, revision } of keys) {
      const counted = yield* sql`insert into counted ${sql.insert({ tenant: toColumn(tenant), key: toColumn(key), revision })}
        on conflict do nothing returning revision`
      if (counted.length === 0) return yield* ledgerError(new AlreadyCounted({ key, revision }))
    }
  })

  /** Inside a transaction: the stream is so long. Nothing is written, hence the number 0. */
  const demand = Effect.fnUntraced(function*(tenant: TenantId, record: RecordId, expected: Append["expected"]) {
    const [stream] = yield* sql<{ length: number }>`select length from stream where tenant = ${toColumn(tenant)} and record = ${toColumn(record)}`
    const actual = stream?.length ?? 0
    return expected === "any" || expected === actual ? 0 : yield* ledgerError(new ThreadMoved({ record, expected, actual }))
  })

  /** Inside a transaction: the entries stand at the end of their stream; the number of the last one's place. */
  const append = Effect.fnUntraced(function*(tenant: TenantId, { expected, record, texts }: Written) {
    if (texts.length === 0) return yield* demand(tenant, record, expected)
    const [stream] = yield* sql<{ number: number; length: number }>`
      insert into stream ${sql.insert({ tenant: toColumn(tenant), record: toColumn(record), length: texts.length })}
      on conflict (tenant, record) do update set length = stream.length + excluded.length returning number, length`
    const { length, number } = stream ?? { length: 0, number: 0 }
    const start = length - texts.length
    if (expected !== "any" && expected !== start) return yield* ledgerError(new ThreadMoved({ record, expected, actual: start }))
    let last = 0
    for (let i = 0; i < texts.length; i += rowsAtOnce) {
      const [first, ...rest] = texts.slice(i, i + rowsAtOnce).map((json, offset) => ({
        tenant: toColumn(tenant), stream: number, place: start + i + offset, json
      }))
      if (first === undefined) continue
      const placed = yield* sql<{ position: number }>`insert into entry ${sql.insert([first, ...rest])} returning position`
      for (const { position } of placed) if (position > last) last = position
    }
    return last
  })

  /** The number of the tenant's last entry in commit order; 0 for none. */
  const lastOf = Effect.fnUntraced(function*(tenant: TenantId) {
    const [row] = yield* sql<{ last: number | null }>`select max(position) as last from entry where tenant = ${toColumn(tenant)}`
    return row?.last ?? 0
  })

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

  return { count, append, lastOf, known, counted, read, after }
}
