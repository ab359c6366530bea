/**
 * Event logs as XES, without loss. With the document that a log was read from, only what differs is written: everything else
 * stays as it stands, character for character, also what XES does not know. What is new follows the same rules as reading.
 */
import type { LoggedEvent, OutsideTime } from "@redthread/model"
import { Result, type Schema } from "effect"
import { textPieces } from "./Text.ts"
import type { Document, Unreadable } from "./Unreadable.ts"
import { timeOf } from "./When.ts"
import { differing, type Edit, edited, isSame, listEdits, paired, type Written } from "./Written.ts"
import { readXes, scanXes, type XesAttributes, type XesLog, type XesPlace, type XesPlaces } from "./Xes.ts"
import type { XmlPlace } from "./Xml.ts"
import { declaredUtf8, openedTag, putInto, setAttributes, spanOf, withoutElement, xmlElement } from "./XmlWrite.ts"

/** What a document says; everything but the log may be left out. */
export type XesContent = Pick<XesLog, "log"> & Partial<Omit<XesLog, "log" | "losses">>

/** Attributes nested deeper than this have no place. */
const deepest = 100

const scalars = new Set(["string", "date", "int", "float", "boolean", "id"])

const isObject = (json: Schema.Json | undefined): json is Schema.JsonObject => typeof json === "object" && json !== null && !Array.isArray(json)

/** The pairs of key and value in a list; others are left out. */
const pairsIn = (json: Schema.Json | undefined): ReadonlyArray<readonly [string, Schema.Json]> =>
  Array.isArray(json) ? (json as ReadonlyArray<Schema.Json>).flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === "string" ? [[pair[0], pair[1] as Schema.Json] as const] : [])) : []

/** An attribute as an element; values without a type of XES become the nearest one that has a place for them. */
const attributeXml = (key: string, json: Schema.Json, depth = 0): string => {
  if (typeof json === "string") return xmlElement("string", { key, value: json })
  if (typeof json === "boolean") return xmlElement("boolean", { key, value: String(json) })
  if (typeof json === "number") return xmlElement(Number.isInteger(json) ? "int" : "float", { key, value: String(json) })
  if (!isObject(json) || depth > deepest) return xmlElement("string", { key, value: json === null || depth > deepest ? "" : JSON.stringify(json) })
  const inside = pairsIn(json["attributes"]).map(([name, value]) => attributeXml(name, value, depth + 1)).join("")
  const [type] = Object.keys(json).filter((name) => scalars.has(name) && typeof json[name] === "string")
  if (type !== undefined) return xmlElement(type, { key, value: json[type] as string }, inside)
  if (json["list"] !== undefined) {
    const values = pairsIn(json["list"]).map(([name, value]) => attributeXml(name, value, depth + 1)).join("")
    return xmlElement("list", { key }, `${xmlElement("values", {}, values)}${inside}`)
  }
  return json["container"] === undefined ? xmlElement("string", { key, value: JSON.stringify(json) }) : xmlElement("container", { key }, inside)
}

const rawOf = ({ instant, raw }: OutsideTime): string => (timeOf(raw)?.instant === instant ? raw : new Date(instant).toISOString())

type Attributes = ReadonlyMap<string, Schema.Json>

const ofEvent = ({ activity, at, attributes }: LoggedEvent): Attributes => new Map([
  ...Object.entries(attributes),
  ...(activity === "" ? [] : [["concept:name", activity] as const]),
  ...(at === undefined ? [] : [["time:timestamp", { date: rawOf(at) }] as const])
])

const isUnnamed = (id: string, position: number): boolean => id === `#${position + 1}`

const ofCase = ({ attributes, id }: XesLog["log"]["cases"][number], position: number): Attributes =>
  new Map([...Object.entries(attributes), ...(isUnnamed(id, position) ? [] : [["concept:name", id] as const])])

const ofRecord = (attributes: XesAttributes): Attributes => new Map(Object.entries(attributes))

const rendered = (attributes: Attributes, indent: string): string => [...attributes].map(([key, json]) => `${indent}${attributeXml(key, json)}`).join("")

const [inLog, inCase, inEvent] = ["\n  ", "\n    ", "\n      "]
const eventXml = (event: LoggedEvent): string => xmlElement("event", {}, `${rendered(ofEvent(event), inEvent)}${inCase}`)
const caseXml = (one: XesLog["log"]["cases"][number]): string =>
  xmlElement("trace", {}, `${rendered(new Map([["concept:name", one.id], ...Object.entries(one.attributes)]), inCase)}${one.events.map((event) => `${inCase}${eventXml(event)}`).join("")}${inLog}`)
const globalXml = ({ attributes, scope }: XesLog["globals"][number]): string => xmlElement("global", { scope }, `${rendered(ofRecord(attributes), inCase)}${inLog}`)

/** The value alone where nothing else differs, else the whole attribute. */
const attributeEdits = (text: string, place: XmlPlace, key: string, old: Schema.Json | undefined, now: Schema.Json): ReadonlyArray<Edit> => {
  const plain = (json: Schema.Json | undefined): { readonly type: string; readonly value: string; readonly attributes: Schema.Json | undefined } | undefined => {
    if (typeof json === "string") return { type: "string", value: json, attributes: undefined }
    if (!isObject(json)) return undefined
    const [type] = Object.keys(json).filter((name) => scalars.has(name))
    const value = type === undefined ? undefined : json[type]
    return type === undefined || typeof value !== "string" ? undefined : { type, value, attributes: json["attributes"] }
  }
  const [was, is] = [plain(old), plain(now)]
  if (was !== undefined && is !== undefined && was.type === is.type && isSame(was.attributes, is.attributes)) {
    return setAttributes(text, place.ends, { value: was.value }, { value: is.value })
  }
  return [{ ...spanOf(text, place), text: attributeXml(key, now) }]
}

/** The edits of everything in one holder: its attributes, and `content` put behind the last of them where it is empty so far. */
const holderEdits = (text: string, place: XesPlace, old: Attributes, now: Attributes, indent: string, content = ""): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  const added: Array<string> = []
  for (const [key, json] of now) {
    const there = place.attributes.get(key)
    if (there === undefined) added.push(`${indent}${attributeXml(key, json)}`)
    else if (!isSame(old.get(key), json)) edits.push(...attributeEdits(text, there, key, old.get(key), json))
  }
  for (const [key, there] of place.attributes) if (!now.has(key) && old.has(key)) edits.push(withoutElement(text, there))
  return [...edits, ...putInto(text, place, place.after, `${added.join("")}${content}`)]
}

type Case = XesLog["log"]["cases"][number]

const eventsEdits = (text: string, place: XesPlaces["cases"][number], old: Case, now: Case): ReadonlyArray<Edit> => {
  const keyOf = (event: LoggedEvent): string => JSON.stringify(event)
  return listEdits(text, {
    old: place.events.map((one) => spanOf(text, one)),
    pairs: paired(old.events.map(keyOf), now.events.map(keyOf)),
    start: place.after,
    before: inCase,
    render: (i) => eventXml(now.events[i] as LoggedEvent),
    change: (i, j) => {
      const [was, is] = [old.events[j] as LoggedEvent, now.events[i] as LoggedEvent]
      return isSame(was, is) ? [] : holderEdits(text, place.events[j] as XesPlace, ofEvent(was), ofEvent(is), inEvent)
    }
  })
}

const caseEdits = (text: string, place: XesPlaces["cases"][number], old: Case, now: Case, from: number, to: number): ReadonlyArray<Edit> => {
  if (isSame(old, now) && (from === to || place.attributes.has("concept:name"))) return []
  const isEmptyTag = place.ends === place.to
  const content = isEmptyTag ? now.events.map((event) => `${inCase}${eventXml(event)}`).join("") : ""
  const named = place.attributes.has("concept:name") && typeof now.id === "string" ? new Map([...ofCase(now, to), ["concept:name", now.id]] as const) : ofCase(now, to)
  const was = place.attributes.has("concept:name") ? new Map([...ofCase(old, from), ["concept:name", old.id]] as const) : ofCase(old, from)
  return [...holderEdits(text, place, was, named, inCase, content), ...(isEmptyTag ? [] : eventsEdits(text, place, old, now))]
}

const changed = (text: string, original: Document, { places, read }: { readonly read: XesLog; readonly places: XesPlaces }, now: Omit<XesLog, "losses">): ReadonlyArray<Edit> => {
  const plainList = (old: ReadonlyArray<Readonly<Record<string, string>>>, its: ReadonlyArray<Readonly<Record<string, string>>>, where: ReadonlyArray<XmlPlace>, name: string): ReadonlyArray<Edit> =>
    listEdits(text, {
      old: where.map((place) => spanOf(text, place)),
      pairs: paired(old.map((one) => JSON.stringify(one)), its.map((one) => JSON.stringify(one))),
      start: places.log.ends,
      before: inLog,
      render: (i) => xmlElement(name, its[i] ?? {}),
      change: (i, j) => attributesEdits(text, where[j] as XmlPlace, old[j] ?? {}, its[i] ?? {})
    })
  const globals = listEdits(text, {
    old: places.globals.map((place) => spanOf(text, place)),
    pairs: paired(read.globals.map((one) => JSON.stringify(one)), now.globals.map((one) => JSON.stringify(one))),
    start: places.log.ends,
    before: inLog,
    render: (i) => globalXml(now.globals[i] as XesLog["globals"][number]),
    change: (i, j) => {
      const [was, is, place] = [read.globals[j] as XesLog["globals"][number], now.globals[i] as XesLog["globals"][number], places.globals[j] as XesPlace]
      return isSame(was, is) ? [] : [
        ...attributesEdits(text, place, was.scope === "" ? {} : { scope: was.scope }, { scope: is.scope }),
        ...holderEdits(text, place, ofRecord(was.attributes), ofRecord(is.attributes), inCase)
      ]
    }
  })
  const { cases } = now.log
  const traces = listEdits(text, {
    old: places.cases.map((place) => spanOf(text, place)),
    pairs: paired(read.log.cases.map(({ id }) => id), cases.map(({ id }) => id)),
    start: places.log.after,
    before: inLog,
    render: (i) => caseXml(cases[i] as Case),
    change: (i, j) => caseEdits(text, places.cases[j] as XesPlaces["cases"][number], read.log.cases[j] as Case, cases[i] as Case, j, i)
  })
  return [
    ...declaredUtf8(text, original),
    ...attributesEdits(text, places.log, read.root, now.root),
    ...plainList(read.extensions, now.extensions, places.extensions, "extension"),
    ...globals,
    ...plainList(read.classifiers, now.classifiers, places.classifiers, "classifier"),
    ...holderEdits(text, places.log, ofRecord(read.attributes), ofRecord(now.attributes), inLog),
    ...traces
  ]
}

const attributesEdits = (text: string, { ends }: XmlPlace, old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): ReadonlyArray<Edit> =>
  setAttributes(text, ends, old, { ...Object.fromEntries(Object.keys(old).map((key) => [key, undefined])), ...now })

const contentOf = ({ attributes, classifiers, extensions, globals, log, root }: Omit<XesLog, "losses">): Omit<XesLog, "losses"> =>
  ({ log, root, extensions, classifiers, globals, attributes })

const fresh = ({ attributes, classifiers, extensions, globals, log, root }: Omit<XesLog, "losses">): string => {
  const content = [
    ...extensions.map((one) => `${inLog}${xmlElement("extension", one)}`),
    ...globals.map((one) => `${inLog}${globalXml(one)}`),
    ...classifiers.map((one) => `${inLog}${xmlElement("classifier", one)}`),
    rendered(ofRecord(attributes), inLog),
    ...log.cases.map((one) => `${inLog}${caseXml(one)}`)
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("log", root, `${content.join("")}\n`)}\n`
}

/**
 * Writes a log. `original` is the document it was read from: what did not change is not touched, character for character, so
 * that comments, order, unknown elements and the way values are written survive; fails where it is not XES. Without it a new
 * document is made. The text is to be stored as UTF-8, and says so. What XES cannot say of the content is in `losses`.
 *
 * ```ts
 * import { readXes, writeXes } from "@redthread/standards"
 * import { Result } from "effect"
 * const text = "<log><!-- by hand --><trace><event><string key='concept:name' value='call'/></event></trace></log>"
 * const { log } = Result.getOrThrow(readXes(text))
 * const later = { cases: log.cases.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event, activity: "letter" })) })) }
 * Result.getOrThrow(writeXes({ log: later }, text)).text // => "<log><!-- by hand --><trace><event><string key='concept:name' value=\"letter\"/></event></trace></log>"
 * ```
 */
export const writeXes = (content: XesContent, original?: Document): Result.Result<Written, Unreadable> => {
  const none = { root: {}, extensions: [], classifiers: [], globals: [], attributes: {} }
  const said = (text: string, now: Omit<XesLog, "losses">): Result.Result<Written, Unreadable> =>
    Result.map(readXes(text), (found) => ({ text, losses: differing(now, contentOf(found)) }))
  if (original === undefined) {
    const now = contentOf({ ...none, root: { "xes.version": "1849-2016" }, ...content })
    return said(fresh(now), now)
  }
  return Result.flatMap(scanXes(original, true), (scanned) => {
    const now = contentOf({ ...scanned.read, ...content })
    return Result.flatMap(textPieces("XES", original), (pieces) => {
      const text = pieces.join("")
      const place = scanned.places.log
      if (place.ends === place.to && !isSame(contentOf(scanned.read), now)) return writeXes(now, edited(text, openedTag(text, place)))
      return said(edited(text, changed(text, original, scanned, now)), now)
    })
  })
}
