/** The probes of reading: nothing vanishes, the same again, once in any order. */
import { confluent, deterministic, nothingVanishes, type Outcome } from "@redthread/channel"
import { ChannelEvent } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import * as fc from "fast-check"
import { damagedDeliveries, type Delivered, deliveryOf, eventsOf, generatedWires, outcomeOf, sampleDeliveries, type Scene, splitOf } from "./ChannelKitDeliveries.ts"
import { missing, type Probe, probe, type Seen, seen } from "./ChannelKitProbes.ts"
import { kitNow, received } from "./ChannelKitSamples.ts"

const deliveriesOf = (scene: Scene): ReadonlyArray<Delivered> => [
  ...sampleDeliveries(scene),
  ...generatedWires(scene).map((wire, i) => deliveryOf(scene, wire, i))
]

const readAll = (scene: Scene, deliveries: ReadonlyArray<Delivered>) =>
  Effect.forEach(deliveries, (delivered) => Effect.map(outcomeOf(scene.adapter, delivered.received), (outcome) => ({ ...delivered, outcome })))

const isRead = (outcome: Outcome): outcome is Extract<Outcome, { readonly _tag: "Read" }> => outcome._tag === "Read"

const isNamesake = (one: ChannelEvent, other: ChannelEvent): boolean => one.key === other.key && one.revision === other.revision

/** Whether any two of these events look like one: items of a generated batch may be called the same by chance. */
const haveNamesakes = (events: ReadonlyArray<ChannelEvent>): boolean => new Set(events.map(({ key }) => key)).size < events.length

const vanishing = probe(nothingVanishes, Effect.fnUntraced(function*(scene: Scene) {
  const samples = sampleDeliveries(scene).length
  const read = yield* readAll(scene, [...deliveriesOf(scene), ...damagedDeliveries(scene)])
  const all: Array<Seen<Parameters<typeof nothingVanishes.breaches>[0]>> = []
  for (const [i, { by, outcome, payload }] of read.entries()) {
    if (!isRead(outcome)) continue
    const isCustomers = payload.speaker === "customer"
    all.push({ by, subject: { ...outcome, isCustomers } })
    const parts = splitOf(scene.adapter, outcome.document, outcome.events)
    if (parts === undefined) continue
    const whole = yield* outcomeOf(scene.adapter, parts.whole)
    const singles = yield* Effect.forEach(parts.singles, (single) => eventsOf(scene.adapter, single))
    if (isRead(whole) && i < samples) singles.push(...yield* Effect.forEach(parts.quiet, (single) => Effect.map(eventsOf(scene.adapter, single), (events) => events.filter((event) => outcome.events.some((one) => isNamesake(one, event))))))
    if (isRead(whole) && (i < samples || !haveNamesakes(singles.flat()))) all.push({ by: `${by}, in parts`, subject: { ...whole, singles } })
  }
  const unread = read.find(({ by, outcome, payload }) => !isRead(outcome) && (payload.speaker !== undefined || by.startsWith("generated")))
  return unread === undefined || isRead(unread.outcome)
    ? seen(all)
    : missing(`“${unread.by}” cannot be read (${unread.outcome._tag === "Malformed" ? unread.outcome.reason : unread.outcome.cause}); samples with a speaker, and whatever the schema “wire” allows, have to be`)
}))

const fits = Schema.encodeUnknownResult(Schema.Array(ChannelEvent))

const repeated = probe(deterministic, Effect.fnUntraced(function*(scene: Scene) {
  const first = yield* readAll(scene, [...deliveriesOf(scene), ...damagedDeliveries(scene)])
  // A clock that somebody reads shows another time by then.
  yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 5)))
  const second = yield* readAll(scene, first)
  return seen(first.map(({ by, outcome }, i) => {
    const encoded = isRead(outcome) ? fits(outcome.events) : undefined
    const misfit = encoded !== undefined && Result.isFailure(encoded) ? { misfit: encoded.failure.message.split("\n")[0] ?? "" } : {}
    return { by, subject: { first: outcome, second: second[i]?.outcome ?? { _tag: "Died" as const, cause: "nothing came" }, ...misfit } }
  }))
}))

/** The same deliveries by all ways on which they may come; the adapter is asked afresh each time. */
const waysOf = Effect.fnUntraced(function*(scene: Scene, deliveries: ReadonlyArray<Delivered>) {
  const { adapter, settings } = scene
  const read = (all: ReadonlyArray<Delivered>, concurrency: number | "unbounded" = 1) =>
    Effect.map(Effect.forEach(all, (delivered) => eventsOf(adapter, delivered.received), { concurrency }), (events) => events.flat())
  const once = yield* read(deliveries)
  const shuffled = fc.sample(fc.shuffledSubarray([...deliveries], { minLength: deliveries.length }), { numRuns: 2, seed: settings.seed })
  const otherwise = [
    { how: "delivered twice", events: yield* read([...deliveries, ...deliveries]) },
    { how: "delivered the other way round", events: yield* read(deliveries.toReversed()) },
    ...(yield* Effect.forEach(shuffled, (order) => Effect.map(read(order), (events) => ({ how: "delivered out of order", events })))),
    { how: "delivered all at once", events: yield* read(deliveries, "unbounded") },
    {
      how: "delivered again an hour later and to another address",
      events: [...once, ...yield* read(deliveries.map((one) => ({
        ...one, received: { ...received(adapter, { ...one.payload, name: `${one.payload.name}?again` }, (kitNow + 3_600_000) as typeof kitNow), name: one.payload.name.includes("?") ? one.payload.name : `again/${one.payload.name}` }
      })))]
    }
  ]
  // A crash between reading and keeping, at every step: what was kept stays, and the delivery is read again.
  // All are read once more for that, and each a second time.
  const crashed: Array<(typeof otherwise)[number]> = []
  const first = yield* Effect.forEach(deliveries, (delivered) => eventsOf(adapter, delivered.received))
  for (const [i, delivered] of deliveries.entries()) {
    const [events = [], others] = [first[i], first.toSpliced(i, 1).flat()]
    const again = yield* eventsOf(adapter, delivered.received)
    for (let kept = 0; kept <= Math.min(events.length, 20); kept++) {
      crashed.push({ how: `after a crash with ${kept} of ${events.length} events of “${delivered.by}” kept`, events: [...events.slice(0, kept), ...others, ...again] })
    }
  }
  return { once, otherwise: [...otherwise, ...crashed.slice(0, 500)] }
})

const anyOrder = probe(confluent, Effect.fnUntraced(function*(scene: Scene) {
  const samples = sampleDeliveries(scene)
  const generated = generatedWires(scene).map((wire, i) => deliveryOf(scene, wire, i))
  const groups = Array.from({ length: Math.ceil(generated.length / 5) }, (_, i) => generated.slice(i * 5, i * 5 + 5))
  const all = yield* Effect.forEach([samples, ...groups], (group) => Effect.map(waysOf(scene, group), (subject) => ({ by: group === samples ? "the samples" : group[0]?.by ?? "", subject })))
  const parts = yield* Effect.forEach(samples, Effect.fnUntraced(function*({ by, received }) {
    const outcome = yield* outcomeOf(scene.adapter, received)
    const split = isRead(outcome) ? splitOf(scene.adapter, outcome.document, outcome.events) : undefined
    if (split === undefined) return []
    const once = yield* eventsOf(scene.adapter, split.whole)
    const events = yield* Effect.forEach(split.singles, (single) => eventsOf(scene.adapter, single))
    return [{ by, subject: { once, otherwise: [{ how: "delivered in parts, the last first", events: events.toReversed().flat() }] } }]
  }))
  return seen([...all.filter(({ by, subject }) => by === "the samples" || !haveNamesakes(subject.once)), ...parts.flat()])
}))

/** The probes of laws 1, 2 and 3. */
export const readingProbes: ReadonlyArray<Probe> = [vanishing, repeated, anyOrder]
