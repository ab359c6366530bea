/** What all SQL statements of the ledger share: places, deliveries and failures, to columns and back. */
import { parseOwnJson, Received } from "@redthread/channel"
import type { TenantId } from "@redthread/model"
import { Effect, Predicate, Result, Schema } from "effect"
import { type SqlClient, SqlError } from "effect/sql"
import type { Delivery } from "./Ledger.ts"
import { AccessDenied, ledgerError, LedgerError, type LedgerReason, LogUnavailable, StorageFull } from "./LedgerError.ts"
import { fromColumn, toColumn } from "./LedgerText.ts"
import { type Place, toPosition } from "./SqlPlaces.ts"

/** Whether a database says that its disk is full: SQLite's `SQLITE_FULL`, PostgreSQL's `disk_full`, or the system's own word. */
export const isFull = (cause: unknown): boolean =>
  Predicate.isObject(cause) &&
  (("errcode" in cause && Number(cause["errcode"]) % 256 === 13) || ("code" in cause && (cause["code"] === "53100" || cause["code"] === "ENOSPC")))

/** The database's own words; a connection tried on several addresses fails with one error for each. */
const wordsOf = (cause: unknown): string =>
  cause instanceof AggregateError && cause.message === ""
    ? cause.errors.map(wordsOf).join("; ")
    : cause instanceof Error ? cause.message : String(cause)

const reasonOf = ({ message, reason }: SqlError.SqlError): LedgerReason => {
  const text = wordsOf(reason.cause) || message
  if (isFull(reason.cause)) return new StorageFull({ text })
  return reason._tag === "AuthenticationError" || reason._tag === "AuthorizationError" ? new AccessDenied({ text }) : new LogUnavailable({ text })
}

/** Turns what the database says into what the ledger says; the ledger's own errors pass. */
export const told = <A, R>(effect: Effect.Effect<A, SqlError.SqlError | LedgerError, R>): Effect.Effect<A, LedgerError, R> =>
  Effect.mapError(effect, (error) => SqlError.isSqlError(error) ? ledgerError(reasonOf(error)) : error)

/** How often a transaction is tried that the database gave up because it stood in another's way. */
const attempts = 5

/** Tried again where the database chose it to end a circle of waiting: then nothing of it was kept. */
export const insisting = <A, E, R>(transaction: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.retry(transaction, {
    times: attempts - 1,
    while: (error) => SqlError.isSqlError(error) && (error.reason._tag === "DeadlockError" || error.reason._tag === "SerializationError")
  })

/** Wholly or not at all. */
export const atOnce = <A, R>(sql: SqlClient.SqlClient, effect: Effect.Effect<A, SqlError.SqlError | LedgerError, R>): Effect.Effect<A, LedgerError, R> =>
  told(insisting(sql.withTransaction(effect)))

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
  row: Place & { readonly channel: string; readonly checksum: string; readonly meta: string; readonly body: Uint8Array }
): Result.Result<Delivery, LedgerError> =>
  Result.mapBoth(Result.flatMap(parseOwnJson(row.meta), readMeta), {
    onFailure: (error) => ledgerError(new LogUnavailable({ text: `the delivery ${row.checksum} cannot be read: ${error.message}` })),
    onSuccess: (meta) => ({
      position: toPosition(row),
      received: {
        ...meta,
        tenant,
        channel: fromColumn(row.channel) as Received["channel"],
        checksum: row.checksum as Received["checksum"],
        body: row.body
      }
    })
  })
