/** All nouns in one place: for JSON Schema, documentation and tools that look at the model as a whole. */
import { Schema, SchemaAST } from "effect"
import { Agent, Skill } from "./Agent.ts"
import { ClosedWay, LostPart, Recipient, SendOutcome, Template } from "./Answer.ts"
import { Assurance } from "./Assurance.ts"
import { Channel, ChannelKind, ChannelName, LoginDemand, Touchpoint } from "./Channel.ts"
import { CallPhase, ChannelEvent, Direction, Participant, ReceiptStatus, Source, ThreadEvidence } from "./ChannelEvent.ts"
import { Feedback, Offer, Promise } from "./Commitment.ts"
import { Concern, Conversation } from "./Concern.ts"
import { Consent, Purpose } from "./Consent.ts"
import { Content, MediaRef, Trimmed } from "./Content.ts"
import { Entry } from "./Entry.ts"
import { EventLog, LoggedEvent } from "./EventLog.ts"
import { Fact } from "./Fact.ts"
import { Identifier, Namespace } from "./Identifier.ts"
import {
  AdapterId, AgentId, AnswerId, Checksum, ConcernId, ConversationId, CustomerId, EntryId, EventKey, FactName, InteractionId,
  OfferId, ProcessName, PromiseId, RecordId, StateName, StepName, TenantId
} from "./Ids.ts"
import { Interaction } from "./Interaction.ts"
import { Capability, Journey, JourneySpec, Medium, PlannedStep, PlannedTouchpoint, Requirement, Stage, StepEvidence } from "./Journey.ts"
import { MediaId, MediaKind, MediaOutcome } from "./Media.ts"
import { Marking, Net, Transition } from "./Net.ts"
import { Customer, Party } from "./Party.ts"
import { Pointer } from "./Pointer.ts"
import { Handover, Redirect } from "./Redirect.ts"
import { Signal } from "./Signal.ts"
import { Tenant } from "./Tenant.ts"
import { Record, Thread } from "./Thread.ts"
import { Instant, OutsideTime } from "./Time.ts"

/** Every noun of the model by its name. */
export const nouns = {
  Tenant, Party, Customer, Identifier, Namespace, Assurance, Consent, Purpose, Record,
  Channel, ChannelKind, ChannelName, LoginDemand, Touchpoint,
  ChannelEvent, Direction, ThreadEvidence, Participant, Source, ReceiptStatus, CallPhase, Content, MediaRef, Trimmed, Signal,
  Interaction, Conversation, Concern, Fact, Redirect, Handover, Promise, Offer, Feedback, Agent, Skill,
  Recipient, Template, LostPart, ClosedWay, SendOutcome, MediaId, MediaKind, MediaOutcome,
  Entry, Thread, Stage, Medium, PlannedTouchpoint, StepEvidence, Requirement, Capability, PlannedStep, JourneySpec, Journey, EventLog, LoggedEvent, Net, Transition, Marking,
  Pointer, Instant, OutsideTime, Checksum, TenantId, CustomerId, RecordId, EventKey, ConversationId, InteractionId,
  ConcernId, EntryId, AgentId, AnswerId, PromiseId, OfferId, AdapterId, ProcessName, StepName, StateName, FactName
} as const

/** A JSON Schema document of draft 2020-12. */
export type JsonSchemaDocument = Readonly<globalThis.Record<string, Schema.Json>>

/**
 * The JSON Schema (draft 2020-12) of every noun, by its name, for other languages and tools: each document stands alone,
 * nouns within nouns are under `$defs`. It describes the JSON form; objects may carry further keys.
 *
 * ```ts
 * import { jsonSchemas } from "@redthread/model"
 * jsonSchemas()["ReceiptStatus"]?.["enum"] // => ["accepted", "sent", "delivered", "read", "played", "failed"]
 * ```
 */
export const jsonSchemas = (): Readonly<globalThis.Record<string, JsonSchemaDocument>> => {
  const nameOf = new Map<SchemaAST.AST, string>()
  for (const [name, noun] of Object.entries(nouns)) {
    const encoded = SchemaAST.toEncoded(Schema.toCodecJson(noun).ast)
    if (encoded._tag !== "String" && encoded._tag !== "Literal") nameOf.set(encoded, name)
  }
  return Object.fromEntries(
    Object.entries(nouns).map(([name, noun]) => {
      const inner = ({ ast }: { readonly ast: SchemaAST.AST }): string | undefined => (nameOf.get(ast) === name ? undefined : nameOf.get(ast))
      const { definitions, schema } = Schema.toJsonSchemaDocument(noun, { referencePolicy: inner })
      const defs = Object.keys(definitions).length === 0 ? {} : { $defs: definitions }
      return [name, { $schema: "https://json-schema.org/draft/2020-12/schema", title: name, ...schema, ...defs } as JsonSchemaDocument]
    })
  )
}
