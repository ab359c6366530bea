/** Where somebody lives: streets and house numbers, postcodes, in German and English forms. */
import { comparison, compare, either, level, on, weighted } from "./Comparison.ts"
import { wordsOf } from "./Letters.ts"
import { isClose, isWithin } from "./Similarity.ts"
import { aspectOf, type Trait, trait } from "./Trait.ts"

const forms: Readonly<Record<string, string>> = {
  strasse: "str", street: "st", str: "str", strase: "str", avenue: "ave", av: "ave", road: "rd", place: "pl", platz: "pl", lane: "ln", drive: "dr", court: "ct",
  circuit: "cct", crescent: "cres", boulevard: "blvd", square: "sq", terrace: "tce", parkway: "pkwy", highway: "hwy", allee: "al", gasse: "g",
  north: "n", south: "s", east: "e", west: "w", nord: "n", sud: "s", ost: "o", saint: "st", sankt: "st", close: "cl", grove: "gr", parade: "pde"
}

/** The word in its short form; German compounds too: `hauptstrasse`, `hauptstr` and `haupt strasse` are one. */
const shortened = (word: string): ReadonlyArray<string> => {
  const form = forms[word]
  if (form !== undefined && Object.hasOwn(forms, word)) return [form]
  const compound = /^(.{3,})(strasse|strase|str|platz|allee|gasse)$/.exec(word)
  return compound === null ? [word] : [compound[1] ?? "", forms[compound[2] ?? ""] ?? ""]
}

/** A street with its number. */
export interface Street {
  readonly street: string | undefined
  readonly words: ReadonlyArray<string>
  readonly number: string | undefined
}

const readStreet: Trait<Street>["read"] = ({ address, houseNumber, street }) => {
  const words = wordsOf(address ?? street ?? "").flatMap(shortened)
  let number = wordsOf(houseNumber ?? "").join("")
  let left = words
  if (number === "") {
    const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word))
    if (at >= 0 && words.length > 1) {
      number = words[at] ?? ""
      left = words.filter((_, i) => i !== at)
    }
  }
  const text = left.join(" ")
  return text === "" && number === "" ? undefined : { street: text === "" ? undefined : text, words: left, number: number === "" ? undefined : number }
}

const overlap = (one: Street, other: Street): number => {
  const common = Math.min(one.words.filter((word) => other.words.includes(word)).length, other.words.filter((word) => one.words.includes(word)).length)
  return common / Math.max(1, Math.min(one.words.length, other.words.length))
}

const streetNames = comparison<Street>("street", [
  weighted(level("the same", (one, other) => one.street === other.street)),
  weighted(level("misspelt", on(({ street }) => street ?? "", (one, other) => isWithin(2, one, other) || isClose(0.93, one, other)))),
  level("alike or in part", (one, other) => overlap(one, other) > 0.6 || isClose(0.83, one.street ?? "", other.street ?? ""))
])
const bare = (text: string): string => text.replace(/\D/g, "")
const houseNumbers = comparison<string>("house number", [
  weighted(level("the same", (one, other) => one === other)),
  level("the same but for a letter", (one, other) => bare(one) !== "" && bare(one) === bare(other)),
  level("one slip", (one, other) => one.length > 1 && other.length > 1 && isWithin(1, one, other))
])

/** Street and house number, in one column or two. */
export const streets: Trait<Street> = {
  name: "street",
  aspects: [aspectOf(streetNames), aspectOf(houseNumbers)],
  read: readStreet,
  compare: (one, other) => [
    one.street === undefined || other.street === undefined ? 0 : compare(streetNames, one, other),
    compare(houseNumbers, one.number, other.number)
  ],
  terms: ({ number, street }) => [street, number],
  handles: ({ number, street }) => [
    ...(street === undefined ? [] : [["street", street] as const]),
    ...(street === undefined || number === undefined ? [] : [["street and number", `${street} ${number}`] as const])
  ]
}

/** A postcode without its last two characters (a British sector's first part, a German region). */
const sector = (code: string): string => code.slice(0, -2)

/** Postcodes. */
export const postcodes: Trait<string> = trait(
  comparison("postcode", [
    weighted(level("the same", (one: string, other: string) => one === other)),
    weighted(level("neighbours, or one slip", either<string>((one, other) => Math.min(one.length, other.length) > 4 && sector(one) === sector(other), (one, other) => isWithin(1, one, other)))),
    level("the same region", (one, other) => one.slice(0, 2) === other.slice(0, 2))
  ]),
  {
    read: ({ postcode }) => {
      const code = wordsOf(postcode ?? "").join("").replace(/^d(?=\d{5}$)/, "")
      return code === "" ? undefined : code
    },
    term: (value) => value,
    handles: (value) => [["postcode", value], ["postal sector", sector(value)]]
  }
)
