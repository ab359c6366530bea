/** The bridge from Schema to fast-check, schema kind by schema kind. */
import { Instant } from "@redthread/model"
import { arbitraryOf, generatedBy } from "@redthread/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const samples = <A>(schema: Schema.Schema<A>, runs = 200): ReadonlyArray<A> => fc.sample(arbitraryOf(schema), { numRuns: runs, seed: 1 })

/** The smallest value of the schema for which the property fails. */
const smallest = <A>(schema: Schema.Schema<A>, property: (value: A) => boolean): A | undefined =>
  fc.check(fc.property(arbitraryOf(schema), property), { seed: 7, numRuns: 2000 }).counterexample?.[0]

interface Tree { readonly name: string; readonly children: ReadonlyArray<Tree> }
const Tree = Schema.Struct({
  name: Schema.NonEmptyString,
  children: Schema.Array(Schema.suspend((): Schema.Codec<Tree> => Tree))
})
class Person extends Schema.Class<Person>("Person")({ name: Schema.NonEmptyString, age: Schema.optionalKey(Schema.Int) }) {
  get isNamed(): boolean {
    return this.name !== ""
  }
}

const kinds: Readonly<Record<string, Schema.Schema<unknown>>> = {
  "a struct with optional keys": Schema.Struct({ a: Schema.String, b: Schema.optionalKey(Schema.Int), c: Schema.optional(Schema.Boolean) }),
  "a tuple with an optional element": Schema.Tuple([Schema.String, Schema.optionalKey(Schema.Int)]),
  "a tuple with rest": Schema.TupleWithRest(Schema.Tuple([Schema.String]), [Schema.Int, Schema.Boolean]),
  "an array of two to four": Schema.Array(Schema.Int).check(Schema.isMinLength(2), Schema.isMaxLength(4)),
  "an array of different values": Schema.Array(Schema.Literals(["a", "b", "c"])).check(Schema.isUnique()),
  "a non-empty array": Schema.NonEmptyArray(Schema.Int),
  "a record": Schema.Record(Schema.String, Schema.Int),
  "a record with patterned keys": Schema.Record(Schema.String.check(Schema.isPattern(/^x-[a-z]+$/)), Schema.Int),
  "a record of literals": Schema.Record(Schema.Literals(["native", "text"]), Schema.Boolean),
  "a struct with rest": Schema.StructWithRest(Schema.Struct({ id: Schema.Int }), [Schema.Record(Schema.String, Schema.Unknown)]),
  "literals": Schema.Literals(["a", 1, true]),
  "an enum": Schema.Enum({ Red: 0, Green: "g" }),
  "a union": Schema.Union([Schema.String, Schema.Int, Schema.Null]),
  "a tagged union": Schema.TaggedUnion({ A: { a: Schema.Int }, B: { b: Schema.String } }),
  "a template literal": Schema.TemplateLiteral([Schema.NonEmptyString, ":", Schema.Int]),
  "a patterned string": Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)),
  "a string of five to nine": Schema.String.check(Schema.isMinLength(5), Schema.isMaxLength(9)),
  "a string of code points": Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(3)),
  "a trimmed string": Schema.Trimmed,
  "an integer from 1 to 5": Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 })),
  "an integer above 3": Schema.Int.check(Schema.isGreaterThan(3)),
  "an integer below -3": Schema.Int.check(Schema.isLessThan(-3)),
  "a finite number": Schema.Finite,
  "a number between bounds": Schema.Finite.check(Schema.isBetween({ minimum: -90, maximum: 90 })),
  "a multiple of three": Schema.Int.check(Schema.isMultipleOf(3)),
  "any number": Schema.Number,
  "a big integer": Schema.BigInt.check(Schema.isGreaterThanBigInt(5n)),
  "a filtered value": Schema.Int.check(Schema.makeFilter((n: number) => n % 2 === 0)),
  "a brand": Schema.String.pipe(Schema.brand("Name")),
  "JSON": Schema.Json,
  "bytes": Schema.Uint8Array,
  "a date": Schema.Date,
  "a UTC date and time": Schema.DateTimeUtc,
  "an option": Schema.Option(Schema.Int),
  "a result": Schema.Result(Schema.Int, Schema.String),
  "a map": Schema.ReadonlyMap(Schema.String, Schema.Int),
  "a set": Schema.ReadonlySet(Schema.Int),
  "a URL": Schema.URL,
  "a class": Person,
  "a recursive schema": Tree,
  "an instant": Instant,
  "an instant since 2000": Instant.check(Schema.isGreaterThan(946684800000)),
  "a number decoded from text": Schema.FiniteFromString
}

describe("a generator derived from a schema", () => {
  for (const [kind, schema] of Object.entries(kinds)) {
    it(`makes only what the schema allows: ${kind}`, () => {
      const is = Schema.is(schema)
      for (const value of samples(schema)) expect(is(value), fc.stringify(value)).toBe(true)
    })
  }

  it("reaches every member of a union and leaves optional keys out at times", () => {
    const Choice = Schema.Union([Schema.Literal("a"), Schema.Struct({ b: Schema.optionalKey(Schema.Int) }), Schema.Null])
    const made = samples(Choice)
    expect(made.includes("a")).toBe(true)
    expect(made.includes(null)).toBe(true)
    const structs = made.filter((value) => value !== null && typeof value === "object")
    expect(structs.some((value) => "b" in value)).toBe(true)
    expect(structs.some((value) => !("b" in value))).toBe(true)
  })

  it("makes lone surrogates, control characters and odd keys, for they arrive", () => {
    expect(samples(Schema.String, 1000).some((text) => /\p{Surrogate}/u.test(text))).toBe(true)
    expect(samples(Schema.String, 1000).some((text) => text.includes("\0"))).toBe(true)
    const keys = samples(Schema.Json, 2000).flatMap((value) => (value !== null && typeof value === "object" ? Object.keys(value) : []))
    expect(keys).toContain("\\")
    expect(keys).toContain("constructor")
  })

  it("makes no negative zero, and no NaN or infinity where a number has to be finite", () => {
    for (const value of samples(Schema.Number, 2000)) expect(Object.is(value, -0)).toBe(false)
    for (const value of samples(Schema.Finite, 2000)) expect(Number.isFinite(value)).toBe(true)
    expect(samples(Schema.Number, 2000).some(Number.isNaN)).toBe(true)
  })

  it("gives classes with their questions, not only their fields", () => {
    for (const person of samples(Person)) expect(person).toBeInstanceOf(Person)
    expect(samples(Person)[0]?.isNamed).toBe(true)
  })

  it("ends recursive values, and makes some that recur", () => {
    const depthOf = (tree: Tree): number => 1 + Math.max(0, ...tree.children.map(depthOf))
    const depths = samples(Tree).map(depthOf)
    expect(Math.max(...depths)).toBeGreaterThan(1)
    expect(Math.max(...depths)).toBeLessThanOrEqual(4)
  })
})

describe("a failing property", () => {
  it("shrinks to the least number that fails", () => {
    expect(smallest(Schema.Int, (n) => n < 1000)).toBe(1000)
  })

  it("shrinks a struct to its required keys with the least values, and an array to the one item that matters", () => {
    const Order = Schema.Struct({
      id: Schema.NonEmptyString,
      note: Schema.optionalKey(Schema.String),
      lines: Schema.Array(Schema.Struct({ pieces: Schema.Int, gift: Schema.optionalKey(Schema.Boolean) }))
    })
    expect(smallest(Order, ({ lines }) => lines.every(({ pieces }) => pieces < 42))).toEqual({ id: " ", lines: [{ pieces: 42 }] })
  })

  it("shrinks through a transformation, a class and a recursion", () => {
    expect(smallest(Instant, (at) => at < 1000)).toBe(1000)
    expect(smallest(Person, ({ age }) => age === undefined || age < 18)).toEqual(new Person({ name: " ", age: 18 }))
    expect(smallest(Tree, ({ children }) => children.length === 0)).toEqual({ name: " ", children: [{ name: " ", children: [] }] })
  })

  it("shrinks a tagged union to its first member when the member does not matter", () => {
    const Event = Schema.TaggedUnion({ A: { a: Schema.Int }, B: { b: Schema.String } })
    expect(smallest(Event, () => false)).toEqual({ _tag: "A", a: 0 })
  })

  it("shrinks text to the shortest that fails", () => {
    expect(smallest(Schema.String, (text) => text.length < 3)).toHaveLength(3)
  })
})

describe("a generator of one's own", () => {
  it("is taken from the annotation", () => {
    const Euro = Schema.Int.annotate(generatedBy(fc.constant(42)))
    expect(samples(Schema.Struct({ price: Schema.optionalKey(Euro) })).every(({ price }) => price === undefined || price === 42)).toBe(true)
  })

  it("is taken from the overrides, wherever the schema stands", () => {
    const Order = Schema.Struct({ at: Schema.optionalKey(Instant), seen: Schema.Array(Instant) })
    const made = fc.sample(arbitraryOf(Order, { overrides: [[Instant, fc.constant(0)]] }), 100)
    expect(made.every(({ at, seen }) => (at ?? 0) === 0 && seen.every((one) => one === 0))).toBe(true)
  })

  it("is asked for, with the place, where none can be derived", () => {
    const Opaque = Schema.declare((value: unknown): value is WeakMap<object, number> => value instanceof WeakMap)
    expect(() => arbitraryOf(Schema.Struct({ cache: Opaque }))).toThrow("at .cache: annotate it with generatedBy")
  })

  it("is refused for a schema that never ends", () => {
    interface Endless { readonly next: Endless }
    const Endless: Schema.Codec<Endless> = Schema.Struct({ next: Schema.suspend((): Schema.Codec<Endless> => Endless) })
    expect(() => arbitraryOf(Endless)).toThrow("does it contain itself without end?")
  })
})

it("a wide schema stays within reason at the smallest size", () => {
  const wide = Schema.Array(Schema.Struct({ items: Schema.Array(Schema.Array(Schema.Int)), others: Schema.Record(Schema.String, Schema.Array(Schema.Int)) }))
  const length = (size: "xsmall" | "small"): number => JSON.stringify(fc.sample(arbitraryOf(wide, { size }), { numRuns: 200, seed: 3 })).length
  expect(length("xsmall") * 10).toBeLessThan(length("small"))
  expect(fc.sample(arbitraryOf(wide, { size: "xsmall" }), { numRuns: 200, seed: 3 }).some((rows) => rows.length > 0)).toBe(true)
})
