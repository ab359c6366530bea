/** Answers on social networks: one text below what somebody wrote, and what that cannot carry. */
import { type Capabilities, type ChannelAdapter, type Destination, type OutboundMessage, type OutboundRequest, predictLoss, type Rendered, type SendError } from "@redthread/channel"
import { plainText } from "@redthread/model"
import { Effect, Result } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { type Answered, exchange, rejected, unanswered } from "./Requests.ts"

/** One text of at most so many UTF-16 code units; media stand in it as links. */
export const textOnly = (textLimit: number, source: string): Capabilities => ({
  content: { Text: "native", Html: "text", Media: "text", Location: "text", Contacts: "dropped", Choice: "text", Order: "text", Form: "text", Unsupported: "dropped" },
  textLimit,
  receipts: [],
  source
})

const wordsOf = ({ content }: OutboundMessage): string =>
  content.flatMap((part) => {
    if (part._tag === "Contacts" || part._tag === "Unsupported") return []
    const link = part._tag === "Media" && /^https?:\/\//.test(part.media.ref) ? [part.media.ref] : []
    return [plainText([part]), ...link]
  }).filter((line) => line !== "").join("\n")

/** The message as one request with one text; rejected where it is empty, too long, or answers nothing that can be answered. */
export const renderReply = (
  message: OutboundMessage, destination: Destination, capabilities: Capabilities,
  request: (text: string, destination: Destination) => Result.Result<OutboundRequest, SendError>
): Result.Result<Rendered, SendError> => {
  const refused = message.content.find(({ _tag }) => capabilities.content[_tag] === "rejected")
  if (refused !== undefined) return Result.fail(rejected("listens-only", "The configuration names no account to answer from."))
  const text = wordsOf(message)
  if (capabilities.textLimit !== undefined && text.length > capabilities.textLimit) return Result.fail(rejected("text-too-long", `There is room for ${capabilities.textLimit} characters; this has ${text.length}.`))
  if (text === "") return Result.succeed({ requests: [], lost: predictLoss(message, capabilities) })
  return Result.map(request(text, destination), (one) => ({ requests: [one], lost: predictLoss(message, capabilities) }))
}

/** How to send with a bearer token: `headersFor` may make a repeated send recognisable, `failed` reads a refusal, `idKey` names the id in the answer. */
export const replying = (
  client: HttpClient.HttpClient, token: string, timeout: number | undefined,
  { failed, headersFor }: { readonly failed: (answered: Answered) => SendError; readonly headersFor: (key: string) => Readonly<Record<string, string>> }
): ChannelAdapter["send"] =>
  Effect.fn("PublicReply.send")(function*(request: OutboundRequest, key: string) {
    if (request._tag !== "Http") return yield* rejected("no-request", "This is no request over HTTP.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders({ ...request.headers, ...headersFor(key) }),
      HttpClientRequest.bearerToken(token),
      HttpClientRequest.bodyText(request.body, "application/json")
    )
    const answered = yield* exchange(client, prepared, timeout)
    if (!answered.isSuccess) return yield* failed(answered)
    const id = answered.json.get("id").text() || undefined
    return id === undefined ? yield* unanswered("The answer names no post.") : { externalKey: id }
  })
