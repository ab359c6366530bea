/**
 * Thread to journey: stops, measures, the overview an agent sees, words and pictures.
 *
 * @module
 */
export * from "./Words.ts"
export * from "./Stops.ts"
export * from "./Measures.ts"
export * from "./Overview.ts"
export * from "./Picture.ts"
