/** Making drafts of channel events: stable keys, times from outside, each event once, nothing left over. */
import { type Draft, noMarks, type Place, reading, type Received, settle } from "@redthread/channel"
import { AdapterId, type ChannelEvent, type ChannelKind, type EventKey, Instant, type OutsideTime } from "@redthread/model"
import type { Schema } from "effect"
import { sha256Hex } from "./Crypto.ts"

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** The fields that have a value: optional keys are absent here, never `undefined`. */
export const defined = <Fields extends object>(fields: Fields): Defined<Fields> => {
  const found: Defined<Fields> = {}
  for (const name of Object.keys(fields) as Array<keyof Fields>) {
    if (fields[name] !== undefined) found[name] = fields[name] as Exclude<Fields[typeof name], undefined>
  }
  return found
}

/** What a table holds under a name that came from outside; names such as `toString` are in no table. */
export const under = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** Sixteen hexadecimal digits that stand for a value; the same value always has the same. */
export const digest = (value: Schema.Json | undefined): string => sha256Hex(JSON.stringify(value) ?? "").slice(0, 16)

/** `adapter:part:part`, as the key of an event; never empty, because the adapter's id is not. */
export const eventKey = (adapter: AdapterId, ...parts: ReadonlyArray<string>): EventKey => [adapter, ...parts].join(":") as EventKey

const furthest = 8.64e15

/** An instant where the milliseconds are within the range of dates. */
export const instantAt = (milliseconds: number): Instant | undefined =>
  Number.isFinite(milliseconds) && Math.abs(milliseconds) <= furthest ? Instant.make(Math.round(milliseconds)) : undefined

/** The time outside, or the time of receipt with what was written instead of a time. */
export const timeOrReceipt = (received: Received, instant: Instant | undefined, raw: string): OutsideTime => ({
  instant: instant ?? received.at,
  raw
})

/** Takes a Unix time in seconds (or, from a hundred thousand million upwards, in milliseconds). */
export const unixTime = (received: Received, place: Place): OutsideTime => {
  const raw = place.text() ?? ""
  const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN
  return timeOrReceipt(received, instantAt(value < 1e11 ? value * 1000 : value), raw)
}

/** What all events of one delivery share. */
export const sharedBy = (adapter: AdapterId, channel: ChannelKind) => ({ adapter, channel, revision: 0, others: [], signals: [] } as const)

/** A draft that says: a delivery, but not one whose meaning we know. Its leaves stay unrecognised, each by its own pointer. */
export const unrecognisedDraft = (adapter: AdapterId, channel: ChannelKind, received: Received, place: Place, what: string): Draft => ({
  at: place.pointer,
  marks: noMarks(),
  event: {
    ...sharedBy(adapter, channel),
    _tag: "Unrecognised",
    key: eventKey(adapter, "unrecognised", digest(place.value)),
    at: { instant: received.at, raw: "" },
    thread: { references: [] },
    identifiers: [],
    what
  }
})

/** Each key and revision once: what a repetition took counts as carried along by the first. */
const once = (drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  if (drafts.length === 1) return drafts
  const seen = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${draft.event.key} ${draft.event.revision}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, draft)
    else for (const leaf of [...draft.marks.read, ...draft.marks.carried]) first.marks.carried.add(leaf)
  }
  return [...seen.values()]
}

/** The events of one delivery, each once, every leaf accounted for; one `Unrecognised` where there are no drafts. */
export const finish = (
  document: Schema.Json,
  drafts: ReadonlyArray<Draft>,
  otherwise: () => Draft
): ReadonlyArray<ChannelEvent> => settle(document, once(drafts.length === 0 ? [otherwise()] : drafts))

/** The root of a document, read on behalf of nobody in particular. */
export const looking = (document: Schema.Json): Place => reading(document)

/** Names an adapter. */
export const adapterId = (name: string): AdapterId => AdapterId.make(name)
