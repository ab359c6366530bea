/** What endpoints take, refuse and keep apart; and that what they thanked for takes effect without anybody waiting. */
import type { AnyAdapter, Received } from "@redthread/channel"
import { beginning, checksumOf, Ledger, LedgerError, layerMemory, LogUnavailable } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Schedule, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { composition, type Slip, slip } from "./Slips.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const call = (given: ReadonlyArray<Slip> | string, more: Partial<Switchboard.WebhookCall> = {}): Switchboard.WebhookCall => ({
  method: "POST", url: "/webhooks/slips-web", headers: { seal: "good" }, from: "203.0.113.7",
  body: Stream.make(bytes(typeof given === "string" ? given : JSON.stringify(given))), ...more
})
const anna: Slip = { key: "a", kind: "web", account: "anna", text: "Ich will kündigen" }

const layerWith = (limits: Partial<Switchboard.WebhookLimits> = {}, adapters = composition.adapters, ledger: Layer.Layer<Ledger> = layerMemory) =>
  Switchboard.layerWebhooks({ ...Switchboard.webhookLimits, ...limits }).pipe(
    Layer.provideMerge(Switchboard.layer({ ...composition, adapters })), Layer.provideMerge(ledger))

type Services = Layer.Success<ReturnType<typeof layerWith>>
const run = <A, E>(effect: Effect.Effect<A, E, Services>, layer = layerWith()): Promise<A> => Effect.runPromise(Effect.provide(effect, layer))

const post = Effect.fnUntraced(function*(one: Switchboard.WebhookCall, adapter = "slips-web") {
  return yield* (yield* Switchboard.Webhooks).handle(adapter, one)
})
const counts = Effect.flatMap(Ledger, (ledger) => ledger.counts(composition.tenant))
const eventually = <A, E, R>(effect: Effect.Effect<A, E, R>, holds: (value: A) => boolean) =>
  Effect.repeat(effect, { until: holds, schedule: Schedule.spaced("5 millis") }).pipe(Effect.andThen(effect), Effect.timeout("5 seconds"))

describe("an endpoint", () => {
  it("thanks for a delivery that is safe, and it takes effect afterwards", () =>
    run(Effect.gen(function*() {
      expect((yield* post(call([anna]))).status).toBe(200)
      expect(yield* counts).toMatchObject({ payloads: 1 })
      const { entries } = yield* eventually(counts, ({ settled }) => settled === 1)
      expect(entries).toBe(2)
    })))

  it("thanks again for what came before, without a second effect", () =>
    run(Effect.gen(function*() {
      yield* post(call([anna]))
      yield* eventually(counts, ({ settled }) => settled === 1)
      expect((yield* post(call([anna]))).status).toBe(200)
      yield* (yield* Switchboard.Settling).settleAll
      expect(yield* counts).toMatchObject({ payloads: 1, entries: 2 })
    })))

  it("keeps apart what nobody vouches for, out of the archive", () =>
    run(Effect.gen(function*() {
      expect(yield* post(call([anna], { headers: { seal: "bad" } }))).toMatchObject({ status: 401, body: expect.stringContaining("seal") })
      expect(yield* counts).toMatchObject({ payloads: 0 })
      expect(yield* (yield* Switchboard.Webhooks).quarantined).toMatchObject([{ from: "203.0.113.7", reason: "seal: It is not good.", received: { name: "/webhooks/slips-web" } }])
    })))

  it("proves the sender by its own adapter, not by whoever knows the contents", () => {
    const [web, telephone] = composition.adapters as readonly [AnyAdapter, AnyAdapter]
    const greedy: AnyAdapter = { ...web, id: "greedy" as never, verify: () => Effect.void }
    return run(Effect.gen(function*() {
      expect((yield* post(call([anna], { headers: { seal: "bad" } }))).status).toBe(401)
      expect((yield* post(call([anna], { headers: { seal: "bad" } }), "greedy")).status).toBe(200)
      expect((yield* eventually(counts, ({ settled }) => settled === 1)).parked).toBe(0)
    }), layerWith({}, [greedy, web, telephone]))
  })

  it("lets the adapter find out what proves the sender, and keeps it beside the bytes; so does whoever hands over a file", () => {
    const asked: Array<string> = []
    const [web, telephone] = composition.adapters as readonly [AnyAdapter, AnyAdapter]
    const curious: AnyAdapter = {
      ...web,
      evidence: ({ headers }) => Effect.sync(() => {
        asked.push(headers["seal"] ?? "a file")
        return { witness: "seen", "redthread/endpoint": "elsewhere" }
      }),
      verify: (received) => received.evidence["witness"] === "seen" ? web.verify(received, received.at) : Effect.die("asked too early")
    }
    return run(Effect.gen(function*() {
      const ledger = yield* Ledger
      expect((yield* post(call([anna]))).status).toBe(200)
      expect((yield* post(call([{ ...anna, key: "b" }], { headers: { seal: "bad" } }))).status).toBe(401)
      const [{ received: kept } = { received: undefined }] = yield* ledger.archived(composition.tenant, beginning, 10)
      expect(kept?.evidence).toEqual({ witness: "seen", "redthread/endpoint": "slips-web" })
      yield* eventually(counts, ({ settled }) => settled === 1)
      const { received } = yield* (yield* Switchboard.Intake).accept({ ...(kept as Received), body: bytes("[]"), checksum: checksumOf(bytes("[]")), headers: {}, evidence: {} })
      expect(received.evidence).toMatchObject({ witness: "seen" })
      expect(asked).toEqual(["good", "bad", "a file"])
    }), layerWith({}, [curious, telephone]))
  })

  it.each([
    ["an adapter that there is not", call([anna]), "nobody", 404],
    ["a method that delivers nothing", call([anna], { method: "GET" }), "slips-web", 405],
    ["a body that says it is too large", call([anna], { headers: { seal: "good", "content-length": "99999" } }), "slips-web", 413],
    ["a body that is too large", call("x".repeat(5000)), "slips-web", 413],
    ["a body that never ends", call([anna], { body: Stream.repeat(Stream.make(new Uint8Array(100)), Schedule.forever) }), "slips-web", 413],
    ["a body that takes too long", call([anna], { body: Stream.never }), "slips-web", 408],
    ["a body that breaks off", call([anna], { body: Stream.concat(Stream.make(bytes("[")), Stream.fail("reset")) }), "slips-web", 400]
  ])("refuses %s, and keeps nothing of it", (_, one, adapter, status) =>
    run(Effect.gen(function*() {
      expect((yield* post(one, adapter)).status).toBe(status)
      expect(yield* counts).toMatchObject({ payloads: 0 })
    }), layerWith({ bytes: 4096, bodyWithin: status === 408 ? "50 millis" : "30 seconds" })))

  it("slows down one caller without slowing others", () =>
    run(Effect.gen(function*() {
      const statuses: Array<number> = []
      for (let i = 0; i < 4; i++) statuses.push((yield* post(call([{ ...anna, key: `k${i}` }]))).status)
      expect(statuses).toEqual([200, 200, 200, 429])
      expect((yield* post(call([anna], { from: "203.0.113.8" }))).status).toBe(200)
    }), layerWith({ callsPerMinute: 3 })))

  it("asks to come again when too much waits", () => run(
    Effect.map(post(call([anna])), (given) => expect(given).toMatchObject({ status: 503, headers: { "retry-after": "30" } })), layerWith({ backlog: 0 })))

  it("asks to come again when the ledger does not take it", () => {
    const broken = Layer.effect(Ledger, Effect.map(Ledger, (ledger) => Ledger.of({
      ...ledger, archive: () => Effect.fail(new LedgerError({ reason: new LogUnavailable({ text: "no disk" }) }))
    }))).pipe(Layer.provide(layerMemory))
    return run(Effect.map(post(call([anna])), ({ body, status }) => expect([status, body]).toEqual([503, "Come again."])), layerWith({}, composition.adapters, broken))
  })

  it("answers a vendor who asks whether it is ours", () => {
    const [web, telephone] = composition.adapters as readonly [AnyAdapter, AnyAdapter]
    const asking: AnyAdapter = { ...web, handshake: ({ name }) => name.includes("?challenge=") ? { status: 200, body: name.split("=")[1] ?? "" } : undefined }
    return run(Effect.map(post(call("", { method: "GET", url: "/webhooks/slips-web?challenge=42" })), ({ body, status }) => expect([status, body]).toEqual([200, "42"])),
      layerWith({}, [asking, telephone]))
  })
})

describe("settling", () => {
  it("puts aside what cannot be processed at all, and goes on", () => {
    const [web, telephone] = composition.adapters as readonly [AnyAdapter, AnyAdapter]
    const brittle: AnyAdapter = { ...web, normalise: (received) => Buffer.from(received.body).includes("poison") ? Effect.die(new Error("a fault of the adapter")) : web.normalise(received) }
    return run(Effect.gen(function*() {
      for (const text of ["poison", "kündigen"]) yield* post(call([{ ...anna, key: text, text }]))
      expect(yield* eventually(counts, ({ unsettled }) => unsettled === 0)).toMatchObject({ parked: 1, settled: 1 })
      const ledger = yield* Ledger
      expect((yield* ledger.parked(composition.tenant, "0" as never, 9))[0]?.reason).toBe("It could not be processed: Error: a fault of the adapter")
    }), layerWith({}, [brittle, telephone]))
  })

  it("goes on at start with what was kept before", async () => {
    const ledger = Layer.succeed(Ledger, await Effect.runPromise(Effect.provide(Ledger, layerMemory)))
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      yield* (yield* Switchboard.Intake).accept(slip(anna))
      expect(yield* counts).toMatchObject({ unsettled: 1 })
    }), Switchboard.layer(composition).pipe(Layer.provideMerge(ledger))))
    await run(Effect.map(eventually(counts, ({ unsettled }) => unsettled === 0), ({ entries }) => expect(entries).toBe(2)), layerWith({}, composition.adapters, ledger))
  })
})

describe("the quarantine", () => {
  const one = (at: number, size: number): Switchboard.Quarantined => ({
    received: { tenant: composition.tenant, channel: "web", at: at as never, name: "", headers: {}, body: new Uint8Array(size), checksum: "x" as never, evidence: {} }, from: "", reason: ""
  })
  const limits = { deliveries: 3, bytes: 100, milliseconds: 1000 }

  it("lets the oldest go when there are too many, too large or too old", () => {
    const ats = (all: ReadonlyArray<Switchboard.Quarantined>) => all.map(({ received }) => Number(received.at))
    const many = [1, 2, 3].map((at) => one(at, 1))
    expect(ats(Switchboard.quarantine(many, one(4, 1), 5, limits))).toEqual([2, 3, 4])
    expect(ats(Switchboard.quarantine(many, one(4, 99), 5, limits))).toEqual([3, 4])
    expect(ats(Switchboard.quarantine(many, one(4, 101), 5, limits))).toEqual([])
    expect(ats(Switchboard.quarantine(many, one(900, 1), 1003, limits))).toEqual([900])
  })
})
