/** What the web form adapter has to be told about the brand's forms. */
import { Schema } from "effect"

/** The brand's forms. Without any setting the usual German and English names of fields are understood. */
export const WebFormConfig = Schema.Struct({
  /** Fact by name of the field, beside and before the usual names; the empty text for a field that tells no fact. */
  facts: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  /** Fields that come filled in: told, but not asked. A form may say so itself in fields called `prefilled[]`. */
  prefilled: Schema.optionalKey(Schema.Array(Schema.String)),
  /**
   * The step that submitting means, by the form's name (its field `form`, `_form` or `form_id`) or by the path it is sent
   * to. A form may say so itself in a field `step` or `_step`.
   */
  step: Schema.optionalKey(Schema.Record(Schema.String, Schema.NonEmptyString))
})
export type WebFormConfig = typeof WebFormConfig.Type
