import { telephoneOther, vonageVoice } from "@redthread/adapters"
import { choose } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHash, createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = vonageVoice({ signatureSecrets: ["new secret", "old secret"] })
const read = (name: string) => normalised(adapter, sample("telephone", "telephone", name))
const json = (value: unknown) => normalised(adapter, delivery("telephone", JSON.stringify(value)))
const calls = (events: ReadonlyArray<ChannelEvent>) => events.flatMap((event) => (event._tag === "Call" ? [event] : []))

describe("a webhook of Vonage", () => {
  it("tells the course of a call, each state once", async () => {
    const events = calls(await read("vonage-events.json"))
    expect(events.map(({ key, phase }) => `${phase} ${key.slice(key.lastIndexOf(":") + 1)}`)).toEqual([
      "started started", "ringing ringing", "answered answered", "ended completed"
    ])
    expect(events[3]).toMatchObject({
      direction: "inbound", disposition: "completed", seconds: 440, talk: 440, at: { raw: "2026-03-02T09:00:03.000Z" },
      identifiers: [{ namespace: "phone", value: "+491715550101", assurance: "claimed" }],
      others: [{ role: "brand", identifiers: [{ value: "+498005550100" }] }],
      thread: { conversation: "vonage-voice:CON-5a1b0c2d-0000-4000-8000-0000000000aa" }
    })
  })

  it("says of a call we made that the one called is the customer, and why it ended", async () => {
    expect(await read("vonage-unanswered.json")).toMatchObject([
      { direction: "outbound", phase: "ended", disposition: "unanswered: declined", identifiers: [{ value: "+491715550101" }] }
    ])
  })

  it("asks what to do with a call: it was answered", async () => {
    const [event] = calls(await read("vonage-answer.json"))
    expect(event).toMatchObject({ phase: "answered", direction: "inbound" })
    expect(event?.source.carried).toContain("/SipHeader_X-Contract")
    const [ours] = calls(await normalised(vonageVoice({ signatureSecrets: [], ownNumbers: ["491715550101"] }), sample("telephone", "telephone", "vonage-answer.json")))
    expect(ours?.direction).toBe("outbound")
  })

  it("brings what the caller said, the surest words first, and what they pressed", async () => {
    expect(calls(await read("vonage-input.json"))[0]).toMatchObject({ phase: "input", transcript: "kündigen 2" })
    expect(calls(await json({ uuid: "u", conversation_uuid: "c", from: "1", to: "2", dtmf: "42", timed_out: true }))[0]?.transcript).toBe("42")
  })

  it("tells of recordings, transfers, transcripts and errors", async () => {
    expect(calls(await read("vonage-recording.json"))[0]).toMatchObject({ phase: "recorded", recording: "https://api.example.org/v1/files/aaaa", seconds: 60 })
    expect(calls(await read("vonage-transfer.json"))[0]).toMatchObject({ phase: "transferred", thread: { references: ["CON-5a1b0c2d-0000-4000-8000-0000000000aa"] } })
    expect(calls(await json({ conversation_uuid: "c", recording_uuid: "r", status: "transcribed", transcription_url: "https://x", type: "record" }))[0]?.phase).toBe("transcribed")
    expect(await read("vonage-error.json")).toMatchObject([{ _tag: "ChannelNotice", topic: "error", text: "Syntax error in NCCO. Invalid value type or action." }])
    expect(await json({ conversation_uuid: "c", payload: { step: "cancel" }, timestamp: "2026-03-02T09:00:01.000Z" }))
      .toMatchObject([{ _tag: "ChannelNotice", topic: "notification", text: "{\"step\":\"cancel\"}" }])
  })

  it("with a status that nobody documents is unrecognised by name", async () => {
    for (const status of ["levitating", "toString"]) {
      expect(await json({ uuid: "u", conversation_uuid: "c", from: "1", to: "2", status })).toMatchObject([{ _tag: "Unrecognised", what: `call status “${status}”` }])
    }
  })

  it("may come as a form, or as the query of a GET request", async () => {
    expect(await read("vonage-event.form")).toMatchObject([{ phase: "ended", disposition: "busy", at: { instant: Date.UTC(2026, 2, 2, 9) } }])
    const asked = delivery("telephone", "", { name: "/answer?to=498005550100&from=491715550101&uuid=u&conversation_uuid=c" })
    expect(await normalised(adapter, asked)).toMatchObject([{ phase: "answered", identifiers: [{ value: "+491715550101" }] }])
  })

  it("is none where we are the ones who ask: those documents are called by their names", async () => {
    const named = async (value: unknown) => (await json(value)).map((event) => (event._tag === "Unrecognised" ? event.what : event._tag))
    expect([
      ...await named([{ action: "talk", text: "Hallo" }]), ...await named({ to: [{ type: "phone", number: "1" }], ncco: [] }),
      ...await named({ action: "transfer", destination: {} }), ...await named({ _embedded: { calls: [] } }), ...await named({ message: "DTMF sent", uuid: "u" }),
      ...await named({ uuid: "u", status: "started", direction: "outbound", conversation_uuid: "c" }), ...await named({ type: "app", user: "steve" }), ...await named([])
    ]).toEqual([
      "call control object (NCCO)", "request to create a call", "request to change a call", "list of calls", "answer to a request",
      "answer to a request to create a call", "endpoint of a call", "empty list"
    ])
  })

  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL("../samples/telephone/", import.meta.url)).filter((file) => file.startsWith("vonage"))) {
      const { events, malformed: reason } = await lawful(adapter, sample("telephone", "telephone", name))
      expect([name, reason, events.length > 0, adapter.recognises(sample("telephone", "telephone", name))]).toEqual([name, undefined, true, true])
    }
  })
})

describe("the signature of a webhook of Vonage", () => {
  const body = JSON.stringify({ uuid: "u", status: "started" })
  const now = Math.floor(receivedAt / 1000)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")
  const claims = (over = body) => ({ iat: now - 10, jti: "j", iss: "Vonage", payload_hash: createHash("sha256").update(over).digest("hex") })
  const token = (said: unknown, secret = "new secret", head: unknown = { alg: "HS256", typ: "JWT" }) => {
    const signed = `${part(head)}.${part(said)}`
    return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`
  }
  const verdict = (bearer: string | undefined, given: string | Uint8Array = body) =>
    Result.match(
      Effect.runSync(Effect.result(adapter.verify(delivery("telephone", given, { headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` } }), receivedAt))),
      { onSuccess: () => "proved", onFailure: ({ reason }) => reason }
    )

  it("proves the sender with the current secret, and with the one before while it is changed", () => {
    expect([verdict(token(claims())), verdict(token(claims(), "old secret"))]).toEqual(["proved", "proved"])
  })

  it("fails with a changed byte of the body or of the token", () => {
    const bytes = new TextEncoder().encode(body)
    for (let i = 0; i < bytes.length; i++) {
      expect(verdict(token(claims()), bytes.map((byte, at) => (at === i ? byte ^ 1 : byte)))).toBe("The body is not the one that was signed.")
    }
    const good = token(claims())
    for (let i = 0; i < good.length; i++) {
      const changed = good.slice(0, i) + (good[i] === "A" ? "B" : "A") + good.slice(i + 1)
      expect(verdict(changed)).not.toBe("proved")
    }
    // The last character of 32 bytes in Base64 holds two bits that mean nothing.
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    const twin = alphabet[alphabet.indexOf(good.at(-1) ?? "") ^ 1] ?? ""
    expect(verdict(good.slice(0, -1) + twin)).toBe("The signature is not written canonically.")
  })

  it("fails when it is stale, from the future, expired, foreign, unsigned or missing", () => {
    expect(verdict(token({ ...claims(), iat: now - 301 }))).toBe("The token is stale.")
    expect(verdict(token({ ...claims(), iat: now + 301 }))).toBe("The token is stale.")
    expect(verdict(token({ ...claims(), exp: now }))).toBe("The token has expired.")
    expect(verdict(token({ ...claims(), iat: undefined }))).toBe("The token does not say when it was issued.")
    expect(verdict(token({ ...claims(), payload_hash: undefined }))).toBe("The token does not name the body's hash.")
    expect(verdict(token(claims(), "foreign"))).toBe("No signature secret gives this signature.")
    expect(verdict(token(claims(), "new secret", { alg: "none" }))).toBe("The token is not signed with HS256.")
    expect(verdict(undefined)).toBe("The header is missing.")
    expect(verdict("abc")).toBe("The header is no bearer token of three parts.")
  })

  it("needs no hash of a body that is empty", () => {
    expect(verdict(token({ ...claims(), payload_hash: undefined }), "")).toBe("proved")
  })
})

describe("any other telephone payload", () => {
  const other = telephoneOther()
  const what = async (body: string) => (await lawful(other, delivery("telephone", body))).events.map((event) => (event._tag === "Unrecognised" ? event.what : event._tag))

  it("is kept under the name of what it looks like, and loses nothing", async () => {
    expect([
      ...await what("CallUUID=c-1&From=491715550101"), ...await what("{\"data\":{\"event_type\":\"call.initiated\"}}"),
      ...await what("{\"dialogAction\":{}}"), ...await what("{\"swaggerVersion\":\"1.2\",\"apis\":[]}"), ...await what("{\"a\":1,\"b\":2}"), ...await what("{}"),
      ...await what("[1]"), ...await what("Finn,Gidden\nJan,Ott\n")
    ]).toEqual([
      "Plivo voice webhook", "Telnyx call event", "Amazon Lex response", "description of the Asterisk REST interface",
      "object with a, b", "empty object", "list", "table"
    ])
  })

  it("is taken last, when no other adapter of the kind says yes", () => {
    const registry = [adapter, other]
    const chosen = (body: string) => Effect.runSync(choose(registry, delivery("telephone", body))).id
    expect([chosen("{\"uuid\":\"u\",\"status\":\"started\",\"timestamp\":\"x\"}"), chosen("CallSid=CA1"), chosen("nonsense")]).toEqual(["vonage-voice", "telephone-other", "telephone-other"])
  })

  it("is malformed where it cannot be read", async () => {
    expect(await malformed(other, delivery("telephone", "hello world"))).toBe("This is neither JSON, nor a form, nor a table.")
    expect(await malformed(other, delivery("telephone", new Uint8Array([0xFF, 0, 1])))).toBe("These bytes are no text in UTF-8.")
    expect(await malformed(other, delivery("telephone", "{\"format\": $format$}"))).toContain("This is not JSON")
  })
})
