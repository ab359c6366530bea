import { line } from "@redthread/adapters"
import { type Destination, type OutboundMessage } from "@redthread/channel"
import { Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { delivery, filesBelow, lawful, normalised, sample } from "./deliveries.ts"

const adapter = line({ channelSecrets: ["SECRET"], sender: { token: "t" } })
const read = (name: string) => normalised(adapter, sample("chat", "chat", `line-${name}.json`))
const to: Destination = { channel: "chat", to: { namespace: Namespace.make("line-user"), value: "U1", assurance: "channel-verified" }, references: [] }
const said = (message: OutboundMessage) => Effect.runSync(Effect.result(adapter.render(message, to)))
const bodies = (message: OutboundMessage) => Result.getOrThrow(said(message)).requests.map((request) => (request._tag === "Http" ? JSON.parse(request.body) as unknown : undefined))
const refused = (message: OutboundMessage) => Result.match(said(message), { onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag), onSuccess: () => "said" })

describe("an event of LINE", () => {
  it("keeps who wrote, to which account, in which conversation", async () => {
    const [event] = await read("text")
    expect(event).toMatchObject({
      _tag: "Message", key: "line:message:900001", direction: "inbound", at: { instant: 1772446010000 }, thread: { id: "900001" },
      identifiers: [{ namespace: "line-user", scope: "U00000000000000000000000000000b07", assurance: "channel-verified" }], content: [{ text: "Ab wann gilt mein neuer Vertrag? 😊" }]
    })
  })
  it("that is delivered again is the same event, also where it names none", async () => {
    const once = `{"destination":"U00000000000000000000000000000b07","events":[{"type":"unfollow","timestamp":1772446010000,"mode":"active","source":{"type":"user","userId":"U1"},"deliveryContext":{"isRedelivery":false}}]}`
    const [first, again] = await Promise.all([once, once.replace("false", "true")].map((body) => normalised(adapter, delivery("chat", body))))
    expect(first?.map(({ key }) => key)).toEqual(again?.map(({ key }) => key))
    expect(first?.length).toBe(2)
  })
  it("that blocks the account withdraws all consent; unblocking gives back the service alone", async () => {
    const consents = async (name: string) => (await read(name)).flatMap((event) => (event._tag === "ConsentChanged" ? [`${event.consent.purpose} ${event.consent.granted}`] : []))
    expect([await consents("blocked"), await consents("unblocked"), await consents("stop")]).toEqual([["service false", "marketing false"], ["service true"], ["marketing false"]])
  })
  it("takes a message back by its id", async () => {
    expect(await read("unsend")).toMatchObject([{ _tag: "Deleted", target: "900001" }])
  })
  it("that nobody knows yet is named, and an empty webhook is a question", async () => {
    expect([...await read("future"), ...await read("asked")]).toMatchObject([{ _tag: "Unrecognised", what: "event of type “somethingNew”" }, { _tag: "ChannelNotice", topic: "verification" }])
  })
})

describe("a message for LINE", () => {
  it("shows choices below the text before them, and goes in requests of five", () => {
    expect(bodies({ content: [{ _tag: "Text", text: "Welcher Tarif?" }, { _tag: "Choice", id: "oeko", title: "Öko" }, { _tag: "Choice", id: "basis", title: "Basis" }] })).toMatchObject([
      { to: "U1", messages: [{ type: "text", text: "Welcher Tarif?", quickReply: { items: [{ action: { label: "Öko", data: "oeko" } }, { action: { label: "Basis", data: "basis" } }] } }] }
    ])
    expect(bodies({ content: Array.from({ length: 6 }, (_, i) => ({ _tag: "Text" as const, text: `${i}` })) }).map((body) => (body as { readonly messages: ReadonlyArray<unknown> }).messages.length)).toEqual([5, 1])
  })
  it("is refused where it is longer than LINE allows, or asks nothing", () => {
    expect(refused({ content: [{ _tag: "Text", text: "x".repeat(5001) }] })).toBe("text-too-long")
    expect(refused({ content: [{ _tag: "Choice", id: "a", title: "A" }] })).toBe("choice-without-question")
    expect(refused({ content: [{ _tag: "Text", text: "?" }, { _tag: "Choice", id: "a", title: "A".repeat(21) }] })).toBe("choice-limits")
  })
})

const corpus = process.env["REDTHREAD_CORPUS"]
describe.skipIf(!corpus)("from elsewhere", () => {
  it("webhooks of LINE are recognised, but for kinds that nobody knows", async () => {
    for (const file of filesBelow(join(corpus ?? "", "channels", "line"))) {
      const received = delivery("chat", readFileSync(file))
      expect(adapter.recognises(received)).toBe(true)
      const { events } = await lawful(adapter, received)
      expect(events.every(({ _tag }) => _tag !== "Unrecognised") || file.endsWith("unknown.json")).toBe(true)
    }
  })
})
