/** What Slack delivers (events, interactions, commands), and what its adapter has to be told. */
import { Schema } from "effect"

/** Secrets and people of one Slack app. */
export const SlackConfig = Schema.Struct({
  /** Signing secrets: the current one, and the one before while it is being changed. */
  signingSecrets: Schema.Array(Schema.NonEmptyString),
  /** How old a signature may be, in milliseconds; 300,000 when absent, as Slack advises. */
  maxAge: Schema.optionalKey(Schema.Int),
  /** User and bot ids that speak for the brand, such as `U024BE7LH` or `B123`: what they write is an echo. */
  own: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    /** A bot token with `chat:write`. */
    token: Schema.NonEmptyString,
    /** `https://slack.com/api` unless a proxy stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type SlackConfig = typeof SlackConfig.Type

const others = Schema.Record(Schema.String, Schema.Json)
const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest(Schema.Struct(fields), [others])
const text = Schema.optionalKey(Schema.String)
const json = Schema.optionalKey(Schema.Json)

const File = open({ id: text, name: text, mimetype: text, size: Schema.optionalKey(Schema.Int), url_private: text })
const said = { type: Schema.Literals(["message", "app_mention"]), user: text, text, ts: Schema.String, channel: Schema.String, thread_ts: text, channel_type: text, event_ts: text }
const item = open({ type: Schema.Literal("message"), channel: Schema.String, ts: Schema.String })

const Event = Schema.Union([
  open({ ...said, files: Schema.optionalKey(Schema.Array(File)), blocks: json }),
  open({ type: Schema.Literal("message"), subtype: Schema.Literal("message_changed"), channel: Schema.String, ts: Schema.String, message: open({ user: text, text, ts: Schema.String }) }),
  open({ type: Schema.Literal("message"), subtype: Schema.Literal("message_deleted"), channel: Schema.String, ts: Schema.String, deleted_ts: Schema.String, previous_message: json }),
  open({ type: Schema.Literal("message"), subtype: Schema.Literal("bot_message"), channel: Schema.String, ts: Schema.String, bot_id: text, text }),
  open({ type: Schema.Literals(["reaction_added", "reaction_removed"]), user: text, reaction: Schema.String, item, event_ts: Schema.String }),
  open({ type: Schema.Literals(["team_join", "user_change"]), user: open({ id: Schema.String, team_id: text, name: text }) }),
  open({ type: Schema.String })
])

/** An event in its envelope, an interaction, or a slash command; the latter two come as forms. Known keys typed, all others kept. */
export const SlackWire = Schema.Union([
  open({ type: Schema.Literal("event_callback"), team_id: text, api_app_id: text, event_id: text, event_time: Schema.optionalKey(Schema.Int), event: Event }),
  Schema.Struct({
    payload: open({
      type: Schema.Literals(["block_actions", "view_submission", "view_closed", "message_action", "shortcut"]),
      user: open({ id: Schema.String, team_id: text, name: text }), trigger_id: text, actions: json, view: json
    })
  }),
  Schema.Struct({ command: Schema.String, team_id: Schema.String, user_id: Schema.String, user_name: Schema.String, channel_id: Schema.String, text: Schema.String, trigger_id: Schema.String })
])
export type SlackWire = typeof SlackWire.Type
