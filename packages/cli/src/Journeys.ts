/** `redthread journeys`: the ways customers took, held against the way that was planned for them. */
import * as Journey from "@redthread/journey"
import { Instant, JourneySpec, outsideTime, type Thread } from "@redthread/model"
import { Effect, FileSystem, Option, Path, Result, Schema, SchemaIssue } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { readContacts } from "./ContactsFile.ts"
import { readJson } from "./JsonFile.ts"
import { isDatabase } from "./LedgerPlace.ts"
import { readBytes } from "./LogFile.ts"
import { logFlags, type Told } from "./MappedLog.ts"
import { journeysPage, mermaidOf, picturesOf } from "./JourneysPage.ts"
import { journeysJson, journeysStory, reportJourneys } from "./JourneysReport.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { readThreads } from "./ThreadFile.ts"

const decode = Schema.decodeUnknownResult(JourneySpec, { onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** A planned journey out of its file; a misspelt name is refused with its line, not overlooked. */
const readSpec = Effect.fn("Journeys.readSpec")(function*(file: string) {
  const { locate, value } = yield* readJson(file)
  const decoded = decode(value)
  if (Result.isFailure(decoded)) {
    const [issue] = issuesOf(decoded.failure.issue).issues
    const path = (issue?.path ?? []).map((part) => (typeof part === "object" ? part.key : part)).map((key) => (typeof key === "number" ? key : String(key)))
    return yield* new BadInput({ input: file, at: locate(path), reason: `This is no planned journey${path.length === 0 ? "" : ` (/${path.join("/")})`}: ${issue?.message ?? "unknown reason"}` })
  }
  const [problem] = Journey.planProblems(decoded.success)
  if (problem !== undefined) return yield* new BadInput({ input: file, at: locate(problem.path), reason: problem.reason })
  return decoded.success
})

/** Whether a `.json` file is an object-centric log and no thread. */
const isOcel = Effect.fnUntraced(function*(file: string) {
  if (!/\.json$/i.test(file)) return false
  const head = new TextDecoder().decode((yield* readBytes(file)).subarray(0, 4096))
  return /"(?:ocel:|objectTypes"|eventTypes"|objects"\s*:)/.test(head) && !/"entries"\s*:/.test(head)
})

const isLog = (file: string): boolean => /\.(?:csv|tsv|txt|xes|xml|jsonocel)(?:\.gz)?$/i.test(file)

/** What there is to fold: threads, and contacts to measure. */
const readAny = Effect.fn("Journeys.readAny")(function*(file: string, told: Told, settings: string | undefined) {
  if (!isDatabase(file) && (isLog(file) || (yield* isOcel(file)))) {
    const { contacts, losses, remarks, withoutTime } = yield* readContacts(file, told)
    for (const { at, what } of losses.slice(0, 3)) yield* remark(`${at === "" ? "" : `${at}: `}${what}`)
    if (losses.length > 3) yield* remark(`… and ${losses.length - 3} more.`)
    for (const one of remarks) yield* remark(one)
    if (withoutTime > 0) yield* remark(`${withoutTime} events tell no time and are left out.`)
    return { threads: Journey.threadsOfContacts(contacts), contacts }
  }
  if (Option.isSome(told.map)) return yield* new BadInput({ input: "--map", at: told.map.value, reason: "It goes with a table or an event log; threads tell by themselves." })
  const threads = yield* readThreads(file, settings)
  if (threads.length === 0) return yield* new BadInput({ input: file, at: "", reason: "It holds no thread." })
  return { threads, contacts: undefined }
})

const written = Effect.fnUntraced(function*(file: string, text: string) {
  const fs = yield* FileSystem.FileSystem
  yield* Effect.mapError(fs.writeFileString(file, text), (cause) => new BadInput({ input: file, at: "", reason: `It cannot be written: ${cause.message}` }))
})

const optional = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

const latest = (threads: ReadonlyArray<Thread>): Instant =>
  Instant.make(threads.reduce((end, { entries }) => entries.reduce((last, { occurred }) => Math.max(last, occurred.instant), end), 0))

/** Folds and reports journeys. */
export const journeys = Command.make(
  "journeys",
  {
    spec: optional("spec", "JSON file with the planned journey: stages, touchpoints, steps; without it, stays, changes of channel and measures only"),
    svg: optional("svg", "Where pictures go: a folder, or one file that ends in .svg for the first (the map, else the ways)"),
    html: optional("html", "Where the report goes as one HTML page"),
    json: Flag.Boolean("json").pipe(Flag.withDescription("The report as JSON"), Flag.withDefault(false)),
    mermaid: Flag.Boolean("mermaid").pipe(Flag.withDescription("The pictures in Mermaid's notation"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("Customers who were sent where it cannot be done count as errors"), Flag.withDefault(false)),
    until: optional("until", "Day until which promises and waiting are looked at, such as 2026-03-01; the last entry unless told"),
    customer: optional("customer", "Only this customer, by the id that the report shows"),
    ...logFlags,
    settings: optional("settings", "For ledgers: JSON file with processes, channel names and phrases"),
    log: Argument.String("log").pipe(Argument.withDescription("Threads (.jsonl, as “trace --json” prints them), a ledger (an SQLite file, or postgres://…), an event log or a table of contacts (.csv, .tsv, .xes, .xes.gz, .jsonocel)"))
  },
  Effect.fn("redthread journeys")(function*({ customer, dates, html, json, log: file, map, mermaid, objectType, settings, spec, strict, svg, until }) {
    const begun = cpuUsage()
    const fs = yield* FileSystem.FileSystem
    const { basename, join } = yield* Path.Path
    if (json && mermaid) return yield* new BadInput({ input: "--mermaid", at: "", reason: "Ask for --json or for --mermaid." })
    const planned = Option.isNone(spec) ? undefined : yield* readSpec(spec.value)
    const day = Option.map(until, (text) => [outsideTime(text, Instant.make(0)).instant, outsideTime(text, Instant.make(1)).instant] as const)
    if (Option.isSome(day) && day.value[0] !== day.value[1]) return yield* new BadInput({ input: "--until", at: Option.getOrElse(until, () => ""), reason: "This is no date; write 2026-03-01." })
    const found = yield* readAny(file, { dates, map, objectType }, Option.getOrUndefined(settings))
    const threads = Option.match(customer, { onNone: () => found.threads, onSome: (one) => found.threads.filter((thread) => thread.customer === one) })
    if (threads.length === 0) return yield* new BadInput({ input: "--customer", at: Option.getOrElse(customer, () => ""), reason: `There is no such customer; the first is ${found.threads[0]?.customer ?? ""}.` })
    const end = Option.match(day, { onNone: () => latest(found.threads), onSome: ([one]) => one })
    const fold = Journey.journeyFold(planned)
    const bar = progress("journeys", threads.length)
    const lived: Array<Journey.LivedJourney> = []
    for (const thread of threads) {
      lived.push(Journey.livedAt(fold, Journey.followedAll(fold, undefined, thread.entries), thread.customer, { until: end }))
      yield* bar.step()
    }
    yield* bar.done
    const contacts = found.contacts === undefined ? threads.flatMap(Journey.contactsOf) : Option.match(customer, { onNone: () => found.contacts, onSome: (one) => found.contacts.filter((contact) => contact.customer === one) })
    const report = reportJourneys({ title: `Journeys of ${basename(file)}`, threads, journeys: lived, contacts, spec: planned, until: end })
    const files: Array<string> = []
    if (Option.isSome(svg)) {
      const pictures = picturesOf(report)
      if (/\.svg$/i.test(svg.value)) {
        yield* written(svg.value, pictures[0]?.svg ?? "")
        files.push(svg.value)
      } else {
        yield* Effect.mapError(fs.makeDirectory(svg.value, { recursive: true }), (cause) => new BadInput({ input: svg.value, at: "", reason: `The folder cannot be made: ${cause.message}` }))
        for (const picture of pictures) {
          files.push(join(svg.value, `${picture.name}.svg`))
          yield* written(join(svg.value, `${picture.name}.svg`), picture.svg)
        }
      }
    }
    if (Option.isSome(html)) {
      yield* written(html.value, journeysPage(report))
      files.push(html.value)
    }
    const { system, user } = cpuUsage(begun)
    if (json) yield* printJson({ ...journeysJson(report), cpuSeconds: (user + system) / 1_000_000 })
    else yield* print(mermaid ? mermaidOf(report) : journeysStory(report))
    if (!json && !mermaid && files.length > 0) yield* print(`\nWritten: ${files.join(", ")}`)
    const contradictions = lived.reduce((sum, journey) => sum + journey.contradictions.length, 0)
    if (strict && contradictions > 0) return yield* new Findings({ count: contradictions })
  })
).pipe(Command.withDescription("Fold what happened into journeys, and hold them against the planned one"))
