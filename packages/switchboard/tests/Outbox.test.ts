import { type AnyAdapter, type OutboundMessage, Unreachable, SendError } from "@redthread/channel"
import { beginning, checksumOf, Ledger, layerMemory } from "@redthread/ledger"
import { AdapterId, AgentId, AnswerId, type ChannelKind, ChannelName, type Entry, EventKey, Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { exampleKind, makeExampleAdapter } from "@redthread/testing"
import * as Triage from "@redthread/triage"
import { Effect, Layer } from "effect"
import { FetchHttpClient } from "effect/http"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { composition as slips, take } from "./Slips.ts"
import { type Mood, receiptOf, startVendor, type Vendor, webhookOf, wrote } from "./Vendor.ts"

let vendor: Vendor
beforeAll(async () => { vendor = await startVendor() })
afterAll(() => vendor.stop())
beforeEach(() => {
  vendor.delivered.length = vendor.requests.length = vendor.moods.length = 0
  vendor.usual = "delivers"
})

const exampleFor = (origin: string): Promise<AnyAdapter> =>
  Effect.runPromise(Effect.provide(makeExampleAdapter({ secrets: ["s"], sender: { origin, token: "t", timeout: 4000 } }), FetchHttpClient.layer))
const text = (words: string): OutboundMessage => ({ content: [{ _tag: "Text", text: words }] })
const photo: OutboundMessage = { content: [{ _tag: "Text", text: "Your meter" }, { _tag: "Media", kind: "image", media: { ref: "https://media.example.org/1.jpg" } }] }

/** The same vendor, met on a channel of another name, which carries words alone. */
const plain = (adapter: AnyAdapter): AnyAdapter => ({
  ...adapter, id: AdapterId.make("plain-channel"), kind: "example:plain", recognises: ({ channel }) => channel === "example:plain",
  normalise: (received) => Effect.map(adapter.normalise(received), (events) => events.map((event) => ({
    ...event, adapter: AdapterId.make("plain-channel"), channel: "example:plain" as const, key: EventKey.make(`plain ${event.key}`),
    ...(event._tag === "ConsentChanged" ? { consent: { ...event.consent, channel: "example:plain" as const } } : {})
  }))),
  capabilities: (destination) => ({ ...adapter.capabilities(destination), content: { ...adapter.capabilities(destination).content, Media: "dropped" } }),
  render: (message, destination) => Effect.map(adapter.render({ ...message, content: message.content.filter(({ _tag }) => _tag !== "Media") }, destination), ({ requests }) => ({
    requests, lost: message.content.flatMap((part, i) => (part._tag === "Media" ? [{ part: i, kind: part._tag, arrivedAs: "dropped" as const }] : []))
  }))
})

type Services = Switchboard.Intake | Switchboard.Outbox | Switchboard.People | Ledger | Switchboard.Composed
const pace = { firstWait: 300, longestWait: 400, attempts: 3, lease: 10_000, askEvery: 50 }
interface Setting {
  readonly change?: (adapter: AnyAdapter) => AnyAdapter
  readonly changePlain?: (adapter: AnyAdapter) => AnyAdapter
  readonly ledger?: Layer.Layer<Ledger>
}
/** A ledger that takes its time, so that whoever asks at the same moment asks in between. */
const slow = Layer.effect(Ledger, Effect.map(Ledger, (ledger) => Ledger.of({
  ...ledger, after: (...asked) => Effect.tap(ledger.after(...asked), Effect.sleep(5)), commit: (commit) => Effect.andThen(Effect.sleep(5), ledger.commit(commit))
}))).pipe(Layer.provide(layerMemory))
const switchboardOf = async ({ change = (adapter) => adapter, changePlain = (adapter) => adapter }: Setting) => {
  const example = change(await exampleFor(vendor.origin))
  const composed = Switchboard.layer({
    ...slips, adapters: [example, changePlain(plain(example))], channelNames: { [exampleKind]: ChannelName.make("chat"), "example:plain": ChannelName.make("plain") }
  })
  return Switchboard.Outbox.paced(pace).pipe(Layer.provideMerge(composed))
}
const play = async <A, E>(effect: Effect.Effect<A, E, Services>, setting: Setting = {}): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, (await switchboardOf(setting)).pipe(Layer.provideMerge(setting.ledger ?? layerMemory))))

const hearsOn = (channel: ChannelKind, ...events: ReadonlyArray<object>) => {
  const body = new TextEncoder().encode(webhookOf(...events))
  return take({ tenant: slips.tenant, channel, at: Instant.make(Date.now()), name: "w", headers: {}, body, checksum: checksumOf(body), evidence: {} })
}
const hears = (...events: ReadonlyArray<object>) => hearsOn(exampleKind, ...events)
const ago = (milliseconds: number): number => Date.now() - milliseconds
const concernOf = (entries: ReadonlyArray<Entry>) => {
  const opened = entries.find(({ _tag }) => _tag === "ConcernOpened")
  if (opened?.concern === undefined) throw new Error("no concern")
  return opened.concern
}
const asks = Effect.suspend(() => Effect.map(hears(wrote("c-1", "Ich will kündigen", ago(60_000))), ({ entries }) => concernOf(entries)))
const thread = Effect.gen(function*() {
  return (yield* (yield* Ledger).after(slips.tenant, beginning, 10_000)).map(({ entry }) => entry)
})
const box = Switchboard.Outbox
const wait = (milliseconds: number) => Effect.promise(() => sleep(milliseconds))
const answer = (key: string, message = text(key), more: Partial<Switchboard.Say> = {}) =>
  Effect.gen(function*() {
    const { concern } = (yield* thread).find(({ _tag }) => _tag === "ConcernOpened") ?? {}
    return yield* (yield* box).send({ key, message, ...(concern === undefined ? {} : { concern }), ...more })
  })
const work = Effect.flatMap(box, ({ work }) => work)
const standing = Effect.flatMap(box, ({ standing }) => standing)
const told = () => vendor.delivered.map(({ text }) => text)
const outcomes = Effect.map(thread, (entries) => entries.flatMap((entry) => (entry._tag === "SendEnded" ? [entry.outcome._tag] : [])))

describe("an answer", () => {
  it("goes where the customer wrote, once, however often it is asked for", () =>
    play(Effect.gen(function*() {
      yield* asks
      expect(yield* answer("a1")).toMatchObject({ on: "chat", isNew: true, recipient: { to: { value: "u-1" }, inReplyTo: "c-1" }, lost: [] })
      expect(yield* answer("a1", text("something else"))).toMatchObject({ on: "chat", isNew: false })
      expect(vendor.requests).toEqual([])
      yield* work
      yield* work
      expect(vendor.delivered).toMatchObject([{ key: "a1/0", to: "u-1", text: "a1" }])
      const tags = (yield* thread).map(({ _tag }) => _tag)
      expect(tags.slice(tags.indexOf("AnswerPlanned"))).toEqual(["AnswerPlanned", "SendTried", "SendEnded", "Answered"])
      expect(yield* standing).toMatchObject({ unknown: [], dead: [], open: 0 })
    })))

  it("that nobody wrote says so when it is sent, and in the thread", async () => {
    const seen: Array<boolean | undefined> = []
    await play(Effect.gen(function*() {
      yield* asks
      yield* answer("a1", { ...text("a1"), isAutomatic: true })
      expect((yield* thread).find(({ _tag }) => _tag === "AnswerPlanned")).toMatchObject({ isAutomatic: true })
      seen.length = 0
      yield* work
      expect(seen).toEqual([true])
      yield* answer("a2")
      expect((yield* thread).findLast(({ _tag }) => _tag === "AnswerPlanned")).not.toHaveProperty("isAutomatic")
    }), {
      change: (adapter) => ({
        ...adapter,
        render: (message, destination) => {
          seen.push(message.isAutomatic)
          return adapter.render(message, destination)
        }
      })
    })
  })

  it("asked for twice at the same moment is planned once", () =>
    play(Effect.gen(function*() {
      yield* asks
      const planned = yield* Effect.all([answer("a1"), answer("a1"), answer("a1")], { concurrency: "unbounded" })
      expect(planned.filter(({ isNew }) => isNew)).toHaveLength(1)
      yield* work
      expect(told()).toEqual(["a1"])
    }), { ledger: slow }))

  it("goes on the channel on which nothing is dropped, else where the customer wrote last about it", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* hearsOn("example:plain", wrote("p-1", "kündigen", ago(30_000)))
      expect(yield* answer("words")).toMatchObject({ on: "plain" })
      expect(yield* answer("photo", photo)).toMatchObject({ on: "chat", lost: [] })
      expect(yield* answer("photo there", photo, { on: ChannelName.make("plain") })).toMatchObject({ on: "plain", lost: [{ part: 1, kind: "Media", arrivedAs: "dropped" }] })
      expect((yield* thread).findLast(({ _tag }) => _tag === "AnswerPlanned")).toMatchObject({ lost: [{ part: 1, kind: "Media", arrivedAs: "dropped" }] })
    })))

  it("is refused after STOP, with the channels that remain, and the refusal is an entry", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* hearsOn("example:plain", wrote("p-1", "kündigen", ago(30_000)))
      yield* hears(wrote("c-2", "STOP", ago(20_000)))
      const refused = yield* Effect.flip(answer("offer", text("Stay!"), { on: ChannelName.make("chat"), purpose: "marketing" }))
      expect(refused).toMatchObject({ _tag: "NotAnswered", because: { reason: "OptedOut" }, offeredOn: ["plain"] })
      expect(refused.message).toContain("Possible on plain.")
      expect((yield* thread).at(-1)).toMatchObject({ _tag: "AnswerRefused", because: { reason: "OptedOut" }, offeredOn: ["plain"], on: "chat" })
      const before = (yield* thread).length
      yield* Effect.flip(answer("offer", text("Stay!"), { on: ChannelName.make("chat"), purpose: "marketing" }))
      expect(yield* thread).toHaveLength(before)
      expect(yield* answer("offer", text("Stay!"), { purpose: "marketing" })).toMatchObject({ on: "plain" })
      expect(yield* answer("service", text("Hello"), { on: ChannelName.make("chat") })).toMatchObject({ isNew: true })
    })))

  it("is not sent when the customer said STOP after it was planned", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* answer("offer", text("Stay!"), { purpose: "marketing" })
      yield* hears(wrote("c-2", "STOP", ago(0)))
      yield* work
      expect(vendor.requests).toEqual([])
      expect(yield* standing).toMatchObject({ dead: [{ answer: { refused: { reason: "OptedOut" } } }], open: 0 })
    })))

  it("is refused outside the reply window, also where the window closed while it waited", () =>
    play(Effect.gen(function*() {
      yield* asks
      expect(yield* Effect.flip(answer("late"))).toMatchObject({ because: { reason: "WindowClosed" }, offeredOn: [] })
      yield* hears(wrote("c-2", "Hallo?", ago(0)))
      yield* answer("in time")
      yield* wait(2_100)
      yield* work
      expect(vendor.requests).toEqual([])
      expect((yield* thread).at(-1)).toMatchObject({ _tag: "AnswerRefused", answer: "in time", because: { reason: "WindowClosed" } })
    }), { change: (adapter) => ({ ...adapter, capabilities: (to) => ({ ...adapter.capabilities(to), replyWindow: 2000 }) }) }))

  it("goes out as a template where the reply window has closed and the channel has templates, also where it closed meanwhile", () => {
    const reminder: OutboundMessage = { content: [{ _tag: "Text", text: "Your meter is read on Monday" }], template: { name: "meter_reading", language: "en", values: ["Monday"] } }
    const chat = (templates: boolean) => (adapter: AnyAdapter): AnyAdapter => ({
      ...adapter,
      capabilities: (to) => ({ ...adapter.capabilities(to), replyWindow: 2000, ...(templates ? { templates } : {}) }),
      render: (message, to) => adapter.render(message.template === undefined || !templates ? message : { content: [{ _tag: "Text", text: `${message.template.name}(${message.template.values.join()})` }] }, to)
    })
    return play(Effect.gen(function*() {
      yield* asks
      expect(yield* Effect.flip(answer("words"))).toMatchObject({ because: { reason: "WindowClosed", text: expect.stringContaining("templates that were approved") } })
      expect(yield* answer("late", reminder)).toMatchObject({ on: "chat", lost: [] })
      yield* work
      expect(told()).toEqual(["meter_reading(Monday)"])
      expect((yield* thread).find(({ _tag }) => _tag === "Answered")).toMatchObject({ content: reminder.content })
      yield* hears(wrote("c-2", "Hallo?", ago(0)))
      yield* answer("in time", reminder)
      yield* wait(2_100)
      yield* work
      expect(told()).toEqual(["meter_reading(Monday)", "meter_reading(Monday)"])
    }), { change: chat(true) }).then(() => play(Effect.gen(function*() {
      yield* asks
      expect(yield* Effect.flip(answer("late", reminder))).toMatchObject({ because: { reason: "WindowClosed" }, offeredOn: [] })
    }), { change: chat(false) })).then(() => play(Effect.gen(function*() {
      yield* asks
      yield* hearsOn("example:plain", wrote("p-1", "kündigen", ago(30_000)))
      const refused = yield* Effect.flip(answer("late", reminder, { on: ChannelName.make("plain") }))
      expect(refused).toMatchObject({ because: { reason: "WindowClosed" }, offeredOn: ["chat"] })
    }), { changePlain: (adapter) => ({ ...adapter, capabilities: (to) => ({ ...adapter.capabilities(to), replyWindow: 2000 }) }) }))
  })

  it("is refused where the channel cannot say it, or nobody is known", () =>
    play(Effect.gen(function*() {
      yield* asks
      expect(yield* Effect.flip(answer("long", text("x".repeat(3000))))).toMatchObject({ because: { reason: "Rejected", text: "A message has at most 2000 characters." } })
      expect(yield* Effect.flip(answer("dropped", { content: [{ _tag: "Unsupported", what: "hologram" }] }))).toMatchObject({ because: { reason: "Rejected" } })
      expect(yield* Effect.flip((yield* box).send({ key: "nobody", message: text("?") }))).toMatchObject({ because: { reason: "Unreachable" } })
    })))

  it("of several messages is sent in order, and stops where the channel refuses one", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* answer("one", photo)
      for (let i = 0; i < 3; i++) yield* work
      expect(vendor.requests).toEqual(["one/0", "one/1"])
      expect((yield* thread).filter(({ _tag }) => _tag === "Answered")).toHaveLength(1)
      vendor.moods.push("delivers", { status: 400, error: "no_images" })
      yield* answer("two", photo)
      for (let i = 0; i < 3; i++) yield* work
      expect(told().slice(2)).toEqual(["Your meter"])
      expect(yield* standing).toMatchObject({ dead: [{ answer: { planned: { answer: "two" } } }], open: 0 })
      expect(yield* Effect.flip(answer("three"))).toMatchObject({ because: { reason: "Unreachable" } })
      yield* hears(wrote("c-2", "Hallo?", Date.now() + 1000))
      expect(yield* answer("three")).toMatchObject({ on: "chat" })
    })))

  it("waits where the channel is asked too often, and those behind it keep their order", () =>
    play(Effect.gen(function*() {
      yield* asks
      vendor.moods.push({ status: 429, error: "slow_down", retryAfter: 1 })
      yield* answer("first")
      yield* answer("second")
      yield* work
      expect(yield* outcomes).toEqual(["Postponed"])
      yield* work
      expect(vendor.requests).toEqual(["first/0"])
      for (let i = 0; i < 500 && vendor.delivered.length < 2; i++) yield* Effect.andThen(wait(10), work)
      expect(told()).toEqual(["first", "second"])
    })))

  it("keeps to the vendor's rate", () =>
    play(Effect.gen(function*() {
      yield* asks
      for (let i = 0; i < 5; i++) yield* answer(`a${i}`, text(`a${i}`), { to: { namespace: "phone" as never, value: `+4917155501${i}`, assurance: "claimed" }, on: ChannelName.make("chat") })
      for (let i = 0; i < 500 && vendor.delivered.length < 5; i++) yield* Effect.andThen(work, wait(15))
      const tried = (yield* thread).flatMap((entry) => (entry._tag === "SendTried" ? [entry.recorded] : []))
      expect(tried).toHaveLength(5)
      for (const [i, at] of tried.entries()) expect(at - (tried[i - 2] ?? -Infinity)).toBeGreaterThanOrEqual(200)
    }), { change: (adapter) => ({ ...adapter, budget: { requests: 2, perMilliseconds: 200 } }) }))

  it("is given up when its channel is not reached too often", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* answer("a1")
      yield* work
      yield* work
      expect(yield* outcomes).toEqual(["Postponed"])
      for (let i = 0; i < 500 && (yield* standing).open > 0; i++) yield* Effect.andThen(work, wait(15))
      expect(yield* outcomes).toEqual(["Postponed", "Postponed", "Failed"])
      expect(yield* standing).toMatchObject({ dead: [{ answer: { messages: [{ because: { reason: "Unreachable" } }] } }] })
    }), { change: (adapter) => ({ ...adapter, send: () => Effect.fail(new SendError({ reason: new Unreachable({ text: "no line" }) })) }) }))
})

describe("an answer of unknown outcome", () => {
  const lost = (mood: Mood) => Effect.gen(function*() {
    yield* asks
    vendor.moods.push(mood)
    yield* answer("a1")
    yield* work
    expect(yield* outcomes).toEqual(["Unknown"])
    for (let i = 0; i < 3; i++) yield* Effect.andThen(wait(20), work)
    expect(vendor.requests).toEqual(["a1/0"])
    expect(yield* standing).toMatchObject({ unknown: [{ message: 0, answer: { planned: { answer: "a1" } } }], open: 1 })
  })

  it("is not sent again, and does not hold up those behind it", () =>
    play(Effect.gen(function*() {
      yield* lost("delivers and hangs up")
      yield* answer("a2")
      yield* work
      expect(told()).toEqual(["a1", "a2"])
    })))

  it("is found by the channel's echo", () =>
    play(Effect.gen(function*() {
      yield* lost("delivers and hangs up")
      yield* hears({ ...wrote("m-1", "a1", Date.now()), by: "business" })
      yield* work
      expect((yield* thread).filter((entry) => entry._tag === "SendEnded" || entry._tag === "Answered").slice(1)).toMatchObject([{ outcome: { _tag: "Sent", externalKey: "m-1", foundBy: "echo" } }, { externalKey: "m-1" }])
      expect(yield* standing).toMatchObject({ unknown: [], open: 0 })
    })))

  it("is not taken for found by the echo of another message", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* answer("a1")
      yield* hears({ ...wrote("m-0", "a1", ago(90_000)), by: "business" })
      vendor.moods.push("hangs up")
      yield* work
      yield* hears({ ...wrote("m-5", "something else", Date.now()), by: "business" }, { ...wrote("m-6", "a1", Date.now(), { id: "u-2" }), by: "business" })
      yield* work
      expect(yield* standing).toMatchObject({ unknown: [{ message: 0 }] })
    })))

  it("is not taken for found where two of the same words might be meant", () =>
    play(Effect.gen(function*() {
      yield* lost("delivers and hangs up")
      vendor.moods.push("hangs up")
      yield* answer("a2", text("a1"))
      yield* work
      yield* hears({ ...wrote("m-1", "a1", Date.now()), by: "business" })
      yield* work
      expect((yield* standing).unknown).toHaveLength(2)
    })))

  it("is found by a receipt that names our key", () =>
    play(Effect.gen(function*() {
      yield* lost("delivers and hangs up")
      yield* hears({ ...receiptOf("wamid.7", "delivered", Date.now()), key: "a1/0" })
      yield* work
      expect((yield* thread).find(({ _tag }) => _tag === "Answered")).toMatchObject({ externalKey: "wamid.7" })
    }), {
      change: (adapter) => ({
        ...adapter,
        normalise: (received) => Effect.map(adapter.normalise(received), (events) => events.map((event) =>
          event._tag === "Receipt" ? { ...event, thread: { ...event.thread, references: ["a1/0"] } } : event))
      })
    }))

  it("is found by asking a vendor who can be asked, and sent again where it never arrived", async () => {
    let asked = 0
    const change = (adapter: AnyAdapter): AnyAdapter => ({
      ...adapter, lookUp: (key) => Effect.sync(() => {
        asked++
        const found = vendor.delivered.find((one) => one.key === key)
        return found === undefined ? undefined : { externalKey: found.id }
      })
    })
    for (const mood of ["delivers and hangs up", "hangs up"] as const) {
      vendor.delivered.length = vendor.requests.length = asked = 0
      await play(Effect.gen(function*() {
        yield* asks
        vendor.moods.push(mood)
        yield* answer("a1")
        for (let i = 0; i < 500 && (yield* standing).open > 0; i++) yield* Effect.andThen(work, wait(20))
        expect(told()).toEqual(["a1"])
        expect(asked).toBe(1)
        expect(vendor.requests).toHaveLength(mood === "hangs up" ? 2 : 1)
        expect(yield* standing).toMatchObject({ unknown: [], open: 0 })
      }), { change })
    }
  })

  it("is settled by a person: arrived, or sent again; said twice it counts once", () =>
    play(Effect.gen(function*() {
      yield* lost("hangs up")
      const { reconcile } = yield* box
      const found = { answer: AnswerId.make("a1"), message: 0, by: AgentId.make("berta") }
      expect(yield* reconcile({ ...found, arrived: false })).toBe(true)
      expect(yield* reconcile({ ...found, arrived: true })).toBe(false)
      yield* work
      expect(told()).toEqual(["a1"])
      expect((yield* thread).filter(({ _tag }) => _tag === "SendEnded")).toMatchObject([{}, { outcome: { _tag: "NotArrived", foundBy: "berta" }, by: "berta" }, { outcome: { _tag: "Sent" }, attempt: 1 }])
    })))
})

describe("a reply", () => {
  it("to our answer is recognised as one about its concern", () =>
    play(Effect.gen(function*() {
      const concern = yield* asks
      yield* answer("a1")
      yield* work
      const traces = Triage.concernsOf(yield* thread).find(({ id }) => id === concern)?.traces
      expect(traces?.has("example-channel m-1")).toBe(true)
    })))
})

describe("receipts", () => {
  const reached = (key: string) => Effect.map(thread, (entries) => Switchboard.deliveryOf(entries, AnswerId.make(key)))
  const sent = Effect.gen(function*() {
    yield* asks
    yield* answer("a1")
    yield* work
  })

  it("never take back how far an answer got", () =>
    play(Effect.gen(function*() {
      yield* sent
      expect(yield* reached("a1")).toEqual({ reached: "accepted" })
      for (const [status, due] of [["sent", "sent"], ["read", "read"], ["delivered", "read"], ["sent", "read"]] as const) {
        yield* hears(receiptOf("m-1", status, Date.now(), { id: "u-1" }))
        expect(yield* reached("a1")).toEqual({ reached: due })
      }
      yield* hears(receiptOf("m-1", "failed", Date.now(), { id: "u-1" }))
      expect(yield* reached("a1")).toMatchObject({ reached: "read", failed: { reason: "failed" } })
    })))

  it("count that came before we had written down that it was sent, and name nobody", () =>
    play(Effect.gen(function*() {
      yield* asks
      yield* hears(receiptOf("m-1", "read", Date.now()))
      yield* answer("a1")
      yield* work
      yield* work
      const all = yield* (yield* Ledger).after(slips.tenant, beginning, 1000)
      const entries = all.filter(({ record }) => !record.startsWith("channel:")).map(({ entry }) => entry)
      expect(Switchboard.deliveryOf(entries, AnswerId.make("a1"))).toEqual({ reached: "read" })
      const before = (yield* thread).length
      const ledger = yield* Ledger
      const restarted = Layer.fresh((yield* Effect.promise(() => switchboardOf({}))).pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger))))
      expect(yield* Effect.provide(work, restarted)).toEqual({ tasks: [] })
      expect(yield* thread).toHaveLength(before)
    })))
})

describe("two switchboards over one ledger", () => {
  it("send each answer once", async () => {
    const change = (adapter: AnyAdapter): AnyAdapter => ({ ...adapter, budget: { requests: 1000, perMilliseconds: 1000 } })
    const [one, other] = [await switchboardOf({ change }), await switchboardOf({ change })]
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      const ledger = yield* Ledger
      const over = (layer: typeof one) => Layer.fresh(layer.pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger))))
      yield* Effect.provide(Effect.gen(function*() {
        yield* asks
        for (let i = 0; i < 20; i++) yield* answer(`a${i}`, text(`a${i}`), { to: { namespace: "phone" as never, value: `+49171555${i}`, assurance: "claimed" }, on: ChannelName.make("chat") })
      }), over(one))
      const busy = Effect.gen(function*() { for (let i = 0; i < 500 && (yield* standing).open > 0; i++) yield* Effect.andThen(work, wait(10)) })
      yield* Effect.all([Effect.provide(busy, over(one)), Effect.provide(busy, over(other))], { concurrency: "unbounded" })
      // Both saw it due at the same moment.
      yield* Effect.provide(answer("b", text("b"), { to: { namespace: "phone" as never, value: "+49171555", assurance: "claimed" }, on: ChannelName.make("chat") }), over(one))
      const tasks: Array<Effect.Effect<unknown, unknown>> = []
      const hand = Effect.flatMap(box, ({ begin }) => begin((_, doing) => Effect.sync(() => tasks.push(doing))))
      for (const layer of [one, other]) yield* Effect.provide(hand, over(layer))
      expect(tasks).toHaveLength(2)
      yield* Effect.all(tasks, { concurrency: "unbounded" })
      expect(vendor.requests).toHaveLength(21)
      expect(new Set(vendor.requests).size).toBe(21)
      expect((yield* thread).filter(({ _tag }) => _tag === "Answered")).toHaveLength(21)
    }), layerMemory))
  })

  it("work by themselves: what is planned goes out", () =>
    play(Effect.scoped(Effect.gen(function*() {
      const services = yield* Effect.context<Services>()
      yield* Layer.build(Switchboard.outboxWorker.pipe(Layer.provide(Layer.succeedContext(services))))
      yield* asks
      yield* answer("a1")
      for (let i = 0; i < 500 && vendor.delivered.length === 0; i++) yield* wait(10)
      expect(told()).toEqual(["a1"])
    }))))
})
