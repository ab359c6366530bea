/**
 * How long an agent waits for the 360° overview of a customer with a long history, and for the next one after something happened.
 * `node bench/overview.ts [--entries 10000] [--others 20000] [--looks 200] [--quick] [--json]`, on SQLite with every commit synced.
 * The demand: 95 of 100 looks at a customer with 10,000 entries within 50 ms. CPU beside the wall clock, for the machine may be shared.
 */
import * as Identity from "@redthread/identity"
import { layerSqlite, Ledger } from "@redthread/ledger"
import {
  AdapterId, AgentId, ChannelName, ConcernId, type Entry, EntryId, EventKey, FactName, Instant, Namespace, ProcessName, PromiseId, RecordId, rootPointer, StateName,
  StepName, TenantId
} from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import * as Triage from "@redthread/triage"
import { Effect, Layer, Queue, Stream } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"

const { values: given } = parseArgs({
  options: { entries: { type: "string", default: "10000" }, others: { type: "string" }, looks: { type: "string" }, quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } }
})
const [wanted, others, looks] = [Number(given.entries), Number(given.others ?? (given.quick ? 2000 : 20_000)), Number(given.looks ?? (given.quick ? 40 : 200))]
const demand = 50

const composition: Switchboard.Composition = {
  tenant: TenantId.make("bench"), adapters: [], processes: [], identity: Identity.defaultPolicy, classifier: Triage.keywords([]), channelNames: {}, identifying: {}
}
const channels = ["web", "hotline", "email"].map((name) => ChannelName.make(name))

/** The n-th line of somebody's history: contacts mostly, concerns, facts, steps, promises and notes in between. */
const lineOf = (who: string, n: number): Entry => {
  const instant = Instant.make(1_700_000_000_000 + n * 60_000)
  const about = { id: EntryId.make(`${who}-${String(n).padStart(8, "0")}`), occurred: { instant, raw: new Date(instant).toISOString() }, recorded: instant, on: channels[n % 3] ?? ChannelName.make("web") }
  const concern = ConcernId.make(`K-${who}-${Math.floor(n / 40)}`)
  if (n % 40 === 0) return { _tag: "ConcernOpened", ...about, concern, title: "contract.cancel", process: { name: ProcessName.make("contract.cancel"), version: 1 } }
  if (n % 40 === 39) return { _tag: "ConcernClosed", ...about, concern, outcome: "cancelled" }
  switch (n % 8) {
    case 1: return { _tag: "FactGiven", ...about, concern, fact: { name: FactName.make(`fact${n % 23}`), value: `value ${n}`, on: about.on, at: about.occurred } }
    case 2: return { _tag: "StepTaken", ...about, concern, process: ProcessName.make("contract.cancel"), step: StepName.make("request"), was: StateName.make("open"), now: StateName.make("requested") }
    case 3: return { _tag: "NoteWritten", ...about, concern, text: "Asked for a call back in the evening.", by: AgentId.make("berta") }
    case 4: return { _tag: "PromiseMade", ...about, concern, promise: { id: PromiseId.make(`P-${n}`), text: "Confirmation by mail" } }
    case 5: return { _tag: "PromiseKept", ...about, concern, promise: PromiseId.make(`P-${n - 1}`) }
    default: return {
      _tag: "Contacted", ...about, concern,
      event: {
        _tag: "Message", key: EventKey.make(`${who}:${n}`), revision: 0, channel: "web", adapter: AdapterId.make("bench"), at: about.occurred, thread: { references: [] },
        identifiers: [{ namespace: Namespace.make("email"), value: `${who}@example.com`, normalised: `${who}@example.com`, assurance: "claimed" }], others: [], signals: [],
        source: { at: rootPointer, read: [], carried: [], unrecognised: [] }, direction: "inbound", content: [{ _tag: "Text", text: "Good morning, what has become of my cancellation?" }]
      }
    }
  }
}

const clocked = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.gen(function*() {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const value = yield* effect
  const { system, user } = process.cpuUsage(cpu)
  return { value, wall: performance.now() - start, cpu: (system + user) / 1000 }
})
const quantile = (of: ReadonlyArray<number>, q: number): number => of.toSorted((one, other) => one - other)[Math.min(of.length - 1, Math.floor(of.length * q))] ?? 0
const spread = (of: ReadonlyArray<{ readonly wall: number; readonly cpu: number }>) => {
  const [wall, cpu] = [of.map((one) => one.wall), of.map((one) => one.cpu)]
  return { p50: quantile(wall, 0.5), p95: quantile(wall, 0.95), max: Math.max(...wall), cpuP50: quantile(cpu, 0.5), cpuP95: quantile(cpu, 0.95) }
}
const rounded = (values: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 10) / 10]))

const fill = Effect.gen(function*() {
  const ledger = yield* Ledger
  const write = Effect.fnUntraced(function*(who: string, count: number) {
    for (let from = 0; from < count; from += 1000) {
      const [first, ...rest] = Array.from({ length: Math.min(1000, count - from) }, (_, i) => lineOf(who, from + i))
      if (first !== undefined) yield* ledger.commit({ tenant: composition.tenant, keys: [], appends: [{ record: RecordId.make(`email:${who}@example.com`), expected: from, entries: [first, ...rest] }] })
    }
  })
  yield* write("anna", wanted)
  for (let n = 0; n < others / 100; n++) yield* write(`other${n}`, 100)
})

const measure = Effect.gen(function*() {
  const { act } = yield* Switchboard.AgentActions
  const { changes, of } = yield* Switchboard.LiveOverview
  const record = RecordId.make("email:anna@example.com")
  const first = yield* clocked(of("anna@example.com"))
  if (first.value[0]?.thread.entries.length !== wanted) throw new Error(`${first.value[0]?.thread.entries.length} entries instead of ${wanted}`)
  const again: Array<{ wall: number; cpu: number }> = []
  for (let n = 0; n < looks; n++) again.push(yield* clocked(of("anna@example.com")))
  const seen = yield* Queue.unbounded<number>()
  yield* Effect.forkChild(Stream.runForEach(changes(record), ({ thread }) => Queue.offer(seen, thread.entries.length)))
  yield* Queue.take(seen)
  const live: Array<{ wall: number; cpu: number }> = []
  for (let n = 0; n < looks; n++) {
    live.push(yield* clocked(Effect.gen(function*() {
      yield* act({ _tag: "Note", text: `look ${n}` }, { by: AgentId.make("berta"), on: ChannelName.make("hotline"), about: { customer: record } })
      const length = yield* Queue.take(seen)
      if (length !== wanted + n + 1) throw new Error(`saw ${length} entries after act ${n + 1}`)
    })))
  }
  return { entries: wanted, others, looks, firstLook: rounded({ wall: first.wall, cpu: first.cpu }), look: rounded(spread(again)), actToOverview: rounded(spread(live)) }
})

const folder = mkdtempSync(join(tmpdir(), "redthread-overview-"))
const open = () => Switchboard.layer(composition).pipe(Layer.provideMerge(layerSqlite({ file: join(folder, "ledger.sqlite") })))
try {
  await Effect.runPromise(Effect.provide(fill, layerSqlite({ file: join(folder, "ledger.sqlite") })))
  const start = performance.now()
  const result = await Effect.runPromise(Effect.provide(Effect.flatMap(Effect.sync(() => performance.now() - start), (startMs) => Effect.map(measure, (told) => ({ ...told, startMs: Math.round(startMs) }))), open()))
  if (given.json) console.log(JSON.stringify(result))
  else {
    console.log(`${result.entries} entries of one customer, ${result.others} of others; the switchboard read them all in ${result.startMs} ms. Milliseconds:`)
    console.log(`the demand: p95 of a look at most ${demand}`)
    console.log(`first look (all entries from disk)   ${JSON.stringify(result.firstLook)}`)
    console.log(`look                                 ${JSON.stringify(result.look)}`)
    console.log(`agent acts, overview follows         ${JSON.stringify(result.actToOverview)}`)
  }
  if ((result.look["p95"] ?? Infinity) > demand) {
    console.error(`A look took ${result.look["p95"]} ms at p95, more than ${demand}.`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
