/** How long things are kept: rules as plain functions of the time, and a round that applies them. */
import { type ArchivedDelivery, beginning, Ledger, type LedgerError } from "@redthread/ledger"
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

const page = 50
/** Streams of no person: of decisions, and of channels. */
const nobodys = /^(?:desk|channel):/

/**
 * One round at an instant: originals that are due are thrown away, people who are due are forgotten, which needs a sealed ledger.
 * With `dryRun` it only counts. Reads the whole archive and every stream.
 */
export const retain = Effect.fn("Retention.retain")(function*(
  rules: RetentionRules, now: Instant, { by, dryRun = false }: { readonly by: AgentId; readonly dryRun?: boolean }
): Effect.fn.Return<Retained, LedgerError | NotAllowed, Ledger | People | Forgetting | Composed> {
  const [ledger, people, forgetting, { tenant }] = [yield* Ledger, yield* People, yield* Forgetting, yield* Composed]
  const isDue = (due: Instant | undefined): boolean => due !== undefined && due <= now
  const done = { deliveries: 0, people: 0 }
  for (let from = beginning;;) {
    const found = yield* ledger.archived(tenant, from, page)
    const last = found.at(-1)
    if (last === undefined) break
    for (const delivery of found.filter((one) => isDue(deliveryDue(rules, one)))) {
      if (!dryRun) yield* ledger.discard(tenant, delivery.received)
      done.deliveries++
    }
    from = last.position
  }
  if (rules.people === undefined) return done
  const seen = new Set<RecordId>()
  const before = yield* people.known
  for (const record of HashMap.keys(before.lengths)) {
    if (seen.has(record) || nobodys.test(record)) continue
    const person = personOf(yield* people.known, record)
    for (const one of person) seen.add(one)
    const entries = (yield* Effect.forEach(person, (one) => ledger.read(tenant, one))).flat()
    if (!isDue(personDue(rules, entries))) continue
    if (!dryRun) yield* forgetting.forget(record, { by, askedBy: "retention", because: "the time for which it is kept is over", at: now })
    done.people++
  }
  return done
})
