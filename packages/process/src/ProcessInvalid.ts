/** What is wrong with a process that somebody wrote down, place by place, and what to do about it. */
import { Pointer } from "@redthread/model"
import { Schema } from "effect"

/** One thing that is wrong: where (JSON pointer), what, and how to put it right. */
export const Problem = Schema.Struct({ at: Pointer, what: Schema.NonEmptyString, repair: Schema.NonEmptyString })
export type Problem = typeof Problem.Type

/** A document that is no process; lists everything that is wrong with it, not only the first. */
export class ProcessInvalid extends Schema.TaggedError<ProcessInvalid>()("ProcessInvalid", {
  problems: Schema.NonEmptyArray(Problem)
}) {
  /** One line per problem: place, what is wrong, what to do. */
  override get message(): string {
    return this.problems.map(({ at, repair, what }) => `${at === "" ? "(whole document)" : at}: ${what} ${repair}`).join("\n")
  }
}
