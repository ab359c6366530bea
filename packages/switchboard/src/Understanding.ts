/** From a kept delivery to what it is about: read, recognised, linked. Each stage only adds; none of them writes. */
import * as Channel from "@redthread/channel"
import { type ChannelEvent, ConcernId, type Entry, type EventKey, RecordId } from "@redthread/model"
import * as Triage from "@redthread/triage"
import { Effect } from "effect"
import { type Composition, nameOf } from "./Composition.ts"
import { endpointOf } from "./Keeping.ts"
import { identified, type Known, observe, personOf, recordOf } from "./People.ts"
import type { Identified, Linked, Understood } from "./Stages.ts"

/** Events that took effect before, to be written down as another reading of the same revision, with the number of that reading. */
export type Readings = ReadonlyMap<EventKey, number>

/** What a delivery says to the adapters as they are now: the latest word on each event. */
export const latestOf = (received: Channel.Received, { adapters }: Composition): Effect.Effect<ReadonlyArray<ChannelEvent>, Channel.Malformed> =>
  Effect.map(Channel.normalise(adapters, received, endpointOf(received)), (events) => {
    const latest = new Map(events.toSorted((one, other) => one.revision - other.revision).map((event) => [event.key, event]))
    return events.filter((event) => latest.get(event.key) === event)
  })

/** The events that took no effect yet; a record that was issued again corrects what we saw, and what it says had its effect the first time. */
export const understand = (
  received: Channel.Received, events: ReadonlyArray<ChannelEvent>, known: ReadonlyMap<EventKey, number>, readings: Readings, composition: Composition
): ReadonlyArray<Understood> =>
  events.flatMap((event): ReadonlyArray<Understood> => {
    const before = known.get(event.key)
    const reading = before === event.revision ? readings.get(event.key) : undefined
    if (before !== undefined && before >= event.revision && reading === undefined) return []
    const anew = before === undefined ? event : { ...event, signals: [], ...(reading === undefined ? {} : { reading }) }
    return [{ received, on: nameOf(composition, event.channel), event: identified(anew, composition) }]
  })

/** Whose event it is, and what is known of people once it was seen. What names nobody goes to a stream of its channel. */
export const identify = (known: Known, understood: Understood, composition: Composition): readonly [Identified, Known] => {
  const record = recordOf(known, understood.event, composition)
  if (record === undefined) return [{ ...understood, record: RecordId.make(`channel:${understood.event.adapter}`), person: [] }, known]
  const now = observe(known, record, understood.event)
  return [{ ...understood, record, person: personOf(now, record) }, now]
}

/** Tells what an event is about, seen against all that the thread says `before`; it is the `number`th of its delivery, counted from 0. */
export const linking = (composition: Composition) => {
  const steps = new Map(composition.processes.map((process) => [process.name, new Set(Object.keys(process.form.events))] as const))
  return Effect.fnUntraced(function*(who: Identified, before: ReadonlyArray<Entry>, number: number) {
    const { event, received } = who
    const classification = yield* composition.classifier({
      text: Triage.wordsOf(event),
      direction: "direction" in event ? event.direction : "inbound"
    })
    const link = who.person.length === 0
      ? Triage.Link.cases.Unlinked.make({ because: "it concerns no customer" })
      : Triage.link(event, Triage.concernsOf(before), classification, steps)
    const concern = link._tag === "Continues"
      ? link.concern
      : link._tag === "Opens"
      ? ConcernId.make(`K-${received.checksum.slice(0, 8).toUpperCase()}-${number + 1}`)
      : undefined
    return { ...who, before, classification, link, concern } satisfies Linked
  })
}

/** The record that a delivery is most about: that of its first event that names somebody; `undefined` where it names nobody. */
export const belongsTo = (received: Channel.Received, known: Known, composition: Composition): Effect.Effect<RecordId | undefined, Channel.Malformed> =>
  Effect.map(Channel.normalise(composition.adapters, received, endpointOf(received)), (events) => {
    for (const event of events) {
      const record = recordOf(known, identified(event, composition), composition)
      if (record !== undefined) return record
    }
    return undefined
  })
