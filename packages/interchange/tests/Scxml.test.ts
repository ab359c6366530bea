/** SCXML charts by hand and by chance: what becomes of them, what is lost, what is refused. */
import { fromScxml, type ReadChart, stepsFor } from "@redthread/interchange"
import type { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { runs } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const chart = (inside: string, attributes = ""): string => `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="call"${attributes}>${inside}</scxml>`
const read = (inside: string): ReadChart => Result.getOrThrow(fromScxml(chart(inside)))
const channel = "any" as ChannelName

/** The innermost states after some events; of several ways the first is taken. */
const after = (made: ReadChart, ...events: ReadonlyArray<string>): ReadonlyArray<string> => {
  let running = Process.begin(made.process, channel)
  for (const event of events) {
    const [next] = stepsFor(made, event).flatMap((step) => {
      const outcome = Process.step(made.process, running, { channel, step: step as StepName })
      return outcome._tag === "Taken" ? [outcome.case] : []
    })
    running = next ?? running
  }
  return made.active[running.state] ?? []
}

describe("an SCXML chart as a process", () => {
  it("keeps its states in states and its parallel parts", () => {
    const { losses, process, steps } = read(`<parallel id="call"><state id="line"><state id="free"><transition event="hold" target="held"/></state><state id="held"/></state>
      <state id="mic"><state id="on"><transition event="mute hold" target="off"/></state><state id="off"/></state><transition event="hang.up" target="over"/></parallel><final id="over"/>`)
    expect(process.form.states).toEqual({
      call: {}, line: { in: "call", region: "line" }, free: { in: "line", first: true }, held: { in: "line" },
      mic: { in: "call", region: "mic" }, on: { in: "mic", first: true }, off: { in: "mic" }, over: { goal: true }
    })
    expect(process.form.events["hold.from.free"]).toMatchObject({ from: ["free"], to: "held" })
    expect(process.form.events["hang.up"]).toEqual({ from: ["call"], to: "over" })
    expect([losses, steps["mute"]]).toEqual([[], ["mute"]])
  })

  it("finds the steps of an event by the beginning of its name", () => {
    const made = read(`<state id="a"><transition event="error" target="b"/></state><state id="b"><transition event="ring.*" target="c"/></state><state id="c"><transition event="*" target="a"/></state>`)
    expect([stepsFor(made, "ring.twice"), stepsFor(made, "ringing"), after(made, "x")]).toEqual([["ring.from.b", "ring.from.c"], ["any"], ["a"]])
  })

  it("follows conditions on values that it can follow, and leaves both outcomes open where it cannot", () => {
    const followed = read(`<datamodel><data id="x" expr="1"/></datamodel><state id="a"><onexit><assign location="x" expr="x * 2 + 1"/></onexit><transition event="go" target="b"/></state>
      <state id="b"><transition event="go" cond="x === 3 &amp;&amp; !(x &lt; 3)" target="right"/><transition event="go" target="wrong"/></state><state id="right"/><state id="wrong"/>`)
    expect(after(followed, "go", "go")).toEqual(["right"])
    expect(followed.losses.map(({ what }) => what)).toEqual(["This transition is never taken."])
    const open = read(`<state id="a"><transition event="go" cond="Math.random() > 0.5" target="b"/><transition event="go" target="c"/></state><state id="b"/><state id="c"/>`)
    expect(open.process.form.events).toEqual({ go: { from: ["a"], to: "c", outcomes: { b: "b" } } })
    expect(open.losses.map(({ what }) => what)).toEqual(["The condition “Math.random() > 0.5” cannot be followed: both outcomes are possible."])
  })

  it("takes silent transitions and events of its own along with the step", () => {
    const made = read(`<state id="a"><transition event="go" target="b"><raise event="on"/></transition></state><state id="b"><transition event="on" target="c"/></state>
      <state id="c" initial="f"><final id="f"/><transition event="done.state.c" target="d"/></state><state id="d"><transition target="e"/></state><state id="e"/>`)
    expect(after(made, "go")).toEqual(["e"])
  })

  it("says where states in states are not kept", () => {
    const made = read(`<state id="a"><transition event="go" target="b1 c2"/></state><parallel id="p"><state id="b"><state id="b0"/><state id="b1"/></state><state id="c"><state id="c1"/><state id="c2"/></state></parallel>`)
    expect(made.losses.map(({ what }) => what)).toEqual(["States in states are not kept: each configuration of the chart is a state of its own."])
    expect([made.process.form.states, after(made, "go")]).toEqual([{ a: {}, "b1--c2": { title: "b1 + c2" } }, ["b1", "c2"]])
  })

  it("names what it leaves out, by id or line", () => {
    const { losses } = read(`<script/><state id="a"><onentry><log/><send event="e" delay="1s"/></onentry><invoke type="x"/><transition event="e" target="a" cond="x"/></state>\n<state id="dead"><transition event="f" target="a"/></state>`)
    expect(losses.map(({ at }) => at)).toEqual(["line 1", "line 1", "line 1", "line 1", "datamodel", "line 2"])
  })
})

describe("a document that is no chart", () => {
  it.each([
    ["nothing", "", ""], ["no XML", "{}", "line 1"], ["BPMN", `<definitions/>`, "line 1"], ["no namespace", "<scxml><state id=\"a\"/></scxml>", "line 1"], ["no states", chart(""), "line 1"],
    ["a target that does not exist", chart(`\n<state id="a"><transition event="e" target="b"/></state>`), "line 2"], ["an id given twice", chart(`<state id="a"/>\n<state id="a"/>`), "line 2"],
    ["a history without a beginning", chart(`<state id="a"><history id="h"/></state>`), "line 1"], ["no rest", chart(`<state id="a"><transition target="b"/></state><state id="b"><transition target="a"/></state>`), ""],
    ["entities that grow", `<!DOCTYPE s [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><scxml xmlns="http://www.w3.org/2005/07/scxml">&b;</scxml>`, "line 1"],
    ["too many levels", chart("<state>".repeat(3000)), "line 1"],
    ["too many configurations", chart(`<parallel>${Array.from({ length: 12 }, (_, i) => `<state><state id="a${i}"><transition event="e${i}" target="b${i}"/></state><state id="b${i}"/></state>`).join("")}</parallel>`), ""]
  ])("is refused with a reason and a place: %s", (_, document, place) => {
    const result = fromScxml(document)
    expect(Result.isFailure(result) && result.failure).toMatchObject({ _tag: "Unreadable", format: "SCXML", at: expect.stringContaining(place) as string })
    expect(Result.isFailure(result) && result.failure.reason).not.toBe("")
  })
})

interface Made { readonly kind: string; readonly parts: ReadonlyArray<Made>; readonly moves: ReadonlyArray<{ readonly event: string; readonly to: number; readonly isInternal: boolean }>; readonly history: string }

const trees: fc.Arbitrary<Made> = fc.letrec<{ state: Made }>((tie) => ({
  state: fc.record({
    kind: fc.constantFrom("state", "state", "parallel", "final"), history: fc.constantFrom("", "", "shallow", "deep"),
    parts: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.constant([]), fc.array(tie("state"), { minLength: 1, maxLength: 3 })),
    moves: fc.array(fc.record({ event: fc.constantFrom("t", "u", "t.x", "*", "done.state.s1", ""), to: fc.nat(12), isInternal: fc.boolean() }), { maxLength: 2 })
  })
})).state

/** A chart of three trees; targets are any states of it. */
const charts = fc.array(trees, { minLength: 1, maxLength: 3 }).map((tops) => {
  let count = 0
  const ids: Array<string> = []
  const write = ({ history, kind, moves, parts }: Made): (() => string) => {
    const id = `s${count++}`
    ids.push(id)
    const inside = kind === "final" ? [] : parts.map(write)
    const remembers = history !== "" && inside.length > 0
    if (remembers) ids.push(`${id}h`)
    const own = `s${count - 1}`
    return () => `<${kind} id="${id}">${remembers ? `<history id="${id}h" type="${history}"><transition target="${own}"/></history>` : ""}${inside.map((part) => part()).join("")}${
      kind === "final" ? "" : moves.map(({ event, isInternal, to }) => `<transition${event === "" ? "" : ` event="${event}"`} target="${ids[to % ids.length]}"${isInternal ? ` type="internal"` : ""}/>`).join("")
    }</${kind}>`
  }
  return chart(tops.map(write).map((text) => text()).join(""))
})

it("interchange/an-event-of-a-chart-is-at-most-one-step", { timeout: 60_000 }, () => {
  let [walked, whole] = [0, 0]
  fc.assert(fc.property(charts, fc.array(fc.constantFrom("t", "u", "t.x", "other"), { maxLength: 8 }), (document, events) => {
    const result = fromScxml(document)
    if (Result.isFailure(result)) {
      expect(result.failure.reason).toMatch(/never comes to rest|configurations/)
      return
    }
    const { active, losses, process } = result.success
    if (!losses.some(({ at }) => at === "")) whole++
    let running = Process.begin(process, channel)
    for (const event of events) {
      expect(active[running.state]).toBeDefined()
      const taken = stepsFor(result.success, event).flatMap((step) => {
        const outcome = Process.step(process, running, { channel, step: step as StepName })
        return outcome._tag === "Taken" ? [outcome.case] : []
      })
      expect(taken.length).toBeLessThan(2)
      walked += taken.length
      running = taken[0] ?? running
    }
  }), { numRuns: runs })
  expect([walked > runs / 8, whole > runs / 4]).toEqual([true, true])
})
