/** The names and keys of things: every one its own brand, so that none is taken for another. */
import { Schema } from "effect"

/** One brand's separate world; every id, thread and key is scoped by it. */
export const TenantId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/TenantId"))
export type TenantId = typeof TenantId.Type

/** A person as the brand sees them now; it may later redirect to another after a merge. */
export const CustomerId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/CustomerId"))
export type CustomerId = typeof CustomerId.Type

/** The smallest carrier of identity: what one identifier or one account told us; immutable, owner of a stored stream. */
export const RecordId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/RecordId"))
export type RecordId = typeof RecordId.Type

/** A stable key of one channel event: the same delivery, sent again, has the same key. */
export const EventKey = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/EventKey"))
export type EventKey = typeof EventKey.Type

/** The channel's own id of a conversation, scoped by the adapter: a chat, a call, a mail thread. */
export const ConversationId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/ConversationId"))
export type ConversationId = typeof ConversationId.Type

/** One contact, from its first to its last channel event. */
export const InteractionId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/InteractionId"))
export type InteractionId = typeof InteractionId.Type

/** What one customer wants, followed across channels until it is settled (Anliegen). */
export const ConcernId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/ConcernId"))
export type ConcernId = typeof ConcernId.Type

/** One line of a thread. */
export const EntryId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/EntryId"))
export type EntryId = typeof EntryId.Type

/** Somebody who serves customers: a person or a machine. */
export const AgentId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/AgentId"))
export type AgentId = typeof AgentId.Type

/** One promise given to a customer. */
export const PromiseId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/PromiseId"))
export type PromiseId = typeof PromiseId.Type

/** One offer made to a customer. */
export const OfferId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/OfferId"))
export type OfferId = typeof OfferId.Type

/** One answer to a customer; whoever asks for it names it, so that asking twice is asking once. */
export const AnswerId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/AnswerId"))
export type AnswerId = typeof AnswerId.Type

/** The adapter that understood a payload, such as `whatsapp-cloud` or `asterisk`. */
export const AdapterId = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/AdapterId"))
export type AdapterId = typeof AdapterId.Type

/** A process such as `contract.cancel`. */
export const ProcessName = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/ProcessName"))
export type ProcessName = typeof ProcessName.Type

/** A step of a process, a login or a handover, such as `request`, `login` or `handover hotline`. */
export const StepName = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/StepName"))
export type StepName = typeof StepName.Type

/** A state of a process, such as `requested`. */
export const StateName = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/StateName"))
export type StateName = typeof StateName.Type

/** A fact that customers are asked for, such as `contractNo`. */
export const FactName = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/FactName"))
export type FactName = typeof FactName.Type

const sha256 = /^[0-9a-f]{64}$/

/** SHA-256 of the raw bytes in lower-case hexadecimal, 64 characters. */
export const Checksum = Schema.String.pipe(
  Schema.check(Schema.isPattern(sha256, { toJsonSchema: () => ({ pattern: sha256.source }) })),
  Schema.brand("@redthread/model/Checksum")
)
export type Checksum = typeof Checksum.Type
