/** What an agent sees when the customer is on the line: the thread and its overview, folded now, and again whenever something happens. */
import * as Journey from "@redthread/journey"
import { Ledger, type LedgerError } from "@redthread/ledger"
import { type AgentId, CustomerId, RecordId, type Thread } from "@redthread/model"
import { Context, Effect, Layer, Option, PubSub, Schedule, Semaphore, Stream } from "effect"
import { Access, type NotAllowed, permitted } from "./Access.ts"
import { UnknownThread } from "./AgentActions.ts"
import { Composed } from "./Composition.ts"
import { type Known, lengthOf, People, personOf } from "./People.ts"
import { Reader } from "./Reader.ts"
import { threadOf } from "./Threads.ts"

/** One person's thread and what it comes to. */
export interface Seen {
  readonly thread: Thread
  readonly overview: Journey.Overview
}

/** Finds people by what they or an agent typed, and keeps an eye on them. `by` is who looks; the access rules are asked. */
export class LiveOverview extends Context.Service<LiveOverview, {
  /** Everybody known by this e-mail address or number: usually one, nobody when it is unknown. */
  readonly of: (typed: string, by?: AgentId) => Effect.Effect<ReadonlyArray<Seen>, LedgerError | NotAllowed>
  /**
   * The customer now, and anew after every commit that touches one of their records, by whatever process, and when they
   * merge with somebody or split; `customer` is any of their records, or the id a `Seen` had. Who is slow sees the latest
   * state, not every one in between. It has no end.
   */
  readonly changes: (customer: CustomerId | RecordId, by?: AgentId) => Stream.Stream<Seen, LedgerError | NotAllowed | UnknownThread>
}>()("@redthread/switchboard/LiveOverview") {
  static readonly layer = Layer.effect(
    LiveOverview,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const access = yield* Access
      const ledger = yield* Ledger
      const people = yield* People
      const reader = yield* Reader
      const scope = yield* Effect.scope

      const see = Effect.fnUntraced(function*(person: ReadonlyArray<RecordId>, by: AgentId | undefined) {
        yield* permitted(access, { by, what: "see", records: person })
        const thread: Thread = { customer: CustomerId.make(person[0] ?? "nobody"), entries: threadOf(person, yield* reader.readAll(person), []) }
        return { thread, overview: Journey.overview(thread) } satisfies Seen
      })

      const news = yield* PubSub.sliding<void>(1)
      const starting = yield* Semaphore.make(1)
      let isFollowing = false
      /** One follower for all who look, from the first on; it learns who is who before it tells. */
      const follow = Effect.suspend(() => {
        if (isFollowing) return Effect.void
        return Effect.gen(function*() {
          const { position } = yield* ledger.commit({ tenant, keys: [], appends: [] })
          isFollowing = true
          let from = position
          yield* Stream.suspend(() => ledger.follow(tenant, from)).pipe(
            Stream.runForEachArray((lines) => {
              from = lines.at(-1)?.position ?? from
              return Effect.andThen(people.catchUp, PubSub.publish(news, undefined))
            }),
            Effect.tapError((error) => Effect.logWarning("Overviews wait for the ledger", error.message)),
            Effect.retry(Schedule.spaced("1 second")),
            Effect.forkIn(scope)
          )
        })
      }).pipe(starting.withPermit)

      const stateOf = (known: Known, person: ReadonlyArray<RecordId>): string => JSON.stringify(person.map((record) => [record, lengthOf(known, record)]))

      const changes = (customer: CustomerId | RecordId, by?: AgentId): Stream.Stream<Seen, LedgerError | NotAllowed | UnknownThread> =>
        Stream.unwrap(Effect.gen(function*() {
          const record = RecordId.make(customer)
          const heard = yield* PubSub.subscribe(news)
          yield* follow
          yield* people.catchUp
          if (lengthOf(yield* people.known, record) === 0) return yield* new UnknownThread({ what: `customer ${customer}` })
          return Stream.paginate("", Effect.fnUntraced(function*(before: string) {
            for (;;) {
              const known = yield* people.known
              const person = personOf(known, record)
              const now = stateOf(known, person)
              if (now !== before) return [[yield* see(person, by)], Option.some(now)] as const
              yield* PubSub.take(heard)
            }
          }))
        }))

      return LiveOverview.of({
        of: Effect.fn("LiveOverview.of")(function*(typed: string, by?: AgentId) {
          return yield* Effect.forEach(yield* people.find(typed), (person) => see(person, by))
        }),
        changes
      })
    })
  )
}
