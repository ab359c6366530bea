import { webFormAdapter } from "@redthread/adapters"
import { beginning, checksumOf, layerMemory, layerSqlite, Ledger, type LedgerError } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { layerCluster } from "@redthread/switchboard/Cluster"
import { findPostgres, type PostgresServer, startPostgres } from "@redthread/testing"
import { Effect, Layer, Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const composition = Switchboard.compose({ adapters: [webFormAdapter()] })

/** A form delivered twice; how often its writer was heard in the end. */
const twice = Effect.gen(function*() {
  const intake = yield* Switchboard.Intake
  const settling = yield* Switchboard.Settling
  const ledger = yield* Ledger
  const body = new TextEncoder().encode("email=anna%40example.org&message=Meine+Rechnung")
  for (let again = 0; again < 2; again++) {
    const { isNew, received } = yield* intake.accept({
      tenant: composition.tenant, channel: "webform", at: Instant.make(1_780_000_000_000), name: "form",
      headers: { "content-type": "application/x-www-form-urlencoded" }, body, checksum: checksumOf(body), evidence: {}
    })
    if (isNew) yield* settling.wake(received)
  }
  while ((yield* ledger.counts(composition.tenant)).unsettled > 0) yield* Effect.sleep("10 millis")
  const lines = yield* ledger.after(composition.tenant, beginning, 10)
  return lines.filter(({ entry }) => entry._tag === "Contacted").length
})

/** The whole application; what differs between one process and many machines is the last line. */
const run = (ledger: Layer.Layer<Ledger, LedgerError>) =>
  Effect.runPromise(Effect.provide(twice, Switchboard.layerWebhooks().pipe(
    Layer.provideMerge(Switchboard.layer(composition)),
    Layer.provideMerge(ledger)
  )))

describe("the same switchboard, by changing one line", () => {
  const dir = mkdtempSync(join(tmpdir(), "redthread-scale-up-"))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it("works in memory", async () => {
    expect(await run(layerMemory)).toBe(1)
  })

  it("works over an SQLite file", async () => {
    expect(await run(layerSqlite({ file: join(dir, "redthread.sqlite") }))).toBe(1)
  })

  const programs = findPostgres()
  describe.skipIf(programs === undefined)("(needs PostgreSQL, 15 or later)", () => {
    let server: PostgresServer | undefined
    beforeAll(async () => {
      if (programs !== undefined) server = await startPostgres(programs)
    }, 60_000)
    afterAll(() => server?.stop())
    const place = () => ({ url: server?.url() ?? Redacted.make(""), durability: "unsynced" as const })

    it("works over PostgreSQL", async () => {
      expect(await run(layerPostgres(place()))).toBe(1)
    })

    it("works as a runner of a cluster", async () => {
      expect(await run(layerCluster({ ...place(), schema: "cluster", host: "127.0.0.1", port: 7791 }))).toBe(1)
    }, 30_000)
  })
})
