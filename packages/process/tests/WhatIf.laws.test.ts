/** Threads of generated customers, replayed against changed processes. */
import * as Process from "@redthread/process"
import { checkLaw, findBreach, walks } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const { whatIfLaws } = Process
const runs = { runs: Number(process.env["REDTHREAD_RUNS"] ?? 300) }

describe("laws of what-if", () => {
  it(whatIfLaws.sameProcessSameStory.id, () => checkLaw(whatIfLaws.sameProcessSameStory, walks, runs))
  it(whatIfLaws.withdrawnOfferIsNoticed.id, () => checkLaw(whatIfLaws.withdrawnOfferIsNoticed, walks, runs))
  it("never fails, whatever thread meets whatever process", () => {
    fc.assert(fc.property(walks, walks, (one, other) => {
      const { differences, totals } = Process.whatIf(one.process, other.process, [Process.threadOf(one), Process.threadOf(other)])
      for (const difference of differences) for (const language of ["en", "de"] as const) expect(Process.tellDifference(difference, { language })).toMatch(/\S\.$/)
      expect(totals.customers).toBe(2)
    }), { numRuns: 100 })
  })
})

describe("a broken replay is noticed", () => {
  it("by process/same-process-same-story when one difference is invented, or a fact is not heard", () => {
    const deaf = Process.whatIfLawsOf((before, after, threads) =>
      Process.whatIf(before, after, threads.map((thread) => ({ ...thread, entries: thread.entries.filter(({ _tag }) => _tag !== "AssuranceChanged") }))))
    expect(findBreach(deaf.sameProcessSameStory, walks)).toBeDefined()
  })
  it("by process/withdrawn-offer-is-noticed when a refusal is taken for a consequence", () => {
    const blind = Process.whatIfLawsOf((before, after, threads) => {
      const result = Process.whatIf(before, after, threads)
      return { ...result, differences: result.differences.map((one) => ({ ...one, follows: true })) }
    })
    expect(findBreach(blind.withdrawnOfferIsNoticed, walks)).toBeDefined()
  })
})
