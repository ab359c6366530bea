/** Telegram through the Bot API: updates with a secret token in, method calls out. */
import { BadSignature, type ChannelAdapter, OptedOut, type OutboundRequest, RateLimited, type Received, type SendError } from "@redthread/channel"
import { Effect } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { equalSecrets } from "./Crypto.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, because, exchange, limited, notConnected, rejected, unanswered } from "./Requests.ts"
import { telegramId } from "./TelegramPeople.ts"
import { renderTelegram, telegramCapabilities } from "./TelegramRendering.ts"
import { isTelegram, telegramEvents } from "./TelegramUpdates.ts"
import { TelegramConfig, TelegramWire } from "./TelegramWire.ts"
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

/** The adapter with a way to send, through the HTTP client of the composition. Telegram knows no key against sending twice. */
export const makeTelegramBot = Effect.fnUntraced(function*(config: TelegramConfig) {
  const client = yield* HttpClient.HttpClient
  return telegramBot(config, sending(client, config))
})
