/** News of commits between processes, through the database: heard at once where the connection holds, and looked for anyway. */
import { Duration, Effect, PubSub, Queue, Schedule, type Scope } from "effect"
import type { SqlClient, SqlError } from "effect/sql"
import { makeNews, type News } from "./Following.ts"

/** A client that passes messages. Ours, so that who does not use PostgreSQL need not have its driver to check types. */
export interface PostgresClient extends SqlClient.SqlClient {
  /** Listens on a connection of its own while the scope is open. */
  readonly listen: (channel: string) => Effect.Effect<Queue.Dequeue<unknown, SqlError.SqlError>, SqlError.SqlError, Scope.Scope>
  readonly notify: (channel: string, payload: string) => Effect.Effect<void, SqlError.SqlError>
}

/** How long a listener that lost its connection waits before it tries again. */
const again = Schedule.spaced(Duration.seconds(1))

/** Many commits within this time are told of once. */
const atMostEvery = Duration.millis(5)

/**
 * News that reach all processes that have this ledger open. The database is told after the commit and by one connection
 * alone: told within, every commit would have to wait for the one before it to be synced. Word that is lost with a
 * connection or a process costs `pollEvery` at most.
 */
export const postgresNews = Effect.fnUntraced(function*(pg: PostgresClient, channel: string, pollEvery: Duration.Duration): Effect.fn.Return<News, never, Scope.Scope> {
  const here = yield* makeNews
  const toTell = yield* PubSub.sliding<void>(1)
  const telling = yield* PubSub.subscribe(toTell)
  yield* Effect.forkScoped(Effect.forever(Effect.andThen(PubSub.take(telling), Effect.ignore(pg.notify(channel, ""))).pipe(Effect.andThen(Effect.sleep(atMostEvery)))))
  const hear = Effect.scoped(Effect.gen(function*() {
    const heard = yield* pg.listen(channel)
    yield* here.tell
    return yield* Effect.forever(Effect.andThen(Queue.take(heard), here.tell))
  }))
  yield* Effect.forkScoped(Effect.ignore(Effect.retry(hear, again)))
  return {
    tell: Effect.andThen(here.tell, PubSub.publish(toTell, undefined)),
    listen: Effect.map(here.listen, (heard) => Effect.asVoid(Effect.timeoutOption(heard, pollEvery)))
  }
})
