import * as Channel from "@redthread/channel"
import { beginning, Ledger, layerMemory } from "@redthread/ledger"
import { AdapterId, Instant } from "@redthread/model"
import { layerPostgres } from "@redthread/ledger/Postgres"
import * as Switchboard from "@redthread/switchboard"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Context, Effect, Exit, Layer, Redacted, References, Scope } from "effect"
import { TestClock } from "effect/testing"
import { describe, expect, it } from "vitest"
import { composition, slip } from "./Slips.ts"

const start = 1_700_000_000_000
const id = AdapterId.make("slips-web")
const { tenant } = composition

/** A mailbox that we have to ask; it gives two letters at a time, and says what it was asked for. */
interface Mailbox {
  readonly letters: Array<Channel.Received>
  readonly asked: Array<string | undefined>
  problem?: Channel.FetchError["reason"] | undefined
  /** Runs while the mailbox is being asked. */
  meanwhile?: Effect.Effect<void>
}

const letter = (n: number) => slip({ key: `m-${n}`, kind: "web", account: `anna-${n}`, text: `letter ${n}` })
const mailbox = (letters: number): Mailbox => ({ letters: Array.from({ length: letters }, (_, n) => letter(n)), asked: [] })

const asking = (box: Mailbox): Channel.AnyAdapter => {
  const [web] = composition.adapters
  if (web === undefined) throw new Error("no adapter")
  return {
    ...web,
    pull: (cursor) => Effect.gen(function*() {
      box.asked.push(cursor)
      if (box.problem !== undefined) return yield* new Channel.FetchError({ reason: box.problem })
      const from = Number(cursor ?? 0)
      if (box.meanwhile !== undefined) yield* box.meanwhile
      const deliveries = box.letters.slice(from, from + 2)
      return { deliveries, cursor: String(from + deliveries.length) }
    })
  }
}

type Services = Switchboard.Pulling | Switchboard.Settling | Ledger
interface Process {
  readonly inside: <A, E>(effect: Effect.Effect<A, E, Services>) => Effect.Effect<A, E>
  /** The process is gone, and tells nobody. */
  readonly kill: Effect.Effect<void>
}

const boot = (box: Mailbox, ledger: Ledger["Service"], pace: Parameters<typeof Switchboard.Pulling.layer>[0] = {}) =>
  Effect.gen(function*() {
    const scope = yield* Scope.make()
    const layer = Switchboard.Pulling.layer(pace).pipe(Layer.provideMerge(Switchboard.Settling.layer), Layer.provideMerge(Switchboard.layer({ ...composition, channelNames: {}, adapters: [asking(box)] })), Layer.provideMerge(Layer.succeed(Ledger, ledger)))
    const context = yield* Layer.buildWithScope(Layer.fresh(layer), scope)
    return { inside: (effect) => Effect.provideContext(effect, context as Context.Context<Services>), kill: Scope.close(scope, Exit.void) } satisfies Process
  })

const ask = Effect.flatMap(Switchboard.Pulling, (pulling) => pulling.ask(id))
const settle = Effect.flatMap(Switchboard.Settling, ({ settleAll }) => settleAll)
/** What took effect, in order. */
const heard = (ledger: Ledger["Service"]) =>
  Effect.map(ledger.after(tenant, beginning, 1000), (all) => all.flatMap(({ entry }) => entry._tag === "Contacted" ? [entry.event.key] : []))
const turns = (ledger: Ledger["Service"]) =>
  Effect.map(ledger.read(tenant, Switchboard.pullRecord(id)), (entries) => entries.flatMap((entry) => entry._tag === "ChannelAsked" ? [[entry.cursor, entry.until - start]] : []))

/** A ledger that several processes have open, as far as they know. */
const shared = Layer.effect(Ledger, Effect.map(Ledger, (ledger) => Ledger.of({ ...ledger, isShared: true }))).pipe(Layer.provide(layerMemory))

const play = <A, E>(effect: Effect.Effect<A, E, Ledger>): Promise<A> =>
  Effect.runPromise(Effect.andThen(TestClock.setTime(start), effect).pipe(Effect.provide(Layer.mergeAll(shared, TestClock.layer())), Effect.provideService(References.MinimumLogLevel, "None")))

describe("a channel that has to be asked", () => {
  it("is asked from where its last news were kept, and they take effect", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const box = mailbox(3)
      const { inside, kill } = yield* boot(box, ledger)
      expect(yield* inside(ask)).toEqual({ _tag: "Kept", deliveries: 2, fresh: 2 })
      expect(yield* inside(ask)).toEqual({ _tag: "Kept", deliveries: 1, fresh: 1 })
      expect(yield* inside(ask)).toEqual({ _tag: "Quiet", cursor: "3" })
      yield* inside(settle)
      expect((yield* heard(ledger)).toSorted()).toEqual(["m-0", "m-1", "m-2"])
      expect(yield* turns(ledger)).toEqual([[undefined, 120_000], ["2", 120_000], ["3", 120_000]])
      yield* kill
      yield* TestClock.adjust(120_000)
      const again = yield* boot(box, ledger)
      box.letters.push(letter(3))
      expect(yield* again.inside(ask)).toEqual({ _tag: "Kept", deliveries: 1, fresh: 1 })
      expect(box.asked).toEqual([undefined, "2", "3", "3"])
      expect(yield* again.inside(Effect.flatMap(Switchboard.Pulling, ({ standing }) => standing))).toMatchObject([{ adapter: id, cursor: "4" }])
      yield* again.kill
    })))

  it("writes its turn down again only when half of it is over", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const { inside, kill } = yield* boot(mailbox(0), ledger)
      for (let i = 0; i < 12; i++) {
        yield* inside(ask)
        yield* TestClock.adjust(10_000)
      }
      expect(yield* turns(ledger)).toEqual([[undefined, 120_000], ["0", 120_000], ["0", 180_000]])
      yield* kill
    })))

  it("is asked at once by who alone has the ledger and comes back after a crash; a quiet day leaves two entries an hour", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const box = mailbox(1)
      const first = yield* boot(box, ledger, Switchboard.alonePullPace)
      yield* first.inside(ask)
      yield* first.kill
      const second = yield* boot(box, ledger, Switchboard.alonePullPace)
      expect(yield* second.inside(ask)).toEqual({ _tag: "Quiet", cursor: "1" })
      const before = (yield* turns(ledger)).length
      for (let minute = 0; minute < 240; minute++) {
        yield* TestClock.adjust(60_000)
        yield* second.inside(ask)
      }
      expect((yield* turns(ledger)).length - before).toBe(8)
      yield* second.kill
    })))

  it("that fails says so, and nothing moves; where nobody is there to be asked, that is told too", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const box = mailbox(2)
      const { inside, kill } = yield* boot(box, ledger)
      box.problem = new Channel.RateLimited({ retryAfter: 5000 })
      expect(yield* inside(ask)).toMatchObject({ _tag: "Failed", reason: { _tag: "RateLimited", retryAfter: 5000 } })
      box.problem = undefined
      box.meanwhile = Effect.die(new Error("a bug"))
      expect(yield* inside(ask)).toMatchObject({ _tag: "Failed", reason: { _tag: "Unreachable", text: "It broke: Error: a bug" } })
      const standing = Effect.flatMap(Switchboard.Pulling, (pulling) => pulling.standing)
      expect(yield* inside(standing)).toMatchObject([{ because: "It broke: Error: a bug" }])
      expect(yield* turns(ledger)).toEqual([[undefined, 120_000]])
      delete box.meanwhile
      yield* inside(ask)
      expect((yield* inside(standing))[0]).not.toHaveProperty("because")
      expect(yield* inside(Effect.flatMap(Switchboard.Pulling, (pulling) => pulling.ask(AdapterId.make("nobody"))))).toEqual({ _tag: "Nobody" })
      yield* kill
    })))
})

describe("two processes over one ledger", () => {
  it("do not ask one mailbox at once; after a crash the other waits until the turn is over, after a release it does not", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const box = mailbox(5)
      const [one, other] = [yield* boot(box, ledger), yield* boot(box, ledger)]
      const both = yield* Effect.all([one.inside(ask), other.inside(ask)], { concurrency: "unbounded" })
      expect(both.map(({ _tag }) => _tag).toSorted()).toEqual(["Elsewhere", "Kept"])
      expect(box.asked).toHaveLength(1)
      const [holder, waiting] = both[0]._tag === "Kept" ? [one, other] : [other, one]
      yield* holder.inside(Effect.flatMap(Switchboard.Pulling, ({ release }) => release(id)))
      expect(yield* waiting.inside(ask)).toMatchObject({ _tag: "Kept" })
      expect(yield* holder.inside(ask)).toMatchObject({ _tag: "Elsewhere", until: Instant.make(start + 120_000) })
      yield* waiting.kill
      yield* TestClock.adjust(119_999)
      expect(yield* holder.inside(ask)).toMatchObject({ _tag: "Elsewhere" })
      yield* TestClock.adjust(1)
      expect(yield* holder.inside(ask)).toMatchObject({ _tag: "Kept", deliveries: 1 })
      expect(box.asked).toEqual([undefined, "2", "4"])
      yield* holder.kill
    })))

  it("that both believe it is their turn count nothing twice, and the place to go on from never moves back", () =>
    play(Effect.gen(function*() {
      const ledger = yield* Ledger
      const box = mailbox(3)
      const other = yield* boot(box, ledger)
      // Between the mailbox's answer and the archive the first one is frozen until its turn is over, and the other asks the same.
      let isFrozen = true
      const one = yield* boot(box, {
        ...ledger,
        archiveAll: (received) => Effect.gen(function*() {
          if (isFrozen) {
            isFrozen = false
            yield* TestClock.adjust(120_001)
            expect(yield* other.inside(ask)).toEqual({ _tag: "Kept", deliveries: 2, fresh: 2 })
            expect(yield* other.inside(ask)).toEqual({ _tag: "Kept", deliveries: 1, fresh: 1 })
          }
          return yield* ledger.archiveAll(received)
        })
      })
      expect(yield* one.inside(ask)).toEqual({ _tag: "Kept", deliveries: 2, fresh: 0 })
      yield* one.inside(settle)
      yield* other.inside(settle)
      expect((yield* heard(ledger)).toSorted()).toEqual(["m-0", "m-1", "m-2"])
      expect((yield* turns(ledger)).map(([cursor]) => cursor)).toEqual([undefined, undefined, "2", "3"])
      expect(yield* one.inside(ask)).toMatchObject({ _tag: "Elsewhere" })
      yield* one.kill
      yield* other.kill
    })))
})

describe("a process that dies at any step", () => {
  it.each([false, true])("loses nothing and doubles nothing (the step itself was done: %s)", (isDone) =>
    play(Effect.gen(function*() {
      const real = yield* Ledger
      const steps: Array<number> = []
      for (let at = 0; at < 40; at++) {
        const fresh = yield* Layer.buildWithScope(Layer.fresh(shared), yield* Scope.make())
        const ledger = Context.get(fresh, Ledger)
        let [left, dead] = [at, false]
        const mortal = <A, E>(write: Effect.Effect<A, E>): Effect.Effect<A, E> =>
          Effect.suspend(() => {
            if (dead) return Effect.die("dead")
            if (left-- > 0) return write
            dead = true
            return isDone ? Effect.andThen(write, Effect.die("dead")) : Effect.die("dead")
          })
        const box = mailbox(5)
        const first = yield* boot(box, { ...real, ...ledger, archiveAll: (all) => mortal(ledger.archiveAll(all)), commit: (one) => mortal(ledger.commit(one)), commitAll: (of, all) => mortal(ledger.commitAll(of, all)), park: (...about) => mortal(ledger.park(...about)) })
        const round = Effect.gen(function*() {
          for (let i = 0; i < 5; i++) yield* ask
          yield* settle
        })
        const exit = yield* Effect.exit(first.inside(round))
        yield* first.kill
        const cursorAfter = (yield* turns(ledger)).at(-1)?.[0]
        const kept = (yield* ledger.archived(tenant, beginning, 100)).length
        // What the cursor has left behind is in the archive.
        expect(kept).toBeGreaterThanOrEqual(Number(cursorAfter ?? 0))
        yield* TestClock.adjust(120_000)
        const second = yield* boot(box, ledger)
        yield* second.inside(round)
        yield* second.kill
        expect((yield* heard(ledger)).toSorted()).toEqual(["m-0", "m-1", "m-2", "m-3", "m-4"])
        expect(yield* ledger.counts(tenant)).toMatchObject({ payloads: 5, settled: 5, unsettled: 0, parked: 0 })
        if (!dead) {
          expect(Exit.isSuccess(exit)).toBe(true)
          break
        }
        steps.push(at)
      }
      // Each turn, each archive, each move of the cursor and the settling of all was a step at which it died.
      expect(steps.length).toBeGreaterThanOrEqual(8)
    })))
})

describe("the worker", () => {
  const worked = (box: Mailbox, adapter: Partial<Channel.AnyAdapter>, pace: Partial<Switchboard.PullPace>) =>
    Effect.gen(function*() {
      const ledger = yield* Ledger
      const scope = yield* Scope.make()
      const adapters = [{ ...asking(box), ...adapter }]
      const layer = Switchboard.layerWorkers({ pulling: pace }).pipe(Layer.provide(Switchboard.layer({ ...composition, channelNames: {}, get adapters() { return adapters } })), Layer.provide(Layer.succeed(Ledger, ledger)))
      yield* Layer.buildWithScope(Layer.fresh(layer), scope)
      return { ledger, adapters, stop: Scope.close(scope, Exit.void) }
    })
  const until = (isSo: Effect.Effect<boolean>) => Effect.gen(function*() {
    for (let i = 0; i < 2000 && !(yield* isSo); i++) {
      yield* TestClock.adjust(1)
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
  })

  it("asks all the time, lets what came take effect, and gives the turn back when it stops", () =>
    play(Effect.gen(function*() {
      const box = mailbox(3)
      const { ledger, stop } = yield* worked(box, {}, {})
      yield* until(Effect.map(Effect.orDie(heard(ledger)), ({ length }) => length === 3))
      expect((yield* heard(ledger)).toSorted()).toEqual(["m-0", "m-1", "m-2"])
      box.letters.push(letter(3))
      yield* TestClock.adjust(5000)
      yield* until(Effect.map(Effect.orDie(heard(ledger)), ({ length }) => length === 4))
      expect(box.asked.at(-1)).not.toBeUndefined()
      yield* stop
      const now = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
      expect((yield* turns(ledger)).at(-1)).toEqual(["4", now - start])
    })))

  it("waits longer after every failure, and as long as the channel wants", () =>
    play(Effect.gen(function*() {
      const box = mailbox(0)
      box.problem = new Channel.Unreachable({ text: "no line" })
      const { stop } = yield* worked(box, {}, { firstWait: 1000, longestWait: 8000 })
      const after = (milliseconds: number) => Effect.gen(function*() {
        for (let i = 0; i < milliseconds / 500; i++) {
          yield* TestClock.adjust(500)
          for (let turn = 0; turn < 5; turn++) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        }
        return box.asked.length
      })
      // At 0, 1, 3, 7, 15, 23 and 31 seconds.
      expect([yield* after(500), yield* after(6000), yield* after(1000), yield* after(24_500)]).toEqual([1, 3, 4, 7])
      box.problem = new Channel.RateLimited({ retryAfter: 100_000 })
      yield* after(8000)
      const limited = box.asked.length
      expect((yield* after(99_000)) - limited).toBe(0)
      expect((yield* after(2000)) - limited).toBe(1)
      yield* stop
    })))

  it("asks a channel that says when there is news only then, and one that is added later too", () =>
    play(Effect.gen(function*() {
      const box = mailbox(0)
      const waits: Array<number> = []
      let ring: ((_: Effect.Effect<boolean>) => void) | undefined
      const { adapters, ledger, stop } = yield* worked(box, {
        awaits: (_, milliseconds) => Effect.callback<boolean>((resume) => {
          waits.push(milliseconds)
          ring = resume
        })
      }, {})
      yield* until(Effect.sync(() => ring !== undefined))
      const before = box.asked.length
      box.letters.push(letter(0))
      yield* TestClock.adjust(20_000)
      expect(box.asked).toHaveLength(before)
      ring?.(Effect.succeed(true))
      yield* until(Effect.map(Effect.orDie(heard(ledger)), ({ length }) => length === 1))
      expect(waits[0]).toBe(40_000)
      const late = mailbox(1)
      adapters.push({ ...asking(late), id: AdapterId.make("late") })
      yield* TestClock.adjust(1000)
      yield* until(Effect.sync(() => late.asked.length > 0))
      expect(late.asked[0]).toBeUndefined()
      yield* stop
    })))
})

describe("two switchboards over one PostgreSQL", () => {
  const programs = findPostgres()
  it.skipIf(programs === undefined)("take turns: no mailbox is asked by both at once, nothing is lost, nothing counts twice", async () => {
    const server = await startPostgres(programs ?? "")
    try {
      const box = mailbox(24)
      let [busy, together] = [0, 0]
      box.meanwhile = Effect.gen(function*() {
        together = Math.max(together, ++busy)
        yield* Effect.sleep(20)
        busy--
      })
      const url = Redacted.value(server.url())
      const one = Switchboard.layerWorkers({ pulling: { every: 50, lease: 400, patience: 300 } }).pipe(
        Layer.provideMerge(Switchboard.layer({ ...composition, channelNames: {}, adapters: [asking(box)] })),
        Layer.provideMerge(layerPostgres({ url: Redacted.make(url), durability: "unsynced", connections: 3 }))
      )
      const run = Effect.scoped(Effect.gen(function*() {
        const context = yield* Layer.build(Layer.fresh(one))
        const ledger = Context.get(context, Ledger)
        for (let i = 0; i < 500 && (yield* heard(ledger)).length < 24; i++) yield* Effect.sleep(20)
        // One of them stops before the other, which goes on.
        yield* Effect.sleep(200)
        return { heard: yield* heard(ledger), counts: yield* ledger.counts(tenant), askers: (yield* ledger.read(tenant, Switchboard.pullRecord(id))).flatMap((entry) => entry._tag === "ChannelAsked" ? [entry.asker] : []) }
      }))
      const [found] = await Effect.runPromise(Effect.all([run, run], { concurrency: "unbounded" }).pipe(Effect.provideService(References.MinimumLogLevel, "None")))
      expect(found.heard.toSorted()).toEqual(Array.from({ length: 24 }, (_, n) => `m-${n}`).toSorted())
      expect(found.counts).toMatchObject({ payloads: 24, settled: 24, parked: 0 })
      expect(together).toBe(1)
      expect(box.asked.length).toBeGreaterThanOrEqual(12)
      expect(found.askers.length).toBeGreaterThanOrEqual(13)
    } finally {
      await server.stop()
    }
  }, 60_000)
})
