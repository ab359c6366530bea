/** The kit's deliveries: the vendor's samples, generated ones, damaged ones; and what an adapter makes of each. */
import { type AnyAdapter, leavesOf, type Outcome, parseJson, type Received, valueAt } from "@redthread/channel"
import { type ChannelEvent, type Pointer, pointerKeys } from "@redthread/model"
import { Cause, Effect, Exit, Option, Result, Schema } from "effect"
import * as fc from "fast-check"
import { type AnySamples, type Payload, received } from "./ChannelKitSamples.ts"
import { arbitraryOf } from "./SchemaArbitrary.ts"

/** How much the kit tries. */
export interface KitSettings {
  /** Generated deliveries for each law about reading; 100 unless told otherwise. */
  readonly runs: number
  /** Forged deliveries; 10,000 unless told otherwise. */
  readonly mutations: number
  /** Makes a run repeatable; drawn where absent, and reported. */
  readonly seed: number
  /** How much each generated delivery holds: `xsmall` is right for wide schemas with lists in lists. */
  readonly size: "xsmall" | "small"
}

/** An adapter on trial. */
export interface Scene {
  readonly adapter: AnyAdapter
  readonly samples: AnySamples
  readonly settings: KitSettings
}

/** One delivery of the kit: `by` names it for people. */
export interface Delivered {
  readonly by: string
  readonly payload: Payload
  readonly received: Received
}

/** What the adapter makes of a delivery; never fails, for dying is an outcome too. */
export const outcomeOf = (adapter: AnyAdapter, received: Received): Effect.Effect<Outcome> =>
  Effect.suspend(() => Effect.all({ document: adapter.document(received), events: adapter.normalise(received) })).pipe(
    Effect.exit,
    Effect.map((exit): Outcome => {
      if (Exit.isSuccess(exit)) return { _tag: "Read", ...exit.value }
      const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
      return error !== undefined && error._tag === "Malformed"
        ? { _tag: "Malformed", reason: error.message }
        : { _tag: "Died", cause: String(Cause.squash(exit.cause)).split("\n")[0] ?? "" }
    })
  )

/** The events of a delivery; none where it cannot be read. */
export const eventsOf = (adapter: AnyAdapter, received: Received): Effect.Effect<ReadonlyArray<ChannelEvent>> =>
  Effect.map(outcomeOf(adapter, received), (outcome) => (outcome._tag === "Read" ? outcome.events : []))

/** The vendor's samples. */
export const sampleDeliveries = ({ adapter, samples }: Scene): ReadonlyArray<Delivered> =>
  samples.payloads.map((payload) => ({ by: payload.name, payload, received: received(adapter, payload) }))

/** What the schema `wire` allows, or the samples' own generator. */
export const wiresOf = ({ adapter, samples, settings }: Scene): fc.Arbitrary<unknown> =>
  samples.wires ?? arbitraryOf(adapter.wire as Schema.Schema<unknown>, { size: settings.size })

/** What is drawn for a scene, drawn once for all laws. */
const oncePerScene = <A>(draw: (scene: Scene) => A): ((scene: Scene) => A) => {
  const drawn = new WeakMap<Scene, { readonly value: A }>()
  return (scene) => {
    const known = drawn.get(scene) ?? { value: draw(scene) }
    drawn.set(scene, known)
    return known.value
  }
}

/** The same deliveries for the same seed: values of the wire schema, as the vendor would send them. */
export const generatedWires = oncePerScene((scene): ReadonlyArray<unknown> => fc.sample(wiresOf(scene), { numRuns: scene.settings.runs, seed: scene.settings.seed }))

/** A wire value as a delivery. */
export const deliveryOf = ({ adapter, settings }: Scene, wire: unknown, number: number): Delivered => {
  const payload: Payload = { name: "generated", body: adapter.serialise(wire) }
  return { by: `generated delivery ${number} of seed ${settings.seed}`, payload, received: received(adapter, payload) }
}

const hostile: ReadonlyArray<Uint8Array> = [
  new Uint8Array(), Uint8Array.of(0), Uint8Array.of(0xFF, 0xFE, 0xFD), ...["null", "[]", "{}", "\"", "{\"a\":", "<xml/>", "[".repeat(5000), `${"{\"a\":".repeat(2000)}1${"}".repeat(2000)}`, "{\"__proto__\":{\"a\":1}}"].map((text) => new TextEncoder().encode(text))
]

/** Samples with bytes changed, cut out or put in twice, any bytes at all, and what parsers trip over. */
export const damagedDeliveries = oncePerScene(({ adapter, samples, settings }): ReadonlyArray<Delivered> => {
  const bodies = samples.payloads.map((payload) => received(adapter, payload).body)
  const damaged = fc.tuple(fc.constantFrom(...bodies), fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 6 })), { minLength: 1, maxLength: 4 })).map(([sample, cuts]) =>
    cuts.reduce<Uint8Array>((bytes, [where, length, instead]) => {
      const at = where % (bytes.length + 1)
      const spoiled = new Uint8Array(at + instead.length + Math.max(0, bytes.length - at - length))
      spoiled.set(bytes.subarray(0, at))
      spoiled.set(instead, at)
      spoiled.set(bytes.subarray(at + length), at + instead.length)
      return spoiled
    }, sample))
  const any = fc.oneof({ weight: 3, arbitrary: damaged }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) })
  return [...hostile, ...fc.sample(any, { numRuns: settings.runs, seed: settings.seed })].map((body, i) => {
    const payload: Payload = { name: "damaged", body }
    return { by: `damaged delivery ${i} of seed ${settings.seed}`, payload, received: received(adapter, payload) }
  })
})

/** The document with another value at a pointer. */
export const withValueAt = (document: Schema.Json, at: Pointer, value: Schema.Json): Schema.Json => {
  const replace = (within: Schema.Json | undefined, [key, ...keys]: ReadonlyArray<string>): Schema.Json => {
    if (key === undefined) return value
    if (Array.isArray(within)) return within.map((item: Schema.Json, i) => (String(i) === key ? replace(item, keys) : item))
    const members = within as Schema.JsonObject
    return { ...members, [key]: replace(members[key], keys) }
  }
  return replace(document, pointerKeys(at))
}

const listAbove = (document: Schema.Json, events: ReadonlyArray<ChannelEvent>): readonly [Pointer, ReadonlyArray<number>] | undefined => {
  const found = new Map<Pointer, Set<number>>()
  for (const { source } of events) {
    const keys = pointerKeys(source.at)
    for (let length = keys.length - 1; length >= 0; length--) {
      const list = source.at.split("/").slice(0, length + 1).join("/") as Pointer
      if (Array.isArray(valueAt(document, list))) found.set(list, (found.get(list) ?? new Set()).add(Number(keys[length])))
    }
  }
  const lists = [...found].filter(([, items]) => items.size > 1).sort(([one], [other]) => one.length - other.length)
  const [first] = lists
  return first === undefined ? undefined : [first[0], [...first[1]].sort((one, other) => one - other)]
}

/** A batch, and its items as deliveries of their own; `quiet` are items at which no event stands. */
export interface Split {
  readonly whole: Received
  readonly singles: ReadonlyArray<Received>
  readonly quiet: ReadonlyArray<Received>
}

/**
 * A batch and its items as deliveries of their own, found by where the events say that they stand; `undefined` where the
 * delivery is no batch, or not one that its own wire schema can write.
 */
export const splitOf = (adapter: AnyAdapter, document: Schema.Json, events: ReadonlyArray<ChannelEvent>): Split | undefined => {
  const [list, items] = listAbove(document, events) ?? []
  if (list === undefined || items === undefined) return undefined
  const all = valueAt(document, list) as ReadonlyArray<Schema.Json>
  const write = (chosen: ReadonlyArray<number>): Received | undefined => {
    const json = withValueAt(document, list, chosen.map((i) => all[i] ?? null))
    const wire = Schema.decodeUnknownResult(adapter.wire as Schema.Codec<unknown, Schema.Json>)(json)
    return Result.isFailure(wire) ? undefined : received(adapter, { name: "part", body: adapter.serialise(wire.success) })
  }
  const [whole, ...singles] = [items, ...items.map((item) => [item])].map(write)
  if (whole === undefined || singles.includes(undefined)) return undefined
  const quiet = all.flatMap((_, i) => (items.includes(i) ? [] : [write([i])]))
  return { whole, singles: singles.filter((single) => single !== undefined), quiet: quiet.filter((single) => single !== undefined) }
}

const wellFormed = (text: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text))

/** A value as a delivery can hold it: halves of characters have no bytes in UTF-8, and long numbers are kept as their digits. */
export const asWritten = (json: unknown): Schema.Json =>
  Result.getOrElse(parseJson(JSON.stringify(json, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value))), () => null)

/** The leaves of a document with their values. */
export const leafValues = (document: Schema.Json): ReadonlyArray<{ readonly at: Pointer; readonly value: Schema.Json }> =>
  leavesOf(document).map((at) => ({ at, value: valueAt(document, at) ?? null }))
