/** The signature that many vendors agreed on. Source: Standard Webhooks specification 1.0, “Signature scheme”, symmetric (`v1`). */
import { BadSignature, type Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect, Schema } from "effect"
import { equalSecrets, hmacSha256 } from "./Crypto.ts"

/** What proves a sender that signs after Standard Webhooks. */
export const StandardSecrets = Schema.Struct({
  /** Secrets that may sign deliveries, `whsec_` and Base64: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** How old a signature may be, in milliseconds; 300,000 when absent. */
  maxAge: Schema.optionalKey(Schema.Int)
})
export type StandardSecrets = typeof StandardSecrets.Type

const keyOf = (secret: string): Uint8Array => new Uint8Array(Buffer.from(secret.replace(/^whsec_/, ""), "base64"))

const objection = ({ maxAge = 300_000, secrets }: StandardSecrets, { body, headers }: Received, now: Instant): readonly [header: string, reason: string] | undefined => {
  const [id, timestamp, given] = [headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"]]
  if (id === undefined) return ["webhook-id", "The header is missing."]
  if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return ["webhook-timestamp", "The header is missing, or no Unix time."]
  if (given === undefined) return ["webhook-signature", "The header is missing."]
  if (Math.abs(now - Number(timestamp) * 1000) > maxAge) return ["webhook-timestamp", "The delivery is stale, or from the future."]
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])
  const due = secrets.map((secret) => `v1,${Buffer.from(hmacSha256(keyOf(secret), signed)).toString("base64")}`)
  const matches = given.split(" ").slice(0, 20).flatMap((one) => due.map((each) => equalSecrets(each, one)))
  return matches.includes(true) ? undefined : ["webhook-signature", "No secret gives any of these signatures."]
}

/** Proves over id, time and raw bytes that one of the secrets signed them, not too long ago. Of several signatures one is enough. */
export const verifyStandard = (config: StandardSecrets, received: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const found = objection(config, received, now)
  return found === undefined ? Effect.void : Effect.fail(new BadSignature({ header: found[0], reason: found[1] }))
}
