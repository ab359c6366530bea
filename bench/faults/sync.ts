/**
 * Shows that what is acknowledged was synced before: `node bench/faults/sync.ts [--limit 100] [--failures 20] [--quick] [--json]`.
 * A writer runs under strace. At every acknowledgement nothing may wait in the system's memory; and at some of them the
 * power fails: a ledger is opened from the synced bytes alone, and everything acknowledged so far has to be there. The
 * same is done with a writer that does not sync, which has to be caught. Ends with 1 where the ledger breaks its word or
 * the harness misses the writer that does, with 2 where strace is missing.
 */
import { checksumOf, layerSqlite, Ledger } from "@redthread/ledger"
import { Checksum, TenantId } from "@redthread/model"
import { Effect } from "effect"
import { spawnSync } from "node:child_process"
import { createReadStream, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { Disk, replay } from "./Disk.ts"

const { values } = parseArgs({
  options: { limit: { type: "string" }, failures: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } }
})
const [limit, powerFailures] = [values.limit ?? (values.quick ? "30" : "100"), Number(values.failures ?? (values.quick ? 5 : 20))]
if (spawnSync("strace", ["-V"]).status !== 0) {
  console.error("strace is not installed, so nothing is shown. On Debian: apt-get install strace.")
  process.exit(2)
}
const dir = realpathSync(mkdtempSync(join(tmpdir(), "redthread-sync-")))
const tenant = TenantId.make("faults")

/** How many of the acknowledged deliveries a ledger on these files still has; none where it cannot even be opened. */
const kept = async (name: string, files: ReadonlyMap<string, Buffer>, acknowledged: ReadonlyArray<Checksum>): Promise<number> => {
  const place = join(dir, name)
  mkdirSync(place)
  for (const [file, bytes] of files) writeFileSync(join(place, file), bytes)
  const found = Effect.gen(function*() {
    const ledger = yield* Ledger
    const payloads = yield* Effect.forEach(acknowledged, (checksum) => ledger.payload(tenant, { channel: "webform", checksum }))
    return payloads.filter((payload) => payload !== undefined && checksumOf(payload.body) === payload.checksum).length
  }).pipe(Effect.provide(layerSqlite({ file: join(place, "ledger.sqlite") })), Effect.catch(() => Effect.succeed(0)))
  const count = await Effect.runPromise(found)
  rmSync(place, { recursive: true })
  return count
}

const observe = async (kind: "synced" | "unsynced") => {
  const home = join(dir, kind)
  mkdirSync(home)
  const trace = join(dir, `${kind}.trace`)
  const run = spawnSync("strace", [
    "-f", "-y", "-xx", "-s", "200000", "-o", trace, "-e", "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,unlink",
    process.execPath, "--conditions=@redthread/source", join(import.meta.dirname, "writer.ts"), join(home, "ledger.sqlite"), "--limit", limit, ...(kind === "unsynced" ? ["--unsynced"] : [])
  ], { encoding: "utf8", maxBuffer: 1e8 })
  if (run.status !== 0) throw new Error(`the writer failed under strace: ${run.stderr}`)
  const disk = new Disk(home)
  const acknowledged: Array<Checksum> = []
  let tooEarly = 0
  const failures: Array<{ readonly files: ReadonlyMap<string, Buffer>; readonly acknowledged: number }> = []
  const every = Math.max(1, Math.floor(Number(limit) / powerFailures))
  const lines: Array<string> = []
  for await (const line of createInterface({ input: createReadStream(trace) })) lines.push(line)
  replay(lines, disk, (text) => {
    const checksum = /"acknowledged":"([0-9a-f]{64})"/.exec(text)?.[1]
    if (checksum === undefined) return
    acknowledged.push(Checksum.make(checksum))
    if (disk.dirty().length > 0) tooEarly++
    if (acknowledged.length % every === 1 || every === 1) failures.push({ files: disk.afterPowerFailure(), acknowledged: acknowledged.length })
  })
  let [lossy, lost] = [0, 0]
  for (const [i, failure] of failures.entries()) {
    const gone = failure.acknowledged - await kept(`${kind}-${i}`, failure.files, acknowledged.slice(0, failure.acknowledged))
    if (gone > 0) lossy++
    lost = Math.max(lost, gone)
  }
  return { acknowledged: acknowledged.length, syncs: disk.syncs, acknowledgedBeforeSynced: tooEarly, powerFailures: failures.length, failuresThatLostSomething: lossy, mostLost: lost }
}

const synced = await observe("synced")
const unsynced = await observe("unsynced")
rmSync(dir, { recursive: true })
if (values.json) console.log(JSON.stringify({ synced, unsynced }))
else console.table({ "synchronous = FULL": synced, "synchronous = OFF": unsynced })
const isKept = synced.acknowledged > 0 && synced.acknowledgedBeforeSynced === 0 && synced.failuresThatLostSomething === 0
const isCaught = unsynced.acknowledgedBeforeSynced > 0 && unsynced.failuresThatLostSomething > 0
console.log(isKept ? "Everything acknowledged was synced before." : "BROKEN: something was acknowledged before it was synced.")
console.log(isCaught ? "The writer that does not sync was caught." : "BROKEN: the writer that does not sync was not caught.")
process.exitCode = isKept && isCaught ? 0 : 1
