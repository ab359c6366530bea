/**
 * A process that answers customers until all is said, to be killed while it does:
 * `node Sender.ts LEDGER ORIGIN ANSWERS`, LEDGER a file or a PostgreSQL address. It plans the answers by keys of their own,
 * so that starting it again plans nothing twice, and ends when nothing waits any more.
 */
import { checksumOf, Ledger, layerSqlite } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import { ChannelName, Instant, TenantId } from "@redthread/model"
import * as Identity from "@redthread/identity"
import * as Switchboard from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { makeExampleAdapter } from "@redthread/testing/ExampleAdapter"
import { exampleKind } from "@redthread/testing/ExampleEvents"
import { Effect, Layer, Redacted } from "effect"
import { FetchHttpClient } from "effect/http"
import { webhookOf, wrote } from "./Vendor.ts"

const [place = "", origin = "", answers = "10"] = process.argv.slice(2)
const tenant = TenantId.make("faults")
const customers = 8
const phone = (i: number): string => `+4917155501${10 + i}`

const program = Effect.gen(function*() {
  const adapter = yield* makeExampleAdapter({ secrets: ["s"], sender: { origin, token: "t", timeout: 700 } })
  const composed = Switchboard.layer({
    tenant, adapters: [{ ...adapter, budget: { requests: 1000, perMilliseconds: 1000 } }], processes: [], identity: Identity.defaultPolicy, classifier: Triage.keywords([]),
    channelNames: { [exampleKind]: ChannelName.make("chat") }, identifying: {}
  })
  const ledger = place.startsWith("postgres:") ? layerPostgres({ url: Redacted.make(place), durability: "unsynced", connections: 4 }) : layerSqlite({ file: place })
  const outbox = Switchboard.outboxWorker.pipe(Layer.provideMerge(Switchboard.Outbox.paced({ lease: 1000, firstWait: 20, longestWait: 200 })))
  yield* Effect.gen(function*() {
    const intake = yield* Switchboard.Intake
    const people = yield* Switchboard.People
    for (let i = 0; i < customers; i++) {
      const body = new TextEncoder().encode(webhookOf(wrote(`c-${i}`, "Hello", 1_700_000_000_000, { id: `u-${i}`, phone: phone(i) })))
      const { received } = yield* intake.accept({ tenant, channel: exampleKind, at: Instant.make(1_700_000_000_000), name: "w", headers: {}, body, checksum: checksumOf(body), evidence: {} })
      yield* intake.settle(received)
    }
    yield* people.catchUp
    const { send, standing } = yield* Switchboard.Outbox
    for (let i = 0; i < Number(answers); i++) {
      const [[record] = []] = yield* people.find(phone(i % customers))
      if (record === undefined) throw new Error("nobody is known")
      yield* send({ key: `a${i}`, record, message: { content: [{ _tag: "Text", text: `answer ${i}` }] } })
    }
    for (;;) {
      const { dead, open, unknown } = yield* standing
      if (open === unknown.length) {
        process.stdout.write(`${JSON.stringify({ unknown: unknown.map(({ answer }) => answer.planned.answer), dead: dead.length, entries: (yield* (yield* Ledger).counts(tenant)).entries })}\n`)
        return
      }
      yield* Effect.sleep(20)
    }
  }).pipe(Effect.provide(outbox.pipe(Layer.provideMerge(composed), Layer.provideMerge(ledger))))
})
await Effect.runPromise(Effect.provide(program, FetchHttpClient.layer))
