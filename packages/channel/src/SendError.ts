/** Why a message could not be sent, so that the caller knows what to do next. */
import { Schema } from "effect"

/** The channel refuses this message for good: too long, forbidden content, wrong address. */
export class Rejected extends Schema.TaggedError<Rejected>()("Rejected", { code: Schema.String, text: Schema.String }) {}
/** Too many at once; try again after so many milliseconds. */
export class RateLimited extends Schema.TaggedError<RateLimited>()("RateLimited", { retryAfter: Schema.Int }) {}
/** The channel's reply window has closed; only what the channel allows outside it may be sent. */
export class WindowClosed extends Schema.TaggedError<WindowClosed>()("WindowClosed", { allowed: Schema.String }) {}
/** The customer withdrew consent for this channel. */
export class OptedOut extends Schema.TaggedError<OptedOut>()("OptedOut", { since: Schema.String }) {}
/** The channel did not answer before the message left us; sending again is safe. */
export class Unreachable extends Schema.TaggedError<Unreachable>()("Unreachable", { text: Schema.String }) {}
/** The message left us and no answer came: it may have arrived. Reconcile, never resend blindly. */
export class UnknownOutcome extends Schema.TaggedError<UnknownOutcome>()("UnknownOutcome", { text: Schema.String }) {}

/** The one error of sending; its `reason` grows without breaking callers (`Effect.catchReason`). */
export class SendError extends Schema.TaggedError<SendError>()("SendError", {
  reason: Schema.Union([Rejected, RateLimited, WindowClosed, OptedOut, Unreachable, UnknownOutcome])
}) {}
