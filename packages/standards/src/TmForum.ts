/**
 * The Open APIs of TM Forum about customers: tickets (621), customers (629), parties (632), communication (681), interactions
 * (683), process flows (701). Both shapes are read: version 4, in which a related party stands in the list itself, and version 5,
 * in which the list holds roles and the party stands in each. New documents have the shape of version 4.
 */
import type { JsonValue } from "./JsonText.ts"
import { alone, anything, at, either, fields, first, flag, list, type Mapping, oneOrMany, only, some, text, time, words } from "./Mapping.ts"
import { mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldAddress, ToldChannel, ToldConcern, ToldContact, ToldCourse, ToldFile, ToldNote, ToldParty, ToldPlace, ToldThing } from "./Told.ts"

const has = (key: string) => (json: JsonValue): boolean => memberOf(json, key) !== undefined
const lacks = (key: string) => (json: JsonValue): boolean => memberOf(json, key) === undefined

const partyKind = words([["Individual", "Person"], ["individual", "Person"], ["Organization", "Organisation"], ["organization", "Organisation"]])

const relatedParty: Mapping<ToldParty> = either<ToldParty>(
  { when: lacks("partyOrPartyRole"), its: fields({ id: at("id", text), role: at("role", text), name: at("name", text), kind: at("@referredType", partyKind) }) },
  {
    when: has("partyOrPartyRole"),
    its: fields({ role: at("role", text), id: at("partyOrPartyRole", "id", text), name: at("partyOrPartyRole", "name", text), kind: at("partyOrPartyRole", "@referredType", partyKind) })
  }
)

const channel: Mapping<ToldChannel> = either<ToldChannel>(
  { when: lacks("channel"), its: fields({ id: at("id", text), name: at("name", text), role: at("role", text), kind: at("@type", text) }) },
  { when: has("channel"), its: fields({ id: at("channel", "id", text), name: at("channel", "name", text), role: at("role", text), kind: at("channel", "@type", text) }) }
)

const note: Mapping<ToldNote> = fields({ id: at("id", text), text: at("text", text), author: at("author", text), at: at("date", time) })
const file: Mapping<ToldFile> = fields({ id: at("id", text), name: at("name", text), mediaType: at("mimeType", text), url: first(at("url", text), at("URL", text)), text: at("description", text) })
const related: Mapping<ToldThing> = either<ToldThing>(
  { when: lacks("entity"), its: fields({ id: at("id", text), title: at("name", text), kinds: at("@referredType", oneOrMany(text)) }) },
  { when: has("entity"), its: fields({ id: at("entity", "id", text), title: at("entity", "name", text), kinds: at("entity", "@referredType", oneOrMany(text)) }) }
)

const contact: Mapping<ToldContact> = fields({
  id: at("id", text),
  title: at("description", text),
  reason: at("reason", text),
  status: at("status", text),
  direction: at("direction", words([["inbound", "inbound"], ["inbounds", "inbound"], ["outbound", "outbound"], ["outbounds", "outbound"]])),
  at: at("interactionDate", "startDateTime", time),
  until: at("interactionDate", "endDateTime", time),
  createdAt: at("creationDate", time),
  changedAt: at("statusChangeDate", time),
  channels: at("channel", list(channel)),
  parties: at("relatedParty", list(relatedParty)),
  about: at("interactionItem", list(fields({ id: at("item", "id", text), title: at("reason", text), text: at("resolution", text), kinds: at("item", "@referredType", oneOrMany(text)) }))),
  notes: at("note", list(note)),
  files: at("attachment", list(file))
}, { fresh: { "@type": "PartyInteraction" } })

const receiver: Mapping<ToldParty> = fields({
  id: at("id", text),
  name: at("name", text),
  role: at("party", "role", text),
  phones: at("phoneNumber", oneOrMany(alone("value", text))),
  emails: at("email", oneOrMany(alone("value", text)))
})

const communication: Mapping<ToldContact> = fields({
  id: at("id", text),
  title: at("subject", text),
  text: at("content", text),
  reason: at("description", text),
  status: first(at("state", text), at("status", text)),
  at: first(at("sendTime", time), at("scheduledSendTime", time)),
  until: at("sendTimeComplete", time),
  channels: at("messageType", oneOrMany(alone("kind", text))),
  from: at("sender", oneOrMany(receiver)),
  to: at("receiver", list(receiver)),
  files: at("attachment", list(file))
})

const concern: Mapping<ToldConcern> = fields({
  id: at("id", text),
  reference: at("externalId", text),
  title: at("name", text),
  text: at("description", text),
  kind: at("ticketType", text),
  status: at("status", text),
  reason: at("statusChangeReason", text),
  priority: at("priority", text),
  severity: at("severity", text),
  openedAt: at("creationDate", time),
  changedAt: at("lastUpdate", time),
  dueAt: first(at("expectedResolutionDate", time), at("requestedResolutionDate", time)),
  closedAt: at("resolutionDate", time),
  channels: at("channel", oneOrMany(channel)),
  parties: at("relatedParty", list(relatedParty)),
  about: at("relatedEntity", list(related)),
  notes: at("note", list(note)),
  files: at("attachment", list(file))
}, { fresh: { "@type": "TroubleTicket" } })

/** A way to reach somebody, where it has the key: within `characteristic` (version 4), or itself (version 5). */
const reached = (key: string, type: string): Mapping<ToldAddress> => fields({
  value: first(at("characteristic", key, text), at(key, text)),
  kind: first(at("characteristic", "contactType", text), at("contactType", text)),
  isPreferred: at("preferred", flag),
  from: at("validFor", "startDateTime", time),
  until: at("validFor", "endDateTime", time)
}, { fresh: { mediumType: type }, needs: ["value"] })

const placed = (key: string): Mapping<string> => first(at("characteristic", key, text), at(key, text))
const isPlace = (json: JsonValue): boolean =>
  [memberOf(json, "mediumType"), memberOf(json, "@type")].some((type) => typeof type === "string" && /address/i.test(type) && !/mail(?!ing)/i.test(type))
  || [json, memberOf(json, "characteristic")].some((its) => ["street1", "city", "postCode", "country"].some((key) => memberOf(its, key) !== undefined))
const place: Mapping<ToldPlace> = only(isPlace, fields({
  street: placed("street1"), city: placed("city"), postcode: placed("postCode"), region: placed("stateOrProvince"), country: placed("country"), kind: placed("contactType")
}), { mediumType: "MailingAddress" })

const reach = {
  emails: at("contactMedium", some(reached("emailAddress", "Email"))),
  phones: at("contactMedium", some(reached("phoneNumber", "TelephoneNumber"))),
  places: at("contactMedium", some(place))
} as const

const customer: Mapping<ToldParty> = fields({
  id: at("id", text),
  name: at("name", text),
  status: at("status", text),
  kind: at("engagedParty", "@referredType", partyKind),
  organisation: at("engagedParty", "name", text),
  from: at("validFor", "startDateTime", time),
  until: at("validFor", "endDateTime", time),
  ...reach
}, { fresh: { "@type": "Customer" } })

const party: Mapping<ToldParty> = fields({
  id: at("id", text),
  kind: at("@type", partyKind),
  name: first(at("fullName", text), at("formattedName", text), at("name", text), at("tradingName", text)),
  given: at("givenName", text),
  middle: at("middleName", text),
  family: at("familyName", text),
  gender: at("gender", text),
  birthday: at("birthDate", text),
  status: at("status", text),
  from: at("existsDuring", "startDateTime", time),
  until: at("existsDuring", "endDateTime", time),
  ...reach,
  identifiers: at("externalReference", list(either(
    { when: lacks("externalIdentifierType"), its: fields({ namespace: at("externalReferenceType", text), value: first(at("name", text), at("id", text)) }, { needs: ["value"] }) },
    { when: has("externalIdentifierType"), its: fields({ namespace: at("externalIdentifierType", text), value: at("id", text) }, { needs: ["value"] }) }
  )))
})

const course: Mapping<ToldCourse> = fields({
  id: at("id", text),
  process: first(at("processFlowSpecificationRef", "name", text), at("processFlowSpecification", "name", text), at("processFlowSpecification", text), at("taskFlowSpecificationRef", "name", text), at("taskFlowSpecification", text)),
  state: at("state", text),
  at: first(at("processFlowDate", time), at("processFlowDateTime", time)),
  channels: at("channel", list(channel)),
  parties: at("relatedParty", list(relatedParty)),
  about: at("relatedEntity", list(related)),
  facts: at("characteristic", list(fields({ name: at("name", text), value: at("value", anything) }))),
  steps: at("taskFlow", list(fields({ id: at("id", text), state: at("state", text) })))
}, { fresh: { "@type": "ProcessFlow" } })

/** Tickets. */
export const tmf621: MappedCodec<ToldConcern> = mappedCodec({ format: "TMF621", mapping: concern })
/** Customers. */
export const tmf629: MappedCodec<ToldParty> = mappedCodec({ format: "TMF629", mapping: customer })
/** Individuals and organisations. */
export const tmf632: MappedCodec<ToldParty> = mappedCodec({ format: "TMF632", mapping: party })
/** Messages that were sent or are to be. */
export const tmf681: MappedCodec<ToldContact> = mappedCodec({ format: "TMF681", mapping: communication })
/** Interactions with a party, on whatever channel. */
export const tmf683: MappedCodec<ToldContact> = mappedCodec({ format: "TMF683", mapping: contact })
/** Running processes and their tasks. */
export const tmf701: MappedCodec<ToldCourse> = mappedCodec({ format: "TMF701", mapping: course })

const byType = [[/interaction/i, "tmf683"], [/ticket/i, "tmf621"], [/customer/i, "tmf629"], [/individual|organi[sz]ation/i, "tmf632"], [/communication/i, "tmf681"], [/flow/i, "tmf701"]] as const
const byKey = [
  [["interactionDate", "interactionItem"], "tmf683"], [["ticketType", "troubleTicketRelationship"], "tmf621"], [["engagedParty", "creditProfile"], "tmf629"],
  [["givenName", "familyName", "tradingName", "organizationType"], "tmf632"], [["messageType", "receiver"], "tmf681"], [["taskFlow", "processFlowDate", "taskFlowSpecificationRef"], "tmf701"]
] as const

/** The name of the Open API that a document belongs to: by its type, else by what it says; 683 where nothing tells. */
export const tmForumOf = (json: JsonValue): string => {
  const resource = memberOf(json, 0) ?? json
  const type = memberOf(resource, "@type")
  return (typeof type === "string" ? byType.find(([pattern]) => pattern.test(type))?.[1] : undefined)
    ?? byKey.find(([keys]) => keys.some((key) => memberOf(resource, key) !== undefined))?.[1]
    ?? "tmf683"
}
