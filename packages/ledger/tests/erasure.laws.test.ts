/** The laws of erasure over sealed ledgers on every engine, and over sealed ledgers that break them. */
import { Erasure, layerKeysMemory, layerKeysSqlite, layerMemory, layerSqlite, Ledger, sealed } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { layerKeysPostgres } from "@redthread/ledger/PostgresKeys"
import { erasureKit, findPostgres, type PostgresServer, runs, type SealedStore, startPostgres } from "@redthread/testing"
import { Context, Effect, Layer, Redacted } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const master = Redacted.make(Buffer.alloc(32, 7).toString("base64"))
const seal = sealed({ master })
const inMemory = seal.pipe(Layer.provide(Layer.merge(layerMemory, layerKeysMemory)))

const sqliteStore = (): SealedStore => {
  const dir = mkdtempSync(join(tmpdir(), "redthread-erasure-"))
  return {
    layer: seal.pipe(Layer.provide(Layer.merge(layerSqlite({ file: join(dir, "ledger.sqlite"), durability: "unsynced" }), layerKeysSqlite({ file: join(dir, "keys.sqlite"), durability: "unsynced" })))),
    bytes: () => Effect.sync(() => readdirSync(dir).map((name) => readFileSync(join(dir, name)))),
    dispose: () => rmSync(dir, { recursive: true, force: true })
  }
}

describe("a sealed ledger in memory", () => {
  for (const { run, title } of erasureKit("memory", () => ({ layer: inMemory }), { runs: Math.ceil(runs / 16) })) it(title, run)
})

describe("a sealed ledger in SQLite files", () => {
  for (const { run, title } of erasureKit("SQLite", sqliteStore, { runs: Math.ceil(runs / 100) })) it(title, run, 180_000)
})

const programs = findPostgres()
let server: PostgresServer | undefined
let made = 0

describe.skipIf(programs === undefined)("a sealed ledger on PostgreSQL (needs its programs, 15 or later)", () => {
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  const store = (): SealedStore => {
    if (server === undefined) throw new Error("PostgreSQL does not run")
    const [url, schema] = [server.url(), `erasure_${++made}`]
    return { layer: seal.pipe(Layer.provide(Layer.merge(layerPostgres({ url, schema, durability: "unsynced" }), layerKeysPostgres({ url, schema: `${schema}_keys`, durability: "unsynced" })))) }
  }
  for (const { run, title } of erasureKit("PostgreSQL", store, { runs: Math.ceil(runs / 250) })) it(title, run)
})

/** Breaks one promise of the ledger or of erasure. */
const broken = (change: (ledger: Ledger["Service"], erasure: Erasure["Service"]) => { ledger?: Partial<Ledger["Service"]>; erasure?: Partial<Erasure["Service"]> }) =>
  Layer.effectContext(Effect.gen(function*() {
    const [ledger, erasure] = [yield* Ledger, yield* Erasure]
    const changed = change(ledger, erasure)
    return Context.make(Ledger, { ...ledger, ...changed.ledger }).pipe(Context.add(Erasure, { ...erasure, ...changed.erasure }))
  })).pipe(Layer.provide(inMemory))

const nothing = { streams: 0, entries: 0, deliveries: 0 }

describe.each([
  ["forgets nobody", "erased-is-gone", broken(() => ({ erasure: { erase: () => Effect.succeed(nothing) } }))],
  ["says each time that it erased", "twice-is-once", broken((_, { erase }) => ({ erasure: { erase: (...asked) => Effect.map(erase(...asked), (done) => ({ ...done, deliveries: done.deliveries + 1 })) } }))],
  ["forgets everybody", "others-stay", broken((ledger, { erase }) => ({ erasure: { erase: (tenant, records, word) =>
    Effect.flatMap(ledger.after(tenant, "0" as never, 1000), (lines) => erase(tenant, [...records, ...lines.map(({ record }) => record)], word)) } }))],
  ["buries nobody twice but leaves no tombstone", "order-stays", broken((_, { erase }) => ({ erasure: { erase: (...asked) => Effect.map(erase(...asked), (done) => ({ ...done, streams: 0 })) } }))],
  ["forgets which events took effect", "nobody-comes-back", broken(() => ({ ledger: { known: () => Effect.succeed(new Map()) } }))]
] as const)("a sealed ledger that %s", (_, law, layer) => {
  it(`breaks erasure/${law}`, async () => {
    const check = erasureKit("broken", () => ({ layer }), { runs: 100 }).find(({ title }) => title.startsWith(`erasure/${law} `))
    await expect(check?.run() ?? Promise.resolve()).rejects.toThrow(`erasure/${law}`)
  })
})

describe("a ledger that is not sealed", () => {
  it("breaks erasure/nothing-in-clear", async () => {
    const open = (): SealedStore => {
      const dir = mkdtempSync(join(tmpdir(), "redthread-clear-"))
      const clear = layerSqlite({ file: join(dir, "ledger.sqlite"), durability: "unsynced" })
      return {
        layer: Layer.merge(clear, Layer.succeed(Erasure, { erase: () => Effect.succeed(nothing), resume: () => Effect.succeed(nothing), deliveriesOf: () => Effect.succeed([]) })),
        bytes: () => Effect.sync(() => readdirSync(dir).map((name) => readFileSync(join(dir, name)))),
        dispose: () => rmSync(dir, { recursive: true, force: true })
      }
    }
    const check = erasureKit("clear", open, { runs: 20 }).find(({ title }) => title.startsWith("erasure/nothing-in-clear "))
    await expect(check?.run() ?? Promise.resolve()).rejects.toThrow("it stands there: planted-")
  })
})
