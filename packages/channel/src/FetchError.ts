/** Why something could not be fetched from a channel: new deliveries by polling, or the bytes behind a media reference. */
import { Schema } from "effect"
import { RateLimited, Rejected, Unreachable } from "./SendError.ts"

/** The link or id was good for a while only, and that while is over. */
export class Expired extends Schema.TaggedError<Expired>()("Expired", { text: Schema.String }) {}
/** We are not (or no longer) allowed to see it: a token of ours is wrong, or lacks a right. Nothing is wrong with the file. */
export class NotAllowed extends Schema.TaggedError<NotAllowed>()("NotAllowed", { text: Schema.String }) {}
/** More bytes than we take; `limit` in bytes. */
export class TooLarge extends Schema.TaggedError<TooLarge>()("TooLarge", { limit: Schema.Int }) {}

/** The one error of fetching; its `reason` grows without breaking callers (`Effect.catchReason`). */
export class FetchError extends Schema.TaggedError<FetchError>()("FetchError", {
  reason: Schema.Union([Expired, NotAllowed, TooLarge, RateLimited, Unreachable, Rejected])
}) {}
