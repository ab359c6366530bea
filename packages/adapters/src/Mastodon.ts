/** Mastodon: posts and notifications of a server, by webhook or as its API lists them; and posts as answers. */
import { BadSignature, type ChannelAdapter, type Destination, listensOnly, type OutboundRequest, type Received, type SendError } from "@redthread/channel"
import { Effect, Result } from "effect"
import { HttpClient } from "effect/http"
import { bytesOfHex, equalBytes, hmacSha256 } from "./Crypto.ts"
import { listener } from "./Listening.ts"
import { isMastodon, mastodonDrafts, mastodonId } from "./MastodonEvents.ts"
import { MastodonConfig, MastodonWire } from "./MastodonWire.ts"
import { renderReply, replying, textOnly } from "./PublicReply.ts"
import { limited, notConnected, rejected, unanswered } from "./Requests.ts"

const header = "x-hub-signature"
const source = "https://docs.joinmastodon.org/methods/statuses/#create"

const verify = ({ secrets }: MastodonConfig, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(headers[header] ?? "") ?? []
  if (hex === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing, or not “sha256=” and 64 hexadecimal digits." }))
  const matches = secrets.map((secret) => equalBytes(hmacSha256(secret, body), bytesOfHex(hex)))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No secret gives this signature." }))
}

/** Whom an answer goes to is named in it: only who is mentioned hears of it. */
const addressOf = ({ to }: Destination): string => (to.namespace === "fediverse" && /^[\w.@-]+$/.test(to.value) ? `@${to.value.replace(/^@/, "")}` : "")

/** Of an address only the part before the server counts. Source: “Creating statuses”, character limits. */
const lengthOf = (address: string): number => address.replace(/^(@[^@]+)@.*$/, "$1").length + 1

const requestOf = ({ instance, sender }: MastodonConfig) => (text: string, destination: Destination): Result.Result<OutboundRequest, SendError> => {
  const address = addressOf(destination)
  if (sender === undefined || instance === undefined || address === "") return Result.fail(rejected("no-address", `Mastodon cannot reach ${destination.to.namespace} ${destination.to.value}.`))
  const { inReplyTo } = destination
  const body: Readonly<Record<string, string>> = { status: `${address} ${text}`, visibility: sender.visibility ?? "unlisted", ...(inReplyTo === undefined ? {} : { in_reply_to_id: inReplyTo }) }
  return Result.succeed({ _tag: "Http", method: "POST", url: `https://${instance}/api/v1/statuses`, headers: { "content-type": "application/json" }, body: JSON.stringify(body) })
}

/**
 * The adapter without a way to send: it verifies, reads and renders posts; `send` fails as rejected.
 *
 * ```ts
 * import { mastodon } from "@redthread/adapters"
 * mastodon({ secrets: ["secret"] }).id // => "mastodon"
 * ```
 */
export const mastodon = (config: MastodonConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<MastodonConfig, MastodonWire> => {
  const { sender } = config
  const capabilities = (destination: Destination) => sender === undefined ? listensOnly(source) : textOnly((sender.textLimit ?? 500) - lengthOf(addressOf(destination)), source)
  return {
    ...listener({
      id: mastodonId,
      kind: "social",
      config: MastodonConfig,
      wire: MastodonWire,
      source,
      looksRight: isMastodon,
      verify: (received) => verify(config, received),
      drafts: (root, received) => mastodonDrafts(config, root, received)
    }),
    capabilities,
    render: (message, destination) => Effect.fromResult(renderReply(message, destination, capabilities(destination), requestOf(config))),
    send,
    // “Rate limits”: 300 requests in five minutes for each account.
    budget: { requests: 300, perMilliseconds: 300_000 }
  }
}

/** The adapter with a way to send, through the HTTP client of the composition; the server sends one post for one key. */
export const makeMastodon = Effect.fnUntraced(function*(config: MastodonConfig) {
  const client = yield* HttpClient.HttpClient
  const { sender } = config
  return sender === undefined ? mastodon(config) : mastodon(config, replying(client, sender.accessToken, sender.timeout, {
    headersFor: (key) => ({ "idempotency-key": key }),
    failed: ({ json, retryAfter, status, text }) => {
      const said = json.get("error").name() ?? text.slice(0, 200)
      return status === 429 ? limited(retryAfter, 300_000) : status >= 500 ? unanswered(`${status} ${said}`.trim()) : rejected(String(status), said)
    }
  }))
})
