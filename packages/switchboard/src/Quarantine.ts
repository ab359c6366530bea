/** What came to an endpoint without proof of its sender: kept apart, for a while, never in a thread. */
import type { Received } from "@redthread/channel"

/** A delivery whose sender could not be proved, and why. */
export interface Quarantined {
  readonly received: Received
  readonly from: string
  readonly reason: string
}

/** How much is kept, and how long. */
export interface QuarantineLimits {
  readonly deliveries: number
  readonly bytes: number
  readonly milliseconds: number
}

/** The last 1,000 deliveries and 16 MiB of a day. */
export const quarantineLimits: QuarantineLimits = { deliveries: 1000, bytes: 16 * 1024 * 1024, milliseconds: 86_400_000 }

/** The quarantine with one more delivery, without what is too old at `now` (milliseconds) or too much; the oldest go first. */
export const quarantine = (
  kept: ReadonlyArray<Quarantined>, one: Quarantined | undefined, now: number, limits: QuarantineLimits = quarantineLimits
): ReadonlyArray<Quarantined> => {
  const young = [...kept, ...(one === undefined ? [] : [one])].filter(({ received }) => now - received.at < limits.milliseconds).slice(-limits.deliveries)
  let bytes = 0
  const first = young.findLastIndex(({ received }) => (bytes += received.body.length) > limits.bytes)
  return young.slice(first + 1)
}
