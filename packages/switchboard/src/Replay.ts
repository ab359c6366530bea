/**
 * The archive, read again by the adapters as they are now, beside what took effect: what would be new, what would be
 * understood otherwise, what nobody says any more, what was put aside and can be read now. Shown first, applied on demand;
 * nothing is ever edited or deleted.
 */
import { type ArchivedDelivery, beginning, Ledger, LedgerError, type Position } from "@redthread/ledger"
import type { AdapterId, ChannelEvent, ChannelKind, Checksum, EventKey } from "@redthread/model"
import { Effect } from "effect"
import { Composed } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { vouched } from "./Keeping.ts"
import { identified } from "./People.ts"
import { mediaChannel } from "./MediaRules.ts"
import { parkedQuestion } from "./Questions.ts"
import { canonical, comparable, ReplayIndex } from "./ReplayIndex.ts"

/** The delivery that a difference stands in. */
export interface ReplayedPayload {
  readonly channel: ChannelKind
  readonly checksum: Checksum
  /** The file or endpoint it came from. */
  readonly name: string
}

/** One difference between what took effect and what the archive says now. */
export type Difference =
  /** An event that never took effect. */
  | { readonly _tag: "New"; readonly payload: ReplayedPayload; readonly adapter: AdapterId; readonly key: EventKey; readonly revision: number; readonly kind: ChannelEvent["_tag"] }
  /** An event that is understood otherwise; `fields` names what differs, where that was looked up. */
  | { readonly _tag: "Changed"; readonly payload: ReplayedPayload; readonly adapter: AdapterId; readonly key: EventKey; readonly revision: number; readonly kind: ChannelEvent["_tag"]; readonly reading: number; readonly fields: ReadonlyArray<string> }
  /** An event that took effect and that no delivery says any more. It stays. */
  | { readonly _tag: "Gone"; readonly adapter: AdapterId; readonly key: EventKey; readonly revision: number; readonly kind: ChannelEvent["_tag"] }
  /** A delivery that had been put aside and can be read. */
  | { readonly _tag: "Readable"; readonly payload: ReplayedPayload; readonly events: number }
  /** A delivery that had taken effect and can be read no more. What it said stays. */
  | { readonly _tag: "Unreadable"; readonly payload: ReplayedPayload; readonly because: string }

/** How many differences of each kind one adapter has. */
export interface ReplayCounts {
  readonly new: number
  readonly changed: number
  readonly gone: number
}

/** What a replay came to. */
export interface ReplayReport {
  readonly payloads: number
  /** Events that took effect before. */
  readonly events: number
  readonly byAdapter: ReadonlyMap<AdapterId, ReplayCounts>
  /** Put aside before and readable now. */
  readonly readable: number
  /** Put aside before, and as unreadable as ever. */
  readonly parked: number
  /** Took effect before, and cannot be read now. */
  readonly unreadable: number
  /** Deliveries whose differences were written into threads. */
  readonly applied: number
}

/** What a replay tells while it goes on. */
export interface ReplayListener {
  /** One more delivery was looked at, of about so many. */
  readonly step?: (done: number, of: number) => Effect.Effect<void>
  readonly difference?: (difference: Difference) => Effect.Effect<void>
}

/** Entries are small, deliveries may be large: few at once. */
const entriesAtOnce = 1000
const deliveriesAtOnce = 16
/** Changed events of which the differing fields are looked up; all are counted. */
const lookedUp = 10_000

const paged = <A extends { readonly position: Position }, E>(page: (after: Position) => Effect.Effect<ReadonlyArray<A>, E>, each: (one: A) => Effect.Effect<void, E>) =>
  Effect.gen(function*() {
    for (let after = beginning;;) {
      const found = yield* page(after)
      const last = found.at(-1)
      if (last === undefined) return
      for (const one of found) yield* each(one)
      after = last.position
    }
  })

const bit = (at: number): readonly [number, number] => [at >> 3, 1 << (at & 7)]

const differing = (one: ChannelEvent, other: ChannelEvent): ReadonlyArray<string> => {
  const [was, now] = [comparable(one), comparable(other)]
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((field) => canonical(was[field]) !== canonical(now[field])).sort()
}

const isCounted = (error: unknown): boolean => error instanceof LedgerError && error.reason._tag === "AlreadyCounted"

/**
 * Reads the whole archive again and tells the differences; with `apply` also writes what is new or understood otherwise into
 * the threads, delivery by delivery, each wholly or not at all. Cut short and run again it goes on; run again after all it
 * finds nothing. An event that several deliveries say counts as unchanged where one of them says it as it took effect.
 * Memory grows by some 40 bytes an event, whatever the deliveries hold.
 */
export const replay = Effect.fn("Replay.replay")(function*(options: { readonly apply?: boolean } & ReplayListener = {}) {
  const composition = yield* Composed
  const ledger = yield* Ledger
  const intake = yield* Intake
  const { tenant } = composition
  const tell = options.difference ?? (() => Effect.void)
  const index = new ReplayIndex()
  const eachEntry = (each: (event: ChannelEvent) => Effect.Effect<void, LedgerError>) =>
    paged((after) => ledger.after(tenant, after, entriesAtOnce), ({ entry }) => (entry._tag === "Contacted" ? each(entry.event) : Effect.void))
  /** Deliveries that somebody decided to be of no use, by their questions. */
  const useless = new Set<string>()
  yield* paged((after) => ledger.after(tenant, after, entriesAtOnce), ({ entry }) => Effect.sync(() => {
    if (entry._tag === "Contacted") index.tookEffect(entry.event)
    else if (entry._tag === "QuestionDecided" && entry.answer === "discard") useless.add(entry.question)
  }))

  const total = (yield* ledger.counts(tenant)).payloads
  let done = 0
  /** What we fetched ourselves is nobody's message. Whose origin was settled once is not asked again. */
  const eachDelivery = (each: (delivery: ArchivedDelivery, number: number) => Effect.Effect<void, LedgerError>) => {
    let number = 0
    return paged((after) => ledger.archived(tenant, after, deliveriesAtOnce), (delivery) =>
{
      const { received, state } = delivery
      const isNobodys = received.channel === mediaChannel || useless.has(parkedQuestion(received.channel, received.checksum))
      return isNobodys ? Effect.sync(() => void number++) : each(state === "settled" ? { ...delivery, received: vouched(received) } : delivery, number++)
    })
  }
  // As it took effect the first time, with what the customer told, and as a correction has it.
  const formsOf = (event: ChannelEvent) => [identified(event, composition), identified({ ...event, signals: [] }, composition)]
  const read = ({ received }: ArchivedDelivery) => Effect.result(intake.reading(received))
  const payloadOf = ({ received: { channel, checksum, name } }: ArchivedDelivery): ReplayedPayload => ({ channel, checksum, name })

  const suspects = { bits: new Uint8Array((total >> 3) + 64) }
  const suspect = (number: number): void => {
    const [at, mask] = bit(number)
    if (at >= suspects.bits.length) {
      const more = new Uint8Array(at * 2)
      more.set(suspects.bits)
      suspects.bits = more
    }
    suspects.bits[at] = (suspects.bits[at] ?? 0) | mask
  }
  const count = { payloads: 0, readable: 0, parked: 0, unreadable: 0, applied: 0 }
  const byAdapter = new Map<AdapterId, { new: number; changed: number; gone: number }>()
  const countOf = (adapter: AdapterId) => {
    const counts = byAdapter.get(adapter) ?? { new: 0, changed: 0, gone: 0 }
    byAdapter.set(adapter, counts)
    return counts
  }

  yield* eachDelivery(Effect.fnUntraced(function*(delivery, number) {
    count.payloads++
    yield* options.step?.(++done, total * 2) ?? Effect.void
    const answer = yield* read(delivery)
    if (answer._tag === "Failure") {
      if (delivery.state === "settled") {
        count.unreadable++
        yield* tell({ _tag: "Unreadable", payload: payloadOf(delivery), because: answer.failure.message })
      } else if (delivery.state === "parked") count.parked++
      return
    }
    if (delivery.state === "parked") {
      count.readable++
      yield* tell({ _tag: "Readable", payload: payloadOf(delivery), events: answer.success.length })
    }
    const met = answer.success.map((event) => index.meet(event, formsOf(event)))
    if (delivery.state !== "settled" || met.some((one) => one !== "same")) suspect(number)
  }))

  const told = new Set<string>()
  const changed: Map<string, { readonly event: ChannelEvent; readonly payload: ReplayedPayload; readonly reading: number }> = new Map()
  yield* eachDelivery(Effect.fnUntraced(function*(delivery, number) {
    yield* options.step?.(++done, total * 2) ?? Effect.void
    const [at, mask] = bit(number)
    if (((suspects.bits[at] ?? 0) & mask) === 0) return
    const answer = yield* read(delivery)
    if (answer._tag === "Failure") return
    const known = yield* ledger.known(tenant, answer.success.map(({ key }) => key))
    const readings = new Map<EventKey, number>()
    let isNew = false
    for (const event of answer.success) {
      const { adapter, key, revision, _tag: kind } = event
      const name = `${revision} ${key}`
      const before = known.get(key)
      if (told.has(name) || (before !== undefined && before > revision)) continue
      if (before === undefined || before < revision) {
        told.add(name)
        isNew = true
        countOf(adapter).new++
        yield* tell({ _tag: "New", payload: payloadOf(delivery), adapter, key, revision, kind })
      } else if (index.met(event) === "otherwise") {
        index.told(event)
        const reading = index.readingsOf(event) + 1
        readings.set(key, reading)
        countOf(adapter).changed++
        if (changed.size < lookedUp) changed.set(name, { event: formsOf(event)[0] ?? event, payload: payloadOf(delivery), reading })
      }
    }
    if (options.apply === true && (isNew || readings.size > 0 || delivery.state !== "settled")) {
      yield* Effect.catchIf(Effect.asVoid(intake.settleAgain(delivery.received, readings)), isCounted, () => Effect.void)
      count.applied++
    }
  }))

  const ours = new Set(composition.adapters.map(({ id }) => id))
  const was = new Map<string, ReadonlyArray<string>>()
  yield* eachEntry((event) => Effect.suspend(() => {
    const name = `${event.revision} ${event.key}`
    const now = changed.get(name)
    if (now !== undefined && (event.reading ?? 0) < now.reading) was.set(name, differing(event, now.event))
    if (!ours.has(event.adapter) || index.met(event) !== "never" || told.has(name)) return Effect.void
    index.told(event)
    countOf(event.adapter).gone++
    return tell({ _tag: "Gone", adapter: event.adapter, key: event.key, revision: event.revision, kind: event._tag })
  }))
  for (const [name, { event: { adapter, key, revision, _tag: kind }, payload, reading }] of changed) {
    yield* tell({ _tag: "Changed", payload, adapter, key, revision, kind, reading, fields: was.get(name) ?? [] })
  }
  return { ...count, events: index.size, byAdapter } satisfies ReplayReport
})
