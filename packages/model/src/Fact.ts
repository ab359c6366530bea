/** What customers told us, once. */
import { Schema } from "effect"
import { ChannelName } from "./Channel.ts"
import { FactName } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

/** Something the customer told us: name, value, where and when. Asking for it again is a re-ask. */
export const Fact = Schema.Struct({
  name: FactName,
  value: Schema.Json,
  /** The channel on which it was told, or the login that brought it. */
  on: ChannelName,
  at: OutsideTime
})
export type Fact = typeof Fact.Type
