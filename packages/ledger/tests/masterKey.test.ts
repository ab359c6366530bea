import { Erasure, type Keys, layerKeysMemory, Ledger, type LedgerError, layerMemory, rotateMaster, sealed } from "@redthread/ledger"
import { layerKeysPostgres } from "@redthread/ledger/PostgresKeys"
import { AgentId, ChannelName, Entry, EntryId, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Context, Effect, Layer, Redacted } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const keyOf = (fill: number) => Redacted.make(Buffer.alloc(32, fill).toString("base64"))
const [was, now, neither] = [keyOf(1), keyOf(2), keyOf(3)]
const at = Instant.make(0)
const note = (id: string): Entry => Entry.cases.NoteWritten.make({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("x"), text: "planted" })
const tenants = ["one", "two; drop table sealing_key"].map((name) => TenantId.make(name))

const rotates = (keys: () => Layer.Layer<Keys, LedgerError>) => () =>
  Effect.runPromise(Effect.scoped(Effect.gen(function*() {
    const below = yield* Layer.build(Layer.fresh(Layer.merge(layerMemory, keys())))
    const under = (master: Redacted.Redacted) => Effect.map(Layer.build(Layer.fresh(sealed({ master }).pipe(Layer.provide(Layer.succeedContext(below))))), (found) => ({ ledger: Context.get(found, Ledger), erasure: Context.get(found, Erasure) }))
    const rotate = (from: Redacted.Redacted, to: Redacted.Redacted) => Effect.provideContext(rotateMaster({ from, to }), below)
    const old = yield* under(was)
    // More keys than are read at once.
    for (const tenant of tenants) for (let i = 0; i < 230; i++) yield* old.ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make(`r${i}`), expected: 0, entries: [note(`${i}`)] }] })
    yield* old.erasure.erase(tenants[0] as TenantId, [RecordId.make("r7")], { by: AgentId.make("eva"), askedBy: "customer", because: "asked", at })
    expect(yield* Effect.flip(rotate(neither, now))).toMatchObject({ message: expect.stringContaining("another master key") })
    expect((yield* (yield* under(was)).ledger.read(tenants[1] as TenantId, RecordId.make("r3"))).length).toBe(1)

    expect(yield* rotate(was, now)).toBe(230 + 229 + 2)
    const fresh = yield* under(now)
    for (const tenant of tenants) {
      expect((yield* fresh.ledger.read(tenant, RecordId.make("r229")))[0]).toMatchObject({ text: "planted" })
      expect(yield* Effect.flip((yield* under(was)).ledger.read(tenant, RecordId.make("r229")))).toMatchObject({ message: expect.stringContaining("another master key") })
    }
    expect(yield* fresh.ledger.read(tenants[0] as TenantId, RecordId.make("r7"))).toEqual([])

    // What somebody with the old master key made meanwhile is wrapped anew by a second run.
    yield* old.ledger.commit({ tenant: tenants[1] as TenantId, keys: [], appends: [{ record: RecordId.make("late"), expected: 0, entries: [note("late")] }] })
    expect(yield* Effect.flip(fresh.ledger.read(tenants[1] as TenantId, RecordId.make("late")))).toMatchObject({ _tag: "LedgerError" })
    yield* rotate(was, now)
    expect((yield* fresh.ledger.read(tenants[1] as TenantId, RecordId.make("late")))[0]).toMatchObject({ text: "planted" })
  })))

describe("another master key takes the place of the old one, for all tenants or none", () => {
  it("in memory", rotates(() => layerKeysMemory))
})

const programs = findPostgres()
describe.skipIf(programs === undefined)("another master key for keys on PostgreSQL (needs its programs, 15 or later)", () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  it("takes the place of the old one", rotates(() => layerKeysPostgres({ url: server?.url() ?? Redacted.make(""), durability: "unsynced" })), 60_000)
})
