/** On which channels a person can be answered now, and which of them is the right one. */
import { type AnyAdapter, lastWord, type Lost, OptedOut, type OutboundMessage, predictLoss, refusalOf, type Rendered, type SendError, WindowClosed } from "@redthread/channel"
import type { ChannelEvent, ChannelName, ClosedWay, ConcernId, Entry, Identifier, Instant, Purpose, Recipient, RecordId } from "@redthread/model"
import { Effect, Result } from "effect"
import { answersOf, deadBecause } from "./Answers.ts"
import { type Composition, nameOf } from "./Composition.ts"
import { deliveryOf } from "./Delivery.ts"
import type { Streams } from "./Threads.ts"

/** A way to a person: through which adapter, to which address, as their contacts show it. */
export interface Way {
  readonly recipient: Recipient
  readonly on: ChannelName
  /** The stream in which their contacts on it stand; what we say there stands beside them. */
  readonly record: RecordId
  /** When they last wrote to us on it, in recorded order; absent where they never did. */
  readonly heard?: { readonly at: Instant; readonly order: number; readonly aboutIt: boolean }
}

/** A way for one message: what it would lose there, in how many messages it goes out, or why it is closed. */
export interface Judged extends Way {
  readonly lost: ReadonlyArray<Lost>
  readonly messages: number
  readonly closed?: ClosedWay
}

/** What is to be said, and what for; `concern` is what it is about. */
export interface Saying {
  readonly message: OutboundMessage
  readonly purpose: Purpose
  readonly concern?: ConcernId | undefined
}

/** Who is asked: the streams of one person, and their thread. */
export interface Listener {
  readonly streams: Streams
  readonly thread: ReadonlyArray<Entry>
}

const addressOf = ({ adapter, to }: Pick<Recipient, "adapter" | "to">): string =>
  JSON.stringify([adapter, to.namespace, to.scope ?? "", to.normalised ?? to.value])

/** What keeps its order: messages through one adapter to one address. */
export const laneOf = addressOf

/** Whether the customer turned to us with it, so that an answer is due on the same way. */
const isHeard = (event: ChannelEvent): boolean =>
  (event._tag === "Message" && event.direction === "inbound" && event.automatic === undefined) || event._tag === "Letter" || event._tag === "PageAction" ||
  event._tag === "Visit" || (event._tag === "Call" && event.direction === "inbound")

const written = ({ reason }: SendError): ClosedWay => {
  const text = "text" in reason ? reason.text : reason._tag === "OptedOut" ? "The customer wants nothing more." : reason._tag
  return { reason: reason._tag, text: text === "" ? reason._tag : text }
}

/** What the adapter would send; a closed way where it cannot say this, or has nothing left to say. Adapters that only listen are closed. */
export const rendered = (adapter: AnyAdapter, message: OutboundMessage, recipient: Recipient): Effect.Effect<Result.Result<Rendered, ClosedWay>> =>
  adapter.render(message, recipient).pipe(
    Effect.map((out): Result.Result<Rendered, ClosedWay> =>
      out.requests.length === 0 ? Result.fail({ reason: "Rejected", text: "Nothing of this can be said there." }) : Result.succeed(out)),
    Effect.catch((error) => Effect.succeed(Result.fail(written(error)))),
    Effect.catchDefect((defect) => Effect.succeed(Result.fail({ reason: "Rejected", text: String(defect) })))
  )

const listens = (adapter: AnyAdapter, recipient: Recipient, { content }: OutboundMessage): boolean => {
  const levels = adapter.capabilities(recipient).content
  return content.every(({ _tag }) => levels[_tag] === "rejected")
}

/** The ways that a person's contacts show: where they wrote to us, or, where nobody can answer there, by the addresses they left; and where they consented. */
export const waysOf = Effect.fnUntraced(function*({ streams, thread }: Listener, saying: Saying, composition: Composition) {
  const adapters = composition.adapters.filter(({ isRetired }) => isRetired !== true)
  const placeOf = new Map<Entry["id"], RecordId>()
  for (const [record, entries] of streams) for (const { id } of entries) placeOf.set(id, record)
  const found = new Map<string, Way>()
  const reached = Effect.fnUntraced(function*(adapter: AnyAdapter, identifiers: ReadonlyArray<Identifier>) {
    for (const to of identifiers) {
      const recipient: Recipient = { adapter: adapter.id, channel: adapter.kind, to, references: [] }
      if (listens(adapter, recipient, saying.message)) return undefined
      // Whether the address fits is asked with words alone: what else the message holds is judged later.
      const out = yield* rendered(adapter, { content: [{ _tag: "Text", text: "." }] }, recipient)
      if (Result.isSuccess(out)) return recipient
    }
    return undefined
  })
  const tried = new Map<string, Recipient | undefined>()
  const recipientOf = Effect.fnUntraced(function*(adapter: AnyAdapter, identifiers: ReadonlyArray<Identifier>) {
    const key = JSON.stringify([adapter.id, identifiers.map(({ namespace, scope, value }) => [namespace, scope, value])])
    if (!tried.has(key)) tried.set(key, yield* reached(adapter, identifiers))
    return tried.get(key)
  })
  const put = (recipient: Recipient, entry: Entry, heard: Way["heard"], thread: ChannelEvent["thread"] | undefined): void => {
    const key = addressOf(recipient)
    const before = found.get(key)
    if (before?.heard?.aboutIt === true && heard?.aboutIt !== true) return
    if (heard === undefined && before !== undefined) return
    const record = placeOf.get(entry.id)
    if (record === undefined) return
    const reply = thread?.id === undefined ? {} : { inReplyTo: thread.id, references: [...thread.references.toReversed(), thread.id] }
    found.set(key, { recipient: { ...recipient, ...reply }, on: nameOf(composition, recipient.channel), record, ...(heard === undefined ? {} : { heard }) })
  }
  for (const [order, entry] of thread.entries()) {
    if (entry._tag !== "Contacted") continue
    const { event } = entry
    const own = adapters.find(({ id }) => id === event.adapter)
    if (isHeard(event)) {
      const heard = { at: event.at.instant, order, aboutIt: saying.concern !== undefined && entry.concern === saying.concern }
      const there = own === undefined ? undefined : yield* recipientOf(own, event.identifiers)
      if (there !== undefined) put(there, entry, heard, event.thread)
      else {
        for (const other of adapters) {
          const elsewhere = other === own ? undefined : yield* recipientOf(other, event.identifiers)
          if (elsewhere !== undefined) put(elsewhere, entry, undefined, undefined)
        }
      }
    } else if (event._tag === "ConsentChanged" && event.consent.granted && event.consent.channel !== undefined) {
      for (const allowed of adapters.filter(({ kind }) => kind === event.consent.channel)) {
        const there = yield* recipientOf(allowed, event.identifiers)
        if (there !== undefined) put(there, entry, undefined, undefined)
      }
    }
  }
  return [...found.values()]
})

/**
 * Why we must not write this there now; `undefined` where we may. A no by any of the person's addresses counts for the whole
 * channel; a closed reply window lets templates through, where the channel has them.
 */
export const forbidden = (adapter: AnyAdapter, recipient: Recipient, thread: ReadonlyArray<Entry>, { message, purpose }: Saying, now: Instant): ClosedWay | undefined => {
  const last = lastWord(thread.flatMap((entry) => (entry._tag === "ConsentChanged" ? [entry.consent] : [])), purpose, recipient.channel)
  const events = thread.flatMap((entry) => (entry._tag === "Contacted" ? [entry.event] : []))
  const reason = last?.granted === false
    ? new OptedOut({ since: new Date(last.at.instant).toISOString() })
    : refusalOf({ destination: recipient, purpose, events, capabilities: adapter.capabilities(recipient), isTemplate: message.template !== undefined, now })
  if (reason instanceof OptedOut) return { reason: "OptedOut", text: `The customer withdrew consent to ${last?.purpose ?? purpose} messages on ${recipient.channel} (${reason.since}).` }
  if (reason instanceof WindowClosed) return { reason: "WindowClosed", text: `The reply window of ${recipient.channel} has closed; now it takes ${reason.allowed}.` }
  return undefined
}

/** Why the address is taken for dead: the last answer there failed, and the customer was not heard there since. */
const unreachable = (way: Way, thread: ReadonlyArray<Entry>): ClosedWay | undefined => {
  const last = [...answersOf(thread).values()].findLast(({ planned }) => addressOf(planned.recipient) === addressOf(way.recipient))
  if (last === undefined || (way.heard?.at ?? -Infinity) > last.planned.recorded) return undefined
  const failed = deliveryOf(thread, last.planned.answer)?.failed ?? (deadBecause(last)?.reason === "Unreachable" ? deadBecause(last) : undefined)
  return failed === undefined ? undefined : { reason: "Unreachable", text: `The last answer there failed: ${failed.text}` }
}

/** What the way does to the message. */
export const judge = Effect.fnUntraced(function*(way: Way, { thread }: Listener, saying: Saying, composition: Composition, now: Instant) {
  const adapter = composition.adapters.find(({ id }) => id === way.recipient.adapter)
  if (adapter === undefined) return { ...way, lost: [], messages: 0, closed: { reason: "Rejected", text: "The adapter is not installed." } } satisfies Judged
  const { message } = saying
  const lost = predictLoss(message, adapter.capabilities(way.recipient))
  const out = yield* rendered(adapter, message, way.recipient)
  const closed = forbidden(adapter, way.recipient, thread, saying, now) ?? unreachable(way, thread) ?? (Result.isFailure(out) ? out.failure : undefined)
  return {
    ...way, lost: Result.isSuccess(out) ? out.success.lost : lost, messages: Result.isSuccess(out) ? out.success.requests.length : 0, ...(closed === undefined ? {} : { closed })
  } satisfies Judged
})

const dropped = ({ lost }: Judged): number => lost.filter(({ arrivedAs }) => arrivedAs === "dropped").length

/**
 * The open ways, the right one first: nothing of the message is dropped; the customer wrote there about this concern;
 * they wrote there last; least of the message is changed.
 */
export const inOrder = (judged: ReadonlyArray<Judged>): ReadonlyArray<Judged> =>
  judged.filter(({ closed }) => closed === undefined).sort((one, other) =>
    dropped(one) - dropped(other) ||
    Number(other.heard?.aboutIt === true) - Number(one.heard?.aboutIt === true) ||
    (other.heard?.order ?? -1) - (one.heard?.order ?? -1) ||
    one.lost.length - other.lost.length)
