/** How a command ends: what was asked for, findings, or input that could not be used. */
import { Schema } from "effect"

/**
 * Input that cannot be used: which file or argument, where in it, what is wrong and what to do. Ends the command with
 * exit code 2 and one sentence.
 */
export class BadInput extends Schema.TaggedError<BadInput>()("BadInput", {
  input: Schema.String,
  at: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.input}${this.at === "" ? "" : ` (${this.at})`}: ${this.reason}`
  }
}

/** The command worked and found errors in what it looked at: exit code 1. */
export class Findings extends Schema.TaggedError<Findings>()("Findings", { count: Schema.Int }) {}
