import { beginning, layerKeysMemory, Ledger, type LedgerError, layerMemory, layerSqlite, sealed } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Effect, Layer, Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-snapshots-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const [one, other] = [TenantId.make("one"), TenantId.make("other")]
const odd = "‘; drop table snapshot; --\u0000\ud800 \"{}"

const behaves = (layer: () => Layer.Layer<Ledger, LedgerError>) => () =>
  Effect.runPromise(Effect.provide(Effect.gen(function*() {
    const { snapshots } = yield* Ledger
    if (snapshots === undefined) throw new Error("it keeps none")
    const keep = (tenant: TenantId, entries: number, text = JSON.stringify([odd, entries])) => snapshots.keep(tenant, "fold", { position: beginning, entries, text })
    const kept = (tenant: TenantId) => Effect.map(snapshots.latest(tenant, "fold"), (found) => found?.entries)
    expect(yield* kept(one)).toBeUndefined()
    yield* keep(one, 7)
    expect(yield* snapshots.latest(one, "fold")).toEqual({ position: beginning, entries: 7, text: JSON.stringify([odd, 7]) })
    yield* keep(one, 3)
    expect(yield* kept(one)).toBe(7)
    yield* keep(one, 9, "later")
    yield* keep(other, 2)
    expect(yield* kept(one)).toBe(9)
    yield* snapshots.forget(one, 12)
    yield* keep(one, 11)
    expect([yield* kept(one), yield* kept(other)]).toEqual([undefined, 2])
    yield* keep(one, 12)
    expect(yield* kept(one)).toBe(12)
    yield* Effect.forEach(Array.from({ length: 20 }, (_, i) => i), (i) => i % 5 === 0 ? snapshots.forget(one, 100 + i) : keep(one, 90 + i), { concurrency: "unbounded" })
    yield* keep(one, 114)
    expect(yield* kept(one)).toBeUndefined()
  }), Layer.fresh(layer())))

const under = (layer: Layer.Layer<Ledger, LedgerError>) =>
  sealed({ master: Redacted.make(Buffer.alloc(32, 1).toString("base64")) }).pipe(Layer.provide(layer), Layer.provide(layerKeysMemory))

describe("snapshots: the latest stays, and what was forgotten does not come back", () => {
  it("in memory", behaves(() => layerMemory))
  it("in SQLite", behaves(() => layerSqlite({ file: join(dir, "a.sqlite"), durability: "unsynced" })))
  it("under seal", behaves(() => under(layerMemory)))
})

const programs = findPostgres()
describe.skipIf(programs === undefined)("snapshots on PostgreSQL (needs its programs, 15 or later)", () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  it("do the same", behaves(() => layerPostgres({ url: server?.url() ?? Redacted.make(""), durability: "unsynced" })), 30_000)
  it("do the same under seal", behaves(() => under(layerPostgres({ url: server?.url() ?? Redacted.make(""), schema: "sealed", durability: "unsynced" }))), 30_000)
})
