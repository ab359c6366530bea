/** What every adapter promises about one delivery and what became of it: conformance law 1 and the first half of law 3. */
import type { ChannelEvent, Law } from "@redthread/model"
import type { Schema } from "effect"
import { account } from "./Loss.ts"

/** A delivery and its events. */
export interface Normalised {
  readonly document: Schema.Json
  readonly events: ReadonlyArray<ChannelEvent>
  /** The events of each item of a batch when it is delivered alone; absent where the delivery is no batch. */
  readonly singles?: ReadonlyArray<ReadonlyArray<ChannelEvent>>
  /** The vendor's documentation says that a customer did something here: news about the channel is no answer to that. */
  readonly isCustomers?: boolean
}

/** What an event says, without where in the delivery it was read and without its times, which may be those of receipt. */
export const tellingOf = ({ source: _, ...event }: ChannelEvent): string => JSON.stringify(event, (key, value: unknown) => (key === "at" ? undefined : value))

const differences = (one: ReadonlyArray<ChannelEvent>, other: ReadonlyArray<ChannelEvent>): ReadonlyArray<ChannelEvent> => {
  const known = new Set(other.map(tellingOf))
  return one.filter((event) => !known.has(tellingOf(event)))
}

const isNews = ({ _tag }: ChannelEvent): boolean => _tag === "ChannelNotice" || _tag === "Unrecognised"

/**
 * Law 1: every leaf is in a typed field, or listed by its own pointer as carried along or unrecognised; a batch equals its
 * singles; what a customer did is more than a notice.
 */
export const nothingVanishes: Law<Normalised> = {
  id: "channel/nothing-vanishes",
  says: "Every value a channel delivers is used, or named as carried along or not understood; none disappears.",
  source: "Conformance law 1",
  breaches: ({ document, events, isCustomers = false, singles = [] }) => [
    ...account(document, events).unaccounted.map((leaf) => ({ entries: [], because: `nobody accounts for ${leaf === "" ? "the document" : leaf}` })),
    ...(isCustomers && events.every(isNews) ? [{ entries: [], because: "what a customer did is only a notice" }] : []),
    ...(singles.length === 0 ? [] : [
      ...differences(events, singles.flat()).map(({ key }) => ({ entries: [], because: `${key} is only in the batch, not when delivered alone` })),
      ...differences(singles.flat(), events).map(({ key, revision }) => ({
        entries: [],
        because: events.some((event) => event.key === key && event.revision === revision) ? `${key} is lost in the batch: something else there has the same key and revision` : `${key} is lost in the batch`
      }))
    ])
  ]
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
