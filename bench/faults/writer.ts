/**
 * The process that gets killed, started by the others with FILE or URL, and `--unsynced`, `--limit N`. It archives deliveries one
 * by one and in batches, prints each acknowledgement as `{"acknowledged": CHECKSUM}` after the ledger said so, and then
 * lets each take effect. Like a channel it delivers the latest again after a restart.
 */
import { beginning, checksumOf, type Delivery, layerSqlite, Ledger } from "@redthread/ledger"
import { layerPostgres } from "@redthread/ledger/Postgres"
import type { Received } from "@redthread/channel"
import { AdapterId, ChannelName, Entry, EntryId, EventKey, Instant, RecordId, rootPointer, TenantId } from "@redthread/model"
import { Effect, Redacted } from "effect"
import { parseArgs } from "node:util"

const { positionals: [file = ""], values } = parseArgs({
  allowPositionals: true,
  options: { unsynced: { type: "boolean", default: false }, limit: { type: "string", default: "1000000000" } }
})
const tenant = TenantId.make("faults")
const at = Instant.make(1_780_000_000_000)

const delivery = (number: number): Received => {
  const body = new TextEncoder().encode(JSON.stringify({ number, text: "Ich möchte meinen Vertrag kündigen. ".repeat(number % 40) }))
  return { tenant, channel: "webform", at, name: "/intake/webform", headers: {}, body, checksum: checksumOf(body), evidence: {} }
}

/** What intake would write for the delivery; the key is the checksum, so that a second effect is seen. */
const contacted = ({ received: { checksum } }: Pick<Delivery, "received">): Entry =>
  Entry.cases.Contacted.make({
    id: EntryId.make(`entry ${checksum}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("web"),
    event: {
      _tag: "Message", key: EventKey.make(checksum), revision: 0, channel: "webform", adapter: AdapterId.make("faults"),
      at: { instant: at, raw: "" }, thread: { references: [] }, identifiers: [], others: [], signals: [],
      source: { at: rootPointer, read: [], carried: [], unrecognised: [] }, direction: "inbound", content: []
    }
  })

const effect = (one: Pick<Delivery, "received">) =>
  Effect.gen(function*() {
    const { checksum } = one.received
    yield* (yield* Ledger).commit({
      tenant, settles: { channel: "webform", checksum }, keys: [{ key: EventKey.make(checksum), revision: 0 }],
      appends: [{ record: RecordId.make(`record ${checksum.slice(0, 2)}`), expected: "any", entries: [contacted(one)] }]
    })
  }).pipe(Effect.catchReason("LedgerError", "AlreadyCounted", () => Effect.void))

const program = Effect.gen(function*() {
  const ledger = yield* Ledger
  for (const waiting of yield* ledger.unsettled(tenant, beginning, 1_000_000)) yield* effect(waiting)
  const { payloads } = yield* ledger.counts(tenant)
  const last = payloads + Number(values.limit)
  for (let number = Math.max(0, payloads - 20); number < last;) {
    const batch = Array.from({ length: number % 3 === 0 ? 10 : 1 }, (_, i) => delivery(number + i))
    const archived = batch.length === 1 && batch[0] !== undefined ? [yield* ledger.archive(batch[0])] : yield* ledger.archiveAll(batch)
    for (const { checksum } of archived) process.stdout.write(`${JSON.stringify({ acknowledged: checksum })}\n`)
    for (const received of batch) yield* effect({ received })
    number += batch.length
  }
})

const durability = values.unsynced ? "unsynced" : "synced"
await Effect.runPromise(Effect.provide(program, file.startsWith("postgres:") ? layerPostgres({ url: Redacted.make(file), durability, connections: 3 }) : layerSqlite({ file, durability })))
