import { Actor, type AuditFinding, audit, audited, AuditTrail, brokenTrail, layerMemory, layerSqlite, Ledger, streamLaws, tombstonesAreLast } from "@redthread/ledger"
import { AgentId, ChannelName, Entry, EntryId, Instant, PromiseId, RecordId, TenantId } from "@redthread/model"
import { ledgerKit } from "@redthread/testing"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-audit-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const tenant = TenantId.make("brand")
const record = RecordId.make("r1")
const at = Instant.make(1_780_000_000_000)
const about = (id: string) => ({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline") })
const note = (id: string): Entry => Entry.cases.NoteWritten.make({ ...about(id), text: "x" })
const write = (ledger: Ledger["Service"], entry: Entry) => ledger.commit({ tenant, keys: [], appends: [{ record, expected: "any", entries: [entry] }] })
const eva = { by: AgentId.make("eva") }

describe("an audited ledger", () => {
  for (const { run, title } of ledgerKit("audited", audited(layerMemory, { machines: true }).pipe(Layer.provide(layerMemory)), { runs: 50 })) it(title, run)

  it("knows who read and wrote what, in order, in a chain", async () => {
    const lines = await Effect.runPromise(Effect.gen(function*() {
      const [ledger, trail] = [yield* Ledger, yield* AuditTrail]
      yield* write(ledger, note("e1"))
      yield* Effect.provideService(ledger.read(tenant, record), Actor, eva)
      yield* ledger.read(tenant, record)
      yield* Effect.provideService(ledger.after(tenant, "0" as never, 10), Actor, eva)
      expect(yield* trail.broken(tenant)).toBeUndefined()
      return yield* trail.lines(tenant)
    }).pipe(Effect.provide(audited(layerMemory).pipe(Layer.provide(layerMemory)))))
    expect(lines.map(({ by, did, number, what }) => [number, by, did, what])).toEqual([[0, "redthread", "wrote", ["r1"]], [1, "eva", "read", ["r1"]], [2, "eva", "read", ["r1"]]])
  })

  it("goes on with its chain after a restart, and shows a line that was changed or taken out of the file", async () => {
    const file = join(dir, "trail.sqlite")
    const layer = audited(layerSqlite({ file })).pipe(Layer.provide(layerMemory))
    for (const id of ["e1", "e2", "e3"]) await Effect.runPromise(Effect.flatMap(Ledger, (ledger) => write(ledger, note(id))).pipe(Effect.provide(layer)))
    const broken = () => Effect.runPromise(Effect.flatMap(AuditTrail, (trail) => trail.broken(tenant)).pipe(Effect.provide(layer)))
    expect(await broken()).toBeUndefined()
    const db = new DatabaseSync(file)
    db.exec("update entry set json = replace(json, '\"redthread\",\"did\"', '\"somebody\",\"did\"') where place = 1")
    expect(await broken()).toEqual({ line: 1, because: "its hash does not follow from the line before" })
    db.exec("update entry set json = replace(json, '\"somebody\",\"did\"', '\"redthread\",\"did\"') where place = 1; delete from entry where place = 0")
    db.close()
    expect(await broken()).toEqual({ line: 0, because: "it is numbered 1" })
  })

  it("takes nothing for a line that is none", () => {
    expect(brokenTrail([note("e1")])).toEqual({ line: 0, because: "it is no line of a trail" })
  })
})

describe("an audit", () => {
  const look = (entries: ReadonlyArray<Entry>) => Effect.runPromise(Effect.gen(function*() {
    const ledger = yield* Ledger
    for (const entry of entries) yield* write(ledger, entry)
    const findings: Array<AuditFinding> = []
    const done = yield* audit(tenant, streamLaws, (finding) => Effect.sync(() => findings.push(finding)))
    expect(done).toMatchObject({ entries: entries.length, streams: 1 })
    return findings.map(({ entries: where, law }) => [law, where])
  }).pipe(Effect.provide(Layer.fresh(layerMemory))))

  it.each([
    ["nothing in what is right", [note("e1"), note("e2")], []],
    ["an entry that stands twice", [note("e1"), note("e1")], [["ledger/entries-are-distinct", [0, 1]]]],
    ["an outcome that nobody began", [Entry.cases.SendEnded.make({ ...about("e1"), answer: "a" as never, message: 0, attempt: 0, outcome: { _tag: "Unknown", text: "" } })], [["ledger/sends-are-tried", [0]]]],
    ["a promise that ended twice", [Entry.cases.PromiseKept.make({ ...about("e1"), promise: PromiseId.make("p") }), Entry.cases.PromiseBroken.make({ ...about("e2"), promise: PromiseId.make("p") })], [["ledger/promises-end-once", [0, 1]]]],
    ["words behind a tombstone", [Entry.cases.Erased.make({ ...about("e1"), ...eva, askedBy: "customer", because: "asked" }), note("e2")], [[tombstonesAreLast.id, [0]]]]
  ])("finds %s", async (_, entries, due) => {
    expect(await look(entries)).toEqual(due)
  })
})
