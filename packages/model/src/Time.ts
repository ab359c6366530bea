/** When something happened: an exact instant for reckoning, and the way it was written for the record. */
import { Schema, SchemaTransformation } from "effect"

/** Milliseconds since 1970-01-01T00:00:00Z, negative before; in JSON an ISO 8601 string in UTC such as `2026-03-01T09:30:00.000Z`. */
const Milliseconds = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: -8.64e15, maximum: 8.64e15 })),
  Schema.brand("@redthread/model/Instant")
)

const IsoInstant = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^([+-]\d{6}|\d{4})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/)),
  Schema.check(Schema.makeFilter((text: string) => !Number.isNaN(Date.parse(text)), { expected: "a date of the calendar" }))
)

/**
 * A point in time: a whole number of milliseconds since 1970 in UTC, within ±8.64e15 (the range of ECMAScript dates).
 * Encoded as an ISO 8601 string, so that people and other languages read it.
 *
 * ```ts
 * import { Instant } from "@redthread/model"
 * import { Schema } from "effect"
 * Schema.encodeSync(Instant)(Instant.make(0)) // => "1970-01-01T00:00:00.000Z"
 * ```
 */
export const Instant = IsoInstant.pipe(
  Schema.decodeTo(
    Milliseconds,
    SchemaTransformation.transform({
      decode: (text: string) => Date.parse(text),
      encode: (instant: number) => new Date(instant).toISOString()
    })
  )
)
export type Instant = typeof Instant.Type

/**
 * A time as somebody outside told it: the instant, and the text it was written in, so that offset and precision survive.
 * `raw` is empty where the outside gave no time and the time of receipt stands in.
 */
export const OutsideTime = Schema.Struct({ instant: Instant, raw: Schema.String })
export type OutsideTime = typeof OutsideTime.Type

/** The span between two instants in milliseconds; negative when `until` lies before `since`. */
export const millisecondsBetween = (since: Instant, until: Instant): number => until - since
