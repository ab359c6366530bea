/** Cases and events of somebody's existing system, as process mining knows them. */
import { Schema } from "effect"
import { OutsideTime } from "./Time.ts"

/** One recorded activity of a case; further attributes as the log has them. */
export const LoggedEvent = Schema.Struct({
  activity: Schema.String,
  at: Schema.optionalKey(OutsideTime),
  attributes: Schema.Record(Schema.String, Schema.Json)
})
export type LoggedEvent = typeof LoggedEvent.Type

/** Cases of an existing system with their events in recorded order. Compare IEEE 1849 (XES). */
export const EventLog = Schema.Struct({
  cases: Schema.Array(Schema.Struct({
    id: Schema.String,
    attributes: Schema.Record(Schema.String, Schema.Json),
    events: Schema.Array(LoggedEvent)
  }))
})
export type EventLog = typeof EventLog.Type
