/** `redthread conform` on files of our own, and on the corpus where there is one. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-conform-"))
})
afterAll(() => rmSync(place, { recursive: true }))

interface Figures {
  readonly cases: number
  readonly events: number
  readonly variants: number
  readonly perfectlyFitting: number
  readonly fitness: number
  readonly totalCost: number
  readonly precision: number
  readonly sound: boolean | null
  readonly cpuSeconds: number
  readonly perChannel: Readonly<Record<string, { readonly events: number; readonly deviations: number }>>
  readonly replay: { readonly fitting: number; readonly logFitness: number }
}

const conform = async (...args: ReadonlyArray<string>) => {
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(["conform", ...args]), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
const figures = async (...args: ReadonlyArray<string>): Promise<Figures> => JSON.parse((await conform(...args, "--json")).out) as Figures
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(place, name), content)
  return join(place, name)
}
const net = {
  name: "call", places: [{ id: "p" }, { id: "q" }, { id: "r" }], transitions: [{ id: "t", label: "ask" }, { id: "u", label: "answer" }],
  arcs: [["p", "t"], ["t", "q"], ["q", "u"], ["u", "r"]].map(([from, to]) => ({ from, to, weight: 1 })), initial: { p: 1 }, final: { r: 1 }
}
const table = "Vorgang;Aktivität;Zeitstempel;Kanal\n1;ask;2026-01-01;web\n1;answer;2026-01-02;hotline\n2;ask;2026-01-01;web\n2;complain;2026-01-03;web\n2;answer;2026-01-02;hotline\n"

describe("redthread conform", () => {
  it("compares a table with a net and tells where the deviations are", async () => {
    const its = await figures(file("net.json", JSON.stringify(net)), file("log.csv", table))
    expect(its).toMatchObject({ cases: 2, events: 5, variants: 2, perfectlyFitting: 1, totalCost: 1, fitness: 0.9, precision: 1, sound: true })
    expect(its.perChannel).toMatchObject({ web: { events: 3, deviations: 1 }, hotline: { events: 2, deviations: 0 } })
    expect(its.cpuSeconds).toBeGreaterThan(0)
  })
  it("tells the same in words, and what it took for case, activity and time", async () => {
    const { code, out } = await conform(file("net.json", JSON.stringify(net)), file("log.csv", table))
    expect(code).toBe(0)
    expect(out).toContain("Case “Vorgang”, activity “Aktivität”, time “Zeitstempel”.")
    expect(out).toContain("2 cases, 5 events, 2 variants; 1 cases fit perfectly.")
  })
  it("unpacks, and ends with 1 on deviations only where they count as errors", async () => {
    const xes = "<log><trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"ask\"/></event></trace></log>"
    const [model, log] = [file("net.json", JSON.stringify(net)), file("log.xes.gz", gzipSync(xes))]
    expect(await conform(model, log, "--json")).toMatchObject({ code: 0, out: expect.stringContaining("\"totalCost\":1") })
    expect((await conform(model, log, "--strict")).code).toBe(1)
  })
  it("ends with 1 where the net is not sound, and shows how", async () => {
    const unsound = { ...net, transitions: [...net.transitions, { id: "v", label: "drop" }], places: [...net.places, { id: "s" }], arcs: [...net.arcs, { from: "t", to: "s", weight: 1 }, { from: "s", to: "v", weight: 1 }, { from: "v", to: "r", weight: 1 }] }
    expect(await conform(file("unsound.json", JSON.stringify(unsound)), file("log.csv", table), "--json")).toMatchObject({ code: 1, out: expect.stringMatching(/"fitness":null.*"sound":false/) })
    expect(await conform(file("unsound.json", JSON.stringify(unsound)), file("log.csv", table))).toMatchObject({ code: 1, out: expect.stringContaining("The net is not sound:") })
  })
  it("ends with 2 and one sentence on what it cannot use", async () => {
    const model = file("net.json", JSON.stringify(net))
    const says = async (...args: ReadonlyArray<string>): Promise<string> => {
      const { code, err } = await conform(...args)
      expect([code, err.split("\n").length]).toEqual([2, 1])
      return err
    }
    expect(await says(model, join(place, "none.csv"))).toContain("There is no such file.")
    expect(await says(model, file("log.csv", "a,b\n1,2\n"))).toContain("(line 1): No column tells the case")
    expect(await says(model, file("log.xes", "<log"))).toContain("not well-formed XML")
    expect(await says(model, file("log.xes.gz", new Uint8Array([0x1F, 0x8B, 1, 2])))).toContain("It cannot be unpacked")
    expect(await says(model, file("log.pdf", "x"))).toContain("Its ending is none of")
    expect(await says(file("wrong.json", "{\"places\":[]}"), file("log.csv", table))).toContain("This is no net")
    expect(await says(model, file("log.csv", table), "--limit", "1")).toContain("Raise --limit.")
  })
})

const cancel = {
  name: "contract.cancel", version: 1, facts: { contractNo: { type: "string" } }, assurance: ["anonymous"],
  states: { open: {}, requested: {}, cancelled: { goal: true } }, initial: "open",
  events: { request: { from: "open", to: "requested", needs: ["contractNo"] }, confirm: { from: "requested", to: "cancelled" } },
  channels: { web: { affords: { request: {}, confirm: {} } }, hotline: { affords: { confirm: {} } } }
}
const contacts = "case,activity,time,channel\n1,request,2026-01-01,web\n1,confirm,2026-01-02,hotline\n2,request,2026-01-01,hotline\n2,confirm,2026-01-02,hotline\n"

describe("redthread conform with a process", () => {
  it("tells which channel could not do what the log shows, and which step the process misses", async () => {
    const its = await figures(file("cancel.json", JSON.stringify(cancel)), file("contacts.csv", contacts))
    expect(its).toMatchObject({ cases: 2, events: 4, variants: 2, perfectlyFitting: 1, totalCost: 2, fitness: 0.75, sound: true, problems: [] })
    expect(its.perChannel).toMatchObject({ hotline: { cases: 2, events: 3, deviations: 1, missing: 0 }, web: { cases: 1, events: 1, deviations: 0, missing: 1 } })
    expect(its).toMatchObject({ perStep: { request: { events: 2, deviations: 1, missing: 1 } }, unknown: { steps: [], channels: [] } })
  })
  it("says the same in words, names what the process does not know, and may be told what no log records", async () => {
    const model = file("cancel.json", JSON.stringify(cancel))
    const { code, out } = await conform(model, file("contacts.csv", `${contacts}2,complain,2026-01-03,fax\n`))
    expect(code).toBe(0)
    expect(out).toContain("hotline: 3 events in 2 cases, 1 deviations")
    expect(out).toContain("request: 2 events, 1 where it was not possible, 1 times missing")
    expect(out).toContain("The process has no step “complain”.\nThe process has no channel “fax”.")
    expect(await figures(model, file("begun.csv", "case,activity\n1,confirm\n"))).toMatchObject({ totalCost: 1 })
    expect(await figures(model, file("begun.csv", "case,activity\n1,confirm\n"), "--unseen", "login, request")).toMatchObject({ totalCost: 0 })
    expect(await figures(model, file("open.csv", "case,activity\n1,request\n"), "--may-be-open")).toMatchObject({ totalCost: 0 })
  })
  it("takes a module that exports one, and ends with 1 where customers can get stranded", async () => {
    const module = file("cancel.mjs", `import { Result } from "effect"\nimport { fromJson } from "@redthread/process"\nexport const cancel = Result.getOrThrow(fromJson(${JSON.stringify(cancel)}))\n`)
    const { code, out } = await conform(module, file("contacts.csv", contacts), "--json")
    expect([code, (JSON.parse(out) as Figures).totalCost]).toEqual([0, 2])
    const stranding = { ...cancel, states: { ...cancel.states, lost: {} }, events: { ...cancel.events, lose: { from: "open", to: "lost" } }, channels: { ...cancel.channels, web: { affords: { lose: {}, request: {}, confirm: {} } } } }
    const stranded = await conform(file("stranding.json", JSON.stringify(stranding)), file("contacts.csv", contacts))
    expect([stranded.code, stranded.out]).toEqual([1, expect.stringContaining("The process is not sound:\n  A customer")])
  })
})

interface Reference {
  readonly log: string
  readonly net: string
  readonly cases: number
  readonly events: number
  readonly variants: number
  readonly tbr: readonly [number, number]
  readonly tbr_prec: number
  readonly align: { readonly avg_fitness: number; readonly perc_fit: number; readonly total_cost: number }
  readonly sound: boolean
}

describe("redthread conform on the corpus", () => {
  const corpus = join(process.env["REDTHREAD_CORPUS"] ?? "", "process")
  it.skipIf(!process.env["REDTHREAD_CORPUS"])("costs, fits and is precise as PM4Py says", { timeout: 120_000 }, async () => {
    const references = readFileSync(join(corpus, "pm4py-2.7.14-reference.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Reference)
    let agreeing = 0
    for (const reference of references) {
      const isA12 = reference.net.startsWith("a12")
      const model = isA12 ? "logs/a12/a12.pnml" : `nets/${reference.net.startsWith("running") ? reference.net : `running-example-${reference.net}.pnml`}`
      const its = await figures(join(corpus, model), join(corpus, isA12 ? `logs/a12/${reference.log.split("/").at(-1) ?? ""}` : `logs/${reference.log}`))
      const { cases, events, precision, sound, totalCost, variants } = its
      expect({ cases, events, variants, sound, totalCost }).toEqual({ cases: reference.cases, events: reference.events, variants: reference.variants, sound: reference.sound, totalCost: reference.align.total_cost })
      expect(its.fitness).toBeCloseTo(reference.align.avg_fitness, 5)
      expect(its.perfectlyFitting / cases * 100).toBeCloseTo(reference.align.perc_fit, 6)
      expect(its.replay.fitting / cases * 100).toBeCloseTo(reference.tbr[1], 6)
      expect(its.replay.logFitness).toBeCloseTo(reference.tbr[0], 5)
      expect(precision).toBeCloseTo(reference.tbr_prec, 5)
      expect(its.cpuSeconds).toBeLessThan(6)
      agreeing++
    }
    console.log(`${agreeing} of ${references.length} pairs of net and log agree with PM4Py 2.7.14`)
    expect(agreeing).toBe(references.length)
  })
  it.skipIf(!process.env["REDTHREAD_CORPUS"])("decides soundness where others do not finish", { timeout: 60_000 }, async () => {
    const begun = process.cpuUsage()
    expect(await figures(join(corpus, "nets/roadtraffic.pnml"), join(corpus, "logs/roadtraffic50traces.xes"))).toMatchObject({ sound: true, totalCost: 0 })
    const { system, user } = process.cpuUsage(begun)
    expect((system + user) / 1e6).toBeLessThan(5)
  })
})
