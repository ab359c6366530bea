/** What a log cannot know about a company, told by people: size, industry, customers' needs, money, hands, backing, goals. */
import { Schema } from "effect"
import { Prices } from "./Costs.ts"
import { Goal } from "./Goals.ts"

const share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
const amount = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))

/** What customers want most: to be done quickly, to choose the way, to be served at any hour, to talk to a person, to have it simple. */
export const Need = Schema.Literals(["speed", "choice", "anytime", "person", "simplicity"])
export type Need = typeof Need.Type

/** A thing one may do, told by people; see `Choice`. */
const Told = Schema.Struct({
  name: Schema.NonEmptyString, cost: amount, gain: amount,
  needs: Schema.optionalKey(Schema.Array(Schema.String)), excludes: Schema.optionalKey(Schema.Array(Schema.String))
})

/** The situation of a company; leave out what is not known. Amounts of money are in one currency, its own. */
export const Situation = Schema.Struct({
  employees: Schema.optionalKey(amount),
  /** People who answer customers. */
  agents: Schema.optionalKey(amount),
  industry: Schema.optionalKey(Schema.NonEmptyString),
  /** Whether customers of this industry choose by service. */
  isServiceDecisive: Schema.optionalKey(Schema.Boolean),
  needs: Schema.optionalKey(Schema.Array(Need)),
  /** Money for the change. */
  budget: Schema.optionalKey(amount),
  /** Hours that people have for the change. */
  hours: Schema.optionalKey(amount),
  /** Hours of training for each person and each channel that is joined; 4 unless told. */
  hoursEach: Schema.optionalKey(amount),
  /** Whether the staff stands behind it. */
  isBacked: Schema.optionalKey(Schema.Boolean),
  /** Whether somebody who has done it before takes part, in the house or as a partner. */
  isExperienced: Schema.optionalKey(Schema.Boolean),
  /** How many systems hold customers' data. */
  systems: Schema.optionalKey(amount),
  /** What the company says it is today. */
  declared: Schema.optionalKey(Schema.Literals(["single", "multi", "omni"])),
  /** Shares of customers who say that they like a channel best. */
  preferred: Schema.optionalKey(Schema.Record(Schema.String, share)),
  prices: Schema.optionalKey(Prices),
  choices: Schema.optionalKey(Schema.Array(Told)),
  goals: Schema.optionalKey(Schema.Array(Goal)),
  /** Time zone of the map of hours, such as `Europe/Berlin`. */
  zone: Schema.optionalKey(Schema.NonEmptyString)
})
export type Situation = typeof Situation.Type
