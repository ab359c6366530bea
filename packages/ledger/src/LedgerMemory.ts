/** The ledger in memory: for tests, demos and trials; it forgets everything when its scope closes. */
import type { Received } from "@redthread/channel"
import type { Entry, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { Effect, Layer, Result } from "effect"
import { checksumOf } from "./Checksums.ts"
import { following, makeNews, type News } from "./Following.ts"
import { type Append, type Archived, type Change, type Committed, type Counted, type DeliveryRef, Ledger, Position, type Snapshot } from "./Ledger.ts"
import { AlreadyCounted, ChecksumWrong, DeliveryUnknown, ledgerError, LedgerError, PositionUnknown, ThreadMoved } from "./LedgerError.ts"
import { entryFromText, entryToText, toColumn } from "./LedgerText.ts"

interface Kept {
  readonly number: number
  readonly received: Received
  state: "waiting" | "settled" | { readonly at: Instant; readonly reason: string }
}

/** Entries are kept as text, as any store would: what is read is never the object that was given. */
interface Line {
  readonly record: RecordId
  readonly index: number
  readonly text: string
}

/** One tenant's world. A line's place in commit order is its index plus one. */
interface World {
  readonly archive: Map<string, Kept>
  /** Deliveries there ever were. */
  arrived: number
  readonly counted: Map<EventKey, Set<number>>
  readonly lines: Array<Line>
  readonly streams: Map<RecordId, Array<Line>>
  readonly snapshots: Map<string, Snapshot>
  /** Snapshots with fewer entries are not taken. */
  floor: number
}

const refOf = ({ channel, checksum }: DeliveryRef): string => `${checksum} ${channel}`
const toPosition = (number: number): Position => Position.make(String(number), { disableChecks: true })
const toNumber = (position: Position): Result.Result<number, LedgerError> =>
  /^\d{1,15}$/.test(position) ? Result.succeed(Number(position)) : Result.fail(ledgerError(new PositionUnknown({ position })))
const copied = (received: Received): Received => ({ ...structuredClone(received), body: Uint8Array.from(received.body) })

/** As databases compare them: byte by byte. */
const inKeyOrder = (one: Counted, other: Counted): number =>
  Buffer.compare(Buffer.from(toColumn(one.key)), Buffer.from(toColumn(other.key))) || one.revision - other.revision

const entryOf = ({ index, record, text }: Line): Result.Result<Entry, LedgerError> => entryFromText(record, index, text)

const findIn = (world: World, delivery: DeliveryRef): Result.Result<Kept, LedgerError> => {
  const kept = world.archive.get(refOf(delivery))
  return kept === undefined
    ? Result.fail(ledgerError(new DeliveryUnknown({ channel: delivery.channel, checksum: delivery.checksum })))
    : Result.succeed(kept)
}

/** The first event that took effect before, or comes twice. */
const doubled = (world: World, keys: ReadonlyArray<Counted>): Counted | undefined =>
  keys.find(({ key, revision }, i) =>
    world.counted.get(key)?.has(revision) === true || keys.slice(0, i).some((other) => other.key === key && other.revision === revision)
  )

/** The first append whose stream is not as long as expected, counting the appends before it. */
const moved = (world: World, appends: ReadonlyArray<Append>): ThreadMoved | undefined => {
  const lengths = new Map<RecordId, number>()
  for (const { entries, expected, record } of appends) {
    const actual = lengths.get(record) ?? world.streams.get(record)?.length ?? 0
    if (expected !== "any" && expected !== actual) return new ThreadMoved({ record, expected, actual })
    lengths.set(record, actual + entries.length)
  }
  return undefined
}

const archiveIn = (world: World, received: Received): Archived => {
  const ref = refOf(received)
  const isNew = !world.archive.has(ref)
  if (isNew) world.archive.set(ref, { number: ++world.arrived, received: copied(received), state: "waiting" })
  return { checksum: received.checksum, isNew }
}

const commitIn = (world: World, changes: ReadonlyArray<Change>): Result.Result<{ readonly position: Position }, LedgerError> =>
  Result.gen(function*() {
    const [appends, keys] = [changes.flatMap((change) => change.appends), changes.flatMap((change) => change.keys)]
    const texts = yield* Result.all(appends.map(({ entries, record }) => Result.all(entries.map((entry) => entryToText(record, entry)))))
    const settled = yield* Result.all(changes.flatMap(({ settles }) => settles === undefined ? [] : [findIn(world, settles)]))
    const twice = doubled(world, keys)
    if (twice !== undefined) return yield* Result.fail(ledgerError(new AlreadyCounted(twice)))
    const thread = moved(world, appends)
    if (thread !== undefined) return yield* Result.fail(ledgerError(thread))
    for (const kept of settled) kept.state = "settled"
    for (const { key, revision } of keys) world.counted.set(key, (world.counted.get(key) ?? new Set()).add(revision))
    appends.forEach(({ entries, record }, i) => {
      if (entries.length === 0) return
      const stream = world.streams.get(record) ?? []
      world.streams.set(record, stream)
      for (const text of texts[i] ?? []) {
        const line = { record, index: stream.length, text }
        stream.push(line)
        world.lines.push(line)
      }
    })
    return { position: toPosition(world.lines.length) }
  })

const make = (news: News): Ledger["Service"] => {
  const worlds = new Map<TenantId, World>()
  const worldOf = (tenant: TenantId): World => {
    const world = worlds.get(tenant) ?? { archive: new Map(), arrived: 0, counted: new Map(), lines: [], streams: new Map(), snapshots: new Map(), floor: 0 }
    worlds.set(tenant, world)
    return world
  }
  const from = <A>(run: () => Result.Result<A, LedgerError>) => Effect.suspend(() => Effect.fromResult(run()))
  const archiveAll = (received: ReadonlyArray<Received>) =>
    from(() => {
      const wrong = received.find(({ body, checksum }) => checksumOf(body) !== checksum)
      return wrong === undefined
        ? Result.succeed(received.map((one) => archiveIn(worldOf(one.tenant), one)))
        : Result.fail(ledgerError(new ChecksumWrong({ given: wrong.checksum, actual: checksumOf(wrong.body) })))
    })
  const keptAfter = (tenant: TenantId, after: Position, limit: number, wanted: (kept: Kept) => boolean) =>
    Result.map(toNumber(after), (number) =>
      [...worldOf(tenant).archive.values()].filter((kept) => kept.number > number && wanted(kept)).slice(0, Math.max(0, limit)))
  const commitAll: Ledger["Service"]["commitAll"] = (tenant, changes) => Effect.tap(from(() => commitIn(worldOf(tenant), changes)), () => news.tell)
  const after: Ledger["Service"]["after"] = (tenant, position, limit) =>
    from(() =>
      Result.flatMap(toNumber(position), (number) =>
        Result.all(worldOf(tenant).lines.slice(number, number + Math.max(0, limit)).map((line, i): Result.Result<Committed, LedgerError> =>
          Result.map(entryOf(line), (entry) => ({ position: toPosition(number + i + 1), record: line.record, index: line.index, entry }))
        ))))
  return {
    isShared: false,
    archive: (received) => Effect.map(archiveAll([received]), ([archived]) => archived ?? { checksum: received.checksum, isNew: false }),
    archiveAll,
    unsettled: (tenant, after, limit) =>
      from(() =>
        Result.map(keptAfter(tenant, after, limit, ({ state }) => state === "waiting"), (found) =>
          found.map(({ number, received }) => ({ position: toPosition(number), received: copied(received) })))),
    park: (tenant, delivery, at, reason) =>
      from(() =>
        Result.map(findIn(worldOf(tenant), delivery), (kept) => {
          if (kept.state !== "settled") kept.state = { at, reason }
        })),
    parked: (tenant, after, limit) =>
      from(() =>
        Result.map(keptAfter(tenant, after, limit, ({ state }) => typeof state === "object"), (found) =>
          found.flatMap(({ number, received, state }) =>
            typeof state === "object" ? [{ position: toPosition(number), received: copied(received), ...state }] : []))),
    archived: (tenant, after, limit) =>
      from(() =>
        Result.map(keptAfter(tenant, after, limit, () => true), (found) =>
          found.map(({ number, received, state }) => ({ position: toPosition(number), received: copied(received), state: typeof state === "object" ? "parked" as const : state })))),
    known: (tenant, keys) =>
      Effect.sync(() => {
        const { counted } = worldOf(tenant)
        return new Map(keys.flatMap((key): ReadonlyArray<[EventKey, number]> => {
          const revisions = counted.get(key)
          return revisions === undefined ? [] : [[key, Math.max(...revisions)]]
        }))
      }),
    counted: (tenant, after, limit) =>
      Effect.sync(() =>
        [...worldOf(tenant).counted].flatMap(([key, revisions]) => [...revisions].map((revision): Counted => ({ key, revision })))
          .sort(inKeyOrder).filter((one) => after === undefined || inKeyOrder(after, one) < 0).slice(0, Math.max(0, limit))),
    commit: ({ tenant, ...change }) => commitAll(tenant, [change]),
    commitAll,
    read: (tenant, record, first = 0) => from(() => Result.all((worldOf(tenant).streams.get(record) ?? []).slice(Math.max(0, first)).map(entryOf))),
    after,
    follow: (tenant, position) => following((place, limit) => after(tenant, place, limit), news, position),
    payload: (tenant, delivery) =>
      Effect.sync(() => {
        const kept = worldOf(tenant).archive.get(refOf(delivery))
        return kept === undefined ? undefined : copied(kept.received)
      }),
    discard: (tenant, delivery) =>
      from(() =>
        Result.map(findIn(worldOf(tenant), delivery), ({ state }) => {
          if (state === "settled") worldOf(tenant).archive.delete(refOf(delivery))
        })),
    counts: (tenant) =>
      Effect.sync(() => {
        const { archive, lines, streams } = worldOf(tenant)
        const states = [...archive.values()].map(({ state }) => typeof state === "object" ? "parked" : state)
        const having = (wanted: string) => states.filter((state) => state === wanted).length
        return {
          payloads: states.length, settled: having("settled"), unsettled: having("waiting"), parked: having("parked"),
          entries: lines.length, records: streams.size
        }
      }),
    snapshots: {
      latest: (tenant, name) => Effect.sync(() => worldOf(tenant).snapshots.get(name)),
      keep: (tenant, name, snapshot) =>
        Effect.sync(() => {
          const { floor, snapshots } = worldOf(tenant)
          if (snapshot.entries >= Math.max(floor, snapshots.get(name)?.entries ?? 0)) snapshots.set(name, snapshot)
        }),
      forget: (tenant, entries) =>
        Effect.sync(() => {
          const world = worldOf(tenant)
          world.snapshots.clear()
          world.floor = Math.max(world.floor, entries)
        })
    }
  }
}

/** A ledger in memory, empty each time it is built. */
export const layerMemory: Layer.Layer<Ledger> = Layer.effect(Ledger, Effect.map(makeNews, make))
