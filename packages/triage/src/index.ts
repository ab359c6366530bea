/**
 * Which concern an interaction belongs to: the classifier port with abstention, phrases, linking.
 *
 * @module
 */
export * from "./Classifier.ts"
export * from "./Keywords.ts"
export * from "./Concerns.ts"
export * from "./Linking.ts"
