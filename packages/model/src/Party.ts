/** Who the brand deals with. */
import { Schema } from "effect"
import { Assurance, lowerAssurance } from "./Assurance.ts"
import { ChannelKind } from "./Channel.ts"
import { Consent, type Purpose } from "./Consent.ts"
import { Identifier, type Namespace } from "./Identifier.ts"
import { CustomerId, RecordId, TenantId } from "./Ids.ts"

/** A person or an organisation, whatever their role towards the brand. */
export const Party = Schema.TaggedUnion({
  Person: { name: Schema.optionalKey(Schema.NonEmptyString), language: Schema.optionalKey(Schema.NonEmptyString) },
  Organisation: { name: Schema.NonEmptyString }
})
export type Party = typeof Party.Type

/** A party in its role towards the brand: the records that are one person now, and what we may rely on. */
export class Customer extends Schema.Class<Customer>("@redthread/model/Customer")({
  tenant: TenantId,
  id: CustomerId,
  party: Party,
  records: Schema.NonEmptyArray(RecordId),
  identifiers: Schema.Array(Identifier),
  consents: Schema.Array(Consent),
  /** The channel the customer asked to be served on. */
  prefers: Schema.optionalKey(ChannelKind)
}) {
  /** All identifiers of one namespace, in the order in which they became known. */
  identifiersOf(namespace: Namespace): ReadonlyArray<Identifier> {
    return this.identifiers.filter((identifier) => identifier.namespace === namespace)
  }

  /**
   * Whether the last word for this purpose and channel was a yes; `false` where nobody ever asked.
   * A word without channel counts for every channel.
   */
  allows(purpose: Purpose, channel: ChannelKind): boolean {
    const words = this.consents.filter((consent) =>
      consent.purpose === purpose && (consent.channel === undefined || consent.channel === channel)
    )
    const last = words.reduce<Consent | undefined>(
      (latest, word) => (latest === undefined || word.at.instant >= latest.at.instant ? word : latest),
      undefined
    )
    return last?.granted ?? false
  }

  /** The lowest assurance among the identifiers: a merge never raises it. `anonymous` without identifiers. */
  get assurance(): Assurance {
    return this.identifiers.map((identifier) => identifier.assurance).reduce<Assurance | undefined>(
      (lowest, level) => (lowest === undefined ? level : lowerAssurance(lowest, level)),
      undefined
    ) ?? "anonymous"
  }
}
