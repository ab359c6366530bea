/**
 * What a process holds in memory while a ledger grows: `node bench/ledgerMemory.ts [--entries 1000000] [--store sqlite,postgres] [--quick] [--json]`.
 * Entries are appended in hundreds while a follower reads them, then all are read on in pages, and streams one by one. Every
 * twentieth part of the way, garbage is collected and counted. Flat means: the heap of the last quarter is at most 16 MB above
 * that of the first, and so the process's memory at most 96 MB. Ends with 1 where it grows.
 */
import { beginning, layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, Fiber, type Layer, Stream } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

const { values: given } = parseArgs({
  options: { entries: { type: "string" }, store: { type: "string", default: "sqlite,postgres" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } }
})
const entries = Number(given.entries ?? (given.quick ? 100_000 : 1_000_000))
const [mostHeap, mostOfAll] = [16, 96]
setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void
const tenant = TenantId.make("bench")
const at = { instant: Instant.make(1_780_000_000_000), raw: "2026-05-28T20:26:40Z" }
const entry = (n: number): Entry =>
  Entry.cases.FactGiven.make({
    id: EntryId.make(`entry-${n}`), occurred: at, recorded: at.instant, on: ChannelName.make("web"),
    cause: EventKey.make(`event-${n}`), fact: { name: FactName.make("contractNo"), value: `V-${n}`, on: ChannelName.make("web"), at }
  })

interface Sample {
  readonly heap: number
  readonly rss: number
}
const sample = (): Sample => {
  collect()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, rss: rss / 1e6 }
}
const mean = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0) / values.length
/** How much more there is in the last quarter than in the first, in MB; the very first sample is before anything is warm. */
const growth = (samples: ReadonlyArray<Sample>, of: keyof Sample): number => {
  const values = samples.slice(1).map((one) => one[of])
  const quarter = Math.max(1, Math.floor(values.length / 4))
  return mean(values.slice(-quarter)) - mean(values.slice(0, quarter))
}
const rounded = (value: number): number => Math.round(value * 10) / 10
const told = (samples: ReadonlyArray<Sample>, done: number, seconds: number) => ({
  "entries/s": Math.round(done / seconds), "heap MB at first": rounded(samples[1]?.heap ?? Number.NaN), "heap MB at last": rounded(samples.at(-1)?.heap ?? Number.NaN),
  "heap grew": rounded(growth(samples, "heap")), "RSS MB at first": rounded(samples[1]?.rss ?? Number.NaN), "RSS MB most": rounded(Math.max(...samples.map(({ rss }) => rss))), "RSS grew": rounded(growth(samples, "rss"))
})

const measure = Effect.gen(function*() {
  const ledger = yield* Ledger
  const every = entries / 20
  const clocked = Effect.fnUntraced(function*<E>(go: (passed: (n: number) => void) => Effect.Effect<void, E>) {
    const samples: Array<Sample> = [sample()]
    let [count, due] = [0, every]
    const began = performance.now()
    yield* go((n) => {
      count += n
      if (count < due) return
      due += every
      samples.push(sample())
    })
    return { count, row: told(samples, count, (performance.now() - began) / 1000) }
  })
  let followed = 0
  const follower = yield* Effect.forkChild(Stream.runForEach(Stream.take(ledger.follow(tenant, beginning), entries), () => Effect.sync(() => followed++)))
  const appended = yield* clocked((passed) => Effect.gen(function*() {
    for (let n = 0; n < entries; n += 100) {
      const record = RecordId.make(`customer-${(n / 100) % 2000}`)
      yield* ledger.commit({ tenant, keys: [{ key: EventKey.make(`event-${n}`), revision: 0 }], appends: [{ record, expected: "any", entries: Array.from({ length: 100 }, (_, i) => entry(n + i)) }] })
      passed(100)
      // The follower keeps pace.
      while (n - followed > 20_000) yield* Effect.sleep("1 millis")
    }
  }))
  yield* Fiber.join(follower)
  const read = yield* clocked((passed) => Effect.gen(function*() {
    for (let from = beginning;;) {
      const page = yield* ledger.after(tenant, from, 1000)
      const last = page.at(-1)
      if (last === undefined) return
      from = last.position
      passed(page.length)
    }
  }))
  const streams = yield* clocked((passed) => Effect.forEach(Array.from({ length: 2000 }, (_, i) => i), (i) =>
    Effect.map(ledger.read(tenant, RecordId.make(`customer-${i}`)), ({ length }) => passed(length)), { discard: true }))
  return { missed: 3 * entries - followed - read.count - streams.count, rows: { "appended and followed": appended.row, "read on": read.row, "stream by stream": streams.row } }
})

const run = (layer: Layer.Layer<Ledger, LedgerError>) => Effect.runPromise(Effect.provide(measure, layer))
const dir = mkdtempSync(join(tmpdir(), "redthread-memory-"))
const programs = given.store.includes("postgres") ? findPostgres() : undefined
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
try {
  const found = {
    ...(given.store.includes("sqlite") ? { "SQLite": await run(layerSqlite({ file: join(dir, "ledger.sqlite") })) } : {}),
    ...(server === undefined ? {} : { "PostgreSQL": await run(layerPostgres({ url: server.url() })) })
  }
  const table = Object.fromEntries(Object.entries(found).flatMap(([store, { rows }]) => Object.entries(rows).map(([what, row]) => [`${store}, ${what}`, row] as const)))
  if (given.json) console.log(JSON.stringify({ entries, demand: { heapMB: mostHeap, rssMB: mostOfAll }, ...table }))
  else {
    console.log(`${entries.toLocaleString("en")} entries; flat means at most ${mostHeap} MB more heap and ${mostOfAll} MB more of all in the last quarter than in the first`)
    console.table(table)
  }
  const grown = Object.entries(table).filter(([, row]) => row["heap grew"] > mostHeap || row["RSS grew"] > mostOfAll)
  for (const [what] of grown) console.error(`GROWS: ${what}.`)
  for (const [store, { missed }] of Object.entries(found)) if (missed !== 0) console.error(`BROKEN: ${store} missed ${missed}.`)
  process.exitCode = grown.length > 0 || Object.values(found).some(({ missed }) => missed !== 0) ? 1 : 0
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
