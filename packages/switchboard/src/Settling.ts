/** What was acknowledged takes effect without anybody waiting for it, by whom it belongs to; a restart goes on where a crash stopped. */
import type { Received } from "@redthread/channel"
import { beginning, type Delivery, gathering, Ledger, type LedgerError } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import { Cause, Clock, Context, Effect, Layer, Queue, Ref, Schedule, Semaphore } from "effect"
import { Composed } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { mediaChannel } from "./MediaRules.ts"
import { Spread } from "./Spread.ts"

const batchSize = 64
const nameOf = ({ channel, checksum }: Received): string => `${channel} ${checksum}`

/** Writes kept deliveries into threads. What cannot be processed at all is put aside with the reason and holds nobody up. */
export class Settling extends Context.Service<Settling, {
  /** Says that one more delivery was kept; returns at once. */
  readonly wake: (received: Received) => Effect.Effect<void>
  /** How many deliveries that this process kept or found wait to take effect. */
  readonly backlog: Effect.Effect<number>
  /** Returns how many it settled when nothing waits any more. One at a time: a second caller waits for the first. */
  readonly settleAll: Effect.Effect<number, LedgerError>
}>()("@redthread/switchboard/Settling") {
  /** Settles in the background while the layer lives; needs a composition, a ledger and an intake. Stops after the deliveries in hand. */
  static readonly layer = Layer.effect(
    Settling,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const intake = yield* Intake
      const ledger = yield* Ledger
      const { atOnce, over, patience } = yield* Spread
      // What finds no place here is found by the next sweep.
      const news = yield* patience === undefined ? Queue.sliding<Received>(1) : Queue.dropping<Received>(1000)
      const waiting = yield* Ref.make((yield* ledger.counts(tenant)).unsettled)
      const oneAtATime = yield* Semaphore.make(1)
      /** What waits here in a queue or is under way, by channel and checksum: a sweep leaves it alone. */
      const inHand = new Set<string>()

      const putAside = (received: Received, cause: Cause.Cause<LedgerError>) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) =>
          ledger.park(tenant, received, Instant.make(now), `It could not be processed: ${String(Cause.squash(cause))}`))
      const settleOne = (received: Received) =>
        Effect.catchCause(intake.settle(received), (cause) => Cause.hasDies(cause) ? putAside(received, cause) : Effect.failCause(cause))
      // Many that wait take effect in one commit; where that fails, each for itself.
      const together = yield* gathering(batchSize, (all: ReadonlyArray<Received>) => {
        const [only] = all
        return only !== undefined && all.length === 1 ? Effect.map(settleOne(only), (done): ReadonlyArray<unknown> => [done]) : intake.settleAll(all)
      })
      const settle = yield* over((received) => Effect.asVoid(together(received)))
      const passOn = (received: Received) =>
        Effect.andThen(settle({ received, record: intake.belongsTo(received) }), Ref.update(waiting, (n) => Math.max(0, n - 1)))
      // Bytes of files are settled by whoever fetched them.
      const isForgotten = (youngest: number) => ({ received }: Delivery) => received.channel !== mediaChannel && (youngest === Infinity || (received.at <= youngest && !inHand.has(nameOf(received))))

      /** Everything that waits, oldest first; in a cluster what is younger than `patience` is left to those who kept it. */
      const sweep = Effect.fn("Settling.sweep")(function*(youngest: number) {
        let settled = 0
        for (let from = beginning;;) {
          const found = yield* ledger.unsettled(tenant, from, batchSize)
          const last = found.at(-1)
          if (last === undefined) return settled
          const due = found.filter(isForgotten(youngest))
          yield* Effect.forEach(due, ({ received }) => passOn(received), { discard: true, concurrency: atOnce })
          settled += due.length
          from = last.position
        }
      }, oneAtATime.withPermit)
      const patiently = <A>(effect: Effect.Effect<A, LedgerError>) =>
        effect.pipe(
          Effect.catchDefect((defect) => Effect.fail(defect instanceof Error ? defect : new Error(String(defect)))),
          Effect.tapError(({ message }) => Effect.logWarning("Deliveries wait", message)),
          Effect.retry(Schedule.min([Schedule.exponential("100 millis"), Schedule.spaced("30 seconds")]))
        )

      if (patience === undefined) {
        yield* patiently(sweep(Infinity)).pipe(
          Effect.andThen(Queue.take(news)),
          Effect.forever,
          Effect.forkScoped
        )
      } else {
        const lost = Effect.flatMap(Clock.currentTimeMillis, (now) => sweep(now - patience))
        yield* Effect.forkScoped(Effect.repeat(patiently(lost), Schedule.spaced(patience)))
        for (let hand = 0; hand < atOnce; hand++) {
          yield* Queue.take(news).pipe(
            Effect.flatMap((received) => Effect.andThen(patiently(passOn(received)), Effect.sync(() => inHand.delete(nameOf(received))))),
            Effect.forever,
            Effect.forkScoped
          )
        }
      }
      return Settling.of({
        wake: Effect.fnUntraced(function*(received) {
          yield* Ref.update(waiting, (n) => n + 1)
          if (patience !== undefined) inHand.add(nameOf(received))
          if (!(yield* Queue.offer(news, received))) inHand.delete(nameOf(received))
        }),
        backlog: Ref.get(waiting),
        settleAll: sweep(Infinity)
      })
    })
  )
}
