/** A ledger so simple that it is plainly right: what every real one is compared with. */
import type { Received } from "@redthread/channel"
import type { Change, DeliveryRef, LedgerReason } from "@redthread/ledger"
import type { Entry, EventKey, RecordId, TenantId } from "@redthread/model"

/** A delivery and what became of it. */
export interface ModelDelivery {
  readonly received: Received
  state: "waiting" | "settled" | "parked"
  reason: string
}

/** One tenant's ledger as lists. */
export class LedgerModel {
  readonly tenant: TenantId
  readonly deliveries: Array<ModelDelivery> = []
  readonly counted: Array<{ readonly key: EventKey; readonly revision: number }> = []
  readonly entries: Array<{ readonly record: RecordId; readonly entry: Entry }> = []

  constructor(tenant: TenantId) {
    this.tenant = tenant
  }

  find({ channel, checksum }: DeliveryRef): ModelDelivery | undefined {
    return this.deliveries.find(({ received }) => received.channel === channel && received.checksum === checksum)
  }

  stream(record: RecordId): ReadonlyArray<Entry> {
    return this.entries.filter((line) => line.record === record).map(({ entry }) => entry)
  }

  /** Whether it is new. */
  archive(received: Received): boolean {
    const isNew = this.find(received) === undefined
    if (isNew) this.deliveries.push({ received, state: "waiting", reason: "" })
    return isNew
  }

  /** Whether there was one. Only what is settled goes. */
  discard(delivery: DeliveryRef): boolean {
    const found = this.find(delivery)
    if (found?.state === "settled") this.deliveries.splice(this.deliveries.indexOf(found), 1)
    return found !== undefined
  }

  /** The reason why a ledger has to refuse this, or `undefined` where it has to do it; then the model does it too. */
  commit(changes: ReadonlyArray<Change>): LedgerReason["_tag"] | undefined {
    const reason = this.#refusal(changes)
    if (reason !== undefined) return reason
    for (const { settles } of changes) {
      const delivery = settles === undefined ? undefined : this.find(settles)
      if (delivery !== undefined) delivery.state = "settled"
    }
    this.counted.push(...changes.flatMap(({ keys }) => keys))
    for (const { entries, record } of changes.flatMap(({ appends }) => appends)) this.entries.push(...entries.map((entry) => ({ record, entry })))
    return undefined
  }

  #refusal(changes: ReadonlyArray<Change>): LedgerReason["_tag"] | undefined {
    if (changes.some(({ settles }) => settles !== undefined && this.find(settles) === undefined)) return "DeliveryUnknown"
    const names = [...this.counted, ...changes.flatMap(({ keys }) => keys)].map(({ key, revision }) => JSON.stringify([key, revision]))
    if (new Set(names).size < names.length) return "AlreadyCounted"
    const lengths = new Map<RecordId, number>()
    for (const { entries, expected, record } of changes.flatMap(({ appends }) => appends)) {
      const length = lengths.get(record) ?? this.stream(record).length
      if (expected !== "any" && expected !== length) return "ThreadMoved"
      lengths.set(record, length + entries.length)
    }
    return undefined
  }
}
