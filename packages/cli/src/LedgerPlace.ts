/** Where a ledger is: a file, or a PostgreSQL database; under seal where the environment says so. */
import { type Erasure, type Keys, layerKeysSqlite, layerSqlite, type Ledger, LedgerError, LedgerUnreadable, LogUnavailable, sealed } from "@redthread/ledger"
import { Config, Effect, FileSystem, Layer, Option, Redacted } from "effect"
import { BadInput } from "./Outcome.ts"

/** Whether this names a database and no file. */
export const isDatabase = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place)

const missing = () => new LedgerError({ reason: new LogUnavailable({ text: "for PostgreSQL, install the package @effect/sql-pg beside redthread" }) })

/** A place as it may be shown: without the user and password, whatever signs are in them. */
export const shownPlace = (place: string): string => isDatabase(place) ? place.replace(/^(\w+:\/\/).*@/, "$1") : place

/** The ledger at a place as its store has it, sealed or not: `postgres://user:password@host/database`, else the path of an SQLite file. A password is never shown. */
export const storeAt = (place: string): Layer.Layer<Ledger, LedgerError> =>
  isDatabase(place)
    ? Layer.unwrap(
      Effect.tryPromise({ try: () => import("@redthread/ledger/Postgres"), catch: missing }).pipe(
        Effect.map(({ layerPostgres }) => layerPostgres({ url: Redacted.make(place) })))
    )
    : layerSqlite({ file: place })

/** The keys at a place: another file, or another database. */
export const keysAt = (place: string): Layer.Layer<Keys, LedgerError> =>
  isDatabase(place)
    ? Layer.unwrap(
      Effect.tryPromise({ try: () => import("@redthread/ledger/PostgresKeys"), catch: missing }).pipe(
        Effect.map(({ layerKeysPostgres }) => layerKeysPostgres({ url: Redacted.make(place) })))
    )
    : layerKeysSqlite({ file: place })

const unusable = (text: string) => new LedgerError({ reason: new LedgerUnreadable({ file: "under seal", text }) })

const sealing = Effect.gen(function*() {
  const master = yield* Config.option(Config.Redacted("REDTHREAD_MASTER_KEY"))
  const keys = yield* Config.option(Config.NonEmptyString("REDTHREAD_KEYS"))
  if (Option.isSome(master) !== Option.isSome(keys)) return yield* unusable("set both REDTHREAD_MASTER_KEY and REDTHREAD_KEYS, or none of them")
  return Option.all({ master, keys })
}).pipe(Effect.catchTag("ConfigError", (error) => Effect.fail(unusable(error.message))))

/** The ledger at a place under seal. Fails with `LedgerUnreadable` where `REDTHREAD_MASTER_KEY` and `REDTHREAD_KEYS` are not set. */
export const sealedAt = (place: string): Layer.Layer<Ledger | Erasure, LedgerError> =>
  Layer.unwrap(Effect.flatMap(sealing, Option.match({
    onNone: () => Effect.fail(unusable("a ledger is sealed where REDTHREAD_MASTER_KEY (32 bytes in Base64) and REDTHREAD_KEYS (a file, or postgres://…) are set")),
    onSome: ({ keys, master }) => Effect.succeed(sealed({ master }).pipe(Layer.provide(Layer.merge(storeAt(place), keysAt(keys)))))
  })))

/**
 * The ledger at a place. It is sealed where the environment has `REDTHREAD_MASTER_KEY` (32 bytes in Base64) and `REDTHREAD_KEYS`, the
 * place of the keys: another file, or another database.
 */
export const ledgerAt = (place: string): Layer.Layer<Ledger, LedgerError> =>
  Layer.unwrap(Effect.map(sealing, (found) => Option.isNone(found) ? storeAt(place) : sealedAt(place)))

/** Fails with `BadInput` where a file ledger is not there: opening it would make an empty one. */
export const ledgerExists = Effect.fnUntraced(function*(place: string) {
  const fs = yield* FileSystem.FileSystem
  if (!isDatabase(place) && !(yield* Effect.orElseSucceed(fs.exists(place), () => false))) {
    return yield* new BadInput({ input: place, at: "", reason: "There is no such ledger; “redthread ingest … --ledger FILE” makes one." })
  }
})
