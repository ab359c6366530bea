/** What has no place in another notation, and documents that cannot be read at all. */
import { Schema } from "effect"

/** The notations that are read. */
export const Notation = Schema.Literals(["SCXML", "BPMN"])
export type Notation = typeof Notation.Type

/** Something that could not be carried over: where it stands (in the process for an export, in the document for an import), and what becomes of it. */
export interface Loss {
  readonly at: string
  readonly what: string
}

/** The document cannot be read: which notation was expected, where it fails and why. */
export class Unreadable extends Schema.TaggedError<Unreadable>()("Unreadable", {
  notation: Notation,
  at: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.notation}: ${this.reason}${this.at === "" ? "" : ` (${this.at})`}`
  }
}
