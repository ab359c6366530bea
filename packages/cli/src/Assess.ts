/** `redthread assess`: how a company serves its customers today, out of any log; and whether a change helped. */
import * as Assessing from "@redthread/assess"
import { type EventLog, Instant, outsideTime } from "@redthread/model"
import type { Composed } from "@redthread/process"
import { Effect, FileSystem, Option, Path, Result, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { readJson } from "./JsonFile.ts"
import { logFlags, noContact, readMapped, understoodOf } from "./MappedLog.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { processFrom } from "./ProcessFile.ts"

const dayOf = Effect.fnUntraced(function*(flag: string, day: Option.Option<string>) {
  if (Option.isNone(day)) return undefined
  const [one, other] = [outsideTime(day.value, Instant.make(0)).instant, outsideTime(day.value, Instant.make(1)).instant]
  return one === other ? one : yield* new BadInput({ input: flag, at: day.value, reason: "This is no date; write 2026-03-01." })
})

const declaredAs = ["single", "multi", "omni"] as const

const optional = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

const decodeSituation = Schema.decodeUnknownResult(Assessing.Situation, { onExcessProperty: "error" })

/** What people told about the company, strictly: a misspelt name is refused, not overlooked. */
const readSituation = Effect.fnUntraced(function*(file: string) {
  const { value } = yield* readJson(file)
  const decoded = decodeSituation(value)
  if (Result.isFailure(decoded)) return yield* new BadInput({ input: file, at: "", reason: decoded.failure.message.replaceAll(/\s*\n\s*/g, " ") })
  const { goals = [], zone } = decoded.success
  if (zone !== undefined && !Assessing.isZone(zone)) return yield* new BadInput({ input: file, at: "/zone", reason: `There is no time zone “${zone}”; write one such as Europe/Berlin.` })
  for (const [i, { by }] of goals.entries()) yield* dayOf(`${file} (/goals/${i}/by)`, Option.some(by))
  return decoded.success
})

const livedBeside = Effect.fnUntraced(function*(process: Composed, log: EventLog, roles: Assessing.Roles, unseen: string) {
  const channel = roles.channel ?? Assessing.guessRoles(log, roles).find(({ role }) => role === "channel")?.attribute
  const lived = Assessing.livedOf(process, log, { roles: channel === undefined ? roles : { ...roles, channel }, unseen: unseen.split(",").map((name) => name.trim()).filter((name) => name !== "") })
  return yield* Effect.mapError(Effect.fromResult(lived), ({ message }) => new BadInput({ input: process.name, at: "", reason: message }))
})

/** Assesses a log. */
export const assess = Command.make(
  "assess",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The result as JSON"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("A verdict that cannot be reached counts as an error"), Flag.withDefault(false)),
    ...logFlags,
    before: optional("before", "Day of a change: what was before it is compared with what came from it on"),
    after: optional("after", "Day on which the change was complete; what lies between is left out of the comparison"),
    declared: Flag.Literals("declared", declaredAs).pipe(Flag.withDescription("What the company says it is"), Flag.optional),
    situation: optional("situation", "JSON file with what a log cannot know: size, industry, needs, budget, prices, choices, goals"),
    process: optional("process", "The process as it is declared (.json, .bpmn, or a module): held against the log"),
    unseen: optional("unseen", "Steps of the process that the log does not record, separated by commas, such as login"),
    out: optional("out", "Where the report goes as one HTML page; NAME.assessment.html in this folder unless --json is asked for"),
    md: optional("md", "Where the report goes as Markdown"),
    log: Argument.String("log").pipe(Argument.withDescription("An event log or a table of contacts (.csv, .tsv, .xes, .xes.gz, .jsonocel)"))
  },
  Effect.fn("redthread assess")(function*({ after, before, dates, declared, json, log: file, map, md, objectType, out, process, situation, strict, unseen }) {
    const begun = cpuUsage()
    const fs = yield* FileSystem.FileSystem
    const { basename } = yield* Path.Path
    const [from, until] = [yield* dayOf("--before", before), yield* dayOf("--after", after)]
    if (from !== undefined && until !== undefined && until < from) return yield* new BadInput({ input: "--after", at: Option.getOrElse(after, () => ""), reason: "It lies before --before." })
    const change = until ?? from
    const known = Option.isNone(situation) ? {} : yield* readSituation(situation.value)
    const declaredProcess = Option.isNone(process) ? undefined : yield* processFrom(process.value)
    const bar = progress("assessing", declaredProcess === undefined ? 3 : 4)
    yield* bar.step("reading")
    const { columns, log, losses, remarks, roles } = yield* readMapped(file, { dates, map, objectType })
    if (declaredProcess !== undefined) yield* bar.step("comparing with the process")
    const lived = declaredProcess === undefined ? undefined : yield* livedBeside(declaredProcess, log, roles, Option.getOrElse(unseen, () => ""))
    yield* bar.step("measuring")
    const assessment = Assessing.assess(log, {
      roles, situation: { ...known, ...(Option.isNone(declared) ? {} : { declared: declared.value }) },
      ...(change === undefined ? {} : { change, ...(from === undefined ? {} : { changing: from }) }), ...(lived === undefined ? {} : { lived })
    })
    yield* bar.step("writing")
    yield* bar.done
    if (assessment.contacts.length === 0) return yield* noContact(file, log, assessment.notes.join(" "))
    for (const { at, what } of losses.slice(0, 3)) yield* remark(`${at === "" ? "" : `${at}: `}${what}`)
    if (losses.length > 3) yield* remark(`… and ${losses.length - 3} more.`)
    for (const one of remarks) yield* remark(one)
    yield* remark(understoodOf(assessment.understood))
    const title = `Assessment of ${basename(file)}`
    const write = (to: string, text: string) => Effect.mapError(fs.writeFileString(to, text), (cause) => new BadInput({ input: to, at: "", reason: `The report cannot be written: ${cause.message}` }))
    const page = Option.isNone(out) && !json ? Option.some(`${basename(file).replace(/(?:\.[a-z]+){1,2}$/i, "")}.assessment.html`) : out
    if (Option.isSome(page)) yield* write(page.value, Assessing.toHtml(assessment, { title }))
    if (Option.isSome(md)) yield* write(md.value, Assessing.toMarkdown(assessment, { title }))
    const { system, user } = cpuUsage(begun)
    yield* json
      ? printJson({ ...(Assessing.toReportJson(assessment) as object), columns, remarks, losses: losses.length, cpuSeconds: (user + system) / 1_000_000 })
      : print(Assessing.toStory(assessment))
    if (!json) for (const one of [page, md]) if (Option.isSome(one)) yield* print(`Report: ${one.value}`)
    if (assessment.change?.rule === "stop" || (strict && assessment.judged.verdict === "undecidable")) return yield* new Findings({ count: 1 })
  })
).pipe(Command.withDescription("Assess how a company serves its customers today, and whether a change helped"))
