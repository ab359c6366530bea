/** What is done on pages, whoever reports it: help that was read, searches, and who it was. */
import type { Place } from "@redthread/channel"
import { type Identifier, Namespace, type Signal } from "@redthread/model"
import { identifierIn, meaningOf } from "./FormBodyFacts.ts"
import { eachOnce } from "./Webhook.ts"

/** Whether words, a path or a type speak of help pages: frequently asked questions, articles of a knowledge base. */
export const isHelp = (...texts: ReadonlyArray<string | undefined>): boolean =>
  texts.some((text) => text !== undefined && /(^|[^a-z])(faq|faqs|help[ _-]?(center|centre|article|page)?|hilfe|knowledge[ _-]?base)([^a-z]|$)/i.test(text))

/** A search, where words were looked for; how much was found where it says so, else 0. */
export const searchedIn = (place: Place): ReadonlyArray<Signal> => {
  const query = ["query", "search", "search_term", "searchTerm"].map((key) => place.get(key).name()).find((text) => text !== undefined)
  if (query === undefined) return []
  const found = ["results", "results_count", "resultsCount"].map((key) => place.get(key)).find(({ value }) => Number.isSafeInteger(value))
  return [{ _tag: "Searched", query, results: found?.number() ?? 0 }]
}

const scalar = ({ value }: Place): boolean => typeof value === "string" || typeof value === "number"

/** Everybody who is named by the usual names of fields, such as `email`, `phone`, `customerNo`, `firstName`: claimed. */
export const namedIn = (place: Place): ReadonlyArray<Identifier> => {
  const found = place.members().flatMap(([key, inner]) => {
    const meaning = meaningOf(key)
    if (!scalar(inner) || (meaning !== undefined && meaning.part > 0)) return []
    const identifier = identifierIn(key, meaning?.fact, String(inner.value), "claimed")
    if (identifier !== undefined) inner.text()
    return identifier ?? []
  })
  const parts = place.members().flatMap(([key, inner]) => {
    const meaning = meaningOf(key)
    return meaning?.fact === "name" && meaning.part > 0 && typeof inner.value === "string" && inner.value.trim() !== "" ? [{ part: meaning.part, text: (inner.string() ?? "").trim() }] : []
  }).sort((one, other) => one.part - other.part)
  const name = parts.map(({ text }) => text).join(" ").slice(0, 320)
  return eachOnce([...found, ...(name === "" ? [] : [{ namespace: Namespace.make("name"), value: name, assurance: "claimed" as const }])])
}
