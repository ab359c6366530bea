/** The ledger on a PostgreSQL server, for more than one process: `@redthread/ledger/Postgres`. Needs `@effect/sql-pg`. */
import { Duration, Effect, Layer, type Redacted } from "effect"
import { Ledger } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { inOneCall } from "./PostgresCommit.ts"
import { openPostgres } from "./PostgresDatabase.ts"
import { postgresNews } from "./PostgresNews.ts"
import type { Durability } from "./SqliteFile.ts"
import { gathered, sqlLedger } from "./SqlLedger.ts"

/** Where the database is, and how it is used. */
export interface PostgresOptions {
  /** As libpq has it: `postgres://user:password@host:5432/database?sslmode=require`. */
  readonly url: Redacted.Redacted
  /** The schema that holds the ledger's tables, created where it is missing; “redthread” unless told otherwise. A to z, digits and `_`. */
  readonly schema?: string
  /** With `"unsynced"` a failure of the server loses what was acknowledged last, which suits throw-away ledgers only. */
  readonly durability?: Durability
  /** At most so many connections, 2 or more; 10 unless told otherwise. One of them listens for news. */
  readonly connections?: number
  /** How often followers look although they heard nothing; a quarter of a second unless told otherwise. */
  readonly pollEvery?: Duration.Input
}

/**
 * A ledger in a schema of a PostgreSQL database, version 15 or later; any number of processes may have it open. Its
 * tables are created or brought to this release's form. Every write is synced before it is acknowledged. Fails with
 * `LogUnavailable` where the server cannot be reached, `AccessDenied` where it refuses the user, `LedgerUnreadable`
 * where the server is too old or does not sync, or the schema is another program's, a newer release's, or was restored
 * from another server.
 */
export const layerPostgres = (options: PostgresOptions): Layer.Layer<Ledger, LedgerError> => {
  const { connections = 10, durability = "synced", pollEvery = "250 millis", schema = "redthread", url } = options
  return Layer.effect(
    Ledger,
    Effect.gen(function*() {
      const pg = yield* openPostgres({ url, schema, durability, connections: Math.max(2, connections) })
      const news = yield* postgresNews(pg, `redthread_${schema}`, Duration.fromInputUnsafe(pollEvery))
      return yield* gathered(sqlLedger(pg, inOneCall(pg, schema), news, true))
    })
  )
}
