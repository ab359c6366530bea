/** What a person may ask for: everything about them, in their language; and what is forgotten by itself. */
import { Actor, audited, beginning, layerKeysMemory, layerMemory, Ledger, sealed, checksumOf } from "@redthread/ledger"
import { webFormAdapter } from "@redthread/adapters"
import type { Received } from "@redthread/channel"
import { AgentId, ChannelName, Entry, EntryId, Instant, Purpose, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Redacted } from "effect"
import { describe, expect, it } from "vitest"

const at = Instant.make(1_780_000_000_000)
const day = 86_400_000
const composition = Switchboard.compose({ adapters: [webFormAdapter()] })
const store = audited(layerMemory).pipe(Layer.provideMerge(sealed({ master: Redacted.make(Buffer.alloc(32, 5).toString("base64")) })), Layer.provide(Layer.merge(layerMemory, layerKeysMemory)))
const services = Switchboard.Forgetting.layer.pipe(Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(store))
const anna = RecordId.make("email:anna@example.org")
const form = (id: string, email: string, when = at): Received => {
  const body = new TextEncoder().encode(JSON.stringify({ form: "contact", submissionId: id, submittedAt: "2026-05-28T20:26:40Z", fields: { email, message: `Hier ist ${id}.` } }))
  return { tenant: composition.tenant, channel: "webform", at: when, name: `${id}.json`, headers: {}, body, checksum: checksumOf(body), evidence: {} }
}
const about = (id: string) => ({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline") })
const consent = (granted: boolean): Entry =>
  Entry.cases.ConsentChanged.make({ ...about(`c-${granted}`), consent: { purpose: Purpose.make("marketing"), granted, at: { instant: at, raw: "" }, evidence: granted ? "Haken im Formular" : "STOP" } })
const arrive = Effect.fnUntraced(function*(...deliveries: ReadonlyArray<Received>) {
  const intake = yield* Switchboard.Intake
  for (const one of deliveries) yield* intake.settle((yield* intake.accept(one)).received)
})
const run = <A, E>(effect: Effect.Effect<A, E, Layer.Success<typeof services>>): Promise<A> => Effect.runPromise(Effect.provide(effect, Layer.fresh(services)))

describe("the report on a person", () => {
  it("has entries, originals, identifiers, consents with their proof, where it came from and who looked; and nobody else's", async () => {
    const report = await run(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* arrive(form("f1", "anna@example.org"), form("f2", "ben@example.org"))
      yield* ledger.commit({ tenant: composition.tenant, keys: [], appends: [{ record: anna, expected: "any", entries: [consent(true), consent(false)] }] })
      yield* Effect.provideService(ledger.read(composition.tenant, anna), Actor, { by: AgentId.make("eva") })
      yield* Effect.provideService(ledger.read(composition.tenant, RecordId.make("email:ben@example.org")), Actor, { by: AgentId.make("otto") })
      return yield* Switchboard.reportOn(anna, at)
    }))
    expect(report.identifiers.map(({ identifier }) => identifier.value)).toEqual(["anna@example.org"])
    expect(report.consents.map(({ evidence, granted, purpose }) => [purpose, granted, evidence])).toEqual([["marketing", true, "Haken im Formular"], ["marketing", false, "STOP"]])
    expect(report.deliveries).toMatchObject([{ name: "f1.json", channel: "webform" }])
    expect(report.sources.map(({ on }) => on).sort()).toEqual(["hotline", "webform"])
    expect(report.access).toContainEqual({ at: expect.any(Number) as number, by: "eva", did: "read" })
    expect(report.access.some(({ by }) => by === "otto")).toBe(false)
    const json = JSON.stringify(Switchboard.accessReportJson(report))
    expect(json).toContain("Hier ist f1.")
    expect(json).not.toContain("ben@")
    const [german, english] = [Switchboard.accessReportText(report, "de"), Switchboard.accessReportText(report, "en")]
    for (const line of ["Was wir über Sie gespeichert haben (Stand 28.05.2026)", "  marketing: widerrufen 28.05.2026, Nachweis: STOP", "eva: gelesen", "email anna@example.org (webform, seit 28.05.2026)"]) expect(german).toContain(line)
    for (const line of ["What we keep about you (as of 2026-05-28)", "  marketing: withdrawn 2026-05-28, proof: STOP", "eva: read"]) expect(english).toContain(line)
  })

  it("is empty where somebody was forgotten", async () => {
    const report = await run(Effect.gen(function*() {
      yield* arrive(form("f1", "anna@example.org"))
      yield* (yield* Switchboard.Forgetting).forget(anna, { by: AgentId.make("eva"), askedBy: "customer", because: "asked", at })
      return yield* Switchboard.reportOn(anna, at)
    }))
    expect(report).toMatchObject({ entries: [], identifiers: [], deliveries: [] })
  })
})

describe("forgetting", () => {
  it("does not throw away what somebody else wrote and nobody had read yet", async () => {
    const text = await run(Effect.gen(function*() {
      const intake = yield* Switchboard.Intake
      yield* arrive(form("f1", "anna@example.org"))
      yield* intake.accept({ ...form("f2", "ben@example.org"), name: "anna@example.org told me.json" })
      yield* (yield* Switchboard.Forgetting).forget(anna, { by: AgentId.make("eva"), askedBy: "customer", because: "asked", at })
      return JSON.stringify(yield* (yield* Switchboard.LiveOverview).of("ben@example.org"))
    }))
    expect(text).toContain("Hier ist f2.")
  })
})

describe("retention", () => {
  const rules: Switchboard.RetentionRules = { deliveries: { webform: 30 * day, "*": 90 * day }, people: 365 * day }
  const settled = (channel: "webform" | "email", state: "settled" | "parked" = "settled") => ({ received: { ...form("f", "a@example.org"), channel }, state })
  it("is a function of kind and time", () => {
    expect(Switchboard.deliveryDue(rules, settled("webform"))).toBe(at + 30 * day)
    expect(Switchboard.deliveryDue(rules, settled("email"))).toBe(at + 90 * day)
    expect(Switchboard.deliveryDue(rules, settled("email", "parked"))).toBeUndefined()
    expect(Switchboard.deliveryDue({ deliveries: {} }, settled("email"))).toBeUndefined()
    const opened = Entry.cases.ConcernOpened.make({ ...about("e1"), concern: "K-1" as never, title: "x" })
    const closed = Entry.cases.ConcernClosed.make({ ...about("e2"), concern: "K-1" as never, outcome: "done" })
    expect(Switchboard.personDue(rules, [opened])).toBeUndefined()
    expect(Switchboard.personDue(rules, [opened, closed])).toBe(at + 365 * day)
    expect(Switchboard.personDue({ deliveries: {} }, [closed])).toBeUndefined()
    expect(Switchboard.personDue(rules, [])).toBeUndefined()
  })

  it("throws away what is due and forgets who is due, to the millisecond, and counts beforehand", async () => {
    await run(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* arrive(form("f1", "anna@example.org"), form("f2", "ben@example.org", Instant.make(at + day)))
      const [line] = yield* ledger.after(composition.tenant, beginning, 1)
      const recorded = line?.entry.recorded ?? at
      const by = AgentId.make("keeper")
      expect(yield* Switchboard.retain(rules, Instant.make(at + 30 * day - 1), { by })).toEqual({ deliveries: 0, people: 0 })
      expect(yield* Switchboard.retain(rules, Instant.make(at + 30 * day), { by, dryRun: true })).toEqual({ deliveries: 1, people: 0 })
      expect(yield* Switchboard.retain(rules, Instant.make(at + 30 * day), { by })).toEqual({ deliveries: 1, people: 0 })
      expect(yield* ledger.payload(composition.tenant, form("f1", "anna@example.org"))).toBeUndefined()
      expect(yield* Switchboard.retain(rules, Instant.make(recorded + 366 * day), { by })).toMatchObject({ people: 2 })
      expect(yield* (yield* Switchboard.LiveOverview).of("ben@example.org")).toEqual([])
      expect(yield* Switchboard.retain(rules, Instant.make(recorded + 2 * 366 * day), { by })).toMatchObject({ people: 0 })
    }))
  })
})
