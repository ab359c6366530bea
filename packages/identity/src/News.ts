/** What happened to customers, in words, for those who keep something per customer. */
import type { Change } from "./Directory.ts"
import type { Language } from "./Wording.ts"

const listed = (names: ReadonlyArray<string>, and: string): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`)

const english = (change: Change): string => {
  switch (change._tag) {
    case "Opened": return `${change.customer} is a new customer, known by ${listed(change.records, "and")}.`
    case "Merged": return `${change.gone} and ${change.into} turned out to be one customer: ${change.into}. ${change.gone} leads there.`
    case "Split": return `${listed(change.records, "and")} turned out to belong to another customer: ${change.to}, no longer ${change.from}.`
    case "Revived": return `${change.customer} is a customer of their own again, no longer ${change.from}.`
    case "Erased": return `${change.customer} was erased and names nobody.`
  }
}

const german = (change: Change): string => {
  switch (change._tag) {
    case "Opened": return `${change.customer} ist ein neuer Kunde, bekannt durch ${listed(change.records, "und")}.`
    case "Merged": return `${change.gone} und ${change.into} sind, wie sich zeigt, ein Kunde: ${change.into}. ${change.gone} führt dorthin.`
    case "Split": return `${listed(change.records, "und")} ${change.records.length === 1 ? "gehört" : "gehören"}, wie sich zeigt, zu einem anderen Kunden: ${change.to}, nicht mehr ${change.from}.`
    case "Revived": return `${change.customer} ist wieder ein eigener Kunde, nicht mehr ${change.from}.`
    case "Erased": return `${change.customer} wurde gelöscht und nennt niemanden mehr.`
  }
}

/**
 * One change of the directory in a sentence.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * import { CustomerId } from "@redthread/model"
 * Identity.changeInWords({ _tag: "Merged", gone: CustomerId.make("C-2"), into: CustomerId.make("C-1") }, "de") // => "C-2 und C-1 sind, wie sich zeigt, ein Kunde: C-1. C-2 führt dorthin."
 * ```
 */
export const changeInWords = (change: Change, language: Language): string => (language === "de" ? german : english)(change)
