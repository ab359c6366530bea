/** What an agent sees when the customer is on the line: the thread and its overview, folded now. */
import * as Journey from "@redthread/journey"
import { Ledger, type LedgerError } from "@redthread/ledger"
import { CustomerId, type RecordId, type Thread } from "@redthread/model"
import { Context, Effect, Layer } from "effect"
import { Composed } from "./Composition.ts"
import { People } from "./People.ts"
import { threadOf } from "./Threads.ts"

/** One person's thread and what it comes to. */
export interface Seen {
  readonly thread: Thread
  readonly overview: Journey.Overview
}

/** Finds people by what they or an agent typed. */
export class LiveOverview extends Context.Service<LiveOverview, {
  /** Everybody known by this e-mail address or number: usually one, nobody when it is unknown. */
  readonly of: (typed: string) => Effect.Effect<ReadonlyArray<Seen>, LedgerError>
}>()("@redthread/switchboard/LiveOverview") {
  static readonly layer = Layer.effect(
    LiveOverview,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const see = Effect.fnUntraced(function*(person: ReadonlyArray<RecordId>) {
        const streams = new Map(yield* Effect.forEach(person, (record) =>
          Effect.map(ledger.read(tenant, record), (entries) => [record, entries] as const)))
        const thread: Thread = { customer: CustomerId.make(person[0] ?? "nobody"), entries: threadOf(person, streams, []) }
        return { thread, overview: Journey.overview(thread) } satisfies Seen
      })
      return LiveOverview.of({
        of: Effect.fn("LiveOverview.of")(function*(typed: string) {
          return yield* Effect.forEach(yield* people.find(typed), see)
        })
      })
    })
  )
}
