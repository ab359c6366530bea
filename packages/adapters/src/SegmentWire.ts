/** What analytics libraries and webhooks in Segment's form deliver. Source: Segment, “Spec” and “Webhooks (Actions)”. */
import { Schema } from "effect"
import { maybe, maybeText, open } from "./Lenient.ts"

/** One source of events. */
export const SegmentConfig = Schema.Struct({
  /** Shared secrets that may sign deliveries: the current one, and the one before while it is being changed. */
  secrets: Schema.Array(Schema.NonEmptyString),
  /** The site or app that reports; its user ids count in it. */
  site: Schema.optionalKey(Schema.NonEmptyString)
})
export type SegmentConfig = typeof SegmentConfig.Type

const object = maybe(Schema.Record(Schema.String, Schema.Json))
const common = { messageId: maybeText, userId: maybeText, anonymousId: maybeText, timestamp: maybeText, context: object, integrations: object }

/** One call of the specification; unknown keys are kept. */
export const SegmentCall = Schema.Union([
  open({ ...common, type: Schema.Literal("track"), event: Schema.String, properties: object }),
  open({ ...common, type: Schema.Literals(["page", "screen"]), name: maybeText, category: maybeText, properties: object }),
  open({ ...common, type: Schema.Literal("identify"), traits: object }),
  open({ ...common, type: Schema.Literal("group"), groupId: Schema.String, traits: object }),
  open({ ...common, type: Schema.Literal("alias"), previousId: Schema.String })
])
export type SegmentCall = typeof SegmentCall.Type

/** One delivery: a call, or several of them. */
export const SegmentWire = Schema.Union([SegmentCall, open({ batch: Schema.Array(SegmentCall), sentAt: maybeText }), Schema.Array(SegmentCall)])
export type SegmentWire = typeof SegmentWire.Type
