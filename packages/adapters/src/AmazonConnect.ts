/** Telephone through Amazon Connect: contact records, contact events, transcripts, and what flows ask. */
import { BadSignature, type ChannelAdapter, type Received } from "@redthread/channel"
import { Effect, Result } from "effect"
import { amazonConnectDrafts, isAmazonConnect } from "./AmazonConnectEvents.ts"
import { amazonConnectId } from "./AmazonConnectRecord.ts"
import { AmazonConnectConfig, AmazonConnectWire } from "./AmazonConnectWire.ts"
import { equalSecrets } from "./Crypto.ts"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { recognising } from "./Recognising.ts"
import { onlyListens } from "./TelephoneCalls.ts"
import { webhookImage } from "./TelephoneImage.ts"

/** Amazon signs no events: the connection shows a key. Source: Amazon EventBridge, “Connections for API targets”, authorisation by API key. */
const verify = ({ apiKeys, header = "x-api-key" }: AmazonConnectConfig, { headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header.toLowerCase()]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const matches = apiKeys.map((key) => equalSecrets(key, given))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "This is no key of ours." }))
}

/**
 * The adapter for Amazon Connect. It listens only.
 *
 * ```ts
 * import { amazonConnect } from "@redthread/adapters"
 * amazonConnect({ apiKeys: ["key"] }).kind // => "telephone"
 * ```
 */
export const amazonConnect = (config: AmazonConnectConfig): ChannelAdapter<AmazonConnectConfig, AmazonConnectWire> => ({
  id: amazonConnectId,
  kind: "telephone",
  config: AmazonConnectConfig,
  wire: AmazonConnectWire,
  recognises: recognising(isAmazonConnect, webhookImage),
  verify: (received) => verify(config, received),
  document: (received) => Effect.fromResult(webhookImage(received)),
  normalise: (received) =>
    Effect.fromResult(Result.map(webhookImage(received), (document) => {
      const root = looking(document)
      return finish(document, amazonConnectDrafts(received, root), () => unrecognisedDraft(amazonConnectId, "telephone", received, root, "empty list"))
    })),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  ...onlyListens("https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html")
})
