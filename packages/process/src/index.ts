/**
 * A process stated once, bound to channels, checked for consistency, and run one pure step at a time.
 *
 * @module
 */
export * from "./Form.ts"
export * from "./ProcessInvalid.ts"
export * from "./Validate.ts"
export * from "./Definition.ts"
export * from "./Composed.ts"
export * from "./Case.ts"
export * from "./Step.ts"
export * from "./Fold.ts"
