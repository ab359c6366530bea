/** What a structured payload itself says about the course of the business, in the order in which it happened. */
import { Schema } from "effect"
import { Assurance } from "./Assurance.ts"
import { ChannelName } from "./Channel.ts"
import { FactName, StepName } from "./Ids.ts"

/**
 * One thing a payload says about the business: a form that asked and was filled in, a step the customer tried,
 * a login, an agent who sent the caller elsewhere. Free text says none of this; there the classifier is asked.
 */
export const Signal = Schema.TaggedUnion({
  /** The customer tried a step of a process, such as pressing “cancel my contract”. */
  StepTried: { step: StepName },
  /** The brand asked for something. */
  Asked: { fact: FactName },
  /** The customer told something, or a field came filled in already. */
  Told: { fact: FactName, value: Schema.Json },
  /** The customer logged in or proved who they are; `by` names how. */
  LoggedIn: { by: StepName, assurance: Assurance },
  LoggedOut: { by: StepName },
  /** The customer was told to go elsewhere; `forced` where nothing else was on offer. */
  SentElsewhere: { to: ChannelName, forced: Schema.Boolean, because: Schema.String },
  /** The customer was passed on, with what went along. */
  HandedOver: { to: ChannelName, carried: Schema.Array(FactName), because: Schema.String },
  /** The customer searched; nothing found is the beginning of many stories. */
  Searched: { query: Schema.String, results: Schema.Int },
  /** An agent gave a promise; `due` in ISO 8601 as it was written, empty where none was named. */
  Promised: { text: Schema.NonEmptyString, due: Schema.String },
  Noted: { text: Schema.NonEmptyString }
})
export type Signal = typeof Signal.Type
