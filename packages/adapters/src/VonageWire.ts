/** What Vonage's Voice API delivers, and what its adapter has to be told. */
import { Schema } from "effect"
import { TelephoneNumbers } from "./TelephoneCalls.ts"

/** Secrets and numbers of one Vonage account. */
export const VonageConfig = Schema.Struct({
  ...TelephoneNumbers.fields,
  /** Signature secrets that may sign webhooks: the current one, and the one before while it is being changed. */
  signatureSecrets: Schema.Array(Schema.NonEmptyString),
  /** How old a signature may be, in milliseconds; 300,000 when absent. */
  maxAge: Schema.optionalKey(Schema.Int),
  /** What fetching recordings needs; absent where none are fetched. */
  application: Schema.optionalKey(Schema.Struct({
    id: Schema.NonEmptyString,
    /** In PEM, as it was downloaded when the application was made. */
    privateKey: Schema.NonEmptyString,
    /** `https://api.nexmo.com` unless a proxy stands before it. */
    origin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds for one recording; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type VonageConfig = typeof VonageConfig.Type

const text = Schema.optionalKey(Schema.String)
const others = Schema.Record(Schema.String, Schema.Json)

/** One webhook of the Voice API: an answer webhook (without status) or an event. Known keys typed, all others kept. */
export const VonageWire = Schema.StructWithRest(
  Schema.Struct({
    uuid: Schema.String,
    conversation_uuid: Schema.String,
    from: Schema.String,
    to: Schema.String,
    status: Schema.optionalKey(Schema.Union([
      Schema.Literals([
        "started", "ringing", "answered", "machine", "human", "busy", "timeout", "failed", "rejected", "unanswered", "cancelled",
        "disconnected", "completed"
      ]),
      Schema.String
    ])),
    direction: Schema.optionalKey(Schema.Literals(["inbound", "outbound"])),
    timestamp: text,
    duration: text,
    price: text,
    rate: text,
    network: text,
    detail: text,
    dtmf: Schema.optionalKey(Schema.StructWithRest(Schema.Struct({ digits: Schema.NullOr(Schema.String), timed_out: Schema.Boolean }), [others])),
    recording_url: text
  }),
  [others]
)
export type VonageWire = typeof VonageWire.Type
