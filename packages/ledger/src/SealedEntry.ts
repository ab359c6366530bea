/**
 * An entry taken apart into what may be known for ever (that something happened, when, on which channel, of what kind) and
 * what tells about people, each value with the records whose it is. Everything that is not known to be harmless is a value. Pure.
 */
import { RecordId } from "@redthread/model"
import { Option, Schema } from "effect"

/** What stands where a value was erased. */
export const erasedMark = "[erased]"

/** Where a value stands in the written entry. */
type Path = ReadonlyArray<string | number>

/** Values that are read together, and the records that all have to be there to read them. */
export interface Part {
  readonly of: ReadonlyArray<RecordId>
  readonly values: ReadonlyArray<readonly [Path, Schema.Json]>
}

/** An entry in parts. `rest` is a written entry of its own: it is what is left when all parts are gone. */
export interface Apart {
  readonly rest: Schema.JsonObject
  readonly parts: ReadonlyArray<Part>
}

/** What has to be known to take an entry apart. */
export interface Whose {
  /** The record in whose stream it stands. */
  readonly own: RecordId
  /** Records that entries beside it in the same append speak of, such as those that a decision joined. */
  readonly beside: ReadonlyArray<RecordId>
  /** The record of somebody else, by the identifiers as they are written; `undefined` where they name nobody. */
  readonly recordOf: (identifiers: ReadonlyArray<Schema.Json>) => RecordId | undefined
  /** The name under which an event key goes when it is erased: the same for the same key. */
  readonly pseudonym: (key: string) => string
}

/** Texts that say nothing about a person: kinds, channels, processes, our own ids and times. */
const harmless: ReadonlySet<string> = new Set([
  "_tag", "v", "id", "recorded", "instant", "on", "concern", "by", "channel", "adapter", "direction", "automatic", "status", "phase", "role", "kind", "namespace",
  "assurance", "was", "now", "process", "name", "step", "state", "offeredOn", "fact", "from", "to", "until", "purpose", "carried", "lost", "arrivedAs", "answer",
  "offer", "promise", "decision", "reason", "foundBy", "mediaType", "scan", "consent", "currency", "scale", "source", "owner", "about", "validFrom", "validUntil"
])

const isObject = (json: Schema.Json | undefined): json is Schema.JsonObject => json !== null && typeof json === "object" && !Array.isArray(json)
const isList = (json: Schema.Json | undefined): json is Schema.JsonArray => Array.isArray(json)
const isFull = (json: Schema.Json): boolean => !isList(json) || json.length > 0

/** What takes the place of a value that is taken out as a whole; `undefined` where it is looked into. */
const stump = (key: string, value: Schema.Json): Schema.Json | undefined => {
  switch (key) {
    case "content": return isList(value) ? [{ _tag: "Text", text: erasedMark }] : undefined
    case "identifiers":
    case "signals":
    case "facts":
    case "retracts": return isList(value) ? [] : undefined
    case "was":
    case "now": return isList(value) ? [] : undefined
    case "thread": return isObject(value) ? { references: [] } : undefined
    case "source": return isObject(value) ? { at: "", read: [], carried: [], unrecognised: [] } : undefined
    case "value": return erasedMark
    case "data": return null
    case "checksum": return "0".repeat(64)
    case "raw": return ""
    default: return undefined
  }
}

/** Kinds that are taken apart; all others are sealed as a whole. */
const wholly = (json: Schema.JsonObject, kinds: ReadonlySet<string>): boolean => typeof json["_tag"] !== "string" || !kinds.has(json["_tag"])

const recordsIn = (json: Schema.JsonObject): ReadonlyArray<RecordId> =>
  isList(json["records"]) ? json["records"].flatMap((record) => Option.toArray(Schema.decodeUnknownOption(RecordId)(record))) : []

/** Takes a written entry apart; `kinds` are those that this release knows. */
export const takeApart = (json: Schema.JsonObject, kinds: ReadonlySet<string>, { beside, own, pseudonym, recordOf }: Whose): Apart => {
  if (json["_tag"] === "Erased") return { rest: json, parts: [] }
  const parts = new Map<string, { readonly of: ReadonlyArray<RecordId>; readonly values: Array<readonly [Path, Schema.Json]> }>()
  const take = (of: ReadonlyArray<RecordId>, path: Path, value: Schema.Json): void => {
    const name = JSON.stringify(of)
    const part = parts.get(name) ?? { of, values: [] }
    parts.set(name, part)
    part.values.push([path, value])
  }
  if (wholly(json, kinds)) {
    const occurred = json["occurred"]
    take([own], [], json)
    const about = ["id", "recorded", "on"].flatMap((key) => json[key] === undefined ? [] : [[key, json[key]] as const])
    return {
      rest: {
        _tag: "Custom", ...Object.fromEntries(about), v: json["v"] ?? 1, kind: "redthread/unknown", data: null,
        occurred: { instant: (isObject(occurred) ? occurred["instant"] : undefined) ?? json["recorded"] ?? null, raw: "" }
      },
      parts: [...parts.values()]
    }
  }
  const records = recordsIn(json)
  const mentioned = json["_tag"] === "QuestionDecided" || json["_tag"] === "DecisionTakenBack" ? beside : records
  const mine = [...new Set([own, ...mentioned])]
  const look = (value: Schema.Json, key: string, path: Path): Schema.Json => {
    if (key === "others" && isList(value)) {
      value.forEach((one, i) => {
        const names = isObject(one) && one["role"] === "other" && isList(one["identifiers"]) ? recordOf(one["identifiers"]) : undefined
        take([names ?? own], [...path, i], one)
      })
      return []
    }
    if (key === "records" && isList(value)) {
      value.forEach((one, i) => take([records[i] ?? own], [...path, i], one))
      return []
    }
    const instead = stump(key, value)
    if (instead !== undefined) {
      if (value === instead || !isFull(value)) return value
      take(mine, path, value)
      return instead
    }
    if (isList(value)) return value.map((one, i) => look(one, key, [...path, i]))
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, look(one, name, [...path, name])]))
    if (typeof value !== "string" || harmless.has(key) || value === "") return value
    take(mine, path, value)
    return key === "key" || key === "cause" || key === "event" ? pseudonym(value) : erasedMark
  }
  return { rest: look(json, "", []) as Schema.JsonObject, parts: [...parts.values()] }
}

type Mutable = Record<string | number, unknown>

const isOpen = (value: unknown): value is Mutable => value !== null && typeof value === "object"

/** Puts back what can be read: the written entry as it was, or with marks where values are gone. Changes `rest`. */
export const putBack = (rest: Schema.JsonObject, values: ReadonlyArray<readonly [Path, Schema.Json]>): Schema.JsonObject => {
  const lists = new Map<Mutable, string | number>()
  for (const [path, value] of values) {
    const last = path.at(-1)
    if (last === undefined) return value as Schema.JsonObject
    let place: unknown = rest
    let above: [Mutable, string | number] | undefined
    for (const key of path.slice(0, -1)) {
      if (!isOpen(place)) break
      above = [place, key]
      place = place[key]
    }
    if (!isOpen(place)) continue
    Object.defineProperty(place, last, { value, writable: true, enumerable: true, configurable: true })
    if (typeof last === "number" && above !== undefined) lists.set(above[0], above[1])
  }
  // Of those who were named together some may be erased: the others close up.
  for (const [above, key] of lists) above[key] = Object.values(above[key] as ReadonlyArray<unknown>)
  return rest
}
