/** How a German name sounds: the Kölner Phonetik. */
import { folded } from "./Letters.ts"

const before = (letters: string, letter: string): boolean => letter !== "" && letters.includes(letter)

const codeOf = (previous: string, letter: string, next: string, isFirst: boolean): string => {
  if (before("aeijouy", letter)) return "0"
  if (letter === "b") return "1"
  if (letter === "p") return next === "h" ? "3" : "1"
  if (before("dt", letter)) return before("csz", next) ? "8" : "2"
  if (before("fvw", letter)) return "3"
  if (before("gkq", letter)) return "4"
  if (letter === "c") {
    if (isFirst) return before("ahkloqrux", next) ? "4" : "8"
    return !before("sz", previous) && before("ahkoqux", next) ? "4" : "8"
  }
  if (letter === "x") return before("ckq", previous) ? "8" : "48"
  if (letter === "l") return "5"
  if (before("mn", letter)) return "6"
  if (letter === "r") return "7"
  if (before("sz", letter)) return "8"
  return ""
}

/**
 * The code of the Kölner Phonetik: digits for groups of letters that sound alike, repetitions once, zeros only in front.
 * Umlauts count as their vowels and `ß` as `ss`; all that is no letter is left out. A letter that is silent (`h`) parts
 * no repetition. Source: H. J. Postel, Die Kölner Phonetik, IBM-Nachrichten 19 (1969).
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.sound("Müller-Lüdenscheidt") // => "65752682"
 * ```
 */
export const sound = (text: string): string => {
  const letters = folded(text).replace(/[^a-z]/g, "")
  let all = ""
  for (let i = 0; i < letters.length; i++) all += codeOf(letters[i - 1] ?? "", letters[i] ?? "", letters[i + 1] ?? "", i === 0)
  const once = all.replace(/(.)\1+/g, "$1")
  return once.slice(0, 1) + once.slice(1).replaceAll("0", "")
}
