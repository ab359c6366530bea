/** What Twilio's Programmable Voice delivers, and what its adapter has to be told. */
import { Schema } from "effect"
import { TelephoneNumbers } from "./TelephoneCalls.ts"

/** Tokens and numbers of one Twilio account. */
export const TwilioVoiceConfig = Schema.Struct({
  ...TelephoneNumbers.fields,
  /** Auth tokens that may sign webhooks: the current one, and the one before while it is being changed. */
  authTokens: Schema.Array(Schema.NonEmptyString),
  /** `https://hooks.example.org`: scheme, host and port under which Twilio calls us. Twilio signs the whole address. */
  origin: Schema.optionalKey(Schema.NonEmptyString),
  /** What fetching recordings needs; absent where none are fetched. */
  account: Schema.optionalKey(Schema.Struct({
    accountSid: Schema.NonEmptyString,
    authToken: Schema.NonEmptyString,
    /** `https://api.twilio.com` unless a proxy stands before it. */
    apiOrigin: Schema.optionalKey(Schema.NonEmptyString),
    /** Milliseconds for one recording; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type TwilioVoiceConfig = typeof TwilioVoiceConfig.Type

const text = Schema.optionalKey(Schema.String)
const call = { CallSid: Schema.String, AccountSid: text, From: text, To: text, Direction: Schema.optionalKey(Schema.Literals(["inbound", "outbound-api", "outbound-dial"])) }

/** One webhook, a form of texts: a state of a call, what the caller said or pressed, a recording, a transcript, a conference. */
export const TwilioVoiceWire = Schema.Union([
  Schema.Struct({
    ...call, CallStatus: Schema.Literals(["queued", "initiated", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"]),
    CallDuration: text, Timestamp: text, ParentCallSid: text, ForwardedFrom: text, CallerName: text, AnsweredBy: text, SequenceNumber: text
  }),
  Schema.Struct({ ...call, CallStatus: text, Digits: text, SpeechResult: Schema.String, Confidence: text }),
  Schema.Struct({ ...call, RecordingSid: Schema.String, RecordingUrl: Schema.String, RecordingStatus: text, RecordingDuration: text }),
  Schema.Struct({ ...call, DialCallStatus: Schema.String, DialCallSid: text, DialCallDuration: text }),
  Schema.Struct({ ...call, TranscriptionSid: Schema.String, TranscriptionEvent: Schema.String, TranscriptionData: text, Final: text, SequenceId: text, Timestamp: text }),
  Schema.Struct({ ...call, ConferenceSid: Schema.String, StatusCallbackEvent: Schema.String, FriendlyName: text, Timestamp: text })
])
export type TwilioVoiceWire = typeof TwilioVoiceWire.Type
