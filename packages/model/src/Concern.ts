/** What a customer wants, and the exchanges in which they say so. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { ConcernId, ConversationId, InteractionId, ProcessName, RecordId, StateName } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

/** An exchange of messages that the channel itself holds together: a chat, a mail thread, a call. */
export const Conversation = Schema.Struct({
  id: ConversationId,
  channel: ChannelKind,
  interactions: Schema.NonEmptyArray(InteractionId)
})
export type Conversation = typeof Conversation.Type

/** What the customer wants (Anliegen): the thread inside the thread, open until the matter is settled. */
export const Concern = Schema.Struct({
  id: ConcernId,
  title: Schema.NonEmptyString,
  /** The stream in which it was opened; commands are routed there. */
  record: RecordId,
  /** Absent where no process is defined for it. */
  process: Schema.optionalKey(Schema.Struct({ name: ProcessName, version: Schema.Int, state: StateName })),
  openedAt: OutsideTime,
  closedAt: Schema.optionalKey(OutsideTime)
})
export type Concern = typeof Concern.Type
