/** What is compared of a record at one go: one or more columns read together, and the comparisons that they allow. */
import { type Comparison, compare } from "./Comparison.ts"

/** The texts of a record's columns by their role, trimmed; absent where nothing was given. */
export type Cells<Role extends string = string> = { readonly [R in Role]?: string }

/** One of a trait's comparisons, as the model learns it. */
export interface Aspect {
  readonly name: string
  /** The names of the levels, from the best. */
  readonly levels: ReadonlyArray<string>
  /** Whether it is a person's own even among people who share much: a given name within a family. */
  readonly isOwn: boolean
  /** How strongly the rarity of the value counts on each level, from 0 (not at all) to 1. */
  readonly rarity: ReadonlyArray<number>
}

/** A value under which records are looked for that could be the same. Names tell what was taken of the value. */
export type Handle = readonly [name: string, value: string]

/** Columns that are read and compared together: a person's names, a date, an address. */
export interface Trait<Value = unknown> {
  readonly name: string
  readonly aspects: ReadonlyArray<Aspect>
  /** What the cells say; `undefined` where they say nothing. Equal cells give equal values. */
  readonly read: (cells: Cells) => Value | undefined
  /** The level per aspect, from 1; 0 where nothing can be compared. Never depends on which comes first. */
  readonly compare: (one: Value, other: Value) => ReadonlyArray<number>
  /** The value whose rarity counts, per aspect. */
  readonly terms: (value: Value) => ReadonlyArray<string | undefined>
  readonly handles: (value: Value) => ReadonlyArray<Handle>
}

/** The aspect of a comparison. A weighted level after the first counts half: what is only alike may be a common value misspelt. */
export const aspectOf = <A>({ levels, name }: Comparison<A>, isOwn = false): Aspect => ({
  name,
  isOwn,
  levels: levels.map((each) => each.name),
  rarity: levels.map((each, i) => (!each.weighted ? 0 : i === 0 ? 1 : 0.5))
})

/** A trait with one comparison. */
export const trait = <Value>(
  given: Comparison<Value>,
  { handles, read, term }: Pick<Trait<Value>, "read" | "handles"> & { readonly term: (value: Value) => string | undefined }
): Trait<Value> => ({
  name: given.name,
  aspects: [aspectOf(given)],
  read,
  compare: (one, other) => [compare(given, one, other)],
  terms: (value) => [term(value)],
  handles
})
