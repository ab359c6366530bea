/** A telephone number together with the door at which it rings: what links the records of one site where an operator has many. */
import { digitsOf, wordsOf } from "./Letters.ts"
import { normalisePhone } from "./Phone.ts"

/**
 * The number and the first house number of the address as one text, to be used as an identifier of its own. A number
 * alone makes one of all sites that share a switchboard; a number at a door parts them. A local number that cannot be
 * normalised counts by its digits. `undefined` where the telephone has fewer than six digits or the address none.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.phoneAt("285-9902", "221 E. 51st St.", "US") // => "2859902@221"
 * Identity.phoneAt("030 5550123", "Lange Straße 7a, Hinterhaus", "DE") // => "+49305550123@7a"
 * ```
 */
export const phoneAt = (phone: string, address: string, region: string): string | undefined => {
  const digits = digitsOf(phone)
  const door = wordsOf(address).find((word) => /^\d+[a-z]?$/.test(word))
  return digits.length < 6 || door === undefined ? undefined : `${normalisePhone(phone, region) ?? digits}@${door}`
}
