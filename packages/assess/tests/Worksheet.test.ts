/** Tables as people send them: other encodings, other dates, titles above, two columns for one time, no head. */
import * as Assess from "@redthread/assess"
import { describe, expect, it } from "vitest"

const lines = (text: string): ReadonlyArray<string> => text.split(/\r?\n/)
const first = (document: string | Uint8Array, told?: Assess.WorksheetTold) => {
  const { remarks, text } = Assess.readWorksheet(document, told)
  return { head: lines(text)[0], row: lines(text)[1], remarks: remarks.join(" ") }
}
const rows = (...cells: ReadonlyArray<string>): string => Array.from({ length: 20 }, (_, i) => cells.map((cell) => cell.replaceAll("#", String(10 + i))).join(";")).join("\n")

describe("a table from elsewhere", () => {
  it("in order stays as it is, character for character", () => {
    const text = `case,activity,timestamp\n${Array.from({ length: 5 }, (_, i) => `${i},a,2026-01-0${i + 1}T09:00:00Z`).join("\n")}\n`
    expect(Assess.readWorksheet(text)).toEqual({ text, remarks: [] })
  })
  it("in Windows-1252 with German dates is read with its umlauts", () => {
    const bytes = Uint8Array.from([...`Vorgang;Grund;Datum\n${rows("V#", "Kündigung", "#.03.26 9:05 Uhr")}`].map((sign) => sign.charCodeAt(0)))
    expect(first(bytes)).toMatchObject({ row: "V10,Kündigung,2026-03-10T09:05:00", remarks: expect.stringContaining("Windows-1252") as string })
  })
  it("with a line that names the separator, and serial days with a decimal comma", () => {
    const { head, remarks, row } = first(`sep=^\r\nNr^Datum/Uhrzeit^Kanal\r\n${rows("1", "460#,5", "Telefon").replaceAll(";", "^")}`)
    expect([head, row]).toEqual(["Nr,Datum/Uhrzeit,Kanal", "1,2025-12-19T12:00:00,Telefon"])
    expect(remarks).toContain("days since 1899")
  })
  it("takes no measured number for a day", () => {
    expect(first(`Nr;Dauer (Sek.);Kanal\n${rows("1", "450#", "Telefon")}`).row).toBe("1;45010;Telefon")
  })
  it("with a.m. and p.m. has the month first, and says that it may be wrong", () => {
    const { remarks, row } = first(`Id,Created,Via\n${Array.from({ length: 8 }, (_, i) => `${i},0${i + 1}/05/2026 12:3${i} AM,Chat`).join("\n")}`)
    expect(row).toBe("0,2026-01-05T00:30:00,Chat")
    expect(remarks).toContain("--dates")
  })
  it("with slashes is decided by the days beyond twelve, whatever the first row says, or as told", () => {
    const table = (days: ReadonlyArray<string>): string => `Id,Date,Via\n${days.map((day) => `1,${day},Chat`).join("\n")}`
    expect(first(table(["03/04/2026", "04/25/2026", "05/06/2026"])).row).toBe("1,2026-03-04,Chat")
    expect(first(table(["03/04/2026", "25/04/2026", "05/06/2026"])).row).toBe("1,2026-04-03,Chat")
    expect(first(table(["03/04/2026", "04/05/2026", "05/06/2026"]), { dates: "mdy" }).row).toBe("1,2026-03-04,Chat")
  })
  it("with names of months in two languages", () => {
    expect(first(`Id;Datum;Weg\n1;Mo., 5. März 2026 09:00;Telefon\n2;6. Mai 2026;Telefon\n3;7. Dez 2026;Telefon`).row).toBe("1,2026-03-05T09:00:00,Telefon")
    expect(first(`Id;Date;Via\n1;Mar 5, 2026 9:00 pm;Phone\n2;May 6, 2026;Phone\n3;Dec 7, 2026;Phone`).row).toBe("1,2026-03-05T21:00:00,Phone")
  })
  it("with date and time of the day in two columns gets one time; waiting is no time of the day", () => {
    const { remarks, row } = first(`Id;Tag;Wartezeit;Uhrzeit\n${rows("1", "#.01.2026", "0:#", "9:#")}`)
    expect(row).toBe("1,2026-01-10T09:10:00,0:10,9:10")
    expect(remarks).toContain("“Tag” and “Uhrzeit” were put together")
  })
  it("with a title above its head, or no head at all", () => {
    expect(first(`Auswertung;;\nStand 2026;;\nKunde;Zeit;Kanal\n${rows("K#", "2026-01-01 09:#", "Telefon")}`)).toMatchObject({ head: "Kunde;Zeit;Kanal", remarks: expect.stringContaining("2 lines above") as string })
    expect(first(rows("K#", "2026-01-01 09:#", "Telefon"))).toMatchObject({ head: "column 1,column 2,column 3", row: "K10,2026-01-01 09:10,Telefon" })
  })
  it("that is none comes back for the reader to refuse, and a 30th of February is no day", () => {
    expect(Assess.readWorksheet("just a line")).toMatchObject({ text: "just a line" })
    expect(Assess.isoTime("30.02.2026", "dmy")).toBeUndefined()
    expect(Assess.isoTime("31.01.2026 25:00", "dmy")).toBeUndefined()
  })
})

describe("names of columns", () => {
  const roles = (...columns: ReadonlyArray<string>) => Object.fromEntries(Assess.guessRoles({ cases: [{ id: "1", attributes: {}, events: [{ activity: "x", attributes: Object.fromEntries(columns.map((name) => [name, "v"])) }] }] }).map(({ attribute, role }) => [role, attribute]))
  it("are known with units in brackets, endings and words around them", () => {
    expect(roles("kanal_code", "Kunden-Nr. (intern)", "Erledigt (J/N)", "Nochmal gefragt?", "Info requested", "Kundenzufriedenheit 1-5")).toEqual({
      channel: "kanal_code", customer: "Kunden-Nr. (intern)", outcome: "Erledigt (J/N)", known: "Nochmal gefragt?", asked: "Info requested", score: "Kundenzufriedenheit 1-5"
    })
  })
  it("that fit exactly come before those that fit by a word", () => {
    expect(roles("Neukundenkanal", "Kanal")["channel"]).toBe("Kanal")
  })
})

describe("contacts of a log", () => {
  const event = (at: number, told: Readonly<Record<string, string>>) => ({ activity: "contact", at: { instant: at as never, raw: "" }, attributes: { channel: "web", ...told } })
  it("wait as long as the unit in the name of the column says", () => {
    const waited = (name: string) => Assess.logContacts({ cases: [{ id: "1", attributes: {}, events: [event(0, { [name]: "2" })] }] }, { roles: { channel: "channel", waited: name } }).contacts[0]?.waited
    expect([waited("wait"), waited("Wartezeit (Min.)"), waited("wait_ms"), waited("Wartezeit in Std.")]).toEqual([2000, 120_000, 2, 7_200_000])
  })
  it("of a customer who is a case are several matters: by topic, by what was settled, by time", () => {
    const day = 86_400_000
    const log = { cases: [{ id: "k", attributes: {}, events: [event(0, { topic: "a" }), event(day, { topic: "a", out: "settled" }), event(2 * day, { topic: "a" }), event(3 * day, { topic: "b" }), event(30 * day, { topic: "b" })] }] }
    const { contacts } = Assess.logContacts(log, { roles: { channel: "channel", customer: "@case", topic: "topic", outcome: "out" } })
    expect(contacts.map(({ concern }) => concern)).toEqual(["k (1)", "k (1)", "k (2)", "k (3)", "k (4)"])
  })
})
