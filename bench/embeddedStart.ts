/**
 * How soon an embedded switchboard has accepted its first delivery: `node bench/embeddedStart.ts [--times 15] [--quick] [--json]`. Each
 * start is a process of its own over an SQLite file, synced: a new one, or one that holds a thousand deliveries. “from the layer” begins when
 * everything is imported, “from the process” when the system started it: from these sources, whose types are taken off
 * on the way, and from one bundled file with V8's compile cache, as one deploys. The demand is 100 ms from the layer.
 */
import { build } from "esbuild"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const demand = 100
const program = join(import.meta.dirname, "Starting.ts")

const median = (values: ReadonlyArray<number>): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const { values: given } = parseArgs({ options: { times: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } } })
const times = Number(given.times ?? (given.quick ? 3 : 15))
const dir = mkdtempSync(join(tmpdir(), "redthread-start-"))
const bundle = join(dir, "start.mjs")
await build({
  entryPoints: [program], outfile: bundle, bundle: true, platform: "node", format: "esm", target: "node22", conditions: ["@redthread/source"], logLevel: "error",
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" }
})
const programs = { "sources": ["--conditions=@redthread/source", program], "one bundled file": [bundle] }
const begin = (started: ReadonlyArray<string>, file: string, deliveries: number) => {
  const { stderr, stdout } = spawnSync(process.execPath, [...started, file, String(deliveries)], { encoding: "utf8", env: { ...process.env, NODE_COMPILE_CACHE: join(dir, "cache") } })
  const line = stdout.split("\n").find((one) => one.startsWith("{"))
  if (line === undefined) throw new Error(stderr)
  return JSON.parse(line) as Readonly<Record<string, number>>
}
const table: Record<string, Record<string, number>> = {}
try {
  for (const [name, started] of Object.entries(programs)) {
    begin(started, join(dir, `${name}-warm.sqlite`), 1)
    begin(started, join(dir, `${name}-old.sqlite`), 1000)
    for (const kind of ["new file", "1,000 deliveries in it"] as const) {
      const starts = Array.from({ length: times }, (_, i) => begin(started, join(dir, kind === "new file" ? `${name}-${i}.sqlite` : `${name}-old.sqlite`), 1))
      const keys = Object.keys(starts[0] ?? {})
      table[`${name}, ${kind}`] = Object.fromEntries(keys.map((key) => [key, Math.round(median(starts.map((one) => one[key] ?? Number.NaN)) * 10) / 10]))
    }
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}
if (given.json) console.log(JSON.stringify({ times, demand, ...table }))
else {
  console.log(`milliseconds, median of ${times} starts each; the demand is ${demand} from the layer`)
  console.table(table)
}
for (const [name, row] of Object.entries(table)) if ((row["from the layer"] ?? Infinity) > demand) console.error(`Missed: ${name} took ${row["from the layer"]} ms from the layer, more than ${demand}.`)
