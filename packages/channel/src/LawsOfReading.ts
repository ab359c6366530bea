/** What every adapter promises about reading: the same again, once, in any order, corrected, exact, with everybody named. */
import { type ChannelEvent, type Identifier, interactionOf, InteractionId, type Law, type Pointer } from "@redthread/model"
import type { Schema } from "effect"
import { keysAreUnique, tellingOf } from "./Laws.ts"
import { valueAt } from "./Reading.ts"

/** What became of one delivery. `Died` is what must never happen: an exception instead of an error. */
export type Outcome =
  | { readonly _tag: "Read"; readonly document: Schema.Json; readonly events: ReadonlyArray<ChannelEvent> }
  | { readonly _tag: "Malformed"; readonly reason: string }
  | { readonly _tag: "Died"; readonly cause: string }

/** The same bytes, read twice with some time between; `misfit` says why the events are none of the model. */
export interface ReadTwice {
  readonly first: Outcome
  readonly second: Outcome
  readonly misfit?: string
}

const told = (outcome: Outcome): string => JSON.stringify(outcome)

/** Law 2. */
export const deterministic: Law<ReadTwice> = {
  id: "channel/deterministic",
  says: "The same delivery means the same, on every machine and every day.",
  source: "Conformance law 2",
  breaches: ({ first, misfit, second }) => [
    ...(told(first) === told(second) ? [] : [{ entries: [], because: "read a second time it says something else" }]),
    ...(misfit === undefined ? [] : [{ entries: [], because: `its events are none: ${misfit}` }])
  ]
}

/** Deliveries that took effect once, in their order; and the same ones as they came in worse circumstances. */
export interface Histories {
  readonly once: ReadonlyArray<ChannelEvent>
  /** `how` is what happened on the way. */
  readonly otherwise: ReadonlyArray<{ readonly how: string; readonly events: ReadonlyArray<ChannelEvent> }>
}

const distinct = (events: ReadonlyArray<ChannelEvent>): ReadonlyArray<ChannelEvent> => [...new Map(events.map((event) => [tellingOf(event), event])).values()]

/** What is kept of events that arrived: each key once, at its highest revision. Sorted by key. */
export const keptOf = (events: ReadonlyArray<ChannelEvent>): ReadonlyArray<ChannelEvent> =>
  (interactionOf(InteractionId.make("kept"), events)?.events ?? []).toSorted((one, other) => (one.key < other.key ? -1 : 1))

/** Law 3. */
export const confluent: Law<Histories> = {
  id: "channel/confluent",
  says: "What is delivered twice, late, out of order, in parts or after a crash takes effect exactly once.",
  source: "Conformance law 3",
  breaches: ({ once, otherwise }) => {
    // Histories share most of their events; each is told once.
    const tellings = new Map<ChannelEvent, string>()
    const telling = (event: ChannelEvent): string => {
      const known = tellings.get(event) ?? tellingOf(event)
      tellings.set(event, known)
      return known
    }
    const expected = new Set(keptOf(once).map(telling))
    return [
      ...keysAreUnique.breaches({ document: null, events: distinct(once) }),
      ...otherwise.flatMap(({ events, how }) => {
        const found = new Set(keptOf(events).map(telling))
        const lost = [...expected].filter((event) => !found.has(event)).length
        const more = [...found].filter((event) => !expected.has(event)).length
        return lost + more === 0 ? [] : [{ entries: [], because: `${how}: ${lost} events are missing, ${more} are new` }]
      })
    ]
  }
}

/** A record and the same record issued again with a correction. */
export interface Reissued {
  readonly first: ReadonlyArray<ChannelEvent>
  readonly again: ReadonlyArray<ChannelEvent>
}

/** Law 5. */
export const reissueRevises: Law<Reissued> = {
  id: "channel/reissue-revises",
  says: "A record that is issued again corrects the first one; it never counts twice and is never ignored.",
  source: "Conformance law 5",
  breaches: ({ again, first }) => {
    const known = new Map(first.map((event) => [event.key, event.revision]))
    const nothing = first.length === 0 || again.length === 0 ? [{ entries: [], because: "there are no events to compare" }] : []
    return [...nothing, ...again.flatMap((event, i) => {
      const before = known.get(event.key)
      if (before === undefined) return [{ entries: [i], because: `${event.key} counts as a new record` }]
      return event.revision > before ? [] : [{ entries: [i], because: `${event.key} comes again as revision ${event.revision} after ${before}, so its correction is ignored` }]
    })]
  }
}

/** Values that were written into a delivery, and the document that was read from it. */
export interface Exactness {
  readonly written: ReadonlyArray<{ readonly at: Pointer; readonly value: Schema.Json }>
  readonly document: Schema.Json
}

/** Law 7. */
export const lossless: Law<Exactness> = {
  id: "channel/lossless",
  says: "Long numbers, unknown fields and foreign letters come back exactly as they were sent.",
  source: "Conformance law 7",
  breaches: ({ document, written }) =>
    written.flatMap(({ at, value }) => {
      const found = valueAt(document, at)
      return JSON.stringify(found) === JSON.stringify(value)
        ? []
        : [{ entries: [], because: `${at} should be ${JSON.stringify(value).slice(0, 80)} and is ${found === undefined ? "missing" : JSON.stringify(found).slice(0, 80)}` }]
    })
}

/** Who a delivery is about, by the vendor's documentation, and the events that were read from it. */
export interface Recognised {
  readonly customer: ReadonlyArray<Pick<Identifier, "namespace" | "value" | "scope">>
  readonly events: ReadonlyArray<ChannelEvent>
}

const nameOf = ({ namespace, scope, value }: Recognised["customer"][number]): string => `${namespace} ${value}${scope === undefined ? "" : ` of ${scope}`}`

/** Law 8. */
export const identifiersTogether: Law<Recognised> = {
  id: "channel/identifiers-together",
  says: "All names under which a customer was seen stay together, and one that only counts in an account says which.",
  source: "Conformance law 8",
  breaches: ({ customer, events }) => {
    const names = customer.map(nameOf)
    const about = events.map(({ identifiers }) => identifiers.map(nameOf)).filter((found) => found.some((name) => names.includes(name)))
    const bare = new Set(customer.filter(({ scope }) => scope !== undefined).map(({ namespace, value }) => `${namespace} ${value}`))
    return [
      ...(about.length === 0 ? [{ entries: [], because: `nobody is called ${names.join(", ")}` }] : []),
      ...about.flatMap((found) => names.filter((name) => !found.includes(name)).map((name) => ({ entries: [], because: `${name} was seen, but not kept beside ${found.join(", ")}` }))),
      ...events.flatMap(({ identifiers, others }) =>
        [...identifiers, ...others.flatMap((other) => other.identifiers)].filter(({ namespace, scope, value }) => scope === undefined && bare.has(`${namespace} ${value}`))
          .map(({ namespace, value }) => ({ entries: [], because: `${namespace} ${value} does not say in which account it counts` })))
    ]
  }
}
