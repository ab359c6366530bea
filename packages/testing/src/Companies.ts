/** Companies of which one knows how they serve their customers, as logs: for judging who judges companies. */
import type { EventLog, LoggedEvent } from "@redthread/model"
import { Instant } from "@redthread/model"
import { type Chance, chance } from "./Chance.ts"

/**
 * `silo`: customers change channel and begin anew. `multi`: channels beside each other, each matter stays on its own. `omni`: customers
 * change and lose nothing. `half`: some channels are joined, others not. `single`: 99 of 100 contacts by telephone.
 */
export type CompanyKind = "silo" | "multi" | "omni" | "half" | "single"

/** A company to plant. Shares run from 0 to 1. */
export interface CompanyPlan {
  readonly kind: CompanyKind
  readonly customers: number
  readonly seed: number
  /** The day in milliseconds since 1970 from which questions are asked again in `lossAfter` of the changes instead; absent where nothing changes. */
  readonly change?: { readonly at: number; readonly lossAfter: number }
  /** Another shape than the plain one; absent for the plain one. */
  readonly shape?: CompanyShape
}

/** What real companies have besides: none of it changes which verdict is right, or it cannot be told any more. */
export interface CompanyShape {
  /** How many channels there are, from 2 to 7. */
  readonly channels: number
  /** How much more comes in winter than in summer, from 0 to 1. */
  readonly season: number
  /** Contacts fall on working days, from eight to six. */
  readonly keepsHours: boolean
  /** A few customers have most of the matters. */
  readonly isSkewed: boolean
  /** What the log does not tell. */
  readonly hides: ReadonlyArray<"outcome" | "topic" | "asked" | "customer">
}

/** A shape drawn from a seed; at most one column is missing. */
export const oddShape = (seed: number): CompanyShape => {
  const draw = chance(seed + 77)
  return {
    channels: 3 + draw.below(5), season: draw.next(), keepsHours: draw.happens(0.7), isSkewed: draw.happens(0.6),
    hides: draw.one<CompanyShape["hides"]>([[], [], ["outcome"], ["topic"], ["asked"], ["customer"]])
  }
}

/** How questions are told: by a list of facts, by a mark that something was asked again, or only by the names of activities. */
type Telling = "facts" | "activities" | "marks"

const channelSets = [["telephone", "email", "web", "chat"], ["Telefon", "E-Mail", "Filiale", "Portal", "Brief"], ["phone", "whatsapp", "app", "store"], ["hotline", "webform", "email"]] as const
const manyChannels = ["Telefon", "E-Mail", "Chat", "WhatsApp", "Filiale", "App", "Brief"]
const topics = ["cancel", "invoice", "moving", "meter reading", "delivery", "complaint", "tariff"]
const facts = ["name", "contractNo", "address", "birthday"]
const questions = ["identify customer", "ask contract number", "describe the problem"]
const start = Date.parse("2026-01-05T08:00:00Z")
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

const channelsFor = (draw: Chance, shape: CompanyShape | undefined): ReadonlyArray<string> => {
  const plain = draw.one<ReadonlyArray<string>>(channelSets)
  return shape === undefined ? plain : manyChannels.slice(0, shape.channels)
}

/** The next working hour, where hours are kept. */
const served = (at: number, shape: CompanyShape | undefined): number => {
  if (shape?.keepsHours !== true) return at
  const date = new Date(at)
  const hours = date.getUTCHours()
  const later = hours >= 18 ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1, 8, date.getUTCMinutes()) : hours < 8 ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 8, date.getUTCMinutes()) : at
  const weekday = new Date(later).getUTCDay()
  return weekday === 6 ? later + 2 * day : weekday === 0 ? later + day : later
}

/** When a customer first comes: evenly over 120 days, or more of them early in the year. */
const beginning = (draw: Chance, shape: CompanyShape | undefined): number => {
  for (;;) {
    const at = draw.below(120 * day)
    if (shape === undefined || draw.happens(1 - (shape.season * at) / (120 * day))) return start + at
  }
}

const lossOf = ({ change, kind }: CompanyPlan, isJoined: boolean, at: number): number => {
  if (change !== undefined && at >= change.at) return change.lossAfter
  switch (kind) {
    case "silo": return 0.85
    case "omni": return 0.04
    case "half": return isJoined ? 0.04 : 0.85
    default: return 0.5
  }
}

interface Row {
  readonly at: number
  readonly channel: string
  readonly activity: string
  readonly asked: ReadonlyArray<string>
  readonly again: boolean
  readonly outcome: string
}

const matter = (plan: CompanyPlan, draw: Chance, channels: ReadonlyArray<string>, telling: Telling, habits: { readonly moves: number; readonly first: string; readonly begins: number }): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  const told = new Set<string>()
  let [at, channel] = [served(habits.begins, plan.shape), habits.first]
  const contacts = 1 + (draw.happens(0.35) ? 1 : 0) + (draw.happens(0.15) ? 1 : 0) + (draw.happens(habits.moves) ? 1 : 0)
  for (let i = 0; i < contacts; i++) {
    const from = channel
    if (i > 0 && draw.happens(habits.moves)) channel = draw.one(channels.filter((other) => other !== from))
    const isJoined = Math.abs(channels.indexOf(from) - channels.indexOf(channel)) === 1
    const loses = from !== channel && draw.happens(lossOf(plan, isJoined, at))
    const pool = telling === "activities" ? questions : facts
    const wanted = i === 0 ? pool.slice(0, 2) : loses ? [...told].slice(0, 1 + draw.below(2)) : draw.happens(0.3) ? pool.filter((name) => !told.has(name)).slice(0, 1) : []
    const last = i === contacts - 1
    const say = (activity: string, asked: ReadonlyArray<string> = []): void => {
      rows.push({ at, channel, activity, asked, again: loses && asked.length > 0, outcome: last ? "resolved" : "open" })
      at += minute * (1 + draw.below(9))
    }
    say("contact", telling === "activities" ? [] : wanted)
    if (telling === "activities") for (const one of wanted) say(one)
    wanted.forEach((name) => told.add(name))
    say(last ? "matter settled" : "information given")
    at = served(at + 8 * hour + draw.below(4 * day), plan.shape)
  }
  return rows
}

/**
 * The log of a company. Channels, topics, how questions are told, and how many matters a customer has are drawn from the seed; the same plan
 * gives the same log. In half of the silos each channel opens a case of its own, until something changes.
 */
export const companyLog = (plan: CompanyPlan): EventLog => {
  const draw = chance(plan.seed)
  const { shape } = plan
  const hides = (column: CompanyShape["hides"][number]): boolean => shape?.hides.includes(column) === true
  const channels = channelsFor(draw, shape)
  const telling = draw.one<Telling>(["facts", "activities", "marks"])
  const opensOwnCases = plan.kind === "silo" && draw.happens(0.5)
  const moves = plan.kind === "multi" ? 0.004 : plan.kind === "single" ? 0.005 : 0.45 + 0.3 * draw.next()
  const cases: Array<EventLog["cases"][number]> = []
  for (let customer = 0; customer < plan.customers; customer++) {
    const habit = draw.one(channels)
    const matters = 1 + (shape?.isSkewed === true ? (draw.happens(0.1) ? 4 + draw.below(12) : 0) : draw.below(3))
    let begins = beginning(draw, shape)
    for (let i = 0; i < matters; i++) {
      const first = plan.kind === "single" ? (draw.happens(0.993) ? channels[0] ?? "" : draw.one(channels)) : draw.happens(0.7) ? habit : draw.one(channels)
      const rows = matter(plan, draw, channels, telling, { moves, first, begins })
      const topic = topics[(customer + i) % topics.length] ?? ""
      const eventOf = ({ activity, again, asked, at, channel, outcome }: Row): LoggedEvent => ({
        activity, at: { instant: Instant.make(at), raw: new Date(at).toISOString() },
        attributes: {
          channel, ...(hides("customer") ? {} : { customer: `C${customer}` }), ...(hides("topic") ? {} : { topic }), ...(hides("outcome") ? {} : { outcome }),
          ...(telling === "activities" || hides("asked") ? {} : { asked: asked.join(", ") }), ...(telling === "marks" && !hides("asked") ? { askedAgain: again ? "yes" : "no" } : {})
        }
      })
      const id = `${customer}-${i}`
      const parts = new Map<string, Array<LoggedEvent>>()
      for (const row of rows) {
        const key = opensOwnCases && !(plan.change !== undefined && rows[0] !== undefined && rows[0].at >= plan.change.at) ? `${id}-${row.channel}` : id
        parts.set(key, [...(parts.get(key) ?? []), eventOf(row)])
      }
      for (const [key, events] of parts) cases.push({ id: key, attributes: {}, events })
      begins = (rows.at(-1)?.at ?? begins) + 20 * day + draw.below(20 * day)
    }
  }
  return { cases }
}

/** The channels of a company; in a half-joined one each is joined with its neighbours alone. */
export const companyChannels = ({ seed, shape }: CompanyPlan): ReadonlyArray<string> => channelsFor(chance(seed), shape)

/** The verdict that is right for a company. */
export const rightVerdict: Readonly<Record<CompanyKind, "single" | "multi" | "omni">> = { silo: "multi", multi: "multi", omni: "omni", half: "multi", single: "single" }
