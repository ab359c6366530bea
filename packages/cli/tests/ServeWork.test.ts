/** `redthread serve` at work: it asks a Telegram bot for updates, fetches the photo, sends what was planned, and breaks a promise whose day is over. */
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { main } from "@redthread/cli"
import { composeConnected } from "@redthread/cli/Settings"
import { beginning, Ledger, layerSqlite } from "@redthread/ledger"
import { AgentId, ChannelName, type ConcernId, type Entry } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { ConfigProvider, Console, Effect, Fiber, Layer } from "effect"
import { FetchHttpClient } from "effect/http"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const token = "77:planted-token-4711"
const picture = Buffer.from("\x89PNG\r\n\x1A\nmeter", "latin1")
let place = ""
let api: Server
let origin = ""
const sent: Array<{ readonly method: string; readonly body: string }> = []
const updates: Array<{ readonly update_id: number }> = []

const update = (id: number, message: object) => ({
  update_id: id, message: { message_id: id, date: 1_772_442_000 + id, chat: { id: 5, type: "private", first_name: "Anna" }, from: { id: 5, is_bot: false, first_name: "Anna" }, ...message }
})

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "redthread-serve-work-"))
  api = createServer((request, response) => {
    let body = ""
    request.on("data", (piece) => { body += String(piece) })
    request.on("end", () => {
      const path = request.url ?? ""
      const method = path.startsWith("/file/") ? "file" : path.replace(`/bot${token}/`, "")
      sent.push({ method, body })
      const answer = (result: unknown) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ok: true, result }))
      if (path.startsWith("/file/")) return response.writeHead(200, { "content-type": "application/octet-stream" }).end(picture)
      if (method === "getFile") return answer({ file_id: "F1", file_path: "photos/1.png" })
      if (method === "sendMessage") return answer({ message_id: 900, chat: { id: 5 } })
      const { limit = 100, offset = 0, timeout = 0 } = JSON.parse(body) as { readonly limit?: number; readonly offset?: number; readonly timeout?: number }
      const news = updates.filter(({ update_id }) => update_id >= offset).slice(0, limit)
      return setTimeout(() => answer(news), news.length === 0 ? Math.min(timeout * 1000, 50) : 0)
    })
  })
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
})
afterAll(() => {
  api.close()
  api.closeAllConnections()
  rmSync(place, { recursive: true })
})

const environment = ConfigProvider.layer(ConfigProvider.fromUnknown({ TELEGRAM_TOKEN: token }))

/** Opens the ledger beside no other process, with the adapters as `serve` connects them, and lets nothing go on by itself. */
const inside = <A, E>(ledger: string, settings: string, effect: Effect.Effect<A, E, Switchboard.Outbox | Switchboard.Intake | Switchboard.AgentActions | Switchboard.Pulling | Switchboard.Settling | Ledger | Switchboard.Composed>): Promise<A> =>
  Effect.runPromise(Effect.gen(function*() {
    const { composition } = yield* composeConnected(settings).pipe(Effect.provide(FetchHttpClient.layer))
    return yield* Effect.provide(effect, Switchboard.layerWorkers({ running: false }).pipe(Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(layerSqlite({ file: ledger }))))
  }).pipe(Effect.provide(nodeServices), Effect.provide(environment)))

describe("redthread serve", () => {
  it("asks, fetches, sends and minds what was promised, and ends what it has in hand when it stops", async () => {
    const [ledger, settings] = [join(place, "work.sqlite"), join(place, "settings.json")]
    writeFileSync(settings, JSON.stringify({
      adapters: { "telegram-bot": { sender: { token: "${TELEGRAM_TOKEN}", origin } }, webform: {} },
      phrases: [{ process: "contract.cancel", anyOf: ["cancel"] }]
    }))
    updates.push(update(1, { text: "I want to cancel" }))
    // Before: somebody wrote, an agent promised something for a day that is over, and an answer was planned.
    await inside(ledger, settings, Effect.gen(function*() {
      const { adapters, tenant } = yield* Switchboard.Composed
      const pulling = yield* Switchboard.Pulling
      const [channel] = yield* pulling.channels
      if (channel === undefined) throw new Error(`nobody can be asked among ${adapters.length}`)
      yield* pulling.ask(channel.id)
      yield* (yield* Switchboard.Settling).settleAll
      const entries = (yield* (yield* Ledger).after(tenant, beginning, 1000)).map(({ entry }) => entry)
      const concern = entries.find(({ _tag }) => _tag === "ConcernOpened")?.concern as ConcernId
      yield* (yield* Switchboard.AgentActions).act({ _tag: "Promise", text: "We call you back.", due: "2026-01-01" }, { by: AgentId.make("berta"), on: ChannelName.make("telegram"), about: { concern } })
      yield* (yield* Switchboard.Outbox).send({ key: "a1", concern, message: { content: [{ _tag: "Text", text: "We have it." }] } })
      yield* pulling.release(channel.id)
    }))
    expect(sent.map(({ method }) => method)).toEqual(["getUpdates"])
    updates.push(update(2, { photo: [{ file_id: "F1", file_unique_id: "u", file_size: 13, width: 1, height: 1 }], caption: "my meter" }))

    const said: Array<string> = []
    const screen: Console.Console = { ...globalThis.console, error: (...text) => said.push(text.join(" ")), log: (...text) => said.push(text.join(" ")) }
    const running = Effect.runFork(main(["serve", "--settings", settings, "--ledger", ledger, "--port", "0"]).pipe(Effect.provideService(Console.Console, screen), Effect.provide(environment)))
    const isDone = () => sent.some(({ method }) => method === "sendMessage") && sent.some(({ method }) => method === "file")
    for (let i = 0; i < 600 && !isDone(); i++) await sleep(20)
    await sleep(200)
    await Effect.runPromise(Fiber.interrupt(running))

    expect(said.join("\n")).toContain("telegram-bot is asked for news")
    expect(said.join("\n")).not.toContain(token)
    const after = await inside(ledger, settings, Effect.gen(function*() {
      const { tenant } = yield* Switchboard.Composed
      const found = (yield* (yield* Ledger).after(tenant, beginning, 1000)).map(({ entry }) => entry)
      return { found, counts: yield* (yield* Ledger).counts(tenant), standing: yield* (yield* Switchboard.Pulling).standing }
    }))
    const of = <Tag extends Entry["_tag"]>(tag: Tag) => after.found.filter((entry): entry is Extract<Entry, { readonly _tag: Tag }> => entry._tag === tag)
    expect(of("Contacted")).toHaveLength(2)
    expect(of("Answered")).toMatchObject([{ answer: "a1", externalKey: "5:900" }])
    expect(of("PromiseBroken")).toHaveLength(1)
    expect(of("MediaHandled").map(({ outcome }) => outcome)).toMatchObject([{ _tag: "Kept", mediaType: "image/png", size: 13 }])
    expect(after.counts).toMatchObject({ payloads: 3, settled: 3, unsettled: 0, parked: 0 })
    // Its turn was given back: whoever comes next may ask at once.
    expect(after.standing).toMatchObject([{ cursor: "3" }])
    expect(after.standing[0]?.until).toBeLessThanOrEqual(Date.now())
    expect(JSON.stringify(after.found)).not.toContain(token)
    expect(sent.filter(({ method }) => method === "sendMessage")).toHaveLength(1)
  }, 30_000)

  it("says on /health which channel cannot be asked, and why, and asks nobody where it only takes webhooks", async () => {
    const free = createServer()
    await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve))
    const { port } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    const settings = join(place, "wrong.json")
    writeFileSync(settings, JSON.stringify({ adapters: { "telegram-bot": { sender: { token: "77:wrong", origin: `http://127.0.0.1:${port + 1}` } } } }))
    const healthOf = async (isSo: (health: { readonly unasked?: unknown }) => boolean, ...more: ReadonlyArray<string>) => {
      const screen: Console.Console = { ...globalThis.console, error: () => undefined, log: () => undefined }
      const running = Effect.runFork(main(["serve", "--settings", settings, "--ledger", join(place, `health${more.length}.sqlite`), "--port", String(port), ...more]).pipe(Effect.provideService(Console.Console, screen), Effect.provide(environment)))
      let health: { readonly unasked?: unknown } = {}
      for (let i = 0; i < 200 && !isSo(health); i++) {
        await sleep(20)
        health = await fetch(`http://127.0.0.1:${port}/health`).then((answer) => answer.json() as typeof health, () => ({}))
      }
      await Effect.runPromise(Fiber.interrupt(running))
      return health
    }
    expect(await healthOf(({ unasked }) => unasked !== undefined)).toMatchObject({ healthy: true, unasked: [{ adapter: "telegram-bot", because: "No answer from the vendor (ECONNREFUSED)." }] })
    expect(await healthOf((health) => "healthy" in health, "--webhooks-only")).not.toHaveProperty("unasked")
  })
})
