/** Places in the order of commits, which SQLite and PostgreSQL count differently. */
import type { RecordId, TenantId } from "@redthread/model"
import { Effect } from "effect"
import type { SqlClient, SqlError, Statement } from "effect/sql"
import { createHash } from "node:crypto"
import { Position } from "./Ledger.ts"
import { ledgerError, type LedgerError, PositionUnknown } from "./LedgerError.ts"

/**
 * A place as a statement answers it. SQLite has one writer at a time: its numbers are in the order of commits.
 * PostgreSQL has many, and a number taken earlier may be committed later; there a place is the transaction, which
 * every row of it carries, and the number within.
 */
export interface Place {
  readonly position: number
  /** The transaction, in digits; only in PostgreSQL. */
  readonly era?: string
}

/** The names of the columns that hold a place, such as `e.tx` and `e.position`. */
export interface PlaceColumns {
  readonly tx: string
  readonly number: string
}

/** How one dialect writes places. */
export interface Places {
  /** For a select list or `returning`: the columns of a `Place`. */
  readonly asPlace: (columns: PlaceColumns) => Statement.Fragment
  /** For a where clause: the rows after the position whose order is final. Fails with `PositionUnknown`. */
  readonly isAfter: (columns: PlaceColumns, after: Position) => Effect.Effect<Statement.Fragment, LedgerError>
  /** For order by: the order of commits. */
  readonly order: (columns: PlaceColumns) => Statement.Fragment
  /** For order by: the last commit first. */
  readonly newestFirst: (columns: PlaceColumns) => Statement.Fragment
  /**
   * First in a transaction: it appends to these streams alone until it ends, so that the order of their entries and
   * that of the transactions are the same.
   */
  readonly takeTurn: (tenant: TenantId, records: ReadonlySet<RecordId>) => Effect.Effect<unknown, SqlError.SqlError>
}

/** The place as its readers hold it. */
export const toPosition = ({ era, position }: Place): Position =>
  Position.make(era === undefined ? String(position) : `${era}.${position}`, { disableChecks: true })

const unknown = (after: Position): Effect.Effect<never, LedgerError> => Effect.fail(ledgerError(new PositionUnknown({ position: after })))

const sqlite = (sql: SqlClient.SqlClient): Places => ({
  asPlace: ({ number }) => sql.literal(`${number} as position`),
  isAfter: ({ number }, after) => /^\d{1,15}$/.test(after) ? Effect.succeed(sql`${sql.literal(number)} > ${Number(after)}`) : unknown(after),
  order: ({ number }) => sql.literal(number),
  newestFirst: ({ number }) => sql.literal(`${number} desc`),
  takeTurn: () => Effect.void
})

/** Streams that one transaction locks one by one; with more, it has the whole tenant to itself. */
const locksAtMost = 64

/** The number under which the server knows a lock: 64 bits of a hash; two that meet only wait for each other. */
const lockOf = (...names: ReadonlyArray<string>): bigint =>
  createHash("sha256").update(JSON.stringify(names)).digest().readBigInt64BE(0)

/**
 * `pg_snapshot_xmin` is the oldest transaction still running: what is older is final, what is younger may still get a
 * row before it and is shown later. The transaction's number is taken with its first write, hence behind the lock; and
 * locks are taken in one order, so that nobody waits in a circle.
 */
const postgres = (sql: SqlClient.SqlClient): Places => ({
  asPlace: ({ number, tx }) => sql.literal(`${tx}::text as era, ${number} as position`),
  isAfter: ({ number, tx }, after) => {
    const [, era = "0", place = "0"] = /^(\d{1,18})\.(\d{1,18})$/.exec(after) ?? []
    return era === "0" && after !== "0" ? unknown(after) : Effect.succeed(sql`(${sql.literal(`${tx}, ${number}`)}) > (${era}::xid8, ${place}::bigint)
      and ${sql.literal(tx)} < pg_snapshot_xmin(pg_current_snapshot())`)
  },
  order: ({ number, tx }) => sql.literal(`${tx}, ${number}`),
  newestFirst: ({ number, tx }) => sql.literal(`${tx} desc, ${number} desc`),
  takeTurn: (tenant, records) => {
    if (records.size === 0) return Effect.void
    const whole = lockOf("tenant", tenant)
    if (records.size > locksAtMost) return sql`select pg_advisory_xact_lock(${String(whole)}::bigint)::text`.raw
    const each = [...records].map((record) => lockOf("record", tenant, record)).sort((one, other) => (one < other ? -1 : 1))
    return sql`select pg_advisory_xact_lock_shared(${String(whole)}::bigint)::text
      union all select pg_advisory_xact_lock(one)::text from unnest(${`{${each.join(",")}}`}::bigint[]) as one`.raw
  }
})

/** How the database behind this client writes places. */
export const sqlPlaces = (sql: SqlClient.SqlClient): Places => sql.onDialectOrElse({ orElse: () => sqlite(sql), pg: () => postgres(sql) })
