/**
 * Processes to and from other notations; what a notation cannot express comes back as a list, never dropped in silence.
 *
 * @module
 */
export * from "./Loss.ts"
export {} from "./Inexpressible.ts"
export {} from "./Parts.ts"
export {} from "./Formula.ts"
export * from "./Promela.ts"
