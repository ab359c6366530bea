/** `redthread serve`: what vendors are answered over a real server, and settings that cannot be used. */
import { layerTest } from "@effect/platform-node/NodeHttpServer"
import { main } from "@redthread/cli"
import { composeConnected } from "@redthread/cli/Settings"
import { endpoints } from "@redthread/cli/Serve"
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { Ledger, layerMemory } from "@redthread/ledger"
import * as Switchboard from "@redthread/switchboard"
import { ConfigProvider, Console, Effect, Layer, Schedule } from "effect"
import { FetchHttpClient, HttpBody, HttpClient, HttpRouter } from "effect/http"
import { createHmac } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
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

const served = <A, E>(effect: Effect.Effect<A, E, HttpClient.HttpClient | Ledger>): Promise<A> =>
  Effect.runPromise(
    Effect.gen(function*() {
      const file = settings({ adapters: { "whatsapp-cloud": { appSecrets: ["${WHATSAPP_SECRET}"], verifyToken: "agreed" }, webform: {} } })
      const { composition, connected } = yield* composeConnected(file).pipe(Effect.provide(FetchHttpClient.layer))
      return yield* effect.pipe(Effect.provide(
        HttpRouter.serve(endpoints(connected), { disableLogger: true, disableListenLog: true }).pipe(
          Layer.provide(Switchboard.layerWebhooks({ ...Switchboard.webhookLimits, bytes: 100_000 })),
          Layer.provide(Switchboard.layer(composition)),
          Layer.provideMerge(layerMemory),
          Layer.provideMerge(layerTest)
        )
      ))
    }).pipe(Effect.provide(nodeServices), Effect.provide(environment))
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

  it("says where somebody else listens", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve))
    const { port } = other.address() as { port: number }
    const { code, err } = await ended("serve", "--settings", settings({ adapters: { webform: {} } }), "--ledger", join(place, "y.sqlite"), "--port", String(port))
    other.close()
    expect([code, err]).toEqual([2, expect.stringMatching(/cannot listen here: .*EADDRINUSE/)])
  })
})
