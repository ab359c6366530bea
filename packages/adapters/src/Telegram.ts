/** Telegram through the Bot API: updates with a secret token in, method calls out. */
import { BadSignature, type ChannelAdapter, Expired, FetchError, NotAllowed, OptedOut, type OutboundRequest, type Place, RateLimited, type Received, Rejected, type SendError, TooLarge, Unreachable } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Effect } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { equalSecrets } from "./Crypto.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, because, exchange, limited, notConnected, rejected, unanswered } from "./Requests.ts"
import { telegramId } from "./TelegramPeople.ts"
import { renderTelegram, telegramCapabilities } from "./TelegramRendering.ts"
import { isTelegram, telegramEvents, telegramKinds } from "./TelegramUpdates.ts"
import { TelegramConfig, TelegramWire } from "./TelegramWire.ts"
import { askAbout, notFetched, refusedFile, usualBytes, vendorFile } from "./VendorFile.ts"
import { webhookDocument } from "./Webhook.ts"

const header = "x-telegram-bot-api-secret-token"

/** Telegram shows the token that `setWebhook` was given; nothing proves the body but the line it came over. */
const verify = ({ secretTokens }: TelegramConfig, { headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const matches = secretTokens.map((token) => equalSecrets(token, given))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "This is no secret token of ours." }))
}

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { telegramBot } from "@redthread/adapters"
 * telegramBot({ secretTokens: ["secret"] }).kind // => "telegram"
 * ```
 */
export const telegramBot = (config: TelegramConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<TelegramConfig, TelegramWire> => ({
  id: telegramId,
  kind: "telegram",
  config: TelegramConfig,
  wire: TelegramWire,
  recognises: recognising(isTelegram),
  verify: (received) => verify(config, received),
  document: (received) => Effect.fromResult(webhookDocument(received)),
  normalise: (received) => Effect.fromResult(telegramEvents(config, received)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => telegramCapabilities,
  render: (message, destination) => Effect.fromResult(renderTelegram(config, message, destination)),
  send,
  // “Broadcasting to users”: about thirty messages a second over all chats.
  budget: { requests: 30, perMilliseconds: 1000 }
})

/** What an answer that is no success means. Source: Bot API, “Making requests” and “ResponseParameters”. */
const refusalOf = ({ json, retryAfter, status, text }: Answered): SendError => {
  const [code, description] = [json.get("error_code").text() ?? String(status), json.get("description").name() ?? text.slice(0, 200)]
  const wait = json.get("parameters").get("retry_after").number()
  if (code === "429") return wait === undefined ? limited(retryAfter, 1000) : because(new RateLimited({ retryAfter: Math.max(1, Math.ceil(wait)) * 1000 }))
  if (code === "403" && /blocked by the user|can't initiate conversation/i.test(description)) return because(new OptedOut({ since: "" }))
  if (status >= 500) return unanswered(`${code} ${description}`.trim())
  return rejected(code, description)
}

const sending = (client: HttpClient.HttpClient, { sender }: TelegramConfig) =>
  Effect.fn("Telegram.send")(function*(request: OutboundRequest, _key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no call of the Bot API.")
    const bot = sender.token.split(":")[0] ?? ""
    const prepared = HttpClientRequest.make(request.method)(request.url.replace(`/bot${bot}/`, () => `/bot${sender.token}/`)).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.bodyText(request.body, "application/json")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    if (!answer.isSuccess || answer.json.get("ok").value === false) return yield* refusalOf(answer)
    const sent = answer.json.get("result")
    const [chat, id] = [sent.get("chat").get("id").text(), sent.get("message_id").text()]
    return chat === undefined || id === undefined ? yield* unanswered("Telegram accepted the call but named no message.") : { externalKey: `${chat}:${id}` }
  })

/** The number after those of all updates, as the Bot API wants it; a number may be longer than a double shows. */
const after = (updates: ReadonlyArray<Place>): string | undefined => {
  const numbers = updates.map((update) => update.get("update_id").text() ?? "").filter((number) => /^\d{1,20}$/.test(number)).map(BigInt)
  return numbers.length === 0 ? undefined : String(numbers.reduce((most, number) => (number > most ? number : most)) + 1n)
}

/**
 * Asks for updates, at most a hundred, from the number in the cursor; where a webhook is set, Telegram refuses. The answer is one delivery,
 * as it came. Telegram forgets updates only when it is asked for later ones, so what was not kept comes again.
 */
const pulling = (client: HttpClient.HttpClient, { secretTokens, sender }: TelegramConfig) =>
  Effect.fn("Telegram.pull")(function*(cursor: string | undefined) {
    const failed = (reason: FetchError["reason"]) => new FetchError({ reason })
    if (sender === undefined) return yield* failed(new Rejected({ code: "no-sender", text: "The configuration names no bot to ask for." }))
    if (cursor !== undefined && !/^\d{1,20}$/.test(cursor)) return yield* failed(new Rejected({ code: "bad-cursor", text: "A cursor of Telegram is the number of an update." }))
    const prepared = HttpClientRequest.post(`${sender.origin ?? "https://api.telegram.org"}/bot${sender.token}/getUpdates`).pipe(
      HttpClientRequest.bodyText(`{"limit":100,"timeout":0${cursor === undefined ? "" : `,"offset":${cursor}`},"allowed_updates":${JSON.stringify(telegramKinds)}}`, "application/json")
    )
    const answer = yield* Effect.mapError(exchange(client, prepared, sender.timeout), ({ reason }) =>
      failed(reason._tag === "RateLimited" || reason._tag === "Rejected" || reason._tag === "Unreachable" ? reason : new Unreachable({ text: "No answer of the Bot API." })))
    if (!answer.isSuccess || answer.json.get("ok").value !== true) {
      const { reason } = refusalOf(answer)
      return yield* failed(reason._tag === "RateLimited" || reason._tag === "Rejected" ? reason : new Unreachable({ text: `The Bot API answered ${answer.status}.` }))
    }
    const updates = answer.json.get("result").items()
    // We asked ourselves, over our own line: the delivery shows the token that a webhook would.
    const headers = secretTokens[0] === undefined ? {} : { [header]: secretTokens[0] }
    return { deliveries: updates.length === 0 ? [] : [{ name: "getUpdates", headers, body: new TextEncoder().encode(answer.text) }], cursor: after(updates) ?? cursor ?? "0" }
  })

/** Long polling: an update is waited for and not taken, for the cursor stays where it is. Half a minute is long enough for one question. */
const waiting = (client: HttpClient.HttpClient, { sender }: TelegramConfig) =>
  Effect.fn("Telegram.awaits")(function*(cursor: string | undefined, milliseconds: number) {
    if (sender === undefined) return yield* notFetched(new Rejected({ code: "no-sender", text: "The configuration names no bot to ask for." }))
    const seconds = Math.max(0, Math.min(30, Math.floor(milliseconds / 1000)))
    const prepared = HttpClientRequest.post(`${sender.origin ?? "https://api.telegram.org"}/bot${sender.token}/getUpdates`).pipe(
      HttpClientRequest.bodyText(`{"limit":1,"timeout":${seconds}${cursor !== undefined && /^\d{1,20}$/.test(cursor) ? `,"offset":${cursor}` : ""},"allowed_updates":${JSON.stringify(telegramKinds)}}`, "application/json")
    )
    const answer = yield* askAbout(client, prepared, (seconds + 10) * 1000)
    if (!answer.isSuccess || answer.json.get("ok").value !== true) return yield* refusedFile(answer)
    return answer.json.get("result").items().length > 0
  })

/** The Bot API hands out files of up to 20 MB. Source: Bot API, `getFile`. */
const fileLimit = 20 * 1024 * 1024

/**
 * The bytes of a file: Telegram names a path for its id, good for an hour at least; the address to it holds the token.
 * Source: Bot API, `getFile`, `File`.
 */
const fetching = (client: HttpClient.HttpClient, { sender }: TelegramConfig) =>
  Effect.fn("Telegram.media")(function*({ ref }: MediaRef, maxBytes = usualBytes) {
    if (sender === undefined) return yield* notFetched(new NotAllowed({ text: "The configuration names no bot that may see it." }))
    const { origin = "https://api.telegram.org", timeout, token } = sender
    const answer = yield* askAbout(client, HttpClientRequest.bodyText(HttpClientRequest.post(`${origin}/bot${token}/getFile`), JSON.stringify({ file_id: ref }), "application/json"), timeout)
    const [said, path, size] = [answer.json.get("description").name() ?? "", answer.json.get("result").get("file_path").name(), answer.json.get("result").get("file_size").number()]
    if (/file is too big/i.test(said)) return yield* notFetched(new TooLarge({ limit: fileLimit }))
    if (/(invalid|wrong) file_?id|file_?id.*(invalid|wrong)|file is temporarily unavailable|wrong remote file/i.test(said)) return yield* notFetched(new Expired({ text: said }))
    if (!answer.isSuccess || answer.json.get("ok").value !== true) {
      const { reason } = refusalOf(answer)
      return yield* reason._tag === "RateLimited" ? notFetched(reason) : refusedFile(answer)
    }
    if (size !== undefined && size > maxBytes) return yield* notFetched(new TooLarge({ limit: maxBytes }))
    if (path === undefined || !/^[\w.-]+(\/[\w.-]+)*$/.test(path) || path.split("/").includes("..")) return yield* notFetched(new Unreachable({ text: "Telegram named no path to the file." }))
    const found = yield* vendorFile(client, { link: `${origin}/file/bot${token}/${path}`, host: { domains: [], origin }, proving: (request) => request, maxBytes, timeout })
    // A link would show the token to whoever follows it; the type is nothing but `application/octet-stream`.
    return "bytes" in found ? { bytes: found.bytes } : yield* notFetched(new Unreachable({ text: "Telegram leads elsewhere." }))
  })

/** The adapter with a way to send, to ask for updates and to fetch files, through the HTTP client of the composition. Telegram knows no key against sending twice. */
export const makeTelegramBot = Effect.fnUntraced(function*(config: TelegramConfig) {
  const client = yield* HttpClient.HttpClient
  const asks = config.sender !== undefined && (config.poll ?? config.secretTokens.length === 0)
  return { ...telegramBot(config, sending(client, config)), ...(asks ? { pull: pulling(client, config), awaits: waiting(client, config) } : {}), media: fetching(client, config) }
})
