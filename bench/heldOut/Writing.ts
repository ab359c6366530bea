/** The same table as different systems write it: names of columns, their order, separator, encoding, order of the rows. */
import { chance } from "@redthread/testing/Chance"
import type { Field, Row } from "./Files.ts"

const names: Readonly<Record<Field, readonly [snake: string, german: string, english: string, camel: string]>> = {
  id: ["id", "Datensatznummer", "Record ID", "recordId"], given: ["given_name", "Vorname", "First Name", "firstName"], surname: ["surname", "Nachname", "Last Name", "lastName"], full: ["full_name", "Vollständiger Name", "Full Name", "fullName"],
  both: ["first_and_surname", "Name, Vorname", "Name", "personName"], born: ["date_of_birth", "Geburtsdatum", "DOB", "birthDate"], organisation: ["organisation", "Firma", "Company Name", "companyName"], street: ["street", "Straße", "Address Line 1", "streetName"],
  house: ["house_number", "Hausnr.", "Street No.", "houseNumber"], address: ["address", "Anschrift", "Full Address", "fullAddress"], addition: ["address_2", "Adresszusatz", "Address Line 2", "addressLine2"], postcode: ["postcode", "PLZ", "ZIP Code", "postalCode"], city: ["city", "Ort", "Town", "city"],
  state: ["state", "Bundesland", "State", "state"], phone: ["phone", "Telefon", "Phone Number", "phoneNumber"], email: ["email", "E-Mail-Adresse", "E-mail", "emailAddress"], code: ["soc_sec_id", "Sozialversicherungsnummer", "SSN", "socialSecurityNumber"],
  birthPlace: ["birth_place", "Geburtsort", "Place of Birth", "birthPlace"], gender: ["gender", "Geschlecht", "Sex", "gender"], occupation: ["occupation", "Beruf", "Profession", "occupation"], truth: ["truth", "truth", "truth", "truth"]
}

/** A way to write a table. */
export interface Writing {
  readonly name: string
  readonly style: 0 | 1 | 2 | 3
  readonly separator: string
  readonly encoding: "utf-8" | "utf-8 with mark" | "windows-1252" | "utf-16le"
  readonly lineEnd: string
  readonly isShuffled: boolean
}

export const plainly: Writing = { name: "as made", style: 0, separator: ",", encoding: "utf-8", lineEnd: "\n", isShuffled: false }
/** What must make no difference. */
export const otherwise: ReadonlyArray<Writing> = [
  { name: "shuffled, German, BOM", style: 1, separator: ";", encoding: "utf-8 with mark", lineEnd: "\r\n", isShuffled: true },
  { name: "shuffled, English, UTF-16", style: 2, separator: "\t", encoding: "utf-16le", lineEnd: "\r\n", isShuffled: true },
  { name: "shuffled, camel", style: 3, separator: "|", encoding: "utf-8", lineEnd: "\n", isShuffled: true }
]
/** As an old German system writes it; what Windows-1252 has no sign for is lost, so that the outcome may differ. */
export const oldGerman: Writing = { name: "Windows-1252", style: 1, separator: ";", encoding: "windows-1252", lineEnd: "\r\n", isShuffled: true }

const bytesOf = (text: string, encoding: Writing["encoding"]): Buffer => {
  switch (encoding) {
    case "utf-8": return Buffer.from(text)
    case "utf-8 with mark": return Buffer.from(`\uFEFF${text}`)
    case "utf-16le": return Buffer.from(`\uFEFF${text}`, "utf16le")
    case "windows-1252": return Buffer.from(text.replaceAll("ł", "l").replaceAll("ı", "i").replaceAll(/[^\0-\xFF]/g, "?"), "latin1")
  }
}

/** The table as bytes. Rows are numbered anew in the order in which they stand. */
export const written = (rows: ReadonlyArray<Row>, { encoding, isShuffled, lineEnd, separator, style }: Writing): Buffer => {
  const draw = chance(rows.length + style)
  const mixed = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => (isShuffled ? all.map((each) => [draw.next(), each] as const).sort(([one], [other]) => one - other).map(([, each]) => each) : all)
  const fields = mixed(["id", ...new Set(rows.flatMap((row) => Object.keys(row)))] as ReadonlyArray<Field>)
  const cell = (text: string): string => (text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text)
  const lines = mixed(rows).map((row, i) => fields.map((field) => cell(field === "id" ? `${style}${String(i + 1).padStart(6, "0")}` : row[field] ?? "")).join(separator))
  return bytesOf([fields.map((field) => cell(names[field][style])).join(separator), ...lines, ""].join(lineEnd), encoding)
}
