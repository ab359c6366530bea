/** Keys in a schema of a PostgreSQL database of their own: `@redthread/ledger/PostgresKeys`. Needs `@effect/sql-pg`. */
import { Effect, Layer } from "effect"
import { Keys } from "./Keys.ts"
import type { LedgerError } from "./LedgerError.ts"
import type { PostgresOptions } from "./Postgres.ts"
import { openPostgres } from "./PostgresDatabase.ts"
import { keyMigrations, sqlKeys } from "./SqlKeys.ts"

/**
 * Keys in the schema “redthread_keys” unless told otherwise; better in another database than the ledger's, with backups of
 * its own. After keys were deleted the tables are vacuumed; the server's log and its archive still have them, wrapped.
 * Fails as `layerPostgres` does.
 */
export const layerKeysPostgres = (options: Omit<PostgresOptions, "pollEvery">): Layer.Layer<Keys, LedgerError> => {
  const { connections = 4, durability = "synced", schema = "redthread_keys", url } = options
  return Layer.effect(
    Keys,
    Effect.map(openPostgres({ url, schema, durability, connections: Math.max(2, connections), migrations: keyMigrations }), (pg) =>
      sqlKeys(pg, Effect.ignore(pg.unsafe("vacuum sealing_key").unprepared)))
  )
}
