/** Times in logs: what can be read becomes an instant, and the text is kept. */
import { Instant, type OutsideTime, outsideTime } from "@redthread/model"

const [zero, one] = [Instant.make(0), Instant.make(1)]

const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,T]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(?: ?Uhr)?)?$/
const slashes = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[ T](.+))?$/
const two = (digits: string): string => digits.padStart(2, "0")

/** The same time in the form of ISO 8601, where it is written day.month.year or year/month/day. */
const isoOf = (raw: string): string => {
  const text = raw.trim()
  const [, day, month, year, clock] = german.exec(text) ?? []
  if (day !== undefined && month !== undefined) return `${year}-${two(month)}-${two(day)}${clock === undefined ? "" : `T${clock.padStart(clock.indexOf(":") === 1 ? clock.length + 1 : 0, "0")}`}`
  const [, year2, month2, day2, rest] = slashes.exec(text) ?? []
  return year2 !== undefined && month2 !== undefined && day2 !== undefined ? `${year2}-${two(month2)}-${two(day2)}${rest === undefined ? "" : `T${rest}`}` : raw
}

/** A time as it was written; `undefined` where nobody can say which instant is meant. */
export const timeOf = (raw: string): OutsideTime | undefined => {
  const iso = isoOf(raw)
  const { instant } = outsideTime(iso, zero)
  return instant === 0 && outsideTime(iso, one).instant === 1 ? undefined : { instant, raw }
}
