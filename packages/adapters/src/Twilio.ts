/** SMS and MMS through Twilio: signed forms in, requests for messages out. */
import { type Capabilities, type ChannelAdapter, OptedOut, type OutboundMessage, type OutboundRequest, type Destination, type Place, predictLoss, type Rendered, type SendError, type Tried } from "@redthread/channel"
import type { MediaRef } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { looking } from "./Drafting.ts"
import { type Answered, because, exchange, limited, notConnected, rejected, unanswered, unreachable } from "./Requests.ts"
import { oneText } from "./Sms.ts"
import { twilioId } from "./TwilioConversations.ts"
import { isTwilio, twilioDocument, twilioEvents } from "./TwilioEvents.ts"
import { verifyTwilio } from "./TwilioSignature.ts"
import { TwilioConfig, TwilioWire } from "./TwilioWire.ts"
import { answered, notSure, nowhere } from "./LookingUp.ts"
import { askAbout, vendorFile } from "./VendorFile.ts"

const textLimit = 1600
const mediaLimit = 5 * 1024 * 1024

const capabilitiesOf = ({ sender }: TwilioConfig): Capabilities => ({
  content: {
    Text: "native", Html: "text", Media: sender?.mms === true ? "native" : "text", Location: "text", Contacts: "text", Choice: "text", Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit,
  mediaLimit,
  receipts: ["accepted", "sent", "delivered", "failed"],
  source: "https://www.twilio.com/docs/messaging/api/message-resource"
})

/** One message for all words; each file one more, with its caption, where the sender's number can send files. */
const bodiesOf = ({ mms }: NonNullable<TwilioConfig["sender"]>, { content }: OutboundMessage): Result.Result<ReadonlyArray<Readonly<Record<string, string>>>, SendError> => {
  const files = content.flatMap((part) => (part._tag === "Media" ? [part] : []))
  const heavy = files.find(({ media }) => media.size !== undefined && media.size > mediaLimit)
  if (heavy !== undefined) return Result.fail(rejected("media-too-large", `A file through Twilio has at most ${mediaLimit} bytes; this one has ${heavy.media.size ?? 0}.`))
  const words = oneText(mms === true ? content.filter(({ _tag }) => _tag !== "Media") : content, textLimit)
  const captioned = mms === true ? files : []
  const captions = captioned.map(({ caption, media }) =>
    Result.map(oneText(caption === undefined ? [] : [{ _tag: "Text", text: caption }], textLimit), (text) => ({ ...(text === "" ? {} : { Body: text }), MediaUrl: media.ref })))
  return Result.flatMap(words, (text) => Result.map(Result.all(captions), (more) => [...(text === "" ? [] : [{ Body: text }]), ...more]))
}

const render = (config: TwilioConfig, message: OutboundMessage, { to }: Destination): Result.Result<Rendered, SendError> => {
  const { sender } = config
  const number = (to.normalised ?? to.value).replaceAll(/[\s().-]/g, "")
  if (sender === undefined) return Result.fail(rejected("no-sender", "The configuration names no number to send from."))
  if (to.namespace !== "phone" || !/^\+?\d{7,15}$/.test(number)) return Result.fail(rejected("no-address", `SMS cannot reach ${to.namespace} ${to.value}.`))
  return Result.map(bodiesOf(sender, message), (bodies) => ({
    requests: bodies.map((body): OutboundRequest => ({
      _tag: "Http", method: "POST", url: `${sender.apiOrigin ?? "https://api.twilio.com"}/2010-04-01/Accounts/${sender.accountSid}/Messages.json`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        To: number.startsWith("+") ? number : `+${number}`, ...(sender.from.startsWith("MG") ? { MessagingServiceSid: sender.from } : { From: sender.from }), ...body,
        ...(sender.statusCallback === undefined ? {} : { StatusCallback: sender.statusCallback })
      }).toString()
    })),
    lost: predictLoss(message, capabilitiesOf(config))
  }))
}

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { twilioSms } from "@redthread/adapters"
 * twilioSms({ authTokens: ["token"] }).kind // => "sms"
 * ```
 */
export const twilioSms = (config: TwilioConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<TwilioConfig, TwilioWire> => ({
  id: twilioId,
  kind: "sms",
  config: TwilioConfig,
  wire: TwilioWire,
  recognises: (received) =>
    Result.match(twilioDocument(received), { onFailure: () => false, onSuccess: (document) => [looking(document), ...looking(document).items()].some(isTwilio) }),
  verify: (received) => verifyTwilio(config, received),
  document: (received) => Effect.fromResult(twilioDocument(received)),
  normalise: (received) => Effect.fromResult(twilioEvents(received)),
  serialise: (wire) => new TextEncoder().encode(new URLSearchParams(Object.entries(wire)).toString()),
  capabilities: () => capabilitiesOf(config),
  render: (message, destination) => Effect.fromResult(render(config, message, destination)),
  send,
  // A long number sends one segment a second where nothing else was agreed; Twilio queues what comes faster.
  budget: { requests: 1, perMilliseconds: 1000 }
})

/** Source: Twilio, “Error and warning dictionary”. */
const refusalOf = ({ json, retryAfter, status, text }: Answered): SendError => {
  const [code, said] = [json.get("code").text() ?? "", json.get("message").name() ?? (text.slice(0, 200) || `HTTP status ${status}`)]
  if (code === "21610") return because(new OptedOut({ since: "" }))
  if (status === 429 || code === "20429" || code === "21611") return limited(retryAfter, 1000)
  if (status === 503 || code === "20503") return unreachable(`${code} ${said}`.trim())
  if (status >= 500) return unanswered(`${code} ${said}`.trim())
  return rejected(code === "" ? String(status) : code, said)
}

const sending = (client: HttpClient.HttpClient, { sender }: TwilioConfig) =>
  Effect.fn("Twilio.send")(function*(request: OutboundRequest, _key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no request to Twilio.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.basicAuth(sender.accountSid, sender.authToken),
      HttpClientRequest.bodyText(request.body, "application/x-www-form-urlencoded")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    if (!answer.isSuccess) return yield* refusalOf(answer)
    const sid = answer.json.get("sid").name()
    return sid === undefined ? yield* unanswered("Twilio accepted the request but named no message.") : { externalKey: sid }
  })

/** The bytes of a file: Twilio wants the account, and leads on to its store, which must not see it. Source: Twilio, “Media subresource”. */
const fetching = (client: HttpClient.HttpClient, { sender }: TwilioConfig) => ({ ref }: MediaRef, maxBytes?: number) =>
  sender === undefined ? Effect.succeed({ link: ref }) : vendorFile(client, {
    link: ref, host: { domains: ["api.twilio.com"], origin: sender.apiOrigin }, proving: HttpClientRequest.basicAuth(sender.accountSid, sender.authToken), maxBytes, timeout: sender.timeout
  })

/**
 * The message to this number with these words since then. Twilio keeps no key of ours, so where two look alike nobody can tell.
 * Source: Twilio, “Messages resource”, read multiple messages.
 */
const findingAgain = (client: HttpClient.HttpClient, { sender }: TwilioConfig) =>
  Effect.fn("Twilio.lookUp")(function*(_key: string, _destination: Destination, tried: Tried) {
    if (sender === undefined || tried.request._tag !== "Http") return yield* notSure("This is no request to Twilio.")
    const said = new URLSearchParams(tried.request.body)
    // Twilio's clock need not be ours.
    const from = tried.since - 5000
    const asked = new URLSearchParams({ To: said.get("To") ?? "", PageSize: "100" })
    const question = HttpClientRequest.basicAuth(HttpClientRequest.get(`${tried.request.url}?${asked.toString()}`), sender.accountSid, sender.authToken)
    const { json } = yield* answered(yield* askAbout(client, question, sender.timeout))
    const isIt = (one: Place): boolean =>
      String(one.get("direction").value).startsWith("outbound") && Date.parse(String(one.get("date_created").value)) >= Math.floor(from / 1000) * 1000 && String(one.get("body").value).endsWith(said.get("Body") ?? "") &&
      (said.has("MediaUrl") ? String(one.get("num_media").value) !== "0" : String(one.get("num_media").value ?? "0") === "0")
    // The newest come first; nobody is sent a hundred messages while one of them is in doubt.
    const found = json.get("messages").items().filter(isIt)
    const [first, ...others] = found.flatMap((one) => one.get("sid").name() ?? [])
    if (others.length > 0) return yield* notSure("Several messages since then say the same.")
    if (first !== undefined) return { externalKey: first }
    return yield* nowhere(tried)
  })

/** The adapter with a way to send, to ask what became of it and to fetch files, through the HTTP client of the composition. Twilio knows no key against sending twice. */
export const makeTwilioSms = Effect.fnUntraced(function*(config: TwilioConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...twilioSms(config, sending(client, config)), lookUp: findingAgain(client, config), media: fetching(client, config) }
})
