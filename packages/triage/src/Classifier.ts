/** What a message is about: a port that may abstain. */
import { type Direction, ProcessName, StepName } from "@redthread/model"
import { type Effect, Schema } from "effect"

/** What the classifier makes of a text; abstaining is an answer, guessing is none. */
export const Classification = Schema.TaggedUnion({
  /** The text is about this process, and perhaps tries one of its steps. `confidence` from 0 to 1. */
  About: { process: ProcessName, step: Schema.optionalKey(StepName), confidence: Schema.Finite, because: Schema.NonEmptyString },
  Abstained: { because: Schema.NonEmptyString }
})
export type Classification = typeof Classification.Type

/** What is to be classified: the words of one channel event, and who said them. */
export interface Utterance {
  readonly text: string
  readonly direction: Direction
}

/** Says what an utterance is about. Never fails: a classifier that cannot answer abstains and says why. */
export type Classifier = (utterance: Utterance) => Effect.Effect<Classification>
