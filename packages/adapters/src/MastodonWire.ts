/** What a Mastodon server delivers, and what its adapter has to be told. */
import { Schema } from "effect"
import { maybe, maybeList, maybeText, open } from "./Lenient.ts"

/** One account on one server. */
export const MastodonConfig = Schema.Struct({
  /** Secrets of webhooks: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** The server's name, such as `social.example.org`; accounts count in it. */
  instance: Schema.optionalKey(Schema.NonEmptyString),
  /** The brand's own account there, without the server: what it posts is ours. */
  account: Schema.optionalKey(Schema.NonEmptyString),
  /** What answering needs, together with `instance`; absent where nothing is answered. */
  sender: Schema.optionalKey(Schema.Struct({
    accessToken: Schema.NonEmptyString,
    /** Characters in a post on this server; 500 when absent. */
    textLimit: Schema.optionalKey(Schema.Int),
    /** Who may read an answer; `unlisted` when absent. */
    visibility: Schema.optionalKey(Schema.Literals(["public", "unlisted", "private", "direct"])),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type MastodonConfig = typeof MastodonConfig.Type

const Account = open({ id: Schema.String, username: Schema.String, acct: Schema.String, display_name: maybeText })
const Status = open({
  id: Schema.String, created_at: maybeText, edited_at: maybeText, account: Account, content: Schema.String, visibility: maybeText, spoiler_text: maybeText, in_reply_to_id: maybeText,
  media_attachments: maybeList(open({ type: maybeText, url: maybeText, description: maybeText }))
})
const Notification = open({ id: Schema.String, type: Schema.Union([Schema.Literals(["mention", "favourite", "reblog", "follow"]), Schema.String]), created_at: maybeText, account: Account, status: maybe(Status) })

/** One delivery: a post, a notification, a list of either, or a webhook. */
export const MastodonWire = Schema.Union([Status, Notification, Schema.Array(Status), Schema.Array(Notification), open({ event: Schema.Literals(["status.created", "status.updated"]), created_at: maybeText, object: Status })])
export type MastodonWire = typeof MastodonWire.Type
