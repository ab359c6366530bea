/** The alarm and the guard, beside figures reckoned by hand and beside chance. */
import * as Assess from "@redthread/assess"
import { Instant } from "@redthread/model"
import { companyLog, oddShape } from "@redthread/testing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

const plan: Assess.DriftPlan = { low: 0.2, high: 0.2, dispersion: 1, factor: 1.5, limit: Math.log(2000) }
const after = (own: Assess.DriftPlan, ...periods: ReadonlyArray<Assess.Share>): Assess.DriftState => periods.reduce((state, period) => Assess.driftLook(own, state, period), Assess.driftBegins)
const share = (hits: number, of: number): Assess.Share => ({ hits, of })

describe("the drift alarm", () => {
  it("gathers the logarithm of how much likelier the drift is", () => {
    const to = 0.3 / 1.1
    expect(after(plan, share(4, 10)).up).toBeCloseTo(4 * Math.log(to / 0.2) + 6 * Math.log((1 - to) / 0.8), 12)
    expect(after(plan, share(0, 50)).up).toBe(0)
    const down = (0.2 / 1.5) / (0.8 + 0.2 / 1.5)
    expect(after(plan, share(0, 10)).down).toBeCloseTo(10 * Math.log((1 - down) / 0.8), 12)
  })
  it("counts as much less as its cases resemble one another", () => {
    expect(after({ ...plan, dispersion: 2 }, share(4, 10)).up).toBeCloseTo(after(plan, share(4, 10)).up / 2, 12)
  })
  it("says which way, and since which look", () => {
    const quiet = Array.from({ length: 5 }, () => share(20, 100))
    const state = after(plan, ...quiet, ...Array.from({ length: 4 }, () => share(40, 100)))
    expect(Assess.driftAlarm(plan, state)).toEqual({ way: "up", since: 5 })
    expect(Assess.driftAlarm(plan, after(plan, ...quiet))).toBeUndefined()
    expect(Assess.driftAlarm(plan, after(plan, ...Array.from({ length: 4 }, () => share(2, 100))))?.way).toBe("down")
  })
  it("does not ring for what never happened in a baseline without it", () => {
    const none = Result.getOrThrow(Assess.driftPlan(Array.from({ length: 10 }, () => share(0, 50))))
    expect(none.low).toBe(0)
    expect(Assess.driftAlarm(none, after(none, ...Array.from({ length: 20 }, () => share(0, 50))))).toBeUndefined()
    expect(Assess.driftAlarm(none, after(none, ...Array.from({ length: 5 }, () => share(20, 50))))?.way).toBe("up")
  })
  it("takes weeks that differ among themselves for what they are: Pearson's chi-square by its degrees of freedom", () => {
    const uneven = Result.getOrThrow(Assess.driftPlan(Array.from({ length: 10 }, (_, i) => share(i % 2 === 0 ? 10 : 30, 100))))
    expect(uneven.dispersion).toBeCloseTo((10 * 100) / (100 * 0.2 * 0.8) / 9, 9)
  })
  it("is not set on too little", () => {
    for (const few of [[share(10, 100)], Array.from({ length: 10 }, () => share(1, 5))]) expect(Result.isFailure(Assess.driftPlan(few))).toBe(true)
  })
  it("rings for channels torn apart, in the week it happened, and not where nothing changed, whatever the company's shape", () => {
    const at = Date.parse("2026-04-13T00:00:00Z")
    const torn = Assess.assess(companyLog({ kind: "omni", customers: 350, seed: 3, change: { at, lossAfter: 0.9 } })).drifts.find(({ of }) => of === "re-entry")
    expect(torn?.alarm?.way).toBe("up")
    expect(Math.abs((torn?.weeks[torn.alarm?.since ?? 0]?.from ?? 0) - at)).toBeLessThan(15 * 86_400_000)
    for (const seed of [1, 2]) expect(Assess.assess(companyLog({ kind: "silo", customers: 200, seed, shape: oddShape(seed) })).drifts.filter(({ alarm }) => alarm !== undefined)).toEqual([])
  })
})

describe("the harm guard", () => {
  const bound: Assess.GuardPlan = { worse: "higher", alpha: 0.05, bound: 0.2 }
  it("weighs the looks against the bound over all factors alike", () => {
    const { evidence } = Assess.guardLook(bound, Assess.guardBegins, { changed: share(5, 10) })
    const odds = (factor: number): number => (0.2 * factor) / (0.8 + 0.2 * factor)
    const mean = [1.1, 1.25, 1.5, 2, 3, 6].map((factor) => (odds(factor) / 0.2) ** 5 * ((1 - odds(factor)) / 0.8) ** 5).reduce((sum, one) => sum + one, 0) / 6
    expect(evidence).toBeCloseTo(Math.log(mean), 12)
  })
  it("does not mind in how many looks it is told, and mirrors what is worse", () => {
    const one = Assess.guardLook(bound, Assess.guardBegins, { changed: share(40, 100) })
    const two = Assess.guardLook(bound, Assess.guardLook(bound, Assess.guardBegins, { changed: share(15, 50) }), { changed: share(25, 50) })
    const mirrored = Assess.guardLook({ ...bound, worse: "lower", bound: 0.8 }, Assess.guardBegins, { changed: share(60, 100) })
    expect(two.evidence).toBeCloseTo(one.evidence, 9)
    expect(mirrored.evidence).toBeCloseTo(one.evidence, 9)
    expect(one.stoppedAt).toBe(1)
  })
  it("is worth at most one on average while there is no harm, however it is looked at: the promise behind the error rate", () => {
    for (const limit of [undefined, 0.3]) {
      const guard: Assess.GuardPlan = { worse: "higher", alpha: 0.05, ...(limit === undefined ? {} : { bound: limit }) }
      const before = [{ changed: share(3, 5), control: share(1, 5) }].reduce<Assess.GuardState>((state, look) => Assess.guardLook(guard, state, look), Assess.guardBegins)
      for (const p of [0.05, 0.3]) {
        let expected = 0
        for (const [a, b, c] of [[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]] as const) {
          const next = Assess.guardLook(guard, before, { changed: share(a + b, 2), control: share(c, 1) })
          expected += p ** (a + b + c) * (1 - p) ** (3 - a - b - c) * Math.exp(next.evidence - before.evidence)
        }
        expect(expected).toBeLessThanOrEqual(1 + 1e-12)
      }
    }
  })
  it("never stops what got better, however much", () => {
    const looks = Array.from({ length: 50 }, () => ({ changed: share(2, 40), control: share(16, 40) }))
    for (const guard of [{ worse: "higher", alpha: 0.05 }, { worse: "higher", alpha: 0.05, bound: 0.4 }] as const) {
      const state = looks.reduce<Assess.GuardState>((so, look) => Assess.guardLook(guard, so, look), Assess.guardBegins)
      expect([state.stoppedAt, state.evidence <= 0]).toEqual([undefined, true])
    }
  })
  it("stays stopped", () => {
    const stopped = Assess.guardLook(bound, Assess.guardBegins, { changed: share(60, 100) })
    expect(Assess.guardLook(bound, stopped, { changed: share(0, 400) })).toMatchObject({ stoppedAt: 1 })
  })
  it("stops a change that tears channels apart while it runs, and lets one be that does nothing", () => {
    const change = Instant.make(Date.parse("2026-03-10T00:00:00Z"))
    const guards = (lossAfter?: number) => Assess.assess(companyLog({ kind: "omni", customers: 250, seed: 5, ...(lossAfter === undefined ? {} : { change: { at: change, lossAfter } }) }), { change }).guards
    expect(guards(0.85).find(({ measure }) => measure === "re-entry")?.state.stoppedAt).toBeGreaterThan(0)
    expect(guards().filter(({ state }) => state.stoppedAt !== undefined)).toEqual([])
  })
})
