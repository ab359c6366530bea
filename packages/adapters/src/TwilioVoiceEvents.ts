/** Webhooks of Twilio's Programmable Voice as calls. Source: Twilio, “TwiML for Programmable Voice”, request parameters and callbacks of each verb. */
import { type Draft, noMarks, parseJson, type Place, reading, type Received } from "@redthread/channel"
import { type CallPhase, ConversationId, type Identifier, Namespace } from "@redthread/model"
import { Result } from "effect"
import { adapterId, defined, digest, eventKey, instantAt, sharedBy, timeOrReceipt, under, unrecognisedDraft } from "./Drafting.ts"
import { e164Of, nameOf, participant, secondsOf, sidesOf } from "./TelephoneCalls.ts"
import type { TwilioVoiceConfig } from "./TwilioVoiceWire.ts"
import { allInWords } from "./Webhook.ts"

/** The adapter's id. */
export const twilioVoiceId = adapterId("twilio-voice")

/** States of a call. Source: Twilio, “Call resource”, status values. */
const phases: Readonly<Record<string, CallPhase>> = {
  queued: "started", initiated: "started", ringing: "ringing", "in-progress": "answered", answered: "answered",
  completed: "ended", busy: "ended", failed: "ended", "no-answer": "ended", canceled: "ended", cancelled: "ended"
}

/** Numbers that spell on the keys of a telephone that there is none. Source: Twilio, “Anonymous callers”. */
const spelled = new Set(["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"])

/** A number; a client of an app or an address of SIP has no number but a name of its own. */
const addressOf = (value: string | undefined): ReadonlyArray<Identifier> => {
  if (value === undefined || spelled.has(value)) return []
  const [, scheme, rest = ""] = /^(client|sips?|whatsapp):(.+)$/i.exec(value) ?? []
  if (scheme?.toLowerCase() === "whatsapp") return e164Of(rest)
  return scheme === undefined ? e164Of(value) : [{ namespace: Namespace.make(scheme === "client" ? "twilio-client" : "sip"), value: rest, assurance: "claimed" }]
}

const present = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.some((key) => place.get(key).isPresent)

/** Whether a webhook of the Voice API stands here. */
export const isTwilioVoice = (place: Place): boolean =>
  typeof place.get("CallSid").value === "string" && !present(place, "MessageSid", "SmsSid")
  || (["ConferenceSid", "RecordingSid", "TranscriptionSid"].some((key) => typeof place.get(key).value === "string") && present(place, "AccountSid"))

/** Names and hints that are known and stay with the raw payload. */
const carried = /^(AccountSid|ApiVersion|Api_?Key|CallToken|Called|Caller|CallerCity|CallerState|CallerZip|CallerCountry|Called(City|State|Zip|Country)|(From|To)(City|State|Zip|Country)|StirVerstat|StirPassportToken|SipHeader_.*|SipCallId|SipDomain.*|SipResponseCode|SequenceNumber|SequenceId|CallbackSource|Duration|Confidence|FinishedOnKey|Language(Code)?|msg|Recording(Channels|Source|Track|StartTime|Status|Duration|Sid)|Track|PartialResults|Final|TranscriptionData|TranscriptionUrl|TranscriptionType|TranscriptionMethod|InboundTrackLabel|OutboundTrackLabel|MachineDetectionDuration|Stability|ProviderName|Profile|PhoneNumberSid|Direction|ParentCallSid|CallStatus|DialBridged|DialCallSid|ForwardedFrom|CallDuration|Timestamp|CallInitiatedAt|ErrorCode|ErrorMessage)$/

/** Twilio writes times after RFC 2822 or ISO 8601. */
const timeOf = (received: Received, event: Place) => {
  const raw = event.get("Timestamp").text() ?? event.get("RecordingStartTime").text() ?? ""
  return timeOrReceipt(received, raw === "" ? undefined : instantAt(Date.parse(raw)), raw)
}

/**
 * Who called whom. A leg that Twilio dialled for a caller shows the caller's number unless another was chosen, so its “From” is the
 * customer unless that number is the brand's.
 */
const peopleIn = (config: TwilioVoiceConfig, event: Place) => {
  const [from, to] = [event.get("From").text() ?? event.get("Caller").text() ?? "", event.get("To").text() ?? event.get("Called").text() ?? ""]
  const said = event.get("Direction").name() ?? ""
  const own = sidesOf(config, from, to, "")
  const direction = said === "inbound" || said === "outbound-api" ? (said === "inbound" ? "inbound" as const : "outbound" as const) : own === "outbound" ? own : "inbound" as const
  const [caller, called] = [[...addressOf(from), ...nameOf(event.get("CallerName").name())], addressOf(to)]
  return direction === "outbound"
    ? { direction, identifiers: called, others: participant("brand", caller) }
    : { direction, identifiers: caller, others: participant("brand", called) }
}

/** What a webhook reports, by the parameter that only this kind has; the first that fits. */
interface Found {
  readonly phase: CallPhase
  readonly key: string
  readonly leg?: string | undefined
  readonly disposition?: string | undefined
  readonly seconds?: number | undefined
  readonly talk?: number | undefined
  readonly transcript?: string | undefined
  readonly recording?: string | undefined
}

const spokenIn = (data: string | undefined): string | undefined =>
  data === undefined ? undefined : reading(Result.getOrElse(parseJson(data), () => null)).get("transcript").name()

const transcription = (event: Place): Found | undefined => {
  const said = event.get("TranscriptionText").name() ?? (event.get("TranscriptionEvent").string() === "transcription-content" && event.get("Final").value !== "false" ? spokenIn(event.get("TranscriptionData").string()) : undefined)
  const name = event.get("TranscriptionSid").name() ?? ""
  return said === undefined ? undefined : { phase: "transcribed", key: `transcript:${name}:${event.get("SequenceId").text() ?? ""}`, transcript: said, recording: event.get("RecordingUrl").name() }
}

const recording = (event: Place): Found | undefined => {
  const [url, sid, status] = [event.get("RecordingUrl").name(), event.get("RecordingSid").name(), event.get("RecordingStatus").name() ?? "completed"]
  if (url === undefined || status !== "completed" || present(event, "CallDuration")) return undefined
  return { phase: "recorded", key: `recording:${sid ?? digest(url)}`, recording: url, seconds: secondsOf(event.get("RecordingDuration")), transcript: event.get("Digits").name() }
}

const dialled = (event: Place, call: string): Found | undefined => {
  const status = event.get("DialCallStatus").name()
  if (status === undefined) return undefined
  const leg = event.get("DialCallSid").name() ?? `${call}:dial`
  const talk = secondsOf(event.get("DialCallDuration"))
  return { phase: "ended", key: `dial:${leg}`, leg, disposition: status, seconds: talk, talk: status === "completed" || status === "answered" ? talk : undefined, recording: event.get("RecordingUrl").name() }
}

const said = (event: Place): Found | undefined => {
  const words = [event.get("SpeechResult").name(), event.get("Digits").name()].filter((part) => part !== undefined).join(" ")
  return words === "" ? undefined : { phase: "input", key: `input:${digest(event.value)}`, transcript: words }
}

const state = (event: Place): Found | undefined => {
  const status = event.get("CallStatus").name()
  const phase = status === undefined ? (present(event, "From", "Caller") ? "started" as const : undefined) : under(phases, status)
  if (phase === undefined) return undefined
  const [seconds, answeredBy] = [secondsOf(event.get("CallDuration")), event.get("AnsweredBy").name()]
  return {
    phase, key: answeredBy !== undefined && phase === "answered" ? `${status ?? phase}:${answeredBy}` : status ?? phase, seconds, talk: status === "completed" ? seconds : undefined,
    recording: event.get("RecordingUrl").name(), disposition: answeredBy ?? (phase === "ended" ? status : undefined)
  }
}

/** Waiting and being put through in queues and conferences; whoever holds a call keeps the caller on the line. */
const waiting: Readonly<Record<string, CallPhase>> = { "participant-hold": "held", "participant-unhold": "answered" }

const elsewhere = (event: Place): Found | undefined => {
  const phase = under(waiting, String(event.get("StatusCallbackEvent").value))
  if (phase !== undefined) return { phase, key: `conference:${digest(event.value)}`, disposition: event.get("StatusCallbackEvent").name() }
  return present(event, "QueuePosition", "QueueTime") && present(event, "QueueSid") && !present(event, "QueueResult")
    ? { phase: "held", key: `queue:${digest(event.value)}`, disposition: "queued" }
    : undefined
}

/** News about a call that changes nothing for the caller: conferences, queues that were left, streams, payments, recordings that failed. */
const topicOf = (event: Place): string | undefined =>
  ["StatusCallbackEvent", "TranscriptionEvent", "StreamEvent"].map((key) => event.get(key).name()).find((one) => one !== undefined)
  ?? [["RecordingStatus", "recording"], ["TranscriptionStatus", "transcription"], ["QueueResult", "queue"], ["Result", "payment"], ["UnstableSpeechResult", "partial speech"], ["StableSpeechResult", "partial speech"], ["AnsweredBy", "answered by"], ["ErrorCode", "error"]]
    .find(([key = ""]) => present(event, key))?.[1]

/** One webhook: an event of a call, or news about it. */
export const twilioVoiceDraft = (config: TwilioVoiceConfig, received: Received, place: Place): Draft => {
  const event = place.for(noMarks())
  const call = event.get("CallSid").name() ?? event.get("ConferenceSid").name() ?? event.get("RecordingSid").name() ?? "call"
  const parent = event.get("ParentCallSid").name()
  const isSpecial = present(event, "StatusCallbackEvent", "TranscriptionEvent", "StreamEvent", "QueueSid", "RecordingStatus", "TranscriptionStatus", "UnstableSpeechResult")
  const found = transcription(event) ?? elsewhere(event) ?? dialled(event, call) ?? recording(event) ?? said(event) ?? (isSpecial ? undefined : state(event))
  const shared = {
    ...sharedBy(twilioVoiceId, "telephone"), ...peopleIn(config, event), at: timeOf(received, event),
    thread: { conversation: ConversationId.make(`${twilioVoiceId}:${parent ?? call}`), id: found?.leg ?? call, references: found?.leg === undefined ? (parent === undefined ? [] : [parent]) : [call] }
  }
  if (found === undefined) {
    const topic = topicOf(event)
    if (topic === undefined) return unrecognisedDraft(twilioVoiceId, "telephone", received, place, `call status “${String(event.get("CallStatus").value)}”`)
    const { direction: _, ...about } = shared
    return { at: event.pointer, marks: event.marks, event: { ...about, _tag: "ChannelNotice", key: eventKey(twilioVoiceId, call, digest(place.value)), topic, text: allInWords(event).slice(0, 1000) } }
  }
  const { key, leg = call, phase, ...more } = found
  for (const [name, member] of event.members()) if (carried.test(name) || phase === "held" || name === "FriendlyName" || name.startsWith("Queue") || name.startsWith("AvgQueue") || name.startsWith("CurrentQueue")) member.carry()
  return { at: event.pointer, marks: event.marks, event: { ...shared, _tag: "Call", key: eventKey(twilioVoiceId, call, key), phase, leg, ...defined(more) } }
}
