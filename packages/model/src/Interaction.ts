/** One contact: the fold of its channel events. */
import { Schema } from "effect"
import { ChannelKind } from "./Channel.ts"
import { ChannelEvent, type ReceiptStatus } from "./ChannelEvent.ts"
import { InteractionId } from "./Ids.ts"
import { OutsideTime } from "./Time.ts"

const progress: Readonly<Record<ReceiptStatus, number>> = { accepted: 0, sent: 1, delivered: 2, read: 3, played: 4, failed: 5 }

/** The events of one contact, each once and at its latest revision, in the order in which they happened. */
export class Interaction extends Schema.Class<Interaction>("@redthread/model/Interaction")({
  id: InteractionId,
  channel: ChannelKind,
  events: Schema.NonEmptyArray(ChannelEvent)
}) {
  get startedAt(): OutsideTime {
    return this.events[0].at
  }

  get endedAt(): OutsideTime {
    return (this.events.at(-1) ?? this.events[0]).at
  }

  /** How far the message with this id got; a late “delivered” never takes back a “read”. */
  statusOf(target: string): ReceiptStatus | undefined {
    return this.events.reduce<ReceiptStatus | undefined>(
      (furthest, event) =>
        event._tag === "Receipt" && event.target === target &&
          (furthest === undefined || progress[event.status] > progress[furthest])
          ? event.status
          : furthest,
      undefined
    )
  }
}

/**
 * Whether `event` replaces `seen`, which has the same key. Of one revision the later reading counts; where the channel tells no revision, the receipt that got
 * further counts; else any fixed order will do.
 */
const replaces = (event: ChannelEvent, seen: ChannelEvent): boolean => {
  const distance = (one: ChannelEvent): number => (one._tag === "Receipt" ? progress[one.status] : -1)
  const further = event.revision - seen.revision || (event.reading ?? 0) - (seen.reading ?? 0) || distance(event) - distance(seen)
  return further === 0 ? JSON.stringify(event) > JSON.stringify(seen) : further > 0
}

/**
 * Folds channel events into one contact. Order and duplicates do not matter: each key counts once, with its highest
 * revision, and events stand in the order of their time, then their key. `undefined` for no events.
 */
export const interactionOf = (id: InteractionId, events: ReadonlyArray<ChannelEvent>): Interaction | undefined => {
  const latest = new Map<string, ChannelEvent>()
  for (const event of events) {
    const seen = latest.get(event.key)
    if (seen === undefined || replaces(event, seen)) latest.set(event.key, event)
  }
  const [first, ...rest] = [...latest.values()].sort((one, other) =>
    one.at.instant - other.at.instant || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
  )
  return first === undefined ? undefined : new Interaction({ id, channel: first.channel, events: [first, ...rest] })
}
