/** What rooms of chat platforms have in common: members with ids and chosen names, messages that answer others, and news of the room. */
import type { Draft, Place, Received } from "@redthread/channel"
import { type AdapterId, type Content, ConversationId, type Identifier, Namespace, outsideTime, type OutsideTime, type Participant } from "@redthread/model"
import { defined, digest, eventKey, instantAt, sharedBy } from "./Drafting.ts"
import { allInWords } from "./Webhook.ts"

/** A member of a room: the platform's id for it, and what the member or an administrator entered. */
export const memberOf = (namespace: string, id: string | undefined, scope: string | undefined, claims: Readonly<Record<string, string | undefined>> = {}): ReadonlyArray<Identifier> => [
  ...(id === undefined || id === "" ? [] : [{ namespace: Namespace.make(namespace), value: id, ...defined({ scope: scope === "" ? undefined : scope }), assurance: "channel-verified" as const }]),
  ...Object.entries(claims).flatMap(([name, value]) => (value === undefined || value.trim() === "" ? [] : [{ namespace: Namespace.make(name), value, assurance: "claimed" as const }]))
]

/** These identifiers as somebody else in the room. */
export const beside = (role: Participant["role"], [first, ...rest]: ReadonlyArray<Identifier>): ReadonlyArray<Participant> => (first === undefined ? [] : [{ role, identifiers: [first, ...rest] }])

/** A time in milliseconds or after ISO 8601; the time of receipt where there is none. */
export const roomTime = (received: Received, raw: string | undefined): OutsideTime => {
  const at = raw !== undefined && /^\d{11,16}$/.test(raw) ? instantAt(Number(raw)) : undefined
  return at === undefined ? outsideTime(raw === "" ? undefined : raw, received.at) : { instant: at, raw: raw ?? "" }
}

/** Who did something, when, and in which room. */
export interface Scene {
  readonly adapter: AdapterId
  readonly at: OutsideTime
  readonly room: string | undefined
  readonly who: ReadonlyArray<Identifier>
  /** What programs say, ours or another's, is kept and opens no concern. */
  readonly isProgram: boolean
}

const aboutOf = ({ adapter, at, isProgram, room, who }: Scene) => ({
  ...sharedBy(adapter, "chat"), at, identifiers: isProgram ? [] : who, others: isProgram ? beside("brand", who) : []
  , conversation: room === undefined || room === "" ? {} : { conversation: ConversationId.make(`${adapter}:${room}`) }
})

/** A message of a member. A corrected one has the key of the first, and the time of the correction as its revision. */
export const roomMessage = (scene: Scene, item: Place, id: string, content: ReadonlyArray<Content>, { answers = [], revision = 0 }: { readonly answers?: ReadonlyArray<string | undefined>; readonly revision?: number } = {}): Draft => {
  const { conversation, ...about } = aboutOf(scene)
  return {
    at: item.pointer, marks: item.marks,
    event: {
      ...about, thread: { ...conversation, id, references: answers.filter((one) => one !== undefined && one !== "") as ReadonlyArray<string> }, _tag: "Message", key: eventKey(scene.adapter, "message", id), revision: Math.max(0, Math.floor(revision)),
      direction: scene.isProgram ? "outbound" : "inbound", content: content.length > 0 ? content : [{ _tag: "Unsupported", what: "a message without content" }], ...(scene.isProgram ? { automatic: "echo" as const } : {})
    }
  }
}

/** An emoji under a message; empty where it was taken back. */
export const roomReaction = (scene: Scene, item: Place, key: string, target: string, emoji: string): Draft => {
  const { conversation, ...about } = aboutOf(scene)
  return { at: item.pointer, marks: item.marks, event: { ...about, thread: { ...conversation, references: [] }, _tag: "Reacted", key: eventKey(scene.adapter, "reaction", key), target, emoji } }
}

/** A message that was taken back. */
export const roomDeletion = (scene: Scene, item: Place, target: string): Draft => {
  const { conversation, ...about } = aboutOf(scene)
  return { at: item.pointer, marks: item.marks, event: { ...about, thread: { ...conversation, references: [] }, _tag: "Deleted", key: eventKey(scene.adapter, "deleted", target), target } }
}

/** News of a room or of the platform, told in words. */
export const roomNotice = (scene: Scene, item: Place, topic: string): Draft => {
  const { conversation, ...about } = aboutOf(scene)
  return { at: item.pointer, marks: item.marks, event: { ...about, thread: { ...conversation, references: [] }, _tag: "ChannelNotice", key: eventKey(scene.adapter, "notice", digest(item.value)), topic, text: allInWords(item).slice(0, 1000) } }
}

/** The kind of a file by its media type. */
export const fileKind = (mediaType: string): "image" | "video" | "audio" | "file" => {
  const [major] = mediaType.split("/")
  return major === "image" || major === "video" || major === "audio" ? major : "file"
}

/** All entries of a form as its fields, or one choice where it holds but one. */
export const pressed = (id: string | undefined, values: Place): ReadonlyArray<Content> => {
  const words = allInWords(values)
  return id === undefined || id === "" ? (words === "" ? [] : [{ _tag: "Form", fields: [{ name: "value", value: words }] }]) : [{ _tag: "Choice", id, title: words === "" ? id : words }]
}
