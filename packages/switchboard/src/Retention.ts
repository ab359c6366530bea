/** How long things are kept: rules as plain functions of the time, and a round that applies them. */
import { type ArchivedDelivery, beginning, type DeliveryRef, Ledger, type LedgerError } from "@redthread/ledger"
import { type AgentId, type ChannelKind, type Entry, Instant, type RecordId } from "@redthread/model"
import { Effect, HashMap } from "effect"
import type { NotAllowed } from "./Access.ts"
import { Composed } from "./Composition.ts"
import { Forgetting } from "./Forgetting.ts"
import { People, personOf } from "./People.ts"

/** All times in milliseconds. What is not named is kept. */
export interface RetentionRules {
  /** How long the original of a delivery is kept after it arrived, by kind of channel; `*` for all others. Only settled ones go. */
  readonly deliveries: Partial<Readonly<Record<ChannelKind | "*", number>>>
  /** How long somebody is remembered after their last entry; an open concern or promise holds it up. */
  readonly people?: number
}

/** When the original of a delivery is due for deletion; `undefined` where it is kept. */
export const deliveryDue = ({ deliveries }: RetentionRules, { received: { at, channel }, state }: Pick<ArchivedDelivery, "received" | "state">): Instant | undefined => {
  const keep = deliveries[channel] ?? deliveries["*"]
  return keep === undefined || state !== "settled" ? undefined : Instant.make(at + keep)
}

/** When a person with these entries is due to be forgotten; `undefined` where nobody is, or something is open. */
export const personDue = ({ people }: RetentionRules, entries: ReadonlyArray<Entry>): Instant | undefined => {
  if (people === undefined || entries.length === 0 || entries.at(-1)?._tag === "Erased") return undefined
  const open = new Set<string>()
  for (const entry of entries) {
    if (entry._tag === "ConcernOpened") open.add(`concern ${entry.concern}`)
    if (entry._tag === "ConcernClosed") open.delete(`concern ${entry.concern}`)
    if (entry._tag === "PromiseMade") open.add(`promise ${entry.promise.id}`)
    if (entry._tag === "PromiseKept" || entry._tag === "PromiseBroken") open.delete(`promise ${entry.promise}`)
  }
  return open.size > 0 ? undefined : Instant.make(Math.max(...entries.map(({ recorded }) => recorded)) + people)
}

/** What a round did, or would do. */
export interface Retained {
  readonly deliveries: number
  readonly people: number
}

/** Something whose time is over since `since`: the original of a delivery, or a person. */
export type Overdue =
  | { readonly _tag: "Delivery"; readonly since: Instant; readonly delivery: DeliveryRef; readonly at: Instant }
  | { readonly _tag: "Person"; readonly since: Instant; readonly records: ReadonlyArray<RecordId> }

/** How a round is done. */
export interface RetentionRound {
  readonly by: AgentId
  /** Only tell and count what is overdue. */
  readonly dryRun?: boolean
  /** Hears of each overdue thing before it goes. */
  readonly told?: (overdue: Overdue) => Effect.Effect<void>
  /** Hears of each thing that was looked at. */
  readonly step?: Effect.Effect<void>
}

const page = 50
/** Streams of no person: of decisions, and of channels. */
const nobodys = /^(?:desk|channel):/

const isDue = (due: Instant | undefined, now: Instant): due is Instant => due !== undefined && due <= now
const silent = () => Effect.void

/** Throws originals away whose time is over; gives how many. Reads the whole archive. */
export const retainDeliveries = Effect.fn("Retention.deliveries")(function*(
  rules: RetentionRules, now: Instant, { dryRun = false, step = Effect.void, told = silent }: RetentionRound
): Effect.fn.Return<number, LedgerError, Ledger | Composed> {
  const [ledger, { tenant }] = [yield* Ledger, yield* Composed]
  let count = 0
  for (let from = beginning;;) {
    const found = yield* ledger.archived(tenant, from, page)
    const last = found.at(-1)
    if (last === undefined) return count
    for (const delivery of found) {
      const due = deliveryDue(rules, delivery)
      if (isDue(due, now)) {
        const { at, channel, checksum } = delivery.received
        yield* told({ _tag: "Delivery", since: due, delivery: { channel, checksum }, at })
        if (!dryRun) yield* ledger.discard(tenant, delivery.received)
        count++
      }
      yield* step
    }
    from = last.position
  }
})

/** Forgets people whose time is over; gives how many. Reads every stream; needs a sealed ledger. */
export const retainPeople = Effect.fn("Retention.people")(function*(
  rules: RetentionRules, now: Instant, { by, dryRun = false, step = Effect.void, told = silent }: RetentionRound
): Effect.fn.Return<number, LedgerError | NotAllowed, Ledger | People | Forgetting | Composed> {
  if (rules.people === undefined) return 0
  const [ledger, people, forgetting, { tenant }] = [yield* Ledger, yield* People, yield* Forgetting, yield* Composed]
  const seen = new Set<RecordId>()
  const before = yield* people.known
  let count = 0
  for (const record of HashMap.keys(before.lengths)) {
    yield* step
    if (seen.has(record) || nobodys.test(record)) continue
    const person = personOf(yield* people.known, record)
    for (const one of person) seen.add(one)
    const entries = (yield* Effect.forEach(person, (one) => ledger.read(tenant, one))).flat()
    const due = personDue(rules, entries)
    if (!isDue(due, now)) continue
    yield* told({ _tag: "Person", since: due, records: person })
    if (!dryRun) yield* forgetting.forget(record, { by, askedBy: "retention", because: "the time for which it is kept is over", at: now })
    count++
  }
  return count
})

/** One round at an instant: originals that are due are thrown away, people who are due are forgotten. */
export const retain = Effect.fn("Retention.retain")(function*(
  rules: RetentionRules, now: Instant, round: RetentionRound
): Effect.fn.Return<Retained, LedgerError | NotAllowed, Ledger | People | Forgetting | Composed> {
  return { deliveries: yield* retainDeliveries(rules, now, round), people: yield* retainPeople(rules, now, round) }
})
