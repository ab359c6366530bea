import * as Assess from "@redthread/assess"
import { tellStory } from "@redthread/cli"
import { type Contact } from "@redthread/journey"
import { type EventLog, Instant } from "@redthread/model"
import { layer as nodeServices } from "@effect/platform-node/NodeServices"
import { companyChannels, companyLog, type CompanyKind, rightVerdict } from "@redthread/testing"
import { Effect, Result } from "effect"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const change = Instant.make(Date.parse("2026-03-10T00:00:00Z"))

describe("the verdict", () => {
  it.each<CompanyKind>(["silo", "multi", "omni", "half", "single"])("on a planted company of the kind %s is right, and its last row decided", (kind) => {
    const { judged } = Assess.assess(companyLog({ kind, customers: 300, seed: 11 }))
    expect(judged.verdict).toBe(rightVerdict[kind])
    expect(judged.rows.at(-1)?.speaksFor).toBe(judged.verdict)
  })
  it("is refused below the minimum, whatever the figures", () => {
    for (const kind of ["silo", "multi", "omni", "half", "single"] as const) {
      const { advice, judged } = Assess.assess(companyLog({ kind, customers: 8, seed: 5 }))
      expect(judged).toMatchObject({ verdict: "undecidable", rows: [{ speaksFor: "undecidable" }] })
      expect(advice[0]?.advice).toContain("Record more")
    }
  })
  it("is undecidable where customers change channel and nobody recorded what they were asked", () => {
    const log = companyLog({ kind: "omni", customers: 300, seed: 11 })
    const silent: EventLog = { cases: log.cases.map((one) => ({ ...one, events: one.events.map(({ at, attributes: { channel = "", customer = "" } }) => ({ activity: "contact", ...(at === undefined ? {} : { at }), attributes: { channel, customer } })) })) }
    const { judged, notes } = Assess.assess(silent)
    expect(judged.verdict).toBe("undecidable")
    expect(notes.join(" ")).toContain("tells no questions")
  })
  it("is undecidable where no customer is seen twice, however many channels there are", () => {
    const log: EventLog = { cases: Array.from({ length: 400 }, (_, i) => ({ id: `T${i}`, attributes: {}, events: [{ activity: "ticket", at: { instant: Instant.make(i), raw: "" }, attributes: { channel: ["email", "phone"][i % 2] ?? "", asked: "name" } }] })) }
    expect(Assess.assess(log).judged).toMatchObject({ verdict: "undecidable" })
  })
  it("says that omnichannel is not needed at 99 to 1", () => {
    expect(Assess.assess(companyLog({ kind: "single", customers: 300, seed: 2 })).advice[0]).toMatchObject({ advice: "Omnichannel is not needed: make the one channel good." })
  })
  it("takes the half-joined company's joined pairs for joined and the others for separate", () => {
    const plan = { kind: "half", customers: 3000, seed: 8 } as const
    const channels = companyChannels(plan)
    const decided = Assess.assess(companyLog(plan)).judged.pairs.filter(({ grade }) => grade !== "undecided")
    expect(decided.length).toBeGreaterThan(4)
    for (const { from, grade, to } of decided) expect([from, to, grade === "separate" ? "not joined" : grade]).toEqual([from, to, Math.abs(channels.indexOf(from) - channels.indexOf(to)) === 1 ? "joined" : "not joined"])
  })
  it("holds what a company says of itself against what is lived", () => {
    const { advice } = Assess.assess(companyLog({ kind: "silo", customers: 300, seed: 11 }), { situation: { declared: "omni" } })
    expect(advice[0]?.advice).toBe("Stop calling it omni: customers live multi.")
  })
  it("never comes without reasons against what it advises", () => {
    for (const kind of ["silo", "multi", "omni", "half", "single"] as const) {
      for (const one of Assess.assess(companyLog({ kind, customers: 300, seed: 3 })).advice) expect(Math.min(one.reasonsFor.length, one.reasonsAgainst.length)).toBeGreaterThan(0)
    }
  })
})

describe("a change", () => {
  const changed = (kind: CompanyKind, lossAfter?: number) =>
    Assess.assess(companyLog({ kind, customers: 400, seed: 21, ...(lossAfter === undefined ? {} : { change: { at: change, lossAfter } }) }), { change })
  it("that joins silos is noticed, and the verdict before it differs from the one after", () => {
    const { change: its, judged, judgedBefore } = changed("silo", 0.02)
    expect(its?.rows.find(({ measure }) => measure === "re-entry")).toMatchObject({ judgement: "better" })
    expect([its?.rule, judgedBefore?.verdict, judged.verdict]).toEqual(["keep", "multi", "omni"])
  })
  it("that tears channels apart is stopped", () => {
    expect(changed("omni", 0.9).change?.rule).toBe("stop")
  })
  it("that never was is no evidence", () => {
    expect(changed("silo").change?.rule).toBe("no evidence")
  })
  it("with too few customers on one side gets no figure", () => {
    const { change: its } = Assess.assess(companyLog({ kind: "silo", customers: 20, seed: 21 }), { change })
    expect(its?.rule).toBe("too few")
    for (const { difference, p } of its?.rows ?? []) expect([p, Result.isFailure(difference)]).toEqual([undefined, true])
  })
  it("leaves out concerns that may reach over the day", () => {
    expect(changed("silo").change?.rows.find(({ measure }) => measure === "repeat-contact")?.leftOut).toBeGreaterThan(0)
  })
  it("of many customers is reckoned, and agrees with what drawing them gives", () => {
    const chance = Assess.seeded(4)
    const observations = Array.from({ length: 4400 }, (_, i) => [0, 1].map((side) => ({ customer: String(i), at: side, channel: "web", attributes: {}, value: Math.floor(chance() * 1.4 + side * 0.05) }))).flat()
    const times = observations.map((one) => ({ ...one, value: chance() * 1000 + one.at * 20 }))
    const measured = { measure: "m", definition: "d", parameters: {}, of: observations.length, leftOut: [] }
    const compared = (some: typeof observations, unit: "share" | "milliseconds") => Assess.changeAt([{ better: "lower", measured: { ...measured, unit, observations: some } }], Instant.make(1), { chance: Assess.seeded(5), runs: 400 }).rows[0]
    for (const [unit, all] of [["share", observations], ["milliseconds", times]] as const) {
      const [many, fewer] = [compared(all, unit), compared(all.filter(({ customer }) => Number(customer) < 3999), unit)]
      if (many === undefined || fewer === undefined || Result.isFailure(many.difference) || Result.isFailure(fewer.difference)) throw new Error("no figure")
      const wide = ({ high, low }: Assess.Interval): number => high - low
      expect(wide(many.difference.success) / wide(fewer.difference.success)).toBeGreaterThan(0.75)
      expect(wide(many.difference.success) / wide(fewer.difference.success)).toBeLessThan(1.25)
      expect(many.judgement).toBe("worse")
    }
  }, 60_000)
  it("divides the risk among the looks", () => {
    const { standing } = Assess.assess(companyLog({ kind: "silo", customers: 50, seed: 1 }))
    expect(Assess.changeAt(standing, change, { chance: Assess.seeded(1), looks: 5 }).alpha).toBeCloseTo(0.01)
  })
})

describe("matters", () => {
  const contact = (concern: string, channel: string, from: number, told: Partial<Contact> = {}): Contact =>
    ({ customer: "anna", concern, channel, from, until: from + 1, topic: "cancel", steps: [], asked: [], askedAgain: [], scores: [], attributes: {}, ...told })
  it("join the cases that silos open for one matter; the new case is what was lost", () => {
    const [matter, ...others] = Assess.mattersOf([contact("1", "web", 0), contact("2", "phone", 10)], { window: 100 })
    expect(others).toEqual([])
    expect(matter?.switches).toEqual([{ customer: "anna", from: "web", to: "phone", at: 10, lost: "a new case was opened" }])
  })
  it("know what was told in the case of another channel", () => {
    const [matter] = Assess.mattersOf([contact("1", "web", 0, { asked: ["name"] }), contact("2", "phone", 10, { asked: ["name", "address"] })], { window: 100 })
    expect(matter?.switches[0]?.lost).toBe("asked again for name")
  })
  it("are two where the first was settled, long ago, or about something else", () => {
    for (const second of [contact("2", "phone", 200), contact("2", "phone", 10, { topic: "invoice" })]) expect(Assess.mattersOf([contact("1", "web", 0), second], { window: 100 })).toHaveLength(2)
    expect(Assess.mattersOf([contact("1", "web", 0, { resolved: true }), contact("2", "phone", 10)], { window: 100 })).toHaveLength(2)
  })
})

describe("a table that nobody explained", () => {
  const rows = Array.from({ length: 60 }, (_, i) => `V${Math.floor(i / 3)};K${Math.floor(i / 6)};${["Telefon", "E-Mail", "Filiale"][i % 3]};0${1 + (i % 9)}.03.2026 1${i % 10}:00;offen;Name, Anschrift`)
  const table = (head: string): string => [head, ...rows].join("\n")
  it("is read by its German names", () => {
    expect(Assess.guessColumns(table("Vorgangsnummer;Kundennummer;Kanal;Datum;Status;Abgefragt"))).toMatchObject({ columns: { case: "Vorgangsnummer", time: "Datum", activity: "Status" }, byValues: ["activity"] })
  })
  it("is read by what stands in it where the names say nothing", () => {
    expect(Assess.guessColumns(table("A;Kd-Nr;B;C;D;E")).columns).toMatchObject({ case: "A", time: "C" })
  })
  it("takes a measurement for no case, and the number of the row where nothing else tells", () => {
    const calls = ["Call Id,Agent,Date,Topic,Speed of answer in seconds", ...Array.from({ length: 60 }, (_, i) => `ID${i},Ann,2026-03-0${1 + (i % 9)},Contract,${i % 30}`)].join("\n")
    expect(Assess.guessColumns(calls).columns).toEqual({ case: "Call Id", time: "Date", activity: "Topic" })
  })
  it("keeps to what was told", () => {
    expect(Assess.guessColumns(table("A;Kd-Nr;B;C;D;E"), { case: "Kd-Nr", activity: "E" }).columns).toMatchObject({ case: "Kd-Nr", activity: "E", time: "C" })
  })
  it("finds channel and outcome by their values, never in an empty column", () => {
    const event = (channel: string, outcome: string) => ({ activity: "x", attributes: { b: channel, d: outcome, abgefragt: "" } })
    const found = Assess.guessRoles({ cases: [{ id: "1", attributes: {}, events: [event("Telefon", "offen"), event("E-Mail", "erledigt")] }] })
    expect(found).toEqual([{ role: "channel", attribute: "b", by: "values" }, { role: "outcome", attribute: "d", by: "values" }])
  })
})

describe("the story of the energy contract", () => {
  const demo = fileURLToPath(new URL("../../cli/demo", import.meta.url))
  const threadOf = (telling: string) => Effect.runPromise(Effect.provide(Effect.map(tellStory(telling, `${demo}/${telling}`), ({ thread }) => thread), nodeServices) as Effect.Effect<Parameters<typeof Assess.contradictionsOf>[0]>)
  it("told by silos has exactly one contradiction, and every field that was entered again is named", async () => {
    const thread = await threadOf("silo")
    expect(Assess.contradictionsOf(thread).map(({ from, to }) => [from, to])).toEqual([["hotline", "web"]])
    expect(Assess.reEntriesOf(thread).map(({ fact, on, toldOn }) => `${fact} on ${on}, told on ${toldOn}`)).toEqual([
      "name on hotline, told on web", "address on hotline, told on web", "contractNo on hotline, told on web",
      "name on web, told on hotline", "address on web, told on hotline", "contractNo on web, told on hotline"
    ])
  })
  it("told by redthread has neither", async () => {
    const thread = await threadOf("redthread")
    expect([Assess.contradictionsOf(thread), Assess.reEntriesOf(thread)]).toEqual([[], []])
  })
})

describe("contradictions", () => {
  it("count once, however often the customer is sent the same way", () => {
    const line = (i: number, on: string, body: object) => ({ ...body, id: `e${i}`, occurred: { instant: i, raw: "" }, recorded: i, on })
    const sent = { _tag: "Redirected", redirect: { from: "hotline", to: "web", forced: true, because: "" } }
    const entries = [line(0, "web", { _tag: "StepRefused", process: "p", step: "cancel", state: "open", because: "logged in", offeredOn: [] }), line(1, "hotline", sent), line(2, "hotline", sent)]
    expect(Assess.contradictionsOf({ customer: "a", entries } as never)).toHaveLength(1)
    expect(Assess.contradictionsOf({ customer: "a", entries: [entries[0], line(1, "web", { _tag: "AssuranceChanged", was: "authenticated", now: "anonymous", by: "logout" }), entries[2]] } as never)).toEqual([])
  })
})

describe("the report", () => {
  const assessment = Assess.assess(companyLog({ kind: "silo", customers: 200, seed: 4 }), { change })
  it("is one page that loads nothing, with pictures that tell themselves", () => {
    const html = Assess.toHtml(assessment, { title: "</title><script>alert(1)</script>" })
    expect(html).not.toContain("<script")
    expect(/(?:src|href)=(?!"#)/.test(html)).toBe(false)
    const pictures = html.match(/<svg.*?<\/svg>/gs) ?? []
    expect(pictures.length).toBeGreaterThan(3)
    for (const picture of pictures) expect(picture).toMatch(/role="img"[^>]*><title>.+<\/title><desc>.+<\/desc>/s)
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
    expect(html).toContain("prefers-color-scheme:dark")
  })
  it("is Markdown and JSON with the same verdict, each measure with its parameters", () => {
    expect(Assess.toMarkdown(assessment, { title: "T" })).toContain(`**Verdict: ${assessment.judged.verdict}.**`)
    const json = Assess.toReportJson(assessment) as { readonly verdict: string; readonly measures: ReadonlyArray<{ readonly parameters: object; readonly definition: string }> }
    expect(json.verdict).toBe(assessment.judged.verdict)
    expect(JSON.stringify(json)).not.toContain("\"_id\"")
    for (const { definition, parameters } of json.measures) expect([typeof parameters, definition.length > 10]).toEqual(["object", true])
  })
  it("does not let a cell break its table", () => {
    const odd = { ...assessment, mix: [{ channel: "a|b\nc", contacts: 1, share: 1 }] }
    expect(Assess.toMarkdown(odd, { title: "T" })).toContain("| a\\|b c | 1 | 100.0 % |")
  })
})
