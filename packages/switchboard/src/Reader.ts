/** The streams that were read lately, kept in memory: a stream only grows, so that of a known one only what is new is read. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import type { Entry, RecordId } from "@redthread/model"
import { Context, Effect, Layer } from "effect"
import { Composed } from "./Composition.ts"

/** Entries kept in memory over all streams; beyond that the streams that were asked for longest ago are forgotten. */
const most = 200_000

/** Reads streams, again and again, at the price of what is new. */
export class Reader extends Context.Service<Reader, {
  /** The whole stream as the ledger has it now. */
  readonly read: (record: RecordId) => Effect.Effect<ReadonlyArray<Entry>, LedgerError>
  /** All of these streams. */
  readonly readAll: (records: ReadonlyArray<RecordId>) => Effect.Effect<ReadonlyMap<RecordId, ReadonlyArray<Entry>>, LedgerError>
  /** Forgets what is in memory of these streams, or of all: for what was erased. */
  readonly forget: (records?: ReadonlyArray<RecordId>) => Effect.Effect<void>
}>()("@redthread/switchboard/Reader") {
  static readonly layer = Layer.effect(
    Reader,
    Effect.gen(function*() {
      const { tenant } = yield* Composed
      const ledger = yield* Ledger
      /** In the order in which they were asked for last. */
      const kept = new Map<RecordId, ReadonlyArray<Entry>>()
      let entries = 0
      const drop = (record: RecordId): void => {
        entries -= kept.get(record)?.length ?? 0
        kept.delete(record)
      }
      const keep = (record: RecordId, stream: ReadonlyArray<Entry>): void => {
        drop(record)
        if (stream.length > most) return
        kept.set(record, stream)
        entries += stream.length
        for (const oldest of kept.keys()) {
          if (entries <= most) break
          drop(oldest)
        }
      }
      const read = Effect.fnUntraced(function*(record: RecordId) {
        const before = kept.get(record) ?? []
        const more = yield* ledger.read(tenant, record, before.length)
        const stream = more.length === 0 ? before : [...before, ...more]
        keep(record, stream)
        return stream
      })
      return Reader.of({
        read,
        readAll: (records) => Effect.map(Effect.forEach(records, (record) => Effect.map(read(record), (stream) => [record, stream] as const), { concurrency: 8 }), (all) => new Map(all)),
        forget: (records) => Effect.sync(() => (records ?? [...kept.keys()]).forEach(drop))
      })
    })
  )
}
