/** What a letter itself says about who wrote it: numbers behind their labels, an e-mail address. Only claimed. */
import { type Identifier, Namespace } from "@redthread/model"

/** A number as letters print it: digits with at least one, letters, hyphens, slashes and dots inside; no blanks. */
const number = "((?:[A-Z]{1,5}[-/. ]?)?\\d[\\dA-Z]*(?:[-/.]\\d[\\dA-Z]*)*)"
const sign = "(?:s?[- ]?(?:nummer|nr\\b\\.?|no\\b\\.?|number|id\\b))"
const gap = "\\s*[:#]?\\s*"

const labels: ReadonlyArray<readonly [string, RegExp]> = [
  ["customer-no", new RegExp(`\\b(?:kunden|kd\\.?|customer|client)[- ]?${sign}${gap}${number}`, "gi")],
  ["contract-no", new RegExp(`\\b(?:vertrags?(?:konto)?|contract|police)[- ]?${sign}${gap}${number}`, "gi")],
  ["contract-no", new RegExp(`\\bvertragskonto${gap}${number}`, "gi")]
]

const address = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/gi

const distinct = (values: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(values)]

/**
 * The identifiers in the words of a letter. A number must stand behind its label („Kundennummer“, “contract no.”); more
 * than one customer number or e-mail address in the same letter proves nothing and is left out. `isOwn` says which
 * addresses are the brand's.
 */
export const identifiersInWords = (text: string, isOwn: (address: string) => boolean): ReadonlyArray<Identifier> => {
  const words = text.slice(0, 200_000)
  const numbers = labels.flatMap(([namespace, label]) =>
    [...words.matchAll(label)].map((found) => [namespace, (found[1] ?? "").replace(/[-/.]+$/, "")] as const).filter(([, value]) => /\d{3}/.test(value.replace(/[-/. ]/g, "")))
  )
  const of = (namespace: string) => distinct(numbers.filter(([kind]) => kind === namespace).map(([, value]) => value))
  const customers = of("customer-no")
  const addresses = distinct((words.match(address) ?? []).map((found) => found.toLowerCase())).filter((found) => !isOwn(found))
  const found: ReadonlyArray<readonly [string, string]> = [
    ...(customers.length === 1 ? customers.map((value) => ["customer-no", value] as const) : []),
    ...of("contract-no").slice(0, 10).map((value) => ["contract-no", value] as const),
    ...(addresses.length === 1 ? addresses.map((value) => ["email", value] as const) : [])
  ]
  return found.map(([namespace, value]) => ({ namespace: Namespace.make(namespace), value, assurance: "claimed" }))
}
