/** WhatsApp and telephone under generated deliveries: what the vendors' schemas allow, and anything else. */
import { asterisk, telephoneOther, vonageVoice, WhatsAppChange, whatsAppCloud } from "@redthread/adapters"
import { type AnyAdapter, deliveryLaws, type Normalised, nothingVanishes, parseJson, type Received } from "@redthread/channel"
import { type ChannelEvent, ChannelEvent as Events, type ChannelKind, type Law } from "@redthread/model"
import { arbitraryOf, checkLaw, findBreach, jsonArbitrary, runs } from "@redthread/testing"
import { Effect, Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { delivery } from "./deliveries.ts"

const adapters: ReadonlyArray<AnyAdapter> = [
  whatsAppCloud({ appSecrets: [] }), asterisk({}), vonageVoice({ signatureSecrets: [] }), telephoneOther()
]
const encode = Schema.encodeSync(Schema.Array(Events))

/** What became of a delivery, as two runs tell it; malformed deliveries have no events and an empty document. */
interface Told extends Normalised {
  readonly received: Received
  readonly again: ReadonlyArray<ChannelEvent>
  readonly malformed: boolean
}
const tell = (adapter: AnyAdapter, kind: ChannelKind, body: string | Uint8Array): Told => {
  const received = delivery(kind, body)
  const result = Effect.runSync(Effect.result(adapter.normalise(received)))
  if (Result.isFailure(result)) return { received, document: [], events: [], again: [], malformed: true }
  return { received, document: Effect.runSync(adapter.document(received)), events: result.success, again: Effect.runSync(adapter.normalise(received)), malformed: false }
}
const ifRead = (law: Law<Normalised>): Law<Told> => ({ ...law, breaches: (told) => (told.malformed ? [] : law.breaches(told)) })

const deterministic: Law<Told> = {
  id: "adapters/deterministic",
  says: "The same delivery gives the same events, and they are what the model calls events.",
  source: "Conformance law 2",
  breaches: ({ again, events }) => (JSON.stringify(encode(events)) === JSON.stringify(encode(again)) ? [] : [{ entries: [], because: "the second run differs" }])
}

const webhook = (changes: ReadonlyArray<unknown>) => ({ object: "whatsapp_business_account", entry: [{ id: "210000000000001", changes }] })

/** What a vendor delivers. A whole webhook of WhatsApp holds many changes; one at a time shows as much in less time. */
const wiresOf = (adapter: AnyAdapter): fc.Arbitrary<unknown> =>
  adapter.kind === "whatsapp"
    ? arbitraryOf(WhatsAppChange, { size: runs > 500 ? "small" : "xsmall" }).map((change) => webhook([change]))
    : arbitraryOf(adapter.wire as Schema.Schema<unknown>, { size: runs > 500 ? "small" : "xsmall" })
const wires = (adapter: AnyAdapter): fc.Arbitrary<Told> => wiresOf(adapter).map((wire) => tell(adapter, adapter.kind, adapter.serialise(wire)))
const anything = (adapter: AnyAdapter): fc.Arbitrary<Told> =>
  fc.oneof(jsonArbitrary.map((json) => JSON.stringify(json)), fc.string({ unit: "grapheme" }), fc.uint8Array()).map((body) => tell(adapter, adapter.kind, body))

/** Halves of characters have no bytes in UTF-8. */
const wellFormed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === "string" ? new TextDecoder().decode(new TextEncoder().encode(inner)) : inner))

for (const adapter of adapters) {
  describe(adapter.id, () => {
    for (const law of [...deliveryLaws.map(ifRead), deterministic]) {
      it(`${law.id}, for what the vendor delivers`, () => checkLaw(law, wires(adapter)))
      it(`${law.id}, for anything at all`, () => checkLaw(law, anything(adapter)))
    }

    it("reads everything that its wire allows", () => {
      fc.assert(fc.property(wires(adapter), ({ malformed, received }) => !malformed && adapter.recognises(received)), { numRuns: Math.min(runs, 100) })
    })

    it("gives back the document that was serialised", () => {
      fc.assert(
        fc.property(wiresOf(adapter), (wire) => {
          const document = Effect.runSync(adapter.document(delivery(adapter.kind, adapter.serialise(wire))))
          expect(wellFormed(document)).toEqual(wellFormed(Result.getOrThrow(parseJson(JSON.stringify(wire)))))
        }),
        { numRuns: Math.min(runs, 100) }
      )
    })
  })
}

describe("the laws of these adapters", () => {
  it("notice an adapter that keeps a leaf to itself", () => {
    const [first] = adapters
    const forgetful = first && wires(first).map((told) => ({
      ...told, events: told.events.map((event) => ({ ...event, source: { ...event.source, read: event.source.read.slice(1) } }))
    }))
    expect(forgetful && findBreach(ifRead(nothingVanishes), forgetful)).toBeDefined()
  })

  it("notice an adapter that remembers", () => {
    const [first] = adapters
    const moody = first && wires(first).map((told) => ({ ...told, again: [] }))
    expect(moody && findBreach(deterministic, moody)).toBeDefined()
  })
})

it("a whole webhook of WhatsApp, with all that its wire allows, keeps the laws of a delivery", () => {
  const whole = arbitraryOf(whatsAppCloud({ appSecrets: [] }).wire).map((wire) => tell(whatsAppCloud({ appSecrets: [] }), "whatsapp", JSON.stringify(wire)))
  for (const law of deliveryLaws) checkLaw(ifRead(law), whole, { runs: Math.min(runs / 100, 100) })
})

describe("a batch", () => {
  const comparable = (events: ReadonlyArray<ChannelEvent>) => new Set(events.map(({ key, revision }) => `${key} ${revision}`))

  it("equals its singles, whatever WhatsApp puts into it", () => {
    const adapter = whatsAppCloud({ appSecrets: [] })
    fc.assert(
      fc.property(fc.array(wiresOf(adapter), { minLength: 1, maxLength: 4 }), (hooks) => {
        const batch = tell(adapter, "whatsapp", JSON.stringify(hooks)).events
        const singles = hooks.flatMap((hook) => tell(adapter, "whatsapp", JSON.stringify(hook)).events)
        expect(comparable(batch)).toEqual(comparable(singles))
      }),
      { numRuns: Math.min(runs, 50) }
    )
  })

  it("equals its singles, whatever rows Asterisk writes", () => {
    const adapter = asterisk({})
    fc.assert(
      fc.property(arbitraryOf(adapter.wire), ({ rows }) => {
        const all = rows as ReadonlyArray<Readonly<Record<string, string>>>
        const whole = tell(adapter, "telephone", JSON.stringify(all)).events
        const singles = all.flatMap((row) => tell(adapter, "telephone", JSON.stringify([row])).events)
        expect(comparable(whole)).toEqual(comparable(singles))
      }),
      { numRuns: Math.min(runs, 100) }
    )
  })
})
