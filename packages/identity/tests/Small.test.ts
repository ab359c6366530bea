/** Tables of a few rows: too few to learn from, so that what is known of people anywhere decides, and only what is plain. */
import * as Identity from "@redthread/identity"
import { describe, expect, it } from "vitest"

const columns = ["Vorname", "Nachname", "Geburtsdatum", "Straße", "Hausnr", "PLZ", "Ort", "Telefon", "E-Mail"]
const anna = ["Anna", "Meier", "24.6.1971", "Hauptstraße", "5", "99084", "Erfurt", "0361 5550123", "anna.meier@post.example"]
const mistyped = ["Ana", "Meier", "24.06.1971", "Hauptstr.", "5", "99084", "Erfurt", "", "anna.meier@post.example"]
const namesake = ["Anna", "Meier", "1.2.1950", "Gartenweg", "17", "80331", "München", "089 4440001", "am@web.example"]
const daughter = anna.map((cell, i) => (i === 2 ? "3.4.1999" : i === 8 ? "annam@post.example" : cell))
const given = "Karl Otto Petra Sabine Uwe Jens Ute Ralf Heike Dirk Birgit Jan Lena Paul Emma Ben Mia Noah".split(" ")
const surnames = "Schulz Becker Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt".split(" ")
/** Eighteen others, of whom nobody is anybody else. */
const others = given.map((name, i) => [
  name, surnames[i] ?? "", `${1 + i}.${1 + i % 12}.${1940 + 3 * i}`, `${surnames[(i + 5) % 18] ?? ""}weg`, String(2 + 3 * i), String(10_115 + 4021 * i), ["Berlin", "Köln", "Hamburg", "Jena"][i % 4] ?? "",
  `030 ${1_234_567 + 98_765 * i}`, `${name}.${surnames[i] ?? ""}@mail.example`.toLowerCase()
])

/** Those who are there more than once, as the rows, of a table with these columns only. */
const joined = (rows: ReadonlyArray<ReadonlyArray<string>>, kept: ReadonlyArray<string> = columns): ReadonlyArray<ReadonlyArray<number>> => {
  const places = kept.map((name) => columns.indexOf(name))
  return Identity.match([{ columns: kept, rows: rows.map((row) => places.map((i) => row[i] ?? "")) }]).people.filter(({ length }) => length > 1)
}

describe("a table of a few rows", () => {
  it("joins rows that say the same, however few there are", () => {
    expect(joined([anna, anna])).toEqual([[0, 1]])
    expect(joined([anna, anna, anna])).toEqual([[0, 1, 2]])
    expect(joined([anna, mistyped])).toEqual([[0, 1]])
    expect(joined([anna, mistyped, ...others])).toEqual([[0, 1]])
  })
  it("joins nobody where everybody is somebody else", () => {
    expect(joined(others)).toEqual([])
    expect(joined([anna, namesake])).toEqual([])
    expect(joined([anna, namesake, ...others])).toEqual([])
  })
  it("takes mother and daughter of one name for two, though they live together", () => {
    expect(joined([anna, daughter])).toEqual([])
    expect(joined([anna, daughter, ...others])).toEqual([])
  })
  it.each([
    [["Vorname", "Nachname"], false], [["Vorname", "Nachname", "Ort"], false], [["E-Mail"], false], [["Geburtsdatum"], false], [["Vorname", "Geburtsdatum"], false],
    [["Vorname", "Nachname", "Geburtsdatum"], true], [["Vorname", "Nachname", "Telefon"], true], [["Vorname", "Nachname", "E-Mail"], true], [["Vorname", "Nachname", "Straße", "Hausnr", "PLZ"], true]
  ])("asks for something beside the name: %j", (kept, areOne) => {
    expect(joined([anna, anna], kept)).toEqual(areOne ? [[0, 1]] : [])
    expect(joined([anna, anna, ...others], kept)).toEqual(areOne ? [[0, 1]] : [])
  })
  it("joins a firm under one roof, and not its branch elsewhere", () => {
    const firm = ["Elektro Müller GmbH", "Hauptstr. 5", "99084", "0361 5550123"]
    const firms = (second: ReadonlyArray<string>): number => Identity.match([{ columns: ["Firma", "Straße", "PLZ", "Telefon"], rows: [firm, second] }]).people.length
    expect(firms(["Elektro Mueller", "Hauptstraße 5", "99084", "0361 5550123"])).toBe(1)
    expect(firms(["Elektro Müller GmbH", "Gartenweg 7", "80331", "089 111222"])).toBe(2)
  })
})
