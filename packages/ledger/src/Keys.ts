/** Where the keys are kept under which persons and deliveries are sealed: apart from the data, because who deletes a key has to delete it everywhere. */
import type { TenantId } from "@redthread/model"
import { Context, type Effect } from "effect"
import type { LedgerError } from "./LedgerError.ts"

/** What a key is for: a person's record, a delivery, the names of one tenant, or its snapshots. */
export type KeyKind = "subject" | "delivery" | "names" | "snapshots"

/** One key as it is kept: wrapped by the master key, so that the store alone opens nothing. */
export interface StoredKey {
  /** Random; the stream of a record and the values sealed under the key go by it. */
  readonly id: string
  readonly kind: KeyKind
  /** The pseudonym of the record or delivery. */
  readonly name: string
  /** Empty where the key was thrown away and only the pseudonym stays, so that what was erased is recognised when it comes again. */
  readonly wrapped: string
  /** Sealed under the key: the record, or the checksum and channel of the delivery. */
  readonly sealed: string
  /** Where the ledger has the delivery: its checksum there, and the channel; empty for others. */
  readonly place: string
}

/** What is left to be done after keys were deleted. */
export interface Chore {
  readonly kind: "stream" | "delivery"
  readonly place: string
  /** The word that goes into the tombstone, as JSON. */
  readonly word: string
}

/** That a delivery tells of people: the id of its key, and the pseudonyms of their records. */
export interface Tie {
  readonly delivery: string
  readonly subjects: ReadonlyArray<string>
}

/**
 * The store of keys. Every verb is one transaction, durable when it returns. Nothing is held in memory: what one process
 * deletes no other can use any more.
 */
export class Keys extends Context.Service<Keys, {
  /** For each of the wanted ones: the key that has its kind and name already, or this one, kept from now on. The tie stands with them; its subjects are among the wanted or there. */
  readonly ensure: (tenant: TenantId, wanted: ReadonlyArray<StoredKey>, tie?: Tie) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>
  /** The keys with these names, and those with these ids; what is not there is absent. */
  readonly named: (tenant: TenantId, kind: KeyKind, names: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>
  readonly byId: (tenant: TenantId, ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<StoredKey>, LedgerError>
  /**
   * Deletes the keys of these subjects, and those of the deliveries tied to them or named here; of a delivery the pseudonym stays.
   * What has to follow in the data is noted as chores in the same transaction. Subjects that are not there change nothing.
   */
  readonly shred: (tenant: TenantId, subjects: ReadonlyArray<string>, deliveries: ReadonlyArray<string>, word: string) => Effect.Effect<void, LedgerError>
  /** Deletes a key and its pseudonym: of a delivery, or of snapshots. */
  readonly drop: (tenant: TenantId, id: string) => Effect.Effect<void, LedgerError>
  /** What is left to be done, and that it was done. */
  readonly chores: (tenant: TenantId) => Effect.Effect<ReadonlyArray<Chore>, LedgerError>
  readonly done: (tenant: TenantId, chore: Chore) => Effect.Effect<void, LedgerError>
  /** Wraps every key of every tenant anew, all or none; what was thrown away stays so. Gives how many there are. */
  readonly rewrap: (wrap: (tenant: TenantId, key: StoredKey) => Effect.Effect<string, LedgerError>) => Effect.Effect<number, LedgerError>
  /** The deliveries that are tied to a subject, by the ids of their keys. */
  readonly tied: (tenant: TenantId, subjects: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<string>, LedgerError>
}>()("@redthread/ledger/Keys") {}
