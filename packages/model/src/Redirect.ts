/** Being sent elsewhere and being passed on: first-class, because no standard has them and every story turns on them. */
import { Schema } from "effect"
import { Assurance } from "./Assurance.ts"
import { ChannelName } from "./Channel.ts"
import { FactName } from "./Ids.ts"

/** The customer was told to go elsewhere and has to do it alone. Source: „wieder auf Website verwiesen“ (R. Dinter, junokai). */
export const Redirect = Schema.Struct({
  from: ChannelName,
  to: ChannelName,
  /** Nothing else was on offer. */
  forced: Schema.Boolean,
  because: Schema.String
})
export type Redirect = typeof Redirect.Type

/** The customer was passed on, with what went along and what was lost on the way; `lost` is empty in a good handover. */
export const Handover = Schema.Struct({
  from: ChannelName,
  to: ChannelName,
  carried: Schema.Array(FactName),
  lost: Schema.Array(FactName),
  /** What the new channel may rely on. */
  assurance: Assurance,
  because: Schema.String
})
export type Handover = typeof Handover.Type
