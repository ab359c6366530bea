/** Logs against the cancellation of a contract: what fits, what deviates, and where. */
import type { EventLog } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"

const Cancel = Process.make("contract.cancel", {
  version: 1,
  facts: { name: Schema.String, contractNo: Schema.String },
  assurance: ["anonymous", "authenticated"],
  states: { open: {}, requested: { within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true } },
  initial: "open",
  events: {
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] },
    confirm: { from: "requested", to: "cancelled" },
    expire: { from: "requested", to: "expired" }
  }
})
const omni = Process.compose(Cancel, [
  Cancel.channel("web", {
    auth: { login: { grants: "authenticated", brings: ["name", "contractNo"] } },
    affords: { request: { asks: [] }, confirm: {} },
    handover: { hotline: { carries: "all" } }
  }),
  Cancel.channel("hotline", { affords: { request: {}, confirm: {} } })
])

const log = (...cases: ReadonlyArray<ReadonlyArray<string>>): EventLog => ({
  cases: cases.map((events, i) => ({
    id: String(i), attributes: {},
    events: events.map((event) => {
      const [activity = "", channel, ...facts] = event.split("@")
      return { activity, attributes: { ...(channel === undefined ? {} : { channel }), ...Object.fromEntries(facts.map((fact) => [fact, "told"])) } }
    })
  }))
})
const compared = (its: EventLog, options?: Process.ConformanceOptions): Process.Conformance => Result.getOrThrow(Process.conformance(omni, its, options))
const cost = (events: ReadonlyArray<string>, options?: Process.ConformanceOptions): number => compared(log(events), options).totalCost

describe("a log against a process with its channels", () => {
  it("fits where customers change the channel by their own choice", () => {
    expect(cost(["login@web", "request@web", "confirm@hotline"])).toBe(0)
    expect(cost(["request@hotline", "confirm@web"])).toBe(0)
  })
  it("deviates where the channel could not do it: without login, the web knows neither name nor contract", () => {
    expect(cost(["request@web", "confirm@web"])).toBe(1)
    expect(cost(["request@web@name@contractNo", "confirm@web"])).toBe(0)
    expect(cost(["request@web", "confirm@web"], { unseen: ["login"] })).toBe(0)
  })
  it("takes what time does for granted, and a case that stops before the end only where it may be open", () => {
    expect(cost(["request@hotline"])).toBe(0)
    expect(cost(["request@hotline", "expire@hotline"])).toBe(0)
    expect([cost([]), cost([], { mayBeOpen: true })]).toEqual([1, 0])
    expect([cost(["login@web"]), cost(["login@web"], { mayBeOpen: true })]).toEqual([1, 0])
  })
  it("takes a goal for an end also where something may follow it", () => {
    const open = Process.make("ask", { version: 1, facts: {}, assurance: ["anonymous"], states: { asked: {}, answered: { goal: true } }, initial: "asked", events: { answer: { from: "asked", to: "answered" }, reopen: { from: "answered", to: "asked" } } })
    const chat = Process.compose(open, [open.channel("chat", { affords: { answer: {}, reopen: {} } })])
    const costs = [["answer@chat"], ["answer@chat", "reopen@chat"]].map((events) => Result.getOrThrow(Process.conformance(chat, log(events))).totalCost)
    expect(costs).toEqual([0, 1])
  })
  it("tells steps and channels with their deviations and with what is missing", () => {
    const { fitness, perChannel, perStep, perfectlyFitting, totalCost, unknown, variants } = compared(log(
      ["request@hotline", "confirm@hotline"],
      ["request@hotline", "complain@hotline", "confirm@hotline"],
      ["confirm@web"],
      ["request@hotline", "confirm@fax"]
    ))
    expect({ perfectlyFitting, totalCost, variants }).toEqual({ perfectlyFitting: 1, totalCost: 3, variants: 4 })
    expect(Object.fromEntries(perStep)).toEqual({
      complain: { events: 1, deviations: 1, missing: 0 }, confirm: { events: 4, deviations: 1, missing: 0 }, request: { events: 3, deviations: 0, missing: 1 }
    })
    expect(perChannel.get("hotline")).toMatchObject({ cases: 3, events: 6, deviations: 1, missing: 1 })
    expect(perChannel.get("fax")).toMatchObject({ events: 1, deviations: 1, fitness: 0 })
    expect(unknown).toEqual({ steps: ["complain"], channels: ["fax"] })
    expect(fitness).toBeCloseTo((1 + (1 - 1 / 4) + (1 - 1 / 2) + (1 - 1 / 3)) / 4, 10)
  })
  it("is precise where the log uses what is offered", () => {
    expect(compared(log(["request@hotline", "confirm@hotline"])).precision).toBeCloseTo(2 / 7, 10)
    expect(compared(log(["request@hotline", "confirm@hotline"], ["request@hotline", "confirm@web"])).precision).toBeCloseTo(3 / 7, 10)
  })
  it("takes any channel where the log tells none", () => {
    const its = compared(log(["request", "confirm"]))
    expect([its.totalCost, its.perChannel.size]).toEqual([0, 0])
  })
  it("fails where nobody ever reaches an end, and where a case is not decided within the limit", () => {
    const stuck = Process.compose(Cancel, [Cancel.channel("web", {})])
    expect(Result.getFailure(Process.conformance(stuck, log([])))).toMatchObject({ value: { reason: "unreachable" } })
    expect(Result.getFailure(Process.conformance(omni, log(["request@hotline"]), { limit: 1 }))).toMatchObject({ value: { reason: "gave-up" } })
  })
})
