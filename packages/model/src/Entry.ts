/** One line of the red thread, in the order it happened, whatever the channel. */
import { Schema } from "effect"
import { ClosedWay, LostPart, Recipient, SendOutcome, Template } from "./Answer.ts"
import { Assurance } from "./Assurance.ts"
import { ChannelKind, ChannelName } from "./Channel.ts"
import { ChannelEvent } from "./ChannelEvent.ts"
import { Feedback, Offer, Promise } from "./Commitment.ts"
import { Consent, Purpose } from "./Consent.ts"
import { Content } from "./Content.ts"
import { Fact } from "./Fact.ts"
import { Identifier } from "./Identifier.ts"
import { AdapterId, AgentId, AnswerId, Checksum, ConcernId, EntryId, EventKey, FactName, OfferId, ProcessName, PromiseId, RecordId, StateName, StepName } from "./Ids.ts"
import { Handover, Redirect } from "./Redirect.ts"
import { MediaId, MediaKind, MediaOutcome } from "./Media.ts"
import { Instant, OutsideTime } from "./Time.ts"

const about = {
  id: EntryId,
  /** When it happened. A letter is scanned five days later: see `recorded`. */
  occurred: OutsideTime,
  /** When we wrote it down; entries of a thread are ordered by this. */
  recorded: Instant,
  on: ChannelName,
  concern: Schema.optionalKey(ConcernId),
  /** The channel event that caused it; absent where we acted on our own. */
  cause: Schema.optionalKey(EventKey),
  /** Who on our side did or decided it; absent where the customer did, or where it followed by itself. */
  by: Schema.optionalKey(AgentId)
}

/**
 * What happened between the brand and one customer. A no to the customer is an entry too: `StepRefused`, `FactAsked`
 * and `Redirected` are what nobody else records.
 */
export const Entry = Schema.TaggedUnion({
  /** A channel reported something; the canonical event in full. `delivery` is what said so, as the archive knows it: the event's pointers lead into it. */
  Contacted: { ...about, event: ChannelEvent, delivery: Schema.optionalKey(Schema.Struct({ channel: ChannelKind, checksum: Checksum })) },
  ConcernOpened: {
    ...about,
    concern: ConcernId,
    title: Schema.NonEmptyString,
    process: Schema.optionalKey(Schema.Struct({ name: ProcessName, version: Schema.Int }))
  },
  /** A later contact was found to belong to this concern, and why. */
  ConcernLinked: { ...about, concern: ConcernId, because: Schema.NonEmptyString },
  ConcernClosed: { ...about, concern: ConcernId, outcome: Schema.NonEmptyString },
  /** Logged in, proved who they are, or logged out. */
  AssuranceChanged: { ...about, was: Assurance, now: Assurance, by: StepName },
  /** `known`: the company knew it already when it asked. That is a re-ask. */
  FactAsked: { ...about, fact: FactName, known: Schema.Boolean },
  FactGiven: { ...about, fact: Fact },
  StepTaken: { ...about, process: ProcessName, step: StepName, was: StateName, now: StateName },
  /** The customer could not take the step here and now; `offeredOn` are the channels that help. */
  StepRefused: {
    ...about,
    process: ProcessName,
    step: StepName,
    state: StateName,
    because: Schema.NonEmptyString,
    offeredOn: Schema.Array(ChannelName)
  },
  Searched: { ...about, query: Schema.String, results: Schema.Int },
  Redirected: { ...about, redirect: Redirect },
  HandedOver: { ...about, handover: Handover },
  PromiseMade: { ...about, promise: Promise },
  PromiseKept: { ...about, promise: PromiseId },
  PromiseBroken: { ...about, promise: PromiseId },
  OfferMade: { ...about, offer: Offer },
  OfferAnswered: { ...about, offer: OfferId, accepted: Schema.Boolean },
  FeedbackGiven: { ...about, feedback: Feedback },
  /** What an agent wrote down for colleagues; visible on every channel. */
  NoteWritten: { ...about, text: Schema.NonEmptyString },
  /** An agent made the concern theirs. */
  TakenOver: { ...about, concern: ConcernId, by: AgentId },
  /** We answered; `externalKey` is the channel's id of the (last) message. `answer` is there where the outbox sent it. */
  Answered: { ...about, content: Schema.Array(Content), externalKey: Schema.optionalKey(Schema.NonEmptyString), answer: Schema.optionalKey(AnswerId) },
  /** We are going to answer, in so many `messages`; written before anything leaves us. */
  AnswerPlanned: {
    ...about,
    answer: AnswerId,
    recipient: Recipient,
    purpose: Purpose,
    subject: Schema.optionalKey(Schema.String),
    content: Schema.Array(Content),
    /** Where the channel has templates, this went out in place of `content`. */
    template: Schema.optionalKey(Template),
    /** Nobody wrote it: other machines must not answer it. */
    isAutomatic: Schema.optionalKey(Schema.Boolean),
    messages: Schema.Int,
    lost: Schema.Array(LostPart)
  },
  /** We could not answer there and then; `offeredOn` are the channels that remain. */
  AnswerRefused: { ...about, answer: AnswerId, because: ClosedWay, offeredOn: Schema.Array(ChannelName) },
  /** We begin to send one message of an answer (both counted from 0); whoever began has until then to tell the outcome. */
  SendTried: { ...about, answer: AnswerId, message: Schema.Int, attempt: Schema.Int, until: Instant },
  SendEnded: { ...about, answer: AnswerId, message: Schema.Int, attempt: Schema.Int, outcome: SendOutcome },
  /** What became of a file or recording that an event spoke of, at one attempt to fetch it (counted from 0). `ref` is the channel's. */
  MediaHandled: { ...about, media: MediaId, ref: Schema.NonEmptyString, kind: MediaKind, attempt: Schema.Int, outcome: MediaOutcome },
  /**
   * A channel that does not call us is asked for news: by this asker alone until then. `cursor` is how far its news were kept;
   * absent where nothing was kept yet. It stands in no customer's stream.
   */
  ChannelAsked: { ...about, adapter: AdapterId, asker: Schema.NonEmptyString, until: Instant, cursor: Schema.optionalKey(Schema.String) },
  ConsentChanged: { ...about, consent: Consent },
  /** Somebody decided that these records are one person; it counts until it is taken back. */
  RecordsJoined: { ...about, records: Schema.Array(RecordId), because: Schema.NonEmptyString },
  /** Somebody decided that no two of these records are one person; it counts until it is taken back. */
  RecordsParted: { ...about, records: Schema.Array(RecordId), because: Schema.NonEmptyString },
  /** An earlier decision about records counts as never made; what others decided stays. */
  DecisionTakenBack: { ...about, decision: EntryId, because: Schema.NonEmptyString },
  /** An open question was answered; what follows stands beside it. `retracts` is evidence of who is who that was wrong: it counts as never seen. */
  QuestionDecided: {
    ...about,
    question: Schema.NonEmptyString,
    answer: Schema.NonEmptyString,
    because: Schema.NonEmptyString,
    retracts: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
  },
  /** All that another system holds in one row; it replaces what was imported of the row before. `row` is its key there. */
  RowImported: { ...about, source: Schema.NonEmptyString, row: Schema.NonEmptyString, identifiers: Schema.Array(Identifier), facts: Schema.Array(Fact) },
  /** The other system has the row no more: what it said counts no longer. */
  RowVanished: { ...about, source: Schema.NonEmptyString, row: Schema.NonEmptyString },
  /** All that this stream said about a person until here was erased, and cannot be read again: who asked for it, who did it, and why. Names nobody. */
  Erased: { ...about, by: AgentId, askedBy: Schema.NonEmptyString, because: Schema.NonEmptyString },
  /** An application's own kind, or one of a newer release: kept and shown, `kind` as `namespace/name`. */
  Custom: { ...about, kind: Schema.NonEmptyString, data: Schema.Json }
})
export type Entry = typeof Entry.Type
