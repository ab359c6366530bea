/** `redthread assess`: how a company serves its customers today, out of any log; and whether a change helped. */
import * as Assessing from "@redthread/assess"
import { type EventLog, Instant, outsideTime } from "@redthread/model"
import type { Composed } from "@redthread/process"
import { readCsv } from "@redthread/standards"
import { Effect, FileSystem, Option, Path, Result, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { readJson } from "./JsonFile.ts"
import { readBytes, readLog } from "./LogFile.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { processFrom } from "./ProcessFile.ts"

const columns = ["case", "activity", "time"] as const
type Column = (typeof columns)[number]

/** What `--map` says: columns of the table, and attributes for everything else. */
interface Mapped {
  readonly columns: Partial<Record<Column, string>>
  readonly roles: Assessing.Roles
}

const known = [...columns, ...Assessing.roles]

const mappingOf = Effect.fnUntraced(function*(text: string) {
  const mapped: { columns: Partial<Record<Column, string>>; roles: Partial<Record<Assessing.Role, string>> } = { columns: {}, roles: {} }
  for (const pair of text.split(",").map((part) => part.trim()).filter((part) => part !== "")) {
    const [role = "", ...rest] = pair.split("=")
    const name = rest.join("=").trim()
    const column = columns.find((one) => one === role.trim())
    const own = Assessing.roles.find((one) => one === role.trim())
    if (name === "" || (column === undefined && own === undefined)) {
      return yield* new BadInput({ input: "--map", at: pair, reason: `Write role=column, separated by commas; the roles are ${known.join(", ")}.` })
    }
    if (column !== undefined) mapped.columns[column] = name
    else if (own !== undefined) mapped.roles[own] = name
  }
  return mapped satisfies Mapped as Mapped
})

/** A role may be told by the same column that is the case or the activity; the log no longer has that as an attribute. */
const told = ({ columns: named, roles }: Mapped, used: { readonly activity?: string | undefined; readonly case?: string | undefined }): Assessing.Roles =>
  Object.fromEntries(Object.entries({ ...roles }).flatMap(([role, name]) =>
    name === used.activity || name === named.activity ? [[role, "@activity"]] : name === used.case || name === named.case ? [[role, "@case"]] : [[role, name]]))

const isTable = (file: string): boolean => /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file)

/** A table put right and the columns it is read by: what was told, then what can be guessed; where that is not enough, what to tell. */
const tableOf = Effect.fnUntraced(function*(file: string, { columns: named }: Mapped, dates: "dmy" | "mdy" | "ymd" | undefined) {
  const { remarks, text } = Assessing.readWorksheet(yield* readBytes(file), dates === undefined ? {} : { dates })
  const guessed = Assessing.guessColumns(text, named)
  const missing = columns.filter((role) => guessed.columns[role] === undefined && role !== "time")
  const absent = Object.entries(named).find(([, name]) => !guessed.names.includes(name))
  if (absent !== undefined) return yield* new BadInput({ input: file, at: "line 1", reason: `There is no column “${absent[1]}”; there are ${guessed.names.map((name) => `“${name}”`).join(", ")}.` })
  if (missing.length > 0) {
    return yield* new BadInput({
      input: file, at: "line 1",
      reason: `No column seems to tell the ${missing.join(" or the ")}; there are ${guessed.names.map((name) => `“${name}”`).join(", ")}. Tell it with --map ${missing.map((role) => `${role}=COLUMN`).join(",")}`
    })
  }
  return { text, remarks, columns: guessed.columns, byValues: guessed.byValues }
})

/** A log out of any file, tables by their columns. */
const logOf = Effect.fnUntraced(function*(file: string, mapped: Mapped, { dates, objectType }: { readonly dates: "dmy" | "mdy" | "ymd" | undefined; readonly objectType: string | undefined }) {
  if (!isTable(file)) return { columns: mapped.columns, ...(yield* readLog(file, { columns: mapped.columns, objectType })) }
  const table = yield* tableOf(file, mapped, dates)
  const { columns: used, log, losses } = yield* Effect.mapError(Effect.fromResult(readCsv(table.text, table.columns)), ({ at, reason }) => new BadInput({ input: file, at, reason }))
  const guessed = table.byValues.length === 0 ? "" : ` Guessed from what stands in the columns: ${table.byValues.join(", ")}; --map says otherwise.`
  return { columns: used, log, losses, remarks: [...table.remarks, `Case “${used.case}”, activity “${used.activity}”${used.time === undefined ? "" : `, time “${used.time}”`}.${guessed}`] }
})

const dayOf = Effect.fnUntraced(function*(flag: string, day: Option.Option<string>) {
  if (Option.isNone(day)) return undefined
  const [one, other] = [outsideTime(day.value, Instant.make(0)).instant, outsideTime(day.value, Instant.make(1)).instant]
  return one === other ? one : yield* new BadInput({ input: flag, at: day.value, reason: "This is no date; write 2026-03-01." })
})

const orders = ["dmy", "mdy", "ymd"] as const

/** One of several words; fails with what may be said. */
const oneOf = Effect.fnUntraced(function*<A extends string>(flag: string, said: Option.Option<string>, words: ReadonlyArray<A>) {
  if (Option.isNone(said)) return undefined
  return words.find((word) => word === said.value) ?? (yield* new BadInput({ input: flag, at: said.value, reason: `Say one of ${words.join(", ")}.` }))
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
    map: optional("map", `What columns or attributes tell, as role=column, separated by commas; roles: ${known.join(", ")}. The rest is guessed`),
    dates: optional("dates", `In which order day, month and year stand in a table: ${orders.join(", ")}`),
    before: optional("before", "Day of a change: what was before it is compared with what came from it on"),
    after: optional("after", "Day on which the change was complete; what lies between is left out of the comparison"),
    declared: optional("declared", `What the company says it is: ${declaredAs.join(", ")}`),
    situation: optional("situation", "JSON file with what a log cannot know: size, industry, needs, budget, prices, choices, goals"),
    process: optional("process", "The process as it is declared (.json, .bpmn, or a module): held against the log"),
    unseen: optional("unseen", "Steps of the process that the log does not record, separated by commas, such as login"),
    out: optional("out", "Where the report goes as one HTML page; NAME.assessment.html in this folder unless --json is asked for"),
    md: optional("md", "Where the report goes as Markdown"),
    objectType: optional("object-type", "Type of the objects that are the cases of an object-centric log"),
    log: Argument.String("log").pipe(Argument.withDescription("An event log or a table of contacts (.csv, .tsv, .xes, .xes.gz, .jsonocel)"))
  },
  Effect.fn("redthread assess")(function*({ after, before, dates, declared, json, log: file, map, md, objectType, out, process, situation, strict, unseen }) {
    const begun = cpuUsage()
    const fs = yield* FileSystem.FileSystem
    const { basename } = yield* Path.Path
    const mapped = yield* mappingOf(Option.getOrElse(map, () => ""))
    const [from, until] = [yield* dayOf("--before", before), yield* dayOf("--after", after)]
    if (from !== undefined && until !== undefined && until < from) return yield* new BadInput({ input: "--after", at: Option.getOrElse(after, () => ""), reason: "It lies before --before." })
    const change = until ?? from
    const said = yield* oneOf("--declared", declared, declaredAs)
    const order = yield* oneOf("--dates", dates, orders)
    const known = Option.isNone(situation) ? {} : yield* readSituation(situation.value)
    const declaredProcess = Option.isNone(process) ? undefined : yield* processFrom(process.value)
    const bar = progress("assessing", declaredProcess === undefined ? 3 : 4)
    yield* bar.step("reading")
    const { columns: used, log, losses, remarks } = yield* logOf(file, mapped, { dates: order, objectType: Option.getOrUndefined(objectType) })
    const roles = { ...(used.activity === undefined ? {} : Assessing.roleOfActivity(used.activity)), ...(used.case === undefined ? {} : Assessing.roleOfCase(used.case)), ...told(mapped, used) }
    if (declaredProcess !== undefined) yield* bar.step("comparing with the process")
    const lived = declaredProcess === undefined ? undefined : yield* livedBeside(declaredProcess, log, roles, Option.getOrElse(unseen, () => ""))
    yield* bar.step("measuring")
    const assessment = Assessing.assess(log, {
      roles, situation: { ...known, ...(said === undefined ? {} : { declared: said }) },
      ...(change === undefined ? {} : { change, ...(from === undefined ? {} : { changing: from }) }), ...(lived === undefined ? {} : { lived })
    })
    yield* bar.step("writing")
    yield* bar.done
    if (assessment.contacts.length === 0) {
      return yield* new BadInput({
        input: file, at: "",
        reason: `No contact can be made of it: ${assessment.notes.join(" ")} The attributes are ${[...new Set(log.cases.slice(0, 100).flatMap(({ events }) => events.flatMap(({ attributes }) => Object.keys(attributes))))].map((name) => `“${name}”`).join(", ")}. Tell which is which with --map channel=COLUMN,customer=COLUMN`
      })
    }
    for (const { at, what } of losses.slice(0, 3)) yield* remark(`${at === "" ? "" : `${at}: `}${what}`)
    if (losses.length > 3) yield* remark(`… and ${losses.length - 3} more.`)
    for (const one of remarks) yield* remark(one)
    yield* remark(`Understood: ${assessment.understood.map(({ attribute, by, role }) => `${role} “${attribute.replace("@", "")}”${by === "values" ? " (by its values)" : ""}`).join(", ")}.`)
    const title = `Assessment of ${basename(file)}`
    const write = (to: string, text: string) => Effect.mapError(fs.writeFileString(to, text), (cause) => new BadInput({ input: to, at: "", reason: `The report cannot be written: ${cause.message}` }))
    const page = Option.isNone(out) && !json ? Option.some(`${basename(file).replace(/(?:\.[a-z]+){1,2}$/i, "")}.assessment.html`) : out
    if (Option.isSome(page)) yield* write(page.value, Assessing.toHtml(assessment, { title }))
    if (Option.isSome(md)) yield* write(md.value, Assessing.toMarkdown(assessment, { title }))
    const { system, user } = cpuUsage(begun)
    yield* json
      ? printJson({ ...(Assessing.toReportJson(assessment) as object), columns: isTable(file) ? used : {}, remarks, losses: losses.length, cpuSeconds: (user + system) / 1_000_000 })
      : print(Assessing.toStory(assessment))
    if (!json) for (const one of [page, md]) if (Option.isSome(one)) yield* print(`Report: ${one.value}`)
    if (assessment.change?.rule === "stop" || (strict && assessment.judged.verdict === "undecidable")) return yield* new Findings({ count: 1 })
  })
).pipe(Command.withDescription("Assess how a company serves its customers today, and whether a change helped"))
