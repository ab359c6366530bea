/** The adapter of the example vendor: signed webhooks in, requests out. It keeps all thirteen laws; begin your own here. */
import { BadSignature, type ChannelAdapter, type Received, Rejected, SendError } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect } from "effect"
import { HttpClient } from "effect/http"
import { createHmac, timingSafeEqual } from "node:crypto"
import { exampleDocument, exampleEvents, exampleId, exampleKind } from "./ExampleEvents.ts"
import { exampleCapabilities, renderExample, sendingExample } from "./ExampleSending.ts"
import { ExampleConfig, ExampleWire } from "./ExampleWire.ts"

const header = "x-example-signature"
const fiveMinutes = 300_000

/** The signature that the vendor puts into its header: `t=SECONDS,v1=HEX`, an HMAC over `SECONDS.BODY`. */
export const signExample = (secret: string, body: Uint8Array, at: Instant): string => {
  const seconds = Math.floor(at / 1000)
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.`).update(body).digest("hex")}`
}

const isEqual = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** Proves over the raw bytes that the vendor sent this, and not long ago. */
const verify = ({ secrets }: ExampleConfig, { body, headers }: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const [, seconds] = /^t=(\d{1,12}),v1=[0-9a-f]{64}$/.exec(given) ?? []
  if (seconds === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is no signature." }))
  const at = Number(seconds) * 1000
  if (Math.abs(now - at) > fiveMinutes) return Effect.fail(new BadSignature({ header, reason: "The signature is stale." }))
  const matches = secrets.map((secret) => isEqual(signExample(secret, body, at as Instant), given))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No secret gives this signature." }))
}

const notConnected: ChannelAdapter["send"] = () =>
  Effect.fail(new SendError({ reason: new Rejected({ code: "not-connected", text: "This adapter was made without an HTTP client." }) }))

/** The adapter without a way to send: it verifies, reads and renders. */
export const exampleAdapter = (config: ExampleConfig, send: ChannelAdapter["send"] = notConnected): ChannelAdapter<ExampleConfig, ExampleWire> => ({
  id: exampleId,
  kind: exampleKind,
  config: ExampleConfig,
  wire: ExampleWire,
  recognises: (received) => received.channel === exampleKind,
  verify: (received, now) => verify(config, received, now),
  document: (received) => Effect.fromResult(exampleDocument(received)),
  normalise: (received) => Effect.fromResult(exampleEvents(received)),
  serialise: (wire) => new TextEncoder().encode(JSON.stringify(wire)),
  capabilities: () => exampleCapabilities,
  render: (message, destination) => Effect.fromResult(renderExample(config, message, destination)),
  send,
  budget: { requests: 20, perMilliseconds: 1000 }
})

/** The adapter that also sends; it takes the HTTP client from its surroundings. */
export const makeExampleAdapter = (config: ExampleConfig) =>
  Effect.map(HttpClient.HttpClient, (client) => exampleAdapter(config, sendingExample(client, config)))
