/** Effect's SQL client over `node:sqlite`: one connection, one file, statements prepared once. */
import { Effect, Semaphore, Stream } from "effect"
import { Reactivity } from "effect/reactivity"
import { SqlClient, type SqlConnection, SqlError, Statement } from "effect/sql"
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"

/** The client's name in traces; telling it from other drivers of the same dialect. */
const driver = "sqlite-node-builtin"
/** Prepared statements that are kept; the oldest leaves first. Ours are fewer than this. */
const preparedLimit = 256

/** Whole numbers come as BigInt, so that large ones are not rounded; those that fit become numbers. */
const narrowed = (value: unknown): unknown =>
  typeof value === "bigint" && value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value

const narrowRow = (row: Record<string, unknown>): Record<string, unknown> => {
  for (const column in row) row[column] = narrowed(row[column])
  return row
}

/** What SQLite says when it refuses a statement, as SQL clients say it. */
export const refused = (cause: unknown, operation: string): SqlError.SqlError =>
  new SqlError.SqlError({ reason: SqlError.classifySqliteError(cause, { message: "SQLite refused a statement", operation }) })

/** A connection and the database behind it. */
export interface SqliteConnection extends SqlConnection.Connection {
  readonly db: DatabaseSync
}

/** Whether the connection is one of ours, whose database is at hand. */
export const isSqlite = (connection: SqlConnection.Connection): connection is SqliteConnection => "db" in connection

const connect = (db: DatabaseSync): SqliteConnection => {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = db.prepare(sql)
    statement.setReadBigInts(true)
    if (prepared.size >= preparedLimit) for (const oldest of prepared.keys()) { prepared.delete(oldest); break }
    prepared.set(sql, statement)
    return statement
  }
  const attempt = <A>(operation: string, run: () => A): Effect.Effect<A, SqlError.SqlError> =>
    Effect.try({ try: run, catch: (cause) => refused(cause, operation) })
  const rows = (sql: string, params: ReadonlyArray<unknown>) =>
    prepare(sql).all(...(params as ReadonlyArray<SQLInputValue>)).map(narrowRow)
  const values = (sql: string, params: ReadonlyArray<unknown>) => rows(sql, params).map((row) => Object.values(row))
  return {
    db,
    execute: (sql, params, transform) =>
      attempt("execute", () => transform === undefined ? rows(sql, params) : transform(rows(sql, params))),
    executeUnprepared: (sql, params, transform) =>
      attempt("executeUnprepared", () => transform === undefined ? rows(sql, params) : transform(rows(sql, params))),
    executeRaw: (sql, params) => attempt("executeRaw", () => prepare(sql).run(...(params as ReadonlyArray<SQLInputValue>))),
    executeValues: (sql, params) => attempt("executeValues", () => values(sql, params)),
    executeValuesUnprepared: (sql, params) => attempt("executeValuesUnprepared", () => values(sql, params)),
    /** Reads all rows before it hands out the first: the connection is not kept busy by a slow consumer. */
    executeStream: (sql, params, transform) =>
      Stream.fromIterableEffect(attempt("executeStream", () => transform === undefined ? rows(sql, params) : transform(rows(sql, params))))
  }
}

/** A client over an open database. It runs one transaction at a time; the others wait for their turn. */
export const sqliteClient = Effect.fnUntraced(function*(db: DatabaseSync) {
  const connection = connect(db)
  const acquirers = SqlClient.makeSqliteAcquirers({
    connection: Effect.succeed(connection),
    semaphore: yield* Semaphore.make(1),
    isTransaction: (open) => open.db.isTransaction
  })
  return yield* SqlClient.make({
    ...acquirers,
    driver,
    compiler: Statement.makeCompilerSqlite(),
    spanAttributes: [["db.system.name", "sqlite"]],
    beginTransaction: "BEGIN IMMEDIATE",
    prepareTransactionControls: true,
    releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`
  }).pipe(Effect.provide(Reactivity.layer))
})
