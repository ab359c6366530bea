/** JSON as text: where each value stands, and how a document changes where only values in it do. */
import type { Schema } from "effect"
import { type Edit, edited, isSame, paired } from "./Written.ts"

/** A value in the text; of members with the same name the last one counts. */
export interface JsonPlace {
  readonly from: number
  readonly to: number
  readonly items: ReadonlyArray<JsonPlace>
  readonly members: ReadonlyMap<string, JsonPlace>
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
  const [items, members]: [Array<JsonPlace>, Map<string, JsonPlace>] = [[], new Map()]
  const open = text[from]
  if (open === "\"") return { from, to: stringEnd(text, from), items, members }
  if (open !== "{" && open !== "[") return { from, to: matchAt(scalar, text, from), items, members }
  let at = matchAt(blank, text, from + 1)
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    let key: string | undefined
    if (open === "{") {
      const ends = stringEnd(text, at)
      key = JSON.parse(text.slice(at, ends)) as string
      at = matchAt(blank, text, ends) + 1
    }
    const value = placesIn(text, at)
    if (key === undefined) items.push(value)
    else members.set(key, value)
    at = matchAt(blank, text, value.to)
    if (text[at] === ",") at = matchAt(blank, text, at + 1)
  }
  return { from, to: at + 1, items, members }
}

const isObject = (json: Schema.Json | undefined): json is Schema.JsonObject => typeof json === "object" && json !== null && !Array.isArray(json)
const isArray = (json: Schema.Json | undefined): json is ReadonlyArray<Schema.Json> => Array.isArray(json)

/** What an item of a list goes by: its id, or what it names, or all of it. */
const keyOf = (json: Schema.Json): string => {
  const named = isObject(json) ? json["id"] ?? (json["objectId"] === undefined ? json["name"] : [json["objectId"], json["qualifier"] ?? null]) : undefined
  return JSON.stringify(named ?? json)
}

/** The edits that turn the old value at the place into the new one; what is the same in both is not touched. */
export const jsonEdits = (text: string, place: JsonPlace, old: Schema.Json, now: Schema.Json): ReadonlyArray<Edit> => {
  if (isSame(old, now)) return []
  if (isArray(old) && isArray(now)) {
    const pairs = paired(old.map(keyOf), now.map(keyOf))
    const change = (i: number, j: number): ReadonlyArray<Edit> => jsonEdits(text, place.items[j] as JsonPlace, old[j] as Schema.Json, now[i] as Schema.Json)
    if (old.length === now.length && pairs.every((pair, i) => pair === i)) return now.flatMap((_, i) => change(i, i))
    return listed(text, place, place.items, pairs, change, (i) => JSON.stringify(now[i]))
  }
  if (isObject(old) && isObject(now)) {
    const places = [...place.members]
    const names = Object.keys(now)
    const number = new Map(places.map(([name], i) => [name, i]))
    const ordered = [...places.flatMap(([name]) => (Object.hasOwn(now, name) ? [name] : [])), ...names.filter((name) => !number.has(name))]
    const change = (i: number, j: number): ReadonlyArray<Edit> => {
      const name = ordered[i] as string
      return jsonEdits(text, (places[j] as (typeof places)[number])[1], old[name] as Schema.Json, now[name] as Schema.Json)
    }
    if (ordered.length === places.length && names.length === ordered.length && names.every((name) => number.has(name))) return ordered.flatMap((_, i) => change(i, i))
    /** A member begins with its name, which stands before the value. */
    const whole = places.map(([, value], i) => {
      const start = i === 0 ? place.from + 1 : text.indexOf(",", places[i - 1]?.[1].to ?? 0) + 1
      return { ...value, from: matchAt(blank, text, start) }
    })
    return listed(text, place, whole, ordered.map((name) => number.get(name) ?? -1), change, (i) => `${JSON.stringify(ordered[i])}:${JSON.stringify(now[ordered[i] as string])}`)
  }
  return [{ from: place.from, to: place.to, text: JSON.stringify(now) }]
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
