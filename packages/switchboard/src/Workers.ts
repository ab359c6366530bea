/** Keeps outbox, reminders, files and channels that have to be asked going in this process; any number of processes may do so over one ledger. */
import type { FetchError } from "@redthread/channel"
import { Ledger, type LedgerError } from "@redthread/ledger"
import type { AdapterId, Instant } from "@redthread/model"
import { Clock, Duration, Effect, Layer, Queue, Schedule, type Scope, Stream } from "effect"
import { Composed } from "./Composition.ts"
import { Media } from "./Media.ts"
import { Outbox } from "./Outbox.ts"
import { Pulling } from "./Pulling.ts"
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

const deleteEvery = 3_600_000

/** Fetches files before their links expire, and deletes what may not be kept any longer, as long as its scope is open. */
export const mediaWorker: Layer.Layer<never, LedgerError, Media | Ledger | Composed> = Layer.effectDiscard(
  Effect.gen(function*() {
    const { deleteDue, fetchDue } = yield* Media
    yield* inRounds("Media", () => fetchDue)
    yield* Effect.forkScoped(Effect.repeat(complaining("Deleting files")(deleteDue), Schedule.spaced(deleteEvery)))
  })
)

/** How long to wait after so many failures in a row. */
const pauseAfter = ({ firstWait, longestWait }: Pulling["Service"]["pace"], failures: number, reason: FetchError["reason"]): number =>
  Math.max(Math.min(longestWait, firstWait * 2 ** Math.min(failures, 30)), reason._tag === "RateLimited" ? reason.retryAfter : 0)

/** How long a channel is listened to before it is asked again: short enough to keep the turn, and for lines that forget who is silent. */
const awaitFor = ({ lease }: Pulling["Service"]["pace"]): number => Math.min(lease / 3, 120_000)

/** Asks one channel until it is not there any more. */
const asking = Effect.fnUntraced(function*({ ask, channels, pace }: Pulling["Service"], id: AdapterId) {
  let [failures, wasTold] = [0, false]
  const failed = Effect.fnUntraced(function*(reason: FetchError["reason"]) {
    const pause = pauseAfter(pace, failures++, reason)
    yield* Effect.logWarning(`${id} cannot be asked for news: ${"text" in reason ? reason.text : reason._tag}; again in ${Math.ceil(pause / 1000)} seconds`)
    yield* Effect.sleep(pause)
  })
  for (;;) {
    const asked = yield* complaining(`Asking ${id}`)(ask(id))
    if (asked === undefined) continue
    if (asked._tag === "Nobody") return
    if (asked._tag === "Failed") {
      yield* failed(asked.reason)
      continue
    }
    if (asked._tag === "Elsewhere") {
      const now = yield* Clock.currentTimeMillis
      yield* Effect.sleep(Math.min(pace.every, Math.max(100, asked.until - now)))
      continue
    }
    failures = 0
    if (asked._tag === "Kept") continue
    const awaits = (yield* channels).find((one) => one.id === id)?.awaits
    // Who was told of news and found none waits all the same.
    if (awaits === undefined || wasTold) {
      wasTold = false
      yield* Effect.sleep(pace.every)
      continue
    }
    const heard = yield* Effect.result(awaits(asked.cursor, awaitFor(pace)).pipe(Effect.timeoutOption(awaitFor(pace) + 10_000), Effect.map((found) => found._tag === "Some" && found.value)))
    if (heard._tag === "Failure") yield* failed(heard.failure.reason)
    else wasTold = heard.success
  }
})

/**
 * Asks all channels that have to be asked as long as its scope is open, those too that are added meanwhile. When it closes, what
 * was asked for is kept, and other processes may ask at once.
 */
export const pullingWorker: Layer.Layer<never, LedgerError, Pulling> = Layer.effectDiscard(
  Effect.gen(function*() {
    const pulling = yield* Pulling
    const scope = yield* Effect.scope
    const busy = new Set<AdapterId>()
    const begun = new Set<AdapterId>()
    yield* Effect.addFinalizer(() => Effect.forEach([...begun], (id) => Effect.ignore(pulling.release(id)), { discard: true }))
    const look = Effect.flatMap(pulling.channels, Effect.forEach(({ id }) => {
      if (busy.has(id)) return Effect.void
      busy.add(id)
      begun.add(id)
      return Effect.forkIn(Effect.ensuring(asking(pulling, id), Effect.sync(() => busy.delete(id))), scope)
    }, { discard: true }))
    yield* Effect.forkScoped(Effect.repeat(look, Schedule.spaced(lookEvery)))
  })
)
