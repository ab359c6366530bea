/** Records as they are compared: a reading per trait, taken from the columns that mean it. */
import { Schema } from "effect"
import { byContents, type Recognised, Role, type Table } from "./Columns.ts"
import { companies, type Company } from "./Companies.ts"
import { categories, codes, type Mailbox, mailboxes, telephones, wordings } from "./Contacts.ts"
import { dates } from "./Dates.ts"
import { digest } from "./Digest.ts"
import { type PersonName, personName } from "./PersonName.ts"
import { postcodes, streets } from "./Places.ts"
import type { Cells, Trait } from "./Trait.ts"

const traits = {
  name: personName, company: companies, date: dates, mailbox: mailboxes, telephone: telephones, street: streets,
  postcode: postcodes, code: codes, category: categories, words: wordings
}

/**
 * A circle of records that agree on much without being one: people who live together, branches of one brand, tenants of
 * one building, all of one town. A model learns them beside strangers, because whoever takes a brother for a stranger takes him for the man.
 */
export const Circle = Schema.Literals(["household", "brand", "premises", "town"])
export type Circle = typeof Circle.Type

/** A reading: what is compared together, and under which names its columns are known. */
export const Reading = Schema.Struct({
  /** Unique within a model: `birth date`, `telephone`, `telephone 2`. */
  name: Schema.NonEmptyString,
  trait: Schema.Literals(["name", "company", "date", "mailbox", "telephone", "street", "postcode", "code", "category", "words"]),
  roles: Schema.Array(Role)
})
export type Reading = typeof Reading.Type

/** The trait of a reading. */
export const traitOf = ({ trait }: Reading): Trait => traits[trait] as Trait

const everywhere: ReadonlyArray<Circle> = ["household", "brand", "premises"]
const atHome: ReadonlyArray<Circle> = ["household", "premises"]
const inTown: ReadonlyArray<Circle> = [...everywhere, "town"]

/** In which circles those who are not one agree on a reading; in none where it is not named. */
const circlesOf: Readonly<Record<string, ReadonlyArray<Circle>>> = {
  name: ["household"], company: ["brand"], "e-mail": everywhere, telephone: everywhere, fax: ["brand", "premises"], street: atHome, addition: atHome,
  postcode: [...atHome, "town"], city: inTown, region: inTown, country: inTown, "birth place": ["household"], website: ["brand"], category: everywhere, words: everywhere
}

/** Whether two in the circle who are not one may well agree on the reading. */
export const isSharedIn = (circle: Circle, { name }: Reading): boolean => circlesOf[name.replace(/ \d+$/, "")]?.includes(circle) ?? false

/** What makes a circle: on this its records agree at least as often as those of one, who may move or change their name. */
const makes: Readonly<Record<Circle, ReadonlyArray<string>>> = { household: ["street", "postcode", "city"], brand: ["company"], premises: ["street", "postcode", "city"], town: ["postcode", "city"] }

/** Whether the circle is one because its records agree on the reading. */
export const isMadeBy = (circle: Circle, { name }: Reading): boolean => makes[circle].includes(name.replace(/ \d+$/, ""))

/** Readings that say the same twice: who lives in a town has its postcode too. */
const ofTowns = new Set(["postcode", "city", "region"])

/** The circles in which these readings may agree: households of people, brands and premises of organisations, towns where more than one reading tells them. */
export const circlesFor = (readings: ReadonlyArray<Reading>): ReadonlyArray<Circle> => [
  ...(readings.some(({ trait }) => trait === "name") ? ["household" as const] : []),
  ...(readings.some(({ trait }) => trait === "company") ? ["brand" as const, "premises" as const] : []),
  ...(readings.filter(({ name }) => ofTowns.has(name)).length > 1 ? ["town" as const] : [])
]

const ofAddresses = new Set(["street", "addition", "postcode", "city", "region", "country"])

/** What a reading is about. Readings of one matter, such as where somebody lives, say the same more than once; two matters are witnesses of their own. */
export const matterOf = (reading: string): string => {
  const one = reading.replace(/ \d+$/, "")
  return ofAddresses.has(one) ? "address" : one
}

/**
 * The matters that are one's own: who agrees on nothing else may be of one household or one firm. The name of a firm is
 * its own where no people are compared.
 */
export const ownMatters = (readings: ReadonlyArray<Reading>): ReadonlySet<string> => {
  const matters = readings.map(({ name }) => matterOf(name))
  return new Set(matters.filter((matter) => matter === "name" || (matter === "company" && !matters.includes("name")) || (matter !== "address" && circlesOf[matter] === undefined)))
}

/** All readings there are, in the order in which they are explained. */
const known: ReadonlyArray<Reading> = [
  { name: "name", trait: "name", roles: ["givenName", "middleName", "surname", "fullName"] },
  { name: "company", trait: "company", roles: ["company"] },
  { name: "birth date", trait: "date", roles: ["birthDate"] },
  { name: "date", trait: "date", roles: ["date"] },
  { name: "number", trait: "code", roles: ["code"] },
  { name: "e-mail", trait: "mailbox", roles: ["email"] },
  { name: "telephone", trait: "telephone", roles: ["phone"] },
  { name: "mobile", trait: "telephone", roles: ["mobile"] },
  { name: "fax", trait: "telephone", roles: ["fax"] },
  { name: "street", trait: "street", roles: ["address", "street", "houseNumber"] },
  { name: "addition", trait: "words", roles: ["addition"] },
  { name: "postcode", trait: "postcode", roles: ["postcode"] },
  { name: "city", trait: "words", roles: ["city"] },
  { name: "region", trait: "category", roles: ["region"] },
  { name: "country", trait: "category", roles: ["country"] },
  { name: "birth place", trait: "words", roles: ["birthPlace"] },
  { name: "gender", trait: "category", roles: ["gender"] },
  { name: "occupation", trait: "words", roles: ["occupation"] },
  { name: "website", trait: "words", roles: ["website"] },
  { name: "category", trait: "category", roles: ["category"] },
  { name: "words", trait: "words", roles: ["words"] }
]

const cellOf: Readonly<Record<Reading["trait"], string>> = {
  name: "", street: "", company: "company", date: "date", mailbox: "email", telephone: "phone", postcode: "postcode", code: "code", category: "category", words: "words"
}

/** Where a reading finds its cells in a row. */
export interface Binding {
  readonly reading: Reading
  /** The cell's name and the columns of a row that fill it, joined by a space. */
  readonly cells: ReadonlyArray<readonly [cell: string, columns: ReadonlyArray<number>]>
}

/**
 * The readings that the recognised columns allow. Several columns of one role make several readings (`telephone`,
 * `telephone 2`), told apart by what stands in them and not by their order; names and streets are read as one.
 */
export const bindings = (table: Table, recognised: ReadonlyArray<Recognised>): ReadonlyArray<Binding> => {
  const columnsOf = (role: Role): ReadonlyArray<number> =>
{
    const columns = recognised.flatMap((each, i) => (each.role === role ? [i] : []))
    return columns.length < 2 ? columns : columns.sort(byContents(table.rows, columns))
  }
  return known.flatMap((reading): ReadonlyArray<Binding> => {
    const found = reading.roles.map((role) => [role as string, columnsOf(role)] as const).filter(([, columns]) => columns.length > 0)
    const [only] = found
    if (only === undefined) return []
    const cell = cellOf[reading.trait]
    if (cell === "") return [{ reading, cells: found }]
    return only[1].map((column, i) => ({ reading: { ...reading, name: i === 0 ? reading.name : `${reading.name} ${i + 1}` }, cells: [[cell, [column]]] }))
  })
}

/**
 * The same readings for rows that stand as `columns` says: which role, and which of several values of that role, from 0
 * (`telephone 2` reads the second telephone).
 */
export const laidOut = (readings: ReadonlyArray<Reading>): { readonly bindings: ReadonlyArray<Binding>; readonly columns: ReadonlyArray<readonly [role: Role, nth: number]> } => {
  const columns: Array<readonly [Role, number]> = []
  const bound = readings.map((reading): Binding => {
    const nth = Number(/ (\d+)$/.exec(reading.name)?.[1] ?? 1) - 1
    const cell = cellOf[reading.trait]
    return { reading, cells: reading.roles.map((role) => [cell === "" ? role : cell, [columns.push([role, nth]) - 1]]) }
  })
  return { bindings: bound, columns }
}

/** A value as it is held for comparing: read once, with numbers in place of its texts. */
export interface Held {
  /** Differs for different values of one reading. */
  readonly number: number
  readonly value: unknown
  /** The same for the same cells, on every machine. */
  readonly digest: number
  /** Numbers of the handles under which it is looked for. */
  readonly handles: ReadonlyArray<number>
  /** Numbers of the terms whose rarity counts, per aspect. */
  readonly terms: ReadonlyArray<number | undefined>
}

/**
 * Whether two values only repeat the name of a person: a firm is called after who founded it, a mailbox after whose it is.
 * The very same mailbox is more than that. `level` counts from 1, the same.
 */
export const repeatsName = ({ trait }: Reading, level: number, { value }: Held, name: Held): boolean => {
  const words = (name.value as PersonName).all.filter((word) => word.length > 2)
  if (trait === "company") return words.some((word) => (value as Company).words.includes(word))
  return trait === "mailbox" && level > 1 && words.some((word) => (value as Mailbox).letters.includes(word))
}

/** What is held of a record, per reading. */
export type Profiled = ReadonlyArray<Held | undefined>

/** A number for all that is held of a record: puts records in an order that depends on their contents alone. */
export const digestOf = (profile: Profiled): number => digest(profile.map((held) => held?.digest.toString(36) ?? "").join(" "))

const most = 1 << 20

/** Reads the values of one reading, equal cells once. */
export const holder = (reading: Reading): ((cells: Cells) => Held | undefined) => {
  const trait = traitOf(reading)
  const byValue = new Map<string, Held | undefined>()
  let count = 0
  return (cells) => {
    let key = ""
    for (const name in cells) key += `${name}\u0001${cells[name as keyof Cells] ?? ""}\u0002`
    const have = byValue.get(key)
    if (have !== undefined || byValue.has(key)) return have
    const value = trait.read(cells)
    if (byValue.size >= most) byValue.clear()
    const held = value === undefined ? undefined : {
      number: count++,
      value,
      digest: digest(key),
      handles: [...new Set(trait.handles(value).map(([name, text]) => digest(`${reading.name}\u0001${name}\u0001${text}`)))],
      terms: trait.terms(value).map((term) => (term === undefined ? undefined : digest(term)))
    }
    byValue.set(key, held)
    return held
  }
}

/** Reads records for one set of readings; equal values are held once. */
export type Reader = (bound: ReadonlyArray<Binding>) => (row: ReadonlyArray<string>) => Profiled

/** A reader for these readings: what it reads is in their order, absent where a table has no columns for a reading. */
export const readerFor = (readings: ReadonlyArray<Reading>): Reader => {
  const holders = readings.map(holder)
  return (bound) => {
    const cellsOf = readings.map(({ name }) => bound.find(({ reading }) => reading.name === name)?.cells ?? [])
    return (row) =>
      cellsOf.map((cells, i) => {
        const given: Record<string, string> = {}
        let isEmpty = true
        for (const [cell, columns] of cells) {
          let text = ""
          for (const column of columns) {
            const each = row[column]?.trim() ?? ""
            if (each !== "") text = text === "" ? each : `${text} ${each}`
          }
          if (text === "") continue
          given[cell] = text
          isEmpty = false
        }
        return isEmpty ? undefined : holders[i]?.(given)
      })
  }
}
