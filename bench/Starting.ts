/**
 * The process that `embeddedStart.ts` starts with FILE and a number of deliveries: opens an embedded switchboard, accepts the
 * deliveries, and says in milliseconds when it had done what.
 */
import { webFormAdapter } from "@redthread/adapters"
import { checksumOf, layerSqlite } from "@redthread/ledger"
import { Instant } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer } from "effect"

const imported = performance.now()
const cpu = process.cpuUsage()
const [file = "", deliveries = "1"] = process.argv.slice(2)
const composition = Switchboard.compose({ adapters: [webFormAdapter()] })
const at = Instant.make(Date.now())
const received = (i: number) => {
  const body = new TextEncoder().encode(`email=anna-${i % 50}%40example.org&message=Meine+Frage+${process.pid}-${i}`)
  return { tenant: composition.tenant, channel: "webform" as const, at, name: "form", headers: { "content-type": "application/x-www-form-urlencoded" }, body, checksum: checksumOf(body), evidence: {} }
}

const taking = Effect.gen(function*() {
  const built = performance.now()
  const intake = yield* Switchboard.Intake
  yield* intake.accept(received(0))
  const accepted = performance.now()
  const { system, user } = process.cpuUsage(cpu)
  for (let i = 1; i < Number(deliveries); i++) yield* intake.accept(received(i))
  if (Number(deliveries) > 1) yield* (yield* Switchboard.Settling).settleAll
  return {
    "from the process": accepted, "importing": imported, "building the layer": built - imported, "accepting": accepted - built,
    "from the layer": accepted - imported, "of it CPU": (system + user) / 1000, "megabytes": process.memoryUsage.rss() / 1e6
  }
})
console.log(JSON.stringify(await Effect.runPromise(Effect.provide(taking, Switchboard.layerWebhooks().pipe(
  Layer.provideMerge(Switchboard.layer(composition)), Layer.provideMerge(layerSqlite({ file }))
)))))
