/** The same customers as flat lists: one row per entry in some system, as exports and spreadsheets have them, with the truth beside. */
import { chance, type Chance } from "./Chance.ts"
import { slipped } from "./CustomerSlips.ts"
import { type CustomerOptions, customerRates, type CustomerRates, households, transliterated, type TrueCustomer } from "./Households.ts"

/** One row; an empty text where the system knows nothing. */
export interface CustomerRow {
  readonly id: string
  readonly given_name: string
  readonly surname: string
  /** ISO 8601 or, in some German systems, `31.12.1980`. */
  readonly date_of_birth: string
  readonly organisation: string
  readonly street: string
  readonly house_number: string
  readonly postcode: string
  readonly city: string
  readonly phone: string
  readonly email: string
  /** Who it truly is. */
  readonly truth: string
}

/** The columns in order. */
export const customerColumns = [
  "id", "given_name", "surname", "date_of_birth", "organisation", "street", "house_number", "postcode", "city", "phone", "email", "truth"
] as const satisfies ReadonlyArray<keyof CustomerRow>

const abbreviated = (street: string): string => street.replace(/straße$/, "str.").replace(/ Straße$/, " Str.").replace(/ Street$/, " St").replace(/ Road$/, " Rd")

const bornAs = (draw: Chance, rates: CustomerRates, born: string, isGerman: boolean): string => {
  if (draw.happens(0.15)) return ""
  const [year = "", month = "", date = ""] = born.split("-")
  const [m, d] = draw.happens(rates.typos / 2) && Number(date) <= 12 ? [date, month] : [month, date]
  return isGerman && draw.happens(0.3) ? `${d}.${m}.${year}` : `${year}-${m}-${d}`
}

const rowOf = (draw: Chance, rates: CustomerRates, customer: TrueCustomer, id: string, isLater: boolean): CustomerRow => {
  const isGerman = customer.language === "de"
  const folds = draw.happens(rates.transliterations)
  const write = (text: string): string => {
    const plain = folds ? transliterated(text) : text
    return draw.happens(rates.typos) ? slipped(draw, plain) : plain
  }
  const known = (share: number, value: string | undefined): string => (value !== undefined && draw.happens(share) ? value : "")
  const surname = isLater ? customer.later.surname ?? customer.surname : customer.surname
  const address = isLater ? customer.later.address ?? customer.address : customer.address
  const [first, last] = [write(customer.given), write(surname)]
  const swaps = draw.happens(rates.typos / 2)
  const lives = draw.happens(0.85)
  const phone = customer.landline !== undefined && draw.happens(0.3) ? customer.landline : customer.mobile
  const street = draw.happens(0.3) ? abbreviated(address.street) : address.street
  return {
    id, given_name: swaps ? last : first, surname: swaps ? first : last, date_of_birth: bornAs(draw, rates, customer.born, isGerman),
    organisation: customer.organisation === undefined ? "" : write(customer.organisation),
    street: lives ? write(street) : "", house_number: lives ? address.house : "", postcode: lives ? address.postcode : "", city: lives ? write(address.town) : "",
    phone: known(0.6, isGerman && draw.happens(0.5) ? `0${phone.slice(3)}` : phone), email: known(0.6, customer.email ?? customer.sharedEmail), truth: customer.id
  }
}

/**
 * One to four rows per customer, a household's rows near each other; rows of those who married or moved show both
 * lives. Memory does not grow with the number.
 */
export function* customerRows(options: CustomerOptions): Generator<CustomerRow, void> {
  const rates = { ...customerRates, ...options.rates }
  const draw = chance(options.seed + 2)
  let made = 0
  for (const household of households(options)) {
    for (const customer of household) {
      const count = 1 + (draw.happens(0.55) ? 1 + draw.below(3) : 0)
      for (let i = 0; i < count; i++) yield rowOf(draw, rates, customer, `r${++made}`, i > 0 && draw.happens(0.6))
    }
  }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text)

/** The rows as lines of CSV (RFC 4180), the names of the columns first. */
export function* customerCsv(rows: Iterable<CustomerRow>): Generator<string, void> {
  yield customerColumns.join(",")
  for (const row of rows) yield customerColumns.map((column) => quoted(row[column])).join(",")
}
