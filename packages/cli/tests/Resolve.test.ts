/** `redthread resolve` on tables that a German office might have: who is who, why, and what a person has to decide. */
import { main } from "@redthread/cli"
import { Console, Effect } from "effect"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"

const place = mkdtempSync(join(tmpdir(), "redthread-resolve-"))
afterAll(() => rmSync(place, { recursive: true }))

const at = (name: string): string => join(place, name)
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
const read = (name: string): string => readFileSync(at(name), "utf8")

const resolve = async (...args: ReadonlyArray<string>): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const out: Array<string> = []
  const err: Array<string> = []
  const screen: Console.Console = { ...globalThis.console, log: (...line) => out.push(line.join(" ")), error: (...line) => err.push(line.join(" ")) }
  const code = await Effect.runPromise(Effect.provideService(main(["resolve", ...args]), Console.Console, screen))
  return { code, out: out.join("\n"), err: err.join("\n") }
}
interface Figures {
  readonly records: number
  readonly clusters: number
  readonly pairs: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly truePairs: number | null
  readonly largestCluster: number
  readonly impureClusters: number | null
  readonly review: number
  readonly decisions: number
  readonly cpuSeconds: number
  readonly peakMemoryMb: number
}
const figures = async (...args: ReadonlyArray<string>): Promise<Figures> => JSON.parse((await resolve(...args, "--json")).out) as Figures

const head = ["lfd. Nr.", "Vorname", "Nachname", "Geburtsdatum", "E-Mail", "PLZ", "Ort", "Wer"]
const given = ["Jürgen", "Anna", "Bernd", "Käthe", "Emil", "Dörte", "Günther", "Ida", "Ralf", "Sabine"]
const surnames = ["Müller", "Groß", "Schäfer", "Weiß", "König", "Vogt", "Jäger", "Böhm", "Kühn", "Lorenz", "Brandt", "Seidel"]
const plain = (name: string): string => name.replaceAll("ü", "ue").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ß", "ss")

/** Sixty people; every other one is there twice, as another system wrote them. */
const people: ReadonlyArray<ReadonlyArray<string>> = Array.from({ length: 60 }, (_, i) => i).flatMap((i) => {
  const [first = "", last = ""] = [given[i % given.length], surnames[(i * 7) % surnames.length]]
  const [day, month, year] = [String(1 + (i * 11) % 28).padStart(2, "0"), String(1 + (i * 5) % 12).padStart(2, "0"), String(1940 + (i * 13) % 60)]
  const [postcode, city] = [["04109", "Leipzig"], ["10115", "Berlin"], ["80331", "München"]][i % 3] ?? []
  const mail = `${plain(first).toLowerCase()}.${plain(last).toLowerCase()}${i}@post.example`
  const row = [`K${100 + i * 3}`, first, last, `${day}.${month}.${year}`, mail, postcode ?? "", city ?? "", `p${i}`]
  return i % 2 === 0 ? [row] : [row, [`K${101 + i * 3}`, plain(first), plain(last), `${year}-${month}-${day}`, mail, postcode ?? "", city ?? "", `p${i}`]]
})
const csv = (rows: ReadonlyArray<ReadonlyArray<string>>, names: ReadonlyArray<string> = head): string => [names, ...rows].map((row) => row.join(";")).join("\n")
const customers = file("kunden.csv", csv(people))

/** The clusters of `--out`, each as the values of one column. */
const clustersOf = (name: string, column: string): ReadonlySet<string> => {
  const [names = "", ...rows] = read(name).trim().split("\n").map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, ""))
  const place = names.split(";").indexOf(column)
  const clusters = new Map<string, Array<string>>()
  for (const row of rows.map((line) => line.split(";"))) clusters.set(row[0] ?? "", [...clusters.get(row[0] ?? "") ?? [], row[place] ?? ""])
  return new Set([...clusters.values()].map((values) => values.toSorted().join(" ")))
}

/** The names of the records in a `--out` of lines of JSON, by the value of a column. */
const namesBy = (name: string, column: string): ReadonlyMap<string, string> =>
  new Map(read(name).trim().split("\n").flatMap((line) => (JSON.parse(line) as { readonly records: ReadonlyArray<{ readonly record: string; readonly values: Readonly<Record<string, string>> }> }).records)
    .map(({ record, values }) => [values[column] ?? "", record]))
const decision = (names: ReadonlyMap<string, string>, one: string, other: string, said: string): string =>
  JSON.stringify({ decision: said, candidates: [[{ record: names.get(one) }], [{ record: names.get(other) }]] })

describe("redthread resolve", () => {
  it("finds who is there twice, holds it against the truth, and reports in the shape that is promised", async () => {
    const found = await figures(customers, "--truth", "Wer")
    expect(found).toMatchObject({ records: 90, clusters: 60, pairs: 30, precision: 1, recall: 1, f1: 1, largestCluster: 2, impureClusters: 0, decisions: 0 })
    expect(found.review).toBeGreaterThanOrEqual(0)
    expect(found.cpuSeconds).toBeGreaterThan(0)
    expect(found.peakMemoryMb).toBeGreaterThan(10)
  })
  it("says which column it took for what, and which it did not compare", async () => {
    const { code, out } = await resolve(customers, "--truth", "Wer")
    expect(code).toBe(0)
    for (const line of ["Vorname → givenName", "Geburtsdatum → birthDate", "E-Mail → email", "PLZ → postcode", "Ort → city", "90 records are 60 people", "precision 1.0000, recall 1.0000"]) expect(out).toContain(line)
    expect(out).not.toContain("Wer →")
  })
  it("is not influenced by the truth, the order of rows and columns, or the numbers of the records", async () => {
    await resolve(customers, "--truth", "Wer", "--out", at("told.csv"))
    const mixed = people.map((row, i) => [row[5], row[2], row[7], row[4], `x${people.length - i}`, row[6], row[1], row[3], `p${i % 3}`].map(String))
    const names = ["Postleitzahl", "Familienname", "Person", "Mail", "Datensatznummer", "Wohnort", "Rufname", "geboren am", "Wer"]
    const other = file("gemischt.csv", csv(mixed.toReversed(), names))
    const lied = await figures(other, "--truth", "Wer", "--out", at("lied.csv"), "--schema", file("schema.json", JSON.stringify({
      name: "mine", others: "ignored", columns: {
        postcode: ["Postleitzahl"], surname: ["Familienname"], email: ["Mail"], recordNumber: ["Datensatznummer"], city: ["Wohnort"], givenName: ["Rufname"], birthDate: ["geboren am"]
      }
    })))
    expect(lied.f1).toBeLessThan(0.5)
    expect(clustersOf("lied.csv", "Person")).toEqual(clustersOf("told.csv", "Wer"))
  })
  it("says how far its model can be trusted, in words and as data", async () => {
    const few = file("wenige.csv", csv(people.slice(0, 8)))
    const { concerns } = JSON.parse((await resolve(few, "--json")).out) as { readonly concerns: ReadonlyArray<{ readonly _tag: string; readonly words: string }> }
    expect(concerns.map(({ _tag }) => _tag)).toEqual(expect.arrayContaining(["FewRecords", "FewPairs"]))
    expect((await resolve(few)).out).toContain(`With care: ${concerns[0]?.words ?? "?"}`)
  })
  it("writes every row as it was behind its cluster and the reason", async () => {
    const odd = `${read("kunden.csv")}\nK999;"Zoë ""Zo""";Weiß ; ;;;"Bad\nTölz";p99\n`
    await resolve(file("odd.csv", odd), "--out", at("out.csv"))
    const written = read("out.csv")
    expect(written.split("\n")[0]).toBe(`redthread_cluster;redthread_records;redthread_because;${head.join(";")}`)
    expect(written).toContain(`\n61;1;;K999;"Zoë ""Zo""";Weiß ; ;;;"Bad\nTölz";p99\n`)
    expect(written).toMatch(/\n\d+;2;"like line \d+ \(\+[\d.]+ bits\): [^"]*birth date the same \+[\d.]+[^"]*";K103;Anna;Böhm;/)
    const again = await resolve(at("out.csv"), "--out", at("again.csv"))
    expect(again.out).not.toContain("redthread_")
    expect(clustersOf("again.csv", "lfd. Nr.")).toEqual(clustersOf("out.csv", "lfd. Nr."))
  })
  it("writes JSON where the name of the file asks for it", async () => {
    await resolve(customers, "--out", at("out.ndjson"))
    const lines = read("out.ndjson").trim().split("\n").map((line) => JSON.parse(line) as { readonly cluster: number; readonly records: ReadonlyArray<{ readonly values: Readonly<Record<string, string>> }> })
    expect(lines).toHaveLength(60)
    expect(lines[1]?.records.map(({ values }) => values["Nachname"])).toEqual(["Böhm", "Boehm"])
    await resolve(customers, "--out", at("out.json"))
    expect(JSON.parse(read("out.json"))).toMatchObject({ clusters: lines, unread: [] })
  })
  it("links two tables, each row with one at most", async () => {
    const [ours, theirs] = [people.filter((_, i) => i % 3 !== 2), people.filter((_, i) => i % 3 === 2)]
    const [left, right] = [file("links.csv", csv(ours)), file("rechts.csv", csv(theirs.map((row) => [row[3], ...row].map(String)), ["geb", "Nr", "Vorname", "Name der Familie Nachname", "egal", "E-Mail", "PLZ", "Ort", "Wer"]))]
    const found = await figures(left, "--against", right, "--truth", "Wer", "--out", at("linked.csv"))
    const apart = ours.filter((row) => theirs.some((other) => other[7] === row[7])).length
    expect(found).toMatchObject({ records: 90, precision: 1, recall: 1, largestCluster: 2, pairs: apart, truePairs: apart })
    expect(read("linked.csv").split("\n")[0]).toContain("redthread_file;lfd. Nr.;Vorname")
  })
  it("takes numbered duplicates for the truth where every row has a number of its own", async () => {
    const numbered = people.map((row, i) => [...row.slice(0, 7), `rec-${String(row[7])}-${people[i - 1]?.[7] === row[7] ? "dup-0" : "org"}`])
    const { err } = await resolve(file("nummeriert.csv", csv(numbered)), "--truth", "Wer")
    expect(err).toContain("what stands before “-org” and “-dup-1” is taken for the truth")
    expect(await figures(at("nummeriert.csv"), "--truth", "Wer")).toMatchObject({ precision: 1, recall: 1, truePairs: 30 })
    const named = people.map((row) => [...row.slice(0, 7), `${String(row[7])}-org`])
    expect(await figures(file("benannt.csv", csv(named.concat([["X", "Rita", "Zorn", "", "", "", "", "p0-dup-1"]]))), "--truth", "Wer")).toMatchObject({ truePairs: 30 })
  })
  it("draws the weights of many pairs and how one comes about, with the same in words", async () => {
    expect((await resolve(customers, "--svg", at("bilder"))).code).toBe(0)
    expect(read("bilder/weights.svg")).toMatch(/<desc id="description">[\d,]+ pairs of records were compared: 30 are links, \d+ are doubtful, [\d,]+ were rejected\. From \+4\.0 bits on/)
    expect(read("bilder/waterfall.svg")).toMatch(/<desc id="description">line \d+ and line \d+: any two records −[\d.]+, .*one person \+[\d.]+ bits/)
  })
})

describe("redthread resolve --by", () => {
  const rows = [
    ["Kita Sonnenschein", "Ringstr. 5", "0341 1234567", "a"], ["KiTa Sonnenschein e.V.", "Ringstraße 5", "+49 341 1234567", "a"],
    ["Hort Sonnenschein", "Ringstr. 9", "0341/1234567", "b"], ["Sonnenschein", "", "0341-1234567", "a"],
    ["Bäckerei Alt", "Markt 1", "0341 7654321", "c"], ["Alt Backwaren", "", "0341 7654321", "c"], ["Neu", "Markt 2", "", "d"]
  ]
  const places = file("orte.csv", csv(rows, ["Firma", "Straße", "Telefon", "Wer"]))

  it("joins those who share a number, but not across houses", async () => {
    expect(await figures(places, "--by", "phone", "--truth", "Wer", "--out", at("orte-out.csv"))).toMatchObject({ clusters: 5, pairs: 2, precision: 1, recall: 0.5, impureClusters: 0 })
    expect(read("orte-out.csv")).toContain("line 2 and line 3 are one person because both carry phone +493411234567")
    expect((await resolve(places, "--by", "phone")).err).toContain("told apart by their house number: 1 values are shared.\n1 records share a value with several but tell no house number")
  })
  it("joins all who share a number when nothing is to tell them apart", async () => {
    expect(await figures(places, "--by", "Telefon", "--apart", "none", "--truth", "Wer")).toMatchObject({ clusters: 3, pairs: 7, precision: 4 / 7, recall: 1, impureClusters: 1 })
  })
  it("names the columns there are when none answers to a word", async () => {
    expect(await resolve(places, "--by", "email")).toMatchObject({ code: 2, err: expect.stringContaining("No column is or means “email”; there are “Firma” (company)") as string })
  })
  it("tells people apart by their date of birth", async () => {
    const family = file("familie.csv", csv([["Anna", "1.2.1980", "0151 23456789"], ["A.", "1980-02-01", "0151/23456789"], ["Otto", "3.4.2010", "0151 23456789"]], ["Vorname", "Geburtstag", "Handy"]))
    expect(await figures(family, "--by", "phone")).toMatchObject({ records: 3, clusters: 2, pairs: 1 })
  })
  it("takes decisions in, and asks them no more", async () => {
    await resolve(places, "--by", "phone", "--apart", "none", "--out", at("orte.ndjson"))
    const names = namesBy("orte.ndjson", "Firma")
    const [apart, joined] = [decision(names, "Bäckerei Alt", "Alt Backwaren", "different"), decision(names, "Neu", "Bäckerei Alt", "same")]
    const asked = [places, "--by", "phone", "--apart", "none", "--review", at("entscheiden.ndjson")]
    file("entscheiden.ndjson", apart)
    expect(await figures(...asked)).toMatchObject({ decisions: 1, pairs: 6, review: 0 })
    file("entscheiden.ndjson", [apart, joined].join("\n"))
    expect(await figures(...asked, "--out", at("orte-entschieden.csv"))).toMatchObject({ decisions: 2, pairs: 7, review: 0 })
    expect(read("orte-entschieden.csv")).toContain("line 6 and line 8 are one person because of the word of somebody (“answered in the review”)")
    expect(await figures(...asked)).toMatchObject({ decisions: 2, pairs: 7, review: 0 })
  })
})

describe("redthread resolve --review", () => {
  interface Question {
    readonly question: string
    readonly decision: string
    readonly candidates: ReadonlyArray<ReadonlyArray<{ readonly record: string; readonly where: string; readonly values: Readonly<Record<string, string>> }>>
  }
  const questions = (name: string): ReadonlyArray<Question> => read(name).trim().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Question)
  /** Twelve who are there again with ever less: nobody can say of all of them who is who. */
  const doubtful = [...people, ...Array.from({ length: 12 }, (_, i) => {
    const row = people[i * 6] ?? []
    return [`D${i}`, i % 4 === 0 ? String(row[1]).slice(0, 1) : plain(String(row[1])), plain(String(row[2])), i % 3 === 0 ? String(row[3]) : "", "", i % 2 === 0 ? "99999" : String(row[5]), "", "?"]
  })]
  const table = file("zweifel.csv", csv(doubtful))
  const clusterWith = (name: string, record: string | undefined): ReadonlyArray<string> =>
    read(name).trim().split("\n").map((line) => (JSON.parse(line) as { readonly records: ReadonlyArray<{ readonly record: string }> }).records.map((each) => each.record)).find((records) => records.includes(record ?? "")) ?? []

  it("asks what it cannot decide, with reasons and what would decide, but never shows the truth", async () => {
    const found = await figures(table, "--truth", "Wer", "--review", at("fragen.ndjson"))
    const asked = questions("fragen.ndjson")
    expect(found.review).toBeGreaterThan(0)
    expect(asked).toHaveLength(found.review)
    for (const each of asked) {
      expect(each).toMatchObject({ decision: "", question: expect.stringMatching(/^Are line \d+ and line \d+ one person\? \S/) as string })
      expect(each.candidates.map(([one]) => one?.values["Nachname"])).toHaveLength(2)
    }
    expect(read("fragen.ndjson")).not.toContain("\"Wer\"")
  })
  it("takes answers in, keeps them, asks them no more, and says the same again, whatever the order of the rows", async () => {
    const before = await figures(table, "--review", at("offen.ndjson"))
    const [first, ...others] = questions("offen.ndjson")
    const [one, other] = (first?.candidates ?? []).map(([each]) => each?.record ?? "")
    for (const said of ["same", "different"]) {
      const answers = [{ ...first, decision: said, by: "Meier" }, ...others].map((each) => JSON.stringify(each)).join("\n")
      file("antworten.ndjson", answers)
      const after = await figures(table, "--review", at("antworten.ndjson"), "--out", at("danach.ndjson"))
      expect(after).toMatchObject({ decisions: 1, review: before.review - 1 })
      expect(clusterWith("danach.ndjson", one).includes(other ?? "?")).toBe(said === "same")
      if (said === "same") expect(read("danach.ndjson")).toContain("decided to be one with line")
      expect(questions("antworten.ndjson").filter((each) => each.decision === said)).toHaveLength(1)
      const shuffled = file("rueckwaerts.csv", csv(doubtful.toReversed()))
      expect(await figures(shuffled, "--review", at("antworten.ndjson"), "--out", at("rueckwaerts.ndjson"))).toMatchObject({ decisions: 1, clusters: after.clusters })
      expect(new Set(clusterWith("rueckwaerts.ndjson", one))).toEqual(new Set(clusterWith("danach.ndjson", one)))
    }
  })
  it("never joins whom somebody told apart, also not through a third", async () => {
    const lena = ["K800", "K801", "K802"].map((id) => [id, "Lena", "Förster", "07.07.1977", "lena@post.example", "04109", "Leipzig", "l"])
    const three = file("drei.csv", csv([...people, ...lena]))
    expect(await figures(three, "--out", at("drei.ndjson"))).toMatchObject({ largestCluster: 3, pairs: 33 })
    const names = namesBy("drei.ndjson", "lfd. Nr.")
    const decided = [decision(names, "K800", "K802", "different"), decision(names, "K800", "K801", "same")]
    file("drei-fragen.ndjson", decided.join("\n"))
    expect(await figures(three, "--review", at("drei-fragen.ndjson"))).toMatchObject({ decisions: 2, largestCluster: 2, pairs: 31 })
    file("drei-fragen.ndjson", [...decided, decision(names, "K801", "K802", "same")].join("\n"))
    const contradiction = await resolve(three, "--review", at("drei-fragen.ndjson"), "--json")
    expect(contradiction.err).toContain("Decisions contradict each other:")
    expect(JSON.parse(contradiction.out)).toMatchObject({ largestCluster: 2 })
  })
  it("says where an answer is none, and touches nothing", async () => {
    for (const [line, because] of [[`{"decision":"ja","candidates":[]}`, "“ja” is no decision"], ["Vorname;Nachname", "This is no question of redthread resolve"]] as const) {
      const wrong = file("falsch.ndjson", `\n${line}\n`)
      expect(await resolve(table, "--review", wrong)).toMatchObject({ code: 2, err: expect.stringContaining(`falsch.ndjson (line 2): ${because}`) as string })
      expect(read("falsch.ndjson")).toBe(`\n${line}\n`)
    }
  })
  it("lets an answer wait that is about records which are not there", async () => {
    const gone = file("weg.ndjson", `{"decision":"same","candidates":[[{"record":"000000000000"}],[{"record":"111111111111"}]]}\n`)
    const { err, out } = await resolve(table, "--review", gone, "--json")
    expect(err).toContain("weg.ndjson line 1: it is about records that are not in the input as they were; it does not count.")
    expect(JSON.parse(out)).toMatchObject({ decisions: 0 })
    expect(read("weg.ndjson")).toContain("000000000000")
  })
})
