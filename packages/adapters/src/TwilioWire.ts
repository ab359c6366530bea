/** What Twilio's Programmable Messaging delivers, and what its adapter has to be told. */
import { Schema } from "effect"

/** Tokens and numbers of one Twilio account. */
export const TwilioConfig = Schema.Struct({
  /** Auth tokens that may sign webhooks: the current one, and the one before while it is being changed. */
  authTokens: Schema.Array(Schema.NonEmptyString),
  /** `https://hooks.example.org`: scheme, host and port under which Twilio calls us. Twilio signs the whole address. */
  origin: Schema.optionalKey(Schema.NonEmptyString),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    accountSid: Schema.NonEmptyString,
    authToken: Schema.NonEmptyString,
    /** A number, a short code, a sender's name, or a messaging service (`MG…`). */
    from: Schema.NonEmptyString,
    /** Pictures and files can be sent: numbers in the United States, Canada and Australia. */
    mms: Schema.optionalKey(Schema.Boolean),
    /** Where Twilio reports what became of a message. */
    statusCallback: Schema.optionalKey(Schema.NonEmptyString),
    /** `https://api.twilio.com` unless a proxy stands before it. */
    apiOrigin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type TwilioConfig = typeof TwilioConfig.Type

const text = Schema.optionalKey(Schema.String)

/** One webhook, a form of texts: a message, or what became of one of ours. */
export const TwilioWire = Schema.Union([
  Schema.Struct({
    MessageSid: Schema.String, From: Schema.String, To: Schema.String, Body: Schema.String, NumMedia: text, MediaUrl0: text, MediaContentType0: text, OptOutType: text, ProfileName: text, FromCountry: text
  }),
  Schema.Struct({
    MessageSid: Schema.String, MessageStatus: Schema.Literals(["accepted", "queued", "sending", "sent", "delivered", "undelivered", "failed", "read", "canceled"]), To: Schema.String, From: text, ErrorCode: text
  })
])
export type TwilioWire = typeof TwilioWire.Type
