/**
 * Kills a process that writes to PostgreSQL with SIGKILL at random moments, as `kill.ts` does for SQLite:
 * `node bench/faults/killPostgres.ts [--times 20] [--within MS] [--tenant NAME] [--quick] [--json] [-- COMMAND…]`. Without a command
 * it kills `writer.ts`; in a command `URL` stands for the server. Ends with 1 if anything acknowledged was lost, or anything
 * took effect twice. That the server synced before, `syncPostgres.ts` shows.
 */
import { checksumOf, Ledger, beginning } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { TenantId } from "@redthread/model"
import { findPostgres, startPostgres } from "@redthread/testing"
import { Effect, Redacted } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"

const { positionals: command, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string" }, within: { type: "string", default: "1000" }, tenant: { type: "string", default: "faults" },
    quick: { type: "boolean", default: false }, json: { type: "boolean", default: false }
  }
})
const times = Number(values.times ?? (values.quick ? 5 : 20))
const programs = findPostgres()
if (programs === undefined) {
  console.error("There is no PostgreSQL on this machine: install the package postgresql.")
  process.exit(2)
}
const tenant = TenantId.make(values.tenant)
const server = await startPostgres(programs, { fsync: "on" })

/** Lets a writer live for a while after its first acknowledgement. */
const live = async (url: string, milliseconds: number, acknowledged: Set<string>): Promise<void> => {
  const [program = "", ...args] = command.length > 0
    ? command.map((word) => word === "URL" ? url : word)
    : [process.execPath, "--conditions=@redthread/source", join(import.meta.dirname, "writer.ts"), url]
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] })
  let text = ""
  child.stdout.setEncoding("utf8").on("data", (more: string) => (text += more))
  await Promise.race([once(child.stdout, "data"), once(child, "exit")])
  await sleep(milliseconds)
  child.kill("SIGKILL")
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
  for (const [, checksum] of text.matchAll(/\{"acknowledged":\s*"([0-9a-f]{64})"[^\n]*\n/g)) if (checksum !== undefined) acknowledged.add(checksum)
}

const look = (acknowledged: ReadonlySet<string>) => Effect.runPromise(Effect.provide(Effect.gen(function*() {
  const ledger = yield* Ledger
  const kept = new Set<string>()
  for (let after = beginning;;) {
    const page = yield* ledger.archived(tenant, after, 100)
    for (const { received } of page) if (checksumOf(received.body) === received.checksum) kept.add(received.checksum)
    const last = page.at(-1)
    if (last === undefined) break
    after = last.position
  }
  const lost = [...acknowledged].filter((checksum) => !kept.has(checksum)).length
  const effects = new Map<string, number>()
  const next = new Map<string, number>()
  let [torn, from] = [0, beginning]
  for (;;) {
    const page = yield* ledger.after(tenant, from, 1000)
    for (const { entry, index, record } of page) {
      if (index !== (next.get(record) ?? 0)) torn++
      next.set(record, index + 1)
      const key = entry._tag === "Contacted" ? `${entry.event.key} ${entry.event.revision}` : undefined
      if (key !== undefined) effects.set(key, (effects.get(key) ?? 0) + 1)
    }
    const last = page.at(-1)
    if (last === undefined) break
    from = last.position
  }
  const { settled, unsettled } = yield* ledger.counts(tenant)
  return { acknowledged: acknowledged.size, lost, doubled: [...effects.values()].filter((n) => n > 1).length, torn, withoutEffect: settled - effects.size, waiting: unsettled }
}), layerPostgres({ url: server.url(), connections: 2 })))

const began = performance.now()
const acknowledged = new Set<string>()
for (let i = 0; i < times; i++) await live(Redacted.value(server.url()), Math.random() * Number(values.within), acknowledged)
const found = await look(acknowledged)
await server.stop()
const result = { kills: times, ...found, seconds: Math.round((performance.now() - began) / 100) / 10 }
if (values.json) console.log(JSON.stringify(result))
else console.table(result)
process.exit(found.lost + found.doubled + found.torn + found.withoutEffect === 0 && found.acknowledged > 0 ? 0 : 1)
