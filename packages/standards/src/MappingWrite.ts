/** What is told is set in a document through a mapping: where it already says so, nothing is touched. */
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from "./JsonText.ts"
import type { Path, Rule } from "./Mapping.ts"
import { groupItems, memberOf, readableItems, type Telling, told, wayFor } from "./MappingRead.ts"
import { isSame, pairedItems } from "./Written.ts"

const withMember = (json: JsonRecord, key: string, value: JsonValue | undefined): JsonRecord => {
  if (value !== undefined) return Object.hasOwn(json, key) && json[key] === value ? json : { ...json, [key]: value }
  return Object.hasOwn(json, key) ? Object.fromEntries(Object.entries(json).filter(([name]) => name !== key)) : json
}

const setAt = (json: JsonValue | undefined, path: Path, change: (inner: JsonValue | undefined) => JsonValue | undefined): JsonValue | undefined => {
  const [key, ...rest] = path
  if (key === undefined) return change(json)
  const inner = setAt(memberOf(json, key), rest, change)
  if (typeof key === "number") {
    const old = isJsonList(json) ? json : []
    if (inner === undefined) return !isJsonList(json) ? json : key >= old.length - 1 ? old.slice(0, key) : [...old.slice(0, key), null, ...old.slice(key + 1)]
    return [...Array.from({ length: key }, (_, i) => old[i] ?? null), inner, ...old.slice(key + 1)]
  }
  return inner === undefined && !isJsonRecord(json) ? json : withMember(isJsonRecord(json) ? json : {}, key, inner)
}

/** What an item goes by: its id, or all it tells. */
const keyOf = (its: Telling): string => {
  const id = isJsonRecord(its) ? its["id"] ?? its["value"] ?? its["name"] : its
  return typeof id === "object" ? "" : String(id)
}

const setList = (rule: Extract<Rule, { readonly _tag: "List" }>, json: JsonValue | undefined, now: Telling): JsonValue => {
  const items = isJsonList(now) ? now : []
  const old = isJsonList(json) ? json : json === undefined ? [] : [json]
  const readable = readableItems(rule, json)
  const pairs = pairedItems(readable.map(({ its }) => its), items, keyOf)
  /** What could not be read stays behind what it stood behind. */
  const after = (i: number): ReadonlyArray<JsonValue> => old.slice(i < 0 ? 0 : (readable[i]?.i ?? 0) + 1, readable[i + 1]?.i ?? old.length)
  const orphans = readable.map((_, i) => i).filter((i) => !pairs.includes(i)).flatMap(after)
  const written = items.flatMap((item, i) => {
    const pair = pairs[i] ?? -1
    return [set(rule.each, pair < 0 ? undefined : old[readable[pair]?.i ?? 0], item) ?? null, ...(pair < 0 ? [] : after(pair))]
  })
  const all = [...after(-1), ...written, ...orphans]
  return rule.loose && !isJsonList(json) && all.length === 1 ? all[0] as JsonValue : all
}

/** An object of lists with the items under their keys; keys without the prefix stay as they are. */
const setGroups = (rule: Extract<Rule, { readonly _tag: "Grouped" }>, json: JsonValue | undefined, now: Telling): JsonValue => {
  const groups = new Map<string, Array<JsonRecord>>()
  for (const item of isJsonList(now) ? now : []) {
    if (!isJsonRecord(item)) continue
    const { [rule.by]: named, ...its } = item
    const key = `${rule.prefix}${typeof named === "string" ? named : ""}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [its])
    else group.push(its)
  }
  const old = isJsonRecord(json) ? json : {}
  const kept = Object.entries(old).flatMap(([key, below]): ReadonlyArray<readonly [string, JsonValue]> => {
    const items = groups.get(key)
    if (items === undefined) return key.startsWith(rule.prefix) && groupItems(rule, below).length > 0 ? [] : [[key, below]]
    return [[key, set(rule.single ? rule.each : { _tag: "List", each: rule.each, loose: false, shared: false }, below, rule.single ? items[0] : items) ?? below]]
  })
  const added = [...groups].filter(([key]) => !Object.hasOwn(old, key))
    .map(([key, items]) => [key, rule.single ? set(rule.each, undefined, items[0]) ?? null : items.map((item) => set(rule.each, undefined, item) ?? null)] as const)
  return Object.fromEntries([...kept, ...added])
}

/** The items under the keys they have; where their order does not allow it, under those that come next. */
const setValues = (rule: Extract<Rule, { readonly _tag: "Values" }>, json: JsonValue | undefined, now: Telling): JsonRecord => {
  const items = isJsonList(now) ? now : []
  const old = isJsonRecord(json) ? Object.entries(json) : []
  const readable = readableItems(rule, old.map(([, its]) => its))
  const found = pairedItems(readable.map(({ its }) => its), items, keyOf)
  const isOrdered = found.every((pair, i) => (pair < 0 ? found.slice(i).every((other) => other < 0) : i === 0 || pair > (found[i - 1] ?? -1)))
  const pairs = isOrdered ? found : items.map((_, i) => (i < readable.length ? i : -1))
  const itemOf = new Map(pairs.map((pair, i) => [pair < 0 ? -1 : readable[pair]?.i ?? -1, i]))
  const names = new Set(old.map(([key]) => key))
  const fresh = items.flatMap((item, i) => {
    if ((pairs[i] ?? -1) >= 0) return []
    let n = i + 1
    while (names.has(`k${n}`)) n++
    names.add(`k${n}`)
    return [[`k${n}`, set(rule.each, undefined, item) ?? null] as const]
  })
  const kept = old.flatMap(([key, its], j): ReadonlyArray<readonly [string, JsonValue]> => {
    const i = itemOf.get(j)
    return i !== undefined ? [[key, set(rule.each, its, items[i]) ?? its]] : readable.some((one) => one.i === j) ? [] : [[key, its]]
  })
  return Object.fromEntries([...kept, ...fresh])
}

/** The document with what is told set in it; `undefined` where nothing is left to say. */
export const set = (rule: Rule, json: JsonValue | undefined, now: Telling | undefined): JsonValue | undefined => {
  const was = told(rule, json)
  if (isSame(was, now)) return json
  switch (rule._tag) {
    case "Text": case "Flag": case "Number": case "Anything": return now
    case "Time": return memberOf(now, "raw")
    case "Words": {
      const found = rule.words.find(([, ours]) => ours === now)
      return found === undefined && now !== undefined ? json : found?.[0]
    }
    case "Alone": return set(rule.its, json, memberOf(now, rule.name))
    case "At": return setAt(json, rule.path, (inner) => set(rule.its, inner, now))
    case "Fields": {
      if (now === undefined && was === undefined) return json
      const base = isJsonRecord(json) ? json : rule.fresh
      return Object.entries(rule.fields).reduce<JsonValue | undefined>((so, [name, its]) => set(its, so, memberOf(now, name)), base)
    }
    case "Only": return set(rule.its, json !== undefined && rule.fits(json) ? json : rule.fresh, now)
    case "One": {
      const old = isJsonList(json) ? json : []
      const i = readableItems(rule, json)[0]?.i ?? old.length
      const item = now === undefined ? undefined : set(rule.each, old[i], now)
      return [...old.slice(0, i), ...(item === undefined ? [] : [item]), ...old.slice(i + 1)]
    }
    case "List": return now === undefined && !(rule.shared && json !== undefined) ? undefined : setList(rule, json, now ?? [])
    case "Grouped": return now === undefined ? undefined : setGroups(rule, json, now)
    case "Values": return now === undefined ? undefined : setValues(rule, json, now)
    case "Others": {
      const kept = isJsonRecord(json) ? Object.entries(json).filter(([key]) => rule.but.includes(key) || memberOf(now, key) !== undefined) : []
      const its = isJsonRecord(now) ? Object.entries(now).filter(([key]) => !rule.but.includes(key)) : []
      return Object.fromEntries([...kept, ...its])
    }
    case "Either": return set(wayFor(rule, json), json, now)
    case "Later": return set(rule.its(), json, now)
  }
}
