/** One hand writes at a time in this process; where another process wrote first, what it wrote is learnt and the decision made anew. */
import { Ledger, LedgerError } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import { Clock, Context, Effect, Layer, Random, Semaphore } from "effect"
import { Composed } from "./Composition.ts"
import type { Stamp } from "./Consequences.ts"
import { People } from "./People.ts"
import { entryIds } from "./Threads.ts"

/** Somebody else wrote first: to a stream that was read, or all of what was to be written. */
const isMoved = (error: unknown): boolean =>
  error instanceof LedgerError && (error.reason._tag === "ThreadMoved" || error.reason._tag === "AlreadyCounted")

/** Times a decision is made anew because the thread moved meanwhile, before the caller hears of it. */
const attempts = 20

/** Whoever adds to threads does it through the scribe. */
export class Scribe extends Context.Service<Scribe, {
  /**
   * Runs what reads, decides and commits, alone in this process, with the time of writing and ids that sort as they are
   * made. When a thread moved meanwhile it is run again from the start; what was committed is known to `People` on return.
   */
  readonly write: <A, E, R>(writing: (stamp: Stamp) => Effect.Effect<A, E, R>) => Effect.Effect<A, E | LedgerError, R>
}>()("@redthread/switchboard/Scribe") {
  static readonly layer = Layer.effect(
    Scribe,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const people = yield* People
      const oneAtATime = yield* Semaphore.make(1)
      const ledger = yield* Ledger
      let count = (yield* ledger.counts(tenant)).entries
      // Where several processes write, two of them may do so in the same millisecond after as many entries.
      const writer = !ledger.isShared ? "" : `-${(yield* Random.nextIntBetween(0, 36 ** 6)).toString(36)}`
      // What others learnt about who is who meanwhile.
      const others = ledger.isShared ? people.catchUp : Effect.void
      const stamp = Effect.map(Clock.currentTimeMillis, (now): Stamp => {
        const recorded = Instant.make(now)
        return { recorded, nextId: () => entryIds(recorded, count++, writer)() }
      })
      return Scribe.of({
        write: (writing) =>
          Effect.flatMap(Effect.andThen(others, stamp), writing).pipe(
            Effect.tapError((error) => isMoved(error) ? people.catchUp : Effect.void),
            Effect.retry({ while: isMoved, times: attempts }),
            Effect.tap(() => people.catchUp),
            oneAtATime.withPermit
          )
      })
    })
  )
}
