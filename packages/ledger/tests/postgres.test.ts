import { beginning, checksumOf, type Committed, layerMemory, layerSqlite, Ledger, type LedgerError, Position } from "@redthread/ledger"
import { layerPostgres, type PostgresOptions } from "@redthread/ledger/Postgres"
import type { Received } from "@redthread/channel"
import { PgClient } from "@effect/sql-pg"
import { ChannelName, Entry, EntryId, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Deferred, Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const programs = findPostgres()
let server: PostgresServer
let made = 0
const newSchema = (): string => `test_${++made}`

const tenant = TenantId.make("brand")
const record = RecordId.make("r1")
const at = Instant.make(1_780_000_000_000)
const note = (text: string): Entry =>
  Entry.cases.NoteWritten.make({ id: EntryId.make(text), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("hotline"), text })
const received = (text: string): Received => {
  const body = new TextEncoder().encode(text)
  return { tenant, channel: "email", at, name: "a.eml", headers: {}, body, checksum: checksumOf(body), evidence: {} }
}
type Service = Ledger["Service"]
const write = (ledger: Service, text: string, to = record) =>
  ledger.commit({ tenant, keys: [], appends: [{ record: to, expected: "any", entries: [note(text)] }] })

const layer = (schema: string, options: Partial<PostgresOptions> = {}) => layerPostgres({ url: server.url(), schema, durability: "unsynced", ...options })
const using = <A>(schema: string, use: (ledger: Service) => Effect.Effect<A, LedgerError>, options: Partial<PostgresOptions> = {}): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, use), layer(schema, options)))
const refusal = (schema: string, options: Partial<PostgresOptions> = {}, use: (ledger: Service) => Effect.Effect<unknown, LedgerError> = () => Effect.void) =>
  Effect.runPromise(Effect.provide(Effect.flatMap(Ledger, use), layer(schema, options)).pipe(Effect.flip, Effect.map(({ reason }) => reason)))
/** Somebody else's connection to the same server. */
const outside = <A, E>(use: (sql: SqlClient.SqlClient) => Effect.Effect<A, E>, database = "postgres"): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.flatMap(SqlClient.SqlClient, use), PgClient.layer({ url: server.url(database), maxConnections: 2 })))
const run = (statement: string) => outside((sql) => sql.unsafe(statement).unprepared)
const textOf = ({ entry }: Committed): string => entry._tag === "NoteWritten" ? entry.text : entry._tag

describe.skipIf(programs === undefined)("on PostgreSQL (needs its programs, 15 or later)", () => {
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())

  describe("a ledger", () => {
    it("has what was written when it is opened again, by as many as like", async () => {
      const schema = newSchema()
      await using(schema, (ledger) => Effect.all([ledger.archive(received("a")), write(ledger, "one")]))
      await using(schema, (ledger) => Effect.promise(() => using(schema, (other) => write(other, "two"))).pipe(Effect.andThen(write(ledger, "three"))))
      expect(await using(schema, (ledger) => ledger.read(tenant, record))).toEqual([note("one"), note("two"), note("three")])
      expect(await using(schema, (ledger) => ledger.archive(received("a")))).toMatchObject({ isNew: false })
    })

    it("is created once, though many open it at the same moment", async () => {
      const schema = newSchema()
      await Promise.all(["a", "b", "c", "d"].map((text) => using(schema, (ledger) => write(ledger, text), { connections: 2 })))
      expect(await using(schema, (ledger) => ledger.counts(tenant))).toMatchObject({ entries: 4, records: 1 })
    })

    it("keeps a delivery as it came, whatever becomes of the bytes that were given or shown", async () => {
      const one = received("hello")
      const shown = await using(newSchema(), Effect.fnUntraced(function*(ledger) {
        yield* ledger.archive(one)
        one.body.fill(0)
        ;(yield* ledger.payload(tenant, one))?.body.fill(0)
        return yield* ledger.payload(tenant, one)
      }))
      expect(new TextDecoder().decode(shown?.body)).toBe("hello")
    })

    it("tries again what the server gave up because two waited for each other", async () => {
      const schema = newSchema()
      const keys = (...names: ReadonlyArray<string>) => names.map((name) => ({ key: EventKey.make(name), revision: 0 }))
      const ended = await using(schema, (ledger) => {
        const commit = (id: string, ...names: ReadonlyArray<string>) =>
          ledger.commit({ tenant, keys: keys(...names), appends: [{ record: RecordId.make(id), expected: 0, entries: [note(id)] }] }).pipe(
            Effect.match({ onSuccess: () => "done", onFailure: ({ reason }) => reason._tag })
          )
        // Each takes its first key and then waits for somebody who holds the second; let go, each wants the other's first.
        return Effect.promise(() => outside((sql) => Effect.gen(function*() {
          const fibers = yield* sql.withTransaction(Effect.gen(function*() {
            yield* sql.unsafe(`insert into ${schema}.counted values ('brand', 'held', 0), ('brand', 'also held', 0)`).unprepared
            const both = yield* Effect.forEach([commit("a", "one", "held", "other"), commit("b", "other", "also held", "one")], (effect) => Effect.forkDetach(effect))
            yield* Effect.sleep("100 millis")
            yield* sql.unsafe(`delete from ${schema}.counted`).unprepared
            return both
          }))
          return yield* Fiber.joinAll(fibers)
        })))
      })
      expect([...ended].sort()).toEqual(["AlreadyCounted", "done"])
      expect(await using(schema, (ledger) => ledger.counts(tenant))).toMatchObject({ entries: 1 })
    })
  })

  describe("a follower", () => {
    it("sees what is there and what comes, also from another process, and goes on where it stopped", async () => {
      const schema = newSchema()
      const seen = await using(schema, Effect.fnUntraced(function*(ledger) {
        yield* write(ledger, "before")
        const [first, second] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const fiber = yield* Effect.forkChild(ledger.follow(tenant, beginning).pipe(
          Stream.tap((line) => Deferred.succeed(textOf(line) === "before" ? first : second, undefined)), Stream.take(3), Stream.runCollect
        ))
        yield* Deferred.await(first)
        // The listener may still be on its way: what it missed it looks for when it hears.
        yield* Effect.sleep("200 millis")
        yield* Effect.promise(() => using(schema, (other) => Effect.andThen(write(other, "from elsewhere"), Effect.sleep("100 millis"))))
        yield* Effect.timeout(Deferred.await(second), "5 seconds").pipe(Effect.orDie)
        yield* write(ledger, "from here")
        const all = yield* Fiber.join(fiber)
        const rest = yield* Stream.runCollect(Stream.take(ledger.follow(tenant, all[0]?.position ?? beginning), 2))
        expect(rest).toEqual(all.slice(1))
        return all.map(textOf)
      }), { pollEvery: "1 hour" })
      expect(seen).toEqual(["before", "from elsewhere", "from here"])
    })

    it("waits for who is still writing, and then sees both in the order of their transactions", async () => {
      const schema = newSchema()
      await using(schema, (ledger) => Effect.all([write(ledger, "old"), write(ledger, "elsewhere", RecordId.make("r2"))]))
      const page = (after: Position, limit = 10) => using(schema, (ledger) => ledger.after(tenant, after, limit))
      const start = (await page(beginning)).at(-1)?.position ?? beginning
      // The slow one begins first and gets its numbers last.
      await outside((sql) => sql.withTransaction(Effect.gen(function*() {
        yield* sql`select pg_current_xact_id()::text`
        yield* Effect.promise(() => using(schema, (ledger) => write(ledger, "quick")))
        yield* sql.unsafe(`insert into ${schema}.entry (tenant, stream, place, json) select tenant, stream, 1, replace(json, 'elsewhere', 'slow') from ${schema}.entry where place = 0 and json like '%elsewhere%'`).unprepared
        expect(yield* Effect.promise(() => page(start))).toEqual([])
      })))
      const [slow] = await page(start, 1)
      const [quick] = await page(slow?.position ?? beginning, 1)
      expect([slow, quick].map((line) => line && textOf(line))).toEqual(["slow", "quick"])
    })

    it("sees transaction 98 before transaction 101", async () => {
      const schema = newSchema()
      await using(schema, (ledger) => Effect.all([write(ledger, "old"), write(ledger, "new")]))
      await run(`update ${schema}.entry set tx = case when place = 0 then '98'::xid8 else '101'::xid8 end`)
      expect((await using(schema, (ledger) => ledger.after(tenant, beginning, 9))).map(textOf)).toEqual(["old", "new"])
    })

    it("waits for whoever writes in the same database, without missing anything", async () => {
      const schema = newSchema()
      await outside((sql) => sql.withTransaction(Effect.gen(function*() {
        yield* sql`select pg_current_xact_id()::text`
        yield* Effect.promise(() => using(schema, (ledger) => write(ledger, "held back")))
        expect(yield* Effect.promise(() => using(schema, (ledger) => ledger.after(tenant, beginning, 9)))).toEqual([])
      })))
      expect((await using(schema, (ledger) => ledger.after(tenant, beginning, 9))).map(textOf)).toEqual(["held back"])
    })

    it("is not held up by a transaction in another database of the same server", async () => {
      const schema = newSchema()
      await run("create database neighbour")
      await outside((sql) => sql.withTransaction(Effect.gen(function*() {
        yield* sql`select pg_current_xact_id()::text`
        yield* Effect.promise(() => using(schema, (ledger) => write(ledger, "at once")))
        expect((yield* Effect.promise(() => using(schema, (ledger) => ledger.after(tenant, beginning, 9)))).map(textOf)).toEqual(["at once"])
      })), "neighbour")
    })

    it("hears again after its connection was cut", async () => {
      const schema = newSchema()
      const seen = await using(schema, Effect.fnUntraced(function*(ledger) {
        const fiber = yield* Effect.forkChild(Stream.runCollect(Stream.take(ledger.follow(tenant, beginning), 1)))
        yield* Effect.sleep("50 millis")
        yield* Effect.promise(() => run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'redthread'"))
        yield* Effect.retry(write(ledger, "after the cut"), { times: 5 })
        return yield* Fiber.join(fiber)
      }))
      expect(seen.map(textOf)).toEqual(["after the cut"])
    })

    it("is told that the ledger cannot be reached when the server is gone", async () => {
      const doomed = await startPostgres(programs ?? "")
      const reason = await Effect.runPromise(Effect.provide(Effect.gen(function*() {
        const ledger = yield* Ledger
        yield* write(ledger, "one")
        yield* Effect.promise(() => doomed.stop())
        return yield* Effect.flip(Stream.runDrain(ledger.follow(tenant, beginning)))
      }), layer("public", { url: doomed.url() })))
      expect(reason.reason).toMatchObject({ _tag: "LogUnavailable" })
    })
  })

  describe("a stream", () => {
    it("has one order for readers and followers, whoever of many writers began first", async () => {
      const schema = newSchema()
      const { followed, read } = await using(schema, Effect.fnUntraced(function*(ledger) {
        yield* Effect.forEach(Array.from({ length: 60 }, (_, i) => i), (i) =>
          ledger.commit({
            tenant, keys: [{ key: EventKey.make(`k${i}`), revision: 0 }],
            appends: (i % 2 === 0 ? ["a", "b"] : ["b", "a"]).map((id) => ({ record: RecordId.make(id), expected: "any" as const, entries: [note(`${id}${i}`)] }))
          }), { concurrency: 12 })
        return {
          followed: yield* Stream.runCollect(Stream.take(ledger.follow(tenant, beginning), 120)),
          read: [...(yield* ledger.read(tenant, RecordId.make("a"))), ...(yield* ledger.read(tenant, RecordId.make("b")))]
        }
      }), { connections: 14 })
      const ofStream = (id: string) => followed.filter((line) => line.record === id)
      expect(ofStream("a").map(({ index }) => index)).toEqual(Array.from({ length: 60 }, (_, i) => i))
      expect(ofStream("b").map(({ index }) => index)).toEqual(Array.from({ length: 60 }, (_, i) => i))
      expect([...ofStream("a"), ...ofStream("b")].map(({ entry }) => entry)).toEqual(read)
    })

    it.each([1, 100])("has one order although a commit to %i streams began first and stood still", async (streams) => {
      const schema = newSchema()
      const delivery = received("slow")
      const slow = Array.from({ length: streams }, (_, i) => ({ record: RecordId.make(`r${i + 1}`), expected: "any" as const, entries: [note(`slow-${i}`)] as const }))
      const followed = await using(schema, Effect.fnUntraced(function*(ledger) {
        yield* ledger.archive(delivery)
        const fibers = yield* Effect.promise(() => outside((sql) => sql.withTransaction(Effect.gen(function*() {
          yield* sql.unsafe(`insert into ${schema}.counted values ('brand', 'held', 0)`).unprepared
          const first = yield* Effect.forkDetach(ledger.commit({ tenant, settles: delivery, keys: [{ key: EventKey.make("held"), revision: 0 }], appends: slow }))
          yield* Effect.sleep("100 millis")
          const second = yield* Effect.forkDetach(write(ledger, "quick"))
          yield* Effect.sleep("100 millis")
          yield* sql.unsafe(`delete from ${schema}.counted`).unprepared
          return [first, second]
        }))))
        yield* Fiber.joinAll(fibers)
        return yield* Stream.runCollect(Stream.take(ledger.follow(tenant, beginning), streams + 1))
      }))
      expect(followed.filter((line) => line.record === record).map(({ index }) => index)).toEqual([0, 1])
    })

    it("is appended to together with many others, while others are at it", async () => {
      const schema = newSchema()
      const many = (name: string) => Array.from({ length: 100 }, (_, i) => ({ record: RecordId.make(`m${i}`), expected: "any" as const, entries: [note(`${name}-${i}`)] as const }))
      await using(schema, (ledger) => Effect.all([
        ledger.commit({ tenant, keys: [], appends: many("x") }), ledger.commit({ tenant, keys: [], appends: many("y").toReversed() }), write(ledger, "one", RecordId.make("m7"))
      ], { concurrency: "unbounded" }))
      expect(await using(schema, (ledger) => ledger.counts(tenant))).toMatchObject({ entries: 201, records: 100 })
    })
  })

  describe("what a ledger refuses", () => {
    it("a server that is not there", async () => {
      expect(await refusal("public", { url: Redacted.make("postgres://redthread:secret@127.0.0.1:1/postgres") })).toMatchObject({ _tag: "LogUnavailable", text: expect.stringContaining("ECONNREFUSED") as string })
      expect(await refusal("public", { url: server.url("nowhere") })).toMatchObject({ _tag: "LogUnavailable", text: expect.stringContaining("\"nowhere\" does not exist") as string })
    })

    it("an address that is none, without repeating it", async () => {
      const reason = await refusal("public", { url: Redacted.make("mysql://redthread:secret@127.0.0.1/db") })
      expect(reason._tag).toBe("LogUnavailable")
      expect(reason.message).not.toContain("secret")
    })

    it("a user whom the server does not know, or who may not do it", async () => {
      expect(await refusal("public", { url: server.url("postgres", "stranger") })).toMatchObject({ _tag: "AccessDenied", text: expect.stringContaining("stranger") as string })
      await run("create role guest login")
      expect(await refusal(newSchema(), { url: server.url("postgres", "guest") })).toMatchObject({ _tag: "AccessDenied", text: expect.stringContaining("permission denied") as string })
    })

    it("a wrong password, without repeating it", async () => {
      await run("create role clerk login password 'right'")
      const asClerk = (password: string) => Redacted.make(Redacted.value(server.url("postgres", "clerk")).replace("clerk@", `clerk:${password}@`))
      const reason = await refusal(newSchema(), { url: asClerk("wrong-secret") })
      expect(reason).toMatchObject({ _tag: "AccessDenied", text: expect.stringContaining("password authentication failed") as string })
      expect(reason.message).not.toContain("wrong-secret")
      await run("grant create on database postgres to clerk")
      await using(newSchema(), (ledger) => write(ledger, "one"), { url: asClerk("right") })
    })

    it("the schema of another program, and leaves it as it is", async () => {
      const schema = newSchema()
      await run(`create schema ${schema}`)
      await run(`create table ${schema}.contacts (name text)`)
      expect(await refusal(schema)).toMatchObject({ _tag: "LedgerUnreadable", text: `the schema ${schema} belongs to another program` })
      expect(await outside((sql) => sql`select count(*)::int as n from pg_tables where schemaname = ${schema}`)).toEqual([{ n: 1 }])
    })

    it("the tables of a newer release", async () => {
      const schema = newSchema()
      await using(schema, (ledger) => write(ledger, "one"))
      await run(`update ${schema}.format set version = 99`)
      expect(await refusal(schema)).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("newer release wrote it (version 99") as string })
    })

    it("what was restored from another server, instead of hiding it", async () => {
      const schema = newSchema()
      await using(schema, (ledger) => write(ledger, "one"))
      await run(`update ${schema}.entry set tx = '99999999999'`)
      expect(await refusal(schema)).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("restored from another server") as string })
    })

    it("a server that does not sync, unless told that it need not", async () => {
      expect(await refusal(newSchema(), { durability: "synced" })).toMatchObject({ _tag: "LedgerUnreadable", text: expect.stringContaining("fsync is off") as string })
    })

    it("a database in an encoding that cannot hold every letter", async () => {
      await run("create database latin encoding 'LATIN1' template template0")
      expect(await refusal("public", { url: server.url("latin") })).toMatchObject({ _tag: "LedgerUnreadable", text: "the database's encoding is LATIN1, not UTF8" })
    })

    it("a schema whose name is a statement", async () => {
      expect(await refusal("a; drop table entry")).toMatchObject({ _tag: "LedgerUnreadable" })
    })

    it("a position of nowhere or of another ledger", async () => {
      const schema = newSchema()
      for (const position of ["here", "12", "0.5", "1.-1", "99999999999999999999.1"]) {
        expect(await refusal(schema, {}, (ledger) => ledger.after(tenant, Position.make(position), 1))).toMatchObject({ _tag: "PositionUnknown", position })
      }
    })
  })

  describe("one line", () => {
    const dir = mkdtempSync(join(tmpdir(), "redthread-one-line-"))
    afterAll(() => rmSync(dir, { recursive: true, force: true }))
    const variants: ReadonlyArray<readonly [string, () => Layer.Layer<Ledger, LedgerError>]> = [
      ["memory", () => layerMemory],
      ["a file", () => layerSqlite({ file: join(dir, "acme.sqlite") })],
      ["a server", () => layer(newSchema())]
    ]
    it.each(variants)("puts the same program on %s", async (_, ledger) => {
      const program = Effect.flatMap(Ledger, (service) => Effect.andThen(write(service, "hello"), service.read(tenant, record)))
      expect(await Effect.runPromise(Effect.provide(program, ledger()))).toEqual([note("hello")])
    })
  })
})
