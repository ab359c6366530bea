/** What a change would mean to customers, in English and German. */
import type { Language } from "./Report.ts"
import type { Change, Difference, WhatIf } from "./WhatIf.ts"

const listed = (names: ReadonlyArray<string>, nothing: string): string => (names.length === 0 ? nothing : names.join(", "))

const english = (change: Change): string => {
  switch (change._tag) {
    case "Refused":
      return `would be refused: ${change.because} It would help to go to ${listed(change.offeredOn, "no channel at all")}.`
    case "Possible":
      return "was refused and would be possible."
    case "Spared":
      return "would not be needed any more: the matter would be there already."
    case "Helps":
      return `is refused as before, and customers would be sent to ${listed(change.now, "no channel at all")} instead of ${listed(change.was, "no channel at all")}.`
    case "AsksMore":
      return `would ask for ${listed(change.facts, "")} as well.`
    case "AsksLess":
      return `would no longer ask for ${listed(change.facts, "")}.`
    case "Forgets":
      return `would lose ${listed(change.facts, "")}.`
    case "Keeps":
      return `would no longer lose ${listed(change.facts, "")}.`
    case "Proves":
      return `would leave the customer “${change.now}” instead of “${change.was}”.`
    case "LeadsElsewhere":
      return `would lead to “${change.now}” instead of “${change.was}”.`
    case "Ends":
      return `The matter would end as “${change.now}” instead of “${change.was}”${
        change.goalWas === change.goalNow ? "." : change.goalNow ? ": what the customer wants would be reached." : ": what the customer wants would not be reached."
      }`
  }
}

const german = (change: Change): string => {
  switch (change._tag) {
    case "Refused":
      return `würde abgelehnt. Weiterhelfen würde: ${listed(change.offeredOn, "kein Kanal")}.`
    case "Possible":
      return "wurde abgelehnt und wäre möglich."
    case "Spared":
      return "wäre nicht mehr nötig: Das Anliegen wäre schon so weit."
    case "Helps":
      return `wird abgelehnt wie bisher; verwiesen würde auf: ${listed(change.now, "keinen Kanal")} (bisher: ${listed(change.was, "keinen Kanal")}).`
    case "AsksMore":
      return `würde zusätzlich fragen nach: ${listed(change.facts, "")}.`
    case "AsksLess":
      return `würde nicht mehr fragen nach: ${listed(change.facts, "")}.`
    case "Forgets":
      return `würde vergessen: ${listed(change.facts, "")}.`
    case "Keeps":
      return `würde nicht mehr vergessen: ${listed(change.facts, "")}.`
    case "Proves":
      return `ließe die Kundin „${change.now}“ statt „${change.was}“ sein.`
    case "LeadsElsewhere":
      return `führte zu „${change.now}“ statt zu „${change.was}“.`
    case "Ends":
      return `Das Anliegen endete als „${change.now}“ statt als „${change.was}“${
        change.goalWas === change.goalNow ? "." : change.goalNow ? ": Das Gewünschte wäre erreicht." : ": Das Gewünschte wäre nicht erreicht."
      }`
  }
}

/** One difference as a sentence; the customer and the place in the thread stand before it. English by default. */
export const tellDifference = ({ change, customer, on, position, step }: Difference, { language = "en" }: { readonly language?: Language } = {}): string => {
  const what = language === "de" ? german(change) : english(change)
  const subject = step === undefined ? "" : language === "de" ? `„${step}“ auf ${on} ` : `“${step}” on ${on} `
  return `${customer}, ${language === "de" ? "Eintrag" : "entry"} ${position + 1}: ${subject}${what}`
}

const names: Readonly<Record<Language, Readonly<Record<Change["_tag"], string>>>> = {
  en: {
    Refused: "newly refused", Possible: "newly possible", Spared: "spared", Helps: "sent elsewhere than before", AsksMore: "asking more", AsksLess: "asking less",
    Forgets: "forgetting more", Keeps: "forgetting less", Proves: "other proof of identity", LeadsElsewhere: "leading elsewhere", Ends: "ending otherwise"
  },
  de: {
    Refused: "neu abgelehnt", Possible: "neu möglich", Spared: "erspart", Helps: "anders verwiesen", AsksMore: "mehr gefragt", AsksLess: "weniger gefragt",
    Forgets: "mehr vergessen", Keeps: "weniger vergessen", Proves: "anderer Nachweis", LeadsElsewhere: "führt anderswohin", Ends: "endet anders"
  }
}

const numbers = ({ attempts, concerns, customers, customersConcerned, goalsLost, goalsWon }: WhatIf["totals"], language: Language): string =>
  language === "de"
    ? `${customers} Kunden, ${concerns} Anliegen, ${attempts} Schritte nachgespielt; für ${customersConcerned} Kunden ginge etwas anders, ${goalsWon} Ziele gewonnen, ${goalsLost} verloren.`
    : `${customers} customers, ${concerns} concerns, ${attempts} attempts replayed; something would go differently for ${customersConcerned} customers, ${goalsWon} goals won, ${goalsLost} lost.`

/**
 * Everything as text: totals, then the differences that do not merely follow from earlier ones, at most `most` of them
 * (100 unless told). English by default.
 */
export const whatIfReport = ({ differences, totals, unexplained }: WhatIf, { language = "en", most = 100 }: { readonly language?: Language; readonly most?: number } = {}): string => {
  const own = differences.filter(({ follows }) => !follows)
  const counted = Object.entries(totals.changes).flatMap(([tag, count]) => (count === 0 ? [] : [`${names[language][tag as Change["_tag"]]}: ${count}`]))
  const rest = own.length - most
  const following = differences.length - own.length
  return [
    numbers(totals, language),
    ...(counted.length === 0 ? [] : [`${counted.join(", ")}.`]),
    ...own.slice(0, most).map((difference) => `  ${tellDifference(difference, { language })}`),
    ...(rest > 0 ? [language === "de" ? `  … und ${rest} weitere.` : `  … and ${rest} more.`] : []),
    ...(following > 0 ? [language === "de" ? `${following} weitere folgen aus diesen.` : `${following} more follow from these.`] : []),
    ...(unexplained.length === 0 ? [] : [
      language === "de"
        ? `${unexplained.length} Einträge passen auch zum bisherigen Prozess nicht; sie wurden genommen, wie sie sind.`
        : `${unexplained.length} entries do not fit the process as it was either; they were taken as they are.`
    ])
  ].join("\n")
}
