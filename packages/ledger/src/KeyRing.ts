/** The keys of one sealed ledger: found, made and opened, always from the store, so that a deleted one is gone at once. */
import type { RecordId, TenantId } from "@redthread/model"
import { Effect, Result } from "effect"
import type { DeliveryRef } from "./Ledger.ts"
import { ledgerError, type LedgerError, LedgerUnreadable } from "./LedgerError.ts"
import type { Keys, StoredKey } from "./Keys.ts"
import { deliveryName, freshKey, keyOfStream, type OpenKey, openKey, sealName, subjectName } from "./Sealing.ts"

/** What the keys cannot open, as the ledger says it. */
export const broken = (text: string): LedgerError => ledgerError(new LedgerUnreadable({ file: "under seal", text }))

/** Found keys by their ids. */
export type Found = (id: string) => OpenKey | undefined

/** The verbs over a store of keys and a master key; `isEmpty` says whether nothing of a tenant was kept yet. */
export const keyRing = (store: Keys["Service"], master: Uint8Array, isEmpty: (tenant: TenantId) => Effect.Effect<boolean, LedgerError>) => {
  const opened = (tenant: TenantId, stored: ReadonlyArray<StoredKey>): Effect.Effect<ReadonlyArray<OpenKey>, LedgerError> =>
    Effect.mapError(
      Effect.map(Effect.fromResult(Result.all(stored.map((key) => openKey(master, tenant, key)))), (all) => all.flatMap((key) => key === undefined ? [] : [key])),
      broken
    )
  const tenants = new Map<TenantId, Uint8Array>()
  /**
   * The key under which a tenant's names become pseudonyms; it is never deleted, so it may be remembered. Asked for before
   * anything is read, it also tells whether these are the ledger's own keys.
   */
  const namesOf = Effect.fnUntraced(function*(tenant: TenantId) {
    const known = tenants.get(tenant)
    if (known !== undefined) return known
    // With the keys of another ledger, or none, everything would look erased, and what was kept in clear would not be found.
    if ((yield* store.named(tenant, "names", ["names"])).length === 0 && !(yield* isEmpty(tenant))) {
      return yield* broken(`what it has of ${tenant} was kept in clear, or its keys are elsewhere`)
    }
    const kept = yield* store.ensure(tenant, [freshKey(master, tenant, "names", "names", () => ({ sealed: "", place: "" }))])
    const [open] = yield* opened(tenant, kept)
    if (open === undefined) return yield* broken("the key of names is missing")
    tenants.set(tenant, open.key)
    return open.key
  })

  const fresh = (tenant: TenantId, names: Uint8Array, record: RecordId): StoredKey =>
    freshKey(master, tenant, "subject", subjectName(names, record), (key) => ({ sealed: sealName(key, tenant, "subject", record), place: "" }))

  /** The keys of records, made where they are missing; the delivery is tied to them. */
  const subjects = Effect.fnUntraced(function*(tenant: TenantId, records: ReadonlyArray<RecordId>, delivery: string | undefined) {
    const names = yield* namesOf(tenant)
    const wanted = records.map((record) => subjectName(names, record))
    const there = yield* store.named(tenant, "subject", wanted)
    const known = new Set(there.map(({ name }) => name))
    const missing = records.filter((_, i) => !known.has(wanted[i] ?? ""))
    const kept = missing.length === 0 && delivery === undefined ? there : [
      ...there, ...yield* store.ensure(tenant, missing.map((record) => fresh(tenant, names, record)), delivery === undefined ? undefined : { delivery, subjects: wanted })
    ]
    const open = new Map((yield* opened(tenant, kept)).map((key) => [key.stored.name, key]))
    return new Map(records.flatMap((record, i): ReadonlyArray<[RecordId, OpenKey]> => {
      const key = open.get(wanted[i] ?? "")
      return key === undefined ? [] : [[record, key]]
    }))
  })

  /** The stream of a record in the store; `undefined` where it has none. */
  const streamKey = Effect.fnUntraced(function*(tenant: TenantId, record: RecordId) {
    const hidden = keyOfStream(record)
    if (hidden !== undefined) return hidden
    const [key] = yield* store.named(tenant, "subject", [subjectName(yield* namesOf(tenant), record)])
    return key?.id
  })

  const byId = Effect.fnUntraced(function*(tenant: TenantId, ids: ReadonlyArray<string>) {
    const keys = ids.length === 0 ? [] : yield* opened(tenant, yield* store.byId(tenant, ids))
    const map = new Map(keys.map((key) => [key.stored.id, key]))
    return ((id) => map.get(id)) satisfies Found
  })

  /** The stored keys of deliveries: also of those whose key was thrown away. */
  const deliveries = Effect.fnUntraced(function*(tenant: TenantId, refs: ReadonlyArray<DeliveryRef>) {
    const names = yield* namesOf(tenant)
    const wanted = refs.map(({ channel, checksum }) => deliveryName(names, channel, checksum))
    const found = new Map((yield* store.named(tenant, "delivery", wanted)).map((key) => [key.name, key]))
    return wanted.map((name) => found.get(name))
  })

  return { opened, namesOf, subjects, streamKey, byId, deliveries }
}
