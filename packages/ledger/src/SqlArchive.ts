/** Raw deliveries in SQL: kept once, waiting until they are settled or put aside. */
import type { Received } from "@redthread/channel"
import type { Instant, TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import type { SqlClient } from "effect/sql"
import { checksumOf } from "./Checksums.ts"
import type { Archived, ArchivedDelivery, DeliveryRef, Parked, Position } from "./Ledger.ts"
import { ChecksumWrong, DeliveryUnknown, ledgerError, type LedgerError } from "./LedgerError.ts"
import { fromColumn, toColumn } from "./LedgerText.ts"
import { type Place, sqlPlaces } from "./SqlPlaces.ts"
import { atMost, atOnce, type DeliveryRow, fromRow, insisting, told, toRow } from "./SqlText.ts"

/** Rows a statement writes at once; a database takes so many parameters and no more. */
const rowsAtOnce = 100

const checked = (received: Received): Result.Result<DeliveryRow, LedgerError> => {
  const actual = checksumOf(received.body)
  return actual === received.checksum ? toRow(received) : Result.fail(ledgerError(new ChecksumWrong({ given: received.checksum, actual })))
}

const nameOf = (row: { readonly tenant: string; readonly channel: string; readonly checksum: string }): string =>
  JSON.stringify([row.tenant, row.channel, row.checksum])

interface KeptRow extends Pick<DeliveryRow, "tenant" | "channel" | "checksum"> {
  readonly position: number
}

interface StoredRow extends Place {
  readonly channel: string
  readonly checksum: string
  readonly meta: string
  readonly body: Uint8Array
}

/** The archive's verbs over a database. */
export const sqlArchive = (sql: SqlClient.SqlClient) => {
  const places = sqlPlaces(sql)
  const arrived = { tx: "d.tx", number: "d.position" }

  type Chunk = [Record<string, unknown>, ...Array<Record<string, unknown>>]

  /** Keeps those that are new, and lets them wait; gives the new ones. PostgreSQL does both in one statement. */
  const insert = (chunk: Chunk) => {
    const kept = sql<KeptRow>`insert into delivery ${sql.insert(chunk)} on conflict do nothing returning position, tenant, channel, checksum`
    return sql.onDialectOrElse({
      pg: () => sql<KeptRow>`with kept as (${kept}), waits as (insert into waiting (tenant, delivery) select tenant, position from kept) select * from kept`,
      orElse: () => Effect.gen(function*() {
        const rows = yield* kept
        const [first, ...rest] = rows.map((row) => ({ tenant: row.tenant, delivery: row.position }))
        if (first !== undefined) yield* sql`insert into waiting ${sql.insert([first, ...rest])}`
        return rows
      })
    })
  }

  /** One statement needs no transaction around it. */
  const isOneStatement = (rows: ReadonlyArray<DeliveryRow>): boolean => rows.length <= rowsAtOnce && sql.onDialectOrElse({ pg: () => true, orElse: () => false })

  const keep = Effect.fnUntraced(function*(rows: ReadonlyArray<DeliveryRow>) {
    const fresh = new Map<string, number>()
    for (let i = 0; i < rows.length; i += rowsAtOnce) {
      const chunk = rows.slice(i, i + rowsAtOnce) as unknown as Chunk
      for (const row of yield* insert(chunk)) fresh.set(nameOf(row), i)
    }
    return rows.map((row): Archived => ({ checksum: row.checksum as Archived["checksum"], isNew: fresh.delete(nameOf(row)) }))
  })

  const keepAtOnce = (rows: ReadonlyArray<DeliveryRow>) => isOneStatement(rows) ? told(insisting(keep(rows))) : atOnce(sql, keep(rows))

  const archiveAll = Effect.fn("Ledger.archiveAll")(function*(received: ReadonlyArray<Received>) {
    const rows: Array<DeliveryRow> = []
    for (const one of received) rows.push(yield* Effect.fromResult(checked(one)))
    return rows.length === 0 ? [] : yield* keepAtOnce(rows)
  })

  const archive = Effect.fn("Ledger.archive")(function*(received: Received) {
    const row = yield* Effect.fromResult(checked(received))
    const [archived] = yield* keepAtOnce([row])
    return archived ?? { checksum: received.checksum, isNew: false }
  })

  const find = Effect.fnUntraced(function*(tenant: TenantId, { channel, checksum }: DeliveryRef) {
    const [found] = yield* sql<{ position: number }>`
      select position from delivery where tenant = ${toColumn(tenant)} and channel = ${toColumn(channel)} and checksum = ${checksum}`
    return found === undefined ? yield* ledgerError(new DeliveryUnknown({ channel, checksum })) : found.position
  })

  const park = Effect.fn("Ledger.park")(function*(tenant: TenantId, delivery: DeliveryRef, at: Instant, reason: string) {
    yield* atOnce(sql, Effect.gen(function*() {
      const position = yield* find(tenant, delivery)
      const waited = yield* sql`delete from waiting where tenant = ${toColumn(tenant)} and delivery = ${position} returning delivery`
      yield* waited.length > 0
        ? sql`insert into parked ${sql.insert({ tenant: toColumn(tenant), delivery: position, at, reason: toColumn(reason) })}`
        : sql`update parked set at = ${at}, reason = ${toColumn(reason)} where tenant = ${toColumn(tenant)} and delivery = ${position}`
    }))
  })

  const unsettled = Effect.fn("Ledger.unsettled")(function*(tenant: TenantId, after: Position, limit: number) {
    const waiting = { tx: "w.tx", number: "w.delivery" }
    const rows = yield* told(sql<StoredRow>`
      select ${places.asPlace(waiting)}, d.channel, d.checksum, d.meta, d.body from waiting w join delivery d on d.position = w.delivery
      where w.tenant = ${toColumn(tenant)} and ${yield* places.isAfter(waiting, after)} order by ${places.order(waiting)} limit ${atMost(limit)}`)
    return yield* Effect.fromResult(Result.all(rows.map((row) => fromRow(tenant, row))))
  })

  const parked = Effect.fn("Ledger.parked")(function*(tenant: TenantId, after: Position, limit: number) {
    const rows = yield* told(sql<StoredRow & { readonly at: number; readonly reason: string }>`
      select ${places.asPlace(arrived)}, d.channel, d.checksum, d.meta, d.body, p.at, p.reason from parked p join delivery d on d.position = p.delivery
      where p.tenant = ${toColumn(tenant)} and ${yield* places.isAfter(arrived, after)} order by ${places.order(arrived)} limit ${atMost(limit)}`)
    return yield* Effect.fromResult(Result.all(rows.map((row): Result.Result<Parked, LedgerError> =>
      Result.map(fromRow(tenant, row), (delivery) => ({ ...delivery, at: row.at as Instant, reason: fromColumn(row.reason) }))
    )))
  })

  const archived = Effect.fn("Ledger.archived")(function*(tenant: TenantId, after: Position, limit: number) {
    const rows = yield* told(sql<StoredRow & { readonly state: "settled" | "waiting" | "parked" }>`
      select ${places.asPlace(arrived)}, d.channel, d.checksum, d.meta, d.body,
        case when exists (select 1 from waiting w where w.tenant = d.tenant and w.delivery = d.position) then 'waiting'
          when exists (select 1 from parked p where p.tenant = d.tenant and p.delivery = d.position) then 'parked' else 'settled' end as state
      from delivery d where d.tenant = ${toColumn(tenant)} and ${yield* places.isAfter(arrived, after)} order by ${places.order(arrived)} limit ${atMost(limit)}`)
    return yield* Effect.fromResult(Result.all(rows.map((row): Result.Result<ArchivedDelivery, LedgerError> =>
      Result.map(fromRow(tenant, row), (delivery) => ({ ...delivery, state: row.state })))))
  })

  const payload = Effect.fn("Ledger.payload")(function*(tenant: TenantId, { channel, checksum }: DeliveryRef) {
    const [row] = yield* told(sql<StoredRow>`
      select ${places.asPlace(arrived)}, d.channel, d.checksum, d.meta, d.body from delivery d
      where tenant = ${toColumn(tenant)} and channel = ${toColumn(channel)} and checksum = ${checksum}`)
    return row === undefined ? undefined : (yield* Effect.fromResult(fromRow(tenant, row))).received
  })

  /**
   * The row stays as a place in the order of arrival, of no tenant and without anything in it: a number that was given once
   * is never given again.
   */
  const discard = Effect.fn("Ledger.discard")(function*(tenant: TenantId, delivery: DeliveryRef) {
    yield* atOnce(sql, Effect.gen(function*() {
      const position = yield* find(tenant, delivery)
      yield* sql`update delivery set tenant = ${""}, channel = ${"discarded"}, checksum = cast(position as text), meta = ${"{}"}, body = ${new Uint8Array()} where position = ${position}
        and not exists (select 1 from waiting w where w.tenant = ${toColumn(tenant)} and w.delivery = ${position})
        and not exists (select 1 from parked p where p.tenant = ${toColumn(tenant)} and p.delivery = ${position})`
    }))
  })

  return { archive, archiveAll, archived, discard, park, unsettled, parked, payload }
}
