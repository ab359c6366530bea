/** Keys in memory, for tests and trials, and in an SQLite file of their own. */
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { DatabaseSync } from "node:sqlite"
import { Keys } from "./Keys.ts"
import type { LedgerError } from "./LedgerError.ts"
import { sqliteClient } from "./SqliteClient.ts"
import { type Durability, openSqlite } from "./SqliteFile.ts"
import { keyMigrations, sqlKeys } from "./SqlKeys.ts"
import { told } from "./SqlText.ts"

/** A file of keys: “rdky”. What is deleted is overwritten. */
const keysForm = { applicationId: 0x72646b79, migrations: keyMigrations, pragmas: " pragma secure_delete = on" }

/**
 * Keys in an SQLite file, which is created where it is missing; keep it, and its backups, apart from the ledger's. What is
 * deleted is overwritten at once, in the file and in its log. One process at a time opens it. Fails as `layerSqlite` does.
 */
export const layerKeysSqlite = (options: { readonly file: string; readonly durability?: Durability }): Layer.Layer<Keys, LedgerError> =>
  Layer.effect(
    Keys,
    Effect.map(openSqlite(options.file, options.durability ?? "synced", keysForm), (sql) =>
      sqlKeys(sql, Effect.ignore(sql.unsafe("pragma wal_checkpoint(truncate)").unprepared)))
  )

/** Keys in memory: when the layer ends, nobody can read what was sealed under them. */
export const layerKeysMemory: Layer.Layer<Keys, LedgerError> = Layer.effect(
  Keys,
  Effect.gen(function*() {
    const db = yield* Effect.acquireRelease(Effect.sync(() => new DatabaseSync(":memory:")), (open) => Effect.sync(() => open.close()))
    const sql = yield* sqliteClient(db)
    for (const migration of keyMigrations) yield* told(migration).pipe(Effect.provideService(SqlClient.SqlClient, sql))
    return sqlKeys(sql, Effect.void)
  })
)
