/** WhatsApp through Meta's Cloud API: signed webhooks in, Graph requests out. */
import { BadSignature, type ChannelAdapter, type Handshake, type OutboundRequest, parseJson, reading, type Received, type SendError, textOf } from "@redthread/channel"
import { Effect, Result } from "effect"
import { HttpClient, type HttpClientError, HttpClientRequest } from "effect/http"
import { bytesOfHex, equalBytes, equalSecrets, hmacSha256 } from "./Crypto.ts"
import { graphError, rejected, unanswered, unreachable } from "./WhatsAppErrors.ts"
import { whatsAppId } from "./WhatsAppPeople.ts"
import { renderWhatsApp, whatsAppCapabilities } from "./WhatsAppRendering.ts"
import { whatsAppDocument, whatsAppEvents } from "./WhatsAppWebhook.ts"
import { WhatsAppConfig, WhatsAppWire } from "./WhatsAppWire.ts"

const header = "x-hub-signature-256"

const verify = ({ appSecrets }: WhatsAppConfig, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(given) ?? []
  if (hex === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is not “sha256=” and 64 hexadecimal digits." }))
  const signature = bytesOfHex(hex)
  const matches = appSecrets.map((secret) => equalBytes(hmacSha256(secret, body), signature))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No app secret gives this signature." }))
}

/** Meta asks with `GET …?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…`; the query is in the name, or a form in the body. */
const handshake = ({ verifyToken }: WhatsAppConfig, received: Received): Handshake | undefined => {
  const query = received.name.includes("?") ? received.name.slice(received.name.indexOf("?") + 1) : textOf(received)
  if (!query.includes("hub.mode=") || received.body.length > 4096) return undefined
  const asked = new URLSearchParams(query)
  const [challenge, token] = [asked.get("hub.challenge"), asked.get("hub.verify_token")]
  const isOurs = asked.get("hub.mode") === "subscribe" && verifyToken !== undefined && token !== null && equalSecrets(token, verifyToken)
  return isOurs && challenge !== null ? { status: 200, body: challenge } : { status: 403, body: "" }
}

const notConnected: ChannelAdapter["send"] = () => Effect.fail(rejected("not-connected", "This adapter was made without an HTTP client."))

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
  recognises: (received) => !/^[\w.[\]%-]+=/.test(textOf(received).slice(0, 100)),
  verify: (received) => verify(config, received),
  handshake: (received) => handshake(config, received),
  document: (received) => Effect.fromResult(whatsAppDocument(received)),
  normalise: (received) => Effect.fromResult(whatsAppEvents(config, received)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => whatsAppCapabilities,
  render: (message, destination) => Effect.fromResult(renderWhatsApp(config, message, destination)),
  send,
  budget: { requests: 80, perMilliseconds: 1000 }
})

/** Errors of the network that come before a byte has left. */
const neverLeft = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"])

const codeOf = (cause: unknown, depth = 0): string | undefined => {
  if (cause === null || typeof cause !== "object" || depth > 5) return undefined
  if ("code" in cause && typeof cause.code === "string") return cause.code
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

const transportError = (error: HttpClientError.HttpClientError): SendError => {
  if (error.reason._tag === "InvalidUrlError" || error.reason._tag === "EncodeError") return rejected("bad-request", error.message)
  return neverLeft.has(codeOf(error.reason.cause) ?? "") ? unreachable(error.message) : unanswered(error.message)
}

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
    const answer = yield* client.execute(prepared).pipe(
      Effect.flatMap((response) => Effect.map(response.text, (text) => ({ response, text }))),
      Effect.mapError(transportError),
      Effect.timeoutOrElse({ duration: sender.timeout ?? 30_000, orElse: () => Effect.fail(unanswered("No answer within the time allowed.")) })
    )
    const { response, text } = answer
    if (response.status < 200 || response.status > 299) return yield* graphError(response.status, text, response.headers["retry-after"])
    const parsed = Result.getOrUndefined(parseJson(text))
    const id = parsed === undefined ? undefined : reading(parsed).get("messages").items()[0]?.get("id").name()
    return id === undefined ? yield* unanswered("Meta accepted the request but named no message.") : { externalKey: id }
  })

/** The adapter with a way to send, through the HTTP client of the composition. */
export const makeWhatsAppCloud = Effect.fnUntraced(function*(config: WhatsAppConfig) {
  const client = yield* HttpClient.HttpClient
  return whatsAppCloud(config, sending(client, config))
})
