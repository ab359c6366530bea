import * as Channel from "@redthread/channel"
import { beginning, checksumOf, Ledger, LedgerError, layerMemory, LogUnavailable } from "@redthread/ledger"
import { AdapterId, AgentId, type ChannelEvent, EventKey, Instant, interactionOf, InteractionId, Namespace, type Signal } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { composition } from "./Slips.ts"

const adapter = AdapterId.make("notes")

/** A line of a note: `key revision account|words`; `?` lines only the better adapter reads, `!` lines only the first one. */
const linesOf = (received: Channel.Received): ReadonlyArray<string> => Channel.textOf(received).split("\n")

const eventOf = (line: string, isBetter: boolean): ReadonlyArray<ChannelEvent> => {
  const [, only, key, revision, account, words] = /^([?!]?)(\w+) (\d+) (\w+)\|(.*)$/.exec(line) ?? []
  if (key === undefined || (only === "?" && !isBetter) || (only === "!" && isBetter)) return []
  const signals: ReadonlyArray<Signal> = (words ?? "").includes("search") ? [{ _tag: "Searched", query: "x", results: 0 }] : []
  return [{
    _tag: "Message", key: EventKey.make(key), revision: Number(revision), channel: "web", adapter, at: { instant: Instant.make(1_700_000_000_000), raw: "" }, thread: { references: [] },
    identifiers: [{ namespace: Namespace.make("portal-account"), value: account ?? "", assurance: "claimed" }], others: [], signals, source: { at: "" as never, read: [], carried: [], unrecognised: [] },
    // The first adapter shouts; the better one gives the words as they were written.
    direction: "inbound", content: [{ _tag: "Text", text: isBetter ? words ?? "" : (words ?? "").toUpperCase() }]
  }]
}

/** Reads notes; the first version refuses what begins with %, the better one reads it. */
const notes = (isBetter: boolean): Channel.AnyAdapter => ({
  id: adapter, kind: "web", config: Schema.Unknown, wire: Schema.Json, recognises: () => true,
  verify: ({ headers }) => headers["seal"] === "bad" ? Effect.fail(new Channel.BadSignature({ header: "seal", reason: "bad" })) : Effect.void,
  document: () => Effect.succeed({}),
  normalise: (received) => Channel.textOf(received).startsWith("%") && !isBetter
    ? Effect.fail(new Channel.Malformed({ at: "", reason: "A percent sign." }))
    : Effect.succeed(linesOf(received).flatMap((line) => eventOf(line.replace(/^%/, ""), isBetter))),
  serialise: () => new Uint8Array(), capabilities: () => Channel.listensOnly("a test"), render: () => Effect.die("unused"), send: () => Effect.die("unused"), budget: { requests: 1, perMilliseconds: 1 }
})

const over = (ledger: Ledger["Service"], isBetter: boolean) =>
  Layer.fresh(Switchboard.layer({ ...composition, adapters: [notes(isBetter)], channelNames: {} })).pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger)))

const note = (text: string, headers: Readonly<Record<string, string>> = {}): Channel.Received => {
  const body = new TextEncoder().encode(text)
  return { tenant: composition.tenant, channel: "web", at: Instant.make(1_700_000_000_000), name: text.slice(0, 6), headers, body, checksum: checksumOf(body), evidence: {} }
}
const takeAll = (...deliveries: ReadonlyArray<Channel.Received>) => Effect.gen(function*() {
  const intake = yield* Switchboard.Intake
  for (const one of deliveries) yield* intake.settle((yield* Effect.option(intake.receive(one)))._tag === "Some" ? one : one)
})
const replayed = (apply = false) => Effect.gen(function*() {
  const differences: Array<string> = []
  const report = yield* Switchboard.replay({
    apply,
    difference: (one) => Effect.sync(() => void differences.push(one._tag === "Readable" || one._tag === "Unreadable" ? `${one._tag} ${one.payload.name}` : `${one._tag} ${one.key}${one._tag === "Changed" ? ` ${one.fields.join()} ${one.reading}` : ""}`))
  })
  return { differences: differences.sort(), report }
})
const contacts = Effect.gen(function*() {
  const all = yield* (yield* Ledger).after(composition.tenant, beginning, 10_000)
  return all.flatMap(({ entry }) => (entry._tag === "Contacted" ? [entry.event] : []))
})
const wordsOf = (events: ReadonlyArray<ChannelEvent>): ReadonlyArray<string> =>
  interactionOf(InteractionId.make("i"), events)?.events.map((event) => `${event.key} ${event._tag === "Message" && event.content[0]?._tag === "Text" ? event.content[0].text : ""}`) ?? []

const archive = [note("a 0 anna|Hallo\n?b 0 anna|Neues"), note("c 0 ben|search OK"), note("%d 0 cleo|Zeichen"), note("!e 0 anna|FORT"), note("f 0 anna|forged", { seal: "bad" }), note("g 0 anna|SAME"), note("h 0 anna|old"), note("h 1 anna|new")]

const scene = <A, E>(play: (ledger: Ledger["Service"]) => Effect.Effect<A, E>) =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(Layer.build(layerMemory), (context) => play(Effect.runSync(Effect.provide(Ledger, context))))))

describe("a replay", () => {
  it("with the same adapters finds no difference, whatever was delivered twice or in other words", () =>
    scene((ledger) => Effect.gen(function*() {
      yield* takeAll(...archive, note("a 0 anna|Other words for the same event"))
      const { differences, report } = yield* replayed()
      expect(differences).toEqual([])
      expect(report).toMatchObject({ payloads: 9, parked: 2, readable: 0, unreadable: 0, applied: 0 })
    }).pipe(Effect.provide(over(ledger, false)))))

  it("with a better adapter shows what is new, changed, gone and readable, and writes nothing", () =>
    scene((ledger) => Effect.gen(function*() {
      yield* takeAll(...archive).pipe(Effect.provide(over(ledger, false)))
      const before = yield* ledger.counts(composition.tenant)
      const { differences, report } = yield* replayed().pipe(Effect.provide(over(ledger, true)))
      // Of h only the latest revision counts; g is the same in both.
      expect(differences).toEqual(["Changed a content 1", "Changed c content 1", "Changed h content 1", "Gone e", "New b", "New d", "Readable %d 0 c"])
      expect([...report.byAdapter]).toEqual([[adapter, { new: 2, changed: 3, gone: 1 }]])
      expect(yield* ledger.counts(composition.tenant)).toEqual(before)
    })))

  it("applied puts the better reading beside the first, repeats nothing that it caused, and then finds no difference but what is gone", () =>
    scene((ledger) => Effect.gen(function*() {
      yield* takeAll(...archive).pipe(Effect.provide(over(ledger, false)))
      const better = over(ledger, true)
      const before = yield* contacts.pipe(Effect.provide(better))
      yield* replayed(true).pipe(Effect.provide(better))
      const after = yield* contacts.pipe(Effect.provide(better))
      expect(after.slice(0, before.length)).toEqual(before)
      expect(after.slice(before.length).map(({ key, reading, revision, signals }) => [key, revision, reading, signals.length])).toEqual([["a", 0, 1, 0], ["b", 0, undefined, 0], ["c", 0, 1, 0], ["d", 0, undefined, 0], ["h", 1, 1, 0]])
      expect(wordsOf(after)).toEqual(["a Hallo", "b Neues", "c search OK", "d Zeichen", "e FORT", "g SAME", "h new"])
      const entries = yield* ledger.after(composition.tenant, beginning, 1000)
      expect(entries.filter(({ entry }) => entry._tag === "Searched")).toHaveLength(1)
      expect(yield* ledger.counts(composition.tenant)).toMatchObject({ parked: 1, unsettled: 0 })
      const again = yield* replayed(true).pipe(Effect.provide(better))
      expect(again.differences).toEqual(["Gone e"])
      expect(again.report.applied).toBe(0)
      expect(yield* contacts.pipe(Effect.provide(better))).toHaveLength(after.length)
      // A later revision still takes effect, and back to the first adapter every reading is another one.
      yield* takeAll(note("a 1 anna|Servus")).pipe(Effect.provide(better))
      expect(wordsOf(yield* contacts.pipe(Effect.provide(better)))[0]).toBe("a Servus")
      yield* replayed(true).pipe(Effect.provide(over(ledger, false)))
      expect(wordsOf(yield* contacts.pipe(Effect.provide(better)))).toContain("c SEARCH OK")
    })))

  it("leaves what somebody decided about a delivery: trusted it stays read, discarded it stays aside", () =>
    scene((ledger) => Effect.gen(function*() {
      const forged = (key: string) => note(`${key} 0 anna|SAME`, { seal: "bad" })
      yield* takeAll(forged("t"), forged("u"), note("%x 0 anna|aside")).pipe(Effect.provide(over(ledger, false)))
      yield* Effect.gen(function*() {
        const decisions = yield* Switchboard.Decisions
        for (const open of yield* decisions.open) {
          const answer = open._tag === "Parked" && open.name.startsWith("t") ? "trust" : "discard"
          yield* decisions.decide(open.id, answer, { by: AgentId.make("berta"), because: "she knows" })
        }
      }).pipe(Effect.provide(over(ledger, false)))
      const { differences, report } = yield* replayed(true).pipe(Effect.provide(over(ledger, true)))
      expect(differences).toEqual([])
      expect(report).toMatchObject({ payloads: 1, parked: 0, readable: 0 })
    })))

  it("that dies in the middle goes on when it is run again, and doubles nothing", () =>
    scene((ledger) => Effect.gen(function*() {
      yield* takeAll(...archive).pipe(Effect.provide(over(ledger, false)))
      const whole = yield* Effect.promise(() => scene((other) => Effect.gen(function*() {
        yield* takeAll(...archive).pipe(Effect.provide(over(other, false)))
        yield* replayed(true).pipe(Effect.provide(over(other, true)))
        return yield* contacts.pipe(Effect.provide(over(other, true)))
      })))
      for (let alive = 0; alive < 5; alive++) {
        let left = alive === 4 ? Infinity : 1
        const dying: Ledger["Service"] = {
          ...ledger, commit: (commit) => commit.appends.length > 0 && left-- <= 0 ? Effect.fail(new LedgerError({ reason: new LogUnavailable({ text: "the machine died" }) })) : ledger.commit(commit)
        }
        const result = yield* Effect.result(replayed(true).pipe(Effect.provide(over(dying, true))))
        expect(result._tag).toBe(alive < 3 ? "Failure" : "Success")
      }
      const after = yield* contacts.pipe(Effect.provide(over(ledger, true)))
      const named = (events: ReadonlyArray<ChannelEvent>) => events.map(({ key, reading, revision }) => `${key} ${revision} ${reading ?? 0}`)
      expect(named(after)).toEqual(named(whole))
    })))
})

it("of one revision the latest reading counts, whatever it says and in whatever order it is met", () => {
  const said = (words: string, reading?: number): ChannelEvent => {
    const [event] = eventOf(`a 0 anna|${words}`, true)
    if (event === undefined) throw new Error("no event")
    return reading === undefined ? event : { ...event, reading }
  }
  const readings = [said("zz"), said("mm", 1), said("aa", 2)]
  expect(wordsOf(readings)).toEqual(["a aa"])
  expect(wordsOf(readings.toReversed())).toEqual(["a aa"])
  expect(wordsOf([...readings, { ...said("bb"), revision: 1 }])).toEqual(["a bb"])
})
