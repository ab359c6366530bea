/** A process exported for XState and run there: what is sent to it, what time does, what is left out. */
import { toXState } from "@redthread/interchange"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import * as xstate from "xstate"

const read = (json: unknown): Process.Composed => Result.getOrThrow(Process.fromJson(json))
const levels = ["anonymous", "authenticated"]

const cancel = read({
  name: "contract.cancel", version: 1, facts: { name: {}, contractNo: {} }, assurance: levels, initial: "open",
  states: { open: {}, requested: { within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true } },
  events: {
    request: { from: "open", to: "requested", needs: ["name", "contractNo"] }, confirm: { from: "requested", to: "cancelled" }, expire: { from: "requested", to: "expired" }
  },
  channels: {
    web: {
      claims: ["cancelled"], auth: { login: { grants: "authenticated", brings: ["name"], expires: "PT30M", keeps: ["name"] } },
      affords: { request: {}, confirm: { atLeast: "authenticated" } }, handover: { hotline: { carries: "all" } }
    },
    hotline: { affords: { confirm: {} } }
  }
})

const run = (process: Process.Composed, ...types: ReadonlyArray<string>) => {
  const clock = new xstate.SimulatedClock()
  const actor = xstate.createActor(toXState(process).machine(xstate), { clock }).start()
  for (const type of types) actor.send({ type })
  return { actor, clock }
}

describe("a statechart exported for XState", () => {
  it("is plain JSON, with guards and actions by their names", () => {
    const { config } = toXState(cancel)
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
    expect(config.states?.["requested"]).toEqual({
      id: "requested",
      on: {
        "web: confirm": [{ target: ["#cancelled"], reenter: true, guard: "web: confirm", actions: ["web: confirm"] }],
        "hotline: confirm": [{ target: ["#cancelled"], reenter: true, guard: "hotline: confirm", actions: ["hotline: confirm"] }],
        "by time: expire": [{ target: ["#expired"], reenter: true, guard: "by time: expire", actions: ["by time: expire"] }]
      },
      after: { P14D: { actions: ["by time: expire is due"] } }
    })
  })

  it("holds in its context what the company knows and what each channel shows", () => {
    const { actor } = run(cancel, "web arrives", "web: login", "web: request", "web: handover hotline")
    expect(actor.getSnapshot()).toMatchObject({
      value: "requested", status: "active",
      context: { on: "hotline", known: ["contractNo", "name"], at: { hotline: { visible: ["contractNo", "name"], assurance: "anonymous" } } }
    })
    actor.send({ type: "hotline: confirm" })
    expect(actor.getSnapshot()).toMatchObject({ value: "cancelled", status: "done", tags: new Set(["goal"]) })
  })

  it("is moved by time when its time is up, and a login ends half an hour after the last one", () => {
    const { actor, clock } = run(cancel, "web arrives", "web: login", "web: request")
    clock.increment(30 * 60_000 - 1)
    expect(actor.getSnapshot().can({ type: "web: confirm" })).toBe(true)
    clock.increment(1)
    expect(actor.getSnapshot().can({ type: "web: confirm" })).toBe(false)
    expect(actor.getSnapshot().context).toMatchObject({ at: { web: { visible: ["name"], assurance: "anonymous" } } })
    clock.increment(14 * 86_400_000 - 30 * 60_000 - 1)
    expect(actor.getSnapshot().value).toBe("requested")
    clock.increment(1)
    expect(actor.getSnapshot()).toMatchObject({ value: "expired", status: "done" })
  })

  it("lists what it leaves out or cannot keep, with its place", () => {
    expect(toXState(cancel).losses.map(({ at }) => at)).toEqual(["/facts", "/channels/web/claims"])
    const slow = read({
      ...(Process.toJson(cancel) as object),
      states: { open: {}, requested: { has: ["name"], within: "P1M", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true } }
    })
    expect(toXState(slow).losses.filter(({ at }) => at.startsWith("/states")).map(({ at, what }) => `${at} ${what}`)).toEqual([
      "/states/requested/has It is not promised; whether it holds is what the checker proves.",
      "/states/requested/within A month is taken as 30 days, a year as 365.",
      "/states/requested/within It is longer than timers wait (24.8 days): the actor needs a clock of its own."
    ])
    const states = { whole: {}, a: { in: "whole" }, b: { in: "a", first: true }, c: { in: "a" }, done: { goal: true } }
    const both = read({
      name: "both", version: 1, facts: {}, assurance: levels, initial: "whole", states,
      events: { leave: { from: "whole", to: "done", also: [{ from: "b", to: "c" }] } }, channels: { web: { affords: { leave: {} } } }
    })
    expect(toXState(both).losses).toEqual([
      { at: "/facts", what: expect.any(String) }, { at: "/events/leave/also/0", what: "It moves what the event itself moves: XState makes only one of the two moves." }
    ])
  })

  it("begins inside a state where the process does, and keeps names with dots apart", () => {
    const nested = read({
      name: "nested", version: 1, facts: {}, assurance: levels, initial: "work.two",
      states: { work: {}, "work.one": { in: "work", first: true }, "work.two": { in: "work" }, done: { goal: true } },
      events: { back: { from: "work.two", to: "work.one" }, end: { from: "work", to: "done" } }, channels: { web: { affords: { back: {}, end: {} } } }
    })
    expect(run(nested).actor.getSnapshot().value).toEqual({ work: "work/two" })
    expect(run(nested, "web: back").actor.getSnapshot().value).toEqual({ work: "work/one" })
    expect(run(nested, "web: back", "web: end").actor.getSnapshot().value).toBe("done")
  })
})
