/** The events that a self-service portal, page or app reports: redthread's own format, described in the guide `portal`. */
import { Assurance } from "@redthread/model"
import { Schema } from "effect"

const lenient = <Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Json)])

/** One event of a portal; unknown keys are kept. */
export const PortalEvent = lenient({
  /** Unique per portal; the same event sent again has the same. */
  id: Schema.optionalKey(Schema.String),
  /** When it happened, ISO 8601. */
  at: Schema.optionalKey(Schema.String),
  session: Schema.optionalKey(Schema.String),
  account: Schema.optionalKey(Schema.String),
  /** What was done: `viewed`, `searched`, `pressed`, `submitted` … */
  action: Schema.String,
  /** The page or screen, by the brand's own name. */
  touchpoint: Schema.optionalKey(Schema.String),
  url: Schema.optionalKey(Schema.String),
  login: Schema.optionalKey(lenient({ by: Schema.String, assurance: Assurance })),
  query: Schema.optionalKey(Schema.String),
  results: Schema.optionalKey(Schema.Int),
  asked: Schema.optionalKey(Schema.Array(Schema.String)),
  told: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
  prefilled: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
  step: Schema.optionalKey(Schema.String),
  redirect: Schema.optionalKey(lenient({ to: Schema.String, forced: Schema.optionalKey(Schema.Boolean), because: Schema.optionalKey(Schema.String) })),
  handover: Schema.optionalKey(lenient({ to: Schema.String, carried: Schema.optionalKey(Schema.Array(Schema.String)), because: Schema.optionalKey(Schema.String) })),
  promise: Schema.optionalKey(lenient({ text: Schema.String, due: Schema.optionalKey(Schema.String) })),
  note: Schema.optionalKey(Schema.String),
  logout: Schema.optionalKey(lenient({ by: Schema.String })),
  /** Where the order matters: names of the keys above in the order in which they happened. */
  signals: Schema.optionalKey(Schema.Array(Schema.String))
})
export type PortalEvent = typeof PortalEvent.Type

/** What a portal delivers: one event, or several in their order. */
export const PortalWire = Schema.Union([PortalEvent, Schema.Array(PortalEvent)])
export type PortalWire = typeof PortalWire.Type

/** What the portal adapter has to be told: nothing is needed; `facts` maps the portal's names of fields to facts. */
export const PortalConfig = Schema.Struct({ facts: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)) })
export type PortalConfig = typeof PortalConfig.Type
