/** What all SQL statements of the ledger share: places, deliveries and failures, to columns and back. */
import { parseOwnJson, Received } from "@redthread/channel"
import type { TenantId } from "@redthread/model"
import { Effect, Predicate, Result, Schema } from "effect"
import { SqlError } from "effect/sql"
import { type Delivery, Position } from "./Ledger.ts"
import { ledgerError, LedgerError, type LedgerReason, LogUnavailable, PositionUnknown, StorageFull } from "./LedgerError.ts"
import { fromColumn, toColumn } from "./LedgerText.ts"

/** Whether a database says that its disk is full: SQLite's `SQLITE_FULL`, PostgreSQL's `disk_full`, or the system's own word. */
export const isFull = (cause: unknown): boolean =>
  Predicate.isObject(cause) &&
  (("errcode" in cause && Number(cause["errcode"]) % 256 === 13) || ("code" in cause && (cause["code"] === "53100" || cause["code"] === "ENOSPC")))

const reasonOf = (error: SqlError.SqlError): LedgerReason => {
  const { cause } = error.reason
  const text = cause instanceof Error ? cause.message : error.message
  return isFull(cause) ? new StorageFull({ text }) : new LogUnavailable({ text })
}

/** Turns what the database says into what the ledger says; the ledger's own errors pass. */
export const told = <A, R>(effect: Effect.Effect<A, SqlError.SqlError | LedgerError, R>): Effect.Effect<A, LedgerError, R> =>
  Effect.mapError(effect, (error) => SqlError.isSqlError(error) ? ledgerError(reasonOf(error)) : error)

/** The number of a place, from 0. */
export const toNumber = (position: Position): Effect.Effect<number, LedgerError> =>
  /^\d{1,15}$/.test(position) ? Effect.succeed(Number(position)) : Effect.fail(ledgerError(new PositionUnknown({ position })))

/** The place with this number. */
export const toPosition = (number: number): Position => Position.make(String(number), { disableChecks: true })

/** At most so many rows; SQL takes a negative limit for none at all. */
export const atMost = (limit: number): number => Math.max(0, Math.min(Math.floor(limit), 1_000_000))

const Meta = Schema.Struct({
  at: Received.fields.at,
  name: Received.fields.name,
  headers: Received.fields.headers,
  evidence: Received.fields.evidence
})
const writeMeta = Schema.encodeUnknownResult(Meta)
const readMeta = Schema.decodeUnknownResult(Meta)

/** A delivery as its row in the archive has it. */
export interface DeliveryRow {
  readonly tenant: string
  readonly channel: string
  readonly checksum: string
  readonly meta: string
  readonly body: Uint8Array
}

/** The row of a delivery; fails where it does not fit the model. */
export const toRow = (received: Received): Result.Result<DeliveryRow, LedgerError> =>
  Result.mapBoth(writeMeta(received), {
    onFailure: (error) => ledgerError(new LogUnavailable({ text: `the delivery ${received.checksum} does not fit the model: ${error.message}` })),
    onSuccess: (meta) => ({
      tenant: toColumn(received.tenant),
      channel: toColumn(received.channel),
      checksum: received.checksum,
      meta: JSON.stringify(meta),
      body: received.body
    })
  })

/** The delivery of a row. */
export const fromRow = (
  tenant: TenantId,
  row: { readonly position: number; readonly channel: string; readonly checksum: string; readonly meta: string; readonly body: Uint8Array }
): Result.Result<Delivery, LedgerError> =>
  Result.mapBoth(Result.flatMap(parseOwnJson(row.meta), readMeta), {
    onFailure: (error) => ledgerError(new LogUnavailable({ text: `the delivery ${row.checksum} cannot be read: ${error.message}` })),
    onSuccess: (meta) => ({
      position: toPosition(row.position),
      received: {
        ...meta,
        tenant,
        channel: fromColumn(row.channel) as Received["channel"],
        checksum: row.checksum as Received["checksum"],
        body: row.body
      }
    })
  })
