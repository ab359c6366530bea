/**
 * Signatures of requests between servers of the fediverse. Source: draft-cavage-http-signatures-12 as Mastodon uses it
 * (“Security”, HTTP Signatures): RSA with SHA-256 over `(request-target)`, `host`, `date` and the body's `digest`.
 */
import { BadSignature, type Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect, Schema } from "effect"
import { createHash, createPublicKey, verify } from "node:crypto"
import { equalSecrets } from "./Crypto.ts"

/** Public keys that the shell fetched, beside a delivery as the evidence `actor-keys`; an actor may be changing keys. */
const ActorKeys = Schema.Array(Schema.Struct({ id: Schema.String, owner: Schema.String, publicKeyPem: Schema.String }))

const covered = ["(request-target)", "host", "date", "digest"]
const form = /^keyId="([^"]{1,500})",algorithm="(?:rsa-sha256|hs2019)",headers="([a-z0-9() -]{1,200})",signature="([A-Za-z0-9+/]{1,1400}={0,2})"$/

const isSignedBy = (publicKeyPem: string, signed: string, signature: Uint8Array): boolean => {
  try {
    return verify("RSA-SHA256", Buffer.from(signed), createPublicKey(publicKeyPem), signature)
  } catch {
    return false
  }
}

const objection = (received: Received, now: Instant, maxAge: number, actor: string): string | undefined => {
  const { body, headers, name } = received
  const [, keyId, list = "", signature = ""] = form.exec(headers["signature"] ?? "") ?? []
  if (keyId === undefined) return "The header is missing, or not written as Mastodon writes it."
  const names = list.split(" ")
  if (covered.some((one) => !names.includes(one))) return `The signature has to cover ${covered.join(", ")}.`
  const missing = names.find((one) => one !== "(request-target)" && headers[one] === undefined)
  if (missing !== undefined) return `The header ${missing} is signed and missing.`
  const bytes = Buffer.from(signature, "base64")
  if (bytes.toString("base64") !== signature) return "The signature is not written canonically."
  const date = Date.parse(headers["date"] ?? "")
  if (Number.isNaN(date) || Math.abs(now - date) > maxAge) return "The request is stale, or from the future."
  if (!equalSecrets(headers["digest"] ?? "", `SHA-256=${createHash("sha256").update(body).digest("base64")}`)) return "The body is not the one that was signed."
  const keys = Schema.is(ActorKeys)(received.evidence["actor-keys"]) ? received.evidence["actor-keys"] : []
  const signed = names.map((one) => `${one}: ${one === "(request-target)" ? `post ${name}` : headers[one]}`).join("\n")
  const matches = keys.filter(({ id, owner, publicKeyPem }) => id === keyId && owner === actor && isSignedBy(publicKeyPem, signed, bytes))
  return matches.length > 0 ? undefined : "No key of the actor gives this signature."
}

/**
 * Proves that this actor, who owns the named key, sent this request to the path in `name`, at most `maxAge` milliseconds ago. The keys
 * stand in the evidence `actor-keys`, as `[{ id, owner, publicKeyPem }]`: fetching them is not this function's business.
 */
export const verifyHttpSignature = (received: Received, now: Instant, maxAge: number, actor: string): Effect.Effect<void, BadSignature> => {
  const reason = objection(received, now, maxAge, actor)
  return reason === undefined ? Effect.void : Effect.fail(new BadSignature({ header: "signature", reason }))
}
