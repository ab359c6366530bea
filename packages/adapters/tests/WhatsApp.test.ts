import { whatsAppCloud } from "@redthread/adapters"
import type { ChannelEvent } from "@redthread/model"
import { Effect, Result } from "effect"
import { createHmac } from "node:crypto"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"

const adapter = whatsAppCloud({ appSecrets: ["new secret", "old secret"], verifyToken: "agreed" })
const read = (name: string) => normalised(adapter, sample("whatsapp", "whatsapp", `${name}.json`))
const json = (value: unknown) => normalised(adapter, delivery("whatsapp", JSON.stringify(value)))
const values = ({ identifiers }: ChannelEvent) => identifiers.map(({ namespace, scope, value }) => [namespace, value, ...(scope === undefined ? [] : [scope])].join(" "))
const only = <Tag extends ChannelEvent["_tag"]>(events: ReadonlyArray<ChannelEvent>, tag: Tag) =>
  events.flatMap((event) => (event._tag === tag ? [event as Extract<ChannelEvent, { readonly _tag: Tag }>] : []))

describe("a WhatsApp message", () => {
  it("keeps all identifiers of its sender together, scoped where they are unique only for the business", async () => {
    const [event] = await read("text")
    expect(event && values(event)).toEqual([
      "phone +491715550101", "whatsapp-user 491715550101", "whatsapp-user DE.5550101777 210000000000001", "name Anna Berg"
    ])
    expect(event?.identifiers.map(({ assurance }) => assurance)).toEqual(["channel-verified", "channel-verified", "channel-verified", "claimed"])
    expect(event?.others).toMatchObject([{ role: "brand", identifiers: [{ value: "+4930555000" }, { value: "310000000000001" }] }])
  })

  it("of ours that the customer deleted is deleted, and is no receipt", async () => {
    const statuses = [{ id: "wamid.1", status: "deleted", timestamp: "1772442000", recipient_id: "491715550101" }]
    expect(await json({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: { messaging_product: "whatsapp", metadata: { phone_number_id: "2" }, statuses } }] }] })).toMatchObject([
      { _tag: "Deleted", target: "wamid.1", identifiers: [{ value: "+491715550101" }, {}], source: { unrecognised: [] } }
    ])
  })

  it("has a stable key, the vendor's time as written, and the message it answers", async () => {
    const [event] = await read("text")
    expect(event).toMatchObject({
      _tag: "Message",
      direction: "inbound",
      key: "whatsapp-cloud:wamid.ANNA0001",
      at: { instant: 1772443801000, raw: "1772443801" },
      thread: { conversation: "whatsapp-cloud:310000000000001:DE.5550101777", id: "wamid.ANNA0001", references: ["wamid.OURS0001"] },
      content: [{ _tag: "Text", text: "Guten Tag, ich möchte meinen Vertrag V-4711 kündigen." }]
    })
  })

  it("comes without a telephone number from people who show a user name instead", async () => {
    const [event] = await read("username-only")
    expect(event && values(event)).toEqual([
      "whatsapp-user DE.5550155888 210000000000001", "whatsapp-parent-user DE.ENT.99155888 210000000000001",
      "whatsapp-username @jan.o", "name Jan"
    ])
  })

  it("counts user ids for the portfolio where the configuration names it", async () => {
    const [event] = await normalised(whatsAppCloud({ appSecrets: [], portfolio: "berlin" }), sample("whatsapp", "whatsapp", "username-only.json"))
    expect(event?.identifiers[0]?.scope).toBe("berlin")
  })

  it("carries media with id, type, checksum and caption; a voice message is told from other sound", async () => {
    const events = only(await read("media"), "Message")
    expect(events.map(({ content }) => content[0])).toMatchObject([
      { kind: "image", caption: "Zählerstand", media: { ref: "900000000000001", mediaType: "image/jpeg", checksum: "Zm90bw==" } },
      { kind: "voice" }, { kind: "video" }, { kind: "document", media: { filename: "Kündigung.pdf" } }, { kind: "sticker" }
    ])
  })

  it("carries choices, forms, places, contact cards and orders", async () => {
    const parts = only([...await read("choices"), ...await read("location-and-contacts"), ...await read("order")], "Message").map(({ content }) => content[0])
    expect(parts).toMatchObject([
      { _tag: "Choice", id: "cancel", title: "Kündigen" },
      { _tag: "Choice", id: "move", title: "Umzug" },
      { _tag: "Form", fields: [{ name: "name", value: "Anna Berg" }, { name: "meter", value: "4711" }] },
      { _tag: "Choice", id: "offer-yes", title: "Ja, gern" },
      { _tag: "Choice", id: "call_permission_reply", title: "accept" },
      { _tag: "Location", latitude: 52.5186, name: "Rathaus" },
      { _tag: "Contacts", cards: [{ name: { formatted_name: "Jonas Berg" } }] },
      { _tag: "Order", text: "Bitte liefern", items: [{ product_retailer_id: "wallbox-11" }] }
    ])
  })

  it("stands by its name where Meta delivers no content", async () => {
    const parts = only(await read("unsupported"), "Message").map(({ content }) => content[0])
    expect(parts).toEqual([
      { _tag: "Unsupported", what: "unsupported: poll_creation" }, { _tag: "Unsupported", what: "unknown: Unsupported message type" }
    ])
  })

  it("of a type that nobody documents is unrecognised, but still from somebody", async () => {
    const [event] = await json({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: {
      messages: [{ from: "491715550101", id: "wamid.X", timestamp: "1772443800", type: "hologram", hologram: { url: "x" } }]
    } }] }] })
    expect(event).toMatchObject({ _tag: "Unrecognised", what: "message of type “hologram”", key: "whatsapp-cloud:wamid.X" })
    expect(event && values(event)).toContain("phone +491715550101")
    expect(event?.source.unrecognised).toEqual(["/entry/0/changes/0/value/messages/0/hologram/url"])
  })

  it("may name itself after what every object has, and is still of no known type", async () => {
    for (const type of ["constructor", "toString", "__proto__"]) {
      expect(await json([{ field: "messages", value: { messages: [{ from: "491715550101", id: "wamid.P", timestamp: "1772443800", type }] } }]))
        .toMatchObject([{ _tag: "Unrecognised", what: `message of type “${type}”` }])
    }
  })

  it("that came from an advertisement says so", async () => {
    const [event] = await read("advertisement")
    expect(event?.signals).toEqual([{ _tag: "Noted", text: "Came from an advertisement: Ökostrom ab 27 Cent https://fb.example/ad" }])
  })

  it("without a readable time has the time of receipt, and keeps what was written", async () => {
    const [event] = await json([{ field: "messages", value: { messages: [{ from: "491715550101", id: "wamid.T", timestamp: "TIMESTAMP", type: "text", text: { body: "Hallo" } }] } }])
    expect(event?.at).toEqual({ instant: receivedAt, raw: "TIMESTAMP" })
  })

  it("is reacted to, edited and withdrawn", async () => {
    expect(await read("reaction-edit-revoke")).toMatchObject([
      { _tag: "Reacted", target: "wamid.OURS0001", emoji: "👍" },
      { _tag: "Edited", target: "wamid.ANNA0001", content: [{ text: "Ich möchte meinen Vertrag V-4712 kündigen." }] },
      { _tag: "Deleted", target: "wamid.ANNA0002" }
    ])
  })

  it("that we sent from the app is an echo and opens nothing", async () => {
    expect(await read("echo")).toMatchObject([{ _tag: "Message", direction: "outbound", automatic: "echo" }])
    expect(await read("history")).toMatchObject([{ direction: "inbound" }, { direction: "outbound", automatic: "echo" }])
    expect((await read("history"))[0]).not.toHaveProperty("automatic")
  })
})

describe("what WhatsApp reports", () => {
  it("becomes receipts, one for each status and recipient, with the reason of a failure", async () => {
    const events = only(await read("statuses"), "Receipt")
    expect(events.map(({ key }) => key)).toEqual([
      "whatsapp-cloud:wamid.OURS0001:sent:491715550101", "whatsapp-cloud:wamid.OURS0001:delivered:491715550101",
      "whatsapp-cloud:wamid.OURS0001:read:491715550101", "whatsapp-cloud:wamid.OURS0002:failed:491715550101",
      "whatsapp-cloud:wamid.OURS0003:failed:491715550101"
    ])
    expect(events[0]?.thread.references).toEqual(["wamid.OURS0001", "outbox-17"])
    expect(events[3]?.problem).toEqual({ code: "131047", text: "Re-engagement message: More than 24 hours have passed since the customer last replied." })
  })

  it("withdraws consent where the customer wrote STOP, chose to stop, or opted out behind a failure", async () => {
    const consents = only([...await read("stop"), ...await read("preferences"), ...await read("statuses")], "ConsentChanged")
    expect(consents.map(({ consent }) => [consent.purpose, consent.channel, consent.granted, consent.evidence])).toEqual([
      ["marketing", "whatsapp", false, "STOP"],
      ["marketing", "whatsapp", false, "User requested to stop marketing messages"],
      ["marketing", "whatsapp", false, "131050 User opted out of marketing messages"]
    ])
    expect((await read("stop")).map(({ _tag, key }) => `${_tag} ${key}`)).toEqual([
      "Message whatsapp-cloud:wamid.ANNA0023", "ConsentChanged whatsapp-cloud:wamid.ANNA0023:consent"
    ])
  })

  it("takes a cancellation for a cancellation, not for an opt-out", async () => {
    expect(only(await read("text"), "ConsentChanged")).toEqual([])
    const said = (body: string) => json([{ field: "messages", value: { messages: [{ from: "491715550101", id: "wamid.K", timestamp: "1772443800", type: "text", text: { body } }] } }])
    expect((await Promise.all(["Kündigen", "cancel", "Stop the music", " stop! "].map(said))).map((events) => events.length)).toEqual([1, 1, 1, 2])
  })

  it("tells the old and the new identity apart", async () => {
    const [number] = only(await read("number-changed"), "IdentityChanged")
    expect([number?.was[0]?.value, number?.now[0]?.value]).toEqual(["+491715550101", "+491715550199"])
    const [user] = only(await read("user-id-update"), "IdentityChanged")
    expect([user?.was[0]?.value, user?.now[0]?.value]).toEqual(["DE.5550101777", "DE.5550199777"])
  })

  it("tells of calls from their beginning to their end", async () => {
    expect(await read("calls")).toMatchObject([
      { _tag: "Call", phase: "started", direction: "inbound", leg: "wacid.ANNA01", key: "whatsapp-cloud:wacid.ANNA01:connect" },
      { _tag: "Call", phase: "ended", disposition: "COMPLETED", seconds: 80, talk: 80, key: "whatsapp-cloud:wacid.ANNA01:terminate" }
    ])
    expect(await read("call-status")).toMatchObject([{ _tag: "Call", phase: "ringing", direction: "outbound" }])
  })

  it("is a notice under the name of its field, and unrecognised where the field is unknown", async () => {
    expect(await read("template-status")).toMatchObject([{
      _tag: "ChannelNotice", topic: "message_template_status_update",
      text: "event REJECTED · message_template_id 5551 · message_template_name zaehlerstand · message_template_language de · reason INVALID_FORMAT"
    }])
    expect(await read("group")).toMatchObject([{ _tag: "ChannelNotice", topic: "group_participants_update", identifiers: [], others: [{ role: "brand" }, { role: "other" }] }])
    expect(await read("future-field")).toMatchObject([{ _tag: "Unrecognised", what: "webhook field “thread_control”" }])
  })
})

describe("a delivery of WhatsApp", () => {
  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL("../samples/whatsapp/", import.meta.url))) {
      const { events, malformed: reason } = await lawful(adapter, sample("whatsapp", "whatsapp", name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      if (name !== "future-field.json") expect([name, events.flatMap(({ source }) => source.unrecognised)]).toEqual([name, []])
    }
  })

  it("in a batch says the same as one by one", async () => {
    const names = ["text", "media", "statuses", "stop", "calls", "preferences"]
    const singles = (await Promise.all(names.map(read))).flat()
    const whole = await json(await Promise.all(names.map(async (name) =>
      JSON.parse(new TextDecoder().decode(sample("whatsapp", "whatsapp", `${name}.json`).body)) as unknown
    )))
    const without = (events: ReadonlyArray<ChannelEvent>) => events.map(({ source: _, ...event }) => event)
    expect(without(whole)).toEqual(without(singles))
  })

  it("that repeats a message says it once and loses nothing", async () => {
    const { body } = sample("whatsapp", "whatsapp", "text.json")
    const twice = delivery("whatsapp", `[${new TextDecoder().decode(body)},${new TextDecoder().decode(body)}]`)
    expect((await lawful(adapter, twice)).events).toHaveLength(1)
  })

  it("may come without its envelope", async () => {
    expect(await json({ contacts: [], messages: [{ from: "491715550101", id: "wamid.B", timestamp: "1772443800", type: "text", text: { body: "Hallo" } }] }))
      .toMatchObject([{ _tag: "Message", key: "whatsapp-cloud:wamid.B" }])
  })

  it("is unrecognised as an object that is no webhook, and malformed as anything else", async () => {
    expect(await json({ hello: "world" })).toMatchObject([{ _tag: "Unrecognised", what: "JSON that is no WhatsApp webhook", source: { unrecognised: ["/hello"] } }])
    expect(await json({ object: "page", entry: [{ id: "1" }] })).toMatchObject([{ _tag: "Unrecognised", what: "webhook for “page”" }])
    expect(await json([])).toMatchObject([{ _tag: "Unrecognised", source: { unrecognised: [""] } }])
    expect(await malformed(adapter, delivery("whatsapp", "42"))).toBe("A webhook is a JSON object; this is a bare value.")
    expect(await malformed(adapter, delivery("whatsapp", "{"))).toContain("This is not JSON")
    expect(await malformed(adapter, delivery("whatsapp", ""))).toBe("The payload is empty.")
  })
})

describe("the signature of a delivery", () => {
  const body = JSON.stringify({ object: "whatsapp_business_account", entry: [], note: "müde" })
  const signed = (secret: string, over: string | Uint8Array = body, given: string | Uint8Array = body) =>
    delivery("whatsapp", given, { headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(over).digest("hex")}` } })
  const verdict = (received: ReturnType<typeof delivery>) =>
    Result.match(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))), { onSuccess: () => "proved", onFailure: ({ reason }) => reason })

  it("proves the sender with the current secret, and with the one before while it is changed", () => {
    expect([verdict(signed("new secret")), verdict(signed("old secret"))]).toEqual(["proved", "proved"])
  })

  it("has the form that Meta documents", () => {
    const known = delivery("whatsapp", "Hello, World!", { headers: { "x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17" } })
    const one = whatsAppCloud({ appSecrets: ["It's a Secret to Everybody"] })
    expect(Result.isSuccess(Effect.runSync(Effect.result(one.verify(known, receivedAt))))).toBe(true)
  })

  it("fails with a changed byte, wherever it is", () => {
    const bytes = new TextEncoder().encode(body)
    for (let i = 0; i < bytes.length; i++) {
      const changed = bytes.map((byte, at) => (at === i ? byte ^ 1 : byte))
      expect(verdict(signed("new secret", bytes, changed))).toBe("No app secret gives this signature.")
    }
  })

  it("fails with a foreign secret, without secrets, and without or with a broken header", () => {
    expect(verdict(signed("somebody else's"))).toBe("No app secret gives this signature.")
    expect(Result.isFailure(Effect.runSync(Effect.result(whatsAppCloud({ appSecrets: [] }).verify(signed(""), receivedAt))))).toBe(true)
    expect(verdict(delivery("whatsapp", body))).toBe("The header is missing.")
    expect(verdict(delivery("whatsapp", body, { headers: { "x-hub-signature-256": "sha1=00" } }))).toContain("64 hexadecimal digits")
  })
})

describe("Meta's question whether the endpoint is ours", () => {
  const ask = (query: string) => adapter.handshake?.(delivery("whatsapp", "", { name: `/webhooks/whatsapp?${query}` }))

  it("is answered with the challenge where the word agreed upon is right", () => {
    expect(ask("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=agreed")).toEqual({ status: 200, body: "1158201444" })
  })

  it("is refused with a wrong word, and where no word was agreed", () => {
    expect(ask("hub.mode=subscribe&hub.challenge=1&hub.verify_token=guessed")).toEqual({ status: 403, body: "" })
    expect(whatsAppCloud({ appSecrets: [] }).handshake?.(delivery("whatsapp", "", { name: "/?hub.mode=subscribe&hub.challenge=1&hub.verify_token=" }))).toEqual({ status: 403, body: "" })
  })

  it("is not seen in an ordinary delivery", () => {
    expect(adapter.handshake?.(sample("whatsapp", "whatsapp", "text.json"))).toBeUndefined()
  })
})
