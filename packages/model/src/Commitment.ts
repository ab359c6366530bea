/** What the brand owes, offers and hears back. */
import { Schema } from "effect"
import { ChannelName } from "./Channel.ts"
import { AgentId, ConcernId, OfferId, PromiseId } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

/** Something the brand said it would do (Zusage). Source: „oder seine Zusagen nicht einhält“ (H. Henn). */
export const Promise = Schema.Struct({
  id: PromiseId,
  text: Schema.NonEmptyString,
  /** When it has to be kept; absent where no time was named. */
  due: Schema.optionalKey(OutsideTime),
  owner: Schema.optionalKey(AgentId)
})
export type Promise = typeof Promise.Type

/** Something the brand proposed; the same on every channel. `price` is a decimal string, `currency` ISO 4217. */
export const Offer = Schema.Struct({
  id: OfferId,
  text: Schema.NonEmptyString,
  price: Schema.optionalKey(Schema.String),
  currency: Schema.optionalKey(Schema.String),
  validUntil: Schema.optionalKey(OutsideTime)
})
export type Offer = typeof Offer.Type

/** What the customer said about the service, on a named scale such as `CSAT 1–5`, `NPS 0–10` or `CES 1–7`. */
export const Feedback = Schema.Struct({
  scale: Schema.NonEmptyString,
  score: Schema.optionalKey(Schema.Finite),
  text: Schema.optionalKey(Schema.String),
  about: Schema.optionalKey(ConcernId),
  on: ChannelName
})
export type Feedback = typeof Feedback.Type
