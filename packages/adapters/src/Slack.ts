/** Slack: signed events, interactions and commands in, `chat.postMessage` out. */
import { BadSignature, type ChannelAdapter, type Destination, type Handshake, NotAllowed, type OutboundRequest, type Received, type SendError, textOf, type Tried } from "@redthread/channel"
import type { Instant, MediaRef } from "@redthread/model"
import { Effect, Result, type Schema } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { bytesOfHex, equalBytes, hmacSha256 } from "./Crypto.ts"
import { looking } from "./Drafting.ts"
import { answered, notSure, nowhere } from "./LookingUp.ts"
import { recognising } from "./Recognising.ts"
import { type Answered, exchange, limited, notConnected, rejected, unanswered, unreachable } from "./Requests.ts"
import { slackId } from "./SlackPeople.ts"
import { renderSlack, slackCapabilities } from "./SlackRendering.ts"
import { isSlack, slackBytes, slackDocument, slackEvents } from "./SlackWebhook.ts"
import { SlackConfig, SlackWire } from "./SlackWire.ts"
import { askAbout, notFetched, refusedFile, vendorFile } from "./VendorFile.ts"

const [header, timeHeader] = ["x-slack-signature", "x-slack-request-timestamp"]

/** Proves `v0:time:body` over the raw bytes, and that it is not older than five minutes. Source: Slack, “Verifying requests from Slack”. */
const verify = ({ maxAge = 300_000, signingSecrets }: SlackConfig, { body, headers }: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const refuse = (reason: string, at = header): Effect.Effect<void, BadSignature> => Effect.fail(new BadSignature({ header: at, reason }))
  const [given, time] = [headers[header], headers[timeHeader]]
  if (given === undefined) return refuse("The header is missing.")
  if (time === undefined || !/^\d{1,11}$/.test(time)) return refuse("The header is missing, or no time in seconds.", timeHeader)
  const [, hex] = /^v0=([0-9a-f]{64})$/i.exec(given) ?? []
  if (hex === undefined) return refuse("The header is not “v0=” and 64 hexadecimal digits.")
  if (Math.abs(now - Number(time) * 1000) > maxAge) return refuse("The signature is stale.", timeHeader)
  const signed = Buffer.concat([Buffer.from(`v0:${time}:`, "utf8"), body])
  const signature = bytesOfHex(hex)
  const matches = signingSecrets.map((secret) => equalBytes(hmacSha256(secret, signed), signature))
  return matches.includes(true) ? Effect.void : refuse("No signing secret gives this signature.")
}

/** Slack asks with `url_verification` and wants the challenge back; `ssl_check` only wants an answer. */
const handshake = (received: Received): Handshake | undefined => {
  if (received.body.length > 4096) return undefined
  const text = textOf(received)
  if (!text.includes("url_verification") && !text.startsWith("ssl_check=")) return undefined
  if (text.startsWith("ssl_check=")) return { status: 200, body: "" }
  const asked = Result.getOrUndefined(slackDocument(received))
  if (asked === undefined || looking(asked).get("type").value !== "url_verification") return undefined
  const challenge = looking(asked).get("challenge").string()
  return challenge === undefined ? { status: 400, body: "" } : { status: 200, body: challenge }
}

/**
 * The adapter without a way to send: it verifies, reads and renders; `send` fails as rejected.
 *
 * ```ts
 * import { slack } from "@redthread/adapters"
 * slack({ signingSecrets: ["secret"] }).kind // => "slack"
 * ```
 */
export const slack = (config: SlackConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<SlackConfig, SlackWire> => ({
  id: slackId,
  kind: "slack",
  config: SlackConfig,
  wire: SlackWire,
  recognises: recognising(isSlack, slackDocument),
  verify: (received, now) => verify(config, received, now),
  handshake,
  document: (received) => Effect.fromResult(slackDocument(received)),
  normalise: (received) => Effect.fromResult(slackEvents(config, received)),
  serialise: slackBytes,
  capabilities: () => slackCapabilities,
  render: (message, destination) => Effect.fromResult(renderSlack(config, message, destination)),
  send,
  // “Rate limits”: about one message a second in a channel.
  budget: { requests: 1, perMilliseconds: 1000 }
})

/** Slack answers 200 with `ok: false` for most refusals. Source: Slack, `chat.postMessage`, errors. */
const refusalOf = ({ json, retryAfter, status }: Answered): SendError => {
  const error = json.get("error").name() ?? `HTTP status ${status}`
  if (status === 429 || error === "ratelimited" || error === "rate_limited") return limited(retryAfter, 30_000)
  if (error === "service_unavailable" || error === "team_added_to_org") return unreachable(error)
  if (error === "fatal_error" || error === "internal_error" || error === "request_timeout" || status >= 500) return unanswered(error)
  return rejected(error, json.get("detail").name() ?? error)
}

/** The type of the metadata by which a message of ours is found again. */
const ours = "redthread_answer"

/** The call with our key beside the message, where apps see it and people do not. Source: Slack, “Message metadata”. */
const keyed = (body: string, key: string): string =>
  JSON.stringify({ ...JSON.parse(body) as object, metadata: { event_type: ours, event_payload: { key } } })

const sending = (client: HttpClient.HttpClient, { sender }: SlackConfig) =>
  Effect.fn("Slack.send")(function*(request: OutboundRequest, key: string) {
    if (sender === undefined || request._tag !== "Http") return yield* rejected("no-sender", "This is no call of Slack.")
    const prepared = HttpClientRequest.make(request.method)(request.url).pipe(
      HttpClientRequest.setHeaders(request.headers),
      HttpClientRequest.bearerToken(sender.token),
      HttpClientRequest.bodyText(keyed(request.body, key), "application/json; charset=utf-8")
    )
    const answer = yield* exchange(client, prepared, sender.timeout)
    if (answer.isSuccess && answer.json.value === null) return yield* unanswered("Slack's answer is no JSON.")
    if (!answer.isSuccess || answer.json.get("ok").value !== true) return yield* refusalOf(answer)
    const [channel, ts] = [answer.json.get("channel").name(), answer.json.get("ts").name()]
    return channel === undefined || ts === undefined ? yield* unanswered("Slack accepted the call but named no message.") : { externalKey: `${channel}:${ts}` }
  })

/**
 * The bytes of a file: `url_private` wants the bot's token with `files:read`; a reference that is no link is a file's id. Without
 * the right Slack answers with a page to log in. A file that lies elsewhere (`is_external`) is a link for anybody.
 * Source: Slack, “Working with files”, `files.info`.
 */
const fetching = (client: HttpClient.HttpClient, { sender }: SlackConfig) =>
  Effect.fn("Slack.media")(function*({ mediaType, ref }: MediaRef, maxBytes?: number) {
    if (sender === undefined) return URL.canParse(ref) ? { link: ref } : yield* notFetched(new NotAllowed({ text: "The configuration names no token." }))
    const { origin = "https://slack.com/api", timeout, token } = sender
    const proving = HttpClientRequest.bearerToken(token)
    const linkOf = Effect.fnUntraced(function*(id: string) {
      const answer = yield* askAbout(client, proving(HttpClientRequest.get(`${origin}/files.info?file=${encodeURIComponent(id)}`)), timeout)
      const [error, link] = [answer.json.get("error").name() ?? "", answer.json.get("file").get("url_private").name()]
      if (link !== undefined) return link
      if (error === "file_not_found" || error === "file_deleted") return yield* refusedFile({ status: 404, retryAfter: undefined })
      return yield* answer.status === 429 || error === "ratelimited" ? refusedFile({ status: 429, retryAfter: answer.retryAfter }) : notFetched(new NotAllowed({ text: error }))
    })
    const link = URL.canParse(ref) ? ref : yield* linkOf(ref)
    const found = yield* vendorFile(client, { link, host: { domains: ["slack.com", "slack-gov.com"], origin }, proving, maxBytes, timeout })
    const isPage = "bytes" in found && /^text\/html\b/i.test(found.mediaType ?? "") && !/^text\/html\b/i.test(mediaType ?? "")
    return isPage ? yield* notFetched(new NotAllowed({ text: "Slack shows a page to log in: the token lacks files:read, or the bot is not in the channel." })) : found
  })

/** How many pages of a hundred messages are looked through. */
const pagesAtMost = 10

/**
 * The message with our key: among those of its channel since then, or of its thread. A user is found in the direct message with
 * them (`conversations.open`). Wants the scopes to read (`channels:history`, `im:history`). Source: Slack,
 * `conversations.history`, `conversations.replies`.
 */
const findingAgain = (client: HttpClient.HttpClient, { sender }: SlackConfig) =>
  Effect.fn("Slack.lookUp")(function*(key: string, _destination: Destination, tried: Tried) {
    if (sender === undefined || tried.request._tag !== "Http") return yield* notSure("This is no call of Slack.")
    const { origin = "https://slack.com/api", timeout, token } = sender
    const call = Effect.fnUntraced(function*(method: string, fields: Readonly<Record<string, string>>) {
      const answer = yield* answered(yield* askAbout(client, HttpClientRequest.bearerToken(HttpClientRequest.get(`${origin}/${method}?${new URLSearchParams(fields).toString()}`), token), timeout))
      const error = answer.json.get("error").name()
      if (answer.json.get("ok").value === true) return answer.json
      return yield* error === "ratelimited" ? refusedFile({ status: 429, retryAfter: answer.retryAfter }) : notFetched(new NotAllowed({ text: error ?? "no answer" }))
    })
    const said = looking(JSON.parse(tried.request.body) as Schema.Json)
    const [to, thread] = [said.get("channel").name() ?? "", said.get("thread_ts").name()]
    const channel = /^[UW]/.test(to) ? (yield* call("conversations.open", { users: to })).get("channel").get("id").name() ?? to : to
    const oldest = String(Math.floor(tried.since / 1000) - 5)
    const where = { channel, limit: "100", oldest, include_all_metadata: "true", ...(thread === undefined ? {} : { ts: thread }) }
    let cursor = ""
    for (let page = 0; page < pagesAtMost; page++) {
      const found = yield* call(thread === undefined ? "conversations.history" : "conversations.replies", cursor === "" ? where : { ...where, cursor })
      const message = found.get("messages").items().find((one) => one.get("metadata").get("event_type").value === ours && one.get("metadata").get("event_payload").get("key").value === key)
      const ts = message?.get("ts").name()
      if (ts !== undefined) return { externalKey: `${channel}:${ts}` }
      cursor = found.get("response_metadata").get("next_cursor").name() ?? ""
      if (cursor === "") return yield* nowhere(tried)
    }
    return yield* notSure(`More than ${pagesAtMost * 100} messages came since then.`)
  })

/** The adapter with a way to send, to ask what became of it and to fetch files, through the HTTP client of the composition. Slack knows no key against sending twice. */
export const makeSlack = Effect.fnUntraced(function*(config: SlackConfig) {
  const client = yield* HttpClient.HttpClient
  return { ...slack(config, sending(client, config)), lookUp: findingAgain(client, config), media: fetching(client, config) }
})
