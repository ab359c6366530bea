/** Mistakes that vendors make, beside the thirteen of the broken adapters: each is found by its law, and said in words. */
import { type AnyAdapter, RateLimited, type Rendered, SendError, textOf } from "@redthread/channel"
import { type ChannelEvent, EventKey } from "@redthread/model"
import { ChannelKit, connectedExample as good, exampleSamples } from "@redthread/testing"
import { Effect, type Schema } from "effect"
import { describe, expect, it } from "vitest"

const samples: ChannelKit.Samples = exampleSamples

/** What the kit says about one law; empty where it holds. */
const said = async (law: string, adapter: AnyAdapter, about: ChannelKit.Samples = samples): Promise<string> => {
  const bodies = new Map<string, () => Promise<void>>()
  ChannelKit.suite(adapter, about, { describe: (_, body) => body(), it: (name, body) => bodies.set(name, body) }, { runs: 5, mutations: 100, seed: 11 })
  return (bodies.get(`channel/${law}`)?.() ?? Promise.reject(new Error(`There is no law ${law}.`))).then(() => "", (cause: Error) => cause.message)
}
const telling = (change: (events: ReadonlyArray<ChannelEvent>) => ReadonlyArray<ChannelEvent>): AnyAdapter => ({ ...good, normalise: (received) => Effect.map(good.normalise(received), change) })
const each = (change: (event: ChannelEvent) => ChannelEvent): AnyAdapter => telling((events) => events.map(change))
const rendering = (change: (rendered: Rendered) => Rendered): AnyAdapter => ({ ...good, render: (message, destination) => Effect.map(good.render(message, destination), change) })
const bodies = (change: (body: Record<string, unknown>) => Record<string, unknown>): AnyAdapter =>
  rendering(({ lost, requests }) => ({ lost, requests: requests.map((request) => (request._tag === "Http" ? { ...request, body: JSON.stringify(change(JSON.parse(request.body) as Record<string, unknown>)) } : request)) }))
const declaring = (change: Partial<ReturnType<typeof good.capabilities>>): AnyAdapter => ({ ...good, capabilities: (destination) => ({ ...good.capabilities(destination), ...change }) })

/** All messages of a delivery have one key, and what comes second counts as a repetition of the first. */
const swallowing = telling((events) => {
  const [first, ...more] = events.filter(({ _tag }) => _tag === "Message")
  if (first === undefined) return events
  const swallowed = more.flatMap(({ source }) => [...source.read, ...source.carried, ...source.unrecognised])
  const kept = { ...first, key: EventKey.make("same"), revision: 0, source: { ...first.source, carried: [...first.source.carried, ...swallowed] } }
  return [kept, ...events.filter(({ _tag }) => _tag !== "Message")]
})

const memory = new Set<string>()
const forgetful = telling((events) => events.filter(({ key }) => !memory.has(key) && memory.add(key)))

const mistakes: ReadonlyArray<readonly [mistake: string, law: string, says: string, adapter: AnyAdapter, samples?: ChannelKit.Samples]> = [
  ["of a batch only the first message is told, and the rest listed", "nothing-vanishes", "is only in the batch", telling((events) => events.map((event, i) => (i === 0 ? event : { ...event, key: EventKey.make(`${event.key}:${i}`) })))],
  ["two different messages have one key, and one of them is taken for a repetition", "nothing-vanishes", "something else there has the same key", swallowing],
  ["everything is a notice", "nothing-vanishes", "only a notice", each(({ adapter, at, channel, identifiers, key, others, revision, signals, source, thread }) => ({ adapter, at, channel, identifiers, key, others, revision, signals, source, thread, _tag: "ChannelNotice", topic: "webhook", text: "" }))],
  ["what was seen before is left out by the adapter itself", "confluent", "after a crash", forgetful],
  ["two different messages have one key", "confluent", "both are same 0", each((event) => ({ ...event, key: EventKey.make("same"), revision: 0 }))],
  ["events that are none", "deterministic", "its events are none", each((event) => ({ ...event, revision: -1 }))],
  ["a correction has the revision of the first", "reissue-revises", "its correction is ignored", each((event) => ({ ...event, revision: 0 }))],
  ["a missing header is let pass", "verified", "without x-example-signature is believed", { ...good, verify: (received, now) => (received.headers["x-example-signature"] === undefined ? Effect.void : good.verify(received, now)) }],
  ["an old signature is let pass", "verified", "stale is believed", { ...good, verify: (received) => good.verify(received, (Number(/t=(\d+)/.exec(received.headers["x-example-signature"] ?? "")?.[1]) * 1000) as never) }],
  ["the key before is refused", "verified", "signed with the key before is refused", good, { ...samples, signing: { ...samples.signing, sign: samples.signing?.sign ?? (() => ({})), earlier: () => ({ "x-example-signature": "t=1,v1=0" }) } }],
  ["fields that it does not know are taken out of the document", "lossless", "is missing", { ...good, document: (received) => Effect.map(good.document(received), (document) => JSON.parse(JSON.stringify(document, (key, value: unknown) => (key.startsWith("planted") ? undefined : value))) as Schema.Json) }],
  ["texts are read in another charset", "lossless", "planted_text", { ...good, document: (received) => good.document({ ...received, body: new TextEncoder().encode(new TextDecoder("latin1").decode(received.body)) }) }],
  ["an id that counts in an account says no account", "identifiers-together", "does not say in which account it counts", each((event) => ({ ...event, identifiers: event.identifiers.map(({ scope: _, ...identifier }) => identifier) }))],
  ["less is declared than documented", "honest-capabilities", "Media is declared as dropped, the vendor documents native", declaring({ content: { ...good.capabilities(samples.destination as never).content, Media: "dropped" } })],
  ["a lower limit is declared than documented", "honest-capabilities", "textLimit is declared lower", declaring({ textLimit: 160 })],
  ["a higher limit is declared than kept", "honest-capabilities", "it was refused (Rejected)", declaring({ textLimit: 5000 })],
  ["a limit is declared and not kept", "honest-capabilities", "rendered beyond a declared limit", { ...good, render: (message, destination) => good.render(message, destination).pipe(Effect.catch(() => Effect.succeed({ requests: [], lost: [] }))) }],
  ["the declaration cites nothing", "honest-capabilities", "cites no documentation", declaring({ source: " " })],
  ["captions are swallowed", "render-then-normalise", "declared native and did not come back", bodies(({ image, ...body }) => ({ ...body, ...(image === undefined ? {} : { image: { url: (image as { readonly url: string }).url } }) }))],
  ["an advertisement is put below every message", "render-then-normalise", "was heard and never said", bodies((body) => ("text" in body ? { ...body, text: `${String(body["text"])} Werbung` } : body))],
  ["long texts are cut", "render-then-normalise", "was said and not heard", bodies((body) => ("text" in body ? { ...body, text: String(body["text"]).slice(0, 9) } : body))],
  ["a stop counts for another channel", "opt-out", "may still be written to", each((event) => (event._tag === "ConsentChanged" ? { ...event, consent: { ...event.consent, channel: "email" } } : event))],
  ["the one who said stop is not named", "opt-out", "may still be written to", each((event) => (event._tag === "ConsentChanged" ? { ...event, identifiers: [] } : event))],
  ["a request is made again at once when it failed", "typed-errors", "one send made 2 requests", good, { ...samples, outcomes: { ...samples.outcomes, limited: Effect.map(samples.outcomes?.limited ?? Effect.die("none"), ({ requests, send }) => ({ requests: requests ?? (() => 0), send: (request, key) => send(request, key).pipe(Effect.catch(() => send(request, key))) })) } }],
  ["nobody says how long to wait", "typed-errors", "RateLimited without a time to wait came", good, { ...samples, outcomes: { ...samples.outcomes, limited: Effect.succeed({ send: () => Effect.fail(new SendError({ reason: new RateLimited({ retryAfter: 0 }) })) }) } }],
  ["nobody ever gives up waiting", "typed-errors", "nothing came where UnknownOutcome is due", good, { ...samples, outcomes: { ...samples.outcomes, silent: Effect.succeed({ send: () => Effect.never }) } }],
  ["the rate budget allows nothing", "typed-errors", "allows nothing", { ...good, budget: { requests: 0, perMilliseconds: 1000 } }],
  ["what is no JSON ends in an exception", "typed-errors", "Died came", { ...good, document: (received) => Effect.sync(() => JSON.parse(textOf(received)) as Schema.Json) }],
  ["customers count as machines", "no-echo", "taken for a machine's", each((event) => (event._tag === "Message" ? { ...event, automatic: "auto-reply" } : event))]
]

describe("the kit finds", () => {
  for (const [mistake, law, says, adapter, about = samples] of mistakes) {
    it(`that ${mistake} (channel/${law})`, async () => {
      expect(await said(law, good)).toBe("")
      expect(await said(law, adapter, about)).toContain(says)
    })
  }
})
