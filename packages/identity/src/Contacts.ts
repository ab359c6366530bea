/** E-mail addresses, telephone numbers and other codes, as they are compared when they are not quite the same. */
import { comparison, level, weighted } from "./Comparison.ts"
import { digitsOf, folded, wordsOf } from "./Letters.ts"
import { isClose, isWithin } from "./Similarity.ts"
import { type Trait, trait } from "./Trait.ts"

/** A mailbox; `letters` are those of the part before the @. */
export interface Mailbox {
  readonly whole: string
  readonly local: string
  readonly domain: string
  readonly letters: string
  readonly digits: string
}

const shorter = (one: string, other: string): number => Math.min(one.length, other.length)

/** Those of one name are told apart by a number behind it: several slips are in letters, `anna.vogt84` and `anna.vogt1977` are two. */
const isSameNumber = (one: Mailbox, other: Mailbox): boolean => one.digits === other.digits

/** Mailboxes; unlike where links are certain, a mistyped one still counts. */
export const mailboxes: Trait<Mailbox> = trait(
  comparison("e-mail", [
    weighted(level("the same", (one: Mailbox, other: Mailbox) => one.whole === other.whole)),
    weighted(level("one or two slips", (one, other) => isWithin(2, one.whole, other.whole) && (isSameNumber(one, other) || isWithin(1, one.digits, other.digits)))),
    weighted(level("several slips", (one, other) => isSameNumber(one, other) && shorter(one.whole, other.whole) > 10 && isWithin(4, one.whole, other.whole) && isClose(0.88, one.whole, other.whole))),
    weighted(level("the same but for the domain", (one, other) => one.local === other.local && one.local.length > 3)),
    level("the same domain", (one, other) => one.domain === other.domain)
  ]),
  {
    read: ({ email }) => {
      if (email === undefined) return undefined
      const whole = email.trim().toLowerCase()
      const at = whole.lastIndexOf("@")
      if (whole === "") return undefined
      const local = at < 0 ? whole : whole.slice(0, at)
      return { whole, local, domain: at < 0 ? "" : whole.slice(at + 1), letters: local.replace(/[^\p{L}]/gu, ""), digits: local.replace(/\P{N}/gu, "") }
    },
    term: ({ whole }) => whole,
    handles: ({ domain, local, whole }) => [["e-mail", whole], ["mailbox", local], ["domain", domain]]
  }
)

interface Telephone {
  readonly digits: string
  readonly end: string
}

/** Telephone numbers by their digits, without the country's code or the zero in front. */
export const telephones: Trait<Telephone> = trait(
  comparison("telephone", [
    weighted(level("the same", (one: Telephone, other: Telephone) => one.digits === other.digits)),
    weighted(level("the same but for the area", (one, other) => one.end === other.end)),
    level("one slip", (one, other) => isWithin(1, one.digits, other.digits))
  ]),
  {
    read: ({ phone }) => {
      if (phone === undefined) return undefined
      const digits = digitsOf(phone.replace(/\(0\)/, "")).replace(/^(00)?(49|43|41|44)(?=\d{7})|^0+/, "").replace(/^0+/, "")
      return digits.length < 4 ? undefined : { digits, end: digits.slice(-7) }
    },
    term: ({ digits }) => digits,
    handles: ({ digits, end }) => [["telephone", digits], ["end of the telephone", end]]
  }
)

/** Numbers that somebody gave to one person or organisation: social security, tax, customer numbers. */
export const codes: Trait<string> = trait(
  comparison("number", [
    weighted(level("the same", (one: string, other: string) => one === other)),
    level("one slip", (one, other) => isWithin(1, one, other)),
    level("two slips", (one, other) => shorter(one, other) > 4 && isWithin(2, one, other))
  ]),
  {
    read: ({ code }) => {
      const bare = folded(code ?? "").replace(/[^\p{L}\p{N}]/gu, "")
      return bare === "" ? undefined : bare
    },
    term: (value) => value,
    handles: (value) => [["number", value], ["start of the number", value.slice(0, Math.ceil(value.length / 2))], ["end of the number", `…${value.slice(-Math.ceil(value.length / 2))}`]]
  }
)

/** One of a few words: a gender, a country, a state. */
export const categories: Trait<string> = trait(
  comparison("category", [weighted(level("the same", (one: string, other: string) => one === other))]),
  {
    read: ({ category }) => {
      const text = wordsOf(category ?? "").join(" ")
      return text === "" ? undefined : text
    },
    term: (value) => value,
    handles: (value) => [["category", value]]
  }
)

interface Wording {
  readonly text: string
  readonly words: ReadonlyArray<string>
}

const sharedWords = (one: Wording, other: Wording): boolean => one.words.some((word) => word.length > 2 && other.words.includes(word))

/** Any other words: an occupation, a place, a remark. */
export const wordings: Trait<Wording> = trait(
  comparison("words", [
    weighted(level("the same", (one: Wording, other: Wording) => one.text === other.text)),
    weighted(level("misspelt", (one, other) => shorter(one.text, other.text) > 3 && (isWithin(shorter(one.text, other.text) > 7 ? 2 : 1, one.text, other.text) || isClose(0.94, one.text, other.text)))),
    level("a word in common", sharedWords),
    level("alike", (one, other) => isClose(0.85, one.text, other.text))
  ]),
  {
    read: ({ words }) => {
      const list = wordsOf(words ?? "")
      return list.length === 0 ? undefined : { text: list.join(" "), words: list }
    },
    term: ({ text }) => text,
    handles: ({ text }) => [["words", text]]
  }
)
