/** Webhooks of the Vonage Voice API as calls; documents that we send ourselves by their names. */
import { type Draft, noMarks, type Place, type Received } from "@redthread/channel"
import { type CallPhase, ConversationId, type Direction, type Identifier, type Participant } from "@redthread/model"
import { adapterId, defined, digest, eventKey, sharedBy, under, unrecognisedDraft } from "./Drafting.ts"
import { e164Of, exchangeTime, nameOf, participant, secondsOf, sidesOf } from "./TelephoneCalls.ts"
import type { VonageConfig } from "./VonageWire.ts"

/** The adapter's id. */
export const vonageId = adapterId("vonage-voice")

/** States of a call. Source: Vonage, Voice API webhook reference. */
const phases: Readonly<Record<string, CallPhase>> = {
  started: "started", ringing: "ringing", answered: "answered", machine: "answered", human: "answered", busy: "ended",
  timeout: "ended", failed: "ended", rejected: "ended", unanswered: "ended", cancelled: "ended", disconnected: "ended",
  completed: "ended", transcribed: "transcribed"
}

const has = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.every((key) => place.get(key).isPresent)
const actions = new Set(["talk", "stream", "input", "record", "connect", "conversation", "notify", "transfer", "wait", "pay"])
const endpoints = new Set(["phone", "app", "sip", "websocket", "vbc"])
const first = (place: Place): Place | undefined => place.items()[0]
const textIn = (place: Place): string => (typeof place.value === "string" ? place.value : "")

/** What a document is that no webhook delivers: something we ask of Vonage, or its answer. */
const notDelivered: ReadonlyArray<readonly [string, (place: Place) => boolean]> = [
  ["call control object (NCCO)", (place) => first(place) !== undefined && place.items().every((item) => actions.has(textIn(item.get("action"))))],
  ["request to create a call", (place) => (has(place, "to") && (has(place, "ncco") || has(place, "answer_url")))],
  ["request to change a call", (place) => has(place, "action") && (has(place, "destination") || ["hangup", "mute", "unmute", "earmuff", "unearmuff"].includes(textIn(place.get("action"))))],
  ["call control action", (place) => actions.has(textIn(place.get("action")))],
  ["list of calls", (place) => has(place.get("_embedded"), "calls")],
  ["answer to a request", (place) => has(place, "message", "uuid")],
  ["answer to a request to create a call", (place) => has(place, "uuid", "status") && !has(place, "timestamp") && !has(place, "from")],
  ["request to play audio", (place) => has(place, "stream_url")],
  ["transcript file", (place) => has(place, "channels") && has(place, "request_id")],
  ["endpoint of a call", (place) => endpoints.has(textIn(place.get("type"))) && ["number", "user", "uri", "extension"].some((key) => has(place, key)) && !has(place, "conversation_uuid")]
]

/** The name of a document that is no webhook; `undefined` for webhooks and for what is not Vonage's. */
export const vonageDocumentName = (place: Place): string | undefined => notDelivered.find(([, looksLike]) => looksLike(place))?.[0]

/** Whether this looks like a webhook of the Voice API. */
export const isVonageEvent = (place: Place): boolean =>
  has(place, "conversation_uuid") || (has(place, "uuid") && (has(place, "status") || has(place, "timestamp"))) ||
  has(place, "conversation_uuid_from") || has(place, "recording_uuid")

const people = (config: VonageConfig, event: Place): {
  readonly direction: Direction
  readonly identifiers: ReadonlyArray<Identifier>
  readonly others: ReadonlyArray<Participant>
} => {
  const [from, to, said] = [event.get("from").text() ?? "", event.get("to").text() ?? "", event.get("direction").name()]
  const sides = said === "inbound" || said === "outbound" ? said : sidesOf(config, from, to, "")
  const caller = [...e164Of(from), ...nameOf(event.get("from_user").name())]
  const called = e164Of(to)
  return sides === "outbound"
    ? { direction: "outbound", identifiers: called, others: participant("brand", caller) }
    : { direction: "inbound", identifiers: caller, others: participant("brand", called) }
}

/** What the caller said or pressed: the words recognised with the highest confidence come first. */
const inputOf = (event: Place): string | undefined => {
  const [best] = [...event.get("speech").get("results").items()].sort((one, other) =>
    Number(other.get("confidence").value ?? 0) - Number(one.get("confidence").value ?? 0)
  )
  const said = best?.get("text").name()
  const digits = event.get("dtmf").get("digits").name() ?? event.get("dtmf").name()
  return [said, digits].filter((part) => part !== undefined).join(" ") || undefined
}

const phaseOf = (event: Place): CallPhase | undefined => {
  const status = under(phases, textIn(event.get("status")))
  if (status !== undefined) return status
  if (has(event, "status")) return undefined
  if (has(event, "speech") || has(event, "dtmf")) return "input"
  if (has(event, "recording_url")) return "recorded"
  if (has(event, "conversation_uuid_from")) return "transferred"
  return has(event, "from") && has(event, "to") ? "answered" : undefined
}

const carried = [
  "rate", "price", "network", "start_time", "end_time", "region_url", "endpoint_type", "custom_data", "speech", "dtmf", "timed_out",
  "size", "transcription_url", "type", "sip_code", "disconnected_by", "machine_detection_outcome", "sub_state", "headers", "channels"
]

const secondsBetween = (event: Place): number | undefined => {
  const [start, end] = [Date.parse(textIn(event.get("start_time"))), Date.parse(textIn(event.get("end_time")))]
  return Number.isNaN(start) || Number.isNaN(end) || end < start ? undefined : Math.round((end - start) / 1000)
}

/** One webhook: a call event, or news about the application (errors, notifications of our own). */
export const vonageDraft = (config: VonageConfig, received: Received, place: Place): Draft => {
  const event = place.for(noMarks())
  const phase = phaseOf(place)
  const status = event.get("status").name()
  const [reason, payload] = [event.get("reason"), event.get("payload")]
  const at = exchangeTime(received, event.get("timestamp").text() ?? "")
  const conversation = event.get("conversation_uuid").name() ?? event.get("conversation_uuid_to").name()
  const leg = event.get("uuid").name() ?? event.get("recording_uuid").name() ?? conversation
  const before = event.get("conversation_uuid_from").name()
  const thread = {
    ...defined({ conversation: conversation === undefined ? undefined : ConversationId.make(`${vonageId}:${conversation}`), id: leg }),
    references: before === undefined ? [] : [before]
  }
  const shared = { ...sharedBy(vonageId, "telephone"), at, thread }
  const draft = (made: Draft["event"]): Draft => ({ at: event.pointer, marks: event.marks, event: made })
  if (phase === undefined && status === undefined && (reason.isPresent || payload.isPresent)) {
    const topic = reason.isPresent ? "error" : "notification"
    const text = reason.name() ?? JSON.stringify(payload.json() ?? "")
    return draft({ ...shared, _tag: "ChannelNotice", key: eventKey(vonageId, topic, digest(place.value)), identifiers: [], topic, text })
  }
  if (phase === undefined || leg === undefined) {
    return unrecognisedDraft(vonageId, "telephone", received, place, status === undefined ? "webhook without status" : `call status “${status}”`)
  }
  // A state is reached once on a leg; input, recordings and transfers happen more than once.
  const what = status ?? (phase === "answered" ? "answer" : `${phase}-${digest(place.value)}`)
  const seconds = secondsOf(event.get("duration")) ?? (phase === "recorded" ? secondsBetween(event) : undefined)
  const transcript = phase === "input" ? inputOf(event) : undefined
  const detail = event.get("detail").name()
  const recording = event.get("recording_url").name()
  const sides = people(config, event)
  const disposition = [status, detail ?? (status === undefined ? undefined : reason.name())].filter((part) => part !== undefined).join(": ")
  for (const key of carried) event.get(key).carry()
  for (const [key, member] of event.members()) if (key.startsWith("SipHeader_")) member.carry()
  return draft({
    ...shared,
    ...sides,
    _tag: "Call",
    key: eventKey(vonageId, leg, what),
    phase,
    leg,
    ...defined({
      disposition: phase === "ended" || status === "machine" || status === "human" ? disposition : undefined,
      seconds,
      talk: status === "completed" ? seconds : undefined,
      transcript,
      recording
    })
  })
}
