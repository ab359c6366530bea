/** Logs against generated processes, held to a search through everything. */
import type { ChannelName, EventLog, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { checkLaw, composedProcesses, findBreach } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const facts = ["name", "contractNo", "reason"]
const anEvent = fc.record({
  step: fc.constantFrom("e0", "e1", "e2", "e3", "e0:other", "login", "identify", "logout", "login expires", "handover web", "handover hotline", "unheard of"),
  channel: fc.constantFrom("branch", "hotline", "web", "pigeon"),
  facts: fc.subarray(facts)
})
const anyCase: fc.Arbitrary<Process.ProcessAndCase> = fc.record({
  process: composedProcesses,
  events: fc.array(anEvent, { maxLength: 4 }),
  mayBeOpen: fc.boolean(),
  unseen: fc.subarray(["login", "identify", "e1"])
})

/** A case walked by `step`, by turns of a generated die; customers change the channel as they like and tell what they like. */
const walked = (process: Process.Composed, dice: ReadonlyArray<number>): ReadonlyArray<Process.CaseEvent> => {
  const events: Array<Process.CaseEvent> = []
  let running = Process.unopened(process)
  for (let i = 0; i + 2 < dice.length; i += 3) {
    const channel = process.channels[(dice[i] ?? 0) % process.channels.length] as ChannelName
    const told = facts.filter((_, bit) => (((dice[i + 2] ?? 0) >> bit) & 9) === 9)
    const after = Process.tell(process, running, channel, Object.fromEntries(told.map((fact) => [fact, 1])))
    const ways = [
      ...Process.offered(process, after, channel).map(({ step }) => ({ step, byTime: false })),
      ...Process.timed(process, after, channel).map((step) => ({ step, byTime: true }))
    ]
    const way = ways[(dice[i + 1] ?? 0) % Math.max(1, ways.length)]
    if (way === undefined) continue
    const outcome = Process.step(process, running, { channel, step: way.step as StepName, byTime: way.byTime, facts: Object.fromEntries(told.map((fact) => [fact, 1])) })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    running = outcome.case
    events.push({ step: way.step, channel, facts: told })
  }
  return events
}
const walks: fc.Arbitrary<Process.ProcessAndCase> = fc.record({ process: composedProcesses, dice: fc.array(fc.nat(1000), { maxLength: 30 }) })
  .map(({ dice, process }) => ({ process, events: walked(process, dice), mayBeOpen: true, unseen: [] }))
/** A walk with an event swallowed, doubled, or moved to another channel. */
const noisy: fc.Arbitrary<Process.ProcessAndCase> = fc.record({ walk: walks, at: fc.nat(9), how: fc.nat(2), mayBeOpen: fc.boolean(), other: anEvent }).map(({ at, how, mayBeOpen, other, walk }) => {
  const events = walk.events.slice(0, 5)
  const i = events.length === 0 ? 0 : at % events.length
  return { ...walk, mayBeOpen, events: how === 0 ? events.toSpliced(i, 1) : how === 1 ? events.toSpliced(i, 0, other) : events.map((event, j) => (i === j ? { ...event, channel: other.channel } : event)) }
})

const { conformanceLaws } = Process
const subjects = fc.oneof(anyCase, noisy)
const runs = { runs: Number(process.env["REDTHREAD_RUNS"] ?? 200) }

describe("laws of comparing logs with processes", () => {
  it(conformanceLaws.conformanceIsCheapest.id, () => checkLaw(conformanceLaws.conformanceIsCheapest, subjects, runs))
  it(conformanceLaws.conformanceTellsTheTruth.id, () => checkLaw(conformanceLaws.conformanceTellsTheTruth, subjects, runs))
  it(conformanceLaws.walkedCaseIsFree.id, () => checkLaw(conformanceLaws.walkedCaseIsFree, walks, runs))
  it("counts one more deviation for every event that nobody knows", () => {
    fc.assert(fc.property(walks, fc.nat(), fc.integer({ min: 1, max: 4 }), (walk, at, count) => {
      const strange = Array.from({ length: count }, () => ({ step: "unheard of", channel: "web", facts: [] }))
      const events = walk.events.toSpliced(at % (walk.events.length + 1), 0, ...strange)
      const { totalCost, unknown } = Result.getOrThrow(Process.conformance(walk.process, Process.logOfCase(events), { mayBeOpen: true }))
      expect([totalCost, unknown.steps]).toEqual([count, ["unheard of"]])
    }), { numRuns: runs.runs })
  })
})

/** A comparison that is spoilt: by looking at other events, or by telling another result. */
const spoilt = (events: (log: EventLog) => EventLog, tell: (result: Process.Conformance) => Process.Conformance = (one) => one) =>
  Process.conformanceLawsOf((process, log, options) => Result.map(Process.conformance(process, events(log), options), tell))
const shorter = (log: EventLog): EventLog => ({ cases: log.cases.map((one) => ({ ...one, events: one.events.slice(1) })) })

describe("a broken comparison is noticed", () => {
  it("by process/conformance-is-cheapest when a deviation is not counted", () => {
    expect(findBreach(spoilt((log) => log, (one) => ({ ...one, totalCost: Math.max(0, one.totalCost - 1) })).conformanceIsCheapest, subjects)).toBeDefined()
  })
  it("by process/conformance-tells-the-truth when an event is swallowed", () => {
    expect(findBreach(spoilt(shorter).conformanceTellsTheTruth, subjects)).toBeDefined()
  })
  it("by process/walked-case-is-free when the channel of an event is mistaken, or facts that were told are overlooked", () => {
    const deaf = Process.conformanceLawsOf((process, log, options) => Process.conformance(process, log, { ...options, factsOf: () => [] }))
    expect(findBreach(deaf.walkedCaseIsFree, walks, { runs: 2000 })).toBeDefined()
    const elsewhere = Process.conformanceLawsOf((process, log, options) => Process.conformance(process, log, { ...options, channelOf: () => "web" }))
    expect(findBreach(elsewhere.walkedCaseIsFree, walks)).toBeDefined()
  })
})
