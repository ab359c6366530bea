/** The result of a check as text for people. */
import type { Checked, Finding } from "./Finding.ts"

/** The languages in which stories are told. */
export type Language = "en" | "de"

const texts = {
  en: {
    clean: "Consistent on every channel.", situations: "situations", moves: "moves", error: "ERROR", warning: "warning",
    repair: "Repair", cause: "Cause", steps: (n: number) => (n === 1 ? "after 1 step" : `after ${n} steps`),
    found: (n: number) => (n === 1 ? "1 finding" : `${n} findings`),
    ignored: "Not understood, and therefore not checked:"
  },
  de: {
    clean: "Auf jedem Kanal stimmig.", situations: "Situationen", moves: "Schritte", error: "FEHLER", warning: "Warnung",
    repair: "Abhilfe", cause: "Ursache", steps: (n: number) => (n === 1 ? "nach 1 Schritt" : `nach ${n} Schritten`),
    found: (n: number) => (n === 1 ? "1 Befund" : `${n} Befunde`),
    ignored: "Nicht verstanden und darum nicht geprüft:"
  }
} as const

const told = (finding: Finding, number: number, language: Language): string => {
  const text = texts[language]
  const where = finding.channel === "*" ? "" : ` · ${finding.channel}`
  const when = finding.begins === undefined ? "" : ` · ${text.steps(finding.length)}`
  return [
    `${number}. ${text[finding.severity]} ${finding.rule}${where}${when}`,
    `   ${language === "de" ? finding.messageDe : finding.message}`,
    `   ${text.repair}: ${language === "de" ? finding.suggestionDe : finding.suggestion}`,
    `   ${text.cause}: ${finding.cause === "" ? "/" : finding.cause}`
  ].join("\n")
}

/** The findings as plain text, each with its story, repair and cause; ends without a line break. English by default. */
export const report = (result: Checked, { language = "en" }: { readonly language?: Language } = {}): string => {
  const text = texts[language]
  const size = `${result.process} ${result.version}: ${result.states} ${text.situations}, ${result.transitions} ${text.moves}.`
  return [
    `${size} ${result.findings.length === 0 ? text.clean : text.found(result.findings.length)}`,
    ...result.findings.map((finding, i) => told(finding, i + 1, language)),
    ...(result.ignored.length === 0 ? [] : [`${text.ignored} ${result.ignored.join(", ")}`])
  ].join("\n\n")
}
