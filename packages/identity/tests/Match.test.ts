/** Records of people and organisations, matched without anybody telling who is who. */
import * as Identity from "@redthread/identity"
import { customerRows } from "@redthread/testing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { registry, shares } from "./Registry.ts"

const table = registry(120, 1)
const matching = Identity.match([table.table])
const score = (people: ReadonlyArray<ReadonlyArray<number>>, entities: ReadonlyArray<number>): { readonly precision: number; readonly recall: number } => shares(people, entities)

describe("a registry of German customers", () => {
  it("finds who is who without labels", () => {
    const { precision, recall } = score(matching.people, table.entities)
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.9)
  })
  it("keeps families apart that share surname, address and telephone", () => {
    const rows = ["Anna", "Otto"].map((given, i) => [given, "Zschokke", `0${i + 1}.0${i + 3}.196${i}`, "Am Anger 3", "99084", "Erfurt", "0361 5550123"])
    const people = Identity.match([{ columns: table.table.columns, rows: [...table.table.rows, ...rows] }]).people
    const one = table.table.rows.length
    expect(people.find((records) => records.includes(one))).not.toContain(one + 1)
  })
  it("finds nobody twice where everybody came once", () => {
    const once = registry(150, 3, 0)
    expect(Identity.match([once.table]).people).toHaveLength(150)
  })
  it("says what each comparison contributes, and the sum is the weight", () => {
    const pair = matching.people.find((records) => records.length > 1) ?? []
    const [one = 0, other = 0] = pair
    const parts = matching.contributions(one, other)
    expect(parts.map(({ reading }) => reading)).toContain("name")
    const sum = parts.reduce((all, { weight }) => all + weight, Math.round(matching.model.prior * 256) / 256)
    expect(sum).toBeCloseTo(matching.weigh(one, other), 10)
    expect(matching.weigh(one, other)).toBe(matching.weigh(other, one))
  })
  it("links two files one to one", () => {
    const [first, second] = [registry(100, 5, 0), registry(100, 5, 0, 2)]
    const { people } = Identity.match([first.table, second.table])
    expect(people.every((records) => records.length <= 2)).toBe(true)
    const right = people.filter(([one = 0, other]) => other !== undefined && first.entities[one] === second.entities[other - 100])
    expect(people.filter(({ length }) => length === 2).length - right.length).toBeLessThanOrEqual(1)
    expect(right.length).toBeGreaterThan(90)
  })
  it("asks about pairs that it did not merge although they are likelier one than two", () => {
    for (const { one, other, weight } of matching.doubtful) {
      expect(weight).toBe(matching.weigh(one, other))
      const together = matching.people.some((records) => records.includes(one) && records.includes(other))
      expect(weight > 0).toBe(!together)
    }
  })
})

describe("a frozen model", () => {
  it("survives JSON and decides the same afterwards", () => {
    const model = Result.getOrThrow(Identity.modelFromJson(JSON.parse(JSON.stringify(matching.model))))
    expect(model).toEqual(matching.model)
    expect(Identity.match([table.table], { model }).people).toEqual(matching.people)
  })
  it("is refused where it is none", () => {
    for (const wrong of [{}, { ...matching.model, format: "redthread-match/0" }, { ...matching.model, readings: [{ reading: { name: "x", trait: "none", roles: [] }, aspects: [] }] }]) {
      expect(Result.isFailure(Identity.modelFromJson(wrong))).toBe(true)
    }
  })
  it("keeps no value that fewer than three records have, and none in clear", () => {
    const text = JSON.stringify(matching.model)
    for (const row of table.table.rows.slice(0, 20)) for (const cell of row) if (cell.length > 3) expect(text).not.toContain(cell)
    for (const { aspects } of matching.model.readings) for (const { counts } of aspects) expect(counts.every((count) => count >= 3)).toBe(true)
  })
})

describe("towns and households", () => {
  it("people of one town and of one household are not taken for one, though city and postcode say the same twice", () => {
    const rows = [...customerRows({ seed: 77, customers: 700 })]
    const columns = ["given_name", "surname", "date_of_birth", "street", "house_number", "postcode", "city", "phone", "email"] as const
    const { people } = Identity.match([{ columns, rows: rows.map((row) => columns.map((column) => row[column])) }])
    const { precision, recall } = score(people, rows.map(({ truth }) => Number(truth.slice(1))))
    expect(precision).toBeGreaterThan(0.97)
    expect(recall).toBeGreaterThan(0.85)
  })
})

describe("villages", () => {
  it("where pairs of one name outnumber those of one person by far, learning keeps to the people that it had found", () => {
    const syllables = ["Ka", "Lo", "Mi", "Tu", "Re", "Sa", "Vo", "Ne", "Bi", "Du", "Fe", "Gro", "Ha", "Jo", "Pe"]
    const syllable = (n: number): string => (syllables[n % 15] ?? "").toLowerCase()
    const word = (n: number, end: string): string => `${syllables[n % 15]}${syllable(Math.floor(n / 15))}${syllable(n * 7 + 3)}${end}`
    let seed = 3
    const next = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff
    const below = (n: number): number => Math.floor(next() * n)
    const [rows, entities]: [Array<ReadonlyArray<string>>, Array<number>] = [[], []]
    for (let person = 0; person < 3000; person++) {
      const town = below(6)
      const [given, surname] = [word(below(18), "n"), word(below(18) + 40, "r")]
      const born = `${1940 + below(60)}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`
      const [postcode, phone] = [String(10_000 + town * 7000 + below(6)), `0${300 + town}${1_000_000 + (person * 7919) % 8_999_999}`]
      for (let rest = next() < 0.5 ? 2 : 1; rest > 0; rest--) {
        const isLocated = next() < 0.8
        rows.push([given, surname, next() < 0.8 ? born : "", isLocated ? postcode : "", isLocated ? word(town + 90, "stadt") : "", next() < 0.5 ? phone : ""])
        entities.push(person)
      }
    }
    const { model, people } = Identity.match([{ columns: ["given_name", "surname", "date_of_birth", "postcode", "city", "phone"], rows }])
    expect(score(people, entities).precision).toBeGreaterThan(0.99)
    expect(Identity.modelConcerns(model)).toEqual([])
  })
})

describe("columns", () => {
  it("a customer number that every row has for itself is no evidence; one that rows share is, and so is that of two tables", () => {
    const roleOf = (column: string, numbers: ReadonlyArray<string>, isAlone?: boolean) =>
      Identity.recognise({ columns: [column, "Nachname"], rows: numbers.map((number) => [number, "Vogt"]) }, Identity.personSchema, isAlone)[0]?.role
    expect(["Kundennr", "customer_no", "Kd-Nr.", "CustomerNumber"].map((column) => roleOf(column, ["10001", "10002", "10003"]))).toEqual(["recordNumber", "recordNumber", "recordNumber", "recordNumber"])
    expect(roleOf("Kundennr", ["10001", "10002", "10001"])).toBe("code")
    expect(roleOf("Kundennr", ["10001", "10002", "10003"], false)).toBe("code")
    expect(roleOf("Sozialversicherungsnummer", ["10001", "10002", "10003"])).toBe("code")
  })
  const roles = (columns: ReadonlyArray<string>, schema = Identity.contactSchema): ReadonlyArray<string> =>
    Identity.recognise({ columns, rows: [] }, schema).map(({ role }) => role)
  it("are recognised by their names in German and English", () => {
    expect(roles(["Vorname", "Nachname", "Geb.-Datum", "Straße", "Hausnr.", "PLZ", "Ort", "E-Mail", "Telefonnummer", "Handy", "Firma"])).toEqual(
      ["givenName", "surname", "birthDate", "street", "houseNumber", "postcode", "city", "email", "phone", "mobile", "company"])
    expect(roles(["given_name", "family_name", "date_of_birth", "soc_sec_id", "address_1", "address_2", "suburb", "postcode", "state", "rec_id"])).toEqual(
      ["givenName", "surname", "birthDate", "code", "street", "addition", "city", "postcode", "region", "recordNumber"])
    expect(roles(["firstName", "lastName", "zipCode", "full_name", "birth_place", "postcode_home"])).toEqual(
      ["givenName", "surname", "postcode", "fullName", "birthPlace", "postcode"])
    expect(roles(["Site name", "Address", "Zip", "Phone", "Director"], Identity.organisationSchema)).toEqual(["company", "address", "postcode", "phone", "ignored"])
    expect(roles(["name"], Identity.organisationSchema)).toEqual(["company"])
  })
  it("that no name tells are typed by what stands in them, or left out, and it says why", () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`a${i % 40}@example.org`, `${1 + i % 28}.5.19${40 + i % 50}`, `row ${i}`, "same", i % 2 === 0 ? "x" : "y", i === 3 ? "z" : "", `${10_000 + i % 30}`])
    expect(Identity.recognise({ columns: ["c1", "c2", "c3", "c4", "c5", "c6", "c7"], rows }, Identity.personSchema).map(({ because, role }) => [role, because])).toEqual([
      ["email", "its values are e-mail addresses"], ["date", "its values are dates"], ["ignored", "every record has a value of its own"], ["ignored", "always the same"],
      ["category", "it has few values"], ["ignored", "hardly ever filled"], ["code", "its values are numbers"]
    ])
  })
  it("may be named by a schema of one's own", () => {
    const own: Identity.RecordSchema = { name: "crew", columns: { surname: ["cognome"], ignored: ["nota"] }, others: "ignored" }
    expect(roles(["Cognome", "Nota", "altro"], own)).toEqual(["surname", "ignored", "ignored"])
  })
  it("tell whether people or organisations are meant", () => {
    expect(Identity.schemaFor(["Firma", "PLZ"]).name).toBe("organisation")
    expect(Identity.schemaFor(["Firma", "Vorname"]).name).toBe("contact")
    expect(Identity.schemaFor(["Vorname", "PLZ"]).name).toBe("person")
  })
})

describe("what counts as alike", () => {
  const columns = ["Vorname", "Nachname", "Geburtsdatum", "Anschrift", "PLZ", "Ort", "Telefon", "E-Mail", "Firma"]
  const filler = registry(60, 8)
  const blank = ["", "", "", "", "", "", "", "", ""]
  const cases: ReadonlyArray<readonly [string, ReadonlyArray<number>, ReadonlyArray<string>, ReadonlyArray<string>, string]> = [
    ["umlauts", [1], ["Müller"], ["Mueller"], "surname: the same"],
    ["a slip of the pen", [1], ["Schneider"], ["Schnieder"], "surname: misspelt"],
    ["a name that sounds alike", [1], ["Meyer"], ["Maier"], "surname: alike or in part"],
    ["half of a double name", [1], ["Müller-Lüdenscheidt"], ["Lüdenscheidt"], "surname: alike or in part"],
    ["a German short form", [0], ["Elisabeth"], ["Lisa"], "given name: short form"],
    ["an English short form", [0], ["William"], ["Bill"], "given name: short form"],
    ["an initial", [0], ["Wolfgang"], ["W."], "given name: initial"],
    ["swapped names", [0, 1], ["Fritz", "Schneider"], ["Schneider", "Fritz"], "surname: swapped with the given name"],
    ["day and month swapped", [2], ["04.03.1970"], ["03.04.1970"], "date: one slip, or day and month swapped"],
    ["other forms of a date", [2], ["04.03.1970"], ["1970-03-04"], "date: the same"],
    ["forms of a street", [3], ["Hauptstraße 12a"], ["Haupt-Str. 12a"], "street: the same"],
    ["a house number without its letter", [3], ["Hauptstraße 12a"], ["Hauptstr. 12"], "house number: the same but for a letter"],
    ["a slip in a postcode", [4], ["99084"], ["99048"], "postcode: neighbours, or one slip"],
    ["forms of a telephone number", [6], ["0361 5550123"], ["+49 (0)361 555-0123"], "telephone: the same"],
    ["a mailbox with a slip", [7], ["anna.meier@example.org"], ["anna.meir@example.org"], "e-mail: one or two slips"],
    ["a mailbox with several slips", [7], ["anna.hohenwarter84@example.org"], ["ana.hohenwatrr84@example.org"], "e-mail: several slips"],
    ["a digit of a mailbox mistyped", [7], ["anna.meier1984@example.org"], ["anna.meier1985@example.org"], "e-mail: one or two slips"],
    ["mailboxes of one name that a number tells apart", [7], ["anna.hohenwarter84@example.org"], ["anna.hohenwarter1977@example.org"], "e-mail: the same domain"],
    ["mailboxes of one name with a short number", [7], ["anna.meier84@example.org"], ["anna.meier77@example.org"], "e-mail: the same domain"],
    ["legal forms", [8], ["Müller & Söhne GmbH & Co. KG"], ["Mueller Söhne"], "company: the same"],
    ["a company's name in short", [8], ["Stadtwerke Erfurt Netz GmbH"], ["Erfurt Stadtwerke"], "company: all words of one"]
  ]
  const put = (places: ReadonlyArray<number>, texts: ReadonlyArray<string>): ReadonlyArray<string> => blank.map((cell, i) => texts[places.indexOf(i)] ?? cell)
  const known = filler.table.rows.map(([given = "", surname = "", birth = "", street = "", postcode = "", city = "", phone = ""], i) =>
    [given, surname, birth, street, postcode, city, phone, `${given}.${i % 50}@example.org`.toLowerCase(), `${surname} Bau GmbH`])
  const pairs = cases.flatMap(([, places, one, other]) => [put(places, one), put(places, other)])
  const { contributions } = Identity.match([{ columns, rows: [...known, ...pairs] }], { schema: Identity.contactSchema })
  cases.forEach(([what, , , , expected], i) => {
    it(what, () => {
      const [one, other] = [known.length + 2 * i, known.length + 2 * i + 1]
      expect(contributions(one, other)).toEqual(contributions(other, one))
      expect(contributions(one, other).map(({ aspect, level }) => `${aspect}: ${level}`)).toContain(expected)
    })
  })
})
