/** What the kit needs to judge the adapters for chat channels: what their vendors' documentation shows. */
import { makeTelegramBot, telegramBot } from "@redthread/adapters"
import type { OutboundRequest } from "@redthread/channel"
import { ChannelKit } from "@redthread/testing"
import { type Candidate, filesIn, of } from "./KitMessaging.ts"

type Json = Readonly<Record<string, unknown>>
const bodyOf = (request: OutboundRequest): Json | undefined => (request._tag === "Http" ? JSON.parse(request.body) as Json : undefined)

const annaOnTelegram = [of("telegram-user", "5550101"), of("telegram-username", "anna_berg"), of("name", "Anna Berg")]
const telegramConfig = { secretTokens: ["new-token", "old-token"], sender: { token: "7000001:AAF-token" } }
const secretToken = (token: string) => () => ({ "x-telegram-bot-api-secret-token": token })
const chat = { id: 5550101, type: "private", first_name: "Anna" }

/** A call as the owner of a business account sees it come by, and what comes when the customer presses each button. */
const shownOnTelegram = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
  const said = bodyOf(request)
  if (said === undefined || request._tag !== "Http") return []
  const { chat_id: _, parse_mode: mode, reply_markup: keyboard, ...rest } = said as Json & { readonly reply_markup?: { readonly inline_keyboard: ReadonlyArray<ReadonlyArray<{ readonly callback_data: string; readonly text: string }>> } }
  const method = request.url.slice(request.url.lastIndexOf("/") + 1)
  const file = (field: string) => ({ [field]: field === "photo" ? [{ file_id: rest[field] }] : { file_id: rest[field] }, caption: rest["caption"] })
  const plain = (html: unknown) => String(html).replaceAll(/<[^>]*>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&")
  const content: Json = method === "sendMessage"
    ? { text: mode === "HTML" ? plain(rest["text"]) : rest["text"] }
    : method === "sendVenue"
    ? { venue: { location: { latitude: rest["latitude"], longitude: rest["longitude"] }, title: rest["title"], address: rest["address"] } }
    : method === "sendLocation"
    ? { location: rest }
    : method === "sendContact"
    ? { contact: rest }
    : file(method.slice(4).toLowerCase())
  const message = { message_id: 77, date: 1772446000, chat, from: { id: 7700001, is_bot: false, first_name: "Service" }, sender_business_bot: { id: 7000001, is_bot: true, first_name: "Bot" }, ...content, reply_markup: keyboard }
  const taps = (keyboard?.inline_keyboard ?? []).flat().map(({ callback_data: data }, i): ChannelKit.Payload => ({
    name: "tap", body: JSON.stringify({ update_id: 9600 + i, callback_query: { id: `tap-${i}`, from: { id: 5550101, is_bot: false, first_name: "Anna" }, chat_instance: "1", data, message } })
  }))
  return [{ name: "echo", body: JSON.stringify({ update_id: 9500, business_message: message }) }, ...taps]
}

const telegramAnswer = (code: number, description: string, parameters: Json = {}) => ({ status: code, body: JSON.stringify({ ok: false, error_code: code, description, parameters }) })

/** Telegram, after the documentation of the Bot API. */
export const telegramCandidate: Candidate = {
  adapter: telegramBot(telegramConfig),
  samples: {
    payloads: filesIn("telegram", {
      "text.json": { speaker: "customer", customer: annaOnTelegram },
      "stop.json": { speaker: "customer", isOptOut: true, customer: annaOnTelegram },
      "blocked.json": { isOptOut: true, customer: annaOnTelegram },
      "callback.json": { speaker: "customer", customer: annaOnTelegram },
      "reaction.json": { speaker: "customer", customer: annaOnTelegram },
      "media.json": { speaker: "customer" },
      "business-echo.json": { speaker: "echo" }
    }),
    signing: { sign: secretToken("new-token"), earlier: secretToken("old-token"), covers: "sender" },
    reissues: [filesIn("telegram", {}).filter(({ name }) => name === "text.json" || name === "edited.json").toReversed() as unknown as readonly [ChannelKit.Payload, ChannelKit.Payload]],
    documented: { content: { Text: "native", Html: "converted", Media: "native", Location: "native", Contacts: "converted", Choice: "native" }, textLimit: 4096, mediaLimit: 20 * 1024 * 1024, receipts: [] },
    destination: { channel: "telegram", to: { ...of("telegram-user", "5550101"), assurance: "channel-verified" }, references: [] },
    shows: shownOnTelegram,
    outcomes: ChannelKit.overHttp(makeTelegramBot(telegramConfig), {
      sent: { status: 200, body: JSON.stringify({ ok: true, result: { message_id: 77, date: 1772446000, chat } }) },
      limited: telegramAnswer(429, "Too Many Requests: retry after 5", { retry_after: 5 }),
      rejected: telegramAnswer(400, "Bad Request: chat not found"),
      optedOut: telegramAnswer(403, "Forbidden: bot was blocked by the user")
    })
  }
}
