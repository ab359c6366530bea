/**
 * How fast the ledger takes and gives entries, beside what the disk can do: `node bench/ledger.ts [--seconds 2] [--dir DIR] [--quick] [--json]`.
 * A commit is one entry with its duplicate key, as intake makes it; SQLite and PostgreSQL sync every one of them.
 * PostgreSQL is this machine's own, over a socket; without it its column is missing.
 */
import { checksumOf, layerMemory, layerSqlite, Ledger, type LedgerError, beginning } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import type { Received } from "@redthread/channel"
import { ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, type Layer } from "effect"
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { seconds: { type: "string" }, quick: { type: "boolean", default: false }, dir: { type: "string", default: tmpdir() }, json: { type: "boolean", default: false } } })
const milliseconds = Number(given.seconds ?? (given.quick ? 0.5 : 2)) * 1000
const tenant = TenantId.make("bench")
const at = { instant: Instant.make(1_780_000_000_000), raw: "2026-05-28T20:26:40Z" }

let made = 0
const entry = (): Entry =>
  Entry.cases.FactGiven.make({
    id: EntryId.make(`entry-${++made}`), occurred: at, recorded: at.instant, on: ChannelName.make("web"),
    cause: EventKey.make(`event-${made}`), fact: { name: FactName.make("contractNo"), value: `V-${made}`, on: ChannelName.make("web"), at }
  })
const delivery = (): Received => {
  const body = new TextEncoder().encode(`{"form":"cancel","fields":{"contractNo":"V-${++made}","text":"${"Bitte kündigen Sie meinen Vertrag. ".repeat(20)}"}}`)
  return { tenant, channel: "webform", at: at.instant, name: "/intake/webform", headers: { "content-type": "application/json" }, body, checksum: checksumOf(body), evidence: {} }
}

/** Things done in a second: `each` does `size` of them; the first tenth of the time only warms up. */
const rate = Effect.fnUntraced(function*(size: number, each: Effect.Effect<unknown, LedgerError>) {
  const warm = performance.now() + milliseconds / 10
  while (performance.now() < warm) yield* each
  const start = performance.now()
  let done = 0
  while (performance.now() - start < milliseconds) {
    yield* each
    done += size
  }
  return Math.round(done / (performance.now() - start) * 1000)
})

const measure = Effect.gen(function*() {
  const ledger = yield* Ledger
  let length = 0
  const single = Effect.suspend(() =>
    ledger.commit({ tenant, keys: [{ key: EventKey.make(`event-${made + 1}`), revision: 0 }], appends: [{ record: RecordId.make("one"), expected: length++, entries: [entry()] }] }))
  const beside = (writer: number) =>
    ledger.commit({ tenant, keys: [{ key: EventKey.make(`event-${made + 1}`), revision: 0 }], appends: [{ record: RecordId.make(`of-${writer}`), expected: "any", entries: [entry()] }] })
  const batch = Effect.suspend(() =>
    ledger.commit({
      tenant, keys: [{ key: EventKey.make(`batch-${made + 1}`), revision: 0 }],
      appends: [{ record: RecordId.make("many"), expected: "any", entries: [entry(), ...Array.from({ length: 99 }, entry)] }]
    }))
  return {
    "commit 1 entry": yield* rate(1, single),
    "commit 1 entry, 16 at once": yield* rate(16, Effect.forEach(Array.from({ length: 16 }, (_, i) => i), beside, { concurrency: "unbounded", discard: true })),
    "commit 100 entries": yield* rate(100, batch),
    "archive 1 (700 bytes)": yield* rate(1, Effect.suspend(() => ledger.archive(delivery()))),
    "archive 100 (700 bytes)": yield* rate(100, Effect.suspend(() => ledger.archiveAll(Array.from({ length: 100 }, delivery)))),
    "read on, 1,000 a page": yield* rate(1000, ledger.after(tenant, beginning, 1000))
  }
})

/** How often a second this disk syncs a file that grew by a page. */
const bareSyncs = (dir: string): number => {
  const file = openSync(join(dir, "bare"), "w")
  const page = Buffer.alloc(4096, 1)
  const start = performance.now()
  let done = 0
  for (; performance.now() - start < milliseconds; done++) {
    writeSync(file, page)
    fsyncSync(file)
  }
  closeSync(file)
  return Math.round(done / (performance.now() - start) * 1000)
}

const run = (layer: Layer.Layer<Ledger, LedgerError>) => Effect.runPromise(Effect.provide(measure, layer))

const programs = findPostgres()
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
const dir = mkdtempSync(join(given.dir, "redthread-bench-"))
try {
  const syncs = bareSyncs(dir)
  const memory = await run(layerMemory)
  const sqlite = await run(layerSqlite({ file: join(dir, "ledger.sqlite") }))
  const postgres = server === undefined ? undefined : await run(layerPostgres({ url: server.url(), connections: 18 }))
  const opening = performance.now()
  await Effect.runPromise(Effect.provide(Ledger, layerSqlite({ file: join(dir, "new.sqlite") })))
  const opened = performance.now() - opening
  if (given.json) console.log(JSON.stringify({ syncsPerSecond: syncs, openMilliseconds: opened, memory, sqlite, postgres }))
  else {
    console.log(`bare file, write 4 KiB + fsync: ${syncs.toLocaleString("en")}/s; a new SQLite ledger opens in ${opened.toFixed(1)} ms`)
    console.log("The demand, entries a second: commits of one 3,000 in SQLite and 2,000 in PostgreSQL, commits of a hundred 50,000 and 30,000.")
    console.table(Object.fromEntries(Object.keys(memory).map((what) => {
      const key = what as keyof typeof memory
      return [what, { "memory /s": memory[key], "SQLite, synced /s": sqlite[key], ...(postgres === undefined ? {} : { "PostgreSQL, synced /s": postgres[key] }) }]
    })))
  }
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
