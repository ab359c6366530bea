/** Properties on generated processes and on the known defects, against a search through every story. */
import * as Process from "@redthread/process"
import * as Test from "@redthread/testing"
import * as fc from "fast-check"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { implementing, processFrom } from "./Implementations.ts"
import { pairs } from "./Mutations.ts"
import { shortestDifference } from "./Oracle.ts"

const patterns = new URL("../../process/tests/patterns/", import.meta.url)
const names = readdirSync(patterns).filter((file) => file.endsWith(".clean.json")).map((file) => file.slice(0, -".clean.json".length))
const share = Math.min(1, Test.runs / 500)

describe("an implementation with a known defect of customer service", () => {
  for (const name of names) {
    it(`differs from the process without it by a story as short as any, and the clean one never: ${name.replaceAll("-", " ")}`, async () => {
      const clean = processFrom(new URL(`${name}.clean.json`, patterns))
      const defect = processFrom(new URL(`${name}.defect.json`, patterns))
      const { failure } = await Test.property(clean, implementing(defect)).check({ seed: 1, runs: 50 })
      expect(failure?.length).toBe(shortestDifference(clean, defect))
      await Test.property(clean, implementing(clean)).assert({ seed: 1, runs: 30 })
    })
  }
  it("is found by a story as short as the checker's where it shows at once", async () => {
    const shown = { "01-cancellation-story": "channel-trap", "02-no-way-out": "trap", "04-assurance-lost-on-handover": "assurance-loss", "10-handover-dearer-than-a-fresh-start": "effort", "15-channel-trap-with-a-detour": "channel-trap", "15b-channel-trap-by-a-step-of-its-own": "channel-trap" }
    for (const [name, rule] of Object.entries(shown)) {
      const defect = processFrom(new URL(`${name}.defect.json`, patterns))
      const shortest = Process.check(defect).findings.filter((finding) => finding.rule === rule).map(({ length }) => length)
      const { failure } = await Test.property(processFrom(new URL(`${name}.clean.json`, patterns)), implementing(defect)).check({ seed: 2 })
      expect([name, failure?.length]).toEqual([name, Math.min(...shortest)])
    }
  })
})

describe("a generated process and an implementation that lacks one thing", () => {
  it("differ by the shortest story there is, and only where they do differ", async () => {
    const tally = { alike: 0, exact: 0, missed: 0 }
    for (const [process, other] of fc.sample(pairs, { seed: 8, numRuns: Math.ceil(24 * share) })) {
      const due = shortestDifference(process, other)
      if (due === "unknown") continue
      const { failure } = await Test.property(process, implementing(other)).check({ seed: 3, runs: 60 })
      if (failure === undefined) tally[due === undefined ? "alike" : "missed"]++
      else {
        expect(failure.length, failure.story).toBe(due)
        tally.exact++
      }
    }
    expect(tally.exact).toBeGreaterThan(7 * share)
    expect(tally.alike).toBeGreaterThan(4 * share)
    expect(tally.missed).toBeLessThanOrEqual(1)
  })
})

describe("coverage", () => {
  it("counts the moves that the checker sees", async () => {
    for (const process of fc.sample(Test.composedProcesses, { seed: 4, numRuns: 30 })) {
      const { coverage } = await Test.property(process, implementing(process)).check({ seed: 1, runs: 5 })
      expect(coverage.transitions).toBe(Process.check(process).transitions)
      expect(coverage.taken).toBeLessThanOrEqual(coverage.transitions)
    }
  })
  it("names the nearest moves that nobody made, and none when all were made", async () => {
    const omni = processFrom(new URL("../../cli/demo/cancel-omni.json", import.meta.url))
    const few = (await Test.property(omni, implementing(omni)).check({ seed: 1, runs: 1 })).coverage
    expect(few.taken).toBeLessThan(few.transitions)
    expect(few.never[0]).toMatch(/^A customer begins on \w+: “\w+” on \w+\.$/)
    expect(few.steps.reduce((sum, { times }) => sum + times, 0)).toBeLessThanOrEqual(12)
    const many = (await Test.property(omni, implementing(omni)).check({ seed: 1, runs: 100 })).coverage
    expect(many).toMatchObject({ percent: 100, never: [] })
    expect(many.steps.every(({ times }) => times > 0)).toBe(true)
  })
  it("is higher when later customers prefer what none did before, with as many of them", async () => {
    let [guided, uniform, all] = [0, 0, 0]
    for (const process of fc.sample(Test.composedProcesses, { seed: 5, numRuns: 25 })) {
      const covered = async (isGuided: boolean) => (await Test.property(process, implementing(process), { guided: isGuided }).check({ seed: 1, runs: 20 })).coverage
      const [one, other] = [await covered(true), await covered(false)]
      guided += one.taken
      uniform += other.taken
      all += one.transitions
    }
    expect(all).toBeGreaterThan(300)
    expect(guided).toBeGreaterThan(uniform * 1.15)
  })
})
