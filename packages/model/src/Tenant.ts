/** One brand's separate world. */
import { Schema } from "effect"
import { Channel } from "./Channel.ts"
import { TenantId } from "./Ids.ts"

/** A brand that is served, and where it is met. Every id, thread and key is scoped by the tenant; nothing crosses over. */
export const Tenant = Schema.Struct({
  id: TenantId,
  name: Schema.NonEmptyString,
  /** The brand's channels; each name once. */
  channels: Schema.Array(Channel)
})
export type Tenant = typeof Tenant.Type
