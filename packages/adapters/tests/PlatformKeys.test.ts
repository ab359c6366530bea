/** Keys of a platform, fetched from a real server: who calls is proved by them, and nobody makes us fetch without end. */
import { googleChat, makeBotFramework, makeGoogleChat } from "@redthread/adapters"
import { type AnyAdapter, withEvidence } from "@redthread/channel"
import { Instant } from "@redthread/model"
import { Effect, Exit } from "effect"
import { FetchHttpClient, type HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { generateKeyPairSync, sign } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { delivery } from "./deliveries.ts"

const pairs = { now: generateKeyPairSync("rsa", { modulusLength: 2048 }), next: generateKeyPairSync("rsa", { modulusLength: 2048 }), forged: generateKeyPairSync("rsa", { modulusLength: 2048 }) }
type Named = keyof typeof pairs
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url")
const token = (key: Named, claims: object, kid: string = key): Readonly<Record<string, string>> => {
  const signed = `${base64({ alg: "RS256", typ: "JWT", kid })}.${base64({ exp: Math.floor(Date.now() / 1000) + 600, ...claims })}`
  return { authorization: `Bearer ${signed}.${sign("RSA-SHA256", Buffer.from(signed), pairs[key].privateKey).toString("base64url")}` }
}
const jwks = (...names: ReadonlyArray<Named>): string =>
  JSON.stringify({ keys: [{ kid: "x", kty: "EC" }, { kid: "y", kty: "RSA", n: 7 }, ...names.map((kid) => ({ kid, use: "sig", ...pairs[kid].publicKey.export({ format: "jwk" }) }))] })

interface Answer {
  readonly status?: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}
let answer: Answer
const asked: Array<string> = []
let origin = ""
const server = createServer((request, response) => {
  asked.push(request.url ?? "")
  if (request.url === "/silent") return
  const { body, headers = {}, status = 200 } = request.url === "/openid" ? { body: JSON.stringify({ issuer: "x", jwks_uri: `${origin}/keys` }) } : answer
  response.writeHead(status, headers).end(body)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections() }))
beforeEach(() => {
  asked.length = 0
  answer = { body: jwks("now"), headers: { "cache-control": "public, max-age=3600" } }
})

const google = { iss: "chat@system.gserviceaccount.com", aud: "1234567890" }
const body = JSON.stringify({ type: "ADDED_TO_SPACE", eventTime: "2026-03-09T08:00:00Z", space: { name: "spaces/A" }, user: { name: "users/1", type: "HUMAN" } })
const run = <A>(effect: Effect.Effect<A, never, HttpClient.HttpClient>): Promise<A> => Effect.runPromise(Effect.provide(effect, FetchHttpClient.layer))
/** Whether a call with these headers is taken for the platform's, and what stands beside it. */
const proved = Effect.fnUntraced(function*(adapter: AnyAdapter, headers: Readonly<Record<string, string>>) {
  const received = yield* withEvidence(adapter, delivery("chat", body, { headers }))
  return { isProved: Exit.isSuccess(yield* Effect.exit(adapter.verify(received, Instant.make(Date.now())))), evidence: received.evidence }
})
const isProved = (adapter: AnyAdapter, headers: Readonly<Record<string, string>>) => Effect.map(proved(adapter, headers), (one) => one.isProved)

describe("a call of Google Chat", () => {
  it("is proved by the key that its token names, fetched once and kept beside the delivery", () => run(Effect.gen(function*() {
    const adapter = yield* makeGoogleChat({ audience: google.aud, keysAt: [`${origin}/keys`] })
    const { evidence, isProved: first } = yield* proved(adapter, token("now", google))
    expect(first).toBe(true)
    expect(evidence).toEqual({ "platform-keys": [{ kid: "now", publicKeyPem: pairs.now.publicKey.export({ type: "spki", format: "pem" }) }] })
    // A replay needs no network: the key stands beside the delivery.
    expect(Exit.isSuccess(yield* Effect.exit(googleChat({ audience: google.aud }).verify(delivery("chat", body, { headers: token("now", google), evidence }), Instant.make(Date.now()))))).toBe(true)
    yield* Effect.all(Array.from({ length: 20 }, () => isProved(adapter, token("now", google))), { concurrency: "unbounded" })
    expect(asked).toEqual(["/keys"])
  })))

  it("is not proved by another key, for another audience, by a stranger, after its time, or without a token", () => run(Effect.gen(function*() {
    const adapter = yield* makeGoogleChat({ audience: google.aud, keysAt: [`${origin}/keys`] })
    for (const headers of [
      token("forged", google, "now"), token("forged", google), token("now", { ...google, aud: "9" }), token("now", { ...google, iss: "mallory" }), token("now", { ...google, exp: 1 }), {}, { authorization: "Bearer a.b.c" }
    ]) expect(yield* isProved(adapter, headers)).toBe(false)
  })))

  it("to an address is proved only where Google vouches for the account of Chat: others get tokens for any audience", () => run(Effect.gen(function*() {
    const open = { iss: "https://accounts.google.com", aud: "https://service.example.org/chat" }
    const adapter = yield* makeGoogleChat({ audience: open.aud, keysAt: [`${origin}/keys`] })
    expect(yield* isProved(adapter, token("now", { ...open, email: google.iss, email_verified: true }))).toBe(true)
    for (const claims of [open, { ...open, email: "mallory@example.org", email_verified: true }, { ...open, email: google.iss }]) expect(yield* isProved(adapter, token("now", claims))).toBe(false)
    const addOn = yield* makeGoogleChat({ audience: open.aud, callers: ["service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"], keysAt: [`${origin}/keys`] })
    expect(yield* isProved(addOn, token("now", { ...open, email: "service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com", email_verified: true }))).toBe(true)
  })))
})

describe("a call of the Bot Framework", () => {
  it("is proved by the keys to which its metadata lead", () => run(Effect.gen(function*() {
    const adapter = yield* makeBotFramework({ appId: "app-1", keysAt: [`${origin}/openid`] })
    expect(yield* isProved(adapter, token("now", { iss: "https://api.botframework.com", aud: "app-1" }))).toBe(true)
    expect(yield* isProved(adapter, token("now", { iss: "https://api.botframework.com", aud: "app-2" }))).toBe(false)
    expect(asked).toEqual(["/openid", "/keys"])
  })))
})

describe("the keys of a platform", () => {
  const later = <A>(effect: Effect.Effect<A, never, HttpClient.HttpClient>) => run(Effect.provide(effect, TestClock.layer()))
  const inTime = (minutes: number) => TestClock.adjust(`${minutes} minutes`)
  const made = (path = "/keys") => makeGoogleChat({ audience: google.aud, keysAt: [`${origin}${path}`] })

  it("are asked for again when their time is over, or when a new one is named, but not for every name that somebody makes up", () => later(Effect.gen(function*() {
    const adapter = yield* made()
    for (let i = 0; i < 50; i++) expect(yield* isProved(adapter, token("forged", google, `made-up-${i}`))).toBe(false)
    expect(asked).toHaveLength(1)
    answer = { body: jwks("now", "next"), headers: { "cache-control": "max-age=3600" } }
    yield* inTime(1)
    expect(yield* isProved(adapter, token("next", google))).toBe(true)
    expect(asked).toHaveLength(2)
    yield* inTime(59)
    expect(yield* isProved(adapter, token("now", google))).toBe(true)
    expect(asked).toHaveLength(2)
    yield* inTime(2)
    answer = { body: jwks("next"), headers: { "cache-control": "max-age=3600" } }
    expect(yield* isProved(adapter, token("now", google))).toBe(false)
    expect(asked).toHaveLength(3)
  })))

  it("outlive a platform that does not answer, for a day", () => later(Effect.gen(function*() {
    const adapter = yield* made()
    expect(yield* isProved(adapter, token("now", google))).toBe(true)
    answer = { status: 503, body: "" }
    yield* inTime(600)
    expect(yield* isProved(adapter, token("now", google))).toBe(true)
    yield* inTime(900)
    expect(yield* isProved(adapter, token("now", google))).toBe(false)
  })))

  it("are nobody's where what is published is no JSON, too large, or elsewhere", () => run(Effect.gen(function*() {
    for (const bad of [{ body: "<html>" }, { body: `{"keys":[],"x":"${"x".repeat(1_100_000)}"}` }, { status: 302, body: "", headers: { location: `${origin}/other` } }, { body: "[]" }] satisfies ReadonlyArray<Answer>) {
      answer = bad
      expect(yield* isProved(yield* made(), token("now", google))).toBe(false)
    }
    expect(asked).not.toContain("/other")
  })))
})
