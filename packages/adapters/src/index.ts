/**
 * Reference channel adapters: e-mail, WhatsApp, telephone, web form and portal, letter; each with samples of what its
 * vendor delivers.
 *
 * @module
 */
export * from "./Crypto.ts"
export * from "./Drafting.ts"
export * from "./WhatsAppWire.ts"
export * from "./WhatsAppPeople.ts"
export * from "./WhatsAppContent.ts"
export * from "./WhatsAppMessages.ts"
export * from "./WhatsAppReports.ts"
export * from "./WhatsAppNotices.ts"
export * from "./WhatsAppWebhook.ts"
export * from "./WhatsAppErrors.ts"
export * from "./WhatsAppRendering.ts"
export * from "./WhatsApp.ts"
export * from "./EmailDate.ts"
export * from "./EmailImage.ts"
export * from "./EmailHeaders.ts"
export * from "./EmailReport.ts"
export * from "./EmailAutomatic.ts"
export * from "./EmailEvents.ts"
export * from "./EmailConfig.ts"
export * from "./EmailRender.ts"
export * from "./EmailSend.ts"
export * from "./EmailAdapter.ts"
