/** What the checker found: a rule that is broken, the shortest story that shows it, its cause and its repair. */
import { ChannelName, Pointer, StepName } from "@redthread/model"
import { Schema } from "effect"

/** Everything the checker can find. `incomplete`: the limit was reached, so nothing is proved. */
export const Rule = Schema.Literals([
  "parity", "forgets", "re-ask", "assurance-loss", "trap", "channel-trap", "login-removes-step", "dead-step", "unreachable-state",
  "unproved-fact", "effort", "equivalence", "deadlock", "migration-orphan", "superfluous-step", "uncompensated", "ownership", "incomplete"
])
export type Rule = typeof Rule.Type

/** One broken promise, by its root cause. */
export const Finding = Schema.Struct({
  rule: Rule,
  /** A `warning` is something the customer brings about by their own free choice; an `error` happens to them. */
  severity: Schema.Literals(["error", "warning"]),
  /** The channel on which it shows; `*` where it is on none in particular. */
  channel: Schema.Union([ChannelName, Schema.Literal("*")]),
  /** Where the story begins; absent where there is no path. */
  begins: Schema.optionalKey(ChannelName),
  /** Steps on the shortest path. */
  length: Schema.Int,
  path: Schema.Array(StepName),
  /** The channel on which each step of the path is taken. */
  on: Schema.Array(ChannelName),
  /** Which steps (by index) time takes, not the customer. */
  byTime: Schema.Array(Schema.Int),
  /** The facts it is about, sorted. */
  facts: Schema.Array(Schema.String),
  /**
   * Of what a handover loses: the steps and questions on the way to a goal that one which carries everything and keeps
   * the assurance would have spared. Absent for other findings, and where the process is too large to tell.
   */
  regret: Schema.optionalKey(Schema.Int),
  /** The story in plain English. */
  message: Schema.NonEmptyString,
  /** The story in plain German. */
  messageDe: Schema.NonEmptyString,
  /** What would repair it. */
  suggestion: Schema.NonEmptyString,
  suggestionDe: Schema.NonEmptyString,
  /** The declaration that causes it. */
  cause: Pointer
})
export type Finding = typeof Finding.Type

/** The result of a check. No findings and `isComplete` is a proof within the abstraction; see the decision on what is proved. */
export const Checked = Schema.Struct({
  process: Schema.NonEmptyString,
  version: Schema.Int,
  /** Situations explored, and moves between them. */
  states: Schema.Int,
  transitions: Schema.Int,
  isComplete: Schema.Boolean,
  findings: Schema.Array(Finding),
  /** Declarations that this release keeps but does not understand: nothing is proved about them. */
  ignored: Schema.Array(Pointer)
})
export type Checked = typeof Checked.Type
