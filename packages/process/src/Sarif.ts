/** Findings for continuous integration: SARIF 2.1.0 for code hosts, and annotations for build logs. */
import { type Pointer, pointerKeys } from "@redthread/model"
import type { Schema } from "effect"
import type { Checked, Finding } from "./Finding.ts"

/** A place in a text, counted from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

const string = /"(?:[^"\\]|\\.)*"/y

/** Where the value that the pointer leads to begins in a JSON text; the nearest place above it where the text has no such value. */
const placeOf = (text: string, pointer: Pointer): Place => {
  let at = 0
  let best = 0
  const skip = (): void => {
    while (at < text.length && " \t\r\n,:".includes(text[at] ?? "")) at++
  }
  const take = (): string => {
    string.lastIndex = at
    const found = string.exec(text)?.[0] ?? ""
    at += Math.max(1, found.length)
    return found
  }
  /** Passes over one value; goes into the one that the keys name. */
  const value = (keys: ReadonlyArray<string> | undefined): void => {
    skip()
    if (keys !== undefined) best = at
    if (keys?.length === 0) return
    const opens = text[at]
    if (opens === "\"") {
      take()
      return
    }
    if (opens !== "{" && opens !== "[") {
      while (at < text.length && !",]} \t\r\n".includes(text[at] ?? "")) at++
      return
    }
    at++
    const [wanted, ...deeper] = keys ?? []
    for (let i = 0; at < text.length; i++) {
      skip()
      if (text[at] === "}" || text[at] === "]") break
      const start = at
      const key = opens === "{" ? take() : JSON.stringify(String(i))
      const isIt = keys !== undefined && key === JSON.stringify(wanted)
      value(isIt ? deeper : undefined)
      if (isIt) {
        if (deeper.length === 0 && opens === "{") best = start
        return
      }
    }
    at++
  }
  value(pointerKeys(pointer))
  const before = text.slice(0, best).split("\n")
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 }
}

/** The file a check was made of: its name as the code host knows it, and its text, for lines; without text all findings are on line 1. */
export interface SourceFile {
  readonly path: string
  readonly text?: string
}

const where = ({ text = "" }: SourceFile, finding: Finding): Place => placeOf(text, finding.cause)

const told = ({ begins, message, on, path, suggestion }: Finding): string =>
  `${message} ${suggestion}${begins === undefined || path.length === 0 ? "" : ` (${path.map((step, i) => `${step} on ${on[i] ?? ""}`).join(", ")})`}`

/**
 * The findings as a SARIF 2.1.0 log, which code hosts show beside the lines that cause them. Errors are `error`, warnings
 * `warning`; the fingerprint of a finding is its rule and cause, so that it stays the same finding when lines move.
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export const toSarif = (checked: Checked, file: SourceFile): Schema.Json => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [{
    tool: { driver: { name: "redthread", rules: [...new Set(checked.findings.map(({ rule }) => rule))].sort().map((id) => ({ id })) } },
    results: checked.findings.map((finding) => {
      const { column, line } = where(file, finding)
      return {
        ruleId: finding.rule,
        level: finding.severity,
        message: { text: told(finding) },
        locations: [{
          physicalLocation: { artifactLocation: { uri: file.path }, region: { startLine: line, startColumn: column } },
          logicalLocations: [{ fullyQualifiedName: finding.cause }]
        }],
        partialFingerprints: { "ruleAndCause/v1": `${finding.rule} ${finding.cause}` }
      }
    })
  }]
})

const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string): string => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C")

/** The findings as annotations in a build log, one line each, in the form that GitHub Actions and its relatives read. */
export const toAnnotations = (checked: Checked, file: SourceFile): ReadonlyArray<string> =>
  checked.findings.map((finding) => {
    const { column, line } = where(file, finding)
    return `::${finding.severity} file=${property(file.path)},line=${line},col=${column},title=${property(`${checked.process}: ${finding.rule}`)}::${escaped(told(finding))}`
  })
