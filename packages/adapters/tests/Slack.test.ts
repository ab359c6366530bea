import { makeSlack, slack } from "@redthread/adapters"
import { type Destination, type OutboundMessage, predictLoss } from "@redthread/channel"
import { type ChannelEvent, Instant, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"
import { answering } from "./vendor.ts"

const config = { signingSecrets: ["new", "old"], sender: { token: "xoxb", timeout: 50 } }
const adapter = slack(config)
const read = (name: string) => normalised(adapter, sample("slack", "slack", name.includes(".") ? name : `${name}.json`))
const values = ({ identifiers }: ChannelEvent) => identifiers.map(({ namespace, scope, value }) => `${namespace} ${value}${scope === undefined ? "" : ` of ${scope}`}`)

describe("an event of Slack", () => {
  it("is a message in the words that people see, by a user of a workspace", async () => {
    const [event] = await read("message")
    expect(event).toMatchObject({
      _tag: "Message", direction: "inbound", key: "slack:T0STADT:D0ANNA:1772443801.000100", at: { raw: "1772443801.000100" },
      thread: { conversation: "slack:T0STADT:D0ANNA", id: "D0ANNA:1772443801.000100", references: [] },
      content: [{ text: "Guten Tag, ich möchte meinen Vertrag V-4711 kündigen & umziehen. Tarife (https://stadtwerke.example.org)" }]
    })
    expect(event && values(event)).toEqual(["slack-user U0ANNA of T0STADT"])
  })

  it("that reports a mention a second time as a message is the same message", async () => {
    const without = (events: ReadonlyArray<ChannelEvent>) => events.map(({ source: _, ...event }) => event)
    expect(without(await read("mention"))).toEqual(without(await read("mention-again")))
    expect(await read("mention")).toMatchObject([{ thread: { conversation: "slack:T0STADT:C0HILFE:1772443700.000100", references: ["C0HILFE:1772443700.000100"] } }])
  })

  it("corrects or withdraws a message; a preview that Slack adds is no correction", async () => {
    expect(await read("changed")).toMatchObject([{ _tag: "Edited", target: "D0ANNA:1772443801.000100", content: [{ text: "Guten Tag, ich möchte meinen Vertrag V-4712 kündigen." }], identifiers: [{ value: "U0ANNA" }] }])
    expect(await read("deleted")).toMatchObject([{ _tag: "Deleted", target: "D0ANNA:1772443801.000100" }])
    expect(await read("unfurled")).toMatchObject([{ _tag: "ChannelNotice", topic: "message.unfurled" }])
  })

  it("tells our own app and other bots from customers, also by the configuration", async () => {
    expect(await read("echo")).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [], others: [{ role: "brand" }] }])
    expect(await read("other-bot")).toMatchObject([{ direction: "inbound", automatic: "auto-reply", identifiers: [], others: [{ role: "other", identifiers: [{ value: "B0ELSE" }] }] }])
    expect(await normalised(slack({ signingSecrets: [], own: ["B0ELSE"] }), sample("slack", "slack", "other-bot.json"))).toMatchObject([{ automatic: "echo" }])
  })

  it("knows the bot that Slack says we are, without being told", async () => {
    const event = { type: "message", user: "U0BOT", text: "Hallo", ts: "1772443960.000900", channel: "D0ANNA" }
    const heard = (authorizations: unknown) => normalised(adapter, delivery("slack", JSON.stringify({ type: "event_callback", team_id: "T0STADT", event, authorizations })))
    expect(await heard([{ user_id: "U0BOT", is_bot: true }])).toMatchObject([{ direction: "outbound", automatic: "echo" }])
    expect(await heard([{ user_id: "U0BOT", is_bot: false }])).toMatchObject([{ direction: "inbound" }])
  })

  it("carries files, reactions, people and news", async () => {
    expect(await read("file")).toMatchObject([{ content: [{ text: "Zählerstand" }, { _tag: "Media", kind: "image", media: { ref: "https://files.slack.example/F01/zaehler.jpg", size: 52311 } }] }])
    expect([...await read("reaction"), ...await read("reaction-removed")]).toMatchObject([{ _tag: "Reacted", target: "D0ANNA:1772443960.000100", emoji: ":thumbsup:" }, { emoji: "" }])
    expect((await read("joined")).map(values)).toEqual([["slack-user U0ANNA of T0STADT", "slack-username anna.berg", "email anna@post.example.org", "phone +49 171 5550101", "name Anna Berg"]])
    expect(await read("channel-topic")).toMatchObject([{ _tag: "ChannelNotice", topic: "message.channel_topic", text: "@U0ANNA set the channel topic: Störungen" }])
    expect(await read("uninstalled")).toMatchObject([{ _tag: "ChannelNotice", topic: "app_uninstalled" }])
    expect(await read("stop")).toMatchObject([{ _tag: "Message" }, { _tag: "ConsentChanged", consent: { granted: false, evidence: "STOP" } }])
  })

  it("of a type or subtype that nobody documents is unrecognised by its name", async () => {
    expect(await read("future-event")).toMatchObject([{ _tag: "Unrecognised", what: "event of type “hologram_shown”" }])
    const odd = { type: "event_callback", event: { type: "message", subtype: "hologram", channel: "C", ts: "1.2" } }
    expect(await normalised(adapter, delivery("slack", JSON.stringify(odd)))).toMatchObject([{ _tag: "Unrecognised", what: "message of subtype “hologram”" }])
  })

  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL("../samples/slack/", import.meta.url))) {
      const { events, malformed: reason } = await lawful(adapter, sample("slack", "slack", name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      if (name !== "future-event.json") expect([name, events.flatMap(({ source }) => source.unrecognised)]).toEqual([name, []])
    }
  })
})

describe("an interaction on Slack", () => {
  it("is what the customer chose or filled in, below the message it belongs to", async () => {
    expect(await read("button.form")).toMatchObject([{ _tag: "Message", content: [{ _tag: "Choice", id: "cancel", title: "Kündigen" }], thread: { references: ["D0ANNA:1772443960.000100"] } }])
    expect(await read("menu.form")).toMatchObject([{ content: [{ _tag: "Choice", id: "oeko", title: "Ökostrom" }] }])
    expect(await read("modal.form")).toMatchObject([{ content: [{ _tag: "Form", fields: [{ name: "meter", value: "4711" }, { name: "day", value: "2026-03-01" }] }] }])
    expect(await read("shortcut.form")).toMatchObject([{ _tag: "PageAction", action: "shortcut", touchpoint: "slack:ask_service" }])
    expect(await read("command.form")).toMatchObject([{ _tag: "Message", content: [{ text: "/stoerung Nordstraße 5" }] }])
  })

  it("whose payload is no JSON is malformed and says where", async () => {
    expect(await malformed(adapter, delivery("slack", "payload=%7B"))).toContain("This is not JSON")
  })
})

describe("the proof of a delivery of Slack", () => {
  const body = "payload=%7B%7D&x=ü"
  const signed = (secret: string, time = Math.floor(receivedAt / 1000), given = body) => delivery("slack", given, {
    headers: { "x-slack-request-timestamp": String(time), "x-slack-signature": `v0=${createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex")}` }
  })
  const verdict = (received: ReturnType<typeof delivery>) => Result.match(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))), { onSuccess: () => "proved", onFailure: ({ reason }) => reason })

  it("is a signature of one of our secrets over time and bytes, at most five minutes old", () => {
    const now = Math.floor(receivedAt / 1000)
    expect([verdict(signed("new")), verdict(signed("old")), verdict(signed("new", now - 300)), verdict(signed("new", now + 300))]).toEqual(["proved", "proved", "proved", "proved"])
    expect([verdict(signed("new", now - 301)), verdict(signed("new", now + 301)), verdict(signed("else")), verdict(signed("new", now, `${body} `)), verdict(delivery("slack", body))]).toEqual([
      "The signature is stale.", "The signature is stale.", "No signing secret gives this signature.", "No signing secret gives this signature.", "The header is missing."
    ])
  })

  it("agrees with the example in Slack's documentation", () => {
    const text = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
    const received = delivery("slack", text, { headers: { "x-slack-request-timestamp": "1531420618", "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503" } })
    const one = slack({ signingSecrets: ["8f742231b10e8888abcd99yyyzzz85a5"] })
    expect(Result.isSuccess(Effect.runSync(Effect.result(one.verify(received, Instant.make(1531420618000)))))).toBe(true)
  })

  it("begins with a challenge that is given back", () => {
    expect(adapter.handshake?.(sample("slack", "slack", "url-verification.json"))).toEqual({ status: 200, body: "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P" })
    expect([adapter.handshake?.(delivery("slack", "ssl_check=1&token=x")), adapter.handshake?.(sample("slack", "slack", "message.json"))]).toEqual([{ status: 200, body: "" }, undefined])
  })
})

const anna: Destination = { channel: "slack", to: { namespace: Namespace.make("slack-user"), value: "U0ANNA", assurance: "channel-verified" }, references: [] }
const rendered = (message: OutboundMessage, destination = anna) => Effect.runSync(Effect.result(adapter.render(message, destination)))
const bodies = (content: OutboundMessage["content"], destination = anna) => Result.getOrThrow(rendered({ content }, destination)).requests.map((request) => (request._tag === "Http" ? JSON.parse(request.body) as unknown : undefined))
const refusal = (content: OutboundMessage["content"]) => Result.match(rendered({ content }), { onSuccess: () => "rendered", onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag) })

describe("an answer on Slack", () => {
  it("says exactly the words, in the thread of the message that is answered", () => {
    expect(bodies([{ _tag: "Text", text: "1 < 2 & *so*" }])).toEqual([{ channel: "U0ANNA", text: "1 &lt; 2 &amp; *so*", mrkdwn: false }])
    expect(bodies([{ _tag: "Text", text: "a" }], { ...anna, inReplyTo: "C0HILFE:1772443802.000100", references: ["C0HILFE:1772443700.000100"] })).toMatchObject([{ channel: "C0HILFE", thread_ts: "1772443700.000100" }])
  })

  it("writes HTML in Slack's own marks, and choices as buttons below their question", () => {
    expect(bodies([{ _tag: "Html", html: "<b>Ihr</b> <a href=\"https://e.org\">Tarif</a> &amp; mehr" }])).toMatchObject([{ text: "*Ihr* <https://e.org|Tarif> &amp; mehr", mrkdwn: true }])
    expect(bodies([{ _tag: "Text", text: "Was?" }, { _tag: "Choice", id: "a", title: "A" }])).toMatchObject([{ blocks: [{ type: "section" }, { elements: [{ type: "button", value: "a", text: { text: "A" } }] }] }])
    expect([refusal([{ _tag: "Choice", id: "a", title: "A" }]), refusal([{ _tag: "Text", text: "?" }, { _tag: "Choice", id: "a", title: "x".repeat(76) }]), refusal([{ _tag: "Text", text: "x".repeat(40_001) }])])
      .toEqual(["choice-without-question", "choice-limits", "text-too-long"])
  })

  it("names exactly what its capabilities predict to be lost", () => {
    const message: OutboundMessage = { content: [{ _tag: "Text", text: "a" }, { _tag: "Location", latitude: 1, longitude: 2 }, { _tag: "Media", kind: "document", media: { ref: "https://e.org/a.pdf" } }, { _tag: "Unsupported", what: "x" }] }
    expect(Result.getOrThrow(rendered(message)).lost).toEqual(predictLoss(message, adapter.capabilities(anna)))
  })

  it("comes back with the message's id, or says what to do next", async () => {
    const text: OutboundMessage = { content: [{ _tag: "Text", text: "Guten Tag" }] }
    const send = (status: number, body: unknown, headers = {}) => answering(makeSlack(config), text, anna, { status, body: typeof body === "string" ? body : JSON.stringify(body), headers })
    expect(await send(200, { ok: true, channel: "D0ANNA", ts: "1.2" })).toMatchObject({ externalKey: "D0ANNA:1.2", authorization: "Bearer xoxb" })
    expect(await send(429, { ok: false, error: "ratelimited" }, { "retry-after": "7" })).toMatchObject({ _tag: "RateLimited", retryAfter: 7000 })
    expect(await send(200, { ok: false, error: "channel_not_found" })).toMatchObject({ _tag: "Rejected", code: "channel_not_found" })
    expect(await send(200, { ok: false, error: "service_unavailable" })).toMatchObject({ _tag: "Unreachable" })
    expect(await send(200, { ok: false, error: "internal_error" })).toMatchObject({ _tag: "UnknownOutcome" })
    expect([await send(502, "bad"), await send(200, "<html>"), await send(200, { ok: true })]).toMatchObject([{ _tag: "UnknownOutcome" }, { _tag: "UnknownOutcome" }, { _tag: "UnknownOutcome" }])
  })
})
