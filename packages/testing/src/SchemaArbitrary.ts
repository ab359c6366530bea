/** The bridge from Effect's Schema to fast-check: generators that follow the schema and shrink to its simplest value. */
import { Option, Schema, SchemaAST } from "effect"
import * as fc from "fast-check"
import { type Constraint, demandsOf } from "./Constraints.ts"
import { bigIntArbitrary, dateArbitrary, jsonArbitrary, numberArbitrary, textArbitrary } from "./Scalars.ts"

/** How generators are derived. */
export interface ArbitraryOptions {
  /**
   * Generators to use instead of the derived ones, found by the schema they stand for, also deep inside another.
   * A brand alone makes no new schema: give the one to be replaced an annotation of its own.
   */
  readonly overrides?: ReadonlyArray<readonly [schema: Schema.Top, arbitrary: fc.Arbitrary<unknown>]>
  /** How often a recursive schema may enter itself; 3 unless told otherwise. */
  readonly depth?: number
  /**
   * How long lists get and how many keys a record has that names none; `small` unless told otherwise. `xsmall` (at most
   * one of each) keeps wide schemas with lists in lists within reason.
   */
  readonly size?: "xsmall" | "small"
}

const arbitraryKey = "@redthread/testing/arbitrary"

/**
 * The annotation that gives a schema a generator of its own.
 *
 * ```ts
 * import { arbitraryOf, generatedBy } from "@redthread/testing"
 * import { Schema } from "effect"
 * import * as fc from "fast-check"
 * const Vowel = Schema.String.annotate(generatedBy(fc.constant("a")))
 * fc.sample(arbitraryOf(Schema.Array(Vowel)), 3).flat().every((vowel) => vowel === "a") // => true
 * ```
 */
export const generatedBy = (arbitrary: fc.Arbitrary<unknown>): { readonly [arbitraryKey]: fc.Arbitrary<unknown> } => ({
  [arbitraryKey]: arbitrary
})

/** `undefined`: no value exists within the depth that is left. */
type Derived = fc.Arbitrary<unknown> | undefined

/** What two nodes have to share to be the same schema; the place where a node stands (an optional key) does not matter. */
const isSameNode = (one: SchemaAST.AST, other: SchemaAST.AST): boolean => {
  const a = one as unknown as Readonly<Record<string, unknown>>
  const b = other as unknown as Readonly<Record<string, unknown>>
  const parts = ["_tag", "annotations", "checks", "types", "literal", "elements", "rest", "propertySignatures", "indexSignatures", "run", "thunk", "parts"]
  return one === other || parts.every((part) => a[part] === b[part])
}

const arrayBounds = ({ maxLength, minLength }: Constraint): { readonly minLength?: number; readonly maxLength?: number } => ({
  ...(minLength === undefined ? {} : { minLength }),
  ...(maxLength === undefined ? {} : { maxLength })
})

const isUndefined = (derived: Derived): derived is undefined => derived === undefined

/** Derives the generators of one schema; `at` is the way from the root, for the message where it cannot. */
class Derivation {
  readonly #overrides: ReadonlyArray<readonly [SchemaAST.AST, fc.Arbitrary<unknown>]>
  readonly #made = new Map<number, Map<SchemaAST.AST, Derived>>()
  readonly #size: "xsmall" | "small"

  constructor(overrides: ReadonlyArray<readonly [SchemaAST.AST, fc.Arbitrary<unknown>]>, size: "xsmall" | "small") {
    this.#overrides = overrides
    this.#size = size
  }

  derive(ast: SchemaAST.AST, depth: number, at: string): Derived {
    const made = this.#made.get(depth) ?? new Map<SchemaAST.AST, Derived>()
    this.#made.set(depth, made)
    if (!made.has(ast)) made.set(ast, this.#node(ast, depth, at))
    return made.get(ast)
  }

  #node(ast: SchemaAST.AST, depth: number, at: string): Derived {
    const own = (SchemaAST.resolve(ast)?.[arbitraryKey] ?? ast.annotations?.[arbitraryKey]) as Derived
    const override = own ?? this.#overrides.find(([schema]) => isSameNode(schema, ast))?.[1]
    if (override !== undefined) return override
    const { constraint, passes } = demandsOf(ast)
    const base = this.#base(ast, constraint, depth, at)
    return base === undefined || ast.checks === undefined ? base : base.filter(passes)
  }

  #base(ast: SchemaAST.AST, constraint: Constraint, depth: number, at: string): Derived {
    switch (ast._tag) {
      case "Null":
        return fc.constant(null)
      case "Undefined":
      case "Void":
        return fc.constant(undefined)
      case "Never":
        return undefined
      case "Unknown":
      case "Any":
        return jsonArbitrary
      case "ObjectKeyword":
        return fc.dictionary(fc.string(), jsonArbitrary, { maxKeys: 4, noNullPrototype: true })
      case "Boolean":
        return fc.boolean()
      case "Literal":
        return fc.constant(ast.literal)
      case "UniqueSymbol":
        return fc.constant(ast.symbol)
      case "Enum":
        return fc.constantFrom(...ast.enums.map(([, value]) => value))
      case "String":
        return textArbitrary(constraint)
      case "Symbol":
        return textArbitrary(constraint).map((name) => Symbol.for(name))
      case "Number":
        return numberArbitrary(constraint)
      case "BigInt":
        return bigIntArbitrary(constraint)
      case "TemplateLiteral":
        return this.#template(ast, depth, at)
      case "Union":
        return this.#union(ast, depth, at)
      case "Arrays":
        return this.#array(ast, constraint, depth, at)
      case "Objects":
        return this.#object(ast, constraint, depth, at)
      case "Suspend":
        return depth === 0 ? undefined : this.derive(SchemaAST.toType(ast.thunk()), depth - 1, at)
      case "Declaration":
        return this.#declaration(ast, constraint, depth, at)
    }
  }

  #template(ast: SchemaAST.TemplateLiteral, depth: number, at: string): Derived {
    const parts = ast.parts.map((part) =>
      part._tag === "Number" ? numberArbitrary({ ...demandsOf(part).constraint, number: demandsOf(part).constraint.number ?? "finite" })
        : this.derive(SchemaAST.toType(part), depth, at)
    )
    if (parts.some(isUndefined)) return undefined
    const fits = Schema.is(Schema.make<Schema.Schema<unknown>>(ast))
    return fc.tuple(...parts as ReadonlyArray<fc.Arbitrary<unknown>>).map((values) => values.map(String).join("")).filter(fits)
  }

  #union(ast: SchemaAST.Union, depth: number, at: string): Derived {
    const members = ast.types.map((member) => this.derive(member, depth, at)).filter((member) => member !== undefined)
    if (members.length === 0) return undefined
    const any = fc.oneof({ withCrossShrink: true }, ...members)
    return ast.options?.mode === "oneOf" ? any.filter(Schema.is(Schema.make<Schema.Schema<unknown>>(ast))) : any
  }

  #array(ast: SchemaAST.Arrays, constraint: Constraint, depth: number, at: string): Derived {
    const elements = ast.elements.map((element, i) => ({ optional: SchemaAST.isOptional(element), each: this.derive(element, depth, `${at}[${i}]`) }))
    const rest = ast.rest.map((element) => this.derive(element, depth, `${at}[]`))
    const [head, ...tail] = rest
    const required = elements.filter(({ optional }) => !optional).map(({ each }) => each)
    const optional = elements.filter(({ optional }) => optional).map(({ each }) => each)
    if (required.some(isUndefined) || tail.some(isUndefined)) return undefined
    const fixed = required.length + tail.length
    const { maxLength, minLength } = arrayBounds(constraint)
    const bounds = arrayBounds({
      minLength: Math.max(0, (minLength ?? 0) - fixed),
      ...(maxLength === undefined ? {} : { maxLength: maxLength - fixed })
    })
    if (head === undefined && optional.length === 0) return (minLength ?? 0) > fixed ? undefined : this.#fixed([...required, ...tail])
    const more = head === undefined
      ? undefined
      : constraint.uniqueBy === undefined
      ? fc.array(head, { ...bounds, size: this.#size })
      : fc.uniqueArray(head, { ...bounds, size: this.#size, selector: constraint.uniqueBy })
    if (fixed === 0 && optional.length === 0) return more
    const upTo = optional.findIndex(isUndefined)
    const prefixes = (upTo === -1 ? optional : optional.slice(0, upTo)).map((_, i) => this.#fixed(optional.slice(0, i + 1)))
    const whole = more === undefined ? fc.constant([]) : fc.tuple(this.#fixed(optional), more).map(([given, others]) => [...given, ...others])
    const middle = optional.length === 0 ? more ?? fc.constant([]) : fc.oneof({ withCrossShrink: true }, fc.constant([]), ...prefixes, whole)
    return fc.tuple(this.#fixed(required), middle, this.#fixed(tail)).map(([first, between, last]) => [...first, ...between, ...last])
  }

  #fixed(each: ReadonlyArray<Derived>): fc.Arbitrary<ReadonlyArray<unknown>> {
    return fc.tuple(...each.filter((one) => one !== undefined))
  }

  #object(ast: SchemaAST.Objects, constraint: Constraint, depth: number, at: string): Derived {
    const fields: Record<PropertyKey, fc.Arbitrary<unknown>> = {}
    const requiredKeys: Array<string> = []
    for (const { name, type } of ast.propertySignatures) {
      const each = this.derive(type, depth, `${at}.${String(name)}`)
      const optional = SchemaAST.isOptional(type)
      if (each === undefined && !optional) return undefined
      if (each !== undefined) fields[name] = each
      if (!optional) requiredKeys.push(name as string)
    }
    const named = fc.record(fields, { requiredKeys, noNullPrototype: true })
    if (ast.indexSignatures.length === 0) return named
    const taken = new Set(ast.propertySignatures.map(({ name }) => name))
    const size = {
      ...(constraint.minProperties === undefined ? {} : { minKeys: constraint.minProperties }),
      maxKeys: constraint.maxProperties ?? Math.max(this.#size === "small" ? 4 : 1, constraint.minProperties ?? 0)
    }
    const others = ast.indexSignatures.map(({ parameter, type }) => {
      const key = this.derive(SchemaAST.toType(parameter), depth, `${at}.[key]`)
      const value = this.derive(type, depth, `${at}.[]`)
      return key === undefined || value === undefined
        ? fc.constant({})
        : fc.dictionary(key.filter((name) => !taken.has(name as string) && name !== "__proto__") as fc.Arbitrary<string>, value, { ...size, noNullPrototype: true })
    })
    const single = others.length === 1 && ast.propertySignatures.length === 0 ? others[0] : undefined
    if (single !== undefined) return single
    return fc.tuple(named, ...others).map((parts) => Object.assign({}, ...parts) as unknown)
      .filter(Schema.is(Schema.make<Schema.Schema<unknown>>(ast)))
  }

  #declaration(ast: SchemaAST.Declaration, constraint: Constraint, depth: number, at: string): Derived {
    const annotations: Schema.Annotations.Declaration<unknown, ReadonlyArray<Schema.Top>> | undefined = ast.annotations
    const kind = annotations?.representation?.id
    if (kind === "effect/schema/Json" || kind === "effect/schema/MutableJson") return jsonArbitrary
    if (kind === "effect/schema/Uint8Array") return fc.uint8Array(arrayBounds(constraint))
    if (kind === "effect/schema/URL") return fc.webUrl().map((text) => new URL(text))
    if (kind === "effect/schema/Date") return dateArbitrary(constraint)
    const parameters = ast.typeParameters.map((parameter) => Schema.make<Schema.Codec<unknown>>(SchemaAST.toType(parameter)))
    const { order: _, ...told } = constraint
    const link = annotations?.toCodecArbitrary?.({ typeParameters: parameters, constraint: told }) ??
      annotations?.toCodecJson?.(parameters) ?? annotations?.toCodec?.(parameters)
    if (link === undefined) {
      throw new Error(`No generator can be derived for ${SchemaAST.resolveIdentifier(ast) ?? "a declaration"} at ${at === "" ? "the root" : at}: annotate it with generatedBy.`)
    }
    const from = SchemaAST.toType(link.to)
    const built = Schema.decodeUnknownOption(
      Schema.make<Schema.Codec<unknown>>(
        SchemaAST.decodeTo(from, ast as SchemaAST.AST, link.transformation as Parameters<typeof SchemaAST.decodeTo>[2])
      )
    )
    return this.derive(from, depth, at)?.map((encoded) => built(encoded)).filter(Option.isSome).map((some) => some.value)
  }
}

/**
 * Values of the schema's own (decoded) type, for fast-check. Every check is respected: bounds, lengths, patterns and
 * formats are built in, other filters discard. Strings hold lone surrogates and control characters, records odd keys;
 * numbers are never −0. A failing property shrinks: optional keys go, arrays get shorter, unions move to their first
 * member, numbers to 0, strings to short plain ones.
 *
 * Throws where a declaration offers no way to be built, and where a recursive schema has no finite value.
 *
 * ```ts
 * import { arbitraryOf } from "@redthread/testing"
 * import { Schema } from "effect"
 * import * as fc from "fast-check"
 * const Age = Schema.Int.check(Schema.isBetween({ minimum: 18, maximum: 99 }))
 * fc.sample(arbitraryOf(Age), 100).every((age) => age >= 18 && age <= 99) // => true
 * ```
 */
export const arbitraryOf = <A>(schema: Schema.Schema<A>, options: ArbitraryOptions = {}): fc.Arbitrary<A> => {
  const ast = SchemaAST.toType(schema.ast)
  const overrides = (options.overrides ?? []).map(([replaced, arbitrary]) => [SchemaAST.toType(replaced.ast), arbitrary] as const)
  const derivation = new Derivation(overrides, options.size ?? "small")
  for (let depth = options.depth ?? 3; depth <= (options.depth ?? 3) + 5; depth++) {
    const derived = derivation.derive(ast, depth, "")
    if (derived !== undefined) return derived as fc.Arbitrary<A>
  }
  throw new Error(`No value of ${SchemaAST.resolveIdentifier(schema.ast) ?? "this schema"} was found: does it contain itself without end?`)
}
