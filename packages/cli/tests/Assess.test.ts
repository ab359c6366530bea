/** `redthread assess` as its users see it: a table nobody explained, a page at the end, and what to tell where it cannot guess. */
import { main } from "@redthread/cli"
import { companyLog } from "@redthread/testing"
import { Effect } from "effect"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "redthread-assess-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const run = async (...args: ReadonlyArray<string>): Promise<{ code: number; out: string; err: string }> => {
  const [out, err]: [Array<string>, Array<string>] = [[], []]
  const spies = [vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text)), vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text))]
  const code = await Effect.runPromise(main(["assess", ...args]))
  for (const spy of spies) spy.mockRestore()
  return { code, out: out.join("\n"), err: err.join("\n") }
}

/** A company's log as a German spreadsheet: Windows-1252, semicolons, dates of the country, titles above. */
const german = (kind: "silo" | "omni", change?: { readonly at: number; readonly lossAfter: number }): Uint8Array => {
  const rows = companyLog({ kind, customers: 200, seed: 21, ...(change === undefined ? {} : { change }) }).cases.flatMap(({ events, id }) => events.map(({ at, attributes: its }) => {
    const time = new Date(at?.instant ?? 0).toISOString()
    const told = (name: string): string => String(its[name] ?? "")
    return [id, told("customer"), told("channel"), `${time.slice(8, 10)}.${time.slice(5, 7)}.${time.slice(0, 4)} ${time.slice(11, 16)}`, told("topic"), told("asked").replaceAll(",", " +"), told("outcome") === "resolved" ? "gelöst" : "offen"].join(";")
  }))
  const text = ["Kontakte für das Jahr;;;;;;", "Vorgang;Kunden-Nr.;Kontaktkanal;Zeitpunkt;Anliegen;Abgefragt;Erledigt (Ergebnis)", ...rows].join("\r\n")
  return Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))
}
const change = { at: Date.parse("2026-03-10T00:00:00Z"), lossAfter: 0.02 }

describe("redthread assess", () => {
  it("understands a table nobody explained, says how, and ends in a page", async () => {
    const [log, page] = [file("kontakte.csv", german("silo")), join(folder, "page.html")]
    const { code, err, out } = await run(log, "--out", page)
    expect(code).toBe(0)
    expect(out).toContain("Verdict: multi")
    for (const said of ["Windows-1252", "1 line above the head", "channel “Kontaktkanal”", "outcome “Erledigt (Ergebnis)”", "customer “Kunden-Nr.”"]) expect(err).toContain(said)
    expect(out).toContain(`Report: ${page}`)
    expect(readFileSync(page, "utf8")).toContain("<svg")
  })
  it("compares before and after, and leaves out what lies between", async () => {
    const log = file("wechsel.csv", german("silo", change))
    const [sharp, wide] = [JSON.parse((await run(log, "--before", "2026-03-10", "--json")).out), JSON.parse((await run(log, "--before", "2026-03-01", "--after", "2026-03-10", "--json")).out)] as ReadonlyArray<{ readonly change: { readonly rule: string; readonly rows: ReadonlyArray<{ readonly measure: string; readonly judgement: string; readonly before: { readonly of: number } }> }; readonly verdict: string; readonly verdictBefore: string }>
    for (const one of [sharp, wide]) expect([one?.verdictBefore, one?.verdict, one?.change.rows.find(({ measure }) => measure === "re-entry")?.judgement]).toEqual(["multi", "omni", "better"])
    expect(wide?.change.rows[0]?.before.of).toBeLessThan(sharp?.change.rows[0]?.before.of ?? 0)
    expect((await run(log, "--before", "2026-03-10", "--after", "2026-03-01")).err).toContain("It lies before --before.")
  })
  it("is told what a log cannot know, strictly", async () => {
    const log = file("silo.csv", german("silo"))
    const situation = file("situation.json", JSON.stringify({ budget: 100, prices: { contact: { "*": 3 }, joining: 40 }, goals: [{ measure: "re-entry", direction: "at most", target: 0.05, start: 0.5, by: "2026-12-31" }] }))
    const { code, out } = await run(log, "--situation", situation, "--json")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ goals: [{ state: "on the way" }], options: { within: { cost: 80 } }, costs: expect.arrayContaining([expect.objectContaining({ channel: "(all)" })]) as unknown })
    for (const [wrong, says] of [[{ budgett: 1 }, "budgett"], [{ zone: "Mars/Base" }, "There is no time zone"], [{ goals: [{ measure: "m", direction: "at most", target: 1, by: "soon" }] }, "This is no date"], [{ budget: -1 }, "budget"]] as const) {
      const refused = await run(log, "--situation", file("wrong.json", JSON.stringify(wrong)), "--json")
      expect([refused.code, refused.err.includes(says)]).toEqual([2, true])
    }
  })
  it("holds the declared process against the log", async () => {
    const process = file("process.json", JSON.stringify({
      name: "matter", version: 1, facts: {}, assurance: ["anonymous"], states: { open: {}, met: {}, done: { goal: true } }, initial: "open",
      events: { "contact": { from: ["open", "met"], to: "met" }, "inform": { from: "met", to: "met" }, "settle": { from: "met", to: "done" } }, channels: { web: { affords: { "contact": {}, "inform": {}, "settle": {} } } }
    }))
    const rows = Array.from({ length: 120 }, (_, i) => ["contact", ...(i % 4 === 0 ? ["settle"] : []), ...(i % 4 === 0 ? ["inform"] : ["settle"])].map((activity, k) => `${i},K${i % 40},${activity},web,2026-01-0${1 + (i % 9)}T10:0${k}:00Z`)).flat()
    const { code, out } = await run(file("log.csv", ["case,customer,activity,channel,time", ...rows].join("\n")), "--process", process, "--json")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ lived: { process: "matter", cases: 120, asDeclared: { estimate: 0.75 }, deviations: [{ step: "inform", unforeseen: 30 }] } })
  })
  it("says which flag to give where it cannot tell, and what it was given wrong", async () => {
    const unknown = file("unknown.csv", "p,q\n1.5,2.5\n3.25,4.75\n")
    expect(await run(unknown)).toMatchObject({ code: 2, err: expect.stringContaining("--map") as string })
    for (const [args, says] of [[["--map", "case"], "role=column"], [["--map", "case=nowhere"], "There is no column “nowhere”"], [["--dates", "ydm"], `Expected: "dmy" | "mdy" | "ymd"`], [["--declared", "all"], `Expected: "single" | "multi" | "omni"`], [["--before", "soon"], "This is no date"]] as const) {
      const { code, err } = await run(file("silo2.csv", german("silo")), ...args)
      expect([code, err.includes(says)]).toEqual([2, true])
    }
    expect((await run(join(folder, "nowhere.csv"))).err).toContain("There is no such file.")
    expect(existsSync("unknown.assessment.html")).toBe(false)
  })
})
