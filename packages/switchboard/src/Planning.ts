/** What somebody wants to say to a customer, and the way it takes: as they asked, else the right one, else a no that names what remains. */
import type { Lost, OutboundMessage } from "@redthread/channel"
import { type AgentId, AnswerId, ChannelName, ClosedWay, type ConcernId, type Identifier, type Instant, Purpose, type Recipient, type RecordId } from "@redthread/model"
import { Effect, Schema } from "effect"
import { type Composition, nameOf } from "./Composition.ts"
import { inOrder, judge, type Judged, laneOf, type Listener, type Saying, type Way, waysOf } from "./Ways.ts"

/** What an agent, a process or a program wants to say. */
export interface Say {
  /** The caller's own name of this answer: whoever asks twice with one name asks once. */
  readonly key: string
  readonly message: OutboundMessage
  /** What it is about; its customer is answered. */
  readonly concern?: ConcernId
  /** Any record of the customer, where it is about no concern. */
  readonly record?: RecordId
  /** What the message is for, as consent is given; `service` unless told otherwise. */
  readonly purpose?: string
  /** The brand's channel to use, whatever would be better; `to` names an address that no contact showed. */
  readonly on?: ChannelName
  readonly to?: Identifier
  readonly by?: AgentId
}

/** An answer that is going to be sent; `isNew` is false where it had been planned before. */
export interface Planned {
  readonly answer: AnswerId
  readonly on: ChannelName
  readonly recipient: Recipient
  /** What of the message does not arrive as it was given. */
  readonly lost: ReadonlyArray<Pick<Lost, "part"> & { readonly kind: string; readonly arrivedAs: string }>
  readonly isNew: boolean
}

/** The answer cannot be given there and now. `offeredOn` are the channels on which it can, the best first. Where a thread is known it is an entry of it. */
export class NotAnswered extends Schema.TaggedError<NotAnswered>()("NotAnswered", {
  answer: AnswerId,
  because: ClosedWay,
  offeredOn: Schema.Array(ChannelName)
}) {
  override get message(): string {
    const elsewhere = this.offeredOn.length === 0 ? "No channel remains." : `Possible on ${this.offeredOn.join(", ")}.`
    return `${this.because.text} ${elsewhere}`
  }
}

/** No way is open: why, and which channels remain beside those asked for. */
export interface Shut {
  readonly because: ClosedWay
  readonly offeredOn: ReadonlyArray<ChannelName>
}

const closedBy = (judged: ReadonlyArray<Judged>): ClosedWay =>
  judged.toSorted((one, other) => (other.heard?.order ?? -1) - (one.heard?.order ?? -1))[0]?.closed ?? { reason: "Unreachable", text: "Nobody knows where to answer." }

/** The ways that were asked for: those on this channel; with an address, that address. */
const asked = ({ on, to }: Say, ways: ReadonlyArray<Way>, record: RecordId, composition: Composition): ReadonlyArray<Way> => {
  if (on === undefined && to === undefined) return ways
  const here = ways.filter((way) => (on === undefined || way.on === on) && (to === undefined || (way.recipient.to.namespace === to.namespace && way.recipient.to.value === to.value)))
  if (here.length > 0 || to === undefined) return here
  return composition.adapters.filter(({ isRetired, kind }) => isRetired !== true && (on === undefined || nameOf(composition, kind) === on)).map((adapter) => ({
    recipient: { adapter: adapter.id, channel: adapter.kind, to, references: [] }, on: nameOf(composition, adapter.kind), record
  }))
}

/** The right way for an answer to whoever stands behind the stream `home`, at an instant; without `right` none is open, and it says why, and where else. */
export const choose = Effect.fnUntraced(function*(say: Say, home: RecordId, listener: Listener, recorded: Instant, composition: Composition) {
  const purpose = Purpose.make(say.purpose ?? say.message.purpose ?? "service")
  const saying: Saying = { message: { ...say.message, purpose }, purpose, concern: say.concern }
  const ways = yield* waysOf(listener, saying, composition)
  const wanted = asked(say, ways, home, composition)
  const lanes = new Set(wanted.map(({ recipient }) => laneOf(recipient)))
  const all = [...ways.filter(({ recipient }) => !lanes.has(laneOf(recipient))), ...wanted]
  const judged = yield* Effect.forEach(all, (way) => judge(way, listener, saying, composition, recorded))
  const open = inOrder(judged)
  const right = open.find(({ recipient }) => lanes.has(laneOf(recipient)))
  return { right, because: closedBy(judged.filter(({ recipient }) => lanes.has(laneOf(recipient)))), offeredOn: [...new Set(open.map(({ on }) => on))] }
})
