/**
 * Event logs in XES (IEEE 1849). Everything a document says is kept: what has a typed field there, the rest as attributes
 * in which a string is a string and every other value names its type and stays as it was written: `{ "float": "35.0" }`.
 */
import type { EventLog, LoggedEvent } from "@redthread/model"
import { Result, type Schema } from "effect"
import { timeOf } from "./When.ts"
import { type Document, type Loss, Unreadable } from "./Unreadable.ts"
import { scanXml, type XmlPlace } from "./Xml.ts"

/** Attributes by key. */
export type XesAttributes = Readonly<Record<string, Schema.Json>>

/** A log with what its document says about the whole. */
export interface XesLog {
  readonly log: EventLog
  /** Attributes of the document's root element, such as `xes.version`. */
  readonly root: Readonly<Record<string, string>>
  readonly extensions: ReadonlyArray<Readonly<Record<string, string>>>
  readonly classifiers: ReadonlyArray<Readonly<Record<string, string>>>
  readonly globals: ReadonlyArray<{ readonly scope: string; readonly attributes: XesAttributes }>
  readonly attributes: XesAttributes
  /** What could not be carried over: attributes given twice, elements that XES does not know. */
  readonly losses: ReadonlyArray<Loss>
}

const types = new Set(["string", "date", "int", "float", "boolean", "id", "list", "container"])

/** An element that holds attributes, while it is read. */
interface Holder {
  readonly name: string
  readonly key: string
  readonly value: string
  readonly line: number
  readonly ends: number
  readonly held: Array<readonly [string, Schema.Json]>
  readonly places: Map<string, XmlPlace> | undefined
  /** Behind the last attribute, or the start tag. */
  after: number
  values?: Schema.Json
}

/** Where something with attributes stands in the text, and each of them; `after` is behind the last. */
export interface XesPlace extends XmlPlace {
  readonly attributes: ReadonlyMap<string, XmlPlace>
  readonly after: number
}

/** Where everything stands that a log tells. */
export interface XesPlaces {
  readonly log: XesPlace
  readonly extensions: ReadonlyArray<XmlPlace>
  readonly classifiers: ReadonlyArray<XmlPlace>
  readonly globals: ReadonlyArray<XesPlace>
  readonly cases: ReadonlyArray<XesPlace & { readonly events: ReadonlyArray<XesPlace> }>
}

const jsonOf = ({ held, name, value, values }: Holder): Schema.Json => {
  const isList = name === "list" || name === "container"
  const own = isList ? { [name]: values ?? [] } : { [name]: value }
  return held.length > 0 ? { ...own, attributes: held.map(([key, inner]) => [key, inner]) } : name === "string" ? value : own
}

/**
 * The plain value of an attribute: text, a number, `true` or `false`; `undefined` for lists.
 *
 * ```ts
 * import { plainValue } from "@redthread/standards"
 * plainValue({ float: "35.0" }) // => 35
 * ```
 */
export const plainValue = (json: Schema.Json | undefined): string | number | boolean | undefined => {
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean") return json
  const [first] = Object.entries(json ?? {})
  if (first === undefined || typeof first[1] !== "string") return undefined
  const [type, written] = first
  return type === "int" || type === "float" ? Number(written) : type === "boolean" ? written === "true" || written === "1" : written
}

/** Reads a log, and where in the text everything stands if that is wanted. */
export const scanXes = (document: Document, isPlaced: boolean): Result.Result<{ readonly read: XesLog; readonly places: XesPlaces }, Unreadable> => {
  const places = { log: undefined as XesPlace | undefined, extensions: [] as Array<XmlPlace>, classifiers: [] as Array<XmlPlace>, globals: [] as Array<XesPlace>, cases: [] as Array<XesPlaces["cases"][number]> }
  let eventPlaces: Array<XesPlace> = []
  const losses: Array<Loss> = []
  const cases: Array<EventLog["cases"][number]> = []
  const extensions: Array<Readonly<Record<string, string>>> = []
  const classifiers: Array<Readonly<Record<string, string>>> = []
  const globals: Array<XesLog["globals"][number]> = []
  const stack: Array<Holder> = []
  let events: Array<LoggedEvent> = []
  let root: Readonly<Record<string, string>> | undefined
  let attributes: XesAttributes = {}
  let misfit: Unreadable | undefined
  /** How deep we are within an element that XES does not know. */
  let ignored = 0

  const lose = (line: number, what: string): void => {
    losses.push({ at: `line ${line}`, what })
  }
  const recordOf = ({ held, line }: Holder, without: ReadonlyArray<string> = []): XesAttributes => {
    const seen = new Set<string>()
    for (const [key] of held) {
      if (seen.has(key)) lose(line, `The attribute “${key}” is given more than once; the last one is kept.`)
      seen.add(key)
    }
    return Object.fromEntries(without.length === 0 ? held : held.filter(([key]) => !without.includes(key)))
  }
  const find = (holder: Holder, key: string, type: "string" | "date"): string | undefined => {
    const value = holder.held.findLast(([name]) => name === key)?.[1]
    if (type === "string") return typeof value === "string" ? value : undefined
    const date = typeof value === "object" && value !== null && Object.keys(value).length === 1 ? (value as Schema.JsonObject)["date"] : undefined
    return typeof date === "string" ? date : undefined
  }
  const eventOf = (holder: Holder): LoggedEvent => {
    const activity = find(holder, "concept:name", "string")
    const raw = find(holder, "time:timestamp", "date")
    const at = raw === undefined ? undefined : timeOf(raw)
    if (activity === undefined) lose(holder.line, "The event has no name.")
    if (raw !== undefined && at === undefined) lose(holder.line, `The time “${raw}” cannot be read.`)
    const rest = recordOf(holder, [...(activity === undefined ? [] : ["concept:name"]), ...(at === undefined ? [] : ["time:timestamp"])])
    return { activity: activity ?? "", ...(at === undefined ? {} : { at }), attributes: rest }
  }

  const placeOf = ({ after, ends, places: attributes = new Map() }: Holder, to: number): XesPlace => ({ ends, to, after, attributes })
  const close = (name: string, to: number): void => {
    if (ignored > 0) {
      ignored--
      return
    }
    const holder = stack.pop()
    if (holder === undefined) return
    const above = stack.at(-1)
    if (isPlaced) {
      if (name === "event") eventPlaces.push(placeOf(holder, to))
      else if (name === "trace") {
        places.cases.push({ ...placeOf(holder, to), events: eventPlaces })
        eventPlaces = []
      } else if (name === "global") places.globals.push(placeOf(holder, to))
      else if (name === "log") places.log = placeOf(holder, to)
      else if (name === "extension") places.extensions.push({ ends: holder.ends, to })
      else if (name === "classifier") places.classifiers.push({ ends: holder.ends, to })
      else if (types.has(name) && above !== undefined) {
        above.places?.set(holder.key, { ends: holder.ends, to })
        above.after = to
      }
    }
    if (name === "event") events.push(eventOf(holder))
    else if (name === "trace") {
      const id = find(holder, "concept:name", "string")
      if (id === undefined) lose(holder.line, "The case has no name; it is called by its position.")
      cases.push({ id: id ?? `#${cases.length + 1}`, attributes: recordOf(holder, id === undefined ? [] : ["concept:name"]), events })
      events = []
    } else if (name === "global") globals.push({ scope: holder.value, attributes: recordOf(holder) })
    else if (name === "log") attributes = recordOf(holder)
    else if (name === "values" && above !== undefined) above.values = holder.held.map(([key, value]) => [key, value])
    else if (types.has(name)) above?.held.push([holder.key, jsonOf(holder)])
  }
  const open = (name: string, given: Readonly<Record<string, string>>, line: number, ends: number): void => {
    if (ignored > 0) {
      ignored++
      return
    }
    const above = stack.at(-1)?.name
    const hold = (key: string, value: string): void => {
      stack.push({ name, key, value, line, ends, held: [], places: isPlaced ? new Map() : undefined, after: ends })
    }
    if (root === undefined) {
      root = given
      if (name !== "log") misfit = new Unreadable({ format: "XES", at: `line ${line}`, reason: `The document is a “${name}”, not a “log”.` })
      return hold("", "")
    }
    if (types.has(name) && above !== undefined) {
      if (given["key"] === undefined) lose(line, `A ${name} has no key.`)
      if (given["value"] === undefined && name !== "list" && name !== "container") lose(line, `“${given["key"] ?? ""}” has no value.`)
      for (const other of Object.keys(given)) if (other !== "key" && other !== "value") lose(line, `“${other}” of “${given["key"] ?? ""}” is not known in XES.`)
      return hold(given["key"] ?? "", given["value"] ?? "")
    }
    if (name === "extension" && above === "log") {
      extensions.push(given)
      hold("", "")
    } else if (name === "classifier" && above === "log") {
      classifiers.push(given)
      hold("", "")
    } else if ((name === "trace" && above === "log") || (name === "event" && above === "trace") || (name === "values" && above === "list")) hold("", "")
    else if (name === "global" && above === "log") hold("", given["scope"] ?? "")
    else {
      lose(line, `An element “${name}” is not known here.`)
      ignored = 1
    }
  }
  const scanned = scanXml("XES", document, { open, close, text: () => undefined })
  return Result.flatMap(scanned, () =>
    misfit !== undefined
      ? Result.fail(misfit)
      : Result.succeed({
        read: { log: { cases }, root: root ?? {}, extensions, classifiers, globals, attributes, losses },
        places: { ...places, log: places.log ?? { ends: 0, to: 0, after: 0, attributes: new Map() } }
      }))
}

/**
 * Reads a log. `at` of an event is absent where it has no time, or one that nobody understands. Never throws; fails where
 * the document is not XES.
 */
export const readXes = (document: Document): Result.Result<XesLog, Unreadable> => Result.map(scanXes(document, false), ({ read }) => read)
