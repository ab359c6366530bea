import * as Process from "@redthread/process"
import { checkLaw, composedProcesses, findBreach, walks } from "@redthread/testing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

const { laws } = Process

describe("laws of processes", () => {
  it(laws.findingsAreReal.id, () => checkLaw(laws.findingsAreReal, composedProcesses))
  it(laws.nothingIsOverlooked.id, () => checkLaw(laws.nothingIsOverlooked, walks))
  it(laws.agreesWithBruteForce.id, () => checkLaw(laws.agreesWithBruteForce, composedProcesses))
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
