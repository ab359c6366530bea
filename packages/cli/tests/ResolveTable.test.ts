/** Tables as they really come: in some encoding, with rows that do not fit. What is wrong has a line, and all else counts. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, it } from "vitest"

const place = mkdtempSync(join(tmpdir(), "redthread-table-"))
afterAll(() => rmSync(place, { recursive: true }))

interface Read {
  readonly code: number
  readonly err: string
  readonly figures: { readonly records: number; readonly clusters: number; readonly unread: number; readonly blemishes: ReadonlyArray<{ readonly line: number; readonly what: string }>; readonly columns: ReadonlyArray<{ readonly column: string }> }
}
const resolve = async (name: string, content: string | Uint8Array, ...args: ReadonlyArray<string>): Promise<Read> => {
  writeFileSync(join(place, name), content)
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...line) => out.push(line.join(" ")), error: (...line) => err.push(line.join(" ").replaceAll(`${place}/`, "")) }
  const code = await Effect.runPromise(Effect.provideService(main(["resolve", join(place, name), "--json", ...args]), Console.Console, screen))
  return { code, err: err.join("\n"), figures: JSON.parse(out.join("\n") || "{}") as Read["figures"] }
}

const lines = [
  "Vorname;Nachname;Geburtsdatum;E-Mail;Ort",
  "Jürgen;Müller;24.06.1971;jm@post.example;Köln",
  "Juergen;Mueller;1971-06-24;jm@post.example;Koeln",
  "Käthe;Groß;01.02.1980;kg@post.example;München",
  "Kaethe;Gross;1980-02-01;kg@post.example;Muenchen",
  "Emil;Vogt;03.03.1963;ev@post.example;Bonn"
]
const table = `${lines.join("\n")}\n`
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf16 = (text: string, isBig: boolean): Uint8Array => (isBig ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"))
const people = { records: 5, clusters: 3, unread: 0 }

describe("a table is read in the encoding in which it was written", () => {
  it("reads UTF-8 and UTF-16, with and without a mark, and packed", async () => {
    for (const [name, content] of [
      ["utf8.csv", table], ["mark.csv", `\uFEFF${table}`], ["le.csv", utf16(`\uFEFF${table}`, false)], ["be.csv", utf16(`\uFEFF${table}`, true)],
      ["bare-le.csv", utf16(table, false)], ["bare-be.csv", utf16(table, true)], ["packed.csv.gz", gzipSync(table)]
    ] as const) {
      const { err, figures } = await resolve(name, content)
      expect([name, figures, err]).toMatchObject([name, { ...people, blemishes: [] }, ""])
      expect(figures.columns[0]?.column).toBe("Vorname")
    }
  })
  it("reads Windows-1252 where the bytes are no UTF-8, and says from which line on", async () => {
    const { err, figures } = await resolve("latin.csv", latin(table), "--out", join(place, "latin-out.csv"))
    expect(figures).toMatchObject(people)
    expect(err).toBe("latin.csv (line 2): This line is no UTF-8; the file was read as Windows-1252.")
    expect(readFileSync(join(place, "latin-out.csv"), "utf8")).toContain("Käthe;Groß")
  })
  it("reads single lines as Windows-1252 where the others are UTF-8", async () => {
    const content = Buffer.concat(lines.map((line, i) => Buffer.from(i === 3 ? latin(`${line}\n`) : `${line}\n`)))
    const { figures } = await resolve("gemischt.csv", content)
    expect(figures).toMatchObject({ ...people, blemishes: [{ line: 4, what: expect.stringContaining("unlike others") as string }] })
  })
  it("names umlauts that were spoiled before", async () => {
    const { err } = await resolve("verdorben.csv", table.replaceAll("ü", "Ã¼"))
    expect(err).toContain("verdorben.csv (line 2): “JÃ¼rgen” looks as if UTF-8 had been read as Windows-1252")
  })
})

describe("what does not fit is named by its line, and the other rows count", () => {
  const insert = (...more: ReadonlyArray<string>): string => [...lines.slice(0, 4), ...more, ...lines.slice(4)].join("\n")
  it("leaves out rows with too few or too many fields", async () => {
    const { code, err, figures } = await resolve("ragged.csv", insert("Anna;Alt;1.1.1970", "Anna;Alt;1.1.1970;aa@post.example;Köln;zu;viel", "Berta;Neu;2.2.1972;bn@post.example;Ulm;;"))
    expect(code).toBe(0)
    expect(figures).toMatchObject({ records: 6, clusters: 4, unread: 2 })
    expect(err).toBe("ragged.csv (line 5): The row has 3 of 5 columns. It is left out.\nragged.csv (line 6): The row has 7 fields, but there are 5 columns. It is left out.")
  })
  it("loses one line to a quote that is never closed, though a later one seems to close it", async () => {
    for (const later of ["Emil;Alt;1.1.1970;ea@post.example;Ulm", `Emil;"Alt";1.1.1970;ea@post.example;Ulm`, `Emil;Alt;1.1.1970;ea@post.example;"Ulm"`]) {
      const { err, figures } = await resolve("quote.csv", insert(`Anna;"Alt;1.1.1970;aa@post.example;Köln`, later))
      expect([later, figures]).toMatchObject([later, { records: 6, unread: 1 }])
      expect(err).toBe("quote.csv (line 5): A quote is opened and never closed. The line is left out.")
    }
    const { figures } = await resolve("quote.csv", insert(`Anna;"Alt;1.1.1970;aa@post.example;Köln`, "zu;kurz"))
    expect(figures.blemishes.map(({ line }) => line)).toEqual([5, 6])
  })
  it("keeps counting lines through fields that go over several", async () => {
    const { err, figures } = await resolve("lang.csv", insert(`Anna;"Alt\ngeb. Neu";1.1.1970;aa@post.example;Köln`, "zu;kurz"))
    expect(figures).toMatchObject({ records: 6, unread: 1 })
    expect(err).toContain("lang.csv (line 7): The row has 2 of 5 columns.")
  })
  it("leaves NUL bytes out and names their lines", async () => {
    const { err, figures } = await resolve("nul.csv", table.replace("Juergen", "Jue\0rgen").replace("Emil", "\0\0Emil"))
    expect(figures).toMatchObject(people)
    expect(err).toBe("nul.csv (line 3): There are NUL bytes in this line; they are left out.\nnul.csv (line 6): There are NUL bytes in this line; they are left out.")
  })
  it("loses a line that is far too long alone, however it is encoded and packed", async () => {
    const long = insert(`Anna;${"x".repeat(17_000_001)};1.1.1970;;Ulm`)
    for (const [name, content] of [
      ["lang.csv", long], ["lang-le.csv", utf16(`\uFEFF${long}`, false)], ["lang-be.csv", utf16(long, true)], ["lang.csv.gz", gzipSync(long)]
    ] as const) {
      const { err, figures } = await resolve(name, content)
      expect([name, figures]).toMatchObject([name, { ...people, unread: 1 }])
      expect(err).toMatch(/^\S+ \(line 5\): The line has [\d,]+ bytes; no record is so long\. It is left out\.$/)
    }
  })
  it("says so where the first row looks like a record", async () => {
    expect((await resolve("ohne-namen.csv", lines.slice(1).join("\n"))).err).toContain("(line 1): This row is taken for the names of the columns, but looks like a record")
  })
  it("reads tabulators, bars, commas and the separator that a spreadsheet names", async () => {
    for (const [name, separator, first] of [["t.tsv", "\t", ""], ["b.txt", "|", ""], ["c.csv", ",", ""], ["s.csv", "|", "sep=|\r\n"]] as const) {
      const { figures } = await resolve(name, first + table.replaceAll(";", separator).replaceAll("\n", "\r\n"))
      expect([name, figures]).toMatchObject([name, { ...people, blemishes: [] }])
    }
  })
  it("names columns that have no name of their own", async () => {
    const { err, figures } = await resolve("doppelt.csv", table.replace("Ort", "Nachname").replace("E-Mail", ""))
    expect(err).toContain("doppelt.csv (line 1): There is more than one column “Nachname”; each is read.")
    expect(err).toContain("doppelt.csv (line 1): Column 4 has no name.")
    expect(figures.columns.map(({ column }) => column)).toEqual(["Vorname", "Nachname", "Geburtsdatum", "column 4", "Nachname"])
  })
  it("completes names that are fewer or more than the fields of most rows", async () => {
    const fewer = await resolve("weniger.csv", table.replace(";Ort", ""))
    expect(fewer).toMatchObject({ figures: people, err: "weniger.csv (line 1): There are 4 names of columns, but most rows have 5 fields; the others get a number for a name." })
    const more = await resolve("mehr.csv", table.replace("Ort", "Ort;Land"))
    expect(more).toMatchObject({ figures: people, err: "mehr.csv (line 1): There are 6 names of columns, but most rows have 5 fields; the last columns are taken as empty." })
  })
})

describe("what is no table", () => {
  it("is named where it is a folder", async () => {
    const err: Array<string> = []
    const screen: Console.Console = { ...globalThis.console, log: () => undefined, error: (...line) => err.push(line.join(" ")) }
    expect(await Effect.runPromise(Effect.provideService(main(["resolve", place]), Console.Console, screen))).toBe(2)
    expect(err).toEqual([`${place}: This is a folder; name a table in it.`])
  })
})

describe("exit code 2 only where nothing can be read", () => {
  it.each([
    ["empty.csv", "", "The file is empty."],
    ["blank.csv", "\n \n", "There is nothing in the file."],
    ["names.csv", "Vorname;Nachname\n", "There are no rows below the names of the columns."],
    ["bytes.csv", Uint8Array.from({ length: 600 }, (_, i) => i % 256), "This is no text: save the table as CSV in UTF-8."],
    ["table.xlsx", Uint8Array.of(0x50, 0x4B, 3, 4), "This is a packed file, such as a spreadsheet: save the table as CSV."]
  ])("%s", async (name, content, because) => {
    expect(await resolve(name, content)).toMatchObject({ code: 2, err: `${name}: ${because}` })
  })
  it("names the first line where no row can be read", async () => {
    expect(await resolve("kaputt.csv", `a,b,c\n"1,2,3\n"4,5,6\n`)).toMatchObject({ code: 2, err: expect.stringContaining("kaputt.csv (line 2): No row can be read.") as string })
  })
  it("names the columns there are where that of the truth is missing", async () => {
    expect(await resolve("ohne.csv", table, "--truth", "Wer")).toMatchObject({ code: 2, err: expect.stringContaining("There is no column “Wer”; there are “Vorname”, “Nachname”") as string })
  })
  it("compares any column as a schema of one's own says, and refuses columns and comparisons that are not there, by line", async () => {
    const schema = join(place, "own.json")
    const columnsBy = async (text: string) => {
      writeFileSync(schema, text)
      const { code, err, figures } = await resolve("own.csv", table, "--schema", schema)
      return { code, err, roles: (figures.columns as ReadonlyArray<{ column: string; role: string }> | undefined)?.map(({ role }) => role) }
    }
    const all = ["exact", "e-mail", "phone", "name", "date", "address", "company", "number", "text", "none"]
    const found = await Promise.all(all.map((how, i) => {
      const own = join(place, `own-${i}.json`)
      writeFileSync(own, JSON.stringify({ compare: { Ort: how } }))
      return resolve(`own-${i}.csv`, table, "--schema", own)
    }))
    expect(found.map(({ figures }) => (figures.columns[4] as unknown as { role: string }).role)).toEqual(["category", "email", "phone", "fullName", "date", "address", "company", "code", "words", "ignored"])
    expect(await columnsBy(`{ "like": "person", "compare": { "Ort": "none" } }`)).toMatchObject({ code: 0, roles: ["givenName", "surname", "birthDate", "email", "ignored"] })
    expect(await columnsBy(`{ "like": "person",\n "columns": { "middleName": ["Vorname"] } }`)).toMatchObject({ code: 0, roles: ["middleName", "surname", "birthDate", "email", "city"] })
    expect(await columnsBy(`{\n "compare": { "Ort": "genau" } }`)).toMatchObject({ code: 2, err: expect.stringMatching(/own\.json \(line 2, column \d+\): “genau” is no comparison; it is one of exact, e-mail/) as string })
    expect(await columnsBy(`{\n "compare": { "Stadt": "text" } }`)).toMatchObject({ code: 2, err: expect.stringMatching(/own\.json \(line 2, column \d+\): No column is called “Stadt”; there are “Vorname”/) as string })
    expect(await columnsBy(`{ "like": "pet" }`)).toMatchObject({ code: 2, err: expect.stringMatching(/own\.json \(line 1, column \d+\): This is no schema of records: like/) as string })
  })
  it("names line and mistake of a schema", async () => {
    const schema = join(place, "schema.json")
    writeFileSync(schema, `{ "name": "x", "others": "ignored",\n "columns": { "vorname": ["Vorname"] } }`)
    expect(await resolve("schema.csv", table, "--schema", schema)).toMatchObject({ code: 2, err: expect.stringMatching(/schema\.json \(line 2, column \d+\): “vorname” is nothing that a column can mean/) as string })
    expect(await resolve("schema.csv", table, "--schema", join(place, "none.json"))).toMatchObject({ code: 2, err: "none.json: There is no such file." })
  })
})
