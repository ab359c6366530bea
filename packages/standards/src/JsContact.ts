/** JSContact cards, the JSON sister of vCard. Source: RFC 9553. */
import { childPointer, rootPointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import { at, fields, first, type Mapping, one, only, text, time, valuesIn, words } from "./Mapping.ts"
import { type Fault, mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldAddress, ToldIdentifier, ToldParty, ToldPlace } from "./Told.ts"

/** What a name or an address says of this kind, such as the first given name. */
const part = (kind: string): Mapping<string> => at("components", one(only((json) => memberOf(json, "kind") === kind, at("value", text), { kind })))

const email: Mapping<ToldAddress> = fields({ value: at("address", text), kind: at("label", text) }, { needs: ["value"] })
const phone: Mapping<ToldAddress> = fields({ value: at("number", text), kind: at("label", text) }, { needs: ["value"] })
const place: Mapping<ToldPlace> = fields({
  street: first(part("name"), at("full", text)),
  city: part("locality"),
  postcode: part("postcode"),
  region: part("region"),
  country: first(at("countryCode", text), part("country")),
  kind: at("label", text)
})
const service: Mapping<ToldIdentifier> = fields({ value: first(at("user", text), at("uri", text)), namespace: at("service", text) }, { needs: ["value"] })

const card: Mapping<ToldParty> = fields({
  id: at("uid", text),
  kind: at("kind", words([["individual", "Person"], ["org", "Organisation"]])),
  name: at("name", "full", text),
  given: at("name", part("given")),
  middle: at("name", part("given2")),
  family: at("name", part("surname")),
  language: at("language", text),
  from: at("created", time),
  changedAt: at("updated", time),
  emails: at("emails", valuesIn(email)),
  phones: at("phones", valuesIn(phone)),
  places: at("addresses", valuesIn(place)),
  identifiers: at("onlineServices", valuesIn(service))
}, { fresh: { "@type": "Card", version: "1.0" } })

const cardFault = (json: JsonValue): Fault | undefined => {
  const cards = isJsonList(json) ? json.map((one, i) => [one, childPointer(rootPointer, i)] as const) : [[json, rootPointer] as const]
  for (const [one, where] of cards) {
    if (!isJsonRecord(one)) return { at: where, reason: "A card is an object." }
    const type = memberOf(one, "@type")
    if (type !== undefined && type !== "Card") return { at: childPointer(where, "@type"), reason: "This is no card." }
    if (!/^\d+\.\d+$/.test(String(memberOf(one, "version") ?? ""))) return { at: childPointer(where, "version"), reason: "A card names the version of JSContact that it follows, such as 1.0." }
    for (const key of ["uid", "kind", "language", "version"]) {
      const value = memberOf(one, key)
      if (value !== undefined && typeof value !== "string") return { at: childPointer(where, key), reason: `“${key}” is a text.` }
    }
  }
  return undefined
}

/** Cards; each may be a person or an organisation. */
export const jsContact: MappedCodec<ToldParty> = mappedCodec({ format: "JSContact", mapping: card, faultIn: cardFault })
