/** Where a ledger is: a file, or a PostgreSQL database. */
import { type Ledger, LedgerError, layerSqlite, LogUnavailable } from "@redthread/ledger"
import { Effect, Layer, Redacted } from "effect"

/** Whether this names a database and no file. */
export const isDatabase = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place)

/** The ledger at a place: `postgres://user:password@host/database`, else the path of an SQLite file. A password is never shown. */
export const ledgerAt = (place: string): Layer.Layer<Ledger, LedgerError> =>
  isDatabase(place)
    ? Layer.unwrap(
      Effect.tryPromise({
        try: () => import("@redthread/ledger/Postgres"),
        catch: () => new LedgerError({ reason: new LogUnavailable({ text: "for PostgreSQL, install the package @effect/sql-pg beside redthread" }) })
      }).pipe(Effect.map(({ layerPostgres }) => layerPostgres({ url: Redacted.make(place) })))
    )
    : layerSqlite({ file: place })
