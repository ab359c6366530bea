import { Ledger, layerMemory, layerSqlite } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { Entry } from "@redthread/model"
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

/** Does not write entries of these kinds. */
const losing = (...kinds: ReadonlyArray<Entry["_tag"]>) =>
  broken((ledger) => ({
    commit: (commit) => ledger.commit({ ...commit, appends: commit.appends.map((append) => ({ ...append, entries: append.entries.filter(({ _tag }) => !kinds.includes(_tag)) })) })
  }))
/** Shows a no as something else to whoever reads a stream. */
const deaf = (entry: Entry): Entry => entry._tag === "ConsentChanged" || (entry._tag === "Contacted" && entry.event._tag === "ConsentChanged") ? Entry.cases.Custom.make({ id: entry.id, occurred: entry.occurred, recorded: entry.recorded, on: entry.on, kind: "x/x", data: null }) : entry
/** How many lines a fold reads at once: the kit itself reads fewer. */
const folds = 1000

describe("a switchboard over a broken ledger", () => {
  it.each([
    ["acknowledged-takes-effect", "writes nothing", broken((ledger) => ({ commit: (commit) => ledger.commit({ ...commit, appends: [] }) }))],
    ["takes-effect-once", "forgets what counted", broken((ledger) => ({ commit: (commit) => ledger.commit({ ...commit, keys: [] }), known: () => Effect.succeed(new Map()) }))],
    ["threads-have-no-gaps", "counts from one", broken((ledger) => ({ after: (...where) => Effect.map(ledger.after(...where), (page) => page.map((line) => ({ ...line, index: line.index + 1 }))) }))],
    ["nothing-waits", "settles nothing", broken((ledger) => ({ commit: ({ settles: _, ...commit }) => ledger.commit(commit) }))],
    ["arrives-once", "forgets what was tried", losing("SendTried")],
    ["tried-before-called", "forgets what was tried", losing("SendTried")],
    ["never-after-no", "does not show a no", broken((ledger) => ({ read: (...where) => Effect.map(ledger.read(...where), (entries) => entries.map(deaf)) }))],
    ["nothing-forgotten", "forgets that an answer arrived", losing("Answered")],
    ["in-the-planned-order", "hides the first plan", broken((ledger) => ({ after: (tenant, from, limit) => Effect.map(ledger.after(tenant, from, limit), (lines) => {
      const plans = lines.filter(({ entry }) => entry._tag === "AnswerPlanned")
      return limit < folds || plans.length < 2 ? lines : lines.filter((line) => line !== plans[0])
    }) }))],
    ["unmerge-restores-threads", "forgets what was taken back", losing("DecisionTakenBack")],
    ["merge-shows-one-thread", "forgets what was joined", losing("RecordsJoined")],
    ["old-ids-resolve", "shows no more of a stream than its first entry", broken((ledger) => ({ read: (...where) => Effect.map(ledger.read(...where), (entries) => entries.slice(0, 1)) }))]
  ] as const)("breaks switchboard/%s where it %s", async (law, _, ledger) => {
    const check = switchboardKit("broken", ledger, { runs: 25 }).find(({ title }) => title.startsWith(`switchboard/${law} `))
    await expect(check?.run() ?? Promise.resolve()).rejects.toThrow(`switchboard/${law}`)
  }, 60_000)
})
