import { makeTwilioSms, makeVonageSms, twilioSms, vonageSms } from "@redthread/adapters"
import { type AnyAdapter, choose, type Destination, type OutboundMessage, predictLoss } from "@redthread/channel"
import { type ChannelEvent, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHash, createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"
import { answering } from "./vendor.ts"

const twilioConfig = { authTokens: ["new", "old"], origin: "https://hooks.example.org", sender: { accountSid: "AC01", authToken: "new", from: "+4930555000", timeout: 50 } }
const twilio = twilioSms(twilioConfig)
const vonageConfig = { signatureSecrets: ["new", "old"], sender: { apiKey: "key", apiSecret: "secret", from: "4930555000", timeout: 50 } }
const vonage = vonageSms(vonageConfig)
const read = (name: string) => normalised(name.startsWith("twilio") ? twilio : vonage, sample("sms", "sms", name))
const values = ({ identifiers }: ChannelEvent) => identifiers.map(({ namespace, value }) => `${namespace} ${value}`)
const consents = (events: ReadonlyArray<ChannelEvent>) => events.flatMap((event) => (event._tag === "ConsentChanged" ? [`${event.consent.purpose} ${event.consent.granted}`] : []))
const verdict = (adapter: AnyAdapter, received: ReturnType<typeof delivery>) => Result.match(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))), { onSuccess: () => "proved", onFailure: ({ reason }) => reason })

describe("a text message", () => {
  it("comes from a number to a number, whoever carries it", async () => {
    const [[one], [two], [three], [four]] = [await read("twilio-text.form"), await read("vonage-text.json"), await read("vonage-text.form"), await read("vonage-messages-text.json")]
    for (const event of [one, two, three, four]) expect(event && [values(event), event.others]).toMatchObject([["phone +491715550101"], [{ role: "brand", identifiers: [{ value: "+4930555000" }] }]])
    expect([one, two, three]).toMatchObject(Array.from({ length: 3 }, () => ({ _tag: "Message", direction: "inbound", content: [{ text: "Guten Tag, ich möchte meinen Vertrag V-4711 kündigen." }] })))
    expect([one?.key, two?.key, two?.at.raw, four?.at.instant]).toEqual(["twilio:SM01", "vonage-sms:0A0000000123ABCD1", "2026-03-02 09:30:00", Date.UTC(2026, 2, 2, 9, 32)])
  })

  it("carries files: one with the text as its caption, several beside it", async () => {
    expect(await read("twilio-media.form")).toMatchObject([{ content: [{ _tag: "Media", kind: "image", caption: "Zählerstand", media: { mediaType: "image/jpeg" } }] }])
    expect(await read("twilio-media-two.form")).toMatchObject([{ content: [{ kind: "image" }, { kind: "file", media: { ref: "https://api.twilio.com/m/2" } }] }])
  })

  it("of more fields than anybody sends is refused, and one name that comes often takes no time", async () => {
    const often = (times: number) => delivery("sms", `MessageSid=SM1&From=%2B491715550101&To=%2B4930555000${"&Body=a".repeat(times)}`)
    expect(await malformed(twilio, often(20_000))).toBe("The form has more than 20000 fields.")
    expect(await normalised(twilio, often(19_000))).toMatchObject([{ _tag: "Message" }])
  })

  it("in a conversation at Twilio keeps its files, its receipts and who takes part", async () => {
    expect(await read("twilio-conversation.form")).toMatchObject([{
      _tag: "Message", direction: "inbound", key: "twilio:IM00000000000000000000000000000001", thread: { conversation: "twilio:CH00000000000000000000000000000001" }, identifiers: [{ namespace: "phone", value: "+491715550101" }],
      content: [{ text: "Hier ist mein Zähler" }, { kind: "image", media: { filename: "zaehler.jpg", size: 20481, ref: "https://mcs.us1.twilio.com/v1/Services/IS00000000000000000000000000000001/Media/ME00000000000000000000000000000001" } }]
    }])
    expect(await read("twilio-conversation-delivered.form")).toMatchObject([{ _tag: "Receipt", target: "IM00000000000000000000000000000002", status: "failed", problem: { code: "30003" } }])
    expect(await read("twilio-participant.form")).toMatchObject([{ _tag: "ChannelNotice", topic: "onParticipantAdded", identifiers: [{ value: "+491715550101" }], others: [{ role: "brand" }] }])
    const said = (fields: Record<string, string>) => normalised(twilio, delivery("sms", new URLSearchParams({ EventType: "onMessageAdded", AccountSid: "AC1", ConversationSid: "CH1", MessageSid: "IM9", ...fields }).toString()))
    expect(await said({ Author: "berta", Body: "Gern." })).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [] }])
    expect(consents(await said({ Author: "whatsapp:+491715550101", Body: "Stop" }))).toEqual(["service false", "marketing false"])
    expect(await said({ EventType: "onMessageUpdated", Author: "+491715550101", Body: "neu" })).toMatchObject([{ _tag: "Edited", target: "IM9", content: [{ text: "neu" }] }])
    expect(await said({ EventType: "onMessageRemoved" })).toMatchObject([{ _tag: "Deleted", target: "IM9" }])
  })

  it("is read from an event stream of Twilio, as are followed links and errors", async () => {
    const streamed = (type: string, data: object) => ({ specversion: "1.0", id: "EZ1", source: "/2010-04-01/Accounts/AC1/Messages/SM1.json", type: `com.twilio.messaging.${type}`, time: "2026-03-09T08:00:00.000Z", data: { messageSid: "SM1", accountSid: "AC1", timestamp: "2026-03-09T08:00:01.000Z", ...data } })
    const events = await normalised(twilio, delivery("sms", JSON.stringify([
      streamed("inbound-message.received", { from: "+491715550101", to: "+4930555000", body: "Guten Tag" }), streamed("message.delivered", { to: "+491715550101", from: "+4930555000", messageStatus: "DELIVERED" }),
      streamed("message.undelivered", { to: "+491715550101", errorCode: 30003 }), streamed("compliance.brand-registered", {})
    ])))
    expect(events).toMatchObject([
      { _tag: "Message", key: "twilio:SM1", content: [{ text: "Guten Tag" }], identifiers: [{ value: "+491715550101" }] }, { _tag: "Receipt", target: "SM1", status: "delivered", identifiers: [{ value: "+491715550101" }] },
      { status: "failed", problem: { code: "30003" } }, { _tag: "ChannelNotice", topic: "com.twilio.messaging.compliance.brand-registered" }
    ])
    const form = (fields: Record<string, string>) => delivery("sms", new URLSearchParams(fields).toString())
    expect(await normalised(twilio, form({ event_type: "click", sms_sid: "SM1", to: "+491715550101", from: "+4930555000", link: "https://stadtwerke.example.org/z", click_time: "2026-03-09T08:00:00Z" }))).toMatchObject([
      { _tag: "PageAction", action: "link clicked", touchpoint: "https://stadtwerke.example.org/z", thread: { references: ["SM1"] }, identifiers: [{ value: "+491715550101" }] }
    ])
    expect(await normalised(twilio, form({ Sid: "NO1", AccountSid: "AC1", Level: "ERROR", Timestamp: "2026-03-09T08:00:00Z", PayloadType: "application/json", Payload: "{}" }))).toMatchObject([{ _tag: "ChannelNotice", topic: "debugger", key: "twilio:debugger:NO1" }])
  })

  it("that says STOP ends everything on this number, START begins it again; other words do neither", async () => {
    expect(consents(await read("twilio-stop.form"))).toEqual(["service false", "marketing false"])
    expect(consents(await read("twilio-stop-advanced.form"))).toEqual(["service false", "marketing false"])
    expect(consents(await read("twilio-start.form"))).toEqual(["service true", "marketing true"])
    expect(consents(await read("vonage-stop.json"))).toEqual(["service false", "marketing false"])
    expect(consents(await read("twilio-text.form"))).toEqual([])
    const said = (Body: string, more = {}) => normalised(twilio, delivery("sms", new URLSearchParams({ MessageSid: "SM1", From: "+491715550101", To: "+4930555000", Body, ...more }).toString()))
    expect([consents(await said("Quit")), consents(await said("Kündigen")), consents(await said("STOP", { OptOutType: "HELP" }))]).toEqual([["service false", "marketing false"], [], []])
  })

  it("through another channel of the provider gives the number and the id there", async () => {
    expect((await read("twilio-whatsapp.form")).map(values)).toEqual([["phone +491715550101", "whatsapp-user 491715550101", "name Anna Berg"]])
  })

  it("in parts says which part it is", async () => {
    expect(await read("vonage-part.json")).toMatchObject([{ thread: { references: ["concat:17"] }, signals: [{ text: "Part 1 of 2 of long message 17" }] }])
  })

  it("is reported as it goes, with the reason of a failure and our own key", async () => {
    const told = [...await read("twilio-delivered.form"), ...await read("twilio-undelivered.form"), ...await read("vonage-receipt.json"), ...await read("vonage-receipt-failed.json"), ...await read("vonage-messages-status.json")]
    expect(told).toMatchObject([
      { _tag: "Receipt", target: "SM90", status: "delivered" }, { status: "failed", problem: { code: "30003", text: "Unreachable destination handset" } },
      { target: "0A90", status: "delivered", thread: { references: ["0A90", "outbox-17"] } }, { status: "failed", problem: { code: "6" } }, { status: "failed", problem: { code: "1260", text: "Destination unreachable" } }
    ])
    expect(told[2]).not.toHaveProperty("problem")
    expect(told.map(values)).toEqual(Array.from({ length: 5 }, () => ["phone +491715550101"]))
    expect(consents(await read("twilio-opted-out.form"))).toEqual(["service false", "marketing false"])
  })

  it("goes to the adapter of its provider; what we send ourselves is named for what it is", async () => {
    const chosen = (name: string) => Result.match(Effect.runSync(Effect.result(choose([twilio, vonage], sample("sms", "sms", name)))), { onSuccess: ({ id }) => id as string, onFailure: ({ reason }) => reason })
    expect([chosen("twilio-text.form"), chosen("twilio-delivered.form"), chosen("vonage-text.form"), chosen("vonage-receipt.json")]).toEqual(["twilio", "twilio", "vonage-sms", "vonage-sms"])
    expect(await read("vonage-request.json")).toMatchObject([{ _tag: "Unrecognised", what: "request to send a message" }])
    expect(await normalised(twilio, delivery("sms", "MessageSid=SM1&To=%2B491715550101&MessageStatus=teleported"))).toMatchObject([{ _tag: "Unrecognised", what: "message status “teleported”" }])
    expect(await malformed(vonage, delivery("sms", "{"))).toContain("This is not JSON")
  })

  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL("../samples/sms/", import.meta.url))) {
      const { events, malformed: reason } = await lawful(name.startsWith("twilio") ? twilio : vonage, sample("sms", "sms", name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      if (name !== "vonage-request.json") expect([name, events.flatMap(({ source }) => source.unrecognised)]).toEqual([name, []])
    }
  })
})

describe("the proof of a text message", () => {
  const sign = (token: string, text: string) => createHmac("sha1", token).update(text).digest("base64")
  const hook = (body: string, signature: string, name = "/sms?x=1") => delivery("sms", body, { name, headers: { "x-twilio-signature": signature } })

  it("by Twilio covers the address and all fields in order, with the current token or the one before", () => {
    const text = "https://hooks.example.org/sms?x=1Bodyü +FromA"
    expect([verdict(twilio, hook("From=A&Body=%C3%BC+%2B", sign("new", text))), verdict(twilio, hook("Body=%C3%BC%20%2B&From=A", sign("old", text)))]).toEqual(["proved", "proved"])
    expect([verdict(twilio, hook("From=A&Body=x", sign("new", text))), verdict(twilio, hook("From=A&Body=%C3%BC+%2B", sign("new", text), "/other")), verdict(twilio, delivery("sms", "a=b"))])
      .toEqual(["No auth token gives this signature.", "No auth token gives this signature.", "The header is missing."])
    expect(verdict(twilioSms({ authTokens: ["new"] }), hook("From=A", sign("new", text)))).toBe("The configuration does not say under which address Twilio calls us.")
  })

  it("by Twilio is not fooled by a border between name and value that moved", () => {
    const text = "https://hooks.example.org/sms?x=1BodyhelloFromA"
    expect(verdict(twilio, hook("Body=hello&From=A", sign("new", text)))).toBe("proved")
    expect(verdict(twilio, hook("Bodyhello&From=A", sign("new", text)))).toBe("A field of the form has no value.")
  })

  it("by Vonage is a token over the bytes, or a signature over sorted parameters, both fresh", () => {
    const seconds = Math.floor(receivedAt / 1000)
    const signed = (secret: string, method: "sha256" | "md5hash" = "sha256", time = seconds) => {
      const text = `&msisdn=491715550101&text=a_b_c&timestamp=${time}&to=4930555000`
      const sig = method === "sha256" ? createHmac("sha256", secret).update(text).digest("hex").toUpperCase() : createHash("md5").update(text + secret).digest("hex")
      return delivery("sms", JSON.stringify({ to: "4930555000", msisdn: "491715550101", text: "a&b=c", timestamp: String(time), sig }))
    }
    expect([verdict(vonage, signed("new")), verdict(vonage, signed("old")), verdict(vonageSms({ ...vonageConfig, signatureMethod: "md5hash" }), signed("new", "md5hash"))]).toEqual(["proved", "proved", "proved"])
    expect([verdict(vonage, signed("else")), verdict(vonage, signed("new", "sha256", seconds - 400)), verdict(vonage, delivery("sms", "{}"))]).toEqual([
      "No signature secret gives this signature.", "The signature is stale, or does not say when it was made.", "Neither a token nor a signature stands in the delivery."
    ])
    expect(verdict(vonage, delivery("sms", "{}", { headers: { authorization: "Bearer x" } }))).toBe("The header is no bearer token of three parts.")
  })
})

const anna: Destination = { channel: "sms", to: { namespace: Namespace.make("phone"), value: "+49 171 5550101", assurance: "channel-verified" }, references: [] }
const rendered = (adapter: AnyAdapter, message: OutboundMessage, destination = anna) => Effect.runSync(Effect.result(adapter.render(message, destination)))
const refusal = (...given: Parameters<typeof rendered>) => Result.match(rendered(...given), { onSuccess: () => "rendered", onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag) })
const bodies = (...given: Parameters<typeof rendered>) => Result.getOrThrow(rendered(...given)).requests.map((request) => (request._tag === "Http" ? request.body : ""))

describe("an answer by SMS", () => {
  const message: OutboundMessage = { content: [{ _tag: "Text", text: "Guten Tag" }, { _tag: "Html", html: "<b>Bitte wählen</b>" }, { _tag: "Choice", id: "a", title: "Ja" }, { _tag: "Media", kind: "document", media: { ref: "https://e.org/a.pdf" }, caption: "Rechnung" }] }

  it("is one text for all words, and a file of its own only where files can be sent", () => {
    expect(Object.fromEntries(new URLSearchParams(bodies(twilio, message)[0]))).toEqual({ To: "+491715550101", From: "+4930555000", Body: "Guten Tag\nBitte wählen\nJa\nRechnung\nhttps://e.org/a.pdf" })
    expect(JSON.parse(bodies(vonage, message)[0] ?? "")).toMatchObject({ channel: "sms", to: "491715550101", text: "Guten Tag\nBitte wählen\nJa\nRechnung\nhttps://e.org/a.pdf" })
    const withFiles = twilioSms({ ...twilioConfig, sender: { ...twilioConfig.sender, mms: true, from: "MG1", statusCallback: "https://hooks.example.org/status" } })
    expect(bodies(withFiles, message).map((body) => Object.fromEntries(new URLSearchParams(body)))).toMatchObject([{ MessagingServiceSid: "MG1", Body: "Guten Tag\nBitte wählen\nJa" }, { Body: "Rechnung", MediaUrl: "https://e.org/a.pdf", StatusCallback: "https://hooks.example.org/status" }])
    for (const adapter of [twilio, withFiles, vonage]) expect(Result.getOrThrow(rendered(adapter, message)).lost).toEqual(predictLoss(message, adapter.capabilities(anna)))
  })

  it("is refused where it is too long or goes nowhere", () => {
    const long = (length: number): OutboundMessage => ({ content: [{ _tag: "Text", text: "x".repeat(length) }] })
    expect([refusal(twilio, long(1600)), refusal(twilio, long(1601)), refusal(vonage, long(1000)), refusal(vonage, long(1001))]).toEqual(["rendered", "text-too-long", "rendered", "text-too-long"])
    const nowhere = { ...anna, to: { ...anna.to, namespace: Namespace.make("email") } }
    expect([refusal(twilio, long(1), nowhere), refusal(vonage, long(1), nowhere), refusal(twilioSms({ authTokens: [] }), long(1))]).toEqual(["no-address", "no-address", "no-sender"])
  })

  it("comes back with the provider's id, or says what to do next", async () => {
    const viaTwilio = (status: number, body: unknown) => answering(makeTwilioSms(twilioConfig), message, anna, { status, body: JSON.stringify(body) })
    expect(await viaTwilio(201, { sid: "SM1" })).toMatchObject({ externalKey: "SM1", authorization: `Basic ${Buffer.from("AC01:new").toString("base64")}` })
    expect([await viaTwilio(400, { code: 21610 }), await viaTwilio(429, { code: 20429 }), await viaTwilio(400, { code: 21211, message: "Invalid" }), await viaTwilio(503, { code: 20503 }), await viaTwilio(500, {}), await viaTwilio(201, {})])
      .toMatchObject([{ _tag: "OptedOut" }, { _tag: "RateLimited", retryAfter: 1000 }, { _tag: "Rejected", code: "21211" }, { _tag: "Unreachable" }, { _tag: "UnknownOutcome" }, { _tag: "UnknownOutcome" }])
    const viaVonage = (status: number, body: unknown) => answering(makeVonageSms(vonageConfig), message, anna, { status, body: JSON.stringify(body) })
    const sent = await viaVonage(202, { message_uuid: "u1" })
    expect(sent).toMatchObject({ externalKey: "u1" })
    expect("sent" in sent && JSON.parse(sent.sent ?? "")).toMatchObject({ client_ref: "outbox-17" })
    expect([await viaVonage(429, {}), await viaVonage(422, { title: "1120", detail: "Illegal sender" }), await viaVonage(503, {}), await viaVonage(500, {}), await viaVonage(202, {})])
      .toMatchObject([{ _tag: "RateLimited" }, { _tag: "Rejected", code: "1120" }, { _tag: "Unreachable" }, { _tag: "UnknownOutcome" }, { _tag: "UnknownOutcome" }])
  })
})
