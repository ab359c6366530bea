/** Telephone numbers in the one form in which they are compared (ITU-T E.164, RFC 3966). */
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

/**
 * The number in E.164, national ones read as those of `region` (ISO 3166-1); an extension stays as `;ext=12`, because
 * behind a switchboard it is another person. Digits that begin with the region's calling code and are long enough for
 * a whole number are read as international, as WhatsApp and telephone exchanges write them without the plus.
 * `undefined` for what cannot be a subscriber's number. Checked against the library's full metadata: the small one
 * takes `12345` for a German number.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.normalisePhone("0049 (0)151 / 234 567 89", "DE") // => "+4915123456789"
 * ```
 */
export const normalisePhone = (text: string, region: string): string | undefined => {
  const country = isSupportedCountry(region) ? region : undefined
  const written = text.normalize("NFKC").trim().replace(/^tel:/i, "").replace(extensionWords, ";ext=").replace(formerMexican, "+52")
  const digits = written.replace(/[\s().\-/]/g, "")
  if (country !== undefined && /^[1-9]\d{10,14}$/.test(digits) && digits.startsWith(getCountryCallingCode(country))) {
    const international = read(`+${digits}`, country)
    if (international !== undefined) return international
  }
  return read(written, country)
}
