/** Sends what waits, all the time, in this process; any number of processes may do so over one ledger. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import { Clock, Duration, Effect, Layer, Queue, Schedule, Stream } from "effect"
import { Composed } from "./Composition.ts"
import { Outbox } from "./Outbox.ts"

/** How often it looks although nothing happened: a clock may have been set, another process may have died. */
const lookEvery = 1_000

const again = Schedule.spaced(Duration.seconds(1))

/**
 * Works the outbox as long as its scope is open. When the scope closes it begins nothing new, and ends what it began: a
 * sending takes as long as its adapter waits for the vendor's answer.
 */
export const outboxWorker: Layer.Layer<never, LedgerError, Outbox | Ledger | Composed> = Layer.effectDiscard(Effect.gen(function*() {
  const { tenant } = yield* Composed
  const ledger = yield* Ledger
  const outbox = yield* Outbox
  const scope = yield* Effect.scope
  const wake = yield* Queue.sliding<void>(1)
  const tell = Effect.asVoid(Queue.offer(wake, undefined))
  const { position } = yield* ledger.commit({ tenant, keys: [], appends: [] })
  yield* Effect.forkScoped(Effect.retry(Stream.runForEach(ledger.follow(tenant, position), () => tell), again))
  const complain = <A>(effect: Effect.Effect<A, LedgerError>) =>
    Effect.catch(effect, (error) => Effect.andThen(Effect.logWarning(`The outbox could not go on: ${error.message}`), Effect.sleep("1 second")))
  const round = Effect.gen(function*() {
    const worked = yield* complain(outbox.begin((_, doing) => Effect.forkIn(Effect.ensuring(complain(doing), tell), scope)))
    const now = yield* Clock.currentTimeMillis
    const wait = Math.min(lookEvery, Math.max(0, (worked?.next ?? Infinity) - now))
    yield* Effect.race(Queue.take(wake), Effect.sleep(wait))
  })
  yield* Effect.forkScoped(Effect.forever(round))
}))
