/** Where threads and raw deliveries are kept: one port, whatever store is behind it. */
import type { Received } from "@redthread/channel"
import type { ChannelKind, Checksum, Entry, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { Context, type Effect, Schema, type Stream } from "effect"
import type { LedgerError } from "./LedgerError.ts"

/**
 * A place in the commit order of one tenant: give it back to go on from there. Opaque; it survives restarts and is
 * good for this ledger only.
 */
export const Position = Schema.NonEmptyString.pipe(Schema.brand("@redthread/ledger/Position"))
export type Position = typeof Position.Type

/** The place before the first entry or delivery, in every ledger. */
export const beginning: Position = Position.make("0")

/** A delivery that is in the archive. `isNew` is false where the same bytes on the same channel were kept before. */
export interface Archived {
  readonly checksum: Checksum
  readonly isNew: boolean
}

/** One delivery in the archive of a tenant. */
export interface DeliveryRef {
  readonly channel: ChannelKind
  readonly checksum: Checksum
}

/** An archived delivery and its place in the order of arrival. */
export interface Delivery {
  readonly position: Position
  readonly received: Received
}

/** A delivery and what became of it. */
export interface ArchivedDelivery extends Delivery {
  readonly state: "settled" | "waiting" | "parked"
}

/** A delivery that was put aside: since when, and why it could not be read. */
export interface Parked extends Delivery {
  readonly at: Instant
  readonly reason: string
}

/**
 * Entries for the end of one stream, if it is still `expected` entries long; `"any"` appends whatever its length. Without
 * entries it only demands the length: for a stream that was read and has a part in the decision, but gets nothing.
 */
export interface Append {
  readonly record: RecordId
  readonly expected: number | "any"
  readonly entries: ReadonlyArray<Entry>
}

/** One channel event that takes effect, at one revision. */
export interface Counted {
  readonly key: EventKey
  /** 0 or more. */
  readonly revision: number
}

/** What becomes true at once, or not at all. */
export interface Change {
  /** The delivery whose processing this commit completes; it need not be processed again. */
  readonly settles?: DeliveryRef | undefined
  /** The channel events that take effect: each once per key and revision, now and for all time. */
  readonly keys: ReadonlyArray<Counted>
  /** In this order; a record may come more than once. */
  readonly appends: ReadonlyArray<Append>
}

/** A change in the world of one tenant. */
export interface Commit extends Change {
  readonly tenant: TenantId
}

/** One entry in commit order: which stream it stands in, and its index there, counted from 0. */
export interface Committed {
  readonly position: Position
  readonly record: RecordId
  readonly index: number
  readonly entry: Entry
}

/** How much a tenant's ledger holds. `payloads` is the sum of `settled`, `unsettled` and `parked`. */
export interface Counts {
  readonly payloads: number
  readonly settled: number
  readonly unsettled: number
  readonly parked: number
  readonly entries: number
  /** Streams with at least one entry. */
  readonly records: number
}

/** What a fold over the entries of a tenant came to at a place in the commit order. It can be made anew at any time. */
export interface Snapshot {
  readonly position: Position
  /** How many entries stand before that place: of two snapshots the one with more is the later one. */
  readonly entries: number
  /** Written and read by the fold alone. */
  readonly text: string
}

/** Where folds keep what they came to, so that a start need not read everything again. Each is written as a whole: state and place are never of different times. */
export interface Snapshots {
  /** The latest snapshot of that name, if one is kept. */
  readonly latest: (tenant: TenantId, name: string) => Effect.Effect<Snapshot | undefined, LedgerError>
  /** Keeps it, unless a later one is kept or it is older than the last `forget`. Any number of processes may keep their own. */
  readonly keep: (tenant: TenantId, name: string, snapshot: Snapshot) => Effect.Effect<void, LedgerError>
  /** Throws all of the tenant's away, and from now on takes none with fewer than so many entries: what was erased must not come back. */
  readonly forget: (tenant: TenantId, entries: number) => Effect.Effect<void, LedgerError>
}

/**
 * The ledger. It promises: what was acknowledged is never lost; an event takes effect once; the entries of a stream
 * are totally ordered without gaps; a commit happens wholly or not at all; who reads on `after` a position sees every
 * entry once, in commit order. Tenants do not see each other.
 */
export class Ledger extends Context.Service<Ledger, {
  /** Whether other processes can write to it at the same time; false where this process alone has it open. */
  readonly isShared: boolean
  /**
   * Keeps a raw delivery; returns only after its bytes are safe (on disk where the store is persistent). The same
   * bytes on the same channel of a tenant are kept once, as they came first. Fails with `ChecksumWrong`, `StorageFull`, `LogUnavailable`.
   */
  readonly archive: (received: Received) => Effect.Effect<Archived, LedgerError>
  /** Keeps many deliveries in one transaction: all or none. The answers are in the order of the question. */
  readonly archiveAll: (received: ReadonlyArray<Received>) => Effect.Effect<ReadonlyArray<Archived>, LedgerError>
  /** The archived deliveries after a position, in order of arrival, that no commit settled and nobody parked; at most `limit`. */
  readonly unsettled: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Delivery>, LedgerError>
  /**
   * Puts a delivery aside with the reason why it could not be read. It stays in the archive and leaves `parked` when a
   * commit settles it. Parked again, the later time and reason count; once settled, parking has no effect.
   * Fails with `DeliveryUnknown`.
   */
  readonly park: (tenant: TenantId, delivery: DeliveryRef, at: Instant, reason: string) => Effect.Effect<void, LedgerError>
  /** The deliveries put aside after a position, in order of arrival; at most `limit`. */
  readonly parked: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<Parked>, LedgerError>
  /** All deliveries in the archive after a position, in order of arrival, with what became of each; at most `limit`. */
  readonly archived: (tenant: TenantId, after: Position, limit: number) => Effect.Effect<ReadonlyArray<ArchivedDelivery>, LedgerError>
  /** Which of these events took effect, with the highest revision that did; the others are absent. */
  readonly known: (tenant: TenantId, keys: ReadonlyArray<EventKey>) => Effect.Effect<ReadonlyMap<EventKey, number>, LedgerError>
  /**
   * All events that took effect, at each revision, after this one (`undefined`: from the first); at most `limit`. The order is
   * one and the same in every ledger, and says nothing about time.
   */
  readonly counted: (tenant: TenantId, after: Counted | undefined, limit: number) => Effect.Effect<ReadonlyArray<Counted>, LedgerError>
  /**
   * Appends to streams, registers keys and settles the delivery: all or nothing, durable on return. `position` is the
   * place of the last entry of the ledger afterwards. Fails with `ThreadMoved` when a stream is not `expected` long,
   * `AlreadyCounted` when a key took effect at this revision before (or comes twice), `DeliveryUnknown`, `EntryInvalid`.
   */
  readonly commit: (commit: Commit) => Effect.Effect<{ readonly position: Position }, LedgerError>
  /**
   * Commits many changes, one after the other, in one transaction: all or none, with one sync. What a change expects is
   * what the ones before it leave. Fails as `commit` does.
   */
  readonly commitAll: (tenant: TenantId, changes: ReadonlyArray<Change>) => Effect.Effect<{ readonly position: Position }, LedgerError>
  /**
   * One stream from its first entry, or from the index `from` on (counted from 0); empty for a record that never was.
   * Its length is what `expected` means.
   */
  readonly read: (tenant: TenantId, record: RecordId, from?: number) => Effect.Effect<ReadonlyArray<Entry>, LedgerError>
  /** The entries of the tenant after a position, in commit order, at most `limit`. Go on from the last one's position; none are missed. */
  readonly after: (tenant: TenantId, position: Position, limit: number) => Effect.Effect<ReadonlyArray<Committed>, LedgerError>
  /**
   * The entries of the tenant after a position, in commit order, and then every further one as it is committed, by
   * whatever process; it has no end. Stopped, it goes on from the last one's position; none are missed, none come twice.
   */
  readonly follow: (tenant: TenantId, position: Position) => Stream.Stream<Committed, LedgerError>
  /** The raw delivery as it came first, or `undefined`. */
  readonly payload: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<Received | undefined, LedgerError>
  /**
   * Throws the bytes of a settled delivery away: `payload` gives it no more, `counts` counts it no more, and the same bytes
   * are new when they come again. What is waiting or put aside is not thrown away. Fails with `DeliveryUnknown`.
   */
  readonly discard: (tenant: TenantId, delivery: DeliveryRef) => Effect.Effect<void, LedgerError>
  readonly counts: (tenant: TenantId) => Effect.Effect<Counts, LedgerError>
  /** Absent where the store keeps none: then folds begin at the beginning. */
  readonly snapshots?: Snapshots
}>()("@redthread/ledger/Ledger") {}
