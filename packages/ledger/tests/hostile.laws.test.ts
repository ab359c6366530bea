/** Whatever stands in a text, it is a text: in every column, of every store, and for nobody but its tenant. */
import type { Received } from "@redthread/channel"
import { beginning, checksumOf, layerKeysSqlite, Ledger, type LedgerError, layerSqlite, sealed } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, runs, startPostgres } from "@redthread/testing"
import { Effect, Layer, Redacted } from "effect"
import * as fc from "fast-check"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-hostile-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = Instant.make(1_780_000_000_000)

/** What has broken out of statements, paths, encodings and formats elsewhere, alone or within other words. */
const tricks = [
  "'; drop table entry; --", "\"; delete from stream where 1=1; --", "' or '1'='1", "x') returning *; --", "$1", "$$; select pg_sleep(9); $$", "\\'; rollback; --", "/* */ union select * from delivery --", "{1,2}", "\\x41",
  "../../../../etc/passwd", "..\\..\\windows\\system32", "/dev/null", "%2e%2e%2f", "\0", "\ud800", "\u202e", "%s%n", "${jndi:x}", "`id`", "$(id)", "\r\nX: y", "{\"__proto__\":{}}", "null", "NaN", "~0123456789abcdef0123456789abcdef"
]
const hostile = fc.tuple(fc.string({ maxLength: 4 }), fc.constantFrom(...tricks), fc.string({ unit: "binary", maxLength: 4 })).map((parts) => parts.join(""))
const texts = fc.record({
  tenant: hostile, record: hostile, entry: hostile, text: hostile, key: hostile, kind: hostile, channel: hostile, name: hostile, header: hostile, value: hostile, evidence: hostile, reason: hostile, snapshot: hostile
})

/** All of it goes in by each verb, and comes back as it went in; what was there of somebody else is still there. */
const survives = (layer: Layer.Layer<Ledger, LedgerError>, label: string) => () =>
  Effect.runPromise(Effect.provide(Effect.gen(function*() {
    const ledger = yield* Ledger
    const innocent = TenantId.make(`innocent ${label}`)
    const bystander = RecordId.make("bystander")
    const note = (id: string, text: string): Entry => Entry.cases.NoteWritten.make({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("x"), text })
    yield* ledger.commit({ tenant: innocent, keys: [], appends: [{ record: bystander, expected: 0, entries: [note("e", "untouched")] }] })
    let number = 0
    yield* Effect.promise(() => fc.assert(fc.asyncProperty(texts, (given) => Effect.runPromise(Effect.gen(function*() {
      const tenant = TenantId.make(`${number++} ${given.tenant}`)
      const record = RecordId.make(`r ${given.record}`)
      const body = new TextEncoder().encode(given.text)
      const received: Received = {
        tenant, channel: `x:${given.channel}`, at, name: given.name, headers: { [given.header]: given.value }, body, checksum: checksumOf(body), evidence: { [given.evidence]: given.evidence }
      }
      const custom: Entry = Entry.cases.Custom.make({ id: EntryId.make(`c ${given.entry}`), occurred: { instant: at, raw: given.text }, recorded: at, on: ChannelName.make(`o ${given.channel}`), kind: `k ${given.kind}`, data: { [given.key]: given.text } })
      const key = EventKey.make(`k ${given.key}`)
      expect(yield* ledger.archive(received)).toMatchObject({ isNew: true })
      yield* ledger.park(tenant, received, at, given.reason)
      expect((yield* ledger.parked(tenant, beginning, 9)).map(({ reason }) => reason)).toEqual([given.reason])
      yield* ledger.commit({ tenant, settles: received, keys: [{ key, revision: 0 }], appends: [{ record, expected: 0, entries: [custom, note("n", `t ${given.text}`)] }] })
      expect(yield* ledger.read(tenant, record)).toEqual([custom, note("n", `t ${given.text}`)])
      expect((yield* ledger.after(tenant, beginning, 9)).map((line) => [line.record, line.entry.id])).toEqual([[record, custom.id], [record, "n"]])
      expect(yield* ledger.payload(tenant, received)).toEqual(received)
      expect([...yield* ledger.known(tenant, [key, EventKey.make("other")])]).toEqual([[key, 0]])
      yield* ledger.snapshots?.keep(tenant, "fold", { position: beginning, entries: 1, text: JSON.stringify(given.snapshot) }) ?? Effect.void
      yield* ledger.discard(tenant, received)
      expect(yield* ledger.counts(tenant)).toMatchObject({ payloads: 0, entries: 2, records: 1 })
      expect((yield* ledger.read(innocent, bystander)).map(({ id }) => id)).toEqual(["e"])
      expect(yield* ledger.read(innocent, record)).toEqual([])
    }))), { numRuns: Math.ceil(runs / 5) }))
  }), layer))

describe("a text is a text, in every field", () => {
  it("in SQLite", survives(layerSqlite({ file: join(dir, "plain.sqlite"), durability: "unsynced" }), "a"), 60_000)
  it("under seal", survives(sealed({ master: Redacted.make(Buffer.alloc(32, 1).toString("base64")) }).pipe(
    Layer.provide(layerSqlite({ file: join(dir, "sealed.sqlite"), durability: "unsynced" })), Layer.provide(layerKeysSqlite({ file: join(dir, "keys.sqlite"), durability: "unsynced" }))), "b"), 60_000)
  it("and names of deliveries name no files", () => {
    expect(readdirSync(dir).filter((name) => !/^(?:plain|sealed|keys)\.sqlite(?:-wal|-shm|\.lock)?$/.test(name))).toEqual([])
  })
})

const programs = findPostgres()
describe.skipIf(programs === undefined)("a text is a text on PostgreSQL (needs its programs, 15 or later)", () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  it("in every field", () => survives(layerPostgres({ url: server?.url() ?? Redacted.make(""), durability: "unsynced" }), "c")(), 60_000)
})

describe("what is one tenant's", () => {
  it("does not open for another, even where keys and entries were copied to them", async () => {
    const [file, keys] = [join(dir, "two.sqlite"), join(dir, "two-keys.sqlite")]
    const layer = () => sealed({ master: Redacted.make(Buffer.alloc(32, 1).toString("base64")) }).pipe(Layer.provide(layerSqlite({ file })), Layer.provide(layerKeysSqlite({ file: keys })))
    const [anna, thief] = [TenantId.make("anna's"), TenantId.make("thief's")]
    const record = RecordId.make("r")
    const using = <A>(use: (ledger: Ledger["Service"]) => Effect.Effect<A, LedgerError>) => Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, use), Layer.fresh(layer())))
    const note = Entry.cases.NoteWritten.make({ id: EntryId.make("e"), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("x"), text: "planted" })
    await using((ledger) => ledger.commit({ tenant: anna, keys: [], appends: [{ record, expected: 0, entries: [note] }] }))
    expect(await using((ledger) => ledger.read(thief, record))).toEqual([])
    const [data, ring] = [new DatabaseSync(file), new DatabaseSync(keys)]
    data.exec("insert into stream (tenant, record, length) select 'thief''s', record, length from stream; insert into entry (tenant, stream, place, json) select 'thief''s', (select max(number) from stream), place, json from entry")
    ring.exec("delete from sealing_key where tenant = 'thief''s'; insert into sealing_key select 'thief''s', id, kind, name, wrapped, sealed, place from sealing_key")
    data.close()
    ring.close()
    expect((await using((ledger) => ledger.read(anna, record)))[0]).toMatchObject({ text: "planted" })
    const stolen = await using((ledger) => Effect.result(ledger.after(thief, beginning, 9)))
    expect(stolen).toMatchObject({ _tag: "Failure", failure: { reason: { _tag: "LedgerUnreadable" } } })
  })
})
