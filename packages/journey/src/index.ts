/**
 * Thread to journey: planned and lived, stops, measures, the overview an agent sees, words and pictures.
 *
 * @module
 */
export * from "./Words.ts"
export { journeyOf } from "./Stops.ts"
export * from "./Measures.ts"
export * from "./Measured.ts"
export * from "./Contacts.ts"
export * from "./ServiceHours.ts"
export * from "./ContactMeasures.ts"
export * from "./Opinions.ts"
export * from "./Attribution.ts"
export * from "./Sankey.ts"
export * from "./Overview.ts"
export * from "./Picture.ts"
export { followed, followedAll, type Chain, type Fold, type Way } from "./Way.ts"
export { mediumOfKind, type Plan, planOf } from "./Plan.ts"
export { type Place, type Stay } from "./Walk.ts"
export { type LossyHandover, type ReEntry } from "./Retold.ts"
export { type Conflict, type Sending } from "./Sendings.ts"
export { type Effort, type EffortItem, type JourneyWeights, plainJourneyWeights, type Wait } from "./Efforts.ts"
export { type Impression, type ImpressionKind, type ImpressionValues, plainImpressions, plainLossAversion, type Remembered, rememberedOf, scoreValue } from "./Impressions.ts"
export { type OfferDifference, type PromiseState } from "./Commitments.ts"
export { type Deviation, type Met, type RunOutcome } from "./Runs.ts"
export { type Attempt, type Burden } from "./Attempts.ts"
export * from "./Lived.ts"
