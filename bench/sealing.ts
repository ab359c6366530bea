/**
 * What sealing costs: seals a second, a commit and a read with and without it, and what stands in the files when people were
 * planted and erased: `node bench/sealing.ts [--seconds 2] [--dir DIR] [--json]`. Processor time of this process is told beside.
 */
import {
  checksumOf, Erasure, layerKeysMemory, layerKeysSqlite, layerMemory, layerSqlite, Ledger, type LedgerError, readEntry, sealed, writeEntry, beginning
} from "@redthread/ledger"
import { newKey, seal, unseal } from "@redthread/ledger/Cipher"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { layerKeysPostgres } from "@redthread/ledger/PostgresKeys"
import { takeApart } from "@redthread/ledger/SealedEntry"
import type { Received } from "@redthread/channel"
import { AgentId, Entry, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, type Layer, Layer as Layers, Redacted, Result, type Schema } from "effect"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { seconds: { type: "string", default: "2" }, dir: { type: "string", default: tmpdir() }, json: { type: "boolean", default: false } } })
const milliseconds = Number(given.seconds) * 1000
const tenant = TenantId.make("bench")
const at = Instant.make(1_780_000_000_000)
const master = Redacted.make(Buffer.from(newKey()).toString("base64"))
const text = "Bitte kündigen Sie meinen Vertrag zum nächsten Termin und bestätigen Sie mir das schriftlich. ".repeat(4)
let made = 0

const message = (who: string): Schema.JsonObject => ({
  v: 1, _tag: "Contacted", id: `e${++made}`, occurred: { instant: "2026-05-28T20:26:40.000Z", raw: "Thu, 28 May 2026 22:26:40 +0200" }, recorded: "2026-05-28T20:26:41.000Z", on: "email", cause: `email:${made}`,
  event: {
    _tag: "Message", key: `email:${made}`, revision: 0, channel: "email", adapter: "email", at: { instant: "2026-05-28T20:26:40.000Z", raw: "" }, direction: "inbound",
    thread: { id: `<${made}@example.org>`, references: [`<${made - 1}@example.org>`] }, signals: [], subject: "Kündigung", content: [{ _tag: "Text", text: `planted-${who} ${text}` }],
    identifiers: [{ namespace: "email", value: `planted-${who}@example.org`, normalised: `planted-${who}@example.org`, assurance: "channel-verified" }],
    others: [{ role: "brand", identifiers: [{ namespace: "email", value: "service@example.com", assurance: "claimed" }] }],
    source: { at: "", read: ["/from", "/subject", "/text"], carried: ["/headers/0", "/headers/1"], unrecognised: [] }
  }
})
const entryFor = (who: string): Entry => Result.getOrThrow(readEntry(message(who)))

/** How often a second, and how much processor time each takes in microseconds. */
const rate = (each: () => void): { readonly perSecond: number; readonly cpuMicroseconds: number } => {
  for (let i = 0; i < 2000; i++) each()
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  let done = 0
  while (performance.now() - start < milliseconds) for (let i = 0; i < 100; i++, done++) each()
  const used = process.cpuUsage(cpu)
  return { perSecond: Math.round(done / (used.user + used.system) * 1e6), cpuMicroseconds: Math.round((used.user + used.system) / done * 10) / 10 }
}

const key = newKey()
const json = Result.getOrThrow(writeEntry(entryFor("anna")))
const bytes = Buffer.from(JSON.stringify(json))
const closed = seal(key, bytes, "place")
const whose = { own: RecordId.make("r"), beside: [], recordOf: () => undefined, pseudonym: (name: string) => name }
const kinds = new Set(Object.keys(Entry.cases))
const ciphers = {
  [`seal ${bytes.length} bytes`]: rate(() => seal(key, bytes, "place")),
  "open them": rate(() => unseal(key, closed, "place")),
  "take an entry apart": rate(() => takeApart(json, kinds, whose))
}

const delivery = (who: string): Received => {
  const body = new TextEncoder().encode(`planted-${who} ${++made} ${text}`)
  return { tenant, channel: "email", at, name: `planted-${who}.eml`, headers: { from: `planted-${who}@example.org` }, body, checksum: checksumOf(body), evidence: {} }
}

const rateOf = Effect.fnUntraced(function*(size: number, each: Effect.Effect<unknown, LedgerError>) {
  for (const until = performance.now() + milliseconds / 10; performance.now() < until;) yield* each
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  let done = 0
  while (performance.now() - start < milliseconds) {
    yield* each
    done += size
  }
  const used = process.cpuUsage(cpu)
  return { perSecond: Math.round(done / (performance.now() - start) * 1000), cpuMicroseconds: Math.round((used.user + used.system) / done) }
})

const measure = Effect.gen(function*() {
  const ledger = yield* Ledger
  const one = Effect.suspend(() => ledger.commit({ tenant, keys: [{ key: EventKey.make(`k${made}`), revision: 0 }], appends: [{ record: RecordId.make("email:one"), expected: "any", entries: [entryFor("one")] }] }))
  const stranger = Effect.suspend(() => ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make(`email:${made}`), expected: "any", entries: [entryFor("new")] }] }))
  const many = Effect.suspend(() => ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make("email:many"), expected: "any", entries: [entryFor("many"), ...Array.from({ length: 99 }, () => entryFor("many"))] }] }))
  const settling = Effect.suspend(() => {
    const received = delivery("mail")
    return Effect.andThen(ledger.archive(received), ledger.commit({ tenant, settles: received, keys: [], appends: [{ record: RecordId.make("email:one"), expected: "any", entries: [entryFor("one")] }] }))
  })
  let from = beginning
  return {
    "commit 1 entry": yield* rateOf(1, one),
    "commit 1 entry of somebody new": yield* rateOf(1, stranger),
    "commit 100 entries": yield* rateOf(100, many),
    "archive, then commit": yield* rateOf(1, settling),
    "read on, 500 a page": yield* rateOf(500, Effect.suspend(() => Effect.tap(ledger.after(tenant, from, 500), (lines) => Effect.sync(() => { from = lines.length < 500 ? beginning : lines.at(-1)?.position ?? beginning }))))
  }
})

const dir = mkdtempSync(join(given.dir, "redthread-sealing-"))
const seals = sealed({ master })
const programs = findPostgres()
const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", full_page_writes: "on", wal_level: "replica" })
const engines: Record<string, Layer.Layer<Ledger, LedgerError>> = {
  "memory": layerMemory,
  "memory, sealed": seals.pipe(Layers.provide(Layers.merge(layerMemory, layerKeysMemory))),
  "SQLite": layerSqlite({ file: join(dir, "clear.sqlite") }),
  "SQLite, sealed": seals.pipe(Layers.provide(Layers.merge(layerSqlite({ file: join(dir, "sealed.sqlite") }), layerKeysSqlite({ file: join(dir, "keys.sqlite") })))),
  ...(server === undefined ? {} : {
    "PostgreSQL": layerPostgres({ url: server.url(), schema: "clear" }),
    "PostgreSQL, sealed": seals.pipe(Layers.provide(Layers.merge(layerPostgres({ url: server.url(), schema: "sealed" }), layerKeysPostgres({ url: server.url(), schema: "keys" }))))
  })
}
const speeds: Record<string, Record<string, { perSecond: number; cpuMicroseconds: number }>> = {}
for (const [name, layer] of Object.entries(engines)) speeds[name] = await Effect.runPromise(Effect.provide(measure, layer))
const sizes = ["clear.sqlite", "sealed.sqlite"].map((name) => [name, statSync(join(dir, name)).size])
if (server !== undefined) await server.stop()

/** Plants people, looks, erases half of them, looks again; what is found of them in the bytes of the files. */
const search = async (name: string, layer: Layer.Layer<Ledger | Erasure, LedgerError>, files: () => ReadonlyArray<string>) => {
  const found: Record<string, number> = {}
  const look = (when: string) => Effect.sync(() => {
    found[when] = files().reduce((sum, file) => sum + (readFileSync(file).toString("latin1").match(/planted-/g)?.length ?? 0), 0)
  })
  const readable = await Effect.runPromise(Effect.provide(Effect.gen(function*() {
    const [ledger, erasure] = [yield* Ledger, yield* Erasure]
    for (let i = 0; i < 400; i++) {
      const received = delivery(`p${i % 40}`)
      yield* ledger.archive(received)
      yield* ledger.commit({ tenant, settles: received, keys: [{ key: EventKey.make(`planted-p${i}`), revision: 0 }], appends: [{ record: RecordId.make(`email:planted-p${i % 40}@example.org`), expected: "any", entries: [entryFor(`p${i % 40}`)] }] })
    }
    yield* look("before")
    const cpu = process.cpuUsage()
    for (let i = 0; i < 20; i++) yield* erasure.erase(tenant, [RecordId.make(`email:planted-p${i}@example.org`)], { by: AgentId.make("officer"), askedBy: "customer", because: "asked", at })
    const used = process.cpuUsage(cpu)
    yield* look("after")
    const read = JSON.stringify(yield* ledger.after(tenant, beginning, 10_000))
    return { erased: [...Array(20).keys()].filter((i) => read.includes(`planted-p${i}@`)).length, others: [...Array(20).keys()].filter((i) => read.includes(`planted-p${i + 20}@`)).length, eraseCpuMs: Math.round((used.user + used.system) / 20_000 * 10) / 10 }
  }), layer))
  return { name, ...found, readable }
}
const inDir = (folder: string) => () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
const files = mkdtempSync(join(given.dir, "redthread-planted-"))
const searches = [await search("SQLite, all files, log included", seals.pipe(Layers.provide(Layers.merge(layerSqlite({ file: join(files, "l.sqlite") }), layerKeysSqlite({ file: join(files, "k.sqlite") })))), inDir(files))]
if (programs !== undefined) {
  const planted = await startPostgres(programs, { fsync: "on" })
  const folder = decodeURIComponent(new URL(Redacted.value(planted.url())).host || /@([^/]+)/.exec(Redacted.value(planted.url()))?.[1] || "")
  searches.push(await search("PostgreSQL, whole data folder, WAL included", seals.pipe(Layers.provide(Layers.merge(layerPostgres({ url: planted.url() }), layerKeysPostgres({ url: planted.url() })))), inDir(join(folder, "data"))))
  await planted.stop()
}
for (const folder of [dir, files]) rmSync(folder, { recursive: true, force: true })

if (given.json) console.log(JSON.stringify({ ciphers, speeds, sizes, searches }))
else {
  console.table(ciphers)
  for (const what of Object.keys(speeds["memory"] ?? {})) console.log(what.padEnd(34), Object.entries(speeds).map(([name, of]) => `${name} ${of[what]?.perSecond}/s (${of[what]?.cpuMicroseconds} µs)`).join(" · "))
  console.log("bytes of the files", sizes)
  console.table(searches.map(({ readable, ...rest }) => ({ ...rest, ...readable })))
}
process.exitCode = searches.some((one) => (one as Record<string, unknown>)["before"] !== 0 || (one as Record<string, unknown>)["after"] !== 0 || one.readable.erased > 0 || one.readable.others < 20) ? 1 : 0
