/** Erasure where it is hardest: in the files of the keys, in the middle of a crash, beside another process, under tampering. */
import {
  backupSqlite, beginning, checksumOf, Erasure, erasedKind, Keys, layerKeysMemory, layerKeysSqlite, layerMemory, layerSqlite, Ledger, LedgerError, LogUnavailable, sealed, sealedKind
} from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { layerKeysPostgres } from "@redthread/ledger/PostgresKeys"
import type { Received } from "@redthread/channel"
import { AgentId, ChannelName, Entry, EntryId, Instant, Namespace, RecordId, TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Context, Effect, Layer, Redacted } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-shredding-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const master = Redacted.make(Buffer.alloc(32, 4).toString("base64"))
const seal = sealed({ master })
const tenant = TenantId.make("brand")
const [anna, ben] = [RecordId.make("email:anna@example.org"), RecordId.make("email:ben@example.org")]
const at = Instant.make(1_780_000_000_000)
const word = { by: AgentId.make("officer"), askedBy: "customer", because: "the right to be forgotten", at }
const note = (id: string, text: string): Entry => Entry.cases.NoteWritten.make({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline"), text })
const received = (text: string): Received => {
  const body = new TextEncoder().encode(text)
  return { tenant, channel: "email", at, name: "a.eml", headers: {}, body, checksum: checksumOf(body), evidence: {} }
}
const write = (ledger: Ledger["Service"], record: RecordId, ...entries: [Entry, ...Array<Entry>]) => ledger.commit({ tenant, keys: [], appends: [{ record, expected: "any", entries }] })

describe("a deleted key", () => {
  it("is overwritten in the file and in its log: no copy is left in any of its bytes", async () => {
    const files = mkdtempSync(join(dir, "keys-"))
    const look = () => readdirSync(files).map((name) => readFileSync(join(files, name)).toString("latin1")).join("")
    await Effect.runPromise(Effect.gen(function*() {
      const [ledger, erasure, keys] = [yield* Ledger, yield* Erasure, yield* Keys]
      yield* ledger.archive(received("mail"))
      yield* ledger.commit({ tenant, settles: received("mail"), keys: [], appends: [{ record: anna, expected: 0, entries: [note("e1", "x")] }] })
      const [line] = yield* ledger.after(tenant, beginning, 1)
      expect(line?.record).toBe(anna)
      const db = new DatabaseSync(join(files, "keys.sqlite"), { readOnly: true })
      const wrapped = db.prepare("select wrapped, kind from sealing_key where kind <> 'names'").all().map((row) => String(row["wrapped"]))
      db.close()
      expect(wrapped).toHaveLength(2)
      for (const one of wrapped) expect(look()).toContain(one)
      yield* erasure.erase(tenant, [anna], word)
      for (const one of wrapped) expect(look()).not.toContain(one)
      expect(yield* keys.chores(tenant)).toEqual([])
    }).pipe(Effect.provide(seal.pipe(Layer.provide(layerMemory), Layer.provideMerge(layerKeysSqlite({ file: join(files, "keys.sqlite") }))))))
  })
})

describe("an erasure that a crash interrupts", () => {
  it.each([0, 1, 2, 3])("after %i steps in the data is finished by the next, and nothing can be read in between", async (steps) => {
    let left = Number.MAX_SAFE_INTEGER
    const failing = <A>(effect: Effect.Effect<A, LedgerError>) => Effect.suspend(() => left-- > 0 ? effect : Effect.fail(new LedgerError({ reason: new LogUnavailable({ text: "crashed" }) })))
    const store = Layer.effect(Ledger, Effect.map(Ledger, (ledger): Ledger["Service"] => ({
      ...ledger, commit: (commit) => failing(ledger.commit(commit)), commitAll: (of, changes) => failing(ledger.commitAll(of, changes)), discard: (of, delivery) => failing(ledger.discard(of, delivery))
    }))).pipe(Layer.provide(layerMemory))
    await Effect.runPromise(Effect.gen(function*() {
      const [ledger, erasure] = [yield* Ledger, yield* Erasure]
      for (const text of ["one", "two"]) {
        yield* ledger.archive(received(text))
        yield* ledger.commit({ tenant, settles: received(text), keys: [], appends: [{ record: anna, expected: "any", entries: [note(text, "Geheimnis")] }] })
      }
      left = steps
      expect(yield* Effect.flip(erasure.erase(tenant, [anna], word))).toMatchObject({ reason: { text: "crashed" } })
      expect(JSON.stringify(yield* ledger.after(tenant, beginning, 10))).not.toContain("Geheimnis")
      expect(yield* ledger.payload(tenant, received("one"))).toBeUndefined()
      left = Number.MAX_SAFE_INTEGER
      yield* erasure.resume(tenant)
      expect((yield* ledger.after(tenant, beginning, 10)).map(({ entry }) => entry._tag)).toEqual(["Custom", "Custom", "Erased"])
      expect(yield* ledger.counts(tenant)).toMatchObject({ payloads: 0, entries: 3 })
      expect(yield* erasure.erase(tenant, [anna], word)).toEqual({ streams: 0, entries: 0, deliveries: 0 })
    }).pipe(Effect.provide(seal.pipe(Layer.provide(Layer.merge(store, layerKeysMemory))))))
  })
})

describe("somebody who comes back after they were erased", () => {
  it("begins anew, and is not joined with what was", async () => {
    await Effect.runPromise(Effect.gen(function*() {
      const [ledger, erasure] = [yield* Ledger, yield* Erasure]
      yield* write(ledger, anna, note("e1", "before"))
      yield* erasure.erase(tenant, [anna], word)
      expect(yield* ledger.read(tenant, anna)).toEqual([])
      yield* ledger.commit({ tenant, keys: [], appends: [{ record: anna, expected: 0, entries: [note("e2", "after")] }] })
      expect(yield* ledger.read(tenant, anna)).toEqual([note("e2", "after")])
      const lines = yield* ledger.after(tenant, beginning, 10)
      expect(lines.map(({ entry, index }) => [entry._tag === "Custom" ? entry.kind : entry._tag, index])).toEqual([[erasedKind, 0], ["Erased", 1], ["NoteWritten", 0]])
      const old = lines[0]?.record ?? anna
      expect(yield* ledger.read(tenant, old)).toHaveLength(2)
      expect(yield* Effect.flip(write(ledger, old, note("e3", "x")))).toMatchObject({ reason: { _tag: "EntryInvalid", text: "it was erased; nothing is added to it" } })
    }).pipe(Effect.provide(seal.pipe(Layer.provide(Layer.merge(layerMemory, layerKeysMemory))))))
  })
})

describe("the word that stays", () => {
  it("is refused where it holds an identifier of the person, however it is written, and nothing is erased", async () => {
    const row = Entry.cases.RowImported.make({
      id: EntryId.make("e1"), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("crm"), source: "crm", row: "4711", facts: [],
      identifiers: [{ namespace: Namespace.make("email"), value: "Anna@Example.org", normalised: "anna@example.org", assurance: "claimed" }]
    })
    await Effect.runPromise(Effect.gen(function*() {
      const [ledger, erasure] = [yield* Ledger, yield* Erasure]
      yield* write(ledger, anna, row)
      for (const said of [{ because: "ANNA@example.org asked" }, { askedBy: "anna@example.org" }]) {
        expect(yield* Effect.flip(erasure.erase(tenant, [anna], { ...word, ...said }))).toMatchObject({ reason: { _tag: "EntryInvalid" } })
      }
      expect(yield* ledger.read(tenant, anna)).toEqual([row])
      expect(yield* erasure.erase(tenant, [anna], word)).toMatchObject({ streams: 1 })
    }).pipe(Effect.provide(seal.pipe(Layer.provide(Layer.merge(layerMemory, layerKeysMemory))))))
  })
})

describe("a seal", () => {
  it("does not open in the place of another, nor with a byte changed", async () => {
    const file = join(dir, "swapped.sqlite")
    const layer = seal.pipe(Layer.provide(Layer.merge(layerSqlite({ file }), layerKeysSqlite({ file: join(dir, "swapped-keys.sqlite") }))))
    await Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, (ledger) => write(ledger, anna, note("e1", "yes"), note("e2", "no"))), layer))
    const db = new DatabaseSync(file)
    const sealedOf = (place: number): string => (JSON.parse(String(db.prepare("select json from entry where place = ?").get(place)?.["json"])) as { data: { parts: [{ sealed: string }] } }).data.parts[0].sealed
    const [yes, no] = [sealedOf(0), sealedOf(1)]
    db.prepare("update entry set json = replace(json, ?, ?) where place = 0").run(yes, no)
    db.close()
    expect(await Effect.runPromise(Effect.provide(Effect.flip(Effect.flatMap(Ledger, (ledger) => ledger.read(tenant, anna))), layer))).toMatchObject({ reason: { _tag: "EntryUnreadable", record: anna, index: 0, text: "its seal is broken" } })
  })

  it("hides the kinds of what it holds from nobody, and its words from everybody without the keys", async () => {
    const stored = await Effect.runPromise(Effect.gen(function*() {
      const store = yield* Layer.build(Layer.merge(layerMemory, layerKeysMemory))
      const over = yield* Layer.build(seal.pipe(Layer.provide(Layer.succeedContext(store))))
      yield* write(Context.get(over, Ledger), anna, note("e1", "Geheimnis"))
      return yield* Context.get(store, Ledger).after(tenant, beginning, 10)
    }).pipe(Effect.scoped))
    expect(stored).toMatchObject([{ entry: { _tag: "Custom", kind: sealedKind, data: { rest: { _tag: "NoteWritten", text: "[erased]" } } } }])
    expect(JSON.stringify(stored)).not.toMatch(/Geheimnis|anna/u)
  })
})

describe("a backup", () => {
  it("is taken while the ledger is open, and read like it", async () => {
    const [file, to] = [join(dir, "live.sqlite"), join(dir, "backup.sqlite")]
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* write(ledger, anna, note("e1", "x"))
      expect(yield* backupSqlite({ file, to })).toBeGreaterThan(4096)
      yield* write(ledger, anna, note("e2", "y"))
    }), layerSqlite({ file })))
    expect(await Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, (ledger) => ledger.read(tenant, anna)), layerSqlite({ file: to })))).toEqual([note("e1", "x")])
    expect(await Effect.runPromise(Effect.flip(backupSqlite({ file, to })))).toMatchObject({ reason: { _tag: "LedgerUnreadable", text: expect.stringContaining("overwrites nothing") as string } })
    expect(await Effect.runPromise(Effect.flip(backupSqlite({ file: join(dir, "none"), to: join(dir, "n") })))).toMatchObject({ reason: { text: "there is no such file" } })
  })
})

const programs = findPostgres()
let server: PostgresServer | undefined
describe.skipIf(programs === undefined)("on PostgreSQL (needs its programs, 15 or later)", () => {
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  const layer = () => {
    if (server === undefined) throw new Error("PostgreSQL does not run")
    return Layer.fresh(seal.pipe(Layer.provide(Layer.merge(layerPostgres({ url: server.url(), schema: "shared", durability: "unsynced" }), layerKeysPostgres({ url: server.url(), schema: "shared_keys", durability: "unsynced" })))))
  }

  it("what one process erases another cannot read any more, and neither adds to it", async () => {
    await Effect.runPromise(Effect.gen(function*() {
      const here = Context.get(yield* Layer.build(layer()), Ledger)
      const other = yield* Layer.build(layer())
      yield* write(here, anna, note("e1", "Geheimnis"))
      yield* write(here, ben, note("e2", "bleibt"))
      expect(yield* here.read(tenant, anna)).toHaveLength(1)
      yield* Context.get(other, Erasure).erase(tenant, [anna], word)
      expect(yield* here.read(tenant, anna)).toEqual([])
      expect(JSON.stringify(yield* here.after(tenant, beginning, 10))).not.toContain("Geheimnis")
      expect(yield* here.read(tenant, ben)).toEqual([note("e2", "bleibt")])
      yield* write(here, anna, note("e3", "neu"))
      expect(yield* Context.get(other, Ledger).read(tenant, anna)).toEqual([note("e3", "neu")])
    }).pipe(Effect.scoped))
  })

  it("nothing stands in clear in any file of the server, its write-ahead log included", async () => {
    const folder = decodeURIComponent(/@([^/]+)\//u.exec(Redacted.value(server?.url() ?? Redacted.make("")))?.[1] ?? "")
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* ledger.archive(received("planted-in-a-mail"))
      yield* ledger.commit({ tenant, settles: received("planted-in-a-mail"), keys: [{ key: "planted-key" as never, revision: 0 }], appends: [{ record: RecordId.make("email:planted@example.org"), expected: 0, entries: [note("e9", "planted-note")] }] })
    }), layer()))
    const files = readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    expect(files.length).toBeGreaterThan(500)
    expect(files.filter((file) => readFileSync(file).includes("planted"))).toEqual([])
    expect(files.some((file) => readFileSync(file).includes("redthread/sealed"))).toBe(true)
  })
})
