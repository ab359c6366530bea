/** A contact record of Amazon Connect: one leg of a call, written again whenever something about it is learnt. Source: Amazon Connect, “Contact records data model”. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type CallPhase, ConversationId, type Direction, type Identifier, Instant, Namespace, type OutsideTime } from "@redthread/model"
import { adapterId, defined, digest, eventKey, sharedBy } from "./Drafting.ts"
import { fresh } from "./Listening.ts"
import { e164Of, exchangeTime, participant, secondsOf } from "./TelephoneCalls.ts"
import { allInWords, carry } from "./Webhook.ts"

/** The adapter's id. */
export const amazonConnectId = adapterId("amazon-connect")

/** Ways in which the brand calls the customer; in all others the customer came. */
const outbound = new Set(["OUTBOUND", "CALLBACK", "EXTERNAL_OUTBOUND", "API"])

/** Who called whom, by how the contact began. A recorded API contact that is no call began with the customer. */
export const directionOf = (method: unknown, channel: unknown): Direction =>
  outbound.has(String(method).toUpperCase()) && !(String(method).toUpperCase() === "API" && String(channel).toUpperCase() !== "VOICE") ? "outbound" : "inbound"

/** The address of an endpoint: a telephone number, a mail address, or a name within the contact centre. */
export const endpointOf = (endpoint: Place): ReadonlyArray<Identifier> => {
  const [type, address] = [endpoint.get("Type").name() ?? endpoint.get("type").name() ?? "", endpoint.get("Address").name() ?? endpoint.get("address").name()]
  if (address === undefined) return []
  if (type.startsWith("EMAIL") || /^[^@\s]+@[^@\s]+$/.test(address)) return [{ namespace: Namespace.make("email"), value: address, assurance: "claimed" }]
  return type === "" || type === "TELEPHONE_NUMBER" ? e164Of(address) : [{ namespace: Namespace.make("connect-endpoint"), value: address, assurance: "claimed" }]
}

/** An agent, by name or by number in the contact centre. */
export const agentIn = (agent: Place): ReturnType<typeof participant> =>
  participant("agent", ["Username", "ARN", "agentArn", "AgentArn"].map((key) => agent.get(key).name()).filter((value) => value !== undefined).map((value) => ({ namespace: Namespace.make("connect-agent"), value, assurance: "channel-verified" })))

/** The customer of Customer Profiles or Voice ID, where the record names one. */
export const profileOf = (record: Place, key: string): ReadonlyArray<Identifier> => {
  const value = record.get(key).name()
  return value === undefined ? [] : [{ namespace: Namespace.make("connect-customer"), value, assurance: "claimed" }]
}

/** The conversation that all legs of one contact belong to, and the leg before this. */
export const threadOf = (contact: string, initial: string | undefined, previous: ReadonlyArray<string | undefined>) => ({
  conversation: ConversationId.make(`${amazonConnectId}:${initial ?? contact}`),
  id: contact,
  references: [...new Set(previous.filter((id) => id !== undefined && id !== contact))] as ReadonlyArray<string>
})

const known = [
  "AWSAccountId", "AWSContactTraceRecordFormatVersion", "AgentConnectionAttempts", "AnsweringMachineDetectionStatus", "Attributes", "Campaign", "ChatMetrics", "ConnectedToSystemTimestamp", "ContactAssociationId", "ContactDetails", "ContactEvaluations",
  "ContactLens", "CustomerVoiceActivity", "DisconnectDetails", "DisconnectReason", "Evaluations", "GlobalResiliencyMetadata", "InstanceARN", "InitiationTimestamp", "LastPausedTimestamp", "LastResumedTimestamp", "LastUpdateTimestamp", "MediaStreams", "NextContactId", "OutboundStrategy",
  "QualityMetrics", "Queue", "Recording", "Recordings", "References", "RoutingCriteria", "ScheduledTimestamp", "SegmentAttributes", "Tags", "TaskTemplateInfo", "TotalPauseCount", "TotalPauseDurationInSeconds", "TransferCompletedTimestamp", "TransferredToEndpoint", "VoiceIdResult", "WisdomInfo",
  "Agent", "AdditionalEmailRecipients", "NextContacts", "StateTransitions", "RecordingsStatus", "EmailMetadata", "CustomerEndpoint", "SystemEndpoint", "AiAgents", "InferredContactReason"
]

const millisBetween = (from: OutsideTime | undefined, to: OutsideTime): number | undefined =>
  from === undefined || to.instant < from.instant ? undefined : Math.round((to.instant - from.instant) / 1000)

/** The events of one record: put through to an agent, passed on, recorded, ended. A record that is written again revises all of them. */
export const contactRecordDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  const record = fresh(place)
  const time = (of: Place, key: string): OutsideTime | undefined => {
    const raw = of.get(key).name()
    return raw === undefined ? undefined : exchangeTime(received, raw)
  }
  const [contact, channel, method] = [record.get("ContactId").name() ?? digest(record.value), record.get("Channel").name() ?? "VOICE", record.get("InitiationMethod").string()]
  const [agent, queue] = [record.get("Agent"), record.get("Queue").get("Name").name()]
  const began = time(record, "InitiationTimestamp") ?? exchangeTime(received, "")
  const [put, ended, passed] = [time(agent, "ConnectedToAgentTimestamp"), time(record, "DisconnectTimestamp"), time(record, "TransferCompletedTimestamp")]
  // Never the time of receipt: a record whose change nobody can date is the first one.
  const updated = exchangeTime({ ...received, at: Instant.make(0) }, record.get("LastUpdateTimestamp").name() ?? "")
  const [them, us] = [endpointOf(record.get("CustomerEndpoint")), endpointOf(record.get("SystemEndpoint"))]
  const about = {
    ...sharedBy(amazonConnectId, "telephone"),
    revision: Math.max(0, updated.instant),
    identifiers: [...them, ...profileOf(record, "CustomerId")],
    others: [...participant("brand", us), ...agentIn(agent)],
    thread: threadOf(contact, record.get("InitialContactId").name(), [record.get("PreviousContactId").name(), record.get("RelatedContactId").name()])
  }
  const base = { at: record.pointer, marks: record.marks }
  const why = [record.get("DisconnectReason").name(), queue === undefined ? undefined : `queue ${queue}`].filter((part) => part !== undefined).join(", ")
  const talked = secondsOf(agent.get("AgentInteractionDuration"))
  const to = record.get("TransferredToEndpoint").get("Address").name()
  const recordings = [...record.get("Recordings").items(), record.get("Recording")].flatMap((one) => one.get("Location").name() ?? [])
  carry(record, ...known)
  if (channel !== "VOICE") {
    const text = [channel.toLowerCase(), method, why].filter((part) => part !== undefined && part !== "").join(" · ")
    return [{ ...base, event: { ...about, _tag: "ChannelNotice", key: eventKey(amazonConnectId, contact, "record"), at: ended ?? began, topic: "contact record", text } }]
  }
  const call = (phase: CallPhase, key: string, at: OutsideTime, more: Pick<Extract<Draft["event"], { readonly _tag: "Call" }>, "disposition" | "seconds" | "talk" | "recording">): Draft => ({
    ...base, event: { ...about, _tag: "Call", key: eventKey(amazonConnectId, contact, key), at, direction: directionOf(method, channel), phase, leg: contact, ...more }
  })
  return [
    call("started", "record-started", began, {}),
    ...(put === undefined ? [] : [call("answered", "record-answered", put, {})]),
    ...[...new Set(recordings)].map((location) => call("recorded", `recording:${digest(location)}`, put ?? began, { recording: location })),
    ...(passed === undefined && to === undefined ? [] : [call("transferred", "record-transferred", passed ?? ended ?? began, defined({ disposition: to }))]),
    ...(ended === undefined ? [] : [call("ended", "record-ended", ended, defined({ disposition: why === "" ? undefined : why, seconds: millisBetween(began, ended), talk: talked }))])
  ]
}

/** What an agent did, or what rules and evaluations say of a contact: news, told in words. */
export const connectNotice = (place: Place, topic: string, at: OutsideTime, contact: string | undefined): Draft => {
  const item = fresh(place)
  const thread = contact === undefined ? { references: [] } : threadOf(contact, undefined, [])
  return {
    at: item.pointer, marks: item.marks,
    event: { ...sharedBy(amazonConnectId, "telephone"), _tag: "ChannelNotice", key: eventKey(amazonConnectId, "notice", digest(place.value)), at, thread, identifiers: [], topic, text: allInWords(item).slice(0, 1000) }
  }
}
