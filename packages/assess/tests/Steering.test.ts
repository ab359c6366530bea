/** Goals, maturity, options, costs, coverage, what is carried over, and the declared process. */
import * as Assess from "@redthread/assess"
import type { Contact } from "@redthread/journey"
import { type EventLog, Instant } from "@redthread/model"
import * as Process from "@redthread/process"
import { companyLog } from "@redthread/testing"
import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const contact = (customer: string, channel: string, from: number, told: Partial<Contact> = {}): Contact =>
  ({ customer, concern: customer, channel, from, until: from + 1, steps: [], asked: [], askedAgain: [], scores: [], attributes: {}, ...told })
const hour = 3_600_000

describe("a goal", () => {
  const silo = Assess.assess(companyLog({ kind: "silo", customers: 300, seed: 2 }))
  const now = Instant.make(Date.parse("2026-09-01T00:00:00Z"))
  const state = (goal: Partial<Assess.Goal>): Assess.Progress | undefined =>
    Assess.progressOf([{ measure: "re-entry", direction: "at most", target: 0.1, by: "2026-12-31", ...goal }], silo.standing, now, Assess.seeded(1))[0]
  it("is on the way, missed after its day, or reached, where the whole interval says so", () => {
    expect(state({})?.state).toBe("on the way")
    expect(state({ by: "2026-06-30" })?.state).toBe("missed")
    expect(state({ target: 0.9 })?.state).toBe("reached")
  })
  it("is undecidable where the interval holds the target, with too few, and with other parameters", () => {
    const value = state({})?.interval?.estimate ?? 0
    expect(state({ target: value })).toMatchObject({ state: "undecidable", found: "the interval holds the target" })
    expect(state({ where: { channel: "nowhere" } })?.found).toContain("too few cases")
    expect(state({ measure: "repeat-contact", parameters: { window: 1 } })?.found).toContain("not measured with these parameters")
    expect(state({ measure: "repeat-contact", parameters: { window: 7 * 86_400_000 }, target: 0.99 })?.state).toBe("reached")
  })
  it("tells how much of the way is done, with the bounds of that", () => {
    const { interval, way } = state({ start: 0.5, target: 0.1 }) ?? {}
    expect(way?.estimate).toBeCloseTo((0.5 - (interval?.estimate ?? 0)) / 0.4, 5)
    expect(way?.low).toBeCloseTo((0.5 - (interval?.high ?? 0)) / 0.4, 5)
  })
  it("of time is in milliseconds and by the median", () => {
    expect(state({ measure: "time-to-resolution", target: 365 * 24 * hour })?.state).toBe("reached")
  })
})

describe("maturity", () => {
  const level = (log: EventLog, asked: Assess.AssessmentAsked = {}): number => Assess.assess(log, asked).maturity.level
  const goals: ReadonlyArray<Assess.Goal> = [{ measure: "re-entry", direction: "at most", target: 0.9, by: "2026-12-31" }]
  it("is reached step by step: without goals nobody is beyond the second, with goals a silo is not joined and the joined are not steered", () => {
    expect(level(companyLog({ kind: "silo", customers: 250, seed: 2 }))).toBe(2)
    expect(level(companyLog({ kind: "silo", customers: 250, seed: 2 }), { situation: { goals } })).toBe(3)
  })
  it("is nothing where the log tells no channel", () => {
    const log: EventLog = { cases: Array.from({ length: 60 }, (_, i) => ({ id: String(i), attributes: {}, events: [{ activity: "a", at: { instant: Instant.make(i), raw: "" }, attributes: {} }] })) }
    expect(level(log)).toBe(0)
  })
  it("shows for each level what holds it back", () => {
    const { checks, level: reached } = Assess.assess(companyLog({ kind: "silo", customers: 250, seed: 2 }), { situation: { goals } }).maturity
    expect(checks.filter(({ holds, level: its }) => its === reached + 1 && holds !== true).length).toBeGreaterThan(0)
    expect(checks.filter(({ holds, level: its }) => its <= reached && holds !== true)).toEqual([])
  })
})

describe("options", () => {
  const choice = fc.record({ cost: fc.integer({ min: 0, max: 20 }), gain: fc.integer({ min: 0, max: 20 }) })
  it("that no other beats are found exactly: nothing within the budget gains more, and nothing cheaper gains as much", () => {
    fc.assert(fc.property(fc.array(choice, { maxLength: 7 }), fc.integer({ min: 0, max: 80 }), (all, budget) => {
      const choices = all.map((one, i) => ({ ...one, name: String(i) }))
      let best = 0
      for (let set = 0; set < 1 << choices.length; set++) {
        const chosen = choices.filter((_, i) => (set >> i) % 2 === 1)
        if (chosen.reduce((sum, { cost }) => sum + cost, 0) <= budget) best = Math.max(best, chosen.reduce((sum, { gain }) => sum + gain, 0))
      }
      expect(Result.getOrThrow(Assess.bestWithin(choices, budget)).gain).toBe(best)
      const bundles = Result.getOrThrow(Assess.front(choices))
      bundles.forEach(({ cost, gain }, i) => expect(i === 0 || (cost > (bundles[i - 1]?.cost ?? 0) && gain > (bundles[i - 1]?.gain ?? 0))).toBe(true))
    }), { numRuns: 100 })
  })
  it("keep together what needs each other and apart what excludes each other", () => {
    const choices = [{ name: "a", cost: 1, gain: 9, needs: ["b"] }, { name: "b", cost: 5, gain: 1 }, { name: "c", cost: 2, gain: 8, excludes: ["a"] }, { name: "d", cost: 0, gain: 99, needs: ["nowhere"] }]
    expect(Result.getOrThrow(Assess.front(choices)).map((one) => one.choices.join("+"))).toEqual(["", "c", "a+b"])
  })
  it("more than eighteen are refused", () => {
    expect(Assess.front(Array.from({ length: 19 }, (_, i) => ({ name: String(i), cost: 1, gain: 1 })))).toEqual(Result.fail({ _tag: "TooMany", most: 18, has: 19 }))
  })
})

describe("the cost of a settled concern", () => {
  const prices: Assess.Prices = { contact: { phone: 10, "*": 2 }, question: 1 }
  const matters = Assess.mattersOf(Array.from({ length: 60 }, (_, i) => [contact(`c${i}`, "phone", i, { resolved: false }), contact(`c${i}`, "web", i + 10, { resolved: i % 2 === 0, askedAgain: ["name"] })]).flat(), { window: 100 })
  it("counts those never settled too, and the questions asked again", () => {
    const [all] = Assess.costPerSettled(matters, prices, { chance: Assess.seeded(1), until: 10_000, window: 100 })
    expect(all).toMatchObject({ channel: "(all)", concerns: 60, settled: 30 })
    expect(all === undefined ? 0 : Result.getOrThrow(all.perSettled).estimate).toBeCloseTo((60 * 13) / 30, 9)
  })
  it("leaves out what is too young to be settled, and says nothing without a price or an outcome", () => {
    const asking = { chance: Assess.seeded(1), until: 100, window: 60 }
    expect(Assess.costPerSettled(matters, prices, asking)[0]?.concerns).toBe(30)
    expect(Assess.costPerSettled(matters, { contact: { phone: 1 } }, { ...asking, until: 10_000 })).toEqual([])
    expect(Assess.costPerSettled(Assess.mattersOf([contact("a", "phone", 0)], { window: 1 }), prices, asking)).toEqual([])
  })
  it("of a change is what is priced, by what the log shows", () => {
    const { items } = Assess.assess(companyLog({ kind: "silo", customers: 250, seed: 2 }), { situation: { agents: 10, hoursEach: 2, prices: { contact: {}, joining: 100, trainingHour: 5 } } })
    const [joining, fields, , training] = items
    expect(joining?.cost).toBe(100 * (joining?.quantity ?? 0))
    expect(fields?.quantity).toBeGreaterThan(0)
    expect(training?.cost).toBe(5 * (training?.quantity ?? 0))
    expect(Assess.assess(companyLog({ kind: "omni", customers: 250, seed: 2 })).items).toEqual([])
  })
})

describe("the coverage", () => {
  const monday = Date.parse("2026-01-05T00:00:00Z")
  const day = (hours: ReadonlyArray<number>, channel: string, each: number, topic = "invoice"): ReadonlyArray<Contact> =>
    Array.from({ length: 5 }, (_, d) => hours.flatMap((at) => Array.from({ length: each }, (__, i) => contact(`${channel}${d}${at}${i}`, channel, monday + d * 24 * hour + at * hour + 60_000, { topic })))).flat()
  it("finds the hours in which a desk is closed, and the matters that cannot be done there", () => {
    const { gaps, hours } = Assess.coverageOf([...day([9, 10, 19], "phone", 8), ...day([9, 10], "branch", 12), ...day([9, 10], "phone", 6, "cancel")])
    expect(gaps.map(({ at, channel }) => `${channel} ${at}`).toSorted()).toEqual(["branch Mon–Fri 19", "branch cancel"])
    expect(hours.columns).toHaveLength(48)
  })
  it("finds none where a few are missing by chance, nor hours where only dates were recorded", () => {
    expect(Assess.coverageOf([...day([9, 10], "phone", 1), ...day([10], "branch", 1)]).gaps).toEqual([])
    expect(Assess.coverageOf([contact("a", "web", monday)]).hours.columns).toEqual([])
  })
  it("follows the time zone, summer time included", () => {
    const at = (zone: string, text: string): string | undefined => {
      const { columns, counts } = Assess.coverageOf([contact("a", "web", Date.parse(text))], { zone }).hours
      return columns[counts[0]?.indexOf(1) ?? -1]
    }
    expect([at("UTC", "2026-07-05T23:30:00Z"), at("Europe/Berlin", "2026-07-05T23:30:00Z"), at("Europe/Berlin", "2026-01-05T08:30:00Z")]).toEqual(["Sat–Sun 23", "Mon–Fri 01", "Mon–Fri 09"])
  })
})

describe("what is carried over", () => {
  const matters = Assess.mattersOf([
    contact("a", "web", 0, { asked: ["name"], topic: "t" }), contact("a", "phone", 10, { asked: ["name"], topic: "t" }), contact("a", "phone", 20, { topic: "t" }), contact("a", "web", 30, { topic: "t", concern: "new" }), contact("b", "web", 0)
  ], { window: 100 })
  it("counts each further contact that knew what was told: not the one that asks again, not the one that opens a new case", () => {
    expect(Assess.carriedOver(matters, true)).toMatchObject({ of: 3, hits: 1 })
    expect(Assess.carriedOver(matters, false)).toMatchObject({ of: 0, leftOut: [{ count: 3, because: "nobody recorded any question" }] })
  })
  it("counts how often a matter was torn, and how many channels customers use", () => {
    expect(Assess.fragmentation(matters, true).value).toBe(1)
    expect(Assess.channelsPerCustomer(matters.flatMap(({ contacts }) => contacts))).toEqual([1, 1])
  })
})

describe("quality on channels", () => {
  it("has its widest gap, with bounds that hold for all pairs at once", () => {
    const at = (channel: string, hits: number) => Array.from({ length: 100 }, (_, i) => ({ customer: `${channel}${i}`, at: 0, channel, attributes: {}, value: i < hits ? 1 : 0 }))
    const measured = { measure: "m", definition: "d", unit: "share" as const, parameters: {}, of: 300, hits: 150, value: 0.5, leftOut: [], observations: [...at("a", 30), ...at("b", 50), ...at("c", 70)] }
    const { gap } = Assess.byGroup(measured, "channel") ?? {}
    expect(gap).toMatchObject({ lowest: "a", highest: "c" })
    expect(gap?.interval.estimate).toBeCloseTo(0.4, 12)
    const alone = Result.getOrThrow(Assess.newcombe({ hits: 30, of: 100 }, { hits: 70, of: 100 }, { confidence: 1 - 0.05 / 3 }))
    expect(gap?.interval.low).toBeCloseTo(alone.low, 12)
  })
})

describe("what customers say they like", () => {
  it("is held against what they do", () => {
    const contacts = Array.from({ length: 100 }, (_, i) => contact(`c${i}`, i < 10 ? "chat" : "phone", i))
    expect(Assess.preferencesOf({ chat: 0.6, phone: 0.4 }, contacts).map(({ channel, isLess, observed }) => [channel, observed, isLess])).toEqual([["chat", 0.1, true], ["phone", 0.9, false]])
    expect(Assess.preferencesOf({ chat: 0.6 }, contacts.slice(0, 5))[0]?.isLess).toBeUndefined()
  })
})

describe("the declared process", () => {
  const Cancel = Process.make("contract.cancel", {
    version: 1, facts: { contractNo: Schema.String }, assurance: ["anonymous"], states: { open: {}, asked: {}, cancelled: { goal: true } }, initial: "open",
    events: { request: { from: "open", to: "asked" }, confirm: { from: "asked", to: "cancelled" } }
  })
  const both = { affords: { request: {}, confirm: {} } }
  const omni = Process.compose(Cancel, [Cancel.channel("web", both), Cancel.channel("phone", { affords: { request: {} } })])
  const one = (id: number, steps: ReadonlyArray<readonly [string, string]>) => ({ id: String(id), attributes: {}, events: steps.map(([activity, Kanal]) => ({ activity, attributes: { Kanal } })) })
  const log: EventLog = {
    cases: Array.from({ length: 60 }, (_, i) => one(i, i % 3 === 0 ? [["request", "web"], ["confirm", "phone"]] : [["request", "phone"], ["confirm", "web"]])).concat([one(99, [["newsletter", "web"]])])
  }
  it("is compared with its own cases alone, and what deviates is named by step and channel", () => {
    const lived = Result.getOrThrow(Assess.livedOf(omni, log, { roles: { channel: "Kanal" } }))
    expect(lived).toMatchObject({ process: "contract.cancel", cases: 60, unknownSteps: [] })
    expect(Result.getOrThrow(lived.asDeclared).estimate).toBeCloseTo(2 / 3, 12)
    expect(lived.deviations[0]?.step).toBe("confirm")
    expect(lived.channels.find(({ channel }) => channel === "phone")?.deviations).toBe(20)
  })
})
