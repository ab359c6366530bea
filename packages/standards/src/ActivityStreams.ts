/** ActivityStreams 2.0: activities and objects, or a collection of them. Source: W3C Activity Streams 2.0. */
import { activityFault } from "./ActivityRules.ts"
import type { JsonValue } from "./JsonText.ts"
import { alone, at, either, fields, first, list, type Mapping, oneOrMany, text, time, words } from "./Mapping.ts"
import { documentCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldContact, ToldFile, ToldParty, ToldThing } from "./Told.ts"

const isText = (json: JsonValue): boolean => typeof json === "string"
const isMore = (json: JsonValue): boolean => typeof json !== "string"

/** An object, or only its IRI. */
const named = <A extends { readonly id?: string }>(its: Mapping<A>): Mapping<ReadonlyArray<A | { readonly id: string }>> =>
  oneOrMany(either<A | { readonly id: string }>({ when: isMore, its }, { when: isText, its: alone("id", text) }))

const party: Mapping<ToldParty> = fields({ id: at("id", text), kind: at("type", words([["Person", "Person"], ["Organization", "Organisation"]])), name: at("name", text) })
const thing: Mapping<ToldThing> = fields({ id: at("id", text), kinds: at("type", oneOrMany(text)), title: at("name", text), text: first(at("content", text), at("summary", text)) })
const file: Mapping<ToldFile> = fields({ id: at("id", text), name: at("name", text), mediaType: at("mediaType", text), url: first(at("url", text), at("href", text)), text: at("content", text) })

const activity: Mapping<ToldContact> = fields({
  id: at("id", text),
  kinds: at("type", oneOrMany(text)),
  title: at("name", text),
  text: first(at("content", text), at("summary", text)),
  at: first(at("published", time), at("startTime", time)),
  until: at("endTime", time),
  changedAt: at("updated", time),
  mediaType: at("mediaType", text),
  link: first(at("url", text), at("href", text)),
  from: first(at("actor", named(party)), at("attributedTo", named(party))),
  to: at("to", named(party)),
  about: at("object", named(thing)),
  files: at("attachment", named(file))
}, { fresh: { "@context": "https://www.w3.org/ns/activitystreams" } })

const itemsOf = (json: JsonValue): boolean => memberOf(json, "items") !== undefined || memberOf(json, "orderedItems") !== undefined

/** Activities. A collection tells those that are in it. */
export const activityStreams: MappedCodec<ToldContact> = documentCodec({
  format: "ActivityStreams",
  mapping: either(
    { when: (json) => !itemsOf(json), its: oneOrMany(activity) },
    { when: itemsOf, its: first(at("orderedItems", list(activity)), at("items", oneOrMany(activity))) }
  ),
  faultIn: activityFault,
  begin: (count) => (count === 1 ? undefined : { "@context": "https://www.w3.org/ns/activitystreams", type: "OrderedCollection", orderedItems: [] })
})
