/** A Facebook page: what happens on it in signed webhooks, and comments as answers. */
import { type ChannelAdapter, type Destination, listensOnly, type OutboundRequest, type SendError } from "@redthread/channel"
import { Effect, Result } from "effect"
import { HttpClient } from "effect/http"
import { facebookDrafts, facebookId } from "./FacebookEvents.ts"
import { FacebookConfig, FacebookWire } from "./FacebookWire.ts"
import { listener } from "./Listening.ts"
import { metaHandshake, verifyMeta } from "./MetaSignature.ts"
import { renderReply, replying, textOnly } from "./PublicReply.ts"
import { notConnected, rejected } from "./Requests.ts"
import { graphError } from "./WhatsAppErrors.ts"

const source = "https://developers.facebook.com/docs/graph-api/reference/object/comments"

const requestOf = ({ sender }: FacebookConfig) => (text: string, { inReplyTo }: Destination): Result.Result<OutboundRequest, SendError> =>
  sender === undefined || inReplyTo === undefined || !/^[\w-]+$/.test(inReplyTo)
    ? Result.fail(rejected("no-post", "A page answers below a post or comment; name it in “inReplyTo”."))
    : Result.succeed({ _tag: "Http", method: "POST", url: `https://graph.facebook.com/${sender.apiVersion}/${inReplyTo}/comments`, headers: { "content-type": "application/json" }, body: JSON.stringify({ message: text }) })

/**
 * The adapter without a way to send: it verifies, reads and renders comments; `send` fails as rejected.
 *
 * ```ts
 * import { facebookPage } from "@redthread/adapters"
 * facebookPage({ appSecrets: ["secret"] }).kind // => "social"
 * ```
 */
export const facebookPage = (config: FacebookConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<FacebookConfig, FacebookWire> => {
  const capabilities = config.sender === undefined ? listensOnly(source) : textOnly(8000, source)
  return {
    ...listener({
      id: facebookId,
      kind: "social",
      config: FacebookConfig,
      wire: FacebookWire,
      source,
      looksRight: (root) => ["page", "user", "permissions"].includes(String(root.get("object").value)) && root.get("entry").items().some((entry) => entry.get("changes").items().some((change) => !/^(message|messaging|standby)/.test(String(change.get("field").value)))),
      verify: (received) => verifyMeta(config.appSecrets, received),
      drafts: facebookDrafts
    }),
    handshake: (received) => metaHandshake(config.verifyToken, received),
    capabilities: () => capabilities,
    render: (message, destination) => Effect.fromResult(renderReply(message, destination, capabilities, requestOf(config))),
    send,
    // Page calls: 4,800 in 24 hours for each engaged user; far less than this.
    budget: { requests: 10, perMilliseconds: 1000 }
  }
}

/** The adapter with a way to send, through the HTTP client of the composition. Facebook knows no key against sending twice. */
export const makeFacebookPage = Effect.fnUntraced(function*(config: FacebookConfig) {
  const client = yield* HttpClient.HttpClient
  const { sender } = config
  return sender === undefined
    ? facebookPage(config)
    : facebookPage(config, replying(client, sender.accessToken, sender.timeout, { headersFor: () => ({}), failed: ({ retryAfter, status, text }) => graphError(status, text, retryAfter) }))
})
