/** Telephone numbers as the library reads them: right, and slow. */
import { type CountryCode, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max"

/** Words in front of an extension that the library does not read; it reads `ext.`, `x` and `;ext=`. */
const extensionWords = /\s*\b(durchwahl|dw|nebenstelle|app(arat)?)\b[.:]?\s*(?=\d+$)/i

/** Mexico dropped the 1 that mobiles carried after the country's code (2019); WhatsApp's ids and old address books keep it. */
const formerMexican = /^(\+|00)\s*52[\s().-]*1(?=(?:[\s().-]*\d){10}$)/

const read = (text: string, region: CountryCode | undefined): string | undefined => {
  const number = parsePhoneNumberFromString(text, { extract: false, ...(region === undefined ? {} : { defaultCountry: region }) })
  if (number === undefined || !number.isValid()) return undefined
  return number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`
}

/** What `normalisePhone` promises, by the library alone. */
export const readPhone = (text: string, region: string): string | undefined => {
  const country = isSupportedCountry(region) ? region : undefined
  const written = text.normalize("NFKC").trim().replace(/^tel:/i, "").replace(extensionWords, ";ext=").replace(formerMexican, "+52")
  const digits = written.replace(/[\s().\-/]/g, "")
  if (country !== undefined && /^[1-9]\d{10,14}$/.test(digits) && digits.startsWith(getCountryCallingCode(country))) {
    const international = read(`+${digits}`, country)
    if (international !== undefined) return international
  }
  return read(written, country)
}
