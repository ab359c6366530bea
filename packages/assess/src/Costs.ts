/** What service costs and what a change takes: per settled concern, for losses at changes of channel, for joining, moving and teaching. */
import { Result, Schema } from "effect"
import { grouped } from "./Groups.ts"
import { clusterBootstrap } from "./Resampling.ts"
import { type Chance, type Interval, type TooFew } from "./Sample.ts"
import type { Choice } from "./Options.ts"
import type { Matter } from "./Switches.ts"
import type { Judged } from "./Verdict.ts"

const money = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))

/** What things cost in one's own currency; nothing is assumed that was not told. */
export const Prices = Schema.Struct({
  /** One contact, by channel; `*` for all others. */
  contact: Schema.Record(Schema.String, money),
  /** One question that is asked again, for both sides. */
  question: Schema.optionalKey(money),
  /** Joining two channels, once. */
  joining: Schema.optionalKey(money),
  /** An hour of training for one person. */
  trainingHour: Schema.optionalKey(money),
  /** Moving the data of one customer. */
  movingCustomer: Schema.optionalKey(money)
})
export type Prices = typeof Prices.Type

/** The cost of a settled concern, by the channel on which it began; `(all)` first. */
export interface CostOf {
  readonly channel: string
  readonly concerns: number
  readonly settled: number
  readonly perSettled: Result.Result<Interval, TooFew>
}

const priceOf = ({ contact }: Prices, channel: string): number | undefined => contact[channel] ?? contact["*"]

/**
 * The cost of all concerns by the number of settled ones, so that those never settled cost too; concerns younger than `window` before the end of the data
 * are left out unless they are settled. Absent where nobody recorded what was settled or a channel has no price. Customers are drawn whole.
 */
export const costPerSettled = (matters: ReadonlyArray<Matter>, prices: Prices, { chance, until, window }: { readonly chance: Chance; readonly until: number; readonly window: number }): ReadonlyArray<CostOf> => {
  const isSettled = ({ contacts }: Matter): boolean => contacts.some(({ resolved }) => resolved === true)
  const old = matters.filter((matter) => (matter.contacts.at(-1)?.until ?? 0) <= until - window)
  if (!old.some(({ contacts }) => contacts.some(({ resolved }) => resolved !== undefined)) || old.some(({ contacts }) => contacts.some(({ channel }) => priceOf(prices, channel) === undefined))) return []
  const cost = ({ contacts }: Matter): number => contacts.reduce((sum, { askedAgain, channel }) => sum + (priceOf(prices, channel) ?? 0) + askedAgain.length * (prices.question ?? 0), 0)
  const row = (channel: string, own: ReadonlyArray<Matter>): CostOf => {
    const customers = [...grouped(own, ({ customer }) => customer).values()].map((its) => ({ cost: its.reduce((sum, one) => sum + cost(one), 0), settled: its.filter(isSettled).length }))
    const ratio = (drawn: Readonly<typeof customers>): number | undefined => {
      let [all, settled] = [0, 0]
      for (const one of drawn) {
        all += one.cost
        settled += one.settled
      }
      return settled === 0 ? undefined : all / settled
    }
    return { channel, concerns: own.length, settled: own.filter(isSettled).length, perSettled: clusterBootstrap(customers, ratio, { chance, runs: 400 }) }
  }
  const byChannel = [...grouped(old, ({ contacts: [first] }) => first?.channel ?? "")].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 8)
  return [row("(all)", old), ...(byChannel.length < 2 ? [] : byChannel.map(([channel, own]) => row(channel, own)))]
}

/** Something a change takes: how much of it, why, and what it costs where that was told. */
export interface Item {
  readonly item: string
  readonly quantity: number
  readonly unit: "interfaces" | "hours" | "customers" | "processes" | "fields"
  readonly because: string
  readonly cost?: number
}

const priced = (quantity: number, price: number | undefined): Pick<Item, "cost"> => (price === undefined ? {} : { cost: quantity * price })

/** How many people have to learn how much. */
export interface Teaching {
  readonly agents?: number
  /** Hours for each person and each channel that is joined; 4 unless told. */
  readonly hoursEach?: number
}

/** What joining the channels that lose takes: interfaces, training, and the customers whose data have to be brought together. Nothing where nothing is lost. */
export const migrationOf = ({ pairs, verdict }: Judged, matters: ReadonlyArray<Matter>, { agents, hoursEach = 4, prices }: Teaching & { readonly prices?: Prices }): ReadonlyArray<Item> => {
  const losing = verdict === "multi" ? joinable(pairs) : []
  if (losing.length === 0) return []
  const channels = new Set(losing.flatMap(({ between }) => between))
  const customers = new Set(matters.filter(({ channels: count }) => count > 1).map(({ customer }) => customer)).size
  const facts = new Set(matters.flatMap(({ contacts }) => contacts.flatMap(({ askedAgain }) => askedAgain))).size
  return [
    { item: `join ${losing.map(({ between }) => between.join(" and ")).join(", ")}`, quantity: losing.length, unit: "interfaces", because: `${losing.reduce((sum, { lost }) => sum + lost, 0)} changes of channel lost something`, ...priced(losing.length, prices?.joining) },
    { item: "show what was told before", quantity: facts, unit: "fields", because: "these are asked again" },
    { item: "bring the records of one customer together", quantity: customers, unit: "customers", because: "they use more than one channel for one matter", ...priced(customers, prices?.movingCustomer) },
    ...(agents === undefined ? [] : [{
      item: "train those who answer", quantity: agents * hoursEach * channels.size, unit: "hours" as const, because: `${agents} people, ${channels.size} channels, ${hoursEach} hours each`, ...priced(agents * hoursEach * channels.size, prices?.trainingHour)
    }])
  ]
}

/** Channels whose joining would stop losses, both ways counted together. */
interface Joinable {
  readonly between: readonly [string, string]
  readonly lost: number
}

const joinable = (pairs: Judged["pairs"]): ReadonlyArray<Joinable> =>
  [...grouped(pairs.filter(({ grade, kept, switches }) => grade !== "joined" && kept < switches), ({ from, to }) => [from, to].toSorted().join("\u0000"))].map(([key, own]): Joinable => {
    const [one = "", other = ""] = key.split("\u0000")
    return { between: [one, other], lost: own.reduce((sum, { kept, switches }) => sum + switches - kept, 0) }
  }).toSorted((a, b) => b.lost - a.lost)

/** Each pair of channels that loses as something one may do: joining costs what was told, and gains the losses seen in the log. The worst eighteen. */
export const joinings = ({ pairs }: Judged, { joining }: Prices): ReadonlyArray<Choice> =>
  joining === undefined ? [] : joinable(pairs).slice(0, 18).map(({ between, lost }) => ({ name: `join ${between.join(" and ")}`, cost: joining, gain: lost }))
