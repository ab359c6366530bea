/** Customer and contract numbers, as people copy them from letters. */

/** What is in its form already. */
const usual = /^[1-9A-Z][0-9A-Z]*[1-9][0-9A-Z]*$/

// oxlint-disable-next-line no-control-regex
const ascii = /^[\0-\x7f]*$/

/** Texts in these letters are composed, and stay so in lower case. */
// oxlint-disable-next-line no-control-regex
const latin = /^[\0-\xff]*$/

/**
 * The number as it is compared: without spaces, dots and dashes, in upper case (umlauts stay umlauts), without leading
 * zeros where the brand pads its numbers. `undefined` without any digit other than zero: a placeholder, not a number.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.normaliseNumber("00 47-11.ü", "strip") // => "4711Ü"
 * ```
 */
export const normaliseNumber = (text: string, leadingZeros: "keep" | "strip"): string | undefined => {
  if (usual.test(text)) return text
  const bare = ascii.test(text) ? text.toUpperCase().replace(/[\s.-]/g, "") : text.normalize("NFKC").toUpperCase().normalize("NFKC").replace(/[\s.\p{Pd}]/gu, "")
  const number = leadingZeros === "strip" ? bare.replace(/^0+/, "") : bare
  return /[1-9]/.test(number) ? number : undefined
}

/** A name as it is looked up: composed, in lower case, single spaces. It tells nobody apart. */
export const normaliseName = (text: string): string | undefined => {
  const lower = latin.test(text) ? text.toLowerCase() : text.normalize("NFC").toLowerCase().normalize("NFC")
  return lower.trim().replace(/\s{2,}|[^\S ]/gu, " ") || undefined
}

/** Any other value: composed (NFC) and trimmed; `undefined` where nothing is left. */
export const normaliseText = (text: string): string | undefined => (latin.test(text) ? text : text.normalize("NFC")).trim() || undefined
