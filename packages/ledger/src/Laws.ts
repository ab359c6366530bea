/** What every ledger promises, as laws over what its clients did and what they found afterwards. */
import type { EntryId, EventKey, Law, RecordId } from "@redthread/model"
import type { Counted, Counts, DeliveryRef } from "./Ledger.ts"

/** What a commit asked for, by the ids of its entries. */
export interface Asked {
  readonly keys: ReadonlyArray<Counted>
  readonly settles?: DeliveryRef | undefined
  /** In commit order. */
  readonly entries: ReadonlyArray<{ readonly record: RecordId; readonly id: EntryId }>
}

/**
 * The history of one tenant: what the clients asked and how it was answered, then what is found. Entry ids have to be
 * unique among all that was asked.
 */
export interface History {
  /** Deliveries whose archiving was acknowledged. */
  readonly acknowledged: ReadonlyArray<DeliveryRef>
  /** Commits that were acknowledged, in the order of their acknowledgement. */
  readonly committed: ReadonlyArray<Asked>
  /** Commits that were refused. */
  readonly refused: ReadonlyArray<Asked>
  /** The deliveries among those acknowledged that the archive still gives back, byte for byte. */
  readonly kept: ReadonlyArray<DeliveryRef>
  /** Every stream, as reading it gave it. */
  readonly streams: ReadonlyMap<RecordId, ReadonlyArray<EntryId>>
  /** What a subscriber saw who read on from the beginning to the end. */
  readonly followed: ReadonlyArray<{ readonly record: RecordId; readonly index: number; readonly id: EntryId }>
  /** The highest revision of every event that took effect, as the ledger knows it. */
  readonly known: ReadonlyMap<EventKey, number>
  readonly counts: Counts
}

const refOf = ({ channel, checksum }: DeliveryRef): string => `${channel} ${checksum}`

/** Where something stands twice: the two indexes. */
const twice = (names: ReadonlyArray<string>): ReadonlyArray<readonly [number, number, string]> => {
  const seen = new Map<string, number>()
  return names.flatMap((name, i) => {
    const first = seen.get(name)
    if (first === undefined) seen.set(name, i)
    return first === undefined ? [] : [[first, i, name] as const]
  })
}

/** Acknowledged deliveries and commits are found again, whatever happened in between. */
export const acknowledgedIsKept: Law<History> = {
  id: "ledger/acknowledged-is-kept",
  says: "What was acknowledged to a channel or an agent is never lost.",
  source: "Promise of the ledger",
  breaches: ({ acknowledged, committed, counts, kept, known, streams }) => {
    const found = new Set(kept.map(refOf))
    const written = new Set([...streams.values()].flat())
    return [
      ...acknowledged.flatMap((delivery, i) => found.has(refOf(delivery)) ? [] : [{ entries: [i], because: `the delivery ${refOf(delivery)} is gone` }]),
      ...(counts.payloads < new Set(acknowledged.map(refOf)).size ? [{ entries: [], because: `${counts.payloads} deliveries are counted` }] : []),
      ...committed.flatMap(({ entries, keys }, i) => [
        ...entries.filter(({ id }) => !written.has(id)).map(({ id }) => ({ entries: [i], because: `the entry ${id} is gone` })),
        ...keys.filter(({ key, revision }) => (known.get(key) ?? -1) < revision).map(({ key }) => ({ entries: [i], because: `the event ${key} is forgotten` }))
      ])
    ]
  }
}

/** No event takes effect twice, no delivery is kept twice, no entry stands twice. */
export const takesEffectOnce: Law<History> = {
  id: "ledger/takes-effect-once",
  says: "However often a channel delivers an event, it takes effect once.",
  source: "Promise of the ledger",
  breaches: ({ acknowledged, committed, counts, streams }) => {
    const counted = committed.flatMap(({ keys }, i) => keys.map(({ key, revision }) => ({ i, name: `${key} at revision ${revision}` })))
    return [
      ...twice(counted.map(({ name }) => name)).map(([first, second, name]) => ({
        entries: [counted[first]?.i ?? 0, counted[second]?.i ?? 0], because: `the event ${name} took effect twice`
      })),
      ...twice([...streams.values()].flat()).map(([, , id]) => ({ entries: [], because: `the entry ${id} stands twice` })),
      ...(counts.payloads > new Set(acknowledged.map(refOf)).size ? [{ entries: [], because: `${counts.payloads} deliveries are counted` }] : [])
    ]
  }
}

/** A subscriber numbers the entries of every stream 0, 1, 2 …, as reading the stream does. */
export const streamsAreOrdered: Law<History> = {
  id: "ledger/streams-are-ordered",
  says: "The entries of a thread have one order, without gaps, the same for everybody.",
  source: "Promise of the ledger",
  breaches: ({ counts, followed, streams }) => {
    const next = new Map<RecordId, number>()
    const misplaced = followed.flatMap(({ id, index, record }, i) => {
      const expected = next.get(record) ?? 0
      next.set(record, index + 1)
      return index === expected && streams.get(record)?.[index] === id ? [] : [{ entries: [i], because: `${id} stands at ${index} of ${record}, expected at ${expected}` }]
    })
    const length = [...streams.values()].reduce((sum, stream) => sum + stream.length, 0)
    return length === counts.entries ? misplaced : [...misplaced, { entries: [], because: `${length} entries are read, ${counts.entries} counted` }]
  }
}

/** A refused commit leaves nothing behind. */
export const allOrNothing: Law<History> = {
  id: "ledger/all-or-nothing",
  says: "What was refused left no trace: no entry, no event counted, no delivery settled.",
  source: "Promise of the ledger",
  breaches: ({ acknowledged, committed, counts, known, refused, streams }) => {
    const written = new Set([...streams.values()].flat())
    const counted = new Map<EventKey, number>()
    for (const { key, revision } of committed.flatMap(({ keys }) => keys)) counted.set(key, Math.max(revision, counted.get(key) ?? 0))
    const settled = new Set(committed.flatMap(({ settles }) => settles === undefined ? [] : [refOf(settles)]))
    const archived = new Set(acknowledged.map(refOf))
    return [
      ...refused.flatMap(({ entries }, i) =>
        entries.filter(({ id }) => written.has(id)).map(({ id }) => ({ entries: [i], because: `the entry ${id} was refused and stands there` }))),
      ...[...known].filter(([key, revision]) => counted.get(key) !== revision)
        .map(([key]) => ({ entries: [], because: `the event ${key} counts and no commit said so` })),
      ...(counts.settled === [...settled].filter((ref) => archived.has(ref)).length ? [] : [{ entries: [], because: `${counts.settled} deliveries are settled, ${settled.size} were` }])
    ]
  }
}

/** Who reads on sees the entries of all commits, each once, commit after commit. */
export const subscriberSeesAll: Law<History> = {
  id: "ledger/subscriber-sees-all",
  says: "Whoever follows the ledger sees every entry once, in the order in which it was committed.",
  source: "Promise of the ledger",
  breaches: ({ committed, followed }) => {
    const expected = committed.flatMap(({ entries }) => entries)
    return Array.from({ length: Math.max(expected.length, followed.length) }, (_, i) => i).flatMap((i) => {
      const [due, seen] = [expected[i], followed[i]]
      return due?.id === seen?.id && due?.record === seen?.record ? [] : [{ entries: [i], because: `saw ${seen?.id ?? "nothing"}, due was ${due?.id ?? "nothing"}` }]
    }).slice(0, 1)
  }
}

/** The promises of every ledger. */
export const ledgerLaws: ReadonlyArray<Law<History>> = [acknowledgedIsKept, takesEffectOnce, streamsAreOrdered, allOrNothing, subscriberSeesAll]
