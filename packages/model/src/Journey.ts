/** The way a customer was meant to take, and the way they took. */
import { Schema } from "effect"
import { ChannelName, Touchpoint } from "./Channel.ts"
import { CustomerId, EntryId, ProcessName, StepName } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

/** A phase of being a customer: looking, buying, using and needing help, telling others (or warning them). */
export const Stage = Schema.Literals(["research", "buy", "use", "recommend"])
export type Stage = typeof Stage.Type

/** Whether a touchpoint is met in the physical world and by voice (branch, letter, catalogue, telephone) or on a screen. Source: „analog wie digital“ (H. Henn). */
export const Medium = Schema.Literals(["analogue", "digital"])
export type Medium = typeof Medium.Type

/** A touchpoint of the plan, and by what its events are known. */
export const PlannedTouchpoint = Schema.Struct({
  ...Touchpoint.fields,
  /** Told by the kind of its channel where absent. */
  medium: Schema.optionalKey(Medium),
  /** Names that events give it, such as the path of a page; whatever lies below one (after a `/`) belongs to it. Its id is always one. */
  places: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** Kinds of channel events without a place that happen there, such as `Call`; where no touchpoint of a channel names any, its first one takes them all. */
  events: Schema.optionalKey(Schema.Array(Schema.NonEmptyString))
})
export type PlannedTouchpoint = typeof PlannedTouchpoint.Type

/** One way to recognise that a planned step was taken: all that is told has to hold. */
export const StepEvidence = Schema.Struct({
  /** Kind of entry, such as `Searched`; `StepTaken` where only step or process are told. */
  entry: Schema.optionalKey(Schema.NonEmptyString),
  /** Kind of channel event, such as `Visit` or `Transaction`. */
  event: Schema.optionalKey(Schema.NonEmptyString),
  /** Id of the touchpoint. */
  touchpoint: Schema.optionalKey(Schema.NonEmptyString),
  process: Schema.optionalKey(ProcessName),
  /** The step of the process, or the login or logout, as the entry names it. */
  step: Schema.optionalKey(StepName)
})
export type StepEvidence = typeof StepEvidence.Type

/** What customers demand of a step, in a unit such as `hours`, `milliseconds` or `questions`. */
export const Requirement = Schema.Struct({
  says: Schema.NonEmptyString,
  unit: Schema.NonEmptyString,
  atMost: Schema.optionalKey(Schema.Finite),
  atLeast: Schema.optionalKey(Schema.Finite)
})
export type Requirement = typeof Requirement.Type

/** What the brand can do at a step, in the unit of the requirement. */
export const Capability = Schema.Struct({ says: Schema.NonEmptyString, unit: Schema.NonEmptyString, value: Schema.Finite })
export type Capability = typeof Capability.Type

/** What a step of the journey is, in front of the customer and behind. A step of `expects` without one is met by the process step of its name. */
export const PlannedStep = Schema.Struct({
  name: StepName,
  /** How people call it; the name where absent. */
  title: Schema.optionalKey(Schema.NonEmptyString),
  /** Ids of the touchpoints where it is meant to be taken; anywhere where absent. */
  at: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  /** It is met where one of these is; by the process step of its name where absent. */
  metBy: Schema.optionalKey(Schema.Array(StepEvidence)),
  /** What people and systems do behind it. */
  backstage: Schema.optionalKey(Schema.Array(Schema.Struct({ name: Schema.NonEmptyString, by: Schema.optionalKey(Schema.NonEmptyString) }))),
  requires: Schema.optionalKey(Requirement),
  capability: Schema.optionalKey(Capability),
  /** Whether anybody measures it; a step nobody measures is a blind spot. */
  isMeasured: Schema.optionalKey(Schema.Boolean)
})
export type PlannedStep = typeof PlannedStep.Type

/** The journey the brand designed: stages with their touchpoints and the steps expected there. */
export const JourneySpec = Schema.Struct({
  name: Schema.NonEmptyString,
  version: Schema.Int,
  stages: Schema.Array(Schema.Struct({
    stage: Stage,
    touchpoints: Schema.Array(PlannedTouchpoint),
    /** The steps in the order in which they are expected. */
    expects: Schema.Array(StepName),
    /** Further ways through the stage that are as good. */
    otherwise: Schema.optionalKey(Schema.Array(Schema.Array(StepName)))
  })),
  steps: Schema.optionalKey(Schema.Array(PlannedStep))
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
