/** Which column or attribute of somebody's log tells what: by its name in English or German, else by what stands in it. */
import type { EventLog } from "@redthread/model"

/** What a log can tell about an event besides case, activity and time. */
export const roles = [
  "channel", "customer", "topic", "contact", "segment", "device", "market", "outcome", "asked", "known", "transferred", "abandoned", "waited", "agent", "score", "stage"
] as const
/** What an attribute may tell. */
export type Role = (typeof roles)[number]

/** The attribute that tells each role; `@activity` where the activity does, `@case` where the case does. */
export type Roles = Readonly<Partial<Record<Role, string>>>

/** Names in English and German, the surest first; compared without case, signs and umlauts. */
const names: Readonly<Record<Role, ReadonlyArray<string>>> = {
  channel: ["channel", "kanal", "channelname", "kanalname", "ticketchannel", "contactchannel", "kontaktkanal", "kontaktweg", "kontaktart", "eingangskanal", "medium", "media", "mediatype", "touchpoint", "source", "via", "origin", "quelle", "orgchannel", "channeltype", "weg", "eingang"],
  customer: ["customerid", "customer", "customerno", "customernumber", "kunde", "kundennummer", "kundennr", "kundenid", "kdnr", "clientid", "client", "userid", "user", "visitorid", "idvisitor", "visitor", "partnernr", "geschaeftspartner", "contractno", "vertragsnummer", "accountid", "account", "personid", "memberid", "mitgliedsnummer", "customeremail", "kundenemail", "emailaddress", "emailadresse", "customerphone", "kundentelefon", "phonenumber", "telefonnummer", "callerid", "anrufer", "customername", "kundenname"],
  topic: ["topic", "thema", "tickettype", "ticketsubject", "contacttype", "calltype", "anliegen", "concern", "subject", "betreff", "reason", "grund", "contactreason", "kontaktgrund", "category", "kategorie", "issue", "intent", "problem", "product", "produkt", "process", "prozess", "anlass"],
  contact: ["contactid", "interactionid", "kontaktid", "interaktionsid", "callid", "conversationid", "sessionid", "idsession", "anrufid", "messageid"],
  segment: ["segment", "kundensegment", "customersegment", "customergroup", "kundengruppe", "tier", "tarif", "zielgruppe", "customertype", "kundentyp"],
  device: ["device", "geraet", "endgeraet", "devicetype", "geraetetyp", "platform", "plattform", "dimdeviceappcombo", "useragent"],
  market: ["market", "markt", "country", "land", "region", "language", "sprache", "store", "filiale", "site", "standort"],
  outcome: ["resolved", "geloest", "ticketstatus", "outcome", "ergebnis", "result", "status", "state", "disposition", "resolution", "erledigt", "abgeschlossen", "fcr", "solved", "loesung", "abschluss", "issueresolved"],
  asked: ["asked", "abgefragt", "askedfacts", "facts", "fields", "felder", "questions", "fragen", "datenabgefragt", "abgefragtedaten", "angaben", "gefragt", "factsasked", "dataasked", "requesteddata"],
  known: ["askedagain", "repeated", "reasked", "reentered", "known", "wiederholt", "erneutabgefragt", "bekannt", "doppelt", "repeat", "wiederholung", "doppeltabgefragt", "repeatinfo"],
  transferred: ["transferred", "transfer", "weitergeleitet", "weiterleitung", "verbunden", "uebergeben", "handover", "escalated", "eskaliert", "redirected", "verwiesen"],
  abandoned: ["abandoned", "abgebrochen", "aufgelegt", "abandon", "abbruch", "lost", "aufgegeben"],
  waited: ["waited", "wait", "waittime", "waitingtime", "waitseconds", "waitsec", "wartezeit", "wartezeitsek", "wartezeitsekunden", "queuetime", "wartedauer", "speedofanswer", "speedofanswerinseconds"],
  agent: ["agent", "agentid", "agentname", "orgresource", "resource", "bearbeiter", "mitarbeiter", "sachbearbeiter", "handledby", "employee"],
  score: ["csat", "satisfaction", "customersatisfactionrating", "zufriedenheit", "satisfactionrating", "rating", "bewertung", "score", "nps", "ces", "csatscore", "customersatisfaction"],
  stage: ["stage", "phase", "journeystage", "lifecycle", "kundenphase", "journeyphase"]
}

/** A name without case, signs and umlauts, so that `Kanal-Name` and `kanalname` are one. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/^(?:case|event):/, "").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll(/[^a-z0-9]/g, "")

/** The role that a column plays by its name, besides being the activity: in a table of contacts the topic or the device may be all that happens. */
export const roleOfActivity = (column: string): Roles => {
  const role = roles.find((one) => names[one].includes(plainName(column)))
  return role === undefined ? {} : { [role]: "@activity" }
}

/** The role that a column plays by its name, besides being the case: where each case is a customer. */
export const roleOfCase = (column: string): Roles => (names.customer.includes(plainName(column)) ? { customer: "@case" } : {})

/** Words that only ways to meet a brand are called by, in English and German. */
const channelWords = /\b(?:e-?mails?|mail|phone|telephone|telefon\w*|call(?:s|center)?|anruf\w*|hotline|chat\w*|web(?:site|form|portal|chat)?|online\w*|portal|app|whatsapp|sms|brief\w*|letter|post|fax|filiale|branch|store|shop|laden|messenger|facebook|instagram|twitter|telegram|social(?: media)?|kiosk|ivr|voice(?:bot)?|bot|in[- ]?person|persoenlich|formular|webseite|kundencenter|video)\b/i

const plainText = (value: string): string => value.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("_", " ")

/** Whether the values of a column look like channels: at most forty different ones, most of them called like one. */
export const looksLikeChannels = (values: ReadonlyArray<string>): boolean => {
  const told = values.filter((value) => value !== "")
  const different = [...new Set(told)]
  return different.length > 0 && different.length <= 40 && told.filter((value) => value.length < 40 && channelWords.test(plainText(value))).length >= 0.6 * told.length
}

/** Outcomes that say the matter is settled, in English and German; those that look alike and say the opposite are in the second. */
export const settled = /^(?:1|y|yes|true|ja|wahr|j|x)$|resolv|solved|gel(?:ö|oe)st|erledigt|closed|abgeschlossen|geschlossen|complete|done|success|erfolg|beendet|fertig|answered|confirmed/i
/** Outcomes that say it is not settled; these count first. */
export const unsettled = /^(?:0|n|no|false|nein|falsch)$|unresolved|unsolved|\bnot\b|nicht|un(?:gel|erl)|offen|open|pending|wait|warte|fail|abgelehnt|abgebrochen|in progress|in bearbeitung|unanswered/i

const looksLikeOutcomes = (values: ReadonlyArray<string>): boolean => {
  const told = values.filter((value) => value !== "")
  const words = told.filter((value) => value.length > 2 && (settled.test(value) || unsettled.test(value)))
  return new Set(told).size > 1 && new Set(told).size <= 12 && words.length >= 0.8 * told.length && told.some((value) => settled.test(value) && !unsettled.test(value))
}

/** How a role was found out: it was told, guessed by the name of the attribute, or by what stands in it. */
export interface RoleFound {
  readonly role: Role
  readonly attribute: string
  readonly by: "told" | "name" | "values"
}

/** An attribute's value as text; empty where there is none, and of XES the value without its type. */
export const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return ""
  if (typeof value === "object" && !Array.isArray(value)) {
    const inner = Object.values(value)[0] as unknown
    return typeof inner === "string" || typeof inner === "number" || typeof inner === "boolean" ? String(inner) : ""
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean)
}

const sampleSize = 2000

/** The attributes of the first events with the values seen, those of the case among them; what the activity says is `@activity`. */
const sampled = (log: EventLog): ReadonlyMap<string, ReadonlyArray<string>> => {
  const values = new Map<string, Array<string>>([["@activity", []]])
  const take = (name: string, value: unknown): void => {
    const known = values.get(name)
    if (known === undefined) values.set(name, [textOf(value)])
    else known.push(textOf(value))
  }
  let events = 0
  for (const one of log.cases) {
    for (const event of one.events) {
      take("@activity", event.activity)
      for (const [name, value] of Object.entries(event.attributes)) take(name, value)
      for (const [name, value] of Object.entries(one.attributes)) take(name, value)
      if (++events >= sampleSize) return values
    }
  }
  return values
}

/** Which attribute tells each role. What is told is taken as it is; the rest by name, and the channel by its values where no name tells. */
export const guessRoles = (log: EventLog, told: Roles = {}): ReadonlyArray<RoleFound> => {
  const values = sampled(log)
  const taken = new Set(Object.values(told))
  const found: Array<RoleFound> = Object.entries(told).map(([role, attribute]) => ({ role: role as Role, attribute, by: "told" }))
  for (const role of roles) {
    if (told[role] !== undefined) continue
    const free = [...values].filter(([attribute, its]) => !taken.has(attribute) && its.some((value) => value !== ""))
    const byName = names[role].flatMap((name) => free.filter(([attribute]) => attribute !== "@activity" && plainName(attribute) === name))[0]?.[0]
    const looks = role === "channel" ? looksLikeChannels : role === "outcome" ? looksLikeOutcomes : undefined
    const attribute = byName ?? (looks === undefined ? undefined : free.find(([name, its]) => (role === "channel" || name !== "@activity") && looks(its))?.[0])
    if (attribute === undefined) continue
    taken.add(attribute)
    found.push({ role, attribute, by: byName === undefined ? "values" : "name" })
  }
  return found
}
