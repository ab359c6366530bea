/**
 * The same switchboard on several machines: `@redthread/switchboard/Cluster`. One entity a customer settles what concerns that
 * customer, on whichever runner it lives. Needs `@effect/platform-node` and `@effect/sql-pg`.
 */
import { layer as socketRunner } from "@effect/platform-node/NodeClusterSocket"
import { layer as pgClient } from "@effect/sql-pg/PgClient"
import type { Received } from "@redthread/channel"
import { type DeliveryRef, Ledger, LedgerError, LogUnavailable } from "@redthread/ledger"
import { layerPostgres, type PostgresOptions } from "@redthread/ledger/Postgres"
import { ChannelKind, Checksum, TenantId } from "@redthread/model"
import { Cause, Clock, Effect, Layer, Option, Predicate, Schema } from "effect"
import { Entity, EntityId, MessageStorage, RunnerAddress, RunnerHealth, Runners, RunnerStorage, ShardingConfig, Sharding, SqlRunnerStorage } from "effect/cluster"
import { Rpc } from "effect/rpc"
import { Spread } from "./Spread.ts"

/**
 * Settles one kept delivery. The message is not stored: the delivery itself is, and until its effect is committed it counts as
 * unsettled and is sent again. Nothing of what the customer said travels or is written down a second time.
 */
export const Settle = Rpc.make("Settle", {
  payload: { tenant: TenantId, channel: ChannelKind, checksum: Checksum },
  error: Schema.Struct({ text: Schema.String })
})

/** One customer, under the id of a record of hers. What is sent to it is done one after the other. */
export const CustomerEntity = Entity.make("@redthread/Customer", [Settle])

/** Settings for a cluster that notices a dead runner within seconds; the library's own would take half a minute. */
export const quick: Partial<ShardingConfig.ShardingConfig["Service"]> = {
  shardsPerGroup: 60,
  entityMessagePollInterval: "1 second",
  runnerHealthCheckInterval: "2 seconds",
  refreshAssignmentsInterval: "1 second",
  shardLockExpiration: "10 seconds",
  shardLockRefreshInterval: "3 seconds"
}

/** How long runners wait for each other. Times are in milliseconds. */
export interface Patience {
  /** For the answer of the runner to whom a customer belongs; after that the delivery is settled where it was kept. */
  readonly answerWithin: number
  /** Who did not answer is not asked again for so long. */
  readonly distrustFor: number
  /** A delivery that is unsettled after so long is sent again by whoever finds it: who kept it may be dead. */
  readonly forgottenAfter: number
  /** Deliveries under way at once from one process. */
  readonly atOnce: number
}

/** An answer within 1.5 seconds, no question for 10 seconds after none came, forgotten after 1.5 seconds, 32 at once. */
export const usualPatience: Patience = { answerWithin: 1500, distrustFor: 10_000, forgottenAfter: 1500, atOnce: 32 }

const unavailable = (text: string): LedgerError => new LedgerError({ reason: new LogUnavailable({ text }) })

/** What was settled here within this time, in milliseconds, is not settled again because several runners found it waiting. */
const lately = 5_000

const nameOf = ({ channel, checksum }: DeliveryRef): string => `${channel} ${checksum}`

/** Remembers things for a while. */
const memory = (milliseconds: number) => {
  const until = new Map<string, number>()
  return {
    has: (name: string, now: number): boolean => (until.get(name) ?? 0) > now,
    add: (name: string, now: number): void => {
      until.delete(name)
      until.set(name, now + milliseconds)
      for (const [oldest, end] of until) {
        if (end > now) break
        until.delete(oldest)
      }
    }
  }
}

/**
 * Spreads settling over the runners of a cluster; each runner has the whole switchboard, and settles for its own customers.
 * To whom a customer belongs only keeps runners out of each other's way: where the owner does not answer, the delivery is
 * settled where it was kept. What two runners make of one customer at once, the ledger keeps apart.
 */
export const layerSpread = ({ answerWithin, atOnce, distrustFor, forgottenAfter }: Patience = usualPatience): Layer.Layer<never, never, Sharding.Sharding | Ledger> =>
  Layer.effect(
    Spread,
    Effect.gen(function*() {
      const sharding = yield* Sharding.Sharding
      const ledger = yield* Ledger
      return {
        atOnce,
        patience: forgottenAfter,
        over: Effect.fnUntraced(function*(here: (received: Received) => Effect.Effect<void, LedgerError>) {
          const done = memory(lately)
          const distrusted = memory(distrustFor)
          const settle = Effect.fnUntraced(function*(received: Received) {
            const name = nameOf(received)
            if (done.has(name, yield* Clock.currentTimeMillis)) return
            yield* here(received)
            done.add(name, yield* Clock.currentTimeMillis)
          })
          /** What is on its way from here; if it comes back to this very process, its bytes are at hand. */
          const underWay = new Map<string, Received>()
          const bytesOf = (tenant: TenantId, delivery: DeliveryRef) => {
            const received = underWay.get(nameOf(delivery))
            return received === undefined ? ledger.payload(tenant, delivery) : Effect.succeed(received)
          }
          yield* sharding.registerEntity(CustomerEntity, Effect.succeed(CustomerEntity.of({
            Settle: ({ payload }) =>
              bytesOf(payload.tenant, payload).pipe(
                Effect.flatMap((received) => received === undefined ? Effect.void : settle(received)),
                Effect.mapError(({ message }) => ({ text: message }))
              )
          })), { maxIdleTime: "1 minute" })
          const customer = yield* sharding.makeClient(CustomerEntity)
          return Effect.fnUntraced(function*({ received, record }) {
            const { channel, checksum, tenant } = received
            const id = `${tenant} ${(yield* record) ?? `${channel} ${checksum}`}`
            const shard = String(sharding.getShardId(EntityId.make(id), "default"))
            if (distrusted.has(shard, yield* Clock.currentTimeMillis)) return yield* settle(received)
            underWay.set(nameOf(received), received)
            const answer = yield* customer(id).Settle({ tenant, channel, checksum }).pipe(Effect.timeout(answerWithin), Effect.exit)
            underWay.delete(nameOf(received))
            if (answer._tag === "Success") return
            const why = Cause.squash(answer.cause)
            if (Predicate.hasProperty(why, "text") && typeof why.text === "string") return yield* unavailable(why.text)
            distrusted.add(shard, yield* Clock.currentTimeMillis)
            yield* settle(received)
          })
        })
      } satisfies Spread
    })
  )

/**
 * The same entities in one process, which is the only runner: what the cluster does, without one. Needs nothing but the
 * ledger; customers are settled side by side, each one's deliveries one after the other.
 */
export const layerEmbedded = (patience: Patience = usualPatience): Layer.Layer<never, never, Ledger> =>
  layerSpread(patience).pipe(
    Layer.provide(Sharding.layer),
    Layer.provide(Runners.layerNoop),
    Layer.provide([MessageStorage.layerNoop, RunnerStorage.layerMemory, RunnerHealth.layerNoop, ShardingConfig.layer({ shardsPerGroup: 60, entityTerminationTimeout: 0 })])
  )

/** Where this runner is, and the PostgreSQL that all of them share. */
export interface ClusterOptions extends PostgresOptions {
  /** The address under which the other runners reach this one. */
  readonly host: string
  readonly port: number
  readonly patience?: Patience
  /** Over the shipped settings; `shardsPerGroup` has to be the same on every runner. */
  readonly sharding?: Partial<ShardingConfig.ShardingConfig["Service"]>
}

/**
 * A ledger on PostgreSQL and this process as a runner beside others: the one line to change in a switchboard that was embedded.
 * Runners join, leave and die; what one had in hand another does. A runner that was frozen and believes it still owns a
 * customer cannot write: the ledger refuses entries for a stream that moved, and keys that took effect.
 */
export const layerCluster = ({ host, patience = usualPatience, port, sharding, ...postgres }: ClusterOptions): Layer.Layer<Ledger, LedgerError> => {
  const shardingConfig = { ...ShardingConfig.defaults, ...quick, ...sharding, runnerAddress: Option.some(RunnerAddress.make(host, port)) }
  const runners = socketRunner({ storage: "byo", serialization: "ndjson", shardingConfig }).pipe(
    Layer.provide(SqlRunnerStorage.layerWith({ prefix: "redthread_cluster" })),
    Layer.provide(ShardingConfig.layer(shardingConfig)),
    Layer.provide(MessageStorage.layerNoop),
    Layer.provide(pgClient({
      url: postgres.url,
      maxConnections: 3,
      // A frozen runner must not hold the locks of its shards for ever.
      startupParameters: { idle_in_transaction_session_timeout: "3000" }
    })),
    Layer.catchCause((cause) => Layer.effectContext(Effect.fail(unavailable(`this runner cannot join the cluster: ${String(Cause.squash(cause))}`))))
  )
  return layerSpread(patience).pipe(Layer.provide(runners), Layer.provideMerge(layerPostgres(postgres)))
}
