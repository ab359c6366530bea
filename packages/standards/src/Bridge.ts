/** From one noun to another: what contacts tell about parties, a log of contacts, the contacts in a log. */
import { childPointer, type EventLog, type Instant, type LoggedEvent, rootPointer } from "@redthread/model"
import type { Schema } from "effect"
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import type { ToldConcern, ToldContact, ToldCourse, ToldParty } from "./Told.ts"
import type { Loss } from "./Unreadable.ts"

/** What a document is about. */
export type Noun = "contacts" | "parties" | "concerns" | "courses" | "consents" | "journeys" | "log" | "net"

/** What came over, and what did not: by its pointer in what was told. */
export interface Bridged {
  readonly content: unknown
  readonly losses: ReadonlyArray<Loss>
}

const lossesOf = (items: ReadonlyArray<object>, kept: ReadonlyArray<string>, what: string): ReadonlyArray<Loss> =>
  items.flatMap((item, i) => Object.keys(item).filter((key) => !kept.includes(key)).map((key) => ({ at: childPointer(childPointer(rootPointer, i), key), what })))

const partiesIn = (contacts: ReadonlyArray<ToldContact>): Bridged => ({
  content: contacts.flatMap(({ consents, from = [], identifiers, parties = [], to = [] }): ReadonlyArray<ToldParty> => [
    ...from, ...to, ...parties,
    ...(identifiers === undefined && consents === undefined ? [] : [{ ...(identifiers === undefined ? {} : { identifiers }), ...(consents === undefined ? {} : { consents }) }])
  ]),
  losses: lossesOf(contacts, ["from", "to", "parties", "identifiers", "consents"], "Parties do not tell this of a contact.")
})

/** As attributes of an event: numbers that JSON here does not hold become their digits. */
const plain = (value: unknown): Schema.Json =>
  typeof value === "bigint" ? String(value)
  : isJsonList(value as JsonValue) ? (value as ReadonlyArray<unknown>).map(plain)
  : isJsonRecord(value as JsonValue) ? Object.fromEntries(Object.entries(value as object).map(([key, its]) => [key, plain(its)]))
  : value as Schema.Json

const logOf = (contacts: ReadonlyArray<ToldContact>): Bridged => {
  const cases = new Map<string, Array<LoggedEvent>>()
  contacts.forEach(({ at, kinds, ...rest }, i) => {
    const party = rest.identifiers?.[0]?.value ?? [...(rest.from ?? []), ...(rest.parties ?? []), ...(rest.to ?? [])].find(({ id }) => id !== undefined)?.id ?? rest.source ?? String(i)
    const [activity, ...others] = kinds ?? []
    const attributes = plain({ ...rest, ...(others.length === 0 ? {} : { kinds: others }) }) as LoggedEvent["attributes"]
    const event: LoggedEvent = { activity: activity ?? rest.reason ?? rest.title ?? "contact", attributes, ...(at === undefined ? {} : { at }) }
    cases.set(party, [...(cases.get(party) ?? []), event])
  })
  const instant = (event: LoggedEvent): Instant | number => event.at?.instant ?? 0
  return { content: { cases: [...cases].map(([id, events]) => ({ id, attributes: {}, events: events.toSorted((one, other) => instant(one) - instant(other)) })) } satisfies EventLog, losses: [] }
}

const contactsIn = (log: EventLog): Bridged => ({
  content: log.cases.flatMap(({ events, id }) =>
    events.map(({ activity, at, attributes }, i): ToldContact => ({
      id: `${id}/${i}`, source: id, kinds: [activity], from: [{ id }], ...(at === undefined ? {} : { at }), ...(Object.keys(attributes).length === 0 ? {} : { extra: attributes })
    }))),
  losses: log.cases.flatMap(({ attributes }, i) => Object.keys(attributes).map((key) => ({ at: `/cases/${i}/attributes/${key}`, what: "Contacts do not tell this of a case." })))
})

const contactsOf = (concerns: ReadonlyArray<ToldConcern & ToldCourse>): Bridged => ({
  content: concerns.map(({ about, channels, changedAt, closedAt, files, id, kind, notes, openedAt, parties, process, reason, state, status, text, title, at }): ToldContact => {
    const its = {
      id, title, text, reason, status: status ?? state, kinds: kind ?? process, at: openedAt ?? at, until: closedAt, changedAt, channels, parties, about, notes, files
    }
    const told = Object.fromEntries(Object.entries({ ...its, kinds: its.kinds === undefined ? undefined : [its.kinds] }).filter(([, value]) => value !== undefined))
    return told as ToldContact
  }),
  losses: lossesOf(concerns, ["id", "title", "text", "kind", "process", "status", "state", "reason", "openedAt", "at", "closedAt", "changedAt", "channels", "parties", "about", "notes", "files"], "A contact does not tell this of a concern.")
})

/** The ways there are; `undefined` where one noun says nothing of the other. */
export const bridge = (from: Noun, to: Noun): ((content: unknown) => Bridged) | undefined => {
  const contacts = (content: unknown): ReadonlyArray<ToldContact> => content as ReadonlyArray<ToldContact>
  const concerns = (content: unknown): ReadonlyArray<ToldConcern & ToldCourse> => content as ReadonlyArray<ToldConcern & ToldCourse>
  if (from === to) return (content) => ({ content, losses: [] })
  if (from === "contacts" && to === "parties") return (content) => partiesIn(contacts(content))
  if (from === "contacts" && to === "log") return (content) => logOf(contacts(content))
  if (from === "log" && to === "contacts") return (content) => contactsIn(content as EventLog)
  if ((from === "concerns" || from === "courses") && to === "contacts") return (content) => contactsOf(concerns(content))
  return undefined
}
