/** The probes of what deliveries mean: corrections, exact values, people, machines. */
import { identifiersTogether, lossless, noEcho, type Outcome, parseJson, reissueRevises, textOf, valueAt } from "@redthread/channel"
import type { Pointer } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import { asWritten, type Delivered, deliveryOf, eventsOf, generatedWires, leafValues, outcomeOf, sampleDeliveries, type Scene, withValueAt } from "./ChannelKitDeliveries.ts"
import { exempt, missing, type Probe, probe, type Seen, seen } from "./ChannelKitProbes.ts"
import { received } from "./ChannelKitSamples.ts"

const corrected = probe(reissueRevises, Effect.fnUntraced(function*({ adapter, samples }: Scene) {
  const because = samples.exempt?.["channel/reissue-revises"]
  if (samples.reissues === undefined || samples.reissues.length === 0) {
    return because === undefined ? missing("add “reissues”: a record, and the same record issued again with a correction; or say under “exempt” why that never happens") : exempt(because)
  }
  return seen(yield* Effect.forEach(samples.reissues, ([first, again]) =>
    Effect.map(
      Effect.all({ first: eventsOf(adapter, received(adapter, first)), again: eventsOf(adapter, received(adapter, again)) }),
      (subject) => ({ by: `${first.name}, then ${again.name}`, subject })
    )))
}))

const planted: ReadonlyArray<readonly [key: string, json: string]> = [
  ["planted_number", "123456789012345678901234567890"], ["planted_negative", "-9007199254740993"], ["planted_text", "\"Grüße 👍🏽 \\u0000\\ud83d\\ude00\""],
  ["\\", "{\"~/\":[{\"\":true}]}"], ["planted_fraction", "0.1"]
]

/** JSON deliveries into which values are written that careless readers spoil, at the root and deep inside. */
const plantedIn = (delivered: Delivered, outcome: Extract<Outcome, { readonly _tag: "Read" }>): ReadonlyArray<readonly [at: Pointer, value: Schema.Json, body: string]> => {
  const own = Result.getOrUndefined(parseJson(textOf(delivered.received)))
  if (own === undefined || own === null || typeof own !== "object" || JSON.stringify(own) !== JSON.stringify(outcome.document)) return []
  const inside = leafValues(own).map(({ at }) => at.slice(0, at.lastIndexOf("/")) as Pointer)
  const places = [...new Set(["" as Pointer, inside.at(-1) ?? "" as Pointer])]
  return places.flatMap((place) => {
    const holder = valueAt(own, place)
    if (holder === null || typeof holder !== "object" || Array.isArray(holder)) return []
    return planted.map(([key, json], i) => {
      const mark = `planted-${i}-here`
      const at = `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` as Pointer
      const body = JSON.stringify(withValueAt(own, at, mark)).replace(`"${mark}"`, () => json)
      return [at, Result.getOrElse(parseJson(json.startsWith("-") || /^\d{16,}$/.test(json) ? `"${json}"` : json), () => null), body] as const
    })
  })
}

const exact = probe(lossless, Effect.fnUntraced(function*(scene: Scene) {
  const { adapter } = scene
  const samples = yield* Effect.forEach(sampleDeliveries(scene), (delivered) =>
    Effect.map(outcomeOf(adapter, delivered.received), (outcome) => ({ ...delivered, outcome })))
  const all: Array<Seen<Parameters<typeof lossless.breaches>[0]>> = []
  for (const { outcome, ...delivered } of samples) {
    if (outcome._tag !== "Read") continue
    for (const [at, value, body] of plantedIn(delivered, outcome)) {
      const again = yield* outcomeOf(adapter, received(adapter, { ...delivered.payload, body }))
      all.push({ by: `${delivered.by} with ${at}`, subject: { written: [{ at, value }], document: again._tag === "Read" ? again.document : null } })
    }
  }
  for (const [i, wire] of generatedWires(scene).entries()) {
    const encoded = Schema.encodeUnknownResult(adapter.wire as Schema.Codec<unknown, Schema.Json>)(wire)
    const { by, received: delivery } = deliveryOf(scene, wire, i)
    const outcome = yield* outcomeOf(adapter, delivery)
    if (Result.isSuccess(encoded)) all.push({ by, subject: { written: leafValues(asWritten(encoded.success)), document: outcome._tag === "Read" ? asWritten(outcome.document) : null } })
  }
  return seen(all)
}))

const named = probe(identifiersTogether, Effect.fnUntraced(function*({ adapter, samples }: Scene) {
  const because = samples.exempt?.["channel/identifiers-together"]
  const payloads = samples.payloads.filter(({ customer }) => customer !== undefined)
  if (payloads.length === 0) return because === undefined ? missing("say for a payload who its “customer” is: all identifiers with their scope") : exempt(because)
  return seen(yield* Effect.forEach(payloads, (payload) =>
    Effect.map(eventsOf(adapter, received(adapter, payload)), (events) => ({ by: payload.name, subject: { customer: payload.customer ?? [], events } }))))
}))

const machines = probe(noEcho, Effect.fnUntraced(function*({ adapter, samples }: Scene) {
  const because = samples.exempt?.["channel/no-echo"]
  const payloads = samples.payloads.filter(({ speaker }) => speaker !== undefined)
  const lacks = [
    ...(payloads.some(({ speaker }) => speaker === "customer") ? [] : ["a customer speaks"]),
    ...(payloads.some(({ speaker }) => speaker !== "customer") ? [] : ["we ourselves or a machine speaks"])
  ]
  if (lacks.length > 0) return because === undefined ? missing(`add a payload with “speaker” in which ${lacks.join(", and one in which ")}`) : exempt(because)
  return seen(yield* Effect.forEach(payloads, (payload) =>
    Effect.map(eventsOf(adapter, received(adapter, payload)), (events) => ({ by: payload.name, subject: { speaker: payload.speaker ?? "customer", events } }))))
}))

/** The probes of laws 5, 7, 8 and 13. */
export const meaningProbes: ReadonlyArray<Probe> = [corrected, exact, named, machines]
