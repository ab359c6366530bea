/** What a vendor tells the kit about itself, from its own documentation: deliveries, signatures, receipts, answers. */
import type {
  AnyAdapter, ChannelAdapter, Destination, DocumentedCapabilities, OutboundRequest, Received, Speaker
} from "@redthread/channel"
import { checksumOf } from "@redthread/ledger"
import { type Identifier, Instant, type ReceiptStatus, TenantId } from "@redthread/model"
import { Effect, type Scope } from "effect"
import { HttpClient, HttpClientError, HttpClientResponse } from "effect/http"
import type * as fc from "fast-check"

/** One delivery as the vendor makes it, and what its documentation says about it. */
export interface Payload {
  /** The file's name, or the path of the endpoint. */
  readonly name: string
  readonly body: Uint8Array | string
  /** Lower-case names; signatures are added by `signing`. */
  readonly headers?: Readonly<Record<string, string>>
  readonly evidence?: Received["evidence"]
  /** Who speaks in it. */
  readonly speaker?: Speaker
  /** The customer says stop in it. */
  readonly isOptOut?: boolean
  /** All identifiers of the customer whom it is about, with their scope. */
  readonly customer?: ReadonlyArray<Pick<Identifier, "namespace" | "value" | "scope">>
}

/** What a signature adds to a delivery: headers; or the whole body, where it stands inside the body. */
export type Signature = Readonly<Record<string, string>> | Uint8Array

/** How the vendor signs; both functions give what a delivery has that is sent at a moment. */
export interface Signing {
  readonly sign: (received: Received, at: Instant) => Signature
  /** With the key before the current one, while it is still good. */
  readonly earlier?: (received: Received, at: Instant) => Signature
  /** Milliseconds until a signature is stale; absent where the vendor's signatures do not age. */
  readonly lifetime?: number
  /**
   * `content` where the vendor signs what the delivery says instead of its bytes: then bytes that say the same may pass.
   * `sender` where the vendor only shows a secret that was agreed, which says nothing about the body: then headers are forged alone.
   */
  readonly covers?: "bytes" | "content" | "sender"
}

/** What can become of a request to the vendor. */
export type Fate = "sent" | "silent" | "unreachable" | "limited" | "rejected" | "optedOut" | "windowClosed"

/** A way to send that meets its fate; `requests` counts what reached the vendor. */
export interface Connected {
  readonly send: ChannelAdapter["send"]
  readonly requests?: () => number
}

/** The laws that a channel may have nothing to do with. */
export type Exemptible = "channel/reissue-revises" | "channel/verified" | "channel/identifiers-together" | "channel/opt-out" | "channel/no-echo"

/** All that the kit needs beside the adapter. */
export interface Samples<Wire = unknown> {
  readonly payloads: readonly [Payload, ...ReadonlyArray<Payload>]
  /** What the vendor may deliver, where the schema `wire` allows more than can be serialised. */
  readonly wires?: fc.Arbitrary<Wire>
  readonly signing?: Signing
  /** Pairs of deliveries: a record, and the same record issued again with a correction. */
  readonly reissues?: ReadonlyArray<readonly [first: Payload, again: Payload]>
  /** What the vendor's ids of messages look like; `message-1` unless told otherwise. */
  readonly messageId?: string
  /** The vendor's report that the message `target` got so far, at a moment. */
  readonly receipt?: (status: ReceiptStatus, target: string, at: Instant) => Payload
  /** What the vendor's documentation says can be carried. */
  readonly documented?: DocumentedCapabilities
  readonly destination?: Destination
  /** What the vendor delivers for a request of ours: the message as the other side sees it, by the fields that are shown there. */
  readonly shows?: (request: OutboundRequest) => ReadonlyArray<Payload>
  /** Ways to send, by what becomes of the requests; `overHttp` makes them for vendors with an HTTP interface. */
  readonly outcomes?: Partial<Readonly<Record<Fate, Effect.Effect<Connected, unknown, Scope.Scope>>>>
  /** Laws that this channel has nothing to do with, and why. */
  readonly exempt?: Partial<Readonly<Record<Exemptible, string>>>
}

/** An adapter of any kind with its samples. */
export type AnySamples = Samples

/** The moment at which the kit's deliveries reach us: 2026-03-09, 08:00 UTC. */
export const kitNow = Instant.make(Date.UTC(2026, 2, 9, 8))

/** A payload as the shell hands it to an adapter. */
export const received = (adapter: AnyAdapter, payload: Payload, at: Instant = kitNow): Received => {
  const body = typeof payload.body === "string" ? new TextEncoder().encode(payload.body) : new Uint8Array(payload.body)
  return {
    tenant: TenantId.make("kit"), channel: adapter.kind, at, name: payload.name, headers: payload.headers ?? {}, body,
    checksum: checksumOf(body), evidence: payload.evidence ?? {}
  }
}

/** What the vendor answers over HTTP. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Ways to send over HTTP, one for each answer given, and for silence and a refused connection: the adapter is connected to
 * a client that never leaves this process.
 */
export const overHttp = (
  connect: Effect.Effect<AnyAdapter, never, HttpClient.HttpClient>,
  answers: Readonly<Record<"sent" | "limited", Answer>> & Partial<Readonly<Record<Exclude<Fate, "silent" | "unreachable">, Answer>>>
): NonNullable<Samples["outcomes"]> => {
  const through = (answer: Answer | "silent" | "unreachable"): Effect.Effect<Connected> => Effect.suspend(() => {
    let requests = 0
    const client = HttpClient.make((request) => {
      if (answer === "unreachable") {
        const cause = Object.assign(new Error("fetch failed"), { cause: { code: "ECONNREFUSED" } })
        return Effect.fail(new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) }))
      }
      requests++
      return answer === "silent"
        ? Effect.never
        : Effect.sync(() => HttpClientResponse.fromWeb(request, new Response(answer.body, { status: answer.status, headers: { ...answer.headers } })))
    })
    return connect.pipe(Effect.map(({ send }) => ({ send, requests: () => requests })), Effect.provideService(HttpClient.HttpClient, client))
  })
  return { ...Object.fromEntries(Object.entries(answers).map(([fate, answer]) => [fate, through(answer)])), silent: through("silent"), unreachable: through("unreachable") }
}
