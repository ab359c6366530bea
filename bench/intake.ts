/**
 * From a vendor's call to the entry in the thread: `node bench/intake.ts [--deliveries 4000] [--customers 500] [--callers 32] [--store memory,sqlite,postgres,embedded] [--quick] [--json]`.
 * A call is a webhook with a signature; it is answered when the delivery is safe on disk, and takes effect afterwards. First
 * as fast as callers come, then one call every 20 ms: how long from the call to the entry's commit. CPU seconds are the whole process's.
 */
import { webFormAdapter } from "@redthread/adapters"
import { beginning, layerMemory, layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import * as Switchboard from "@redthread/switchboard"
import { layerEmbedded } from "@redthread/switchboard/Cluster"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({
  options: {
    deliveries: { type: "string" }, quick: { type: "boolean", default: false }, customers: { type: "string", default: "500" }, callers: { type: "string", default: "32" },
    store: { type: "string", default: "memory,sqlite,postgres,embedded" }, dir: { type: "string", default: tmpdir() }, json: { type: "boolean", default: false }
  }
})
const [deliveries, customers, callers] = [Number(given.deliveries ?? (given.quick ? 500 : 4000)), Number(given.customers), Number(given.callers)]
const composition = Switchboard.compose({ adapters: [webFormAdapter()] })
const text = new TextEncoder()
const call = (i: number): Switchboard.WebhookCall => ({
  method: "POST", url: "/webhooks/webform", headers: { "content-type": "application/x-www-form-urlencoded" }, from: `10.0.0.${i % 50}`,
  body: Stream.succeed(text.encode(`email=customer-${i % customers}%40example.org&message=${encodeURIComponent(`Meine Frage ${i} zum Vertrag`)}`))
})
const quantile = (values: ReadonlyArray<number>, q: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}
const round = (value: number, digits = 1): number => Number(value.toFixed(digits))
const numberIn = (body: string): number => Number(/Frage (\d+)/.exec(body)?.[1] ?? -1)

const measure = Effect.gen(function*() {
  const ledger = yield* Ledger
  const webhooks = yield* Switchboard.Webhooks
  const { tenant } = composition
  const called = new Map<number, number>()
  const written = new Map<number, number>()
  const follower = yield* Effect.forkChild(Stream.runForEach(ledger.follow(tenant, beginning), ({ entry }) => Effect.sync(() => {
    if (entry._tag === "Contacted") written.set(numberIn(JSON.stringify(entry.event)), performance.now())
  })))
  const answers: Array<number> = []
  const one = Effect.fnUntraced(function*(i: number) {
    called.set(i, performance.now())
    const { status } = yield* webhooks.handle("webform", call(i))
    if (status !== 200) return yield* Effect.die(`answered ${status}`)
    answers.push(performance.now() - (called.get(i) ?? 0))
  })
  const done = (n: number) => Effect.gen(function*() {
    while (written.size < n) yield* Effect.sleep("1 millis")
  })
  const cpu = process.cpuUsage()
  const began = performance.now()
  yield* Effect.forEach(Array.from({ length: deliveries }, (_, i) => i), one, { concurrency: callers, discard: true })
  const acknowledged = performance.now() - began
  yield* done(deliveries)
  const settled = performance.now() - began
  const used = process.cpuUsage(cpu)
  const fast = answers.splice(0)
  const slow = Math.min(given.quick ? 100 : 500, deliveries)
  for (let i = deliveries; i < deliveries + slow; i++) {
    yield* one(i)
    yield* Effect.sleep("20 millis")
  }
  yield* done(deliveries + slow)
  yield* Fiber.interrupt(follower)
  const waits = Array.from({ length: slow }, (_, i) => (written.get(deliveries + i) ?? Number.NaN) - (called.get(deliveries + i) ?? 0))
  return {
    "acknowledged /s": Math.round(deliveries / acknowledged * 1000), "in threads /s": Math.round(deliveries / settled * 1000),
    "CPU ms each": round((used.user + used.system) / 1000 / deliveries, 2), "answer p99, busy": round(quantile(fast, 0.99)),
    "answer p50": round(quantile(answers, 0.5)), "answer p99": round(quantile(answers, 0.99)), "in thread p50": round(quantile(waits, 0.5)), "in thread p99": round(quantile(waits, 0.99))
  }
})

const run = (ledger: Layer.Layer<Ledger, LedgerError>, spread?: Layer.Layer<never, never, Ledger>) =>
  Effect.runPromise(Effect.provide(measure, Switchboard.layerWebhooks({ ...Switchboard.webhookLimits, callsPerMinute: 1e9 }).pipe(
    Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(Layer.provideMerge(spread ?? Layer.empty, ledger))
  )))
const dir = mkdtempSync(join(given.dir, "redthread-intake-"))
const wanted = given.store.split(",")
const programs = wanted.includes("postgres") || wanted.includes("embedded") ? findPostgres() : undefined
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
const results: Record<string, Awaited<ReturnType<typeof run>>> = {}
try {
  if (wanted.includes("memory")) results["memory"] = await run(layerMemory)
  if (wanted.includes("sqlite")) results["SQLite, synced"] = await run(layerSqlite({ file: join(dir, "ledger.sqlite") }))
  const url = server?.url() ?? Redacted.make("")
  if (server !== undefined && wanted.includes("postgres")) results["PostgreSQL, synced"] = await run(layerPostgres({ url }))
  if (server !== undefined && wanted.includes("embedded")) results["PostgreSQL, entities of a cluster in one process"] = await run(layerPostgres({ url, schema: "embedded" }), layerEmbedded())
  if (given.json) console.log(JSON.stringify({ deliveries, customers, callers, ...results }))
  else console.table(results)
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true })
}
