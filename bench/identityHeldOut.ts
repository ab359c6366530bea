/**
 * How well `redthread resolve` does on tables that nobody looked at when it was made: `node bench/identityHeldOut.ts
 * [--json] [--seeds 3] [--sizes 1000,5000] [--only WORD] [--plain]`. Ten kinds of made-up German records, from FEBRL's slips
 * to branch offices; each also shuffled, with other names and order of columns, other separators and encodings, which must
 * change nothing. Truth is read for measuring only.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { type Kind, kinds, tablesOf } from "./heldOut/Files.ts"
import { oldGerman, otherwise, plainly, written, type Writing } from "./heldOut/Writing.ts"

const { values: given } = parseArgs({
  options: {
    json: { type: "boolean", default: false }, plain: { type: "boolean", default: false }, seeds: { type: "string", default: "2" }, first: { type: "string", default: "1" },
    sizes: { type: "string", default: "1000,5000" }, only: { type: "string", default: "" }, keep: { type: "string" }
  }
})
const folder = given.keep ?? mkdtempSync(join(tmpdir(), "redthread-held-out-"))
const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

interface Figures {
  readonly records: number
  readonly clusters: number
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly largestCluster: number
  readonly impureClusters: number
  readonly cpuSeconds: number
  readonly peakMemoryMb: number
}

const resolved = (kind: Kind, tables: ReturnType<Kind["make"]>, writing: Writing, name: string): Figures => {
  const files = tables.map((rows, i) => {
    const file = join(folder, `${name}-${writing.style}${writing.encoding === "windows-1252" ? "w" : ""}-${i}.csv`)
    writeFileSync(file, written(rows, writing))
    return file
  })
  const [first = "", second] = files
  const args = ["--conditions=@redthread/source", bin, "resolve", first, ...(second === undefined ? [] : ["--against", second]), "--truth", "truth", "--json", ...kind.flags]
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout) as Figures
}

const shortOf = ({ asked }: Kind, found: Figures): ReadonlyArray<string> => [
  ...(found.f1 < (asked.f1 ?? 0) ? [`F1 below ${asked.f1}`] : []), ...(found.precision < (asked.precision ?? 0) ? [`precision below ${asked.precision}`] : []),
  ...(found.recall < (asked.recall ?? 0) ? [`recall below ${asked.recall}`] : []), ...(found.largestCluster > (asked.largest ?? Infinity) ? [`more than ${asked.largest} in one`] : [])
]

const wide = [30, 6, 7, 9, 7, 8, 8, 7, 6, 6, 5]
const line = (...cells: ReadonlyArray<string | number>): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(wide[i] ?? 0) : String(cell).padStart(wide[i] ?? 0))).join(" ")
let isGood = true
if (!given.json) console.log(line("kind", "seed", "records", "precision", "recall", "F1", "largest", "impure", "CPU s", "MB", ""))
for (const [name, kind] of Object.entries(kinds)) {
  if (!name.includes(given.only)) continue
  for (const size of given.sizes.split(",").map(Number)) {
    for (let seed = Number(given.first); seed < Number(given.first) + Number(given.seeds); seed++) {
      const tables = tablesOf(kind, seed * 1009 + size, size)
      const file = `${name.replaceAll(/\W+/g, "-")}-${size}-${seed}`
      const found = resolved(kind, tables, plainly, file)
      const others = given.plain ? [] : otherwise.filter((writing) => {
        const { clusters, f1, pairs, precision } = resolved(kind, tables, writing, file)
        return clusters !== found.clusters || pairs !== found.pairs || f1 !== found.f1 || precision !== found.precision
      })
      const old = given.plain ? undefined : resolved(kind, tables, oldGerman, file)
      const short = [...shortOf(kind, found), ...(old === undefined ? [] : shortOf(kind, old).map((each) => `as Windows-1252 ${each}`)), ...others.map((writing) => `OTHER people when ${writing.name}`)]
      isGood &&= short.length === 0
      if (given.json) console.log(JSON.stringify({ kind: name, seed, ...found, windows1252: old?.f1, short }))
      else console.log(line(name, seed, found.records, found.precision.toFixed(4), found.recall.toFixed(4), found.f1.toFixed(5), found.largestCluster, found.impureClusters, found.cpuSeconds.toFixed(1), Math.round(found.peakMemoryMb), short.join("; ")))
    }
  }
}
if (given.keep === undefined) rmSync(folder, { recursive: true })
if (!isGood) process.exitCode = 1
