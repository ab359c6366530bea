/**
 * All laws of the conformance kit against all adapters, as a table; 10,000 forged deliveries each, and the thirteen broken
 * adapters. CPU seconds, because the machine is shared. Run: `npm run bench -- kit`, or `node bench/kit.ts`.
 */
import { conformanceLaws } from "@redthread/channel"
import { ChannelKit, connectedExample, exampleSamples } from "@redthread/testing"
import { Effect } from "effect"
import { candidates } from "../packages/adapters/tests/KitCandidates.ts"
import { brokenAdapters } from "../packages/testing/tests/BrokenAdapters.ts"

const settings = { runs: 300, mutations: 10_000 }
const all = [{ adapter: connectedExample, samples: exampleSamples as ChannelKit.Samples }, ...candidates]
const signs = { holds: "holds", broken: "BROKEN", unproved: "unproved", exempt: "–" } as const
const width = 1 + Math.max(...conformanceLaws.map(({ id }) => id.length))
const columns = all.map(({ adapter }) => Math.max(9, adapter.id.length + 2))
const begun = process.cpuUsage()

const certificates: Array<ChannelKit.Certificate> = []
const seconds: Array<number> = []
for (const { adapter, samples } of all) {
  const before = process.cpuUsage()
  certificates.push(await Effect.runPromise(ChannelKit.certify(adapter, samples, settings)))
  const { system, user } = process.cpuUsage(before)
  seconds.push((user + system) / 1_000_000)
}
const row = (title: string, cells: ReadonlyArray<string>): string => title.padEnd(width) + cells.map((cell, i) => cell.padStart(columns[i] ?? 9)).join("")
console.log(row("", all.map(({ adapter }) => adapter.id)))
for (const { id } of conformanceLaws) {
  console.log(row(id, certificates.map(({ laws }) => signs[laws.find((law) => law.id === id)?.verdict ?? "unproved"])))
}
console.log(row("CPU seconds", seconds.map((one) => one.toFixed(1))))
for (const { adapter, laws } of certificates) {
  for (const verdict of laws) {
    if (verdict.verdict === "exempt") console.log(`${adapter} ${verdict.id} does not apply: ${verdict.because}`)
    else if (verdict.verdict !== "holds") console.log(`${adapter} ${ChannelKit.wordsOf(verdict)}`)
  }
}

let caught = 0
for (const { adapter, law, mistake, samples } of brokenAdapters) {
  const { laws } = await Effect.runPromise(ChannelKit.certify(adapter, samples, { runs: 100, mutations: 2000 }))
  const found = laws.filter(({ verdict }) => verdict !== "holds").map(({ id }) => id)
  const isCaught = found.length === 1 && found[0] === law
  caught += isCaught ? 1 : 0
  console.log(`${isCaught ? "caught" : "MISSED"} ${law.padEnd(width)} ${mistake}${isCaught ? "" : ` (found: ${found.join(", ")})`}`)
}
const { system, user } = process.cpuUsage(begun)
console.log(`${certificates.filter(({ passed }) => passed).length} of ${all.length} adapters pass; ${caught} of ${brokenAdapters.length} broken adapters are caught by their own law and no other; ${((user + system) / 1_000_000).toFixed(1)} s of CPU`)
process.exit(certificates.every(({ passed }) => passed) && caught === brokenAdapters.length ? 0 : 1)
