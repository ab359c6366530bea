/** Messenger and Instagram through Meta's Messenger Platform: signed webhooks in, Send API requests out. */
import { type ChannelAdapter, OptedOut, type OutboundRequest, type SendError, WindowClosed } from "@redthread/channel"
import { Effect, type Schema } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { isMeta, metaEvents } from "./MetaMessagingWebhook.ts"
import { type MetaChannel, onInstagram, onMessenger } from "./MetaMessagingPeople.ts"
import { metaCapabilities, renderMeta } from "./MetaMessagingRendering.ts"
import { InstagramWire, MessengerWire, MetaMessagingConfig } from "./MetaMessagingWire.ts"
import { metaHandshake, verifyMeta } from "./MetaSignature.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, because, exchange, limited, notConnected, rejected, unanswered, unreachable } from "./Requests.ts"
import { webhookDocument } from "./Webhook.ts"

const adapterOn = <Wire>(channel: MetaChannel, wire: Schema.Codec<Wire, Schema.Json>, config: MetaMessagingConfig, send: ChannelAdapter["send"]): ChannelAdapter<MetaMessagingConfig, Wire> => ({
  id: channel.id,
  kind: channel.kind,
  config: MetaMessagingConfig,
  wire,
  recognises: recognising(isMeta(channel)),
  verify: (received) => verifyMeta(config.appSecrets, received),
  handshake: (received) => metaHandshake(config.verifyToken, received),
  document: (received) => Effect.fromResult(webhookDocument(received)),
  normalise: (received) => Effect.fromResult(metaEvents(channel, config, received)),
  serialise: (value) => new TextEncoder().encode(JSON.stringify(value)),
  capabilities: () => metaCapabilities(channel),
  render: (message, destination) => Effect.fromResult(renderMeta(channel, config, message, destination)),
  send,
  // “Rate limits”: 300 calls a second for text on Messenger, 100 on Instagram; ten for audio and video decide.
  budget: { requests: 10, perMilliseconds: 1000 }
})

/**
 * Messenger without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { messenger } from "@redthread/adapters"
 * messenger({ appSecrets: ["secret"] }).kind // => "messenger"
 * ```
 */
export const messenger = (config: MetaMessagingConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<MetaMessagingConfig, MessengerWire> =>
  adapterOn(onMessenger, MessengerWire, config, send)

/**
 * Instagram without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { instagram } from "@redthread/adapters"
 * instagram({ appSecrets: ["secret"] }).kind // => "instagram"
 * ```
 */
export const instagram = (config: MetaMessagingConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<MetaMessagingConfig, InstagramWire> =>
  adapterOn(onInstagram, InstagramWire, config, send)

/** What the codes and subcodes of the Send API mean. Source: Messenger Platform, “Error codes”. */
const refusalOf = ({ json, retryAfter, status, text }: Answered): SendError => {
  const error = json.get("error")
  const [code, subcode] = [error.get("code").text() ?? "", error.get("error_subcode").text() ?? ""]
  const said = error.get("error_user_msg").name() ?? error.get("message").name() ?? (text.slice(0, 200) || `HTTP status ${status}`)
  if (subcode === "2018278" || subcode === "2534022" || /outside of (the )?allowed window/i.test(said)) return because(new WindowClosed({ allowed: "message tags and opt-in notifications" }))
  if (code === "551" || subcode === "1545041" || subcode === "2018108") return because(new OptedOut({ since: "" }))
  if (status === 429 || ["4", "32", "613", "80006", "80002"].includes(code) || subcode === "2018022") return limited(retryAfter, 60_000)
  if (code === "2" || status === 503) return unreachable(`${code} ${said}`.trim())
  if (code === "1" || code === "1200" || (status >= 500 && code === "")) return unanswered(`${code} ${said}`.trim())
  return rejected(code === "" ? String(status) : code, said)
}

const sending = (client: HttpClient.HttpClient, { sender }: MetaMessagingConfig) =>
  Effect.fn("MetaMessaging.send")(function*(request: OutboundRequest, _key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no request to the Send API.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.bearerToken(sender.accessToken),
      HttpClientRequest.bodyText(request.body, "application/json")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    if (!answer.isSuccess) return yield* refusalOf(answer)
    const id = answer.json.get("message_id").name()
    return id === undefined ? yield* unanswered("Meta accepted the request but named no message.") : { externalKey: id }
  })

/** Messenger with a way to send, through the HTTP client of the composition. Meta knows no key against sending twice here. */
export const makeMessenger = Effect.fnUntraced(function*(config: MetaMessagingConfig) {
  const client = yield* HttpClient.HttpClient
  return messenger(config, sending(client, config))
})

/** Instagram with a way to send, through the HTTP client of the composition. */
export const makeInstagram = Effect.fnUntraced(function*(config: MetaMessagingConfig) {
  const client = yield* HttpClient.HttpClient
  return instagram(config, sending(client, config))
})
