/**
 * The public keys with which a platform signs its tokens, from where it publishes them: JSON Web Key Sets (RFC 7517), named
 * directly or by OpenID metadata (`jwks_uri`). Fetched when a delivery needs one, kept as long as `Cache-Control` allows, and put
 * beside the delivery: keys are changed, and a replay must say the same.
 */
import { parseJson, type Place, reading, type Received } from "@redthread/channel"
import { Clock, Effect, Result, type Schema, Semaphore } from "effect"
import { FetchHttpClient, HttpClient } from "effect/http"
import { createPublicKey } from "node:crypto"
import { keyNameOf, platformKeysEvidence } from "./BearerToken.ts"
import { bytesOf } from "./VendorFile.ts"

const [second, hour] = [1000, 3_600_000]

/** Larger than any key set, and more keys than any has. */
const [bytesAtMost, keysAtMost] = [1_000_000, 100]
/** An answer without a word on it counts for an hour, none for less than a minute or more than a day. */
const [usualAge, leastAge, mostAge] = [hour, 60 * second, 24 * hour]
/** A platform that does not answer is asked again after this; and so is one that does not know a key that somebody names. */
const [pause, patience] = [30 * second, 5 * second]

interface KeySet {
  readonly keys: ReadonlyMap<string, string>
  readonly freshUntil: number
  /** Keys outlive a platform that does not answer, but not for long. */
  readonly goodUntil: number
  readonly askedAt: number
}

const pemOf = (jwk: Schema.JsonObject): string | undefined => {
  try {
    return createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" })
  } catch {
    return undefined
  }
}

const keysIn = (root: Place): ReadonlyMap<string, string> =>
  new Map(root.get("keys").items().slice(0, keysAtMost).flatMap((place) => {
    const [kid, kty, use] = ["kid", "kty", "use"].map((name) => place.get(name).value)
    const pem = typeof kid === "string" && kty === "RSA" && use !== "enc" ? pemOf(place.value as Schema.JsonObject) : undefined
    return pem === undefined ? [] : [[String(kid), pem] as const]
  }))

const ageOf = (cacheControl = ""): number => {
  const [, seconds] = /(?:^|[\s,])max-age=(\d{1,9})\b/i.exec(cacheControl) ?? []
  const told = /\bno-(?:store|cache)\b/i.test(cacheControl) ? 0 : seconds === undefined ? usualAge : Number(seconds) * second
  return Math.min(mostAge, Math.max(leastAge, told))
}

/** What is written there, and for how long it counts; `undefined` where nobody answers with JSON. Redirects lead nowhere. */
const documentAt = Effect.fnUntraced(function*(client: HttpClient.HttpClient, url: string) {
  const response = yield* client.get(url)
  if (response.status !== 200) return undefined
  const document = parseJson(Buffer.from(yield* bytesOf(response, bytesAtMost)).toString("utf8"))
  return Result.isFailure(document) ? undefined : { root: reading(document.success), age: ageOf(response.headers["cache-control"]) }
})

const isSameHost = (one: string, other: string): boolean => URL.canParse(other) && new URL(one).origin === new URL(other).origin

const fetched = (client: HttpClient.HttpClient, url: string) =>
  Effect.gen(function*() {
    const first = yield* documentAt(client, url)
    const named = first?.root.get("jwks_uri").value
    return typeof named === "string" && isSameHost(url, named) ? yield* documentAt(client, named) : first
  }).pipe(
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
    Effect.timeout(patience),
    Effect.catchCause((cause) => Effect.as(Effect.logWarning("The keys of a platform cannot be fetched", { url, cause }), undefined))
  )

/** The key of this name from one address: fetched at most once at a time, and not for every name that somebody makes up. */
const keySetAt = (client: HttpClient.HttpClient, url: string, oneAtATime: Semaphore.Semaphore) => {
  let set: KeySet = { keys: new Map(), freshUntil: -Infinity, goodUntil: -Infinity, askedAt: -Infinity }
  return (kid: string) =>
    oneAtATime.withPermit(Effect.gen(function*() {
      const now = yield* Clock.currentTimeMillis
      if ((now >= set.freshUntil || !set.keys.has(kid)) && now - set.askedAt >= pause) {
        const found = yield* fetched(client, url)
        set = found === undefined
          ? { ...set, askedAt: now }
          : { keys: keysIn(found.root), freshUntil: now + found.age, goodUntil: now + mostAge, askedAt: now }
      }
      return now < set.goodUntil ? set.keys.get(kid) : undefined
    }))
}

/**
 * What to put beside a delivery: the key that its token names, as the evidence `platform-keys`, where one of these addresses
 * has it; nothing else. At most two requests of five seconds in half a minute and address, however many calls come.
 */
export const makePlatformKeys = Effect.fnUntraced(function*(urls: ReadonlyArray<string>) {
  const client = yield* HttpClient.HttpClient
  const sets = yield* Effect.forEach(urls, (url) => Effect.map(Semaphore.make(1), (oneAtATime) => keySetAt(client, url, oneAtATime)))
  return Effect.fn("PlatformKeys.evidence")(function*(received: Received): Effect.fn.Return<Received["evidence"]> {
    const kid = keyNameOf(received)
    if (kid === undefined) return {}
    const found = yield* Effect.forEach(sets, (keyOf) => keyOf(kid), { concurrency: "unbounded" })
    const keys = found.flatMap((publicKeyPem) => (publicKeyPem === undefined ? [] : [{ kid, publicKeyPem }]))
    return keys.length === 0 ? {} : { [platformKeysEvidence]: keys }
  })
})
