/**
 * Object-centric logs as JSON, without loss. Events and objects are set in the document that they were read from; in its text
 * only values that differ are written, so that numbers keep their digits and everything keeps its place.
 */
import { Result, type Schema } from "effect"
import { jsonEdits, placesIn } from "./JsonText.ts"
import { type Ocel, type OcelEvent, type OcelObject, type OcelRelation, readingOf, readOcel } from "./Ocel.ts"
import { textPieces } from "./Text.ts"
import type { Document, Unreadable } from "./Unreadable.ts"
import { differing, edited, isSame, paired, type Written } from "./Written.ts"

/** What a log says; `document` may be left out for a new one. */
export type OcelContent = Pick<Ocel, "events" | "objects"> & Partial<Pick<Ocel, "document" | "version">>

const isObject = (json: Schema.Json | undefined): json is Schema.JsonObject => typeof json === "object" && json !== null && !Array.isArray(json)
const asObject = (json: Schema.Json | undefined): Schema.JsonObject => (isObject(json) ? json : {})
const asList = (json: Schema.Json | undefined): ReadonlyArray<Schema.Json> => (Array.isArray(json) ? json as ReadonlyArray<Schema.Json> : [])
const nameOf = (json: Schema.Json, key: string): string => {
  const value = asObject(json)[key]
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : ""
}

/** Sets the keys whose value differs from what was read. */
const set = (json: Schema.JsonObject, was: Readonly<Record<string, unknown>> | undefined, now: Readonly<Record<string, Schema.Json>>): Schema.JsonObject => {
  const changes = Object.entries(now).filter(([key, value]) => was === undefined || !isSame(was[key], value))
  return changes.length === 0 ? json : { ...json, ...Object.fromEntries(changes) }
}

const relations = (json: Schema.Json | undefined, was: ReadonlyArray<OcelRelation>, now: ReadonlyArray<OcelRelation>): Schema.Json | undefined => {
  if (isSame(was, now)) return json
  const there = asList(json)
  const read = there.filter((one) => nameOf(one, "objectId") !== "" || asObject(one)["objectId"] === "")
  const keyOf = ({ objectId, qualifier }: OcelRelation): string => JSON.stringify([objectId, qualifier])
  const keys = was.map(keyOf)
  const written = now.map((one) => {
    const at = keys.indexOf(keyOf(one))
    return (at < 0 ? undefined : read[at]) ?? { objectId: one.objectId, qualifier: one.qualifier }
  })
  return [...written, ...there.filter((one) => !read.includes(one))]
}

const attributes = (json: Schema.Json | undefined, was: OcelEvent["attributes"], now: OcelEvent["attributes"]): Schema.Json | undefined => {
  if (isSame(was, now)) return json
  const there = asList(json)
  const lastOf = new Map(there.map((one, i) => [nameOf(one, "name"), i]))
  const kept = there.flatMap((one, i) => {
    const name = nameOf(one, "name")
    if (!Object.hasOwn(now, name)) return []
    return [lastOf.get(name) === i && !isSame(was[name], now[name]) ? { ...asObject(one), value: now[name] as Schema.Json } : one]
  })
  return [...kept, ...Object.entries(now).flatMap(([name, value]) => (lastOf.has(name) ? [] : [{ name, value }]))]
}

const optional = (key: string, value: Schema.Json | undefined): Schema.JsonObject => (value === undefined ? {} : { [key]: value })

const eventJson = (json: Schema.JsonObject, was: OcelEvent | undefined, now: OcelEvent): Schema.JsonObject => ({
  ...set(json, was === undefined ? undefined : { ...was }, { id: now.id, type: now.type, time: now.time }),
  ...optional("attributes", attributes(json["attributes"], was?.attributes ?? {}, now.attributes)),
  ...optional("relationships", relations(json["relationships"], was?.relationships ?? [], now.relationships))
})

const objectJson = (json: Schema.JsonObject, was: OcelObject | undefined, now: OcelObject): Schema.JsonObject => ({
  ...set(json, was === undefined ? undefined : { ...was }, { id: now.id, type: now.type }),
  ...optional("relationships", relations(json["relationships"], was?.relationships ?? [], now.relationships))
})

/** The older form: ids are keys, relations are names without a qualifier. */
const oldEventJson = (json: Schema.JsonObject, was: OcelEvent | undefined, now: OcelEvent): Schema.JsonObject => ({
  ...set(json, was === undefined ? undefined : { "ocel:activity": was.type, "ocel:timestamp": was.time }, { "ocel:activity": now.type, "ocel:timestamp": now.time }),
  ...(was !== undefined && isSame(was.attributes, now.attributes) ? {} : { "ocel:vmap": { ...now.attributes } }),
  ...(was !== undefined && isSame(was.relationships, now.relationships) ? {} : { "ocel:omap": now.relationships.map(({ objectId }) => objectId) })
})

const typeOf = (value: Schema.Json): string =>
  typeof value === "boolean" ? "boolean" : typeof value === "number" ? (Number.isInteger(value) ? "integer" : "float") : "string"

/** Types that are used and not declared are declared, where the document declares any. */
const types = (json: Schema.Json | undefined, used: ReadonlyMap<string, Readonly<Record<string, Schema.Json>>>): Schema.Json | undefined => {
  if (!Array.isArray(json)) return json
  const declared = new Set(asList(json).map((one) => nameOf(one, "name")))
  const added = [...used].filter(([name]) => !declared.has(name))
  return added.length === 0 ? json : [...asList(json), ...added.map(([name, its]) => ({ name, attributes: Object.entries(its).map(([key, value]) => ({ name: key, type: typeOf(value) })) }))]
}

const documentOf = ({ events, objects }: OcelContent, base: Schema.JsonObject, was: Ocel): Schema.Json => {
  const pairsOf = (old: ReadonlyArray<{ readonly id: string }>, now: ReadonlyArray<{ readonly id: string }>) => paired(old.map(({ id }) => id), now.map(({ id }) => id))
  const [eventPairs, objectPairs] = [pairsOf(was.events, events), pairsOf(was.objects, objects)]
  if (was.version === "1.0") {
    const [theirEvents, theirObjects] = [asObject(base["ocel:events"]), asObject(base["ocel:objects"])]
    const own = (record: Schema.JsonObject, id: string | undefined): Schema.JsonObject => (id !== undefined && Object.hasOwn(record, id) ? asObject(record[id]) : {})
    return {
      ...base,
      "ocel:events": Object.fromEntries(events.map((event, i) => [event.id, oldEventJson(own(theirEvents, was.events[eventPairs[i] ?? -1]?.id), was.events[eventPairs[i] ?? -1], event)])),
      "ocel:objects": Object.fromEntries(objects.map((object, i) => {
        const old = was.objects[objectPairs[i] ?? -1]
        return [object.id, set(old === undefined ? { "ocel:ovmap": {} } : own(theirObjects, old.id), old === undefined ? undefined : { "ocel:type": old.type }, { "ocel:type": object.type })]
      }))
    }
  }
  const [theirEvents, theirObjects] = [asList(base["events"]), asList(base["objects"])]
  const eventTypes = new Map<string, Record<string, Schema.Json>>()
  for (const event of events) eventTypes.set(event.type, { ...eventTypes.get(event.type), ...event.attributes })
  return {
    ...base,
    ...optional("objectTypes", types(base["objectTypes"], new Map(objects.map(({ type }) => [type, {}])))),
    ...optional("eventTypes", types(base["eventTypes"], eventTypes)),
    objects: objects.map((object, i) => objectJson(asObject(theirObjects[objectPairs[i] ?? -1]), was.objects[objectPairs[i] ?? -1], object)),
    events: events.map((event, i) => eventJson(asObject(theirEvents[eventPairs[i] ?? -1]), was.events[eventPairs[i] ?? -1], event))
  }
}

const empty: Schema.JsonObject = { objectTypes: [], eventTypes: [], objects: [], events: [] }

/**
 * Writes an object-centric log. `original` is the document it was read from: what did not change is not touched, character
 * for character; fails where it is not OCEL. Without it the log's own `document` is written with the events and objects set in
 * it, or a new one (version 2.0) where that is none. What JSON cannot say of events and objects is in `losses`.
 */
export const writeOcel = (content: OcelContent, original?: Document): Result.Result<Written, Unreadable> => {
  const said = (text: string): Result.Result<Written, Unreadable> =>
    Result.map(readOcel(text), ({ events, objects }) => ({ text, losses: differing({ events: content.events, objects: content.objects }, { events, objects }) }))
  const based = (document: Schema.Json): Schema.Json => {
    const base = isObject(document) ? document : empty
    const was = Result.getOrUndefined(readingOf(base))
    return was === undefined
      ? documentOf(content, { ...empty, ...base, objects: [], events: [] }, { version: "2.0", document: empty, events: [], objects: [], losses: [] })
      : documentOf(content, base, was)
  }
  if (original === undefined) return said(JSON.stringify(based(content.document ?? empty)))
  return Result.flatMap(readOcel(original), (read) =>
    Result.flatMap(textPieces("OCEL", original), (pieces) => {
      const text = pieces.join("")
      return said(edited(text, jsonEdits(text, placesIn(text), read.document, based(content.document ?? read.document))))
    }))
}
