/** Anybody's log or table as an event log: which column tells what is told by `--map`, else guessed, and it is said how. */
import * as Assessing from "@redthread/assess"
import type { EventLog } from "@redthread/model"
import { type Loss, readCsv } from "@redthread/standards"
import { Effect, Option } from "effect"
import { Flag } from "effect/cli"
import { readBytes, readLog } from "./LogFile.ts"
import { BadInput } from "./Outcome.ts"

const columns = ["case", "activity", "time"] as const
type Columns = Partial<Record<(typeof columns)[number], string>>

/** What `--map` may name. */
const mappable: ReadonlyArray<string> = [...columns, ...Assessing.roles]

const dateOrders = ["dmy", "mdy", "ymd"] as const

/** How a log is to be read, where it is not to be guessed: what was said with the flags. */
export interface Told {
  readonly map: Option.Option<string>
  readonly dates: Option.Option<(typeof dateOrders)[number]>
  readonly objectType: Option.Option<string>
}

/** The flags of every command that reads anybody's log. */
export const logFlags = {
  map: Flag.String("map").pipe(Flag.withDescription(`What columns or attributes tell, as role=column, separated by commas; roles: ${mappable.join(", ")}. The rest is guessed`), Flag.optional),
  dates: Flag.Literals("dates", dateOrders).pipe(Flag.withDescription("In which order day, month and year stand in a table"), Flag.optional),
  objectType: Flag.String("object-type").pipe(Flag.withDescription("Type of the objects that are the cases of an object-centric log"), Flag.optional)
}

/** A log, and what its columns and attributes tell. */
export interface MappedLog {
  readonly log: EventLog
  /** The columns of a table that became case, activity and time; empty for logs, which say so themselves. */
  readonly columns: Columns
  /** The roles that were told, and those that the names of case and activity give away. */
  readonly roles: Assessing.Roles
  readonly losses: ReadonlyArray<Loss>
  /** What had to be decided about it, for people. */
  readonly remarks: ReadonlyArray<string>
}

interface Mapping {
  readonly columns: Columns
  readonly roles: Assessing.Roles
}

const mappingOf = Effect.fnUntraced(function*(text: string) {
  const [own, roles]: [Columns, Partial<Record<Assessing.Role, string>>] = [{}, {}]
  for (const pair of text.split(",").map((part) => part.trim()).filter((part) => part !== "")) {
    const [word = "", ...rest] = pair.split("=").map((part) => part.trim())
    const name = rest.join("=")
    const [column, role] = [columns.find((one) => one === word), Assessing.roles.find((one) => one === word)]
    if (name === "" || (column === undefined && role === undefined)) {
      return yield* new BadInput({ input: "--map", at: pair, reason: `Write role=column, separated by commas; the roles are ${mappable.join(", ")}.` })
    }
    if (column !== undefined) own[column] = name
    else if (role !== undefined) roles[role] = name
  }
  return { columns: own, roles } satisfies Mapping as Mapping
})

const isTable = (file: string): boolean => /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file)

const quoted = (names: ReadonlyArray<string>): string => names.map((name) => `“${name}”`).join(", ")

const tableOf = Effect.fnUntraced(function*(file: string, named: Columns, dates: Told["dates"]) {
  const { remarks, text } = Assessing.readWorksheet(yield* readBytes(file), Option.isNone(dates) ? {} : { dates: dates.value })
  const guessed = Assessing.guessColumns(text, named)
  const absent = Object.values(named).find((name) => !guessed.names.includes(name))
  if (absent !== undefined) return yield* new BadInput({ input: file, at: "line 1", reason: `There is no column “${absent}”; there are ${quoted(guessed.names)}.` })
  const missing = columns.filter((column) => column !== "time" && guessed.columns[column] === undefined)
  if (missing.length > 0) {
    return yield* new BadInput({
      input: file, at: "line 1",
      reason: `No column seems to tell the ${missing.join(" or the ")}; there are ${quoted(guessed.names)}. Tell it with --map ${missing.map((column) => `${column}=COLUMN`).join(",")}`
    })
  }
  const { columns: used, log, losses } = yield* Effect.mapError(Effect.fromResult(readCsv(text, guessed.columns)), ({ at, reason }) => new BadInput({ input: file, at, reason }))
  const byValues = guessed.byValues.length === 0 ? "" : ` Guessed from what stands in the columns: ${guessed.byValues.join(", ")}; --map says otherwise.`
  return { columns: used, log, losses, remarks: [...remarks, `Case “${used.case}”, activity “${used.activity}”${used.time === undefined ? "" : `, time “${used.time}”`}.${byValues}`] }
})

/** Reads a table (.csv, .tsv, .txt) or an event log (.xes, .jsonocel), each also packed. Fails with `BadInput`, saying what to tell. */
export const readMapped = Effect.fn("MappedLog.readMapped")(function*(file: string, { dates, map, objectType }: Told) {
  const mapped = yield* mappingOf(Option.getOrElse(map, () => ""))
  const { columns: used, log, losses, remarks }: Omit<MappedLog, "roles"> = isTable(file)
    ? yield* tableOf(file, mapped.columns, dates)
    : { columns: mapped.columns, ...(yield* readLog(file, { columns: mapped.columns, objectType: Option.getOrUndefined(objectType) })) }
  // A role may be told by the column that is the case or the activity; the log no longer has that as an attribute.
  const told = Object.fromEntries(Object.entries(mapped.roles).map(([role, name]) => [role, name === used.activity ? "@activity" : name === used.case ? "@case" : name]))
  const byName = { ...(used.activity === undefined ? {} : Assessing.roleOfActivity(used.activity)), ...(used.case === undefined ? {} : Assessing.roleOfCase(used.case)) }
  return { log, losses, remarks, columns: isTable(file) ? used : {}, roles: { ...byName, ...told } } satisfies MappedLog as MappedLog
})

/** What was understood of the attributes, for people. */
export const understoodOf = (found: ReadonlyArray<Assessing.RoleFound>): string =>
  `Understood: ${found.map(({ attribute, by, role }) => `${role} “${attribute.replace("@", "")}”${by === "values" ? " (by its values)" : ""}`).join(", ") || "no attribute; each case is a customer on a channel that nobody told"}.`

/** That no contact can be made of the log: why, what its attributes are, and what to tell. */
export const noContact = (file: string, log: EventLog, why: string): BadInput => {
  const names = [...new Set(log.cases.slice(0, 100).flatMap(({ events }) => events.flatMap(({ attributes }) => Object.keys(attributes))))]
  return new BadInput({ input: file, at: "", reason: `No contact can be made of it${why === "" ? "." : `: ${why}`} The attributes are ${quoted(names)}. Tell which is which with --map channel=COLUMN,customer=COLUMN` })
}
