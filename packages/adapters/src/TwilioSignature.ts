/** Twilio's signature: HMAC-SHA1 over the address that was called and the fields of the form. Source: Twilio, “Webhooks security”. */
import { BadSignature, type Received, textOf } from "@redthread/channel"
import { Effect } from "effect"
import { createHmac } from "node:crypto"
import { equalSecrets, sha256Hex } from "./Crypto.ts"
import type { TwilioConfig } from "./TwilioWire.ts"

const header = "x-twilio-signature"

/** The address as Twilio may have written it: as it is, without its port, and with the port that goes without saying. */
const spellings = (address: string): ReadonlyArray<string> => {
  const [, scheme = "", host = "", port, rest = ""] = /^(https?):\/\/([^/:?#]+)(:\d+)?(.*)$/.exec(address) ?? []
  return host === "" ? [address] : [...new Set([address, `${scheme}://${host}${rest}`, `${scheme}://${host}${port ?? (scheme === "https" ? ":443" : ":80")}${rest}`])]
}

/** The fields by name, then by value, each value of a name once, names and values without anything between them. */
const fieldsOf = (form: string): string => {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of new URLSearchParams(form)) values.set(name, (values.get(name) ?? new Set()).add(value))
  return [...values.keys()].sort().flatMap((name) => [...values.get(name) ?? []].sort().map((value) => `${name}${value}`)).join("")
}

/** Why a delivery is not proved; `undefined` where it is. */
const objection = ({ authTokens, origin }: Pick<TwilioConfig, "authTokens" | "origin">, received: Received): string | undefined => {
  const { body, headers, name } = received
  const given = headers[header]
  if (given === undefined) return "The header is missing."
  const address = /^https?:\/\//.test(name) ? name : origin === undefined ? undefined : `${origin}${name.startsWith("/") ? "" : "/"}${name}`
  if (address === undefined) return "The configuration does not say under which address Twilio calls us."
  const text = textOf(received)
  const query = new URLSearchParams(address.includes("?") ? address.slice(address.indexOf("?") + 1) : "")
  const hash = query.get("bodySHA256")
  if (hash !== null && !equalSecrets(hash.toLowerCase(), sha256Hex(body))) return "The body is not the one that was signed."
  // Names and values are signed without a border: a field without “=” could pass for another.
  if (hash === null && text !== "" && text.split("&").some((field) => field !== "" && !field.includes("="))) return "A field of the form has no value."
  const fields = hash === null ? fieldsOf(text) : ""
  const matches = spellings(address).flatMap((one) =>
    authTokens.map((token) => equalSecrets(createHmac("sha1", token).update(`${one}${fields}`, "utf8").digest("base64"), given)))
  return matches.includes(true) ? undefined : "No auth token gives this signature."
}

/** Proves that Twilio sent this delivery to this address. */
export const verifyTwilio = (config: Pick<TwilioConfig, "authTokens" | "origin">, received: Received): Effect.Effect<void, BadSignature> => {
  const reason = objection(config, received)
  return reason === undefined ? Effect.void : Effect.fail(new BadSignature({ header, reason }))
}
