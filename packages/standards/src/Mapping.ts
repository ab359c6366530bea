/**
 * Mappings: which field of ours stands where in a foreign document, and how its value is written there. A mapping is data;
 * reading, writing, what is understood and how a value may vary all follow from it.
 */
import type { OutsideTime } from "@redthread/model"
import type { JsonRecord, JsonValue } from "./JsonText.ts"

/** Whether a place has a shape. */
export type Fits = (json: JsonValue) => boolean

/** The way to a place: keys, and numbers in lists. */
export type Path = ReadonlyArray<string | number>

/** What a mapping does with the place it stands at. */
export type Rule =
  /** A text; `filled`: never the empty one. */
  | { readonly _tag: "Text"; readonly filled: boolean }
  | { readonly _tag: "Flag" }
  | { readonly _tag: "Number" }
  /** A time that can be read; the text is kept beside the instant. */
  | { readonly _tag: "Time" }
  /** Foreign words for ours; where several mean the same, the first is written. */
  | { readonly _tag: "Words"; readonly words: ReadonlyArray<readonly [JsonValue, string | boolean]> }
  /** Anything, as it is. */
  | { readonly _tag: "Anything" }
  /** Further down, key by key; a number is a place in a list. */
  | { readonly _tag: "At"; readonly path: Path; readonly its: Rule }
  /** A value that stands alone is one field of a thing. */
  | { readonly _tag: "Alone"; readonly name: string; readonly its: Rule }
  /** Several fields of one thing; `fresh` is what a new one says besides. Absent where none is told. */
  | { readonly _tag: "Fields"; readonly fields: Readonly<Record<string, Rule>>; readonly fresh: JsonRecord; readonly needs: ReadonlyArray<string> }
  /** Only where the place has the shape; `fresh` is what a new one says besides. */
  | { readonly _tag: "Only"; readonly fits: Fits; readonly its: Rule; readonly fresh: JsonRecord }
  /** The first item of a list that can be read. */
  | { readonly _tag: "One"; readonly each: Rule }
  /** A list; where `loose`, one thing may stand without brackets; where `shared`, others tell items of the same list, and none is nothing. */
  | { readonly _tag: "List"; readonly each: Rule; readonly loose: boolean; readonly shared: boolean }
  /** An object of lists (of things, where `single`): each key, without its prefix, is a field of all that stand below it; in the order of the keys. */
  | { readonly _tag: "Grouped"; readonly by: string; readonly each: Rule; readonly single: boolean; readonly prefix: string }
  /** The things in an object, whose keys say nothing; a new one gets a key that is free. */
  | { readonly _tag: "Values"; readonly each: Rule }
  /** All members of an object but those. */
  | { readonly _tag: "Others"; readonly but: ReadonlyArray<string> }
  /** The first way that fits; a new one is written in the first. */
  | { readonly _tag: "Either"; readonly ways: ReadonlyArray<{ readonly when?: Fits; readonly its: Rule }> }
  /** A rule that contains itself. */
  | { readonly _tag: "Later"; readonly its: () => Rule }

/** A mapping that tells an `A`. */
export interface Mapping<out A> {
  readonly rule: Rule
  readonly tells?: A
}

/** What a mapping tells. */
export type Told<M> = M extends Mapping<infer A> ? A : never

const mapping = <A>(rule: Rule): Mapping<A> => ({ rule })

/** A text. */
export const text: Mapping<string> = mapping({ _tag: "Text", filled: false })
/** A text that is not empty. */
export const filledText: Mapping<string> = mapping({ _tag: "Text", filled: true })
/** True or false. */
export const flag: Mapping<boolean> = mapping({ _tag: "Flag" })
/** A number; whole ones beyond 2^53 are bigints. */
export const number: Mapping<number | bigint> = mapping({ _tag: "Number" })
/** A time as it was written, with its instant; what nobody can read is no time. */
export const time: Mapping<OutsideTime> = mapping({ _tag: "Time" })
/** Any JSON, as it is. */
export const anything: Mapping<JsonValue> = mapping({ _tag: "Anything" })
/** Their words and ours: `[theirs, ours]`. */
export const words = <const W extends string | boolean>(pairs: ReadonlyArray<readonly [JsonValue, W]>): Mapping<W> => mapping({ _tag: "Words", words: pairs })
/** The mapping at a key, or further down: `at("interactionDate", "startDateTime", time)`. */
export const at = <A>(...args: readonly [...Path, Mapping<A>]): Mapping<A> =>
  mapping({ _tag: "At", path: args.slice(0, -1) as ReadonlyArray<unknown> as Path, its: (args.at(-1) as Mapping<A>).rule })
/** A value that stands alone, as the one field of a thing. */
export const alone = <const N extends string, A>(name: N, its: Mapping<A>): Mapping<{ readonly [K in N]: A }> => mapping({ _tag: "Alone", name, its: its.rule })
/** Several fields of one thing. A new one also has what `fresh` says; without the fields of `needs` there is none. */
export const fields = <const F extends Readonly<Record<string, Mapping<unknown>>>>(
  its: F,
  { fresh = {}, needs = [] }: { readonly fresh?: JsonRecord; readonly needs?: ReadonlyArray<keyof F & string> } = {}
): Mapping<{ readonly [K in keyof F]?: Told<F[K]> }> =>
  mapping({ _tag: "Fields", fields: Object.fromEntries(Object.entries(its).map(([name, { rule }]) => [name, rule])), fresh, needs })
/** The mapping where the place has the shape, else nothing; a new one says `fresh` besides. */
export const only = <A>(fits: Fits, its: Mapping<A>, fresh: JsonRecord = {}): Mapping<A> => mapping({ _tag: "Only", fits, its: its.rule, fresh })
/** The first item of a list that can be read; a new one comes last. */
export const one = <A>(each: Mapping<A>): Mapping<A> => mapping({ _tag: "One", each: each.rule })
/** A list. */
export const list = <A>(each: Mapping<A>): Mapping<ReadonlyArray<A>> => mapping({ _tag: "List", each: each.rule, loose: false, shared: false })
/** A list in which one thing may stand without brackets. */
export const oneOrMany = <A>(each: Mapping<A>): Mapping<ReadonlyArray<A>> => mapping({ _tag: "List", each: each.rule, loose: true, shared: false })
/** Those items of a list that can be read; others stand in it too. */
export const some = <A>(each: Mapping<A>): Mapping<ReadonlyArray<A>> => mapping({ _tag: "List", each: each.rule, loose: false, shared: true })
/** An object of lists, or with `single` of things: its keys, those with the prefix, are the field `by`. */
export const grouped = <const N extends string, A>(by: N, each: Mapping<A>, { prefix = "", single = false } = {}): Mapping<ReadonlyArray<A & { readonly [K in N]?: string }>> =>
  mapping({ _tag: "Grouped", by, each: each.rule, single, prefix })
/** The things in an object, whatever their keys. */
export const valuesIn = <A>(each: Mapping<A>): Mapping<ReadonlyArray<A>> => mapping({ _tag: "Values", each: each.rule })
/** All members of the object but those named. */
export const others = (...but: ReadonlyArray<string>): Mapping<JsonRecord> => mapping({ _tag: "Others", but })
/** The first of several places at which it is told. */
export const first = <A>(...ways: ReadonlyArray<Mapping<A>>): Mapping<A> => mapping({ _tag: "Either", ways: ways.map(({ rule }) => ({ its: rule })) })
/** By the shape of what stands there: the first way whose `when` holds. */
export const either = <A>(...ways: ReadonlyArray<{ readonly when: Fits; readonly its: Mapping<A> }>): Mapping<A> =>
  mapping({ _tag: "Either", ways: ways.map(({ its, when }) => ({ when, its: its.rule })) })
/** A mapping that contains itself. */
export const later = <A>(its: () => Mapping<A>): Mapping<A> => mapping({ _tag: "Later", its: () => its().rule })
