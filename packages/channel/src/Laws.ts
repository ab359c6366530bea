/** What every adapter promises, as laws over one delivery and what became of it. */
import type { ChannelEvent, Law } from "@redthread/model"
import type { Schema } from "effect"
import { account } from "./Loss.ts"

/** A delivery and its events. */
export interface Normalised {
  readonly document: Schema.Json
  readonly events: ReadonlyArray<ChannelEvent>
}

/** Law 1: every leaf is in a typed field, or listed by its own pointer as carried along or unrecognised. */
export const nothingVanishes: Law<Normalised> = {
  id: "channel/nothing-vanishes",
  says: "Every value a channel delivers is used, or named as carried along or not understood; none disappears.",
  source: "Conformance law 1",
  breaches: ({ document, events }) =>
    account(document, events).unaccounted.map((leaf) => ({ entries: [], because: `nobody accounts for ${leaf === "" ? "the document" : leaf}` }))
}

/** Two events of one delivery never share a key and revision. */
export const keysAreUnique: Law<Normalised> = {
  id: "channel/keys-are-unique",
  says: "Two different events never look like one.",
  source: "Conformance law 3",
  breaches: ({ events }) => {
    const seen = new Map<string, number>()
    return events.flatMap((event, i) => {
      const key = `${event.key} ${event.revision}`
      const first = seen.get(key)
      seen.set(key, i)
      return first === undefined ? [] : [{ entries: [first, i], because: `both are ${key}` }]
    })
  }
}

/** The laws that hold for one delivery alone. */
export const deliveryLaws: ReadonlyArray<Law<Normalised>> = [nothingVanishes, keysAreUnique]
