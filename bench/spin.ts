/**
 * Counts what Spin counts: `node bench/spin.ts [--generated 12] [--seed 7] [--patterns FOLDER] [--json]`. Every pattern of a
 * known defect with its twin, and generated processes with parts, history, limits and steps to be undone, are exported as Promela and
 * explored by Spin without partial-order reduction. Situations, moves, dead ends and unproved promises have to agree.
 */
import { toPromela } from "@redthread/interchange"
import * as Process from "@redthread/process"
import { processJson } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { charts } from "../packages/interchange/tests/Charts.ts"
import { asOurs, explored, whyNoSpin } from "../packages/interchange/tests/Spin.ts"
import { explore } from "../packages/process/src/Explore.ts"
import { planOf } from "../packages/process/src/Plan.ts"

const { values: given } = parseArgs({
  options: { generated: { type: "string", default: "12" }, seed: { type: "string", default: "7" }, patterns: { type: "string", default: "packages/process/tests/patterns" }, json: { type: "boolean", default: false } }
})
if (whyNoSpin !== undefined) {
  console.log(whyNoSpin)
  process.exit(0)
}

const read = (json: unknown): Process.Composed => Result.getOrThrow(Process.fromJson(json))
/** The largest of many generated ones: most are small. */
const largest = (generator: fc.Arbitrary<unknown>, called: string): ReadonlyArray<readonly [string, Process.Composed]> =>
  fc.sample(generator, { numRuns: 40 * Number(given.generated), seed: Number(given.seed) }).map(read)
    .map((one) => ({ one, size: Process.check(one).states })).filter(({ size }) => size < 100_000).sort((one, other) => other.size - one.size)
    .slice(0, Number(given.generated)).map(({ one }, i) => [`${called} ${i + 1}`, one])

const models: ReadonlyArray<readonly [string, Process.Composed]> = [
  ...readdirSync(given.patterns).filter((file) => file.endsWith(".json")).sort().map((file): readonly [string, Process.Composed] => [file.slice(0, -".json".length), read(JSON.parse(readFileSync(`${given.patterns}/${file}`, "utf8")))]),
  ...largest(processJson, "generated, with channels"),
  ...largest(charts, "generated, with parts")
]

/** Situations in which nothing is possible any more. */
const deadEnds = (model: Process.Composed): number => {
  const plan = planOf(model.form)
  if (plan === undefined) return Number.NaN
  const { firstEdge, states } = explore(plan, 1_000_000)
  return Array.from({ length: states }, (_, i) => i).filter((i) => firstEdge[i] === firstEdge[i + 1]).length
}

const rows = models.map(([name, model]) => {
  const { text } = toPromela(model)
  const { findings, states, transitions } = Process.check(model)
  const counted = explored(text, { deadEnds: true })
  const spin = asOurs(counted, model.channels.length)
  const proved = explored(text, { always: "promised" }).errors === 0
  return {
    name, states, spinStates: spin.states, transitions, spinTransitions: spin.transitions, deadEnds: deadEnds(model), spinDeadEnds: counted.errors,
    isEqual: counted.isComplete && spin.states === states && spin.transitions === transitions && counted.errors === deadEnds(model) &&
      proved === !findings.some(({ rule }) => rule === "unproved-fact")
  }
})
const different = rows.filter(({ isEqual }) => !isEqual).length
if (given.json) console.log(JSON.stringify({ models: rows.length, different, rows }))
else {
  const line = (cells: ReadonlyArray<string | number>) => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(46) : String(cell).padStart(9))).join(" ")
  console.log(line(["model", "states", "Spin", "moves", "Spin", "dead ends", "Spin", "equal"]))
  for (const row of rows) console.log(line([row.name, row.states, row.spinStates, row.transitions, row.spinTransitions, row.deadEnds, row.spinDeadEnds, row.isEqual ? "yes" : "NO"]))
  console.log(`${rows.length} models, ${different} counted differently (seed ${given.seed})`)
}
if (different > 0) process.exitCode = 1
