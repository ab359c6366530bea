/** JSON as text: what it says, where each value stands, and how a document changes where only values in it do. */
import { Result } from "effect"
import { textPieces } from "./Text.ts"
import { type Document, type Format, Unreadable } from "./Unreadable.ts"
import { type Edit, edited, isSame, pairedItems } from "./Written.ts"

/** What JSON says; whole numbers that a double cannot hold are bigints. */
export type JsonValue = null | boolean | number | bigint | string | ReadonlyArray<JsonValue> | JsonRecord

/** An object of JSON. */
export interface JsonRecord {
  readonly [key: string]: JsonValue
}

/** A value in the text; a member begins with its name. Of members with the same name the last one counts. */
export interface JsonPlace {
  readonly from: number
  readonly to: number
  readonly items: ReadonlyArray<JsonPlace>
  readonly members: ReadonlyArray<{ readonly name: string; readonly from: number; readonly to: number; readonly value: JsonPlace }>
}

const blank = /[ \t\n\r]*/y
const scalar = /[^\s,\]}]*/y

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

const stringEnd = (text: string, at: number): number => {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++
    else if (text[i] === "\"") return i + 1
  }
  return text.length
}

/** Where everything stands in a text that is JSON, nested no deeper than the stack allows. */
export const placesIn = (text: string, start = 0): JsonPlace => {
  const from = matchAt(blank, text, start)
  const [items, members]: [Array<JsonPlace>, Array<JsonPlace["members"][number]>] = [[], []]
  const open = text[from]
  if (open === "\"") return { from, to: stringEnd(text, from), items, members }
  if (open !== "{" && open !== "[") return { from, to: matchAt(scalar, text, from), items, members }
  let at = matchAt(blank, text, from + 1)
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    if (open === "{") {
      const ends = stringEnd(text, at)
      const value = placesIn(text, matchAt(blank, text, ends) + 1)
      members.push({ name: JSON.parse(text.slice(at, ends)) as string, from: at, to: value.to, value })
    } else items.push(placesIn(text, at))
    at = matchAt(blank, text, (members.at(-1) ?? items.at(-1))?.to ?? text.length)
    if (text[at] === ",") at = matchAt(blank, text, at + 1)
  }
  return { from, to: at + 1, items, members }
}

const numberOf = (written: string): JsonValue => {
  const value = Number(written)
  return /^-?\d+$/.test(written) && !Number.isSafeInteger(value) ? BigInt(written) : value
}

/** What stands at a place. */
export const valueAt = (text: string, place: JsonPlace): JsonValue => {
  const first = text[place.from] as string
  if (first === "{") return Object.fromEntries(place.members.map(({ name, value }) => [name, valueAt(text, value)]))
  if (first === "[") return place.items.map((item) => valueAt(text, item))
  const written = text.slice(place.from, place.to)
  return first === "-" || (first >= "0" && first <= "9") ? numberOf(written) : JSON.parse(written) as JsonValue
}

/** Whether brackets nest deeper than 256 levels. */
const isTooDeep = (text: string): boolean => {
  let [depth, quoted] = [0, false]
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === "\\") i++
    else if (sign === "\"") quoted = !quoted
    else if (!quoted && (sign === "[" || sign === "{") && ++depth > 256) return true
    else if (!quoted && (sign === "]" || sign === "}")) depth--
  }
  return false
}

/** A document of JSON: its text, where everything stands, and what it says. */
export interface JsonText {
  readonly text: string
  readonly place: JsonPlace
  readonly value: JsonValue
}

/** Reads JSON. Never throws; fails where the bytes are no text, the text is no JSON, or it nests deeper than 256 levels. */
export const readJson = (format: Format, document: Document): Result.Result<JsonText, Unreadable> =>
  Result.flatMap(textPieces(format, document), (pieces) => {
    const text = pieces.join("")
    const refused = (reason: string) => new Unreadable({ format, at: "", reason })
    if (isTooDeep(text)) return Result.fail(refused("The JSON is nested deeper than 256 levels."))
    return Result.try({
      try: () => {
        JSON.parse(text)
        const place = placesIn(text)
        return { text, place, value: valueAt(text, place) }
      },
      catch: (cause) => refused(`This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`)
    })
  })

/** JSON in its shortest form. */
export const jsonText = (value: JsonValue): string => {
  if (typeof value === "bigint") return String(value)
  if (typeof value === "number" && !Number.isFinite(value)) return value > 0 ? "1e999" : value < 0 ? "-1e999" : "null"
  if (Array.isArray(value)) return `[${(value as ReadonlyArray<JsonValue>).map(jsonText).join(",")}]`
  if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([name, its]) => `${JSON.stringify(name)}:${jsonText(its as JsonValue)}`).join(",")}}`
  return Object.is(value, -0) ? "-0" : JSON.stringify(value)
}

/** Whether it is an object. */
export const isJsonRecord = (json: JsonValue | undefined): json is JsonRecord => typeof json === "object" && json !== null && !Array.isArray(json)
/** Whether it is a list. */
export const isJsonList = (json: JsonValue | undefined): json is ReadonlyArray<JsonValue> => Array.isArray(json)

/** What an item of a list goes by: its id, or what it names, or all of it. */
const keyOf = (json: JsonValue): string => {
  const named = isJsonRecord(json) ? json["id"] ?? (json["objectId"] === undefined ? json["name"] : [json["objectId"], json["qualifier"] ?? null]) : undefined
  return jsonText(named ?? json)
}

/** The edits that turn the old value at the place into the new one; what is the same in both is not touched. */
export const jsonEdits = (text: string, place: JsonPlace, old: JsonValue, now: JsonValue): ReadonlyArray<Edit> => {
  if (isSame(old, now)) return []
  if (isJsonList(old) && isJsonList(now)) {
    const pairs = pairedItems(old, now, keyOf)
    const change = (i: number, j: number): ReadonlyArray<Edit> => jsonEdits(text, place.items[j] as JsonPlace, old[j] as JsonValue, now[i] as JsonValue)
    if (old.length === now.length && pairs.every((pair, i) => pair === i)) return now.flatMap((_, i) => change(i, i))
    return listed(text, place, place.items, pairs, change, (i) => jsonText(now[i] as JsonValue))
  }
  if (isJsonRecord(old) && isJsonRecord(now)) {
    const last = new Map(place.members.map(({ name }, i) => [name, i]))
    const kept = place.members.flatMap(({ name }, i) => (Object.hasOwn(now, name) ? [i] : []))
    const added = Object.keys(now).filter((name) => !last.has(name))
    const change = (_: number, j: number): ReadonlyArray<Edit> => {
      const member = place.members[j] as JsonPlace["members"][number]
      return last.get(member.name) === j ? jsonEdits(text, member.value, old[member.name] as JsonValue, now[member.name] as JsonValue) : []
    }
    if (added.length === 0 && kept.length === place.members.length) return kept.flatMap((j) => change(j, j))
    const render = (i: number): string => {
      const name = added[i - kept.length] as string
      return `${JSON.stringify(name)}:${jsonText(now[name] as JsonValue)}`
    }
    return listed(text, place, place.members, [...kept, ...added.map(() => -1)], change, render)
  }
  return [{ from: place.from, to: place.to, text: jsonText(now) }]
}

/** A container written anew, each kept part of it as it was, with what stood between neighbours. */
const listed = (
  text: string,
  place: JsonPlace,
  parts: ReadonlyArray<{ readonly from: number; readonly to: number }>,
  pairs: ReadonlyArray<number>,
  change: (now: number, old: number) => ReadonlyArray<Edit>,
  render: (now: number) => string
): ReadonlyArray<Edit> => {
  const [first, second, last] = [parts[0], parts[1], parts.at(-1)]
  const lead = first === undefined ? "" : text.slice(place.from + 1, first.from)
  const usual = first === undefined || second === undefined ? `,${lead}` : text.slice(first.to, second.from)
  const pieces = pairs.map((pair, i) => {
    const its = parts[pair]
    const before = i === 0 ? lead : its !== undefined && pair > 0 && pairs[i - 1] === pair - 1 ? text.slice(parts[pair - 1]?.to ?? 0, its.from) : usual
    return before + (its === undefined ? render(i) : edited(text.slice(its.from, its.to), change(i, pair).map((edit) => ({ ...edit, from: edit.from - its.from, to: edit.to - its.from }))))
  })
  return [{ from: place.from + 1, to: place.to - 1, text: pieces.join("") + (last === undefined ? "" : text.slice(last.to, place.to - 1)) }]
}
