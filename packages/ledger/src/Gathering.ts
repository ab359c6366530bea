/** What many ask for at the same time is done together: the price of a sync is paid once. */
import { Deferred, Effect, Exit, Queue, type Scope } from "effect"

interface Asked<A, B, E> {
  readonly one: A
  readonly answer: Deferred.Deferred<B, E>
}

const groups = <A>(all: ReadonlyArray<A>, by: (one: A) => unknown): Iterable<ReadonlyArray<A>> => {
  const found = new Map<unknown, Array<A>>()
  for (const one of all) {
    const key = by(one)
    const group = found.get(key)
    if (group === undefined) found.set(key, [one])
    else group.push(one)
  }
  return found.values()
}

/**
 * Does one thing by doing all that were asked for meanwhile: at most `most` at once, one batch after the other, in the order
 * in which they were asked for. What `apart` tells apart is done by different calls beside each other. `together` answers in the
 * order of the question; where it fails, each is done alone, so that nobody fails for another. What was begun is ended when the
 * scope closes; what was not is interrupted.
 */
export const gathering = Effect.fnUntraced(function*<A, B, E>(
  most: number,
  together: (all: ReadonlyArray<A>) => Effect.Effect<ReadonlyArray<B>, E>,
  apart: (one: A) => unknown = () => undefined
): Effect.fn.Return<(one: A) => Effect.Effect<B, E>, never, Scope.Scope> {
  const asked = yield* Queue.unbounded<Asked<A, B, E>>()
  const tell = ({ answer }: Asked<A, B, E>, nth: number) => (exit: Exit.Exit<ReadonlyArray<B>, E>) =>
    Deferred.doneUnsafe(answer, Exit.map(exit, (found) => found[nth] as B))
  const doAll = Effect.fnUntraced(function*(all: ReadonlyArray<Asked<A, B, E>>) {
    const exit = yield* Effect.exit(together(all.map(({ one }) => one)))
    if (Exit.isSuccess(exit) || all.length === 1) return all.forEach((one, i) => tell(one, i)(exit))
    for (const one of all) tell(one, 0)(yield* Effect.exit(together([one.one])))
  })
  yield* Effect.addFinalizer(() => Effect.map(Effect.orElseSucceed(Queue.clear(asked), () => []), (left) => left.forEach((one) => tell(one, 0)(Exit.interrupt()))))
  // Who hears an answer may ask again before the next batch is taken.
  const batch = Effect.andThen(Effect.yieldNow, Queue.takeBetween(asked, 1, most)).pipe(Effect.flatMap((all) =>
    Effect.uninterruptible(Effect.forEach(groups(all, ({ one }) => apart(one)), doAll, { concurrency: "unbounded", discard: true }))))
  yield* Effect.forkScoped(Effect.forever(batch))
  return (one) =>
    Effect.suspend(() => {
      const answer = Deferred.makeUnsafe<B, E>()
      return Queue.offerUnsafe(asked, { one, answer }) ? Deferred.await(answer) : Effect.interrupt
    })
})
