/** What a customer allows the brand to do. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { OutsideTime } from "./Time.ts"

/** What consent is for: `service`, `marketing`, `recording`, `profiling`, or a purpose of the application's own. */
export const Purpose = Schema.NonEmptyString.pipe(Schema.brand("@redthread/model/Purpose"))
export type Purpose = typeof Purpose.Type

/** Consent given or withdrawn for one purpose, on one channel or on all. Compare ISO/IEC TS 27560. */
export const Consent = Schema.Struct({
  purpose: Purpose,
  /** Absent: every channel. */
  channel: Schema.optionalKey(ChannelKind),
  granted: Schema.Boolean,
  at: OutsideTime,
  /** The customer's own words or action, such as `STOP`. */
  evidence: Schema.String
})
export type Consent = typeof Consent.Type
