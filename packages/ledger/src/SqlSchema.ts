/** The tables of a ledger, and how they came to be: migrations run forward only and are never edited once released. */
import { Effect } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/** One step of the tables' history. */
export type Migration = Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient>

/** A step that runs these statements one after the other. */
export const all = (statements: ReadonlyArray<string>): Migration =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    for (const statement of statements) yield* sql.unsafe(statement).unprepared
  })

/**
 * `delivery` is the archive, `waiting` what nobody settled or parked yet, `counted` the events that took effect;
 * `stream` has one row a record with the stream's length, `entry` the entries in commit order. The unique pair
 * (stream, place) is the fence behind which no two writers can append the same entry of a thread.
 */
const firstSqlite = all([
  `create table delivery (position integer primary key, tenant text not null, channel text not null,
    checksum text not null, meta text not null, body blob not null, unique (tenant, channel, checksum)) strict`,
  `create table waiting (tenant text not null, delivery integer not null references delivery,
    primary key (tenant, delivery)) strict, without rowid`,
  `create table parked (tenant text not null, delivery integer not null references delivery, at integer not null,
    reason text not null, primary key (tenant, delivery)) strict, without rowid`,
  `create table counted (tenant text not null, key text not null, revision integer not null,
    primary key (tenant, key, revision)) strict, without rowid`,
  `create table stream (number integer primary key, tenant text not null, record text not null, length integer not null,
    unique (tenant, record)) strict`,
  `create table entry (position integer primary key, tenant text not null, stream integer not null references stream,
    place integer not null, json text not null, unique (stream, place)) strict`,
  "create index entry_of_tenant on entry (tenant, position)"
])

/** `snapshot` has what folds came to, and where; it can be emptied at any time. */
const snapshotsSqlite = all([
  `create table snapshot (tenant text not null, name text not null, entries integer not null, position text not null, text text not null,
    primary key (tenant, name)) strict, without rowid`
])

/** The tables' history in SQLite, the oldest first; the file's version is how many of them it has seen. */
export const sqliteMigrations: ReadonlyArray<Migration> = [firstSqlite, snapshotsSqlite]
