/** The adapters of one composition, found by kind of channel and recognised by their deliveries. */
import type { AdapterId, ChannelEvent, ChannelKind } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import type { AnyAdapter } from "./ChannelAdapter.ts"
import { parseJson } from "./Json.ts"
import { Malformed } from "./Malformed.ts"
import { type Received, textOf } from "./Received.ts"

/** Adapters in order of preference; channels come and go at run time without touching the model. */
export type Registry = ReadonlyArray<AnyAdapter>

/** The adapters do not fit together: `doubled` names ids that come twice, `missing` kinds of channel that nobody reads. */
export class Misfit extends Schema.TaggedError<Misfit>()("Misfit", {
  doubled: Schema.Array(Schema.String),
  missing: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return [
      ...(this.doubled.length === 0 ? [] : [`There are several adapters called ${this.doubled.join(", ")}.`]),
      ...(this.missing.length === 0 ? [] : [`No adapter is installed for ${this.missing.join(", ")}.`])
    ].join(" ")
  }
}

/** The adapters that take new deliveries of one kind of channel. */
export const adaptersFor = (registry: Registry, kind: ChannelKind): Registry =>
  registry.filter((adapter) => adapter.kind === kind && adapter.isRetired !== true)

/**
 * The adapters of a composition, checked before anything arrives: no id comes twice, and each of the `kinds` that the
 * brand uses has somebody who reads it.
 */
export const registryOf = (adapters: ReadonlyArray<AnyAdapter>, kinds: ReadonlyArray<ChannelKind> = []): Result.Result<Registry, Misfit> => {
  const ids = adapters.map(({ id }) => id)
  const doubled = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
  const missing = [...new Set(kinds)].filter((kind) => adaptersFor(adapters, kind).length === 0)
  return doubled.length + missing.length > 0 ? Result.fail(new Misfit({ doubled, missing })) : Result.succeed([...adapters])
}

/** The registry with one more adapter, the last to be asked; it may stand in for a retired one of the same id. */
export const withAdapter = (registry: Registry, adapter: AnyAdapter): Result.Result<Registry, Misfit> =>
  registryOf([...registry.filter(({ id, isRetired }) => id !== adapter.id || isRetired !== true), adapter])

/** The registry in which this adapter takes nothing new; what it received before can still be read again by its id. */
export const withoutAdapter = (registry: Registry, id: AdapterId): Registry =>
  registry.map((adapter) => (adapter.id === id ? { ...adapter, isRetired: true } : adapter))

/** The adapters that know this delivery for theirs, whatever kind it was said to be; those that take anything are not asked. */
export const whose = (registry: Registry, received: Received): Registry =>
  registry.filter((adapter) => adapter.isRetired !== true && adapter.isCatchAll !== true && adapter.recognises(received))

/** What bytes are that nobody took: the keys of an object, what a list holds, or where broken JSON breaks; else nothing. */
const shapeOf = (received: Received): { readonly at: string; readonly words: string } => {
  const text = textOf(received)
  const parsed = parseJson(text)
  if (Result.isFailure(parsed)) return /^\s*[[{]/.test(text) ? { at: parsed.failure.at, words: ` ${parsed.failure.reason}` } : { at: "", words: "" }
  const isList = Array.isArray(parsed.success)
  const what = isList ? (parsed.success as ReadonlyArray<Schema.Json>)[0] : parsed.success
  if (what === undefined || what === null || typeof what !== "object" || Array.isArray(what)) return { at: "", words: isList ? " It is a list." : "" }
  const keys = Object.keys(what).slice(0, 6).map((key) => key.slice(0, 40)).join(", ")
  return { at: "", words: ` It is ${isList ? "a list of objects" : "an object"} with ${keys === "" ? "nothing in it" : keys}.` }
}

/**
 * The adapter that takes this delivery: the one that `forced` names, else the first of its kind that recognises it.
 * Fails with `Malformed` naming the adapters that were asked, what the delivery is instead, and who would know it.
 */
export const choose = (registry: Registry, received: Received, forced?: AdapterId): Effect.Effect<AnyAdapter, Malformed> => {
  const candidates = adaptersFor(registry, received.channel).toSorted((one, other) => Number(one.isCatchAll === true) - Number(other.isCatchAll === true))
  const chosen = forced === undefined
    ? candidates.find((adapter) => adapter.recognises(received))
    : registry.find((adapter) => adapter.id === forced)
  if (chosen !== undefined) return Effect.succeed(chosen)
  const asked = candidates.map((adapter) => adapter.id).join(", ")
  const others = whose(registry, received).map((adapter) => `${adapter.id} (${adapter.kind})`).join(", ")
  const shape = shapeOf(received)
  return Effect.fail(
    new Malformed({
      at: forced === undefined ? shape.at : "",
      reason: forced !== undefined
        ? `There is no adapter “${forced}”; there are ${registry.map((adapter) => adapter.id).join(", ")}.`
        : asked === ""
        ? `No adapter is installed for the channel “${received.channel}”.`
        : `This looks like no delivery of ${asked}.${others === "" ? shape.words : ` It looks like one of ${others}.`}`
    })
  )
}

/** Normalises a delivery with the adapter that recognises it. */
export const normalise = (
  registry: Registry,
  received: Received,
  forced?: AdapterId
): Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed> =>
  Effect.flatMap(choose(registry, received, forced), (adapter) => adapter.normalise(received))
