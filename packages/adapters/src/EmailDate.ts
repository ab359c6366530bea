/** The date lines of e-mails, as RFC 5322 asks for and as people and machines really write them. */
import { Instant, type OutsideTime, outsideTime } from "@redthread/model"

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** Zones by name (RFC 5322 section 4.3), in minutes east of Greenwich; unknown names count as UTC, as the RFC says. */
const zones: Readonly<Record<string, number>> = {
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, CET: 60, CEST: 120, MEZ: 60, MESZ: 120
}

const written = /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([+-]\d{4}|[a-z]{1,5})?/i

const minutesEast = (zone: string | undefined): number => {
  if (zone === undefined) return 0
  if (!/^[+-]/.test(zone)) return zones[zone.toUpperCase()] ?? 0
  return (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)))
}

/**
 * Reads a `Date:` line. Without offset it is taken for UTC, on every machine alike; two-digit years count from 1950.
 * Where it cannot be read `otherwise` stands in and the text is kept.
 *
 * ```ts
 * import { mailDate } from "@redthread/adapters/EmailDate"
 * import { Instant } from "@redthread/model"
 * mailDate("Thu, 1 Jan 1970 01:00:00 +0100 (CET)", Instant.make(5)).instant // => 0
 * ```
 */
export const mailDate = (raw: string | undefined, otherwise: Instant): OutsideTime => {
  const found = raw === undefined || raw.length > 200 ? null : written.exec(raw)
  if (raw === undefined || found === null) return outsideTime(raw, otherwise)
  const month = months.indexOf((found[2] ?? "").toLowerCase())
  const short = Number(found[3])
  const year = short < 50 ? 2000 + short : short < 1000 ? 1900 + short : short
  const [day, hour, minute, second] = [found[1], found[4], found[5], found[6]].map((part) => Number(part ?? 0)) as [number, number, number, number]
  if (month < 0 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return { instant: otherwise, raw }
  return { instant: Instant.make(Date.UTC(year, month, day, hour, minute, second) - minutesEast(found[7]) * 60_000), raw }
}
