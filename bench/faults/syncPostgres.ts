/**
 * Shows that PostgreSQL had synced what is acknowledged: `node bench/faults/syncPostgres.ts [--commits 300] [--quick] [--json]`. After every
 * acknowledged commit the server is asked how far its log is on disk (`pg_current_wal_flush_lsn`) and how far it was written
 * at all: but for the record of a NOTIFY, some 40 bytes, nothing may be missing. The same with a ledger that does not wait for the sync, which has to be caught.
 */
import { Ledger } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { PgClient } from "@effect/sql-pg"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { parseArgs } from "node:util"

const { values } = parseArgs({ options: { commits: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })
const commits = Number(values.commits ?? (values.quick ? 50 : 300))
const programs = findPostgres()
if (programs === undefined) {
  console.error("There is no PostgreSQL on this machine: install the package postgresql.")
  process.exit(2)
}
const server = await startPostgres(programs, { fsync: "on", wal_writer_delay: "10s" })
const at = Instant.make(1_780_000_000_000)

const observe = (durability: "synced" | "unsynced") => Effect.runPromise(Effect.gen(function*() {
  const ledger = yield* Ledger
  const sql = yield* SqlClient.SqlClient
  let early = 0
  for (let i = 0; i < commits; i++) {
    yield* ledger.commit({ tenant: TenantId.make("faults"), keys: [], appends: [{
      record: RecordId.make("one"), expected: "any",
      entries: [Entry.cases.NoteWritten.make({ id: EntryId.make(`${durability}-${i}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("web"), text: "a note" })]
    }] })
    const [row] = yield* sql<{ early: boolean }>`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), pg_current_wal_flush_lsn()) > 128 as early`
    if (row?.early === true) early++
  }
  return { commits, acknowledgedBeforeSynced: early }
}).pipe(Effect.provide(layerPostgres({ url: server.url(), schema: durability, durability, connections: 2 })), Effect.provide(PgClient.layer({ url: server.url(), maxConnections: 1 }))))

const synced = await observe("synced")
const unsynced = await observe("unsynced")
await server.stop()
if (values.json) console.log(JSON.stringify({ synced, unsynced }))
else console.table({ "synchronous_commit = on": synced, "synchronous_commit = off": unsynced })
console.log(synced.acknowledgedBeforeSynced === 0 ? "Everything acknowledged was synced before." : "BROKEN: something was acknowledged before it was synced.")
console.log(unsynced.acknowledgedBeforeSynced > 0 ? "The ledger that does not wait was caught." : "BROKEN: the ledger that does not wait was not caught.")
process.exit(synced.acknowledgedBeforeSynced === 0 && unsynced.acknowledgedBeforeSynced > 0 ? 0 : 1)
