/**
 * redthread: typed building blocks for omnichannel customer service.
 *
 * The nouns come from `Model`, the verbs from the packages: `Process.step(…)`, `Identity.resolve(…)`.
 *
 * @module
 */
export * as Assess from "@redthread/assess"
export * as Channel from "@redthread/channel"
export * as Identity from "@redthread/identity"
export * as Interchange from "@redthread/interchange"
export * as Journey from "@redthread/journey"
export * as Ledger from "@redthread/ledger"
export * as Model from "@redthread/model"
export * as Process from "@redthread/process"
export * as Standards from "@redthread/standards"
export * as Switchboard from "@redthread/switchboard"
export * as Triage from "@redthread/triage"
export * from "./Redthread.ts"
