/** The kit over sealed ledgers: sealing changes nothing that a client can see. */
import { layerKeysMemory, layerKeysSqlite, layerMemory, layerSqlite, type LedgerError, sealed } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { layerKeysPostgres } from "@redthread/ledger/PostgresKeys"
import { findPostgres, ledgerKit, type LedgerStore, type PostgresServer, runs, startPostgres } from "@redthread/testing"
import { Layer, Redacted } from "effect"
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, it } from "vitest"

const master = Redacted.make(Buffer.alloc(32, 7).toString("base64"))
const under = <A, B>(ledger: Layer.Layer<A, LedgerError>, keys: Layer.Layer<B, LedgerError>) => sealed({ master }).pipe(Layer.provide(Layer.merge(ledger, keys) as never)) as LedgerStore["layer"]

/** A sealed ledger and its keys in a directory of their own; after a crash the files are found as they were at that moment. */
const sqliteStore = (dir = mkdtempSync(join(tmpdir(), "redthread-sealed-"))): LedgerStore => ({
  layer: under(layerSqlite({ file: join(dir, "ledger.sqlite") }), layerKeysSqlite({ file: join(dir, "keys.sqlite") })),
  afterCrash: () => {
    const found = mkdtempSync(join(tmpdir(), "redthread-sealed-"))
    for (const name of ["ledger.sqlite", "ledger.sqlite-wal", "keys.sqlite", "keys.sqlite-wal"]) {
      if (existsSync(join(dir, name))) copyFileSync(join(dir, name), join(found, name))
    }
    return sqliteStore(found)
  },
  dispose: () => rmSync(dir, { recursive: true, force: true })
})

describe("a sealed ledger in memory", () => {
  for (const { run, title } of ledgerKit("sealed, memory", under(layerMemory, layerKeysMemory), { runs: Math.ceil(runs / 12) })) it(title, run)
})

describe("a sealed ledger in SQLite files", () => {
  for (const { run, title } of ledgerKit("sealed, SQLite", () => sqliteStore(), { runs: Math.ceil(runs / 60) })) it(title, run)
})

const programs = findPostgres()
let server: PostgresServer | undefined
let made = 0
const postgresStore = (schema = `sealed_${++made}`): LedgerStore => {
  if (server === undefined) throw new Error("PostgreSQL does not run")
  const url = server.url()
  return {
    layer: under(layerPostgres({ url, schema, durability: "unsynced" }), layerKeysPostgres({ url, schema: `${schema}_keys`, durability: "unsynced" })),
    afterCrash: () => postgresStore(schema)
  }
}

describe.skipIf(programs === undefined)("a sealed ledger on PostgreSQL (needs its programs, 15 or later)", () => {
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())

  for (const { run, title } of ledgerKit("sealed, PostgreSQL", () => postgresStore(), { runs: Math.ceil(runs / 100) })) it(title, run)
})
