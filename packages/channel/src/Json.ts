/** Foreign JSON, read without loss: integers beyond 2^53 and oddly escaped keys survive. */
import { Result, type Schema } from "effect"
import { parse as parseLossless } from "lossless-json"
import { Malformed } from "./Malformed.ts"

const nestingLimit = 512

/**
 * The most values one document may hold. A megabyte of honest JSON has some 50,000; the largest webhook that is documented is
 * Meta's with 3 MB. Beyond it a document was made to fill our memory: each value costs a hundred bytes once it is read.
 */
const valueLimit = 500_000

/** What a text holds that `JSON.parse` is not trusted with; found in one pass, so that no text takes long. */
interface Survey {
  readonly tooDeep: boolean
  /** More values than `valueLimit`. */
  readonly tooMany: boolean
  /** A number outside quotes with sixteen or more digits: `JSON.parse` may round it. */
  readonly longNumber: boolean
  /** A key with an escape in it: some engines return a wrong one (nodejs/node#63785). */
  readonly escapedKey: boolean
}

/** Texts that need no survey: too short to nest too deep, without escapes and without long numbers. Most deliveries are. */
const isPlain = (text: string): boolean => text.length < 2 * nestingLimit && !text.includes("\\") && !/(?:^|[\s:,[-])[\d.]{16}/.test(text)

const survey = (text: string): Survey => {
  if (isPlain(text)) return { tooDeep: false, tooMany: false, longNumber: false, escapedKey: false }
  let depth = 0
  let deepest = 0
  let digits = 0
  let commas = 0
  let longNumber = false
  let escapedKey = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) {
      let escaped = false
      for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) {
        if (text.charCodeAt(i) === 92) {
          escaped = true
          i++
        }
      }
      if (escaped && !escapedKey) {
        let next = i + 1
        while (next < text.length && text.charCodeAt(next) <= 32) next++
        escapedKey = text.charCodeAt(next) === 58
      }
      digits = 0
    } else if (c >= 48 && c <= 57) {
      if (++digits >= 16) longNumber = true
    } else if (c !== 46) {
      digits = 0
      if (c === 44) commas++
      else if (c === 91 || c === 123) deepest = Math.max(deepest, ++depth)
      else if (c === 93 || c === 125) depth--
    }
  }
  return { tooDeep: deepest > nestingLimit, tooMany: commas >= valueLimit, longNumber, escapedKey }
}

/** A key that comes twice: the last one counts, as everywhere else. */
const onDuplicateKey = ({ newValue }: { readonly newValue: unknown }): unknown => newValue

/** Integers that a double cannot hold are kept as the text they were written in. */
const parseNumber = (written: string): number | string => {
  const value = Number(written)
  return Number.isSafeInteger(value) || !/^-?\d+$/.test(written) ? value : written
}

/**
 * Reads JSON. Never throws: what is no JSON, nests deeper than 512 levels or holds more
 * than half a million values is `Malformed` and says so.
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
  const { escapedKey, longNumber, tooDeep, tooMany } = survey(source)
  if (tooDeep) {
    return Result.fail(new Malformed({ at: "", reason: `The JSON is nested deeper than ${nestingLimit} levels.` }))
  }
  if (tooMany) {
    return Result.fail(new Malformed({ at: "", reason: `The JSON holds more than ${valueLimit} values. Send it in several deliveries.` }))
  }
  return Result.try({
    try: () =>
      (longNumber || escapedKey
        ? parseLossless(source, undefined, { parseNumber, onDuplicateKey })
        : JSON.parse(source)) as Schema.Json,
    catch: (cause) => new Malformed({ at: "", reason: `This is not JSON: ${(cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ")}` })
  })
}

/**
 * Reads JSON that `JSON.stringify` wrote: every number is the double it was, every key the key it was. Never throws.
 *
 * ```ts
 * import * as Channel from "@redthread/channel"
 * import { Result } from "effect"
 * Result.getOrThrow(Channel.parseOwnJson(JSON.stringify({ "\\": 2 ** 60 }))) // => { "\\": 1152921504606846976 }
 * ```
 */
export const parseOwnJson = (text: string): Result.Result<Schema.Json, Malformed> =>
  Result.try({
    try: () => (survey(text).escapedKey ? parseLossless(text, undefined, { parseNumber: Number, onDuplicateKey }) : JSON.parse(text)) as Schema.Json,
    catch: (cause) => new Malformed({ at: "", reason: `This is not JSON: ${(cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ")}` })
  })
