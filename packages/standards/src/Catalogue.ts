/** The standards by name: what each is about, and its codec. */
import type { EventLog } from "@redthread/model"
import { Result } from "effect"
import { activityStreams } from "./ActivityStreams.ts"
import { bridge, type Noun } from "./Bridge.ts"
import { cloudEvents } from "./CloudEvents.ts"
import { codecs } from "./CodecLaws.ts"
import { consentRecords } from "./ConsentRecord.ts"
import { fhirPatients } from "./Fhir.ts"
import { cloudEventMessages } from "./HttpMessage.ts"
import { jsContact } from "./JsContact.ts"
import { type JsonRecord, readJson } from "./JsonText.ts"
import type { MappedCodec } from "./MappingCodec.ts"
import { cjml } from "./Cjml.ts"
import { ocelXml, type OcelXmlItem, type OcelXmlLog } from "./OcelXml.ts"
import { vcards } from "./Vcard.ts"
import { caseTypesOf, flattenOcel, type Ocel } from "./Ocel.ts"
import type { OcelContent } from "./OcelWrite.ts"
import { schemaOrgContacts, schemaOrgParties } from "./SchemaOrg.ts"
import { textPieces } from "./Text.ts"
import { tmf621, tmf629, tmf632, tmf681, tmf683, tmf701, tmForumOf } from "./TmForum.ts"
import type { ToldContact } from "./Told.ts"
import { type Document, type Format, type Loss, Unreadable } from "./Unreadable.ts"
import type { Codec, Written } from "./Written.ts"
import { xdm } from "./Xdm.ts"

/** A standard both ways, whatever its content. */
export interface Standard {
  readonly name: string
  readonly says: string
  readonly noun: Noun
  readonly format: Format
  readonly read: (document: Document) => Result.Result<unknown, Unreadable>
  readonly write: (content: unknown, original?: Document) => Result.Result<Written, Unreadable>
  /** What of a document is only kept with it. */
  readonly carried: (document: Document) => ReadonlyArray<Loss>
  /** The content as its noun, and from it. */
  readonly toNoun: (content: unknown) => unknown
  readonly fromNoun: (told: unknown) => unknown
}

const same = (content: unknown): unknown => content

const mapped = <A>(name: string, noun: Noun, says: string, codec: MappedCodec<A>): Standard => ({
  name, noun, says, format: codec.format, read: codec.read, carried: codec.carried, write: (content, original) => codec.write(content as ReadonlyArray<A>, original), toNoun: same, fromNoun: same
})

/** The formats that came first: their content is a log or a net, or holds one. */
const plain = <A>(name: string, noun: Noun, says: string, codec: Codec<A>, toNoun: (content: A) => unknown = same, fromNoun: (told: unknown) => unknown = same): Standard => ({
  name, noun, says, format: codec.format, read: codec.read, carried: () => [], write: (content, original) => codec.write(content as A, original), toNoun: (content) => toNoun(content as A), fromNoun
})

/** The log of the objects that most events concern. */
const logOfObjects = (content: OcelContent): EventLog => {
  const ocel: Ocel = { version: "2.0", document: {}, losses: [], ...content }
  return flattenOcel(ocel, caseTypesOf(ocel)[0] ?? "")
}

const objectsOfLog = (log: EventLog): OcelContent => ({
  objects: log.cases.map(({ id }) => ({ id, type: "case", relationships: [] })),
  events: log.cases.flatMap(({ events, id }) =>
    events.map(({ activity, at, attributes }, i) => ({ id: `${id}/${i}`, type: activity, time: at?.raw ?? "", attributes, relationships: [{ objectId: id, qualifier: "" }] })))
})

/** Texts of attributes, and of several of one name the last. */
const logOfXml = (content: unknown): EventLog => {
  const [{ events = [], objects = [] } = {}] = content as ReadonlyArray<OcelXmlLog>
  const relations = (all: OcelXmlItem["relationships"] = []) => all.flatMap(({ objectId, qualifier = "" }) => (objectId === undefined ? [] : [{ objectId, qualifier }]))
  return logOfObjects({
    objects: objects.map(({ id = "", relationships, type = "" }) => ({ id, type, relationships: relations(relationships) })),
    events: events.map(({ attributes = [], id = "", relationships, time = "", type = "" }) => ({
      id, type, time, attributes: Object.fromEntries(attributes.map(({ name = "", value = "" }) => [name, value])), relationships: relations(relationships)
    }))
  })
}

const xmlOfLog = (told: unknown): ReadonlyArray<OcelXmlLog> => {
  const { events, objects } = objectsOfLog(told as EventLog)
  return [{
    objects: objects.map(({ id, type }) => ({ id, type })),
    events: events.map(({ attributes, id, relationships, time, type }) => ({
      id, type, time, relationships,
      attributes: Object.entries(attributes).map(([name, value]) => ({ name, value: typeof value === "string" ? value : JSON.stringify(value) }))
    }))
  }]
}

const context: ReadonlySet<string> = new Set(["id", "source", "kinds", "at", "title", "mediaType", "schema", "body", "bytes", "extra"])

/** A CloudEvent is an envelope: what its context does not say of a contact becomes its data. It needs a source, a type and an id. */
const enveloped = (told: unknown): ReadonlyArray<ToldContact> =>
  (told as ReadonlyArray<ToldContact>).map((contact, i) => {
    const { id = String(i), kinds = [], source = "urn:redthread:contact", ...rest } = contact
    const inside = Object.entries(rest).filter(([key]) => !context.has(key))
    const all = kinds.length > 1 ? [...inside, ["kinds", kinds] as const] : inside
    const isFree = contact.body === undefined && contact.bytes === undefined && all.length > 0
    const head = Object.fromEntries(Object.entries(rest).filter(([key]) => context.has(key) || !isFree)) as ToldContact
    return { ...head, id, source, kinds: [kinds[0] ?? "contact"], ...(isFree ? { mediaType: "application/json", body: Object.fromEntries(all) as JsonRecord } : {}) }
  })

/** Every standard that is read and written. */
export const standards: ReadonlyArray<Standard> = [
  { ...mapped("cloudevents", "contacts", "CloudEvents 1.0 as JSON, single or in batches", cloudEvents), fromNoun: enveloped },
  { ...mapped("cloudevents-http", "contacts", "CloudEvents 1.0 in binary mode: an HTTP message", cloudEventMessages), fromNoun: enveloped },
  mapped("as2", "contacts", "ActivityStreams 2.0", activityStreams),
  mapped("xdm", "contacts", "Adobe XDM: experience events, identity maps, consents", xdm),
  mapped("tmf683", "contacts", "TM Forum 683, party interaction (v4, v5)", tmf683),
  mapped("tmf681", "contacts", "TM Forum 681, communication (v4, v5)", tmf681),
  mapped("tmf621", "concerns", "TM Forum 621, trouble ticket (v4, v5)", tmf621),
  mapped("tmf629", "parties", "TM Forum 629, customer (v4, v5)", tmf629),
  mapped("tmf632", "parties", "TM Forum 632, party (v4, v5)", tmf632),
  mapped("tmf701", "courses", "TM Forum 701, process flow (v4, v5)", tmf701),
  mapped("consent", "consents", "Consent records by ISO/IEC TS 27560", consentRecords),
  mapped("jscontact", "parties", "JSContact cards (RFC 9553)", jsContact),
  mapped("fhir", "parties", "FHIR Patient with its links", fhirPatients),
  mapped("schema.org", "parties", "schema.org: people and organisations", schemaOrgParties),
  mapped("schema.org-contacts", "contacts", "schema.org: messages, orders, actions", schemaOrgContacts),
  mapped("vcard", "parties", "vCard 4 (RFC 6350)", vcards),
  mapped("cjml", "journeys", "Customer journeys as CJML 2.0", cjml),
  { ...mapped("ocel-xml", "log", "Object-centric event logs, OCEL 2.0 as XML", ocelXml), toNoun: logOfXml, fromNoun: xmlOfLog },
  plain("xes", "log", "Event logs as XES", codecs.xes, ({ log }) => log, (log) => ({ log })),
  plain("csv", "log", "Event logs as tables", codecs.csv),
  plain("ocel", "log", "Object-centric event logs, OCEL 2.0 as JSON", codecs.ocel, logOfObjects, (log) => objectsOfLog(log as EventLog)),
  plain("pnml", "net", "Petri nets as PNML", codecs.pnml)
]

const aliases: Readonly<Record<string, string>> = {
  activitystreams: "as2", activitystreams2: "as2", cloudevent: "cloudevents", cloudeventsbinary: "cloudevents-http", experienceevent: "xdm", consent27560: "consent", ts27560: "consent", iso27560: "consent",
  isots27560: "consent", isoiects27560: "consent", "27560": "consent", rfc9553: "jscontact", fhirpatient: "fhir", schemaorgparties: "schema.org", ocel2: "ocel", ocel20: "ocel", oceljson: "ocel", ocel2json: "ocel"
}

const simple = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")

/**
 * The standard of this name, in whatever spelling (`TMF683 v5`, `ActivityStreams 2`); `undefined` where there is none. `tmf`
 * is the Open API that the document belongs to.
 */
export const standardNamed = (name: string, document?: Document): Standard | undefined => {
  const asked = simple(name)
  const named = (key: string): Standard | undefined => standards.find((one) => simple(one.name) === key)
  if (/^tmf(orum)?(v[45])?$/.test(asked)) {
    const json = document === undefined ? undefined : Result.getOrUndefined(readJson("TMF683", document))
    return named(json === undefined ? "tmf683" : tmForumOf(json.value))
  }
  return named(asked) ?? named(simple(aliases[asked] ?? "")) ?? named(asked.replace(/v[45]$/, ""))
}

/** What is written is UTF-8, and XML says so. */
const inUtf8 = (text: string): string => text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[A-Za-z][\w.:-]*/, (whole, start: string) => (/utf-?8$/i.test(whole) ? whole : `${start}UTF-8`))

/** What became of one document on its way from one standard to another. */
export interface Conversion {
  readonly text: string
  /** Nothing was lost; from a standard to itself: it came back as it was, character for character. */
  readonly isEqual: boolean
  readonly losses: ReadonlyArray<Loss>
}

/**
 * Takes a document from one standard to another. From a standard to itself it is read, written into itself and compared. Fails
 * where it cannot be read, where the other standard cannot say what it needs, or speaks of other things.
 */
export const convert = (from: Standard, to: Standard, document: Document): Result.Result<Conversion, Unreadable> =>
  Result.flatMap(from.read(document), (content) => {
    if (from.name === to.name) {
      return Result.flatMap(from.write(content, document), ({ losses, text }) =>
        Result.map(textPieces(from.format, document, "windows-1252"), (pieces) => ({ text, losses, isEqual: text === inUtf8(pieces.join("")) && losses.length === 0 })))
    }
    const over = bridge(from.noun, to.noun)
    if (over === undefined) return Result.fail(new Unreadable({ format: from.format, at: "", reason: `${from.name} is about ${from.noun}, ${to.name} about ${to.noun}.` }))
    const { content: told, losses } = over(from.toNoun(content))
    return Result.map(to.write(to.fromNoun(told)), (written) => {
      const all = [...from.carried(document).map(({ at }) => ({ at, what: `${to.name} is not told this.` })), ...losses, ...written.losses]
      return { text: written.text, losses: all, isEqual: all.length === 0 }
    })
  })
