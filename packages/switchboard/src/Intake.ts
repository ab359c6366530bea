/** How redthread works, on one page: what arrives is kept, understood, recognised, linked, and written into the thread. */
import * as Channel from "@redthread/channel"
import { type Change, Ledger, type LedgerError } from "@redthread/ledger"
import { AdapterId, type ChannelEvent, ConcernId, type Entry, EventKey, RecordId } from "@redthread/model"
import * as Triage from "@redthread/triage"
import { Context, Effect, Layer } from "effect"
import { Composed, nameOf } from "./Composition.ts"
import { consequences, type Placed, type Stamp } from "./Consequences.ts"
import { identified, type Known, observe, People, personOf, recordOf } from "./People.ts"
import { Reader } from "./Reader.ts"
import { Scribe } from "./Scribe.ts"
import type { Identified, Linked, Understood } from "./Stages.ts"
import { appendsOf, homeOf, threadOf } from "./Threads.ts"

/**
 * A delivery that is safe: on disk where the ledger is persistent; `received` is what `settle` takes. `isNew` is false
 * where the same bytes had been kept before: those are what counts.
 */
export interface Acknowledged {
  readonly received: Channel.Received
  readonly isNew: boolean
}

/** The evidence that whoever handed a delivery over vouches for its origin; without it the signature decides. */
const vouchedFor = "redthread/vouched-for"
/** The delivery, with that evidence. */
export const vouched = (received: Channel.Received): Channel.Received => ({ ...received, evidence: { ...received.evidence, [vouchedFor]: true } })

/** The evidence that names the adapter whose endpoint a delivery came to; without it, contents decide whose it is. */
export const endpointEvidence = "redthread/endpoint"
const endpointOf = ({ evidence }: Channel.Received): AdapterId | undefined => {
  const named = evidence[endpointEvidence]
  return typeof named === "string" && named !== "" ? AdapterId.make(named) : undefined
}

/** What became of a delivery: entries in threads, or put aside with a reason; nothing when all of it was known. */
export interface Settled {
  readonly events: number
  readonly entries: ReadonlyArray<Entry>
  readonly parked?: string
}

/** The way in. One delivery at a time takes effect; they arrive at any pace. */
export class Intake extends Context.Service<Intake, {
  /** Keeps the delivery, with the evidence that stands beside it, and checks who sent it. When this returns it is acknowledged: it will take effect, once. */
  readonly receive: (received: Channel.Received) => Effect.Effect<Acknowledged, Channel.BadSignature | LedgerError>
  /** Keeps a delivery whose origin is vouched for by whoever hands it over, such as a file, with what its adapter finds out about it. */
  readonly accept: (received: Channel.Received) => Effect.Effect<Acknowledged, LedgerError>
  /** Keeps many such deliveries with one sync; answers in their order. */
  readonly acceptAll: (received: ReadonlyArray<Channel.Received>) => Effect.Effect<ReadonlyArray<Acknowledged>, LedgerError>
  /** The record that a delivery is most about: that of its first event that names somebody; `undefined` where it cannot be told. */
  readonly belongsTo: (received: Channel.Received) => Effect.Effect<RecordId | undefined>
  /** Writes what a kept delivery means into the thread. Doing it twice is doing it once. */
  readonly settle: (received: Channel.Received) => Effect.Effect<Settled, LedgerError>
  /**
   * Settles deliveries one after the other in one commit, with one sync; answers in their order. All or none take effect,
   * but for those that cannot be read, which are put aside.
   */
  readonly settleAll: (received: ReadonlyArray<Channel.Received>) => Effect.Effect<ReadonlyArray<Settled>, LedgerError>
  /** What a delivery says to the adapters as they are now: the latest word on each event. Nothing is written. */
  readonly reading: (received: Channel.Received) => Effect.Effect<ReadonlyArray<ChannelEvent>, Channel.Malformed | Channel.BadSignature>
  /**
   * Settles a delivery of the archive again. Events that took effect before are written down as another reading of the same
   * revision where `readings` names them, with the number of that reading; what they said had its effect the first time.
   */
  readonly settleAgain: (received: Channel.Received, readings: ReadonlyMap<EventKey, number>) => Effect.Effect<Settled, LedgerError>
}>()("@redthread/switchboard/Intake") {
  static readonly layer = Layer.effect(
    Intake,
    Effect.gen(function*() {
      const composition = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const reader = yield* Reader
      const scribe = yield* Scribe
      const { tenant } = composition
      const steps = new Map(composition.processes.map((process) => [process.name, new Set(Object.keys(process.form.events))] as const))

      const verified = Effect.fnUntraced(function*(received: Channel.Received) {
        if (received.evidence[vouchedFor] === true) return
        const adapter = yield* Effect.option(Channel.choose(composition.adapters, received, endpointOf(received)))
        if (adapter._tag === "Some") yield* adapter.value.verify(received, received.at)
      })
      const putAside = (received: Channel.Received, why: { readonly message: string }) =>
        ledger.park(tenant, received, received.at, why.message)

      const receive = Effect.fn("Intake.receive")(function*(received: Channel.Received) {
        const { isNew } = yield* ledger.archive(received)
        yield* Effect.tapError(verified(received), (bad) => putAside(received, bad))
        return { received, isNew } satisfies Acknowledged
      })
      /** What the adapter of a delivery finds out about it; a delivery that is nobody's stays as it came. */
      const witnessed = Effect.fnUntraced(function*(received: Channel.Received) {
        if (!composition.adapters.some(({ evidence, kind }) => evidence !== undefined && kind === received.channel)) return received
        const adapter = yield* Effect.option(Channel.choose(composition.adapters, received, endpointOf(received)))
        return adapter._tag === "None" ? received : yield* Channel.withEvidence(adapter.value, received)
      })
      const acceptAll = Effect.fn("Intake.acceptAll")(function*(received: ReadonlyArray<Channel.Received>) {
        const deliveries = yield* Effect.forEach(received, (one) => Effect.map(witnessed(one), vouched), { concurrency: 8 })
        const archived = yield* ledger.archiveAll(deliveries)
        return deliveries.map((delivery, i): Acknowledged => ({ received: delivery, isNew: archived[i]?.isNew ?? false }))
      })
      const accept = Effect.fn("Intake.accept")(function*(received: Channel.Received) {
        const delivery = vouched(yield* witnessed(received))
        const { isNew } = yield* ledger.archive(delivery)
        return { received: delivery, isNew } satisfies Acknowledged
      })

      /** The latest word of a delivery on each event. */
      const latestOf = (received: Channel.Received) =>
        Effect.map(Channel.normalise(composition.adapters, received, endpointOf(received)), (events) => {
          const latest = new Map(events.toSorted((one, other) => one.revision - other.revision).map((event) => [event.key, event]))
          return events.filter((event) => latest.get(event.key) === event)
        })
      const understand = (received: Channel.Received, events: ReadonlyArray<ChannelEvent>, known: ReadonlyMap<EventKey, number>, readings: ReadonlyMap<EventKey, number>) =>
        events.flatMap((event): ReadonlyArray<Understood> => {
          const before = known.get(event.key)
          const reading = before === event.revision ? readings.get(event.key) : undefined
          if (before !== undefined && before >= event.revision && reading === undefined) return []
          // A record that was issued again corrects what we saw; what it says had its effect the first time.
          const anew = before === undefined ? event : { ...event, signals: [], ...(reading === undefined ? {} : { reading }) }
          return [{ received, on: nameOf(composition, event.channel), event: identified(anew, composition) }]
        })

      const identify = (known: Known, understood: Understood): readonly [Identified, Known] => {
        const record = recordOf(known, understood.event, composition)
        if (record === undefined) return [{ ...understood, record: RecordId.make(`channel:${understood.event.adapter}`), person: [] }, known]
        const now = observe(known, record, understood.event)
        return [{ ...understood, record, person: personOf(now, record) }, now]
      }

      const link = Effect.fnUntraced(function*(who: Identified, before: ReadonlyArray<Entry>, number: number) {
        const { event, received } = who
        const classification = yield* composition.classifier({
          text: Triage.wordsOf(event),
          direction: "direction" in event ? event.direction : "inbound"
        })
        const link = who.person.length === 0
          ? Triage.Link.cases.Unlinked.make({ because: "it concerns no customer" })
          : Triage.link(event, Triage.concernsOf(before), classification, steps)
        const concern = link._tag === "Continues"
          ? link.concern
          : link._tag === "Opens"
          ? ConcernId.make(`K-${received.checksum.slice(0, 8).toUpperCase()}-${number + 1}`)
          : undefined
        return { ...who, before, classification, link, concern } satisfies Linked
      })

      /** What each delivery says, or why it cannot be read. */
      const readAll = (deliveries: ReadonlyArray<Channel.Received>) =>
        Effect.forEach(deliveries, (received) => Effect.result(Effect.andThen(verified(received), latestOf(received))))

      /** What each delivery is about, one after the other: an event may say who the next one is. */
      const whose = Effect.fnUntraced(function*(deliveries: ReadonlyArray<Channel.Received>, said: ReadonlyArray<ReadonlyArray<ChannelEvent>>, readings: ReadonlyMap<EventKey, number>) {
        const keys = new Map(yield* ledger.known(tenant, said.flatMap((events) => events.map(({ key }) => key))))
        let known = yield* people.known
        return deliveries.map((received, i) => {
          const understood = understand(received, said[i] ?? [], keys, readings)
          for (const { event } of understood) keys.set(event.key, event.revision)
          return understood.map((one) => {
            const [who, now] = identify(known, one)
            known = now
            return who
          })
        })
      })

      /** The change that a delivery means, after those that are in `streams` already. */
      const changeOf = Effect.fn("Intake.change")(function*(received: Channel.Received, events: ReadonlyArray<Identified>, streams: Map<RecordId, ReadonlyArray<Entry>>, stamp: Stamp) {
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

      const write = Effect.fn("Intake.write")(function*(deliveries: ReadonlyArray<Channel.Received>, readings: ReadonlyMap<EventKey, number>, stamp: Stamp) {
        const said = yield* readAll(deliveries)
        const events = yield* whose(deliveries, said.map((one) => one._tag === "Success" ? one.success : []), readings)
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

      const belongsTo = (received: Channel.Received) =>
        Effect.flatMap(people.known, (known) =>
          Effect.map(Channel.normalise(composition.adapters, received, endpointOf(received)), (events) => {
            for (const event of events) {
              const record = recordOf(known, identified(event, composition), composition)
              if (record !== undefined) return record
            }
            return undefined
          })).pipe(Effect.catchCause(() => Effect.undefined))

      const settleAll = (received: ReadonlyArray<Channel.Received>) => scribe.write((stamp) => write(received, new Map(), stamp))
      const settleAgain = (received: Channel.Received, readings: ReadonlyMap<EventKey, number>) =>
        Effect.map(scribe.write((stamp) => write([received], readings, stamp)), ([settled]) => settled ?? { events: 0, entries: [] })
      const settle = (received: Channel.Received) => settleAgain(received, new Map())
      const reading = (received: Channel.Received) =>
        Effect.andThen(verified(received), latestOf(received))

      return Intake.of({ receive, accept, acceptAll, belongsTo, settle, settleAll, reading, settleAgain })
    })
  )
}
