/** What one JSON value has that another has not, place by place: so that a notation which says less can still carry everything. */
import { childPointer, type Pointer, pointerKeys, rootPointer } from "@redthread/model"
import { Schema } from "effect"

/** A place with the value it has; without a value, a place that is not there. */
export const Kept = Schema.Union([Schema.Tuple([Schema.String, Schema.Json]), Schema.Tuple([Schema.String])])
export type Kept = typeof Kept.Type

type Fields = Readonly<Record<string, Schema.Json>>

const isFields = (value: Schema.Json | undefined): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)

const isSame = (one: Schema.Json | undefined, other: Schema.Json | undefined): boolean => {
  if (isFields(one) && isFields(other)) return Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((value: Schema.Json, i) => isSame(value, (other as ReadonlyArray<Schema.Json>)[i]))
  return Object.is(one, other)
}

/** What has to be kept beside `said` so that `meant` comes back. Lists are kept whole. */
export const keptBeside = (said: Schema.Json, meant: Schema.Json, at: Pointer = rootPointer): ReadonlyArray<Kept> => {
  if (!isFields(said) || !isFields(meant)) return isSame(said, meant) ? [] : [[at, meant]]
  return [
    ...Object.keys(said).filter((key) => !Object.hasOwn(meant, key)).map((key): Kept => [childPointer(at, key)]),
    ...Object.entries(meant).flatMap(([key, value]): ReadonlyArray<Kept> => {
      const place = childPointer(at, key)
      return Object.hasOwn(said, key) ? keptBeside(said[key] ?? null, value, place) : [[place, value]]
    })
  ]
}

/** `said` with everything that was kept beside it; places whose surroundings are gone are left out and returned. */
export const withKept = (said: Schema.Json, kept: ReadonlyArray<Kept>): { readonly value: Schema.Json; readonly misplaced: ReadonlyArray<Kept> } => {
  const put = (value: Schema.Json, keys: ReadonlyArray<string>, one: Kept): Schema.Json | undefined => {
    const [key, ...deeper] = keys
    if (key === undefined) return one[1]
    if (!isFields(value)) return undefined
    const others = Object.entries(value).filter(([name]) => name !== key)
    const inside = deeper.length === 0 ? one[1] : Object.hasOwn(value, key) ? put(value[key] ?? null, deeper, one) : undefined
    if (inside === undefined && (deeper.length > 0 || !Object.hasOwn(value, key))) return undefined
    return Object.fromEntries(inside === undefined ? others : [...others, [key, inside]])
  }
  const misplaced: Array<Kept> = []
  let value = said
  for (const one of kept) {
    const changed = put(value, pointerKeys(one[0] as Pointer), one)
    if (changed === undefined) misplaced.push(one)
    else value = changed
  }
  return { value, misplaced }
}
