/**
 * Asking channels that do not call us, such as mailboxes: what came is in the archive before the place to go on from moves, and
 * both are told by the ledger alone. One process at a time asks a channel; were it two, each delivery would still count once.
 */
import { type AnyAdapter, FetchError, type Pulled, type Received, Unreachable } from "@redthread/channel"
import { checksumOf, Ledger, type LedgerError } from "@redthread/ledger"
import { type AdapterId, type Entry, Instant, RecordId } from "@redthread/model"
import { Clock, Context, Effect, Layer, Random } from "effect"
import { Composed, nameOf } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { endpointEvidence } from "./Keeping.ts"
import { Scribe } from "./Scribe.ts"
import { Settling } from "./Settling.ts"

/** How channels are asked, in milliseconds. */
export interface PullPace {
  /** For how long one process has the word; after a crash another one begins this late. An entry is written when half of it is over. */
  readonly lease: number
  /** For how long one pull may take; shorter than the lease. */
  readonly patience: number
  /** How often a channel is asked that cannot say when there is news. */
  readonly every: number
  /** The wait after the first failure; it doubles with every further one. */
  readonly firstWait: number
  readonly longestWait: number
}

/** Two minutes for one process, a minute and a half for a pull; every five seconds; after failures a second, then twice as long, ten minutes at most. */
export const usualPullPace: PullPace = { lease: 120_000, patience: 90_000, every: 5_000, firstWait: 1_000, longestWait: 600_000 }

/**
 * The same where no other process can reach the ledger (memory, an SQLite file): who comes back after a crash goes on at once,
 * and a turn lasts an hour, so that quiet days leave few entries.
 */
export const alonePullPace: PullPace & { readonly asker: string } = { ...usualPullPace, lease: 3_600_000, asker: "alone" }

/** What came of asking a channel once. */
export type Asked =
  /** So many deliveries are in the archive, so many of them for the first time; there may be more. */
  | { readonly _tag: "Kept"; readonly deliveries: number; readonly fresh: number }
  | { readonly _tag: "Quiet"; readonly cursor: string | undefined }
  /** Another process asks this channel until then. */
  | { readonly _tag: "Elsewhere"; readonly until: Instant }
  | { readonly _tag: "Failed"; readonly reason: FetchError["reason"] }
  /** There is no such adapter (any more), or it cannot be asked. */
  | { readonly _tag: "Nobody" }

/** How far the news of a channel were kept, who asks it until when, and what is wrong. */
export interface PullStanding {
  readonly adapter: AdapterId
  readonly cursor?: string
  readonly asker?: string
  readonly until?: Instant
  /** Why it could not be asked the last time this process tried; absent where it could. */
  readonly because?: string
}

type Turn = Extract<Entry, { readonly _tag: "ChannelAsked" }>

/** The stream that tells how far a channel was read. */
export const pullRecord = (adapter: AdapterId): RecordId => RecordId.make(`desk:pull:${adapter}`)

const failure = (text: string): FetchError => new FetchError({ reason: new Unreachable({ text }) })

/** Whoever asks the channels. */
export class Pulling extends Context.Service<Pulling, {
  /** Asks one channel once, unless another process has its turn. What it gave is kept and will take effect, once. */
  readonly ask: (adapter: AdapterId) => Effect.Effect<Asked, LedgerError>
  /** Lets others ask the channel at once; for whoever stops. */
  readonly release: (adapter: AdapterId) => Effect.Effect<void, LedgerError>
  /** The adapters that can be asked now, in the order of the composition. */
  readonly channels: Effect.Effect<ReadonlyArray<AnyAdapter & { readonly pull: NonNullable<AnyAdapter["pull"]> }>>
  /** Where each of them stands. */
  readonly standing: Effect.Effect<ReadonlyArray<PullStanding>, LedgerError>
  readonly pace: PullPace
}>()("@redthread/switchboard/Pulling") {
  /** Asks at this pace; what is not told is as usual. What is usual depends on whether others share the ledger; `asker` is another name for each process that does. `pullingWorker` asks all the time. */
  static readonly layer = (given: Partial<PullPace> & { readonly asker?: string } = {}) => Layer.effect(Pulling, make(given))
}

const randomName = Effect.map(Effect.all([Random.nextIntBetween(0, 36 ** 6), Random.nextIntBetween(0, 36 ** 6)]), (parts) => parts.map((part) => part.toString(36)).join("-"))

const make = Effect.fnUntraced(function*(given: Partial<PullPace> & { readonly asker?: string }) {
  const composition = yield* Composed
  const { tenant } = composition
  const ledger = yield* Ledger
  const intake = yield* Intake
  const scribe = yield* Scribe
  const settling = yield* Settling
  const usual: PullPace & { readonly asker?: string } = ledger.isShared ? usualPullPace : alonePullPace
  const { asker: told, ...pace } = { ...usual, ...given }
  const asker = told ?? (yield* randomName)
  const read = new Map<AdapterId, { length: number; last: Turn | undefined }>()
  const problems = new Map<AdapterId, string>()

  const channels = Effect.sync(() => composition.adapters.flatMap((adapter) =>
    adapter.pull === undefined || adapter.isRetired === true ? [] : [{ ...adapter, pull: adapter.pull }]))

  /** The last turn, and how long the stream is. */
  const turnOf = Effect.fnUntraced(function*(adapter: AdapterId) {
    const before = read.get(adapter) ?? { length: 0, last: undefined }
    const more = yield* ledger.read(tenant, pullRecord(adapter), before.length)
    const now = { length: before.length + more.length, last: more.findLast((entry): entry is Turn => entry._tag === "ChannelAsked") ?? before.last }
    read.set(adapter, now)
    return now
  })

  /** Writes the turn that `decide` makes of the last one; nothing for none. Whoever wrote first is heard first. */
  const take = (adapter: AnyAdapter, decide: (last: Turn | undefined, now: Instant) => Pick<Turn, "until" | "cursor"> | undefined) =>
    scribe.write(({ nextId, recorded }) =>
      Effect.gen(function*() {
        const { last, length } = yield* turnOf(adapter.id)
        const turn = decide(last, recorded)
        if (turn === undefined) return last
        const entry: Turn = { _tag: "ChannelAsked", id: nextId(), occurred: { instant: recorded, raw: "" }, recorded, on: nameOf(composition, adapter.kind), adapter: adapter.id, asker, ...turn }
        yield* ledger.commit({ tenant, keys: [], appends: [{ record: pullRecord(adapter.id), expected: length, entries: [entry] }] })
        return entry
      }))

  const followed = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor })
  const leased = (now: Instant): Instant => Instant.make(now + pace.lease)

  /** Our turn, renewed when half of it is over; or that of another process. */
  const claimed = (adapter: AnyAdapter) =>
    take(adapter, (last, now) => {
      const isOurs = last?.asker === asker
      if (last !== undefined && (isOurs ? last.until - now > pace.lease / 2 : last.until > now)) return undefined
      return { until: leased(now), ...followed(last?.cursor) }
    })

  const pulled = (adapter: AnyAdapter, cursor: string | undefined): Effect.Effect<Pulled, FetchError> =>
    (adapter.pull?.(cursor) ?? Effect.fail(failure("It cannot be asked."))).pipe(
      Effect.timeoutOrElse({ duration: pace.patience, orElse: () => Effect.fail(failure("It took too long.")) }),
      Effect.catchDefect((defect) => Effect.fail(failure(`It broke: ${String(defect).slice(0, 200)}`)))
    )

  /** The archive first, then the cursor: a crash in between asks again, and the archive knows what it has. */
  const kept = Effect.fnUntraced(function*(adapter: AnyAdapter, { cursor, deliveries }: Pulled) {
    const now = Instant.make(yield* Clock.currentTimeMillis)
    const received = deliveries.map(({ body, headers, name }): Received => ({
      tenant, channel: adapter.kind, at: now, name, headers, body, checksum: checksumOf(body), evidence: { [endpointEvidence]: adapter.id }
    }))
    const archived = yield* intake.acceptAll(received)
    const fresh = archived.filter(({ isNew }) => isNew)
    yield* Effect.forEach(fresh, ({ received: one }) => settling.wake(one), { discard: true })
    yield* take(adapter, (last, at) => (last?.asker === asker && last.cursor !== cursor ? { until: leased(at), cursor } : undefined))
    return { deliveries: deliveries.length, fresh: fresh.length }
  }, Effect.uninterruptible)

  const ask = Effect.fn("Pulling.ask")(function*(id: AdapterId): Effect.fn.Return<Asked, LedgerError> {
    const adapter = (yield* channels).find((one) => one.id === id)
    if (adapter === undefined) return { _tag: "Nobody" }
    const turn = yield* Effect.uninterruptible(claimed(adapter))
    if (turn !== undefined && turn.asker !== asker) return { _tag: "Elsewhere", until: turn.until }
    const answer = yield* Effect.result(pulled(adapter, turn?.cursor))
    if (answer._tag === "Failure") {
      const { reason } = answer.failure
      problems.set(id, "text" in reason ? reason.text : reason._tag)
      return { _tag: "Failed", reason }
    }
    problems.delete(id)
    const { cursor, deliveries } = answer.success
    if (deliveries.length === 0 && cursor === turn?.cursor) return { _tag: "Quiet", cursor }
    const found = yield* kept(adapter, answer.success)
    return deliveries.length === 0 || cursor === turn?.cursor ? { _tag: "Quiet", cursor } : { _tag: "Kept", ...found }
  })

  const release = (id: AdapterId) =>
    Effect.flatMap(channels, (all) => {
      const adapter = all.find((one) => one.id === id)
      return adapter === undefined ? Effect.void : Effect.asVoid(take(adapter, (last, now) => (last?.asker === asker && last.until > now ? { until: now, ...followed(last.cursor) } : undefined)))
    })

  const standing = Effect.flatMap(channels, (all) => Effect.forEach(all, ({ id }) =>
    Effect.map(turnOf(id), ({ last }): PullStanding => {
      const because = problems.get(id)
      return { adapter: id, ...(last === undefined ? {} : { asker: last.asker, until: last.until, ...followed(last.cursor) }), ...(because === undefined ? {} : { because }) }
    })))

  return Pulling.of({ ask, release, channels, standing, pace })
})
