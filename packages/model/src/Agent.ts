/** Who serves the customer, and what they can do. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { AgentId } from "./Ids.ts"
import { Instant } from "./Time.ts"

/** An ability, possibly tied to a channel's manner of communication, acquired by training and expiring. `level` 1 (learning) to 5 (teaches). */
export const Skill = Schema.Struct({
  name: Schema.NonEmptyString,
  channel: Schema.optionalKey(ChannelKind),
  level: Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 5 }))),
  validUntil: Schema.optionalKey(Instant)
})
export type Skill = typeof Skill.Type

/** A person or a machine that serves customers. */
export const Agent = Schema.Struct({
  id: AgentId,
  name: Schema.NonEmptyString,
  isHuman: Schema.Boolean,
  /** ISO 639-1 codes. */
  languages: Schema.Array(Schema.NonEmptyString),
  skills: Schema.Array(Skill)
})
export type Agent = typeof Agent.Type
