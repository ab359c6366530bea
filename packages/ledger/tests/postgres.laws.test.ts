import { layerPostgres } from "@redthread/ledger/Postgres"
import { findPostgres, ledgerKit, type LedgerStore, type PostgresServer, runs, startPostgres } from "@redthread/testing"
import { afterAll, beforeAll, describe, it } from "vitest"

const programs = findPostgres()
let server: PostgresServer | undefined
let made = 0

/** A ledger in a schema of its own; after a crash the server still has it. */
const store = (schema = `ledger_${++made}`): LedgerStore => {
  if (server === undefined) throw new Error("PostgreSQL does not run")
  return { layer: layerPostgres({ url: server.url(), schema, durability: "unsynced" }), afterCrash: () => store(schema) }
}

describe.skipIf(programs === undefined)("a ledger on PostgreSQL (needs its programs, 15 or later)", () => {
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())

  for (const { run, title } of ledgerKit("PostgreSQL", () => store(), { runs: Math.ceil(runs / 10) })) it(title, run)
})
