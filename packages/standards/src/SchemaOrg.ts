/** schema.org in JSON-LD: people and organisations, and messages, orders and actions as contacts. Source: schema.org. */
import { childPointer, rootPointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import { alone, at, either, fields, first, list, type Mapping, oneOrMany, text, time, words } from "./Mapping.ts"
import { documentCodec, type Fault, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldContact, ToldFile, ToldIdentifier, ToldParty, ToldPlace, ToldThing } from "./Told.ts"

const isText = (json: JsonValue): boolean => typeof json === "string"

const place: Mapping<ToldPlace> = either<ToldPlace>(
  {
    when: isJsonRecord,
    its: fields({
      street: at("streetAddress", text), city: at("addressLocality", text), postcode: at("postalCode", text), region: at("addressRegion", text),
      country: first(at("addressCountry", text), at("addressCountry", "name", text))
    }, { fresh: { "@type": "PostalAddress" } })
  },
  { when: isText, its: alone("street", text) }
)

const identifier: Mapping<ToldIdentifier> = either<ToldIdentifier>(
  { when: isJsonRecord, its: fields({ namespace: first(at("propertyID", text), at("name", text)), value: at("value", text) }, { needs: ["value"], fresh: { "@type": "PropertyValue" } }) },
  { when: isText, its: alone("value", text) }
)

const fresh = { "@context": "https://schema.org" } as const
const ofParty = {
  id: at("@id", text),
  kind: at("@type", words([["Person", "Person"], ["Organization", "Organisation"], ["Corporation", "Organisation"], ["LocalBusiness", "Organisation"]])),
  name: at("name", text),
  given: at("givenName", text),
  middle: at("additionalName", text),
  family: at("familyName", text),
  gender: at("gender", text),
  birthday: at("birthDate", text),
  language: at("knowsLanguage", text),
  organisation: first(at("worksFor", "name", text), at("worksFor", text)),
  emails: at("email", oneOrMany(alone("value", text))),
  phones: at("telephone", oneOrMany(alone("value", text))),
  places: at("address", oneOrMany(place)),
  identifiers: at("identifier", oneOrMany(identifier)),
  links: at("sameAs", oneOrMany(alone("to", text)))
} as const

const party: Mapping<ToldParty> = fields(ofParty, { fresh })
const related: Mapping<ToldParty> = either<ToldParty>({ when: isJsonRecord, its: fields(ofParty) }, { when: isText, its: alone("name", text) })
const parties = (...keys: ReadonlyArray<string>): Mapping<ReadonlyArray<ToldParty>> => first(...keys.map((key) => at(key, oneOrMany(related))))

const thing: Mapping<ToldThing> = either<ToldThing>(
  { when: isJsonRecord, its: fields({ id: at("@id", text), kinds: at("@type", oneOrMany(text)), title: at("name", text), text: at("description", text) }) },
  { when: isText, its: alone("title", text) }
)
const file: Mapping<ToldFile> = fields({ id: at("@id", text), name: at("name", text), mediaType: at("encodingFormat", text), url: first(at("contentUrl", text), at("url", text)), text: at("text", text) })

const contact: Mapping<ToldContact> = fields({
  id: first(at("@id", text), at("orderNumber", text), at("identifier", text)),
  kinds: at("@type", oneOrMany(text)),
  title: first(at("headline", text), at("name", text)),
  text: first(at("text", text), at("description", text)),
  status: first(at("orderStatus", text), at("actionStatus", text)),
  at: first(at("dateSent", time), at("orderDate", time), at("startTime", time), at("datePublished", time)),
  until: first(at("dateReceived", time), at("endTime", time)),
  createdAt: at("dateCreated", time),
  changedAt: at("dateModified", time),
  from: parties("sender", "customer", "agent", "author"),
  to: parties("toRecipient", "recipient", "seller", "provider"),
  about: first(at("orderedItem", oneOrMany(thing)), at("object", oneOrMany(thing)), at("about", oneOrMany(thing))),
  files: at("messageAttachment", oneOrMany(file))
}, { fresh })

const ours = /^https?:\/\/schema\.org\/?$/
const fault = (json: JsonValue): Fault | undefined => {
  const where = childPointer(rootPointer, "@context")
  if (isJsonList(json)) return undefined
  const context = memberOf(json, "@context")
  const all = context === undefined ? [] : isJsonList(context) ? context : [context]
  if (all.some((one) => !isText(one) && !isJsonRecord(one))) return { at: where, reason: "A context is an IRI or an object." }
  return all.some(isText) && !all.some((one) => ours.test(String(one))) ? { at: where, reason: "The context is not that of schema.org." } : undefined
}

const isGraph = (json: JsonValue): boolean => isJsonList(memberOf(json, "@graph"))
const graph = <A>(its: Mapping<A>): Mapping<ReadonlyArray<A>> =>
  either({ when: (json) => !isGraph(json), its: oneOrMany(its) }, { when: isGraph, its: at("@graph", list(its)) })

/** People and organisations. */
export const schemaOrgParties: MappedCodec<ToldParty> = documentCodec({ format: "schema.org", mapping: graph(party), faultIn: fault })
/** Messages, orders and actions. */
export const schemaOrgContacts: MappedCodec<ToldContact> = documentCodec({ format: "schema.org", mapping: graph(contact), faultIn: fault })
