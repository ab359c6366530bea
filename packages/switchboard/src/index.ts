/**
 * Where the ideas meet: intake, who is who, live overview; one Layer to compose.
 *
 * @module
 */
export * from "./Composition.ts"
export * from "./Stages.ts"
export * from "./Consequences.ts"
export * from "./Threads.ts"
export * from "./People.ts"
export * from "./Intake.ts"
export * from "./LiveOverview.ts"
export * from "./Switchboard.ts"
