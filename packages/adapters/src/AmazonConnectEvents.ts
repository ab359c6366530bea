/** What Amazon Connect delivers beside records: contact events, transcripts of Contact Lens, questions of flows and of their bots. */
import { type Draft, noMarks, type Place, type Received } from "@redthread/channel"
import type { CallPhase } from "@redthread/model"
import { agentIn, amazonConnectId, connectNotice, contactRecordDrafts, directionOf, endpointOf, profileOf, threadOf } from "./AmazonConnectRecord.ts"
import { defined, digest, eventKey, sharedBy, under, unrecognisedDraft } from "./Drafting.ts"
import { fresh, has } from "./Listening.ts"
import { exchangeTime, participant } from "./TelephoneCalls.ts"
import { allInWords, carry } from "./Webhook.ts"

/** States of a contact. Source: Amazon Connect, “Contact events”. */
const phases: Readonly<Record<string, CallPhase>> = {
  INITIATED: "started", CONNECTED_TO_SYSTEM: "answered", QUEUED: "held", CONNECTED_TO_AGENT: "answered", DISCONNECTED: "ended"
}

const text = (place: Place): string => (typeof place.value === "string" ? place.value : "")

const contactEventDraft = (received: Received, place: Place): Draft => {
  const [type, contact, channel] = [place.get("detail").get("eventType").name() ?? "", place.get("detail").get("contactId").name(), place.get("detail").get("channel").name() ?? "VOICE"]
  const phase = under(phases, type)
  const when = { CONNECTED_TO_AGENT: ["agentInfo", "connectedToAgentTimestamp"], QUEUED: ["queueInfo", "enqueueTimestamp"], INITIATED: ["initiationTimestamp"], DISCONNECTED: ["disconnectTimestamp"], CONNECTED_TO_SYSTEM: ["connectedToSystemTimestamp"] }[type] ?? []
  const event = fresh(place)
  const detail = event.get("detail")
  const said = when.reduce((at, key) => at.get(key), detail).name() ?? event.get("time").name() ?? ""
  if (phase === undefined || contact === undefined || channel.toUpperCase() !== "VOICE") return connectNotice(place, type === "" ? "contact event" : type, exchangeTime(received, place.get("time").name() ?? ""), contact)
  const agent = detail.get("agentInfo").isPresent ? detail.get("agentInfo") : detail.get("AgentInfo")
  const method = detail.get("initiationMethod").string()
  detail.get("eventType").string()
  detail.get("contactId").string()
  const about = {
    ...sharedBy(amazonConnectId, "telephone"), at: exchangeTime(received, said), identifiers: [...endpointOf(detail.get("customerEndpoint")), ...profileOf(detail, "customerId")],
    others: [...participant("brand", endpointOf(detail.get("systemEndpoint"))), ...agentIn(agent)],
    thread: threadOf(contact, detail.get("initialContactId").name(), [detail.get("previousContactId").name(), detail.get("relatedContactId").name()])
  }
  const disposition = type === "CONNECTED_TO_SYSTEM" ? "system" : type === "QUEUED" ? "queued" : detail.get("disconnectReason").name()
  carry(event, "version", "id", "detail-type", "source", "account", "time", "region", "resources")
  carry(detail, ...detailsKnown)
  return { at: event.pointer, marks: event.marks, event: { ...about, _tag: "Call", key: eventKey(amazonConnectId, contact, type.toLowerCase()), direction: directionOf(method, channel), phase, leg: contact, ...defined({ disposition }) } }
}

const detailsKnown = [
  "initiationTimestamp", "connectedToSystemTimestamp", "disconnectTimestamp", "queueInfo", "agentInfo", "AgentInfo", "instanceArn", "channel", "initiationMethod", "tags", "contactDetails", "customerVoiceActivity", "CustomerVoiceActivity", "answeringMachineDetectionStatus",
  "segmentAttributes", "campaign", "routingCriteria", "updatedProperties", "contactLens", "voiceIdResult", "globalResiliencyMetadata", "contactEvaluations", "outboundStrategy", "disconnectReason", "customerEndpoint", "systemEndpoint", "additionalEmailRecipients", "references", "nextContacts", "chatMetrics", "recordings"
]

/** What was said, a line for each turn, with the part of who said it; a transcript in segments is told turn by turn. */
const turnsIn = (root: Place): ReadonlyArray<string> => {
  const roles = new Map(root.get("Participants").items().map((one) => [text(one.get("ParticipantId")), text(one.get("ParticipantRole"))]))
  const turns = [...root.get("Transcript").items(), ...root.get("Segments").items().map((segment) => (segment.get("Transcript").isPresent ? segment.get("Transcript") : segment.get("Utterance")))]
  return turns.flatMap((turn) => {
    const said = turn.get("Content").name() ?? turn.get("PartialContent").name()
    const who = turn.get("ParticipantRole").name() ?? roles.get(turn.get("ParticipantId").name() ?? "") ?? turn.get("ParticipantId").name() ?? ""
    return said === undefined ? [] : [who === "" ? said : `${who}: ${said}`]
  })
}

const transcriptDraft = (received: Received, place: Place): Draft => {
  const root = fresh(place)
  const contact = root.get("CustomerMetadata").get("ContactId").name() ?? root.get("ContactId").name()
  const turns = turnsIn(root)
  if (contact === undefined || turns.length === 0) return connectNotice(place, "contact lens", exchangeTime(received, ""), contact)
  carry(root, "Version", "AccountId", "Channel", "ContentMetadata", "JobStatus", "JobDetails", "LanguageCode", "Participants", "Categories", "ConversationCharacteristics", "CustomModels", "Transcript", "Segments", "CustomerMetadata", "InstanceId", "EventType")
  return {
    at: root.pointer, marks: root.marks,
    event: {
      ...sharedBy(amazonConnectId, "telephone"), _tag: "Call", key: eventKey(amazonConnectId, contact, "transcript", digest(place.value)), at: exchangeTime(received, ""), identifiers: [],
      thread: threadOf(contact, undefined, []), direction: "inbound", phase: "transcribed", leg: contact, transcript: turns.join("\n")
    }
  }
}

/** A flow asks a function of ours: the call goes on, with what was learnt so far. */
const flowDraft = (received: Received, place: Place): Draft => {
  const root = fresh(place)
  const [details, data] = [root.get("Details"), root.get("Details").get("ContactData")]
  const contact = data.get("ContactId").name() ?? digest(place.value)
  const told = allInWords(details.get("Parameters"))
  const method = data.get("InitiationMethod").string()
  const about = {
    ...sharedBy(amazonConnectId, "telephone"), at: exchangeTime(received, ""), identifiers: endpointOf(data.get("CustomerEndpoint")), others: participant("brand", endpointOf(data.get("SystemEndpoint"))),
    thread: threadOf(contact, data.get("InitialContactId").name(), [data.get("PreviousContactId").name()])
  }
  carry(root, "Name", "Version")
  carry(data, "Channel", "InitiationMethod", "InstanceARN", "Queue", "Attributes", "LanguageCode", "MediaStreams", "Description", "References", "Tags", "Name", "CustomerId", "SegmentAttributes", "SystemEndpoint", "CustomerEndpoint", "RelatedContactId")
  details.get("LexParameters").carry()
  return { at: root.pointer, marks: root.marks, event: { ...about, _tag: "Call", key: eventKey(amazonConnectId, contact, "flow", digest(place.value)), direction: directionOf(method, "VOICE"), phase: "input", leg: contact, ...defined({ transcript: told === "" ? undefined : told }) } }
}

/** A bot asks a function of ours what the caller's words mean. Source: Amazon Lex, “Input event” of V1 and V2. */
const botDraft = (received: Received, place: Place): Draft => {
  const root = fresh(place)
  const leg = root.get("sessionId").name() ?? root.get("userId").name() ?? digest(place.value)
  const transcript = root.get("inputTranscript").name()
  carry(root, "messageVersion", "invocationSource", "inputMode", "outputDialogMode", "responseContentType", "invocationLabel", "bot", "currentIntent", "alternativeIntents", "interpretations", "proposedNextState", "requestAttributes", "sessionAttributes", "sessionState", "transcriptions", "recentIntentSummaryView", "sentimentResponse", "kendraResponse", "activeContexts")
  return {
    at: root.pointer, marks: root.marks,
    event: {
      ...sharedBy(amazonConnectId, "telephone"), _tag: "Call", key: eventKey(amazonConnectId, leg, "bot", digest(place.value)), at: exchangeTime(received, ""), identifiers: [], thread: threadOf(leg, undefined, []), direction: "inbound", phase: "input", leg,
      ...defined({ transcript })
    }
  }
}

type Read = (received: Received, place: Place) => ReadonlyArray<Draft>
const single = (read: (received: Received, place: Place) => Draft): Read => (received, place) => [read(received, place)]

const kinds: ReadonlyArray<readonly [(place: Place) => boolean, Read]> = [
  [(place) => has(place, "ContactId", "InitiationMethod") && (has(place, "AWSAccountId") || has(place, "AWSContactTraceRecordFormatVersion") || has(place, "InstanceARN")), contactRecordDrafts],
  [(place) => has(place.get("detail"), "eventType", "contactId") && text(place.get("detail-type")).startsWith("Amazon Connect"), single(contactEventDraft)],
  [(place) => place.get("source").value === "aws.connect" && has(place, "detail"), single((received, place) => connectNotice(place, text(place.get("detail-type")) || "event", exchangeTime(received, text(place.get("time"))), text(place.get("detail").get("contactArn")).split("/contact/")[1]))],
  [(place) => has(place, "Transcript", "Participants") || has(place, "Segments", "ContactId", "InstanceId") || has(place, "EventType", "ContactId", "InstanceId", "LanguageCode"), single(transcriptDraft)],
  [(place) => has(place, "AgentARN", "EventType"), single((received, place) => connectNotice(place, `agent ${text(place.get("EventType"))}`, exchangeTime(received, text(place.get("EventTimestamp"))), undefined))],
  [(place) => has(place.get("Details"), "ContactData"), single(flowDraft)],
  [(place) => (has(place, "currentIntent", "bot") || has(place, "sessionState", "bot")) && has(place, "invocationSource"), single(botDraft)]
]

/** Whether Amazon Connect, or a bot in one of its flows, wrote this. */
export const isAmazonConnect = (place: Place): boolean => kinds.some(([is]) => is(place))

/** All deliveries in a document, wherever they stand: one, a list, or the lines of a stream. */
export const amazonConnectDrafts = (received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => amazonConnectDrafts(received, item))
  const [, read] = kinds.find(([is]) => is(place)) ?? []
  return read === undefined ? [unrecognisedDraft(amazonConnectId, "telephone", received, place.for(noMarks()), "nothing that Amazon Connect delivers")] : read(received, place)
}
