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
  channel: ["channel", "kanal", "channelname", "kanalname", "ticketchannel", "contactchannel", "kontaktkanal", "kontaktweg", "kontaktart", "eingangskanal", "medium", "media", "mediatype", "touchpoint", "source", "via", "origin", "quelle", "orgchannel", "channeltype", "weg", "eingang", "kanalcode", "channelcode", "eingangsweg", "contactmethod", "contactmode", "anspracheweg", "kontaktmedium", "comchannel"],
  customer: ["customerid", "customer", "customerno", "customernumber", "kunde", "kundennummer", "kundennr", "kundenid", "kdnr", "clientid", "client", "userid", "user", "visitorid", "idvisitor", "visitor", "partnernr", "geschaeftspartner", "contractno", "vertragsnummer", "accountid", "account", "personid", "memberid", "mitgliedsnummer", "customeremail", "kundenemail", "emailaddress", "emailadresse", "customerphone", "kundentelefon", "phonenumber", "telefonnummer", "callerid", "anrufer", "customername", "kundenname", "requester", "requesterid", "requesteremail", "kd", "kundin", "kundennumer", "clientno", "clientnumber", "custid", "custno", "cust", "customerkey", "mandant", "versicherungsnehmer", "versichertennummer", "patientid", "teilnehmer", "endcustomer", "caller", "callernumber", "rufnummer", "absender", "sender", "from"],
  topic: ["topic", "thema", "tickettype", "ticketsubject", "contacttype", "calltype", "anliegen", "concern", "subject", "betreff", "reason", "grund", "contactreason", "kontaktgrund", "category", "kategorie", "issue", "intent", "problem", "product", "produkt", "process", "prozess", "anlass", "ticketform", "ticketcategory", "ticketkategorie", "kontaktanlass", "themengebiet", "thematik", "casetype", "querytype", "requesttype", "anfragetyp", "anfrageart", "stichwort"],
  contact: ["contactid", "interactionid", "kontaktid", "interaktionsid", "callid", "conversationid", "sessionid", "idsession", "anrufid", "messageid", "kontaktnr", "kontaktnummer", "contactno", "contactnumber", "callno", "interactionno", "chatid", "chatsession"],
  segment: ["segment", "kundensegment", "customersegment", "customergroup", "kundengruppe", "tier", "tarif", "zielgruppe", "customertype", "kundentyp"],
  device: ["device", "geraet", "endgeraet", "devicetype", "geraetetyp", "platform", "plattform", "dimdeviceappcombo", "useragent"],
  market: ["market", "markt", "country", "land", "region", "language", "sprache", "store", "filiale", "site", "standort"],
  outcome: ["resolved", "geloest", "ticketstatus", "outcome", "ergebnis", "result", "status", "state", "disposition", "resolution", "erledigt", "abgeschlossen", "fcr", "solved", "loesung", "abschluss", "issueresolved", "isresolved", "issolved", "istgeloest", "isterledigt", "closed", "geschlossen", "bearbeitungsstatus", "resolutionstatus", "fallstatus", "casestatus"],
  asked: ["asked", "abgefragt", "askedfacts", "facts", "fields", "felder", "questions", "fragen", "datenabgefragt", "abgefragtedaten", "angaben", "gefragt", "factsasked", "dataasked", "requesteddata", "inforequested", "informationrequested", "requestedinformation", "askedfor", "asksfor", "requested", "abgefragtwurden", "erfragt", "erfragtedaten", "identdaten"],
  known: ["askedagain", "repeated", "reasked", "reentered", "known", "wiederholt", "erneutabgefragt", "bekannt", "doppelt", "repeat", "wiederholung", "doppeltabgefragt", "repeatinfo", "nochmalgefragt", "nochmalsgefragt", "erneutgefragt", "wiederholtgefragt", "doppeltgefragt", "hadtorepeat", "repeatedinfo", "mustrepeat", "wiederholtabgefragt"],
  transferred: ["transferred", "transfer", "weitergeleitet", "weiterleitung", "verbunden", "uebergeben", "handover", "escalated", "eskaliert", "redirected", "verwiesen"],
  abandoned: ["abandoned", "abgebrochen", "aufgelegt", "abandon", "abbruch", "lost", "aufgegeben"],
  waited: ["waited", "wait", "waittime", "waitingtime", "waitseconds", "waitsec", "wartezeit", "wartezeitsek", "wartezeitsekunden", "queuetime", "wartedauer", "speedofanswer", "speedofanswerinseconds", "wartedauersek", "secondswaited", "waitingseconds", "timeinqueue", "wartezeitsec", "asa", "queueseconds"],
  agent: ["agent", "agentid", "agentname", "orgresource", "resource", "bearbeiter", "mitarbeiter", "sachbearbeiter", "handledby", "employee", "betreuer", "bedienteraus", "assignee", "owner", "handler", "rep", "representative", "sachbearbeitung", "agentin"],
  score: ["csat", "satisfaction", "customersatisfactionrating", "zufriedenheit", "satisfactionrating", "rating", "bewertung", "score", "nps", "ces", "csatscore", "customersatisfaction", "zufriedenheitswert", "csatrating", "npsscore", "kundenzufriedenheit", "sternebewertung", "stars", "note"],
  stage: ["stage", "phase", "journeystage", "lifecycle", "kundenphase", "journeyphase"]
}

/** A name without case, signs, umlauts and what stands in brackets, so that `Kanal-Name (neu)` and `kanalname` are one. */
export const plainName = (name: string): string =>
  name.replaceAll(/(?<=.)[([][^)\]]*[)\]]/g, "").toLowerCase().replace(/^(?:case|event):/, "").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replaceAll(/[^a-z0-9]/g, "")

/** What names of columns end in without meaning anything else. */
const endings = /(?:code|name|id|nr|no|nummer|number|key|typ|type|art|bezeichnung|text|label|value|wert|desc|description|kuerzel)$/

/** Words that tell a role within a longer name; the first that fits counts. */
const within: ReadonlyArray<readonly [Role, RegExp]> = [
  ["known", /again|wiederholt|erneut|nochmal|doppeltabgefragt/], ["asked", /abgefragt|erfragt|asked|requestedinfo/], ["waited", /^wartezeit|^waittime|^waitingtime|queuetime/],
  ["score", /zufriedenheit|satisfaction|csat|nps/], ["outcome", /erledigt|geloest|resolved|solved|^status|status$/], ["transferred", /weitergeleitet|transferred|eskaliert|escalated/],
  ["abandoned", /abandoned|aufgelegt|abgebrochen/], ["channel", /kanal$|channel$|kontaktweg|eingangsweg/], ["customer", /^(?:kunden?|customer|client|cust)(?:id|nr|no|nummer|number|key|ref)/],
  ["topic", /thema|topic|anliegen|kontaktgrund|reason$/], ["agent", /bearbeiter|^agent|agent$/]
]

/** How surely a name tells a role: 0 exactly, 1 but for an ending, 2 by a word in it; `undefined` where it does not. */
const tells = (role: Role, column: string): number | undefined => {
  const plain = plainName(column)
  if (names[role].includes(plain)) return 0
  const short = plain.replace(endings, "")
  if (short !== plain && names[role].includes(short)) return 1
  return within.find(([, word]) => word.test(plain))?.[0] === role ? 2 : undefined
}

/** The role that a column plays by its name, besides being the activity: in a table of contacts the topic or the device may be all that happens. */
export const roleOfActivity = (column: string): Roles => {
  const role = roles.find((one) => tells(one, column) === 0) ?? roles.find((one) => tells(one, column) !== undefined)
  return role === undefined ? {} : { [role]: "@activity" }
}

/** The role that a column plays by its name, besides being the case: where each case is a customer. */
export const roleOfCase = (column: string): Roles => (tells("customer", column) !== undefined ? { customer: "@case" } : {})

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
export const settled = /^(?:1|y|yes|true|ja|wahr|j|x)$|resolv|solved|settled|gel(?:ö|oe)st|erledigt|closed|abgeschlossen|geschlossen|complete|done|success|erfolg|beendet|fertig|answered|confirmed/i
/** Outcomes that say it is not settled; these count first. */
export const unsettled = /^(?:0|n|no|false|nein|falsch)$|unresolved|unsolved|unsettled|\bnot\b|nicht|un(?:gel|erl)|offen|open|pending|wait|warte|fail|abgelehnt|abgebrochen|in progress|in bearbeitung|unanswered/i

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
  const filled = [...values].filter(([, its]) => its.some((value) => value !== ""))
  const free = () => filled.filter(([attribute]) => !taken.has(attribute))
  for (const sure of [0, 1, 2]) {
    for (const role of roles) {
      if (found.some((one) => one.role === role)) continue
      const own = free().filter(([attribute]) => attribute !== "@activity" && tells(role, attribute) === sure).map(([attribute]) => attribute)
      const attribute = sure > 0 ? own[0] : names[role].flatMap((name) => own.filter((one) => plainName(one) === name))[0]
      if (attribute === undefined) continue
      taken.add(attribute)
      found.push({ role, attribute, by: "name" })
    }
  }
  for (const role of roles) {
    if (found.some((one) => one.role === role)) continue
    const looks = role === "channel" ? looksLikeChannels : role === "outcome" ? looksLikeOutcomes : undefined
    const attribute = looks === undefined ? undefined : free().find(([name, its]) => (role === "channel" || name !== "@activity") && looks(its))?.[0]
    if (attribute === undefined) continue
    taken.add(attribute)
    found.push({ role, attribute, by: "values" })
  }
  return found.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}
