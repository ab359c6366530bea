/** A figure that cannot be had without what it means: definition, unit, parameters, and what was left out. */
import type { Schema } from "effect"

/** Whom a measure left out, how many, and why. */
export interface LeftOut {
  readonly count: number
  readonly because: string
}

/** A measure with all that one has to know to compare it with another. */
export interface Measured {
  /** Its name, such as `first-contact-resolution`. */
  readonly measure: string
  /** What was counted, in one sentence. */
  readonly definition: string
  /** A share runs from 0 to 1; times are in milliseconds; a score stays on its own scale. */
  readonly unit: "share" | "milliseconds" | "score" | "points" | "count"
  /** Everything that was decided before counting; another choice gives another figure. */
  readonly parameters: Readonly<Record<string, Schema.Json>>
  /** Absent where nothing could be counted. */
  readonly value?: number
  /** How many were looked at. */
  readonly of: number
  /** For shares: how many of them counted. */
  readonly hits?: number
  readonly leftOut: ReadonlyArray<LeftOut>
  /** What each customer contributed, so that customers can be drawn whole: for shares 0 or 1, else the value. */
  readonly observations: ReadonlyArray<Observation>
}

/** One value that a measure counted: whose, when, and where. */
export interface Observation {
  readonly customer: string
  /** When the concern began, where that is known, else the contact: what came of it belongs to the time in which it began. */
  readonly at: number
  readonly channel: string
  readonly attributes: Readonly<Record<string, string>>
  readonly value: number
}

/** What a measure is, before it counts. */
export type Defined = Pick<Measured, "measure" | "definition" | "parameters">

const leaving = (leftOut: ReadonlyArray<LeftOut>): ReadonlyArray<LeftOut> => leftOut.filter(({ count }) => count > 0)

/** A share of the observations: those whose value is 1. */
export const shareOf = (defined: Defined, observations: ReadonlyArray<Observation>, leftOut: ReadonlyArray<LeftOut> = []): Measured => {
  const hits = observations.filter(({ value }) => value === 1).length
  return { ...defined, unit: "share", of: observations.length, hits, ...(observations.length === 0 ? {} : { value: hits / observations.length }), leftOut: leaving(leftOut), observations }
}

const total = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

/** The middle one of the values; the mean of the two in the middle where their number is even. */
const medianOf = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] ?? 0 : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** The mean or the median of the observations. */
export const averageOf = (
  defined: Defined, unit: Measured["unit"], average: "mean" | "median", observations: ReadonlyArray<Observation>, leftOut: ReadonlyArray<LeftOut> = []
): Measured => {
  const values = observations.map(({ value }) => value)
  return {
    ...defined, unit, of: values.length, ...(values.length === 0 ? {} : { value: average === "mean" ? total(values) / values.length : medianOf(values) }),
    leftOut: leaving(leftOut), observations
  }
}

const spans: ReadonlyArray<readonly [number, string]> = [[86_400_000, "d"], [3_600_000, "h"], [60_000, "min"], [1000, "s"]]

/** Parameters in words; spans of time in the largest unit that divides them. */
export const tellParameters = (parameters: Measured["parameters"]): string =>
  Object.entries(parameters).map(([name, value]) => {
    const span = name === "window" || name === "threshold" ? spans.find(([unit]) => typeof value === "number" && value > 0 && value % unit === 0) : undefined
    return `${name} ${span === undefined ? (typeof value === "string" ? value : JSON.stringify(value)) : `${Number(value) / span[0]} ${span[1]}`}`
  }).join(", ")

/** A measure as one line: value, how many, parameters, who was left out. */
export const tellMeasured = ({ leftOut, measure, of, parameters, unit, value }: Measured): string => {
  const figure = value === undefined ? "cannot be told"
    : unit === "share" ? `${(value * 100).toFixed(1)} %`
    : unit === "milliseconds" ? `${(value / 3_600_000).toFixed(1)} h`
    : value.toFixed(2)
  const chosen = tellParameters(parameters)
  return `${measure} ${figure} of ${of}${chosen === "" ? "" : ` (${chosen})`}${leftOut.map(({ because, count }) => `; ${count} left out: ${because}`).join("")}`
}
