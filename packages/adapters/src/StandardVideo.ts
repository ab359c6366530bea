/** Video rooms of any vendor that signs after Standard Webhooks, in its recommended form `{ type, timestamp, data }`; and requests to be called back. */
import type { ChannelAdapter, Draft, Place, Received } from "@redthread/channel"
import { type CallPhase, ConversationId, outsideTime } from "@redthread/model"
import { Schema } from "effect"
import { calledBack, dueIn } from "./CallBack.ts"
import { adapterId, digest, eventKey, sharedBy, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { fresh, has, listener, noticeDraft } from "./Listening.ts"
import { StandardSecrets, verifyStandard } from "./StandardWebhooks.ts"
import { namedIn } from "./WebActions.ts"
import { carry, eachOnce } from "./Webhook.ts"

const id = adapterId("standard-video")

const Data = open({ id: maybeText, room: maybeText, email: maybeText, phone: maybeText, name: maybeText, duration: maybe(Schema.Int), recording: maybeText, text: maybeText })

/** One event. */
export const StandardVideoWire = open({
  type: Schema.Union([Schema.Literals(["meeting.started", "participant.joined", "participant.left", "meeting.ended", "recording.ready", "callback.requested"]), Schema.String]),
  timestamp: Schema.String,
  data: Data
})
export type StandardVideoWire = typeof StandardVideoWire.Type

const phases: ReadonlyArray<readonly [RegExp, typeof CallPhase.Type]> = [
  [/^(meeting|room|session|call|conference)[._](started|created|opened)$/, "started"], [/^(participant|user|attendee)[._](joined|entered)$/, "answered"],
  [/^(participant|user|attendee)[._]left$/, "ended"], [/^(meeting|room|session|call|conference)[._](ended|finished|closed)$/, "ended"],
  [/^recording[._](ready|finished|available|completed|ready[._]to[._]download)$/, "recorded"], [/^(transcript|transcription)[._](ready|finished|available|completed)$/, "transcribed"]
]

const textIn = (place: Place, ...keys: ReadonlyArray<string>): string | undefined => keys.map((key) => place.get(key).text() || undefined).find((text) => text !== undefined)

const draftOf = (root: Place, received: Received): Draft => {
  const type = root.get("type").name()
  const data = root.get("data")
  if (type === undefined || data.value === undefined) return unrecognisedDraft(id, "video", received, root, "an object without type and data")
  const at = outsideTime(root.get("timestamp").name(), received.at)
  const person = [data, data.get("participant"), data.get("user"), data.get("customer")].flatMap(namedIn)
  const room = textIn(data, "room", "room_id", "roomId", "meeting_id", "meetingId", "room_name")
  const item = textIn(data, "id", "participant_id", "participantId", "session_id", "sessionId") ?? textIn(data.get("participant"), "id")
  const leg = item ?? room ?? "unnamed"
  const about = {
    ...sharedBy(id, "video"), key: eventKey(id, type, room ?? "", leg, at.raw, digest(data.value)), at, identifiers: eachOnce(person),
    thread: { ...(room === undefined ? {} : { conversation: ConversationId.make(`video:${room}`) }), id: leg, references: [] }
  }
  const base = { at: root.pointer, marks: root.marks }
  if (/^callback[._](requested|created)$/.test(type)) {
    const fields = data.members().flatMap(([name, inner]) => {
      const value = inner.text()
      return value === undefined ? [] : [{ name, value }]
    })
    return { ...base, event: { ...about, _tag: "Message", direction: "inbound", content: [{ _tag: "Form", fields }], signals: [calledBack(fields.filter(({ name }) => !/phone|number|id$/i.test(name)).map(({ value }) => value).find((value) => dueIn(value) !== undefined) ?? "")] } }
  }
  const [, phase] = phases.find(([test]) => test.test(type)) ?? []
  if (phase !== undefined) {
    const seconds = data.get("duration")
    const length = Number.isSafeInteger(seconds.value) && Number(seconds.value) >= 0 ? seconds.number() : undefined
    const recording = textIn(data, "recording", "recording_url", "recordingUrl", "download_link")
    const transcript = phase === "transcribed" ? textIn(data, "transcript", "text") : undefined
    return {
      ...base,
      event: { ...about, _tag: "Call", direction: "inbound", phase, leg, disposition: type, ...(length === undefined ? {} : { seconds: length }), ...(recording === undefined ? {} : { recording }), ...(transcript === undefined ? {} : { transcript }) }
    }
  }
  carry(root, "data")
  const notice = noticeDraft(id, "video", received, root, type)
  return { ...base, event: { ...notice.event, ...about } }
}

/**
 * Events of video rooms, signed after Standard Webhooks. It listens only.
 *
 * ```ts
 * import { standardVideo } from "@redthread/adapters"
 * standardVideo({ secrets: [] }).id // => "standard-video"
 * ```
 */
export const standardVideo = (config: StandardSecrets): ChannelAdapter<StandardSecrets, StandardVideoWire> =>
  listener({
    id,
    kind: "video",
    config: StandardSecrets,
    wire: StandardVideoWire,
    source: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md",
    looksRight: (root) => has(root, "type", "timestamp", "data") && /^\w[\w-]*([./:]\w[\w-]*)+$/.test(String(root.get("type").value)) && !has(root, "specversion"),
    verify: (received, now) => verifyStandard(config, received, now),
    drafts: (root, received) => [draftOf(fresh(root), received)]
  })
