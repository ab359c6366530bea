/** What has been done is undone when the goal is given up. */
import { ChannelName, StepName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const web = ChannelName.make("web")
const read = (json: unknown) => Result.getOrThrow(Process.fromJson(json))
const booking = (more: Json = {}, events: Json = {}, version = 1): Json => {
  const all: Json = {
    reserve: { from: "open", to: "reserved" }, pay: { from: "reserved", to: "paid", outcomes: { refused: "failed" } }, ship: { from: "paid", to: "done" },
    fail: { from: "paid", to: "failed" }, refund: { from: "failed", to: "failed", compensates: "pay" }, release: { from: "failed", to: "released", compensates: ["reserve"] },
    close: { from: "released", to: "closed" }, ...events
  }
  return {
    name: "book", version, facts: {}, assurance: ["anonymous"], initial: "open",
    states: { open: {}, reserved: {}, paid: {}, failed: {}, released: {}, closed: { final: true }, done: { goal: true } }, events: all,
    channels: { web: { claims: ["done"], affords: Object.fromEntries(Object.keys(all).map((event) => [event, {}])) } }, ...more
  }
}
const after = (process: Process.Composed, ...steps: ReadonlyArray<string>): Process.Case =>
  steps.reduce((at, step) => {
    const outcome = Process.step(process, at, { channel: web, step: StepName.make(step) })
    if (outcome._tag === "Refused") throw new Error(outcome.because)
    return outcome.case
  }, Process.begin(process, web))
const found = (json: Json) => Process.check(read(json)).findings.filter(({ rule }) => rule === "uncompensated").map(({ cause, path }) => [cause, ...path])
const problems = (json: unknown) => {
  const result = Process.fromJson(json)
  return Result.isSuccess(result) ? [] : result.failure.problems.map(({ at, what }) => `${at} ${what}`)
}

describe("a step that has to be undone", () => {
  it("is due, the last one first, until something undoes it", () => {
    const process = read(booking())
    expect(Process.due(process, after(process))).toEqual([])
    expect(Process.due(process, after(process, "reserve"))).toEqual(["reserve"])
    expect(Process.due(process, after(process, "reserve", "pay", "fail"))).toEqual(["pay", "reserve"])
    expect(Process.due(process, after(process, "reserve", "pay", "fail", "refund"))).toEqual(["reserve"])
    expect(Process.due(process, after(process, "reserve", "pay", "fail", "refund", "release"))).toEqual([])
  })
  it("is due only by the outcome that is named, once however often it was taken, and not after the goal", () => {
    const process = read(booking({}, { again: { from: "reserved", to: "open" } }))
    expect(Process.due(process, after(process, "reserve", "pay:refused"))).toEqual(["reserve"])
    expect(Process.due(process, after(process, "reserve", "again", "reserve"))).toEqual(["reserve"])
    expect(Process.due(process, after(process, "reserve", "pay", "ship"))).toEqual([])
    expect(after(process, "reserve", "pay", "ship").state).toBe("done")
  })
  it("stays due at a goal that can still be withdrawn", () => {
    const withdrawing = (withdraw: Json) => booking({ states: { open: {}, reserved: {}, paid: {}, failed: {}, released: {}, closed: { final: true }, done: { goal: true } } }, { withdraw: { from: "done", to: "closed", ...withdraw }, refund: { from: "failed", to: "failed", compensates: "pay" }, release: { from: "failed", to: "released", compensates: ["reserve", "pay"] } })
    const process = read(withdrawing({}))
    expect(Process.due(process, after(process, "reserve", "pay", "ship"))).toEqual(["pay", "reserve"])
    expect(found(withdrawing({}))).toEqual([["/events/withdraw", "reserve", "pay", "ship", "withdraw"]])
    expect(found(withdrawing({ compensates: ["reserve", "pay"] }))).toEqual([])
  })
  it("must have been undone wherever the matter ends without its goal, told by the shortest story", () => {
    expect(found(booking())).toEqual([["/events/close", "reserve", "pay", "fail", "release", "close"]])
    expect(found(booking({}, { release: { from: "failed", to: "released", compensates: ["reserve", "pay"] } }))).toEqual([])
    expect(Process.check(read(booking({}, { release: { from: "failed", to: "released", compensates: ["reserve", "pay"] } }))).findings).toEqual([])
  })
  it("counts when time ends the matter", () => {
    const states = { open: {}, reserved: { within: "P14D", onTimeout: "lapse" }, lapsed: { final: true }, done: { goal: true } }
    const lapsing = (lapse: Json, undo: Json) => booking({ states }, {
      pay: { from: "reserved", to: "done" }, ship: { from: "open", to: "open" }, fail: { from: "open", to: "open" }, refund: { from: "open", to: "open" },
      release: { from: "reserved", to: "open", ...undo }, close: { from: "open", to: "open" }, lapse: { from: "reserved", to: "lapsed", ...lapse }
    })
    expect(found(lapsing({}, { compensates: "reserve" }))).toEqual([["/events/lapse", "reserve", "lapse"]])
    expect(found(lapsing({ compensates: "reserve" }, {}))).toEqual([])
  })
  it("adds no situation to a process that undoes nothing, and is refused when it is misspelt", () => {
    const plain = booking({}, { refund: { from: "failed", to: "failed" }, release: { from: "failed", to: "released" } })
    expect(Process.check(read(plain)).states).toBe(7)
    expect(after(read(plain), "reserve").state).toBe("reserved")
    expect(problems(booking({}, { refund: { from: "failed", to: "failed", compensates: "payy" } }))).toEqual(["/events/refund/compensates There is no step “payy”."])
    expect(problems(booking({}, { pay: { from: "reserved", to: "paid", outcomes: { refused: "failed" }, compensates: ["reserve", "pay:refused"] } }))).toEqual(["/events/pay/compensates/1 “pay” cannot undo itself."])
  })
  it("is not part of the name by which people are told of the state", () => {
    const process = read(booking())
    expect(Process.step(process, after(process, "reserve"), { channel: web, step: StepName.make("ship") })).toMatchObject({ because: "“ship” is not possible in the state “reserved”." })
  })
  it("goes along into a new version, as far as that still undoes it", () => {
    const older = read(booking())
    const running = after(older, "reserve", "pay", "fail")
    const moved = (events: Json) => {
      const newer = read(booking({ migrates: { from: Process.toJson(older), states: { failed: "stuck" } }, states: { open: {}, reserved: {}, paid: {}, stuck: {}, released: {}, closed: { final: true }, done: { goal: true } } }, {
        pay: { from: "reserved", to: "paid", outcomes: { refused: "stuck" } }, fail: { from: "paid", to: "stuck" }, ...events
      }, 2))
      const to = Process.migrated(newer, running)
      return to === undefined ? undefined : [Process.isIn(newer, to.state, "stuck"), ...Process.due(newer, to)]
    }
    expect(moved({ refund: { from: "stuck", to: "stuck", compensates: "pay" }, release: { from: "stuck", to: "released", compensates: "reserve" } })).toEqual([true, "pay", "reserve"])
    expect(moved({ refund: { from: "stuck", to: "stuck" }, release: { from: "stuck", to: "released", compensates: "reserve" } })).toEqual([true, "reserve"])
    expect(moved({ refund: { from: "stuck", to: "stuck" }, release: { from: "stuck", to: "released" } })).toEqual([true])
  })
})
