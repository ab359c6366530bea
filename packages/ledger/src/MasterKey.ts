/** The master key, by which all keys are wrapped: what it looks like, and how another takes its place. */
import { Effect, Redacted } from "effect"
import { fromText } from "./Cipher.ts"
import { broken } from "./KeyRing.ts"
import { Keys } from "./Keys.ts"
import type { LedgerError } from "./LedgerError.ts"
import { rewrapped } from "./Sealing.ts"

/** The bytes of a master key; fails with `LedgerUnreadable` where it is not 32 bytes in Base64. */
export const masterBytes = (master: Redacted.Redacted): Effect.Effect<Uint8Array, LedgerError> =>
  Effect.suspend(() => {
    const key = fromText(Redacted.value(master))
    return key.length === 32 ? Effect.succeed(key) : Effect.fail(broken("the master key is not 32 bytes in Base64"))
  })

/**
 * Wraps all keys by another master key, in one transaction: from then on the old one opens nothing, and nothing of the ledger
 * itself is touched. Gives how many keys there are. A process that still runs with the old master key can neither read nor go on as it
 * should, so end them first; what one of them wrapped meanwhile a second run wraps anew. Fails with `LedgerUnreadable`
 * where neither of the two opens a key: then nothing is changed.
 */
export const rotateMaster = Effect.fn("Keys.rotateMaster")(function*({ from, to }: { readonly from: Redacted.Redacted; readonly to: Redacted.Redacted }): Effect.fn.Return<number, LedgerError, Keys> {
  const [was, now] = [yield* masterBytes(from), yield* masterBytes(to)]
  const keys = yield* Keys
  return yield* keys.rewrap((tenant, key) => Effect.mapError(Effect.fromResult(rewrapped(was, now, tenant, key)), broken))
})
