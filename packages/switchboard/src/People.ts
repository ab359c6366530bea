/** Who is who, live: the fold of all entries into identity, and the streams that are one person now. */
import * as Identity from "@redthread/identity"
import { Erasure, Ledger, type LedgerError } from "@redthread/ledger"
import { type ChannelEvent, type ConcernId, type EntryId, type Identifier, RecordId, type Signal } from "@redthread/model"
import { tracesOf } from "@redthread/triage"
import { Context, Effect, HashMap, Layer, Option, Schedule, Stream } from "effect"
import { Composed, type Composition } from "./Composition.ts"
import type { Placed } from "./Consequences.ts"
import { folded, type Folding, nameUnder } from "./Fold.ts"
import { doubt, type Doubts, noDoubts, type Sent } from "./Questions.ts"
import { Reader } from "./Reader.ts"
import { type Imported, importRow, noRows, type RowsKnown } from "./Rows.ts"
import { noRulings, rule, type Ruling, type Rulings } from "./Rulings.ts"

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

/** What is known, as plain JSON. */
interface KnownForm {
  readonly identity: Identity.Snapshot
  readonly traces: ReadonlyArray<readonly [string, RecordId]>
  readonly rulings: ReadonlyArray<readonly [EntryId, Ruling]>
  readonly sendings: ReadonlyArray<readonly [string, Sent]>
  readonly left: ReadonlyArray<readonly [string, EntryId]>
  readonly rows: ReadonlyArray<readonly [RecordId, Imported]>
  readonly concerns: ReadonlyArray<readonly [ConcernId, RecordId]>
  readonly lengths: ReadonlyArray<readonly [RecordId, number]>
}

/** The fold into who is who. With another model other things are learnt from the same contacts; another policy sees the same ones otherwise. */
const folding = (composition: Composition): Folding<Known> => ({
  name: nameUnder("people 1", composition.model === undefined ? "" : Identity.nameOfModel(composition.model)),
  empty: () => nobody(composition),
  learn: (known, lines) => learn(known, lines),
  freeze: ({ concerns, doubts, identity, lengths, rows, rulings, traces }): KnownForm => ({
    identity: Identity.snapshot(identity), traces: [...traces], rulings: [...rulings], sendings: [...doubts.sendings], left: [...doubts.left], rows: [...rows],
    concerns: [...concerns], lengths: [...lengths]
  }),
  thaw: (frozen) => {
    const { concerns, identity, left, lengths, rows, rulings, sendings, traces } = frozen as unknown as KnownForm
    return {
      identity: Identity.restore(identity, composition.identity, composition.model), traces: HashMap.fromIterable(traces), rulings: HashMap.fromIterable(rulings),
      doubts: { sendings: HashMap.fromIterable(sendings), left: HashMap.fromIterable(left) }, rows: HashMap.fromIterable(rows),
      concerns: HashMap.fromIterable(concerns), lengths: HashMap.fromIterable(lengths)
    }
  }
})

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
      const reader = yield* Reader
      const { catchUp, place, state } = yield* folded(folding(composition), reader.forget())
      yield* catchUp
      if (Option.isSome(yield* Effect.serviceOption(Erasure))) {
        yield* ledger.follow(composition.tenant, place()).pipe(
          Stream.runForEachArray((lines) => lines.some(({ entry }) => entry._tag === "Erased") ? catchUp : Effect.void),
          Effect.retry(Schedule.spaced("1 second")),
          Effect.forkScoped
        )
      }
      const known = Effect.sync(state)
      const find = (typed: string) =>
        Effect.map(known, ({ identity }) => Identity.find(Identity.resolution(identity), typed))
      return People.of({ known, find, catchUp })
    })
  )
}
