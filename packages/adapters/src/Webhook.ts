/** Webhooks in JSON: the document behind the bytes, and everything in it that can only be told in words. */
import { leavesOf, Malformed, parseJson, type Place, type Received, textOf } from "@redthread/channel"
import { type Identifier, pointerKeys } from "@redthread/model"
import { Result, type Schema } from "effect"

/**
 * In bytes. The largest webhook that a vendor documents is Meta's with 3 MB (“Webhooks: getting started”); bots that poll get
 * some hundred updates at once. Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started
 */
const webhookLimit = 16 * 1024 * 1024

/** The refusal of a delivery that is larger than `limit` bytes (16 MB unless told), before anybody looks into it; `undefined` for others. */
export const tooLarge = (received: Received, limit = webhookLimit): Malformed | undefined =>
  received.body.length <= limit
    ? undefined
    : new Malformed({ at: "", reason: `The delivery has ${received.body.length} bytes; the limit is ${limit}. Ask for smaller batches.` })

/** The delivery as JSON; `Malformed` where it is none, larger than 16 MB, or a bare string or number, which no vendor would send. */
export const webhookDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const refusal = tooLarge(received)
  return refusal !== undefined ? Result.fail(refusal) : Result.flatMap(parseJson(textOf(received)), (document) =>
    document !== null && typeof document === "object"
      ? Result.succeed(document)
      : Result.fail(new Malformed({ at: "", reason: "A webhook is a JSON object; this is a bare value." })))
}

/** Whether a JSON object stands here, and no list. */
export const isObject = ({ value }: Place): boolean => value !== null && typeof value === "object" && !Array.isArray(value)

/** Carries several members of a place along. */
export const carry = (place: Place, ...keys: ReadonlyArray<string>): void => {
  for (const key of keys) place.get(key).carry()
}

/** All scalars below a place as words: `event FLAGGED · current_limit TIER_10K`. Each is read, nothing is left. */
export const allInWords = (place: Place): string =>
  leavesOf(place.value ?? null).map((leaf) => {
    const keys = pointerKeys(leaf)
    const at = keys.reduce(
      (inner, key) => (Array.isArray(inner.value) ? inner.item(Number(key)) : inner.get(key)),
      place
    )
    const text = at.text()
    at.carry()
    return text === undefined || text === "" ? "" : [...keys.filter((key) => !/^\d+$/.test(key)), text].join(" ")
  }).filter((word) => word !== "").join(" · ")

const isSame = (one: Identifier, other: Identifier): boolean => one.value === other.value && one.namespace === other.namespace && one.scope === other.scope

/** Each identifier once, the first of its kind first. */
export const eachOnce = (identifiers: ReadonlyArray<Identifier>): ReadonlyArray<Identifier> => {
  // A message names a few, a table of recipients thousands.
  if (identifiers.length < 16) return identifiers.filter((one, i) => !identifiers.some((other, j) => j < i && isSame(one, other)))
  const seen = new Map<string, Array<Identifier>>()
  return identifiers.filter((one) => {
    const alike = seen.get(one.value) ?? []
    if (alike.some((other) => isSame(one, other))) return false
    seen.set(one.value, [...alike, one])
    return true
  })
}
