/** Open questions as lines of JSON that a person answers, and answers read back: `"decision": "same"` or `"different"`. */
import { Effect, FileSystem, Result, Schema } from "effect"
import { BadInput } from "./Outcome.ts"
import type { Decision, OpenQuestion } from "./ResolveFound.ts"
import { type ResolveInput, whereOf } from "./ResolveInput.ts"
import { cellsOf } from "./ResolveTable.ts"

const Answer = Schema.Struct({
  decision: Schema.optionalKey(Schema.NullOr(Schema.String)),
  by: Schema.optionalKey(Schema.String),
  because: Schema.optionalKey(Schema.String),
  candidates: Schema.Array(Schema.Array(Schema.Struct({ record: Schema.String })))
})

const decode = Schema.decodeUnknownResult(Answer)

/** What a file of questions says so far. */
export interface Answers {
  readonly decisions: ReadonlyArray<Decision>
  /** Answered lines as they stand there. */
  readonly lines: ReadonlyArray<string>
  readonly remarks: ReadonlyArray<string>
}

const nobody: Answers = { decisions: [], lines: [], remarks: [] }

/** The answers in a file of questions; none where there is no such file. Fails with `BadInput` where a line is none of ours. */
export const readAnswers = Effect.fn("ResolveReview.readAnswers")(function*(file: string, numbers: ReadonlyMap<string, number>) {
  const fs = yield* FileSystem.FileSystem
  if (!(yield* Effect.orElseSucceed(fs.exists(file), () => false))) return nobody
  const text = yield* Effect.mapError(fs.readFileString(file), (cause) => new BadInput({ input: file, at: "", reason: `The file cannot be read: ${cause.message}` }))
  const found = { decisions: [] as Array<Decision>, lines: [] as Array<string>, remarks: [] as Array<string> }
  for (const [i, line] of text.replace(/^\uFEFF/u, "").split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue
    const refuse = (reason: string): BadInput => new BadInput({ input: file, at: `line ${i + 1}`, reason })
    const answer = Result.flatMap(Result.try((): unknown => JSON.parse(line)), decode)
    if (Result.isFailure(answer)) return yield* refuse("This is no question of redthread resolve; name another file with --review, or repair the line.")
    const { because = "", by = "", candidates, decision } = answer.success
    const said = (decision ?? "").trim().toLowerCase()
    if (said === "") continue
    if (said !== "same" && said !== "different") return yield* refuse(`“${decision ?? ""}” is no decision: it is “same”, “different”, or empty while it is open.`)
    found.lines.push(line)
    const records = candidates.map((group) => group.flatMap(({ record }) => numbers.get(record) ?? []))
    if (records.length < 2 || records.some((group, k) => group.length < (candidates[k]?.length ?? 1))) {
      found.remarks.push(`${file} line ${i + 1}: it is about records that are not in the input as they were; it does not count.`)
      continue
    }
    found.decisions.push({ isSame: said === "same", candidates: records, by: by === "" ? "somebody" : by, because: because === "" ? "answered in the review" : because })
  }
  return found satisfies Answers as Answers
})

/** Cells by the names of their columns, empty ones left out; a second column of one name is told by its number. */
export const valuesOf = (names: ReadonlyArray<string>, cells: ReadonlyArray<string>): Readonly<Record<string, string>> => {
  const used = new Map<string, number>()
  return Object.fromEntries(names.flatMap((name, i) => {
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    const value = cells[i] ?? ""
    return value === "" ? [] : [[count === 1 ? name : `${name} ${count}`, value]]
  }))
}

/** What is compared of a record, by the names of its columns. */
const valuesAt = ({ files, places, tables }: ResolveInput, record: number): Readonly<Record<string, string>> => {
  const place = places[record]
  const [file, columns] = [files[place?.file ?? 0], tables[place?.file ?? 0]?.columns ?? []]
  if (place === undefined || file === undefined) return {}
  const cells = cellsOf(file, place.row)
  const kept = file.names.flatMap((name, i) => (columns.includes(name) ? [i] : []))
  return valuesOf(kept.map((i) => file.names[i] ?? ""), kept.map((i) => cells[i] ?? ""))
}

/** One question as a line to be answered; the truth, where there is one, is not shown. */
const lineOf = (input: ResolveInput, names: ReadonlyArray<string>, { candidates, question, reasons, weight }: OpenQuestion): string => {
  const shown = (record: number) => ({ record: names[record], where: whereOf(input, record), values: valuesAt(input, record) })
  return JSON.stringify({
    question, decision: "", by: "", because: "", ...(weight === undefined ? {} : { weight: Math.round(weight * 100) / 100 }), reasons,
    candidates: candidates.map((group) => group.map(shown))
  })
}

/** Writes the answered lines as they were and the open questions below them. */
export const questionLines = (input: ResolveInput, names: ReadonlyArray<string>, answers: Answers, questions: ReadonlyArray<OpenQuestion>): string =>
  [...answers.lines, ...questions.map((each) => lineOf(input, names, each))].map((line) => `${line}\n`).join("")
