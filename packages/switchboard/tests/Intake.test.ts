import * as Channel from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { Ledger, layerMemory, layerSqlite, beginning } from "@redthread/ledger"
import { AdapterId, type ChannelEvent, ChannelName, Checksum, type Entry, EventKey, FactName, type Identifier, Instant, Namespace, ProcessName, type Signal, StepName, TenantId } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Switchboard from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Effect, Layer, Result, Schema } from "effect"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

/** What the test's own channel delivers: events nearly as they are. */
interface Slip {
  readonly key: string
  readonly revision?: number
  readonly kind: "web" | "telephone"
  readonly conversation?: string
  readonly phone?: string
  readonly account?: string
  readonly text?: string
  readonly signals?: ReadonlyArray<Signal>
}

const identifier = (namespace: string, value: string): Identifier => ({ namespace: Namespace.make(namespace), value, assurance: "claimed" })

const toEvent = (slip: Slip): ChannelEvent => ({
  _tag: "Message",
  key: EventKey.make(slip.key),
  revision: slip.revision ?? 0,
  channel: slip.kind,
  adapter: AdapterId.make(`slips-${slip.kind}`),
  at: { instant: Instant.make(1_700_000_000_000), raw: "" },
  thread: { references: [], ...(slip.conversation === undefined ? {} : { conversation: slip.conversation as never }) },
  identifiers: [
    ...(slip.phone === undefined ? [] : [identifier("phone", slip.phone)]),
    ...(slip.account === undefined ? [] : [identifier("portal-account", slip.account)])
  ],
  others: [],
  signals: slip.signals ?? [],
  source: { at: "" as never, read: [], carried: [], unrecognised: [] },
  direction: "inbound",
  content: slip.text === undefined ? [] : [{ _tag: "Text", text: slip.text }]
})

const slips = (kind: Slip["kind"]): Channel.AnyAdapter => ({
  id: AdapterId.make(`slips-${kind}`),
  kind,
  config: Schema.Unknown,
  wire: Schema.Json,
  recognises: () => true,
  verify: ({ headers }) => headers["seal"] === "good" ? Effect.void : Effect.fail(new Channel.BadSignature({ header: "seal", reason: "It is not good." })),
  document: (received) => Effect.fromResult(Channel.parseJson(Channel.textOf(received))),
  normalise: (received) =>
    Effect.map(Effect.fromResult(Channel.parseJson(Channel.textOf(received))), (json) => (json as unknown as ReadonlyArray<Slip>).map(toEvent)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => Channel.listensOnly("a test"),
  render: () => Effect.die("unused"),
  send: () => Effect.die("unused"),
  budget: { requests: 1, perMilliseconds: 1 }
})

const cancel = Result.getOrThrow(Process.fromJson({
  name: "contract.cancel",
  version: 1,
  facts: { contractNo: { type: "string" } },
  assurance: ["anonymous", "authenticated"],
  states: { open: {}, cancelled: { goal: true } },
  initial: "open",
  events: { request: { from: "open", to: "cancelled", needs: ["contractNo"] } },
  channels: {
    web: { affords: { request: { atMost: "anonymous" } } },
    hotline: { claims: ["cancelled"], affords: { request: {} } }
  }
}))

const composition: Switchboard.Composition = {
  tenant: TenantId.make("t"),
  adapters: [slips("web"), slips("telephone")],
  processes: [cancel],
  identity: Identity.defaultPolicy,
  classifier: Triage.keywords([{ process: ProcessName.make("contract.cancel"), anyOf: ["kündig"] }]),
  channelNames: { telephone: ChannelName.make("hotline") },
  identifying: { [FactName.make("contractNo")]: Namespace.make("contract-no") }
}

const delivery = (text: string, kind: Slip["kind"] = "web", headers: Readonly<Record<string, string>> = {}): Channel.Received => {
  const body = new TextEncoder().encode(text)
  return {
    tenant: composition.tenant,
    channel: kind,
    at: Instant.make(1_700_000_000_000),
    name: "slip",
    headers,
    body,
    checksum: Checksum.make(createHash("sha256").update(body).digest("hex")),
    evidence: {}
  }
}
const slip = (...given: ReadonlyArray<Slip>): Channel.Received => delivery(JSON.stringify(given), given[0]?.kind)

type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Ledger
const memory = Switchboard.layer(composition).pipe(Layer.provideMerge(layerMemory))
const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, memory))

const take = Effect.fnUntraced(function*(delivered: Channel.Received) {
  const intake = yield* Switchboard.Intake
  const { received } = yield* intake.accept(delivered)
  return yield* intake.settle(received)
})
const threadOf = Effect.fnUntraced(function*(typed: string) {
  const people = yield* (yield* Switchboard.LiveOverview).of(typed)
  expect(people).toHaveLength(1)
  return people[0]?.thread.entries ?? []
})
const tags = (entries: ReadonlyArray<Entry>) => entries.map(({ _tag }) => _tag)

describe("intake", () => {
  it("takes a delivery into effect once, however often it comes", () =>
    run(Effect.gen(function*() {
      const first = slip({ key: "a", kind: "web", account: "anna", text: "Ich will kündigen" })
      expect(tags((yield* take(first)).entries)).toEqual(["Contacted", "ConcernOpened"])
      expect((yield* take(first)).entries).toEqual([])
      // The same event in other bytes is still the same event.
      expect((yield* take(slip({ key: "a", kind: "web", account: "anna", text: "Ich will kündigen!" }))).entries).toEqual([])
      expect(yield* threadOf("anna")).toHaveLength(2)
    })))

  it("writes down a corrected event without repeating what it caused", () =>
    run(Effect.gen(function*() {
      const signals: ReadonlyArray<Signal> = [{ _tag: "Searched", query: "kündigen", results: 0 }]
      expect(tags((yield* take(slip({ key: "a", kind: "web", account: "anna", signals }))).entries)).toContain("Searched")
      expect(tags((yield* take(slip({ key: "a", revision: 1, kind: "web", account: "anna", signals }))).entries)).toEqual(["Contacted"])
    })))

  it("takes of one event only the latest word that a delivery has on it", () =>
    run(Effect.gen(function*() {
      const told = (revision: number, text: string): Slip => ({ key: "a", revision, kind: "web", account: "anna", text })
      expect((yield* take(slip(told(1, "late"), told(0, "early")))).entries).toMatchObject([{ event: { revision: 1 } }])
      expect((yield* take(slip(told(0, "earlier still")))).entries).toEqual([])
    })))

  it("weaves what one person did on two channels into one thread", () =>
    run(Effect.gen(function*() {
      yield* take(slip({ key: "a", kind: "web", account: "anna", phone: "0221 5550147", text: "kündigen" }))
      yield* take(slip({ key: "b", kind: "telephone", phone: "+49 221 5550147", text: "Hallo?" }))
      const entries = yield* threadOf("+492215550147")
      expect(entries.map(({ on }) => on)).toEqual(["web", "web", "hotline", "hotline"])
      expect(entries.filter(({ _tag }) => _tag === "ConcernOpened")).toHaveLength(1)
      expect(entries.at(-1)).toMatchObject({ _tag: "ConcernLinked", because: "it is the only open concern" })
    })))

  it("recognises people by the facts they tell", () =>
    run(Effect.gen(function*() {
      yield* take(slip({ key: "a", kind: "web", account: "anna", signals: [{ _tag: "Told", fact: FactName.make("contractNo"), value: "V 4711" }] }))
      yield* take(slip({ key: "b", kind: "telephone", phone: "+49 221 5550147", signals: [{ _tag: "Told", fact: FactName.make("contractNo"), value: "v-4711" }] }))
      expect(yield* threadOf("anna")).toHaveLength(4)
    })))

  it("gives an event that names nobody to the person of its conversation", () =>
    run(Effect.gen(function*() {
      yield* take(slip({ key: "a", kind: "telephone", conversation: "call-1", phone: "+49 221 5550147" }, { key: "b", kind: "telephone", conversation: "call-1" }))
      yield* take(slip({ key: "c", kind: "telephone", conversation: "call-1" }))
      expect(yield* threadOf("+492215550147")).toHaveLength(3)
    })))

  it("notes when a question was asked although the answer was known", () =>
    run(Effect.gen(function*() {
      const fact = FactName.make("contractNo")
      yield* take(slip({ key: "a", kind: "web", account: "anna", phone: "0221 5550147", signals: [{ _tag: "Asked", fact }, { _tag: "Told", fact, value: "4711" }] }))
      yield* take(slip({ key: "b", kind: "telephone", phone: "0221 5550147", signals: [{ _tag: "Asked", fact }] }))
      const asked = (yield* threadOf("anna")).flatMap((entry) => (entry._tag === "FactAsked" ? [entry.known] : []))
      expect(asked).toEqual([false, true])
    })))

  it("writes a refused step down with the channels that help, and closes the concern when the goal is reached", () =>
    run(Effect.gen(function*() {
      const request: Signal = { _tag: "StepTried", step: StepName.make("request") }
      const contract: Signal = { _tag: "Told", fact: FactName.make("contractNo"), value: "4711" }
      const login: Signal = { _tag: "LoggedIn", by: StepName.make("login"), assurance: "authenticated" }
      const refused = yield* take(slip({ key: "a", kind: "web", account: "anna", phone: "0221 5550147", signals: [login, contract, request] }))
      expect(refused.entries.at(-1)).toMatchObject({ _tag: "StepRefused", step: "request", offeredOn: ["hotline"] })
      const taken = yield* take(slip({ key: "b", kind: "telephone", phone: "0221 5550147", signals: [request] }))
      expect(tags(taken.entries)).toEqual(["Contacted", "ConcernLinked", "StepTaken", "ConcernClosed"])
    })))

  it("settles promises when the goal is reached: kept in time, broken when late", () =>
    run(Effect.gen(function*() {
      const promise = (due: string): Signal => ({ _tag: "Promised", text: "Confirmation", due })
      const request: Signal = { _tag: "StepTried", step: StepName.make("request") }
      const contract: Signal = { _tag: "Told", fact: FactName.make("contractNo"), value: "4711" }
      const { entries } = yield* take(slip({
        key: "a", kind: "telephone", phone: "0221 5550147", signals: [contract, promise("2023-01-01"), promise("2033-01-01"), request]
      }))
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(tags(entries).filter((tag) => tag.startsWith("Promise"))).toEqual(["PromiseMade", "PromiseMade", "PromiseBroken", "PromiseKept"])
    })))

  it("puts aside what it cannot read, keeps the bytes and says why", () =>
    run(Effect.gen(function*() {
      const broken = delivery("{ no json")
      expect((yield* take(broken)).parked).toMatch(/not JSON/)
      const ledger = yield* Ledger
      const [parked] = yield* ledger.parked(composition.tenant, beginning, 10)
      expect(parked?.received.body).toEqual(broken.body)
      expect(yield* ledger.counts(composition.tenant)).toMatchObject({ payloads: 1, parked: 1, entries: 0 })
    })))

  it("acknowledges nothing whose sender is not proved, and keeps it in quarantine", () =>
    run(Effect.gen(function*() {
      const intake = yield* Switchboard.Intake
      const forged = yield* Effect.flip(intake.receive(delivery("[]", "web", { seal: "bad" })))
      expect(forged).toMatchObject({ _tag: "BadSignature", header: "seal" })
      expect(yield* (yield* Ledger).counts(composition.tenant)).toMatchObject({ parked: 1 })
      expect(yield* intake.receive(delivery("[ ]", "web", { seal: "good" }))).toMatchObject({ isNew: true })
    })))

  it("does not settle a forged delivery either, should a crash have come before it was put aside", () =>
    run(Effect.gen(function*() {
      const forged = slip({ key: "a", kind: "web", account: "anna" })
      yield* (yield* Ledger).archive(forged)
      expect(yield* (yield* Switchboard.Intake).settle(forged)).toMatchObject({ events: 0, parked: "seal: It is not good." })
    })))

  it("goes on after a crash with what was acknowledged and not yet written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redthread-"))
    const open = () => Switchboard.layer(composition).pipe(Layer.provideMerge(layerSqlite({ file: join(folder, "ledger.sqlite") })))
    const received = slip({ key: "a", kind: "web", account: "anna", text: "kündigen" })
    await Effect.runPromise(Effect.gen(function*() {
      yield* take(slip({ key: "0", kind: "web", account: "anna" }))
      yield* (yield* Switchboard.Intake).accept(received)
    }).pipe(Effect.provide(open())))
    await Effect.runPromise(Effect.gen(function*() {
      const left = yield* (yield* Ledger).unsettled(composition.tenant, beginning, 10)
      expect(left.map(({ received: { checksum } }) => checksum)).toEqual([received.checksum])
      for (const { received } of left) yield* (yield* Switchboard.Intake).settle(received)
      expect(tags(yield* threadOf("anna"))).toEqual(["Contacted", "Contacted", "ConcernOpened"])
    }).pipe(Effect.provide(open())))
    rmSync(folder, { recursive: true })
  })
})
