/** One delivery of Slack: an event in its envelope as JSON, an interaction or a command as a form. */
import { type Draft, Malformed, noMarks, parseJson, type Place, type Received, textOf } from "@redthread/channel"
import type { ChannelEvent } from "@redthread/model"
import { Result, type Schema } from "effect"
import { finish, looking, unrecognisedDraft } from "./Drafting.ts"
import { interactionTypes, slackCommand, slackInteraction } from "./SlackInteractions.ts"
import { slackMessage, slackNotice, slackReaction } from "./SlackMessages.ts"
import { slackId, type SlackScene } from "./SlackPeople.ts"
import type { SlackConfig, SlackWire } from "./SlackWire.ts"
import { isObject, webhookDocument } from "./Webhook.ts"

/** Events that are no messages and no reactions. Source: Slack, “Event types”; those of the real-time interface included. */
const noticeTypes = new Set([
  "app_deleted", "app_home_opened", "app_installed", "app_rate_limited", "app_requested", "app_uninstalled", "app_uninstalled_team",
  "assistant_thread_context_changed", "assistant_thread_started", "bot_added", "bot_changed", "call_rejected", "channel_archive", "channel_created",
  "channel_deleted", "channel_history_changed", "channel_id_changed", "channel_joined", "channel_left", "channel_marked", "channel_rename",
  "channel_shared", "channel_unarchive", "channel_unshared", "commands_changed", "dnd_updated", "dnd_updated_user", "email_domain_changed", "emoji_changed",
  "entity_details_requested", "external_org_migration_finished", "external_org_migration_started", "file_change", "file_comment_added", "file_comment_deleted",
  "file_comment_edited", "file_created", "file_deleted", "file_public", "file_shared", "file_unshared", "function_executed", "goodbye",
  "grid_migration_finished", "grid_migration_started", "group_archive", "group_close", "group_deleted", "group_history_changed", "group_joined",
  "group_left", "group_marked", "group_open", "group_rename", "group_unarchive", "hello", "im_close", "im_created", "im_history_changed", "im_marked",
  "im_open", "invite_requested", "link_shared", "manual_presence_change", "member_joined_channel", "member_left_channel", "message_metadata_deleted",
  "message_metadata_posted", "message_metadata_updated", "pin_added", "pin_removed", "pong", "pref_change", "reconnect_url", "accounts_changed", "desktop_notification", "presence_change", "resources_added", "resources_removed",
  "scope_denied", "scope_granted", "shared_channel_invite_accepted", "shared_channel_invite_approved", "shared_channel_invite_declined",
  "shared_channel_invite_received", "shared_channel_invite_requested", "star_added", "star_removed", "subteam_created", "subteam_members_changed",
  "subteam_self_added", "subteam_self_removed", "subteam_updated", "team_access_granted", "team_access_revoked", "team_domain_change", "team_join",
  "team_migration_started", "team_plan_change", "team_pref_change", "team_profile_change", "team_profile_delete", "team_profile_reorder", "team_rename",
  "tokens_revoked", "url_verification", "user_change", "user_connection", "user_huddle_changed", "user_profile_changed", "user_resource_denied",
  "user_resource_granted", "user_resource_removed", "user_status_changed", "user_typing", "workflow_deleted", "workflow_published",
  "workflow_step_deleted", "workflow_step_execute", "workflow_unpublished"
])

const isForm = (text: string): boolean => /^[\w.[\]%-]+=/.test(text.slice(0, 100))

/** JSON as it is; a form as an object of its fields, in which `payload` is the JSON that it holds. */
export const slackDocument = (received: Received): Result.Result<Schema.Json, Malformed> => {
  const text = textOf(received)
  if (!isForm(text)) return webhookDocument(received)
  const fields = Object.fromEntries(new URLSearchParams(text.trim()))
  const payload = fields["payload"]
  if (payload === undefined) return Result.succeed(fields)
  return Result.match(parseJson(payload), {
    onFailure: ({ reason }) => Result.fail(new Malformed({ at: "/payload", reason })),
    onSuccess: (inner) => Result.succeed({ ...fields, payload: inner })
  })
}

/** The bytes Slack sends for a wire value. */
export const slackBytes = (wire: SlackWire): Uint8Array => {
  const form = "payload" in wire && !("type" in wire)
    ? new URLSearchParams({ payload: JSON.stringify(wire["payload"]) })
    : "command" in wire && !("type" in wire)
    ? new URLSearchParams(Object.entries(wire as Readonly<Record<string, unknown>>).map(([key, value]) => [key, String(value)]))
    : undefined
  return new TextEncoder().encode(form?.toString() ?? JSON.stringify(wire))
}

const eventDrafts = (scene: SlackScene, event: Place): ReadonlyArray<Draft> => {
  const type = String(event.get("type").value ?? "")
  const drafts = type === "message" || type === "app_mention"
    ? slackMessage(scene, event)
    : type === "reaction_added" || type === "reaction_removed"
    ? [slackReaction(scene, event, type === "reaction_added")]
    : [noticeTypes.has(type) ? slackNotice(scene, event, type) : unrecognisedDraft(slackId, "slack", scene.received, event, `event of type “${type}”`)]
  return drafts
}

const isEvent = (place: Place): boolean => {
  const type = String(place.get("type").value ?? "")
  return type === "message" || type === "app_mention"
    ? typeof place.get("channel").value === "string" && (place.get("ts").isPresent || place.get("event_ts").isPresent)
    : type.startsWith("reaction_") && isObject(place.get("item"))
}

const names = (place: Place, ...keys: ReadonlyArray<string>): boolean => keys.some((key) => place.get(key).value !== undefined)

/** Whether this is a delivery of Slack: an event or an interaction that names a workspace or an app of it, a command, or a question of Slack itself. */
export const isSlack = (place: Place): boolean => {
  const type = String(place.get("type").value ?? "")
  const inner = place.get("event")
  if (isObject(inner) && typeof inner.get("type").value === "string") return type === "event_callback" || names(place, "api_app_id", "authed_users") || names(place, "team_id") && names(place, "token")
  if (interactionTypes.has(type)) return names(place, "trigger_id", "api_app_id", "callback_id") || isObject(place.get("team")) && isObject(place.get("user"))
  if (typeof place.get("command").value === "string") return names(place, "team_id", "response_url") && names(place, "user_id")
  if (type === "url_verification") return names(place, "challenge")
  if (type === "app_rate_limited" || place.get("ssl_check").isPresent) return names(place, "team_id", "token")
  return isEvent(place) && (type !== "message" || /^\d+\.\d+$/.test(String(place.get("ts").value ?? place.get("event_ts").value)))
}

/** All deliveries in a document, wherever they stand: one, several, or a recording that names each. */
const draftsIn = (config: SlackConfig, received: Received, place: Place): ReadonlyArray<Draft> => {
  if (Array.isArray(place.value)) return place.items().flatMap((item) => draftsIn(config, received, item))
  if (!isObject(place)) return []
  const scene: SlackScene = { config, received, envelope: place }
  const type = String(place.get("type").value ?? "")
  if (isObject(place.get("event")) && typeof place.get("event").get("type").value === "string") return eventDrafts(scene, place.get("event"))
  if (interactionTypes.has(type) && (isObject(place.get("user")) || place.get("trigger_id").isPresent)) return [slackInteraction(scene, place)]
  if (typeof place.get("command").value === "string" && place.get("user_id").isPresent) return [slackCommand(scene, place)]
  if (type === "url_verification" || type === "app_rate_limited" || place.get("ssl_check").isPresent) return [slackNotice(scene, place, type === "" ? "ssl_check" : type)]
  if (isEvent(place)) return eventDrafts(scene, place)
  const drafts = place.members().flatMap(([, member]) => draftsIn(config, received, member))
  return drafts.length > 0 || type === "" ? drafts : noticeTypes.has(type) ? [slackNotice(scene, place.for(noMarks()), type)] : []
}

/** The events of one delivery. What is none becomes one `Unrecognised`. */
export const slackEvents = (config: SlackConfig, received: Received): Result.Result<ReadonlyArray<ChannelEvent>, Malformed> =>
  Result.map(slackDocument(received), (document) => {
    const root = looking(document)
    return finish(document, draftsIn(config, received, root), () => unrecognisedDraft(slackId, "slack", received, root, "no delivery of Slack"))
  })
