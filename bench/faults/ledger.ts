/**
 * What can go wrong around a ledger, one after the other, and what is left: `node bench/faults/ledger.ts [--only WORD] [--entries 2000] [--quick] [--json]`.
 * Ends with 1 where anything acknowledged is missing, anything counts twice, or a reader missed a line. A fault that this
 * machine cannot stage is named as not staged.
 */
import { beginning, checksumOf, layerSqlite, Ledger, type LedgerError, type LedgerReason } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Entry, EntryId, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { PgClient } from "@effect/sql-pg"
import { Context, Effect, Fiber, Layer, Redacted, Schedule, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { spawnSync } from "node:child_process"
import { chmodSync, mkdtempSync, mkdirSync, rmSync } from "node:fs"
import { connect, createServer, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { only: { type: "string", default: "" }, entries: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })
const wanted = Number(given.entries ?? (given.quick ? 600 : 2000))
const tenant = TenantId.make("faults")
const entry = (id: string): Entry => {
  const at = Instant.make(Date.now())
  return Entry.cases.NoteWritten.make({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline"), text: "called back" })
}

/** What a fault left; the first four have to be 0. */
interface Outcome {
  readonly lost: number
  readonly doubled: number
  readonly missed: number
  readonly outOfOrder: number
  readonly acknowledged: number
  readonly says: string
}

const dir = mkdtempSync(join(tmpdir(), "redthread-faults-"))
const programs = findPostgres()
let made = 0

/** A vendor insists: it delivers again until it is told that the delivery was taken, and once more to be sure. */
const insist = Effect.fnUntraced(function*(ledger: Ledger["Service"], id: string, record: string, acknowledged: Set<string>) {
  const once = ledger.commit({ tenant, keys: [{ key: EventKey.make(id), revision: 0 }], appends: [{ record: RecordId.make(record), expected: "any", entries: [entry(id)] }] })
  yield* once.pipe(
    Effect.catchReason("LedgerError", "AlreadyCounted", () => Effect.void),
    Effect.timeout("3 seconds"),
    Effect.retry(Schedule.spaced("20 millis"))
  )
  acknowledged.add(id)
})

/** So many entries by so many writers, with something happening meanwhile. */
const load = Effect.fnUntraced(function*(ledger: Ledger["Service"], writers: number, count: number, meanwhile: Effect.Effect<unknown, unknown> = Effect.void) {
  const acknowledged = new Set<string>()
  const disturbing = yield* Effect.forkChild(Effect.ignore(meanwhile))
  const ids = Array.from({ length: count }, () => `e${++made}`)
  yield* Effect.forEach(ids, (id, i) => insist(ledger, id, `r${i % 7}`, acknowledged), { concurrency: writers, discard: true })
  yield* Fiber.interrupt(disturbing)
  return acknowledged
})

/** Looks at everything through a fresh ledger. */
const inspect = Effect.fnUntraced(function*(ledger: Ledger["Service"], acknowledged: ReadonlySet<string>, says: string) {
  const ids: Array<string> = []
  const next = new Map<string, number>()
  let [outOfOrder, from] = [0, beginning]
  for (;;) {
    const page = yield* ledger.after(tenant, from, 1000)
    for (const { entry: { id }, index, record } of page) {
      ids.push(id)
      if (index !== (next.get(record) ?? 0)) outOfOrder++
      next.set(record, index + 1)
    }
    const last = page.at(-1)
    if (last === undefined) break
    from = last.position
  }
  const there = new Set(ids)
  const { entries } = yield* ledger.counts(tenant)
  return { lost: [...acknowledged].filter((id) => !there.has(id)).length, doubled: ids.length - there.size, missed: entries - ids.length, outOfOrder, acknowledged: acknowledged.size, says } satisfies Outcome
})
const using = <A, E>(layer: Layer.Layer<Ledger, LedgerError>, run: (ledger: Ledger["Service"]) => Effect.Effect<A, E>): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, run), layer))

let schemas = 0
const onServer = (server: PostgresServer, connections = 12) => layerPostgres({ url: server.url(), schema: `faults_${schemas}`, connections })
const outside = <A, E>(url: Redacted.Redacted, run: (sql: SqlClient.SqlClient) => Effect.Effect<A, E>) =>
  Effect.scoped(Effect.flatMap(SqlClient.SqlClient, run).pipe(Effect.provide(PgClient.layer({ url, maxConnections: 1 }))))

/** A door before the server that is slammed shut again and again, in the middle of whatever passes. */
const door = async (server: PostgresServer) => {
  const place = join(dir, `door-${made}`)
  mkdirSync(place)
  const socket = join(decodeURIComponent(/@([^/]+)\//.exec(Redacted.value(server.url()))?.[1] ?? ""), ".s.PGSQL.5432")
  const pairs = new Set<readonly [Socket, Socket]>()
  const listener = createServer((client) => {
    const there = connect(socket)
    const pair = [client, there] as const
    pairs.add(pair)
    for (const end of pair) end.on("error", () => undefined).on("close", () => (pairs.delete(pair), pair.forEach((other) => other.destroy())))
    there.pipe(client)
    client.pipe(there)
  })
  await new Promise<void>((resolve) => listener.listen(join(place, ".s.PGSQL.5432"), resolve))
  let cuts = 0
  return {
    url: Redacted.make(`postgres://redthread@${encodeURIComponent(place)}/postgres`),
    slam: Effect.sync(() => {
      for (const [client, there] of pairs) {
        cuts++
        // What the client asked for still arrives; what the server answers does not.
        there.unpipe(client)
        client.destroy()
      }
    }),
    cuts: () => cuts,
    close: () => listener.close()
  }
}

const sqliteFile = () => layerSqlite({ file: join(dir, `${++made}.sqlite`) })
const often = (every: number, act: Effect.Effect<unknown, unknown>) => Effect.forever(Effect.andThen(Effect.sleep(every), Effect.ignore(act)))

const onPostgres: Readonly<Record<string, (server: PostgresServer) => Promise<Outcome | string>>> = {
  "server crashes and recovers": async (server) => {
    let crashes = 0
    const crash = outside(server.url(), (sql) => Effect.flatMap(sql<{ pid: number }>`select pg_backend_pid() as pid`, ([row]) => Effect.sync(() => {
      if (row !== undefined) process.kill(row.pid, "SIGKILL")
      crashes++
    })))
    const acknowledged = await using(onServer(server), (ledger) => load(ledger, 12, 10 * wanted, often(200, crash)))
    await Effect.runPromise(Effect.retry(outside(server.url(), (sql) => sql`select 1`), { times: 200, schedule: Schedule.spaced("100 millis") }))
    if (crashes === 0) return "not staged: all was written before the first crash; give it more --entries"
    return using(onServer(server), (ledger) => inspect(ledger, acknowledged, `${crashes} crashes`))
  },
  "connection cut in the middle of a commit": async (server) => {
    const passage = await door(server)
    const acknowledged = await using(layerPostgres({ url: passage.url, schema: `faults_${schemas}`, connections: 8 }), (ledger) => load(ledger, 8, wanted, often(120, passage.slam)))
    passage.close()
    return using(onServer(server), (ledger) => inspect(ledger, acknowledged, `${passage.cuts()} connections cut`))
  },
  "two runners that both own a customer": async (server) => {
    const acknowledged = new Set<string>()
    const rounds = Math.ceil(wanted / 10)
    let [both, neither, refused] = [0, 0, 0]
    const record = RecordId.make("owned twice")
    await Effect.runPromise(Effect.scoped(Effect.gen(function*() {
      const [one, other] = [yield* Layer.build(onServer(server, 3)), yield* Layer.build(onServer(server, 3))].map((runner) => Context.get(runner, Ledger)) as [Ledger["Service"], Ledger["Service"]]
      for (let round = 0; round < rounds; round++) {
        const { length } = yield* one.read(tenant, record)
        // Both have read the thread, both decide, and neither knows of the other.
        const won = yield* Effect.forEach([one, other], (ledger) => {
          const id = `e${++made}`
          return ledger.commit({ tenant, keys: [{ key: EventKey.make(id), revision: 0 }], appends: [{ record, expected: length, entries: [entry(id)] }] }).pipe(
            Effect.as(id), Effect.catchReason("LedgerError", "ThreadMoved", () => Effect.sync(() => void refused++)))
        }, { concurrency: 2 })
        const ids = won.filter((id) => id !== undefined)
        for (const id of ids) acknowledged.add(id)
        if (ids.length > 1) both++
        if (ids.length === 0) neither++
      }
    })))
    const found = await using(onServer(server), (ledger) => inspect(ledger, acknowledged, `${rounds} rounds, the second refused ${refused} times`))
    return { ...found, doubled: found.doubled + both, missed: found.missed + neither }
  },
  "disk full": async () => {
    const place = join(dir, "full-postgres")
    mkdirSync(place)
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m,mode=777", "tmpfs", place]).status !== 0) return "not staged: this process may not mount a small disk"
    const small = await startPostgres(programs ?? "", { fsync: "on", autovacuum: "off" })
    try {
      spawnSync("chown", ["--reference", decodeURIComponent(/@([^/]+)\//.exec(Redacted.value(small.url()))?.[1] ?? ""), place])
      chmodSync(dir, 0o755)
      await Effect.runPromise(outside(small.url(), (sql) => Effect.forEach([`create tablespace small location '${place}'`, "alter role redthread set default_tablespace = small"], (statement) => sql.unsafe(statement).unprepared)))
      let reason: LedgerReason["_tag"] | undefined
      const acknowledged = new Set<string>()
      await using(onServer(small), Effect.fnUntraced(function*(ledger) {
        for (let i = 0; reason === undefined && i < 2000; i++) {
          const [first, ...rest] = Array.from({ length: 20 }, (_, n) => `full-${i}-${n} ${"of what fills the disk ".repeat(80)}`)
          if (first === undefined) break
          yield* ledger.commit({ tenant, keys: [{ key: EventKey.make(`full-${i}`), revision: 0 }], appends: [{ record: RecordId.make(`r${i % 7}`), expected: "any", entries: [entry(first), ...rest.map(entry)] }] }).pipe(
            Effect.andThen(Effect.sync(() => [first, ...rest].forEach((id) => acknowledged.add(id)))),
            Effect.catchTag("LedgerError", (error) => Effect.sync(() => void (reason = error.reason._tag)))
          )
        }
      }))
      const there = await using(onServer(small), (ledger) => inspect(ledger, acknowledged, ""))
      spawnSync("mount", ["-o", "remount,size=64m", place])
      const more = await using(onServer(small), (ledger) => load(ledger, 4, 100))
      const after = await using(onServer(small), (ledger) => inspect(ledger, new Set([...acknowledged, ...more]), `refused with ${reason}; went on when there was room`))
      return { ...after, lost: after.lost + there.lost, missed: after.missed + (reason === "StorageFull" ? 0 : 1) }
    } finally {
      await small.stop()
      spawnSync("umount", [place])
    }
  },
  "long transaction in another database": async (server) => {
    await Effect.runPromise(outside(server.url(), (sql) => sql.unsafe("create database elsewhere").unprepared))
    const long = outside(server.url("elsewhere"), (sql) => sql.withTransaction(Effect.andThen(sql`select pg_current_xact_id()::text`, Effect.never)))
    return using(onServer(server), Effect.fnUntraced(function*(ledger) {
      const holding = yield* Effect.forkChild(Effect.ignore(long))
      yield* Effect.sleep("300 millis")
      const follower = yield* Effect.forkChild(Stream.runDrain(Stream.take(ledger.follow(tenant, beginning), wanted)))
      const acknowledged = yield* load(ledger, 8, wanted)
      const ended = yield* Effect.timeoutOption(Fiber.join(follower), "5 seconds")
      const outcome = yield* inspect(ledger, acknowledged, ended._tag === "Some" ? "the follower went on" : "THE FOLLOWER STOOD STILL")
      yield* Fiber.interrupt(holding)
      return ended._tag === "Some" ? outcome : { ...outcome, missed: wanted }
    }))
  }
}

const onEither: Readonly<Record<string, (layer: () => Layer.Layer<Ledger, LedgerError>) => Promise<Outcome>>> = {
  "slow consumer": (layer) => using(layer(), Effect.fnUntraced(function*(ledger) {
    let seen = 0
    const slow = yield* Effect.forkChild(Stream.runForEach(Stream.take(ledger.follow(tenant, beginning), wanted), () => Effect.andThen(Effect.sync(() => seen++), seen % 100 === 0 ? Effect.sleep("10 millis") : Effect.void)))
    const acknowledged = yield* load(ledger, 12, wanted)
    const before = seen
    yield* Fiber.join(slow)
    return { ...yield* inspect(ledger, acknowledged, `${wanted - before} behind when the last was written`), missed: wanted - seen }
  })),
  "duplicated, shuffled and delayed": (layer) => using(layer(), Effect.fnUntraced(function*(ledger) {
    const acknowledged = new Set<string>()
    const copies = Array.from({ length: wanted }, (_, i) => [`e${made + i}`, (i * 7919) % wanted, i % 13] as const)
    made += wanted
    const deliveries = [...copies, ...copies, ...copies.slice(0, wanted / 2)].sort(([, one], [, other]) => one - other)
    yield* Effect.forEach(deliveries, ([id, , delay]) => Effect.andThen(delay === 0 ? Effect.sleep("1 millis") : Effect.void, insist(ledger, id, "one", acknowledged)), { concurrency: 16, discard: true })
    return yield* inspect(ledger, acknowledged, `${deliveries.length} deliveries`)
  })),
  "clock jumping an hour": (layer) => using(layer(), Effect.fnUntraced(function*(ledger) {
    const now = Date.now
    const acknowledged = new Set<string>()
    for (const jump of [0, 3_600_000, -3_600_000]) {
      Date.now = () => now() + jump
      for (const id of yield* load(ledger, 8, Math.floor(wanted / 3))) acknowledged.add(id)
    }
    Date.now = now
    return yield* inspect(ledger, acknowledged, "forward, back")
  })),
  "64 writers on one thread": (layer) => using(layer(), Effect.fnUntraced(function*(ledger) {
    const acknowledged = new Set<string>()
    let refused = 0
    const record = RecordId.make("contended")
    const write = (id: string) => Effect.gen(function*() {
      const { length } = yield* ledger.read(tenant, record)
      yield* ledger.commit({ tenant, keys: [{ key: EventKey.make(id), revision: 0 }], appends: [{ record, expected: length, entries: [entry(id)] }] })
      acknowledged.add(id)
    }).pipe(Effect.retry({ while: (error) => (refused++, error.reason._tag === "ThreadMoved") }))
    yield* Effect.forEach(Array.from({ length: 64 }, () => `e${++made}`), write, { concurrency: 64, discard: true })
    return yield* inspect(ledger, acknowledged, `${refused} refused and decided anew`)
  }))
}

const onSqlite: Readonly<Record<string, () => Promise<Outcome | string>>> = {
  "second process on the same file": async () => {
    const file = join(dir, "taken.sqlite")
    return using(layerSqlite({ file }), Effect.fnUntraced(function*(ledger) {
      const acknowledged = yield* load(ledger, 4, 200)
      const second = spawnSync(process.execPath, ["--conditions=@redthread/source", join(import.meta.dirname, "writer.ts"), file, "--limit", "1"], { encoding: "utf8" })
      const refused = second.status !== 0 && second.stderr.includes("LedgerInUse")
      return { ...yield* inspect(ledger, acknowledged, refused ? "refused with LedgerInUse" : "THE SECOND WAS LET IN"), doubled: refused ? 0 : 1 }
    }))
  },
  "disk full": async () => {
    const place = join(dir, "full")
    mkdirSync(place)
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", place]).status !== 0) return "not staged: this process may not mount a small disk"
    try {
      const file = join(place, "ledger.sqlite")
      let reason: LedgerReason["_tag"] | "no answer within 100 ms" | undefined
      const acknowledged = new Set<string>()
      await using(layerSqlite({ file }), Effect.fnUntraced(function*(ledger) {
        for (let i = 0; reason === undefined && i < 20_000; i++) {
          const body = new Uint8Array(4000).fill(i % 251)
          body.set(new TextEncoder().encode(String(i)))
          yield* ledger.archive({ tenant, channel: "web", at: Instant.make(0), name: "", headers: {}, body, checksum: checksumOf(body), evidence: {} }).pipe(
            Effect.andThen(insist(ledger, `full-${i}`, "one", acknowledged).pipe(Effect.timeout("100 millis"))),
            Effect.catchTag("LedgerError", (error) => Effect.sync(() => void (reason = error.reason._tag))),
            Effect.catchTag("TimeoutError", () => Effect.sync(() => void (reason = "no answer within 100 ms")))
          )
        }
      }))
      return await using(layerSqlite({ file }), (ledger) => inspect(ledger, acknowledged, `refused with ${reason}; opened again afterwards`))
    } finally {
      spawnSync("umount", [place])
    }
  }
}

const server = programs === undefined ? undefined : await startPostgres(programs, { fsync: "on", autovacuum: "on" })
const table: Record<string, Outcome | { readonly says: string }> = {}
const stage = async (name: string, run: () => Promise<Outcome | string>) => {
  if (!name.includes(given.only)) return
  schemas++
  const began = performance.now()
  const failed = (cause: unknown): Outcome => ({ lost: 0, doubled: 0, missed: 1, outOfOrder: 0, acknowledged: 0, says: `ENDED WITH ${String(cause).split("\n")[0]}` })
  const outcome = await Promise.race([run().catch(failed), new Promise<Outcome>((resolve) => setTimeout(() => resolve({ lost: 0, doubled: 0, missed: 1, outOfOrder: 0, acknowledged: 0, says: "NOT DONE WITHIN A MINUTE" }), 60_000))])
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  table[name] = typeof outcome === "string" ? { says: outcome } : outcome
}
try {
  for (const [name, run] of Object.entries(onSqlite)) await stage(`SQLite: ${name}`, run)
  for (const [name, run] of Object.entries(onEither)) {
    await stage(`SQLite: ${name}`, () => run(sqliteFile))
    if (server !== undefined) await stage(`PostgreSQL: ${name}`, () => run(() => onServer(server)))
  }
  for (const [name, run] of Object.entries(onPostgres)) if (server !== undefined) await stage(`PostgreSQL: ${name}`, () => run(server))
} finally {
  await server?.stop()
  rmSync(dir, { recursive: true, force: true })
}
if (given.json) console.log(JSON.stringify(table))
else console.table(table)
if (programs === undefined) console.log("There is no PostgreSQL on this machine: its faults were not staged.")
const isGood = Object.values(table).every((one) => !("lost" in one) || one.lost + one.doubled + one.missed + one.outOfOrder === 0)
process.exit(isGood ? 0 : 1)
