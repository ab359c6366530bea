import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

const good = {
  name: "p", version: 1, facts: { f: { type: "string" } }, assurance: ["anonymous", "claimed"], states: { open: {}, done: { goal: true } },
  initial: "open", events: { go: { from: "open", to: "done", needs: ["f"] } }, channels: { web: { claims: ["done"], affords: { go: {} } } }
}
const problems = (json: unknown) => {
  const read = Process.fromJson(json)
  return Result.isSuccess(read) ? [] : read.failure.problems.map(({ at, repair, what }) => `${at} ${what} ${repair}`)
}

describe("a process in JSON", () => {
  it("names every problem with its place, what is wrong and what to do", () => {
    expect(problems({
      ...good, initial: "opne", events: { go: { from: "open", to: "gone", needs: ["ff"] } },
      channels: { web: { claims: ["done"], affords: { og: {}, go: { atmost: "anonymous" } }, handover: { hotline: {}, web: {} } } }
    })).toEqual([
      "/initial There is no state “opne”. Declare it, or use one of: open, done.",
      "/events/go/to There is no state “gone”. Did you mean “done”?",
      "/events/go/needs/0 There is no fact “ff”. Did you mean “f”?",
      "/channels/web/affords/og There is no event “og”. Declare it, or use one of: go.",
      "/channels/web/handover/hotline There is no channel “hotline”. Declare it, or use one of: web.",
      "/channels/web/handover/web “web” hands over to itself. Name another channel or remove the handover.",
      "/channels/web/affords/go/atmost The key “atmost” is unknown. Did you mean “atMost”?"
    ])
  })
  it("names the place of a value of the wrong shape", () => {
    expect(problems({ ...good, version: "1" })[0]).toMatch(/^\/version /)
    expect(problems({ ...good, assurance: ["nobody"] })[0]).toMatch(/^\/assurance\/0 /)
    expect(problems({ ...good, assurance: ["claimed", "anonymous"] })[0]).toMatch(/^\/assurance The levels do not rise/)
    expect(problems({ ...good, states: { ...good.states, late: { within: "two weeks", onTimeout: "go" } } })[0]).toMatch(/^\/states\/late\/within /)
    for (const nonsense of [null, 1, "text", [], {}]) expect(problems(nonsense).length).toBeGreaterThan(0)
  })
  it("drops no step whose name is none, but refuses it with its place", () => {
    expect(problems({ ...good, events: { ...good.events, "matter settled": { from: "open", to: "done" } } })).toEqual([
      "/events/matter settled Expected a name of letters, digits, _ . : or -. See docs/process.schema.json for what belongs here."
    ])
  })
  it("keeps keys it does not know and says that they are not checked", () => {
    const extended = { ...good, title: "P", regions: { a: 1 }, channels: { web: { ...good.channels.web, waits: ["go"] } } }
    const process = Result.getOrThrow(Process.fromJson(extended))
    expect(process.ignored).toEqual(["/regions", "/channels/web/waits"])
    expect(Process.toJson(process)).toEqual(extended)
    expect(Process.report(Process.check(process))).toContain("not checked: /regions, /channels/web/waits")
  })
  it("is described by the JSON Schema in the documentation", () => {
    expect(JSON.parse(readFileSync(new URL("../../../docs/process.schema.json", import.meta.url), "utf8"))).toEqual(Process.jsonSchema())
  })
  it("never throws, whatever channel or step is named", () => {
    const process = Result.getOrThrow(Process.fromJson(good))
    for (const name of ["constructor", "__proto__", "nowhere"]) {
      const channel = ChannelName.make(name)
      expect(Process.step(process, Process.begin(process, channel), { channel, step: StepName.make(name) })._tag).toBe("Refused")
      expect(Process.step(process, Process.begin(process, ChannelName.make("web")), { channel: ChannelName.make("web"), step: StepName.make(name) })._tag).toBe("Refused")
      expect(Process.offered(process, Process.begin(process, channel), channel)).toEqual([])
    }
  })
  it("is recognised among the exports of a module", () => {
    expect(Process.isComposed(Result.getOrThrow(Process.fromJson(good)))).toBe(true)
    for (const other of [null, {}, { form: {}, ignored: [] }, good]) expect(Process.isComposed(other)).toBe(false)
  })
})
