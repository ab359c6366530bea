/** The adapters of one composition, found by kind of channel and recognised by their deliveries. */
import type { AdapterId, ChannelEvent, ChannelKind } from "@redthread/model"
import { Effect } from "effect"
import type { AnyAdapter } from "./ChannelAdapter.ts"
import { Malformed } from "./Malformed.ts"
import type { Received } from "./Received.ts"

/** Adapters in order of preference; channels come and go at run time without touching the model. */
export type Registry = ReadonlyArray<AnyAdapter>

/** The adapters for one kind of channel. */
export const adaptersFor = (registry: Registry, kind: ChannelKind): Registry => registry.filter((adapter) => adapter.kind === kind)

/**
 * The adapter that takes this delivery: the one that `forced` names, else the first of its kind that recognises it.
 * Fails with `Malformed` naming the adapters that were asked.
 */
export const choose = (registry: Registry, received: Received, forced?: AdapterId): Effect.Effect<AnyAdapter, Malformed> => {
  const candidates = adaptersFor(registry, received.channel)
  const chosen = forced === undefined
    ? candidates.find((adapter) => adapter.recognises(received))
    : registry.find((adapter) => adapter.id === forced)
  if (chosen !== undefined) return Effect.succeed(chosen)
  const asked = candidates.map((adapter) => adapter.id).join(", ")
  return Effect.fail(
    new Malformed({
      at: "",
      reason: forced !== undefined
        ? `There is no adapter “${forced}”; there are ${registry.map((adapter) => adapter.id).join(", ")}.`
        : asked === ""
        ? `No adapter is installed for the channel “${received.channel}”.`
        : `This looks like no delivery of ${asked}.`
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
