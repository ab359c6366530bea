/** Following a ledger: what was committed, then what is being committed, without an end. */
import { Effect, Option, PubSub, type Scope, Stream } from "effect"
import type { Committed, Position } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"

/** News that something was committed; what it was is read from the ledger. */
export interface News {
  /** Tells all who listen. */
  readonly tell: Effect.Effect<void>
  /** Listens from now on; gives what waits until there was news since it last did. */
  readonly listen: Effect.Effect<Effect.Effect<void>, never, Scope.Scope>
}

/** News within this process. Whoever is slow hears of many commits once. */
export const makeNews: Effect.Effect<News> = Effect.map(PubSub.sliding<void>(1), (news) => ({
  tell: Effect.asVoid(PubSub.publish(news, undefined)),
  listen: Effect.map(PubSub.subscribe(news), (heard) => PubSub.take(heard))
}))

/** Entries a follower reads at once. */
const pageSize = 500

/** All entries after a position, now and from now on; `after` reads a page. Listens before it reads, so that no news is missed. */
export const following = (
  after: (position: Position, limit: number) => Effect.Effect<ReadonlyArray<Committed>, LedgerError>,
  news: News,
  from: Position
): Stream.Stream<Committed, LedgerError> =>
  Stream.unwrap(Effect.map(news.listen, (heard) =>
    Stream.paginate(from, Effect.fnUntraced(function*(position: Position) {
      const page = yield* after(position, pageSize)
      const last = page.at(-1)
      if (last === undefined) yield* heard
      return [page, Option.some(last?.position ?? position)] as const
    }))))
