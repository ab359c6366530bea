/**
 * One runner of a cluster, as a process of its own: `node Runner.ts URL PORT`. Each line on its input is a delivery, which it
 * keeps and acknowledges on its output as `{"acknowledged": CHECKSUM}`; runners share the work of writing them into threads.
 */
import { portalAdapter } from "@redthread/adapters"
import { checksumOf } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { layerCluster } from "@redthread/switchboard/Cluster"
import { Clock, Effect, Layer, Redacted, Stream } from "effect"
import { createInterface } from "node:readline"

const [url = "", port = "", durability = "synced"] = process.argv.slice(2)
const composition = Switchboard.compose({ adapters: [portalAdapter()] })

const running = Effect.gen(function*() {
  const intake = yield* Switchboard.Intake
  const settling = yield* Switchboard.Settling
  console.log(JSON.stringify({ ready: port }))
  yield* Stream.fromAsyncIterable(createInterface({ input: process.stdin }), (cause) => cause).pipe(
    Stream.mapEffect(Effect.fnUntraced(function*(line) {
      const body = new TextEncoder().encode(line)
      const { isNew, received } = yield* intake.accept({
        tenant: composition.tenant, channel: "web", at: Instant.make(yield* Clock.currentTimeMillis), name: "load", headers: {}, body, checksum: checksumOf(body), evidence: {}
      })
      if (isNew) yield* settling.wake(received)
      console.log(JSON.stringify({ acknowledged: received.checksum }))
    }), { concurrency: 8 }),
    Stream.runDrain
  )
  yield* Effect.never
})

await Effect.runPromise(running.pipe(
  Effect.provide(Switchboard.layerWebhooks().pipe(
    Layer.provideMerge(Switchboard.layer(composition)),
    Layer.provideMerge(layerCluster({ url: Redacted.make(url), host: "127.0.0.1", port: Number(port), durability: durability === "unsynced" ? "unsynced" : "synced" }))
  ))
))
