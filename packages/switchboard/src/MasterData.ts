/** What a CRM or ticket system already knows, beside the threads: evidence of who is who, and facts that need not be asked. */
import { Ledger, type LedgerError } from "@redthread/ledger"
import type { RecordId } from "@redthread/model"
import { Context, Effect, HashMap, Layer, Option, Schema, Stream } from "effect"
import { Composed } from "./Composition.ts"
import type { Placed, Stamp } from "./Consequences.ts"
import { type Known, lengthOf, People } from "./People.ts"
import { type RowRead, type RowSaid, saidBy, type Source } from "./Rows.ts"
import { Scribe } from "./Scribe.ts"

/** What became of the rows of one load. */
export interface Loaded {
  readonly rows: number
  readonly isNew: number
  readonly changed: number
  readonly unchanged: number
  /** Rows of the source that a whole load no longer has. */
  readonly vanished: number
  /** Rows that were passed over, by line or number. */
  readonly problems: ReadonlyArray<{ readonly at: number; readonly because: string }>
}

/** A load that says it is whole, but has no row that could be read: taken at its word, it would make everybody vanish. */
export class NothingLoaded extends Schema.TaggedError<NothingLoaded>()("NothingLoaded", { source: Schema.String, standing: Schema.Int }) {
  override get message(): string {
    return `The whole load of ${this.source} has no row that can be read, and ${this.standing} rows are known; nothing was changed.`
  }
}

/** Rows written in one transaction. */
const batch = 250

/** Rows of other systems as evidence and facts: they stand in threads, with their source, and contradict nobody silently. */
export class MasterData extends Context.Service<MasterData, {
  /**
   * Takes rows in: a new one adds, a changed one replaces what the row said before, an unchanged one writes nothing. With
   * `isWhole` the rows are all the source has: one that is missing counts no longer. Rows may come from a file, or from
   * pages fetched over HTTP. When the rows break off nothing vanishes, and loading them again goes on where it stopped.
   */
  readonly load: <E>(
    source: Source, rows: Stream.Stream<RowRead, E>, options: { readonly isWhole: boolean }
  ) => Effect.Effect<Loaded, LedgerError | NothingLoaded | E>
}>()("@redthread/switchboard/MasterData") {
  static readonly layer = Layer.effect(
    MasterData,
    Effect.gen(function*() {
      const { identity, tenant } = yield* Composed
      const ledger = yield* Ledger
      const people = yield* People
      const scribe = yield* Scribe

      const commit = Effect.fnUntraced(function*(known: Known, placed: ReadonlyArray<Placed>) {
        if (placed.length === 0) return
        yield* ledger.commit({
          tenant, keys: [], appends: placed.map(({ entry, record }) => ({ record, expected: lengthOf(known, record), entries: [entry] }))
        })
      })

      return MasterData.of({
        load: Effect.fn("MasterData.load")(function*<E>(source: Source, rows: Stream.Stream<RowRead, E>, { isWhole }: { readonly isWhole: boolean }) {
          const count = { rows: 0, isNew: 0, changed: 0, unchanged: 0, vanished: 0 }
          const problems: Array<{ readonly at: number; readonly because: string }> = []
          const seen = new Set<RecordId>()

          const take = (reads: ReadonlyArray<RowRead>) =>
            scribe.write(Effect.fnUntraced(function*({ nextId, recorded }: Stamp) {
              yield* people.catchUp
              const known = yield* people.known
              const found = { isNew: 0, changed: 0, unchanged: 0, problems: [] as Array<{ readonly at: number; readonly because: string }>, records: new Set<RecordId>() }
              const placed: Array<Placed> = []
              for (const read of reads) {
                const said: RowSaid | string = saidBy(source, read, identity, recorded)
                const problem = typeof said === "string" ? said : seen.has(said.record) || found.records.has(said.record) ? `The key ${said.row} comes twice; the first row counts.` : undefined
                if (typeof said === "string" || problem !== undefined) {
                  found.problems.push({ at: read.at, because: problem ?? "" })
                  continue
                }
                const { at, digest, facts, identifiers, record, row } = said
                found.records.add(record)
                const standing = Option.getOrUndefined(HashMap.get(known.rows, record))
                if (standing?.digest === digest) {
                  found.unchanged++
                  continue
                }
                found[standing === undefined ? "isNew" : "changed"]++
                placed.push({ record, entry: { _tag: "RowImported", id: nextId(), occurred: at, recorded, on: source.name, source: source.name, row, identifiers, facts } })
              }
              yield* commit(known, placed)
              return found
            })).pipe(Effect.map((found) => {
              count.rows += reads.length
              count.isNew += found.isNew
              count.changed += found.changed
              count.unchanged += found.unchanged
              problems.push(...found.problems)
              for (const record of found.records) seen.add(record)
            }))

          const end = (records: ReadonlyArray<RecordId>) =>
            scribe.write(Effect.fnUntraced(function*({ nextId, recorded }: Stamp) {
              yield* people.catchUp
              const known = yield* people.known
              yield* commit(known, records.flatMap((record): ReadonlyArray<Placed> => {
                const standing = Option.getOrUndefined(HashMap.get(known.rows, record))
                return standing === undefined ? [] : [{
                  record,
                  entry: { _tag: "RowVanished", id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on: source.name, source: source.name, row: standing.row }
                }]
              }))
            }))

          yield* Stream.runForEachArray(Stream.rechunk(rows, batch), take)
          if (!isWhole) return { ...count, problems } satisfies Loaded
          const standing = [...(yield* people.known).rows].filter(([, row]) => row.source === source.name)
          if (seen.size === 0 && standing.length > 0) return yield* new NothingLoaded({ source: source.name, standing: standing.length })
          const gone = standing.flatMap(([record]) => (seen.has(record) ? [] : [record]))
          for (let i = 0; i < gone.length; i += batch) yield* end(gone.slice(i, i + batch))
          count.vanished = gone.length
          return { ...count, problems } satisfies Loaded
        })
      })
    })
  )
}
