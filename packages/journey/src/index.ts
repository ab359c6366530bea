/**
 * Thread to journey: stops, measures, the overview an agent sees, words and pictures.
 *
 * @module
 */
export * from "./Words.ts"
export * from "./Stops.ts"
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
