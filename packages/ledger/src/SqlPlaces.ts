/** Places in the order of commits, which SQLite and PostgreSQL count differently. */
import { Effect } from "effect"
import type { SqlClient, Statement } from "effect/sql"
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
}

/** The place as its readers hold it. */
export const toPosition = ({ era, position }: Place): Position =>
  Position.make(era === undefined ? String(position) : `${era}.${position}`, { disableChecks: true })

const unknown = (after: Position): Effect.Effect<never, LedgerError> => Effect.fail(ledgerError(new PositionUnknown({ position: after })))

const sqlite = (sql: SqlClient.SqlClient): Places => ({
  asPlace: ({ number }) => sql.literal(`${number} as position`),
  isAfter: ({ number }, after) => /^\d{1,15}$/.test(after) ? Effect.succeed(sql`${sql.literal(number)} > ${Number(after)}`) : unknown(after),
  order: ({ number }) => sql.literal(number)
})

/**
 * The oldest transaction still running: what is older is final, what is younger may still get a row before it and is shown
 * later. Those of the server's other databases write no row here; known by the locks they hold on themselves, they
 * hold nobody up. One that ended after the statement began holds no lock any more and counts as ours, until the next look.
 */
const oldestRunning = `coalesce((select min(running) from pg_snapshot_xip(pg_current_snapshot()) as running where not exists (
  select from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock'
    and l.transactionid = running::xid and a.datid <> (select oid from pg_database where datname = current_database()))),
  pg_snapshot_xmax(pg_current_snapshot()))`

const postgres = (sql: SqlClient.SqlClient): Places => ({
  asPlace: ({ number, tx }) => sql.literal(`${tx}::text as era, ${number} as position`),
  isAfter: ({ number, tx }, after) => {
    const [, era = "0", place = "0"] = /^(\d{1,18})\.(\d{1,18})$/.exec(after) ?? []
    return era === "0" && after !== "0" ? unknown(after) : Effect.succeed(sql`(${sql.literal(`${tx}, ${number}`)}) > (${era}::xid8, ${place}::bigint)
      and ${sql.literal(tx)} < ${sql.literal(oldestRunning)}`)
  },
  order: ({ number, tx }) => sql.literal(`${tx}, ${number}`)
})

/** How the database behind this client writes places. */
export const sqlPlaces = (sql: SqlClient.SqlClient): Places => sql.onDialectOrElse({ orElse: () => sqlite(sql), pg: () => postgres(sql) })
