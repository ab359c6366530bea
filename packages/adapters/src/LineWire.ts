/** What LINE's Messaging API delivers, and what its adapter has to be told. */
import { Schema } from "effect"
import { maybe, maybeText, open } from "./Lenient.ts"

/** Secrets and tokens of one official account. */
export const LineConfig = Schema.Struct({
  /** Channel secrets that may sign webhooks: the current one, and the one before while it is being changed. */
  channelSecrets: Schema.Array(Schema.NonEmptyString),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    /** The channel access token. */
    token: Schema.NonEmptyString,
    /** `https://api.line.me` unless a proxy stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type LineConfig = typeof LineConfig.Type

const source = open({ type: Schema.Literals(["user", "group", "room"]), userId: maybeText, groupId: maybeText, roomId: maybeText })
const about = { timestamp: Schema.Int, mode: Schema.Literals(["active", "standby"]), webhookEventId: Schema.String, source, deliveryContext: open({ isRedelivery: Schema.Boolean }), replyToken: maybeText }
const message = <Fields extends Schema.Struct.Fields>(fields: Fields) => open({ id: Schema.String, quoteToken: maybeText, ...fields })

const LineEvent = Schema.Union([
  open({ type: Schema.Literal("message"), ...about, message: message({ type: Schema.Literal("text"), text: Schema.String, quotedMessageId: maybeText }) }),
  open({ type: Schema.Literal("message"), ...about, message: message({ type: Schema.Literals(["image", "video", "audio"]), contentProvider: open({ type: Schema.Literals(["line", "external"]), originalContentUrl: maybeText }) }) }),
  open({ type: Schema.Literal("message"), ...about, message: message({ type: Schema.Literal("location"), latitude: Schema.Finite, longitude: Schema.Finite, title: maybeText, address: maybeText }) }),
  open({ type: Schema.Literal("postback"), ...about, postback: open({ data: Schema.String }) }),
  open({ type: Schema.Literal("unsend"), ...about, unsend: open({ messageId: Schema.String }) }),
  open({ type: Schema.Literals(["follow", "unfollow", "join", "leave", "memberJoined", "memberLeft", "beacon", "accountLink", "videoPlayComplete"]), ...about, follow: maybe(open({ isUnblocked: Schema.Boolean })) })
])

/** One webhook: the bot that hears, and what it hears. Known keys typed, all others kept. */
export const LineWire = open({ destination: Schema.String, events: Schema.Array(LineEvent) })
export type LineWire = typeof LineWire.Type
