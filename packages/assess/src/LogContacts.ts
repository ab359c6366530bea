/** From somebody's log to contacts: which events were one contact, what was asked again, what was settled. */
import type { Contact } from "@redthread/journey"
import type { EventLog, LoggedEvent } from "@redthread/model"
import { plainName, type Role, type Roles, settled, textOf, unsettled } from "./Roles.ts"

/** How events become contacts. */
export interface ContactReading {
  readonly roles: Roles
  /** Milliseconds of silence after which the same channel is a new contact; four hours unless told. */
  readonly gap?: number
}

/** The contacts of a log, and how many events told no time and were left out. */
export interface LogContacts {
  readonly contacts: ReadonlyArray<Contact>
  readonly withoutTime: number
  /** Whether the log tells questions to customers, so that one can see whether they were asked again. */
  readonly tellsQuestions: boolean
}

/** Milliseconds after which a customer who comes again about the same comes with another matter, where cases tell nothing but the customer. */
const longest = 14 * 86_400_000

const yes = /^(?:1|y|yes|true|ja|wahr|j|x)$/i
const no = /^(?:0|n|no|false|nein|falsch|)$/i
/** Activities in which the customer has to tell who they are or what they want. */
const asking = /identif|legitim|authenti|verif(?:y|ied|ication)|log-?in|anmeld|einlogg|\bask|abfrag|abgefragt|gefragt|nachfrag|provide|enter(?:s|ed)? |eingeben|eingabe|angeben|angegeben|nennt|nennen|schilder|explain|describe|beschreib|daten aufn|data captur|collect|erfass|re-?enter|fill|ausf(?:ü|ue)ll|pin\b|passwor/i
const again = /\bagain\b|re-?ask|re-?enter|repeat|wiederhol|erneut|nochmal|noch einmal/i
const passedOn = /transfer|weiter(?:ge)?leit|weitergeleitet|hand-?(?:ed )?over|redirect|verwies|verweis|escalat|eskal|verbunden|durchgestellt|umgeleitet/i
const gaveUp = /abandon|aufgelegt|abgebrochen|abbruch|hung up|gave up|aufgegeben/i
const finished = /resolv|solved|gelöst|geloest|erledigt|\bclose[sd]?\b|abgeschlossen|abschluss|\bcomplete[sd]?\b|confirmed|bestätigt|bestaetigt/i
const automatic = /\bbot\b|chatbot|voicebot|ivr|self-?service|automat|system|portal/i

const told = (event: LoggedEvent, own: EventLog["cases"][number], attribute: string | undefined): string =>
  attribute === undefined ? "" : attribute === "@case" ? own.id : attribute === "@activity" ? event.activity : textOf(event.attributes[attribute] ?? own.attributes[attribute.replace(/^case:/, "")] ?? own.attributes[attribute]).trim()

const list = (text: string): ReadonlyArray<string> => text.replaceAll(/[[\]"]/g, "").split(/[,;|+/]/).map((part) => part.trim()).filter((part) => part !== "")

const seconds = (text: string): number | undefined => {
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(text)
  if (clock !== null) return (Number(clock[1] ?? 0) * 3600) + Number(clock[2]) * 60 + Number(clock[3])
  const value = Number(text.replace(",", "."))
  return text === "" || !Number.isFinite(value) ? undefined : value
}

/** Seconds in the unit that the name of the attribute tells; seconds where it tells none. */
const unitOf = (attribute: string): number => (/\b(?:ms|millis\w*)\b/i.test(attribute) ? 0.001 : /\bmin(?:\.|ut\w*)?(?![a-z])/i.test(attribute) ? 60 : /\b(?:h|std|stunden|hours?)\b/i.test(attribute) ? 3600 : 1)

const scoreOf = (text: string): number | undefined => seconds(text.split(":").length > 1 ? "" : text.replace(/\s*\/.*$/, ""))

/** What the channel of every contact is called where the log tells none. */
export const untold = "(not told)"

interface Draft {
  readonly channel: string
  readonly contact: string
  readonly events: Array<LoggedEvent>
  readonly from: number
  until: number
}

/** Consecutive events on one channel without a long silence between them; where the log names the contact, that decides. */
const drafts = (own: EventLog["cases"][number], roles: Roles, gap: number): { readonly found: ReadonlyArray<Draft>; readonly untimed: number } => {
  const found: Array<Draft> = []
  let untimed = 0
  for (const event of own.events) {
    if (event.at === undefined) {
      untimed++
      continue
    }
    const at = event.at.instant
    const last = found.at(-1)
    const contact = told(event, own, roles.contact)
    const named = told(event, own, roles.channel)
    const channel = roles.channel === undefined ? untold : named === "" ? last?.channel ?? "" : named
    if (last !== undefined && last.channel === channel && last.contact === contact && (contact !== "" || at - last.until <= gap)) {
      last.events.push(event)
      last.until = Math.max(last.until, at)
    } else found.push({ channel, contact, events: [event], from: at, until: at })
  }
  return { found: found.filter(({ channel }) => channel !== ""), untimed }
}

const everyone = (texts: ReadonlyArray<string>, isYes: (text: string) => boolean): boolean | undefined =>
  texts.every((text) => text === "") ? undefined : texts.some(isYes)

/**
 * Turns a log into contacts. Where a case is nothing but the customer, their contacts are one matter as long as the topic stays, nothing was settled, and no
 * more than fourteen days lie between. Events without a time are left out and counted; those
 * before the first channel of their case too.
 */
export const logContacts = (log: EventLog, { gap = 4 * 3_600_000, roles }: ContactReading): LogContacts => {
  const contacts: Array<Contact> = []
  let withoutTime = 0
  const isOneCustomer = roles.customer === "@case"
  const activities = new Set(log.cases.flatMap(({ events }) => events.map(({ activity }) => activity)))
  const asksByActivity = roles.asked === undefined && roles.known === undefined && [...activities].some((activity) => asking.test(activity) || again.test(activity))
  const endsByActivity = roles.outcome === undefined && [...activities].some((activity) => finished.test(activity))
  const passesByActivity = roles.transferred === undefined && [...activities].some((activity) => passedOn.test(activity))
  const leavesByActivity = roles.abandoned === undefined && [...activities].some((activity) => gaveUp.test(activity))
  const scale = roles.score === undefined ? "" : plainName(roles.score).includes("nps") ? "NPS 0–10" : plainName(roles.score).includes("ces") ? "CES" : "CSAT"
  for (const own of log.cases) {
    const { found, untimed } = drafts(own, roles, gap)
    withoutTime += untimed
    const before = new Set<string>()
    let matter = 0
    let last: { readonly topic: string; readonly until: number; readonly isSettled: boolean } | undefined
    for (const { channel, events, from, until } of found) {
      const texts = (role: Role): ReadonlyArray<string> => events.map((event) => told(event, own, roles[role]))
      const first = (role: Role): string => texts(role).find((text) => text !== "") ?? ""
      const topic = first("topic")
      if (isOneCustomer && (last === undefined || last.isSettled || last.topic !== topic || from - last.until > longest)) {
        matter++
        before.clear()
      }
      const names = events.map(({ activity }) => activity)
      const asked = [...new Set(roles.asked !== undefined ? texts("asked").flatMap(list) : asksByActivity ? names.filter((name) => asking.test(name) || again.test(name)) : [])]
      const flagged = roles.known === undefined ? [] : texts("known").flatMap((text) => (no.test(text) ? [] : yes.test(text) || /^\d+$/.test(text) ? ["something known"] : list(text)))
      const askedAgain = [...new Set([...asked.filter((name) => before.has(plainName(name)) || again.test(name)), ...flagged])]
      asked.forEach((name) => before.add(plainName(name)))
      const outcome = first("outcome") === "" ? "" : texts("outcome").findLast((text) => text !== "") ?? ""
      const resolved = roles.outcome === undefined ? (endsByActivity ? names.some((name) => finished.test(name) && !unsettled.test(name)) : undefined)
        : outcome === "" ? undefined : settled.test(outcome) && !unsettled.test(outcome)
      const transferred = roles.transferred === undefined ? (passesByActivity ? names.some((name) => passedOn.test(name)) : undefined) : everyone(texts("transferred"), (text) => !no.test(text)) ?? false
      const abandoned = roles.abandoned === undefined ? (leavesByActivity ? names.some((name) => gaveUp.test(name)) : undefined) : everyone(texts("abandoned"), (text) => !no.test(text)) ?? false
      const counted = seconds(first("waited"))
      const waited = counted === undefined ? undefined : first("waited").includes(":") ? counted : counted * unitOf((roles.waited ?? "").replaceAll("_", " "))
      const attributes = Object.fromEntries((["segment", "device", "market", "stage"] as const).flatMap((role) => (first(role) === "" ? [] : [[role, first(role)]])))
      last = { topic, until, isSettled: resolved === true }
      contacts.push({
        customer: first("customer") === "" ? own.id : first("customer"), concern: isOneCustomer ? `${own.id} (${matter})` : own.id, ...(topic === "" ? {} : { topic }), channel, from, until,
        ...(resolved === undefined ? {} : { resolved }), ...(transferred === undefined ? {} : { transferred }), ...(abandoned === undefined ? {} : { abandoned }),
        ...(waited === undefined ? {} : { waited: waited * 1000 }),
        ...(roles.agent === undefined ? {} : { automatic: texts("agent").every((text) => text === "" || automatic.test(text)) }),
        steps: names, asked: asked.length === 0 ? flagged : asked, askedAgain,
        scores: texts("score").flatMap((text) => scoreOf(text) ?? []).map((score) => ({ scale, score })),
        attributes
      })
    }
  }
  return { contacts, withoutTime, tellsQuestions: contacts.some(({ asked }) => asked.length > 0) }
}
