/** The embedded ledger: one file, no server, durable, up in milliseconds. */
import { Effect, Layer } from "effect"
import { makeNews } from "./Following.ts"
import { Ledger } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { type Durability, openSqlite } from "./SqliteFile.ts"
import { inOneRun } from "./SqliteCommit.ts"
import { gathered, sqlLedger } from "./SqlLedger.ts"

/**
 * A ledger in one SQLite file, which is created where it is missing; its directory has to exist. Every write is synced
 * to disk before it is acknowledged, unless `durability` is `"unsynced"`: then a power failure loses what was
 * acknowledged last, which suits throw-away files only. What several fibers write at the same time shares one sync. One process at a time opens a file: the second fails with
 * `LedgerInUse`. Fails with `LedgerUnreadable` where the file is no ledger, or a newer release's, or cannot be opened.
 */
export const layerSqlite = (options: { readonly file: string; readonly durability?: Durability }): Layer.Layer<Ledger, LedgerError> =>
  Layer.effect(
    Ledger,
    Effect.gen(function*() {
      const sql = yield* openSqlite(options.file, options.durability ?? "synced")
      return yield* gathered(sqlLedger(sql, inOneRun(sql), yield* makeNews, false))
    })
  )
