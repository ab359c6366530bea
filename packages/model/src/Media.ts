/** What becomes of a file that somebody sent, and of a recording: fetched before its link expires, kept as long as there is a reason to. */
import { Schema } from "effect"
import { Checksum, EntryId, EventKey } from "./Ids.ts"
import { Instant } from "./Time.ts"

/** Which file: the event that spoke of it, and which of the files in it (counted from 0). */
export const MediaId = Schema.Struct({ event: EventKey, part: Schema.Int })
export type MediaId = typeof MediaId.Type

/** What kind of file, as far as rules about it differ. */
export const MediaKind = Schema.Literals(["image", "video", "audio", "voice", "document", "sticker", "file", "recording"])
export type MediaKind = typeof MediaKind.Type

/** What became of one attempt, and in the end of the file. */
export const MediaOutcome = Schema.TaggedUnion({
  /** It is in the archive under its checksum. `mediaType` is what the bytes are; `consent` the entry that a recording rests on. */
  Kept: { checksum: Checksum, size: Schema.Int, mediaType: Schema.NonEmptyString, scan: Schema.Literals(["clean", "unknown"]), consent: Schema.optionalKey(EntryId) },
  /** Not this time; again at `until`. */
  Postponed: { until: Instant, text: Schema.String },
  /** We do not take it. Reasons are `TooLarge`, `Type`, `Infected`, `Unscanned`, `Address`, `NoConsent`, `Rejected`; more may come. */
  Refused: { reason: Schema.NonEmptyString, text: Schema.String },
  /** It was gone before we had it. */
  Lost: { text: Schema.String },
  /** Its bytes were deleted on purpose: its time was over, or the consent it rested on. */
  Deleted: { text: Schema.String }
})
export type MediaOutcome = typeof MediaOutcome.Type
