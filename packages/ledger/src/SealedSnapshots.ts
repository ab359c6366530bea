/** Snapshots under seal: what folds came to tells about people, so it can be thrown away like anything else about them. */
import type { TenantId } from "@redthread/model"
import { Effect } from "effect"
import { fromText, pseudonym, seal, toText, unseal } from "./Cipher.ts"
import type { keyRing } from "./KeyRing.ts"
import type { Keys } from "./Keys.ts"
import type { Snapshots } from "./Ledger.ts"
import { freshKey } from "./Sealing.ts"

const kind = "snapshots"

/** Snapshots sealed under one key for the tenant; when somebody is forgotten the key goes too, and with it every copy of them. */
export const sealedSnapshots = (below: Snapshots, ring: ReturnType<typeof keyRing>, store: Keys["Service"], master: Uint8Array): Snapshots => {
  const placeOf = (tenant: TenantId, name: string): string => JSON.stringify(["snapshot", tenant, name])
  const keyOf = Effect.fnUntraced(function*(tenant: TenantId) {
    const [key] = yield* ring.opened(tenant, yield* store.named(tenant, kind, [kind]))
    return key
  })
  return {
    latest: Effect.fnUntraced(function*(tenant, name) {
      const names = yield* ring.namesOf(tenant)
      const kept = yield* below.latest(tenant, pseudonym(names, kind, name))
      const key = kept === undefined ? undefined : yield* keyOf(tenant)
      const plain = kept === undefined || key === undefined ? undefined : unseal(key.key, fromText(kept.text), placeOf(tenant, name))
      return kept === undefined || plain === undefined ? undefined : { ...kept, text: Buffer.from(plain).toString() }
    }),
    keep: Effect.fnUntraced(function*(tenant, name, snapshot) {
      const names = yield* ring.namesOf(tenant)
      const [key] = yield* ring.opened(tenant, yield* store.ensure(tenant, [freshKey(master, tenant, kind, kind, () => ({ sealed: "", place: "" }))]))
      if (key === undefined) return
      const text = toText(seal(key.key, Buffer.from(snapshot.text), placeOf(tenant, name)))
      yield* below.keep(tenant, pseudonym(names, kind, name), { ...snapshot, text })
    }),
    forget: Effect.fnUntraced(function*(tenant, entries) {
      const key = yield* keyOf(tenant)
      if (key !== undefined) yield* store.drop(tenant, key.stored.id)
      yield* below.forget(tenant, entries)
    })
  }
}
