/** Days of birth and other dates, as people write and mistype them. */
import { comparison, level, weighted } from "./Comparison.ts"
import { isWithin } from "./Similarity.ts"
import { type Trait, trait } from "./Trait.ts"

/** A date as written: its parts need not make a day that exists, a mistyped month is 86. */
export interface WrittenDate {
  /** Year, month and day as eight digits. */
  readonly digits: string
  readonly year: string
  readonly month: string
  readonly day: string
  /** Days since 1970, or `undefined` for a day that does not exist. */
  readonly number: number | undefined
}

const dateOf = (year: string, month: string, day: string): WrittenDate => {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const time = new Date(Date.UTC(2000, m - 1, d))
  time.setUTCFullYear(y, m - 1, d)
  const exists = m >= 1 && m <= 12 && time.getUTCMonth() === m - 1 && time.getUTCDate() === d
  return { digits: year + month + day, year, month, day, number: exists ? Math.round(time.getTime() / 86_400_000) : undefined }
}

const two = (text: string): string => text.padStart(2, "0")

const century = (year: string): string => (year.length === 4 ? year : Number(year) > 30 ? `19${two(year)}` : `20${two(year)}`)

/**
 * Reads `1971-06-24`, `19710624`, `24.6.1971`, `24/06/1971` and, where the second number cannot be a month, `06/24/1971`;
 * a time behind it is left out. Two digits for the year stand for 1931 to 2030. `undefined` for anything else.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.readDate("24.6.1971")?.digits // => "19710624"
 * ```
 */
export const readDate = (text: string): WrittenDate | undefined => {
  const written = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, "")
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(written)
  if (iso !== null) return dateOf(iso[1] ?? "", two(iso[3] ?? ""), two(iso[4] ?? ""))
  const local = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})$/.exec(written)
  if (local === null) return undefined
  const [first, second] = [two(local[1] ?? ""), two(local[2] ?? "")]
  const isAmerican = Number(second) > 12 && Number(first) <= 12
  return dateOf(century(local[3] ?? ""), isAmerican ? first : second, isAmerican ? second : first)
}

const isTransposed = (one: WrittenDate, other: WrittenDate): boolean => one.year === other.year && one.month === other.day && one.day === other.month
const partsShared = (one: WrittenDate, other: WrittenDate): number =>
  Number(one.year === other.year) + Number(one.month === other.month) + Number(one.day === other.day)
const daysApart = (one: WrittenDate, other: WrittenDate): number =>
  one.number === undefined || other.number === undefined ? Infinity : Math.abs(one.number - other.number)

/** Dates that a person has one of: the day of birth. */
export const dates: Trait<WrittenDate> = trait(
  comparison("date", [
    weighted(level("the same", (one: WrittenDate, other: WrittenDate) => one.digits === other.digits)),
    level("one slip, or day and month swapped", (one, other) => isTransposed(one, other) || isWithin(1, one.digits, other.digits)),
    level("two parts the same", (one, other) => partsShared(one, other) === 2),
    level("within 40 days", (one, other) => daysApart(one, other) <= 40),
    level("within a year", (one, other) => one.year === other.year || daysApart(one, other) <= 366 + 31),
    level("two slips", (one, other) => isWithin(2, one.digits, other.digits))
  ]),
  {
    read: ({ date }) => (date === undefined ? undefined : readDate(date)),
    term: ({ digits }) => digits,
    handles: ({ day, digits, month, year }) => [
      ["date", digits], ["year and month", year + month], ["year and day", `${year}-${day}`], ["month and day", month + day], ["year", year]
    ]
  }
)
