/** Contacts and threads are folds: neither the order of arrival nor a second delivery changes them. */
import { isDeepStrictEqual } from "node:util"
import {
  type Breach, type ChannelEvent, CustomerId, type Entry, EntryId, EventKey, holds, InteractionId, interactionOf, Instant, type Law, type ReceiptStatus, weave
} from "@redthread/model"
import { checkLaw, events, findBreach, threads } from "@redthread/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const id = InteractionId.make("i1")
const broken = (because: string): ReadonlyArray<Breach> => [{ entries: [], because }]
type Fold = typeof interactionOf

/** Few keys, so that many events are about the same thing. */
const contact = fc.array(fc.tuple(events, fc.nat({ max: 3 })).map(([event, n]) => ({ ...event, key: EventKey.make(`k${n}`) })), { minLength: 1, maxLength: 8 })
const deliveries = contact.chain((sent) =>
  fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length }), fc.subarray(sent)).map(([first, shuffled, again]) => ({ first, second: [...again, ...shuffled] }))
)

const orderDoesNotMatter = (fold: Fold): Law<{ readonly first: ReadonlyArray<ChannelEvent>; readonly second: ReadonlyArray<ChannelEvent> }> => ({
  id: "model/contact-is-the-same-in-any-order",
  says: "A contact looks the same in whatever order, and however often, its events arrive.",
  source: "Conformance law 3",
  breaches: ({ first, second }) => (isDeepStrictEqual(fold(id, first), fold(id, second)) ? [] : broken("the order or a duplicate changed it"))
})

const revisionReplaces = (fold: Fold): Law<ReadonlyArray<ChannelEvent>> => ({
  id: "model/revision-replaces",
  says: "A record that is issued again replaces the first; it never counts twice.",
  source: "Conformance law 5",
  breaches: (sent) => {
    const folded = fold(id, sent)?.events ?? []
    const keys = new Set(sent.map(({ key }) => key))
    if (folded.length !== keys.size) return broken("one key, one event")
    return folded.some((event) => sent.some(({ key, revision }) => key === event.key && revision > event.revision)) ? broken("an older revision won") : []
  }
})

const rank: ReadonlyArray<ReceiptStatus> = ["accepted", "sent", "delivered", "read", "played", "failed"]
const receiptsAreMonotone = (fold: Fold): Law<ReadonlyArray<ChannelEvent>> => ({
  id: "model/receipts-are-monotone",
  says: "What was read stays read, though “delivered” arrives later.",
  source: "Conformance law 4",
  breaches: (sent) =>
    sent.flatMap((_, i) => {
      const far = (upTo: number): number => rank.indexOf(fold(id, sent.slice(0, upTo))?.statusOf("m1") ?? "accepted")
      return far(i + 1) < far(i) ? [{ entries: [i], because: "a later receipt took an earlier one back" }] : []
    })
})
const receipts = fc.array(fc.tuple(events.filter(({ _tag }) => _tag === "Receipt"), fc.nat()).map(([event, n]) => ({ ...event, key: EventKey.make(`r${n}`), revision: 0, target: "m1" }) as ChannelEvent), { maxLength: 6 })

/** A fold as it is often written: of one key the last delivery wins, whatever its revision. */
const naive: Fold = (name, sent) => interactionOf(name, [...new Map(sent.map((event) => [event.key, event])).values()])

describe("one contact", () => {
  it("is nothing without events", () => {
    expect(interactionOf(id, [])).toBeUndefined()
  })

  it(orderDoesNotMatter(interactionOf).id, () => {
    checkLaw(orderDoesNotMatter(interactionOf), deliveries)
  })

  it("model/contact-is-the-same-in-any-order notices a fold that takes the last delivery", () => {
    expect(findBreach(orderDoesNotMatter(naive), deliveries)).toBeDefined()
  })

  it(revisionReplaces(interactionOf).id, () => {
    checkLaw(revisionReplaces(interactionOf), contact)
  })

  it("model/revision-replaces notices a fold that takes the last delivery", () => {
    const law = revisionReplaces(naive)
    const sent = findBreach(law, contact) ?? []
    // What chance shrinks to may hold an event too many: two of them are the whole matter, the older revision last.
    const pairs = sent.flatMap((first, i) => sent.slice(i + 1).map((second) => [first, second] as const)).filter((pair) => !holds(law, pair))
    expect(pairs).not.toEqual([])
    for (const [first, second] of pairs) expect([first.key, first.revision > second.revision]).toEqual([second.key, true])
    expect(sent.every((event) => holds(law, [event]))).toBe(true)
  })

  it(receiptsAreMonotone(interactionOf).id, () => {
    checkLaw(receiptsAreMonotone(interactionOf), receipts)
  })

  it("model/receipts-are-monotone notices a fold that believes the last receipt", () => {
    const forgetful: Fold = (name, sent) => interactionOf(name, sent.slice(-1))
    expect(findBreach(receiptsAreMonotone(forgetful), receipts)).toHaveLength(2)
  })

  it("begins with its first event and ends with its last", () => {
    fc.assert(fc.property(contact, (sent) => {
      const interaction = interactionOf(id, sent)
      const times = interaction?.events.map(({ at }) => at.instant) ?? []
      expect(interaction?.startedAt.instant).toBe(Math.min(...times))
      expect(interaction?.endedAt.instant).toBe(Math.max(...times))
    }))
  })
})

const customer = CustomerId.make("customer-1")
type Weave = typeof weave

/** Up to three streams with ids of their own; some entries are recorded in the same millisecond. */
const streams: fc.Arbitrary<ReadonlyArray<ReadonlyArray<Entry>>> = fc.array(threads, { maxLength: 3 }).map((each) =>
  each.map(({ entries }, s) => entries.map((entry, i) => ({ ...entry, id: EntryId.make(`${(i * 7) % 5}/${s}/${i}`), recorded: Instant.make(Math.floor(entry.recorded / 1e9) * 1e9) })))
)

const weavingKeepsStreams = (weaving: Weave): Law<ReadonlyArray<ReadonlyArray<Entry>>> => ({
  id: "model/weaving-keeps-every-stream",
  says: "A customer's thread holds every entry of every record once, each record's in its own order.",
  source: "A thread is a view",
  breaches: (each) => {
    const { entries } = weaving(customer, each)
    if (entries.length !== each.flat().length) return broken("entries were lost or doubled")
    return each.flatMap((stream, s) => {
      const ids = new Set(stream.map((entry) => entry.id))
      return isDeepStrictEqual(entries.filter((entry) => ids.has(entry.id)), stream) ? [] : broken(`stream ${s} changed its order`)
    })
  }
})

const streamsAreEqual = (weaving: Weave): Law<ReadonlyArray<ReadonlyArray<Entry>>> => ({
  id: "model/streams-have-no-rank",
  says: "It does not matter which record was known first.",
  source: "A thread is a view",
  breaches: (each) => (isDeepStrictEqual(weaving(customer, each), weaving(customer, each.toReversed())) ? [] : broken("the order of the streams shows"))
})

describe("weaving streams into one thread", () => {
  const concatenated: Weave = (name, each) => ({ customer: name, entries: each.flat() })
  const sorted: Weave = (name, each) => ({ customer: name, entries: each.flat().sort((a, b) => a.recorded - b.recorded || (a.id < b.id ? -1 : 1)) })

  it(weavingKeepsStreams(weave).id, () => {
    checkLaw(weavingKeepsStreams(weave), streams)
  })

  it("model/weaving-keeps-every-stream notices a plain sort by id", () => {
    expect(findBreach(weavingKeepsStreams(sorted), streams)).toBeDefined()
  })

  it(streamsAreEqual(weave).id, () => {
    checkLaw(streamsAreEqual(weave), streams)
  })

  it("model/streams-have-no-rank notices streams that are only put one after another", () => {
    expect(findBreach(streamsAreEqual(concatenated), streams)?.flat()).toHaveLength(2)
  })

  it("orders by the time of recording where the streams themselves do", () => {
    fc.assert(fc.property(streams, (each) => {
      const times = weave(customer, each).entries.map(({ recorded }) => recorded)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    }))
  })
})

describe("a law", () => {
  const isEmpty: Law<ReadonlyArray<number>> = { id: "test/empty", says: "", source: "", breaches: (all) => all.map((_, i) => ({ entries: [i], because: "is there" })) }

  it("holds where it points at nothing", () => {
    expect(holds(isEmpty, [])).toBe(true)
    expect(holds(isEmpty, [1])).toBe(false)
  })
})
