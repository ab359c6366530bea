/**
 * What a channel vendor needs: the raw delivery, the adapter interface, reading without loss, capabilities, errors, laws.
 *
 * @module
 */
export * from "./Received.ts"
export * from "./Malformed.ts"
export * from "./SendError.ts"
export * from "./FetchError.ts"
export * from "./Json.ts"
export * from "./Reading.ts"
export * from "./Loss.ts"
export * from "./Capabilities.ts"
export * from "./ChannelAdapter.ts"
export * from "./Registry.ts"
export * from "./Permission.ts"
export * from "./Laws.ts"
export * from "./LawsOfReading.ts"
export * from "./LawsOfTrust.ts"
export * from "./LawsOfSending.ts"
export * from "./Conformance.ts"
