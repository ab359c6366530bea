/**
 * Kills a writing process with SIGKILL at random moments and looks what is left:
 * `node bench/faults/kill.ts [--times 20] [--within MS] [--ledger FILE] [--seed N] [--quick] [--json] [-- COMMAND…]`.
 * A moment lies up to `--within` milliseconds (1,000) after the first acknowledgement. Without a command it kills `writer.ts`. A command has to write to the SQLite ledger that `--ledger` names and to print
 * each acknowledgement as a line `{"acknowledged": CHECKSUM}`. Ends with 1 if anything acknowledged was lost, or anything
 * took effect twice. Kills show that nothing waits in the process's own memory; what waits in the system's, `sync.ts` shows.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"

const { positionals: command, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string" }, within: { type: "string", default: "1000" }, ledger: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1e6) }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false }
  }
})
const times = Number(values.times ?? (values.quick ? 5 : 20))
const dir = mkdtempSync(join(tmpdir(), "redthread-kill-"))
const file = values.ledger ?? join(dir, "ledger.sqlite")
if (command.length > 0 && values.ledger === undefined) {
  console.error("Name the ledger that the command writes to: --ledger FILE.")
  process.exit(2)
}
const [program = "", ...args] = command.length > 0
  ? command
  : [process.execPath, "--conditions=@redthread/source", join(import.meta.dirname, "writer.ts"), file]

/** Numbers from 0 to 1, the same for the same seed (xorshift). */
let state = Number(values.seed) || 1
const chance = (): number => {
  state ^= state << 13; state ^= state >>> 17; state ^= state << 5
  return (state >>> 0) / 2 ** 32
}

interface Life {
  readonly acknowledged: ReadonlyArray<string>
  readonly ended: "killed" | "finished" | "failed"
  readonly complaint: string
}

/** Lets the process live for so many milliseconds, from its start or from its first acknowledgement. */
const live = async (milliseconds: number, since: "start" | "acknowledgement"): Promise<Life> => {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: true })
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => err.push(text))
  const ended = once(child, "close") as Promise<[number | null, string | null]>
  const speaks = since === "start" ? Promise.resolve() : once(child.stdout, "data").catch(() => undefined)
  const first = await Promise.race([ended, speaks.then(() => sleep(milliseconds))])
  if (first === undefined && child.pid !== undefined) {
    try {
      process.kill(-child.pid, "SIGKILL")
    } catch {
      // It ended in this very moment.
    }
  }
  const [code, signal] = await ended
  const lines = out.join("").split("\n").slice(0, -1)
  const acknowledged = lines.flatMap((line) => {
    const found = /^\{"acknowledged":\s*"([0-9a-f]{64})"/.exec(line)
    return found?.[1] === undefined ? [] : [found[1]]
  })
  return { acknowledged, ended: signal === "SIGKILL" ? "killed" : code === 0 ? "finished" : "failed", complaint: err.join("").trim() }
}

/** Looks into the file itself, not through the ledger that is being tested. */
const look = (acknowledged: ReadonlySet<string>) => {
  const db = new DatabaseSync(file)
  const list = (sql: string) => db.prepare(sql).all()
  const archived = new Set(list("select checksum from delivery").map((row) => String(row["checksum"])))
  const waiting = list("select 1 from waiting").length
  const doubled = list(`select 1 from entry where json ->> '$._tag' = 'Contacted'
    group by tenant, json ->> '$.event.key', json ->> '$.event.revision' having count(*) > 1`).length + list("select 1 from entry group by tenant, json ->> '$.id' having count(*) > 1").length
  const torn = list(`select 1 from stream where length <> (select count(*) from entry where stream = number) or length <> (select max(place) + 1 from entry where stream = number)`).length
  const without = command.length > 0 ? 0 : list(`select 1 from delivery d where not exists (select 1 from waiting w where w.delivery = d.position)
    and not exists (select 1 from counted c where c.tenant = d.tenant and c.key = d.checksum)`).length
  const integrity = String(Object.values(list("pragma integrity_check")[0] ?? {})[0])
  const entries = list("select 1 from entry").length
  db.close()
  return { archived: archived.size, lost: [...acknowledged].filter((checksum) => !archived.has(checksum)).length, doubled, torn, settledWithoutEffect: without, waiting, entries, integrity }
}

const started = performance.now()
const acknowledged = new Set<string>()
const lives: Array<Life> = []
for (let i = 0; i < times; i++) {
  // Every fifth dies while it opens the ledger and recovers; the others while they write.
  const life = i % 5 === 4 ? await live(chance() * 2 * Number(values.within), "start") : await live(chance() * Number(values.within), "acknowledgement")
  lives.push(life)
  for (const checksum of life.acknowledged) acknowledged.add(checksum)
  if (life.ended === "failed") {
    console.error(`The process failed by itself in life ${i + 1}: ${life.complaint}`)
    break
  }
}
const count = (ended: Life["ended"]) => lives.filter((life) => life.ended === ended).length
const found = look(acknowledged)
const result = {
  lives: lives.length, killed: count("killed"), killedWhileAcknowledging: lives.filter((life) => life.ended === "killed" && life.acknowledged.length > 0).length,
  finished: count("finished"), failed: count("failed"), acknowledged: acknowledged.size, ...found,
  seconds: Math.round((performance.now() - started) / 100) / 10, seed: Number(values.seed)
}
if (values.json) console.log(JSON.stringify(result))
else console.table(result)
rmSync(dir, { recursive: true, force: true })
const isGood = result.failed === 0 && found.lost === 0 && found.doubled === 0 && found.torn === 0 && found.settledWithoutEffect === 0 && found.integrity === "ok" && acknowledged.size > 0
console.log(isGood ? "0 acknowledged lost, 0 doubled." : "BROKEN: see the table.")
process.exitCode = isGood ? 0 : 1
