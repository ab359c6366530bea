/**
 * Property tests for redthread: a bridge from Schema to fast-check, generators for the model, the law runner.
 *
 * @module
 */
export * from "./LawRunner.ts"
export * from "./Constraints.ts"
export * from "./Scalars.ts"
export * from "./SchemaArbitrary.ts"
export * from "./Arbitraries.ts"
export {} from "./LedgerActions.ts"
export {} from "./LedgerModel.ts"
export {} from "./LedgerRun.ts"
export * from "./LedgerKit.ts"
export * from "./ProcessGenerators.ts"
export * from "./IdentityHistories.ts"
