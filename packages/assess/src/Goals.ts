/** What a company wants to reach, by when, and how far it is: a goal without measure, parameters and a day is a wish. */
import type { Observation } from "@redthread/journey"
import { Instant } from "@redthread/model"
import { Result, Schema } from "effect"
import { grouped } from "./Groups.ts"
import { clusterBootstrap } from "./Resampling.ts"
import { type Chance, type Interval, tellTooFew, type TooFew } from "./Sample.ts"
import { clusteredShare, type Standing } from "./Standing.ts"

/**
 * A goal. Shares and their targets run from 0 to 1, times are in milliseconds. `parameters` are those of the measure that matter; a measure counted
 * with others does not answer. `where` narrows it to a channel, segment, device or market. `start` is what it was when the goal was set.
 */
export const Goal = Schema.Struct({
  measure: Schema.NonEmptyString,
  parameters: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
  where: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  direction: Schema.Literals(["at least", "at most"]),
  target: Schema.Finite,
  start: Schema.optionalKey(Schema.Finite),
  by: Schema.NonEmptyString,
  /** The sentence of the strategy that it serves. */
  because: Schema.optionalKey(Schema.String)
})
export type Goal = typeof Goal.Type

/** How far a goal is. `way` is the share of the way from the start to the target, with the bounds of what it may be. */
export interface Progress {
  readonly goal: Goal
  readonly state: "reached" | "on the way" | "missed" | "undecidable"
  readonly found: string
  readonly interval?: Interval
  readonly way?: Pick<Interval, "estimate" | "low" | "high">
  readonly unit?: Standing["measured"]["unit"]
}

const meanOf = (drawn: ReadonlyArray<ReadonlyArray<number>>): number | undefined => {
  const all = drawn.flat()
  return all.length === 0 ? undefined : all.reduce((sum, value) => sum + value, 0) / all.length
}
const medianOf = (drawn: ReadonlyArray<ReadonlyArray<number>>): number | undefined => {
  const sorted = drawn.flat().toSorted((a, b) => a - b)
  return sorted.length === 0 ? undefined : ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

/** A measure's value with an interval, customers counted whole: shares after Wilson, the rest by drawing customers. */
export const measuredInterval = (unit: Standing["measured"]["unit"], observations: ReadonlyArray<Observation>, chance: Chance): Result.Result<Interval, TooFew> =>
  unit === "share" ? clusteredShare(observations)
    : clusterBootstrap([...grouped(observations, ({ customer }) => customer).values()].map((own) => own.map(({ value }) => value)), unit === "milliseconds" ? medianOf : meanOf, { chance, runs: 400 })

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const answers = ({ measure, parameters = {} }: Goal, { measured }: Standing): boolean =>
  measured.measure === measure && Object.entries(parameters).every(([name, value]) => same(measured.parameters[name], value))

/**
 * How far each goal is on the day `now`. Reached only where the whole interval is on the good side, missed only where it is wholly on the other side and
 * the day is over; where the interval holds the target, where too few were seen, or nothing was measured like that, it is undecidable.
 */
export const progressOf = (goals: ReadonlyArray<Goal>, standing: ReadonlyArray<Standing>, now: Instant, chance: Chance): ReadonlyArray<Progress> =>
  goals.map((goal): Progress => {
    const measured = standing.find((one) => answers(goal, one))?.measured
    if (measured === undefined) return { goal, state: "undecidable", found: `${goal.measure} is not measured with these parameters` }
    const { unit } = measured
    const narrowed = measured.observations.filter((one) => Object.entries(goal.where ?? {}).every(([by, is]) => (by === "channel" ? one.channel : one.attributes[by]) === is))
    const interval = measuredInterval(unit, narrowed, chance)
    if (Result.isFailure(interval)) return { goal, state: "undecidable", found: tellTooFew(interval.failure), unit }
    const { estimate, high, low } = interval.success
    const good = goal.direction === "at least" ? low >= goal.target : high <= goal.target
    const bad = goal.direction === "at least" ? high < goal.target : low > goal.target
    const start = goal.start
    const part = (value: number): number => (start === undefined || start === goal.target ? 0 : Math.round((1e6 * (value - start)) / (goal.target - start)) / 1e6)
    const [one, other] = [part(low), part(high)]
    const state = good ? "reached" : !bad ? "undecidable" : now >= Date.parse(goal.by) ? "missed" : "on the way"
    return {
      goal, state, unit, interval: interval.success,
      found: good ? "surely reached" : !bad ? "the interval holds the target" : state === "missed" ? "surely not reached, and the day is over" : "surely not reached yet",
      ...(start === undefined || start === goal.target ? {} : { way: { estimate: part(estimate), low: Math.min(one, other), high: Math.max(one, other) } })
    }
  })
