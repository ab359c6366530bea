/** A ledger's file: ours and readable by this release, opened by one process at a time, synced before it is acknowledged. */
import { Effect, Predicate, type Scope } from "effect"
import { SqlClient } from "effect/sql"
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { ledgerError, type LedgerError, LedgerInUse, LedgerUnreadable, StorageFull } from "./LedgerError.ts"
import { sqliteClient } from "./SqliteClient.ts"
import { type Migration, sqliteMigrations } from "./SqlSchema.ts"
import { isFull, told } from "./SqlText.ts"

/** What a file is: its mark in SQLite's header, and how its tables came to be. */
export interface FileForm {
  readonly applicationId: number
  readonly migrations: ReadonlyArray<Migration>
  /** Further settings of the connection. */
  readonly pragmas?: string
}

/** A ledger: “rdth”. */
const ledgerForm: FileForm = { applicationId: 0x72647468, migrations: sqliteMigrations }

/** How soon a write counts as kept. */
export type Durability = "synced" | "unsynced"

const unreadable = (file: string, text: string): LedgerError => ledgerError(new LedgerUnreadable({ file, text }))
const messageOf = (cause: unknown): string => cause instanceof Error ? cause.message : String(cause)
const isBusy = (cause: unknown): boolean =>
  Predicate.isObject(cause) && "errcode" in cause && (Number(cause["errcode"]) % 256 === 5 || Number(cause["errcode"]) % 256 === 6)

const attempt = <A>(file: string, run: () => A): Effect.Effect<A, LedgerError> =>
  Effect.try({ try: run, catch: (cause) => isFull(cause) ? ledgerError(new StorageFull({ text: messageOf(cause) })) : unreadable(file, messageOf(cause)) })

/** The same file under one name, whatever links lead to it. */
const canonical = (file: string): string => {
  const path = resolve(file)
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path))
}

/** Refuses what is no SQLite file before anything is written beside it; creates a new one that only its owner can read. */
const look = Effect.fnUntraced(function*(file: string) {
  const head = Buffer.alloc(16)
  const bytes = yield* attempt(file, () => {
    const handle = openSync(file, existsSync(file) ? "r" : "ax+", 0o600)
    try {
      if (statSync(file).isDirectory()) throw new Error("it is a directory")
      return readSync(handle, head, 0, 16, 0)
    } finally {
      closeSync(handle)
    }
  })
  if (bytes > 0 && head.toString("latin1") !== "SQLite format 3\0") return yield* unreadable(file, "it is no SQLite database")
})

const open = (file: string, path: string): Effect.Effect<DatabaseSync, LedgerError, Scope.Scope> =>
  Effect.acquireRelease(attempt(file, () => new DatabaseSync(path, { timeout: 0 })), (db) => Effect.sync(() => db.close()))

/**
 * The locks of this process. A handle that nothing refers to is collected and closed, and with it goes the lock; a
 * service that waits for something from outside is referred to by nothing.
 */
const held = new Set<DatabaseSync>()

/** Holds the side file `….lock` until the scope closes, or the process ends, however it ends. */
const lock = Effect.fnUntraced(function*(file: string, path: string) {
  const side = yield* open(file, `${path}.lock`)
  yield* Effect.acquireRelease(Effect.sync(() => held.add(side)), () => Effect.sync(() => held.delete(side)))
  yield* Effect.try({
    try: () => side.exec("pragma locking_mode = exclusive; begin exclusive"),
    catch: (cause) => isBusy(cause) ? ledgerError(new LedgerInUse({ file })) : unreadable(file, messageOf(cause))
  })
})

const pragma = (db: DatabaseSync, name: string): number => Number(Object.values(db.prepare(`pragma ${name}`).get() ?? {})[0])

/** The version of the file's tables; fails where they are another program's, or a newer release's. */
const versionOf = Effect.fnUntraced(function*(file: string, db: DatabaseSync, { applicationId, migrations }: FileForm) {
  const found = yield* attempt(file, () => ({
    id: pragma(db, "application_id"),
    version: pragma(db, "user_version"),
    tables: Number(db.prepare("select count(*) as tables from sqlite_schema").get()?.["tables"])
  }))
  if (found.id !== applicationId && (found.tables > 0 || found.version > 0)) return yield* unreadable(file, "it is the database of another program")
  if (found.version > migrations.length) {
    return yield* unreadable(file, `a newer release wrote it (version ${found.version}, this one knows ${migrations.length})`)
  }
  return found.version
})

/** Opens the file, creates or migrates its tables in one transaction, and gives a client over it. */
export const openSqlite = Effect.fnUntraced(function*(file: string, durability: Durability, form: FileForm = ledgerForm) {
  const { applicationId, migrations, pragmas = "" } = form
  const path = yield* attempt(file, () => canonical(file))
  yield* look(path)
  yield* lock(file, path)
  const db = yield* open(file, path)
  const version = yield* versionOf(file, db, form)
  yield* attempt(file, () =>
    db.exec(`pragma journal_mode = wal; pragma synchronous = ${durability === "synced" ? "full" : "off"}; pragma foreign_keys = on; pragma wal_autocheckpoint = 4000;${pragmas}`))
  const sql = yield* sqliteClient(db)
  if (version < migrations.length) {
    yield* told(sql.withTransaction(Effect.gen(function*() {
      for (const migration of migrations.slice(version)) yield* migration
      yield* sql.unsafe(`pragma user_version = ${migrations.length}`).unprepared
      yield* sql.unsafe(`pragma application_id = ${applicationId}`).unprepared
    }))).pipe(Effect.provideService(SqlClient.SqlClient, sql))
  }
  return sql
})
