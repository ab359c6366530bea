/** One adapter for each law that breaks this law and no other: each is the example adapter with one mistake that adapters really make. */
import { type AnyAdapter, predictLoss, type Received, SendError, textOf, Unreachable } from "@redthread/channel"
import { type ChannelEvent, EventKey } from "@redthread/model"
import { type ChannelKit, connectedExample as good, exampleSamples } from "@redthread/testing"
import { Effect, type Schema } from "effect"
import { createHmac } from "node:crypto"

/** A broken adapter, the law it breaks, and the mistake in words. */
export interface Broken {
  readonly law: string
  readonly mistake: string
  readonly adapter: AnyAdapter
  readonly samples: ChannelKit.Samples
}

const samples: ChannelKit.Samples = exampleSamples

/** The good adapter whose events are told differently. */
const telling = (change: (event: ChannelEvent, received: Received) => ChannelEvent | undefined): AnyAdapter => ({
  ...good,
  normalise: (received) => Effect.map(good.normalise(received), (events) => events.flatMap((event) => change(event, received) ?? []))
})

let readings = 0

const looselySigned = (received: Received): boolean => {
  const [, seconds = "", hex = ""] = /^t=(\d+),v1=([0-9a-f]+)/.exec(received.headers["x-example-signature"] ?? "") ?? []
  const due = ["new secret", "old secret"].map((secret) => createHmac("sha256", secret).update(`${seconds}.`).update(received.body).digest("hex"))
  return hex.length >= 8 && Math.abs(received.at - Number(seconds) * 1000) <= 300_000 && due.some((one) => one.slice(0, 8) === hex.slice(0, 8))
}

const roundedDocument = (received: Received) => Effect.map(good.document(received), () => JSON.parse(textOf(received)) as Schema.Json)

/** Key and text of a request's body, with more in it than is shown. */
const withEnvelope = (body: string, message: object): string => JSON.stringify({ ...JSON.parse(body) as object, metadata: Buffer.from(JSON.stringify(message)).toString("base64") })

const unreachable = Effect.fail(new SendError({ reason: new Unreachable({ text: "No answer." }) }))

/** Thirteen mistakes, in the order of the laws. */
export const brokenAdapters: ReadonlyArray<Broken> = [
  {
    law: "channel/nothing-vanishes", mistake: "fields that it does not know are left out", samples,
    adapter: telling((event) => ({ ...event, source: { ...event.source, unrecognised: [] } }))
  },
  {
    law: "channel/deterministic", mistake: "the time of an event is the time of reading", samples,
    adapter: telling((event) => ({ ...event, at: { ...event.at, instant: (event.at.instant + ++readings) as typeof event.at.instant } }))
  },
  {
    law: "channel/confluent", mistake: "the key of an event holds the time of receipt", samples,
    adapter: telling((event, { at }) => ({ ...event, key: EventKey.make(`${event.key}:${at}`) }))
  },
  {
    law: "channel/receipts-monotone", mistake: "the last report counts, so that a late “delivered” overwrites “read”", samples,
    adapter: telling((event) => (event._tag === "Receipt" ? { ...event, key: EventKey.make(`status:${event.target}`), revision: Math.min(1e12, Math.max(0, Math.round(Number(event.at.raw)))) } : event))
  },
  {
    law: "channel/reissue-revises", mistake: "every version of a record has a key of its own", samples,
    adapter: telling((event) => ({ ...event, key: EventKey.make(`${event.key}:${event.revision}`), revision: 0 }))
  },
  {
    law: "channel/verified", mistake: "only the beginning of the signature is compared", samples,
    adapter: { ...good, verify: (received, now) => (looselySigned({ ...received, at: now }) ? Effect.void : good.verify(received, now)) }
  },
  {
    law: "channel/lossless", mistake: "JSON.parse rounds long numbers", samples,
    adapter: { ...good, document: (received) => Effect.flatMap(good.document(received), () => roundedDocument(received)) }
  },
  {
    law: "channel/identifiers-together", mistake: "the telephone number beside the user id is not kept for messages", samples,
    adapter: telling((event) => (event._tag === "Message" ? { ...event, identifiers: event.identifiers.filter(({ namespace }) => namespace !== "phone") } : event))
  },
  {
    law: "channel/honest-capabilities", mistake: "nothing is said about what was lost", samples,
    adapter: { ...good, render: (message, destination) => Effect.map(good.render(message, destination), (rendered) => ({ ...rendered, lost: [] })) }
  },
  {
    law: "channel/render-then-normalise", mistake: "the whole message travels along in a field that nobody sees", samples,
    adapter: {
      ...good,
      render: (message, destination) =>
        Effect.map(good.render(message, destination), ({ requests }) => ({
          lost: predictLoss(message, good.capabilities(destination)),
          requests: requests.map((request) => (request._tag === "Http" ? { ...request, body: withEnvelope(request.body, message) } : request))
        }))
    }
  },
  {
    law: "channel/opt-out", mistake: "STOP is a message like any other", samples,
    adapter: telling((event) => (event._tag === "ConsentChanged" ? undefined : event))
  },
  {
    law: "channel/typed-errors", mistake: "silence counts as not reached, so that the message is sent again", adapter: good,
    samples: { ...samples, outcomes: { ...samples.outcomes, silent: Effect.succeed({ send: () => unreachable }) } }
  },
  {
    law: "channel/no-echo", mistake: "our own messages come back as the customer's", samples,
    adapter: telling((event) => {
      if (event._tag !== "Message") return event
      const { automatic: _, ...message } = event
      return { ...message, direction: "inbound" }
    })
  }
]

