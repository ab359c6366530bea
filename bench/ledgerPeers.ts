/**
 * The ledger beside other event stores, in one run, on the same server and disk, with the same durability:
 * `node bench/ledgerPeers.ts [--seconds 2] [--rounds 5] [--dir DIR] [--quick] [--json]`; first `cd bench/peers && npm ci --legacy-peer-deps`.
 * An append is one event behind an expected version; ours also registers a duplicate key. castore inserts a row and nothing
 * else. Rounds alternate between the stores; the median counts. Every commit is synced. A store that is not installed or
 * does not load is named. Beside them stands how often this disk syncs a file that grew by a page, measured in each round. Ends
 * with 1 where the ledger itself could not be measured; a speed that is missed is named.
 */
import { layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, type Layer, ManagedRuntime, Redacted } from "effect"
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { load } from "./peers/load.ts"

const { values: given } = parseArgs({
  options: { seconds: { type: "string" }, rounds: { type: "string" }, quick: { type: "boolean", default: false }, dir: { type: "string", default: tmpdir() }, json: { type: "boolean", default: false } }
})
const spell = Number(given.seconds ?? (given.quick ? 0.5 : 2)) * 1000
const rounds = Number(given.rounds ?? (given.quick ? 1 : 5))
/** Entries a second that the ledger has to reach, and how many times what emmett does. */
const demands: Readonly<Record<string, Readonly<Record<string, number>>>> = { "SQLite": { "append 1": 3000, "append 100": 50_000 }, "PostgreSQL": { "append 1": 2000, "append 100": 30_000 } }
const timesEmmett = 1.5

/** What is measured of every store: appends so many events to the end of a stream that is so long already. */
interface Store {
  readonly name: string
  readonly append: (stream: string, length: number, events: number) => Promise<unknown>
  /** Where many may append at once. */
  readonly isShared: boolean
  readonly close: () => Promise<unknown>
}

const tenant = TenantId.make("bench")
const at = { instant: Instant.make(1_780_000_000_000), raw: "2026-05-28T20:26:40Z" }
let made = 0
const entry = (): Entry =>
  Entry.cases.FactGiven.make({
    id: EntryId.make(`entry-${++made}`), occurred: at, recorded: at.instant, on: ChannelName.make("web"),
    cause: EventKey.make(`event-${made}`), fact: { name: FactName.make("contractNo"), value: `V-${made}`, on: ChannelName.make("web"), at }
  })
/** Made beforehand: what is measured is how they are kept. Others get the same information as plain data. */
const entries = Array.from({ length: 1000 }, entry)
const plain = entries.map((one) => JSON.parse(JSON.stringify(one)) as Record<string, unknown>)
const some = <A>(all: ReadonlyArray<A>, count: number): ReadonlyArray<A> => Array.from({ length: count }, (_, i) => all[(made + i) % all.length] as A)

const ours = (name: string, layer: Layer.Layer<Ledger, LedgerError>): Store => {
  const runtime = ManagedRuntime.make(layer)
  return {
    name, isShared: true,
    append: (stream, length, events) => runtime.runPromise(Effect.flatMap(Ledger, (ledger) =>
      ledger.commit({ tenant, keys: [{ key: EventKey.make(`event-${++made}`), revision: 0 }], appends: [{ record: RecordId.make(stream), expected: length, entries: some(entries, events) }] }))),
    close: () => runtime.dispose()
  }
}

interface EventStore {
  readonly appendToStream: (stream: string, events: ReadonlyArray<{ readonly type: string; readonly data: unknown }>, options: { readonly expectedStreamVersion: bigint }) => Promise<unknown>
  readonly close?: () => Promise<void>
}
const emmett = (name: string, store: EventStore, isShared: boolean): Store => ({
  name, isShared,
  append: (stream, length, events) => store.appendToStream(stream, some(plain, events).map((data) => ({ type: "FactGiven", data })), { expectedStreamVersion: BigInt(length) }),
  close: () => store.close?.() ?? Promise.resolve()
})

/** Those that are installed, and why the others are not there. */
const missing: Array<string> = []
const attempt = async (name: string, open: () => Promise<Store>): Promise<ReadonlyArray<Store>> => {
  try {
    return [await open()]
  } catch (cause) {
    missing.push(`${name}: ${String(cause).split("\n")[0]}`)
    return []
  }
}

/** Set while stores open their connections and write their first pages; that does not count. */
let isWarmingUp = true
const rate = async (size: number, each: () => Promise<unknown>): Promise<number> => {
  const milliseconds = isWarmingUp ? 200 : spell
  const start = performance.now()
  let done = 0
  while (performance.now() - start < milliseconds) {
    await each()
    done += size
  }
  return Math.round(done / (performance.now() - start) * 1000)
}
const median = (values: ReadonlyArray<number>): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const lengths = new Map<string, number>()
const measures = {
  "append 1": ({ append, name }: Store) => rate(1, () => {
    const length = lengths.get(name) ?? 0
    lengths.set(name, length + 1)
    return append("one", length, 1)
  }),
  "append 1, 16 at once": ({ append, isShared, name }: Store) => isShared
    ? rate(16, () => Promise.all(Array.from({ length: 16 }, (_, i) => {
      const stream = `of-${i}`
      const length = lengths.get(`${name} ${stream}`) ?? 0
      lengths.set(`${name} ${stream}`, length + 1)
      return append(stream, length, 1)
    })))
    : Promise.resolve(Number.NaN),
  "append 100": ({ append, name }: Store) => rate(100, () => {
    const length = lengths.get(`${name} many`) ?? 0
    lengths.set(`${name} many`, length + 100)
    return append("many", length, 100)
  })
}

/** How often a second this disk syncs a file that grew by a page. */
const bareSyncs = (dir: string): number => {
  const file = openSync(join(dir, "bare"), "w")
  const start = performance.now()
  let done = 0
  for (; performance.now() - start < spell / 4; done++) {
    writeSync(file, Buffer.alloc(4096, 1))
    fsyncSync(file)
  }
  closeSync(file)
  return Math.round(done / (performance.now() - start) * 1000)
}
const syncs: Array<number> = []

const programs = findPostgres()
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
const dir = mkdtempSync(join(given.dir, "redthread-peers-"))
const results: Record<string, Record<string, number>> = {}
try {
  const stores: Array<Store> = [ours("redthread, SQLite", layerSqlite({ file: join(dir, "ledger.sqlite") }))]
  stores.push(...await attempt("emmett-sqlite", async () => {
    const { getSQLiteEventStore } = await load("@event-driven-io/emmett-sqlite") as { readonly getSQLiteEventStore: (options: object) => EventStore }
    return emmett("emmett, SQLite", getSQLiteEventStore({ fileName: join(dir, "emmett.sqlite"), schema: { autoMigration: "CreateOrUpdate" } }), false)
  }))
  if (server !== undefined) {
    const url = Redacted.value(server.url())
    stores.push(ours("redthread, PostgreSQL", layerPostgres({ url: server.url(), connections: 18 })))
    stores.push(...await attempt("emmett-postgresql", async () => {
      const { getPostgreSQLEventStore } = await load("@event-driven-io/emmett-postgresql") as { readonly getPostgreSQLEventStore: (url: string) => EventStore & { readonly schema?: { readonly migrate: () => Promise<void> } } }
      const store = getPostgreSQLEventStore(url)
      await store.schema?.migrate()
      return emmett("emmett, PostgreSQL", store, true)
    }))
    stores.push(...await attempt("castore", async () => {
      const { PostgresEventStorageAdapter: Adapter } = await load("@castore/event-storage-adapter-postgres") as {
        readonly PostgresEventStorageAdapter: {
          new(place: object): { readonly pushEvent: (event: object, options: object) => Promise<unknown> }
          readonly createEventTable: (place: object) => Promise<unknown>
        }
      }
      // Its driver finds the server's socket here.
      Object.assign(process.env, { PGHOST: decodeURIComponent(/@([^/]+)\//.exec(url)?.[1] ?? ""), PGUSER: "redthread" })
      const place = { connectionString: "postgres:///postgres", tableName: "event" }
      await Adapter.createEventTable({ ...place, aggregateId: { type: "VARCHAR", length: 64 } })
      const adapter = new Adapter(place)
      return {
        name: "castore, PostgreSQL (bare INSERT)", isShared: true,
        append: async (stream, length, events) => {
          for (let i = 0; i < events; i++) await adapter.pushEvent({ aggregateId: stream, version: length + i + 1, type: "FactGiven", payload: plain[i] }, { eventStoreId: "bench" })
        },
        close: () => Promise.resolve()
      }
    }))
  }
  for (const measure of Object.values(measures)) for (const store of stores) await measure(store).catch(() => undefined)
  isWarmingUp = false
  const found = new Map<string, Array<number>>()
  for (let round = 0; round < rounds; round++) {
    syncs.push(bareSyncs(dir))
    for (const [what, measure] of Object.entries(measures)) {
      for (const store of stores) {
        const key = `${what}\t${store.name}`
        found.set(key, [...found.get(key) ?? [], await measure(store).catch((cause: unknown) => {
          missing.push(`${what}, ${store.name}: ${String(cause).split("\n")[0]}`)
          return Number.NaN
        })])
      }
    }
  }
  for (const [key, values] of found) {
    const [what = "", name = ""] = key.split("\t")
    results[name] = { ...results[name], [`${what} /s`]: median(values) }
  }
  // The pools of others complain that the server is gone.
  process.on("uncaughtException", () => undefined)
  await Promise.race([Promise.all(stores.map((store) => store.close().catch(() => undefined))), new Promise((resolve) => setTimeout(resolve, 2000))])
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
const judged = Object.fromEntries(["SQLite", "PostgreSQL"].flatMap((engine) => Object.keys(measures).flatMap((what) => {
  const one = results[`redthread, ${engine}`]?.[`${what} /s`]
  if (one === undefined) return []
  const other = results[`emmett, ${engine}`]?.[`${what} /s`] ?? Number.NaN
  const [demand, times] = [demands[engine]?.[what], Math.round(one / other * 100) / 100]
  return [[`${engine}, ${what}`, { "entries/s": one, demand: demand ?? "–", emmett: other, "times emmett": times, "demanded": timesEmmett, met: !(one < (demand ?? 0)) && !(times < timesEmmett) }]] as const
})))
const disk = median(syncs)
if (given.json) console.log(JSON.stringify({ syncsPerSecond: disk, results, judged, missing }))
else {
  console.log(`bare file, write 4 KiB + fsync: ${disk.toLocaleString("en")}/s (${syncs.join(", ")}); every commit of every store is synced; entries a second, median of ${rounds}`)
  console.table(results)
  console.table(judged)
  for (const what of missing) console.log(`Not measured: ${what}`)
}
for (const [what, row] of Object.entries(judged)) if (!row.met) console.log(`Missed: ${what}: ${row["entries/s"]}/s, ${row["times emmett"]} times emmett.`)
process.exit(Object.values(judged).some((row) => Number.isNaN(row["entries/s"])) ? 1 : 0)
