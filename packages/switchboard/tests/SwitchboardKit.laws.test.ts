import { Ledger, layerMemory, layerSqlite } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { layerEmbedded } from "@redthread/switchboard/Cluster"
import { findPostgres, type PostgresServer, runs, startPostgres, switchboardKit } from "@redthread/testing"
import { Effect, Layer, Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const dir = mkdtempSync(join(tmpdir(), "redthread-kit-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let made = 0
const some = { runs: Math.ceil(runs / 50) }

describe("a switchboard", () => {
  const kits = [
    ...switchboardKit("memory", () => layerMemory),
    ...switchboardKit("SQLite", () => layerSqlite({ file: join(dir, `${++made}.sqlite`), durability: "unsynced" }), some),
    ...switchboardKit("a cluster's entities in one process", () => Layer.provideMerge(layerEmbedded(), layerMemory), some)
  ]
  for (const { run, title } of kits) it(title, run, 60_000)
})

const programs = findPostgres()
describe.skipIf(programs === undefined)("a switchboard on PostgreSQL (needs its programs, 15 or later)", () => {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    if (programs !== undefined) server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())
  const kit = switchboardKit("PostgreSQL", () => layerPostgres({ url: server?.url() ?? Redacted.make(""), schema: `kit_${++made}`, durability: "unsynced" }), { runs: Math.ceil(runs / 125) })
  for (const { run, title } of kit) it(title, run, 60_000)
})

type Service = Ledger["Service"]
/** Breaks what a change does, alone or with others. */
const broken = (change: (ledger: Service) => Partial<Service>) => () =>
  Layer.effect(Ledger, Effect.map(Ledger, (ledger) => {
    const changed = { ...ledger, ...change(ledger) }
    const commitAll: Service["commitAll"] = (tenant, changes) => Effect.map(Effect.forEach(changes, (one) => changed.commit({ tenant, ...one })), (done) => done.at(-1) as (typeof done)[0])
    return changed.commit === ledger.commit ? changed : { ...changed, commitAll }
  })).pipe(Layer.provide(layerMemory))

describe("a switchboard over a broken ledger", () => {
  it.each([
    ["acknowledged-takes-effect", "writes nothing", broken((ledger) => ({ commit: (commit) => ledger.commit({ ...commit, appends: [] }) }))],
    ["takes-effect-once", "forgets what counted", broken((ledger) => ({ commit: (commit) => ledger.commit({ ...commit, keys: [] }), known: () => Effect.succeed(new Map()) }))],
    ["threads-have-no-gaps", "counts from one", broken((ledger) => ({ after: (...where) => Effect.map(ledger.after(...where), (page) => page.map((line) => ({ ...line, index: line.index + 1 }))) }))],
    ["nothing-waits", "settles nothing", broken((ledger) => ({ commit: ({ settles: _, ...commit }) => ledger.commit(commit) }))]
  ] as const)("breaks switchboard/%s where it %s", async (law, _, ledger) => {
    const check = switchboardKit("broken", ledger, { runs: 40 }).find(({ title }) => title.startsWith(`switchboard/${law} `))
    await expect(check?.run() ?? Promise.resolve()).rejects.toThrow(`switchboard/${law}`)
  }, 60_000)
})
