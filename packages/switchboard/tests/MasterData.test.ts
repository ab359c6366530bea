import * as Identity from "@redthread/identity"
import { beginning, Ledger, layerMemory } from "@redthread/ledger"
import { AgentId, ChannelName, ConcernId, CustomerId, FactName, Namespace, RecordId, type Signal, StepName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { composition, slip, take } from "./Slips.ts"

type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Switchboard.MasterData | Switchboard.AgentActions | Ledger
const layer = Switchboard.layer(composition).pipe(Layer.provideMerge(layerMemory))
const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, layer))

const crm: Switchboard.Source = {
  name: ChannelName.make("crm"), key: "id", changedAt: "changed",
  identifiers: { phone: Namespace.make("phone"), contract: Namespace.make("contract-no") },
  facts: { city: FactName.make("city"), contract: FactName.make("contractNo") }
}
const head = "id;phone;contract;city;changed\n"
const anna = "1;0221 5550147;4711;Köln;2020-01-01\n"
const paul = "2;0221 5550148;4712;\"Bonn\nBeuel\";2020-01-01\n"
const load = Effect.fnUntraced(function*(rows: string, isWhole = false, source = crm) {
  return yield* (yield* Switchboard.MasterData).load(source, Stream.fromIterable(Switchboard.csvRows(rows)), { isWhole })
})
const seen = Effect.fnUntraced(function*(typed: string) {
  return yield* (yield* Switchboard.LiveOverview).of(typed)
})
const told = (fact: string, value: string): Signal => ({ _tag: "Told", fact: FactName.make(fact), value })
const call = (key: string, ...signals: ReadonlyArray<Signal>) => slip({ key, kind: "telephone", phone: "+49 221 5550147", text: "kündigen", signals })

describe("master data", () => {
  it("recognises a caller whom the CRM knows, and need not ask what it holds", () =>
    run(Effect.gen(function*() {
      expect(yield* load(head + anna + paul)).toEqual({ rows: 2, isNew: 2, changed: 0, unchanged: 0, vanished: 0, problems: [] })
      const { entries } = yield* take(call("a", { _tag: "Asked", fact: FactName.make("contractNo") }))
      expect(entries.at(-1)).toMatchObject({ _tag: "FactAsked", known: true })
      const [view, ...others] = yield* seen("+492215550147")
      expect(others).toEqual([])
      expect(view?.overview.known).toMatchObject([{ name: "city", value: "Köln", on: "crm" }, { name: "contractNo", value: "4711" }])
      expect(view?.overview.channels).toEqual(["hotline"])
      expect((yield* seen("V 4712".replace("V ", ""))).map(({ overview }) => overview.known[0]?.value)).toEqual(["Bonn\nBeuel"])
    })))

  it("lets a process count on what a row holds as known", () =>
    run(Effect.gen(function*() {
      yield* load(head + anna)
      const { entries } = yield* take(call("a"))
      const concern = entries.find(({ _tag }) => _tag === "ConcernOpened")?.concern ?? ConcernId.make("?")
      const { act } = yield* Switchboard.AgentActions
      const { ticket } = yield* act({ _tag: "HandOver", to: ChannelName.make("backoffice"), because: "in charge" }, { by: AgentId.make("berta"), on: ChannelName.make("hotline"), about: { concern } })
      expect(ticket?.carried).toMatchObject([{ name: "city", value: "Köln" }, { name: "contractNo", value: "4711" }])
      expect(yield* act({ _tag: "TakeStep", step: StepName.make("request") }, { by: AgentId.make("berta"), on: ChannelName.make("hotline"), about: { concern } })).toMatchObject({ entries: [{ _tag: "StepTaken" }, { _tag: "ConcernClosed" }] })
    })))

  it("keeps both sides of a conflict: the later word counts, the other stands beside it with who says so", () =>
    run(Effect.gen(function*() {
      yield* load(head + anna)
      yield* take(call("a", told("city", "Berlin")))
      expect((yield* seen("4711"))[0]?.overview).toMatchObject({ known: [{ name: "city", value: "Berlin", on: "hotline" }, { name: "contractNo" }], otherwise: [{ value: "Köln", on: "crm" }] })
      yield* load(head + anna.replace("Köln;2020", "Hamburg;2024"))
      expect((yield* seen("4711"))[0]?.overview).toMatchObject({ known: [{ name: "city", value: "Hamburg", on: "crm" }, { name: "contractNo" }], otherwise: [{ value: "Berlin", on: "hotline" }] })
      yield* load(head + "9;0221 5550147;;Köln;\n", false, { ...crm, name: ChannelName.make("tickets") })
      expect((yield* seen("4711"))[0]?.overview.otherwise.map(({ on, value }) => `${on} ${String(value)}`).sort()).toEqual(["hotline Berlin", "tickets Köln"])
    })))

  it("revises a changed row, writes nothing for an unchanged one, and takes back what a whole load has no more", () =>
    run(Effect.gen(function*() {
      yield* load(head + anna + paul, true)
      const ledger = yield* Ledger
      const before = (yield* ledger.counts(composition.tenant)).entries
      const rows = Stream.fromIterable(Switchboard.csvRows(head + paul + anna))
      const { load: again } = yield* Switchboard.MasterData
      for (const _ of [1, 2]) expect(yield* again(crm, rows, { isWhole: true })).toMatchObject({ unchanged: 2, vanished: 0 })
      expect((yield* ledger.counts(composition.tenant)).entries).toBe(before)
      expect(yield* load(head + anna.replace("5550147", "5550149"))).toMatchObject({ changed: 1, vanished: 0 })
      expect([(yield* seen("0221 5550147")).length, (yield* seen("0221 5550149")).length]).toEqual([0, 1])
      expect(yield* load(head + paul, true)).toMatchObject({ unchanged: 1, vanished: 1 })
      expect([(yield* seen("4711")).length, (yield* seen("4712")).length]).toEqual([0, 1])
      expect(yield* load(head + anna)).toMatchObject({ isNew: 1 })
      expect((yield* seen("4711")).map(({ thread }) => thread.entries.map(({ _tag }) => _tag))).toEqual([["RowImported", "RowImported", "RowVanished", "RowImported"]])
    })))

  it("passes over what it cannot read and names it by line; all others count", () =>
    run(Effect.gen(function*() {
      const { problems, isNew } = yield* load(`\uFEFF${head}${anna}3;too few\n;0221 1;4713;Ulm;\n${anna}${paul}4;"never closed`)
      expect(isNew).toBe(2)
      expect(problems).toEqual([
        { at: 3, because: "The row has 2 fields, but there are 5 columns." }, { at: 4, because: "The column “id” of the key is empty or missing." },
        { at: 5, because: "The key 1 comes twice; the first row counts." }, { at: 8, because: "A quote is opened and never closed." }
      ])
      const lines = [...Switchboard.ndjsonRows("{\"id\": 7, \"city\": {\"name\": \"Köln\"}}\n\nnope\n[1]\n")]
      expect(lines).toMatchObject([{ at: 1, values: { id: 7 } }, { at: 3, because: expect.stringContaining("JSON") }, { at: 4, because: "The line is no JSON object." }])
      expect(yield* (yield* Switchboard.MasterData).load(crm, Stream.fromIterable(lines), { isWhole: false })).toMatchObject({ isNew: 1, problems: [{ at: 3 }, { at: 4 }] })
    })))

  it("does not take an empty whole load at its word, nor one that breaks off", () =>
    run(Effect.gen(function*() {
      yield* load(head + anna + paul, true)
      expect(yield* Effect.flip(load(head, true))).toMatchObject({ _tag: "NothingLoaded", standing: 2, source: "crm" })
      const broken = Stream.concat(Stream.fromIterable(Switchboard.csvRows(head + anna)), Stream.fail("connection lost"))
      expect(yield* Effect.flip((yield* Switchboard.MasterData).load(crm, broken, { isWhole: true }))).toBe("connection lost")
      expect([(yield* seen("4711")).length, (yield* seen("4712")).length]).toEqual([1, 1])
    })))

  it("is read again from the ledger as the running switchboard knows it", () =>
    run(Effect.gen(function*() {
      yield* load(head + anna + paul, true)
      yield* take(call("a", told("contractNo", "4711")))
      yield* load(head + anna.replace("5550147", "5550149"), true)
      const live = yield* (yield* Switchboard.People).known
      const rebuilt = Switchboard.learn(Switchboard.nobody(composition), yield* (yield* Ledger).after(composition.tenant, beginning, 1000))
      expect(Identity.snapshot(rebuilt.identity)).toEqual(Identity.snapshot(live.identity))
      expect([...rebuilt.rows]).toEqual([...live.rows])
      expect(CustomerId.make(Switchboard.personOf(live, RecordId.make("row:crm/1"))[0] ?? "")).toBe((yield* seen("4711"))[0]?.thread.customer)
    })))
})
