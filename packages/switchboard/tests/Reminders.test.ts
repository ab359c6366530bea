import { beginning, Ledger, layerMemory, layerSqlite } from "@redthread/ledger"
import { type Entry, EntryId, type Signal, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Result } from "effect"
import { TestClock } from "effect/testing"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { composition as slips, slip, take } from "./Slips.ts"

const dir = mkdtempSync(join(tmpdir(), "redthread-reminders-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** When the slips of these tests are written. */
const start = 1_700_000_000_000
const hour = 3_600_000
const day = 24 * hour

const cancel = Result.getOrThrow(Process.fromJson({
  name: "contract.cancel", version: 1, facts: {}, assurance: ["anonymous", "authenticated"],
  states: {
    open: { within: "P1D", remind: "PT1H", onTimeout: "lapse" }, requested: { within: "P2D", onTimeout: "settle" }, cancelled: { goal: true }, lapsed: { within: "P1D", onTimeout: "forget" },
    forgotten: { final: true }
  },
  initial: "open",
  events: { request: { from: "open", to: "requested" }, settle: { from: "requested", to: "cancelled" }, lapse: { from: "open", to: "lapsed" }, forget: { from: "lapsed", to: "forgotten" } },
  channels: { web: { affords: { request: {} }, auth: { login: { grants: "authenticated", expires: "PT30M" } } }, hotline: { affords: { request: {} } } }
}))
const composed = Switchboard.layer({ ...slips, processes: [cancel] })

type Services = Switchboard.Intake | Switchboard.Reminders | Ledger | TestClock.TestClock
const play = <A, E>(effect: Effect.Effect<A, E, Services>, ledger = layerMemory as Layer.Layer<Ledger, unknown>): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.andThen(TestClock.setTime(start), effect), composed.pipe(Layer.provideMerge(ledger), Layer.provideMerge(TestClock.layer()), Layer.provideMerge(Layer.succeed(Switchboard.SnapshotPace, 1)))))

const all = Effect.gen(function*() {
  return (yield* (yield* Ledger).after(slips.tenant, beginning, 10_000)).map(({ entry }) => entry)
})
const fire = Effect.flatMap(Switchboard.Reminders, ({ fire }) => fire)
const tags = (entries: ReadonlyArray<Entry>) => entries.map((entry) => (entry._tag === "StepTaken" ? entry.step : entry._tag))
const says = (key: string, ...signals: ReadonlyArray<Signal>) => take(slip({ key, kind: "web", account: "anna", text: "kündigen", signals }))
const request: Signal = { _tag: "StepTried", step: StepName.make("request") }

describe("time", () => {
  it("warns before a deadline and takes the step when it is over, each once", () =>
    play(Effect.gen(function*() {
      yield* says("a")
      expect(yield* fire).toEqual({ entries: [], next: start + 23 * hour })
      yield* TestClock.setTime(start + 23 * hour)
      expect((yield* fire).entries).toMatchObject([{ _tag: "NoteWritten", text: expect.stringContaining("lapse"), on: "web" }])
      expect((yield* fire).entries).toEqual([])
      yield* TestClock.setTime(start + day)
      expect((yield* fire).entries).toMatchObject([{ _tag: "StepTaken", step: "lapse", was: "open", now: "lapsed", occurred: { instant: start + day } }])
      expect((yield* fire).entries).toEqual([])
    })))

  it("catches up through several deadlines after a long sleep, each at its own time", () =>
    play(Effect.gen(function*() {
      yield* says("a")
      yield* TestClock.setTime(start + 10 * day)
      const { entries, next } = yield* fire
      expect(entries.filter(({ _tag }) => _tag === "StepTaken")).toMatchObject([
        { step: "lapse", occurred: { instant: start + day } }, { step: "forget", occurred: { instant: start + 2 * day } }
      ])
      expect(next).toBeUndefined()
    })))

  it("closes the concern and settles its promises where a deadline reaches the goal", () =>
    play(Effect.gen(function*() {
      yield* says("a", request, { _tag: "Promised", text: "Confirmation", due: new Date(start + 5 * day).toISOString() })
      yield* TestClock.setTime(start + 3 * day)
      expect(tags((yield* fire).entries)).toEqual(["settle", "PromiseKept", "ConcernClosed"])
      yield* TestClock.setTime(start + 9 * day)
      expect((yield* fire).entries).toEqual([])
    })))

  it("does nothing about a deadline that the customer was faster than", () =>
    play(Effect.gen(function*() {
      yield* says("a")
      yield* fire
      yield* says("b", request)
      yield* TestClock.setTime(start + day)
      expect(tags((yield* fire).entries)).toEqual([])
    })))

  describe("in the very moment in which something falls due", () => {
    let meanwhile: Effect.Effect<unknown> = Effect.void
    /** Does something else before the next reading of a stream. */
    const watched = Layer.effect(Ledger, Effect.map(Ledger, (ledger) => Ledger.of({
      ...ledger, read: (...asked) => Effect.suspend(() => {
        const first = meanwhile
        meanwhile = Effect.void
        return Effect.andThen(first, ledger.read(...asked))
      })
    }))).pipe(Layer.provide(layerMemory))

    it("warns of nothing that the customer was faster with", () =>
      play(Effect.gen(function*() {
        yield* says("a")
        yield* fire
        const other = Layer.fresh(composed.pipe(Layer.provideMerge(Layer.succeed(Ledger, yield* Ledger))))
        yield* TestClock.setTime(start + 23 * hour)
        meanwhile = Effect.orDie(Effect.provide(says("b", request), other))
        expect(tags((yield* fire).entries)).toEqual([])
        expect(tags(yield* all).slice(2)).toEqual(["Contacted", "ConcernLinked", "request"])
      }), watched))

    it("breaks no promise that an agent just kept", () =>
      play(Effect.gen(function*() {
        yield* says("a", { _tag: "Promised", text: "We call back", due: new Date(start + hour).toISOString() })
        yield* fire
        const ledger = yield* Ledger
        const made = (yield* ledger.after(slips.tenant, beginning, 10)).find(({ entry }) => entry._tag === "PromiseMade")
        if (made?.entry._tag !== "PromiseMade") throw new Error("no promise")
        const { concern: _, promise, ...about } = made.entry
        const kept: Entry = { ...about, _tag: "PromiseKept", id: EntryId.make("kept"), promise: promise.id }
        yield* TestClock.setTime(start + 2 * hour)
        meanwhile = Effect.orDie(ledger.commit({ tenant: slips.tenant, keys: [], appends: [{ record: made.record, expected: "any", entries: [kept] }] }))
        expect(tags((yield* fire).entries)).toEqual([])
      }), watched))
  })

  it("logs people out", () =>
    play(Effect.gen(function*() {
      yield* says("a", { _tag: "LoggedIn", by: StepName.make("login"), assurance: "authenticated" })
      yield* TestClock.setTime(start + hour)
      expect((yield* fire).entries).toMatchObject([{ _tag: "AssuranceChanged", was: "authenticated", now: "anonymous", on: "web" }])
      expect((yield* fire).entries).toEqual([])
    })))

  it("breaks a promise the moment after it was due, not on time, once", () =>
    play(Effect.gen(function*() {
      yield* says("a", { _tag: "Promised", text: "We call back", due: new Date(start + 2 * hour).toISOString() })
      yield* TestClock.setTime(start + 2 * hour)
      expect((yield* fire).entries).toEqual([])
      yield* TestClock.setTime(start + 2 * hour + 1)
      expect((yield* fire).entries).toMatchObject([{ _tag: "PromiseBroken" }])
      expect((yield* fire).entries).toEqual([])
    })))

  it("fires nothing twice when a clock is set an hour forward and back, again and again", () =>
    play(Effect.gen(function*() {
      yield* says("a", { _tag: "Promised", text: "We call back", due: new Date(start + hour).toISOString() })
      for (let now = start; now < start + 3 * day; now += 20 * 60_000) {
        for (const jump of [0, hour, -hour, 0]) {
          yield* TestClock.setTime(Math.max(start, now + jump))
          yield* fire
        }
      }
      expect(tags(yield* all).slice(3)).toEqual(["PromiseBroken", "NoteWritten", "lapse", "forget"])
    })))

  it("is not forgotten by a restart, and what fired before does not fire again", async () => {
    const file = layerSqlite({ file: join(dir, "restart.sqlite"), durability: "unsynced" })
    await play(Effect.andThen(says("a", { _tag: "Promised", text: "We call back", due: new Date(start + 3 * day).toISOString() }), fire), file)
    expect(tags(await play(Effect.andThen(TestClock.setTime(start + 23 * hour), Effect.map(fire, ({ entries }) => entries)), file))).toEqual(["NoteWritten"])
    expect(tags(await play(Effect.andThen(TestClock.setTime(start + 23 * hour + 1), Effect.map(fire, ({ entries }) => entries)), file))).toEqual([])
    expect(tags(await play(Effect.andThen(TestClock.setTime(start + day), Effect.map(fire, ({ entries }) => entries)), file))).toEqual(["lapse"])
    expect(await play(Effect.andThen(TestClock.setTime(start + day + 1), fire), file)).toEqual({ entries: [], next: start + 2 * day })
    expect(tags(await play(Effect.andThen(TestClock.setTime(start + 3 * day + 1), Effect.map(fire, ({ entries }) => entries)), file))).toContain("PromiseBroken")
  })

  it("fires once where two switchboards share a ledger", () =>
    play(Effect.gen(function*() {
      yield* says("a", { _tag: "Promised", text: "We call back", due: new Date(start + hour).toISOString() })
      yield* TestClock.setTime(start + 3 * day)
      const ledger = yield* Ledger
      const other = Switchboard.layer({ ...slips, processes: [cancel] }).pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger)))
      yield* Effect.all([fire, Effect.provide(fire, Layer.fresh(other))], { concurrency: "unbounded" })
      expect(tags(yield* all).slice(3).sort()).toEqual(["NoteWritten", "PromiseBroken", "forget", "lapse"])
    })))

  it("runs by itself", () =>
    play(Effect.scoped(Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* Layer.build(Switchboard.remindersWorker.pipe(Layer.provide(Layer.succeed(Switchboard.Reminders, yield* Switchboard.Reminders)), Layer.provide(Layer.succeed(Ledger, ledger)), Layer.provide(Layer.succeed(Switchboard.Composed, slips))))
      yield* says("a", { _tag: "Promised", text: "We call back", due: new Date(start + 5 * 60_000).toISOString() })
      for (let i = 0; i < 6; i++) yield* TestClock.adjust("1 minute")
      expect(tags(yield* all).slice(3)).toEqual(["PromiseBroken"])
    }))))
})
