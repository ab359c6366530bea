/** The Promela model says what the process says: Spin finds as many situations and moves in it as the checker does. */
import { toPromela } from "@redthread/interchange"
import * as Process from "@redthread/process"
import { processJson } from "@redthread/testing"
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { charts } from "./Charts.ts"
import { asOurs, explored, whyNoSpin } from "./Spin.ts"

const read = (json: unknown): Process.Composed => Result.getOrThrow(Process.fromJson(json))
const levels = ["anonymous", "authenticated"]

/** Cancelling a contract on two channels: a login that expires, a handover, a time limit, an outcome, a promise. */
const cancel = (has: ReadonlyArray<string>) => read({
  name: "contract.cancel", version: 1, facts: { name: {}, contractNo: {}, reason: {} }, assurance: levels, initial: "open",
  states: { open: {}, requested: { has, within: "P14D", onTimeout: "expire" }, cancelled: { goal: true }, expired: { final: true } },
  events: {
    request: { from: ["open"], to: "requested", needs: ["name", "contractNo"] },
    confirm: { from: "requested", to: "cancelled", outcomes: { refused: "open" } }, expire: { from: "requested", to: "expired" }
  },
  channels: {
    web: {
      claims: ["cancelled"], auth: { login: { grants: "authenticated", brings: ["name"], expires: "PT30M" }, logout: { resets: true, keeps: ["name"] } },
      affords: { request: { asks: ["contractNo", "reason"] }, confirm: { atLeast: "authenticated", effort: 2 } }, handover: { hotline: { carries: ["name"], assurance: "keep" } }
    },
    hotline: { affords: { request: {}, confirm: { shows: ["reason"] } }, handover: { web: { carries: "all", assurance: "authenticated" } } }
  }
})

/** Forty facts, asked in two groups: the model needs two words for them. */
const many = (): Process.Composed => {
  const facts = Array.from({ length: 40 }, (_, i) => `fact.${i}`)
  return read({
    name: "many", version: 1, facts: Object.fromEntries(facts.map((fact) => [fact, {}])), assurance: levels, initial: "open",
    states: { open: {}, half: {}, "half-way": {}, done: { goal: true } },
    events: { begin: { from: "open", to: "half", needs: facts.slice(0, 35) }, "go-on": { from: "half", to: "half-way", needs: facts.slice(30) }, end: { from: "half-way", to: "done" } },
    channels: {
      web: { affords: { begin: {}, "go-on": { asks: facts.slice(35) } }, handover: { shop: { carries: facts.slice(20, 38) } } },
      shop: { auth: { card: { grants: "authenticated", brings: facts.slice(33, 36) } }, affords: { "go-on": {}, end: { asks: facts.slice(0, 2) } }, handover: { web: { carries: "all" } } }
    }
  })
}

/** A matter that pauses and goes on deep down where it was left, in two parts; a handover that says nothing; a step that is undone. */
const pausing = (): Process.Composed => read({
  name: "pausing", version: 1, facts: { name: {} }, assurance: levels, initial: "open",
  states: {
    open: {}, work: { history: "deep" }, paused: {}, done: { goal: true }, a1: { in: "work", region: "a", first: true }, a2: { in: "work", region: "a" }, x1: { in: "a2", first: true }, x2: { in: "a2" },
    b1: { in: "work", region: "b", first: true }, b2: { in: "work", region: "b" }
  },
  events: {
    start: { from: "open", to: "work", needs: ["name"] }, a: { from: "a1", to: "a2" }, x: { from: "x1", to: "x2" }, b: { from: "b1", to: "b2" }, back: { from: "b2", to: "b1", compensates: "b" },
    pause: { from: "work", to: "paused" }, goOn: { from: "paused", to: "work" }, end: { from: "work", to: "done", when: ["x2"] }
  },
  channels: {
    web: { auth: { login: { grants: "authenticated" } }, affords: { start: {}, a: {}, x: {}, b: {}, pause: {}, end: {} }, handover: { shop: {} } },
    shop: { affords: { back: {}, goOn: {} }, handover: { web: { carries: "all", assurance: "keep" } } }
  }
})

describe("a Promela model", () => {
  it("names everything in letters that Promela knows, each once", () => {
    const process = read({
      name: "käse", version: 1, facts: { "a.b": {}, "a:b": {}, "a-b": {} }, assurance: ["anonymous"], initial: "größe",
      states: { größe: {}, "gr__e": {}, done: { goal: true } }, events: { go: { from: "größe", to: "done", needs: ["a.b", "a:b", "a-b"] } }, channels: { "e-mail": { affords: { go: {} } } }
    })
    const defined = toPromela(process).text.match(/(?<=#define )\w+/g) ?? []
    expect(defined).toEqual(expect.arrayContaining(["F_a_b", "F_a_b_2", "F_a_b_3", "S_gr__e", "S_gr__e_2"]))
    expect(new Set(defined).size).toBe(defined.length - 1) // CHECK is defined in two ways
  })

  it("lists what it leaves out, with its place", () => {
    expect(toPromela(cancel([])).losses.map(({ at }) => at)).toEqual([
      "/states/requested/within", "/channels/web/claims", "/channels/web/auth/login/expires", "/channels/web/affords/confirm/effort"
    ])
    const later = read({ ...(Process.toJson(cancel([])) as object), colours: "red", description: "How to cancel." })
    expect(toPromela(later).losses.map(({ at }) => at).slice(0, 1)).toEqual(["/description"])
    expect(toPromela(later).losses.map(({ at }) => at).at(-1)).toBe("/colours")
  })
})

describe(whyNoSpin ?? "Spin, partial-order reduction off", () => {
  /** Milliseconds: compilers are slow on busy machines. */
  const patience = 60_000
  const withSpin = it.skipIf(whyNoSpin !== undefined)
  const counts = (process: Process.Composed) => {
    const { states, transitions } = Process.check(process)
    return { states, transitions }
  }
  const models: Readonly<Record<string, () => Process.Composed>> = {
    "a login that expires, a handover, a time limit and an outcome": () => cancel([]),
    "more facts than one word holds": many,
    "parts that go on deep down where they were left": pausing,
    "no channel at all": () => read({ name: "none", version: 1, facts: {}, assurance: levels, initial: "open", states: { open: {} }, events: {}, channels: {} })
  }
  for (const [what, model] of Object.entries(models)) {
    withSpin(`finds as many situations and moves as the checker: ${what}`, () => {
      const process = model()
      expect(asOurs(explored(toPromela(process).text), process.channels.length)).toEqual(counts(process))
    }, patience)
  }

  withSpin("finds as many in generated processes, with parts, history, limits and steps to be undone", () => {
    const large = (json: unknown) => [read(json)].filter((process) => Process.check(process).states > 25)
    const generated = [...fc.sample(charts, { numRuns: 200, seed: 11 }).flatMap(large).slice(0, 2), ...fc.sample(processJson, { numRuns: 200, seed: 11 }).flatMap(large).slice(0, 1)]
    expect(generated).toHaveLength(3)
    for (const process of generated) expect(asOurs(explored(toPromela(process).text), process.channels.length)).toEqual(counts(process))
  }, patience)

  withSpin("judges as the checker does: whether a promised fact is known, whether a goal is reached", () => {
    const isPromised = (process: Process.Composed) => !Process.check(process).findings.some(({ rule }) => rule === "unproved-fact")
    for (const process of [cancel(["name", "contractNo"]), cancel(["name", "reason"])]) {
      expect(explored(toPromela(process).text, { always: "promised" }).errors === 0).toBe(isPromised(process))
    }
    expect(explored(toPromela(cancel([])).text, { always: "!goal" }).errors).toBeGreaterThan(0)
    expect(explored(toPromela(cancel([])).text, { always: "!in_open" }).errors).toBeGreaterThan(0)
  }, patience)
})
