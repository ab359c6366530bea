/**
 * The ledger beside other event stores, in one run, on the same server and disk, with the same durability:
 * `node bench/ledgerPeers.ts [--seconds 2] [--rounds 3] [--dir DIR] [--json]`; first `cd bench/peers && npm ci --legacy-peer-deps`.
 * An append is one event behind an expected version; ours also registers a duplicate key. castore inserts a row and nothing
 * else. Rounds alternate between the stores; the median counts. Every commit is synced. A store that is not installed or
 * does not load is named.
 */
import { layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, type Layer, ManagedRuntime, Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { load } from "./peers/load.ts"

const { values: given } = parseArgs({
  options: { seconds: { type: "string", default: "2" }, rounds: { type: "string", default: "3" }, dir: { type: "string", default: tmpdir() }, json: { type: "boolean", default: false } }
})
const milliseconds = Number(given.seconds) * 1000

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

const rate = async (size: number, each: () => Promise<unknown>): Promise<number> => {
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
  const found = new Map<string, Array<number>>()
  for (let round = 0; round < Number(given.rounds); round++) {
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
if (given.json) console.log(JSON.stringify({ results, missing }))
else {
  console.table(results)
  for (const what of missing) console.log(`Not measured: ${what}`)
}
const slow = Object.keys(measures).flatMap((what) => ["SQLite", "PostgreSQL"].flatMap((engine) => {
  const [one, other] = [results[`redthread, ${engine}`]?.[`${what} /s`] ?? Number.NaN, results[`emmett, ${engine}`]?.[`${what} /s`] ?? Number.NaN]
  return one < 1.5 * other ? [`${what} on ${engine}: ${(one / other).toFixed(2)} times emmett`] : []
}))
for (const what of slow) console.log(`Below 1.5: ${what}`)
process.exit(slow.length > 0 ? 1 : 0)
