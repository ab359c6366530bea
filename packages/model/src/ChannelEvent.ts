/** One thing that a channel reported, whatever the vendor calls it. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { Consent } from "./Consent.ts"
import { Content } from "./Content.ts"
import { Identifier } from "./Identifier.ts"
import { AdapterId, ConversationId, EventKey } from "./Ids.ts"
import { Pointer } from "./Pointer.ts"
import { Signal } from "./Signal.ts"
import { OutsideTime } from "./Time.ts"

/** Who spoke: the customer to us (`inbound`), we to the customer (`outbound`). */
export const Direction = Schema.Literals(["inbound", "outbound"])
export type Direction = typeof Direction.Type

/** What tells which conversation an event belongs to; never the subject line. */
export const ThreadEvidence = Schema.Struct({
  conversation: Schema.optionalKey(ConversationId),
  /** The channel's id of this very message or call leg, as others will refer to it. */
  id: Schema.optionalKey(Schema.NonEmptyString),
  /** Ids this one answers or continues, the nearest first. */
  references: Schema.Array(Schema.NonEmptyString)
})
export type ThreadEvidence = typeof ThreadEvidence.Type

/** Somebody else in the contact: who received it, a colleague in copy, the brand's own number. */
export const Participant = Schema.Struct({
  role: Schema.Literals(["brand", "agent", "other"]),
  identifiers: Schema.NonEmptyArray(Identifier)
})
export type Participant = typeof Participant.Type

/**
 * Where in the payload an event comes from, leaf by leaf: `read` went into typed fields, `carried` is known and kept
 * with the raw payload only, `unrecognised` is a leaf the adapter has no name for. Together they lose nothing.
 */
export const Source = Schema.Struct({
  at: Pointer,
  read: Schema.Array(Pointer),
  carried: Schema.Array(Pointer),
  unrecognised: Schema.Array(Pointer)
})
export type Source = typeof Source.Type

/** How far a message got; later stages imply the earlier. `failed` ends it. */
export const ReceiptStatus = Schema.Literals(["accepted", "sent", "delivered", "read", "played", "failed"])
export type ReceiptStatus = typeof ReceiptStatus.Type

/** A phase of a call as the exchange reports it; `ended` closes the leg. */
export const CallPhase = Schema.Literals(["started", "ringing", "answered", "held", "transferred", "recorded", "transcribed", "input", "ended"])
export type CallPhase = typeof CallPhase.Type

const about = {
  /** Same delivery, same key; a record that was issued again has the same key and a higher revision. */
  key: EventKey,
  revision: Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(0))),
  /** The same revision, read again from the archive after its adapter was improved: 1 for the first time; absent where it was read once. */
  reading: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1)))),
  channel: ChannelKind,
  adapter: AdapterId,
  at: OutsideTime,
  thread: ThreadEvidence,
  /** All identifiers of the customer that were seen together; empty where nobody is named. */
  identifiers: Schema.Array(Identifier),
  others: Schema.Array(Participant),
  signals: Schema.Array(Signal),
  source: Source
}

/** What happened on a channel. The vendor's names end here. */
export const ChannelEvent = Schema.TaggedUnion({
  /** `automatic` marks auto-replies and bounces: they are kept and open no concern. */
  Message: {
    ...about,
    direction: Direction,
    subject: Schema.optionalKey(Schema.String),
    content: Schema.Array(Content),
    automatic: Schema.optionalKey(Schema.Literals(["auto-reply", "bounce", "list", "echo"]))
  },
  /** The new content of a message that was sent before; `target` is the channel's id of that message. */
  Edited: { ...about, target: Schema.NonEmptyString, content: Schema.Array(Content) },
  Deleted: { ...about, target: Schema.NonEmptyString },
  /** An emoji put under a message; empty where it was taken back. */
  Reacted: { ...about, target: Schema.NonEmptyString, emoji: Schema.String },
  Receipt: {
    ...about,
    target: Schema.NonEmptyString,
    status: ReceiptStatus,
    problem: Schema.optionalKey(Schema.Struct({ code: Schema.String, text: Schema.String }))
  },
  /** `leg` is one line of the call; `seconds` the length of the whole leg, `talk` the part that was answered. */
  Call: {
    ...about,
    direction: Direction,
    phase: CallPhase,
    leg: Schema.NonEmptyString,
    disposition: Schema.optionalKey(Schema.String),
    seconds: Schema.optionalKey(Schema.Int),
    talk: Schema.optionalKey(Schema.Int),
    transcript: Schema.optionalKey(Schema.String),
    recording: Schema.optionalKey(Schema.NonEmptyString)
  },
  /** A meeting in person: branch, counter, appointment. */
  Visit: { ...about, place: Schema.NonEmptyString, content: Schema.Array(Content) },
  /** An order, a payment, a return; amounts as decimal strings, currency ISO 4217. */
  Transaction: {
    ...about,
    what: Schema.NonEmptyString,
    number: Schema.NonEmptyString,
    amount: Schema.optionalKey(Schema.String),
    currency: Schema.optionalKey(Schema.String)
  },
  /** A letter on paper: text where it could be read, a reference to the scan always. */
  Letter: {
    ...about,
    direction: Direction,
    pages: Schema.Int,
    text: Schema.optionalKey(Schema.String),
    scan: Schema.NonEmptyString,
    title: Schema.optionalKey(Schema.String)
  },
  /** Something done on a page or in an app: viewed, searched, pressed, filled in. */
  PageAction: {
    ...about,
    action: Schema.NonEmptyString,
    touchpoint: Schema.NonEmptyString,
    content: Schema.Array(Content)
  },
  ConsentChanged: { ...about, consent: Consent },
  /** The channel says that an account is now known by another identifier. */
  IdentityChanged: { ...about, was: Schema.Array(Identifier), now: Schema.Array(Identifier) },
  /** News about the channel itself: template approved, quality lowered, account blocked. */
  ChannelNotice: { ...about, topic: Schema.NonEmptyString, text: Schema.String },
  /** Understood as a delivery, but not what it says; kept, named and counted. */
  Unrecognised: { ...about, what: Schema.NonEmptyString }
})
export type ChannelEvent = typeof ChannelEvent.Type
