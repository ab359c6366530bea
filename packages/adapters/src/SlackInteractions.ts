/** What people do on Slack beside writing: buttons, menus, forms, shortcuts, slash commands. */
import { type Draft, noMarks, type Place } from "@redthread/channel"
import type { Content } from "@redthread/model"
import { digest, eventKey, timeOrReceipt, unixTime } from "./Drafting.ts"
import { slackConversation, slackId, slackPerson, slackRef, type SlackScene, slackShared, slackText, slackUser, workspaceOf } from "./SlackPeople.ts"
import { carry } from "./Webhook.ts"

type Part = typeof Content.Type

/** The kinds of interaction that Slack documents. */
export const interactionTypes = new Set([
  "block_actions", "interactive_message", "view_submission", "view_closed", "message_action", "shortcut", "block_suggestion", "dialog_submission",
  "dialog_cancellation", "dialog_suggestion", "workflow_step_edit", "function_executed"
])

const aside = [
  "type", "token", "api_app_id", "container", "trigger_id", "team", "enterprise", "is_enterprise_install", "channel", "message", "original_message", "state", "response_url",
  "response_urls", "view", "actions", "hash", "is_cleared", "callback_id", "action_id", "block_id", "value", "is_app_unfurl", "attachment_id", "app_unfurl",
  "message_ts", "action_ts", "submission", "name", "bot_access_token", "interactivity", "function_data", "workflow_step", "workflow", "user"
]

const words = (place: Place): string | undefined => {
  const said = place.get("text").name() ?? place.name()
  return said === undefined ? undefined : slackText(said)
}

const selected = ["selected_option", "selected_options", "selected_user", "selected_users", "selected_channel", "selected_channels", "selected_conversation", "selected_conversations", "selected_date", "selected_time", "selected_date_time", "rich_text_value", "value", "files"]

/** The choices of a menu: options with words, or ids of people, channels and days. */
const optionsIn = (element: Place): ReadonlyArray<{ readonly id: string; readonly title: string }> =>
  selected.flatMap((key) => {
    const place = element.get(key)
    const options = Array.isArray(place.value) ? place.items() : place.isPresent ? [place] : []
    return options.map((option) => {
      const value = option.get("value").string() ?? option.get("id").name() ?? option.text() ?? JSON.stringify(option.json() ?? "")
      return { id: value, title: words(option.get("text")) ?? option.get("name").name() ?? value }
    })
  })

const choicesOf = (action: Place): ReadonlyArray<Part> => {
  const [title, id] = [words(action.get("text")), action.get("action_id").name() ?? action.get("name").name() ?? ""]
  const options = optionsIn(action)
  if (action.get("type").value === "button") return [{ _tag: "Choice", id: action.get("value").name() ?? id, title: title ?? id }]
  return options.length > 0 ? options.map((option) => ({ _tag: "Choice", ...option })) : [{ _tag: "Choice", id, title: title ?? id }]
}

/** The fields of a modal, by the action of each; a field left empty has an empty value. */
const formOf = (view: Place): ReadonlyArray<Part> => {
  const fields = view.get("state").get("values").members().flatMap(([block, actions]) =>
    actions.members().map(([action, element]) => ({ name: action === "" ? block : action, value: optionsIn(element).map(({ title }) => title).join(", ") })))
  return fields.length > 0 ? [{ _tag: "Form", fields }] : []
}

const submitted = (place: Place): ReadonlyArray<Part> => {
  const fields = place.members().map(([name, field]) => ({ name, value: field.text() ?? "" }))
  return fields.length > 0 ? [{ _tag: "Form", fields }] : []
}

/** One interaction. Choices and forms are messages of the customer, the rest are actions on a page of ours. */
export const slackInteraction = (scene: SlackScene, place: Place): Draft => {
  const item = place.for(noMarks())
  const [type, message, channelId, trigger] = [item.get("type").name() ?? "", item.get("message"), item.get("channel").get("id").name(), item.get("trigger_id").name()]
  const ts = message.get("ts").isPresent ? message.get("ts") : item.get("container").get("message_ts")
  const below = channelId === undefined || typeof ts.value !== "string" ? undefined : slackRef(item.get("channel").get("id"), ts)
  const stamp = item.get("actions").items().map((action) => action.get("action_ts")).concat(item.get("action_ts")).find((at) => at.isPresent)
  const id = trigger ?? stamp?.name() ?? digest(item.value)
  const about = {
    ...slackShared,
    key: eventKey(slackId, workspaceOf(scene, item.marks) ?? "", type, id),
    at: stamp === undefined ? timeOrReceipt(scene.received, undefined, "") : unixTime(scene.received, stamp),
    identifiers: slackPerson(scene, item.get("user")),
    thread: {
      ...(channelId === undefined ? {} : slackConversation(scene, channelId, message.get("thread_ts").name() ?? ts.name(), item.marks)),
      references: below === undefined ? [] : [below]
    }
  }
  const content = [
    ...item.get("actions").items().flatMap(choicesOf), ...(type === "view_submission" ? formOf(item.get("view")) : []), ...submitted(item.get("submission"))
  ]
  const touchpoint = item.get("view").get("callback_id").name() ?? item.get("callback_id").name() ?? channelId ?? "app"
  carry(item, ...aside)
  return {
    at: item.pointer,
    marks: item.marks,
    event: content.length > 0
      ? { ...about, _tag: "Message", direction: "inbound", content }
      : { ...about, _tag: "PageAction", action: type, touchpoint: `slack:${touchpoint}`, content: [] }
  }
}

/** A slash command: the customer said `/command text`. */
export const slackCommand = (scene: SlackScene, place: Place): Draft => {
  const item = place.for(noMarks())
  const [command, text, channel, nick] = ["command", "text", "channel_id", "user_name"].map((key) => item.get(key).string())
  const identifiers = [
    ...slackUser(scene, item.get("user_id"), item.get("team_id")),
    ...(nick === undefined || nick === "" ? [] : [{ namespace: "slack-username" as (ReturnType<typeof slackUser>)[number]["namespace"], value: nick, assurance: "claimed" as const }])
  ]
  const id = item.get("trigger_id").name() ?? digest(item.value)
  carry(item, "token", "team_domain", "channel_name", "enterprise_id", "enterprise_name", "is_enterprise_install", "api_app_id", "response_url", "team_id", "ssl_check")
  return {
    at: item.pointer,
    marks: item.marks,
    event: {
      ...slackShared,
      key: eventKey(slackId, workspaceOf(scene, item.marks) ?? "", "command", id),
      at: timeOrReceipt(scene.received, undefined, ""),
      identifiers,
      thread: { ...slackConversation(scene, channel ?? "", item.get("thread_ts").name(), item.marks), references: [] },
      _tag: "Message",
      direction: "inbound",
      content: [{ _tag: "Text", text: `${command ?? ""} ${text ?? ""}`.trim() }]
    }
  }
}
