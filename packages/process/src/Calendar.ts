/** Spans of the calendar: when two weeks, a month or 48 hours from now are over, in a time zone with its summer time. */
import { type Instant } from "@redthread/model"
import { DateTime, Option } from "effect"

/** A duration as ISO 8601 writes it, in parts: what the calendar counts, and what the clock does. */
interface Span {
  readonly months: number
  readonly days: number
  readonly milliseconds: number
}

const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

const spanOf = (duration: string): Span => {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (iso.exec(duration) ?? []).slice(1).map((part: string | undefined) => Number(part ?? 0))
  return { months: 12 * years + months, days: 7 * weeks + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 }
}

/** Moves the date; a day that the month does not have is its last. */
const shiftDay = (date: Date, months: number, days: number): void => {
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const last = new Date(date.getTime())
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  date.setUTCDate(Math.min(day, last.getUTCDate()) + days)
}

/** Whether the time zone is known here, by its IANA name such as `Europe/Berlin`, as an offset, or as `UTC`. */
export const isTimeZone = (zone: string): boolean => Option.isSome(DateTime.zoneFromString(zone))

/**
 * The instant that lies the duration after another (or before it, with `direction` -1). Years, months, weeks and days are
 * counted by the calendar of the time zone, so that the time of day stays across a change to summer time, and the 31st of
 * January and a month are the last day of February; hours, minutes and seconds by the clock, after them. A time that a change to
 * summer time skips is taken as much later; of a time that comes twice, the first counts. An unknown time zone is taken for UTC.
 * The result stays within the range of dates. Sources: ISO 8601-1:2019, 5.5.2; RFC 9557; TC39 Temporal, “compatible”.
 *
 * ```ts
 * import { Instant } from "@redthread/model"
 * import { after } from "@redthread/process"
 * const end = after(Instant.make(Date.parse("2028-01-31T12:00:00Z")), "P1M", "Europe/Berlin")
 * new Date(end).toISOString() // => "2028-02-29T12:00:00.000Z"
 * ```
 */
export const after = (from: Instant, duration: string, zone: string = "UTC", direction: 1 | -1 = 1): Instant => {
  const { days, milliseconds, months } = spanOf(duration)
  const utc = DateTime.makeUnsafe(from)
  const moved = months === 0 && days === 0 ? utc : DateTime.mutate(
    Option.getOrElse(DateTime.makeZoned(from, { timeZone: zone }), () => utc),
    (date) => shiftDay(date, direction * months, direction * days)
  )
  const instant = DateTime.toEpochMillis(moved) + direction * milliseconds
  return Math.max(-8.64e15, Math.min(8.64e15, Number.isNaN(instant) ? direction * 8.64e15 : instant)) as Instant
}
