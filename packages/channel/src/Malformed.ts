/** A delivery that could not be read, and one whose sender could not be proved. */
import { Schema } from "effect"

/** The bytes are not what the channel delivers. The raw payload is kept; `at` says where (a JSON Pointer, a line, a byte). */
export class Malformed extends Schema.TaggedError<Malformed>()("Malformed", {
  at: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return this.at === "" ? this.reason : `${this.reason} (at ${this.at})`
  }
}

/** The delivery does not prove that the channel sent it: header missing, stale or wrong. It goes into quarantine. */
export class BadSignature extends Schema.TaggedError<BadSignature>()("BadSignature", {
  header: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.header}: ${this.reason}`
  }
}
