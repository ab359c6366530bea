/** Plays random days of an outbox: answers, opt-outs, silence, vendors in every mood, and a process that dies at any step. */
import { OptedOut, RateLimited, Rejected, SendError, UnknownOutcome, Unreachable } from "@redthread/channel"
import { beginning, checksumOf, type Committed, Ledger, layerMemory } from "@redthread/ledger"
import { AgentId, AnswerId, ChannelName, Instant, type RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { exampleAdapter, exampleCapabilities, exampleKind } from "@redthread/testing"
import { type Cause, Effect, Exit, Layer } from "effect"
import { TestClock } from "effect/testing"
import * as fc from "fast-check"
import { composition as slips, take } from "./Slips.ts"
import { receiptOf, webhookOf, wrote } from "./Vendor.ts"

/** What the vendor does with a request; `dies` kills our process in the middle of it. */
type Mood = "ok" | "limited" | "unreachable" | "rejected" | "opted out" | "lost" | "arrives silently" | "dies before" | "dies after"

export type Act =
  | { readonly do: "say"; readonly who: number; readonly marketing: boolean; readonly again: boolean; readonly parts: 1 | 2 }
  | { readonly do: "hear"; readonly who: number; readonly word: "hello" | "STOP" }
  | { readonly do: "pass"; readonly milliseconds: number }
  /** `crash` is the commit at which the process dies, counted from 0; `kept` whether that commit is still done. */
  | { readonly do: "work"; readonly moods: ReadonlyArray<Mood>; readonly crash?: { readonly at: number; readonly kept: boolean } | undefined }
  | { readonly do: "receipt"; readonly nth: number; readonly status: "sent" | "delivered" | "read" | "failed"; readonly named: boolean }
  | { readonly do: "echo"; readonly nth: number }
  | { readonly do: "reconcile" }

const who = fc.nat({ max: 1 })
const acts: fc.Arbitrary<ReadonlyArray<Act>> = fc.array(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("say" as const), who, marketing: fc.boolean(), again: fc.boolean(), parts: fc.constantFrom(1 as const, 1 as const, 2 as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("hear" as const), who, word: fc.constantFrom("hello" as const, "hello" as const, "STOP" as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("pass" as const), milliseconds: fc.constantFrom(10, 200, 600, 1_500, 6_000) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("work" as const),
        moods: fc.array(fc.constantFrom<Mood>("ok", "ok", "ok", "limited", "unreachable", "rejected", "opted out", "lost", "arrives silently", "dies before", "dies after"), { maxLength: 4 }),
        crash: fc.option(fc.record({ at: fc.nat({ max: 4 }), kept: fc.boolean() }), { nil: undefined, freq: 3 })
      })
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("receipt" as const), nth: fc.nat({ max: 5 }), status: fc.constantFrom("sent" as const, "delivered" as const, "read" as const, "failed" as const), named: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("echo" as const), nth: fc.nat({ max: 5 }) }) },
    { weight: 1, arbitrary: fc.constant({ do: "reconcile" as const }) }
  ),
  { minLength: 4, maxLength: 24 }
)

/** Days; on some of them a person looks at what is unknown before they end. */
export const days: fc.Arbitrary<ReadonlyArray<Act>> = fc.tuple(acts, fc.boolean()).map(([acts, isLookedAt]) => (isLookedAt ? [...acts, { do: "reconcile" }] : acts))

export const replyWindow = 10_000
const start = 1_700_000_000_000
const pace = { lease: 500, firstWait: 50, longestWait: 400, attempts: 3, askEvery: 1_000_000, atOnce: 4 }
const users = [{ id: "u-0", phone: "+491715550110" }, { id: "u-1", phone: "+491715550111" }] as const
class Death { readonly _tag = "Death" }

interface Call extends Switchboard.Called {
  readonly id: string
  readonly text: string
  readonly to: number
}

/** What came of it: of each person the entries and calls, in the order in which they were committed and made. */
export const played = (acts: ReadonlyArray<Act>, look: (all: ReadonlyArray<Committed>) => void = () => {}): Promise<ReadonlyArray<Switchboard.Outgone>> => {
  const calls: Array<Call> = []
  let moods: Array<Mood> = []
  let dead = false
  const fail = (reason: SendError["reason"]) => Effect.fail(new SendError({ reason }))
  const adapter = exampleAdapter({ secrets: [], sender: { origin: "https://x", token: "t" } }, (request, key) =>
    Effect.suspend(() => {
      if (dead) return Effect.die(new Death())
      const mood = moods.shift() ?? "ok"
      const { text = "photo", to } = JSON.parse(request._tag === "Http" ? request.body : "{}") as { readonly text?: string; readonly to: string }
      const [answer = "", message = "0"] = key.split("/")
      const arrived = mood === "ok" || mood === "arrives silently" || mood === "dies after"
      const id = `m-${calls.length}`
      if (mood !== "unreachable") calls.push({ answer: AnswerId.make(answer), message: Number(message), arrived, id, text, to: Number(to.slice(2)) })
      switch (mood) {
        case "ok": return Effect.succeed({ externalKey: id })
        case "limited": return fail(new RateLimited({ retryAfter: 100 }))
        case "unreachable": return fail(new Unreachable({ text: "no line" }))
        case "rejected": return fail(new Rejected({ code: "no", text: "No." }))
        case "opted out": return fail(new OptedOut({ since: "" }))
        case "lost":
        case "arrives silently": return fail(new UnknownOutcome({ text: "no answer" }))
        case "dies before":
        case "dies after":
          dead = true
          return Effect.die(new Death())
      }
    }))
  const composed = Switchboard.layer({
    ...slips, adapters: [{ ...adapter, budget: { requests: 50, perMilliseconds: 100 }, capabilities: () => ({ ...exampleCapabilities, replyWindow }) }],
    channelNames: { [exampleKind]: ChannelName.make("chat") }
  })

  const program = Effect.gen(function*() {
    yield* TestClock.setTime(start)
    const real = yield* Ledger
    let left = Infinity
    let kept = false
    const mortal = Ledger.of({
      ...real,
      commit: (commit) => Effect.suspend(() => {
        if (dead) return Effect.die(new Death())
        if (left-- > 0) return real.commit(commit)
        dead = true
        return kept ? Effect.andThen(real.commit(commit), Effect.die(new Death())) : Effect.die(new Death())
      })
    })
    const boot = Effect.suspend(() => {
      dead = false
      left = Infinity
      return Layer.build(Layer.fresh(Switchboard.Outbox.paced(pace).pipe(Layer.provideMerge(composed), Layer.provideMerge(Layer.succeed(Ledger, mortal)))))
    })
    let services = yield* boot
    const inside = <A, E>(effect: Effect.Effect<A, E, Switchboard.Outbox | Switchboard.Intake | Switchboard.People | Ledger>) =>
      Effect.suspend(() => Effect.provideContext(effect, services))
    let heard = 0
    const hears = (...events: ReadonlyArray<object>) => {
      const body = new TextEncoder().encode(webhookOf(...events))
      return inside(take({ tenant: slips.tenant, channel: exampleKind, at: Instant.make(start), name: "w", headers: {}, body, checksum: checksumOf(body), evidence: {} }))
    }
    const hear = Effect.fnUntraced(function*(one: number, word: string) {
      return yield* hears(wrote(`c-${heard++}`, word, yield* Effect.clockWith((clock) => clock.currentTimeMillis), users[one]))
    })
    const records: Array<RecordId> = []
    for (const one of [0, 1]) {
      yield* hear(one, "hello")
      const [[record] = []] = yield* inside(Effect.flatMap(Switchboard.People, ({ find }) => find(users[one as 0 | 1].phone)))
      if (record === undefined) throw new Error("nobody is known")
      records.push(record)
    }
    let said = 0
    const act = Effect.fnUntraced(function*(act: Act) {
      const { nextCall, now } = { now: yield* Effect.clockWith((clock) => clock.currentTimeMillis), nextCall: (nth: number) => calls.filter(({ arrived }) => arrived).at(-1 - nth) }
      switch (act.do) {
        case "say": {
          const key = act.again && said > 0 ? `a${said - 1}` : `a${said++}`
          const words = { _tag: "Text", text: key } as const
          const photo = { _tag: "Media", kind: "image", media: { ref: key } } as const
          yield* Effect.ignore(inside(Effect.flatMap(Switchboard.Outbox, ({ send }) =>
            send({ key, record: records[act.who] as RecordId, message: { content: act.parts === 1 ? [words] : [words, photo] }, purpose: act.marketing ? "marketing" : "service" }))))
          return
        }
        case "hear": return yield* Effect.asVoid(hear(act.who, act.word))
        case "pass": return yield* TestClock.adjust(act.milliseconds)
        case "work": {
          moods = [...act.moods]
          ;[left, kept] = [act.crash?.at ?? Infinity, act.crash?.kept ?? false]
          yield* inside(Effect.flatMap(Switchboard.Outbox, ({ work }) => work))
          left = Infinity
          return
        }
        case "receipt": {
          const of = nextCall(act.nth)
          if (of !== undefined) yield* hears(receiptOf(of.id, act.status, now + calls.length, act.named ? users[of.to as 0 | 1] : undefined))
          return
        }
        case "echo": {
          const of = nextCall(act.nth)
          if (of !== undefined && of.text !== "photo") yield* hears({ ...wrote(of.id, of.text, now, users[of.to as 0 | 1]), by: "business" })
          return
        }
        case "reconcile": {
          const { unknown } = yield* inside(Effect.flatMap(Switchboard.Outbox, ({ standing }) => standing))
          for (const { answer: { planned: { answer } }, message } of unknown) {
            const arrived = calls.some((call) => call.answer === answer && call.message === message && call.arrived)
            yield* inside(Effect.flatMap(Switchboard.Outbox, ({ reconcile }) => reconcile({ answer, message, arrived, by: AgentId.make("berta") })))
          }
        }
      }
    })
    for (const one of acts) {
      const exit = yield* Effect.exit(act(one))
      if (Exit.isFailure(exit) && !dead) return yield* Effect.failCause(exit.cause as Cause.Cause<never>)
      if (dead) services = yield* boot
    }
    for (let i = 0; i < 40; i++) {
      yield* act({ do: "work", moods: [] })
      const { open, unknown } = yield* inside(Effect.flatMap(Switchboard.Outbox, ({ standing }) => standing))
      if (open === unknown.length && i > 2) break
      yield* TestClock.adjust(300)
    }
    const all = yield* real.after(slips.tenant, beginning, 100_000)
    look(all)
    return records.map((record): Switchboard.Outgone => ({
      replyWindow,
      entries: all.filter((one) => one.record === record).map(({ entry }) => entry),
      calls: calls.filter(({ to }) => records[to] === record)
    }))
  })
  return Effect.runPromise(Effect.scoped(program).pipe(Effect.provide(Layer.mergeAll(layerMemory, TestClock.layer(), Layer.succeed(Switchboard.SnapshotPace, 1)))))
}
