/** Several departments work on a matter, and one of them answers for it. */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const web = ChannelName.make("web")
const read = (json: unknown) => Result.getOrThrow(Process.fromJson(json))
/** A connection needs a cable and a meter, from two departments; service answers for both. */
const connection = (more: Json = {}, states: Json = {}, affords: Json = {}): Json => ({
  name: "connect", version: 1, facts: {}, assurance: ["anonymous"], initial: "open", owner: "service",
  states: {
    open: {}, working: {}, cable: { in: "working", region: "cable", first: true, department: "grid" }, cableReady: { in: "working", region: "cable", department: "grid" },
    meter: { in: "working", region: "meter", first: true, department: "metering" }, meterReady: { in: "working", region: "meter" }, done: { goal: true }, ...states
  },
  events: {
    order: { from: "open", to: "working" }, lay: { from: "cable", to: "cableReady" }, set: { from: "meter", to: "meterReady", when: ["cableReady"] },
    connect: { from: "working", to: "done", when: ["meterReady"] }
  },
  channels: { web: { claims: ["done"], affords: { order: {}, lay: { onlyWaits: true }, set: { onlyWaits: true }, connect: { onlyWaits: true }, ...affords } } },
  ...more
})
const found = (json: Json) => Process.check(read(json)).findings.map(({ cause, path, rule }) => [rule, cause, ...path])

describe("a matter that several departments work on", () => {
  it("says who answers for it and who works on what", () => {
    const process = read(connection())
    const outcome = Process.step(process, Process.begin(process, web), { channel: web, step: StepName.make("order") })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    expect(Process.responsible(process, Process.begin(process, web))).toEqual({ owner: "service", tasks: [] })
    expect(Process.responsible(process, outcome.case)).toEqual({ owner: "service", tasks: [{ department: "grid", state: "cable" }, { department: "metering", state: "meter" }] })
    const over = ["lay", "set", "connect"].reduce((at, step) => {
      const next = Process.step(process, at, { channel: web, step: StepName.make(step) })
      return next._tag === "Taken" ? next.case : at
    }, outcome.case)
    expect(Process.responsible(process, over)).toEqual({ owner: "service", tasks: [] })
  })
  it("has one owner in every situation, who may change from state to state", () => {
    expect(found(connection())).toEqual([])
    expect(found(connection({}, { working: { owner: "field" } }))).toEqual([])
  })
  it("is nobody's where no owner is named, and nobody's where two answer at once", () => {
    const { owner: _, ...unowned } = connection()
    expect(found(unowned).map(([rule, cause]) => `${rule} ${cause}`)).toEqual(["ownership /states/open", "ownership /states/working"])
    expect(found({ ...unowned, states: { ...(unowned["states"] as Json), open: { owner: "sales" }, working: { owner: "field" } } })).toEqual([])
    expect(found(connection({}, { cable: { in: "working", region: "cable", first: true, department: "grid", owner: "grid" } }))).toEqual([["ownership", "/states/working", "order"]])
  })
  it("is passed on between departments by the company, not by the customer", () => {
    expect(found(connection({}, {}, { set: {} }))).toEqual([["ownership", "/events/set", "order", "lay", "set"]])
    expect(found(connection({}, {}, { lay: {} }))).toEqual([])
  })
  it("is nothing that a process without departments has to say", () => {
    const { owner: _, ...rest } = connection()
    const states = Object.fromEntries(Object.entries(rest["states"] as Record<string, Json>).map(([name, { department: __, ...state }]) => [name, state]))
    expect(found({ ...rest, states })).toEqual([])
  })
})
