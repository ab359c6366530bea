/** How much alike two channels are, by example. */
import { ChannelName, StateName } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

type Json = Record<string, unknown>
const [one, other] = [ChannelName.make("one"), ChannelName.make("other")]
const alike = (first: Json, second: Json, instead: Json = {}) => {
  const events = {
    a: { from: "open", to: "p" }, a2: { from: "open", to: "q" }, b: { from: ["p", "q"], to: "x" }, c: { from: ["p", "q"], to: "y" },
    end: { from: ["p", "q", "x", "y"], to: "done" }, once: { from: "open", to: "open", needs: ["f"] }, late: { from: "p", to: "x", needs: ["f"] }
  }
  const process = Result.getOrThrow(Process.fromJson({
    name: "p", version: 1, facts: { f: {} }, assurance: ["anonymous", "claimed"], initial: "open",
    states: { open: {}, p: {}, q: {}, x: {}, y: {}, done: { goal: true } }, events,
    channels: { one: { claims: ["done"], ...first }, other: { claims: ["done"], ...second } }, ...instead
  }))
  return Process.likeness(process, one, other, StateName.make("done"))
}
const offers = (...events: ReadonlyArray<string>) => ({ affords: Object.fromEntries(events.map((event) => [event, {}])) })

describe("two channels on the way to a goal", () => {
  it("are branching bisimilar when only a login stands before the same steps", () => {
    expect(alike(offers("a", "b", "end"), { auth: { login: { grants: "claimed" } }, affords: { a: { atLeast: "claimed" }, b: {}, end: {} } })).toEqual({ grade: "branching" })
  })
  it("have equal traces, each simulating the other, when an early choice on one may close a step", () => {
    // On the first, a question that was skipped before takes the step `late` away.
    const first = { affords: { once: { asks: ["f"] }, a: {}, late: { asks: [] }, end: {} } }
    const second = { affords: { a: {}, late: { asks: ["f"] }, end: {} } }
    expect(alike(first, second)).toEqual({ grade: "simulation" })
  })
  const more = {
    facts: { f: {}, g: {} },
    events: { a: { from: "open", to: "p" }, d: { from: "open", to: "p" }, b: { from: "p", to: "x", needs: ["f"] }, c: { from: "p", to: "y", needs: ["g"] }, end: { from: ["p", "x", "y"], to: "done" } },
    states: { open: {}, p: {}, x: {}, y: {}, done: { goal: true } }
  }
  it("are weakly bisimilar when one leads at once where a login would lead on the other", () => {
    // Whoever logs in cannot take b any more; on the second, whoever takes d cannot either, which nobody who only looks can tell from a login.
    const first = { auth: { login: { grants: "claimed" } }, affords: { a: { asks: ["f"], atMost: "anonymous" }, b: { asks: [], atMost: "anonymous" }, end: {} } }
    const second = { ...first, affords: { ...first.affords, d: { asks: [], atMost: "anonymous" } } }
    expect(alike(first, second, more)).toEqual({ grade: "weak" })
    expect(alike(second, first, more)).toEqual({ grade: "weak" })
  })
  it("have equal traces when one decides early what the other leaves open", () => {
    const early = { affords: { a: { asks: ["f"] }, d: { asks: ["g"] }, b: { asks: [] }, c: { asks: [] }, end: {} } }
    const late = { affords: { a: { asks: ["f", "g"] }, b: { asks: [] }, c: { asks: [] }, end: {} } }
    expect(alike(early, late, more)).toEqual({ grade: "traces" })
    expect(alike(late, early, more)).toEqual({ grade: "traces" })
  })
  it("contain one another when one offers a step more, which is told as the shortest trace", () => {
    expect(alike(offers("a", "b", "end"), offers("a", "end"))).toEqual({ grade: "contains", trace: ["a", "b"], on: "one" })
    expect(alike(offers("a", "end"), offers("a", "c", "end"))).toEqual({ grade: "contained", trace: ["a", "c"], on: "other" })
  })
  it("are different when each can do what the other cannot", () => {
    expect(alike(offers("a", "b", "end"), offers("a", "c", "end"))).toEqual({ grade: "different", trace: ["a", "b"], on: "one" })
  })
  it("are not compared when one does not lead to the goal by itself", () => {
    expect(alike(offers("a", "b", "end"), { ...offers("a"), handover: { one: { carries: "all", assurance: "keep" } } })).toBeUndefined()
  })
})
