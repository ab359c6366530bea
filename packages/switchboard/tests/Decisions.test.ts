import { Malformed } from "@redthread/channel"
import * as Identity from "@redthread/identity"
import { beginning, Ledger, layerMemory, layerSqlite } from "@redthread/ledger"
import { AdapterId, AgentId, AnswerId, ChannelName, EntryId, type Entry, FactName, Instant, Namespace, Purpose, RecordId, rootPointer, type Signal } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { composition as plain, delivery, slip, take } from "./Slips.ts"

const composition: Switchboard.Composition = { ...plain, identifying: { ...plain.identifying, [FactName.make("customerNo")]: Namespace.make("customer-no"), [FactName.make("email")]: Namespace.make("email") } }
const berta = { by: AgentId.make("berta"), because: "She told me so." }
const layerOver = <E>(ledger: Layer.Layer<Ledger, E>) => Switchboard.layer(composition).pipe(Layer.provideMerge(ledger))
type Services = Switchboard.Intake | Switchboard.LiveOverview | Switchboard.People | Switchboard.Decisions | Ledger
const run = <A, E>(effect: Effect.Effect<A, E, Services>): Promise<A> => Effect.runPromise(Effect.provide(effect, layerOver(layerMemory)))

const told = (customerNo: string, email: string): ReadonlyArray<Signal> => [
  { _tag: "Told", fact: FactName.make("customerNo"), value: customerNo }, { _tag: "Told", fact: FactName.make("email"), value: email }
]
const anna = slip({ key: "a", kind: "web", account: "anna", text: "Ich will kündigen" })
const ben = slip({ key: "b", kind: "telephone", phone: "0221 5550147", text: "Hallo" })
/** One telephone, two customer numbers: nobody but a person can tell. */
const family = [
  slip({ key: "c", kind: "telephone", phone: "0221 5550147", signals: told("4711", "anna@example.org") }),
  slip({ key: "d", kind: "telephone", phone: "0221 5550147", signals: told("4712", "paul@example.org") })
]

const recordsOf = Effect.fnUntraced(function*(typed: string) {
  return (yield* (yield* Switchboard.People).find(typed)).flat()
})
const seen = Effect.fnUntraced(function*(typed: string) {
  return yield* (yield* Switchboard.LiveOverview).of(typed)
})
const rebuilt = Effect.fnUntraced(function*() {
  const lines = yield* (yield* Ledger).after(composition.tenant, beginning, 10_000)
  return Switchboard.learn(Switchboard.nobody(composition), lines)
})

describe("a merge by people", () => {
  it("makes two people one, and taken back leaves people and threads exactly as they were", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(anna)
      yield* take(ben)
      const before = [yield* seen("anna"), yield* seen("+492215550147")]
      const records = [...yield* recordsOf("anna"), ...yield* recordsOf("+492215550147")]
      const merge = yield* decisions.join(records, berta)
      const [one, ...others] = yield* seen("anna")
      expect(others).toEqual([])
      expect(one?.thread.entries.map(({ on }) => on)).toEqual(["web", "web", "hotline"])
      expect((yield* decisions.standing)).toMatchObject([{ id: merge, says: "one", by: "berta", because: "She told me so." }])
      yield* decisions.takeBack(merge, { ...berta, because: "It was her sister." })
      expect([yield* seen("anna"), yield* seen("+492215550147")]).toEqual(before)
      expect((yield* decisions.made).map(({ _tag, by }) => [_tag, by])).toEqual([["RecordsJoined", "berta"], ["DecisionTakenBack", "berta"]])
    })))

  it("keeps to what somebody said: different people stay different, and the contradiction is asked about", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(anna)
      yield* take(ben)
      const records = [...yield* recordsOf("anna"), ...yield* recordsOf("+492215550147")]
      yield* decisions.part(records, berta)
      yield* decisions.join(records, { ...berta, by: AgentId.make("carl") })
      expect(yield* recordsOf("anna")).toHaveLength(1)
      const [open] = yield* decisions.open
      expect(open).toMatchObject({ _tag: "Identity", question: expect.stringContaining("Who is right") })
      yield* decisions.decide(open?.id ?? "", "same", berta)
      expect(yield* recordsOf("anna")).toHaveLength(2)
      expect(yield* decisions.open).toEqual([])
    })))

  it("of one record, of an unknown one, or taken back twice is no decision", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(anna)
      const records = yield* recordsOf("anna")
      expect(yield* Effect.flip(decisions.join([...records, ...records], berta))).toMatchObject({ _tag: "NothingToDecide" })
      expect(yield* Effect.flip(decisions.join([...records, RecordId.make("nobody")], berta))).toMatchObject({ what: "Nobody is known by nobody." })
      expect(yield* Effect.flip(decisions.takeBack(EntryId.make("never"), berta))).toMatchObject({ what: "No decision never counts now." })
      expect(yield* decisions.made).toEqual([])
    })))

  it("survives a restart, and what is rebuilt from the ledger is what the running switchboard knew", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redthread-"))
    const open = () => layerOver(layerSqlite({ file: join(folder, "ledger.sqlite") }))
    const told = await Effect.runPromise(Effect.gen(function*() {
      yield* take(anna)
      yield* take(ben)
      yield* (yield* Switchboard.Decisions).join([...yield* recordsOf("anna"), ...yield* recordsOf("+492215550147")], berta)
      const live = yield* (yield* Switchboard.People).known
      expect(Identity.snapshot((yield* rebuilt()).identity)).toEqual(Identity.snapshot(live.identity))
      return Identity.snapshot(live.identity)
    }).pipe(Effect.provide(open())))
    await Effect.runPromise(Effect.gen(function*() {
      expect(Identity.snapshot((yield* (yield* Switchboard.People).known).identity)).toEqual(told)
      expect(yield* recordsOf("anna")).toHaveLength(2)
    }).pipe(Effect.provide(open())))
    rmSync(folder, { recursive: true })
  })
})

describe("the queue of open decisions", () => {
  it("asks whose a telephone is with two customer numbers behind it, and the answer settles it for good", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      for (const each of family) yield* take(each)
      const [open, ...others] = yield* decisions.open
      expect(others).toEqual([])
      expect(open).toMatchObject({ _tag: "Identity", question: expect.stringContaining("?"), answers: [{ answer: "same" }, { answer: "different" }, { answer: "retract" }, { answer: "leave" }] })
      expect(open?._tag === "Identity" ? open.candidates.flatMap(({ identifiers }) => identifiers) : []).toContain("phone +492215550147")
      yield* decisions.decide(open?.id ?? "", "different", berta)
      expect(yield* decisions.open).toEqual([])
      expect((yield* decisions.made).map(({ _tag }) => _tag)).toEqual(["QuestionDecided", "RecordsParted"])
      expect(yield* Effect.flip(decisions.decide(open?.id ?? "", "same", berta))).toMatchObject({ _tag: "NotOpen" })
    })))

  it("lets a question rest that nobody can answer, until that is taken back", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      for (const each of family) yield* take(each)
      const [open] = yield* decisions.open
      const { entry } = yield* decisions.decide(open?.id ?? "", "leave", berta)
      expect(yield* decisions.open).toEqual([])
      yield* decisions.takeBack(entry, berta)
      expect(yield* decisions.open).toEqual([open])
    })))

  it("takes back what was seen wrongly: a number that was mistyped makes nobody two people", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      const mistyped = (key: string, customerNo: string) => slip({ key, kind: "telephone", phone: "0221 5550147", signals: [{ _tag: "Told", fact: FactName.make("customerNo"), value: customerNo }] })
      yield* take(mistyped("c", "4711"))
      yield* take(mistyped("d", "4771"))
      const [open] = yield* decisions.open
      expect(open).toMatchObject({ answers: [{ answer: "retract" }, { answer: "leave" }], observations: [{ identifiers: ["phone +492215550147", "customer-no 4711"] }, {}] })
      for (const answer of ["retract", "retract 3", "retract 1 x"]) expect(yield* Effect.flip(decisions.decide(open?.id ?? "", answer, berta))).toMatchObject({ _tag: "NoAnswer" })
      yield* decisions.decide(open?.id ?? "", "retract 2", berta)
      expect(yield* decisions.open).toEqual([])
      expect([(yield* seen("customer-no 4711")).length, (yield* seen("customer-no 4771")).length]).toEqual([1, 0])
      expect((yield* seen("0221 5550147"))[0]?.thread.entries.filter(({ _tag }) => _tag === "Contacted")).toHaveLength(2)
      expect(Identity.snapshot((yield* rebuilt()).identity)).toEqual(Identity.snapshot((yield* (yield* Switchboard.People).known).identity))
    })))

  it("takes no answer that the question does not have, and writes nothing", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      for (const each of family) yield* take(each)
      const [open] = yield* decisions.open
      for (const answer of ["maybe", "same 1", "different 1 7", "same 1 1", ""]) {
        expect(yield* Effect.flip(decisions.decide(open?.id ?? "", answer, berta))).toMatchObject({ _tag: "NoAnswer" })
      }
      expect(yield* decisions.made).toEqual([])
    })))

  it("replays a delivery after its adapter was improved", async () => {
    let isImproved = false
    const [web, ...others] = composition.adapters
    if (web === undefined) throw new Error("no adapter")
    const dull = { ...web, normalise: () => Effect.fail(new Malformed({ at: rootPointer, reason: "not yet" })) }
    const live: Switchboard.Composition = { ...composition, get adapters() { return [isImproved ? web : dull, ...others] } }
    await Effect.runPromise(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      expect((yield* take(anna)).parked).toContain("not yet")
      const [open] = yield* decisions.open
      expect(open).toMatchObject({ _tag: "Parked", because: expect.stringContaining("not yet"), channel: "web" })
      expect((yield* decisions.decide(open?.id ?? "", "replay", berta)).became).toContain("It was put aside again: ")
      isImproved = true
      expect((yield* decisions.decide(open?.id ?? "", "replay", berta)).became).toBe("It is read: 1 channel events, 2 entries.")
      expect(yield* decisions.open).toEqual([])
      expect((yield* seen("anna"))[0]?.thread.entries).toHaveLength(2)
    }).pipe(Effect.provide(Switchboard.layer(live).pipe(Layer.provideMerge(layerMemory)))))
  })

  it("still asks when the machine died between the answer and what follows from it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redthread-"))
    let [isImproved, dies] = [false, false]
    const [web, ...others] = composition.adapters
    if (web === undefined) throw new Error("no adapter")
    const dying = { ...web, normalise: () => (dies ? Effect.die("power failure") : Effect.fail(new Malformed({ at: rootPointer, reason: "not yet" }))) }
    const live: Switchboard.Composition = { ...composition, get adapters() { return [isImproved ? web : dying, ...others] } }
    const session = <A, E>(effect: Effect.Effect<A, E, Services>) =>
      Effect.runPromiseExit(Effect.provide(effect, Switchboard.layer(live).pipe(Layer.provideMerge(layerSqlite({ file: join(folder, "ledger.sqlite") })))))
    const replay = Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      const [open] = yield* decisions.open
      return yield* decisions.decide(open?.id ?? "", "replay", berta)
    })
    await session(take(anna))
    dies = true
    expect(await session(replay)).toMatchObject({ _tag: "Failure" })
    isImproved = true
    expect(await session(replay)).toMatchObject({ _tag: "Success", value: { became: "It is read: 1 channel events, 2 entries." } })
    await session(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      expect(yield* decisions.open).toEqual([])
      expect(yield* decisions.made).toHaveLength(2)
      expect((yield* seen("anna"))[0]?.thread.entries).toHaveLength(2)
    })).then((ended) => expect(ended).toMatchObject({ _tag: "Success" }))
    rmSync(folder, { recursive: true })
  })

  it("discards what is of no use; its bytes stay", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      const ledger = yield* Ledger
      const broken = delivery("{ no json")
      yield* take(broken)
      const [open] = yield* decisions.open
      expect(yield* decisions.decide(open?.id ?? "", "discard", berta)).toMatchObject({ became: "It is discarded." })
      expect(yield* decisions.open).toEqual([])
      expect((yield* ledger.payload(composition.tenant, broken))?.body).toEqual(broken.body)
      expect(yield* decisions.made).toMatchObject([{ _tag: "QuestionDecided", answer: "discard", by: "berta", because: "She told me so." }])
    })))

  it("trusts a delivery whose sender could not be proved when a person vouches for it", () =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* Effect.flip((yield* Switchboard.Intake).receive(anna))
      const [open] = yield* decisions.open
      expect((yield* decisions.decide(open?.id ?? "", "replay", berta)).became).toMatch(/put aside again/)
      yield* decisions.decide(open?.id ?? "", "trust", berta)
      expect(yield* recordsOf("anna")).toHaveLength(1)
    })))

  it.each([["not-arrived", ["NotArrived"]], ["arrived", ["Sent", "Answered"]]])("asks whether a message got through that nobody answered, and writes into its thread: %s", (verdict, found) =>
    run(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      const ledger = yield* Ledger
      yield* take(anna)
      const [record = RecordId.make("?")] = yield* recordsOf("anna")
      const at = Instant.make(1_700_000_000_000)
      const about = { occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("web"), answer: AnswerId.make("answer-1") }
      const entries: readonly [Entry, ...ReadonlyArray<Entry>] = [
        {
          _tag: "AnswerPlanned", id: EntryId.make("s0"), ...about, purpose: Purpose.make("service"), content: [{ _tag: "Text", text: "Done." }], messages: 1, lost: [],
          recipient: { adapter: AdapterId.make("slips-web"), channel: "web", to: { namespace: Namespace.make("portal-account"), value: "anna", assurance: "claimed" }, references: [] }
        },
        { _tag: "SendTried", id: EntryId.make("s1"), ...about, message: 0, attempt: 0, until: at },
        { _tag: "SendEnded", id: EntryId.make("s2"), ...about, message: 0, attempt: 0, outcome: { _tag: "Unknown", text: "The connection broke." } }
      ]
      yield* ledger.commit({ tenant: composition.tenant, keys: [], appends: [{ record, expected: "any", entries }] })
      const [open] = yield* decisions.open
      expect(open).toMatchObject({ _tag: "UnknownOutcome", because: "The connection broke.", record })
      yield* decisions.decide(open?.id ?? "", verdict, berta)
      expect(yield* decisions.open).toEqual([])
      const after = (yield* ledger.read(composition.tenant, record)).slice(5)
      expect(after.map((entry) => (entry._tag === "SendEnded" ? entry.outcome._tag : entry._tag))).toEqual(found)
      expect(after[0]).toMatchObject({ on: "web", by: "berta", outcome: { foundBy: "berta" } })
    })))
})

describe("deciding", () => {
  it("is refused by the access rules with who, what and why, and leaves nothing", () => {
    const rules = Layer.succeed(Switchboard.Access, { refusal: ({ by, what }) => Effect.succeed(what === "decide" && by !== "carl" ? "Only Carl decides." : undefined) })
    return Effect.runPromise(Effect.gen(function*() {
      const decisions = yield* Switchboard.Decisions
      yield* take(anna)
      yield* take(ben)
      const records = [...yield* recordsOf("anna"), ...yield* recordsOf("+492215550147")]
      const no = yield* Effect.flip(decisions.join(records, berta))
      expect(no).toMatchObject({ _tag: "NotAllowed", by: "berta", what: "decide", because: "Only Carl decides." })
      expect(yield* decisions.made).toEqual([])
      yield* decisions.join(records, { ...berta, by: AgentId.make("carl") })
      expect(yield* recordsOf("anna")).toHaveLength(2)
    }).pipe(Effect.provide(layerOver(layerMemory).pipe(Layer.provide(rules)))))
  })
})
