import * as Process from "@redthread/process"
import { checkLaw, composedProcesses, findBreach, processJson, walks } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const { laws } = Process

/** Two channels that lead to the same goal in different ways: what may be done on each, and which facts it asks for and needs. */
const facts = fc.subarray(["f", "g"])
const binding = fc.record({
  auth: fc.option(fc.record({ login: fc.record({ grants: fc.constant("claimed"), brings: facts }, { requiredKeys: ["grants"] }) }), { nil: undefined }),
  affords: fc.record(Object.fromEntries(["a", "b", "c", "d", "end", "tell"].map((event) => [event, fc.record({ asks: facts, atMost: fc.constant("anonymous") }, { requiredKeys: ["asks"] })])), { requiredKeys: ["end"] })
})
const channelsOf = ({ needs: [a = [], b = [], c = [], d = []], one, other }: { readonly needs: ReadonlyArray<ReadonlyArray<string>>; readonly one: object; readonly other: object }): Process.Composed =>
  Result.getOrThrow(Process.fromJson(JSON.parse(JSON.stringify({
    name: "p", version: 1, facts: { f: {}, g: {} }, assurance: ["anonymous", "claimed"], initial: "open", states: { open: {}, p: {}, x: {}, y: {}, done: { goal: true } },
    events: {
      a: { from: "open", to: "p", needs: a }, d: { from: "open", to: "p", needs: d }, b: { from: "p", to: "x", needs: b }, c: { from: "p", to: "y", needs: c },
      tell: { from: ["open", "p"], to: "open" }, end: { from: ["p", "x", "y"], to: "done" }
    },
    channels: { one: { claims: ["done"], ...one }, other: { claims: ["done"], ...other } }
  }))))
/** One pair of channels for each grade, for chance seldom meets them all. */
const quiet = { asks: [] }
const shy = { asks: [], atMost: "anonymous" }
const examples = {
  branching: channelsOf({ needs: [], one: { affords: { a: quiet, b: quiet, end: quiet } }, other: { auth: { login: { grants: "claimed" } }, affords: { a: quiet, b: quiet, end: quiet } } }),
  weak: channelsOf({
    needs: [[], ["f"]], one: { auth: { login: { grants: "claimed" } }, affords: { a: { ...shy, asks: ["f"] }, b: shy, end: quiet } },
    other: { auth: { login: { grants: "claimed" } }, affords: { a: { ...shy, asks: ["f"] }, b: shy, d: shy, end: quiet } }
  }),
  simulation: channelsOf({ needs: [[], ["f"]], one: { affords: { a: { asks: ["f"] }, d: quiet, b: quiet, end: quiet } }, other: { affords: { a: { asks: ["f"] }, b: quiet, end: quiet } } }),
  traces: channelsOf({ needs: [[], ["f"], ["g"]], one: { affords: { a: { asks: ["f"] }, d: { asks: ["g"] }, b: quiet, c: quiet, end: quiet } }, other: { affords: { a: { asks: ["f", "g"] }, b: quiet, c: quiet, end: quiet } } }),
  contains: channelsOf({ needs: [], one: { affords: { a: quiet, b: quiet, end: quiet } }, other: { affords: { a: quiet, end: quiet } } }),
  different: channelsOf({ needs: [], one: { affords: { a: quiet, b: quiet, end: quiet } }, other: { affords: { a: quiet, c: quiet, end: quiet } } })
}
const twoChannels = fc.oneof(
  { weight: 20, arbitrary: fc.record({ one: binding, other: binding, needs: fc.array(facts, { minLength: 4, maxLength: 4 }) }).map(channelsOf) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(examples)) }
)

interface Undoing { readonly states: Record<string, { goal?: boolean; final?: boolean }>; readonly events: Record<string, { compensates?: string }> }
/** Processes that end early, in which one event undoes another. */
const undoing = fc.tuple(processJson, fc.nat(3), fc.nat(3)).map(([json, one, other]) => {
  const form = JSON.parse(JSON.stringify(json)) as Undoing
  const events = Object.keys(form.events)
  const [undoes, undone] = [events[one % events.length], events[other % events.length]]
  if (undoes !== undefined && undone !== undefined && undoes !== undone) form.events[undoes] = { ...form.events[undoes], compensates: undone }
  const end = Object.keys(form.states)[2] ?? "s1"
  if (form.states[end]?.goal !== true) form.states[end] = { ...form.states[end], final: true }
  return Result.getOrThrow(Process.fromJson(form))
})

describe("laws of processes", () => {
  it(laws.findingsAreReal.id, () => checkLaw(laws.findingsAreReal, composedProcesses))
  it(laws.nothingIsOverlooked.id, () => checkLaw(laws.nothingIsOverlooked, walks))
  it(laws.agreesWithBruteForce.id, () => checkLaw(laws.agreesWithBruteForce, composedProcesses))
  it(laws.rulesAgreeWithBruteForce.id, () => checkLaw(laws.rulesAgreeWithBruteForce, fc.oneof({ weight: 2, arbitrary: composedProcesses }, { weight: 1, arbitrary: undoing }, { weight: 1, arbitrary: twoChannels })))
  it(laws.gradesAgreeWithDefinitions.id, () => checkLaw(laws.gradesAgreeWithDefinitions, twoChannels))
  it(laws.orderDoesNotMatter.id, () => checkLaw(laws.orderDoesNotMatter, composedProcesses))
  it(laws.refusalNamesWhatHelps.id, () => checkLaw(laws.refusalNamesWhatHelps, walks))
  it(laws.jsonRoundTrip.id, () => checkLaw(laws.jsonRoundTrip, composedProcesses))
  it(laws.caseIsTheFold.id, () => checkLaw(laws.caseIsTheFold, walks))
})

const brokenBy = (part: Partial<Process.Engine>) => Process.lawsOf({ ...Process.engine, ...part })
const changed = (change: (checked: Process.Checked, process: Process.Composed) => Partial<Process.Checked>): Partial<Process.Engine> => ({
  check: (process) => {
    const checked = Process.check(process)
    return { ...checked, ...change(checked, process) }
  }
})

describe("a broken implementation is noticed", () => {
  it("by process/findings-are-real when a story stops one step early", () => {
    const broken = brokenBy(changed(({ findings }) => ({
      findings: findings.map((finding) => ({ ...finding, length: Math.max(0, finding.length - 1), path: finding.path.slice(0, -1), on: finding.on.slice(0, -1) }))
    })))
    expect(findBreach(broken.findingsAreReal, composedProcesses)).toBeDefined()
  })
  it("by process/nothing-is-overlooked when the checker forgets about forgetting", () => {
    const broken = brokenBy(changed(({ findings }) => ({ findings: findings.filter(({ rule }) => rule !== "forgets") })))
    expect(findBreach(broken.nothingIsOverlooked, walks)).toBeDefined()
  })
  it("by process/agrees-with-brute-force when a rule is dropped, a length is off, or a situation is missed", () => {
    for (const rule of ["forgets", "assurance-loss", "parity", "re-ask", "unproved-fact", "trap", "channel-trap"]) {
      const broken = brokenBy(changed(({ findings }) => ({ findings: findings.filter((finding) => finding.rule !== rule) })))
      expect(findBreach(broken.agreesWithBruteForce, composedProcesses), rule).toBeDefined()
    }
    const longer = brokenBy(changed(({ findings }) => ({ findings: findings.map((finding) => ({ ...finding, length: finding.length + 1 })) })))
    expect(findBreach(longer.agreesWithBruteForce, composedProcesses)).toBeDefined()
    expect(findBreach(brokenBy(changed(({ states }) => ({ states: states - 1 }))).agreesWithBruteForce, composedProcesses)).toBeDefined()
  })
  it("by process/rules-agree-with-brute-force when one of its rules is dropped, or a story is too long", () => {
    for (const rule of ["dead-step", "unreachable-state", "superfluous-step", "effort", "uncompensated", "ownership", "deadlock", "equivalence"]) {
      const met = composedProcesses.filter((process) => Process.check(process).findings.some((finding) => finding.rule === rule))
      const dropped = brokenBy(changed(({ findings }) => ({ findings: findings.filter((finding) => finding.rule !== rule) })))
      expect(findBreach(dropped.rulesAgreeWithBruteForce, met, { runs: 10 }), rule).toBeDefined()
      const longer = brokenBy(changed(({ findings }) => ({ findings: findings.map((finding) => (finding.rule === rule ? { ...finding, length: finding.length + 1 } : finding)) })))
      expect(findBreach(longer.rulesAgreeWithBruteForce, met, { runs: 10 }), rule).toBeDefined()
    }
  })
  it("by process/grades-agree-with-definitions when a grade is taken for the next one", () => {
    const next = { branching: "weak", weak: "branching", simulation: "traces", traces: "simulation", contains: "contained", different: "contains" } as const
    for (const grade of ["branching", "weak", "simulation", "traces", "contains", "different"] as const) {
      const likeness: typeof Process.likeness = (...asked) => {
        const told = Process.likeness(...asked)
        return told?.grade === grade ? { ...told, grade: next[grade] } : told
      }
      expect(laws.gradesAgreeWithDefinitions.breaches(examples[grade]), grade).toEqual([])
      expect(findBreach(brokenBy({ likeness }).gradesAgreeWithDefinitions, fc.constant(examples[grade]), { runs: 1 }), grade).toBeDefined()
    }
  })
  it("by process/order-does-not-matter when the first channel written down is favoured", () => {
    const broken = brokenBy(changed(({ findings }, process) => {
      const [first] = Object.keys(process.form.channels)
      return { findings: findings.filter(({ channel }) => channel === first) }
    }))
    expect(findBreach(broken.orderDoesNotMatter, composedProcesses)).toBeDefined()
  })
  it("by process/refusal-names-what-helps when every channel, or none, is named", () => {
    const naming = (channels: (process: Process.Composed) => Process.Refused["offeredOn"]): Partial<Process.Engine> => ({
      step: (process, running, asked) => {
        const outcome = Process.step(process, running, asked)
        return outcome._tag === "Taken" ? outcome : {
          ...outcome, offeredOn: channels(process), ways: channels(process).map((channel) => ({ channel, steps: [asked.step] }))
        }
      }
    })
    expect(findBreach(brokenBy(naming((process) => process.channels)).refusalNamesWhatHelps, walks)).toBeDefined()
    expect(findBreach(brokenBy(naming(() => [])).refusalNamesWhatHelps, walks)).toBeDefined()
  })
  it("by process/json-round-trip when a key gets lost", () => {
    const broken = brokenBy({ toJson: (process) => ({ ...process.form, events: {} }) })
    expect(findBreach(broken.jsonRoundTrip, composedProcesses)).toBeDefined()
    const dropping = brokenBy({ fromJson: (json) => Result.map(Process.fromJson(json), (process) => ({ ...process, form: { ...process.form, channels: {} } })) })
    expect(findBreach(dropping.jsonRoundTrip, composedProcesses)).toBeDefined()
  })
  it("by process/case-is-the-fold-of-its-entries when handovers or logins are passed over", () => {
    for (const tag of ["HandedOver", "AssuranceChanged", "StepTaken", "FactGiven"]) {
      const broken = brokenBy({ caseOf: (process, entries) => Process.caseOf(process, entries.filter(({ _tag }) => _tag !== tag)) })
      expect(findBreach(broken.caseIsTheFold, walks), tag).toBeDefined()
    }
  })
})
