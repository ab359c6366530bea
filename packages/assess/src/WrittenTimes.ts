/** Times as people and spreadsheets write them: which way a whole column means, and each of its values in the form of ISO 8601. */

/** How a column writes its times; day, month and year in the order they stand, or days since 30 December 1899 as spreadsheets count them. */
export type TimeStyle = "iso" | "dmy" | "mdy" | "ymd" | "serial"

const months: ReadonlyArray<RegExp> = [/^jan/, /^feb/, /^m(?:ar|är|aer|rz)/, /^apr/, /^ma[iy]/, /^jun/, /^jul/, /^aug/, /^sep/, /^o[ck]t/, /^nov/, /^de[cz]/]
const parts = /^(?:[a-zäöü]{2,10}\.?,? )?(\d{1,4}|[a-zäöü]{3,9})[./\- ]{1,2}(\d{1,2}|[a-zäöü]{3,9})[./\-, ]{1,2}(\d{4}|\d{1,2})(?:[ ,tT]+(?:um |at )?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:uhr)?(am|pm|a\.m\.|p\.m\.)?)?$/
const clockOnly = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(am|pm|a\.m\.|p\.m\.)?(?: ?uhr)?$/i
const isoLike = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}|$)|^1\d{9}(?:\d{3})?$/
const serial = /^[2-6]\d{4}(?:[.,]\d+)?$/

const two = (value: number): string => String(value).padStart(2, "0")
const monthOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : months.findIndex((one) => one.test(text)) + 1)
const yearOf = (text: string): number => (text.length <= 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text))

const clockOf = (hour: string | undefined, minute = "00", second = "00", half?: string): string | undefined => {
  if (hour === undefined) return ""
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0)
  return hours > 23 || Number(minute) > 59 ? undefined : `T${two(hours)}:${minute}:${second}`
}

/** The parts of a date as they stand, month names already numbers; `undefined` where it is none. */
const dateParts = (raw: string): { readonly numbers: readonly [string, string, string]; readonly clock: string; readonly named?: "first" | "second"; readonly isHalf: boolean } | undefined => {
  const [whole, a = "", b = "", c = "", hour, minute, second, half] = parts.exec(raw.trim().toLowerCase()) ?? []
  if (whole === undefined) return undefined
  const clock = clockOf(hour, minute, second, half)
  const named = [a, b].filter((one) => !/^\d/.test(one))
  if (clock === undefined || named.length > 1 || named.some((one) => monthOf(one) === 0)) return undefined
  return { numbers: [/^\d/.test(a) ? a : String(monthOf(a)), /^\d/.test(b) ? b : String(monthOf(b)), c], clock, isHalf: half !== undefined, ...(named.length === 0 ? {} : { named: named[0] === a ? "first" as const : "second" as const }) }
}

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A time in the form of ISO 8601, without an offset; `undefined` where it is none of that style. A serial number is rounded to the second. */
export const isoTime = (raw: string, style: TimeStyle): string | undefined => {
  const text = raw.trim()
  if (style === "iso") return isoLike.test(text) ? text : undefined
  if (style === "serial") return serial.test(text) ? new Date(Math.round((Number(text.replace(",", ".")) - 25_569) * 86_400) * 1000).toISOString().slice(0, 19) : undefined
  const found = dateParts(text)
  if (found === undefined) return undefined
  const { clock, numbers: [a, b, c] } = found
  const [year, month, day] = style === "ymd" ? [a, b, c] : style === "mdy" ? [c, a, b] : [c, b, a]
  return isDate(yearOf(year), Number(month), Number(day)) ? `${yearOf(year)}-${two(Number(month))}-${two(Number(day))}${clock}` : undefined
}

/** How a column of times is meant, and whether another way would have been as good. */
export interface StyleFound {
  readonly style: TimeStyle
  readonly isDoubtful: boolean
}

/**
 * Finds the style in which at least nine of ten values are times. Where day and month could change places everywhere, month first is taken for times with
 * a.m. and p.m., else day first; then it is doubtful unless dots or names of months tell. `asDates`: whether plain numbers may be serial days.
 */
export const styleOf = (values: ReadonlyArray<string>, asDates: boolean): StyleFound | undefined => {
  const told = values.filter((value) => value.trim() !== "")
  const fits = (style: TimeStyle): boolean => told.length > 0 && told.filter((value) => isoTime(value, style) !== undefined).length >= 0.9 * told.length
  if (fits("iso")) return { style: "iso", isDoubtful: false }
  if (fits("serial")) return asDates ? { style: "serial", isDoubtful: false } : undefined
  const [dmy, mdy, ymd] = [fits("dmy"), fits("mdy"), fits("ymd")]
  if (ymd && !dmy && !mdy) return { style: "ymd", isDoubtful: false }
  if (dmy !== mdy) return { style: dmy ? "dmy" : "mdy", isDoubtful: false }
  if (!dmy) return undefined
  const first = told.map(dateParts)
  const named = first.find((one) => one?.named !== undefined)?.named
  if (named !== undefined) return { style: named === "first" ? "mdy" : "dmy", isDoubtful: false }
  if (first.some((one) => one?.isHalf === true)) return { style: "mdy", isDoubtful: true }
  return { style: "dmy", isDoubtful: !told.some((value) => /\d\.\d/.test(value)) }
}

/** A time of the day alone, as it is added to a date; `undefined` where it is none. */
export const clockTime = (raw: string): string | undefined => {
  const [whole, hour, minute, second, half] = clockOnly.exec(raw.trim()) ?? []
  return whole === undefined ? undefined : clockOf(hour, minute, second, half)
}
