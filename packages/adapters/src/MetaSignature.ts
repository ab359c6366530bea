/** What Meta does alike on WhatsApp, Messenger and Instagram: the signature of a webhook, and the question whether it is ours. */
import { BadSignature, type Handshake, type Received, textOf } from "@redthread/channel"
import { Effect } from "effect"
import { equalBytes, equalSecrets, hmacSha256 } from "./Crypto.ts"

const header = "x-hub-signature-256"

/** Proves over the raw bytes that one of the app secrets signed them. Source: Meta, “Webhooks: validating payloads”. */
export const verifyMeta = (appSecrets: ReadonlyArray<string>, { body, headers }: Received): Effect.Effect<void, BadSignature> => {
  const given = headers[header]
  if (given === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is missing." }))
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(given) ?? []
  if (hex === undefined) return Effect.fail(new BadSignature({ header, reason: "The header is not “sha256=” and 64 hexadecimal digits." }))
  const signature = Buffer.from(hex, "hex")
  const matches = appSecrets.map((secret) => equalBytes(hmacSha256(secret, body), signature))
  return matches.includes(true) ? Effect.void : Effect.fail(new BadSignature({ header, reason: "No app secret gives this signature." }))
}

/** Meta asks with `GET …?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…`; the query is in the name, or a form in the body. */
export const metaHandshake = (verifyToken: string | undefined, received: Received): Handshake | undefined => {
  const query = received.name.includes("?") ? received.name.slice(received.name.indexOf("?") + 1) : textOf(received)
  if (!query.includes("hub.mode=") || received.body.length > 4096) return undefined
  const asked = new URLSearchParams(query)
  const [challenge, token] = [asked.get("hub.challenge"), asked.get("hub.verify_token")]
  const isOurs = asked.get("hub.mode") === "subscribe" && verifyToken !== undefined && token !== null && equalSecrets(token, verifyToken)
  return isOurs && challenge !== null ? { status: 200, body: challenge } : { status: 403, body: "" }
}
