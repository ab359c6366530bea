/** Answers under every interleaving the kit can think of: two processes at once, vendors in every mood, deaths between any two steps. */
import { RateLimited, Rejected, SendError, UnknownOutcome, Unreachable } from "@redthread/channel"
import { beginning, checksumOf, type Committed, Ledger } from "@redthread/ledger"
import { type AnswerId, Instant, type Law, type RecordId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { type Context, Effect, Exit, Layer } from "effect"
import * as fc from "fast-check"
import { exampleAdapter } from "./ExampleAdapter.ts"
import { exampleKind } from "./ExampleEvents.ts"

/** What the vendor does with a request; where it dies, our process does, before or after the message arrived. */
type Mood = "ok" | "limited" | "unreachable" | "rejected" | "silent" | "arrives silently" | "dies before" | "dies after"

/** At which commit, counted from 0, a process dies, and whether that commit is still done. */
interface Crash {
  readonly at: number
  readonly isKept: boolean
}

/** One thing that happens. */
export type Sent =
  | { readonly do: "say"; readonly who: 0 | 1; readonly key: number; readonly isMarketing: boolean; readonly by: 0 | 1 }
  | { readonly do: "stop"; readonly who: 0 | 1 }
  | { readonly do: "work"; readonly by: 0 | 1 | "both"; readonly moods: ReadonlyArray<Mood>; readonly crash?: Crash | undefined }

const either = fc.constantFrom(0 as const, 1 as const)

/** Days of an outbox. */
export const sendings: fc.Arbitrary<ReadonlyArray<Sent>> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("say" as const), who: either, key: fc.nat({ max: 4 }), isMarketing: fc.boolean(), by: either }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("stop" as const), who: either }) },
    { weight: 5, arbitrary: fc.record({
      do: fc.constant("work" as const), by: fc.constantFrom(0 as const, 1 as const, "both" as const),
      moods: fc.array(fc.constantFrom<Mood>("ok", "ok", "limited", "unreachable", "rejected", "silent", "arrives silently", "dies before", "dies after"), { maxLength: 3 }),
      crash: fc.option(fc.record({ at: fc.nat({ max: 3 }), isKept: fc.boolean() }), { nil: undefined, freq: 3 })
    }) }
  ),
  { minLength: 3, maxLength: 14 }
)

/** The promises of the outbox, each over all customers; but for reply windows, of which the example vendor has none. */
export const sendingLaws: ReadonlyArray<Law<ReadonlyArray<Switchboard.Outgone>>> = Switchboard.outboxLaws.filter((law) => law !== Switchboard.withinTheWindow).map((law) =>
  ({ ...law, breaches: (people: ReadonlyArray<Switchboard.Outgone>) => people.flatMap((one) => law.breaches(one)) }))

class Death { readonly _tag = "Death" }
type Services = Switchboard.Outbox | Switchboard.Intake | Switchboard.People
const { tenant } = Switchboard.compose({ adapters: [] })
/** Outcomes are known within moments, so that whoever died is noticed within the day. */
const pace = { lease: 40, firstWait: 1, longestWait: 2, attempts: 3, askEvery: 3_600_000, atOnce: 4 }
/** Rounds after which nothing can be under way any more. */
const roundsAtMost = 60

/** Plays the day over the ledger it is given; gives of each customer the entries, and the calls that the vendor saw. */
export const sent = Effect.fnUntraced(function*(given: ReadonlyArray<Sent>) {
  const below = yield* Effect.context<Ledger>()
  const ledger = yield* Ledger
  const calls: Array<Switchboard.Called & { readonly to: string }> = []
  let moods: Array<Mood> = []
  const fail = (reason: SendError["reason"]) => Effect.fail(new SendError({ reason }))

  /** One process over the ledger, which may die at a commit, or while it sends; then another takes its place. */
  const makeProcess = () => {
    let [isDead, left, isKept] = [false, Infinity, false]
    const die = Effect.suspend(() => {
      isDead = true
      return Effect.die(new Death())
    })
    const adapter = exampleAdapter({ secrets: ["kit"], sender: { origin: "https://vendor", token: "t" } }, (request, key) =>
      Effect.suspend(() => {
        if (isDead) return die
        const mood = moods.shift() ?? "ok"
        const [answer = "", message = "0"] = key.split("/")
        const { to } = JSON.parse(request._tag === "Http" ? request.body : "{}") as { readonly to: string }
        const arrived = mood === "ok" || mood === "arrives silently" || mood === "dies after"
        if (mood !== "unreachable") calls.push({ answer: answer as AnswerId, message: Number(message), arrived, to })
        switch (mood) {
          case "ok": return Effect.succeed({ externalKey: `m-${calls.length}` })
          case "limited": return fail(new RateLimited({ retryAfter: 1 }))
          case "unreachable": return fail(new Unreachable({ text: "no line" }))
          case "rejected": return fail(new Rejected({ code: "no", text: "No." }))
          case "silent":
          case "arrives silently": return fail(new UnknownOutcome({ text: "no answer" }))
          case "dies before":
          case "dies after": return die
        }
      }))
    const mortal = <B, E>(commit: Effect.Effect<B, E>): Effect.Effect<B, E> =>
      Effect.suspend(() => {
        if (isDead) return die
        if (left-- > 0) return commit
        return isKept ? Effect.andThen(commit, die) : die
      })
    const boot = Effect.suspend(() => {
      ;[isDead, left] = [false, Infinity]
      const composition = Switchboard.compose({ adapters: [{ ...adapter, budget: { requests: 100, perMilliseconds: 1 } }] })
      // Each process has the ledger for itself alone as little as on several machines.
      const own = Layer.succeed(Ledger, {
        ...ledger, isShared: true, commit: (one) => mortal(ledger.commit(one)), commitAll: (of, changes) => mortal(ledger.commitAll(of, changes))
      })
      return Effect.map(Layer.build(Layer.fresh(Switchboard.Outbox.paced(pace).pipe(
        Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(own), Layer.provideMerge(Layer.succeedContext(below))))), (found) => { services = found })
    })
    let services: Context.Context<Services> | undefined
    /** Runs it in this process, which is started where it is not alive; false where it died of it. */
    const run = Effect.fnUntraced(function*<A, E>(doing: Effect.Effect<A, E, Services>, crash?: Crash) {
      if (services === undefined || isDead) yield* boot
      if (services === undefined) return false
      ;[left, isKept] = [crash?.at ?? Infinity, crash?.isKept ?? false]
      const exit = yield* Effect.exit(Effect.provideContext(doing, services))
      left = Infinity
      if (Exit.isFailure(exit) && !isDead) return yield* Effect.failCause(exit.cause)
      return !isDead
    })
    return { run }
  }
  const processes = [makeProcess(), makeProcess()] as const

  const users = [{ id: "u-0", phone: "+491715550110" }, { id: "u-1", phone: "+491715550111" }] as const
  let heard = 0
  const hear = (who: 0 | 1, text: string) => {
    const event = { type: "message", id: `c-${heard++}`, sent: 1_780_000_000, by: "user", user: users[who], text }
    const body = new TextEncoder().encode(JSON.stringify({ account: "kit", events: [event] }))
    return processes[0].run(Effect.gen(function*() {
      const intake = yield* Switchboard.Intake
      const { received } = yield* intake.accept({ tenant, channel: exampleKind, at: Instant.make(0), name: "kit", headers: {}, body, checksum: checksumOf(body), evidence: {} })
      yield* intake.settle(received)
    }))
  }
  yield* hear(0, "hello")
  yield* hear(1, "hello")
  const records: Array<RecordId> = []
  for (const { phone } of users) {
    yield* processes[0].run(Effect.map(Effect.flatMap(Switchboard.People, ({ find }) => find(phone)), ([person]) => records.push(...person?.slice(0, 1) ?? [])))
  }
  const work = Effect.flatMap(Switchboard.Outbox, (outbox) => outbox.work)
  for (const one of given) {
    const record = one.do === "work" ? undefined : records[one.who]
    if (one.do === "stop") yield* hear(one.who, "STOP")
    else if (one.do === "work") {
      moods = [...one.moods]
      yield* one.by === "both"
        ? Effect.all(processes.map(({ run }) => run(work, one.crash)), { concurrency: "unbounded", discard: true })
        : processes[one.by].run(work, one.crash)
    } else if (record !== undefined) {
      const content = [{ _tag: "Text" as const, text: `answer ${one.key}` }]
      yield* processes[one.by].run(Effect.flatMap(Switchboard.Outbox, ({ send }) =>
        Effect.exit(send({ key: `a${one.key}-${one.who}`, record, message: { content }, purpose: one.isMarketing ? "marketing" : "service" }))))
    }
  }
  moods = []
  for (let round = 0, isOpen = true; isOpen && round < roundsAtMost; round++) {
    yield* processes[0].run(work)
    yield* processes[0].run(Effect.map(Effect.flatMap(Switchboard.Outbox, ({ standing }) => standing), ({ open, unknown }) => { isOpen = open > unknown.length }))
    if (isOpen) yield* Effect.sleep(5)
  }
  const all: Array<Committed> = []
  for (let page = yield* ledger.after(tenant, beginning, 100); page.length > 0; page = yield* ledger.after(tenant, page.at(-1)?.position ?? beginning, 100)) all.push(...page)
  return records.map((record, i): Switchboard.Outgone => ({
    entries: all.filter((line) => line.record === record).map(({ entry }) => entry),
    calls: calls.filter(({ to }) => to === users[i as 0 | 1].id || to === users[i as 0 | 1].phone)
  }))
}, Effect.scoped)
