/** WhatsApp through Meta's Cloud API: signed webhooks in, Graph requests out. */
import { type ChannelAdapter, Expired, NotAllowed, type OutboundRequest, parseJson, RateLimited, type Received, TooLarge, Unreachable, textOf } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { metaHandshake, verifyMeta } from "./MetaSignature.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, exchange, notConnected, rejected, unanswered, waitOf } from "./Requests.ts"
import { askAbout, notFetched, refusedFile, usualBytes, vendorFile } from "./VendorFile.ts"
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

/** Why Meta tells nothing about a file. Source: Graph API, “Error handling”; Cloud API, “Media”: ids in webhooks are good for seven days. */
const untold = ({ json, retryAfter, status }: Answered) => {
  const code = json.get("error").get("code").text() ?? ""
  if (code === "100" || code === "131052") return notFetched(new Expired({ text: `Meta knows no such file (${code}).` }))
  if (["10", "190", "200", "131005"].includes(code)) return notFetched(new NotAllowed({ text: `Meta does not show it to us (${code}).` }))
  if (["4", "80007", "130429"].includes(code)) return notFetched(new RateLimited({ retryAfter: waitOf(retryAfter, 60_000) }))
  return refusedFile({ status, retryAfter })
}

/**
 * The bytes of a file: Meta names a link for its id, good for five minutes, that wants the token too. A link that is gone by
 * then is asked for anew the next time. Source: Cloud API, “Media”, “Retrieve media URL”, “Download media”.
 */
const fetching = (client: HttpClient.HttpClient, { sender }: WhatsAppConfig) =>
  Effect.fn("WhatsApp.media")(function*({ ref }: MediaRef, maxBytes = usualBytes) {
    const isLink = URL.canParse(ref)
    if (sender === undefined) return isLink ? { link: ref } : yield* notFetched(new NotAllowed({ text: "The configuration names no access token." }))
    const { accessToken, apiVersion, origin = "https://graph.facebook.com", phoneNumberId, timeout } = sender
    const proving = HttpClientRequest.bearerToken(accessToken)
    const file = (link: string) => vendorFile(client, { link, proving, maxBytes, timeout, host: { domains: ["fbsbx.com", "facebook.com", "whatsapp.net"], origin } })
    if (isLink) return yield* file(ref)
    const answer = yield* askAbout(client, proving(HttpClientRequest.get(`${origin}/${apiVersion}/${encodeURIComponent(ref)}?phone_number_id=${encodeURIComponent(phoneNumberId)}`)), timeout)
    const [link, size] = [answer.json.get("url").name(), answer.json.get("file_size").number()]
    if (!answer.isSuccess) return yield* untold(answer)
    if (link === undefined) return yield* notFetched(new Unreachable({ text: "Meta named no link to the file." }))
    if (size !== undefined && size > maxBytes) return yield* notFetched(new TooLarge({ limit: maxBytes }))
    const found = yield* Effect.catchReason(file(link), "FetchError", "Expired", () => Effect.fail(notFetched(new Unreachable({ text: "The link was gone before it was followed." }))))
    const mediaType = answer.json.get("mime_type").name()
    return "bytes" in found && mediaType !== undefined ? { ...found, mediaType } : found
  })

/** The adapter with a way to send and to fetch files, through the HTTP client of the composition. */
export const makeWhatsAppCloud = Effect.fnUntraced(function*(config: WhatsAppConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...whatsAppCloud(config, sending(client, config)), media: fetching(client, config), mediaLifetime: 7 * 86_400_000 }
})
