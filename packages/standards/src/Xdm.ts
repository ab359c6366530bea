/** Adobe's Experience Data Model: experience events, identity maps and consents, with and without the prefix. Source: github.com/adobe/xdm. */
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import { at, either, fields, first, flag, grouped, type Mapping, oneOrMany, text, time, words } from "./Mapping.ts"
import { mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldConsent, ToldConsents, ToldContact, ToldIdentifier } from "./Told.ts"

const identity = (p: string): Mapping<ToldIdentifier> => fields({
  value: at(`${p}id`, text),
  assurance: at(`${p}authenticatedState`, words([["authenticated", "authenticated"], ["loggedOut", "claimed"], ["ambiguous", "anonymous"]])),
  isPreferred: at(`${p}primary`, flag)
}, { needs: ["value"] })

const answer = (p: string): Mapping<ToldConsent> => fields({
  says: at(`${p}val`, words([
    ["y", "yes"], ["n", "no"], ["dy", "yes-by-default"], ["dn", "no-by-default"], ["p", "pending"], ["u", "unknown"],
    ["LI", "legitimate-interest"], ["CT", "contract"], ["CP", "legal-obligation"], ["VI", "vital-interest"], ["PI", "public-interest"]
  ])),
  at: at(`${p}time`, time),
  reason: at(`${p}reason`, text)
})

const consents = (p: string): Mapping<ToldConsents> => fields({
  collect: at(`${p}collect`, answer(p)),
  share: at(`${p}share`, answer(p)),
  advertising: at(`${p}adID`, answer(p)),
  personalise: at(`${p}personalize`, `${p}content`, answer(p)),
  marketing: at(`${p}marketing`, grouped("channel", answer(p), { prefix: p, single: true })),
  at: at(`${p}metadata`, `${p}time`, time)
})

const experience = (p: string): Mapping<ToldContact> => fields({
  id: first(at(p === "" ? "_id" : "@id", text), at(p === "" ? "@id" : "_id", text)),
  kinds: at(`${p}eventType`, oneOrMany(text)),
  at: at(`${p}timestamp`, time),
  source: at(`${p}dataSource`, "@id", text),
  channels: at(`${p}channel`, oneOrMany(fields({ id: first(at("@id", text), at("_id", text)), kind: first(at("@type", text), at("_type", text)), name: at(`${p}typeAtSource`, text) }))),
  title: at(`${p}web`, `${p}webPageDetails`, `${p}name`, text),
  link: at(`${p}web`, `${p}webPageDetails`, `${p}URL`, text),
  identifiers: at(`${p}identityMap`, grouped("namespace", identity(p))),
  consents: at(`${p}consents`, consents(p))
})

const identitiesOf = (p: string) => (json: JsonValue): boolean =>
  isJsonRecord(json) && Object.keys(json).length > 0 && Object.values(json).every((items) => isJsonList(items) && items.length > 0 && items.every((item) => typeof memberOf(item, `${p}id`) === "string"))

const isPrefixed = (json: JsonValue): boolean => isJsonRecord(json) && Object.keys(json).some((key) => key.startsWith("xdm:"))
const identities = (p: string): Mapping<ToldContact> => fields({ identifiers: grouped("namespace", identity(p)) })

/** Experience events; profiles and identity maps tell the identifiers and consents in them. New ones have the prefix. */
export const xdm: MappedCodec<ToldContact> = mappedCodec({
  format: "XDM",
  mapping: either(
    { when: isPrefixed, its: experience("xdm:") },
    { when: identitiesOf("xdm:"), its: identities("xdm:") },
    { when: identitiesOf(""), its: identities("") },
    { when: () => true, its: experience("") }
  )
})
