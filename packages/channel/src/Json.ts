/** Foreign JSON, read without loss: integers beyond 2^53 and oddly escaped keys survive. */
import { Result, type Schema } from "effect"
import { parse as parseLossless } from "lossless-json"
import { Malformed } from "./Malformed.ts"

/** A number outside quotes with sixteen or more digits: `JSON.parse` may round it. */
const longNumber = /[:[,]\s*-?\d[\d.]{15}/
/** A key with an escape in it: some engines return a wrong one (nodejs/node#63785). */
const escapedKey = /\\[^"]*"\s*:/

const nestingLimit = 512

/** The deepest nesting of arrays and objects in the text, strings aside; cheap enough to run before parsing. */
const tooDeep = (text: string): boolean => {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 92) i++
      else if (c === 34) quoted = false
    } else if (c === 34) quoted = true
    else if (c === 91 || c === 123) {
      if (++depth > nestingLimit) return true
    } else if (c === 93 || c === 125) depth--
  }
  return false
}

/** Integers that a double cannot hold are kept as the text they were written in. */
const parseNumber = (written: string): number | string => {
  const value = Number(written)
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(written) ? value : written
}

/**
 * Reads JSON. Never throws: what is no JSON, or nests deeper than 512 levels, is `Malformed` and says where.
 * An integer beyond ±(2^53 − 1) comes back as the string of its digits, because a number would be another one.
 *
 * ```ts
 * import * as Channel from "@redthread/channel"
 * import { Result } from "effect"
 * Result.getOrThrow(Channel.parseJson("{\"id\":12345678901234567890}")) // => { id: "12345678901234567890" }
 * ```
 */
export const parseJson = (text: string): Result.Result<Schema.Json, Malformed> => {
  const source = text.charCodeAt(0) === 0xFEFF ? text.slice(1) : text
  if (source.trim() === "") return Result.fail(new Malformed({ at: "", reason: "The payload is empty." }))
  if (tooDeep(source)) {
    return Result.fail(new Malformed({ at: "", reason: `The JSON is nested deeper than ${nestingLimit} levels.` }))
  }
  return Result.try({
    try: () =>
      (longNumber.test(source) || escapedKey.test(source)
        ? parseLossless(source, undefined, { parseNumber })
        : JSON.parse(source)) as Schema.Json,
    catch: (cause) => new Malformed({ at: "", reason: `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}` })
  })
}
