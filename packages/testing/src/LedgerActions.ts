/** What clients do to a ledger, generated as plain data: few ids, so that they meet again; ids that databases dislike. */
import type { Received } from "@redthread/channel"
import { type ChannelKind, ChannelName, Entry, EntryId, EventKey, FactName, Instant, RecordId, TenantId } from "@redthread/model"
import { checksumOf } from "@redthread/ledger"
import type { Schema } from "effect"
import * as fc from "fast-check"

/** The tenants of generated histories: one must never see the other's. */
export const ledgerTenants: ReadonlyArray<TenantId> = ["brand", "brand "].map((id) => TenantId.make(id))

const records = ["r1", "r2", "\"quoted\" \0 \ud800"].map((id) => RecordId.make(id))
const keys = ["k1", "k2", "k3", "\ud800'; drop table entry; --"].map((key) => EventKey.make(key))
const channels: ReadonlyArray<ChannelKind> = ["email", "acme:kiosk"]
/** “long” stands for 5,000 bytes. */
const bodies = ["", "hello", "\0\u00fc", "'; drop table delivery; --", "long"]

/** Where a commit believes the stream to end: where it does, one off, or it does not care. */
export type Belief = "right" | "short" | "long" | "any"

/** A delivery by its channel and its body among a few. */
export interface DeliveryAction {
  readonly channel: ChannelKind
  readonly body: string
}

/** An append before its expected length and its entries' ids are known; without values it only demands a length. */
export interface AppendAction {
  readonly record: RecordId
  readonly belief: Belief
  readonly values: ReadonlyArray<Schema.Json>
}

/** A change before its entries are known. */
export interface ChangeAction {
  readonly settles: DeliveryAction | undefined
  readonly keys: ReadonlyArray<{ readonly key: EventKey; readonly revision: number }>
  readonly appends: ReadonlyArray<AppendAction>
}

/** One thing a client does. */
export type LedgerAction =
  | { readonly do: "archive"; readonly tenant: TenantId; readonly deliveries: ReadonlyArray<DeliveryAction> }
  | { readonly do: "park"; readonly tenant: TenantId; readonly delivery: DeliveryAction; readonly reason: string }
  | { readonly do: "discard"; readonly tenant: TenantId; readonly delivery: DeliveryAction }
  /** Several changes are one commit. */
  | { readonly do: "commit"; readonly tenant: TenantId; readonly changes: ReadonlyArray<ChangeAction> }
  /** Several writers who all believe the same of one stream; one wins. */
  | { readonly do: "race"; readonly tenant: TenantId; readonly record: RecordId; readonly writers: number }
  /** Closed and opened again. */
  | { readonly do: "reopen" }
  /** Died without closing, and opened by the next process. */
  | { readonly do: "crash" }

/** One often, the others now and then, so that generated actions meet. */
const mostly = <A>(values: ReadonlyArray<A>): fc.Arbitrary<A> => fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constantFrom(...values.slice(0, 1)) },
  { weight: 1, arbitrary: fc.constantFrom(...values) }
)
const tenant = mostly(ledgerTenants)
const record = fc.constantFrom(...records)
const delivery = fc.record({ channel: mostly(channels), body: mostly(bodies) })
const value: fc.Arbitrary<Schema.Json> = fc.constantFrom<Schema.Json>(
  "V-1", "", 1e21, 2 ** 60, { "\\": 1 }, { "\"": [null, { "\n": "\ud800" }] }, JSON.parse("{\"__proto__\":1}") as Schema.Json
)
const append = fc.record({
  record,
  belief: fc.constantFrom<Belief>("right", "right", "right", "any", "short", "long"),
  values: fc.array(value, { maxLength: 3 })
})

const change = fc.record({
  settles: fc.option(delivery, { nil: undefined, freq: 2 }),
  keys: fc.array(fc.record({ key: fc.constantFrom(...keys), revision: fc.nat({ max: 2 }) }), { maxLength: 1 }),
  appends: fc.array(append, { maxLength: 3 })
})

/** Histories of what clients do; the simplest is nothing at all. */
export const ledgerActions: fc.Arbitrary<ReadonlyArray<LedgerAction>> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("archive" as const), tenant, deliveries: fc.array(delivery, { minLength: 1, maxLength: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("park" as const), tenant, delivery, reason: fc.constantFrom("no JSON", "\0 at 5") }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("discard" as const), tenant, delivery }) },
    {
      weight: 8,
      arbitrary: fc.record({ do: fc.constant("commit" as const), tenant, changes: fc.oneof({ weight: 4, arbitrary: fc.tuple(change) }, { weight: 1, arbitrary: fc.array(change, { maxLength: 3 }) }) })
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("race" as const), tenant, record, writers: fc.integer({ min: 2, max: 4 }) }) },
    { weight: 1, arbitrary: fc.constantFrom({ do: "reopen" as const }, { do: "crash" as const }) }
  ),
  { maxLength: 25, size: "max" }
)

/** The delivery as the shell would hand it over. */
export const receivedOf = (tenant: TenantId, { body: text, channel }: DeliveryAction): Received => {
  const body = new TextEncoder().encode(text === "long" ? text.repeat(1250) : text)
  return {
    tenant, channel, body, at: Instant.make(1_780_000_000_000), name: "/intake/\0", headers: { "x-odd": "\ud800" },
    checksum: checksumOf(body), evidence: { "\\": { size: body.length } }
  }
}

/** An entry whose id tells it from all others. */
export const entryOf = (number: number, value: Schema.Json): Entry => {
  const at = { instant: Instant.make(1_780_000_000_000 + number), raw: "" }
  const on = ChannelName.make("web")
  return Entry.cases.FactGiven.make({ id: EntryId.make(`e${number}`), occurred: at, recorded: at.instant, on, fact: { name: FactName.make("odd"), value, on, at } })
}
