/** A ledger's schema in a PostgreSQL database: ours and readable by this release, on a server that keeps what it acknowledges. */
import { PgClient, PgTypes } from "@effect/sql-pg"
import { Effect, Redacted, Result, type Scope } from "effect"
import { Reactivity } from "effect/reactivity"
import { SqlClient } from "effect/sql"
import { ledgerError, type LedgerError, LedgerUnreadable } from "./LedgerError.ts"
import type { PostgresClient } from "./PostgresNews.ts"
import { postgresMigrations } from "./PostgresSchema.ts"
import type { Durability } from "./SqliteFile.ts"
import type { Migration } from "./SqlSchema.ts"
import { atOnce, told } from "./SqlText.ts"

/** Where a ledger's schema is, and how it is reached. */
export interface PostgresPlace {
  readonly url: Redacted.Redacted
  readonly schema: string
  readonly durability: Durability
  readonly connections: number
  /** The tables' history; a ledger's unless told otherwise. */
  readonly migrations?: ReadonlyArray<Migration>
}

/** The oldest release of PostgreSQL this works with, and is tested on. */
const oldestVersion = 15
/** Where a process stops in the middle of a transaction, the server ends it after so many milliseconds, so that others go on. */
const idleInTransaction = "10000"
/** The lock under which one process at a time creates or migrates a ledger's tables. */
const migrating = "7161388234914865251"

const nameOf = ({ schema, url }: PostgresPlace): string => {
  const parsed = URL.parse(Redacted.value(url))
  const host = parsed === null ? "" : parsed.hostname === "" ? parsed.searchParams.get("host") ?? "localhost" : decodeURIComponent(parsed.host)
  return parsed === null ? "at an address that is no URL" : `postgres://${host}${parsed.pathname}, schema ${schema}`
}

/** Whole numbers of 64 bits as numbers where those hold them, else as BigInt. */
const types = (): PgTypes.Registry => {
  const registry = PgTypes.makeRegistry()
  const read = (bytes: Uint8Array, offset: number) => {
    const wide = new DataView(bytes.buffer, bytes.byteOffset + offset, 8).getBigInt64(0)
    return Result.succeed(wide >= -9007199254740991n && wide <= 9007199254740991n ? Number(wide) : wide)
  }
  registry.register<number | bigint>(PgTypes.OID.int8, {
    encode: (value) => PgTypes.encode(BigInt(value), PgTypes.OID.int8),
    decode: (bytes) => read(bytes, 0),
    read
  })
  return registry
}

interface Found {
  readonly version: number
  readonly release: string
  readonly encoding: string
  readonly fsync: string
  /** Whether the schema has our table of versions. */
  readonly ours: boolean
  readonly tables: number
}

const lookAt = (sql: SqlClient.SqlClient, schema: string) =>
  Effect.map(
    sql<Found>`select current_setting('server_version_num')::int as version, current_setting('server_version') as release,
      current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      to_regclass(${`${schema}.format`}::text) is not null as ours,
      (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${schema}::name and c.relkind in ('r', 'p', 'v', 'm')) as tables`,
    ([found]) => found ?? { version: 0, release: "", encoding: "", fsync: "", ours: false, tables: 0 }
  )

/** Why this server or schema cannot hold a ledger, in a sentence; `undefined` where it can. */
const objection = ({ durability, schema }: PostgresPlace, { encoding, fsync, ours, release, tables, version }: Found): string | undefined => {
  if (version < oldestVersion * 10_000) return `PostgreSQL ${oldestVersion} or later is needed, this is ${release}`
  if (encoding !== "UTF8") return `the database's encoding is ${encoding}, not UTF8`
  if (fsync !== "on" && durability === "synced") return "the server does not sync what it writes (fsync is off)"
  return !ours && tables > 0 ? `the schema ${schema} belongs to another program` : undefined
}

const versionIn = (sql: SqlClient.SqlClient) => Effect.map(sql<{ version: number }>`select version from format`, ([row]) => row?.version ?? 0)

/** Brings the tables to this release's form; whoever comes second waits and finds it done. */
const migrate = (sql: SqlClient.SqlClient, schema: string, migrations: ReadonlyArray<Migration>) =>
  atOnce(sql, Effect.gen(function*() {
    yield* sql`select pg_advisory_xact_lock(${migrating}::bigint)::text`.raw
    const { ours } = yield* lookAt(sql, schema)
    if (!ours) {
      yield* sql.unsafe(`create schema if not exists ${schema}`).unprepared
      yield* sql.unsafe("create table format (version integer not null)").unprepared
      yield* sql.unsafe("insert into format values (0)").unprepared
    }
    for (const migration of migrations.slice(yield* versionIn(sql))) yield* migration
    yield* sql`update format set version = ${migrations.length}`
  })).pipe(Effect.provideService(SqlClient.SqlClient, sql))

/** Transactions of another server, counted further than this one's, would stay hidden behind ours. */
const comesFromElsewhere = (sql: SqlClient.SqlClient) =>
  Effect.map(
    sql<{ ahead: boolean }>`select tx >= pg_snapshot_xmax(pg_current_snapshot()) as ahead from
      ((select tx from entry order by position desc limit 1) union all (select tx from delivery order by position desc limit 1)) as last`,
    (rows) => rows.some(({ ahead }) => ahead)
  )

/** Connects, creates or migrates the tables in one transaction, and gives the client. */
export const openPostgres = Effect.fnUntraced(function*(place: PostgresPlace): Effect.fn.Return<PostgresClient, LedgerError, Scope.Scope> {
  const unreadable = (text: string): LedgerError => ledgerError(new LedgerUnreadable({ file: nameOf(place), text }))
  if (!/^[a-z_][a-z0-9_]{0,48}$/.test(place.schema)) return yield* unreadable(`“${place.schema}” is no name for a schema: letters a to z, digits and _, at most 49`)
  const pg = yield* told(PgClient.make({
    url: place.url,
    types: types(),
    maxConnections: place.connections,
    applicationName: "redthread",
    startupParameters: {
      search_path: place.schema,
      synchronous_commit: place.durability === "synced" ? "on" : "off",
      idle_in_transaction_session_timeout: idleInTransaction
    }
  })).pipe(Effect.provide(Reactivity.layer))
  const found = yield* told(lookAt(pg, place.schema))
  const { migrations = postgresMigrations } = place
  const refused = objection(place, found)
  if (refused !== undefined) return yield* unreadable(refused)
  const version = found.ours ? yield* told(versionIn(pg)) : 0
  if (version > migrations.length) return yield* unreadable(`a newer release wrote it (version ${version}, this one knows ${migrations.length})`)
  if (version < migrations.length) yield* migrate(pg, place.schema, migrations)
  if (migrations === postgresMigrations && (yield* told(comesFromElsewhere(pg)))) return yield* unreadable("it was restored from another server, whose transactions were counted further than this one's")
  return pg
})
