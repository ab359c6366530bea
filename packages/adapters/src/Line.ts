/** LINE through its Messaging API: signed webhooks in, push messages out. */
import { type ChannelAdapter, NotAllowed, type OutboundRequest, Rejected, type SendError, Unreachable } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { verifyBase64 } from "./Base64Signature.ts"
import { sha256Hex } from "./Crypto.ts"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { isLine, lineDrafts, lineId } from "./LineEvents.ts"
import { lineCapabilities, renderLine } from "./LineRendering.ts"
import { LineConfig, LineWire } from "./LineWire.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, exchange, limited, notConnected, rejected, unanswered } from "./Requests.ts"
import { notFetched, vendorFile } from "./VendorFile.ts"
import { webhookDocument } from "./Webhook.ts"

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { line } from "@redthread/adapters"
 * line({ channelSecrets: ["secret"] }).kind // => "chat"
 * ```
 */
export const line = (config: LineConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<LineConfig, LineWire> => ({
  id: lineId,
  kind: "chat",
  config: LineConfig,
  wire: LineWire,
  recognises: recognising(isLine),
  verify: (received) => verifyBase64("x-line-signature", config.channelSecrets, received),
  document: (received) => Effect.fromResult(webhookDocument(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(webhookDocument(received), (document) => {
      const root = looking(document)
      return finish(document, lineDrafts(received, root), () => unrecognisedDraft(lineId, "chat", received, root, "JSON that is no webhook of LINE"))
    })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => lineCapabilities,
  render: (message, destination) => Effect.fromResult(renderLine(config, message, destination)),
  send,
  // “Rate limits”: 2,000 requests a second for push messages.
  budget: { requests: 2000, perMilliseconds: 1000 }
})

/** What an answer that is no success means. Source: Messaging API reference, “Status codes”, “Error responses”. */
const refusalOf = ({ json, retryAfter, status, text }: Answered): SendError => {
  const said = json.get("message").name() ?? text.slice(0, 200)
  if (status === 429) return /monthly limit/i.test(said) ? rejected("monthly-limit", said) : limited(retryAfter, 60_000)
  return status >= 500 ? unanswered(`${status} ${said}`.trim()) : rejected(String(status), said)
}

/** LINE takes a UUID as the key of a retry; ours become one by their hash (RFC 9562, version 8). */
const uuidOf = (key: string): string => {
  const hex = sha256Hex(key)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const sending = (client: HttpClient.HttpClient, { sender }: LineConfig) =>
  Effect.fn("Line.send")(function*(request: OutboundRequest, key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no request to the Messaging API.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders({ ...request.headers, "x-line-retry-key": uuidOf(`${key}:${request.body}`) }),
      HttpClientRequest.bearerToken(sender.token),
      HttpClientRequest.bodyText(request.body, "application/json")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    // 409: the same key was accepted before, and the answer names what was sent then.
    if (!answer.isSuccess && answer.status !== 409) return yield* refusalOf(answer)
    const id = answer.json.get("sentMessages").items()[0]?.get("id").text()
    return id === undefined || id === "" ? yield* unanswered("LINE accepted the request but named no message.") : { externalKey: id }
  })

/**
 * The bytes of a file, by its message's id; while LINE still prepares it (202) it is asked for again. A file of another
 * provider is a link for anybody. Source: Messaging API reference, “Get content”.
 */
const fetching = (client: HttpClient.HttpClient, { sender }: LineConfig) =>
  Effect.fn("Line.media")(function*({ ref }: MediaRef, maxBytes?: number) {
    if (/^https?:/i.test(ref)) return { link: ref }
    if (!/^\d{1,30}$/.test(ref)) return yield* notFetched(new Rejected({ code: "no-file", text: "LINE names it, and hands out no file of it." }))
    if (sender === undefined) return yield* notFetched(new NotAllowed({ text: "The configuration names no token." }))
    const { origin = "https://api-data.line.me", timeout, token } = sender
    const found = yield* vendorFile(client, { link: `${origin}/v2/bot/message/${ref}/content`, host: { domains: [], origin }, proving: HttpClientRequest.bearerToken(token), maxBytes, timeout })
    return "bytes" in found ? found : yield* notFetched(new Unreachable({ text: "LINE leads elsewhere." }))
  })

/** The adapter with a way to send and to fetch files, through the HTTP client of the composition; a repeated send with the same key takes effect once. */
export const makeLine = Effect.fnUntraced(function*(config: LineConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...line(config, sending(client, config)), media: fetching(client, config) }
})
