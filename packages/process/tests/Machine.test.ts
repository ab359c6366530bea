/** States with parts, outcomes, logins that expire, cases that move to a new version. */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const web = ChannelName.make("web")
const read = (json: unknown) => Result.getOrThrow(Process.fromJson(json))
const shape: Json = { name: "p", version: 1, facts: { f: {}, g: {} }, assurance: ["anonymous", "claimed"], initial: "open" }
const offering = (events: Json, more: Json = {}) => ({ web: { claims: ["done"], affords: Object.fromEntries(Object.keys(events).map((event) => [event, {}])), ...more } })
const process = (states: Json, events: Json, more: Json = {}) => read({ ...shape, states, events, channels: offering(events), ...more })
/** The states a walk passes. */
const walk = (of: Process.Composed, ...steps: ReadonlyArray<string>): ReadonlyArray<string> => {
  let at = Process.begin(of, web)
  return steps.map((name) => {
    const byTime = Process.timed(of, at, web).includes(StepName.make(name))
    const outcome = Process.step(of, at, { channel: web, step: StepName.make(name), byTime })
    if (outcome._tag === "Refused") return outcome.because
    at = outcome.case
    return at.state
  })
}
const problems = (json: unknown) => {
  const result = Process.fromJson(json)
  return Result.isSuccess(result) ? [] : result.failure.problems.map(({ at, what }) => `${at} ${what}`)
}

const player = (history?: string) =>
  process(
    { open: {}, music: history === undefined ? {} : { history }, slow: { in: "music", first: true }, fast: { in: "music" }, loud: { in: "fast", first: true }, quiet: { in: "fast" }, phone: {}, done: { goal: true } },
    {
      play: { from: "open", to: "music" }, hurry: { from: "slow", to: "fast" }, hush: { from: "loud", to: "quiet" },
      ring: { from: "music", to: "phone" }, hangUp: { from: "phone", to: "music" }, stop: { from: ["music", "phone"], to: "done" }
    }
  )

describe("a state with parts", () => {
  it("begins in its first part, and is left from any of them", () => {
    expect(walk(player(), "play", "hurry", "hush", "stop")).toEqual(["slow", "loud", "quiet", "done"])
    expect(Process.check(player()).findings).toEqual([])
  })
  it("goes on where it was left: not at all, in its own part, or deep down", () => {
    const steps = ["play", "hurry", "hush", "ring", "hangUp"]
    expect(walk(player(), ...steps).at(-1)).toBe("slow")
    expect(walk(player("shallow"), ...steps).at(-1)).toBe("loud")
    expect(walk(player("deep"), ...steps).at(-1)).toBe("quiet")
  })
  it("has parallel parts that move alone, wait for each other, and end together", () => {
    const states = {
      open: {}, work: {}, a1: { in: "work", region: "a", first: true }, a2: { in: "work", region: "a" },
      b1: { in: "work", region: "b", first: true }, b2: { in: "work", region: "b" }, done: { goal: true }
    }
    const events = {
      start: { from: "open", to: "work" }, a: { from: "a1", to: "a2" }, b: { from: "b1", to: "b2", when: ["a2"] },
      join: { from: "work", to: "done", when: ["a2", "b2"] }
    }
    const both = process(states, events)
    expect(walk(both, "start", "a", "b", "join")).toEqual(["a1+b1", "a2+b1", "a2+b2", "done"])
    expect(walk(both, "start", "b")[1]).toBe("“b” is not possible in the state “a1+b1”.")
    expect(Process.check(both)).toMatchObject({ states: 5, findings: [] })
    expect(Process.isIn(both, Process.begin(both, web).state, "open")).toBe(true)
  })
  it("is moved in several parts by one event, and ends the process when all parts have reached the goal", () => {
    const states = { whole: {}, a1: { in: "whole", region: "a", first: true }, a2: { in: "whole", region: "a", goal: true }, b1: { in: "whole", region: "b", first: true }, b2: { in: "whole", region: "b", final: true } }
    const events = { both: { from: "a1", to: "a2", also: [{ from: "b1", to: "b2" }] }, onlyA: { from: "a1", to: "a2" }, onlyB: { from: "b1", to: "b2" } }
    const whole = read({ ...shape, initial: "whole", states, events, channels: { web: { claims: ["a2"], affords: { both: {}, onlyA: {}, onlyB: {} } } } })
    expect(walk(whole, "both")).toEqual(["a2+b2"])
    expect(walk(whole, "onlyA", "onlyB", "both")).toEqual(["a2+b1", "a2+b2", "The matter is settled: “a2+b2”."])
    expect(Process.check(whole).findings).toEqual([])
  })
  it("remembers nothing where it has no parts to go on in", () => {
    const states = { open: { history: "shallow" }, busy: {}, done: { goal: true } }
    const simple = process(states, { call: { from: "open", to: "busy" }, back: { from: "busy", to: "open" }, end: { from: "busy", to: "done" } })
    expect(walk(simple, "call", "back", "call", "end")).toEqual(["busy", "open", "busy", "done"])
    expect(Process.check(simple).states).toBe(3)
  })
  it("is left as a whole, even by an event that would also have moved one of its parts", () => {
    const states = { open: {}, a1: { in: "open", region: "a" }, b1: { in: "open", region: "b", first: true }, b2: { in: "open", region: "b" }, done: { goal: true } }
    const leaving = process(states, { leave: { from: "a1", to: "done", also: [{ from: "b1", to: "b2" }] } })
    expect(walk(leaving, "leave")).toEqual(["done"])
  })
  it("is refused when it is misplaced", () => {
    const states = { open: {}, a: { in: "b" }, b: { in: "a" }, c: { in: "gone" }, d: { region: "r" }, e: { in: "open" }, f: { in: "open" } }
    expect(problems({ ...shape, states, events: {}, channels: {} })).toEqual([
      "/states/a/in “a” is part of itself.", "/states/b/in “b” is part of itself.", "/states/c/in There is no state “gone”.",
      "/states/d region and first need a state that this one is part of.", "/states/e It is not clear which of e, f comes first."
    ])
    const wide = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [[`x${i}`, { in: "open", region: `r${i}`, first: true }], [`y${i}`, { in: "open", region: `r${i}` }]]).flat())
    const events = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`go${i}`, { from: `x${i}`, to: `y${i}` }]))
    expect(problems({ ...shape, states: { open: {}, ...wide }, events, channels: {} })).toEqual(["/states The parallel parts and what has to be undone can combine in more than 4,096 ways."])
  })
})

describe("a step", () => {
  it("has named outcomes, each of which is checked", () => {
    const decide = (refused: Json) => process({ open: {}, refused, done: { goal: true } }, { decide: { from: "open", to: "done", outcomes: { no: "refused" } } })
    expect(walk(decide({ final: true }), "decide")).toEqual(["done"])
    expect(walk(decide({ final: true }), "decide:no")).toEqual(["refused"])
    expect(Process.check(decide({ final: true })).findings).toEqual([])
    expect(Process.check(decide({})).findings.map(({ path, rule }) => [rule, ...path])).toEqual([["trap", "decide:no"]])
    expect(problems({ ...shape, states: { open: {} }, events: { a: { from: "open", to: "open", outcomes: { b: "gone" } }, "a:b": { from: "open", to: "open" } }, channels: {} })).toEqual([
      "/events/a/outcomes/b There is no state “gone”.", "/events/a:b “a:b” is an outcome of “a” too."
    ])
  })
  it("may ask again on purpose what could have changed", () => {
    const events = { tell: { from: "open", to: "told", needs: ["f"] }, renew: { from: "told", to: "done", needs: ["f"] } }
    const renewing = (renew: Json) => read({ ...shape, states: { open: {}, told: {}, done: { goal: true } }, events, channels: { web: { claims: ["done"], affords: { tell: {}, renew } } } })
    const running = renewing({ revalidates: ["f"] })
    const told = Process.step(running, Process.begin(running, web), { channel: web, step: StepName.make("tell") })
    if (told._tag === "Refused") throw new Error(told.because)
    expect(Process.step(running, told.case, { channel: web, step: StepName.make("renew") })).toMatchObject({ asked: ["f"], reasked: [] })
    expect(Process.check(running).findings).toEqual([])
  })
  it("costs the effort it is declared with", () => {
    const events = { begin: { from: "open", to: "begun" }, finish: { from: "begun", to: "done" }, all: { from: "open", to: "done" } }
    const handing = (effort: number) => read({
      ...shape, states: { open: {}, begun: {}, done: { goal: true } }, events,
      channels: { web: { affords: { begin: {} }, handover: { shop: { carries: "all", assurance: "keep" } } }, shop: { affords: { all: {}, finish: { effort } } } }
    })
    expect(Process.check(handing(1)).findings).toEqual([])
    expect(Process.check(handing(2)).findings.map(({ path, rule }) => [rule, ...path])).toEqual([["effort", "begin", "handover shop"]])
  })
})

describe("a login that expires", () => {
  const expiring = (keeps: unknown) => read({
    ...shape, states: { open: {}, done: { goal: true } }, events: { go: { from: "open", to: "done", needs: ["f"] } },
    channels: { web: { claims: ["done"], auth: { login: { grants: "claimed", brings: ["f"], expires: "PT30M", keeps } }, affords: { go: {} } } }
  })
  it("is taken back by time alone, and keeps what is declared", () => {
    const running = expiring("all")
    expect(walk(running, "login", "login expires")).toEqual(["open", "open"])
    expect(walk(running, "login expires")[0]).toBe("There is no step “login expires” in p.")
    expect(Process.check(running).findings).toEqual([])
  })
  it("is a finding when it forgets what the customer told", () => {
    expect(Process.check(expiring([])).findings.map(({ byTime, path, rule }) => [rule, byTime, ...path])).toEqual([
      ["forgets", [1], "login", "login expires"], ["re-ask", [1], "login", "login expires", "go"]
    ])
  })
})

describe("a new version", () => {
  const older = { ...shape, states: { open: {}, asked: {}, done: { goal: true } }, events: { ask: { from: "open", to: "asked", needs: ["f"] }, go: { from: "asked", to: "done" } } }
  const before = read({ ...older, channels: offering(older.events) })
  const newer = (migrates: Json) => ({
    ...shape, version: 2, facts: { h: {} }, states: { open: {}, told: { has: ["h"] }, done: { goal: true } },
    events: { tell: { from: "open", to: "told", needs: ["h"] }, go: { from: "told", to: "done" } },
    channels: offering({ tell: {}, go: {} }), migrates: { from: Process.toJson(before), ...migrates }
  })
  const asked = () => {
    const outcome = Process.step(before, Process.begin(before, web), { channel: web, step: StepName.make("ask"), facts: { f: "x", g: "y" } })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    return outcome.case
  }
  it("takes over running cases with their facts under new names", () => {
    const now = read(newer({ states: { asked: "told" }, facts: { f: "h" } }))
    expect(Process.check(now).findings).toEqual([])
    const moved = Process.migrated(now, asked())
    expect(moved).toMatchObject({ version: 2, state: "told", known: ["h"], values: { h: "x" }, at: { web: { visible: ["h"] } }, on: "web" })
    expect(moved === undefined ? undefined : Process.migrated(now, moved)).toBe(moved)
  })
  it("leaves no case without a state, a promised fact or a way to an end", () => {
    const orphans = (migrates: Json) => Process.check(read(newer(migrates))).findings.map(({ cause, path, rule }) => [rule, cause, ...path])
    expect(orphans({ facts: { f: "h" } })).toEqual([["migration-orphan", "/migrates", "ask"]])
    expect(orphans({ states: { asked: "told" } })).toEqual([["migration-orphan", "/migrates/states/asked", "ask"]])
    expect(Process.migrated(read(newer({})), asked())).toBeUndefined()
  })
  it("does not take over from a version it does not name, and names what is wrong with the one it does", () => {
    expect(Process.migrated(read({ ...older, version: 3, channels: {} }), asked())).toBeUndefined()
    expect(problems({ ...newer({ states: { asked: "gone" } }) })).toEqual(["/migrates/states/asked There is no state “gone”."])
    expect(problems({ ...newer({ from: { ...older, initial: "gone", channels: {} } }) })).toEqual(["/migrates/from/initial There is no state “gone”."])
  })
})
