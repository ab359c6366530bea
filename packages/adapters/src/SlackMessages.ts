/** Messages on Slack: said, corrected, withdrawn, reacted to; and the events that are none. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { Content } from "@redthread/model"
import { defined, digest, eventKey, unixTime, unrecognisedDraft } from "./Drafting.ts"
import { consentFor, isStop, onlyWords } from "./OptOutWords.ts"
import { isOurs, slackBot, slackConversation, slackId, slackRef, type SlackScene, slackShared, slackText, slackUserOf, workspaceOf } from "./SlackPeople.ts"
import { allInWords, carry } from "./Webhook.ts"

type Part = typeof Content.Type

/** What Slack puts around an event. */
const envelopeAside = [
  "token", "team_id", "api_app_id", "type", "authed_users", "authed_teams", "authorizations", "is_ext_shared_channel", "event_context", "event_id",
  "event_time", "enterprise_id", "context_team_id", "context_enterprise_id", "minute_rate_limited", "is_enterprise_install", "team", "enterprise"
]

/** What is known about a message beside its content. */
const messageAside = [
  "type", "subtype", "client_msg_id", "blocks", "attachments", "bot_id", "bot_profile", "app_id", "upload", "display_as_bot", "user_profile", "user_team", "team",
  "source_team", "username", "icons", "parent_user_id", "edited", "hidden", "is_locked", "subscribed", "reply_count", "reply_users", "reply_users_count",
  "replies", "latest_reply", "last_read", "is_starred", "pinned_to", "reactions", "permalink", "metadata", "channel_type", "event_ts", "root", "x_files",
  "assistant_thread", "inviter", "thread_ts", "files", "message", "previous_message", "room", "no_notifications", "item_user", "deleted_ts", "source_team_id",
  "user", "ts", "upload_reply_to", "file", "comment", "bot_link", "purpose", "topic", "name", "old_name", "members", "item", "item_type"
]

const spoken = new Set(["", "file_share", "thread_broadcast", "reply_broadcast", "me_message", "bot_message", "file_comment", "file_mention", "assistant_app_thread", "document_comment_root", "huddle_thread", "slackbot_response"])

/** Messages that Slack writes itself. Source: Slack, “message” event, subtypes. */
const service = new Set([
  "bot_add", "bot_remove", "bot_disable", "bot_enable", "channel_archive", "channel_convert_to_private", "channel_convert_to_public", "channel_join",
  "channel_leave", "channel_name", "channel_posting_permissions", "channel_purpose", "channel_topic", "channel_unarchive", "channel_canvas_updated",
  "document_mention", "ekm_access_denied", "group_archive", "group_join", "group_leave", "group_name", "group_purpose", "group_topic",
  "group_unarchive", "joiner_notification", "joiner_notification_for_inviter", "message_replied", "pinned_item", "unpinned_item", "reminder_add",
  "reminder_delete", "sh_room_created", "sh_room_shared", "tombstone", "unfurl"
])

const kindOf = (mediaType: string): Extract<Part, { readonly _tag: "Media" }>["kind"] => {
  const [major] = mediaType.split("/")
  return major === "image" || major === "video" || major === "audio" ? major : "file"
}

const mediaOf = (file: Place): Part => {
  const ref = file.get("url_private").name() ?? file.get("id").name()
  const [mediaType, size] = [file.get("mimetype").name(), file.get("size").number()]
  const filename = file.get("name").name()
  file.carry()
  return ref === undefined
    ? { _tag: "Unsupported", what: "file" }
    : { _tag: "Media", kind: kindOf(mediaType ?? ""), media: { ref, ...defined({ mediaType, filename, size: size === undefined || !Number.isSafeInteger(size) ? undefined : size }) } }
}

/** Text, then files; a message made of attachments alone says what their fallback says. */
const contentOf = (message: Place): ReadonlyArray<Part> => {
  const text = slackText(message.get("text").string() ?? "")
  const files = [...message.get("files").items(), ...(message.get("file").isPresent ? [message.get("file")] : [])].map(mediaOf)
  const attached = text === "" && files.length === 0
    ? message.get("attachments").items().map((one) => one.get("fallback").string() ?? one.get("text").string() ?? "").filter((one) => one !== "")
    : []
  return text !== "" || files.length > 0
    ? [...(text === "" ? [] : [{ _tag: "Text", text } as const]), ...files]
    : attached.length > 0
    ? [{ _tag: "Text", text: slackText(attached.join("\n")) }]
    : [{ _tag: "Unsupported", what: "message without text" }]
}

const carryEnvelope = (scene: SlackScene, marks: Place["marks"]): void => carry(scene.envelope.for(marks), ...envelopeAside)

/** `1767326125.870439` is seconds with six digits that make the stamp unique. */
const timeOf = (scene: SlackScene, item: Place, ...places: ReadonlyArray<Place>) => {
  const at = [...places, scene.envelope.for(item.marks).get("event_time")].find(({ value }) => value !== undefined && value !== "")
  return unixTime(scene.received, at ?? item.get("ts"))
}

/** Who wrote a message: the customer, our own app, or somebody's bot. */
const speechOf = (scene: SlackScene, message: Place) => {
  if (isOurs(scene, message)) return { direction: "outbound", identifiers: [], others: slackBot(scene, message, "brand"), automatic: "echo" } as const
  const isBot = message.get("subtype").value === "bot_message" || (typeof message.get("bot_id").value === "string" && message.get("bot_id").value !== "")
  return isBot
    ? { direction: "inbound", identifiers: [], others: slackBot(scene, message, "other"), automatic: "auto-reply" } as const
    : { direction: "inbound", identifiers: slackUserOf(scene, message), others: [] } as const
}

const keyOf = (scene: SlackScene, marks: Place["marks"], ...parts: ReadonlyArray<string>) => eventKey(slackId, workspaceOf(scene, marks) ?? "", ...parts)

/** An event whose meaning is known and that is no message: by its type, in Slack's words. */
export const slackNotice = (scene: SlackScene, place: Place, topic: string): Draft => {
  const item = place.for(noMarks())
  const identifiers = slackUserOf(scene, item)
  const own = item.get("text").string() ?? ""
  const text = own === "" ? allInWords(item) : slackText(own)
  const id = scene.envelope.for(item.marks).get("event_id").name()
  const at = timeOf(scene, item, item.get("event_ts"))
  if (own !== "") item.carry()
  carryEnvelope(scene, item.marks)
  return {
    at: item.pointer,
    marks: item.marks,
    event: { ...slackShared, key: keyOf(scene, item.marks, topic, id ?? digest(item.value)), at, thread: { references: [] }, identifiers, _tag: "ChannelNotice", topic, text }
  }
}

const unknown = (scene: SlackScene, place: Place, what: string): Draft => unrecognisedDraft(slackId, "slack", scene.received, place, what)

const aboutMessage = (scene: SlackScene, event: Place, message: Place, ref: string) => {
  const [channel, thread, ts] = [event.get("channel").string() ?? "", message.get("thread_ts").name(), message.get("ts").name()]
  const { automatic, direction, ...who } = speechOf(scene, message)
  return {
    direction,
    automatic,
    about: {
      ...slackShared,
      ...who,
      thread: { ...slackConversation(scene, channel, thread ?? ts, event.marks), id: ref, references: thread === undefined || thread === ts ? [] : [`${channel}:${thread}`] }
    }
  }
}

const edited = (scene: SlackScene, place: Place): Draft => {
  const event = place.for(noMarks())
  const [message, before] = [event.get("message"), event.get("previous_message")]
  const target = slackRef(event.get("channel"), message.get("ts"))
  if (target === undefined) return unknown(scene, place, "message_changed without message")
  const isByHand = message.get("edited").isPresent
  // Slack also reports a preview of a link that it added, and a thread whose first message was deleted.
  if (!isByHand && before.isPresent && before.get("text").value === message.get("text").value && message.get("subtype").value !== "tombstone") {
    return slackNotice(scene, place, "message.unfurled")
  }
  const { about } = aboutMessage(scene, event, message, target)
  const when = message.get("edited").get("ts").name() ?? event.get("event_ts").name() ?? event.get("ts").name() ?? ""
  const at = timeOf(scene, event, message.get("edited").get("ts"), event.get("event_ts"), event.get("ts"))
  const shared = { ...about, at, key: keyOf(scene, event.marks, "changed", target, when) }
  const draft = message.get("subtype").value === "tombstone"
    ? { ...shared, _tag: "Deleted" as const, target }
    : { ...shared, _tag: "Edited" as const, target, content: contentOf(message) }
  carry(message, ...messageAside)
  carry(event, ...messageAside)
  carryEnvelope(scene, event.marks)
  return { at: event.pointer, marks: event.marks, event: draft }
}

const deleted = (scene: SlackScene, place: Place): Draft => {
  const event = place.for(noMarks())
  const before = event.get("previous_message")
  const target = slackRef(event.get("channel"), event.get("deleted_ts").isPresent ? event.get("deleted_ts") : before.get("ts"))
  if (target === undefined) return unknown(scene, place, "message_deleted without message")
  const { about } = aboutMessage(scene, event, before, target)
  const at = timeOf(scene, event, event.get("event_ts"), event.get("ts"))
  carry(event, ...messageAside, "ts")
  carryEnvelope(scene, event.marks)
  return { at: event.pointer, marks: event.marks, event: { ...about, at, key: keyOf(scene, event.marks, "deleted", target), _tag: "Deleted", target } }
}

/** An event of type `message` or `app_mention`: Slack reports a mention as both, and both are one message. */
export const slackMessage = (scene: SlackScene, place: Place): ReadonlyArray<Draft> => {
  const subtype = String(place.get("subtype").value ?? "")
  if (subtype === "message_changed") return [edited(scene, place)]
  if (subtype === "message_deleted") return [deleted(scene, place)]
  if (!spoken.has(subtype)) return [service.has(subtype) ? slackNotice(scene, place, `message.${subtype}`) : unknown(scene, place, `message of subtype “${subtype}”`)]
  const message = place.for(noMarks())
  const ref = slackRef(message.get("channel"), message.get("ts").isPresent ? message.get("ts") : message.get("event_ts"))
  if (ref === undefined) return [unknown(scene, place, "message without channel or time")]
  const { about, automatic, direction } = aboutMessage(scene, message, message, ref)
  const at = timeOf(scene, message, message.get("ts"))
  const content = contentOf(message)
  const key = keyOf(scene, message.marks, ref === ":" ? digest(message.value) : ref)
  carry(message, ...messageAside)
  carryEnvelope(scene, message.marks)
  const base = { at: message.pointer, marks: message.marks }
  const said = automatic === undefined ? onlyWords(content) : undefined
  return [
    { ...base, event: { ...about, at, key, _tag: "Message", direction, content, ...defined({ automatic }) } },
    ...(said !== undefined && isStop(said)
      ? [{ ...base, event: { ...about, at, key: keyOf(scene, message.marks, ref, "consent"), _tag: "ConsentChanged" as const, consent: consentFor("marketing", "slack", at, false, said) } }]
      : [])
  ]
}

/** A reaction put under a message, or taken back. */
export const slackReaction = (scene: SlackScene, place: Place, isAdded: boolean): Draft => {
  const event = place.for(noMarks())
  const item = event.get("item")
  const target = slackRef(item.get("channel"), item.get("ts")) ?? item.get("file").name() ?? item.get("file_comment").name()
  if (target === undefined) return unknown(scene, place, "reaction without item")
  const identifiers = slackUserOf(scene, event)
  const emoji = event.get("reaction").string() ?? ""
  const stamp = event.get("event_ts").name() ?? digest(event.value)
  const channel = item.get("channel").string() ?? ""
  const at = timeOf(scene, event, event.get("event_ts"))
  carry(event, "type", "item", "item_user", "team", "user")
  carryEnvelope(scene, event.marks)
  return {
    at: event.pointer,
    marks: event.marks,
    event: {
      ...slackShared, at, identifiers, key: keyOf(scene, event.marks, isAdded ? "reacted" : "unreacted", target, identifiers[0]?.value ?? "", emoji, stamp),
      thread: { ...slackConversation(scene, channel, undefined, event.marks), references: [target] },
      _tag: "Reacted", target, emoji: isAdded ? `:${emoji}:` : ""
    }
  }
}
