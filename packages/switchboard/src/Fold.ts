/**
 * A fold over the whole ledger, kept up to date: it reads on from where it was, begins at a snapshot where the store keeps
 * one, and is made anew when somebody was erased of whom it had learnt more than is left.
 */
import { parseOwnJson } from "@redthread/channel"
import { beginning, checksumOf, type Committed, isNameless, Ledger, type LedgerError, type Position } from "@redthread/ledger"
import type { Law, RecordId } from "@redthread/model"
import { Context, Effect, Result, type Schema, Semaphore } from "effect"
import { Composed } from "./Composition.ts"

/** What is folded. Whatever decides what a line teaches beside the line itself is part of `name`, so that no snapshot of another kind is taken up. */
export interface Folding<S> {
  readonly name: string
  readonly empty: () => S
  /** The state after these lines; the one that was given may be used up. */
  readonly learn: (state: S, lines: ReadonlyArray<Committed>) => S
  /** The state as plain JSON, and back. */
  readonly freeze: (state: S) => unknown
  readonly thaw: (frozen: Schema.Json) => S
}

/** What a fold came to that read everything, and what others came to that were taken up from a snapshot at some place, as text. */
export interface TakenUp {
  readonly whole: string
  readonly from: ReadonlyArray<{ readonly entries: number; readonly came: string }>
}

/** Where a fold begins does not matter. */
export const snapshotIsTheBeginning: Law<TakenUp> = {
  id: "switchboard/snapshot-is-the-beginning",
  says: "Whoever starts from a snapshot knows exactly what they would know had they read everything.",
  source: "All that is known is a fold over the ledger",
  breaches: ({ from, whole }) => from.flatMap(({ came, entries }) => (came === whole ? [] : [{ entries: [entries], because: `taken up after ${entries} entries it came to something else` }]))
}

/** The name of a fold that learns something else from the same lines where it is `given` something else. */
export const nameUnder = (name: string, given: unknown): string => `${name} ${checksumOf(new TextEncoder().encode(JSON.stringify(given))).slice(0, 16)}`

/** A fold as it is now. */
export interface Folded<S> {
  readonly state: () => S
  /** Up to where it has read. */
  readonly place: () => Position
  /** Takes in what was committed since. */
  readonly catchUp: Effect.Effect<void, LedgerError>
}

const page = 1000

/**
 * How many entries more are read, at least, before a snapshot is taken again; 1,000 unless a layer says otherwise. It is also
 * a quarter more than at the last, so that what snapshots cost is shared by what was read.
 */
export const SnapshotPace = Context.Reference<number>("@redthread/switchboard/SnapshotPace", { defaultValue: () => 1_000 })
const isWorthIt = (since: number, all: number, atLeast: number): boolean => since >= atLeast && since * 5 >= all

/** What a snapshot holds: the state, and what was met of streams whose tombstone is still to come. */
interface Frozen {
  readonly met: ReadonlyArray<readonly [RecordId, number]>
  readonly state: Schema.Json
}

/** A fold of this brand's ledger; nothing is read before it is asked to catch up. `renewed` runs when it was made anew. */
export const folded = Effect.fnUntraced(function*<S>({ empty, freeze, learn, name, thaw }: Folding<S>, renewed: Effect.Effect<void> = Effect.void) {
  const { tenant } = yield* Composed
  const ledger = yield* Ledger
  const scope = yield* Effect.scope
  const pace = yield* SnapshotPace
  const oneAtATime = yield* Semaphore.make(1)
  let [state, upTo, read, kept]: [S, Position, number, number] = [empty(), beginning, 0, 0]
  /** How many lines were read of streams that have no name any more: those of erased people. */
  let met = new Map<RecordId, number>()
  let isBegun = false

  const beginAnew = (): void => {
    ;[state, upTo, read, kept, met] = [empty(), beginning, 0, 0, new Map()]
  }

  /** Whether somebody was erased of whom more had been learnt than is left. */
  const isStaleAfter = (lines: ReadonlyArray<Committed>): boolean => {
    let isStale = false
    for (const { entry, index, record } of lines) {
      const before = met.get(record) ?? 0
      if (entry._tag === "Erased") {
        isStale = isStale || before !== index
        met.delete(record)
      } else if (isNameless(record)) met.set(record, before + 1)
    }
    return isStale
  }

  const begin = Effect.gen(function*() {
    isBegun = true
    const found = yield* ledger.snapshots?.latest(tenant, name) ?? Effect.undefined
    if (found === undefined) return
    // One that cannot be read is as good as none: the ledger has all of it.
    const frozen = Result.flatMap(parseOwnJson(found.text), (json) => Result.try(() => [(json as unknown as Frozen).met, thaw((json as unknown as Frozen).state)] as const))
    if (Result.isSuccess(frozen)) [state, upTo, read, kept, met] = [frozen.success[1], found.position, found.entries, found.entries, new Map(frozen.success[0])]
  })

  const keep = Effect.suspend(() => {
    if (ledger.snapshots === undefined || !isWorthIt(read - kept, read, pace)) return Effect.void
    kept = read
    const text = JSON.stringify({ met: [...met], state: freeze(state) })
    return ledger.snapshots.keep(tenant, name, { position: upTo, entries: read, text }).pipe(
      Effect.catch((error) => Effect.logWarning(`No snapshot of ${name} is kept`, error.message)),
      Effect.forkIn(scope)
    )
  })

  const catchUp = Effect.gen(function*() {
    if (!isBegun) yield* begin
    for (let isStale = false;;) {
      const more = yield* ledger.after(tenant, upTo, page)
      const last = more.at(-1)
      if (last !== undefined) {
        isStale = isStaleAfter(more) || isStale
        state = learn(state, more)
        ;[upTo, read] = [last.position, read + more.length]
      } else if (isStale) {
        // What was learnt of somebody who is erased now cannot be unlearnt piece by piece: all is learnt anew, without them.
        beginAnew()
        isStale = false
        yield* renewed
      } else return yield* keep
    }
  }).pipe(oneAtATime.withPermit)

  return { state: () => state, place: () => upTo, catchUp: Effect.asVoid(catchUp) } satisfies Folded<S>
})
