import * as Identity from "@redthread/identity"
import { beginning, Ledger, type LedgerError, layerMemory, layerSqlite } from "@redthread/ledger"
import { AgentId, ChannelName, type ConcernId, Entry, type EntryId, FactName, holds, Namespace, RecordId, type Signal, StepName } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { runs } from "@redthread/testing"
import { Effect, Layer, Schema, Stream } from "effect"
import * as fc from "fast-check"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { composition as plain, slip, take } from "./Slips.ts"

const composition: Switchboard.Composition = {
  ...plain, identifying: { ...plain.identifying, [FactName.make("customerNo")]: Namespace.make("customer-no"), [FactName.make("email")]: Namespace.make("email") }
}
const { cases } = Switchboard.Action
const mails = ["anna@example.org", "ben@example.org", "cleo@example.org"]
const phones = ["0221 5550147", "0221 5550148"]
const told = (fact: string, value: string): Signal => ({ _tag: "Told", fact: FactName.make(fact), value })
const some = fc.nat({ max: 7 })

const deliveries = fc.record({
  _tag: fc.constant("Delivery" as const), kind: fc.constantFrom("web" as const, "telephone" as const), mail: fc.option(fc.constantFrom(...mails)), phone: fc.constantFrom(...phones),
  customerNo: fc.option(fc.constantFrom("4711", "4712")), text: fc.constantFrom("kündigen", "hallo"), login: fc.boolean()
})
/** One thing that happens; numbers choose among what is there then. */
const happening = fc.oneof(
  { weight: 3, arbitrary: deliveries },
  { weight: 5, arbitrary: fc.record({
    _tag: fc.constant("Act" as const), concern: some, on: fc.constantFrom("web", "hotline"),
    action: fc.constantFrom<Switchboard.Action>(
      cases.TakeOver.make({}), cases.Note.make({ text: "upset" }), cases.Ask.make({ fact: FactName.make("email") }), cases.Tell.make({ fact: FactName.make("contractNo"), value: "V1" }),
      cases.HandOver.make({ to: ChannelName.make("backoffice"), because: "in charge" }), cases.Promise.make({ text: "a call" }), cases.TakeStep.make({ step: StepName.make("request") }),
      cases.TakeStep.make({ step: StepName.make("request") }), cases.Resolve.make({ outcome: "withdrawn" })
    )
  }) },
  { weight: 3, arbitrary: fc.record({ _tag: fc.constantFrom("Join" as const, "Part" as const, "Undo" as const), one: some, other: some }) },
  { weight: 2, arbitrary: fc.record({ _tag: fc.constant("TakeBack" as const), which: some }) },
  { weight: 2, arbitrary: fc.record({ _tag: fc.constant("Answer" as const), which: some, answer: fc.constantFrom("same", "different", "leave", "retract 1") }) },
  { weight: 5, arbitrary: fc.record({ _tag: fc.constant("Load" as const), isWhole: fc.constantFrom(true, true, true, false), rows: fc.array(fc.record({ id: fc.constantFrom("1", "2"), mail: fc.constantFrom(...mails) }), { minLength: 1, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.constant({ _tag: "Restart" as const }) }
)
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never

/** Some people write or call, then all sorts of things happen. */
const happenings: fc.Arbitrary<ReadonlyArray<Happening>> = fc.tuple(fc.array(deliveries, { minLength: 2, maxLength: 5, size: "max" }), fc.array(happening, { minLength: 3, maxLength: 14, size: "max" }))
  .map(([first, then]) => [...first, ...then])

const berta = { by: AgentId.make("berta"), because: "She told me so." }
const crm: Switchboard.Source = { name: ChannelName.make("crm"), key: "id", identifiers: { mail: Namespace.make("email") }, facts: { mail: FactName.make("email") } }
const encode = Schema.encodeSync(Entry)

const lines = Effect.gen(function*() {
  return yield* (yield* Ledger).after(composition.tenant, beginning, 100_000)
})
/** Who is who, and why. */
const peopleOf = (known: Switchboard.Known): string => JSON.stringify(Identity.outcome(Identity.resolution(known.identity)))
const threadsOf = Effect.fnUntraced(function*(known: Switchboard.Known) {
  const { changes } = yield* Switchboard.LiveOverview
  const firsts = Identity.people(Identity.resolution(known.identity)).flatMap(({ records: [first] }) => (first === undefined ? [] : [first.id]))
  return yield* Effect.forEach(firsts, (record) => Effect.map(Stream.runHead(changes(record)), (seen) => (seen._tag === "Some" ? seen.value.thread.entries : [])))
})
const pictureOf = Effect.gen(function*() {
  const known = yield* (yield* Switchboard.People).known
  return JSON.stringify([peopleOf(known), (yield* threadsOf(known)).map((thread) => thread.map((entry) => encode(entry)))])
})

interface Notes {
  readonly acknowledged: Array<EntryId>
  readonly undone: Array<{ before: string; after: string }>
  refused: number
  key: number
}

const happen = Effect.fnUntraced(function*(what: Exclude<Happening, { _tag: "Restart" }>, notes: Notes) {
  const decisions = yield* Switchboard.Decisions
  const known = yield* (yield* Switchboard.People).known
  const records = Identity.people(Identity.resolution(known.identity)).flatMap(({ records }) => records.map(({ id }) => id))
  const pick = <A>(from: ReadonlyArray<A>, n: number): A | undefined => from[n % Math.max(1, from.length)]
  switch (what._tag) {
    case "Delivery": {
      const signals = [
        ...(what.mail === null ? [] : [told("email", what.mail)]), ...(what.customerNo === null ? [] : [told("customerNo", what.customerNo)]),
        ...(what.login ? [{ _tag: "LoggedIn" as const, by: StepName.make("login"), assurance: "authenticated" as const }] : [])
      ]
      const { entries } = yield* take(slip({ key: `k${notes.key++}`, kind: what.kind, phone: what.phone, text: what.text, signals }))
      notes.acknowledged.push(...entries.map(({ id }) => id))
      return
    }
    case "Act": {
      const opened = (yield* lines).flatMap(({ entry }): ReadonlyArray<ConcernId> => (entry._tag === "ConcernOpened" ? [entry.concern] : []))
      const concern = pick(opened, what.concern)
      if (concern === undefined) return
      const acted = yield* (yield* Switchboard.AgentActions).act(what.action, { by: berta.by, on: ChannelName.make(what.on), about: { concern } }).pipe(Effect.catchTag("NotPossible", () => Effect.succeed(undefined)))
      if (acted === undefined) return
      notes.acknowledged.push(...acted.entries.map(({ id }) => id))
      if (what.action._tag === "TakeStep" && !acted.entries.some(({ _tag }) => _tag === "StepTaken")) notes.refused++
      return
    }
    case "Join":
    case "Part":
    case "Undo": {
      const [one, other] = [pick(records, what.one), pick(records, what.other)]
      if (one === undefined || other === undefined || one === other) return
      const before = what._tag === "Undo" ? yield* pictureOf : ""
      const entry = what._tag === "Part" ? yield* decisions.part([one, other], berta) : yield* decisions.join([one, other], berta)
      notes.acknowledged.push(entry)
      if (what._tag === "Undo") {
        notes.acknowledged.push(yield* decisions.takeBack(entry, berta))
        notes.undone.push({ before, after: yield* pictureOf })
      }
      return
    }
    case "TakeBack": {
      const ruling = pick(yield* decisions.standing, what.which)
      if (ruling !== undefined) notes.acknowledged.push(yield* decisions.takeBack(ruling.id, berta))
      return
    }
    case "Answer": {
      const open = pick(yield* decisions.open, what.which)
      if (open?.answers.some(({ answer }) => answer === what.answer.split(" ")[0]) !== true) return
      notes.acknowledged.push((yield* decisions.decide(open.id, what.answer, berta)).entry)
      return
    }
    case "Load": {
      const rows = what.rows.map((values, i) => ({ at: i + 1, values }))
      yield* (yield* Switchboard.MasterData).load(crm, Stream.fromIterable(rows), { isWhole: what.isWhole }).pipe(Effect.catchTag("NothingLoaded", () => Effect.void))
    }
  }
})

/** What is found at the end. */
const found = Effect.fnUntraced(function*(notes: Notes) {
  const known = yield* (yield* Switchboard.People).known
  const all = yield* lines
  const streams = new Map<RecordId, Array<Entry>>()
  for (const { entry, record } of all) streams.set(record, [...(streams.get(record) ?? []), entry])
  const back = new Set(all.flatMap(({ entry }) => (entry._tag === "DecisionTakenBack" ? [entry.decision, entry.id] : [])))
  const standing = new Set([...known.rows].map(([, { entry }]) => entry))
  const isPast = ({ _tag, id }: Entry): boolean => back.has(id) || _tag === "RowVanished" || (_tag === "RowImported" && !standing.has(id))
  const start = Switchboard.nobody(composition)
  const rebuilt = Switchboard.learn(start, all)
  const text = (one: Switchboard.Known, threads: ReadonlyArray<ReadonlyArray<Entry>>): string =>
    JSON.stringify([Identity.snapshot(one.identity), peopleOf(one), [...one.rulings].sort(), [...one.rows].sort(), [...one.doubts.left].sort(), [...one.concerns].sort(), [...one.lengths].sort(), threads.map((thread) => thread.map(({ id }) => id))])
  const threads = yield* threadsOf(known)
  const anew = Identity.people(Identity.resolution(rebuilt.identity)).map(({ records }) => Switchboard.threadOf(records.map(({ id }) => id), streams, []))
  return {
    acknowledged: notes.acknowledged, refused: notes.refused, undone: notes.undone, streams, threads,
    live: text(known, threads), rebuilt: text(rebuilt, anew),
    people: peopleOf(known), withoutTakenBack: peopleOf(Switchboard.learn(start, all.filter(({ entry }) => !isPast(entry))))
  } satisfies Switchboard.Shift
})

/** Plays it; a restart opens the store again where there is one. */
const shift = async (given: ReadonlyArray<Happening>, file: string | undefined): Promise<Switchboard.Shift> => {
  const store: Layer.Layer<Ledger, LedgerError> = file === undefined ? layerMemory : layerSqlite({ file, durability: "unsynced" })
  // Whoever restarts begins at a snapshot, whatever was there so far.
  const open = () => Switchboard.layer(composition).pipe(Layer.provideMerge(Layer.merge(store, Layer.succeed(Switchboard.SnapshotPace, 1))))
  const notes: Notes = { acknowledged: [], undone: [], refused: 0, key: 0 }
  const sessions: Array<Array<Exclude<Happening, { _tag: "Restart" }>>> = [[]]
  for (const what of given) {
    if (what._tag !== "Restart") sessions.at(-1)?.push(what)
    else if (file !== undefined) sessions.push([])
  }
  const last = sessions.pop() ?? []
  for (const session of sessions) await Effect.runPromise(Effect.provide(Effect.forEach(session, (what) => happen(what, notes), { discard: true }), open()))
  return Effect.runPromise(Effect.provide(Effect.andThen(Effect.forEach(last, (what) => happen(what, notes), { discard: true }), found(notes)), open()))
}

const inFolder = async <A>(use: (file: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-desk-"))
  try {
    return await use(join(folder, "ledger.sqlite"))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const seen = { merges: 0, takenBack: 0, refusals: 0, answers: 0, rows: 0, histories: 0 }
const count = (given: Switchboard.Shift): void => {
  const tags = [...given.streams.values()].flat().map(({ _tag }) => _tag)
  seen.histories++
  if (tags.includes("RecordsJoined")) seen.merges++
  if (tags.includes("DecisionTakenBack")) seen.takenBack++
  if (given.refused > 0) seen.refusals++
  if (tags.includes("QuestionDecided")) seen.answers++
  if (tags.includes("RowVanished")) seen.rows++
}

describe("the laws of the desk", () => {
  const judge = (given: Switchboard.Shift): void => {
    for (const law of Switchboard.deskLaws) expect({ law: law.id, breaches: law.breaches(given) }).toEqual({ law: law.id, breaches: [] })
    for (const law of Switchboard.threadLaws) expect({ law: law.id, breaches: [...given.streams.values()].flatMap((stream) => law.breaches(stream)) }).toEqual({ law: law.id, breaches: [] })
  }

  it("hold over memory, whatever agents do, people decide and systems send", () =>
    fc.assert(fc.asyncProperty(happenings, async (given) => {
      const played = await shift(given, undefined)
      count(played)
      judge(played)
    }), { numRuns: Math.ceil(runs / 5) }), 600_000)

  it("hold over SQLite, with restarts in between", () =>
    fc.assert(fc.asyncProperty(happenings, (given) => inFolder(async (file) => judge(await shift(given, file)))), { numRuns: Math.ceil(runs / 20) }), 600_000)

  it("met merges, decisions taken back, refusals, answers and rows that vanished", () => {
    if (seen.histories < 50) return
    for (const [what, histories] of Object.entries(seen)) expect({ what, enough: histories >= seen.histories / 20 }).toEqual({ what, enough: true })
  })

  it.each([
    ["switchboard/no-act-is-lost", (given: Switchboard.Shift) => ({ ...given, acknowledged: [...given.acknowledged, "lost" as EntryId] })],
    ["switchboard/threads-have-one-order", (given: Switchboard.Shift) => ({ ...given, threads: given.threads.map((thread) => thread.toReversed()) })],
    ["switchboard/threads-have-one-order", (given: Switchboard.Shift) => ({ ...given, threads: given.threads.map((thread) => thread.slice(1)) })],
    ["switchboard/rebuilt-is-live", (given: Switchboard.Shift) => ({ ...given, rebuilt: "" })],
    ["switchboard/taken-back-is-never-made", (given: Switchboard.Shift) => ({ ...given, withoutTakenBack: "" })],
    ["switchboard/taken-back-is-never-made", (given: Switchboard.Shift) => ({ ...given, undone: [{ before: "two", after: "one" }] })],
    ["switchboard/refusal-is-an-entry", (given: Switchboard.Shift) => ({ ...given, refused: given.refused + 1 })]
  ])("%s notices what breaks it, and no other law does", async (id, breaking) => {
    const good = await shift([
      { _tag: "Delivery", kind: "web", mail: "anna@example.org", phone: "0221 5550147", customerNo: null, text: "kündigen", login: false },
      { _tag: "Act", concern: 0, on: "hotline", action: cases.Note.make({ text: "upset" }) }
    ], undefined)
    expect(Switchboard.deskLaws.filter((law) => !holds(law, good)).map((law) => law.id)).toEqual([])
    expect(Switchboard.deskLaws.filter((law) => !holds(law, breaking(good))).map((law) => law.id)).toEqual([id])
  })
})
