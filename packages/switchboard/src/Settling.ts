/** What was acknowledged takes effect, in the order it came, without anybody waiting for it; a restart goes on where a crash stopped. */
import type { Received } from "@redthread/channel"
import { beginning, Ledger, type LedgerError } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import { Cause, Clock, Context, Effect, Layer, Queue, Ref, Schedule, Semaphore } from "effect"
import { Composed } from "./Composition.ts"
import { Intake } from "./Intake.ts"

const batchSize = 64

/** Writes kept deliveries into threads. What cannot be processed at all is put aside with the reason and holds nobody up. */
export class Settling extends Context.Service<Settling, {
  /** Says that one more delivery was kept; returns at once. */
  readonly wake: Effect.Effect<void>
  /** How many kept deliveries wait to take effect, as far as this process knows. */
  readonly backlog: Effect.Effect<number>
  /** Returns how many it settled when nothing waits any more. One at a time: a second caller waits for the first. */
  readonly settleAll: Effect.Effect<number, LedgerError>
}>()("@redthread/switchboard/Settling") {
  /** Settles in the background while the layer lives; needs a composition, a ledger and an intake. Stops after the delivery in hand. */
  static readonly layer = Layer.effect(
    Settling,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const intake = yield* Intake
      const ledger = yield* Ledger
      const news = yield* Queue.sliding<true>(1)
      const waitingNow = yield* Ref.make((yield* ledger.counts(tenant)).unsettled)
      const oneAtATime = yield* Semaphore.make(1)

      const putAside = (received: Received, cause: Cause.Cause<LedgerError>) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) =>
          ledger.park(tenant, received, Instant.make(now), `It could not be processed: ${String(Cause.squash(cause))}`))
      const settle = (received: Received) =>
        intake.settle(received).pipe(
          Effect.catchCause((cause) => Cause.hasDies(cause) ? putAside(received, cause) : Effect.failCause(cause)),
          Effect.andThen(Ref.update(waitingNow, (n) => Math.max(0, n - 1))),
          Effect.uninterruptible
        )
      const settleAll = Effect.fn("Settling.settleAll")(function*() {
        let settled = 0
        for (let from = beginning;;) {
          const waiting = yield* ledger.unsettled(tenant, from, batchSize)
          const last = waiting.at(-1)
          if (last === undefined) return settled
          yield* Effect.forEach(waiting, ({ received }) => settle(received), { discard: true })
          settled += waiting.length
          from = last.position
        }
      })().pipe(oneAtATime.withPermit)

      yield* Queue.offer(news, true)
      yield* settleAll.pipe(
        Effect.tapError((error) => Effect.logWarning("Deliveries wait for the ledger", error.message)),
        Effect.retry(Schedule.min([Schedule.exponential("100 millis"), Schedule.spaced("30 seconds")])),
        (settling) => Effect.forever(Effect.andThen(Queue.take(news), settling)),
        Effect.forkScoped
      )
      return Settling.of({
        wake: Effect.andThen(Ref.update(waitingNow, (n) => n + 1), Effect.asVoid(Queue.offer(news, true))),
        backlog: Ref.get(waitingNow),
        settleAll
      })
    })
  )
}
