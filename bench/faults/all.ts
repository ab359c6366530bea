/**
 * Every fault, one after the other, and one table: `node bench/faults/all.ts [--only WORD] [--quick] [--json]`. 20 to 30 minutes on a
 * quiet machine, 4 with `--quick`. Ends with 1 where a promise was broken. What this machine cannot stage is named.
 */
import { spawn } from "node:child_process"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({ options: { only: { type: "string", default: "" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })

type Found = Readonly<Record<string, unknown>>
/** A row of the table: what was promised is kept where `lost` and `doubled` are 0 and the script ended well. */
interface Row {
  readonly demand: string
  readonly found: string
  readonly lost: number | string
  readonly doubled: number | string
}
interface Fault {
  readonly name: string
  readonly script: string
  readonly args: ReadonlyArray<string>
  readonly rows: (found: Found) => Readonly<Record<string, Row>>
}

const number = (value: unknown): number => (typeof value === "number" ? value : Number.NaN)
const inside = (found: Found, name: string): Found => (found[name] ?? {}) as Found
const killed = (demand: string) => (found: Found): Readonly<Record<string, Row>> => ({
  "": {
    demand, lost: number(found["lost"]), doubled: number(found["doubled"]) + number(found["torn"]),
    found: `${String(found["killed"] ?? found["kills"])} kills, ${String(found["acknowledged"])} acknowledged, ${String(found["torn"])} streams torn`
  }
})
const synced = (found: Found): Readonly<Record<string, Row>> => ({
  "synced": {
    demand: "0 acknowledged before the sync", lost: number(inside(found, "synced")["acknowledgedBeforeSynced"]), doubled: "–",
    found: Object.entries(inside(found, "synced")).map(([what, n]) => `${what} ${String(n)}`).join(", ")
  },
  "not synced, which has to be caught": {
    demand: "more than 0", lost: "–", doubled: "–", found: `${String(inside(found, "unsynced")["acknowledgedBeforeSynced"])} acknowledged before the sync`
  }
})
const sent = (found: Found): Readonly<Record<string, Row>> => ({
  "": { demand: "0 forgotten, 0 twice", lost: number(found["forgotten"]), doubled: number(found["twice"]), found: `${String(found["kills"])} kills, ${String(found["answers"])} answers, ${String(found["inFlight"])} in flight` }
})
const staged = (found: Found): Readonly<Record<string, Row>> => Object.fromEntries(Object.entries(found).map(([name, one]) => {
  const { acknowledged, doubled, lost, missed, outOfOrder, says } = one as Found
  return [name, lost === undefined
    ? { demand: "–", found: String(says), lost: "–", doubled: "–" }
    : { demand: "0 lost, doubled, missed, out of order", lost: number(lost) + number(missed), doubled: number(doubled) + number(outOfOrder), found: `${String(acknowledged)} acknowledged; ${String(says)}` }]
}))
const restored = (found: Found): Readonly<Record<string, Row>> => ({
  ...Object.fromEntries(Object.entries(inside(found, "moves")).map(([name, one]) => {
    const row = one as Found
    return [name, {
      demand: "equal, and goes on", lost: number(row["lost"]) + number(row["new ones missing"]), doubled: number(row["second effects"]),
      found: `${String(row["lines"])} lines; chain holds: ${String(row["chain holds"])}; all equal: ${String(row["all equal"])}; tampering seen: ${String(row["tampering seen"])}`
    }]
  })),
  "pg_dump alone": { demand: "refused", lost: "–", doubled: "–", found: String(found["dump"]).replace(/^.*cannot be opened: /, "refused: ").slice(0, 80) }
})
const runners = (found: Found): Readonly<Record<string, Row>> => ({
  "": {
    demand: "< 6 s after a kill, < 12 s after a freeze", lost: number(found["lost"]) + number(found["unsettled"]), doubled: number(found["doubled"]) + number(found["outOfPlace"]),
    found: `${String(found["acknowledged"])} acknowledged; worst ${String(found["worstAfterKill"])} s after the kill, ${String(found["worstAfterFreeze"])} s after ${String(found["freeze"])} s of frost; p99 before ${String(found["p99Before"])} s`
  }
})

const long = (...args: ReadonlyArray<string>) => (given.quick ? [] : args)
const faults: ReadonlyArray<Fault> = [
  { name: "kill -9 of a writer, SQLite", script: "kill.ts", args: long("--times", "200", "--within", "800"), rows: killed("200 kills: 0 lost, 0 doubled") },
  { name: "kill -9 of a writer, PostgreSQL", script: "killPostgres.ts", args: long("--times", "200", "--within", "800"), rows: killed("200 kills: 0 lost, 0 doubled") },
  { name: "kill -9 of redthread ingest, SQLite", script: "ingest.ts", args: long("--times", "100", "--within", "2500"), rows: killed("0 lost, 0 doubled") },
  { name: "kill -9 of redthread ingest, PostgreSQL", script: "ingest.ts", args: ["--store", "postgres", ...long("--times", "100", "--within", "2500")], rows: killed("0 lost, 0 doubled") },
  { name: "sync before acknowledgement, SQLite (strace)", script: "sync.ts", args: [], rows: synced },
  { name: "sync before acknowledgement, PostgreSQL", script: "syncPostgres.ts", args: [], rows: synced },
  { name: "around a ledger", script: "ledger.ts", args: [], rows: staged },
  { name: "kill -9 while answering, SQLite", script: "outbox.ts", args: [], rows: sent },
  { name: "kill -9 while answering, two workers, PostgreSQL", script: "outbox.ts", args: ["--store", "postgres"], rows: sent },
  { name: "restore into a fresh server", script: "restore.ts", args: [], rows: restored },
  { name: "a runner of three killed, one frozen", script: "cluster.ts", args: [], rows: runners }
]

/** Runs a script and gives the JSON that it printed. */
const run = ({ args, script }: Fault): Promise<{ readonly status: number; readonly found: Found | undefined }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--conditions=@redthread/source", join(import.meta.dirname, script), ...args, ...(given.quick ? ["--quick"] : []), "--json"], { stdio: ["ignore", "pipe", "inherit"] })
    let text = ""
    child.stdout.setEncoding("utf8").on("data", (more: string) => (text += more))
    child.once("close", (code) => {
      const line = text.split("\n").findLast((one) => one.startsWith("{"))
      resolve({ status: code ?? 1, found: line === undefined ? undefined : JSON.parse(line) as Found })
    })
  })

const table: Record<string, object> = {}
let broken = 0
for (const fault of faults.filter(({ name, script }) => `${name} ${script}`.includes(given.only))) {
  const began = performance.now()
  const { found, status } = await run(fault)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.error(`${fault.name}: ${status === 0 ? "kept" : status === 2 ? "not staged" : "BROKEN"}, ${seconds} s`)
  if (status !== 0 && status !== 2) broken++
  const verdict = status === 0 ? "kept" : status === 2 ? "not staged here" : "BROKEN"
  if (found === undefined) table[fault.name] = { demand: "–", lost: "–", doubled: "–", found: "–", verdict, s: seconds }
  else for (const [name, row] of Object.entries(fault.rows(found))) table[name === "" ? fault.name : `${fault.name}: ${name}`] = { ...row, verdict, s: seconds }
}
if (given.json) console.log(JSON.stringify(table))
else console.table(table)
console.log(broken === 0 ? "Every promise was kept." : `${broken} of them broke a promise: see the table.`)
process.exitCode = broken === 0 ? 0 : 1
