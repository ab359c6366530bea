/**
 * How time and memory grow with the number of records, up to a million: `node bench/identityGrowth.ts [--sizes 125000,250000,500000,1000000] [--json]`.
 * Rows of generated customers with families, moves and slips, matched by a model that is learned from these very rows; each size in a process of its own.
 * The exponent says how time grows from one size to the next: 1 is in proportion. The deterministic policy is measured by `bench/identityStream.ts`.
 */
import * as Identity from "@redthread/identity"
import { customerRows } from "@redthread/testing"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({
  options: { sizes: { type: "string", default: "125000,250000,500000,1000000" }, seed: { type: "string", default: "7" }, only: { type: "string" }, json: { type: "boolean", default: false } }
})

const cpu = (): number => {
  const { system, user } = process.cpuUsage()
  return (user + system) / 1e6
}
const pairsOf = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + size * (size - 1) / 2, 0)
const counted = (labels: ReadonlyArray<string>): Iterable<number> => {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts.values()
}

interface Figures {
  readonly records: number
  readonly compared: number
  readonly precision: number
  readonly recall: number
  readonly largest: number
  readonly cpuSeconds: number
  readonly rowsMb: number
  readonly peakMemoryMb: number
}

const measure = (records: number): Figures => {
  const columns = ["given_name", "surname", "date_of_birth", "street", "house_number", "postcode", "city", "phone", "email"] as const
  const [rows, labels]: [Array<ReadonlyArray<string>>, Array<string>] = [[], []]
  for (const row of customerRows({ seed: Number(given.seed), customers: Math.ceil(records / 1.8) })) {
    if (rows.length === records) break
    rows.push(columns.map((name) => row[name]))
    labels.push(row.truth)
  }
  const rowsMb = process.memoryUsage().rss / 1e6
  const began = cpu()
  const { compared, people } = Identity.match([{ columns, rows }])
  const cpuSeconds = cpu() - began
  const right = people.reduce((sum, its) => sum + pairsOf(counted(its.map((record) => labels[record] ?? ""))), 0)
  return {
    records: rows.length, compared, precision: right / pairsOf(people.map(({ length }) => length)), recall: right / pairsOf(counted(labels)),
    largest: people.reduce((most, { length }) => Math.max(most, length), 0), cpuSeconds, rowsMb, peakMemoryMb: process.resourceUsage().maxRSS / 1024
  }
}

if (given.only !== undefined) console.log(JSON.stringify(measure(Number(given.only))))
else {
  let before: Figures | undefined
  for (const size of given.sizes.split(",")) {
    const child = spawnSync(process.execPath, ["--max-old-space-size=16000", "--conditions=@redthread/source", fileURLToPath(import.meta.url), "--only", size, "--seed", given.seed], { encoding: "utf8" })
    if (child.status !== 0) {
      console.log(`${size}: not possible here: ${child.stderr.split("\n").find((line) => /error|FATAL/iu.test(line)) ?? child.signal ?? ""}`)
      break
    }
    const found = JSON.parse(child.stdout) as Figures
    const exponent = before === undefined ? undefined : Math.log(found.cpuSeconds / before.cpuSeconds) / Math.log(found.records / before.records)
    before = found
    console.log(given.json ? JSON.stringify({ ...found, exponent }) : `${found.records} records: ${found.cpuSeconds.toFixed(0)} CPU s, ${found.peakMemoryMb.toFixed(0)} MB (rows alone ${found.rowsMb.toFixed(0)}), ${found.compared} pairs, ` +
      `precision ${found.precision.toFixed(4)} recall ${found.recall.toFixed(4)}, largest ${found.largest}${exponent === undefined ? "" : `, time grows with the power of ${exponent.toFixed(2)}`}`)
  }
}
