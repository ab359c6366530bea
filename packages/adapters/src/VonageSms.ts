/** SMS through Vonage: signed webhooks of its SMS API and Messages API in, requests to the Messages API out. */
import { BadSignature, type Capabilities, type ChannelAdapter, type Destination, type OutboundMessage, type OutboundRequest, parseJson, predictLoss, type Received, type Rendered, type SendError } from "@redthread/channel"
import type { Instant, MediaRef } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { createHash, createHmac } from "node:crypto"
import { equalSecrets } from "./Crypto.ts"
import { looking } from "./Drafting.ts"
import { type Answered, exchange, limited, notConnected, rejected, unanswered, unreachable } from "./Requests.ts"
import { oneText } from "./Sms.ts"
import { vendorFile } from "./VendorFile.ts"
import { verifyVonage } from "./VonageSignature.ts"
import { isVonageSms, vonageSmsDocument, vonageSmsDocumentName, vonageSmsEvents, vonageSmsId } from "./VonageSmsEvents.ts"
import { VonageSmsConfig, VonageSmsWire } from "./VonageSmsWire.ts"

const signatureOf = (method: string, secret: string, text: string): string =>
  method === "md5hash" ? createHash("md5").update(`${text}${secret}`).digest("hex") : createHmac(method, secret).update(text).digest("hex")

/**
 * Webhooks of the Messages API carry a JWT; those of the SMS API a parameter `sig` over all others, sorted, as `&name=value`, in
 * which `&` and `=` inside values are `_`. Source: Vonage, “Signing messages”.
 */
const verify = (config: VonageSmsConfig, received: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  if (received.headers["authorization"] !== undefined) return verifyVonage(config, received, now)
  const refuse = (reason: string): Effect.Effect<void, BadSignature> => Effect.fail(new BadSignature({ header: "sig", reason }))
  const document = Result.getOrUndefined(vonageSmsDocument(received))
  const fields = document === undefined ? [] : looking(document).members().map(([name, place]) => [name, place.text()] as const)
  const [sig, time] = ["sig", "timestamp"].map((key) => fields.find(([name]) => name === key)?.[1])
  if (sig === undefined) return refuse("Neither a token nor a signature stands in the delivery.")
  if (fields.some(([, value]) => value === undefined)) return refuse("Only parameters with one value can be signed.")
  if (time === undefined || !/^\d{1,11}$/.test(time) || Math.abs(now - Number(time) * 1000) > (config.maxAge ?? 300_000)) return refuse("The signature is stale, or does not say when it was made.")
  const text = fields.filter(([name]) => name !== "sig").sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => `&${name}=${(value ?? "").replaceAll(/[&=]/g, "_")}`).join("")
  const matches = config.signatureSecrets.map((secret) => equalSecrets(signatureOf(config.signatureMethod ?? "sha256", secret, text), sig.toLowerCase()))
  return matches.includes(true) ? Effect.void : refuse("No signature secret gives this signature.")
}

const textLimit = 1000

/** What the Messages API carries over SMS: words. */
const capabilities: Capabilities = {
  content: { Text: "native", Html: "text", Media: "text", Location: "text", Contacts: "text", Choice: "text", Order: "text", Form: "text", Unsupported: "dropped" },
  textLimit,
  receipts: ["sent", "delivered", "failed"],
  source: "https://developer.vonage.com/en/api/messages"
}

const render = ({ sender }: VonageSmsConfig, message: OutboundMessage, { to }: Destination): Result.Result<Rendered, SendError> => {
  const number = (to.normalised ?? to.value).replaceAll(/[\s().+-]/g, "")
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no number to send from."))
  if (to.namespace !== "phone" || !/^\d{7,15}$/.test(number)) return Result.fail(rejected("no-address", `SMS cannot reach ${to.namespace} ${to.value}.`))
  return Result.map(oneText(message.content, textLimit), (text) => ({
    requests: text === "" ? [] : [{
      _tag: "Http", method: "POST", url: `${sender.origin ?? "https://api.nexmo.com"}/v1/messages`, headers: { "content-type": "application/json" },
      body: JSON.stringify({ channel: "sms", message_type: "text", to: number, from: sender.from, text })
    } as const],
    lost: predictLoss(message, capabilities)
  }))
}

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { vonageSms } from "@redthread/adapters"
 * vonageSms({ signatureSecrets: ["secret"] }).kind // => "sms"
 * ```
 */
export const vonageSms = (config: VonageSmsConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<VonageSmsConfig, VonageSmsWire> => ({
  id: vonageSmsId,
  kind: "sms",
  config: VonageSmsConfig,
  wire: VonageSmsWire,
  recognises: (received) =>
    Result.match(vonageSmsDocument(received), {
      onFailure: () => false,
      onSuccess: (document) => [looking(document), ...looking(document).items()].some((place) => isVonageSms(place) || vonageSmsDocumentName(place) !== undefined)
    }),
  verify: (received, now) => verify(config, received, now),
  document: (received) => Effect.fromResult(vonageSmsDocument(received)),
  normalise: (received) => Effect.fromResult(vonageSmsEvents(received)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => capabilities,
  render: (message, destination) => Effect.fromResult(render(config, message, destination)),
  send,
  budget: { requests: 30, perMilliseconds: 1000 }
})

/** Source: Vonage, “Messages API: errors”. */
const refusalOf = ({ json, retryAfter, status, text }: Answered): SendError => {
  const [title, said] = [json.get("title").name() ?? String(status), json.get("detail").name() ?? (text.slice(0, 200) || `HTTP status ${status}`)]
  if (status === 429 || title === "1000") return limited(retryAfter, 1000)
  if (status === 503) return unreachable(said)
  return status >= 500 ? unanswered(said) : rejected(title, said)
}

/** The request's body with `key` as the client's reference: Vonage returns it in every status, so an unknown outcome can be cleared up. */
const withKey = (body: string, key: string): string => {
  const parsed = Result.getOrUndefined(parseJson(body))
  return parsed !== null && typeof parsed === "object" && !Array.isArray(parsed) ? JSON.stringify({ ...parsed, client_ref: key.slice(0, 100) }) : body
}

const sending = (client: HttpClient.HttpClient, { sender }: VonageSmsConfig) =>
  Effect.fn("VonageSms.send")(function*(request: OutboundRequest, key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no request to the Messages API.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.basicAuth(sender.apiKey, sender.apiSecret),
      HttpClientRequest.bodyText(withKey(request.body, key), "application/json")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    if (!answer.isSuccess) return yield* refusalOf(answer)
    const id = answer.json.get("message_uuid").name()
    return id === undefined ? yield* unanswered("Vonage accepted the request but named no message.") : { externalKey: id }
  })

/** The bytes of a file, for the account. A file elsewhere is a link for anybody. Source: Vonage, “Messages API”, inbound message. */
const fetching = (client: HttpClient.HttpClient, { sender }: VonageSmsConfig) => ({ ref }: MediaRef, maxBytes?: number) =>
  sender === undefined ? Effect.succeed({ link: ref }) : vendorFile(client, {
    link: ref, host: { domains: ["nexmo.com", "vonage.com"], origin: sender.origin }, proving: HttpClientRequest.basicAuth(sender.apiKey, sender.apiSecret), maxBytes, timeout: sender.timeout
  })

/** The adapter with a way to send and to fetch files, through the HTTP client of the composition. */
export const makeVonageSms = Effect.fnUntraced(function*(config: VonageSmsConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...vonageSms(config, sending(client, config)), media: fetching(client, config) }
})
