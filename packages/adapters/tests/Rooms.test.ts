import { amazonConnect, botFramework, discord, googleChat, matrix, twilioVoice } from "@redthread/adapters"
import type { AnyAdapter } from "@redthread/channel"
import type { ChannelKind } from "@redthread/model"
import { describe, expect, it } from "vitest"
import { normalised, sample } from "./deliveries.ts"

const reading = (adapter: AnyAdapter, kind: ChannelKind, vendor: string) => (name: string) => normalised(adapter, sample(kind, kind, `${vendor}-${name}`))
const teams = reading(botFramework({}), "chat", "teams")
const google = reading(googleChat({}), "chat", "google")
const onDiscord = reading(discord({ publicKeys: [] }), "chat", "discord")
const onMatrix = reading(matrix({ tokens: [], ownUsers: ["@service:stadtwerke.example.org"] }), "chat", "matrix")
const twilio = reading(twilioVoice({ authTokens: [] }), "telephone", "twilio")
const connect = reading(amazonConnect({ apiKeys: [] }), "telephone", "connect")

describe("a message in a room", () => {
  it("keeps its words without the marks of a mention, and its file", async () => {
    expect(await teams("message.json")).toMatchObject([{ _tag: "Message", direction: "inbound", content: [{ text: "Service Wann kommt der Zähler?" }, { media: { ref: "https://download.example.org/1", filename: "vertrag.pdf" } }] }])
    expect(await google("message.json")).toMatchObject([{ thread: { conversation: "google-chat:spaces/AAAA1/threads/t1" }, content: [{ text: "Wann kommt der Zähler?" }, { kind: "image", media: { ref: "ClxzcGFjZXM" } }] }])
  })
  it("that is corrected is the same message at a later revision", async () => {
    for (const [first, again] of [[await teams("message.json"), await teams("edited.json")], [await onDiscord("message.json"), await onDiscord("message-edited.json")]] as const) {
      expect(again[0]?.key).toBe(first[0]?.key)
      expect(again[0]?.revision).toBeGreaterThan(first[0]?.revision ?? 0)
    }
    expect((await onMatrix("others.json"))[0]).toMatchObject({ _tag: "Edited", target: "$1", content: [{ text: "Wann kommt der neue Zähler?" }] })
  })
  it("is told apart from what it answers, and from what we said", async () => {
    expect(await onMatrix("text.json")).toMatchObject([{ content: [{ text: "Wann kommt der Zähler?" }], thread: { references: ["$0"] } }])
    expect([...await onMatrix("own.json"), ...await teams("own.json")]).toMatchObject([{ direction: "outbound", automatic: "echo", identifiers: [] }, { direction: "outbound", automatic: "echo", identifiers: [] }])
  })
  it("is chosen by a button, reacted to, taken back and read", async () => {
    expect([...await google("clicked.json"), ...await onDiscord("button.json"), ...await teams("card.json")]).toMatchObject([{ content: [{ _tag: "Choice", id: "chooseTariff" }] }, { content: [{ _tag: "Choice", id: "tarif:oeko" }] }, { content: [{ _tag: "Choice", id: "tarif" }] }])
    expect((await onDiscord("others.json")).slice(0, 2)).toMatchObject([{ _tag: "Reacted", emoji: "👍", target: "1449000000000000001" }, { _tag: "Deleted", target: "1450000000000000005" }])
    expect((await onMatrix("others.json")).at(-1)).toMatchObject({ _tag: "Receipt", status: "read", target: "$0", identifiers: [{ value: "@anna:post.example.org" }] })
  })
})

describe("a call", () => {
  it("through Twilio has the customer, the states, what was said and the dialled leg", async () => {
    expect(await twilio("incoming.form")).toMatchObject([{ _tag: "Call", phase: "ringing", direction: "inbound", identifiers: [{ namespace: "phone", value: "+491715550101" }, { namespace: "name", value: "Anna Berg" }] }])
    expect(await twilio("dialled.form")).toMatchObject([{ phase: "ended", leg: "CA900000000000000000000000000000b2", talk: 185, disposition: "completed" }])
    expect(await twilio("agent-leg.form")).toMatchObject([{ phase: "answered", thread: { conversation: "twilio-voice:CA900000000000000000000000000000b1" }, identifiers: [{ value: "+491715550101" }] }])
    expect([...await twilio("speech.form"), ...await twilio("transcript.form"), ...await twilio("transcript-partial.form")]).toMatchObject([{ phase: "input", transcript: "Ich ziehe um" }, { phase: "transcribed", transcript: "Ab wann gilt das?" }, { _tag: "ChannelNotice" }])
    expect(await twilio("no-answer.form")).toMatchObject([{ direction: "outbound", disposition: "no-answer", identifiers: [{ value: "+491715550101" }] }])
  })
  it("through Amazon Connect is one leg of the first contact; its record, written again, revises all it said", async () => {
    const [first, again] = [await connect("record.json"), await connect("record-updated.json")]
    expect(first.map((event) => (event._tag === "Call" ? event.phase : event._tag))).toEqual(["started", "answered", "recorded", "ended"])
    expect(again.map(({ key }) => key)).toEqual(first.map(({ key }) => key))
    expect(again.every(({ revision }, i) => revision > (first[i]?.revision ?? 0))).toBe(true)
    expect(first.at(-1)).toMatchObject({ seconds: 376, talk: 247, disposition: "CUSTOMER_DISCONNECT, queue Strom", others: [{ role: "brand" }, { role: "agent" }] })
    expect((await connect("transfer.json"))[1]).toMatchObject({ phase: "transferred", disposition: "+493055500110", thread: { conversation: "amazon-connect:c0000000-0000-4000-8000-000000000001" } })
  })
})
