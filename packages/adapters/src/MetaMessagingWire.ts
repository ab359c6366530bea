/** What Meta's Messenger Platform delivers for pages and for Instagram accounts, and what its adapters have to be told. */
import { Schema } from "effect"

/** Keys, secrets and accounts of one Facebook page or Instagram professional account. */
export const MetaMessagingConfig = Schema.Struct({
  /** App secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  appSecrets: Schema.Array(Schema.NonEmptyString),
  /** The word agreed with Meta for `hub.verify_token`. */
  verifyToken: Schema.optionalKey(Schema.NonEmptyString),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    /** The page's or the Instagram account's id. */
    account: Schema.NonEmptyString,
    accessToken: Schema.NonEmptyString,
    /** Such as `v23.0`. */
    apiVersion: Schema.NonEmptyString,
    /** `https://graph.facebook.com` unless a proxy, or Instagram's own `https://graph.instagram.com`, stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type MetaMessagingConfig = typeof MetaMessagingConfig.Type

const others = Schema.Record(Schema.String, Schema.Json)
const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest(Schema.Struct(fields), [others])
const text = Schema.optionalKey(Schema.String)
const json = Schema.optionalKey(Schema.Json)
const flag = Schema.optionalKey(Schema.Boolean)

const Attachment = open({ type: Schema.Literals(["image", "video", "audio", "file", "location", "fallback", "template", "story_mention", "share", "ig_reel"]), payload: open({ url: text }) })
const Message = open({
  mid: Schema.String, text, is_echo: flag, is_deleted: flag, attachments: Schema.optionalKey(Schema.Array(Attachment)),
  quick_reply: Schema.optionalKey(open({ payload: Schema.String })), reply_to: json
})
const between = { sender: open({ id: Schema.String }), recipient: open({ id: Schema.String }), timestamp: Schema.Int }

/** One item of the `messaging` list; of a kind that is not listed here, whatever it holds. */
export const MetaMessagingItem = Schema.Union([
  open({ ...between, message: Message }),
  open({ ...between, message_edit: open({ mid: Schema.String, text, num_edit: Schema.optionalKey(Schema.Int) }) }),
  open({ ...between, reaction: open({ mid: Schema.String, action: Schema.Literals(["react", "unreact"]), emoji: text, reaction: text }) }),
  open({ ...between, postback: open({ mid: text, title: text, payload: text, referral: json }) }),
  open({ ...between, delivery: open({ mids: Schema.optionalKey(Schema.Array(Schema.String)), watermark: Schema.Int }) }),
  open({ ...between, read: open({ watermark: Schema.optionalKey(Schema.Int), mid: text }) }),
  open({ ...between, referral: open({ ref: text, source: text, type: text }) }),
  open({ ...between, optin: open({ type: text, payload: text, notification_messages_status: text }) }),
  open(between)
])

const Change = open({ field: Schema.String, value: json })

const webhook = <const Name extends string>(object: Name) =>
  open({
    object: Schema.Literal(object),
    entry: Schema.Array(open({
      id: Schema.String, time: Schema.Int, messaging: Schema.optionalKey(Schema.Array(MetaMessagingItem)), standby: Schema.optionalKey(Schema.Array(MetaMessagingItem)),
      changes: Schema.optionalKey(Schema.Array(Change))
    }))
  })

/** One webhook of a page. Known keys typed, all others kept. */
export const MessengerWire = webhook("page")
export type MessengerWire = typeof MessengerWire.Type

/** One webhook of an Instagram professional account. Known keys typed, all others kept. */
export const InstagramWire = webhook("instagram")
export type InstagramWire = typeof InstagramWire.Type
