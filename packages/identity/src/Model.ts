/** What was learned about how records of one kind agree: frozen, versioned, plain JSON; the same for ever. */
import { Schema } from "effect"
import { digest } from "./Digest.ts"
import { canonicalText } from "./Order.ts"
import { Circle, Reading } from "./Reading.ts"

/** How often a level is reached by two records of one person (`m`) and by two of any two people (`u`). */
export const LearnedLevel = Schema.Struct({
  name: Schema.NonEmptyString,
  m: Schema.Number,
  u: Schema.Number,
  /** How often by two who are not one but of one circle, per circle of the model. */
  h: Schema.Array(Schema.Number),
  /** How strongly rarity counts, from 0 to 1. */
  rarity: Schema.Number,
  /** The share, as a power of two, of the commoner of two values that reach this level by chance. */
  usual: Schema.Number
})
export type LearnedLevel = typeof LearnedLevel.Type

/** What was learned of one aspect. */
export const LearnedAspect = Schema.Struct({
  name: Schema.NonEmptyString,
  levels: Schema.Array(LearnedLevel),
  /** Per circle, whether rarity counts for it: whether those of one circle share the value. */
  isShared: Schema.Array(Schema.Boolean),
  /** How many records had a value. */
  filled: Schema.Int,
  /** Values that three or more records had: their digests in ascending order, and how many each. Rarer ones count as two. */
  values: Schema.Array(Schema.Int),
  counts: Schema.Array(Schema.Int)
})
export type LearnedAspect = typeof LearnedAspect.Type

/** A frozen model. Together with the records it determines who is who; nothing else does. */
export const MatchModel = Schema.Struct({
  format: Schema.Literal("redthread-match/1"),
  /** Given by whoever trains it; it says which model decided. */
  version: Schema.NonEmptyString,
  readings: Schema.Array(Schema.Struct({ reading: Reading, aspects: Schema.Array(LearnedAspect) })),
  /** From how many records it was learned. */
  records: Schema.Int,
  /** Log odds, in bits, that any two records are one person's rather than strangers'. */
  prior: Schema.Number,
  /** Circles of records that agree without being one, with the log odds, in bits, of any two being of the circle rather than strangers. */
  circles: Schema.Array(Schema.Struct({ circle: Circle, odds: Schema.Number })),
  /** Digests of handles behind which too many records stand for them to be compared, in ascending order. */
  common: Schema.Array(Schema.Int),
  /** The share of pairs of one person's records that share a handle, as estimated without labels. */
  recall: Schema.Number,
  /** Of the pairs that open a merge, the share that does so wherever of two places learning began; absent where trying both would have taken too long. */
  agreement: Schema.optionalKey(Schema.Number)
})
export type MatchModel = typeof MatchModel.Type

/** The least count that a model keeps of a value; what fewer records have counts as `rareCount`. */
export const keptCount = 3
/** As how many records a rare value counts. */
export const rareCount = 2

const digests = new WeakMap<MatchModel, string>()

/** Names the model by its version and a digest of its contents: equal models have equal names, others others. */
export const nameOfModel = (model: MatchModel): string => {
  const have = digests.get(model) ?? `${model.version}-${digest(canonicalText(model)).toString(36)}`
  digests.set(model, have)
  return have
}

/** The model from its JSON. */
export const modelFromJson = Schema.decodeUnknownResult(MatchModel)
