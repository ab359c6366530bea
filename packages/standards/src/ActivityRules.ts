/**
 * What a document of ActivityStreams 2.0 must not be: the kinds of value that each property takes.
 * Source: W3C Activity Streams 2.0 and Activity Vocabulary; language tags: RFC 5646.
 */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue } from "./JsonText.ts"
import type { Fault } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "))

/** Things and links, alone or in lists: an IRI, or an object. */
const things = names(
  "actor attachment attributedTo audience bcc bto cc context current first generator icon image inReplyTo instrument items last location next object oneOf anyOf orderedItems origin partOf prev preview replies result tag target to describes relationship subject"
)
const texts = names("id name content summary mediaType duration units")
const times = names("published updated startTime endTime deleted")
const numbers = names("totalItems startIndex height width latitude longitude altitude accuracy radius")
const counts = names("totalItems startIndex height width")
const maps = names("nameMap contentMap summaryMap")
const pages = names("first last current next prev")

/** Two-letter codes of ISO 639-1, one after the other. */
const languages =
  "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygaglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu"
const knownLanguages = new Set(languages.match(/../g))

const tag = /^(?:x(?:-[a-z0-9]{1,8})+|i-[a-z0-9-]+|([a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?)$/i

/** Whether a tag is one of RFC 5646 and its two-letter language is registered. */
const isLanguage = (written: string): boolean => {
  const found = tag.exec(written)
  return found !== null && (found[1] === undefined || found[1].length !== 2 || knownLanguages.has(found[1].toLowerCase()))
}

const isMap = (json: JsonValue | undefined): boolean => isJsonRecord(json) && Object.entries(json).every(([language, its]) => isLanguage(language) && typeof its === "string")
const isAbsolute = (json: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(json)
const typesOf = (json: JsonValue | undefined): ReadonlyArray<JsonValue> => {
  const type = memberOf(json, "type") ?? memberOf(json, "@type")
  return type === undefined || type === null ? [] : isJsonList(type) ? type : [type]
}
const isNumeric = (json: JsonValue): boolean => typeof json === "number" || typeof json === "bigint" || (typeof json === "string" && /^-?\d+(\.\d+)?$/.test(json))

const isOf = (json: JsonValue | undefined, ...types: ReadonlyArray<string>): boolean => typesOf(json).some((type) => typeof type === "string" && types.includes(type))

const each = (json: JsonValue, at: Pointer, check: (item: JsonValue, at: Pointer) => Fault | undefined): Fault | undefined =>
  isJsonList(json) ? json.reduce<Fault | undefined>((fault, item, i) => fault ?? check(item, childPointer(at, i)), undefined) : check(json, at)

const thing = (json: JsonValue, at: Pointer): Fault | undefined =>
  json === null || typeof json === "string" ? undefined : isJsonRecord(json) ? objectFault(json, at) : { at, reason: "An object or link stands here, or its IRI." }

const propertyFault = (key: string, json: JsonValue, at: Pointer): Fault | undefined => {
  const fault = (reason: string): Fault => ({ at, reason })
  if (json === null) return undefined
  if (key === "type") return each(json, at, (type, where) => (typeof type === "string" ? undefined : { at: where, reason: "A type is named by a text." }))
  /** Drafts of the standard wrote languages into the name itself; that is still read. */
  if (key === "name" && isMap(json)) return undefined
  if (texts.has(key)) return typeof json === "string" ? undefined : fault(`“${key}” is a text.`)
  if (times.has(key)) return typeof json === "string" ? undefined : fault(`“${key}” is a time, written as a text.`)
  if (numbers.has(key)) {
    if (!isNumeric(json)) return fault(`“${key}” is a number.`)
    return counts.has(key) && !/^\d+$/.test(String(json)) ? fault(`“${key}” is a whole number, not below zero.`) : undefined
  }
  if (maps.has(key)) {
    if (!isJsonRecord(json)) return fault(`“${key}” has a text for each language.`)
    const odd = Object.keys(json).find((language) => !isLanguage(language) || typeof json[language] !== "string")
    return odd === undefined ? undefined : { at: childPointer(at, odd), reason: isLanguage(odd) ? "A text stands here." : `“${odd}” is no language tag (RFC 5646).` }
  }
  if (key === "hreflang") return typeof json === "string" && isLanguage(json) ? undefined : fault("“hreflang” is a language tag (RFC 5646).")
  if (key === "href") return typeof json === "string" ? undefined : fault("“href” is an IRI.")
  if (key === "rel") return each(json, at, (rel, where) => (typeof rel === "string" ? undefined : { at: where, reason: "A relation is named by a text." }))
  if (key === "url") {
    return each(json, at, (url, where) =>
      typeof url !== "string" ? (isJsonRecord(url) ? objectFault(url, where) : { at: where, reason: "A URL is an IRI or a link." })
      : isAbsolute(url) ? undefined
      : { at: where, reason: "The URL is relative, and nobody knows to what." })
  }
  if (key === "closed") return typeof json === "boolean" || typeof json === "string" || isJsonRecord(json) ? undefined : fault("“closed” is a time, a truth value or an object.")
  return things.has(key) ? each(json, at, thing) : undefined
}

const objectFault = (json: JsonRecord, at: Pointer): Fault | undefined => {
  for (const [key, value] of Object.entries(json)) {
    const fault = propertyFault(key, value, childPointer(at, key))
    if (fault !== undefined) return fault
  }
  if (isOf(json, "OrderedCollection", "OrderedCollectionPage") && memberOf(json, "items") !== undefined) return { at: childPointer(at, "items"), reason: "What is ordered has “orderedItems”." }
  if (isOf(json, "Collection", "CollectionPage") && memberOf(json, "orderedItems") !== undefined) return { at: childPointer(at, "orderedItems"), reason: "What is not ordered has “items”." }
  if (isOf(json, "Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage")) {
    for (const key of pages) {
      const page = memberOf(json, key)
      if (isJsonRecord(page) && typesOf(page).length > 0 && !isOf(page, "CollectionPage", "OrderedCollectionPage", "Link", "Mention")) return { at: childPointer(at, key), reason: "A page of the collection stands here, or a link to one." }
    }
  }
  return undefined
}

const vocabulary = /^https?:\/\/www\.w3\.org\/ns\/activitystreams#?$/

const contextFault = (context: JsonValue | undefined): Fault | undefined => {
  const at = childPointer(rootPointer, "@context")
  if (context === undefined || context === null) return undefined
  const all = isJsonList(context) ? context : [context]
  const odd = all.findIndex((one) => typeof one !== "string" && !isJsonRecord(one) && one !== null)
  if (odd >= 0) return { at: isJsonList(context) ? childPointer(at, odd) : at, reason: "A context is an IRI or an object." }
  const isOurs = all.some((one) => (typeof one === "string" ? vocabulary.test(one) : vocabulary.test(String(memberOf(one, "@vocab") ?? ""))))
  const isOther = all.some((one) => typeof one === "string" || memberOf(one, "@vocab") !== undefined)
  return !isOurs && isOther ? { at, reason: "The context is not that of ActivityStreams." } : undefined
}

/** What is wrong with a document of ActivityStreams 2.0. Without a context it is taken for one. */
export const activityFault = (json: JsonValue): Fault | undefined =>
  isJsonRecord(json) ? contextFault(memberOf(json, "@context")) ?? objectFault(json, rootPointer) : { at: rootPointer, reason: "A document is one object." }
