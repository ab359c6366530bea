/** Forgetting: keys first, then what the data still has of them; a crash in between is made good by the next who asks. */
import type { Received } from "@redthread/channel"
import { defaultPolicy, keyOf, normaliseIdentifier } from "@redthread/identity"
import { type AgentId, ChannelName, Entry, EntryId, type Instant, RecordId, type TenantId } from "@redthread/model"
import { Effect, Result, Schema } from "effect"
import type { keyRing } from "./KeyRing.ts"
import type { Keys, StoredKey } from "./Keys.ts"
import { beginning, type DeliveryRef, type Ledger } from "./Ledger.ts"
import { identifiersOf, needlesOf, speaksOf } from "./Mentions.ts"
import { EntryInvalid, ledgerError, type LedgerError } from "./LedgerError.ts"
import { openDelivery, streamOf, subjectName } from "./Sealing.ts"

/** Who forgets somebody, who asked for it, and why. It stays, so it must not name the person. */
export interface ErasureWord {
  readonly by: AgentId
  /** `customer`, `authority`, `retention` …; not a name. */
  readonly askedBy: string
  readonly because: string
  readonly at: Instant
}

/** What was erased; all 0 where nobody was there, or nobody any more. */
export interface Erased {
  /** Streams that were closed with a tombstone. */
  readonly streams: number
  readonly entries: number
  readonly deliveries: number
}

/** The verbs of forgetting. */
export interface Erasing {
  /**
   * Forgets these records: all that was sealed for them can never be read again, the deliveries that told of them are thrown
   * away, also those that wait or were put aside and contain one of their identifiers. Order, positions and the number of
   * entries stay, as do event keys, so that nothing comes back when a channel delivers again; entries of the erased are shown
   * as `Custom` of the kind `redthread/erased`, with marks where values were, so that nothing follows from them, and each
   * stream ends with a tombstone (`Erased`). Doing it twice is doing it once. Fails with `EntryInvalid` where the word contains an identifier
   * of the person.
   */
  readonly erase: (tenant: TenantId, records: ReadonlyArray<RecordId>, word: ErasureWord) => Effect.Effect<Erased, LedgerError>
  /** The deliveries that told of these records: what their entries came from, or are named in. */
  readonly deliveriesOf: (tenant: TenantId, records: ReadonlyArray<RecordId>) => Effect.Effect<ReadonlyArray<Received>, LedgerError>
  /** Finishes what a crash interrupted. */
  readonly resume: (tenant: TenantId) => Effect.Effect<Erased, LedgerError>
}

const Word = Schema.fromJsonString(Schema.Struct({ by: Schema.String, askedBy: Schema.String, because: Schema.String, at: Schema.Number }))
const readWord = Schema.decodeUnknownResult(Word)
const page = 200

/** Erasure over a ledger and its keys; `sealed` reads it. */
export const eraser = (
  ledger: Ledger["Service"], sealed: Ledger["Service"], store: Keys["Service"], ring: ReturnType<typeof keyRing>, placeOf: (key: Pick<StoredKey, "place">) => DeliveryRef
): Erasing => {
  const bury = Effect.fnUntraced(function*(tenant: TenantId, key: string, text: string) {
    const id = EntryId.make(`erased-${key}`)
    const entries = yield* ledger.read(tenant, streamOf(key))
    const word = Result.getOrUndefined(readWord(text))
    if (entries.length === 0 || word === undefined || entries.some((entry) => entry.id === id)) return 0
    const at = word.at as Instant
    const tombstone = Entry.cases.Erased.make({
      id, occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("redthread"), by: word.by as AgentId, askedBy: word.askedBy, because: word.because
    })
    yield* ledger.commit({ tenant, keys: [], appends: [{ record: streamOf(key), expected: "any", entries: [tombstone] }] })
    return entries.length
  })
  const throwAway = Effect.fnUntraced(function*(tenant: TenantId, ref: DeliveryRef) {
    if ((yield* ledger.payload(tenant, ref)) === undefined) return false
    yield* ledger.commit({ tenant, settles: ref, keys: [], appends: [] })
    yield* ledger.discard(tenant, ref)
    return true
  })
  const forgetSnapshots = (tenant: TenantId) =>
    Effect.flatMap(ledger.counts(tenant), ({ entries }) => sealed.snapshots?.forget(tenant, entries) ?? Effect.void)
  const resume = Effect.fn("Erasure.resume")(function*(tenant: TenantId) {
    const done = { streams: 0, entries: 0, deliveries: 0 }
    const chores = yield* store.chores(tenant)
    for (const chore of chores) {
      if (chore.kind === "stream") {
        const buried = yield* bury(tenant, chore.place, chore.word)
        done.entries += buried
        done.streams += buried > 0 ? 1 : 0
      } else if (yield* throwAway(tenant, placeOf(chore))) done.deliveries++
    }
    // Whoever folded without having seen the tombstones still knows who was erased, and may be keeping it just now.
    if (chores.some(({ kind }) => kind === "stream")) yield* forgetSnapshots(tenant)
    for (const chore of chores) yield* store.done(tenant, chore)
    return done
  })

  /** The deliveries, waiting or put aside, or of no effect, that speak of the person. */
  const loose = Effect.fnUntraced(function*(tenant: TenantId, needles: ReadonlyArray<string>) {
    const found: Array<string> = []
    if (needles.length === 0) return found
    for (const read of [ledger.unsettled, ledger.parked] as const) {
      for (let from = beginning;;) {
        const some = yield* read(tenant, from, page)
        const last = some.at(-1)
        if (last === undefined) break
        const open = yield* (read === ledger.unsettled ? sealed.unsettled : sealed.parked)(tenant, from, some.length)
        const theirs = open.filter(({ received }) => speaksOf(received, needles)).map(({ received }) => received)
        const keys = yield* ring.deliveries(tenant, theirs)
        found.push(...keys.flatMap((key) => key === undefined ? [] : [key.id]))
        from = last.position
      }
    }
    return found
  })

  const erase = Effect.fn("Erasure.erase")(function*(tenant: TenantId, records: ReadonlyArray<RecordId>, word: ErasureWord) {
    yield* resume(tenant)
    const entries: Array<Entry> = []
    const subjects = new Set<string>()
    for (const record of records) {
      const key = yield* ring.streamKey(tenant, record)
      if (key === undefined) continue
      subjects.add(key)
      entries.push(...yield* sealed.read(tenant, record))
    }
    const identifiers = identifiersOf(entries)
    const needles = needlesOf(identifiers)
    const said = `${word.askedBy} ${word.because}`.toLowerCase()
    if (needles.some((needle) => said.includes(needle))) {
      return yield* ledgerError(new EntryInvalid({ record: RecordId.make("erasure"), text: "the word that stays names the person who is to be forgotten" }))
    }
    // As somebody named in others' entries the person goes by identifiers, which need not be records of their own.
    const names = yield* ring.namesOf(tenant)
    const others = identifiers.map((identifier) => subjectName(names, RecordId.make(keyOf(normaliseIdentifier(identifier, defaultPolicy)))))
    for (const key of yield* ring.opened(tenant, yield* store.named(tenant, "subject", others))) {
      if (!subjects.has(key.stored.id) && (yield* ledger.read(tenant, streamOf(key.stored.id))).length === 0) subjects.add(key.stored.id)
    }
    const named = entries.flatMap((entry) => entry._tag === "Contacted" && entry.delivery !== undefined ? [entry.delivery] : [])
    const deliveries = (yield* ring.deliveries(tenant, named)).flatMap((key) => key === undefined ? [] : [key.id])
    const text = JSON.stringify(word)
    yield* forgetSnapshots(tenant)
    yield* store.shred(tenant, [...subjects], [...deliveries, ...yield* loose(tenant, needles)], text)
    return yield* resume(tenant)
  })
  const deliveriesOf = Effect.fn("Erasure.deliveriesOf")(function*(tenant: TenantId, records: ReadonlyArray<RecordId>) {
    const subjects: Array<string> = []
    for (const record of records) subjects.push(...[yield* ring.streamKey(tenant, record)].flatMap((key) => key ?? []))
    const found: Array<Received> = []
    for (const key of yield* ring.opened(tenant, yield* store.byId(tenant, yield* store.tied(tenant, subjects)))) {
      const kept = yield* ledger.payload(tenant, placeOf(key.stored))
      const open = kept === undefined ? undefined : Result.getOrUndefined(openDelivery(key, kept))
      if (open !== undefined) found.push(open)
    }
    return found
  })
  return { erase, deliveriesOf, resume }
}
