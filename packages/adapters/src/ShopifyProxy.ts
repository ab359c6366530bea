/** What customers call through a shop's own domain (an app proxy) is signed in the query. Source: shopify.dev, “Authenticate app proxies”. */
import { BadSignature, type Received } from "@redthread/channel"
import type { Instant } from "@redthread/model"
import { Effect } from "effect"
import { createHmac } from "node:crypto"
import { equalSecrets } from "./Crypto.ts"

/** The query of a call through an app proxy; `undefined` where this is none. */
export const proxyQuery = ({ headers, name }: Received): URLSearchParams | undefined => {
  const query = new URLSearchParams(name.includes("?") ? name.slice(name.indexOf("?") + 1) : "")
  return headers["x-shopify-hmac-sha256"] === undefined && query.has("signature") && query.has("shop") ? query : undefined
}

const seconds = 300

/**
 * Proves that Shopify passed the call on, at most five minutes ago: the names and values of the query without the signature, in
 * order, values of one name with commas between them. The signature says nothing of a body, so there must be none.
 */
export const verifyProxy = (secrets: ReadonlyArray<string>, query: URLSearchParams, { body }: Received, now: Instant): Effect.Effect<void, BadSignature> => {
  const refuse = (reason: string) => Effect.fail(new BadSignature({ header: "signature", reason }))
  const age = now / 1000 - Number(query.get("timestamp") ?? Number.NaN)
  if (!(Math.abs(age) <= seconds)) return refuse("The call is older than five minutes, or says no time.")
  if (body.length > 0) return refuse("The signature of an app proxy does not cover a body.")
  const names = [...new Set(query.keys())].filter((name) => name !== "signature").sort()
  const signed = names.map((name) => `${name}=${query.getAll(name).join(",")}`).join("")
  const matches = secrets.map((secret) => equalSecrets(createHmac("sha256", secret).update(signed, "utf8").digest("hex"), query.get("signature") ?? ""))
  return matches.includes(true) ? Effect.void : refuse("No secret gives this signature.")
}
