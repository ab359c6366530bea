/**
 * The same switchboard on several machines: `@redthread/switchboard/Cluster`. One entity a customer settles what concerns that
 * customer, on whichever runner it lives. Needs `@effect/platform-node` and `@effect/sql-pg`.
 */
import { layer as socketRunner } from "@effect/platform-node/NodeClusterSocket"
import { layer as pgClient } from "@effect/sql-pg/PgClient"
import type { Received } from "@redthread/channel"
import { Ledger, LedgerError, LogUnavailable } from "@redthread/ledger"
import { layerPostgres, type PostgresOptions } from "@redthread/ledger/Postgres"
import { ChannelKind, Checksum, TenantId } from "@redthread/model"
import { Cause, type Duration, Effect, Layer, Option, Schema } from "effect"
import { Entity, MessageStorage, RunnerAddress, ShardingConfig, Sharding, SqlRunnerStorage } from "effect/cluster"
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

/** A cluster in which entities live: how long to wait for the answer of one, and when a delivery counts as forgotten. */
export interface Patience {
  readonly answerWithin: Duration.Input
  /** Milliseconds. */
  readonly forgottenAfter: number
  /** Deliveries under way at once from one process. */
  readonly atOnce: number
}

/** An answer within 5 seconds, forgotten after 3, 32 at once. */
export const usualPatience: Patience = { answerWithin: "5 seconds", forgottenAfter: 3000, atOnce: 32 }

const unavailable = (text: string): LedgerError => new LedgerError({ reason: new LogUnavailable({ text }) })

/** Spreads settling over the runners of a cluster; each runner has the whole switchboard, and settles for its own customers. */
export const layerSpread = ({ answerWithin, atOnce, forgottenAfter }: Patience = usualPatience): Layer.Layer<never, never, Sharding.Sharding | Ledger> =>
  Layer.effect(
    Spread,
    Effect.gen(function*() {
      const sharding = yield* Sharding.Sharding
      const ledger = yield* Ledger
      return {
        atOnce,
        patience: forgottenAfter,
        over: Effect.fnUntraced(function*(here: (received: Received) => Effect.Effect<void, LedgerError>) {
          yield* sharding.registerEntity(CustomerEntity, Effect.succeed(CustomerEntity.of({
            Settle: ({ payload }) =>
              ledger.payload(payload.tenant, payload).pipe(
                Effect.flatMap((received) => received === undefined ? Effect.void : here(received)),
                Effect.mapError(({ message }) => ({ text: message }))
              )
          })), { maxIdleTime: "1 minute" })
          const customer = yield* sharding.makeClient(CustomerEntity)
          return Effect.fnUntraced(function*({ received: { channel, checksum, tenant }, record }) {
            const id = (yield* record) ?? `${channel} ${checksum}`
            yield* customer(`${tenant} ${id}`).Settle({ tenant, channel, checksum }).pipe(
              Effect.mapError((error) => unavailable("text" in error ? error.text : error.message)),
              Effect.timeoutOrElse({ duration: answerWithin, orElse: () => Effect.fail(unavailable("the runner does not answer")) })
            )
          })
        })
      } satisfies Spread
    })
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
