import { Ledger, beginning, layerSqlite } from "@redthread/ledger"
import { type Entry, FactName, type Signal, StepName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { composition, delivery, run, type Slip, slip, take } from "./Slips.ts"

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

  it("settles promises when the goal is reached: kept in time, on the last day too, broken when late", () =>
    run(Effect.gen(function*() {
      const promise = (due: string): Signal => ({ _tag: "Promised", text: "Confirmation", due })
      const request: Signal = { _tag: "StepTried", step: StepName.make("request") }
      const contract: Signal = { _tag: "Told", fact: FactName.make("contractNo"), value: "4711" }
      const { entries } = yield* take(slip({
        key: "a", kind: "telephone", phone: "0221 5550147", signals: [contract, promise("2023-11-13"), promise("2023-11-14"), promise("2033-01-01"), request]
      }))
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(tags(entries).filter((tag) => tag.startsWith("Promise"))).toEqual(["PromiseMade", "PromiseMade", "PromiseMade", "PromiseBroken", "PromiseKept", "PromiseKept"])
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
