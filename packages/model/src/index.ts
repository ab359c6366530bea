/**
 * The words of omnichannel customer service as Effect schemas: customer, touchpoint, interaction, journey, entry, thread.
 *
 * @module
 */
export * from "./Pointer.ts"
export * from "./Time.ts"
export * from "./Ids.ts"
export * from "./Assurance.ts"
export * from "./Channel.ts"
export * from "./Tenant.ts"
export * from "./Identifier.ts"
export * from "./Fact.ts"
export * from "./Consent.ts"
export * from "./Party.ts"
export * from "./Content.ts"
export * from "./Signal.ts"
export * from "./ChannelEvent.ts"
export * from "./Interaction.ts"
export * from "./Concern.ts"
export * from "./Redirect.ts"
export * from "./Commitment.ts"
export * from "./Agent.ts"
export * from "./Entry.ts"
export * from "./Thread.ts"
export * from "./Journey.ts"
export * from "./EventLog.ts"
export * from "./Nouns.ts"
export * from "./Law.ts"
