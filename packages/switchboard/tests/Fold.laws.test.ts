/** Folds taken up from a snapshot, at every place, and what becomes of snapshots when somebody is forgotten. */
import * as Identity from "@redthread/identity"
import { beginning, type Committed, Erasure, layerKeysMemory, Ledger, layerMemory, sealed, type Snapshot } from "@redthread/ledger"
import { AgentId, ChannelName, type Entry, EntryId, EventKey, Instant, Namespace, RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Outgoing, type OutgoingForm } from "@redthread/switchboard/Outgoing"
import { runs } from "@redthread/testing"
import { Effect, Layer, Redacted, Stream } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { days, played } from "./OutboxPlay.ts"
import { composition, slip, take } from "./Slips.ts"

const again = <A>(value: A): A => JSON.parse(JSON.stringify(value)) as A

/** All that can be asked of the fold: what it knows, and what it would do, in whatever order receipts are reported. */
const pictureOf = (fold: Outgoing): string => {
  const { shown: { receipts: _, ...shown }, ...form } = fold.toJSON()
  const { tasks } = fold.worklist(present)
  return JSON.stringify([form, shown, tasks.map((task) => JSON.stringify(task)).sort()])
}
const present = { now: Instant.make(2_000_000_000_000), budgets: new Map(), busy: new Set<string>(), atMost: 1_000_000, askEvery: 1 }

/** The outbox's fold over these lines, and taken up after each of them. */
const takenUp = (lines: ReadonlyArray<Committed>, thaw: (form: OutgoingForm) => Outgoing): Switchboard.TakenUp => {
  const reading = (fold: Outgoing, some: ReadonlyArray<Committed>): Outgoing => {
    for (const line of some) fold.learn(line)
    return fold
  }
  return {
    whole: pictureOf(reading(new Outgoing(), lines)),
    from: lines.map((_, entries) => {
      const before = reading(new Outgoing(), lines.slice(0, entries))
      // What was handed out by a process that ended is handed out again.
      before.worklist(present)
      return { entries, came: pictureOf(reading(thaw(again(before.toJSON())), lines.slice(entries))) }
    })
  }
}

const law = Switchboard.snapshotIsTheBeginning
describe("what is on its way", () => {
  it(law.id, () =>
    fc.assert(fc.asyncProperty(days, async (acts) => {
      const all: Array<Committed> = []
      await played(acts, (lines) => all.push(...lines))
      expect(law.breaches(takenUp(all, (form) => new Outgoing(form)))).toEqual([])
    }), { numRuns: Math.ceil(runs / 25) }), 120_000)

  it.each<readonly [string, (form: OutgoingForm) => Outgoing]>([
    ["forgets where answers stand", (form) => new Outgoing({ ...form, places: [] })],
    ["forgets which messages the channel has", (form) => new Outgoing({ ...form, shown: { ...form.shown, sent: [] } })],
    ["counts from the beginning", (form) => new Outgoing({ ...form, learnt: 0, begun: form.begun.map(([key]) => [key, 0]) })]
  ])("is noticed where it %s", async (_, thaw) => {
    let isNoticed = false
    for (const acts of fc.sample(days, 40)) {
      await played(acts, (lines) => { isNoticed = isNoticed || law.breaches(takenUp(lines, thaw)).length > 0 })
      if (isNoticed) break
    }
    expect(isNoticed).toBe(true)
  }, 60_000)
})

const known = Effect.gen(function*() {
  const { identity, lengths } = yield* (yield* Switchboard.People).known
  return JSON.stringify([Identity.snapshot(identity), [...lengths].sort()])
})
const master = Redacted.make(Buffer.alloc(32, 3).toString("base64"))

describe("a switchboard that starts again", () => {
  it("knows people, decisions, rows and files as if it had read everything, wherever its snapshot was taken", async () => {
    const crm: Switchboard.Source = { name: ChannelName.make("crm"), key: "id", identifiers: { phone: Namespace.make("phone") }, facts: {} }
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      const { tenant } = composition
      const over = (own: Ledger["Service"]) => Layer.fresh(Switchboard.Media.layer().pipe(Layer.provideMerge(Switchboard.layer(composition)))).pipe(
        Layer.provideMerge(Layer.merge(Layer.succeed(Switchboard.SnapshotPace, 1), Layer.succeed(Ledger, own))))
      const word = { by: AgentId.make("berta"), because: "She said so." }
      yield* Effect.provide(Effect.gen(function*() {
        for (const who of ["anna", "ben", "cleo"]) yield* take(slip({ key: who, kind: "web", account: who, text: "kündigen" }))
        const [anna, ben, cleo] = ["anna", "ben", "cleo"].map((who) => RecordId.make(`portal-account:${who}`)) as [RecordId, RecordId, RecordId]
        const decisions = yield* Switchboard.Decisions
        yield* decisions.join([anna, ben], word)
        yield* decisions.takeBack(yield* decisions.join([ben, cleo], word), word)
        yield* decisions.part([anna, cleo], word)
        yield* (yield* Switchboard.MasterData).load(crm, Stream.fromIterable([{ at: 1, values: { id: "1", phone: "0221 5550147" } }]), { isWhole: true })
        const file: Entry = { ...(yield* ledger.read(tenant, anna))[0], id: EntryId.make("file") } as Entry
        if (file._tag !== "Contacted" || file.event._tag !== "Message") throw new Error("she wrote nothing")
        const event = { ...file.event, key: EventKey.make("file"), content: [{ _tag: "Media" as const, kind: "image" as const, media: { ref: "https://x.example.org/1" } }] }
        yield* ledger.commit({ tenant, keys: [], appends: [{ record: anna, expected: "any", entries: [{ ...file, event } as Entry] }] })
      }), over(ledger))
      const all = yield* ledger.after(tenant, beginning, 1000)
      const pictureOf = Effect.gen(function*() {
        const { concerns, doubts, identity, lengths, rows, rulings, traces } = yield* (yield* Switchboard.People).known
        yield* (yield* Switchboard.People).catchUp
        const waiting = yield* (yield* Switchboard.Media).waiting
        return JSON.stringify([Identity.snapshot(identity), ...[concerns, doubts.left, doubts.sendings, lengths, rows, rulings, traces].map((map) => [...map].map((pair) => JSON.stringify(pair)).sort()), waiting])
      })
      const { snapshots: _, ...plain } = ledger
      const whole = yield* Effect.provide(pictureOf, over(plain))
      expect(whole).toContain("x.example.org")
      const from: Array<Switchboard.TakenUp["from"][number]> = []
      for (const entries of [...all.keys(), all.length]) {
        const kept = new Map<string, Snapshot>()
        const snapshots = { latest: (_: unknown, name: string) => Effect.succeed(kept.get(name)), keep: (_: unknown, name: string, one: Snapshot) => Effect.sync(() => void kept.set(name, one)), forget: () => Effect.void }
        const short: Ledger["Service"] = { ...ledger, snapshots, after: (of, place, limit) => Effect.map(ledger.after(of, place, limit), (lines) => lines.filter((line) => all.findIndex(({ entry }) => entry.id === line.entry.id) < entries)) }
        yield* Effect.provide(Effect.andThen(pictureOf, Effect.sleep(1)), over(short))
        if (entries > 0) expect([...kept.values()].map((one) => one.entries)).toEqual([entries, entries])
        from.push({ entries, came: yield* Effect.provide(pictureOf, over({ ...ledger, snapshots })) })
      }
      expect(law.breaches({ whole, from })).toEqual([])
    }), layerMemory))
  }, 30_000)

  it("reads no more than what was written since its snapshot", async () => {
    let read = 0
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      const boot = Layer.fresh(Switchboard.layer(composition)).pipe(
        Layer.provideMerge(Layer.merge(Layer.succeed(Switchboard.SnapshotPace, 1), Layer.succeed(Ledger, {
          ...ledger, after: (...asked) => Effect.tap(ledger.after(...asked), (lines) => Effect.sync(() => { read += lines.length }))
        }))))
      for (let i = 0; i < 8; i++) yield* Effect.provide(take(slip({ key: `k${i}`, kind: "web", account: "anna", text: "hallo" })), boot)
      const before = yield* Effect.provide(known, boot)
      read = 0
      expect(yield* Effect.provide(known, boot)).toBe(before)
      expect(read).toBeLessThanOrEqual(4)
    }), layerMemory))
  })

  it("reads everything where its snapshot is of no use", async () => {
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      const boot = (text: string) => Layer.fresh(Switchboard.layer(composition)).pipe(Layer.provideMerge(Layer.succeed(Ledger, {
        ...ledger,
        snapshots: { latest: () => Effect.succeed<Snapshot>({ position: beginning, entries: 0, text }), keep: () => Effect.void, forget: () => Effect.void }
      })))
      yield* Effect.provide(take(slip({ key: "k", kind: "web", account: "anna", text: "hallo" })), boot("{}"))
      const anew = yield* Effect.provide(known, boot("{}"))
      for (const text of ["", "null", "{\"met\":[],\"state\":null}", "{\"met\":[]}"]) expect(yield* Effect.provide(known, boot(text))).toBe(anew)
    }), layerMemory))
  })
})

describe("snapshots of a sealed ledger", () => {
  it("tell nothing, go when somebody is forgotten, and do not come back from somebody who had not noticed", async () => {
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const below = yield* Ledger
      const keys = yield* Layer.build(layerKeysMemory)
      const over = sealed({ master }).pipe(Layer.provide(Layer.succeedContext(keys)), Layer.provide(Layer.succeed(Ledger, below)))
      const boot = Layer.fresh(Switchboard.layer(composition)).pipe(Layer.provideMerge(Layer.merge(Layer.succeed(Switchboard.SnapshotPace, 1), over)))
      const { tenant } = composition
      yield* Effect.provide(Effect.gen(function*() {
        for (const who of ["anna.planted", "ben"]) yield* take(slip({ key: who, kind: "web", account: who, text: "hallo" }))
        const open = yield* Ledger
        const { erase } = yield* Erasure
        yield* open.snapshots?.keep(tenant, "fold", { position: beginning, entries: 6, text: "anna.planted" }) ?? Effect.void
        expect((yield* open.snapshots?.latest(tenant, "fold") ?? Effect.undefined)?.text).toBe("anna.planted")
        // Below the seal neither its name nor what it says can be found.
        expect(yield* below.snapshots?.latest(tenant, "fold") ?? Effect.undefined).toBeUndefined()
        const [record] = [...(yield* (yield* Switchboard.People).known).lengths].flatMap(([one]) => one.includes("anna") ? [one] : [])
        if (record === undefined) throw new Error("nobody is known")
        const { entries: before } = yield* open.counts(tenant)
        yield* erase(tenant, [record], { by: AgentId.make("eva"), askedBy: "customer", because: "asked", at: Instant.make(0) })
        expect(yield* open.snapshots?.latest(tenant, "fold") ?? Effect.undefined).toBeUndefined()
        yield* open.snapshots?.keep(tenant, "fold", { position: beginning, entries: before, text: "anna.planted" }) ?? Effect.void
        expect(yield* open.snapshots?.latest(tenant, "fold") ?? Effect.undefined).toBeUndefined()
      }), boot)
    }).pipe(Effect.scoped), layerMemory))
  })
})
