/** Contacts out of somebody's log or table. */
import * as Assessing from "@redthread/assess"
import type { Contact } from "@redthread/journey"
import type { Loss } from "@redthread/standards"
import { Effect } from "effect"
import { noContact, readMapped, type Told, understoodOf } from "./MappedLog.ts"

/** Contacts, and what was decided on the way to them. */
export interface ContactsFile {
  readonly contacts: ReadonlyArray<Contact>
  readonly events: number
  /** Events that tell no time. */
  readonly withoutTime: number
  readonly losses: ReadonlyArray<Loss>
  readonly remarks: ReadonlyArray<string>
}

/** Reads contacts from a table or an event log. Fails with `BadInput`, saying what to tell. */
export const readContacts = Effect.fn("ContactsFile.readContacts")(function*(file: string, told: Told) {
  const { log, losses, remarks, roles: known } = yield* readMapped(file, told)
  const found = Assessing.guessRoles(log, known)
  const roles: Assessing.Roles = Object.fromEntries(found.map(({ attribute, role }) => [role, attribute]))
  const { contacts: read, withoutTime } = Assessing.logContacts(log, { roles })
  // Where the activity is the device or the channel, it is no step.
  const contacts = found.some(({ attribute }) => attribute === "@activity") ? read.map((contact) => ({ ...contact, steps: [] })) : read
  if (contacts.length === 0) return yield* noContact(file, log, withoutTime === 0 ? "" : `${withoutTime} events tell no time.`)
  return {
    contacts, withoutTime, losses, remarks: [...remarks, understoodOf(found)], events: log.cases.reduce((sum, { events }) => sum + events.length, 0)
  } satisfies ContactsFile as ContactsFile
})
