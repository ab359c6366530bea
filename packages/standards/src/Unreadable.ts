/** A document that is not what it should be, and things in it that have no place in ours. */
import { Schema } from "effect"

/** The formats that are read. */
export const Format = Schema.Literals([
  "XES", "CSV", "OCEL", "PNML", "BPMN", "SCXML", "CloudEvents", "ActivityStreams", "XDM", "TMF621", "TMF629", "TMF632", "TMF681", "TMF683", "TMF701",
  "Consent", "JSContact", "vCard", "FHIR", "schema.org", "CJML"
])
export type Format = typeof Format.Type

/** The document cannot be read: which format was expected, where it fails (a line, a JSON Pointer, a column) and why. */
export class Unreadable extends Schema.TaggedError<Unreadable>()("Unreadable", {
  format: Format,
  at: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.format}: ${this.reason}${this.at === "" ? "" : ` (${this.at})`}`
  }
}

/** Something in a readable document that could not be carried over: where, and what. */
export interface Loss {
  readonly at: string
  readonly what: string
}

/** A document as it comes: bytes in the encoding that it declares, or text. */
export type Document = Uint8Array | string
