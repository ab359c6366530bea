/** What we say on Telegram: methods of the Bot API, and what they cannot carry. */
import { type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { type Content, plainText } from "@redthread/model"
import { Result, type Schema } from "effect"
import { inOrder, type Offered } from "./Choices.ts"
import { defined } from "./Drafting.ts"
import { inMarkup, type Markup } from "./Markup.ts"
import { rejected } from "./Requests.ts"
import type { TelegramConfig } from "./TelegramWire.ts"

type Part = typeof Content.Type
type Part1<Tag extends Part["_tag"]> = Extract<Part, { readonly _tag: Tag }>

const megabyte = 1024 * 1024
const [textLimit, captionLimit] = [4096, 1024]

/** What a bot can send. A file behind a link has at most 20 MB, a photo 5 MB (“Sending files”); bots get no receipts. */
export const telegramCapabilities: Capabilities = {
  content: {
    Text: "native", Html: "converted", Media: "native", Location: "native", Contacts: "converted", Choice: "native",
    Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit,
  mediaLimit: 20 * megabyte,
  receipts: [],
  source: "https://core.telegram.org/bots/api#sendmessage"
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const sameElements = ["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote"]

/** The elements of Telegram's HTML style. Source: Bot API, “Formatting options”. */
const markup: Markup = {
  around: Object.fromEntries([...sameElements.map((name) => [name, [`<${name}>`, `</${name}>`]] as const), ...["h1", "h2", "h3"].map((name) => [name, ["<b>", "</b>"]] as const)]),
  link: (href, words) => `<a href="${escaped(href).replaceAll("\"", "&quot;")}">${words}</a>`,
  escape: escaped
}

interface Call {
  readonly method: string
  readonly body: Readonly<Record<string, Schema.Json>>
}
type Calls = Result.Result<ReadonlyArray<Call>, SendError>

const textCall = (text: string): Calls =>
  text === ""
    ? Result.succeed([])
    : text.length > textLimit
    ? Result.fail(rejected("text-too-long", `A text on Telegram has at most ${textLimit} characters; this one has ${text.length}.`))
    : Result.succeed([{ method: "sendMessage", body: { text } }])

const htmlCall = (html: string): Calls => {
  const text = inMarkup(html, markup)
  const shown = plainText([{ _tag: "Html", html: text }])
  return shown.length > textLimit ? textCall(shown) : Result.succeed(text === "" ? [] : [{ method: "sendMessage", body: { text, parse_mode: "HTML" } }])
}

const mediaMethods: Readonly<Record<Part1<"Media">["kind"], readonly [method: string, field: string]>> = {
  image: ["sendPhoto", "photo"], video: ["sendVideo", "video"], audio: ["sendAudio", "audio"], voice: ["sendVoice", "voice"],
  document: ["sendDocument", "document"], file: ["sendDocument", "document"], sticker: ["sendSticker", "sticker"]
}

const mediaCalls = ({ caption, kind, media }: Part1<"Media">): Calls => {
  const [method, field] = mediaMethods[kind]
  const limit = kind === "image" ? 5 * megabyte : 20 * megabyte
  if (media.size !== undefined && media.size > limit) {
    return Result.fail(rejected("media-too-large", `A link to media on Telegram leads to at most ${limit} bytes; these are ${media.size}.`))
  }
  const below = kind !== "sticker" && caption !== undefined && caption.length <= captionLimit
  const call: Call = { method, body: defined({ [field]: media.ref, caption: below ? caption : undefined }) as Call["body"] }
  return below || caption === undefined ? Result.succeed([call]) : Result.map(textCall(caption), (after) => [call, ...after])
}

const locationCall = ({ address, latitude, longitude, name }: Part1<"Location">): Calls =>
  Result.succeed([
    name === undefined && address === undefined
      ? { method: "sendLocation", body: { latitude, longitude } }
      : { method: "sendVenue", body: { latitude, longitude, title: name ?? address ?? "", address: address ?? name ?? "" } }
  ])

const at = (json: Schema.Json | undefined, ...keys: ReadonlyArray<string | number>): Schema.Json | undefined =>
  keys.reduce<Schema.Json | undefined>((inner, key) =>
    (inner !== null && typeof inner === "object" && Object.hasOwn(inner, key) ? (inner as Readonly<Record<string, Schema.Json>>)[key] : undefined), json)

/** A card of Telegram or of WhatsApp; one without a telephone number is told in words. */
const contactCalls = ({ cards }: Part1<"Contacts">): Calls => {
  const calls = cards.map((card): Call | undefined => {
    const phone = at(card, "phone_number") ?? at(card, "phones", 0, "phone")
    const first = at(card, "first_name") ?? at(card, "name", "first_name") ?? at(card, "name", "formatted_name")
    if (typeof first !== "string" || first === "") return undefined
    return typeof phone === "string" && phone !== ""
      ? { method: "sendContact", body: { phone_number: phone, first_name: first } }
      : { method: "sendMessage", body: { text: first } }
  })
  return Result.succeed(calls.filter((call) => call !== undefined))
}

const callsFor = (part: Part): Calls => {
  switch (part._tag) {
    case "Text": return textCall(part.text)
    case "Html": return htmlCall(part.html)
    case "Media": return mediaCalls(part)
    case "Location": return locationCall(part)
    case "Contacts": return contactCalls(part)
    case "Unsupported": return Result.succeed([])
    case "Choice":
    case "Order":
    case "Form": return textCall(plainText([part]))
  }
}

/** Choices become buttons below whatever stands before them. */
const withButtons = (calls: ReadonlyArray<Call>, choices: ReadonlyArray<Offered>): Calls => {
  const last = calls.at(-1)
  if (last === undefined) return Result.fail(rejected("choice-without-question", "Telegram shows choices only below a message."))
  if (choices.length > 100 || choices.some(({ id, title }) => title === "" || id === "" || new TextEncoder().encode(id).length > 64)) {
    return Result.fail(rejected("choice-limits", "Telegram takes at most a hundred choices, each with a title and an id of 1 to 64 bytes."))
  }
  const keyboard = choices.map(({ id, title }) => [{ text: title, callback_data: id }])
  return Result.succeed([...calls.slice(0, -1), { ...last, body: { ...last.body, reply_markup: { inline_keyboard: keyboard } } }])
}

/** A user or a chat, by number. */
const addressOf = ({ to }: Destination): string | undefined =>
  (to.namespace === "telegram-user" || to.namespace === "telegram-chat") && /^-?\d{1,16}$/.test(to.value) ? to.value : undefined

/** The number inside `chat:number`, where it is a message of this chat. */
const answeredIn = (chat: string, { inReplyTo }: Destination): number | undefined => {
  const [, within, number] = /^(-?\d+):(\d{1,15})$/.exec(inReplyTo ?? "") ?? []
  return within === chat && number !== undefined ? Number(number) : undefined
}

/**
 * The message as calls of the Bot API, in order, at `…/botID/METHOD`; the token takes the place of the id when they are sent.
 * A subject is shown only as the question above choices that stand alone.
 */
export const renderTelegram = (config: TelegramConfig, message: OutboundMessage, destination: Destination): Result.Result<Rendered, SendError> => {
  const { sender } = config
  const chat = addressOf(destination)
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no bot to send from."))
  if (chat === undefined) return Result.fail(rejected("no-address", `Telegram cannot reach ${destination.to.namespace} ${destination.to.value}.`))
  const answered = answeredIn(chat, destination)
  return Result.map(inOrder(message, { part: callsFor, choices: withButtons }), (calls) => ({
    requests: calls.map(({ body, method }, i): OutboundRequest => ({
      _tag: "Http",
      method: "POST",
      url: `${sender.origin ?? "https://api.telegram.org"}/bot${sender.token.split(":")[0] ?? ""}/${method}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        chat_id: Number(chat),
        ...body,
        ...(i === 0 && answered !== undefined ? { reply_parameters: { message_id: answered, allow_sending_without_reply: true } } : {})
      })
    })),
    lost: predictLoss(message, telegramCapabilities)
  }))
}
