/** FHIR's Patient, alone or in a bundle: who it is, how they are reached, and which other records are the same person. Source: HL7 FHIR R4, Patient. */
import { childPointer, rootPointer } from "@redthread/model"
import { isJsonList, isJsonRecord, type JsonValue } from "./JsonText.ts"
import { at, either, fields, list, type Mapping, oneOrMany, only, some, text, time, words } from "./Mapping.ts"
import { documentCodec, type Fault, type MappedCodec } from "./MappingCodec.ts"
import { memberOf } from "./MappingRead.ts"
import type { ToldAddress, ToldIdentifier, ToldParty, ToldPlace } from "./Told.ts"

const telecom = (system: string): Mapping<ReadonlyArray<ToldAddress>> =>
  at("telecom", some(only((json) => memberOf(json, "system") === system, fields({
    value: at("value", text), kind: at("use", text), from: at("period", "start", time), until: at("period", "end", time)
  }, { needs: ["value"] }), { system })))

const identifier: Mapping<ToldIdentifier> = fields({ namespace: at("system", text), value: at("value", text) }, { needs: ["value"] })
const place: Mapping<ToldPlace> = fields({
  street: at("line", 0, text), city: at("city", text), postcode: at("postalCode", text), region: at("state", text), country: at("country", text), kind: at("use", text)
})

const patient: Mapping<ToldParty> = only((json) => memberOf(json, "resourceType") === "Patient", fields({
  id: at("id", text),
  name: at("name", 0, "text", text),
  given: at("name", 0, "given", 0, text),
  middle: at("name", 0, "given", 1, text),
  family: at("name", 0, "family", text),
  gender: at("gender", text),
  birthday: at("birthDate", text),
  language: at("communication", 0, "language", "text", text),
  changedAt: at("meta", "lastUpdated", time),
  emails: telecom("email"),
  phones: telecom("phone"),
  places: at("address", list(place)),
  identifiers: at("identifier", list(identifier)),
  links: at("link", list(fields({
    to: at("other", "reference", text),
    kind: at("type", words([["replaced-by", "replaced-by"], ["replaces", "replaces"], ["refer", "refer"], ["seealso", "see-also"]]))
  })))
}), { resourceType: "Patient" })

const isBundle = (json: JsonValue): boolean => memberOf(json, "resourceType") === "Bundle"

const fault = (json: JsonValue): Fault | undefined => {
  const all = isJsonList(json) ? json : [json]
  const place = (i: number) => childPointer(isJsonList(json) ? childPointer(rootPointer, i) : rootPointer, "resourceType")
  const unnamed = all.findIndex((one) => !isJsonRecord(one) || typeof memberOf(one, "resourceType") !== "string")
  if (unnamed >= 0) return { at: place(unnamed), reason: "A resource names its type." }
  const other = all.findIndex((one) => !isBundle(one) && memberOf(one, "resourceType") !== "Patient")
  return other < 0 ? undefined : { at: place(other), reason: `This is a resource of the type ${String(memberOf(all[other] ?? null, "resourceType"))}; patients are read, alone or in bundles.` }
}

/** Patients. Other resources of a bundle are kept with it. */
export const fhirPatients: MappedCodec<ToldParty> = documentCodec({
  format: "FHIR",
  mapping: either(
    { when: (json) => !isBundle(json), its: oneOrMany(patient) },
    { when: isBundle, its: at("entry", list(at("resource", patient))) }
  ),
  faultIn: fault
})
