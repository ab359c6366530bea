/** Plays a generated history against a ledger and the model, and notes where they differ. */
import {
  type Append, type Asked, beginning, type Change, type Counted, type DeliveryRef, type History, Ledger, type LedgerError, type Position
} from "@redthread/ledger"
import type { Entry, EventKey, RecordId, TenantId } from "@redthread/model"
import { Effect, Option, Stream } from "effect"
import { type ChangeAction, entryOf, type LedgerAction, receivedOf } from "./LedgerActions.ts"
import { LedgerModel } from "./LedgerModel.ts"

/** What the clients of one tenant did and were told; it outlives a crash. */
export interface Client {
  readonly model: LedgerModel
  readonly acknowledged: Array<DeliveryRef>
  readonly committed: Array<Asked>
  readonly refused: Array<Asked>
  /** Where the ledger did something else than the model. */
  readonly differences: Array<string>
}

/** Nobody did anything yet. */
export const newClient = (tenant: TenantId): Client => ({ model: new LedgerModel(tenant), acknowledged: [], committed: [], refused: [], differences: [] })

const shown = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) => inner instanceof Uint8Array ? `${inner.length} bytes ${String(inner.slice(0, 20))}` : inner)

const differ = (client: Client, what: string, found: unknown, due: unknown): void => {
  const [one, other] = [shown(found), shown(due)]
  if (one !== other) client.differences.push(`${what}: ${one}, due was ${other}`)
}

/** How it ended, in a word. */
const outcome = <A>(effect: Effect.Effect<A, LedgerError>) =>
  Effect.match(effect, { onFailure: ({ reason }) => reason._tag, onSuccess: () => "done" as const })

const askedOf = ({ appends, keys, settles }: Change): Asked => ({
  keys, settles, entries: appends.flatMap(({ entries, record }) => entries.map(({ id }) => ({ record, id })))
})

let made = 0

const changesOf = ({ model }: Client, action: Extract<LedgerAction, { readonly do: "commit" }>): ReadonlyArray<Change> => {
  const grown = new Map<RecordId, number>()
  return action.changes.map((change) => changeOf(model, change, grown))
}

const changeOf = (model: LedgerModel, action: ChangeAction, grown: Map<RecordId, number>): Change => {
  const appends = action.appends.map(({ belief, record, values }): Append => {
    const length = grown.get(record) ?? model.stream(record).length
    grown.set(record, length + values.length)
    const expected = belief === "any" ? "any" as const : belief === "right" ? length : belief === "short" && length > 0 ? length - 1 : length + 1
    return { record, expected, entries: values.map((value) => entryOf(made++, value)) }
  })
  return { keys: action.keys, appends, settles: action.settles && receivedOf(model.tenant, action.settles) }
}

const commit = Effect.fnUntraced(function*(client: Client, changes: ReadonlyArray<Change>) {
  const ledger = yield* Ledger
  const { tenant } = client.model
  const [only] = changes
  const ended = yield* outcome(only !== undefined && changes.length === 1 ? ledger.commit({ tenant, ...only }) : ledger.commitAll(tenant, changes))
  ;(ended === "done" ? client.committed : client.refused).push(...changes.map(askedOf))
  return ended
})

const race = Effect.fnUntraced(function*(client: Client, record: RecordId, writers: number) {
  const expected = client.model.stream(record).length
  const commits = Array.from({ length: writers }, (): ReadonlyArray<Change> => [
    { keys: [], appends: [{ record, expected, entries: [entryOf(made++, "raced")] }] }
  ])
  const ended = yield* Effect.all(commits.map((one) => commit(client, one)), { concurrency: "unbounded" })
  for (const [i, one] of commits.entries()) if (ended[i] === "done") client.model.commit(one)
  differ(client, "race", [...ended].sort(), [...Array.from({ length: writers - 1 }, () => "ThreadMoved"), "done"])
})

/** Does one thing, in the ledger and in the model. */
export const perform = Effect.fnUntraced(function*(client: Client, action: Exclude<LedgerAction, { readonly do: "reopen" | "crash" }>) {
  const ledger = yield* Ledger
  const { model } = client
  switch (action.do) {
    case "archive": {
      const received = action.deliveries.map((delivery) => receivedOf(model.tenant, delivery))
      const [first, ...more] = received
      const archived = first !== undefined && more.length === 0 ? [yield* ledger.archive(first)] : yield* ledger.archiveAll(received)
      client.acknowledged.push(...received.map(({ channel, checksum }) => ({ channel, checksum })))
      return differ(client, "archived", archived, received.map((one) => ({ checksum: one.checksum, isNew: model.archive(one) })))
    }
    case "park": {
      const received = receivedOf(model.tenant, action.delivery)
      const known = model.find(received)
      if (known !== undefined && known.state !== "settled") Object.assign(known, { state: "parked", reason: action.reason })
      return differ(client, "parking", yield* outcome(ledger.park(model.tenant, received, received.at, action.reason)), known === undefined ? "DeliveryUnknown" : "done")
    }
    case "discard": {
      const received = receivedOf(model.tenant, action.delivery)
      const wasThere = model.discard(received)
      differ(client, "discarding", yield* outcome(ledger.discard(model.tenant, received)), wasThere ? "done" : "DeliveryUnknown")
      // What is thrown away was promised to nobody any more, and does not come back.
      if (wasThere && model.find(received) === undefined) {
        const left = client.acknowledged.filter((one) => one.channel !== received.channel || one.checksum !== received.checksum)
        client.acknowledged.splice(0, client.acknowledged.length, ...left)
        for (const [i, { settles, ...asked }] of client.committed.entries()) {
          if (settles?.channel === received.channel && settles.checksum === received.checksum) client.committed[i] = asked
        }
        differ(client, "discarded", yield* ledger.payload(model.tenant, received), undefined)
      }
      return
    }
    case "commit": {
      const asked = changesOf(client, action)
      const due = model.commit(asked)
      return differ(client, "commit", yield* commit(client, asked), due ?? "done")
    }
    case "race":
      return yield* race(client, action.record, action.writers)
  }
})

/** Reads on, page by page, as a subscriber does; gives up where it never ends. */
const paged = Effect.fnUntraced(function*<A extends { readonly position: Position }>(page: (after: Position) => Effect.Effect<ReadonlyArray<A>, LedgerError>) {
  const all: Array<A> = []
  for (let found = yield* page(beginning); found.length > 0 && all.length < 10_000;) {
    all.push(...found)
    found = yield* page(found.at(-1)?.position ?? beginning)
  }
  return all
})

const pairs = (map: ReadonlyMap<EventKey, number>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1))

/** Looks at everything the tenant has, compares it with the model, and tells the history. */
export const inspect = Effect.fnUntraced(function*(client: Client) {
  const ledger = yield* Ledger
  const { acknowledged, committed, model, refused } = client
  const { tenant } = model
  const kept: Array<DeliveryRef> = []
  for (const delivery of acknowledged) {
    const found = yield* ledger.payload(tenant, delivery)
    if (found !== undefined && shown([...found.body]) === shown([...model.find(delivery)?.received.body ?? []])) kept.push(delivery)
  }
  const asked = [...committed, ...refused]
  const streams = new Map<RecordId, ReadonlyArray<Entry>>()
  for (const record of new Set(asked.flatMap(({ entries }) => entries.map((entry) => entry.record)))) {
    const whole = yield* ledger.read(tenant, record)
    const middle = Math.floor(whole.length / 2)
    streams.set(record, [...whole.slice(0, middle), ...yield* ledger.read(tenant, record, middle)])
    differ(client, `stream ${record}`, streams.get(record), model.stream(record))
  }
  const known = yield* ledger.known(tenant, asked.flatMap(({ keys }) => keys.map(({ key }) => key)))
  const highest = new Map<EventKey, number>()
  for (const { key, revision } of model.counted) highest.set(key, Math.max(revision, highest.get(key) ?? 0))
  differ(client, "known", pairs(known), pairs(highest))
  const keysOf = (all: ReadonlyArray<{ readonly revision: number }>) => all.map(({ revision }) => revision).sort((one, other) => one - other)
  const every: Array<Counted> = []
  for (let more = yield* ledger.counted(tenant, undefined, 2); more.length > 0 && every.length < 1000; more = yield* ledger.counted(tenant, every.at(-1), 2)) every.push(...more)
  differ(client, "counted", keysOf(every), keysOf(model.counted))
  const followed = yield* paged((after) => ledger.after(tenant, after, 3))
  differ(client, "followed", followed.map(({ entry, record }) => ({ record, entry })), model.entries)
  if (client.differences.length === 0) {
    const live = yield* Effect.timeoutOption(Stream.runCollect(Stream.take(ledger.follow(tenant, beginning), followed.length)), "5 seconds")
    differ(client, "followed live", Option.getOrElse(live, () => "stands still"), followed)
  }
  const having = (state: string) => model.deliveries.filter((delivery) => delivery.state === state)
  const plain = (received: object) => Object.entries(received).sort(([one], [other]) => (one < other ? -1 : 1))
  differ(client, "unsettled", (yield* paged((after) => ledger.unsettled(tenant, after, 2))).map(({ received }) => plain(received)), having("waiting").map(({ received }) => plain(received)))
  differ(client, "parked", (yield* paged((after) => ledger.parked(tenant, after, 2))).map(({ reason, received }) => [reason, plain(received)]),
    having("parked").map(({ reason, received }) => [reason, plain(received)]))
  differ(client, "archived", (yield* paged((after) => ledger.archived(tenant, after, 2))).map(({ received, state }) => [state, plain(received)]), model.deliveries.map(({ received, state }) => [state, plain(received)]))
  const counts = yield* ledger.counts(tenant)
  differ(client, "counts", counts, {
    payloads: model.deliveries.length, settled: having("settled").length, unsettled: having("waiting").length, parked: having("parked").length,
    entries: model.entries.length, records: new Set(model.entries.map(({ record }) => record)).size
  })
  const history: History = {
    acknowledged, committed, refused, kept, known, counts,
    streams: new Map([...streams].map(([record, entries]) => [record, entries.map(({ id }) => id)])),
    followed: followed.map(({ entry, index, record }) => ({ record, index, id: entry.id }))
  }
  return history
})
