/** What came out of resolving, as figures and in words. */
import { concernInWords, type ModelConcern } from "@redthread/identity"
import type { Found } from "./ResolveFound.ts"
import type { ResolveInput } from "./ResolveInput.ts"
import type { TruthFigures } from "./ResolveTruth.ts"

/** The figures; those that need the truth are `null` without it. */
export interface ResolveReport {
  readonly records: number
  readonly clusters: number
  /** Pairs of records that are one person's. */
  readonly pairs: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly truePairs: number | null
  readonly largestCluster: number
  readonly impureClusters: number | null
  /** Open questions. */
  readonly review: number
  readonly decisions: number
  /** Pairs of records that were compared. */
  readonly compared: number
  /** What speaks against the model that decided, each with its words. */
  readonly concerns: ReadonlyArray<ModelConcern & { readonly words: string }>
  /** Rows that could not be read. */
  readonly unread: number
  readonly blemishes: ReadonlyArray<{ readonly file: string; readonly line: number; readonly what: string }>
  readonly columns: ReadonlyArray<{ readonly file: string; readonly column: string; readonly role: string; readonly because: string }>
  /** Of the whole command. */
  readonly cpuSeconds: number
  readonly peakMemoryMb: number
}

/** The figures of an outcome. */
export const reportOf = (
  input: ResolveInput, found: Found, truth: TruthFigures | undefined, { decisions, ...cost }: Pick<ResolveReport, "decisions" | "cpuSeconds" | "peakMemoryMb">
): ResolveReport => ({
  records: input.places.length,
  clusters: found.people.length,
  pairs: found.people.reduce((sum, { length }) => sum + length * (length - 1) / 2, 0),
  precision: truth?.precision ?? null,
  recall: truth?.recall ?? null,
  f1: truth?.f1 ?? null,
  truePairs: truth?.truePairs ?? null,
  largestCluster: found.people.reduce((most, { length }) => Math.max(most, length), 0),
  impureClusters: truth?.impureClusters ?? null,
  review: found.questions.length,
  decisions,
  compared: found.compared,
  concerns: found.concerns.map((concern) => ({ ...concern, words: concernInWords(concern, "en") })),
  unread: input.files.reduce((sum, { rows }) => sum + rows.filter(({ isRecord }) => !isRecord).length, 0),
  blemishes: input.files.flatMap(({ blemishes, file }) => blemishes.map((each) => ({ file, ...each }))),
  columns: found.recognised.flatMap((columns, i) => columns.map((each) => ({ file: input.files[i]?.file ?? "", ...each }))),
  ...cost
})

const shown = 20

/** What is wrong in the files, by line: the first ones, and how many more there are. */
export const blemishLines = ({ blemishes }: Pick<ResolveReport, "blemishes">): ReadonlyArray<string> => [
  ...blemishes.slice(0, shown).map(({ file, line, what }) => `${file} (line ${line}): ${what}`),
  ...(blemishes.length > shown ? [`… and ${blemishes.length - shown} more; --json lists all.`] : [])
]

/** Which column was taken for what, those left out last. */
export const columnLines = (file: string, recognised: Found["recognised"][number]): string => {
  const left = ["ignored", "recordNumber"]
  const taken = recognised.filter(({ role }) => !left.includes(role)).map(({ because, column, role }) => `  ${column} → ${role}${because === "by its name" ? "" : ` (${because})`}`)
  const not = recognised.filter(({ role }) => left.includes(role)).map(({ because, column, role }) => `${column} (${role === "recordNumber" ? "numbers the rows" : because === "by its name" ? "tells nobody apart" : because})`)
  return [`${file}:`, ...taken, ...(not.length === 0 ? [] : [`  not compared: ${not.join(", ")}`])].join("\n")
}

const plural = (count: number, one: string, many: string): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`

/** The figures in words. */
export const resolveStory = (report: ResolveReport): string => {
  const { clusters, concerns, cpuSeconds, decisions, f1, impureClusters, largestCluster, pairs, peakMemoryMb, precision, recall, records, review, truePairs, unread } = report
  return [
    `${plural(records, "record is", "records are")} ${plural(clusters, "person or organisation", "people or organisations")}; the largest cluster has ${plural(largestCluster, "record", "records")}.`,
    `${plural(pairs, "pair of records belongs", "pairs of records belong")} together.`,
    ...(precision === null || recall === null || f1 === null ? [] : [
      `Held against the truth (${plural(truePairs ?? 0, "pair", "pairs")}): precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}; ${plural(impureClusters ?? 0, "cluster joins", "clusters join")} more than one.`
    ]),
    ...(decisions === 0 ? [] : [`${plural(decisions, "decision was", "decisions were")} taken in.`]),
    ...(review === 0 ? [] : [`${plural(review, "question is", "questions are")} open; --review FILE writes ${review === 1 ? "it" : "them"} down to be answered.`]),
    ...concerns.map(({ words }) => `With care: ${words}`),
    ...(unread === 0 ? [] : [`${plural(unread, "row", "rows")} could not be read.`]),
    `${cpuSeconds.toFixed(1)} s of computing, ${Math.round(peakMemoryMb)} MB of memory.`
  ].join("\n")
}
