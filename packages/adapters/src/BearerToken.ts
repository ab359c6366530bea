/** Tokens by which a platform shows that it calls: JSON Web Tokens signed with RSA. Sources: RFC 7515, RFC 7519; keys as in RFC 7517. */
import { BadSignature, parseJson, reading, type Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import { createPublicKey, verify } from "node:crypto"

/** Where public keys stand beside a delivery. */
export const platformKeysEvidence = "platform-keys"

const PlatformKeys = Schema.Array(Schema.Struct({ kid: Schema.String, publicKeyPem: Schema.String }))

/** Who has to have issued a token, and for whom. */
export interface Audience {
  /** Each with the accounts that it has to vouch for (claim `email`), where it issues tokens to anybody. */
  readonly issuers: Readonly<Record<string, ReadonlyArray<string> | "itself">>
  readonly audience: string | undefined
}

const header = "authorization"
const skew = 300_000

const isSignedBy = (publicKeyPem: string, signed: string, signature: Uint8Array): boolean => {
  try {
    return verify("RSA-SHA256", Buffer.from(signed), createPublicKey(publicKeyPem), signature)
  } catch {
    return false
  }
}

const partOf = (part: string) => reading(Result.getOrElse(parseJson(Buffer.from(part, "base64url").toString("utf8")), () => null))

const bearer = ({ headers }: Pick<Received, "headers">): ReadonlyArray<string> =>
  /^Bearer ([\w-]{1,4000})\.([\w-]{1,8000})\.([\w-]{1,2000})$/.exec(headers[header] ?? "") ?? []

/** The name of the key that signed the token of a delivery, as the token says; `undefined` where it has no token. */
export const keyNameOf = (received: Pick<Received, "headers">): string | undefined => {
  const kid = partOf(bearer(received)[1] ?? "").get("kid").value
  return typeof kid === "string" && kid !== "" ? kid : undefined
}

const isVouchedFor = ({ issuers }: Audience, claims: ReturnType<typeof partOf>): boolean => {
  const issuer = String(claims.get("iss").value)
  const accounts = Object.hasOwn(issuers, issuer) ? issuers[issuer] : undefined
  return accounts === "itself" || (accounts !== undefined && claims.get("email_verified").value === true && accounts.includes(String(claims.get("email").value)))
}

const objection = (asked: Audience, { evidence, headers }: Received, now: Instant): string | undefined => {
  const { audience } = asked
  const [, head = "", payload = "", signature = ""] = bearer({ headers })
  if (signature === "") return "The header is missing, or no bearer token of three parts."
  if (audience === undefined) return "The configuration does not say for whom tokens are issued."
  const [declared, claims, bytes] = [partOf(head), partOf(payload), new Uint8Array(Buffer.from(signature, "base64url"))]
  if (declared.get("alg").value !== "RS256" || Buffer.from(bytes).toString("base64url") !== signature) return "The token is not signed with RS256, or not written canonically."
  const keys = Schema.is(PlatformKeys)(evidence[platformKeysEvidence]) ? evidence[platformKeysEvidence] : []
  if (!keys.some(({ kid, publicKeyPem }) => kid === declared.get("kid").value && isSignedBy(publicKeyPem, `${head}.${payload}`, bytes))) return "No key of the platform gives this signature."
  if (!isVouchedFor(asked, claims) || claims.get("aud").value !== audience) return "The token was issued by somebody else, or for somebody else."
  const [until, from] = [claims.get("exp").number(), claims.get("nbf").number()]
  return until === undefined || now > until * 1000 + skew || (from !== undefined && now < from * 1000 - skew) ? "The token has expired, or is not valid yet." : undefined
}

/** Proves who calls; what the body says is proved by the line alone. The keys stand in the evidence `platform-keys`, as `[{ kid, publicKeyPem }]`. */
export const verifyBearer = (audience: Audience, received: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const reason = objection(audience, received, now)
  return reason === undefined ? Effect.void : Effect.fail(new BadSignature({ header, reason }))
}
