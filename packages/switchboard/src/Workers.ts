/** Keeps outbox and reminders going in this process; any number of processes may do so over one ledger. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import type { Instant } from "@redthread/model"
import { Clock, Duration, Effect, Layer, Queue, Schedule, type Scope, Stream } from "effect"
import { Composed } from "./Composition.ts"
import { Outbox } from "./Outbox.ts"
import { Reminders } from "./Reminders.ts"

/** How often to look although nothing happened: a clock may have been set, another process may have died. In milliseconds. */
const lookEvery = 1_000

const again = Schedule.spaced(Duration.seconds(1))

/** A round of work: when there is something to do again if nothing happens before. `tell` asks for another round at once. */
type Round = (tell: Effect.Effect<void>, scope: Scope.Scope) => Effect.Effect<{ readonly next?: Instant }, LedgerError>

const complaining = (what: string) => <A>(effect: Effect.Effect<A, LedgerError>) =>
  effect.pipe(Effect.catch((error) => Effect.andThen(Effect.logWarning(`${what} could not go on: ${error.message}`), Effect.sleep("1 second"))))

/** A round at the start, at every news from the ledger, and whenever something falls due; a failure is told and tried again. */
const inRounds = (what: string, round: Round) =>
  Effect.gen(function*() {
    const { tenant } = yield* Composed
    const ledger = yield* Ledger
    const scope = yield* Effect.scope
    const wake = yield* Queue.sliding<void>(1)
    const tell = Effect.asVoid(Queue.offer(wake, undefined))
    const { position } = yield* ledger.commit({ tenant, keys: [], appends: [] })
    yield* Effect.forkScoped(Effect.retry(Stream.runForEach(ledger.follow(tenant, position), () => tell), again))
    yield* Effect.forkScoped(Effect.forever(Effect.gen(function*() {
      const worked = yield* complaining(what)(round(tell, scope))
      const now = yield* Clock.currentTimeMillis
      yield* Effect.race(Queue.take(wake), Effect.sleep(Math.min(lookEvery, Math.max(0, (worked?.next ?? Infinity) - now))))
    })))
  })

/**
 * Works the outbox as long as its scope is open. When the scope closes it begins nothing new, and ends what it began: a
 * sending takes as long as its adapter waits for the vendor's answer.
 */
export const outboxWorker: Layer.Layer<never, LedgerError, Outbox | Ledger | Composed> = Layer.effectDiscard(
  Effect.flatMap(Outbox, ({ begin }) =>
    inRounds("The outbox", (tell, scope) => begin((_, doing) => Effect.forkIn(Effect.ensuring(complaining("The outbox")(doing), tell), scope))))
)

/** Lets deadlines, logins and promises fall due as long as its scope is open. */
export const remindersWorker: Layer.Layer<never, LedgerError, Reminders | Ledger | Composed> = Layer.effectDiscard(
  Effect.flatMap(Reminders, ({ fire }) => inRounds("Reminders", () => fire))
)
