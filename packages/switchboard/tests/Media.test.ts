import * as Channel from "@redthread/channel"
import { checksumOf, Ledger, layerMemory } from "@redthread/ledger"
import { AdapterId, type ChannelEvent, EventKey, Instant, Namespace, Purpose } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Schema } from "effect"
import { TestClock } from "effect/testing"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { composition } from "./Slips.ts"

const start = Date.UTC(2026, 2, 4)
const minute = 60_000
const day = 86_400_000
const adapter = AdapterId.make("albums")
/** The one port of this machine that counts as a public address. */
let open = 0
const png = (more = "") => Buffer.from(`\x89PNG\r\n\x1A\n${more}`, "latin1")

/** What the test's own channel delivers: pictures, calls with a recording, and what somebody agreed to. */
type Page = { readonly key: string; readonly who: string } & (
  | { readonly pictures: ReadonlyArray<string>; readonly revision?: number; readonly direction?: "inbound" | "outbound" }
  | { readonly recording: string }
  | { readonly agreed: boolean }
)

const eventOf = (page: Page): ChannelEvent => {
  const about = {
    key: EventKey.make(page.key), revision: "revision" in page ? page.revision ?? 0 : 0, channel: "web" as const, adapter, at: { instant: Instant.make(start), raw: "" }, thread: { references: [] },
    identifiers: [{ namespace: Namespace.make("portal-account"), value: page.who, assurance: "claimed" as const }], others: [], signals: [], source: { at: "" as never, read: [], carried: [], unrecognised: [] }
  }
  if ("recording" in page) return { ...about, _tag: "Call", direction: "inbound", phase: "recorded", leg: "1", recording: page.recording }
  if ("agreed" in page) return { ...about, _tag: "ConsentChanged", consent: { purpose: Purpose.make("recording"), granted: page.agreed, at: { instant: Instant.make(start + Number(page.key.replace(/\D/g, ""))), raw: "" }, evidence: "1" } }
  return { ...about, _tag: "Message", direction: page.direction ?? "inbound", content: page.pictures.map((ref) => ({ _tag: "Media", kind: "image", media: { ref, mediaType: "image/png" } })) }
}

/** What the vendor has behind each reference, and how often it was asked. */
interface Vendor {
  readonly files: Map<string, Uint8Array | Channel.FetchError["reason"] | Channel.MediaLink>
  readonly asked: Array<string>
}

const albums = ({ asked, files }: Vendor): Channel.AnyAdapter => ({
  id: adapter, kind: "web", config: Schema.Unknown, wire: Schema.Json, recognises: () => true, verify: () => Effect.void,
  document: (received) => Effect.fromResult(Channel.parseJson(Channel.textOf(received))),
  normalise: (received) => Effect.map(Effect.fromResult(Channel.parseJson(Channel.textOf(received))), (json) => (json as unknown as ReadonlyArray<Page>).map(eventOf)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)), capabilities: () => Channel.listensOnly("a test"), render: () => Effect.die("unused"), send: () => Effect.die("unused"),
  media: ({ ref }) => Effect.suspend((): Effect.Effect<Channel.FetchedMedia | Channel.MediaLink, Channel.FetchError> => {
    asked.push(ref)
    const found = files.get(ref) ?? new Channel.Unreachable({ text: "HTTP 503" })
    if ("link" in found) return Effect.succeed(found)
    return found instanceof Uint8Array ? Effect.succeed({ bytes: found }) : Effect.fail(new Channel.FetchError({ reason: found }))
  }),
  part: ({ body }, at, { ref }) => at === "" && ref === "part:2" ? Effect.succeed({ bytes: body, mediaType: "text/plain" }) : Effect.die(new Error("no such part")),
  mediaLifetime: 3 * day,
  budget: { requests: 1, perMilliseconds: 1 }
})

const vendor = (files: Readonly<Record<string, Uint8Array | Channel.FetchError["reason"] | Channel.MediaLink>> = {}): Vendor => ({ files: new Map(Object.entries(files)), asked: [] })
const switchboard = (of: Vendor, rules: Partial<Switchboard.MediaRules> = {}) =>
  Switchboard.Media.layer(rules, { unencrypted: true, mayReach: (address, port) => port === open || Switchboard.isPublicAddress(address) }).pipe(Layer.provideMerge(Switchboard.Settling.layer), Layer.provideMerge(Switchboard.layer({ ...composition, adapters: [albums(of)], channelNames: {} })))

type Services = Switchboard.Media | Switchboard.Intake | Switchboard.Settling | Ledger
const run = <A, E>(of: Vendor, effect: Effect.Effect<A, E, Services>, rules: Partial<Switchboard.MediaRules> = {}, scanner?: Switchboard.Scanner): Promise<A> => {
  const layer = switchboard(of, rules).pipe(Layer.provideMerge(layerMemory), Layer.provideMerge(TestClock.layer()), Layer.provideMerge(Layer.succeed(Switchboard.SnapshotPace, 1)), scanner === undefined ? (same) => same : Layer.provide(Layer.succeed(Switchboard.MediaScanner, scanner)))
  return Effect.runPromise(Effect.provide(Effect.andThen(TestClock.setTime(start), effect), layer) as Effect.Effect<A, E>)
}

const take = Effect.fnUntraced(function*(...pages: ReadonlyArray<Page>) {
  const body = new TextEncoder().encode(JSON.stringify(pages))
  const intake = yield* Switchboard.Intake
  const { received } = yield* intake.accept({ tenant: composition.tenant, channel: "web", at: Instant.make(start), name: "album", headers: {}, body, checksum: checksumOf(body), evidence: {} })
  yield* intake.settle(received)
})
const keeper = Switchboard.Media
const outcomes = Effect.gen(function*() {
  const { handled } = yield* (yield* keeper).fetchDue
  return handled.map((one) => ("outcome" in one ? one.outcome : { _tag: "Waiting", until: one.notBefore - start, because: one.because }))
})

describe("a file that a message speaks of", () => {
  const album = vendor({ "p-1": png() })

  it("is fetched once, kept under its checksum, and noted in the thread", () =>
    run(album, Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["p-1", "cid:inside", "part:2"] })
      expect(yield* outcomes).toEqual([{ _tag: "Kept", checksum: checksumOf(png()), size: 8, mediaType: "image/png", scan: "unknown" }])
      expect(yield* outcomes).toEqual([])
      expect(album.asked).toEqual(["p-1"])
      expect(yield* (yield* keeper).bytes(checksumOf(png()))).toEqual(new Uint8Array(png()))
      const ledger = yield* Ledger
      expect(yield* ledger.counts(composition.tenant)).toMatchObject({ payloads: 2, settled: 2, unsettled: 0, parked: 0 })
      yield* take({ key: "m2", who: "anna", pictures: ["p-9"], direction: "outbound" })
      expect(yield* outcomes).toEqual([])
    })))

  it("is tried again, later each time, until its link has expired; then it is lost, visibly", () => {
    const down = vendor()
    const link = `https://files.example.org/a.png?Expires=${(start + 5 * minute) / 1000}`
    return run(down, Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: [link] })
      expect(yield* outcomes).toMatchObject([{ _tag: "Waiting", until: 30_000, because: "HTTP 503" }])
      yield* TestClock.setTime(start + 29_000)
      expect(yield* outcomes).toEqual([])
      yield* TestClock.setTime(start + 30_000)
      expect(yield* outcomes).toMatchObject([{ until: 90_000 }])
      yield* TestClock.setTime(start + 90_000)
      expect(yield* outcomes).toMatchObject([{ until: 210_000 }])
      yield* TestClock.setTime(start + 210_000)
      expect(yield* outcomes).toMatchObject([{ until: 5 * minute - 1000 }])
      yield* TestClock.setTime(start + 5 * minute - 1000)
      expect(yield* outcomes).toEqual([{ _tag: "Lost", text: "HTTP 503" }])
      expect(down.asked).toHaveLength(5)
      expect(yield* (yield* keeper).over("Lost")).toMatchObject([{ id: { event: "m1", part: 0 }, ref: link }])
      // The same record, issued again with a fresh link, is a new chance.
      down.files.set("p-2", png())
      yield* take({ key: "m1", revision: 1, who: "anna", pictures: ["p-2"] })
      expect(yield* outcomes).toMatchObject([{ _tag: "Kept" }])
      expect(yield* (yield* keeper).over("Lost")).toEqual([])
    }))
  })

  it("that was gone, too large or of another kind than it says is not taken, and it is said why", () =>
    run(vendor({
      gone: new Channel.Expired({ text: "HTTP 410" }), large: png("x".repeat(200)), program: Buffer.from("MZ\x90\0"), page: Buffer.from("<html>"), riddle: Buffer.from([0, 1, 2]), film: Buffer.from("\0\0\0\x18ftypisom", "latin1")
    }), Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["gone", "large", "program", "page", "riddle", "film"] })
      const found = yield* (yield* keeper).fetchDue
      const by = new Map(found.handled.map((one) => [one.ref, "outcome" in one ? `${one.outcome._tag} ${"reason" in one.outcome ? one.outcome.reason : ""} ${"text" in one.outcome ? one.outcome.text : ""}` : ""]))
      expect(Object.fromEntries(by)).toEqual({
        gone: "Lost  It was gone: HTTP 410.", large: "Refused TooLarge It has more than 100 bytes.", program: "Refused Type It was called image/png, and is application/x-executable.",
        page: "Refused Type It was called image/png, and is text/html.", riddle: "Refused Type Nobody knows what it is; it was called image/png.", film: "Refused Type It was called image/png, and is video/mp4."
      })
      expect(yield* (yield* Ledger).counts(composition.tenant)).toMatchObject({ payloads: 1 })
    }), { maxBytes: 100 }))

  it("is looked into before it is kept", async () => {
    const seen: Array<number> = []
    const scanner: Switchboard.Scanner = { scan: (_, { size }) => Effect.sync(() => (seen.push(size), size > 10 ? "infected" : "clean")) }
    const files = { good: png(), bad: png("EICAR") }
    const both = take({ key: "m1", who: "anna", pictures: ["good", "bad"] })
    await run(vendor(files), Effect.gen(function*() {
      yield* both
      expect(yield* outcomes).toMatchObject([{ _tag: "Kept", scan: "clean" }, { _tag: "Refused", reason: "Infected" }])
      expect(seen).toEqual([8, 13])
      expect(yield* (yield* keeper).bytes(checksumOf(png("EICAR")))).toBeUndefined()
    }), {}, scanner)
    await run(vendor(files), Effect.gen(function*() {
      yield* both
      expect(yield* outcomes).toMatchObject([{ reason: "Unscanned" }, { reason: "Unscanned" }])
    }), { unscanned: "refuse" })
  })

  it("goes on after a restart where it was, and two keepers over one ledger note it once", () => {
    const slow = vendor()
    return run(slow, Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["p-1"] })
      yield* outcomes
      slow.files.set("p-1", png())
      const ledger = yield* Ledger
      const another = <A, E>(effect: Effect.Effect<A, E, Services>) => Effect.provide(effect, Layer.fresh(switchboard(slow)).pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger))))
      // The new process knows of the failed attempt, and waits.
      expect(yield* another(outcomes)).toEqual([])
      yield* TestClock.setTime(start + 30_000)
      yield* Effect.all([outcomes, another(outcomes), another(outcomes)], { concurrency: "unbounded" })
      const entries = (yield* ledger.after(composition.tenant, "0" as never, 100)).filter(({ entry }) => entry._tag === "MediaHandled")
      expect(entries.map(({ entry }) => entry._tag === "MediaHandled" && entry.outcome._tag)).toEqual(["Postponed", "Kept"])
    }))
  })

  it("that was archived and not noted when the process died is noted, not fetched again, and never put aside as unreadable", () => {
    const of = vendor({ "p-1": png() })
    return run(of, Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["p-1"] })
      const ledger = yield* Ledger
      const { tenant } = composition
      const dying = Ledger.of({ ...ledger, commit: (commit) => commit.settles?.channel === Switchboard.mediaChannel ? Effect.die("killed") : ledger.commit(commit) })
      const scanner: Switchboard.Scanner = { scan: () => Effect.succeed("clean") }
      const died = yield* Effect.exit(Effect.provide(outcomes, Layer.fresh(switchboard(of)).pipe(Layer.provideMerge(Layer.succeed(Ledger, dying)), Layer.provide(Layer.succeed(Switchboard.MediaScanner, scanner)))))
      expect(died._tag).toBe("Failure")
      expect(yield* ledger.counts(tenant)).toMatchObject({ payloads: 2, settled: 1, unsettled: 1 })
      of.files.set("p-1", new Channel.Expired({ text: "the link is over" }))
      yield* Effect.provide(Effect.gen(function*() {
        yield* (yield* Switchboard.Settling).settleAll
        expect(yield* ledger.counts(tenant)).toMatchObject({ settled: 1, unsettled: 1, parked: 0 })
        yield* outcomes
        expect(yield* (yield* keeper).over("Kept")).toMatchObject([{ ref: "p-1", outcome: { checksum: checksumOf(png()), mediaType: "image/png", scan: "clean" } }])
      }), Layer.fresh(switchboard(of)).pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger))))
      expect(of.asked).toEqual(["p-1"])
      expect(yield* ledger.counts(tenant)).toMatchObject({ payloads: 2, settled: 2, unsettled: 0, parked: 0 })
    }))
  })

  it("behind a link that its vendor names is fetched from there without any token, and only from outside", async () => {
    const headers: Array<unknown> = []
    const server = createServer((request, response) => {
      headers.push(request.headers.authorization)
      if (request.url === "/inside") response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end()
      else response.writeHead(200, { "content-type": "image/png" }).end(png())
    })
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    open = (server.address() as AddressInfo).port
    const link = (path: string) => ({ link: `http://127.0.0.1:${open}${path}` })
    await run(vendor({ a: link("/a.png"), b: link("/inside"), c: { link: `http://127.0.0.1:${open + 1}/` } }), Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["a", "b", "c"] })
      expect(new Set((yield* outcomes).map((one) => "reason" in one ? `${one._tag} ${one.reason}` : one._tag))).toEqual(new Set(["Kept", "Refused Address"]))
      expect(yield* (yield* keeper).over("Refused")).toHaveLength(2)
    }))
    server.close()
    expect(headers).toEqual([undefined, undefined])
  })

  it("is given up when its vendor keeps it no longer, and asked for again where only our token was wrong", () => {
    const of = vendor({ "p-1": new Channel.NotAllowed({ text: "HTTP 401" }) })
    return run(of, Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["p-1"] })
      expect(yield* outcomes).toMatchObject([{ _tag: "Waiting", because: "HTTP 401" }])
      expect(yield* (yield* keeper).waiting).toMatchObject([{ deadline: start + 3 * day }])
      yield* TestClock.setTime(start + 3 * day)
      expect(yield* outcomes).toEqual([{ _tag: "Lost", text: "HTTP 401" }])
    }))
  })

  it("inside a delivery is opened from there; a kept one from the archive; one that we do not have not at all", () =>
    run(vendor({ "p-1": png() }), Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["p-1", "part:2", "part:9", "p-2"] })
      yield* outcomes
      const media = yield* keeper
      const opened = (part: number) => media.open({ event: EventKey.make("m1"), part })
      expect(yield* opened(0)).toEqual({ bytes: new Uint8Array(png()), mediaType: "image/png", scan: "unknown" })
      expect(Buffer.from((yield* opened(1))?.bytes ?? []).toString()).toContain(`"pictures":["p-1"`)
      expect([yield* opened(2), yield* opened(3), yield* opened(4)]).toEqual([undefined, undefined, undefined])
    })))

  it("inside a delivery is looked into before it is handed out", () =>
    run(vendor(), Effect.gen(function*() {
      yield* take({ key: "m1", who: "anna", pictures: ["part:2"] })
      expect(yield* (yield* keeper).open({ event: EventKey.make("m1"), part: 0 })).toBeUndefined()
    }), {}, { scan: () => Effect.succeed("infected") }))

  it("is deleted when its time is over, its bytes only when nobody else has the same", () =>
    run(vendor({ "p-1": png(), "p-2": png() }), Effect.gen(function*() {
      const media = yield* keeper
      yield* take({ key: "m1", who: "anna", pictures: ["p-1"] })
      yield* outcomes
      yield* TestClock.setTime(start + day)
      yield* take({ key: "m2", who: "ben", pictures: ["p-2"] })
      yield* outcomes
      expect(yield* media.deleteDue).toEqual([])
      yield* TestClock.setTime(start + 2 * day)
      expect((yield* media.deleteDue).map(({ ref }) => ref)).toEqual(["p-1"])
      expect(yield* media.bytes(checksumOf(png()))).toBeDefined()
      yield* TestClock.setTime(start + 3 * day)
      expect((yield* media.deleteDue).map(({ ref }) => ref)).toEqual(["p-2"])
      expect(yield* media.bytes(checksumOf(png()))).toBeUndefined()
      expect(yield* media.deleteDue).toEqual([])
      expect(yield* media.over("Deleted")).toMatchObject([{ outcome: { text: "It was kept for 2 days." } }, { ref: "p-2" }])
    }), { keep: { image: 2 * day } }))
})

describe("a recording", () => {
  const calls = () => vendor({ "r-1": Buffer.from("ID3sound", "latin1") })

  it("is not even fetched where nobody agreed to it", () => {
    const of = calls()
    return run(of, Effect.gen(function*() {
      yield* take({ key: "c1", who: "anna", recording: "r-1" }, { key: "a1", who: "ben", agreed: true })
      expect(yield* outcomes).toEqual([{ _tag: "Refused", reason: "NoConsent", text: "Nobody agreed to recording." }])
      expect(of.asked).toEqual([])
    }))
  })

  it("rests on the consent of that person, and goes when the consent is withdrawn", () =>
    run(calls(), Effect.gen(function*() {
      const media = yield* keeper
      yield* take({ key: "a1", who: "anna", agreed: false }, { key: "a2", who: "anna", agreed: true }, { key: "c1", who: "anna", recording: "r-1" })
      const [kept] = yield* outcomes
      expect(kept).toMatchObject({ _tag: "Kept", mediaType: "audio/mpeg", consent: expect.any(String) })
      expect(yield* media.deleteDue).toEqual([])
      yield* take({ key: "a3", who: "anna", agreed: false })
      expect(yield* media.deleteDue).toMatchObject([{ kind: "recording" }])
      expect(yield* media.over("Deleted")).toMatchObject([{ outcome: { text: "Consent to recording was withdrawn." } }])
      expect(yield* (yield* Ledger).counts(composition.tenant)).toMatchObject({ payloads: 2 })
    })))
})

it("a link may say itself until when it is good", () => {
  const until = (link: string) => Switchboard.expiryOf(`https://f.example.org/a?${link}`)
  expect(until("X-Amz-Date=20260304T093000Z&X-Amz-Expires=300")).toBe(Date.UTC(2026, 2, 4, 9, 35))
  expect(until("X-Goog-Date=20260304T093000Z&X-Goog-Expires=60")).toBe(Date.UTC(2026, 2, 4, 9, 31))
  expect(until("se=2026-03-04T10%3A00%3A00Z&sig=x")).toBe(Date.UTC(2026, 2, 4, 10))
  expect(until("oh=1&oe=69A80000")).toBe(0x69A80000 * 1000)
  expect(until("oe=nonsense")).toBeUndefined()
  expect(Switchboard.expiryOf("12345")).toBeUndefined()
})
