/**
 * A process stated once, bound to channels, checked for consistency, and run one pure step at a time.
 *
 * @module
 */
export { type AffordForm, type AuthForm, type ChannelForm, type EventForm, type HandoverForm, jsonSchema, ProcessForm, type StateForm } from "./Form.ts"
export * from "./ProcessInvalid.ts"
export {} from "./Validate.ts"
export * from "./Definition.ts"
export * from "./Composed.ts"
export { arrive, begin, Case, handoverKeepsAssurance, isGoal, isOver, Presence, tell, unopened } from "./Case.ts"
export { type Asked, type Offered, offered, type Outcome, type Refused, step, type Taken, type Way } from "./Step.ts"
export * from "./Fold.ts"
export {} from "./Plan.ts"
export {} from "./Explore.ts"
export * from "./Finding.ts"
export {} from "./Reach.ts"
export {} from "./Found.ts"
export {} from "./Losses.ts"
export {} from "./Traps.ts"
export {} from "./Steps.ts"
export {} from "./Words.ts"
export * from "./Check.ts"
export * from "./Report.ts"
export * from "./Picture.ts"
export { type Walk } from "./Walks.ts"
export * from "./Laws.ts"
