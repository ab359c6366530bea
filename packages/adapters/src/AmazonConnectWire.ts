/** What Amazon Connect delivers, and what its adapter has to be told. */
import { Schema } from "effect"
import { maybe, maybeText, open } from "./Lenient.ts"
import { TelephoneNumbers } from "./TelephoneCalls.ts"

/** What proves the sender, and the brand's numbers. */
export const AmazonConnectConfig = Schema.Struct({
  ...TelephoneNumbers.fields,
  /** API keys of the connection through which EventBridge or Firehose calls us: the current one, and the one before while it is being changed. */
  apiKeys: Schema.Array(Schema.NonEmptyString),
  /** The header that carries the key, as the connection was told; `x-api-key` when absent. */
  header: Schema.optionalKey(Schema.NonEmptyString)
})
export type AmazonConnectConfig = typeof AmazonConnectConfig.Type

const endpoint = maybe(open({ Address: maybeText, Type: maybeText }))
const methods = Schema.Literals(["INBOUND", "OUTBOUND", "TRANSFER", "QUEUE_TRANSFER", "CALLBACK", "API", "DISCONNECT", "EXTERNAL_OUTBOUND"])

/** A contact record, an event of EventBridge, a transcript, or a question of a flow. Known keys typed, all others kept. */
export const AmazonConnectWire = Schema.Union([
  open({
    AWSAccountId: Schema.String, ContactId: Schema.String, Channel: Schema.Literals(["VOICE", "CHAT", "TASK", "EMAIL"]), InitiationMethod: methods, InitiationTimestamp: Schema.String, LastUpdateTimestamp: Schema.String,
    DisconnectTimestamp: maybeText, CustomerEndpoint: endpoint, SystemEndpoint: endpoint, InitialContactId: maybeText, PreviousContactId: maybeText,
    Agent: maybe(open({ Username: maybeText, ConnectedToAgentTimestamp: maybeText, AgentInteractionDuration: maybe(Schema.Int) })), Recordings: maybe(Schema.Array(open({ Location: Schema.String })))
  }),
  open({
    "detail-type": Schema.Literal("Amazon Connect Contact Event"), source: Schema.Literal("aws.connect"), id: Schema.String, time: Schema.String,
    detail: open({ eventType: Schema.Literals(["INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED", "CONNECTED_TO_AGENT", "DISCONNECTED", "CONTACT_DATA_UPDATED"]), contactId: Schema.String, channel: Schema.Literals(["VOICE", "CHAT", "TASK"]), initiationMethod: methods })
  }),
  open({ CustomerMetadata: open({ ContactId: Schema.String }), Participants: Schema.Array(open({ ParticipantId: Schema.String, ParticipantRole: Schema.String })), Transcript: Schema.Array(open({ ParticipantId: Schema.String, Content: Schema.String })) }),
  open({ Name: Schema.Literal("ContactFlowEvent"), Details: open({ ContactData: open({ ContactId: Schema.String, Channel: Schema.Literal("VOICE"), InitiationMethod: methods, CustomerEndpoint: endpoint }) }) })
])
export type AmazonConnectWire = typeof AmazonConnectWire.Type
