/** Signed webhooks of Vonage: a JWT in the Authorization header that carries the hash of the body. Source: Vonage, “Signed webhooks”. */
import { BadSignature, parseJson, reading, type Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect, Result } from "effect"
import { equalBytes, equalSecrets, hmacSha256, sha256Hex } from "./Crypto.ts"
import type { VonageConfig } from "./VonageWire.ts"

const header = "authorization"
const fiveMinutes = 300_000

const claimsOf = (part: string) => Result.getOrUndefined(parseJson(Buffer.from(part, "base64url").toString("utf8")))

/** Why a token does not prove the body; `undefined` where it does. */
const objection = ({ maxAge = fiveMinutes, signatureSecrets }: VonageConfig, { body, headers }: Received, now: Instant): string | undefined => {
  const given = headers[header]
  if (given === undefined) return "The header is missing."
  const [, token = ""] = /^Bearer\s+([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(given.trim()) ?? []
  const [head = "", payload = "", signature = ""] = token.split(".")
  if (signature === "") return "The header is no bearer token of three parts."
  const [declared, claims] = [claimsOf(head), claimsOf(payload)]
  if (declared === undefined || reading(declared).get("alg").string() !== "HS256") return "The token is not signed with HS256."
  const bytes = new Uint8Array(Buffer.from(signature, "base64url"))
  // A canonical text only: trailing bits of the last character must not make a second valid signature.
  if (Buffer.from(bytes).toString("base64url") !== signature) return "The signature is not written canonically."
  const matches = signatureSecrets.map((secret) => equalBytes(hmacSha256(secret, `${head}.${payload}`), bytes))
  if (!matches.includes(true)) return "No signature secret gives this signature."
  if (claims === undefined) return "The token's claims are no JSON."
  const said = reading(claims)
  const [issued, expires] = [said.get("iat").number(), said.get("exp").number()]
  if (issued === undefined) return "The token does not say when it was issued."
  if (Math.abs(now - issued * 1000) > maxAge) return "The token is stale."
  if (expires !== undefined && now >= expires * 1000) return "The token has expired."
  const hash = said.get("payload_hash").string()
  if (hash === undefined) return body.length === 0 ? undefined : "The token does not name the body's hash."
  return equalSecrets(hash.toLowerCase(), sha256Hex(body)) ? undefined : "The body is not the one that was signed."
}

/** Proves that Vonage sent this delivery, not too long ago. */
export const verifyVonage = (config: VonageConfig, received: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const reason = objection(config, received, now)
  return reason === undefined ? Effect.void : Effect.fail(new BadSignature({ header, reason }))
}
