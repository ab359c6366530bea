/** How the company stands today: the measures over all contacts, and by channel, segment, device and market. */
import {
  abandonmentRate, type Contact, containment, csat, effortIndex, firstContactResolution, type Measured, nextIssueRate, nps, type Observation, plainWeights, reEntryRate,
  repeatContactRate, switchRate, timeToResolution, transferRate
} from "@redthread/journey"
import type { Instant } from "@redthread/model"
import { Result } from "effect"
import { grouped } from "./Groups.ts"
import { untold } from "./LogContacts.ts"
import { newcombe, type Share, wilson } from "./Proportions.ts"
import { kruskalWallis } from "./Ranks.ts"
import { atLeast, type Interval, type Tested, type TooFew } from "./Sample.ts"
import { chiSquare } from "./Tables.ts"

/** A measure, and which way is better; `neither` where more is not better or worse by itself. */
export interface Standing {
  readonly measured: Measured
  readonly better: "higher" | "lower" | "neither"
}

/** What has to be decided before counting. */
export interface Counting {
  /** Milliseconds within which a customer who comes back counts as come back; seven days unless told. */
  readonly window: number
  /** Milliseconds of waiting before which giving up does not count; five seconds unless told. */
  readonly threshold: number
}

/** What is taken unless told otherwise. */
export const plainCounting: Counting = { window: 7 * 86_400_000, threshold: 5000 }

/** Every measure that the contacts can tell; the data end at `until`. */
export const standingOf = (contacts: ReadonlyArray<Contact>, until: Instant, { threshold, window }: Counting = plainCounting): ReadonlyArray<Standing> => {
  const standing = (better: Standing["better"], measured: Measured): Standing => ({ measured, better })
  const isSettledTold = contacts.some(({ resolved }) => resolved !== undefined)
  const scales = [...new Set(contacts.flatMap(({ scores }) => scores.map(({ scale }) => scale)))]
  return [
    standing("higher", firstContactResolution(contacts, { window, scope: "concern", transfer: "fails", evidence: isSettledTold ? "closed" : "no-return", until })),
    standing("lower", repeatContactRate(contacts, { window, scope: "customer", until })),
    standing("lower", transferRate(contacts)),
    standing("lower", abandonmentRate(contacts, { threshold })),
    standing("neither", containment(contacts, { meaning: "nobody", window, scope: "customer", until })),
    standing("higher", containment(contacts, { meaning: "settled", window, scope: "customer", until })),
    standing("lower", timeToResolution(contacts, { clock: "calendar" })),
    ...(contacts.every(({ channel }) => channel === untold) ? [] : [standing("neither", switchRate(contacts, { by: "channel", scope: "concern" }))]),
    standing("neither", switchRate(contacts, { by: "device", scope: "customer" })),
    standing("lower", reEntryRate(contacts)),
    standing("lower", effortIndex(contacts, { weights: plainWeights })),
    standing("lower", nextIssueRate(contacts, { until, window })),
    ...scales.map((scale) => standing("higher", scale.startsWith("NPS") ? nps(contacts, { scale }) : csat(contacts, { scale, satisfiedFrom: 4 })))
  ].filter(({ measured }) => measured.of > 0)
}

/**
 * The share of observations with an interval that does not take a customer's several contacts for several customers: Wilson's, for as many
 * observations as there are in effect. Source: L. Kish, Survey Sampling (1965), design effect; linearised variance of a ratio.
 */
export const clusteredShare = (observations: ReadonlyArray<Observation>, minimum = 30): Result.Result<Interval, TooFew> => {
  const n = observations.length
  const hits = observations.reduce((sum, { value }) => sum + value, 0)
  return Result.flatMap(atLeast("cases", minimum, n), () => Result.map(wilson({ hits: hits / designEffect(observations), of: n / designEffect(observations) }, { minimum: 0 }), (its) => ({ ...its, n })))
}

/** How many times fewer the observations are in effect than they seem, at least 1. */
export const designEffect = (observations: ReadonlyArray<Observation>): number => {
  const n = observations.length
  const mean = observations.reduce((sum, { value }) => sum + value, 0) / n
  const own = [...grouped(observations, ({ customer }) => customer).values()]
  const clustered = own.reduce((sum, its) => sum + its.reduce((inner, { value }) => inner + value - mean, 0) ** 2, 0)
  const single = observations.reduce((sum, { value }) => sum + (value - mean) ** 2, 0)
  return single === 0 ? Math.max(1, n / own.length) : Math.max(1, clustered / single)
}

/** A measure in one group: a channel, a segment, a device, a market. */
export interface InGroup {
  readonly group: string
  readonly of: number
  readonly interval: Result.Result<Interval, TooFew>
}

/** The widest gap between two groups: the interval holds it for all pairs at once. */
export interface Gapped {
  readonly lowest: string
  readonly highest: string
  readonly interval: Interval
}

/** A share by groups, and whether the differences are more than chance. */
export interface ByGroup {
  /** Absent where fewer than two groups have enough. */
  readonly gap?: Gapped
  readonly measure: string
  readonly by: string
  readonly groups: ReadonlyArray<InGroup>
  readonly parity: Result.Result<Tested, TooFew>
}

/** A share by channel or by another attribute; the busiest twelve groups. Equal quality is tested by chi-square over counts in effect. */
export const byGroup = ({ measure, observations, unit }: Measured, by: string): ByGroup | undefined => {
  const keyOf = ({ attributes, channel }: Observation): string => (by === "channel" ? channel : attributes[by] ?? "")
  const groups = [...grouped(observations, keyOf)].filter(([group]) => group !== "").toSorted(([, a], [, b]) => b.length - a.length).slice(0, 12)
  if (groups.length < 2) return undefined
  if (unit !== "share") {
    const means = groups.map(([, own]) => [...grouped(own, ({ customer }) => customer).values()].map((its) => its.reduce((sum, { value }) => sum + value, 0) / its.length))
    return { measure, by, groups: [], parity: kruskalWallis(means, { minimum: 10 }) }
  }
  const effect = designEffect(observations)
  const table = groups.map(([, own]) => {
    const hits = own.filter(({ value }) => value === 1).length
    return [hits / effect, (own.length - hits) / effect]
  })
  const inGroups = groups.map(([group, own]): InGroup => ({ group, of: own.length, interval: clusteredShare(own) }))
  const gap = widest(inGroups.flatMap(({ group, interval }, i) => {
    const [hits = 0, misses = 0] = table[i] ?? []
    return Result.isFailure(interval) ? [] : [{ group, share: { hits, of: hits + misses } }]
  }))
  return { measure, by, groups: inGroups, parity: chiSquare(table), ...(gap === undefined ? {} : { gap }) }
}

/** Each pair's difference after Newcombe, as sure together as one alone would be (Bonferroni); the widest one, with the bounds of all. */
const widest = (groups: ReadonlyArray<{ readonly group: string; readonly share: Share }>): Gapped | undefined => {
  const pairs = groups.flatMap((one, i) => groups.slice(i + 1).map((other) => (one.share.hits / one.share.of <= other.share.hits / other.share.of ? [one, other] as const : [other, one] as const)))
  const found = pairs.flatMap(([low, high]) => Result.match(newcombe(low.share, high.share, { confidence: 1 - 0.05 / pairs.length, minimum: 0 }), {
    onFailure: () => [], onSuccess: (interval) => [{ lowest: low.group, highest: high.group, interval }]
  })).toSorted((a, b) => b.interval.estimate - a.interval.estimate)
  const [first] = found
  if (first === undefined) return undefined
  const bound = (of: (interval: Interval) => number): number => Math.max(...found.map(({ interval }) => of(interval)))
  return { ...first, interval: { ...first.interval, low: Math.max(0, bound(({ low }) => low)), high: bound(({ high }) => high), confidence: 0.95 } }
}
