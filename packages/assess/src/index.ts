/**
 * How a company serves its customers today, and whether a change helped: statistics, verdict, advice, report.
 *
 * @module
 */
export * from "./Sample.ts"
export {} from "./Distributions.ts"
export * from "./Proportions.ts"
export * from "./Ranks.ts"
export * from "./Tables.ts"
export * from "./Resampling.ts"
export * from "./Series.ts"
export * from "./Multiplicity.ts"
