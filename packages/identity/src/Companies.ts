/** Names of companies and other organisations, with and without their legal form. */
import { comparison, level, weighted } from "./Comparison.ts"
import { wordsOf } from "./Letters.ts"
import { isClose, isWithin } from "./Similarity.ts"
import { type Trait, trait } from "./Trait.ts"

const legalForms = new Set(
  "gmbh mbh ag kg kgaa ohg gbr ug haftungsbeschrankt ev eg se co cie und and the of der die das inc incorporated corp corporation company ltd limited llc llp plc lp sa sarl spa srl bv nv oy ab as aps pty stiftung holding gesellschaft".split(" ")
)

/** The telling words of a name, without the legal form. */
export interface Company {
  readonly text: string
  readonly words: ReadonlyArray<string>
}

const found = (one: Company, other: Company): number => {
  let common = 0
  for (const word of one.words) if (other.words.some((their) => word === their || (Math.min(word.length, their.length) > 4 && isWithin(1, word, their)))) common++
  return common
}
const shared = (one: Company, other: Company): number => Math.min(found(one, other), found(other, one))
const most = (one: Company, other: Company): number => shared(one, other) / Math.max(one.words.length, other.words.length)
const least = (one: Company, other: Company): number => shared(one, other) / Math.min(one.words.length, other.words.length)

/** Names of organisations; `Müller & Co. KG` and `Mueller` may be one. */
export const companies: Trait<Company> = trait(
  comparison("company", [
    weighted(level("the same", (one: Company, other: Company) => one.text === other.text)),
    weighted(level("misspelt", (one, other) => one.text.replaceAll(" ", "") === other.text.replaceAll(" ", "") || isWithin(2, one.text, other.text) || isClose(0.95, one.text, other.text) || most(one, other) >= 0.99)),
    level("all words of one", (one, other) => least(one, other) >= 0.99),
    level("most words", (one, other) => most(one, other) >= 0.5),
    level("a word in common, or alike", (one, other) => shared(one, other) > 0 || isClose(0.85, one.text, other.text))
  ]),
  {
    read: ({ company }) => {
      const all = wordsOf((company ?? "").replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ""))
      const telling = all.filter((word) => !legalForms.has(word))
      const words = telling.length === 0 ? all : telling
      return words.length === 0 ? undefined : { text: words.join(" "), words }
    },
    term: ({ text }) => text,
    handles: ({ text, words }) => [["company", text], ...words.filter((word) => word.length > 2).map((word) => ["word of the company", word] as const)]
  }
)
