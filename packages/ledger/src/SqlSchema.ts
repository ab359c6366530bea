/** The tables of a ledger, and how they came to be: migrations run forward only and are never edited once released. */
import { Effect } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/** One step of the tables' history. */
export type Migration = Effect.Effect<void, SqlError.SqlError, SqlClient.SqlClient>

const all = (statements: ReadonlyArray<string>): Migration =>
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

/** The tables' history in SQLite, the oldest first; the file's version is how many of them it has seen. */
export const sqliteMigrations: ReadonlyArray<Migration> = [firstSqlite]

/**
 * The same tables. `tx` is the transaction that wrote the row: with it a reader tells what is final from what may still
 * get a row before it. A delivery and its waiting are written by one transaction, so their `tx` is the same. Texts are
 * compared byte by byte; streams are updated in place.
 */
const firstPostgres = all([
  `create table delivery (position bigint generated always as identity primary key, tx xid8 not null default pg_current_xact_id(),
    tenant text collate "C" not null, channel text collate "C" not null, checksum text collate "C" not null, meta text not null, body bytea not null,
    unique (tenant, channel, checksum))`,
  `create table waiting (tenant text collate "C" not null, delivery bigint not null references delivery,
    tx xid8 not null default pg_current_xact_id(), primary key (tenant, delivery))`,
  "create index waiting_in_order on waiting (tenant, tx, delivery)",
  `create table parked (tenant text collate "C" not null, delivery bigint not null references delivery, at bigint not null,
    reason text not null, primary key (tenant, delivery))`,
  `create table counted (tenant text collate "C" not null, key text collate "C" not null, revision bigint not null,
    primary key (tenant, key, revision))`,
  `create table stream (number bigint generated always as identity primary key, tenant text collate "C" not null,
    record text collate "C" not null, length bigint not null, unique (tenant, record)) with (fillfactor = 70)`,
  `create table entry (position bigint generated always as identity primary key, tx xid8 not null default pg_current_xact_id(),
    tenant text collate "C" not null, stream bigint not null, place bigint not null, json text not null, unique (stream, place))`,
  "create index entry_of_tenant on entry (tenant, tx, position)"
])

/** The tables' history in PostgreSQL, the oldest first; the table `format` says how many of them a schema has seen. */
export const postgresMigrations: ReadonlyArray<Migration> = [firstPostgres]
