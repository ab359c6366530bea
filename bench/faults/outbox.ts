/**
 * Kills processes that answer customers, while a real HTTP vendor has their requests in its hands, and looks what it got:
 * `node bench/faults/outbox.ts [--times 20] [--answers 400] [--workers 2] [--store sqlite|postgres] [--quick] [--json]`. Several workers
 * need PostgreSQL, which this starts by itself. Ends with 1 where anything reached the vendor twice, or was forgotten.
 */
import { findPostgres, startPostgres } from "@redthread/testing"
import { Redacted } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { crash } from "../../packages/switchboard/tests/Crashes.ts"

const { values } = parseArgs({
  options: {
    times: { type: "string" }, answers: { type: "string" }, quick: { type: "boolean", default: false }, workers: { type: "string", default: "2" },
    store: { type: "string", default: "sqlite" }, json: { type: "boolean", default: false }
  }
})
const [times, answers] = [Number(values.times ?? (values.quick ? 4 : 20)), Number(values.answers ?? (values.quick ? 80 : 400))]
const dir = mkdtempSync(join(tmpdir(), "redthread-outbox-"))
const programs = findPostgres()
if (values.store === "postgres" && programs === undefined) {
  console.error("There is no PostgreSQL 15 or later on this machine.")
  process.exit(2)
}
const server = values.store === "postgres" ? await startPostgres(programs ?? "") : undefined
const place = server === undefined ? join(dir, "ledger.sqlite") : Redacted.value(server.url())
const began = performance.now()
const { forgotten, twice, ...found } = await crash(place, {
  answers, kills: times, workers: server === undefined ? 1 : Number(values.workers)
})
await server?.stop()
rmSync(dir, { recursive: true, force: true })
const result = { store: values.store, answers, kills: times, twice: twice.length, forgotten: forgotten.length, ...found, seconds: Math.round((performance.now() - began) / 100) / 10 }
if (values.json) console.log(JSON.stringify(result))
else console.table(result)
process.exitCode = twice.length + forgotten.length === 0 && found.inFlight > 0 ? 0 : 1
