/**
 * A ledger under seal: what tells about people is encrypted before any store sees it, and the key of one person, or of one
 * delivery, can be thrown away. Goes over any ledger; without it nothing changes.
 */
import type { Received } from "@redthread/channel"
import { defaultPolicy, recordOf as recordBy } from "@redthread/identity"
import { Entry, EventKey, Identifier, type RecordId, type TenantId } from "@redthread/model"
import { Context, Effect, Layer, Option, type Redacted, Result, Schema, Stream } from "effect"
import { pseudonym } from "./Cipher.ts"
import { eraser, type Erasing } from "./Eraser.ts"
import { broken, type Found, keyRing } from "./KeyRing.ts"
import { Keys } from "./Keys.ts"
import { type Append, type Change, type Committed, type DeliveryRef, Ledger } from "./Ledger.ts"
import { AlreadyCounted, DeliveryUnknown, EntryInvalid, EntryUnreadable, ledgerError, type LedgerError, ThreadMoved } from "./LedgerError.ts"
import { masterBytes } from "./MasterKey.ts"
import { type Apart, takeApart } from "./SealedEntry.ts"
import { sealedSnapshots } from "./SealedSnapshots.ts"
import {
  erasedEntry, freshKey, keyForDelivery, keyOfStream, keysFor, nameIn, openDelivery, openEntry, type OpenKey, openReason, sealBody, sealDelivery, sealEntry, sealReason, streamOf
} from "./Sealing.ts"
import { checksumOf } from "./Checksums.ts"
import { writeEntry } from "./Versions.ts"

/** How a ledger is sealed. */
export interface SealOptions {
  /** 32 random bytes in Base64, such as `openssl rand -base64 32` prints. Who loses it loses all that was sealed; who has it and the keys reads all. */
  readonly master: Redacted.Redacted
  /** The record of somebody who is named in another's entry; by the default policy of recognition unless told otherwise. */
  readonly recordOf?: (identifiers: ReadonlyArray<Identifier>) => RecordId | undefined
}

const kinds: ReadonlySet<string> = new Set(Object.keys(Entry.cases))
const readIdentifiers = Schema.decodeUnknownOption(Schema.Array(Identifier))

/** The entries of an append, taken apart. */
interface Taken {
  readonly append: Append
  readonly parts: ReadonlyArray<Apart>
}

const recordsIn = (entries: ReadonlyArray<Entry>): ReadonlyArray<RecordId> =>
  [...new Set(entries.flatMap((entry) => entry._tag === "RecordsJoined" || entry._tag === "RecordsParted" ? entry.records : []))]

const make = (ledger: Ledger["Service"], store: Keys["Service"], master: Uint8Array, recordOf: NonNullable<SealOptions["recordOf"]>) => {
  const ring = keyRing(store, master, (tenant) => Effect.map(ledger.counts(tenant), ({ entries, payloads }) => entries === 0 && payloads === 0))
  const eventName = (names: Uint8Array, key: string): EventKey => EventKey.make(pseudonym(names, "event", key))

  const apart = (names: Uint8Array, { entries, record }: Append) => {
    const beside = recordsIn(entries)
    return Result.all(entries.map((entry): Result.Result<Apart, LedgerError> =>
      Result.mapBoth(writeEntry(entry), {
        onFailure: (text) => ledgerError(new EntryInvalid({ record, text })),
        onSuccess: (json) => takeApart(json, kinds, {
          own: record, beside, pseudonym: (key) => `erased:${pseudonym(names, "event", key)}`,
          recordOf: (identifiers) => Option.match(readIdentifiers(identifiers), { onNone: () => undefined, onSome: recordOf })
        })
      })))
  }

  /** The key of a delivery, made where it is missing; `undefined` where it was thrown away. */
  const keyFor = Effect.fnUntraced(function*(received: ReadonlyArray<Received>) {
    const keys: Array<OpenKey | undefined> = []
    for (const tenant of new Set(received.map((one) => one.tenant))) {
      const own = received.filter((one) => one.tenant === tenant)
      const names = yield* ring.namesOf(tenant)
      const fresh = new Map(own.map((one) => {
        const name = pseudonym(names, "delivery", one.channel, one.checksum)
        return [name, freshKey(master, tenant, "delivery", name, (key) => ({ sealed: "", place: JSON.stringify([one.channel, checksumOf(sealBody(key, one))]) }))]
      }))
      const found = new Map((yield* ring.opened(tenant, yield* store.ensure(tenant, [...fresh.values()]))).map((key) => [key.stored.name, key]))
      for (const [i, one] of received.entries()) if (one.tenant === tenant) keys[i] = found.get(pseudonym(names, "delivery", one.channel, one.checksum))
    }
    return keys
  })

  const placeOf = ({ place }: { readonly place: string }): DeliveryRef => {
    const [channel, checksum] = JSON.parse(place) as [DeliveryRef["channel"], DeliveryRef["checksum"]]
    return { channel, checksum }
  }
  const unknown = ({ channel, checksum }: DeliveryRef): LedgerError => ledgerError(new DeliveryUnknown({ channel, checksum }))
  /** The delivery of the store, and its key; `undefined` where it was erased. Fails with `DeliveryUnknown`. */
  const locate = Effect.fnUntraced(function*(tenant: TenantId, ref: DeliveryRef) {
    const [stored] = yield* ring.deliveries(tenant, [ref])
    if (stored === undefined) return yield* unknown(ref)
    const [key] = yield* ring.opened(tenant, [stored])
    return key === undefined ? undefined : { key, ref: placeOf(stored) }
  })
  const asAsked = (ref: DeliveryRef) => Effect.mapError((error: LedgerError) => error.reason._tag === "DeliveryUnknown" ? unknown(ref) : error)

  /** Opens deliveries of the store; those whose keys are gone are left out. */
  const openAll = Effect.fnUntraced(function*<A extends { readonly received: Received }>(tenant: TenantId, found: ReadonlyArray<A>, also: (one: A, key: OpenKey) => A = (one) => one) {
    yield* ring.namesOf(tenant)
    const keyOf = yield* ring.byId(tenant, found.flatMap(({ received }) => keyForDelivery(received) ?? []))
    const open: Array<A> = []
    for (const one of found) {
      const id = keyForDelivery(one.received)
      const key = id === undefined ? undefined : keyOf(id)
      if (id === undefined) open.push(one)
      else if (key !== undefined) open.push(also({ ...one, received: yield* Effect.mapError(Effect.fromResult(openDelivery(key, one.received)), broken) }, key))
    }
    return open
  })
  /** A page of deliveries: as many as asked for, where so many are left; erased ones are passed over. */
  const paged = <A extends { readonly received: Received; readonly position: Committed["position"] }>(
    read: (tenant: TenantId, after: Committed["position"], limit: number) => Effect.Effect<ReadonlyArray<A>, LedgerError>, also?: (tenant: TenantId) => (one: A, key: OpenKey) => A
  ) =>
    Effect.fnUntraced(function*(tenant: TenantId, after: Committed["position"], limit: number) {
      for (let from = after;;) {
        const found = yield* read(tenant, from, limit)
        const open = yield* openAll(tenant, found, also?.(tenant))
        const last = found.at(-1)
        if (open.length > 0 || last === undefined) return open
        from = last.position
      }
    })

  const openLines = Effect.fnUntraced(function*(tenant: TenantId, lines: ReadonlyArray<Committed>) {
    yield* ring.namesOf(tenant)
    const streams = lines.flatMap(({ record }) => keyOfStream(record) ?? [])
    const keyOf: Found = yield* ring.byId(tenant, [...new Set([...streams, ...lines.flatMap(({ entry }) => keysFor(entry))])])
    const open: Array<Committed> = []
    for (const line of lines) {
      const key = keyOf(keyOfStream(line.record) ?? "")
      const record = key === undefined ? line.record : nameIn(tenant, key) as RecordId
      const isErased = key === undefined && keyOfStream(line.record) !== undefined
      const entry = Result.map(openEntry(tenant, line.entry, keyOf), (opened) => isErased ? erasedEntry(opened) : opened)
      if (Result.isFailure(entry)) return yield* ledgerError(new EntryUnreadable({ record, index: line.index, text: entry.failure }))
      open.push({ ...line, record, entry: entry.success })
    }
    return open
  })

  const archiveAll = Effect.fnUntraced(function*(received: ReadonlyArray<Received>) {
    const wrong = received.find(({ body, checksum }) => checksumOf(body) !== checksum)
    if (wrong !== undefined) return yield* ledger.archiveAll([wrong])
    const keys = yield* keyFor(received)
    const sealed = yield* Effect.mapError(Effect.fromResult(Result.all(received.flatMap((one, i) => {
      const key = keys[i]
      return key === undefined ? [] : [sealDelivery(key, one)]
    }))), broken)
    const kept = [...yield* ledger.archiveAll(sealed)]
    return received.map(({ checksum }, i) => ({ checksum, isNew: keys[i] === undefined ? false : kept.shift()?.isNew ?? false }))
  })

  /** A change as the store gets it, and how to say its names again. */
  const change = Effect.fnUntraced(function*(tenant: TenantId, { appends, keys, settles }: Change) {
    const names = yield* ring.namesOf(tenant)
    const taken: ReadonlyArray<Taken> = yield* Effect.fromResult(Result.all(appends.map((append) => Result.map(apart(names, append), (parts) => ({ append, parts })))))
    const settled = settles === undefined ? undefined : yield* locate(tenant, settles)
    const named = new Set(taken.flatMap(({ append, parts }) => [append.record, ...parts.flatMap(({ parts: some }) => some.flatMap(({ of }) => of))]))
    const hidden = [...named].filter((record) => keyOfStream(record) !== undefined)
    const subjects = yield* ring.subjects(tenant, [...named].filter((record) => keyOfStream(record) === undefined), settled?.key.stored.id)
    const byKey = yield* ring.byId(tenant, hidden.flatMap((record) => keyOfStream(record) ?? []))
    const keyOf = (record: RecordId): OpenKey | undefined => subjects.get(record) ?? byKey(keyOfStream(record) ?? "")
    const lacking = [...named].find((record) => keyOf(record) === undefined)
    if (lacking !== undefined) return yield* ledgerError(new EntryInvalid({ record: lacking, text: "it was erased; nothing is added to it" }))
    const certain = (record: RecordId): OpenKey => keyOf(record) as OpenKey
    const back = new Map(taken.map(({ append: { record } }) => [streamOf(certain(record).stored.id), record]))
    const original = new Map(keys.map(({ key }) => [eventName(names, key), key]))
    const made: Change = {
      settles: settled?.ref,
      keys: keys.map(({ key, revision }) => ({ key: eventName(names, key), revision })),
      appends: taken.map(({ append: { entries, expected, record }, parts }): Append => ({
        record: streamOf(certain(record).stored.id), expected,
        entries: parts.flatMap((one, i) => entries[i] === undefined ? [] : [sealEntry(tenant, entries[i], one, certain)])
      }))
    }
    return { made, back, original }
  })

  const commitAll = Effect.fnUntraced(function*(tenant: TenantId, changes: ReadonlyArray<Change>) {
    const all = yield* Effect.forEach(changes, (one) => change(tenant, one))
    const [back, original] = [new Map(all.flatMap((one) => [...one.back])), new Map(all.flatMap((one) => [...one.original]))]
    return yield* ledger.commitAll(tenant, all.map(({ made }) => made)).pipe(Effect.mapError((error) => {
      const { reason } = error
      if (reason._tag === "ThreadMoved") return ledgerError(new ThreadMoved({ record: back.get(reason.record) ?? reason.record, expected: reason.expected, actual: reason.actual }))
      if (reason._tag === "AlreadyCounted") return ledgerError(new AlreadyCounted({ key: original.get(reason.key) ?? reason.key, revision: reason.revision }))
      const only = changes.length === 1 ? changes[0]?.settles : undefined
      return reason._tag === "DeliveryUnknown" && only !== undefined ? unknown(only) : error
    }))
  })

  const sealed: Ledger["Service"] = {
    isShared: ledger.isShared,
    archiveAll,
    archive: (received) => Effect.map(archiveAll([received]), ([archived]) => archived ?? { checksum: received.checksum, isNew: false }),
    unsettled: paged(ledger.unsettled),
    archived: paged(ledger.archived),
    parked: paged(ledger.parked, (tenant) => (one, key) => ({ ...one, reason: openReason(key, tenant, one.reason) })),
    park: Effect.fnUntraced(function*(tenant, delivery, at, reason) {
      const found = yield* locate(tenant, delivery)
      if (found !== undefined) yield* ledger.park(tenant, found.ref, at, sealReason(found.key, tenant, reason)).pipe(asAsked(delivery))
    }),
    known: Effect.fnUntraced(function*(tenant, keys) {
      const names = yield* ring.namesOf(tenant)
      const original = new Map(keys.map((key) => [eventName(names, key), key]))
      const found = yield* ledger.known(tenant, [...original.keys()])
      return new Map([...found].map(([name, revision]) => [original.get(name) ?? name, revision]))
    }),
    counted: ledger.counted,
    commit: ({ tenant, ...one }) => commitAll(tenant, [one]),
    commitAll,
    read: Effect.fnUntraced(function*(tenant, record, from = 0) {
      const key = yield* ring.streamKey(tenant, record)
      if (key === undefined) return []
      const entries = yield* ledger.read(tenant, streamOf(key), from)
      const lines = entries.map((entry, i): Committed => ({ position: "0" as Committed["position"], record: streamOf(key), index: Math.max(0, from) + i, entry }))
      return (yield* openLines(tenant, lines)).map(({ entry }) => entry)
    }),
    after: (tenant, position, limit) => Effect.flatMap(ledger.after(tenant, position, limit), (lines) => openLines(tenant, lines)),
    follow: (tenant, position) =>
      Stream.mapArrayEffect(ledger.follow(tenant, position), (lines) => Effect.map(openLines(tenant, lines), (open) => open as [Committed, ...Array<Committed>])),
    payload: Effect.fnUntraced(function*(tenant, delivery) {
      const found = yield* Effect.option(locate(tenant, delivery))
      if (Option.isNone(found) || found.value === undefined) return undefined
      const received = yield* ledger.payload(tenant, found.value.ref)
      return received === undefined ? undefined : yield* Effect.mapError(Effect.fromResult(openDelivery(found.value.key, received)), broken)
    }),
    discard: Effect.fnUntraced(function*(tenant, delivery) {
      const found = yield* locate(tenant, delivery)
      if (found === undefined) return
      yield* ledger.discard(tenant, found.ref).pipe(asAsked(delivery))
      if ((yield* ledger.payload(tenant, found.ref)) === undefined) yield* store.drop(tenant, found.key.stored.id)
    }),
    counts: ledger.counts,
    ...(ledger.snapshots === undefined ? {} : { snapshots: sealedSnapshots(ledger.snapshots, ring, store, master) })
  }
  return { sealed, erasure: eraser(ledger, sealed, store, ring, placeOf) }
}

/** Forgetting people in a sealed ledger. */
export class Erasure extends Context.Service<Erasure, Erasing>()("@redthread/ledger/Erasure") {}

/**
 * Seals the ledger below: `sealed({ master }).pipe(Layer.provide(layerSqlite({ file })), Layer.provide(layerKeysSqlite({ file: keys })))`.
 * Fails with `LedgerUnreadable` where the master key is none; its verbs do where it is another than the one the keys were wrapped
 * by, where the keys are those of another ledger, and where the ledger was begun in clear: `imported` takes an export of such a
 * one into an empty sealed ledger.
 */
export const sealed = ({ master, recordOf = (identifiers) => recordBy(identifiers, defaultPolicy) }: SealOptions): Layer.Layer<Ledger | Erasure, LedgerError, Ledger | Keys> =>
  Layer.effectContext(Effect.gen(function*() {
    const key = yield* masterBytes(master)
    const { erasure, sealed: ledger } = make(yield* Ledger, yield* Keys, key, recordOf)
    return Context.make(Ledger, ledger).pipe(Context.add(Erasure, erasure))
  }))
