/** The interface that a vendor writes: one channel in, canonical events out, and back. */
import type { AdapterId, ChannelEvent, ChannelKind, Instant, MediaRef, Pointer } from "@redthread/model"
import { Effect, type Schema } from "effect"
import type { Capabilities, Destination, Lost, OutboundMessage, OutboundRequest } from "./Capabilities.ts"
import type { FetchError } from "./FetchError.ts"
import type { BadSignature, Malformed } from "./Malformed.ts"
import type { Received } from "./Received.ts"
import type { SendError } from "./SendError.ts"

/** What to answer a vendor who asks whether this endpoint is ours. */
export interface Handshake {
  readonly status: number
  readonly body: string
}

/** A message as it would go over the line, and what it lost on the way there. */
export interface Rendered {
  readonly requests: ReadonlyArray<OutboundRequest>
  readonly lost: ReadonlyArray<Lost>
}

/** How often the vendor lets us call: so many requests in so many milliseconds. */
export interface Budget {
  readonly requests: number
  readonly perMilliseconds: number
}

/** What polling found: deliveries as they came, and where to go on next time. */
export interface Pulled {
  readonly deliveries: ReadonlyArray<Pick<Received, "name" | "headers" | "body">>
  readonly cursor: string
}

/** The bytes behind a media reference. */
export interface FetchedMedia {
  readonly bytes: Uint8Array
  /** As the channel names it, such as `image/jpeg`; absent where it does not. */
  readonly mediaType?: string
}

/** A request of which nobody knows what became of it, and when it was tried. */
export interface Tried {
  readonly request: OutboundRequest
  readonly since: Instant
}

/** A link that anybody may fetch: the bytes are there, and none of our tokens must go along. Whoever follows it sees to it that it leads to no address of ours. */
export interface MediaLink {
  readonly link: string
}

/**
 * A channel adapter. All of it is pure but `evidence`, `send`, `lookUp`, `pull`, `awaits` and `media`: the same bytes give the same events on every machine and every day,
 * so archived payloads can be normalised again after an improvement.
 */
export interface ChannelAdapter<Config = unknown, Wire = unknown> {
  readonly id: AdapterId
  readonly kind: ChannelKind
  /** What the adapter has to be told: keys, secrets, accounts. */
  readonly config: Schema.Codec<Config, unknown>
  /** What the vendor sends, leniently: known keys typed, all others kept. */
  readonly wire: Schema.Codec<Wire, Schema.Json>
  /** Whether a delivery looks like this vendor's and nobody else's. Several vendors share a kind; the first that says yes gets it. */
  readonly recognises: (received: Received) => boolean
  /** Reads any well-formed delivery of its kind, because its format bears no mark of a vendor. It is asked last, and never to find out the kind. */
  readonly isCatchAll?: boolean
  /**
   * What has to be found out when a delivery arrives, because it needs the network or will be gone later: a platform's keys, who
   * sent a mail, the words of a scan. Asked before anything is kept, and kept beside the bytes (`Received.evidence`), so that
   * everything else stays pure. What cannot be found out is left out.
   */
  readonly evidence?: (received: Received) => Effect.Effect<Received["evidence"]>
  /** Checks over the raw bytes that the vendor sent this; `now` guards against replay. */
  readonly verify: (received: Received, now: Instant) => Effect.Effect<void, BadSignature>
  /** Answers the vendor's question whether the endpoint is ours; `undefined` where this delivery is no such question. */
  readonly handshake?: (received: Received) => Handshake | undefined
  /**
   * The delivery as one JSON document; all pointers of the events point into it. Formats that are no JSON have a
   * documented image: `/headers/3/value`, `/rows/0/src`, `/pages/1/text`.
   */
  readonly document: (received: Received) => Effect.Effect<Schema.Json, Malformed>
  /** The canonical events, in the order of the payload. Deterministic; never dies. */
  readonly normalise: (received: Received) => Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed>
  /** The bytes a vendor would deliver for this wire value; the inverse of `document`, for samples and generated deliveries. */
  readonly serialise: (wire: Wire) => Uint8Array
  readonly capabilities: (destination: Destination) => Capabilities
  /** The message as this channel says it; `lost` is exactly what `capabilities` predicts. */
  readonly render: (message: OutboundMessage, destination: Destination) => Effect.Effect<Rendered, SendError>
  /** Sends one request. `key` makes a repeated send recognisable where the vendor supports it. */
  readonly send: (request: OutboundRequest, key: string) => Effect.Effect<{ readonly externalKey: string }, SendError>
  /**
   * What became of a request that was sent under this key: its message's id, or `undefined` where the vendor is sure that
   * there is none. For vendors that can be asked; fails where they cannot tell yet, or more than one message may be meant.
   */
  readonly lookUp?: (key: string, destination: Destination, tried: Tried) => Effect.Effect<{ readonly externalKey: string } | undefined, FetchError>
  /** For channels that have to be asked for news: what came since the cursor, or from the beginning without one. */
  readonly pull?: (cursor: string | undefined) => Effect.Effect<Pulled, FetchError>
  /** Waits until a pull with this cursor will find something, at most so many milliseconds; says whether it will. Without it, it is asked now and then. */
  readonly awaits?: (cursor: string | undefined, milliseconds: number) => Effect.Effect<boolean, FetchError>
  /**
   * The bytes behind a reference that `normalise` gave, before it expires, at most `maxBytes` of them; or the link under which
   * anybody may fetch them. It shows its token to the vendor alone. Without it all references are links.
   */
  readonly media?: (ref: MediaRef, maxBytes?: number) => Effect.Effect<FetchedMedia | MediaLink, FetchError>
  /** How long references are good for, in milliseconds from the event on, where the vendor says so and the reference does not. */
  readonly mediaLifetime?: number
  /** The bytes of a file that lies inside a delivery (`part:`, `cid:`); `at` is where the event stands that speaks of it. Pure; fails as `Expired` where there is no such file. */
  readonly part?: (received: Received, at: Pointer, ref: MediaRef) => Effect.Effect<FetchedMedia, FetchError | Malformed>
  readonly budget: Budget
  /** Takes no new deliveries any more; kept so that what it received before can still be read again. */
  readonly isRetired?: boolean
}

/** An adapter whose configuration and wire type do not matter to the caller. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyAdapter = ChannelAdapter<any, any>

/** The delivery with what its adapter finds out about it; what stood beside it before stays as it was. */
export const withEvidence = (adapter: AnyAdapter, received: Received): Effect.Effect<Received> =>
  adapter.evidence === undefined
    ? Effect.succeed(received)
    : adapter.evidence(received).pipe(
      Effect.catchDefect(() => Effect.succeed({})),
      Effect.map((found) => ({ ...received, evidence: { ...found, ...received.evidence } }))
    )
