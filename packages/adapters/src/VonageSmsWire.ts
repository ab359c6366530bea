/** What Vonage delivers about SMS, by its SMS API and its Messages API, and what its adapter has to be told. */
import { Schema } from "effect"

/** Secrets and keys of one Vonage account. */
export const VonageSmsConfig = Schema.Struct({
  /** Signature secrets that may sign webhooks: the current one, and the one before while it is being changed. */
  signatureSecrets: Schema.Array(Schema.NonEmptyString),
  /** How old a signature may be, in milliseconds; 300,000 when absent. */
  maxAge: Schema.optionalKey(Schema.Int),
  /** How webhooks of the SMS API are signed (`sig`), as set in the dashboard; `sha256` when absent. */
  signatureMethod: Schema.optionalKey(Schema.Literals(["md5hash", "md5", "sha1", "sha256", "sha512"])),
  /** What sending needs; absent where nothing is sent. */
  sender: Schema.optionalKey(Schema.Struct({
    apiKey: Schema.NonEmptyString,
    apiSecret: Schema.NonEmptyString,
    /** A number, or a sender's name where the country allows one. */
    from: Schema.NonEmptyString,
    /** `https://api.nexmo.com` unless a proxy stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type VonageSmsConfig = typeof VonageSmsConfig.Type

const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) => Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Json)])
const text = Schema.optionalKey(Schema.String)

/** One webhook in JSON: a message or a receipt of the SMS API, a message or a status of the Messages API. */
export const VonageSmsWire = Schema.Union([
  open({ msisdn: Schema.String, to: Schema.String, messageId: Schema.String, text: Schema.String, type: Schema.Literals(["text", "unicode", "binary"]), keyword: text, "message-timestamp": text }),
  open({
    msisdn: Schema.String, to: Schema.String, messageId: Schema.String, status: Schema.Literals(["accepted", "buffered", "delivered", "expired", "failed", "rejected", "unknown"]), "err-code": text, scts: text,
    "message-timestamp": text
  }),
  open({ message_uuid: Schema.String, from: Schema.String, to: Schema.String, timestamp: text, channel: Schema.Literal("sms"), message_type: Schema.Literal("text"), text: Schema.String }),
  open({ message_uuid: Schema.String, from: Schema.String, to: Schema.String, timestamp: text, channel: Schema.Literal("sms"), status: Schema.Literals(["submitted", "delivered", "rejected", "undeliverable", "read"]) })
])
export type VonageSmsWire = typeof VonageSmsWire.Type
