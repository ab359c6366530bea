/** Raw first: what arrives is kept byte for byte, with what proves its origin, before anybody asks what it means. */
import * as Channel from "@redthread/channel"
import { Ledger } from "@redthread/ledger"
import { AdapterId } from "@redthread/model"
import { Effect } from "effect"
import { Composed } from "./Composition.ts"

/**
 * A delivery that is safe: on disk where the ledger is persistent; `received` is what `settle` takes. `isNew` is false
 * where the same bytes had been kept before: those are what counts.
 */
export interface Acknowledged {
  readonly received: Channel.Received
  readonly isNew: boolean
}

/** The evidence that whoever handed a delivery over vouches for its origin; without it the signature decides. */
const vouchedFor = "redthread/vouched-for"
/** The delivery, with that evidence. */
export const vouched = (received: Channel.Received): Channel.Received => ({ ...received, evidence: { ...received.evidence, [vouchedFor]: true } })

/** The evidence that names the adapter whose endpoint a delivery came to; without it, contents decide whose it is. */
export const endpointEvidence = "redthread/endpoint"
/** The adapter whose endpoint a delivery came to, if it came to one. */
export const endpointOf = ({ evidence }: Channel.Received): AdapterId | undefined => {
  const named = evidence[endpointEvidence]
  return typeof named === "string" && named !== "" ? AdapterId.make(named) : undefined
}

/** How deliveries of this brand are kept, by the ledger of this brand. */
export const keeping = Effect.gen(function*() {
  const composition = yield* Composed
  const ledger = yield* Ledger

  /** Fails where nobody vouches for the delivery and its signature is wrong; one that is nobody's is understood by nobody either. */
  const verified = Effect.fnUntraced(function*(received: Channel.Received) {
    if (received.evidence[vouchedFor] === true) return
    const adapter = yield* Effect.option(Channel.choose(composition.adapters, received, endpointOf(received)))
    if (adapter._tag === "Some") yield* adapter.value.verify(received, received.at)
  })

  /** Keeps it for a person to look at, with the reason why it takes no effect. */
  const putAside = (received: Channel.Received, why: { readonly message: string }) =>
    ledger.park(composition.tenant, received, received.at, why.message)

  const receive = Effect.fn("Intake.receive")(function*(received: Channel.Received) {
    const { isNew } = yield* ledger.archive(received)
    yield* Effect.tapError(verified(received), (bad) => putAside(received, bad))
    return { received, isNew } satisfies Acknowledged
  })

  /** What the adapter of a delivery finds out about it; a delivery that is nobody's stays as it came. */
  const witnessed = Effect.fnUntraced(function*(received: Channel.Received) {
    if (!composition.adapters.some(({ evidence, kind }) => evidence !== undefined && kind === received.channel)) return received
    const adapter = yield* Effect.option(Channel.choose(composition.adapters, received, endpointOf(received)))
    return adapter._tag === "None" ? received : yield* Channel.withEvidence(adapter.value, received)
  })

  const accept = Effect.fn("Intake.accept")(function*(received: Channel.Received) {
    const delivery = vouched(yield* witnessed(received))
    const { isNew } = yield* ledger.archive(delivery)
    return { received: delivery, isNew } satisfies Acknowledged
  })

  const acceptAll = Effect.fn("Intake.acceptAll")(function*(received: ReadonlyArray<Channel.Received>) {
    const deliveries = yield* Effect.forEach(received, (one) => Effect.map(witnessed(one), vouched), { concurrency: 8 })
    const archived = yield* ledger.archiveAll(deliveries)
    return deliveries.map((delivery, i): Acknowledged => ({ received: delivery, isNew: archived[i]?.isNew ?? false }))
  })

  return { receive, accept, acceptAll, verified, putAside }
})
