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
export {} from "./Groups.ts"
export * from "./Roles.ts"
export * from "./Columns.ts"
export * from "./LogContacts.ts"
export * from "./Switches.ts"
export * from "./Verdict.ts"
export * from "./Contradictions.ts"
export * from "./Standing.ts"
export * from "./Change.ts"
export * from "./Advice.ts"
export * from "./Assessment.ts"
export {} from "./Bars.ts"
export * from "./ReportText.ts"
export * from "./ReportPage.ts"
