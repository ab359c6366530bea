/** `redthread resolve`: which rows of a table are one person's, or which of two tables belong together. */
import * as Identity from "@redthread/identity"
import { RecordId } from "@redthread/model"
import { Effect, FileSystem, Option, Path } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage, resourceUsage } from "node:process"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { foundAlike } from "./ResolveAlike.ts"
import { foundByValue } from "./ResolveByValue.ts"
import { pairsBy } from "./ResolveDecisions.ts"
import { histogram, telling, waterfall } from "./ResolveCharts.ts"
import { fingerprints, firstCountOf, inputOf } from "./ResolveInput.ts"
import { writtenOut } from "./ResolveOut.ts"
import { blemishLines, columnLines, reportOf, resolveStory } from "./ResolveReport.ts"
import { questionLines, readAnswers } from "./ResolveReview.ts"
import { schemaNamed } from "./ResolveSchema.ts"
import { readRecords } from "./ResolveTable.ts"
import { entitiesOf, judge } from "./ResolveTruth.ts"

const optional = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

const stages = ["reading", "learning", "grouping"]

const writeTo = Effect.fnUntraced(function*(file: string, text: string) {
  const fs = yield* FileSystem.FileSystem
  yield* Effect.mapError(fs.writeFileString(file, text), (cause) => new BadInput({ input: file, at: "", reason: `It cannot be written: ${cause.message}` }))
})

/** Resolves records into people. */
export const resolve = Command.make(
  "resolve",
  {
    schema: optional("schema", "What the records tell: person, contact, organisation, or a JSON file that says which columns mean what; chosen from the columns where absent"),
    truth: optional("truth", "A column that says who is who: kept out of resolving, and held against the outcome"),
    against: optional("against", "A second table: link the rows of both, each with one at most"),
    by: optional("by", "Join rows with the same value instead of weighing: columns or what they mean (phone, email), separated by commas"),
    apart: optional("apart", "With --by: the column that tells apart those who share a value (also houseNumber, birthDate, none)"),
    region: Flag.String("region").pipe(Flag.withDescription("With --by: where national telephone numbers are read (ISO 3166-1)"), Flag.withDefault("DE")),
    out: optional("out", "Write each row with its cluster and why: .csv, .tsv, .json, .ndjson"),
    review: optional("review", "A file of open questions (NDJSON): answers in it are taken in, open ones written into it"),
    svg: optional("svg", "Draw charts into this directory"),
    json: Flag.Boolean("json").pipe(Flag.withDescription("The figures as JSON"), Flag.withDefault(false)),
    file: Argument.String("records").pipe(Argument.withDescription("A table (CSV, TSV; also .gz) with the names of the columns in its first row"))
  },
  Effect.fn("redthread resolve")(function*(asked) {
    const schemaAsked = yield* schemaNamed(Option.getOrUndefined(asked.schema))
    const first = yield* readRecords(asked.file)
    const files = Option.isNone(asked.against) ? [first] as const : [first, yield* readRecords(asked.against.value)] as const
    const input = yield* Effect.fromResult(inputOf(files, Option.getOrUndefined(asked.truth)))
    const stray = schemaAsked?.columns.find(({ column }) => !input.tables.some(({ columns }) => columns.some((name) => name.toLowerCase() === column.toLowerCase())))
    if (stray !== undefined) {
      return yield* new BadInput({ input: Option.getOrElse(asked.schema, () => ""), at: stray.at, reason: `No column is called “${stray.column}”; there are ${input.tables[0].columns.map((name) => `“${name}”`).join(", ")}.` })
    }
    const schema = schemaAsked?.schema ?? Identity.schemaFor(input.tables[0].columns)
    const isNamed = Option.isSome(asked.review) || Option.isSome(asked.by) || /json|jsonl$/iu.test(Option.getOrElse(asked.out, () => ""))
    const names = !isNamed ? [] : fingerprints(input, input.tables.map((table) =>
      Identity.recognise(table, schema, input.tables.length === 1).flatMap(({ role }, i) => (role === "recordNumber" || role === "ignored" ? [] : [i]))))
    const nameOf = (record: number): RecordId => RecordId.make(names[record] ?? "?")
    const reviewFile = Option.getOrUndefined(asked.review)
    const answers = reviewFile === undefined ? { decisions: [], lines: [], remarks: [] } : yield* readAnswers(reviewFile, new Map(names.map((name, record) => [name, record])))

    const bar = progress("resolving", stages.length)
    const matching = Option.isSome(asked.by) ? undefined
      : yield* Effect.sync(() => Identity.match(input.tables, { schema, ...pairsBy(answers.decisions), ...(isNamed ? { keys: names } : {}), onStage: (stage) => Effect.runSync(bar.step(stage)) }))
    yield* bar.done
    const found = matching !== undefined ? foundAlike(input, matching, answers.decisions) : yield* Effect.fromResult(foundByValue(input, schema, {
      by: Option.getOrElse(asked.by, () => "").split(",").map((word) => word.trim()).filter((word) => word !== ""),
      apart: Option.getOrUndefined(asked.apart), region: asked.region.toUpperCase()
    }, answers.decisions, nameOf))
    const truth = input.labels === undefined ? undefined : entitiesOf(input.labels)

    if (Option.isSome(asked.out)) yield* writeTo(asked.out.value, writtenOut(input, found, asked.out.value, names))
    if (reviewFile !== undefined) yield* writeTo(reviewFile, questionLines(input, names, answers, found.questions))
    if (Option.isSome(asked.svg) && matching !== undefined) {
      const fs = yield* FileSystem.FileSystem
      const { join } = yield* Path.Path
      yield* Effect.mapError(fs.makeDirectory(asked.svg.value, { recursive: true }), (cause) => new BadInput({ input: Option.getOrElse(asked.svg, () => ""), at: "", reason: `It cannot be made: ${cause.message}` }))
      yield* writeTo(join(asked.svg.value, "weights.svg"), histogram(matching))
      const pair = telling(input, matching, found.people)
      if (pair !== undefined) yield* writeTo(join(asked.svg.value, "waterfall.svg"), waterfall(pair))
    }

    const { system, user } = cpuUsage()
    const report = reportOf(input, found, truth === undefined ? undefined : judge(found.people, truth.labels, firstCountOf(input)), {
      decisions: answers.decisions.length, cpuSeconds: (user + system) / 1_000_000, peakMemoryMb: resourceUsage().maxRSS / 1024
    })
    yield* Effect.forEach([...blemishLines(report), ...answers.remarks, ...found.remarks], remark, { discard: true })
    if (truth?.isNumbered === true) yield* remark(`“${Option.getOrElse(asked.truth, () => "")}” is different in every row: what stands before “-org” and “-dup-1” is taken for the truth.`)
    if (Option.isSome(asked.svg) && matching === undefined) yield* remark("With --by nothing is weighed, so there is nothing to draw.")
    if (asked.json) return yield* printJson(report)
    yield* print([...found.recognised.map((each, i) => columnLines(input.files[i]?.file ?? "", each)), "", resolveStory(report)].join("\n"))
  })
).pipe(Command.withDescription("Find the rows that are one person's, and say why"))
