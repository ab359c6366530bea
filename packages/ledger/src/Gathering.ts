/** What many ask for at the same time is done together: the price of a sync is paid once. */
import { Deferred, Effect, Exit, Queue, type Scope } from "effect"

interface Asked<A, B, E> {
  readonly one: A
  readonly answer: Deferred.Deferred<B, E>
}

/** What is not done together, and what beside each other. */
export interface Apart<A> {
  /** So many batches are under way at once, so that one that takes long does not hold up what comes after it; 1 unless told otherwise. */
  readonly atOnce?: number
  /** Those for which it gives something else are done by different calls, beside each other. */
  readonly apart?: (one: A) => unknown
  /** So many at once of those that failed together are done alone; 1, in their order, unless told otherwise. */
  readonly aloneAtOnce?: number
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
 * Does one thing by doing all that were asked for meanwhile: at most `most` in a batch, in the order in which they were
 * asked for. `together` answers in the order of the question; where it fails, each is done alone, so that
 * nobody fails for another. What was begun is ended when the scope closes; what was not is interrupted.
 */
export const gathering = Effect.fnUntraced(function*<A, B, E>(
  most: number,
  together: (all: ReadonlyArray<A>) => Effect.Effect<ReadonlyArray<B>, E>,
  { aloneAtOnce = 1, apart = () => undefined, atOnce = 1 }: Apart<A> = {}
): Effect.fn.Return<(one: A) => Effect.Effect<B, E>, never, Scope.Scope> {
  const asked = yield* Queue.unbounded<Asked<A, B, E>>()
  const tell = ({ answer }: Asked<A, B, E>, nth: number) => (exit: Exit.Exit<ReadonlyArray<B>, E>) =>
    Deferred.doneUnsafe(answer, Exit.map(exit, (found) => found[nth] as B))
  const doAll = Effect.fnUntraced(function*(all: ReadonlyArray<Asked<A, B, E>>) {
    const exit = yield* Effect.exit(together(all.map(({ one }) => one)))
    if (Exit.isSuccess(exit) || all.length === 1) return all.forEach((one, i) => tell(one, i)(exit))
    yield* Effect.forEach(all, (one) => Effect.map(Effect.exit(together([one.one])), tell(one, 0)), { concurrency: aloneAtOnce, discard: true })
  })
  yield* Effect.addFinalizer(() => Effect.map(Effect.orElseSucceed(Queue.clear(asked), () => []), (left) => left.forEach((one) => tell(one, 0)(Exit.interrupt()))))
  // Who hears an answer may ask again before the next batch is taken.
  const batch = Effect.andThen(Effect.yieldNow, Queue.takeBetween(asked, 1, most)).pipe(Effect.flatMap((all) =>
    Effect.uninterruptible(Effect.forEach(groups(all, ({ one }) => apart(one)), doAll, { concurrency: "unbounded", discard: true }))))
  for (let hand = 0; hand < atOnce; hand++) yield* Effect.forkScoped(Effect.forever(batch))
  return (one) =>
    Effect.suspend(() => {
      const answer = Deferred.makeUnsafe<B, E>()
      return Queue.offerUnsafe(asked, { one, answer }) ? Deferred.await(answer) : Effect.interrupt
    })
})
