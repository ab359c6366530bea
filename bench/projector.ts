/**
 * How fast a projector reads a ledger, and how soon it knows what was appended: `node bench/projector.ts [--entries 100000] [--appends 1000] [--quick] [--json]`.
 * A projector follows from the beginning and counts, for each customer, contacts, facts and the time of the last. Demands: 20,000
 * entries a second; from an append's call to its projection 20 ms, 99 of 100, at one append every 5 ms, synced. CPU beside the wall
 * clock, for the machine may be shared. Ends with 1 where the projection is not what was written.
 */
import { beginning, layerMemory, layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, Fiber, type Layer, Stream } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({
  options: { entries: { type: "string" }, appends: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } }
})
const [entries, appends] = [Number(given.entries ?? (given.quick ? 10_000 : 100_000)), Number(given.appends ?? (given.quick ? 200 : 1000))]
const tenant = TenantId.make("bench")
const at = { instant: Instant.make(1_780_000_000_000), raw: "2026-05-28T20:26:40Z" }
const entry = (n: number): Entry =>
  Entry.cases.FactGiven.make({
    id: EntryId.make(`entry-${n}`), occurred: at, recorded: at.instant, on: ChannelName.make("web"),
    cause: EventKey.make(`event-${n}`), fact: { name: FactName.make("contractNo"), value: `V-${n}`, on: ChannelName.make("web"), at }
  })
const of = (n: number): RecordId => RecordId.make(`customer-${n % 1000}`)

/** What is known of one customer. */
interface Known {
  facts: number
  last: Instant
}
const quantile = (sorted: ReadonlyArray<number>, q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
const round = (value: number): number => Math.round(value * 10) / 10

const measure = Effect.gen(function*() {
  const ledger = yield* Ledger
  const size = 100
  for (let from = 0; from < entries; from += size * 10) {
    const appended = Array.from({ length: 10 }, (_, i) => {
      const numbers = Array.from({ length: size }, (__, n) => from + i * size + n).filter((n) => n < entries)
      return { record: of(from / size + i), expected: "any" as const, entries: numbers.map(entry) }
    })
    yield* ledger.commit({ tenant, keys: [], appends: appended })
  }
  const known = new Map<RecordId, Known>()
  const projected = new Map<string, number>()
  let read = 0
  const project = Stream.runForEach(ledger.follow(tenant, beginning), ({ entry: { _tag, id, recorded }, record }) => Effect.sync(() => {
    const before = known.get(record) ?? { facts: 0, last: recorded }
    known.set(record, { facts: before.facts + (_tag === "FactGiven" ? 1 : 0), last: recorded })
    read++
    if (read > entries) projected.set(id, performance.now())
  }))
  const until = (count: number) => Effect.gen(function*() {
    while (read < count) yield* Effect.sleep("2 millis")
  })
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const projector = yield* Effect.forkChild(project)
  yield* until(entries)
  const seconds = (performance.now() - began) / 1000
  const { system, user } = process.cpuUsage(cpu)
  const called = new Map<string, number>()
  const committed = new Map<string, number>()
  for (let n = entries; n < entries + appends; n++) {
    const one = entry(n)
    called.set(one.id, performance.now())
    yield* ledger.commit({ tenant, keys: [{ key: EventKey.make(`event-${n}`), revision: 0 }], appends: [{ record: of(n), expected: "any", entries: [one] }] })
    committed.set(one.id, performance.now())
    yield* Effect.sleep("5 millis")
  }
  yield* until(entries + appends)
  yield* Fiber.interrupt(projector)
  const waits = (since: ReadonlyMap<string, number>) => [...since].map(([id, from]) => (projected.get(id) ?? Number.NaN) - from).sort((one, other) => one - other)
  const [fromCall, fromCommit] = [waits(called), waits(committed)]
  return {
    "entries/s": Math.round(entries / seconds), "CPU µs each": round((system + user) / entries), "p50 ms": round(quantile(fromCall, 0.5)), "p99 ms": round(quantile(fromCall, 0.99)),
    "p99 ms after the commit": round(quantile(fromCommit, 0.99)), missed: entries + appends - [...known.values()].reduce((sum, { facts }) => sum + facts, 0)
  }
})

const run = (layer: Layer.Layer<Ledger, LedgerError>) => Effect.runPromise(Effect.provide(measure, layer))
const dir = mkdtempSync(join(tmpdir(), "redthread-projector-"))
const programs = findPostgres()
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
try {
  const table = {
    "memory": await run(layerMemory),
    "SQLite, synced": await run(layerSqlite({ file: join(dir, "ledger.sqlite") })),
    ...(server === undefined ? {} : { "PostgreSQL, synced": await run(layerPostgres({ url: server.url() })) })
  }
  if (given.json) console.log(JSON.stringify({ entries, appends, demand: { "entries/s": 20_000, "p99 ms": 20 }, ...table }))
  else {
    console.log(`${entries.toLocaleString("en")} entries read, then ${appends} appended one every 5 ms; the demand is 20,000 entries/s and 20 ms for 99 of 100`)
    console.table(table)
    if (server === undefined) console.log("No PostgreSQL on this machine: not measured.")
  }
  for (const [name, row] of Object.entries(table)) if (row["entries/s"] < 20_000 || row["p99 ms"] > 20) console.error(`Missed: ${name}: ${row["entries/s"]} entries/s, p99 ${row["p99 ms"]} ms.`)
  process.exitCode = Object.values(table).every(({ missed }) => missed === 0) ? 0 : 1
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
