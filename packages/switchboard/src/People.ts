/** Who is who, live: the fold of all entries into identity, and the streams that are one person now. */
import * as Identity from "@redthread/identity"
import { beginning, Erasure, Ledger, type LedgerError, type Position } from "@redthread/ledger"
import { type ChannelEvent, type ConcernId, type Identifier, RecordId, type Signal } from "@redthread/model"
import { tracesOf } from "@redthread/triage"
import { Context, Effect, HashMap, Layer, Option, Ref, Schedule, Semaphore, Stream } from "effect"
import { Composed, type Composition } from "./Composition.ts"
import type { Placed } from "./Consequences.ts"
import { doubt, type Doubts, noDoubts } from "./Questions.ts"
import { Reader } from "./Reader.ts"
import { importRow, noRows, type RowsKnown } from "./Rows.ts"
import { noRulings, rule, type Rulings } from "./Rulings.ts"

/** What is known about people after some entries. Immutable: what a delivery would teach can be tried before it is kept. */
export interface Known {
  readonly identity: Identity.State
  /** Which stream a conversation or message belongs to, for events that name nobody. */
  readonly traces: HashMap.HashMap<string, RecordId>
  /** What people decided about who is who, and did not take back. */
  readonly rulings: Rulings
  /** What nobody knows until a person says it. */
  readonly doubts: Doubts
  /** The rows of other systems that count. */
  readonly rows: RowsKnown
  /** The stream in which each concern was opened. */
  readonly concerns: HashMap.HashMap<ConcernId, RecordId>
  /** How many entries each stream has. */
  readonly lengths: HashMap.HashMap<RecordId, number>
}

/** Nobody is known yet. */
export const nobody = (composition: Composition): Known =>
  ({ identity: Identity.empty(composition.identity, [], composition.model), traces: HashMap.empty(), rulings: noRulings, doubts: noDoubts, rows: noRows, concerns: HashMap.empty(), lengths: HashMap.empty() })

const told = (signals: ReadonlyArray<Signal>, composition: Composition): ReadonlyArray<Identifier> =>
  signals.flatMap((signal) => {
    const namespace = signal._tag === "Told" ? composition.identifying[signal.fact] : undefined
    return signal._tag === "Told" && namespace !== undefined && typeof signal.value === "string" && signal.value !== ""
      ? [{ namespace, value: signal.value, assurance: "claimed" as const }]
      : []
  })

/** The event with all identifiers it gives, normalised: those the channel named and those the customer told. */
export const identified = (event: ChannelEvent, composition: Composition): ChannelEvent => {
  const seen = new Map<string, Identifier>()
  for (const identifier of [...event.identifiers, ...told(event.signals, composition)]) {
    const normalised = Identity.normaliseIdentifier(identifier, composition.identity)
    const key = `${normalised.namespace} ${normalised.scope ?? ""} ${normalised.normalised ?? normalised.value}`
    if (!seen.has(key)) seen.set(key, normalised)
  }
  return { ...event, identifiers: [...seen.values()] }
}

/** What the customer said of themselves that a model can compare: facts named as the columns of a table would be. */
const factsIn = ({ signals }: ChannelEvent): ReadonlyArray<Identity.Fact> =>
  signals.flatMap((signal) => {
    const value = signal._tag === "Told" && (typeof signal.value === "string" || typeof signal.value === "number") ? String(signal.value).trim() : ""
    return signal._tag === "Told" && value !== "" && Identity.roleOf(signal.fact) !== undefined ? [{ name: signal.fact, value }] : []
  })

/** What an event says about who is who: its identifiers belong together, and with a model what the customer said of themselves. */
const seenIn = (record: RecordId, event: ChannelEvent, { model }: Identity.State): ReadonlyArray<Identity.Evidence> => {
  const facts = model === undefined ? [] : factsIn(event)
  return event.identifiers.length === 0 && facts.length === 0 ? [] : [Identity.Evidence.cases.Observed.make({
    id: Identity.EvidenceId.make(`${event.key} ${event.revision}${event.reading === undefined ? "" : ` ${event.reading}`}`),
    record,
    identifiers: event.identifiers,
    ...(facts.length === 0 ? {} : { facts }),
    at: event.at.instant
  })]
}

const traced = (known: Known, record: RecordId, event: ChannelEvent): Known["traces"] =>
  tracesOf(event).reduce((all, trace) => HashMap.set(all, trace, record), known.traces)

/** What is known once this event was seen: its identifiers belong together, its conversation belongs to the stream. */
export const observe = (known: Known, record: RecordId, event: ChannelEvent): Known => ({
  ...known, identity: Identity.add(known.identity, seenIn(record, event, known.identity)), traces: traced(known, record, event)
})

/** How many entries the stream has. */
export const lengthOf = (known: Known, record: RecordId): number => Option.getOrElse(HashMap.get(known.lengths, record), () => 0)

/** What is known after one more entry, but for who is who; what it says about that is put to the evidence. */
const learnOne = (before: Known, placed: Placed, evidence: Array<Identity.Evidence>): Known => {
  const { entry, record } = placed
  const known = { ...before, doubts: doubt(before.doubts, placed), lengths: HashMap.set(before.lengths, record, lengthOf(before, record) + 1) }
  if (entry._tag === "Contacted") {
    evidence.push(...seenIn(record, entry.event, before.identity))
    return { ...known, traces: traced(known, record, entry.event) }
  }
  if (entry._tag === "ConcernOpened") return { ...known, concerns: HashMap.set(known.concerns, entry.concern, record) }
  const [rulings, said] = rule(known.rulings, entry)
  const [rows, held] = importRow(known.rows, entry, record)
  evidence.push(...said, ...held)
  return { ...known, rulings, rows }
}

/** What is known after these entries too: a pure fold, so that a rebuilt switchboard knows what the running one knew. */
export const learn = (known: Known, entries: ReadonlyArray<Placed>): Known => {
  const evidence: Array<Identity.Evidence> = []
  const now = entries.reduce((before, placed) => learnOne(before, placed, evidence), known)
  return evidence.length === 0 ? now : { ...now, identity: Identity.add(now.identity, evidence) }
}

/**
 * The stream an event belongs to: that of its strongest identifier, else that of its conversation; `undefined` where it
 * concerns no customer.
 */
export const recordOf = (known: Known, event: ChannelEvent, composition: Composition): RecordId | undefined =>
  Identity.recordOf(event.identifiers, composition.identity) ??
    [...tracesOf(event), ...("target" in event ? [`${event.adapter} ${event.target}`] : [])]
      .map((trace) => Option.getOrUndefined(HashMap.get(known.traces, trace)))
      .find((record) => record !== undefined)

/** All streams that are the same person as this one now, itself included. */
export const personOf = (known: Known, record: RecordId): ReadonlyArray<RecordId> => {
  const records = Identity.personOf(Identity.resolution(known.identity), record)
  return records.includes(record) ? records : [record, ...records]
}

const page = 1000

/**
 * Who is who now. Rebuilt from the ledger at the start; every commit is learnt before the next delivery is looked at. When somebody
 * was erased, by whatever process, all is learnt anew, and what `Reader` holds in memory is forgotten.
 */
export class People extends Context.Service<People, {
  readonly known: Effect.Effect<Known>
  /** Everybody known by what somebody typed, an e-mail address or a number: the streams of each person. */
  readonly find: (typed: string) => Effect.Effect<ReadonlyArray<ReadonlyArray<RecordId>>>
  /** Takes in what was committed since. */
  readonly catchUp: Effect.Effect<void, LedgerError>
}>()("@redthread/switchboard/People") {
  static readonly layer = Layer.effect(
    People,
    Effect.gen(function*() {
      const composition = yield* Composed
      const ledger = yield* Ledger
      const state = yield* Ref.make<readonly [Known, Position]>([nobody(composition), beginning])
      const reader = yield* Reader
      const oneAtATime = yield* Semaphore.make(1)
      /** Reads on; whether somebody was erased of whom more had been read before. */
      const readOn = Effect.fnUntraced(function*() {
        for (let isStale = false;;) {
          const [known, upTo] = yield* Ref.get(state)
          const more = yield* ledger.after(composition.tenant, upTo, page)
          const last = more.at(-1)
          if (last === undefined) return isStale
          const learnt = learn(known, more)
          isStale = isStale || more.some(({ entry, index, record }, i) =>
            entry._tag === "Erased" && lengthOf(known, record) + more.slice(0, i).filter((line) => line.record === record).length !== index)
          yield* Ref.set(state, [learnt, last.position])
        }
      })
      const catchUp = Effect.gen(function*() {
        // What was learnt of somebody who is erased now cannot be unlearnt piece by piece: all is learnt anew, without them.
        while (yield* readOn()) {
          yield* reader.forget()
          yield* Ref.set(state, [nobody(composition), beginning])
        }
      }).pipe(oneAtATime.withPermit)
      yield* catchUp
      if (Option.isSome(yield* Effect.serviceOption(Erasure))) {
        const [, upTo] = yield* Ref.get(state)
        yield* ledger.follow(composition.tenant, upTo).pipe(
          Stream.runForEachArray((lines) => lines.some(({ entry }) => entry._tag === "Erased") ? catchUp : Effect.void),
          Effect.retry(Schedule.spaced("1 second")),
          Effect.forkScoped
        )
      }
      const known = Effect.map(Ref.get(state), ([now]) => now)
      const find = (typed: string) =>
        Effect.map(known, ({ identity }) => Identity.find(Identity.resolution(identity), typed))
      return People.of({ known, find, catchUp })
    })
  )
}
