/** Contacts out of somebody's log or table: which column tells what is told, else guessed. */
import * as Assessing from "@redthread/assess"
import type { Contact } from "@redthread/journey"
import type { EventLog } from "@redthread/model"
import { type Loss, readCsv } from "@redthread/standards"
import { Effect } from "effect"
import { readBytes, readLog } from "./LogFile.ts"
import { BadInput } from "./Outcome.ts"

const columns = ["case", "activity", "time"] as const
type Column = (typeof columns)[number]

/** What `--map` may name. */
export const mappable: ReadonlyArray<string> = [...columns, ...Assessing.roles]

interface Mapped {
  readonly columns: Partial<Record<Column, string>>
  readonly roles: Partial<Record<Assessing.Role, string>>
}

const mappingOf = Effect.fnUntraced(function*(text: string) {
  const mapped: Mapped = { columns: {}, roles: {} }
  for (const pair of text.split(",").map((part) => part.trim()).filter((part) => part !== "")) {
    const [role = "", ...rest] = pair.split("=").map((part) => part.trim())
    const name = rest.join("=")
    const [column, own] = [columns.find((one) => one === role), Assessing.roles.find((one) => one === role)]
    if (name === "" || (column === undefined && own === undefined)) {
      return yield* new BadInput({ input: "--map", at: pair, reason: `Write role=column, separated by commas; the roles are ${mappable.join(", ")}.` })
    }
    if (column !== undefined) mapped.columns[column] = name
    else if (own !== undefined) mapped.roles[own] = name
  }
  return mapped
})

const isTable = (file: string): boolean => /\.(?:csv|tsv|txt)(?:\.gz)?$/i.test(file)

const tableOf = Effect.fnUntraced(function*(file: string, named: Mapped["columns"]) {
  const { remarks, text } = Assessing.readWorksheet(yield* readBytes(file))
  const guessed = Assessing.guessColumns(text, named)
  const shown = guessed.names.map((name) => `“${name}”`).join(", ")
  const absent = Object.values(named).find((name) => !guessed.names.includes(name))
  if (absent !== undefined) return yield* new BadInput({ input: file, at: "line 1", reason: `There is no column “${absent}”; there are ${shown}.` })
  const missing = (["case", "activity"] as const).filter((role) => guessed.columns[role] === undefined)
  if (missing.length > 0) {
    return yield* new BadInput({ input: file, at: "line 1", reason: `No column seems to tell the ${missing.join(" or the ")}; there are ${shown}. Tell it with --map ${missing.map((role) => `${role}=COLUMN`).join(",")}` })
  }
  const { columns: used, log, losses } = yield* Effect.mapError(Effect.fromResult(readCsv(text, guessed.columns)), ({ at, reason }) => new BadInput({ input: file, at, reason }))
  return { used, log, losses, remarks: [...remarks, `Case “${used.case}”, activity “${used.activity}”${used.time === undefined ? "" : `, time “${used.time}”`}.`] }
})

/** Contacts, and what was decided on the way to them. */
export interface ContactsFile {
  readonly contacts: ReadonlyArray<Contact>
  readonly events: number
  /** Events that tell no time. */
  readonly withoutTime: number
  readonly losses: ReadonlyArray<Loss>
  readonly remarks: ReadonlyArray<string>
}

const eventsIn = ({ cases }: EventLog): number => cases.reduce((sum, { events }) => sum + events.length, 0)

/** Reads contacts from a table (.csv, .tsv, .txt) or an event log (.xes, .jsonocel), each also packed. Fails with `BadInput`, saying what to tell. */
export const readContacts = Effect.fn("ContactsFile.readContacts")(function*(file: string, { map, objectType }: { readonly map: string; readonly objectType: string | undefined }) {
  const mapped = yield* mappingOf(map)
  const source: { readonly used: Mapped["columns"]; readonly log: EventLog; readonly losses: ReadonlyArray<Loss>; readonly remarks: ReadonlyArray<string> } =
    isTable(file) ? yield* tableOf(file, mapped.columns) : { used: mapped.columns, ...(yield* readLog(file, { columns: mapped.columns, objectType })) }
  const { log, losses, remarks, used } = source
  // A role may be told by the column that is the case or the activity; the log no longer has that as an attribute.
  const own = Object.fromEntries(Object.entries(mapped.roles).map(([role, name]) => [role, name === used.activity ? "@activity" : name === used.case ? "@case" : name]))
  const byName = { ...(used.activity === undefined ? {} : Assessing.roleOfActivity(used.activity)), ...(used.case === undefined ? {} : Assessing.roleOfCase(used.case)) }
  const found = Assessing.guessRoles(log, { ...byName, ...own })
  const roles: Assessing.Roles = Object.fromEntries(found.map(({ attribute, role }) => [role, attribute]))
  const { contacts: read, withoutTime } = Assessing.logContacts(log, { roles })
  // Where the activity is the device or the channel, it is no step.
  const contacts = found.some(({ attribute }) => attribute === "@activity") ? read.map((contact) => ({ ...contact, steps: [] })) : read
  if (contacts.length === 0) {
    const names = [...new Set(log.cases.slice(0, 100).flatMap(({ events }) => events.flatMap(({ attributes }) => Object.keys(attributes))))]
    return yield* new BadInput({
      input: file, at: "", reason: `No contact can be made of it${withoutTime === 0 ? "" : `: ${withoutTime} events tell no time`}. The attributes are ${names.map((name) => `“${name}”`).join(", ")}. Tell which is which with --map channel=COLUMN,customer=COLUMN`
    })
  }
  return {
    contacts, withoutTime, events: eventsIn(log), losses,
    remarks: [...remarks, `Understood: ${found.map(({ attribute, by, role }) => `${role} “${attribute.replace("@", "")}”${by === "values" ? " (by its values)" : ""}`).join(", ") || "no attribute; each case is a customer on a channel that nobody told"}.`]
  } satisfies ContactsFile as ContactsFile
})
