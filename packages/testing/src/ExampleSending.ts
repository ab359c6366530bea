/** What we say through the example vendor: requests, what they cannot carry, and what its answers mean. */
import {
  type Capabilities, type Destination, type OutboundMessage, type OutboundRequest, OptedOut, parseJson, predictLoss, RateLimited, reading, Rejected,
  type Rendered, SendError, UnknownOutcome, Unreachable
} from "@redthread/channel"
import { plainText } from "@redthread/model"
import { Effect, Result, type Schema } from "effect"
import { HttpClient, type HttpClientError, HttpClientRequest } from "effect/http"
import type { ExampleConfig } from "./ExampleWire.ts"

/** What the vendor carries, by its documentation. */
export const exampleCapabilities: Capabilities = {
  content: {
    Text: "native", Html: "text", Media: "native", Location: "text", Contacts: "dropped", Choice: "text", Order: "text", Form: "text", Unsupported: "dropped"
  },
  textLimit: 2000,
  receipts: ["sent", "delivered", "read", "failed"],
  source: "https://docs.example.org/messages"
}

const fail = (reason: SendError["reason"]): SendError => new SendError({ reason })

/** One request for each part; what the channel cannot show becomes words, or is dropped and named as lost. */
export const renderExample = (config: ExampleConfig, message: OutboundMessage, destination: Destination): Result.Result<Rendered, SendError> => {
  const { sender } = config
  if (sender === undefined) return Result.fail(fail(new Rejected({ code: "no-sender", text: "No account to send from is configured." })))
  const subject = message.subject === undefined || message.subject === "" ? [] : [{ text: message.subject }]
  const bodies: ReadonlyArray<Schema.JsonObject> = [
    ...subject,
    ...message.content.flatMap((part): ReadonlyArray<Schema.JsonObject> => {
      if (exampleCapabilities.content[part._tag] === "dropped") return []
      if (part._tag === "Media") return [{ image: { url: part.media.ref, ...(part.caption === undefined ? {} : { caption: part.caption }) } }]
      const text = part._tag === "Text" ? part.text : plainText([part])
      return text === "" ? [] : [{ text }]
    })
  ]
  const tooLong = bodies.find(({ text }) => typeof text === "string" && text.length > (exampleCapabilities.textLimit ?? Infinity))
  if (tooLong !== undefined) return Result.fail(fail(new Rejected({ code: "too-long", text: "A message has at most 2000 characters." })))
  const isImage = message.content.every((part) => part._tag !== "Media" || part.kind === "image")
  if (!isImage) return Result.fail(fail(new Rejected({ code: "no-image", text: "Only images can be sent." })))
  return Result.succeed({
    requests: bodies.map((body): OutboundRequest => ({
      _tag: "Http",
      method: "POST",
      url: `${sender.origin}/messages`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ to: destination.to.value, ...(destination.inReplyTo === undefined ? {} : { answers: destination.inReplyTo }), ...body })
    })),
    lost: predictLoss(message, exampleCapabilities)
  })
}

/** What the vendor's answer means for whoever wanted to send. */
const errorOf = (status: number, code: string, retryAfter: string | undefined): SendError => {
  if (status === 429) return fail(new RateLimited({ retryAfter: /^\d{1,6}$/.test(retryAfter ?? "") ? Number(retryAfter) * 1000 : 60_000 }))
  if (code === "opted_out") return fail(new OptedOut({ since: "" }))
  // Something went wrong on their side; nobody knows how far it came.
  const text = `HTTP status ${status}`
  return fail(status >= 500 ? new UnknownOutcome({ text }) : new Rejected({ code: code === "" ? String(status) : code, text }))
}

const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/

const transportError = ({ message, reason }: HttpClientError.HttpClientError): SendError => {
  const cause = "cause" in reason ? JSON.stringify(reason.cause, ["code", "cause"]) ?? "" : ""
  return fail(neverLeft.test(cause) ? new Unreachable({ text: message }) : new UnknownOutcome({ text: message }))
}

/** Sends one request. The vendor takes `key` as idempotency key: the same key is delivered once. */
export const sendingExample = (client: HttpClient.HttpClient, config: ExampleConfig) =>
  Effect.fn("Example.send")(function*(request: OutboundRequest, key: string) {
    const { sender } = config
    if (sender === undefined || request._tag !== "Http") return yield* fail(new Rejected({ code: "no-sender", text: "This is no request to the vendor." }))
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders({ ...request.headers, "idempotency-key": key }),
      HttpClientRequest.bearerToken(sender.token),
      HttpClientRequest.bodyText(request.body, "application/json")
    )
    const { response, text } = yield* client.execute(prepared).pipe(
      Effect.flatMap((response) => Effect.map(response.text, (text) => ({ response, text }))),
      Effect.mapError(transportError),
      Effect.timeoutOrElse({
        duration: sender.timeout ?? 30_000,
        orElse: () => Effect.fail(fail(new UnknownOutcome({ text: "No answer within the time allowed." })))
      })
    )
    const answer = reading(Result.getOrElse(parseJson(text), () => null))
    const { headers, status } = response
    if (status < 200 || status > 299) return yield* errorOf(status, answer.get("error").string() ?? "", headers["retry-after"])
    const id = answer.get("id").name()
    return id === undefined ? yield* fail(new UnknownOutcome({ text: "The vendor accepted the request but named no message." })) : { externalKey: id }
  })
