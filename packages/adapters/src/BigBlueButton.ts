/** Video meetings on BigBlueButton: who came and went, what was written in the chat, recordings. Source: BigBlueButton, “Webhooks”. */
import { BadSignature, type ChannelAdapter, type Draft, Malformed, type Place, type Received, textOf } from "@redthread/channel"
import { ConversationId, type Identifier, Namespace, type OutsideTime, type Participant } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import { createHash } from "node:crypto"
import { equalSecrets } from "./Crypto.ts"
import { adapterId, eventKey, instantAt, sharedBy, timeOrReceipt, unrecognisedDraft } from "./Drafting.ts"
import { maybe, maybeText, open } from "./Lenient.ts"
import { exactDocument, fresh, has, listener, noticeDraft } from "./Listening.ts"
import { carry } from "./Webhook.ts"

const id = adapterId("bigbluebutton")

/** One server. */
export const BigBlueButtonConfig = Schema.Struct({
  /** Shared secrets of the server: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** The address that was given to `hooks/create`; its checksum covers it. Without it only `Authorization: Bearer` proves a delivery. */
  callbackUrl: Schema.optionalKey(Schema.NonEmptyString),
  /** External ids of the brand's own people: what they write is ours. */
  ownUsers: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** The server's name; external ids of users count on it. */
  server: Schema.optionalKey(Schema.NonEmptyString)
})
export type BigBlueButtonConfig = typeof BigBlueButtonConfig.Type

const User = open({ "internal-user-id": maybeText, "external-user-id": maybeText, name: maybeText, role: maybe(Schema.Union([Schema.Literals(["MODERATOR", "VIEWER"]), Schema.String])) })
const Event = open({
  data: open({
    type: Schema.Literal("event"),
    id: Schema.Union([Schema.Literals(["meeting-created", "meeting-ended", "user-joined", "user-left", "chat-group-message-sent", "rap-publish-ended"]), Schema.String]),
    attributes: open({ meeting: open({ "internal-meeting-id": maybeText, "external-meeting-id": maybeText, name: maybeText }), user: maybe(User), "chat-message": maybe(open({ id: maybeText, message: maybeText, sender: maybe(User) })) }),
    event: open({ ts: Schema.Int })
  })
})

/** One delivery: events in a list, or one alone; a form is read as the object of its fields. */
export const BigBlueButtonWire = Schema.Union([open({ event: Schema.Array(Event), timestamp: maybe(Schema.Union([Schema.Int, Schema.String])), domain: maybeText }), Schema.Array(Event), Event])
export type BigBlueButtonWire = typeof BigBlueButtonWire.Type

const fieldsOf = (received: Received): URLSearchParams | undefined => {
  const text = textOf(received).trim()
  return /^(event|timestamp|domain)=/.test(text) ? new URLSearchParams(text) : undefined
}

const documentOf = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const fields = fieldsOf(received)
  if (fields === undefined) return exactDocument(received)
  const event = exactDocument({ ...received, body: new TextEncoder().encode(fields.get("event") ?? "") })
  return Result.map(event, (events) => ({ ...Object.fromEntries(fields), event: events }))
}

/** The checksum that stands in the address: a hash over callback, fields and secret, in hexadecimal. */
const hasChecksum = ({ callbackUrl, secrets }: BigBlueButtonConfig, received: Received): boolean => {
  const given = new URLSearchParams(received.name.split("?")[1] ?? "").get("checksum")
  const fields = fieldsOf(received)
  const algorithm = { 40: "sha1", 64: "sha256", 96: "sha384", 128: "sha512" }[given?.length ?? 0]
  if (given === null || fields === undefined || callbackUrl === undefined || algorithm === undefined) return false
  const said = JSON.stringify(Object.fromEntries([...fields].map(([name, value]) => [name, name === "timestamp" && /^\d{1,15}$/.test(value) ? Number(value) : value])))
  return secrets.map((secret) => equalSecrets(createHash(algorithm).update(`${callbackUrl}${said}${secret}`).digest("hex"), given.toLowerCase())).includes(true)
}

const verify = (config: BigBlueButtonConfig, received: Received): Effect.Effect<void, BadSignature> => {
  const given = received.headers["authorization"]
  const bears = given !== undefined && config.secrets.map((secret) => equalSecrets(`Bearer ${secret}`, given)).includes(true)
  return bears || hasChecksum(config, received)
    ? Effect.void
    : Effect.fail(new BadSignature({ header: "authorization", reason: "Neither the header nor a checksum in the address shows a secret of ours." }))
}

const personOf = (user: Place, { server }: BigBlueButtonConfig): ReadonlyArray<Identifier> => {
  const [external, name] = [user.get("external-user-id").name()?.trim() ?? "", user.get("name").name()?.trim() ?? ""]
  carry(user, "internal-user-id", "role", "presenter", "guest", "sharing-mic", "stream", "listening-only", "userdata")
  return [
    ...(external === "" ? [] : [{ namespace: Namespace.make("video-user"), value: external, ...(server === undefined ? {} : { scope: server }), assurance: "claimed" as const }]),
    ...(name === "" ? [] : [{ namespace: Namespace.make("name"), value: name, assurance: "claimed" as const }])
  ]
}

const phases = {
  "meeting-created": "started", "meeting-ended": "ended", "user-joined": "answered", "user-left": "ended", "rap-publish-ended": "recorded", "rap-archive-ended": "recorded"
} as const

const draftOf = (entry: Place, received: Received, config: BigBlueButtonConfig): Draft => {
  const data = entry.get("data")
  const kind = data.get("id").name()
  const [meeting, user] = [data.get("attributes").get("meeting"), data.get("attributes").get("user")]
  const room = meeting.get("internal-meeting-id").name() ?? data.get("attributes").get("record-id").name() ?? ""
  if (kind === undefined || room === "") return unrecognisedDraft(id, "video", received, entry, "an entry that is no event of a meeting")
  const ts = data.get("event").get("ts")
  const raw = ts.text() ?? ""
  const when: OutsideTime = timeOrReceipt(received, /^\d+$/.test(raw) ? instantAt(Number(raw)) : undefined, raw)
  const title = meeting.get("name").name()
  data.get("type").carry()
  meeting.carry()
  const chat = data.get("attributes").get("chat-message")
  const speaker = kind === "chat-group-message-sent" ? chat.get("sender") : user
  const role = speaker.get("role").value
  const external = speaker.get("external-user-id").value
  const leg = speaker.get("internal-user-id").text() || room
  const person = personOf(speaker, config)
  const ours = role === "MODERATOR" || (typeof external === "string" && config.ownUsers?.includes(external) === true)
  const [first, ...rest] = person
  const others: ReadonlyArray<Participant> = ours && first !== undefined ? [{ role: "agent", identifiers: [first, ...rest] }] : []
  const about = {
    ...sharedBy(id, "video"), key: eventKey(id, kind, room, leg, raw), at: when, identifiers: ours ? [] : person, others,
    thread: { conversation: ConversationId.make(`bigbluebutton:${room}`), id: leg, references: [] }, signals: kind === "meeting-created" && title !== undefined ? [{ _tag: "Noted", text: title } as const] : []
  }
  const base = { at: entry.pointer, marks: entry.marks }
  if (kind === "chat-group-message-sent") {
    const message = chat.get("id").text() || leg
    const content = [{ _tag: "Text" as const, text: chat.get("message").string() ?? "" }]
    carry(chat, "chat-id")
    return { ...base, event: { ...about, _tag: "Message", key: eventKey(id, "chat", room, message), thread: { ...about.thread, id: message }, direction: ours ? "outbound" : "inbound", content, ...(ours ? { automatic: "echo" as const } : {}) } }
  }
  const phase = Object.hasOwn(phases, kind) ? phases[kind as keyof typeof phases] : undefined
  if (phase !== undefined) {
    const recording = data.get("attributes").get("recording").get("playback").get("link").name() ?? (phase === "recorded" ? data.get("attributes").get("record-id").name() : undefined)
    return { ...base, event: { ...about, _tag: "Call", direction: "inbound", phase, leg, disposition: kind, ...(recording === undefined ? {} : { recording }) } }
  }
  const notice = noticeDraft(id, "video", received, entry, kind)
  return { ...base, event: { ...notice.event, ...about } }
}

const entriesIn = (root: Place): ReadonlyArray<Place> => {
  const list = Array.isArray(root.value) ? root : root.get("event")
  return Array.isArray(list.value) ? list.items() : [has(root, "event") && !has(root, "data") ? list : root]
}

/**
 * Webhooks of BigBlueButton. It listens only: what is said in a meeting is said there.
 *
 * ```ts
 * import { bigBlueButton } from "@redthread/adapters"
 * bigBlueButton({ secrets: ["secret"] }).kind // => "video"
 * ```
 */
export const bigBlueButton = (config: BigBlueButtonConfig): ChannelAdapter<BigBlueButtonConfig, BigBlueButtonWire> =>
  listener({
    id,
    kind: "video",
    config: BigBlueButtonConfig,
    wire: BigBlueButtonWire,
    source: "https://docs.bigbluebutton.org/development/webhooks/",
    looksRight: (root) => entriesIn(root).some((entry) => has(entry.get("data"), "id", "attributes")),
    verify: (received) => verify(config, received),
    document: documentOf,
    drafts: (root, received) => {
      const drafts = entriesIn(root).map((entry) => draftOf(fresh(entry), received, config))
      const [first] = drafts
      if (first !== undefined && !Array.isArray(root.value) && has(root, "event")) carry(root.for(first.marks), "timestamp", "domain")
      return drafts
    }
  })
