/** Consent records by ISO/IEC TS 27560 in the terms of the Data Privacy Vocabulary. Source: w3id.org/dpv, guide to 27560. */
import { isJsonRecord, type JsonValue } from "./JsonText.ts"
import { alone, at, either, fields, first, later, type Mapping, oneOrMany, text, time, words } from "./Mapping.ts"
import { mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldConsentRecord, ToldConsentState, ToldProcessing } from "./Told.ts"

const states = [
  ["ConsentGiven", "given"], ["ConsentRequested", "requested"], ["ConsentRefused", "refused"], ["ConsentWithdrawn", "withdrawn"], ["ConsentExpired", "expired"], ["RenewedConsentGiven", "renewed"],
  ["ConsentInvalidated", "invalidated"], ["ConsentRevoked", "revoked"], ["ConsentUnknown", "unknown"], ["ConsentRequestDeferred", "unverified"]
] as const

const isText = (json: JsonValue): boolean => typeof json === "string"

/** Terms have the prefix `dpv:`, or none. */
const record = (p: string): Mapping<ToldConsentRecord> => {
  /** A term is named, or described; then it is told by what it is a kind of. */
  const terms = (key: string): Mapping<ReadonlyArray<string>> => at(`${p}${key}`, oneOrMany(first(text, at("skos:broader", text), at("skos:broader", 0, text), at("@id", text))))
  const stated: Mapping<ReadonlyArray<ToldConsentState>> = at(`${p}hasConsentStatus`, oneOrMany(either<ToldConsentState>(
    {
      when: isJsonRecord,
      its: fields({
        states: at("@type", oneOrMany(words(states.map(([theirs, ours]) => [`${p}${theirs}`, ours] as const)))),
        at: first(at(`${p}isIndicatedAtTime`, time), at(`${p}isIndicatedAtTime`, "@value", time)),
        by: at(`${p}isIndicatedBy`, text)
      })
    },
    { when: isText, its: alone("states", oneOrMany(words(states.map(([theirs, ours]) => [`${p}${theirs}`, ours] as const)))) }
  )))
  const processing: Mapping<ToldProcessing> = fields({
    purposes: terms("hasPurpose"),
    data: terms("hasPersonalData"),
    processing: terms("hasProcessing"),
    controllers: terms("hasDataController"),
    processors: terms("hasDataProcessor"),
    recipients: terms("hasRecipient"),
    grounds: terms("hasLegalBasis"),
    rights: terms("hasRight"),
    states: stated,
    processes: at(`${p}hasProcess`, oneOrMany(later((): Mapping<ToldProcessing> => processing)))
  }, { fresh: { "@type": `${p}Process` } })
  return fields({
    id: first(at(`${p}hasIdentifier`, text), at("dct:identifier", text), at("@id", text)),
    schema: at("dct:conformsTo", text),
    subject: first(at(`${p}hasDataSubject`, `${p}hasIdentifier`, text), at(`${p}hasDataSubject`, text)),
    language: at("dct:language", text),
    at: first(at("dct:created", time), at("dct:created", "@value", time), at("dct:issued", time)),
    processes: at(`${p}hasProcess`, oneOrMany(processing)),
    states: stated
  }, { fresh: { "@type": `${p}ConsentRecord` } })
}

const isPrefixed = (json: JsonValue): boolean => isJsonRecord(json) && (Object.keys(json).some((key) => key.startsWith("dpv:")) || String(memberOf(json, "@type")).startsWith("dpv:"))

/** Consent records. */
export const consentRecords: MappedCodec<ToldConsentRecord> = mappedCodec({
  format: "Consent",
  mapping: either({ when: isPrefixed, its: record("dpv:") }, { when: () => true, its: record("") })
})
