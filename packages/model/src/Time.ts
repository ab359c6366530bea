/** When something happened: an exact instant for reckoning, and the way it was written for the record. */
import { Schema, SchemaTransformation } from "effect"

/** Milliseconds since 1970-01-01T00:00:00Z, negative before; in JSON an ISO 8601 string in UTC such as `2026-03-01T09:30:00.000Z`. */
const Milliseconds = Schema.Int.pipe(
  Schema.check(Schema.isBetween({ minimum: -8.64e15, maximum: 8.64e15 })),
  Schema.brand("@redthread/model/Instant")
)

const utc = /^([+-]\d{6}|\d{4})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

const lastDayOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** `Date.parse` takes the 30th of February for the 2nd of March. Every time that is read or written passes here: reckoned where the year has four digits. */
const isCalendarDay = (text: string): boolean => {
  if (Number.isNaN(Date.parse(text))) return false
  if (text[4] === "-") return Number(text.slice(8, 10)) <= lastDayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  const day = text.slice(0, text.indexOf("T"))
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
}

const IsoInstant = Schema.String.pipe(
  Schema.check(Schema.isPattern(utc, { toJsonSchema: () => ({ pattern: utc.source }) })),
  Schema.check(Schema.makeFilter(isCalendarDay, { expected: "a date of the calendar" }))
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

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i

/**
 * Reads a time that somebody outside wrote: ISO 8601 (a date alone is midnight, a time without offset is taken for UTC)
 * or Unix time in ten (seconds) or thirteen digits (milliseconds). Where it cannot be read, or is no date of the
 * calendar, `otherwise` stands in and the text is kept; `raw` is empty where there was no text.
 *
 * ```ts
 * import { Instant, outsideTime } from "@redthread/model"
 * outsideTime("1970-01-01T01:00:00+01:00", Instant.make(5)).instant // => 0
 * outsideTime("next week", Instant.make(5)).instant // => 5
 * ```
 */
export const outsideTime = (raw: string | undefined, otherwise: Instant): OutsideTime => {
  if (raw === undefined) return { instant: otherwise, raw: "" }
  const text = raw.trim()
  if (/^\d{10}(\d{3})?$/.test(text)) return { instant: Instant.make(text.length === 10 ? Number(text) * 1000 : Number(text)), raw }
  const found = iso.exec(text)
  if (found === null) return { instant: otherwise, raw }
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number]
  const midnight = new Date(Date.UTC(year, month - 1, day))
  const isOnCalendar = midnight.getUTCFullYear() === year && midnight.getUTCMonth() === month - 1 && hour < 25 && minute < 60 && second < 61
  if (!isOnCalendar) return { instant: otherwise, raw }
  const zone = /^([+-])(\d{2}):?(\d{2})?$/.exec(found[8] ?? "")
  const offset = zone === null ? 0 : (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0))
  const milliseconds = Number((found[7] ?? "").padEnd(3, "0").slice(0, 3))
  const instant = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000
  return { instant: Instant.make(instant), raw }
}
