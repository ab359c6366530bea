/** What a document tells through a mapping, and which of its values were understood. */
import { childPointer, type Pointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from "./JsonText.ts"
import type { Path, Rule } from "./Mapping.ts"
import { timeOf } from "./When.ts"
import { isSame } from "./Written.ts"

/** What is told: JSON, and times with their instants. Absent is `undefined`. */
export type Telling = JsonValue

/** A member of an object or an item of a list; what objects inherit is none. */
export const memberOf = (json: JsonValue | undefined, key: string | number): JsonValue | undefined =>
  typeof key === "number" ? (isJsonList(json) ? json[key] : undefined) : isJsonRecord(json) && Object.hasOwn(json, key) ? json[key] : undefined

const below = (json: JsonValue, path: Path): JsonValue | undefined => path.reduce<JsonValue | undefined>(memberOf, json)

/** The way that fits what stands there. */
export const wayFor = (rule: Extract<Rule, { readonly _tag: "Either" }>, json: JsonValue | undefined): Rule => {
  const found = json === undefined ? undefined : rule.ways.find(({ its, when }) => (when === undefined ? told(its, json) !== undefined : when(json)))
  return (found ?? rule.ways[0] as (typeof rule.ways)[number]).its
}

/** The items of a list that can be read, each with its number there. */
export const readableItems = (rule: { readonly each: Rule; readonly loose?: boolean }, json: JsonValue | undefined): ReadonlyArray<{ readonly i: number; readonly its: Telling }> => {
  const items = isJsonList(json) ? json : rule.loose === true && json !== undefined && json !== null ? [json] : []
  return items.flatMap((item, i) => {
    const its = told(rule.each, item)
    return its === undefined ? [] : [{ i, its }]
  })
}

/** What stands there, told by the rule; `undefined` where nothing does that the rule understands. */
export const told = (rule: Rule, json: JsonValue | undefined): Telling | undefined => {
  if (json === undefined) return undefined
  switch (rule._tag) {
    case "Text": return typeof json === "string" && !(rule.filled && json === "") ? json : undefined
    case "Flag": return typeof json === "boolean" ? json : undefined
    case "Number": return typeof json === "number" || typeof json === "bigint" ? json : undefined
    case "Time": {
      const read = typeof json === "string" ? timeOf(json) : undefined
      return read === undefined ? undefined : { instant: read.instant, raw: read.raw }
    }
    case "Words": return rule.words.find(([theirs]) => isSame(theirs, json))?.[1]
    case "Anything": return json
    case "At": return told(rule.its, below(json, rule.path))
    case "Alone": {
      const its = told(rule.its, json)
      return its === undefined ? undefined : { [rule.name]: its }
    }
    case "Fields": {
      if (!isJsonRecord(json)) return undefined
      const found = Object.entries(rule.fields).flatMap(([name, its]) => {
        const value = told(its, json)
        return value === undefined ? [] : [[name, value] as const]
      })
      const record: JsonRecord = Object.fromEntries(found)
      return found.length === 0 || rule.needs.some((name) => !Object.hasOwn(record, name)) ? undefined : record
    }
    case "Only": return rule.fits(json) ? told(rule.its, json) : undefined
    case "One": return readableItems(rule, json)[0]?.its
    case "List": {
      const items = isJsonList(json) || (rule.loose && json !== null) ? readableItems(rule, json).map(({ its }) => its) : undefined
      return rule.shared && items?.length === 0 ? undefined : items
    }
    case "Grouped":
      return isJsonRecord(json)
        ? Object.entries(json).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).flatMap(([key, group]) => (key.startsWith(rule.prefix) ? groupItems(rule, group).map(({ its }) => ({ [rule.by]: key.slice(rule.prefix.length), ...its })) : []))
        : undefined
    case "Values": return isJsonRecord(json) ? readableItems(rule, Object.values(json)).map(({ its }) => its) : undefined
    case "Others": {
      const left = isJsonRecord(json) ? Object.entries(json).filter(([key]) => !rule.but.includes(key)) : []
      return left.length === 0 ? undefined : Object.fromEntries(left)
    }
    case "Either": return told(wayFor(rule, json), json)
    case "Later": return told(rule.its(), json)
  }
}

/** What stands below one key of a group: things that are told as objects. */
export const groupItems = (rule: Extract<Rule, { readonly _tag: "Grouped" }>, group: JsonValue): ReadonlyArray<{ readonly i: number; readonly its: JsonRecord }> =>
  (rule.single ? [group] : isJsonList(group) ? group : []).flatMap((item, i) => {
    const its = told(rule.each, item)
    return isJsonRecord(its) ? [{ i, its }] : []
  })

/** Every value in a document, by its pointer; empty objects and lists count as values. */
export const leavesOf = (json: JsonValue, at: Pointer): ReadonlyArray<Pointer> =>
  isJsonList(json) && json.length > 0 ? json.flatMap((item, i) => leavesOf(item, childPointer(at, i)))
  : isJsonRecord(json) && Object.keys(json).length > 0 ? Object.entries(json).flatMap(([key, its]) => leavesOf(its, childPointer(at, key)))
  : [at]

/** The values that the rule understands, by their pointers. */
export const understood = (rule: Rule, json: JsonValue | undefined, at: Pointer): ReadonlyArray<Pointer> => {
  if (json === undefined) return []
  switch (rule._tag) {
    case "At": return understood(rule.its, below(json, rule.path), rule.path.reduce<Pointer>(childPointer, at))
    case "Alone": return understood(rule.its, json, at)
    case "Only":
      return rule.fits(json)
        ? [...understood(rule.its, json, at), ...Object.entries(rule.fresh).flatMap(([key, value]) => (isSame(memberOf(json, key), value) ? leavesOf(value, childPointer(at, key)) : []))]
        : []
    case "One": {
      const [found] = readableItems(rule, json)
      return found === undefined ? [] : understood(rule.each, memberOf(json, found.i), childPointer(at, found.i))
    }
    case "Fields":
      return told(rule, json) === undefined ? [] : [
        ...Object.values(rule.fields).flatMap((its) => understood(its, json, at)),
        ...Object.entries(rule.fresh).flatMap(([key, value]) => (isSame(memberOf(json, key), value) ? leavesOf(value, childPointer(at, key)) : []))
      ]
    case "List":
      return isJsonList(json)
        ? json.length === 0 ? (rule.shared ? [] : [at]) : json.flatMap((item, i) => understood(rule.each, item, childPointer(at, i)))
        : rule.loose ? understood(rule.each, json, at) : []
    case "Grouped":
      return isJsonRecord(json)
        ? Object.entries(json).flatMap(([key, group]) =>
          key.startsWith(rule.prefix)
            ? groupItems(rule, group).flatMap(({ i }) =>
              understood(rule.each, rule.single ? group : memberOf(group, i), rule.single ? childPointer(at, key) : childPointer(childPointer(at, key), i)))
            : [])
        : []
    case "Values": return isJsonRecord(json) ? Object.keys(json).length === 0 ? [at] : Object.entries(json).flatMap(([key, its]) => understood(rule.each, its, childPointer(at, key))) : []
    case "Others": return isJsonRecord(json) ? Object.entries(json).flatMap(([key, its]) => (rule.but.includes(key) ? [] : leavesOf(its, childPointer(at, key)))) : []
    case "Either": return understood(wayFor(rule, json), json, at)
    case "Later": return understood(rule.its(), json, at)
    case "Anything": return leavesOf(json, at)
    default: return told(rule, json) === undefined ? [] : [at]
  }
}
