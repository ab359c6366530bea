/**
 * Where the ideas meet: intake, who is who, live overview; one Layer to compose.
 *
 * @module
 */
export * from "./Composition.ts"
export * from "./Stages.ts"
export * from "./Consequences.ts"
export * from "./Threads.ts"
export * from "./Access.ts"
export { type Ruling, type Rulings } from "./Rulings.ts"
export { OpenDecision, type Doubts } from "./Questions.ts"
export * from "./People.ts"
export * from "./Scribe.ts"
export * from "./Intake.ts"
export * from "./Decisions.ts"
export * from "./Settling.ts"
export * from "./Quarantine.ts"
export * from "./Webhooks.ts"
export * from "./WebRequest.ts"
export * from "./LiveOverview.ts"
export * from "./Switchboard.ts"
