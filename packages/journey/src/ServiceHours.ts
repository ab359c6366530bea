/** How long something took while somebody was there to do it. */
import type { Instant } from "@redthread/model"
import { DateTime, Option } from "effect"

/** When the brand works: days of the week (1 Monday to 7 Sunday), from and until in minutes of the local day, in a time zone such as `Europe/Berlin`. */
export interface ServiceHours {
  readonly days: ReadonlyArray<number>
  readonly opens: number
  readonly closes: number
  readonly zone: string
}

const day = 86_400_000

/**
 * Milliseconds between two instants that fall into the hours of service; days follow the local calendar, summer time included.
 * An unknown time zone is taken for UTC. 0 where `until` does not lie after `from`.
 *
 * ```ts
 * import { Instant } from "@redthread/model"
 * import { servedBetween } from "@redthread/journey"
 * const at = (text: string) => Instant.make(Date.parse(text))
 * const office = { days: [1, 2, 3, 4, 5], opens: 9 * 60, closes: 17 * 60, zone: "Europe/Berlin" }
 * servedBetween(at("2026-03-27T16:00:00+01:00"), at("2026-03-30T10:00:00+02:00"), office) / 3_600_000 // => 2
 * ```
 */
export const servedBetween = (from: Instant, until: Instant, { closes, days, opens, zone }: ServiceHours): number => {
  const local = (instant: number) => Option.getOrElse(DateTime.makeZoned(instant, { timeZone: zone }), () => DateTime.makeZonedUnsafe(instant, { timeZone: "UTC" }))
  const at = (midnight: DateTime.Zoned, minutes: number): number =>
    DateTime.toEpochMillis(DateTime.setParts(midnight, { hour: Math.floor(minutes / 60), minute: minutes % 60 }))
  let sum = 0
  for (let noon = DateTime.setParts(DateTime.startOf(local(from), "day"), { hour: 12 }); DateTime.toEpochMillis(noon) < until + day; noon = DateTime.setParts(DateTime.add(noon, { days: 1 }), { hour: 12 })) {
    const midnight = DateTime.startOf(noon, "day")
    const weekday = DateTime.getPart(midnight, "weekDay")
    if (!days.includes(weekday === 0 ? 7 : weekday)) continue
    sum += Math.max(0, Math.min(until, at(midnight, closes)) - Math.max(from, at(midnight, opens)))
  }
  return sum
}
