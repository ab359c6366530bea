import { beginning, Ledger, layerMemory, layerSqlite, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { type Entry, FactName, TenantId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { layerEmbedded } from "@redthread/switchboard/Cluster"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Context, Effect, Layer, Redacted } from "effect"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { composition, type Slip, slip } from "./Slips.ts"

/** What a ledger holds of a tenant, once nothing waits any more. */
const settled = Effect.fnUntraced(function*(tenant: TenantId) {
  const ledger = yield* Ledger
  while ((yield* ledger.counts(tenant)).unsettled > 0) yield* Effect.sleep("20 millis")
  return yield* ledger.after(tenant, beginning, 10_000)
})
const heard = (entries: ReadonlyArray<Entry>): ReadonlyArray<string> => entries.flatMap((entry) => (entry._tag === "Contacted" ? [entry.event.key] : []))

const switchboard = (ledger: Layer.Layer<Ledger, LedgerError>) =>
  Switchboard.layerWebhooks().pipe(
    Layer.provideMerge(Switchboard.layer(composition)),
    Layer.provideMerge(layerEmbedded()),
    Layer.provideMerge(ledger)
  )

/** Sixty messages of five customers, delivered as fast as they are kept. */
const busy = Effect.gen(function*() {
  const intake = yield* Switchboard.Intake
  const settling = yield* Switchboard.Settling
  for (let i = 0; i < 60; i++) {
    const { received } = yield* intake.accept(slip({ key: `k${i}`, kind: "web", account: `customer-${i % 5}`, text: i % 2 === 0 ? "kündigen" : "hallo" }))
    yield* settling.wake(received)
  }
  return yield* settled(composition.tenant)
})

const dir = mkdtempSync(join(tmpdir(), "redthread-embedded-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe.each([
  ["memory", () => layerMemory],
  ["a SQLite file", () => layerSqlite({ file: join(dir, "ledger.sqlite") })]
] as const)("a cluster's entities in one process, on %s", (_, ledger) => {
  it("let every delivery take effect once, and open one concern a customer", async () => {
    const lines = await Effect.runPromise(Effect.provide(busy, switchboard(ledger())))
    const entries = lines.map(({ entry }) => entry)
    expect([...heard(entries)].sort()).toEqual(Array.from({ length: 60 }, (__, i) => `k${i}`).sort())
    expect(entries.filter(({ _tag }) => _tag === "ConcernOpened")).toHaveLength(5)
  })
})

it("finds what another process kept and forgot", async () => {
  const left = Effect.gen(function*() {
    yield* (yield* Ledger).archive({ ...slip({ key: "left", kind: "web", account: "anna" }), evidence: { "redthread/vouched-for": true } })
  })
  const ledger = layerSqlite({ file: join(dir, "left.sqlite") })
  await Effect.runPromise(Effect.provide(left, ledger))
  const lines = await Effect.runPromise(Effect.provide(settled(composition.tenant), switchboard(ledger)))
  expect(heard(lines.map(({ entry }) => entry))).toEqual(["left"])
})

const told: Slip["signals"] = [{ _tag: "Told", fact: FactName.make("contractNo"), value: "V-1" }]

describe("two runners that both believe a customer to be theirs", () => {
  it("cannot both open a concern, even under two names of the customer", async () => {
    const run = Effect.gen(function*() {
      const ledger = yield* Ledger
      const scope = yield* Effect.scope
      const runner = (over: Ledger["Service"]) => Layer.buildWithScope(Layer.fresh(Switchboard.layer(composition)).pipe(
        Layer.provide(Layer.succeed(Ledger, over)),
        Layer.provide(Layer.succeed(Switchboard.Spread, { ...Switchboard.alone, patience: 1000 }))
      ), scope)
      const other = yield* runner(ledger)
      const take = (context: Context.Context<Switchboard.Intake>, ...given: ReadonlyArray<Slip>) =>
        Effect.flatMap(Context.get(context, Switchboard.Intake).accept(slip(...given)), ({ received }) => Context.get(context, Switchboard.Intake).settle(received))
      let intrusions = 0
      // Between reading and writing the other runner settles a message of the same person under her other name.
      const one = yield* runner({
        ...ledger,
        commit: (commit) =>
          commit.appends.some(({ entries }) => entries.some(({ _tag }) => _tag === "ConcernOpened")) && intrusions++ === 0
            ? Effect.andThen(Effect.orDie(take(other, { key: "by telephone", kind: "telephone", phone: "0221 5550147", text: "kündigen" })), ledger.commit(commit))
            : ledger.commit(commit)
      })
      yield* take(one, { key: "both names", kind: "web", phone: "0221 5550147", signals: told })
      yield* take(one, { key: "on the web", kind: "web", text: "kündigen", signals: told })
      return (yield* ledger.after(composition.tenant, beginning, 100)).map(({ entry }) => entry)
    })
    const entries = await Effect.runPromise(Effect.scoped(Effect.provide(run, layerMemory)))
    expect([...heard(entries)].sort()).toEqual(["both names", "by telephone", "on the web"])
    expect(entries.filter(({ _tag }) => _tag === "ConcernOpened")).toHaveLength(1)
  })
})

const programs = findPostgres()
describe.skipIf(programs === undefined)("runners in processes of their own (needs PostgreSQL, 15 or later)", () => {
  let server: PostgresServer | undefined
  const runners: Array<ChildProcess> = []
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(async () => {
    for (const runner of runners) runner.kill("SIGKILL")
    await server?.stop()
  })

  /** A runner that tells what it acknowledged. */
  const start = async (port: number, acknowledged: Set<string>) => {
    const runner = spawn(process.execPath, ["--conditions=@redthread/source", join(import.meta.dirname, "Runner.ts"), Redacted.value(server?.url() ?? Redacted.make("")), String(port), "unsynced"], { stdio: ["pipe", "pipe", "inherit"] })
    runners.push(runner)
    runner.stdin.on("error", () => undefined)
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: runner.stdout }).on("line", (line) => {
        if (line.startsWith("{\"ready\"")) resolve()
        const said = /"acknowledged":"(\w+)"/.exec(line)?.[1]
        if (said !== undefined) acknowledged.add(said)
      })
      runner.once("exit", () => reject(new Error("the runner ended")))
    })
    return runner
  }

  it("let everything they acknowledged take effect once, also when one dies", async () => {
    const acknowledged = new Set<string>()
    const [first, second] = await Promise.all([start(7781, acknowledged), start(7782, acknowledged)])
    const line = (i: number) => `${JSON.stringify({ id: `d${i}`, at: "2026-03-09T10:00:00Z", account: `customer-${i % 10}`, action: "viewed", note: `visit ${i}` })}\n`
    for (let i = 0; i < 200; i++) (i % 2 === 0 ? first : second).stdin?.write(line(i))
    while (acknowledged.size < 60) await new Promise((resolve) => setTimeout(resolve, 5))
    first.kill("SIGKILL")
    await once(first, "exit")
    for (let i = 200; i < 260; i++) second.stdin?.write(line(i))
    const lines = await Effect.runPromise(Effect.provide(
      Effect.gen(function*() {
        while (acknowledged.size < 160) yield* Effect.sleep("20 millis")
        const found = yield* settled(TenantId.make("default"))
        const ledger = yield* Ledger
        for (const checksum of acknowledged) expect(yield* ledger.payload(TenantId.make("default"), { channel: "web", checksum: checksum as never })).toBeDefined()
        return found
      }),
      layerPostgres({ url: server?.url() ?? Redacted.make(""), connections: 2, durability: "unsynced" })
    ))
    const keys = heard(lines.map(({ entry }) => entry))
    expect(keys.length).toBeGreaterThanOrEqual(acknowledged.size)
    expect(new Set(keys).size).toBe(keys.length)
  }, 30_000)
})
