/** WhatsApp through Meta's Cloud API: signed webhooks in, Graph requests out. */
import { type ChannelAdapter, type OutboundRequest, parseJson, type Received, textOf } from "@redthread/channel"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { metaHandshake, verifyMeta } from "./MetaSignature.ts"
import { recognising } from "./Recognising.ts"
import { exchange, notConnected, rejected, unanswered } from "./Requests.ts"
import { webhookDocument } from "./Webhook.ts"
import { graphError } from "./WhatsAppErrors.ts"
import { whatsAppId } from "./WhatsAppPeople.ts"
import { renderWhatsApp, whatsAppCapabilities } from "./WhatsAppRendering.ts"
import { isWhatsApp, whatsAppEvents } from "./WhatsAppWebhook.ts"
import { WhatsAppConfig, WhatsAppWire } from "./WhatsAppWire.ts"

/** Meta names the object first, as a rule: then a look at the beginning is enough. */
const inEnvelope = /^\s*\{\s*"object"\s*:\s*"whatsapp_business_account"/
const inside = recognising(isWhatsApp)
const recognises = (received: Received): boolean => inEnvelope.test(textOf({ ...received, body: received.body.subarray(0, 200) })) || inside(received)

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { whatsAppCloud } from "@redthread/adapters"
 * whatsAppCloud({ appSecrets: ["secret"] }).id // => "whatsapp-cloud"
 * ```
 */
export const whatsAppCloud = (
  config: WhatsAppConfig,
  send: ChannelAdapter["send"] = notConnected
): ChannelAdapter<WhatsAppConfig, WhatsAppWire> => ({
  id: whatsAppId,
  kind: "whatsapp",
  config: WhatsAppConfig,
  wire: WhatsAppWire,
  recognises,
  verify: (received) => verifyMeta(config.appSecrets, received),
  handshake: (received) => metaHandshake(config.verifyToken, received),
  document: (received) => Effect.fromResult(webhookDocument(received)),
  normalise: (received) => Effect.fromResult(whatsAppEvents(config, received)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => whatsAppCapabilities,
  render: (message, destination) => Effect.fromResult(renderWhatsApp(config, message, destination)),
  send,
  budget: { requests: 80, perMilliseconds: 1000 }
})

/** The request's body with `key` as callback data: Meta returns it in every status, so an unknown outcome can be cleared up. */
const withKey = (body: string, key: string): string => {
  const parsed = Result.getOrUndefined(parseJson(body))
  return parsed !== null && typeof parsed === "object" && !Array.isArray(parsed)
    ? JSON.stringify({ ...parsed, biz_opaque_callback_data: key.slice(0, 512) })
    : body
}

const sending = (client: HttpClient.HttpClient, config: WhatsAppConfig) =>
  Effect.fn("WhatsApp.send")(function*(request: OutboundRequest, key: string) {
    const { sender } = config
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no request to the Cloud API.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.bearerToken(sender.accessToken),
      HttpClientRequest.bodyText(withKey(request.body, key), "application/json")
    )
    const { isSuccess, json, retryAfter, status, text } = yield* exchange(client, prepared, sender.timeout)
    if (!isSuccess) return yield* graphError(status, text, retryAfter)
    const id = json.get("messages").items()[0]?.get("id").name()
    return id === undefined ? yield* unanswered("Meta accepted the request but named no message.") : { externalKey: id }
  })

/** The adapter with a way to send, through the HTTP client of the composition. */
export const makeWhatsAppCloud = Effect.fnUntraced(function*(config: WhatsAppConfig) {
  const client = yield* HttpClient.HttpClient
  return whatsAppCloud(config, sending(client, config))
})
