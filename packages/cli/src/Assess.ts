/** `redthread assess`: how a company serves its customers today, out of any log; and whether a change helped. */
import * as Assessing from "@redthread/assess"
import { Instant, outsideTime } from "@redthread/model"
import { Effect, FileSystem, Option, Path } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { readBytes, readLog } from "./LogFile.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"

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

/** Which columns a table is read by: what was told, then what can be guessed; where that is not enough, what to tell. */
const columnsOf = Effect.fnUntraced(function*(file: string, { columns: named }: Mapped) {
  if (!isTable(file)) return { columns: named, byValues: [] as ReadonlyArray<Column> }
  const guessed = Assessing.guessColumns(yield* readBytes(file), named)
  const missing = columns.filter((role) => guessed.columns[role] === undefined && role !== "time")
  const absent = Object.entries(named).find(([, name]) => !guessed.names.includes(name))
  if (absent !== undefined) return yield* new BadInput({ input: file, at: "line 1", reason: `There is no column “${absent[1]}”; there are ${guessed.names.map((name) => `“${name}”`).join(", ")}.` })
  if (missing.length > 0) {
    return yield* new BadInput({
      input: file, at: "line 1",
      reason: `No column seems to tell the ${missing.join(" or the ")}; there are ${guessed.names.map((name) => `“${name}”`).join(", ")}. Tell it with --map ${missing.map((role) => `${role}=COLUMN`).join(",")}`
    })
  }
  return { columns: guessed.columns, byValues: guessed.byValues }
})

const dayOf = Effect.fnUntraced(function*(text: string) {
  const [one, other] = [outsideTime(text, Instant.make(0)).instant, outsideTime(text, Instant.make(1)).instant]
  return one === other ? one : yield* new BadInput({ input: "--before", at: text, reason: "This is no date; write 2026-03-01." })
})

const declaredAs = ["single", "multi", "omni"] as const

const optional = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

/** Assesses a log. */
export const assess = Command.make(
  "assess",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The result as JSON"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("A verdict that cannot be reached counts as an error"), Flag.withDefault(false)),
    map: optional("map", `What columns or attributes tell, as role=column, separated by commas; roles: ${known.join(", ")}. The rest is guessed`),
    before: optional("before", "Day of a change: what was before it is compared with what came from it on"),
    declared: optional("declared", `What the company says it is: ${declaredAs.join(", ")}`),
    out: optional("out", "Where the report goes as one HTML page"),
    md: optional("md", "Where the report goes as Markdown"),
    objectType: optional("object-type", "Type of the objects that are the cases of an object-centric log"),
    log: Argument.String("log").pipe(Argument.withDescription("An event log or a table of contacts (.csv, .tsv, .xes, .xes.gz, .jsonocel)"))
  },
  Effect.fn("redthread assess")(function*({ before, declared, json, log: file, map, md, objectType, out, strict }) {
    const begun = cpuUsage()
    const fs = yield* FileSystem.FileSystem
    const { basename } = yield* Path.Path
    const mapped = yield* mappingOf(Option.getOrElse(map, () => ""))
    const change = Option.isNone(before) ? undefined : yield* dayOf(before.value)
    const said = declaredAs.find((one) => one === Option.getOrUndefined(declared))
    if (Option.isSome(declared) && said === undefined) return yield* new BadInput({ input: "--declared", at: declared.value, reason: `Say one of ${declaredAs.join(", ")}.` })
    const bar = progress("assessing", 4)
    yield* bar.step("columns")
    const chosen = yield* columnsOf(file, mapped)
    yield* bar.step("reading")
    const { log, losses, remarks } = yield* readLog(file, { columns: chosen.columns, objectType: Option.getOrUndefined(objectType) })
    yield* bar.step("measuring")
    const roles = { ...(chosen.columns.activity === undefined ? {} : Assessing.roleOfActivity(chosen.columns.activity)), ...(chosen.columns.case === undefined ? {} : Assessing.roleOfCase(chosen.columns.case)), ...told(mapped, chosen.columns) }
    const assessment = Assessing.assess(log, {
      roles, ...(change === undefined ? {} : { change }), ...(said === undefined ? {} : { situation: { declared: said } })
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
    for (const one of remarks) yield* remark(`${one}${chosen.byValues.length === 0 ? "" : ` Guessed from what stands in the columns: ${chosen.byValues.join(", ")}; --map says otherwise.`}`)
    yield* remark(`Understood: ${assessment.understood.map(({ attribute, by, role }) => `${role} “${attribute.replace("@", "")}”${by === "values" ? " (by its values)" : ""}`).join(", ")}.`)
    const title = `Assessment of ${basename(file)}`
    const write = (to: string, text: string) => Effect.mapError(fs.writeFileString(to, text), (cause) => new BadInput({ input: to, at: "", reason: `The report cannot be written: ${cause.message}` }))
    if (Option.isSome(out)) yield* write(out.value, Assessing.toHtml(assessment, { title }))
    if (Option.isSome(md)) yield* write(md.value, Assessing.toMarkdown(assessment, { title }))
    const { system, user } = cpuUsage(begun)
    yield* json
      ? printJson({ ...(Assessing.toReportJson(assessment) as object), columns: isTable(file) ? chosen.columns : {}, losses: losses.length, cpuSeconds: (user + system) / 1_000_000 })
      : print(Assessing.toStory(assessment))
    if (!json) for (const one of [out, md]) if (Option.isSome(one)) yield* print(`Report: ${one.value}`)
    if (assessment.change?.rule === "stop" || (strict && assessment.judged.verdict === "undecidable")) return yield* new Findings({ count: 1 })
  })
).pipe(Command.withDescription("Assess how a company serves its customers today, and whether a change helped"))
