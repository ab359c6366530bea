/** Generators for single values, odd ones included: lone surrogates, keys that trip parsers, the ends of the number line. */
import type { Schema } from "effect"
import * as fc from "fast-check"
import type { Constraint } from "./Constraints.ts"

const codeUnit = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }) },
  { weight: 3, arbitrary: fc.constantFrom(..."äöüßÄÖÜéñ€–„“") },
  { weight: 2, arbitrary: fc.constantFrom(..."\"\\/<>&'\n\r\t\0\u007f\u2028\ufeff") },
  { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)) }
)

const character = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: codeUnit },
  { weight: 1, arbitrary: fc.constantFrom("😀", "👍🏽", "𝔘", "é", "नि") }
)

/** Any text that a JavaScript string can hold, within the lengths and patterns asked for. Shrinks to the shortest plain one. */
export const textArbitrary = (constraint: Constraint = {}): fc.Arbitrary<string> => {
  const { maxCodePoints, maxLength, minCodePoints, minLength } = constraint
  const [pattern] = constraint.patterns ?? []
  if (pattern !== undefined) {
    return fc.stringMatching(new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, "")))
  }
  const limited = maxLength !== undefined || minCodePoints !== undefined || maxCodePoints !== undefined
  const min = Math.max(minLength ?? 0, minCodePoints ?? 0)
  const max = Math.min(maxLength ?? Infinity, maxCodePoints ?? Infinity)
  return fc.string({
    unit: limited ? codeUnit : character,
    minLength: min,
    ...(max === Infinity ? {} : { maxLength: max })
  })
}

/** Numbers within the bounds asked for; never −0, which JSON does not keep, and no NaN or infinity where finite is asked. */
export const numberArbitrary = (constraint: Constraint = {}): fc.Arbitrary<number> => {
  const minimum = constraint.minimum as number | undefined
  const maximum = constraint.maximum as number | undefined
  if (constraint.number === "integer") {
    const from = Math.max(Math.ceil(minimum ?? Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER)
    const to = Math.min(Math.floor(maximum ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
    const min = constraint.exclusiveMinimum === true && from === minimum ? from + 1 : from
    const max = constraint.exclusiveMaximum === true && to === maximum ? to - 1 : to
    return fc.integer({ min, max }).filter((value) => !Object.is(value, -0))
  }
  const finite = constraint.number === "finite"
  return fc.double({
    noNaN: finite || minimum !== undefined || maximum !== undefined,
    noDefaultInfinity: finite,
    ...(minimum === undefined ? {} : { min: minimum, minExcluded: constraint.exclusiveMinimum === true }),
    ...(maximum === undefined ? {} : { max: maximum, maxExcluded: constraint.exclusiveMaximum === true })
  }).filter((value) => !Object.is(value, -0))
}

/** Whole numbers of any size. */
export const bigIntArbitrary = ({ exclusiveMaximum, exclusiveMinimum, ...bounds }: Constraint = {}): fc.Arbitrary<bigint> => {
  const minimum = bounds.minimum as bigint | undefined
  const maximum = bounds.maximum as bigint | undefined
  return fc.bigInt({
    ...(minimum === undefined ? {} : { min: exclusiveMinimum === true ? minimum + 1n : minimum }),
    ...(maximum === undefined ? {} : { max: exclusiveMaximum === true ? maximum - 1n : maximum })
  })
}

/** Valid dates within the bounds asked for. */
export const dateArbitrary = ({ maximum, minimum }: Constraint = {}): fc.Arbitrary<Date> =>
  fc.date({
    noInvalidDate: true,
    ...(minimum instanceof Date ? { min: minimum } : {}),
    ...(maximum instanceof Date ? { max: maximum } : {})
  })

/** Keys as foreign systems write them, those included that parsers and prototypes trip over. */
export const keyArbitrary: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 8, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 6 }) },
  { weight: 3, arbitrary: textArbitrary({ maxLength: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom("", "\\", "\n", "\"", "/", "~", "~1", "0", "length", "constructor", "toString", "a.b") }
)

/** Any JSON document, at most three levels deep. Shrinks to `null`. */
export const jsonArbitrary: fc.Arbitrary<Schema.Json> = fc.letrec<{ readonly json: Schema.Json }>((tie) => ({
  json: fc.oneof(
    { withCrossShrink: true, maxDepth: 3, depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    numberArbitrary({ number: "finite" }),
    textArbitrary(),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(keyArbitrary, tie("json"), { maxKeys: 4, noNullPrototype: true })
  )
})).json
