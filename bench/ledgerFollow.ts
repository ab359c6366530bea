/**
 * Many write, one follows: does the follower see every entry, once, in order, and how soon?
 * `node bench/ledgerFollow.ts [--entries 100000] [--writers 12] [--quick] [--json]`. On PostgreSQL a reader that trusts numbers alone
 * (`position > last`) follows beside it: the same check has to find what it missed. There each writer has a ledger of its own, as processes have.
 */
import { layerSqlite, Ledger, type LedgerError, beginning } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { PgClient } from "@effect/sql-pg"
import { Context, Effect, Fiber, Layer, type Redacted, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { entries: { type: "string" }, writers: { type: "string", default: "12" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })
const [wanted, writers] = [Number(given.entries ?? (given.quick ? 10_000 : 100_000)), Number(given.writers)]
const tenant = TenantId.make("bench")
const at = { instant: Instant.make(1_780_000_000_000), raw: "2026-05-28T20:26:40Z" }
const entry = (id: string): Entry => Entry.cases.NoteWritten.make({ id: EntryId.make(id), occurred: at, recorded: at.instant, on: ChannelName.make("hotline"), text: "called back" })

/** One entry as a reader saw it. */
interface Seen {
  readonly record: string
  readonly index: number
}

/** What a reader missed, saw twice, or saw at the wrong place of its stream. */
const check = (seen: ReadonlyArray<Seen>, lengths: ReadonlyMap<string, number>) => {
  const found = new Set(seen.map(({ index, record }) => `${record} ${index}`))
  const next = new Map<string, number>()
  let outOfOrder = 0
  for (const { index, record } of seen) {
    if (index < (next.get(record) ?? 0)) outOfOrder++
    next.set(record, index + 1)
  }
  return { missed: [...lengths.values()].reduce((sum, length) => sum + length, 0) - found.size, twice: seen.length - found.size, outOfOrder }
}

const quantile = (sorted: ReadonlyArray<number>, q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/** Reads on by numbers alone until nothing comes any more after all was written. */
const naive = (url: Redacted.Redacted, schema: string, isOver: () => boolean) => Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const seen: Array<Seen> = []
  for (let last = "0"; ;) {
    const over = isOver()
    const page = yield* sql<{ position: string; record: string; place: number }>`select e.position::text as position, s.record, e.place::int as place
      from ${sql.literal(schema)}.entry e join ${sql.literal(schema)}.stream s on s.number = e.stream where e.position > ${last}::bigint order by e.position limit 500`
    seen.push(...page.map(({ place, record }) => ({ record, index: place })))
    last = page.at(-1)?.position ?? last
    if (page.length === 0 && over) return seen
    if (page.length === 0) yield* Effect.sleep("1 millis")
  }
}).pipe(Effect.provide(PgClient.layer({ url, maxConnections: 1 })))

const measure = Effect.fnUntraced(function*(beside: (isOver: () => boolean) => Effect.Effect<ReadonlyArray<Seen> | undefined, unknown>, own?: () => Layer.Layer<Ledger, LedgerError>) {
  const ledger = yield* Ledger
  const ledgers = own === undefined
    ? [ledger]
    : yield* Effect.forEach(Array.from({ length: writers }), () => Effect.map(Layer.build(own()), (built) => Context.get(built, Ledger)))
  const sent = new Map<string, number>()
  const lengths = new Map<string, number>()
  const seen: Array<Seen> = []
  const waits: Array<number> = []
  let [made, over] = [0, false]
  const follower = yield* Effect.forkChild(Stream.runForEach(Stream.take(ledger.follow(tenant, beginning), wanted), (line) => Effect.sync(() => {
    seen.push({ record: line.record, index: line.index })
    waits.push(performance.now() - (sent.get(line.entry.id) ?? 0))
  })))
  const other = yield* Effect.forkChild(beside(() => over))
  const started = performance.now()
  const cpu = process.cpuUsage()
  yield* Effect.forEach(Array.from({ length: writers }, (_, i) => i), Effect.fnUntraced(function*(writer) {
    for (let turn = 0; made < wanted; turn++) {
      const size = Math.min(1 + turn % 3, wanted - made)
      const ids = Array.from({ length: size }, () => `e${++made}`)
      const record = turn % 4 === 0 ? "shared" : `own-${writer}`
      const [first, ...rest] = ids.map(entry)
      if (first === undefined) return
      for (const id of ids) sent.set(id, performance.now())
      yield* (ledgers[writer % ledgers.length] ?? ledger).commit({ tenant, keys: [{ key: EventKey.make(`k${ids[0]}`), revision: 0 }], appends: [{ record: RecordId.make(record), expected: "any", entries: [first, ...rest] }] })
      lengths.set(record, (lengths.get(record) ?? 0) + size)
    }
  }), { concurrency: "unbounded" })
  const seconds = (performance.now() - started) / 1000
  over = true
  yield* Effect.timeoutOption(Fiber.join(follower), "10 seconds")
  const byNumber = yield* Fiber.join(other)
  const sorted = waits.toSorted((one, two) => one - two)
  const used = process.cpuUsage(cpu)
  return {
    entriesPerSecond: Math.round(wanted / seconds), cpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(1)),
    p50: Number(quantile(sorted, 0.5).toFixed(1)), p99: Number(quantile(sorted, 0.99).toFixed(1)),
    follower: check(seen, lengths), ...(byNumber === undefined ? {} : { byNumber: check(byNumber, lengths) })
  }
})

const run = (layer: Layer.Layer<Ledger, LedgerError>, beside: Parameters<typeof measure>[0] = () => Effect.succeed(undefined), own?: Parameters<typeof measure>[1]) =>
  Effect.runPromise(Effect.scoped(Effect.provide(measure(beside, own), layer)))

const dir = mkdtempSync(join(tmpdir(), "redthread-bench-"))
const programs = findPostgres()
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
try {
  const sqlite = await run(layerSqlite({ file: join(dir, "ledger.sqlite") }))
  const postgres = server === undefined ? undefined : await run(
    layerPostgres({ url: server.url(), connections: 4 }),
    (isOver) => naive(server.url(), "redthread", isOver),
    () => layerPostgres({ url: server.url(), connections: 2 })
  )
  if (given.json) console.log(JSON.stringify({ entries: wanted, writers, sqlite, postgres }))
  else {
    console.log(`${wanted.toLocaleString("en")} entries by ${writers} writers, one to three a commit, a quarter to one stream; milliseconds from commit to follower`)
    const row = ({ cpuSeconds, entriesPerSecond, follower, p50, p99 }: Awaited<ReturnType<typeof run>>) => ({ "entries/s": entriesPerSecond, "CPU s": cpuSeconds, p50, p99, ...follower })
    console.table({
      "SQLite": row(sqlite),
      ...(postgres === undefined ? {} : { "PostgreSQL": row(postgres), "PostgreSQL, by number alone": postgres.byNumber })
    })
    if (postgres === undefined) console.log("No PostgreSQL on this machine: not measured.")
  }
  const isBroken = [sqlite, postgres].some((one) => one !== undefined && one.follower.missed + one.follower.twice + one.follower.outOfOrder > 0)
  if (isBroken) console.error("BROKEN: a follower did not see every entry once and in order.")
  if (postgres?.byNumber?.missed === 0) console.error(`The reader by number missed nothing this time${given.quick ? ": too few entries" : ", so the check caught nothing"}.`)
  if (isBroken || (postgres?.byNumber?.missed === 0 && !given.quick)) process.exitCode = 1
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
