/**
 * How redthread works, on one page. A delivery is **kept** as it came, and thanked for. Then it takes effect: it is **read**,
 * the customer **recognised**, the concern **linked**, and what follows **written** into the thread: once, or not at all.
 */
import type { BadSignature, Malformed, Received } from "@redthread/channel"
import { type Change, Ledger, type LedgerError } from "@redthread/ledger"
import { type ChannelEvent, type Entry, EventKey, type RecordId } from "@redthread/model"
import { Context, Effect, Layer } from "effect"
import { Composed } from "./Composition.ts"
import { consequences, type Placed, type Stamp } from "./Consequences.ts"
import { type Acknowledged, keeping } from "./Keeping.ts"
import { People } from "./People.ts"
import { Reader } from "./Reader.ts"
import { Scribe } from "./Scribe.ts"
import type { Identified } from "./Stages.ts"
import { appendsOf, homeOf, threadOf } from "./Threads.ts"
import { belongsTo, identify, latestOf, linking, type Readings, understand } from "./Understanding.ts"

/** What became of a delivery: entries in threads, or put aside with a reason; nothing when all of it was known. */
export interface Settled {
  readonly events: number
  readonly entries: ReadonlyArray<Entry>
  readonly parked?: string
}

/** The way in. One delivery at a time takes effect; they arrive at any pace. */
export class Intake extends Context.Service<Intake, {
  /** Keeps the delivery, with the evidence that stands beside it, and checks who sent it. When this returns it is acknowledged: it will take effect, once. */
  readonly receive: (received: Received) => Effect.Effect<Acknowledged, BadSignature | LedgerError>
  /** Keeps a delivery whose origin is vouched for by whoever hands it over, such as a file, with what its adapter finds out about it. */
  readonly accept: (received: Received) => Effect.Effect<Acknowledged, LedgerError>
  /** Keeps many such deliveries with one sync; answers in their order. */
  readonly acceptAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Acknowledged>, LedgerError>
  /** The record that a delivery is most about: that of its first event that names somebody; `undefined` where it cannot be told. */
  readonly belongsTo: (received: Received) => Effect.Effect<RecordId | undefined>
  /** Writes what a kept delivery means into the thread. Doing it twice is doing it once. */
  readonly settle: (received: Received) => Effect.Effect<Settled, LedgerError>
  /**
   * Settles deliveries one after the other in one commit, with one sync; answers in their order. All or none take effect,
   * but for those that cannot be read, which are put aside.
   */
  readonly settleAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Settled>, LedgerError>
  /** What a delivery says to the adapters as they are now: the latest word on each event. Nothing is written. */
  readonly reading: (received: Received) => Effect.Effect<ReadonlyArray<ChannelEvent>, Malformed | BadSignature>
  /**
   * Settles a delivery of the archive again. Events that took effect before are written down as another reading of the same
   * revision where `readings` names them, with the number of that reading; what they said had its effect the first time.
   */
  readonly settleAgain: (received: Received, readings: Readings) => Effect.Effect<Settled, LedgerError>
}>()("@redthread/switchboard/Intake") {
  static readonly layer = Layer.effect(
    Intake,
    Effect.gen(function*() {
      const composition = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const reader = yield* Reader
      const scribe = yield* Scribe
      const { putAside, verified, ...keep } = yield* keeping
      const { tenant } = composition
      const link = linking(composition)

      /** What a delivery says, once it is certain who says it. */
      const read = (received: Received) => Effect.andThen(verified(received), latestOf(received, composition))

      /** Whose events they are, one after the other: an event may say who the next one is. */
      const recognise = Effect.fnUntraced(function*(deliveries: ReadonlyArray<Received>, said: ReadonlyArray<ReadonlyArray<ChannelEvent>>, readings: Readings) {
        const keys = new Map(yield* ledger.known(tenant, said.flatMap((events) => events.map(({ key }) => key))))
        let known = yield* people.known
        return deliveries.map((received, i) =>
          understand(received, said[i] ?? [], keys, readings, composition).map((one) => {
            keys.set(one.event.key, one.event.revision)
            const [who, now] = identify(known, one, composition)
            known = now
            return who
          }))
      })

      /** The change that a delivery means, after those that are in `streams` already. */
      const changeOf = Effect.fn("Intake.change")(function*(received: Received, events: ReadonlyArray<Identified>, streams: Map<RecordId, ReadonlyArray<Entry>>, stamp: Stamp) {
        const own = new Map(events.flatMap(({ person }) => person.map((record) => [record, streams.get(record) ?? []] as const)))
        const placed: Array<Placed> = []
        for (const [number, who] of events.entries()) {
          const linked = yield* link(who, threadOf(who.person, own, placed), number)
          const home = linked.concern === undefined ? undefined : homeOf(linked.concern, own, placed)
          placed.push(...consequences(linked, home ?? who.record, composition, stamp))
        }
        const change: Change = {
          settles: received,
          keys: events.map(({ event: { key, reading, revision } }) => ({ key: reading === undefined ? key : EventKey.make(`redthread/reading:${reading}:${key}`), revision })),
          appends: appendsOf(placed, own)
        }
        for (const { entries, record } of change.appends) if (own.has(record)) streams.set(record, [...streams.get(record) ?? [], ...entries])
        return { change, settled: { events: events.length, entries: placed.map(({ entry }) => entry) } satisfies Settled }
      })

      /** Read, recognised, linked, written: one commit for all, beside those that cannot be read. */
      const write = Effect.fn("Intake.write")(function*(deliveries: ReadonlyArray<Received>, readings: Readings, stamp: Stamp) {
        const said = yield* Effect.forEach(deliveries, (received) => Effect.result(read(received)))
        const events = yield* recognise(deliveries, said.map((one) => one._tag === "Success" ? one.success : []), readings)
        const streams = new Map(yield* reader.readAll([...new Set(events.flatMap((some) => some.flatMap(({ person }) => person)))]))
        const changes: Array<Change> = []
        const all: Array<Settled> = []
        for (const [i, received] of deliveries.entries()) {
          const one = said[i]
          if (one?._tag === "Failure") {
            yield* putAside(received, one.failure)
            all.push({ events: 0, entries: [], parked: one.failure.message })
          } else {
            const { change, settled } = yield* changeOf(received, events[i] ?? [], streams, stamp)
            changes.push(change)
            all.push(settled)
          }
        }
        const [only] = changes
        if (only !== undefined) yield* changes.length === 1 ? ledger.commit({ tenant, ...only }) : ledger.commitAll(tenant, changes)
        return all
      })

      const settleAll = (received: ReadonlyArray<Received>) => scribe.write((stamp) => write(received, new Map(), stamp))
      const settleAgain = (received: Received, readings: Readings) =>
        Effect.map(scribe.write((stamp) => write([received], readings, stamp)), ([settled]) => settled ?? { events: 0, entries: [] })

      return Intake.of({
        ...keep,
        settleAll,
        settleAgain,
        settle: (received) => settleAgain(received, new Map()),
        reading: read,
        // It only says who shall settle the delivery. Whoever that is reads it again, and tells then what is wrong with it.
        belongsTo: (received) =>
          Effect.flatMap(people.known, (known) => belongsTo(received, known, composition)).pipe(
            Effect.catch(() => Effect.undefined), Effect.catchDefect(() => Effect.undefined))
      })
    })
  )
}
