/** Letters as they are compared: without case, accents and the many ways to write an umlaut. */

const wholes: ReadonlyArray<readonly [RegExp, string]> = [
  [/ß/g, "ss"], [/[æä]/g, "ae"], [/[œöø]/g, "oe"], [/ü/g, "ue"], [/ł/g, "l"], [/[đð]/g, "d"], [/þ/g, "th"], [/ı/g, "i"]
]

// oxlint-disable-next-line no-control-regex
const isPlain = /^[\0-\x7f]*$/

const latin = (text: string): string => {
  const lower = text.normalize("NFC").toLowerCase()
  if (isPlain.test(lower)) return lower
  return wholes.reduce((all, [from, to]) => all.replace(from, to), lower).normalize("NFKD").replace(/\p{M}/gu, "")
}

/**
 * The text in lower case and Latin letters, in which `ü`, `ue` and `u` are one letter, and so for `ä` and `ö`: Germans
 * write all three, machines two of them. Other accents fall away. It also makes one of `Samuel` and `Samul`, which tells
 * few people apart that are two.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.folded("MÜLLER-Lüdenscheidt") // => "muller-ludenscheidt"
 * Identity.folded("Mueller-Luedenscheidt") // => "muller-ludenscheidt"
 * ```
 */
export const folded = (text: string): string => latin(text).replace(/([aou])e/g, "$1")

/** The runs of letters and digits of a folded text, apostrophes left out (`O'Brien` is one word). */
export const wordsOf = (text: string): ReadonlyArray<string> => folded(text).replace(/['’`´]/g, "").match(/[\p{L}\p{N}]+/gu) ?? []

/** The digits of a text. */
export const digitsOf = (text: string): string => text.replace(/\D/g, "")
