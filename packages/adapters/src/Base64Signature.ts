/** Signatures in Base64 over the raw body, as Shopify and WooCommerce write them. */
import { BadSignature, type Received } from "@redthread/channel"
import { Effect } from "effect"
import { equalSecrets, hmacSha256 } from "./Crypto.ts"

/** Proves that the header holds the HMAC with SHA-256 of the body under one of the secrets, in canonical Base64 (RFC 4648). */
export const verifyBase64 = (header: string, secrets: ReadonlyArray<string>, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const matches = secrets.map((secret) => equalSecrets(Buffer.from(hmacSha256(secret, body)).toString("base64"), given))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No secret gives this signature." }))
}
