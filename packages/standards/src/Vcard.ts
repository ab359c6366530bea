/** vCard 4 (3 is read too). Source: RFC 6350. */
import { at, fields, list, type Mapping, text, words } from "./Mapping.ts"
import { mappedCodec, type MappedCodec } from "./MappingCodec.ts"
import type { ToldAddress, ToldParty } from "./Told.ts"
import { vcardSyntax } from "./VcardText.ts"

const said = (name: string): Mapping<string> => at(name, 0, "value", text)
const address: Mapping<ToldAddress> = fields({ value: at("value", text), kind: at("@TYPE", text) }, { needs: ["value"] })

const card: Mapping<ToldParty> = fields({
  id: said("UID"),
  kind: at("KIND", 0, "value", words([["individual", "Person"], ["org", "Organisation"]])),
  name: said("FN"),
  family: at("N", 0, "parts", 0, text),
  given: at("N", 0, "parts", 1, text),
  middle: at("N", 0, "parts", 2, text),
  organisation: at("ORG", 0, "parts", 0, text),
  birthday: said("BDAY"),
  gender: at("GENDER", 0, "parts", 0, text),
  language: said("LANG"),
  emails: at("EMAIL", list(address)),
  phones: at("TEL", list(address)),
  places: at("ADR", list(fields({
    street: at("parts", 2, text), city: at("parts", 3, text), region: at("parts", 4, text), postcode: at("parts", 5, text), country: at("parts", 6, text), kind: at("@TYPE", text)
  }))),
  note: said("NOTE"),
  links: at("RELATED", list(fields({ to: at("value", text), kind: at("@TYPE", text) }, { needs: ["to"] })))
})

/** Cards, one after the other. */
export const vcards: MappedCodec<ToldParty> = mappedCodec({ format: "vCard", mapping: card, syntax: vcardSyntax })
