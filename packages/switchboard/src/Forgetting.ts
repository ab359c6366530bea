/** Forgetting a person everywhere: in the sealed ledger, and at once in what this process has in memory. */
import { type Erased, Erasure, type ErasureWord, type LedgerError } from "@redthread/ledger"
import type { RecordId } from "@redthread/model"
import { Context, Effect, Layer } from "effect"
import { Access, type NotAllowed, permitted } from "./Access.ts"
import { Composed } from "./Composition.ts"
import { People, personOf } from "./People.ts"

/** Needs a sealed ledger. */
export class Forgetting extends Context.Service<Forgetting, {
  /**
   * Erases the person to whom this record belongs now, with all their records. The access rules are asked whether `by` may
   * decide. Doing it twice is doing it once.
   */
  readonly forget: (record: RecordId, word: ErasureWord) => Effect.Effect<Erased, LedgerError | NotAllowed>
}>()("@redthread/switchboard/Forgetting") {
  static readonly layer = Layer.effect(
    Forgetting,
    Effect.gen(function*() {
      const access = yield* Access
      const erasure = yield* Erasure
      const people = yield* People
      const { tenant } = yield* Composed
      return Forgetting.of({
        forget: Effect.fn("Forgetting.forget")(function*(record, word) {
          yield* people.catchUp
          const person = personOf(yield* people.known, record)
          yield* permitted(access, { by: word.by, what: "decide", records: person })
          const erased = yield* erasure.erase(tenant, person, word)
          yield* people.catchUp
          return erased
        })
      })
    })
  )
}
