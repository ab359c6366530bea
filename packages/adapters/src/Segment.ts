/** Pages and apps that report in Segment's form: what was seen and done, and who it turned out to be. */
import { BadSignature, type ChannelAdapter, type Received } from "@redthread/channel"
import { Effect } from "effect"
import { createHmac } from "node:crypto"
import { equalSecrets } from "./Crypto.ts"
import { listener } from "./Listening.ts"
import { isSegmentCall, segmentCalls, segmentDrafts, segmentId } from "./SegmentEvents.ts"
import { SegmentConfig, SegmentWire } from "./SegmentWire.ts"

const header = "x-signature"

/** Segment signs the body with HMAC-SHA1 in hexadecimal. Source: “Webhooks (Actions)”, authentication. */
const verify = ({ secrets }: SegmentConfig, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const matches = secrets.map((secret) => equalSecrets(createHmac("sha1", secret).update(body).digest("hex"), given.toLowerCase()))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No shared secret gives this signature." }))
}

/**
 * Events in Segment's form. It listens only: a page that was visited takes no answer.
 *
 * ```ts
 * import { segment } from "@redthread/adapters"
 * segment({ secrets: ["secret"] }).kind // => "web"
 * ```
 */
export const segment = (config: SegmentConfig): ChannelAdapter<SegmentConfig, SegmentWire> =>
  listener({
    id: segmentId,
    kind: "web",
    config: SegmentConfig,
    wire: SegmentWire,
    source: "https://segment.com/docs/connections/spec/",
    looksRight: (root) => segmentCalls(root).some(isSegmentCall),
    verify: (received) => verify(config, received),
    drafts: (root, received) => segmentDrafts(config, root, received)
  })
