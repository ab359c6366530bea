import { instagram, makeInstagram, makeMessenger, messenger } from "@redthread/adapters"
import { type AnyAdapter, type Destination, type OutboundMessage, predictLoss } from "@redthread/channel"
import { type ChannelEvent, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"
import { answering } from "./vendor.ts"

const config = { appSecrets: ["new", "old"], verifyToken: "agreed", sender: { account: "100000000000001", accessToken: "token", apiVersion: "v23.0", timeout: 50 } }
const page = messenger(config)
const account = instagram(config)
const values = ({ identifiers }: ChannelEvent) => identifiers.map(({ namespace, scope, value }) => `${namespace} ${value}${scope === undefined ? "" : ` of ${scope}`}`)

describe.each([["messenger", page, "200000000000001", "100000000000001"], ["instagram", account, "300000000000001", "17841400000000001"]] as const)("a webhook of %s", (kind, adapter: AnyAdapter, user, brand) => {
  const read = (name: string) => normalised(adapter, sample(kind, kind, `${name}.json`))

  it("is a message of a person known by an id of this account", async () => {
    const [event] = await read("text")
    expect(event && values(event)).toEqual([`${kind}-user ${user} of ${brand}`])
    expect(event).toMatchObject({
      _tag: "Message", direction: "inbound", key: `${kind}:m_ANNA01`, at: { instant: 1772443801000, raw: "1772443801000" },
      thread: { conversation: `${kind}:${brand}:${user}`, id: "m_ANNA01", references: ["m_OURS01"] }, others: [{ role: "brand", identifiers: [{ value: brand }] }]
    })
  })

  it("corrects, withdraws and reacts to messages", async () => {
    expect([...await read("edited"), ...await read("deleted"), ...await read("reactions")]).toMatchObject([
      { _tag: "Edited", target: "m_ANNA01", content: [{ text: "Guten Tag, ich möchte meinen Vertrag V-4712 kündigen." }] }, { _tag: "Deleted", target: "m_ANNA02" },
      { _tag: "Reacted", target: "m_OURS01", emoji: "❤" }, { _tag: "Reacted", emoji: "" }
    ])
  })

  it("that echoes our own words names the customer they went to", async () => {
    expect(await read("echo")).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [{ value: user }] }])
  })

  it("carries choices, media and where somebody came from", async () => {
    expect(await read("choices")).toMatchObject([
      { content: [{ _tag: "Choice", id: "cancel", title: "Kündigen" }] },
      { content: [{ _tag: "Choice", id: "move", title: "Umziehen" }], signals: [{ text: "Came from elsewhere: SHORTLINK plakat-17" }] }
    ])
    expect(await read("media")).toMatchObject([{ content: [{ text: "Zählerstand" }, { kind: "image" }] }, { content: [{ kind: "audio" }] }, {}])
    expect(await read("referral")).toMatchObject([{ _tag: "PageAction", action: "referral", signals: [{ text: "Came from elsewhere: Ökostrom ab 27 Cent ADS anzeige-3" }] }])
  })

  it("tells consent, handovers and what another app holds", async () => {
    expect([...await read("optin"), ...await read("stop")].flatMap((event) => (event._tag === "ConsentChanged" ? [event.consent.granted] : []))).toEqual([true, false, false])
    expect(await read("handover")).toMatchObject([
      { _tag: "ChannelNotice", topic: "pass_thread_control", signals: [{ _tag: "HandedOver", to: "app-263902037430900", because: "Bitte übernehmen" }] },
      { topic: "take_thread_control" }, { topic: "request_thread_control" }
    ])
    expect(await read("standby")).toMatchObject([{ _tag: "Message", signals: [{ text: "Another app holds this conversation" }] }])
  })

  it("of a kind or field that nobody documents is unrecognised by its name", async () => {
    expect([...await read("future-item"), ...await read("future-field")]).toMatchObject([{ _tag: "Unrecognised", what: "messaging item “hologram”", identifiers: [{ value: user }] }, { _tag: "Unrecognised", what: "webhook field “holograms”" }])
    expect(await normalised(adapter, delivery(kind, JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1" }] })))).toMatchObject([{ _tag: "Unrecognised" }])
    expect(await malformed(adapter, delivery(kind, "["))).toContain("This is not JSON")
  })

  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL(`../samples/${kind}/`, import.meta.url))) {
      const { events, malformed: reason } = await lawful(adapter, sample(kind, kind, name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      if (!name.startsWith("future")) expect([name, events.flatMap(({ source }) => source.unrecognised)]).toEqual([name, []])
    }
  })

  it("is believed with one of the app secrets over the raw bytes, and asked about with the agreed word", () => {
    const signed = (secret: string, body = "{}") => delivery(kind, body, { headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update("{}").digest("hex")}` } })
    const verdict = (received: ReturnType<typeof delivery>) => Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))))
    expect([verdict(signed("new")), verdict(signed("old")), verdict(signed("else")), verdict(signed("new", "{} ")), verdict(delivery(kind, "{}"))]).toEqual([true, true, false, false, false])
    expect(adapter.handshake?.(delivery(kind, "", { name: "/hook?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=42" }))).toEqual({ status: 200, body: "42" })
    expect(adapter.handshake?.(delivery(kind, "", { name: "/hook?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=42" }))).toEqual({ status: 403, body: "" })
  })
})

it("Messenger names what was delivered, and for what was read only the time; Instagram names what was read", async () => {
  expect(await normalised(page, sample("messenger", "messenger", "receipts.json"))).toMatchObject([
    { _tag: "Receipt", target: "m_OURS01", status: "delivered" }, { target: "m_OURS02" }, { target: "watermark:1772443895000", status: "read" }
  ])
  expect(await normalised(account, sample("instagram", "instagram", "seen.json"))).toMatchObject([{ _tag: "Receipt", target: "m_OURS01", status: "read" }])
})

it("a page reports places, orders, links between accounts and its own affairs", async () => {
  expect(await normalised(page, sample("messenger", "messenger", "place.json"))).toMatchObject([{ content: [{ _tag: "Location", name: "Rathaus" }] }, { _tag: "PageAction", action: "account linked" }, { content: [{ _tag: "Order" }] }])
  expect((await normalised(page, sample("messenger", "messenger", "policy.json"))).map((event) => (event._tag === "ChannelNotice" ? event.topic : ""))).toEqual(["policy_enforcement", "phone", "changed_fields"])
})

it("a reaction that is taken back is none, also where Meta still names it", async () => {
  const item = { sender: { id: "2" }, recipient: { id: "1" }, timestamp: 1772443800000, reaction: { mid: "m_1", action: "unreact", emoji: "❤", reaction: "love" } }
  expect(await normalised(page, delivery("messenger", JSON.stringify({ object: "page", entry: [{ id: "1", time: 1, messaging: [item] }] })))).toMatchObject([{ _tag: "Reacted", target: "m_1", emoji: "" }])
})

it("answers to a survey are a form that the customer filled in", async () => {
  const item = { sender: { id: "2" }, recipient: { id: "1" }, timestamp: 1772443800000, messaging_feedback: { feedback_screens: [{ screen_id: 0, questions: { zufrieden: { type: "csat", payload: "4", follow_up: { type: "free_form", payload: "gern" } } } }] } }
  expect(await normalised(page, delivery("messenger", JSON.stringify({ object: "page", entry: [{ id: "1", time: 1, messaging: [item] }] })))).toMatchObject([{ _tag: "Message", content: [{ _tag: "Form", fields: [{ name: "zufrieden", value: "4 gern" }] }] }])
})

it("a comment on Instagram is a message in public, the account's own an echo, and an answer to a story names it", async () => {
  expect(await normalised(account, sample("instagram", "instagram", "comments.json"))).toMatchObject([
    { _tag: "Message", direction: "inbound", identifiers: [{ value: "300000000000001" }, { namespace: "instagram-username", value: "anna.berg" }], thread: { references: ["17865799348089000"] } },
    { direction: "outbound", automatic: "echo", identifiers: [] }, { content: [{ _tag: "Unsupported", what: "mentions" }] }, { _tag: "ChannelNotice", topic: "story_insights" }
  ])
  expect(await normalised(account, sample("instagram", "instagram", "story-reply.json"))).toMatchObject([{ thread: { references: ["17900000000000001"] } }])
})

const anna: Destination = { channel: "messenger", to: { namespace: Namespace.make("messenger-user"), value: "2", assurance: "channel-verified" }, references: [] }
const onInstagram: Destination = { ...anna, channel: "instagram", to: { ...anna.to, namespace: Namespace.make("instagram-user") } }
const text = (words: string): OutboundMessage => ({ content: [{ _tag: "Text", text: words }] })
const rendered = (message: OutboundMessage, adapter: AnyAdapter = page, destination = anna) => Effect.runSync(Effect.result(adapter.render(message, destination)))
const refusal = (...given: Parameters<typeof rendered>) => Result.match(rendered(...given), { onSuccess: () => "rendered", onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag) })

describe("an answer on Messenger or Instagram", () => {
  it("is a request to the Send API, with choices as quick replies below their question", () => {
    const { requests } = Result.getOrThrow(rendered({ content: [{ _tag: "Text", text: "Was?" }, { _tag: "Choice", id: "a", title: "A" }] }, page, { ...anna, inReplyTo: "m_1" }))
    expect(requests).toEqual([{
      _tag: "Http", method: "POST", url: "https://graph.facebook.com/v23.0/100000000000001/messages", headers: { "content-type": "application/json" },
      body: JSON.stringify({ recipient: { id: "2" }, messaging_type: "RESPONSE", message: { text: "Was?", quick_replies: [{ content_type: "text", title: "A", payload: "a" }] }, reply_to: { mid: "m_1" } })
    }])
  })

  it("names exactly what its capabilities predict to be lost", () => {
    const message: OutboundMessage = { content: [{ _tag: "Text", text: "a" }, { _tag: "Html", html: "<b>b</b>" }, { _tag: "Media", kind: "image", media: { ref: "https://e.org/a.jpg" }, caption: "c" }, { _tag: "Unsupported", what: "x" }] }
    expect(Result.getOrThrow(rendered(message)).lost).toEqual(predictLoss(message, page.capabilities(anna)))
  })

  it("is refused where a limit of its channel is passed", () => {
    expect([refusal(text("x".repeat(2001))), refusal(text("x".repeat(1001)), account, onInstagram), refusal(text("ü".repeat(501)), account, onInstagram), refusal(text("a"), account)])
      .toEqual(["text-too-long", "text-too-long", "text-too-long", "no-address"])
    const image: OutboundMessage = { content: [{ _tag: "Media", kind: "image", media: { ref: "1", size: 9_000_000 } }] }
    expect([refusal(image), refusal(image, account, onInstagram)]).toEqual(["rendered", "media-too-large"])
    expect([refusal({ content: [{ _tag: "Choice", id: "a", title: "A" }] }), refusal({ content: [{ _tag: "Text", text: "?" }, { _tag: "Choice", id: "a", title: "x".repeat(21) }] })]).toEqual(["choice-without-question", "choice-limits"])
  })

  it("comes back with Meta's id, or says what to do next", async () => {
    const send = (status: number, body: unknown, headers = {}) => answering(makeMessenger(config), text("Guten Tag"), anna, { status, body: JSON.stringify(body), headers })
    expect(await send(200, { message_id: "m_1" })).toMatchObject({ externalKey: "m_1", authorization: "Bearer token" })
    expect(await send(400, { error: { code: 10, error_subcode: 2018278, message: "outside" } })).toMatchObject({ _tag: "WindowClosed" })
    expect(await send(400, { error: { code: 551 } })).toMatchObject({ _tag: "OptedOut" })
    expect(await send(400, { error: { code: 613 } }, { "retry-after": "9" })).toMatchObject({ _tag: "RateLimited", retryAfter: 9000 })
    expect(await send(400, { error: { code: 100, message: "No matching user" } })).toMatchObject({ _tag: "Rejected", code: "100" })
    expect([await send(500, { error: { code: 2 } }), await send(500, {}), await send(200, {})]).toMatchObject([{ _tag: "Unreachable" }, { _tag: "UnknownOutcome" }, { _tag: "UnknownOutcome" }])
    expect(await answering(makeInstagram(config), text("a"), onInstagram, { status: 200, body: JSON.stringify({ message_id: "m_2" }) })).toMatchObject({ externalKey: "m_2" })
  })
})
