/** `redthread assess` on tables of our own, and on the corpus where there is one. */
import { main } from "@redthread/cli"
import * as Journey from "@redthread/journey"
import { companyLog, type CompanyPlan } from "@redthread/testing"
import { Console, Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

let place = ""
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "redthread-assess-"))
})
afterAll(() => rmSync(place, { recursive: true }))

const assess = async (...args: ReadonlyArray<string>) => {
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...text) => out.push(text.join(" ")), error: (...text) => err.push(text.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(["assess", ...args]), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
interface Report {
  readonly verdict: string
  readonly verdictBefore: string | null
  readonly columns: object
  readonly contacts: number
  readonly measures: ReadonlyArray<{ readonly measure: string; readonly hits?: number; readonly of: number; readonly parameters: Readonly<Record<string, unknown>> }>
}
const report = async (...args: ReadonlyArray<string>): Promise<Report> => JSON.parse((await assess(...args, "--json")).out) as Report
const file = (name: string, content: string): string => {
  writeFileSync(join(place, name), content)
  return join(place, name)
}
const table = (head: string, plan: CompanyPlan): string =>
  [head, ...companyLog(plan).cases.flatMap(({ events, id }) => events.map(({ activity, at, attributes: { asked, askedAgain, channel, customer, outcome, topic } }) =>
    [id, activity, at?.raw.slice(0, 16).replace("T", " "), channel, customer, topic, outcome, asked ?? "", askedAgain ?? ""].map((field) => `"${String(field)}"`).join(";")))].join("\n")
const silo: CompanyPlan = { kind: "silo", customers: 300, seed: 3 }

describe("redthread assess", () => {
  it("judges a table whose columns it was never told, and says what it took for what", async () => {
    const { code, err, out } = await assess(file("unknown.csv", table("Nr;Was;Wann;Weg zu uns;KdNr;Worum;Stand;Abgefragte Daten;Wiederholt", silo)))
    expect(code).toBe(0)
    expect(out).toContain("Verdict: multi.")
    expect(err).toContain("Case “Nr”, activity “Was”, time “Wann”. Guessed from what stands in the columns: case; --map says otherwise.")
    expect(err).toContain("channel “Weg zu uns” (by its values), customer “KdNr”, outcome “Stand” (by its values), asked “Abgefragte Daten”")
  })
  it("takes a mapping for every column", async () => {
    const log = file("mapped.csv", table("a;b;c;d;e;f;g;h;i", silo))
    const { columns, verdict } = await report(log, "--map", "case=a,activity=b,time=c,channel=d,customer=e,topic=f,outcome=g,asked=h,known=i")
    expect([columns, verdict]).toEqual([{ case: "a", activity: "b", time: "c" }, "multi"])
  })
  it("writes the report as a page and as Markdown", async () => {
    const [page, text] = [join(place, "r.html"), join(place, "r.md")]
    const { code, out } = await assess(file("silo.csv", table("case;activity;time;channel;customer;topic;outcome;asked;askedAgain", silo)), "--out", page, "--md", text, "--declared", "omni")
    expect(code).toBe(0)
    expect(out).toContain(`Report: ${page}`)
    expect(readFileSync(page, "utf8")).toContain("<svg")
    expect(readFileSync(text, "utf8")).toContain("**Stop calling it omni: customers live multi.**")
  })
  it("ends with 1 where a change did harm, and tells both verdicts", async () => {
    const plan: CompanyPlan = { kind: "omni", customers: 300, seed: 21, change: { at: Date.parse("2026-03-10"), lossAfter: 0.9 } }
    const log = file("harm.csv", table("case;activity;time;channel;customer;topic;outcome;asked;askedAgain", plan))
    const { code, out } = await assess(log, "--before", "2026-03-10")
    expect(code).toBe(1)
    expect(out).toContain("Verdict: multi. Several channels beside each other: what one knows, the next does not, or nobody needs it to. Before the change: omni.")
    expect(out).toContain("Stop: at least one measure got worse")
  })
  it("ends with 2 and says what to tell where it cannot go on", async () => {
    const log = file("odd.csv", "x;y\n1;2\n3;4\n")
    expect(await assess(log)).toMatchObject({ code: 2, err: expect.stringContaining("Tell it with --map case=COLUMN,activity=COLUMN") as string })
    expect(await assess(log, "--map", "case=z")).toMatchObject({ code: 2, err: expect.stringContaining("There is no column “z”; there are “x”, “y”.") as string })
    expect(await assess(log, "--map", "colour=x")).toMatchObject({ code: 2, err: expect.stringContaining("the roles are case, activity, time, channel") as string })
    expect(await assess(log, "--before", "soon")).toMatchObject({ code: 2, err: expect.stringContaining("This is no date") as string })
    expect(await assess(log, "--declared", "best")).toMatchObject({ code: 2 })
    expect(await assess(join(place, "none.csv"))).toMatchObject({ code: 2, err: expect.stringContaining("no such file") as string })
  })
  it("ends with 1 under --strict where nothing can be decided", async () => {
    const log = file("few.csv", table("case;activity;time;channel;customer;topic;outcome;asked;askedAgain", { ...silo, customers: 8 }))
    expect([(await assess(log)).code, (await assess(log, "--strict")).code]).toEqual([0, 1])
  })
})

describe("logs of others", () => {
  const logs = join(process.env["REDTHREAD_CORPUS"] ?? "", "logs")
  it.skipIf(!process.env["REDTHREAD_CORPUS"])("tells 3,572 changes of device in 7,126 transitions of the Airbnb sessions", { timeout: 60_000 }, async () => {
    const { contacts, measures } = await report(join(logs, "airbnb_sessions.txt"))
    expect(contacts).toBe(7756)
    expect(measures.find(({ measure, parameters }) => measure === "switch" && parameters["by"] === "device")).toMatchObject({ hits: 3572, of: 7126 })
  })
  it.skipIf(!process.env["REDTHREAD_CORPUS"])("shares out every conversion of 10,000 paths, by every model, to the last one", () => {
    const paths = readFileSync(join(logs, "attribution_paths_10000.csv"), "utf8").trim().split(/\r?\n/).slice(1).map((line) => {
      const [way = "", conversions = "0"] = line.split(",")
      return { channels: way.split(" > "), value: Number(conversions) }
    })
    const all = paths.reduce((sum, { value }) => sum + value, 0)
    expect(paths.length).toBe(10_000)
    for (const model of [{ model: "first" }, { model: "last" }, { model: "linear" }, { model: "position", ends: 0.4 }, { model: "decay", factor: 0.5 }] as const) {
      expect(Math.abs([...Journey.attribute(paths, model).shares.values()].reduce((sum, value) => sum + value, 0) - all)).toBeLessThan(1e-6)
    }
  })
})
