/** What Facebook delivers about a page, and what its adapter has to be told. Source: Meta, “Webhooks for Pages”. */
import { Schema } from "effect"
import { maybe, maybeId, maybeText, open } from "./Lenient.ts"

/** One app with its pages. */
export const FacebookConfig = Schema.Struct({
  /** App secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  appSecrets: Schema.Array(Schema.NonEmptyString),
  /** The word agreed with Meta for `hub.verify_token`. */
  verifyToken: Schema.optionalKey(Schema.NonEmptyString),
  /** What answering needs; absent where nothing is answered. */
  sender: Schema.optionalKey(Schema.Struct({
    accessToken: Schema.NonEmptyString,
    /** Such as `v23.0`. */
    apiVersion: Schema.NonEmptyString,
    /** Milliseconds until an unanswered request counts as of unknown outcome; 30,000 when absent. */
    timeout: Schema.optionalKey(Schema.Int)
  }))
})
export type FacebookConfig = typeof FacebookConfig.Type

const from = maybe(open({ id: maybeId, name: maybeText }))
const value = { from, post_id: maybeText, created_time: maybe(Schema.Int), verb: Schema.Union([Schema.Literals(["add", "edited", "remove", "hide"]), Schema.String]) }

/** One change on a page. */
export const FacebookChange = Schema.Union([
  open({ field: Schema.Literal("feed"), value: open({ ...value, item: Schema.Literals(["status", "post", "photo", "video", "share"]), message: maybeText, link: maybeText }) }),
  open({ field: Schema.Literal("feed"), value: open({ ...value, item: Schema.Literal("comment"), comment_id: Schema.String, parent_id: maybeText, message: maybeText }) }),
  open({ field: Schema.Literal("feed"), value: open({ ...value, item: Schema.Literals(["reaction", "like"]), reaction_type: maybeText }) }),
  open({ field: Schema.Literal("ratings"), value: open({ ...value, item: Schema.Literal("rating"), rating: maybe(Schema.Int), review_text: maybeText, reviewer_id: maybeId, open_graph_story_id: maybeId }) }),
  open({ field: Schema.String, value: maybe(Schema.Json) })
])

/** One delivery: entries of pages, each with changes. */
export const FacebookWire = open({ object: Schema.Literal("page"), entry: Schema.Array(open({ id: Schema.String, time: Schema.Int, changes: Schema.Array(FacebookChange) })) })
export type FacebookWire = typeof FacebookWire.Type
