/** Forgetting a person everywhere: in the sealed ledger, and at once in what this process has in memory. */
import { beginning, type Erased, Erasure, type ErasureWord, Ledger, type LedgerError } from "@redthread/ledger"
import type { RecordId } from "@redthread/model"
import { Context, Effect, Layer } from "effect"
import { Access, type NotAllowed, permitted } from "./Access.ts"
import { Composed } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { People, personOf } from "./People.ts"

/** Needs a sealed ledger. */
export class Forgetting extends Context.Service<Forgetting, {
  /**
   * What waits takes effect first; then erases the person to whom this record belongs now, with all their records. The access rules are asked whether `by` may
   * decide. Doing it twice is doing it once.
   */
  readonly forget: (record: RecordId, word: ErasureWord) => Effect.Effect<Erased, LedgerError | NotAllowed>
}>()("@redthread/switchboard/Forgetting") {
  static readonly layer = Layer.effect(
    Forgetting,
    Effect.gen(function*() {
      const access = yield* Access
      const erasure = yield* Erasure
      const intake = yield* Intake
      const ledger = yield* Ledger
      const people = yield* People
      const { tenant } = yield* Composed
      /** What waits takes effect first, so that it is known whose it is: what somebody else wrote is not thrown away for a name in it. */
      const settleWaiting = Effect.gen(function*() {
        for (let from = beginning;;) {
          const waiting = yield* ledger.unsettled(tenant, from, 50)
          const last = waiting.at(-1)
          if (last === undefined) return yield* people.catchUp
          for (const { received } of waiting) yield* intake.settle(received)
          from = last.position
        }
      })
      return Forgetting.of({
        forget: Effect.fn("Forgetting.forget")(function*(record, word) {
          yield* settleWaiting
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
