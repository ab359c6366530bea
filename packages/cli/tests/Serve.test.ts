/** `redthread serve`: what vendors are answered over a real server, and settings that cannot be used. */
import { layerTest } from "@effect/platform-node/NodeHttpServer"
import { main, shownPlace } from "@redthread/cli"
import { composeConnected } from "@redthread/cli/Settings"
import { endpoints } from "@redthread/cli/Serve"
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { beginning, Ledger, layerMemory } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { ConfigProvider, Console, Effect, Fiber, Layer, Logger, Schedule } from "effect"
import { FetchHttpClient, HttpBody, HttpClient, HttpRouter, HttpServer } from "effect/http"
import { createHmac, generateKeyPairSync, sign } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer as createHttpServer } from "node:http"
import { type AddressInfo, connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-serve-"))
})
afterAll(() => rmSync(place, { recursive: true }))

const settings = (text: unknown): string => {
  const file = join(place, "settings.json")
  writeFileSync(file, JSON.stringify(text, undefined, 2))
  return file
}
const secret = "planted-secret-4711"
const sample = readFileSync(fileURLToPath(new URL("../../adapters/samples/whatsapp/text.json", import.meta.url)))
const seal = (body: Uint8Array): string => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`

const environment = ConfigProvider.layer(ConfigProvider.fromUnknown({ WHATSAPP_SECRET: secret }))

const served = <A, E>(effect: Effect.Effect<A, E, HttpClient.HttpClient | HttpServer.HttpServer | Ledger>, more: object = {}, limits: Partial<Switchboard.WebhookLimits> = {}, around: Layer.Layer<never> = Layer.empty): Promise<A> =>
  Effect.runPromise(
    Effect.gen(function*() {
      const file = settings({ adapters: { "whatsapp-cloud": { appSecrets: ["${WHATSAPP_SECRET}"], verifyToken: "agreed" }, webform: {}, ...more } })
      const { composition, connected } = yield* composeConnected(file).pipe(Effect.provide(FetchHttpClient.layer))
      return yield* effect.pipe(Effect.provide(
        HttpRouter.serve(endpoints(connected), { disableLogger: true, disableListenLog: true }).pipe(
          Layer.provide(Switchboard.layerWebhooks({ ...Switchboard.webhookLimits, bytes: 100_000, ...limits })),
          Layer.provide(Switchboard.layer(composition)),
          Layer.provideMerge(layerMemory),
          Layer.provideMerge(layerTest)
        )
      ))
    }).pipe(Effect.provide(nodeServices), Effect.provide(environment), Effect.provide(around))
  )

const post = (url: string, body: Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  HttpClient.post(url, { body: HttpBody.uint8Array(body, "application/json"), headers })

describe("redthread serve", () => {
  it("thanks for a signed delivery, which takes effect, and tells how it is", () =>
    served(Effect.gen(function*() {
      expect((yield* post("/webhooks/whatsapp-cloud", sample, { "x-hub-signature-256": seal(sample) })).status).toBe(200)
      const health = Effect.flatMap(HttpClient.get("/health"), ({ json }) => json)
      expect(yield* Effect.repeat(health, { until: (told) => (told as { settled: number }).settled === 1, schedule: Schedule.spaced("5 millis") }).pipe(Effect.andThen(health), Effect.timeout("5 seconds")))
        .toMatchObject({ healthy: true, payloads: 1, settled: 1, backlog: 0, entries: 1 })
      expect(yield* Effect.flatMap(HttpClient.get("/metrics"), ({ text }) => text)).toContain(`redthread_webhook_calls{adapter="whatsapp-cloud",status="200"}`)
    })))

  it("answers the vendor who asks whether the endpoint is ours", () =>
    served(Effect.gen(function*() {
      const { status, text } = yield* HttpClient.get("/webhooks/whatsapp-cloud?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=1158201444")
      expect([status, yield* text]).toEqual([200, "1158201444"])
      expect((yield* HttpClient.get("/webhooks/whatsapp-cloud?hub.mode=subscribe&hub.verify_token=guessed&hub.challenge=1")).status).toBe(403)
    })))

  it("refuses what is forged, too large, or for nobody", () =>
    served(Effect.gen(function*() {
      expect((yield* post("/webhooks/whatsapp-cloud", sample, { "x-hub-signature-256": seal(new Uint8Array(3)) })).status).toBe(401)
      expect((yield* post("/webhooks/whatsapp-cloud", sample)).status).toBe(401)
      expect((yield* post("/webhooks/webform", new Uint8Array(100_001))).status).toBe(413)
      expect((yield* post("/webhooks/slack", sample)).status).toBe(404)
      expect((yield* HttpClient.get("/webhooks/webform")).status).toBe(405)
      expect((yield* HttpClient.get("/webhooks/..%2Fledger")).status).toBe(404)
      expect(yield* Effect.flatMap(Ledger, (ledger) => ledger.counts("default" as never))).toMatchObject({ payloads: 0 })
    })))

  it("cuts off who sends a byte now and then, with an answer that says so, and goes on for others", () =>
    served(Effect.gen(function*() {
      const { address } = yield* HttpServer.HttpServer
      const port = "port" in address ? address.port : 0
      const slow = yield* Effect.forkChild(Effect.promise(() => new Promise<{ readonly answer: string; readonly sent: number }>((resolve) => {
        let [answer, sent] = ["", 0]
        const socket = connect(port, "127.0.0.1", () => socket.write("POST /webhooks/webform HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n"))
        const drip = setInterval(() => { if (socket.writable) socket.write("x", () => sent++) }, 20)
        socket.on("data", (bytes) => { answer += String(bytes) }).on("error", () => {}).on("close", () => {
          clearInterval(drip)
          resolve({ answer, sent })
        })
      })))
      expect((yield* post("/webhooks/whatsapp-cloud", sample, { "x-hub-signature-256": seal(sample) })).status).toBe(200)
      const { answer, sent } = yield* Effect.timeout(Fiber.join(slow), "10 seconds")
      expect(answer).toMatch(/^HTTP\/1\.1 408 /)
      expect(answer).toContain("The body did not arrive within")
      expect(sent).toBeLessThan(1000)
      expect((yield* Effect.flatMap(Ledger, (ledger) => ledger.counts("default" as never))).payloads).toBe(1)
    }), {}, { bodyWithin: "300 millis" }))

  it("tells no secret, and nothing of what customers wrote, in logs, metrics, health or answers", async () => {
    const said: Array<string> = []
    const listening = Logger.layer([Logger.make(({ cause, message }) => { said.push(JSON.stringify([message, String(cause)])) })])
    const body = new TextEncoder().encode(JSON.stringify({ form: "contact", submissionId: "1", submittedAt: "2026-05-28T20:26:40Z", fields: { email: "anna.planted@example.org", message: "planted-words" } }))
    const forged = new TextEncoder().encode(new TextDecoder().decode(sample).replace(/"body": ?"[^"]*"/, "\"body\":\"planted-words\""))
    await served(Effect.gen(function*() {
      const answers = yield* Effect.forEach([
        post("/webhooks/whatsapp-cloud", sample, { "x-hub-signature-256": seal(sample) }),
        post("/webhooks/whatsapp-cloud", forged, { "x-hub-signature-256": seal(sample), authorization: "Bearer planted-token" }),
        post("/webhooks/whatsapp-cloud?token=planted-token", forged), post("/webhooks/webform", body), post("/webhooks/webform", new Uint8Array(100_001)),
        post("/webhooks/webform", new TextEncoder().encode("{planted-words")), HttpClient.get("/webhooks/whatsapp-cloud?hub.mode=subscribe&hub.verify_token=planted-guess&hub.challenge=1")
      ], Effect.flatMap(({ headers, text }) => Effect.map(text, (words) => `${JSON.stringify(headers)} ${words}`)))
      yield* Effect.sleep("100 millis")
      for (const path of ["/health", "/metrics"]) said.push(yield* Effect.flatMap(HttpClient.get(path), ({ text }) => text))
      said.push(...answers)
    }), {}, {}, listening)
    expect(said.some((line) => line.includes("without proof of its sender"))).toBe(true)
    expect(said.length).toBeGreaterThan(9)
    for (const line of said) expect(line).not.toMatch(/planted|agreed/)
  })

  it("fetches the keys of a platform that signs with its own, and keeps the one that was needed", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
    const platform = createHttpServer((_, response) => response.writeHead(200).end(JSON.stringify({ keys: [{ kid: "k1", ...publicKey.export({ format: "jwk" }) }] })))
    await new Promise<void>((resolve) => platform.listen(0, "127.0.0.1", resolve))
    const keysAt = [`http://127.0.0.1:${(platform.address() as AddressInfo).port}/keys`]
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url")
    const bearer = (aud: string): string => {
      const signed = `${part({ alg: "RS256", kid: "k1" })}.${part({ iss: "https://api.botframework.com", aud, exp: Math.floor(Date.now() / 1000) + 300 })}`
      return `Bearer ${signed}.${sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url")}`
    }
    const body = new TextEncoder().encode(JSON.stringify({ type: "message", id: "1", timestamp: "2026-03-09T08:00:00Z", channelId: "msteams", serviceUrl: "https://smba.example.org", from: { id: "29:1anna" }, conversation: { id: "19:a" }, text: "Wann kommt der Zähler?" }))
    await served(Effect.gen(function*() {
      expect((yield* post("/webhooks/bot-framework", body, { authorization: bearer("app-1") })).status).toBe(200)
      expect((yield* post("/webhooks/bot-framework", body, { authorization: bearer("app-2") })).status).toBe(401)
      const ledger = yield* Ledger
      const [delivery] = yield* ledger.archived("default" as never, beginning, 10)
      expect(delivery?.received.evidence).toMatchObject({ "platform-keys": [{ kid: "k1" }] })
    }), { "bot-framework": { appId: "app-1", keysAt } })
    platform.close()
  })

  const ended = async (...args: ReadonlyArray<string>) => {
    const err: Array<string> = []
    const screen: Console.Console = { ...globalThis.console, error: (...text) => err.push(text.join(" ")) }
    const code = await Effect.runPromise(main(args).pipe(Effect.provideService(Console.Console, screen), Effect.provide(environment)))
    return { code, err: err.join("\n") }
  }

  it.each([
    ["no adapter", {}, /No adapter is configured, so nobody could call/],
    ["an adapter that there is not", { adapters: { "whats-app": {} } }, /line 3.*There is no adapter “whats-app”/],
    ["a variable that is not set", { adapters: { slack: { signingSecrets: ["${SLACK_SECRET}"] } } }, /line 3.*SLACK_SECRET is not set/],
    ["a secret of the wrong form", { adapters: { slack: { signingSecrets: secret } } }, /line 4.*“adapters\.slack\.signingSecrets” cannot be used/],
    ["a secret under a name that nobody reads", { adapters: { slack: { signingSecret: [secret] } } }, /signingSecret/]
  ])("is not started with %s, and never shows a secret", async (_, given, says) => {
    const { code, err } = await ended("serve", "--settings", settings(given), "--ledger", join(place, "x.sqlite"))
    expect(code).toBe(2)
    expect(err).toMatch(says)
    expect(err).not.toContain(secret)
  })

  it("shows a place without its password, whatever signs are in it", () => {
    expect(shownPlace("postgres://anna:p/w@rd@db.example.org/threads")).toBe("postgres://db.example.org/threads")
    expect(shownPlace("./a@b.sqlite")).toBe("./a@b.sqlite")
  })

  it("says where somebody else listens", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const { port } = other.address() as { port: number }
    const { code, err } = await ended("serve", "--settings", settings({ adapters: { webform: {} } }), "--ledger", join(place, "y.sqlite"), "--port", String(port))
    other.close()
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot listen here: .*EADDRINUSE/)])
  })
})
