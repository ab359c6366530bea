/** A codec from a mapping: the document is kept as it is, and only the places whose values differ are written. */
import { type Pointer, rootPointer } from "@redthread/model"
import { Result } from "effect"
import { isJsonList, isJsonRecord, jsonEdits, jsonText, type JsonValue, readJson } from "./JsonText.ts"
import { type Mapping, oneOrMany } from "./Mapping.ts"
import { leavesOf, type Telling, told, understood } from "./MappingRead.ts"
import type { Rule } from "./Mapping.ts"
import { set } from "./MappingWrite.ts"
import { type Document, type Format, type Loss, Unreadable } from "./Unreadable.ts"
import { timeOf } from "./When.ts"
import { type Codec, differing, edited, isSame } from "./Written.ts"

/** A document as a tree, and how its text becomes one that says another tree. */
export interface Tree {
  readonly text: string
  readonly value: JsonValue
  readonly rewritten: (now: JsonValue) => string
}

/** A way to write trees as text. */
export interface Syntax {
  readonly read: (format: Format, document: Document) => Result.Result<Tree, Unreadable>
  readonly written: (value: JsonValue) => string
  /** Signs that part values from each other. */
  readonly parts: RegExp
}

/** Trees as JSON. */
export const jsonSyntax: Syntax = {
  read: (format, document) =>
    Result.map(readJson(format, document), ({ place, text, value }) => ({ text, value, rewritten: (now) => edited(text, jsonEdits(text, place, value, now)) })),
  written: jsonText,
  parts: /[{}[\],]/
}

/** What is wrong with a document: where, by its pointer, and why. */
export interface Fault {
  readonly at: Pointer
  readonly reason: string
}

/** A codec that follows from a mapping. */
export interface MappedCodec<A> extends Codec<ReadonlyArray<A>> {
  readonly rule: Rule
  readonly syntax: Syntax
  /** The values of a document that are kept with it, but that nothing of ours tells; each by its pointer. */
  readonly carried: (document: Document) => ReadonlyArray<Loss>
  /** Everything that can be said instead, one value changed at a time. */
  readonly variants: (content: ReadonlyArray<A>) => ReadonlyArray<ReadonlyArray<A>>
}

/** Everything a value could be instead, one change at a time. */
const variantsOf = (rule: Rule, value: Telling | undefined): ReadonlyArray<Telling> => {
  if (value === undefined) return []
  switch (rule._tag) {
    case "Text": return typeof value === "string" ? [`${value}x`] : []
    case "Flag": return [value !== true]
    case "Number": return typeof value === "bigint" ? [value + 1n] : typeof value === "number" && Number.isFinite(value) && value + 1 !== value ? [value + 1] : []
    case "Time": {
      const raw = isJsonRecord(value) ? String(value["raw"]).replace(/^(\d{3})(\d)/, (_, years: string, year: string) => `${years}${(Number(year) + 4) % 10}`) : ""
      const read = timeOf(raw)
      return read === undefined || !/^\d{4}/.test(raw) ? [] : [{ instant: read.instant, raw }]
    }
    case "Words": return [...new Set(rule.words.map(([, ours]) => ours))].filter((ours) => ours !== value).slice(0, 2)
    case "Anything": return typeof value === "string" ? [`${value}x`] : []
    case "At": case "Only": return variantsOf(rule.its, value)
    case "One": return variantsOf(rule.each, value)
    case "Alone": return isJsonRecord(value) ? variantsOf(rule.its, value[rule.name]).map((its) => ({ ...value, [rule.name]: its })) : []
    case "Fields":
      return isJsonRecord(value)
        ? Object.entries(rule.fields).flatMap(([name, its]) => (Object.hasOwn(value, name) ? variantsOf(its, value[name]).map((other) => ({ ...value, [name]: other })) : []))
        : []
    case "List": case "Grouped": case "Values":
      return isJsonList(value)
        ? value.flatMap((item, i) => variantsOf(rule.each, item).map((other) => value.map((one, j) => (i !== j ? one : isJsonRecord(item) && isJsonRecord(other) ? { ...item, ...other } : other))))
        : []
    case "Either": return rule.ways.map(({ its }) => variantsOf(its, value)).find((some) => some.length > 0) ?? []
    case "Others": return []
    case "Later": return variantsOf(rule.its(), value)
  }
}

/** How a codec is made. */
export interface Mapped<A> {
  readonly format: Format
  readonly mapping: Mapping<A>
  readonly syntax?: Syntax
  /** What a document must not be; the first fault refuses it. */
  readonly faultIn?: (json: JsonValue) => Fault | undefined
  /** What a new document that holds this many begins with. */
  readonly begin?: (count: number) => JsonValue | undefined
}

/** The codec of documents that hold one `A`, or several as a list. */
export const mappedCodec = <A>({ faultIn, format, mapping, syntax = jsonSyntax }: Mapped<A>): MappedCodec<A> => documentCodec({ faultIn, format, mapping: oneOrMany(mapping), syntax })

/** The codec of documents that hold several `A` in a form of their own. */
export const documentCodec = <A>({ begin, faultIn, format, mapping: { rule }, syntax = jsonSyntax }: { readonly [K in keyof Mapped<ReadonlyArray<A>>]: Mapped<ReadonlyArray<A>>[K] | undefined } & Pick<Mapped<ReadonlyArray<A>>, "format" | "mapping">): MappedCodec<A> => {
  const tree = (document: Document): Result.Result<Tree, Unreadable> =>
    Result.flatMap(syntax.read(format, document), (read) => {
      const fault = typeof read.value !== "object" || read.value === null ? { at: rootPointer, reason: "The document is no object." } : faultIn?.(read.value)
      return fault === undefined ? Result.succeed(read) : Result.fail(new Unreadable({ format, ...fault }))
    })
  const contentOf = (value: JsonValue): ReadonlyArray<A> => (told(rule, value) ?? []) as ReadonlyArray<unknown> as ReadonlyArray<A>
  /** Where the form of the document cannot hold them, a new one begins. */
  const sayableIn = (value: JsonValue, its: Telling): JsonValue => {
    const now = set(rule, value, its) ?? value
    const fresh = begin !== undefined && faultIn?.(now) !== undefined ? begin(isJsonList(its) ? its.length : 1) : undefined
    return fresh === undefined ? now : set(rule, fresh, its) ?? now
  }
  const read = (document: Document): Result.Result<ReadonlyArray<A>, Unreadable> => Result.map(tree(document), ({ value }) => contentOf(value))
  return {
    format, rule, syntax, read, parts: syntax.parts,
    write: (content, original) => {
      const its = content as ReadonlyArray<unknown> as Telling
      const text = original === undefined
        ? Result.succeed(syntax.written(set(rule, begin?.(content.length), its) ?? []))
        : Result.map(tree(original), ({ rewritten, text: there, value }) => (isSame(contentOf(value), content) ? there : rewritten(sayableIn(value, its))))
      return Result.flatMap(text, (said) => Result.map(read(said), (found) => ({ text: said, losses: differing(content, found) })))
    },
    carried: (document) =>
      Result.match(tree(document), {
        onFailure: () => [],
        onSuccess: ({ value }) => {
          const known = new Set<string>(understood(rule, value, rootPointer))
          return leavesOf(value, rootPointer).filter((at) => !known.has(at)).map((at) => ({ at, what: "Nothing of ours tells this; it is kept with the document." }))
        }
      }),
    variants: (content) => variantsOf(rule, content as ReadonlyArray<unknown> as Telling) as ReadonlyArray<unknown> as ReadonlyArray<ReadonlyArray<A>>
  }
}
