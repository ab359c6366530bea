import { makeTelegramBot, telegramBot } from "@redthread/adapters"
import { type Destination, type OutboundMessage, predictLoss } from "@redthread/channel"
import { type ChannelEvent, Namespace } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { delivery, lawful, malformed, normalised, receivedAt, sample } from "./deliveries.ts"
import { answering } from "./vendor.ts"

const config = { secretTokens: ["new", "old"], sender: { token: "7000001:AAF", timeout: 50 } }
const adapter = telegramBot(config)
const read = (name: string) => normalised(adapter, sample("telegram", "telegram", `${name}.json`))
const json = (value: unknown) => normalised(adapter, delivery("telegram", JSON.stringify(value)))
const values = ({ identifiers }: ChannelEvent) => identifiers.map(({ namespace, value }) => `${namespace} ${value}`)

describe("an update of Telegram", () => {
  it("keeps id, user name and name of the customer together", async () => {
    const [event] = await read("text")
    expect(event && values(event)).toEqual(["telegram-user 5550101", "telegram-username anna_berg", "name Anna Berg"])
    expect(event).toMatchObject({
      _tag: "Message", direction: "inbound", revision: 0, key: "telegram-bot:7000001:5550101:1", at: { instant: 1772443801000, raw: "1772443801" },
      thread: { conversation: "telegram-bot:7000001:5550101", id: "5550101:1", references: ["5550101:90"] }
    })
  })

  it("that corrects a message is the same message at a later revision", async () => {
    const [[first], [again]] = [await read("text"), await read("edited")]
    expect(again).toMatchObject({ key: first?.key, revision: 1772443900, content: [{ text: "Guten Tag, ich möchte meinen Vertrag V-4712 kündigen." }] })
  })

  it("counts messages for each bot, because every bot numbers its own", async () => {
    const [one] = await normalised(telegramBot({ secretTokens: [], bot: "8" }), sample("telegram", "telegram", "text.json"))
    const [unknown] = await normalised(telegramBot({ secretTokens: [] }), sample("telegram", "telegram", "text.json"))
    expect([one?.key, unknown?.key]).toEqual(["telegram-bot:8:5550101:1", "telegram-bot:5550101:1"])
  })

  it("about a pressed button is a choice by its title, below the message it belongs to", async () => {
    expect(await read("callback")).toMatchObject([{ _tag: "Message", content: [{ _tag: "Choice", id: "cancel", title: "Kündigen" }], thread: { references: ["5550101:91"] } }])
  })

  it("about a reaction shows all that stand there now, and none where they were taken back", async () => {
    expect(await read("reaction")).toMatchObject([{ _tag: "Reacted", target: "5550101:91", emoji: "👍" }])
    const chat = { id: 5, type: "private" }
    expect(await json({ update_id: 1, message_reaction: { chat, message_id: 9, date: 1, old_reaction: [{ type: "emoji", emoji: "👍" }], new_reaction: [] } })).toMatchObject([{ emoji: "" }])
  })

  it("about a block withdraws all consent, about an unblock only gives back service", async () => {
    const told = async (name: string) => (await read(name)).flatMap((event) => (event._tag === "ConsentChanged" ? [[event.consent.purpose, event.consent.granted, event.consent.evidence]] : []))
    expect(await told("blocked")).toEqual([["service", false, "member → kicked"], ["marketing", false, "member → kicked"]])
    expect(await told("unblocked")).toEqual([["service", true, "kicked → member"]])
    expect(await told("stop")).toEqual([["marketing", false, "Stop"]])
    expect(await told("write-access")).toEqual([["service", true, "write access allowed from_request true"]])
  })

  it("with media names the best file, and tells a voice from other sound", async () => {
    const events = await read("media")
    expect(events.map((event) => (event._tag === "Message" ? event.content[0] : undefined))).toMatchObject([
      { kind: "image", media: { ref: "AgACAgIAAx2" }, caption: "Zählerstand" }, { kind: "voice" }, { kind: "document", media: { filename: "Kündigung.pdf" } },
      { kind: "video" }, { kind: "sticker" }, { kind: "video" }
    ])
    expect(events.every((event) => event._tag === "Message" && event.content.length === 1)).toBe(true)
  })

  it("with the sender's own contact card vouches for the number, with another's it does not", async () => {
    const [place, own, other] = await read("places-and-cards")
    expect(place).toMatchObject({ content: [{ _tag: "Location", latitude: 52.5186, name: "Rathaus", address: "Rathausstraße 15" }] })
    expect(own && values(own)).toContain("phone +491715550101")
    expect(other && values(other)).not.toContain("phone +4943155501")
  })

  it("from the owner of a business account is an echo to the customer of that chat", async () => {
    const [event] = await read("business-echo")
    expect(event).toMatchObject({ _tag: "Message", direction: "outbound", automatic: "echo", identifiers: [{ value: "5550101" }, {}, {}] })
    expect(await read("business-deleted")).toMatchObject([{ _tag: "Deleted", target: "5550101:30" }, { _tag: "Deleted", target: "5550101:31" }])
  })

  it("from a group names the group beside the customer, and what the group reports is a notice", async () => {
    expect(await read("group")).toMatchObject([
      { _tag: "Message", thread: { conversation: "telegram-bot:7000001:-1001234567890:7" }, others: [{ role: "other", identifiers: [{ value: "-1001234567890" }, { value: "Mieterrat Nord" }] }] },
      { _tag: "ChannelNotice", topic: "new_chat_title", text: "Mieterrat Süd" },
      { _tag: "ChannelNotice", topic: "my_chat_member" }
    ])
  })

  it("about money has the sum in its currency, about a search the words", async () => {
    expect(await read("payment")).toMatchObject([
      { _tag: "Transaction", what: "checkout", number: "PCQ1", amount: "49.90", currency: "EUR" }, { _tag: "Transaction", what: "payment", number: "tg-17", amount: "49.90" }
    ])
    expect(await read("inline")).toMatchObject([{ _tag: "PageAction", action: "inline-query" }, { _tag: "PageAction" }, { _tag: "Message" }, { _tag: "ChannelNotice", topic: "poll" }])
    const stars = { update_id: 1, pre_checkout_query: { id: "q", from: { id: 1, first_name: "A" }, currency: "XTR", total_amount: 250, invoice_payload: "" } }
    expect(await json(stars)).toMatchObject([{ amount: "250", currency: "XTR" }])
  })

  it("of a kind or with a field that nobody documents is unrecognised, and malformed where it is no JSON object", async () => {
    expect(await read("future-update")).toMatchObject([{ _tag: "Unrecognised", what: "update of kind “hologram”" }])
    expect(await json({ update_id: 1, message: { message_id: 1, date: 1, chat: { id: 1, type: "private" }, from: { id: 1, first_name: "A" }, hologram: { a: 1 } } }))
      .toMatchObject([{ _tag: "Unrecognised", what: "message with “hologram”", identifiers: [{ value: "1" }, {}] }])
    expect(await json({ update_id: 1, constructor: {} })).toMatchObject([{ _tag: "Unrecognised" }])
    expect(await malformed(adapter, delivery("telegram", "42"))).toBe("A webhook is a JSON object; this is a bare value.")
  })

  it("accounts for every value in every sample", async () => {
    for (const name of readdirSync(new URL("../samples/telegram/", import.meta.url))) {
      const { events, malformed: reason } = await lawful(adapter, sample("telegram", "telegram", name))
      expect([name, reason, events.length > 0]).toEqual([name, undefined, true])
      if (name !== "future-update.json") expect([name, events.flatMap(({ source }) => source.unrecognised)]).toEqual([name, []])
    }
  })

  it("is believed with the secret token, with the one before, and with no other", () => {
    const verdict = (headers: Record<string, string>) => Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(delivery("telegram", "{}", { headers }), receivedAt))))
    const name = "x-telegram-bot-api-secret-token"
    expect([verdict({ [name]: "new" }), verdict({ [name]: "old" }), verdict({ [name]: "" }), verdict({}), verdict({ [name]: "New" })]).toEqual([true, true, false, false, false])
  })
})

const anna: Destination = { channel: "telegram", to: { namespace: Namespace.make("telegram-user"), value: "5550101", assurance: "channel-verified" }, references: [] }
const rendered = (message: OutboundMessage, destination = anna) => Effect.runSync(Effect.result(adapter.render(message, destination)))
const calls = (content: OutboundMessage["content"], destination = anna) =>
  Result.getOrThrow(rendered({ content }, destination)).requests.map((request) => (request._tag === "Http" ? [request.url.split("/").at(-1), JSON.parse(request.body)] as const : undefined))
const refusal = (content: OutboundMessage["content"]) => Result.match(rendered({ content }), { onSuccess: () => "rendered", onFailure: ({ reason }) => (reason._tag === "Rejected" ? reason.code : reason._tag) })

describe("an answer on Telegram", () => {
  it("shows no token, and quotes the message it answers where that is in this chat", () => {
    const { requests } = Result.getOrThrow(rendered({ content: [{ _tag: "Text", text: "Guten Tag" }] }, { ...anna, inReplyTo: "5550101:1" }))
    expect(requests).toMatchObject([{ url: "https://api.telegram.org/bot7000001/sendMessage", body: JSON.stringify({ chat_id: 5550101, text: "Guten Tag", reply_parameters: { message_id: 1, allow_sending_without_reply: true } }) }])
    expect(calls([{ _tag: "Text", text: "a" }], { ...anna, inReplyTo: "77:1" })[0]?.[1]).not.toHaveProperty("reply_parameters")
  })

  it("keeps what Telegram knows of HTML, and leaves out the rest", () => {
    expect(calls([{ _tag: "Html", html: "<p>Ihr <b>Tarif</b> &lt; 30 Cent</p><script>x</script><ul><li>A</li></ul><a href=\"javascript:x\">B</a> <a href=\"https://e.org?a=1&amp;b=2\">C</a><i>offen" }])[0]?.[1])
      .toMatchObject({ parse_mode: "HTML", text: "Ihr <b>Tarif</b> &lt; 30 Cent\n\nA\n\nB <a href=\"https://e.org?a=1&amp;b=2\">C</a><i>offen</i>" })
  })

  it("puts choices as buttons below what stands before them", () => {
    const choices = [{ _tag: "Choice", id: "a", title: "A" }, { _tag: "Choice", id: "b", title: "B" }] as const
    expect(calls([{ _tag: "Text", text: "Was?" }, ...choices])).toMatchObject([["sendMessage", { text: "Was?", reply_markup: { inline_keyboard: [[{ text: "A", callback_data: "a" }], [{ text: "B" }]] } }]])
    expect([refusal(choices), refusal([{ _tag: "Text", text: "?" }, { _tag: "Choice", id: "x".repeat(65), title: "A" }])]).toEqual(["choice-without-question", "choice-limits"])
  })

  it("names exactly what its capabilities predict to be lost", () => {
    const message: OutboundMessage = { content: [{ _tag: "Text", text: "Hallo" }, { _tag: "Html", html: "<b>!</b>" }, { _tag: "Form", fields: [{ name: "a", value: "1" }] }, { _tag: "Contacts", cards: [{ first_name: "Jo" }] }, { _tag: "Unsupported", what: "x" }] }
    expect(Result.getOrThrow(rendered(message)).lost).toEqual(predictLoss(message, adapter.capabilities(anna)))
  })

  it("is refused where a limit is passed or the address is none", () => {
    expect([refusal([{ _tag: "Text", text: "x".repeat(4097) }]), refusal([{ _tag: "Media", kind: "image", media: { ref: "https://e.org/a.jpg", size: 6_000_000 } }])]).toEqual(["text-too-long", "media-too-large"])
    expect(Result.isFailure(rendered({ content: [] }, { ...anna, to: { ...anna.to, namespace: Namespace.make("email") } }))).toBe(true)
  })

  it("goes out with the token and comes back with the message's id, or says what to do next", async () => {
    const text: OutboundMessage = { content: [{ _tag: "Text", text: "Guten Tag" }] }
    const send = (status: number, body: unknown, headers = {}) => answering(makeTelegramBot(config), text, anna, { status, body: JSON.stringify(body), headers })
    expect(await send(200, { ok: true, result: { message_id: 8, chat: { id: 5550101 } } })).toMatchObject({ externalKey: "5550101:8", url: "https://api.telegram.org/bot7000001:AAF/sendMessage" })
    expect(await send(429, { ok: false, error_code: 429, parameters: { retry_after: 7 } })).toMatchObject({ _tag: "RateLimited", retryAfter: 7000 })
    expect(await send(403, { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" })).toMatchObject({ _tag: "OptedOut" })
    expect(await send(400, { ok: false, error_code: 400, description: "Bad Request: chat not found" })).toMatchObject({ _tag: "Rejected", code: "400" })
    expect(await send(502, "bad gateway")).toMatchObject({ _tag: "UnknownOutcome" })
    expect(await send(200, { ok: true })).toMatchObject({ _tag: "UnknownOutcome" })
  })
})

describe("asking Telegram for updates", () => {
  const asked: Array<string> = []
  const pulled = (status: number, body: string, cursor?: string) => {
    const client = HttpClient.make((request) => {
      asked.push(`${request.url} ${request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""}`)
      return Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(body, { status })))
    })
    return Effect.runPromise(Effect.result(Effect.flatMap(makeTelegramBot({ ...config, poll: true }), ({ pull }) => pull?.(cursor) ?? Effect.die("it is not asked")).pipe(Effect.provideService(HttpClient.HttpClient, client))))
  }
  const two = `{"ok":true,"result":[{"update_id":9007199254740993,"message":{"message_id":1,"date":1772443801,"chat":{"id":5,"type":"private"},"text":"Hallo"}},{"update_id":9007199254740992,"poll":{"id":"1"}}]}`

  it("takes the answer as it came, and goes on behind the highest number, however long", async () => {
    const found = Result.getOrThrow(await pulled(200, two, "17"))
    expect(asked.at(-1)).toMatch(/^https:\/\/api\.telegram\.org\/bot7000001:AAF\/getUpdates .*"offset":17,"allowed_updates":\[.*"message_reaction".*\]/)
    expect(found.cursor).toBe("9007199254740994")
    expect(found.deliveries.map(({ body }) => new TextDecoder().decode(body))).toEqual([two])
    const received = { ...delivery("telegram", two), ...found.deliveries[0] }
    expect(Result.isSuccess(Effect.runSync(Effect.result(adapter.verify(received, receivedAt))))).toBe(true)
    expect((await normalised(adapter, received)).map(({ _tag }) => _tag)).toEqual(["Message", "ChannelNotice"])
  })
  it("keeps its place where nothing came", async () => {
    expect(Result.getOrThrow(await pulled(200, `{"ok":true,"result":[]}`, "18"))).toEqual({ deliveries: [], cursor: "18" })
    expect(asked.at(-1)).toContain("\"offset\":18")
  })
  it("says why nothing could be fetched", async () => {
    const reason = async (...of: Parameters<typeof pulled>) => Result.match(await pulled(...of), { onFailure: ({ reason: why }) => why._tag, onSuccess: () => "found" })
    expect(await reason(409, `{"ok":false,"error_code":409,"description":"Conflict: can't use getUpdates method while webhook is active"}`)).toBe("Rejected")
    expect(await reason(429, `{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":3}}`)).toBe("RateLimited")
    expect(await reason(502, "bad gateway")).toBe("Unreachable")
    expect(await reason(200, two, "later")).toBe("Rejected")
  })
})
