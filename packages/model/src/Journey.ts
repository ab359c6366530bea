/** The way a customer was meant to take, and the way they took. */
import { Schema } from "effect"
import { ChannelName, Touchpoint } from "./Channel.ts"
import { CustomerId, EntryId, StepName } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

/** A phase of being a customer: looking, buying, using and needing help, telling others (or warning them). */
export const Stage = Schema.Literals(["research", "buy", "use", "recommend"])
export type Stage = typeof Stage.Type

/** The journey the brand designed: stages with their touchpoints and the steps expected there. */
export const JourneySpec = Schema.Struct({
  name: Schema.NonEmptyString,
  version: Schema.Int,
  stages: Schema.Array(Schema.Struct({
    stage: Stage,
    touchpoints: Schema.Array(Touchpoint),
    expects: Schema.Array(StepName)
  }))
})
export type JourneySpec = typeof JourneySpec.Type

/** The journey that happened, folded from a thread: one stop per stay on a channel. */
export const Journey = Schema.Struct({
  customer: CustomerId,
  stops: Schema.Array(Schema.Struct({
    stage: Schema.optionalKey(Stage),
    on: ChannelName,
    from: OutsideTime,
    until: OutsideTime,
    entries: Schema.Array(EntryId),
    /** How the customer came here: by own choice, passed on, or sent away from elsewhere. */
    came: Schema.Literals(["began", "chose", "handed-over", "sent"])
  }))
})
export type Journey = typeof Journey.Type
