/**
 * Figures beside reference values. Where no paper is named they come from SciPy 1.17.1 (`binomtest(...).proportion_ci("wilson")`,
 * `mannwhitneyu(method="asymptotic")`, `kruskal`, `chi2_contingency(correction=False)`, `false_discovery_control`) and NumPy 2
 * (least squares, then the matrices of Newey and West written out).
 */
import {
  benjaminiHochberg, chiSquare, clusterBootstrap, holm, interruptedSeries, kruskalWallis, mannWhitney, newcombe, permutationTest, seeded, shuffle, tellTooFew, type TooFew, wilson
} from "@redthread/assess"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

const got = Result.getOrThrow
const near = (value: number, reference: number): void => expect(Math.abs(value - reference)).toBeLessThan(1e-9)
const any = { minimum: 1 }

describe("the interval of a share", () => {
  it.each([[81, 263, 0.2552885198782742, 0.36620957698280004], [0, 40, 0, 0.08762160119728662], [148, 148, 0.9747008567322155, 1], [15, 148, 0.06238639953073629, 0.16048724172330803]])(
    "is Wilson's: %i of %i", (hits, of, low, high) => {
      const its = got(wilson({ hits, of }))
      near(its.low, low)
      near(its.high, high)
    }
  )
  it("of a difference is Newcombe's, whose paper gives 0.0524 to 0.3339 for 56/70 against 48/80", () => {
    const its = got(newcombe({ hits: 48, of: 80 }, { hits: 56, of: 70 }))
    near(its.estimate, 0.2)
    near(its.low, 0.05243147240236484)
    near(its.high, 0.3338726540369059)
    near(got(newcombe({ hits: 0, of: 10 }, { hits: 10, of: 10 }, any)).low, 0.6075093504305242)
  })
})

describe("tests of ranks", () => {
  it("correct Mann and Whitney's U for ties and continuity", () => {
    const its = got(mannWhitney([78, 64, 75, 45, 82, 51, 60, 64, 71, 90, 64], [110, 70, 53, 51, 64, 64, 85, 92, 103, 77]))
    near(its.statistic, 40.5)
    near(its.p, 0.3208846694684414)
    expect(got(mannWhitney([1, 1, 1], [1, 1], any)).p).toBe(1)
  })
  it("correct Kruskal and Wallis' H for ties", () => {
    const plain = got(kruskalWallis([[27, 2, 4, 18, 7, 9], [20, 8, 14, 36, 21, 22], [34, 31, 3, 23, 30, 6]]))
    near(plain.statistic, 2.853801169590639)
    near(plain.p, 0.240051790590007)
    const tied = got(kruskalWallis([[1, 2, 2, 3, 5], [2, 4, 4, 5, 5], [5, 5, 6, 7, 8]]))
    near(tied.statistic, 8.625046728971965)
    near(tied.p, 0.013399694584507071)
    expect(got(kruskalWallis([[1, 1], [1, 1]], any)).p).toBe(1)
  })
})

describe("the chi-square test", () => {
  it("finds party and gender related in Agresti's table", () => {
    const its = got(chiSquare([[762, 327, 468], [484, 239, 477]]))
    near(its.statistic, 30.070149095754672)
    near(its.p, 2.9535891832117595e-7)
  })
  it("leaves out rows and columns in which nothing was counted", () => {
    expect(got(chiSquare([[762, 0, 327, 468], [0, 0, 0, 0], [484, 0, 239, 477]])).statistic).toBeCloseTo(30.070149095754672, 9)
  })
})

describe("an interrupted series", () => {
  const values = [14, 16.3, 18.6, 20.9, 23.2, 25.5, 27.8, 17.1, 19.4, 21.7, 24, 26.3, 28.6, 17.9, 25.2, 27.1, 29, 30.9, 32.8, 34.7, 23.6, 25.5, 27.4, 29.3, 31.2, 33.1, 22, 23.9, 25.8, 27.7]
  it("is told with Newey and West's errors", () => {
    const its = got(interruptedSeries(values, 14, { errors: { neweyWest: 3 } }))
    near(its.level.estimate, 18.085714285714285)
    near(its.level.error, 2.18472170735388)
    near(its.level.p, 9.261378576278413e-09)
    near(its.slope.estimate, 0.5285714285714298)
    near(its.slope.error, 0.248690255409505)
    near(its.slope.p, 0.04321489617503597)
    near(its.levelChange.estimate, 3.8245798319327666)
    near(its.levelChange.error, 2.00244568327516)
    near(its.levelChange.p, 0.06722955975134995)
    near(its.slopeChange.estimate, -0.6932773109243708)
    near(its.slopeChange.error, 0.3491604942946624)
    near(its.slopeChange.p, 0.05772366639586038)
  })
  it("is told with errors that resemble one another, as far as they do", () => {
    const its = got(interruptedSeries(values, 14))
    near(its.levelChange.estimate, 4.621592939119637)
    near(its.levelChange.error, 3.7329836639775205)
    near(its.levelChange.p, 0.2267634069426053)
  })
  it("takes a line that does not break for a line", () => {
    const its = got(interruptedSeries(values.map((_, t) => 3 + 2 * t), 14))
    near(its.slope.estimate, 2)
    near(its.levelChange.estimate, 0)
  })
})

describe("adjusting for many looks", () => {
  // The fifteen p values of Y. Benjamini, Y. Hochberg (1995), section 3.2.
  const ps = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]
  it("rejects three of fifteen by Holm and four by Benjamini and Hochberg, whatever their order", () => {
    const [byHolm, byRate] = [holm(ps.toReversed()).toReversed(), benjaminiHochberg(ps.toReversed()).toReversed()]
    ;[0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1].forEach((p, i) => near(byHolm[i] ?? 0, p))
    ;[0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486, 0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1]
      .forEach((p, i) => near(byRate[i] ?? 0, p))
    expect([byHolm.filter((p) => p <= 0.05).length, byRate.filter((p) => p <= 0.05).length]).toEqual([3, 4])
  })
})

describe("drawing again and again", () => {
  const mean = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0) / values.length
  it("gives an interval as wide as the spread of customers, the same for the same seed", () => {
    const values = Array.from({ length: 400 }, (_, i) => i % 20)
    const its = got(clusterBootstrap(values, mean, { chance: seeded(1) }))
    const error = Math.sqrt((20 ** 2 - 1) / 12 / 400)
    expect(its.estimate).toBe(9.5)
    expect((its.high - its.low) / (2 * 1.96 * error)).toBeGreaterThan(0.93)
    expect((its.high - its.low) / (2 * 1.96 * error)).toBeLessThan(1.07)
    expect(got(clusterBootstrap(values, mean, { chance: seeded(1) }))).toEqual(its)
  })
  it("is wider where customers come whole than where contacts are drawn one by one", () => {
    const customers = Array.from({ length: 60 }, (_, i) => Array.from({ length: 10 }, () => (i % 2)))
    const whole = got(clusterBootstrap(customers, (drawn) => mean(drawn.flat()), { chance: seeded(2) }))
    const single = got(clusterBootstrap(customers.flat(), mean, { chance: seeded(2) }))
    expect((whole.high - whole.low) / (single.high - single.low)).toBeGreaterThan(2.5)
  })
  it("finds by shuffling what the exact test of Fisher finds: 1 in 252 tables for 5 of 5 against 0 of 5, on either side", () => {
    const labels = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]
    const difference = (of: ReadonlyArray<number>): number => mean(of.slice(0, 5)) - mean(of.slice(5))
    const its = got(permutationTest(difference(labels), (chance) => difference(shuffle(labels, chance)), 10, { chance: seeded(3), runs: 20_000 }))
    expect(Math.abs(its.p - 2 / 252)).toBeLessThan(0.0025)
  })
})

describe("too few", () => {
  it("are refused with what is needed, never with a figure", () => {
    const refused: ReadonlyArray<Result.Result<unknown, TooFew>> = [
      wilson({ hits: 1, of: 29 }), wilson({ hits: 0, of: 0 }, { minimum: 0 }), newcombe({ hits: 1, of: 100 }, { hits: 1, of: 5 }), mannWhitney([1, 2], [3]), kruskalWallis([[1, 2, 3, 4, 5]]),
      chiSquare([[9, 1], [9, 2]]), interruptedSeries([1, 2, 3], 2), clusterBootstrap([1], () => 1, { chance: seeded(1) }), permutationTest(1, () => 1, 3, { chance: seeded(1) })
    ]
    expect(refused.map((one) => (Result.isFailure(one) ? one.failure._tag : "a figure"))).toEqual(refused.map(() => "TooFew"))
    expect(Result.mapError(wilson({ hits: 1, of: 29 }), tellTooFew)).toEqual(Result.fail("too few cases: 29, at least 30 are needed"))
  })
})
