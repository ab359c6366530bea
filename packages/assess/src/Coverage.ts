/** Where and when a company is there for its customers: channels by hours and by matters, and the holes in it. */
import type { Contact } from "@redthread/journey"

/** A table of counts: rows are channels. */
export interface Counted {
  readonly rows: ReadonlyArray<string>
  readonly columns: ReadonlyArray<string>
  readonly counts: ReadonlyArray<ReadonlyArray<number>>
}

/** A hole: nobody came there although so many were to be expected if channels did not differ. */
export interface Gap {
  readonly channel: string
  readonly at: string
  readonly expected: number
}

/** When and about what customers came on which channel. */
export interface Coverage {
  /** By the hour of working days and of weekends: `Mon–Fri 09`, `Sat–Sun 09`. */
  readonly hours: Counted
  readonly topics: Counted
  readonly gaps: ReadonlyArray<Gap>
  readonly zone: string
}

/** How it is looked at. */
export interface CoverageAsking {
  /** A time zone such as `Europe/Berlin`; UTC unless told. */
  readonly zone?: string
  /** How likely at most a hole is found where there is none; 0.05 unless told. */
  readonly alpha?: number
}

const hourOf = (zone: string): (at: number) => readonly [isWeekend: boolean, hour: number] => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", hourCycle: "h23" })
  const known = new Map<number, readonly [boolean, number]>()
  return (at) => {
    const hour = Math.floor(at / 900_000)
    const found = known.get(hour)
    if (found !== undefined) return found
    const parts = format.formatToParts(at)
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ""
    const told = [part("weekday").startsWith("S"), Number(part("hour"))] as const
    known.set(hour, told)
    return told
  }
}

/** Whether a time zone is known here. */
export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

const counted = (contacts: ReadonlyArray<Contact>, channels: ReadonlyArray<string>, columns: ReadonlyArray<string>, columnOf: (contact: Contact) => string): Counted => {
  const [row, column] = [new Map(channels.map((name, i) => [name, i])), new Map(columns.map((name, i) => [name, i]))]
  const counts = channels.map(() => columns.map(() => 0))
  for (const contact of contacts) {
    const [r, c] = [row.get(contact.channel), column.get(columnOf(contact))]
    const own = r === undefined ? undefined : counts[r]
    if (own !== undefined && c !== undefined) own[c] = (own[c] ?? 0) + 1
  }
  return { rows: channels, columns, counts }
}

/** Cells in which nobody was counted and more than ln(cells / alpha) were expected: by Poisson, chance makes one such hole with probability alpha at most. */
const holes = ({ columns, counts, rows }: Counted, alpha: number): ReadonlyArray<Gap> => {
  const totals = columns.map((_, c) => sum(counts.map((own) => own[c] ?? 0)))
  const all = sum(totals)
  const least = Math.log((rows.length * columns.length) / alpha)
  return rows.flatMap((channel, r) => columns.flatMap((at, c) => {
    const expected = (sum(counts[r] ?? []) * (totals[c] ?? 0)) / all
    return counts[r]?.[c] === 0 && expected > least ? [{ channel, at, expected }] : []
  }))
}

const two = (hour: number): string => String(hour).padStart(2, "0")
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const days = ["Mon–Fri", "Sat–Sun"] as const

/**
 * The map of a company's presence: the busiest twelve channels by the hours in which contacts began and by the twelve commonest topics. A hole may be a
 * closed desk, a matter that cannot be done there, or customers who do not want to: the map shows it, people decide. Where every contact begins at
 * midnight only dates were recorded; then there are no hours.
 */
export const coverageOf = (contacts: ReadonlyArray<Contact>, { alpha = 0.05, zone = "UTC" }: CoverageAsking = {}): Coverage => {
  const busiest = (keyOf: (contact: Contact) => string): ReadonlyArray<string> => {
    const found = new Map<string, number>()
    for (const contact of contacts) found.set(keyOf(contact), (found.get(keyOf(contact)) ?? 0) + 1)
    return [...found].filter(([name]) => name !== "").toSorted(([, a], [, b]) => b - a).slice(0, 12).map(([name]) => name)
  }
  const channels = busiest(({ channel }) => channel)
  const at = hourOf(zone)
  const named = (contact: Contact): string => {
    const [isWeekend, hour] = at(contact.from)
    return `${days[isWeekend ? 1 : 0]} ${two(hour)}`
  }
  const areDates = contacts.every(({ from }) => from % 86_400_000 === 0)
  const byHour = areDates ? { rows: channels, columns: [], counts: channels.map(() => []) } : counted(contacts, channels, days.flatMap((day) => hours.map((hour) => `${day} ${two(hour)}`)), named)
  const topics = counted(contacts, channels, busiest(({ topic = "" }) => topic), ({ topic = "" }) => topic)
  return { hours: byHour, topics, gaps: [...holes(byHour, alpha), ...holes(topics, alpha)].toSorted((a, b) => b.expected - a.expected), zone }
}
