/** Schemas of foreign objects: known keys are typed, all others kept. */
import { Schema } from "effect"

/** An object with these keys and any others. */
export const open = <const Fields extends Schema.Struct.Fields>(fields: Fields) =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Json)])

/** A text that may be missing, or `null` as many vendors write it. */
export const maybeText = Schema.optionalKey(Schema.NullOr(Schema.String))

/** A number or text that stands for an id; it may be missing. */
export const maybeId = Schema.optionalKey(Schema.Union([Schema.Int, Schema.String]))

/** Something that may be missing. */
export const maybe = <Item extends Schema.Constraint>(item: Item) => Schema.optionalKey(item)

/** A list that may be missing. */
export const maybeList = <Item extends Schema.Constraint>(item: Item) => Schema.optionalKey(Schema.Array(item))
