/** An answer on its way to a customer: where it goes, what it loses there, and what became of each sending. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { ReceiptStatus } from "./ChannelEvent.ts"
import { Identifier } from "./Identifier.ts"
import { AdapterId } from "./Ids.ts"
import { Instant } from "./Time.ts"

/** Whom an answer goes to, and through which adapter. */
export const Recipient = Schema.Struct({
  adapter: AdapterId,
  channel: ChannelKind,
  to: Identifier,
  /** The message this answers, by the channel's id. */
  inReplyTo: Schema.optionalKey(Schema.NonEmptyString),
  /** Earlier messages of the same exchange, by the channel's ids. */
  references: Schema.Array(Schema.NonEmptyString)
})
export type Recipient = typeof Recipient.Type

/** Words that the channel's operator approved beforehand, with values for their gaps in order. Outside a reply window nothing else may be sent. */
export const Template = Schema.Struct({
  /** As it was submitted for approval. */
  name: Schema.NonEmptyString,
  /** As the channel writes languages, such as `de` or `en_US`. */
  language: Schema.NonEmptyString,
  values: Schema.Array(Schema.String)
})
export type Template = typeof Template.Type

/** A part of an answer (counted from 0) that a channel cannot show as it is: its kind of content, and how it arrived instead. */
export const LostPart = Schema.Struct({ part: Schema.Int, kind: Schema.NonEmptyString, arrivedAs: Schema.NonEmptyString })
export type LostPart = typeof LostPart.Type

/** Why a way was closed to an answer: a name, and a sentence. Names are `OptedOut`, `WindowClosed`, `Unreachable`, `Rejected`; more may come. */
export const ClosedWay = Schema.Struct({ reason: Schema.NonEmptyString, text: Schema.String })
export type ClosedWay = typeof ClosedWay.Type

/** What became of one sending. `foundBy` says who found out, where it was not the vendor's direct answer: `receipt`, `echo`, `look-up`, or an agent. */
export const SendOutcome = Schema.TaggedUnion({
  /** The channel has it. `externalKey` is the channel's id of the message; absent where a person says that it arrived. */
  Sent: { externalKey: Schema.optionalKey(Schema.NonEmptyString), foundBy: Schema.optionalKey(Schema.NonEmptyString) },
  /** It never left us, and may be tried again at `until`. */
  Postponed: { until: Instant, reason: Schema.NonEmptyString, text: Schema.String },
  /** The channel refused it for good, or was not reached too often. */
  Failed: { reason: Schema.NonEmptyString, text: Schema.String },
  /** It may have arrived, or not: it is not sent again until somebody found out. */
  Unknown: { text: Schema.String },
  /** Somebody found out that it never arrived: it may be sent again. */
  NotArrived: { foundBy: Schema.NonEmptyString },
  /** A receipt that was written down elsewhere, because it came before we knew the channel's id of the message. */
  Reported: { externalKey: Schema.NonEmptyString, status: ReceiptStatus }
})
export type SendOutcome = typeof SendOutcome.Type
