/** Somebody is forgotten: on disk, in memory, in every process; and those beside them are not. */
import { beginning, checksumOf, erasedKind, erasedMark, layerKeysMemory, layerKeysSqlite, layerMemory, layerSqlite, Ledger, sealed } from "@redthread/ledger"
import { webFormAdapter } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import { AgentId, AnswerId, ChannelName, Entry, EntryId, Instant, Namespace, PromiseId, Purpose, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Redacted } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inspect } from "node:util"
import { afterAll, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-forgetting-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const master = Redacted.make(Buffer.alloc(32, 3).toString("base64"))
const at = Instant.make(1_780_000_000_000)
const composition = Switchboard.compose({ adapters: [webFormAdapter()] })
const store = () => sealed({ master }).pipe(Layer.provide(Layer.merge(layerSqlite({ file: join(dir, "ledger.sqlite") }), layerKeysSqlite({ file: join(dir, "keys.sqlite") }))))
const services = () => Switchboard.Forgetting.layer.pipe(Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(store()))
const word = { by: AgentId.make("officer"), askedBy: "customer", because: "the right to be forgotten", at }

const form = (id: string, email: string, text: string): Received => {
  const body = new TextEncoder().encode(JSON.stringify({ form: "contact", submissionId: id, submittedAt: "2026-05-28T20:26:40Z", fields: { email, message: text } }))
  return { tenant: composition.tenant, channel: "webform", at, name: `${email}.json`, headers: {}, body, checksum: checksumOf(body), evidence: {} }
}

it("what was told is gone from memory, from the overview and from the files; a redelivery brings nothing back; the other person stays", async () => {
  const anna = form("f1", "anna.planted@example.org", "Anna Geheimnis möchte kündigen")
  await Effect.runPromise(Effect.gen(function*() {
    const [intake, overview, people, ledger] = [yield* Switchboard.Intake, yield* Switchboard.LiveOverview, yield* Switchboard.People, yield* Ledger]
    for (const one of [anna, form("f2", "ben.planted@example.org", "Ben Bleibt fragt nach der Rechnung")]) yield* intake.settle((yield* intake.accept(one)).received)
    expect(JSON.stringify(yield* overview.of("anna.planted@example.org"))).toContain("Anna Geheimnis")
    const before = yield* ledger.counts(composition.tenant)
    const erased = yield* (yield* Switchboard.Forgetting).forget(RecordId.make("email:anna.planted@example.org"), word)
    expect(erased).toMatchObject({ streams: 1, deliveries: 1 })
    expect(yield* overview.of("anna.planted@example.org")).toEqual([])
    expect(JSON.stringify(yield* overview.of("ben.planted@example.org"))).toContain("Ben Bleibt")
    expect((yield* ledger.counts(composition.tenant)).entries).toBe(before.entries + 1)
    const inMemory = inspect(yield* people.known, { depth: Infinity, maxArrayLength: null })
    expect(inMemory).toContain("ben.planted")
    expect(inMemory).not.toContain("anna.planted")
    const again = yield* intake.accept(anna)
    yield* intake.settle(again.received)
    expect(again.isNew).toBe(false)
    expect(yield* overview.of("anna.planted@example.org")).toEqual([])
    const lines = yield* ledger.after(composition.tenant, "0" as never, 100)
    expect(lines.map(({ entry }) => entry._tag)).toContain("Erased")
    expect(JSON.stringify(lines)).toContain(erasedMark)
    expect(JSON.stringify(lines)).not.toContain("anna.planted")
  }).pipe(Effect.provide(services())))
  await Effect.runPromise(Effect.gen(function*() {
    expect(yield* (yield* Switchboard.LiveOverview).of("anna.planted@example.org")).toEqual([])
    expect(yield* (yield* Switchboard.LiveOverview).of("ben.planted@example.org")).toHaveLength(1)
  }).pipe(Effect.provide(services())))
  for (const name of readdirSync(dir)) {
    const text = readFileSync(join(dir, name)).toString("latin1")
    for (const planted of ["anna.planted", "ben.planted", "Geheimnis", "Bleibt"]) expect(`${name} ${text.includes(planted)}`).toBe(`${name} false`)
  }
})

it("what was on its way to somebody who is forgotten is not sent, and no promise to them falls due", async () => {
  const sent: Array<string> = []
  const shop = { ...webFormAdapter(), render: () => Effect.succeed({ requests: [{}], lost: [] }), send: () => Effect.sync(() => { sent.push("sent"); return { externalKey: "x" } }) } as never as ReturnType<typeof webFormAdapter>
  const composed = Switchboard.compose({ adapters: [shop] })
  const record = RecordId.make("email:carla.planted@example.org")
  const about = (id: string) => ({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("webform") })
  const planned = Entry.cases.AnswerPlanned.make({
    ...about("p1"), answer: AnswerId.make("a1"), purpose: Purpose.make("service"), content: [{ _tag: "Text", text: "Liebe Carla" }], messages: 1, lost: [],
    recipient: { adapter: shop.id, channel: "webform", to: { namespace: Namespace.make("email"), value: "carla.planted@example.org", assurance: "claimed" }, references: [] }
  })
  const promised = Entry.cases.PromiseMade.make({ ...about("p2"), promise: { id: PromiseId.make("P-1"), text: "Wir rufen an.", due: { instant: at, raw: "" } } })
  const layers = Layer.mergeAll(Switchboard.Forgetting.layer).pipe(
    Layer.provideMerge(Switchboard.layer(composed)), Layer.provideMerge(sealed({ master })), Layer.provide(Layer.merge(layerMemory, layerKeysMemory)))
  await Effect.runPromise(Effect.gen(function*() {
    const [ledger, outbox, reminders] = [yield* Ledger, yield* Switchboard.Outbox, yield* Switchboard.Reminders]
    expect((yield* outbox.standing).open).toBe(0)
    yield* ledger.commit({ tenant: composed.tenant, keys: [], appends: [{ record, expected: 0, entries: [planned, promised] }] })
    expect((yield* outbox.standing).open).toBe(1)
    yield* (yield* Switchboard.Forgetting).forget(record, word)
    expect((yield* outbox.standing).open).toBe(0)
    yield* outbox.work
    yield* reminders.fire
    expect((yield* ledger.after(composed.tenant, beginning, 10)).map(({ entry }) => entry._tag === "Custom" ? entry.kind : entry._tag)).toEqual([erasedKind, erasedKind, "Erased"])
    expect(sent).toEqual([])
  }).pipe(Effect.provide(layers)))
})
