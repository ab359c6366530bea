import { Ledger, layerMemory } from "@redthread/ledger"
import { AgentId, ChannelName, ConcernId, CustomerId, type Entry, EntryId, FactName, Instant, PromiseId, RecordId, type Signal, StepName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"
import { describe, expect, it } from "vitest"
import { composition, slip, take } from "./Slips.ts"

type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Switchboard.AgentActions | Switchboard.Decisions | Ledger
const layer = Switchboard.layer(composition).pipe(Layer.provideMerge(layerMemory))
const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, layer))

const { cases } = Switchboard.Action
const berta = AgentId.make("berta")
const contractNo = FactName.make("contractNo")
const told: ReadonlyArray<Signal> = [{ _tag: "Told", fact: contractNo, value: "4711" }]

/** Anna wants to cancel, and told her contract number on the web. */
const begin = Effect.gen(function*() {
  const { entries } = yield* take(slip({ key: "a", kind: "web", account: "anna", phone: "0221 5550147", text: "Ich will kündigen", signals: told }))
  const concern = entries.find(({ _tag }) => _tag === "ConcernOpened")?.concern ?? ConcernId.make("?")
  const { act } = yield* Switchboard.AgentActions
  return {
    concern,
    act: (action: Switchboard.Action, on = "hotline") => act(action, { by: berta, on: ChannelName.make(on), about: { concern } }),
    thread: Effect.gen(function*() {
      return (yield* (yield* Switchboard.LiveOverview).of("anna"))[0]?.thread.entries ?? []
    })
  }
})
const tags = (entries: ReadonlyArray<Entry>) => entries.map(({ _tag }) => _tag)

describe("an agent", () => {
  it("takes a concern over, notes, promises, keeps and resolves; each act is an entry with who did it", () =>
    run(Effect.gen(function*() {
      const { act, concern, thread } = yield* begin
      yield* act(cases.TakeOver.make({}))
      yield* act(cases.Note.make({ text: "Sounds upset." }))
      const [made] = (yield* act(cases.Promise.make({ text: "Confirmation by mail", due: "2033-01-01" }))).entries
      const promise = made?._tag === "PromiseMade" ? made.promise : undefined
      expect(promise).toMatchObject({ owner: "berta", due: { raw: "2033-01-01" } })
      yield* act(cases.KeepPromise.make({ promise: promise?.id ?? PromiseId.make("?") }))
      yield* act(cases.Resolve.make({ outcome: "withdrawn" }))
      const own = (yield* thread).slice(3)
      expect(tags(own)).toEqual(["TakenOver", "NoteWritten", "PromiseMade", "PromiseKept", "ConcernClosed"])
      expect(own.every((entry) => entry.by === "berta" && entry.concern === concern && entry.on === "hotline")).toBe(true)
    })))

  it("who asks for what the company knows is told so, and the question is written down as asked again", () =>
    run(Effect.gen(function*() {
      const { act } = yield* begin
      const again = yield* act(cases.Ask.make({ fact: contractNo }))
      expect(again).toMatchObject({ known: { value: "4711", on: "web" }, entries: [{ _tag: "FactAsked", known: true }] })
      const first = yield* act(cases.Ask.make({ fact: FactName.make("reason") }))
      expect(first).toEqual({ entries: [expect.objectContaining({ _tag: "FactAsked", known: false })] })
      yield* act(cases.Tell.make({ fact: FactName.make("reason"), value: "moves" }))
      expect(yield* act(cases.Ask.make({ fact: FactName.make("reason") }))).toMatchObject({ known: { value: "moves", on: "hotline" } })
    })))

  it("passes a customer on with a ticket that says what goes along and what is lost", () =>
    run(Effect.gen(function*() {
      const { act, concern } = yield* begin
      yield* act(cases.Tell.make({ fact: FactName.make("reason"), value: "moves" }))
      yield* act(cases.Promise.make({ text: "A call back" }))
      const { ticket } = yield* act(cases.HandOver.make({ to: ChannelName.make("backoffice"), because: "in charge", carried: [contractNo] }))
      expect(ticket).toMatchObject({ concern, from: "hotline", to: "backoffice", carried: [{ value: "4711" }], lost: [{ value: "moves" }], promises: [{ text: "A call back", owner: "berta" }] })
      const whole = yield* act(cases.HandOver.make({ to: ChannelName.make("backoffice"), because: "in charge" }))
      expect(whole.entries).toMatchObject([{ _tag: "HandedOver", handover: { carried: ["contractNo", "reason"], lost: [] } }])
    })))

  it("takes a step for the customer, which the process refuses or takes as it does for customers", () =>
    run(Effect.gen(function*() {
      const { act, thread } = yield* begin
      const login: Signal = { _tag: "LoggedIn", by: StepName.make("login"), assurance: "authenticated" }
      yield* take(slip({ key: "b", kind: "web", account: "anna", phone: "0221 5550147", signals: [login] }))
      const no = yield* act(cases.TakeStep.make({ step: StepName.make("request") }), "web")
      expect(no).toMatchObject({ refused: { offeredOn: ["hotline"] }, entries: [{ _tag: "StepRefused", by: "berta", on: "web" }] })
      expect(tags((yield* act(cases.TakeStep.make({ step: StepName.make("request") }))).entries)).toEqual(["StepTaken", "ConcernClosed"])
      expect(tags(yield* thread)).toContain("StepRefused")
      expect(yield* Effect.flip(act(cases.Resolve.make({ outcome: "twice" })))).toMatchObject({ _tag: "NotPossible", because: expect.stringContaining("is closed") })
      expect(yield* Effect.flip(act(cases.TakeOver.make({})))).toMatchObject({ _tag: "NotPossible" })
    })))

  it("acts on a customer without a concern, and gets a name for everything that is not there", () =>
    run(Effect.gen(function*() {
      const { act, thread } = yield* begin
      const { act: plain } = yield* Switchboard.AgentActions
      const [record = RecordId.make("?")] = (yield* (yield* Switchboard.People).find("anna")).flat()
      const customer = { by: berta, on: ChannelName.make("hotline"), about: { customer: CustomerId.make(record) } }
      yield* plain(cases.Note.make({ text: "Prefers the telephone." }), customer)
      expect(tags(yield* thread).at(-1)).toBe("NoteWritten")
      const before = (yield* thread).length
      expect(yield* Effect.flip(plain(cases.TakeStep.make({ step: StepName.make("request") }), customer))).toMatchObject({ _tag: "NotPossible" })
      expect(yield* Effect.flip(plain(cases.Resolve.make({ outcome: "done" }), customer))).toMatchObject({ _tag: "NotPossible" })
      expect(yield* Effect.flip(plain(cases.Note.make({ text: "x" }), { ...customer, about: { concern: ConcernId.make("K-0") } }))).toMatchObject({ _tag: "UnknownThread", message: "There is no concern K-0." })
      expect(yield* Effect.flip(plain(cases.Note.make({ text: "x" }), { ...customer, about: { customer: CustomerId.make("nobody") } }))).toMatchObject({ message: "There is no customer nobody." })
      expect(yield* Effect.flip(act(cases.KeepPromise.make({ promise: PromiseId.make("P-0") })))).toMatchObject({ _tag: "NotPossible", because: expect.stringContaining("never given") })
      expect(yield* Effect.flip(act(cases.Promise.make({ text: "soon", due: "soon" })))).toMatchObject({ because: "“soon” is no time." })
      expect((yield* thread)).toHaveLength(before)
    })))

  it("may do what the access rules allow, and is told who, what and why where they do not", () => {
    const rules = Layer.mergeAll(
      Layer.succeed(Switchboard.Access, { refusal: ({ by, what }) => Effect.succeed(what === "act" && by === "dora" ? "Trainees only look." : undefined) }),
      Layer.succeed(Switchboard.Agents, { isKnown: (agent) => Effect.succeed(agent !== "eve") })
    )
    return Effect.runPromise(Effect.gen(function*() {
      const { act, concern, thread } = yield* begin
      const { act: plain } = yield* Switchboard.AgentActions
      const by = (name: string) => plain(cases.Note.make({ text: "x" }), { by: AgentId.make(name), on: ChannelName.make("hotline"), about: { concern } })
      expect(yield* Effect.flip(by("dora"))).toMatchObject({ _tag: "NotAllowed", by: "dora", what: "act", about: concern, because: "Trainees only look." })
      expect(yield* Effect.flip(by("eve"))).toMatchObject({ _tag: "UnknownAgent", message: "Nobody called eve works here." })
      expect(tags(yield* thread)).not.toContain("NoteWritten")
      yield* act(cases.Note.make({ text: "y" }))
    }).pipe(Effect.provide(layer.pipe(Layer.provide(rules)))))
  })

  it("loses no act to somebody who writes into the same thread at the same time", () =>
    run(Effect.gen(function*() {
      const { act, concern, thread } = yield* begin
      const ledger = yield* Ledger
      const [record = RecordId.make("?")] = (yield* (yield* Switchboard.People).find("anna")).flat()
      const at = { instant: Instant.make(1_700_000_000_000), raw: "" }
      // Another process, which asks nobody here.
      const elsewhere = (n: number) => ledger.commit({
        tenant: composition.tenant, keys: [],
        appends: [{ record, expected: "any", entries: [{ _tag: "NoteWritten", id: EntryId.make(`x${n}`), occurred: at, recorded: at.instant, on: ChannelName.make("web"), text: `other ${n}` }] }]
      })
      const some = Array.from({ length: 12 }, (_, n) => n)
      yield* Effect.all([
        ...some.map((n) => Effect.asVoid(act(cases.Note.make({ text: `note ${n}` })))), ...some.map((n) => Effect.asVoid(elsewhere(n))),
        ...some.map((n) => Effect.asVoid(take(slip({ key: `k${n}`, kind: "web", account: "anna", phone: "0221 5550147" }))))
      ], { concurrency: "unbounded" })
      const entries = yield* thread
      expect(new Set(entries.flatMap((entry) => (entry._tag === "NoteWritten" ? [entry.text] : []))).size).toBe(24)
      expect(entries.filter(({ _tag }) => _tag === "Contacted")).toHaveLength(13)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(entries.filter((entry) => entry.concern === concern).length).toBeGreaterThan(12)
    })))

  it("is heard although another process writes into the thread between reading and writing, three times in a row", () => {
    let intrusions = 0
    const at = { instant: Instant.make(1_700_000_000_000), raw: "" }
    const crowded = Layer.effect(Ledger, Effect.map(Ledger, (ledger) => ({
      ...ledger,
      commit: (commit: Parameters<typeof ledger.commit>[0]) => {
        const [first] = commit.appends
        if (first?.entries[0]?._tag !== "TakenOver" || intrusions === 3) return ledger.commit(commit)
        const text = `from elsewhere ${intrusions++}`
        return Effect.andThen(ledger.commit({
          tenant: composition.tenant, keys: [],
          appends: [{ record: first.record, expected: "any", entries: [{ _tag: "NoteWritten", id: EntryId.make(text), occurred: at, recorded: at.instant, on: ChannelName.make("web"), text }] }]
        }), ledger.commit(commit))
      }
    }))).pipe(Layer.provide(layerMemory))
    return Effect.runPromise(Effect.gen(function*() {
      const { act, thread } = yield* begin
      yield* act(cases.TakeOver.make({}))
      expect(tags(yield* thread).slice(3)).toEqual(["NoteWritten", "NoteWritten", "NoteWritten", "TakenOver"])
    }).pipe(Effect.provide(Switchboard.layer(composition).pipe(Layer.provideMerge(crowded)))))
  })
})
