import { cloudEvents, segment } from "@redthread/adapters"
import { Instant } from "@redthread/model"
import { Effect, Result } from "effect"
import { describe, expect, it } from "vitest"
import { delivery, lawful, normalised, sample } from "./deliveries.ts"

const reported = segment({ secrets: ["secret"], site: "portal" })
const event = (value: unknown) => delivery("web", JSON.stringify(value))

describe("a report in Segment's form", () => {
  it("tells what was seen and done, who it turned out to be, and nothing of it twice", async () => {
    const { events } = await lawful(reported, sample("web", "web", "segment-batch.json"))
    expect(events.map(({ _tag }) => _tag)).toEqual(["PageAction", "PageAction", "IdentityChanged", "IdentityChanged", "ChannelNotice", "PageAction"])
    expect(events).toMatchObject([
      { action: "faq viewed", touchpoint: "Häufige Fragen", content: [{ text: "Wie kündige ich meinen Vertrag?" }], thread: { conversation: "segment:s-1" } },
      { action: "Products Searched", touchpoint: "/suche", signals: [{ _tag: "Searched", query: "Vertrag kündigen", results: 0 }] },
      { now: [{ namespace: "web-user", value: "kunde-4711", scope: "portal" }, { namespace: "anonymous-id", value: "a-507f" }, { namespace: "email" }, { namespace: "name", value: "Anna Berg" }] },
      { was: [{ value: "a-507f" }], now: [{ value: "kunde-4711" }] },
      { topic: "group", identifiers: [{ value: "kunde-4711" }] },
      { action: "viewed", touchpoint: "Zählerstand" }
    ])
    expect(events[2]?.source.unrecognised).toEqual(["/batch/2/traits/plan"])
    const call = { type: "track", messageId: "m", userId: "u", event: "Done" }
    expect(await normalised(reported, event({ batch: [call, call] }))).toHaveLength(1)
  })

  it("keeps a number as it was written, a string as it was, and takes one of millions of letters", async () => {
    const body = (text: string) => `{"type":"track","messageId":"m","userId":"u","event":"Bought","properties":{"a":10.00,"b":[-0.10,1e2,7,12345678901234567890],"c":"5.00, \\"6.00\\" ${text}","\\"7.00":8.50}}`
    const exact = { a: "10.00", b: ["-0.10", "1e2", 7, "12345678901234567890"], c: "5.00, \"6.00\" x", "\"7.00": "8.50" }
    expect(await Effect.runPromise(reported.document(delivery("web", body("x"))))).toMatchObject({ properties: exact })
    const letters = "letters ".repeat(1_900_000)
    expect(await Effect.runPromise(reported.document(delivery("web", body(letters))))).toMatchObject({ properties: { a: "10.00" } })
  })

  it("says category by category what a visitor allows", async () => {
    const { events } = await lawful(reported, sample("web", "web", "segment-consent.json"))
    expect(events).toMatchObject([
      { _tag: "PageAction" }, { _tag: "ConsentChanged", consent: { purpose: "marketing", granted: false } }, { _tag: "ConsentChanged", consent: { purpose: "functional", granted: true } }
    ])
  })

  it("is believed with the signature of its body alone", () => {
    const believed = (headers: Record<string, string>) => Result.isSuccess(Effect.runSync(Effect.result(reported.verify(delivery("web", "{}", { headers }), Instant.make(0)))))
    // printf '{}' | openssl dgst -sha1 -hmac secret
    expect(believed({ "x-signature": "5d61605c3feea9799210ddcb71307d4ba264225f" })).toBe(true)
    expect(believed({ "x-signature": "5d61605c3feea9799210ddcb71307d4ba264225e" })).toBe(false)
    expect(believed({})).toBe(false)
  })

  it("is told from the portal's own events and from CloudEvents", () => {
    const adapters = [reported, cloudEvents({ secrets: [] })]
    const who = (value: unknown) => adapters.map((adapter) => adapter.recognises(event(value)))
    expect(who({ type: "page", anonymousId: "a" })).toEqual([true, false])
    expect(who({ type: "page", specversion: "1.0", id: "1", source: "/x" })).toEqual([false, true])
    expect(who({ action: "viewed", session: "s" })).toEqual([false, false])
    expect(who({ batch: [] })).toEqual([false, false])
  })
})

describe("a CloudEvent", () => {
  const adapter = cloudEvents({ secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] })

  it("says the same structured, in a batch and with its attributes in headers", async () => {
    const attributes = { specversion: "1.0", id: "e-1", source: "/portal", type: "portal.searched", subject: "Suche ü", time: "2026-03-09T08:01:00+01:00" }
    const data = { query: "x", results: 3 }
    const [structured] = await normalised(adapter, event({ ...attributes, data }))
    const [batched] = await normalised(adapter, event([{ ...attributes, data }]))
    const headers = { ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, encodeURIComponent(value)])), "content-type": "application/json" }
    const [binary] = await normalised(adapter, delivery("web", JSON.stringify(data), { headers }))
    for (const one of [structured, batched, binary]) {
      expect(one).toMatchObject({ _tag: "PageAction", action: "portal.searched", touchpoint: "Suche ü", key: structured?.key, signals: [{ _tag: "Searched", query: "x", results: 3 }], at: { raw: "2026-03-09T08:01:00+01:00" } })
    }
    await lawful(adapter, delivery("web", JSON.stringify(data), { headers }))
  })

  it("may carry words, bytes, a bare value or nothing in binary mode", async () => {
    const headers = (type: string) => ({ "ce-specversion": "1.0", "ce-id": "1", "ce-source": "/s", "ce-type": "t", "content-type": type })
    expect((await normalised(adapter, delivery("web", "Guten Tag", { headers: headers("text/plain") })))[0]).toMatchObject({ content: [{ _tag: "Text", text: "Guten Tag" }] })
    const { events } = await lawful(adapter, delivery("web", new Uint8Array([255, 0]), { headers: headers("image/png") }))
    expect(events[0]?.source.unrecognised).toEqual(["/data_base64"])
    expect((await normalised(adapter, delivery("web", "\"Hallo\"", { headers: headers("application/json") })))[0]).toMatchObject({ content: [{ text: "Hallo" }] })
    expect(await normalised(adapter, delivery("web", "", { headers: headers("application/json") }))).toMatchObject([{ _tag: "PageAction" }])
  })

  it("tells of help that was read and of people who were recognised", async () => {
    expect(await normalised(adapter, sample("web", "web", "cloudevents-batch.json"))).toMatchObject([
      { _tag: "PageAction", action: "faq viewed", touchpoint: "faq/abschlag" },
      { _tag: "IdentityChanged", now: [{ namespace: "customer-no", value: "100482" }, { namespace: "email" }, { namespace: "name" }] }
    ])
  })

  it("is believed with a signature after Standard Webhooks, fresh and over its very bytes", () => {
    // The example of the specification's own libraries.
    const headers = { "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330", "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" }
    const body = "{\"test\": 2432232314}"
    const believed = (text: string, more: Record<string, string> = {}, at = 1_614_265_330_000) =>
      Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(delivery("web", text, { headers: { ...headers, ...more } }), Instant.make(at)))))
    expect(believed(body)).toBe(true)
    expect(believed(body, { "webhook-signature": `v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= ${headers["webhook-signature"]}` })).toBe(true)
    expect(believed(`${body} `)).toBe(false)
    expect(believed(body, { "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLawdd" })).toBe(false)
    expect(believed(body, { "webhook-signature": headers["webhook-signature"].replace("v1", "v2") })).toBe(false)
    expect(believed(body, { "webhook-id": "msg_other" })).toBe(false)
    expect(believed(body, {}, 1_614_265_330_000 + 300_001)).toBe(false)
    expect(believed(body, {}, 1_614_265_330_000 - 300_001)).toBe(false)
  })
})
