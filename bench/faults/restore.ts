/**
 * Moves a ledger to a fresh server and looks whether it is the same there: `node bench/faults/restore.ts [--deliveries 2000] [--quick] [--json]`.
 * A switchboard fills SQLite; the export goes into a new PostgreSQL server, from there into a second one, and from there
 * back into SQLite. Each time: the chain of hashes holds, threads, order, archive and keys are equal, what was delivered
 * before takes no second effect, and new deliveries do. An export in which one character was changed has to be refused, and so has a bare
 * `pg_dump` of a server whose transactions were counted further. Ends with 1 where something is lost, doubled or let in.
 */
import { webFormAdapter } from "@redthread/adapters"
import { beginning, checksumOf, exported, imported, layerSqlite, Ledger, type LedgerError, verifyExport } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Effect, Layer, Redacted, Stream } from "effect"
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { deliveries: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })
const deliveries = Number(given.deliveries ?? (given.quick ? 200 : 2000))
const programs = findPostgres()
if (programs === undefined) {
  console.error("There is no PostgreSQL on this machine: install the package postgresql.")
  process.exit(2)
}
const composition = Switchboard.compose({ adapters: [webFormAdapter()] })
const { tenant } = composition

const received = (i: number) => {
  const body = new TextEncoder().encode(`email=customer-${i % 97}%40example.org&message=${encodeURIComponent(`Meine Frage ${i} zum Vertrag äöü 👋`)}`)
  return {
    tenant, channel: "webform" as const, at: Instant.make(1_780_000_000_000 + i), name: "form",
    headers: { "content-type": "application/x-www-form-urlencoded" }, body, checksum: checksumOf(body), evidence: {}
  }
}
type Place = Layer.Layer<Ledger, LedgerError>
const run = <A, E>(place: Place, effect: Effect.Effect<A, E, Ledger>): Promise<A> => Effect.runPromise(Effect.provide(effect, place))

/** Lets a switchboard over the ledger take these and everything that waits. */
const take = (numbers: ReadonlyArray<number>) => Effect.gen(function*() {
  const intake = yield* Switchboard.Intake
  yield* Effect.forEach(numbers, (i) => intake.accept(received(i)), { concurrency: 16, discard: true })
  yield* (yield* Switchboard.Settling).settleAll
}).pipe(Effect.provide(Switchboard.layerWebhooks().pipe(Layer.provideMerge(Switchboard.layer(composition)))))

/** Everything a reader can learn of a ledger, but for its positions; as a hash, and what of it counts. */
const everything = Effect.gen(function*() {
  const ledger = yield* Ledger
  const hash = createHash("sha256")
  const effects = new Map<string, number>()
  let outOfOrder = 0
  const next = new Map<string, number>()
  for (let from = beginning;;) {
    const page = yield* ledger.after(tenant, from, 1000)
    for (const { entry, index, record } of page) {
      hash.update(JSON.stringify([record, index, entry]))
      if (index !== (next.get(record) ?? 0)) outOfOrder++
      next.set(record, index + 1)
      if (entry._tag === "Contacted") effects.set(entry.event.key, (effects.get(entry.event.key) ?? 0) + 1)
    }
    const last = page.at(-1)
    if (last === undefined) break
    from = last.position
  }
  for (const record of next.keys()) hash.update(JSON.stringify(yield* ledger.read(tenant, record as Parameters<typeof ledger.read>[1])))
  for (let from = beginning;;) {
    const page = yield* ledger.archived(tenant, from, 100)
    for (const { received: { body, ...rest }, state } of page) hash.update(JSON.stringify([rest, state])).update(body)
    const last = page.at(-1)
    if (last === undefined) break
    from = last.position
  }
  hash.update(JSON.stringify((yield* ledger.parked(tenant, beginning, 1000)).map(({ at, reason, received: { checksum } }) => [at, reason, checksum])))
  hash.update(JSON.stringify(yield* ledger.counted(tenant, undefined, 1_000_000)))
  return { hash: hash.digest("hex"), contacts: effects.size, doubled: [...effects.values()].filter((n) => n > 1).length, outOfOrder, counts: yield* ledger.counts(tenant) }
})

const exportOf = (place: Place): Promise<ReadonlyArray<string>> => run(place, Stream.runCollect(exported(tenant)))
let fresh = deliveries

/** Imports the lines into the fresh place, compares it with the one they came from, and goes on there. */
const move = async (from: Place, to: Place) => {
  const began = performance.now()
  const before = await run(from, everything)
  const lines = await exportOf(from)
  const { hash } = await Effect.runPromise(verifyExport(Stream.fromIterable(lines)))
  const moved = await run(to, imported(Stream.fromIterable(lines)))
  const after = await run(to, everything)
  const again = await Effect.runPromise(verifyExport(Stream.fromIterable(await exportOf(to))))
  const seconds = (performance.now() - began) / 1000
  await run(to, take(Array.from({ length: deliveries }, (_, i) => i)))
  const redelivered = await run(to, everything)
  const more = Array.from({ length: 100 }, () => fresh++)
  await run(to, take(more))
  const grown = await run(to, everything)
  const changed = [...lines]
  const nth = Math.floor(lines.length / 2)
  changed[nth] = (changed[nth] ?? "").replace(/.(?="\D*$)/, (character) => (character === "x" ? "y" : "x"))
  const isTamperingSeen = await Effect.runPromise(Effect.match(verifyExport(Stream.fromIterable(changed)), { onFailure: () => true, onSuccess: () => false }))
  return {
    lines: moved.lines, entries: moved.entries, seconds: Math.round(seconds * 10) / 10,
    "chain holds": hash === moved.hash && hash === again.hash, "all equal": before.hash === after.hash,
    lost: before.contacts - after.contacts, "out of order": after.outOfOrder,
    "second effects": redelivered.contacts - deliveries - (fresh - deliveries - 100) + redelivered.doubled,
    "new ones missing": 100 - (grown.contacts - redelivered.contacts) + grown.counts.unsettled, "tampering seen": isTamperingSeen
  }
}

/** A program of PostgreSQL's, beside the server or wherever the system has it. */
const tool = (name: string): string => (existsSync(join(programs, name)) ? join(programs, name) : name)

/** What opening says to a server that got the tables of another by `pg_dump` alone. */
const dumped = async (from: PostgresServer, to: PostgresServer): Promise<string> => {
  const dump = spawnSync(tool("pg_dump"), ["--schema=redthread", Redacted.value(from.url())], { encoding: "utf8", maxBuffer: 1e9 })
  const load = spawnSync(tool("psql"), ["-q", "-v", "ON_ERROR_STOP=1", Redacted.value(to.url())], { input: dump.stdout, encoding: "utf8", maxBuffer: 1e9 })
  if (dump.status !== 0 || load.status !== 0) return `not staged: ${String(dump.error ?? "")}${dump.stderr}${String(load.error ?? "")}${load.stderr}`
  return Effect.runPromise(Effect.match(Effect.provide(Ledger, layerPostgres({ url: to.url(), connections: 2 })), { onFailure: ({ message }) => message, onSuccess: () => "LET IN" }))
}

const dir = mkdtempSync(join(tmpdir(), "redthread-restore-"))
const servers = await Promise.all([1, 2, 3].map(() => startPostgres(programs, { fsync: "on" })))
const [one, two, three] = servers as [PostgresServer, PostgresServer, PostgresServer]
const on = (server: PostgresServer): Place => layerPostgres({ url: server.url(), connections: 8 })
const [source, target] = ["source", "target"].map((name) => layerSqlite({ file: join(dir, `${name}.sqlite`) })) as [Place, Place]
try {
  await run(source, take(Array.from({ length: deliveries }, (_, i) => i)))
  await run(source, Effect.gen(function*() {
    const ledger = yield* Ledger
    for (let i = 0; i < 10; i++) yield* ledger.archive(received(fresh++))
    for (const one of [{ ...received(0), body: new Uint8Array([1, 2, 3]), checksum: checksumOf(new Uint8Array([1, 2, 3])) }]) {
      yield* ledger.archive(one)
      yield* ledger.park(tenant, one, Instant.make(1_780_000_000_000), "it is no form")
    }
  }))
  const table = {
    "SQLite to a fresh PostgreSQL": await move(source, on(one)),
    "PostgreSQL to a second server": await move(on(one), on(two)),
    "PostgreSQL to a fresh SQLite": await move(on(two), target)
  }
  const said = await dumped(two, three)
  const isGood = said !== "LET IN" && Object.values(table).every((row) =>
    row["chain holds"] && row["all equal"] && row["tampering seen"] && row.lost === 0 && row["out of order"] === 0 && row["second effects"] === 0 && row["new ones missing"] === 0)
  if (given.json) console.log(JSON.stringify({ deliveries, moves: table, dump: said, isGood }))
  else {
    console.table(table)
    console.log(`pg_dump alone, into a fresh server: ${said}`)
    console.log(isGood ? "A restored ledger is the same ledger, and goes on." : "BROKEN: see the table.")
  }
  process.exitCode = isGood ? 0 : 1
} finally {
  await Promise.all(servers.map((server) => server.stop()))
  rmSync(dir, { recursive: true, force: true })
}
