/** `redthread ingest`: raw payloads into the ledger. Acknowledged means kept on disk; a restart goes on where a crash stopped. */
import * as Channel from "@redthread/channel"
import { beginning, Ledger } from "@redthread/ledger"
import { ChannelKind, type TenantId } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, Layer, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { deliver, filesBelow, kindOf, kinds } from "./Deliveries.ts"
import { ledgerAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { version } from "./Release.ts"
import { replayArchive } from "./Replay.ts"
import { compose } from "./Settings.ts"

/** Deliveries of a channel that nobody could name are kept under this kind and put aside. */
const unknownKind: ChannelKind = "redthread:unknown"

/** Files kept together before they are acknowledged: one sync for all of them. */
const batchSize = 64

const kindFor = (received: Channel.Received, adapters: Channel.Registry): ChannelKind =>
  Channel.whose(adapters, received)[0]?.kind ?? unknownKind

const settleLeftovers = Effect.fn("Ingest.settleLeftovers")(function*(tenant: TenantId) {
  const intake = yield* Switchboard.Intake
  const ledger = yield* Ledger
  let settled = 0
  for (let from = beginning;;) {
    const left = yield* ledger.unsettled(tenant, from, batchSize)
    const last = left.at(-1)
    if (last === undefined) return settled
    for (const { received } of left) yield* intake.settle(received)
    settled += left.length
    from = last.position
  }
})

interface Options {
  readonly paths: ReadonlyArray<string>
  readonly channel: ChannelKind | undefined
  readonly json: boolean
}

/** Keeps the files in batches, acknowledges each, and writes what they mean into threads. */
export const ingestFiles = Effect.fn("Ingest.ingestFiles")(function*({ channel, json, paths }: Options) {
  const { adapters, tenant } = yield* Switchboard.Composed
  const intake = yield* Switchboard.Intake
  const ledger = yield* Ledger
  const files = yield* filesBelow(paths)
  if (files.length === 0) return yield* new BadInput({ input: paths.join(" "), at: "", reason: "There are no files in it." })
  const leftovers = yield* settleLeftovers(tenant)
  if (leftovers > 0) yield* remark(`${leftovers} payloads that an earlier run had kept are in their threads now.`)
  const bar = progress("ingesting", files.length)
  const count = { payloads: 0, known: 0, events: 0, entries: 0, parked: 0, unreadable: 0 }
  for (let i = 0; i < files.length; i += batchSize) {
    const batch: Array<Channel.Received> = []
    for (const file of files.slice(i, i + batchSize)) {
      const read = yield* Effect.result(deliver(file, channel ?? kindOf(file) ?? unknownKind, tenant))
      if (read._tag === "Failure") {
        count.unreadable++
        yield* remark(read.failure.message)
      } else {
        const received = read.success
        batch.push(received.channel === unknownKind ? { ...received, channel: kindFor(received, adapters) } : received)
      }
    }
    const kept = yield* intake.acceptAll(batch)
    for (const { isNew, received } of kept) {
      count.payloads++
      if (!isNew) count.known++
      if (json) yield* printJson({ acknowledged: received.checksum, payload: received.name, channel: received.channel, isNew })
      if (isNew) {
        const { entries, events, parked } = yield* intake.settle(received)
        count.events += events
        count.entries += entries.length
        if (parked !== undefined) {
          count.parked++
          yield* json
            ? printJson({ payload: received.name, parked })
            : print(`put aside: ${received.name}: ${parked}`)
        }
      }
      yield* bar.step(received.name)
    }
  }
  yield* bar.done
  const total = yield* ledger.counts(tenant)
  yield* json
    ? printJson({ summary: { ...count, leftovers, ledger: total } })
    : print(
      `${count.payloads} payloads kept (${count.known} of them known before), ${count.events} channel events, ${count.entries} entries; ` +
        `${count.parked} put aside${count.unreadable === 0 ? "" : `, ${count.unreadable} files unreadable`}.\n` +
        `The ledger holds ${total.payloads} payloads and ${total.entries} entries in ${total.records} streams.`
    )
  if (count.unreadable > 0) return yield* new BadInput({ input: `${count.unreadable} files`, at: "", reason: "They could not be read; all others were kept." })
})

/** A ledger file and a settings file, as several commands take them. */
export const ledgerFlags = {
  ledger: Flag.String("ledger").pipe(Flag.withDescription("The ledger: an SQLite file, or postgres://…"), Flag.withDefault("./redthread.sqlite")),
  settings: Flag.String("settings").pipe(Flag.withDescription("JSON file with processes, channel names and phrases"), Flag.optional)
}

/** Takes files and folders into a ledger. */
export const ingest = Command.make(
  "ingest",
  {
    ...ledgerFlags,
    channel: Flag.Literals("channel", kinds).pipe(
      Flag.withDescription("Kind of channel; without it, folder names, file endings and contents tell"),
      Flag.optional
    ),
    json: Flag.Boolean("json").pipe(Flag.withDescription("One JSON line per acknowledged payload, a summary last"), Flag.withDefault(false)),
    replay: Flag.Boolean("replay").pipe(Flag.withDescription("Read the archive again with the adapters as they are now, and show what would change"), Flag.withDefault(false)),
    apply: Flag.Boolean("apply").pipe(Flag.withDescription("With --replay: write what is new or understood otherwise into the threads"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("With --replay: differences that were not applied are findings"), Flag.withDefault(false)),
    paths: Argument.String("paths").pipe(Argument.withDescription("Files, or folders of files"), Argument.variadic())
  },
  Effect.fn("redthread ingest")(function*({ apply, channel, json, ledger, paths, replay, settings, strict }) {
    if (apply && !replay) return yield* new BadInput({ input: "--apply", at: "", reason: "It goes with --replay." })
    if (replay === paths.length > 0) return yield* new BadInput({ input: paths.join(" "), at: "", reason: replay ? "A replay reads the archive and takes no files." : "Name files or folders to take in." })
    const composition = yield* compose(Option.getOrUndefined(settings))
    const switchboard = Switchboard.layer(composition).pipe(Layer.provideMerge(ledgerAt(ledger)))
    yield* replay
      ? Effect.provide(replayArchive({ apply, json, strict, release: version }), switchboard)
      : Effect.provide(ingestFiles({ paths, json, channel: Option.getOrUndefined(channel) }), switchboard)
  })
).pipe(Command.withDescription("Keep raw payloads and write them into threads"))
