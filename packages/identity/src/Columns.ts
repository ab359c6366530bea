/** What the columns of a table mean: recognised by their names, in English and German, or by what stands in them. */
import { Schema } from "effect"
import { readDate } from "./Dates.ts"
import { digest } from "./Digest.ts"
import { wordsOf } from "./Letters.ts"
import { alphabetical } from "./Order.ts"

/** What a column can mean. `recordNumber` names the row and is never compared; `ignored` is left out on purpose. */
export const Role = Schema.Literals([
  "givenName", "middleName", "surname", "fullName", "company", "birthDate", "date", "email", "phone", "mobile", "fax", "address", "street",
  "houseNumber", "addition", "postcode", "city", "region", "country", "birthPlace", "gender", "occupation", "code", "website", "category", "words",
  "recordNumber", "ignored"
])
export type Role = typeof Role.Type
const isRole = Schema.is(Role)

/**
 * How columns are recognised: for each role the names that mean it. Names are compared without case, accents and
 * punctuation, whole or as part of a longer one (`postcode` in `postcode_home`), the longest first.
 */
export const RecordSchema = Schema.Struct({
  name: Schema.NonEmptyString,
  columns: Schema.Record(Schema.String, Schema.Array(Schema.NonEmptyString)),
  /** What becomes of columns that no name tells: typed by what stands in them, or left out. */
  others: Schema.Literals(["typed", "ignored"])
})
export type RecordSchema = typeof RecordSchema.Type

const places: Readonly<Record<string, ReadonlyArray<string>>> = {
  address: ["address", "adresse", "anschrift", "full address", "postal address", "postanschrift", "site address"],
  street: ["street", "street name", "strasse", "address 1", "address line 1", "addr1", "strassenname", "str", "street address"],
  houseNumber: ["street number", "house number", "house no", "hausnummer", "hausnr", "haus nr", "hnr", "number of the house", "street no"],
  addition: ["address 2", "address line 2", "addr2", "adresszusatz", "zusatz", "unit", "apartment", "flat"],
  postcode: ["postcode", "post code", "postal code", "zip", "zip code", "zipcode", "plz", "postleitzahl"],
  city: ["city", "town", "suburb", "ort", "wohnort", "stadt", "locality", "municipality", "gemeinde", "place", "village"],
  region: ["state", "region", "province", "county", "bundesland", "land kreis", "landkreis", "kanton"],
  country: ["country", "land", "staat", "country code", "nation"]
}
const contacts: Readonly<Record<string, ReadonlyArray<string>>> = {
  email: ["email", "e mail", "mail", "email address", "e mail address", "emailadresse", "e mail adresse", "mailadresse"],
  phone: ["phone", "telephone", "telefon", "phone number", "tel", "telefonnummer", "telefonnr", "rufnummer", "festnetz", "tel no", "telephone number", "phone no"],
  mobile: ["mobile", "mobil", "cell", "cell phone", "mobile phone", "handy", "mobiltelefon", "mobilnummer", "handynummer", "mobile number"],
  fax: ["fax", "telefax", "faxnummer", "fax number"],
  website: ["website", "url", "homepage", "web", "webseite", "internet"]
}
const numbers: Readonly<Record<string, ReadonlyArray<string>>> = {
  recordNumber: ["id", "rec id", "record id", "record number", "unique id", "row", "row id", "uid", "uuid", "datensatz", "datensatznummer", "satznummer", "lfd nr", "index"],
  ignored: ["cluster", "cluster id", "true id", "source dataset", "entity id", "label"]
}
const people: Readonly<Record<string, ReadonlyArray<string>>> = {
  givenName: ["given name", "first name", "firstname", "forename", "christian name", "vorname", "rufname", "givenname", "fname"],
  middleName: ["middle name", "second name", "middlename", "zweiter vorname", "weitere vornamen"],
  surname: ["surname", "last name", "lastname", "family name", "familyname", "nachname", "familienname", "zuname", "lname"],
  fullName: ["full name", "fullname", "name", "person name", "vollstandiger name", "vor und nachname", "first and surname", "name vorname", "display name", "kunde", "customer name", "contact name"],
  birthDate: ["dob", "date of birth", "birth date", "birthdate", "birthday", "geburtsdatum", "geb datum", "geburtstag", "geb dat", "gebdat", "born", "geboren", "geboren am", "geb"],
  birthPlace: ["birth place", "birthplace", "place of birth", "geburtsort"],
  gender: ["gender", "sex", "geschlecht", "anrede", "salutation"],
  occupation: ["occupation", "profession", "beruf", "job", "job title", "tatigkeit", "position"],
  code: [
    "soc sec id", "ssn", "social security number", "national id", "passport number", "tax id", "steuernummer", "steuer id", "sozialversicherungsnummer", "svnr",
    "rentenversicherungsnummer", "krankenversicherungsnummer", "versichertennummer", "ausweisnummer", "personal number", "personalnummer", "nhs number", "medicare number",
    "customer number", "customer no", "kundennummer", "kundennr", "kdnr", "contract number", "vertragsnummer"
  ]
}
const companyNames = ["company", "company name", "organisation", "organization", "organisation name", "organization name", "firma", "firmenname", "unternehmen", "business name", "business", "site name", "institution", "verein", "legal name", "trading name", "provider name", "facility"]
const companyCodes = ["vat", "vat id", "vat number", "ust id", "ustid", "ust idnr", "umsatzsteuer id", "handelsregister", "handelsregisternummer", "hrb", "company number", "registration number", "duns", "lei", "iban", "tax id", "steuernummer", "ein", "abn"]

/** People: names, birth, where they live, how they are reached. */
export const personSchema: RecordSchema = { name: "person", columns: { ...numbers, ...people, ...contacts, ...places }, others: "typed" }
/** People and the organisations for which they speak. */
export const contactSchema: RecordSchema = {
  name: "contact", columns: { ...numbers, ...people, ...contacts, ...places, company: companyNames }, others: "typed"
}
/** Companies and other organisations; who speaks for them tells none of them apart. */
export const organisationSchema: RecordSchema = {
  name: "organisation",
  columns: {
    ...numbers, ...contacts, ...places, company: [...companyNames, "name", "kunde", "customer name", "display name", "full name"], code: companyCodes,
    ignored: [...(numbers["ignored"] ?? []), ...Object.values(people).flat().filter((name) => !["name", "kunde", "customer name", "display name", "full name"].includes(name) && !companyCodes.includes(name))]
  },
  others: "typed"
}
/** The schemas that are shipped, by name. */
export const recordSchemas: Readonly<Record<"person" | "contact" | "organisation", RecordSchema>> = {
  person: personSchema, contact: contactSchema, organisation: organisationSchema
}

/** A table as it was read: the names of the columns, and rows of texts; what a row lacks is empty. */
export interface Table {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** What became of one column, and why. */
export const Recognised = Schema.Struct({ column: Schema.String, role: Role, because: Schema.NonEmptyString })
export type Recognised = typeof Recognised.Type

const folding = (name: string): string => wordsOf(name.replace(/([a-z])([A-Z0-9])/g, "$1 $2")).join(" ")

const foldedNames = new WeakMap<ReadonlyArray<string>, ReadonlyArray<string>>()

/** The names of a role, folded; remembered with the schema. */
const foldingAll = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const have = foldedNames.get(names) ?? names.map(folding)
  foldedNames.set(names, have)
  return have
}

/** Names that mean something alone and too much as a part: `Program Name` names no company. */
const onlyWhole = new Set("name place state land staat nation country county region province unit flat web mail position business kunde born label index ort str town job".split(" "))

/** The role that a column's name means, the whole name before a part of it, longer parts before shorter. */
const byName = (name: string, { columns }: RecordSchema): Role | undefined => {
  const own = folding(name)
  const bare = own.replaceAll(" ", "")
  let best: { readonly role: string; readonly length: number } | undefined
  for (const [role, names] of Object.entries(columns)) {
    for (const known of foldingAll(names)) {
      if (known === own || known.replaceAll(" ", "") === bare) return role as Role
      if (known.length > 2 && !onlyWhole.has(known) && role !== "recordNumber" && role !== "ignored" && ` ${own} `.includes(` ${known} `) && known.length > (best?.length ?? 0)) best = { role, length: known.length }
    }
  }
  return best?.role as Role | undefined
}

const roles = new Map<string, Role | undefined>()

/**
 * The role that a name means, or is; `undefined` for names that tell nothing. Whoever names facts and identifiers names
 * them as columns are named. Names that are in use are remembered.
 */
export const roleOf = (name: string): Role | undefined => {
  if (roles.has(name)) return roles.get(name)
  if (roles.size > 1000) roles.clear()
  const found = isRole(name) ? name : byName(name, contactSchema)
  const role = found === "recordNumber" || found === "ignored" ? undefined : found
  roles.set(name, role)
  return role
}

const isMailbox = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
const share = (values: ReadonlyArray<string>, test: (value: string) => boolean): number => values.filter(test).length / Math.max(1, values.length)

/** What a column without a telling name seems to hold, by its values. */
const byContent = (values: ReadonlyArray<string>, rows: number): readonly [Role, string] => {
  const distinct = new Set(values)
  if (values.length < Math.max(2, rows / 50)) return ["ignored", "hardly ever filled"]
  if (distinct.size === 1) return ["ignored", "always the same"]
  const sample = [...distinct].sort((one, other) => digest(one) - digest(other)).slice(0, 500)
  if (share(sample, isMailbox) > 0.8) return ["email", "its values are e-mail addresses"]
  if (share(sample, (text) => readDate(text) !== undefined && !/^\d{1,6}$/.test(text)) > 0.8) return ["date", "its values are dates"]
  if (distinct.size > 0.98 * values.length) return ["ignored", "every record has a value of its own"]
  if (distinct.size <= Math.max(10, values.length / 100) && distinct.size <= 60) return ["category", "it has few values"]
  if (share(sample, (text) => /\d/.test(text) && !/\s\S*\s/.test(text) && text.length >= 4) > 0.8) return ["code", "its values are numbers"]
  return share(sample, (text) => text.length > 60) > 0.5 ? ["ignored", "it is free text"] : ["words", "its values are words"]
}

/** Numbers that a system gives to whomever it does not know, unlike those that people have for life. */
const isAssigned = (column: string): boolean => / (?:customer|client|account|contract|kunden\S*|kd\S*|debitor\S*|vertrags\S*|mitglied\S*|personal\S*|employee) ?/.test(` ${folding(column)}`)

/** Whether each row has a number of its own: it then numbers rows and tells of nobody. */
const numbersRows = (values: ReadonlyArray<string>): boolean => values.length > 1 && new Set(values).size === values.length

/**
 * What each column of the table means, in the order of the columns. Names decide first; the others are typed by what
 * stands in them where the schema says so. A customer number that no two rows share numbers the rows, unless the table is
 * linked to another (`isAlone` is `false`). Neither the order of rows nor that of columns matters.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * const table = { columns: ["Vorname", "Geb.-Datum"], rows: [["Anna", "24.6.1971"]] }
 * Identity.recognise(table, Identity.personSchema).map(({ role }) => role) // => ["givenName", "birthDate"]
 * ```
 */
export const recognise = ({ columns, rows }: Table, schema: RecordSchema, isAlone = true): ReadonlyArray<Recognised> =>
  columns.map((column, i) => {
    const filled = (): ReadonlyArray<string> => rows.flatMap((row) => {
      const text = row[i]?.trim() ?? ""
      return text === "" ? [] : [text]
    })
    const named = byName(column, schema)
    if (named === "code" && isAlone && isAssigned(column) && numbersRows(filled())) return { column, role: "recordNumber", because: "every record has a value of its own" }
    if (named !== undefined) return { column, role: named, because: "by its name" }
    if (schema.others === "ignored") return { column, role: "ignored", because: "no name that is known" }
    const values = filled()
    const [role, because] = byContent(values, rows.length)
    return { column, role, because }
  })

/** The schema that fits the names of the columns best: people, organisations, or both. */
export const schemaFor = (columns: ReadonlyArray<string>): RecordSchema => {
  const roles = new Set(columns.map((column) => byName(column, contactSchema)))
  const hasPeople = ["givenName", "surname", "fullName", "birthDate"].some((role) => roles.has(role as Role))
  return !roles.has("company") ? personSchema : hasPeople ? contactSchema : organisationSchema
}

/** A number for what stands in a column, whatever the order of its rows: puts columns of one role in order. */
const contentOf = (rows: Table["rows"], column: number): string => {
  let [low, high] = [0, 0]
  for (const row of rows) {
    const number = digest(row[column]?.trim() ?? "")
    low = (low + (number >>> 0)) % 0x100000000
    high = (high + Math.floor(number / 0x100000000)) % 0x100000000
  }
  return `${high.toString(36)} ${low.toString(36)}`
}

/** Compares two of these columns by what stands in them. */
export const byContents = (rows: Table["rows"], columns: ReadonlyArray<number>): ((one: number, other: number) => number) => {
  const contents = new Map(columns.map((column) => [column, contentOf(rows, column)]))
  return (one, other) => alphabetical(contents.get(one) ?? "", contents.get(other) ?? "") || one - other
}
