/** The stages of intake; each only adds, so what needs a known customer cannot be called earlier. */
import type { Received } from "@redthread/channel"
import type { ChannelEvent, ChannelName, ConcernId, Entry, RecordId } from "@redthread/model"
import type { Classification, Link } from "@redthread/triage"

/** A channel event out of a delivery, on the brand's own channel. */
export interface Understood {
  readonly received: Received
  readonly event: ChannelEvent
  readonly on: ChannelName
}

/** … of a known person: the stream it belongs to, and all streams that are the same person now. */
export interface Identified extends Understood {
  readonly record: RecordId
  readonly person: ReadonlyArray<RecordId>
}

/** … about a concern, seen against everything that happened before. */
export interface Linked extends Identified {
  readonly before: ReadonlyArray<Entry>
  readonly classification: Classification
  readonly link: Link
  readonly concern: ConcernId | undefined
}
