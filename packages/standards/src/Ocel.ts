/**
 * Object-centric event logs (OCEL 2.0 as JSON; the older 1.0 is read too): events that concern several objects. Seen from
 * the objects of one type they become an ordinary log.
 */
import type { EventLog } from "@redthread/model"
import { Result, type Schema } from "effect"
import { parse } from "lossless-json"
import { textPieces } from "./Text.ts"
import { timeOf } from "./When.ts"
import { type Document, type Loss, Unreadable } from "./Unreadable.ts"

/** A relation to an object, and as what. */
export interface OcelRelation {
  readonly objectId: string
  readonly qualifier: string
}

/** An object with its type. Its attributes are in the document. */
export interface OcelObject {
  readonly id: string
  readonly type: string
  readonly relationships: ReadonlyArray<OcelRelation>
}

/** An event with the objects it concerns. */
export interface OcelEvent {
  readonly id: string
  readonly type: string
  readonly time: string
  readonly attributes: Readonly<Record<string, Schema.Json>>
  readonly relationships: ReadonlyArray<OcelRelation>
}

/** An object-centric log; `document` is all of it as it was written, numbers that do not fit as their digits. */
export interface Ocel {
  readonly version: "1.0" | "2.0"
  readonly document: Schema.Json
  readonly objects: ReadonlyArray<OcelObject>
  readonly events: ReadonlyArray<OcelEvent>
  readonly losses: ReadonlyArray<Loss>
}

const parseNumber = (written: string): number | string => {
  const value = Number(written)
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !/^-?\d+$/.test(written)) ? value : written
}

const isTooDeep = (text: string): boolean => {
  let [depth, quoted] = [0, false]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === "\\") i++
    else if (c === "\"") quoted = !quoted
    else if (!quoted && (c === "[" || c === "{") && ++depth > 256) return true
    else if (!quoted && (c === "]" || c === "}")) depth--
  }
  return false
}

const fieldOf = (json: Schema.Json | undefined, key: string): Schema.Json | undefined =>
  typeof json === "object" && json !== null && !Array.isArray(json) && Object.hasOwn(json, key) ? (json as Schema.JsonObject)[key] : undefined
const listOf = (json: Schema.Json | undefined): ReadonlyArray<Schema.Json> => (Array.isArray(json) ? json as ReadonlyArray<Schema.Json> : [])
const membersOf = (json: Schema.Json | undefined): ReadonlyArray<readonly [string, Schema.Json]> =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? Object.entries(json as Schema.JsonObject) : []
const textOf = (json: Schema.Json | undefined): string | undefined => (typeof json === "string" ? json : typeof json === "number" ? String(json) : undefined)

/** What a document says, as events and objects. */
export const readingOf = (document: Schema.Json): Result.Result<Ocel, Unreadable> => {
  const losses: Array<Loss> = []
  const unreadable = (at: string, reason: string): Result.Result<never, Unreadable> => Result.fail(new Unreadable({ format: "OCEL", at, reason }))
  const relationsOf = (json: Schema.Json | undefined, at: string): ReadonlyArray<OcelRelation> =>
    listOf(fieldOf(json, "relationships")).flatMap((one, i) => {
      const objectId = textOf(fieldOf(one, "objectId"))
      if (objectId === undefined) losses.push({ at: `${at}/relationships/${i}`, what: "The relation names no object." })
      return objectId === undefined ? [] : [{ objectId, qualifier: textOf(fieldOf(one, "qualifier")) ?? "" }]
    })
  const [objects, events]: [Array<OcelObject>, Array<OcelEvent>] = [[], []]
  if (fieldOf(document, "ocel:events") !== undefined) {
    for (const [id, one] of membersOf(fieldOf(document, "ocel:objects"))) {
      const type = textOf(fieldOf(one, "ocel:type"))
      if (type === undefined) return unreadable(`/ocel:objects/${id}`, "The object has no type.")
      objects.push({ id, type, relationships: [] })
    }
    for (const [id, one] of membersOf(fieldOf(document, "ocel:events"))) {
      const [type, time] = [textOf(fieldOf(one, "ocel:activity")), textOf(fieldOf(one, "ocel:timestamp"))]
      if (type === undefined || time === undefined) return unreadable(`/ocel:events/${id}`, "The event has no activity or no time.")
      const relationships = listOf(fieldOf(one, "ocel:omap")).flatMap((object) => (typeof object === "string" ? [{ objectId: object, qualifier: "" }] : []))
      events.push({ id, type, time, attributes: Object.fromEntries(membersOf(fieldOf(one, "ocel:vmap"))), relationships })
    }
    return Result.succeed({ version: "1.0", document, objects, events, losses })
  }
  if (!Array.isArray(fieldOf(document, "events")) || !Array.isArray(fieldOf(document, "objects"))) return unreadable("", "The document has no list of events and objects.")
  for (const [i, one] of listOf(fieldOf(document, "objects")).entries()) {
    const [id, type] = [textOf(fieldOf(one, "id")), textOf(fieldOf(one, "type"))]
    if (id === undefined || type === undefined) return unreadable(`/objects/${i}`, "The object has no id or no type.")
    objects.push({ id, type, relationships: relationsOf(one, `/objects/${i}`) })
  }
  for (const [i, one] of listOf(fieldOf(document, "events")).entries()) {
    const [id, type, time] = [textOf(fieldOf(one, "id")), textOf(fieldOf(one, "type")), textOf(fieldOf(one, "time"))]
    if (id === undefined || type === undefined || time === undefined) return unreadable(`/events/${i}`, "The event has no id, no type or no time.")
    const attributes = listOf(fieldOf(one, "attributes")).map((attribute) => [textOf(fieldOf(attribute, "name")) ?? "", fieldOf(attribute, "value") ?? null] as const)
    events.push({ id, type, time, attributes: Object.fromEntries(attributes), relationships: relationsOf(one, `/events/${i}`) })
  }
  return Result.succeed({ version: "2.0", document, objects, events, losses })
}

/** Reads an object-centric log. Never throws; fails where the document is no JSON or not OCEL, and says at which pointer. */
export const readOcel = (document: Document): Result.Result<Ocel, Unreadable> =>
  Result.flatMap(textPieces("OCEL", document), (pieces) => {
    const text = pieces.join("")
    if (isTooDeep(text)) return Result.fail(new Unreadable({ format: "OCEL", at: "", reason: "The JSON is nested deeper than 256 levels." }))
    const json = Result.try({
      try: () => parse(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }) as Schema.Json,
      catch: (cause) => new Unreadable({ format: "OCEL", at: "", reason: `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.` })
    })
    return Result.flatMap(json, readingOf)
  })

/** The types of the objects, the one that most events concern first; of equals in alphabetical order. */
export const caseTypesOf = ({ events, objects }: Ocel): ReadonlyArray<string> => {
  const typeOf = new Map(objects.map(({ id, type }) => [id, type]))
  const counts = new Map<string, number>(objects.map(({ type }) => [type, 0]))
  for (const { relationships } of events) {
    const types = new Set(relationships.flatMap(({ objectId }) => typeOf.get(objectId) ?? []))
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, some]) => some - many || (a < b ? -1 : 1)).map(([type]) => type)
}

/**
 * The log as the objects of one type lived through it: each is a case, with the events that concern it in the order of time.
 * An event of several such objects is in several cases; one of none is in none. `ocel:id` and `ocel:relationships` of an
 * event are among its attributes.
 */
export const flattenOcel = (ocel: Ocel, type: string): EventLog => {
  const concerning = new Map<string, Array<OcelEvent>>(ocel.objects.filter((object) => object.type === type).map(({ id }) => [id, []]))
  for (const event of ocel.events) for (const id of new Set(event.relationships.map(({ objectId }) => objectId))) concerning.get(id)?.push(event)
  const eventOf = ({ attributes, id, relationships, time, type: activity }: OcelEvent) => {
    const at = timeOf(time)
    const told = relationships.map(({ objectId, qualifier }) => ({ objectId, qualifier }))
    return { activity, ...(at === undefined ? {} : { at }), attributes: { ...attributes, "ocel:id": id, "ocel:relationships": told, ...(at === undefined ? { "ocel:time": time } : {}) } }
  }
  return {
    cases: [...concerning].filter(([, events]) => events.length > 0).map(([id, events]) => ({
      id,
      attributes: { "ocel:type": type },
      events: events.map(eventOf).toSorted((a, b) => (a.at?.instant ?? 0) - (b.at?.instant ?? 0))
    }))
  }
}
