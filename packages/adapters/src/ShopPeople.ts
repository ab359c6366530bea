/** What orders of all shops have in common: who bought, who gets it, and what may be sent to them. */
import type { Draft, Place } from "@redthread/channel"
import { type AdapterId, ConversationId, type Identifier, Instant, Namespace, outsideTime, type OutsideTime, type Participant } from "@redthread/model"
import { eventKey, sharedBy } from "./Drafting.ts"
import { consentFor } from "./OptOutWords.ts"
import { eachOnce } from "./Webhook.ts"

/** Somebody typed it into a shop: claimed. Mail addresses without an at sign and texts longer than 320 characters name nobody. */
export const claimed = (namespace: string, value: string | undefined, scope?: string): ReadonlyArray<Identifier> => {
  const text = value?.trim() ?? ""
  if (text === "" || text.length > 320 || (namespace === "email" && !/^[^\s@]+@[^\s@]+$/.test(text))) return []
  return [{ namespace: Namespace.make(namespace), value: text, ...(scope === undefined ? {} : { scope }), assurance: "claimed" }]
}

/** First and last name of an address or customer as one. */
export const fullName = (person: Place): string | undefined => {
  const parts = [person.get("first_name").name(), person.get("last_name").name()].filter((part) => part !== undefined)
  return parts.length === 0 ? person.get("name").name() : parts.join(" ")
}

/** Name, mail and telephone of a person or address. */
export const contactOf = (person: Place): ReadonlyArray<Identifier> =>
  eachOnce([...claimed("email", person.get("email").name()), ...claimed("phone", person.get("phone").name()), ...claimed("name", fullName(person))])

/** Who gets the parcel, where it is somebody else than the buyer. */
export const recipientOf = (address: Place, buyer: ReadonlyArray<Identifier>): ReadonlyArray<Participant> => {
  const name = fullName(address)
  const isBuyer = name === undefined || buyer.some(({ namespace, value }) => namespace === "name" && value === name)
  const [first, ...rest] = isBuyer ? [] : [...claimed("name", name), ...claimed("phone", address.get("phone").name())]
  return first === undefined ? [] : [{ role: "other", identifiers: [first, ...rest] }]
}

/** When a record was changed last, as the number of its revision: milliseconds since 1970; 0 where it does not say, or nobody can read it. */
export const revisionAt = ({ raw }: OutsideTime): number => Math.max(0, outsideTime(raw, Instant.make(0)).instant)

/** The first of these members that holds a text, as a time. */
export const timeIn = (place: Place, keys: ReadonlyArray<string>, otherwise: Instant): OutsideTime =>
  outsideTime(keys.map((key) => place.get(key).name()).find((text) => text !== undefined), otherwise)

/** An order, payment or return, as far as shops agree. */
export interface Bought {
  readonly adapter: AdapterId
  readonly what: string
  /** The vendor's id of the record. */
  readonly id: string
  /** As the customer knows it, such as `#1001`. */
  readonly number: string
  /** Ids of the order it belongs to. */
  readonly order: string
  /** What makes ids of several shops different; empty where they are unique in the world. */
  readonly shop: string
  readonly at: OutsideTime
  readonly revision: number
  readonly amount: string | undefined
  readonly currency: string | undefined
  readonly identifiers: ReadonlyArray<Identifier>
  readonly others: ReadonlyArray<Participant>
  /** States in words, such as `financial status: paid`. */
  readonly notes: ReadonlyArray<string>
}

const parts = (bought: Pick<Bought, "shop">): ReadonlyArray<string> => (bought.shop === "" ? [] : [bought.shop])

/** The transaction, at its place. The same record has the same key, whenever it is delivered. */
export const boughtDraft = (place: Place, bought: Bought): Draft => ({
  at: place.pointer,
  marks: place.marks,
  event: {
    ...sharedBy(bought.adapter, "shop"),
    _tag: "Transaction",
    key: eventKey(bought.adapter, ...parts(bought), bought.what, bought.id),
    revision: bought.revision,
    at: bought.at,
    thread: { conversation: ConversationId.make([bought.adapter, ...parts(bought), "order", bought.order].join(":")), id: bought.id, references: bought.order === bought.id ? [] : [bought.order] },
    identifiers: bought.identifiers,
    others: bought.others,
    signals: bought.notes.map((text) => ({ _tag: "Noted", text })),
    what: bought.what,
    number: bought.number,
    ...(bought.amount === undefined ? {} : { amount: bought.amount }),
    ...(bought.currency === undefined ? {} : { currency: bought.currency })
  }
})

/** What somebody allowed or took back in a shop. `about` tells apart where it was said: an order, an account. */
export const marketingDraft = (
  place: Place, adapter: AdapterId,
  { about, at, channel, evidence, granted, identifiers, revision }: {
    readonly about: ReadonlyArray<string>; readonly at: OutsideTime; readonly channel: "email" | "sms"; readonly evidence: string
    readonly granted: boolean; readonly identifiers: ReadonlyArray<Identifier>; readonly revision: number
  }
): Draft => ({
  at: place.pointer,
  marks: place.marks,
  event: {
    ...sharedBy(adapter, "shop"),
    _tag: "ConsentChanged",
    key: eventKey(adapter, "consent", channel, ...about),
    revision,
    at,
    thread: { references: [] },
    identifiers,
    consent: consentFor("marketing", channel, at, granted, evidence)
  }
})
