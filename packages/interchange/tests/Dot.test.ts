/** A process drawn by Graphviz: everything that is declared is in the picture, and the story of a finding stands out. */
import { toDot } from "@redthread/interchange"
import * as Graphviz from "@redthread/interchange/Graphviz"
import * as Process from "@redthread/process"
import { composedProcesses } from "@redthread/testing"
import { Effect, Exit, Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const read = (json: unknown): Process.Composed => Result.getOrThrow(Process.fromJson(json))

const work = read({
  name: "work", version: 1, facts: { name: {} }, assurance: ["anonymous", "claimed"], initial: "open",
  states: {
    open: {}, work: { history: "deep" }, a1: { in: "work", region: "a", first: true, within: "P3D", onTimeout: "hurry" }, a2: { in: "work", region: "a" }, b1: { in: "work", region: "b" },
    done: { goal: true }
  },
  events: { start: { from: "open", to: "work", needs: ["name"] }, hurry: { from: "a1", to: "a2" }, end: { from: "work", to: "done", when: ["a2"] } },
  channels: {
    web: { claims: ["done"], auth: { login: { grants: "claimed", brings: ["name"] } }, affords: { start: {} }, handover: { hotline: {} } },
    hotline: { affords: { start: {}, end: {} } }
  }
})
const finding = Process.check(work).findings.find(({ rule }) => rule === "forgets")

/** What Graphviz makes of it, without its numbers. */
const drawn = (dot: string): Promise<string> => Effect.runPromise(Graphviz.toSvg(dot))
const texts = (svg: string): ReadonlyArray<string> => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text.replaceAll("&#160;", " ").trim())

describe("a process as a graph", () => {
  it("frames states with parts, tells who offers a step, and that time takes one", async () => {
    const dot = toDot(work)
    expect(dot).toContain("subgraph cluster_s5 {")
    expect(dot).not.toContain("#b42318")
    expect(texts(await drawn(dot))).toEqual(expect.arrayContaining(["work", "goes on where it was left", "a1", "P3D, then hurry", "start (hotline, web)", "hurry (time)", "end (hotline)"]))
  })

  it("draws the story of a finding in red, step by step, with its words below", async () => {
    expect(finding?.path).toEqual(["login", "handover hotline"])
    const svg = await drawn(toDot(work, finding))
    expect(texts(svg)).toEqual(expect.arrayContaining(["1 login (web)", "2 handover hotline (web)"]))
    expect(texts(svg).join(" ")).toContain(finding?.message)
    expect(svg.match(/<path[^>]*stroke="#b42318"/g)).toHaveLength(1)
    const trap = read({ ...(Process.toJson(work) as object), channels: { web: { affords: { start: {}, hurry: {} } }, hotline: { affords: { start: {}, end: { atMost: "anonymous" } }, auth: { login: { grants: "claimed" } } } } })
    const story = Process.check(trap).findings.find(({ path }) => path.length > 1)
    expect(story?.path[0]).toBe("start")
    expect(toDot(trap, story)).toMatch(/label="   1 start \((web|hotline)\) {4}\\l", lhead="cluster_s5", color="#b42318"/)
  })

  it("can be drawn whatever the process", async () => {
    const graphviz = await Effect.runPromise(Graphviz.load())
    fc.assert(fc.property(composedProcesses, (process) => {
      const [story] = Process.check(process).findings
      const svg = graphviz.dot(toDot(process, story))
      for (const state of Object.keys(process.form.states)) expect(texts(svg)).toContain(state)
    }), { numRuns: 50 })
  })
})

describe("Graphviz", () => {
  it("says what to install where it is missing", async () => {
    const exit = await Effect.runPromiseExit(Graphviz.load(() => import("no-such-package" as string) as never))
    expect(exit).toMatchObject(Exit.fail({ _tag: "GraphvizMissing" }))
    expect(String(Exit.isFailure(exit) ? exit.cause : "")).toContain("npm install @hpcc-js/wasm-graphviz")
  })
  it("says why it refuses a text", async () => {
    const refused = await Effect.runPromise(Effect.flip(Graphviz.toSvg("digraph { open -> ")))
    expect(refused).toMatchObject({ _tag: "DotRefused", reason: expect.stringContaining("syntax error") })
  })
})
