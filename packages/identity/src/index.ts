/**
 * The same person, provably and reversibly: evidence in, people out, whatever the order in which it came.
 *
 * @module
 */
export {} from "./Order.ts"
export * from "./Policy.ts"
export * from "./DefaultPolicy.ts"
export * from "./Email.ts"
export * from "./Phone.ts"
export { normaliseNumber } from "./Numbers.ts"
export * from "./Normalise.ts"
export * from "./Evidence.ts"
export * from "./Verbs.ts"
export { type Bearer, type Bearing } from "./Bearing.ts"
export { type Component, Link, type Person, Refusal, ReviewItem } from "./Link.ts"
export {} from "./Values.ts"
export {} from "./Crowd.ts"
export {} from "./Store.ts"
export {} from "./Question.ts"
export {} from "./Clusters.ts"
export {} from "./Decide.ts"
export {} from "./Components.ts"
export { type Version } from "./Versions.ts"
export {
  find, genericValues, isGeneric, type Outcome, outcome, people, personOf, personWith, type Resolution, review, reviewOf
} from "./Resolution.ts"
export * from "./Engine.ts"
export * from "./Snapshot.ts"
export * from "./Explain.ts"
export * from "./Profile.ts"
export {
  Change, current, customerOf, type Directory, emptyDirectory, type Entitled, erase, Standing, standingOf
} from "./Directory.ts"
export {} from "./Claims.ts"
export * from "./Assign.ts"
export { type Resolver, resolver, type Trial } from "./Trial.ts"
export * from "./SetLaws.ts"
export * from "./PeopleLaws.ts"
export * from "./CustomerLaws.ts"
export * from "./Laws.ts"
