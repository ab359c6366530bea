/** What goes out as lines comes back as it was, into every store; and no line can be changed unnoticed. */
import { checksumOf, exported, imported, layerMemory, layerSqlite, Ledger, type LedgerError, verifyExport } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import type { Received } from "@redthread/channel"
import { ChannelName, Entry, EntryId, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { arbitraryOf, findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Effect, Layer, Stream } from "effect"
import * as fc from "fast-check"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-export-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const tenant = TenantId.make("brand")
const at = Instant.make(1_780_000_000_000)
const received = (text: string): Received => {
  const body = new TextEncoder().encode(text)
  return { tenant, channel: "email", at, name: "/in\0", headers: { "x-odd": "\ud800" }, body, checksum: checksumOf(body), evidence: { "\\": 1, "\"": 2 } }
}
const note = (n: number): Entry =>
  Entry.cases.NoteWritten.make({ id: EntryId.make(`e${n}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline"), text: `note ${n}` })

/** Deliveries in every state, and entries of some streams, in an order that matters. */
const fill = (ledger: Ledger["Service"], entries: ReadonlyArray<Entry>) => Effect.gen(function*() {
  yield* ledger.archiveAll(Array.from({ length: 40 }, (_, i) => received(`mail ${i}`)))
  for (let i = 0; i < 40; i += 3) yield* ledger.park(tenant, received(`mail ${i}`), Instant.make(at + i), `unreadable \0 ${i}`)
  for (const [i, entry] of entries.entries()) {
    yield* ledger.commit({
      tenant, settles: i % 3 === 1 && i < 40 ? received(`mail ${i}`) : undefined, keys: [{ key: EventKey.make(`k${i}\ud800`), revision: i % 4 }],
      appends: [{ record: RecordId.make(`r${i % 3}`), expected: "any", entries: [entry] }]
    })
  }
})

const run = <A, E>(layer: Layer.Layer<Ledger, LedgerError>, effect: Effect.Effect<A, E, Ledger>): Promise<A> => Effect.runPromise(Effect.provide(effect, Layer.fresh(layer)))
const out = Stream.runCollect(exported(tenant))
const full = (entries: ReadonlyArray<Entry>) => run(layerMemory, Effect.andThen(Effect.flatMap(Ledger, (ledger) => fill(ledger, entries)), out))

const programs = findPostgres()
let servers: ReadonlyArray<PostgresServer> = []
let made = 0
beforeAll(async () => {
  if (programs !== undefined) servers = [await startPostgres(programs)]
}, 60_000)
afterAll(() => Promise.all(servers.map((server) => server.stop())))

const stores: ReadonlyArray<readonly [string, () => Layer.Layer<Ledger, LedgerError>]> = [
  ["memory", () => layerMemory],
  ["an SQLite file", () => layerSqlite({ file: join(dir, `${++made}.sqlite`), durability: "unsynced" })],
  ["a PostgreSQL server that counts anew", () => layerPostgres({ url: servers[0]?.url() as never, schema: `import_${++made}`, durability: "unsynced" })]
]

describe("an export", () => {
  it.each(stores)("fills %s with the same, and goes out of it as the same lines", async (name, layer) => {
    if (name.includes("PostgreSQL") && programs === undefined) return
    const lines = await full(Array.from({ length: 60 }, (_, i) => note(i)))
    const [told, again] = await run(layer(), Effect.all([imported(Stream.fromIterable(lines)), out]))
    expect(told).toMatchObject({ deliveries: 40, entries: 60, keys: 60, moved: false })
    expect(again).toEqual(lines)
  })

  it("keeps entries of every kind", async () => {
    await fc.assert(fc.asyncProperty(fc.array(arbitraryOf(Entry), { maxLength: 6 }), async (entries) => {
      const lines = await full(entries)
      expect(await run(layerMemory, Effect.andThen(imported(Stream.fromIterable(lines)), out))).toEqual(lines)
    }), { numRuns: 30 })
  })

  it("goes into an empty ledger only", async () => {
    const lines = await full([note(1)])
    const failed = await run(layerMemory, Effect.andThen(imported(Stream.fromIterable(lines)), Effect.flip(imported(Stream.fromIterable(lines)))))
    expect(failed).toMatchObject({ _tag: "NotFresh", tenant })
  })

  it("names the first line that was changed, left out, doubled, moved or cut off", async () => {
    const lines = await full(Array.from({ length: 5 }, (_, i) => note(i)))
    await fc.assert(fc.asyncProperty(fc.nat({ max: lines.length - 1 }), fc.constantFrom("changed", "left out", "doubled", "moved", "cut off"), fc.nat(), async (i, how, where) => {
      const line = lines[i] ?? ""
      const place = where % line.length
      const other = line[place] === "0" ? "1" : "0"
      const bad = how === "changed" ? lines.with(i, line.slice(0, place) + other + line.slice(place + 1))
        : how === "left out" ? lines.toSpliced(i, 1)
        : how === "doubled" ? lines.toSpliced(i, 0, line)
        : how === "moved" ? [...lines.slice(0, i), ...lines.slice(i + 1), line]
        : lines.slice(0, i)
      if (how === "moved" && i === lines.length - 1) return
      const broken = await Effect.runPromise(Effect.flip(verifyExport(Stream.fromIterable(bad))))
      expect(broken).toMatchObject({ _tag: "ExportBroken", line: how === "doubled" ? i + 2 : i + 1 })
    }))
  })

  it("says when somebody wrote while it was taken", async () => {
    const lines = await run(layerMemory, Effect.gen(function*() {
      const ledger = yield* Ledger
      yield* fill(ledger, [note(1), note(2)])
      let n = 10
      return yield* exported(tenant).pipe(Stream.tap(() => n++ === 20 ? ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make("r9"), expected: "any", entries: [note(n)] }] }) : Effect.void), Stream.runCollect)
    }))
    expect(await Effect.runPromise(verifyExport(Stream.fromIterable(lines)))).toMatchObject({ moved: true })
  })
})
