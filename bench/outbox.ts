/**
 * What answers cost: `node bench/outbox.ts [--answers 500] [--json]`. Planning and sending in memory and on SQLite, with a vendor
 * that answers at once; what a restart reads; how long reminders take to find what runs. Milliseconds of processor time.
 */
import { layerMemory, layerSqlite, Ledger } from "@redthread/ledger"
import { AdapterId, AnswerId, ChannelName, ConcernId, type Entry, EntryId, Instant, Namespace, Purpose, RecordId, TenantId } from "@redthread/model"
import * as Identity from "@redthread/identity"
import * as Process from "@redthread/process"
import * as Switchboard from "@redthread/switchboard"
import { exampleAdapter, exampleKind } from "@redthread/testing"
import * as Triage from "@redthread/triage"
import { Effect, Layer, Result } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values } = parseArgs({ options: { answers: { type: "string", default: "500" }, json: { type: "boolean", default: false } } })
const answers = Number(values.answers)
const tenant = TenantId.make("bench")
const at = Instant.make(Date.now())
const on = ChannelName.make("chat")
const cancel = Result.getOrThrow(Process.fromJson({
  name: "cancel", version: 1, facts: {}, assurance: ["anonymous"], states: { open: { within: "P14D", onTimeout: "expire" }, expired: { final: true } }, initial: "open",
  events: { expire: { from: "open", to: "expired" } }, channels: { chat: {} }
}))
const adapter = { ...exampleAdapter({ secrets: [], sender: { origin: "https://x", token: "t" } }, (_, key) => Effect.succeed({ externalKey: `m ${key}` })), budget: { requests: 1_000_000, perMilliseconds: 1 } }
const composed = Switchboard.layer({
  tenant, adapters: [adapter], processes: [cancel], identity: Identity.defaultPolicy, classifier: Triage.keywords([]), channelNames: { [exampleKind]: on }, identifying: {}
})

const cpu = Effect.fnUntraced(function*<A, E, R>(effect: Effect.Effect<A, E, R>) {
  const before = process.cpuUsage()
  yield* effect
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1000
})
const round = (value: number): number => Math.round(value * 1000) / 1000

const sending = Effect.gen(function*() {
  const { send, standing, work } = yield* Switchboard.Outbox
  const say = (i: number) =>
    send({ key: `a${i}`, record: RecordId.make(`r${i}`), to: { namespace: Namespace.make("phone"), value: `+49${i}`, assurance: "claimed" }, message: { content: [{ _tag: "Text", text: "Hello" }] } })
  for (let i = 0; i < 50; i++) yield* say(-i - 1)
  while ((yield* standing).open > 0) yield* work
  const planning = yield* cpu(Effect.gen(function*() { for (let i = 0; i < answers; i++) yield* say(i) }))
  const sent = yield* cpu(Effect.gen(function*() { while ((yield* standing).open > 0) yield* work }))
  return { "plan one (ms)": round(planning / answers), "send one (ms)": round(sent / answers) }
})

/** A ledger with so many answers that are over, and so many concerns that are open. */
const filled = Effect.fnUntraced(function*(over: number, open: number) {
  const ledger = yield* Ledger
  const about = (id: string) => ({ id: EntryId.make(id), occurred: { instant: at, raw: "" }, recorded: at, on })
  const recipient = { adapter: AdapterId.make("example-channel"), channel: exampleKind, to: { namespace: Namespace.make("phone"), value: "1", assurance: "claimed" }, references: [] } as const
  for (let i = 0; i < over; i++) {
    const answer = AnswerId.make(`o${i}`)
    const entries: [Entry, ...Array<Entry>] = [
      { _tag: "AnswerPlanned", ...about(`${i}a`), answer, recipient, purpose: Purpose.make("service"), content: [{ _tag: "Text", text: "Hello" }], messages: 1, lost: [] },
      { _tag: "SendTried", ...about(`${i}b`), answer, message: 0, attempt: 0, until: at },
      { _tag: "SendEnded", ...about(`${i}c`), answer, message: 0, attempt: 0, outcome: { _tag: "Sent", externalKey: `m${i}` } },
      { _tag: "Answered", ...about(`${i}d`), answer, content: [] }
    ]
    yield* ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make(`r${i}`), expected: "any", entries }] })
  }
  for (let i = 0; i < open; i++) {
    const opened: Entry = { _tag: "ConcernOpened", ...about(`c${i}`), concern: ConcernId.make(`K-${i}`), title: "cancel", process: { name: cancel.name, version: 1 } }
    yield* ledger.commit({ tenant, keys: [], appends: [{ record: RecordId.make(`c${i}`), expected: "any", entries: [opened] }] })
  }
})
const restart = Effect.gen(function*() {
  yield* filled(10_000, 2_000)
  const ledger = yield* Ledger
  return yield* Effect.provide(Effect.gen(function*() {
    const { standing } = yield* Switchboard.Outbox
    const { fire } = yield* Switchboard.Reminders
    const outbox = yield* cpu(standing)
    const reminders = yield* cpu(fire)
    const again = yield* cpu(fire)
    return {
      "outbox after a restart, 42,000 entries (entries/s)": Math.round(42_000 / outbox * 1000), "reminders after a restart, 2,000 concerns (ms each)": round((reminders - outbox) / 2_000),
      "a look at 2,000 concerns that run (ms)": round(again)
    }
  }), Layer.fresh(composed.pipe(Layer.provideMerge(Layer.succeed(Ledger, ledger)))))
})

const dir = mkdtempSync(join(tmpdir(), "redthread-outbox-"))
const run = <A, E>(effect: Effect.Effect<A, E, Switchboard.Outbox | Switchboard.Reminders | Ledger>, ledger: Layer.Layer<Ledger, unknown>) =>
  Effect.runPromise(Effect.provide(effect, composed.pipe(Layer.provideMerge(ledger))))
const result = {
  memory: { ...(await run(sending, layerMemory)), ...(await run(restart, layerMemory)) },
  sqlite: { ...(await run(sending, layerSqlite({ file: join(dir, "a.sqlite"), durability: "unsynced" }))), ...(await run(restart, layerSqlite({ file: join(dir, "b.sqlite"), durability: "unsynced" }))) }
}
rmSync(dir, { recursive: true, force: true })
if (values.json) console.log(JSON.stringify(result))
else console.table(result)
