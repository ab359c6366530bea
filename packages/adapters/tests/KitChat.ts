/** What the kit needs to judge the adapters for chat channels: what their vendors' documentation shows. */
import { instagram, makeInstagram, makeMessenger, makeSlack, makeTelegramBot, makeTwilioSms, makeVonageSms, messenger, MetaMessagingItem, slack, telegramBot, twilioSms, vonageSms } from "@redthread/adapters"
import type { OutboundRequest, Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { arbitraryOf, ChannelKit } from "@redthread/testing"
import { createHash, createHmac } from "node:crypto"
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

const annaOnSlack = [of("slack-user", "U0ANNA", "T0STADT")]
const slackConfig = { signingSecrets: ["new secret", "old secret"], sender: { token: "xoxb-token" } }
const v0 = (secret: string) => ({ body }: Received, at: Instant) => {
  const time = String(Math.floor(at / 1000))
  return { "x-slack-request-timestamp": time, "x-slack-signature": `v0=${createHmac("sha256", secret).update(`v0:${time}:`).update(body).digest("hex")}` }
}

interface Block {
  readonly type: string
  readonly text?: { readonly text: string }
  readonly elements?: ReadonlyArray<Json>
}

/** A call as the channel's members see it, written by our app; and what comes when the customer presses each button. */
const shownOnSlack = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
  const said = bodyOf(request)
  if (said === undefined) return []
  const blocks = (said["blocks"] ?? []) as ReadonlyArray<Block>
  const section = blocks.find(({ type }) => type === "section")?.text?.text
  const escaped = section?.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
  const message = { type: "message", subtype: "bot_message", user: "U0BOT", bot_id: "B0BOT", app_id: "A0APP", ts: "1772446000.000100", channel: said["channel"], text: escaped ?? said["text"] }
  const taps = blocks.flatMap(({ elements = [] }) => elements).map((element, i): ChannelKit.Payload => ({
    name: "tap",
    body: new URLSearchParams({ payload: JSON.stringify({ type: "block_actions", trigger_id: `tap-${i}`, team: { id: "T0STADT" }, user: { id: "U0ANNA" }, channel: { id: "D0ANNA" }, message, actions: [{ ...element, action_ts: "1772446001.000100" }] }) }).toString()
  }))
  return [{ name: "echo", body: JSON.stringify({ type: "event_callback", team_id: "T0STADT", api_app_id: "A0APP", event: message }) }, ...taps]
}

const slackError = (error: string) => ({ status: 200, body: JSON.stringify({ ok: false, error }) })

/** Slack, after the documentation of the Events API, interactivity and `chat.postMessage`. */
export const slackCandidate: Candidate = {
  adapter: slack(slackConfig),
  samples: {
    payloads: filesIn("slack", {
      "message.json": { speaker: "customer", customer: annaOnSlack },
      "mention.json": { speaker: "customer", customer: annaOnSlack },
      "stop.json": { speaker: "customer", isOptOut: true, customer: annaOnSlack },
      "file.json": { speaker: "customer" },
      "reaction.json": { speaker: "customer", customer: annaOnSlack },
      "joined.json": { customer: [...annaOnSlack, of("slack-username", "anna.berg"), of("email", "anna@post.example.org"), of("phone", "+49 171 5550101"), of("name", "Anna Berg")] },
      "button.form": { speaker: "customer", customer: [...annaOnSlack, of("slack-username", "anna.berg")] },
      "command.form": { speaker: "customer", customer: [...annaOnSlack, of("slack-username", "anna.berg")] },
      "modal.form": { speaker: "customer" },
      "echo.json": { speaker: "echo" },
      "other-bot.json": { speaker: "auto-reply" }
    }),
    signing: { sign: v0("new secret"), earlier: v0("old secret"), lifetime: 300_000 },
    documented: { content: { Text: "native", Html: "converted", Media: "converted", Choice: "native" }, textLimit: 40_000, receipts: [] },
    destination: { channel: "slack", to: { ...of("slack-user", "U0ANNA", "T0STADT"), assurance: "channel-verified" }, references: [] },
    shows: shownOnSlack,
    outcomes: ChannelKit.overHttp(makeSlack(slackConfig), {
      sent: { status: 200, body: JSON.stringify({ ok: true, channel: "D0ANNA", ts: "1772446000.000100" }) },
      limited: { status: 429, headers: { "retry-after": "30" }, body: JSON.stringify({ ok: false, error: "ratelimited" }) },
      rejected: slackError("channel_not_found")
    }),
    exempt: { "channel/reissue-revises": "Slack issues no record twice; a corrected message is an event of its own that names the first" }
  }
}

const hub = (secret: string) => ({ body }: { readonly body: Uint8Array }) => ({ "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` })
const graphAnswer = (status: number, error: Json) => ({ status, body: JSON.stringify({ error }) })

/** The two channels of the Messenger Platform, after its documentation. */
const metaCandidate = (kind: "messenger" | "instagram", account: string, user: string): Candidate => {
  const config = { appSecrets: ["new secret", "old secret"], sender: { account, accessToken: "token", apiVersion: "v23.0" } }
  const [adapter, connect] = kind === "messenger" ? [messenger(config), makeMessenger(config)] as const : [instagram(config), makeInstagram(config)] as const
  const webhook = (...messaging: ReadonlyArray<Json>): string => JSON.stringify({ object: kind === "messenger" ? "page" : "instagram", entry: [{ id: account, time: 1772446000000, messaging }] })
  const anna = [of(`${kind}-user`, user, account)]
  /** A request as the account echoes it, and the quick replies that the customer taps. */
  const shows = (request: OutboundRequest): ReadonlyArray<ChannelKit.Payload> => {
    const { message } = (bodyOf(request) ?? {}) as { readonly message?: Json & { readonly attachment?: Json; readonly quick_replies?: ReadonlyArray<{ readonly title: string; readonly payload: string }> } }
    if (message === undefined) return []
    const { attachment, quick_replies: quick = [], ...rest } = message
    const echo = webhook({ sender: { id: account }, recipient: { id: user }, timestamp: 1772446000000, message: { mid: "m_KIT", is_echo: true, ...rest, ...(attachment === undefined ? {} : { attachments: [attachment] }) } })
    return [{ name: "echo", body: echo }, ...quick.map(({ payload, title }, i) => ({
      name: "tap", body: webhook({ sender: { id: user }, recipient: { id: account }, timestamp: 1772446001000, message: { mid: `m_TAP${i}`, text: title, quick_reply: { payload } } })
    }))]
  }
  return {
    adapter,
    samples: {
      payloads: filesIn(kind, {
        "text.json": { speaker: "customer", customer: anna },
        "stop.json": { speaker: "customer", isOptOut: true, customer: anna },
        "choices.json": { speaker: "customer", customer: anna },
        "media.json": { speaker: "customer", customer: anna },
        "echo.json": { speaker: "echo" }
      }),
      wires: arbitraryOf(MetaMessagingItem).map((item) => ({ object: kind === "messenger" ? "page" : "instagram", entry: [{ id: account, time: 1772446000000, messaging: [item] }] })),
      signing: { sign: hub("new secret"), earlier: hub("old secret") },
      receipt: (status, target, at) => ({
        name: "receipt", body: webhook({ sender: { id: user }, recipient: { id: account }, timestamp: at, ...(status === "read" ? { read: { mid: target } } : { delivery: { mids: [target], watermark: at } }) })
      }),
      documented: {
        content: { Text: "native", Media: "converted", Choice: "native" }, textLimit: kind === "messenger" ? 2000 : 1000, mediaLimit: 25 * 1024 * 1024,
        receipts: kind === "messenger" ? ["delivered"] : ["read"]
      },
      destination: { channel: kind, to: { ...of(`${kind}-user`, user, account), assurance: "channel-verified" }, references: [] },
      shows,
      outcomes: ChannelKit.overHttp(connect, {
        sent: { status: 200, body: JSON.stringify({ recipient_id: user, message_id: "m_KIT" }) },
        limited: graphAnswer(400, { code: 613, message: "Calls to this API have exceeded the rate limit." }),
        rejected: graphAnswer(400, { code: 100, error_subcode: 2018001, message: "No matching user found" }),
        optedOut: graphAnswer(400, { code: 551, message: "This person isn't available right now." }),
        windowClosed: graphAnswer(400, { code: 10, error_subcode: 2018278, message: "This message is sent outside of allowed window." })
      }),
      exempt: { "channel/reissue-revises": "Meta issues no record twice; an edited message is an event of its own that names the first" }
    }
  }
}

/** Messenger, after the documentation of the Messenger Platform. */
export const messengerCandidate: Candidate = metaCandidate("messenger", "100000000000001", "200000000000001")

/** Instagram, after the documentation of Instagram Messaging. */
export const instagramCandidate: Candidate = metaCandidate("instagram", "17841400000000001", "300000000000001")

const isTwilioSample = ({ name }: ChannelKit.Payload): boolean => name.startsWith("twilio")
const inSms = (told: Parameters<typeof filesIn>[1], isOne: (payload: ChannelKit.Payload) => boolean) => filesIn("sms", told).filter(isOne) as unknown as readonly [ChannelKit.Payload, ...Array<ChannelKit.Payload>]
const annaOnSms = [of("phone", "+491715550101")]
const noEcho = "a text message is never echoed, and an automatic answer on a telephone looks like any other"

const twilioConfig = { authTokens: ["new token", "old token"], origin: "https://hooks.example.org", sender: { accountSid: "AC01", authToken: "new token", from: "+4930555000", mms: true } }
const twilioSign = (token: string) => ({ body, name }: Received) => {
  const fields = [...new URLSearchParams(new TextDecoder().decode(body))].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => `${key}${value}`).join("")
  return { "x-twilio-signature": createHmac("sha1", token).update(`https://hooks.example.org/${name}${fields}`).digest("base64") }
}
const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString()
const twilioAnswer = (status: number, code: number) => ({ status, body: JSON.stringify({ code, message: `Error ${code}`, status }) })

/** SMS through Twilio, after the documentation of its messaging webhooks and Messages resource. */
export const twilioCandidate: Candidate = {
  adapter: twilioSms(twilioConfig),
  samples: {
    payloads: inSms({
      "twilio-text.form": { speaker: "customer", customer: annaOnSms },
      "twilio-media.form": { speaker: "customer", customer: annaOnSms },
      "twilio-stop.form": { speaker: "customer", isOptOut: true, customer: annaOnSms },
      "twilio-stop-advanced.form": { speaker: "customer", isOptOut: true, customer: annaOnSms },
      "twilio-opted-out.form": { isOptOut: true, customer: annaOnSms },
      "twilio-conversation.form": { speaker: "customer", customer: annaOnSms },
      "twilio-conversation-delivered.form": {},
      "twilio-participant.form": { customer: annaOnSms },
      "twilio-whatsapp.form": { customer: [...annaOnSms, of("whatsapp-user", "491715550101"), of("name", "Anna Berg")] }
    }, isTwilioSample),
    signing: { sign: twilioSign("new token"), earlier: twilioSign("old token"), covers: "content" },
    receipt: (status, target) => ({ name: "status", body: form({ MessageSid: target, MessageStatus: status, To: "+491715550101", From: "+4930555000" }) }),
    documented: { content: { Text: "native", Media: "native" }, textLimit: 1600, mediaLimit: 5 * 1024 * 1024, receipts: ["accepted", "sent", "delivered", "failed"] },
    destination: { channel: "sms", to: { ...of("phone", "+491715550101"), assurance: "channel-verified" }, references: [] },
    shows: (request) => {
      if (request._tag !== "Http") return []
      const said = new URLSearchParams(request.body)
      const media = said.get("MediaUrl")
      return [{
        name: "shown", body: form({ MessageSid: "SM77", From: "+4930555000", To: "+491715550101", Body: said.get("Body") ?? "", NumMedia: media === null ? "0" : "1", ...(media === null ? {} : { MediaUrl0: media, MediaContentType0: "image/jpeg" }) })
      }]
    },
    outcomes: ChannelKit.overHttp(makeTwilioSms(twilioConfig), {
      sent: { status: 201, body: JSON.stringify({ sid: "SM77", status: "queued" }) }, limited: twilioAnswer(429, 20429), rejected: twilioAnswer(400, 21211), optedOut: twilioAnswer(400, 21610)
    }),
    exempt: { "channel/reissue-revises": "Twilio issues no record twice; each status is a record of its own", "channel/no-echo": noEcho }
  }
}

const vonageConfig = { signatureSecrets: ["new secret", "old secret"], sender: { apiKey: "key", apiSecret: "secret", from: "4930555000" } }
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url")
const jwt = (secret: string) => ({ body }: Received, at: Instant) => {
  const signed = `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url({ iat: Math.floor(at / 1000), payload_hash: createHash("sha256").update(body).digest("hex") })}`
  return { authorization: `Bearer ${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}` }
}

/** SMS through Vonage, after the documentation of its SMS API and Messages API. */
export const vonageSmsCandidate: Candidate = {
  adapter: vonageSms(vonageConfig),
  samples: {
    payloads: inSms({
      "vonage-text.json": { speaker: "customer", customer: annaOnSms },
      "vonage-text.form": { speaker: "customer", customer: annaOnSms },
      "vonage-messages-text.json": { speaker: "customer", customer: annaOnSms },
      "vonage-stop.json": { speaker: "customer", isOptOut: true, customer: annaOnSms }
    }, (payload) => !isTwilioSample(payload)),
    signing: { sign: jwt("new secret"), earlier: jwt("old secret"), lifetime: 300_000 },
    receipt: (status, target, at) => ({
      name: "status",
      body: JSON.stringify({ message_uuid: target, to: "491715550101", from: "4930555000", timestamp: new Date(at).toISOString(), channel: "sms", status: status === "sent" ? "submitted" : status === "failed" ? "rejected" : status })
    }),
    documented: { content: { Text: "native" }, textLimit: 1000, receipts: ["sent", "delivered", "failed"] },
    destination: { channel: "sms", to: { ...of("phone", "+491715550101"), assurance: "channel-verified" }, references: [] },
    shows: (request) => [{ name: "shown", body: JSON.stringify({ message_uuid: "u77", timestamp: "2026-03-02T09:40:00Z", ...bodyOf(request) }) }],
    outcomes: ChannelKit.overHttp(makeVonageSms(vonageConfig), {
      sent: { status: 202, body: JSON.stringify({ message_uuid: "u77" }) },
      limited: { status: 429, body: JSON.stringify({ title: "Rate Limit Hit" }) },
      rejected: { status: 422, body: JSON.stringify({ title: "1120", detail: "Illegal sender address" }) }
    }),
    exempt: { "channel/reissue-revises": "Vonage issues no record twice; each status is a record of its own", "channel/no-echo": noEcho }
  }
}
