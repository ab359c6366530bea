/** A small registry of people with known truth, written and mistyped by a generator of its own. */
import type * as Identity from "@redthread/identity"

const given = "Anna Otto Maria Karl Petra Jürgen Sabine Wolfgang Ursula Günter Monika Stefan Renate Dieter Käthe Björn Heike Ralf Jutta Uwe Frieda Emil Clara Hugo".split(" ")
const surnames = "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Krüger Hartmann Zschokke Öttinger Lüdenscheidt Grünwald Höfer Mößner Kübler Dörfler Würtz Sägebrecht".split(" ")
const streets = "Hauptstraße Gartenstraße Bahnhofstraße Bergstraße Lindenallee Mühlenweg Goetheplatz Schillerstraße Waldweg Ringstraße".split(" ")
const cities = [["Erfurt", "990"], ["Köln", "506"], ["München", "803"], ["Görlitz", "028"], ["Bremen", "281"], ["Hürth", "503"]] as const

/** Numbers from 0 to 1 that look like chance and are the same every time. */
const dice = (seed: number): (() => number) => {
  let state = seed * 2_654_435_761 >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 0x100000000
  }
}

/** A table of people and which row is whose; `more` is the chance of yet another record, `noise` another seed for the slips. */
export const registry = (people: number, seed: number, more = 0.55, noise = 1): { readonly table: Identity.Table; readonly entities: ReadonlyArray<number> } => {
  const [truth, slip] = [dice(seed), dice(seed * 31 + noise)]
  const pick = <A>(items: ReadonlyArray<A>, next: () => number): A => items[Math.floor(next() * items.length)] as A
  const two = (n: number): string => String(n).padStart(2, "0")
  const mistyped = (text: string, chance: number): string => {
    if (slip() > chance || text.length < 4) return text
    const at = 1 + Math.floor(slip() * (text.length - 2))
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  }
  const rows: Array<ReadonlyArray<string>> = []
  const entities: Array<number> = []
  for (let person = 0; person < people; person++) {
    const [city, prefix] = pick(cities, truth)
    const own = {
      given: pick(given, truth), surname: pick(surnames, truth), birth: `${two(1 + Math.floor(truth() * 28))}.${two(1 + Math.floor(truth() * 12))}.${1930 + Math.floor(truth() * 75)}`,
      street: `${pick(streets, truth)} ${1 + Math.floor(truth() * 90)}`, postcode: `${prefix}${two(Math.floor(truth() * 100))}`, city, phone: `0${300 + Math.floor(truth() * 600)} ${1_000_000 + Math.floor(truth() * 9_000_000)}`
    }
    for (let record = 0; record === 0 || (record < 4 && slip() < more); record++) {
      const lacks = (text: string, chance: number): string => (slip() < chance ? "" : text)
      rows.push([
        lacks(mistyped(own.given, 0.1), 0.05), mistyped(own.surname, 0.1), lacks(mistyped(own.birth, 0.08), 0.1), lacks(own.street.replace("straße", slip() < 0.4 ? "str." : "straße"), 0.1),
        lacks(mistyped(own.postcode, 0.05), 0.1), lacks(own.city, 0.05), lacks(own.phone, 0.3)
      ])
      entities.push(person)
    }
  }
  return { table: { columns: ["Vorname", "Nachname", "Geburtsdatum", "Straße", "PLZ", "Ort", "Telefon"], rows }, entities }
}

/** Precision and recall of pairs. */
export const shares = (people: ReadonlyArray<ReadonlyArray<number>>, entities: ReadonlyArray<number>): { readonly precision: number; readonly recall: number } => {
  const pairs = (count: number): number => count * (count - 1) / 2
  const counts = (items: ReadonlyArray<number>): ReadonlyArray<number> => {
    const found = new Map<number, number>()
    for (const item of items) found.set(item, (found.get(item) ?? 0) + 1)
    return [...found.values()]
  }
  const sum = (items: ReadonlyArray<number>): number => items.reduce((all, count) => all + pairs(count), 0)
  const right = people.reduce((all, records) => all + sum(counts(records.map((record) => entities[record] ?? -1))), 0)
  return { precision: right / Math.max(1, people.reduce((all, records) => all + pairs(records.length), 0)), recall: right / Math.max(1, sum(counts(entities))) }
}
