/** `redthread journeys` on threads, a ledger and tables of our own, and on the corpus where there is one. */
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { main, tellStory } from "@redthread/cli"
import { layerSqlite, Ledger } from "@redthread/ledger"
import { RecordId, TenantId, Thread } from "@redthread/model"
import { Console, Effect, Schema } from "effect"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const demo = fileURLToPath(new URL("../demo", import.meta.url))
const spec = join(demo, "journey.json")
let place = ""
let silo = ""
let both = ""
let thread: Thread
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "redthread-journeys-"))
  const story = async (telling: string) => (await Effect.runPromise(Effect.provide(tellStory(telling, `${demo}/${telling}`), nodeServices))).thread
  thread = await story("silo")
  const line = (one: Thread) => `${JSON.stringify(Schema.encodeSync(Thread)(one))}\n`
  silo = file("silo.jsonl", line(thread))
  both = file("both.jsonl", line(thread) + line(await story("redthread")))
})
afterAll(() => rmSync(place, { recursive: true }))

const file = (name: string, content: string): string => {
  writeFileSync(join(place, name), content)
  return join(place, name)
}
const journeys = async (...args: ReadonlyArray<string>) => {
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(["journeys", ...args]), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
interface Report {
  readonly customers: number
  readonly entries: number
  readonly stays: number
  readonly spec: object | null
  readonly switches: { readonly count: number; readonly forced: number; readonly mediaBreaks: number }
  readonly channels: Readonly<Record<string, number>>
  readonly contradictions: { readonly count: number; readonly first: ReadonlyArray<{ readonly customer: string; readonly from: string; readonly to: string; readonly conflicts: ReadonlyArray<{ readonly kind: string }> }> }
  readonly reEntries: { readonly count: number; readonly first: ReadonlyArray<{ readonly fact: string; readonly told: { readonly on: string }; readonly again: { readonly on: string } }> }
  readonly deviations: Readonly<Record<string, unknown>>
  readonly measures: ReadonlyArray<{ readonly measure: string; readonly definition: string; readonly unit: string; readonly parameters: Readonly<Record<string, unknown>>; readonly hits?: number; readonly of: number; readonly leftOut: ReadonlyArray<unknown> }>
  readonly map: { readonly stages: ReadonlyArray<{ readonly stage: string; readonly steps: ReadonlyArray<{ readonly step: string; readonly met: number }> }> } | null
  readonly blindSpots: ReadonlyArray<{ readonly kind: string }> | null
  readonly weakestLinks: { readonly links: ReadonlyArray<{ readonly step: string; readonly on: string }> }
  readonly cpuSeconds: number
}
const report = async (...args: ReadonlyArray<string>): Promise<Report> => JSON.parse((await journeys(...args, "--json")).out) as Report

describe("redthread journeys", () => {
  it("finds exactly one contradiction in the energy contract, and names every field that was told again", async () => {
    const { blindSpots, contradictions, deviations, map, reEntries, switches } = await report(silo, "--spec", spec)
    expect(contradictions).toMatchObject({ count: 1, first: [{ from: "hotline", to: "web", conflicts: [{ kind: "login" }, { kind: "refused" }, { kind: "back" }] }] })
    expect(reEntries.first.map(({ again, fact, told }) => `${fact} ${told.on} ${again.on}`)).toEqual([...["name", "address", "contractNo"].map((fact) => `${fact} web hotline`), ...["name", "address", "contractNo"].map((fact) => `${fact} hotline web`)])
    expect(switches).toMatchObject({ count: 2, forced: 1, mediaBreaks: 2 })
    expect(deviations).toMatchObject({ refused: 2, count: 2 })
    expect(map?.stages.find(({ stage }) => stage === "use")?.steps.map(({ met, step }) => `${step} ${met}`)).toEqual(["look for it 1", "request 1", "confirm 1"])
    expect(blindSpots?.map(({ kind }) => kind)).toContain("silent-touchpoint")
  })
  it("tells it in words, with a summary that cites its entries, and ends with 1 only where one is strict", async () => {
    const { code, out } = await journeys(silo, "--spec", spec)
    expect(code).toBe(0)
    expect(out).toContain("website/cancel demands that one is logged out, the customer is logged in")
    expect(out).toContain("name: told on web (portal), asked again on hotline")
    expect(out).toMatch(/In short: .*\n(?: {2}.*\[[\w-]+(?:, [\w-]+)*\]\n)+ {2}Next: nothing is open/)
    expect((await journeys(silo, "--spec", spec, "--strict")).code).toBe(1)
  })
  it("works without a plan: stays, changes of channel and measures", async () => {
    const { blindSpots, customers, map, measures, spec: plan, stays } = await report(both)
    expect({ blindSpots, customers, map, plan, stays }).toEqual({ blindSpots: null, customers: 2, map: null, plan: null, stays: 7 })
    expect(measures.length).toBeGreaterThan(8)
    for (const one of measures) expect([one.measure, one.definition, one.unit, typeof one.parameters, Array.isArray(one.leftOut), one.of > 0]).toEqual([one.measure, one.definition, one.unit, "object", true, true])
  })
  it("reads a ledger", async () => {
    const ledger = join(place, "ledger.sqlite")
    const [first, ...rest] = thread.entries
    if (first === undefined) throw new Error("The story is empty.")
    await Effect.runPromise(Effect.provide(Effect.gen(function*() {
      yield* (yield* Ledger).commit({ tenant: TenantId.make("default"), keys: [], appends: [{ record: RecordId.make("contract-no:V22074711"), expected: 0, entries: [first, ...rest] }] })
    }), layerSqlite({ file: ledger })))
    const { contradictions, customers, entries } = await report(ledger, "--spec", spec)
    expect([customers, entries, contradictions.count]).toEqual([1, thread.entries.length, 1])
  })
  it("reads a table of contacts whose columns it was never told", async () => {
    const log = file("contacts.csv", "Vorgang;Schritt;Zeit;Kanal;Kunde;Abgefragt\n1;request;2026-01-05 09:00;E-Mail;K1;Name, Anschrift\n1;request;2026-01-06 09:00;Telefon;K1;Name\n2;request;2026-01-05 10:00;Telefon;K2;Name\n2;confirm;2026-01-05 10:05;Telefon;K2;\n")
    const told = await report(log)
    expect(told).toMatchObject({ customers: 2, channels: { "E-Mail": 1, Telefon: 2 }, switches: { count: 1 }, reEntries: { count: 1, first: [{ fact: "Name", again: { on: "Telefon" } }] } })
    const { err } = await journeys(log)
    expect(err).toContain("channel “Kanal”, customer “Kunde”")
    expect(await report(log, "--map", "case=Kunde,activity=Kanal,channel=Kanal,customer=Kunde")).toMatchObject({ customers: 2, channels: { Telefon: 2 } })
  })
  it("draws pictures into a folder or one file, and one page with all of them", async () => {
    const [folder, one, page] = [join(place, "pictures"), join(place, "map.svg"), join(place, "report.html")]
    const { out } = await journeys(both, "--spec", spec, "--svg", folder, "--html", page)
    expect(readdirSync(folder).toSorted()).toEqual(["effort.svg", "map.svg", "stages.svg", "timeline.svg", "ways.svg"])
    expect(out).toContain(`Written: ${join(folder, "map.svg")}`)
    const html = readFileSync(page, "utf8")
    expect(html.match(/<svg /g)).toHaveLength(5)
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    await journeys(both, "--spec", spec, "--svg", one)
    expect(readFileSync(one, "utf8")).toBe(readFileSync(join(folder, "map.svg"), "utf8"))
  })
  it("speaks Mermaid", async () => {
    const { out } = await journeys(silo, "--spec", spec, "--mermaid")
    expect([...out.matchAll(/```mermaid\n(\S+)/g)].map(([, kind]) => kind)).toEqual(["journey", "sequenceDiagram", "sankey-beta"])
  })
  it("shows one customer alone", async () => {
    expect(await report(both, "--customer", thread.customer)).toMatchObject({ customers: 1, contradictions: { count: 1 } })
    const { code, err } = await journeys(both, "--customer", "nobody")
    expect([code, err]).toEqual([2, `--customer (nobody): There is no such customer; the first is ${thread.customer}.`])
  })
})

describe("what cannot be used", () => {
  const plan = JSON.parse(readFileSync(spec, "utf8")) as { stages: Array<{ touchpoints: Array<Record<string, unknown>> }>; steps: Array<Record<string, unknown>> }
  it.each<readonly [string, () => ReadonlyArray<string>, RegExp]>([
    ["a file that is not there", () => [join(place, "none.csv")], /There is no such file/],
    ["a plan that is not there", () => [silo, "--spec", join(place, "none.json")], /none\.json: There is no such file/],
    ["a plan that is no JSON", () => [silo, "--spec", file("a.json", "{\n  \"name\":")], /a\.json \(line 2/],
    ["a misspelt name in a plan", () => [silo, "--spec", file("b.json", JSON.stringify({ ...plan, stagges: [] }))], /b\.json .*stagges/],
    ["a stage that there is not", () => [silo, "--spec", file("c.json", JSON.stringify({ ...plan, stages: [{ stage: "sell", touchpoints: [], expects: [] }] }, null, 2))], /c\.json \(line 6.*\/stages\/0\/stage/],
    ["a touchpoint that leads nowhere", () => [silo, "--spec", file("d.json", JSON.stringify({ ...plan, steps: [{ name: "x", at: ["nowhere"] }] }))], /No touchpoint is called “nowhere”; there are advertisement/],
    ["lines that are no thread", () => [file("e.jsonl", "{}\n")], /e\.jsonl \(line 1\): This is no thread/],
    ["a file without a thread", () => [file("f.jsonl", "\n")], /f\.jsonl: It holds no thread/],
    ["a table that tells no case", () => [file("g.csv", "a,b\n1,2\n")], /No column seems to tell/],
    ["a mapping for threads", () => [silo, "--map", "case=a"], /--map \(case=a\): It goes with a table/],
    ["a mapping of an unknown role", () => [file("h.csv", "case,activity\n1,a\n"), "--map", "colour=a"], /Write role=column/],
    ["a day that is none", () => [silo, "--until", "soon"], /This is no date/],
    ["two ways to speak at once", () => [silo, "--json", "--mermaid"], /Ask for --json or for --mermaid/],
    ["a place that cannot be written", () => [silo, "--html", join(place, "no", "such", "folder.html")], /It cannot be written/]
  ])("%s ends with 2 and one sentence", async (_, args, says) => {
    const { code, err, out } = await journeys(...args())
    expect(code).toBe(2)
    expect(err).toMatch(says)
    expect(out).toBe("")
  })
})

describe("logs of others", () => {
  const logs = join(process.env["REDTHREAD_CORPUS"] ?? "", "logs")
  it.skipIf(!existsSync(join(logs, "airbnb_sessions.txt")))("tells 3,572 changes of device in 7,126 transitions of the Airbnb sessions", { timeout: 120_000 }, async () => {
    const { customers, measures } = await report(join(logs, "airbnb_sessions.txt"))
    expect(customers).toBe(630)
    expect(measures.find(({ measure, parameters }) => measure === "switch" && parameters["by"] === "device")).toMatchObject({ hits: 3572, of: 7126 })
  })
  it.skipIf(!existsSync(join(logs, "bpic2012.xes.gz")))("tells the journeys of 13,087 loan applications", { timeout: 120_000 }, async () => {
    const { customers, weakestLinks } = await report(join(logs, "bpic2012.xes.gz"))
    expect(customers).toBe(13_087)
    expect(weakestLinks.links[0]).toMatchObject({ step: "W_Nabellen offertes" })
  })
})
