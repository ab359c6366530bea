/** The report on a person out of a running switchboard. */
import type { Received } from "@redthread/channel"
import { AuditTrail, beginning, Erasure, identifiersOf, Ledger, type LedgerError, needlesOf, speaksOf } from "@redthread/ledger"
import { type AgentId, CustomerId, type Instant, type RecordId } from "@redthread/model"
import { Effect, Option } from "effect"
import { Access, type NotAllowed, permitted } from "./Access.ts"
import { type AccessReport, accessReport } from "./AccessReport.ts"
import { Composed } from "./Composition.ts"
import { People, personOf } from "./People.ts"

const page = 50

/**
 * Everything about the person to whom a record belongs. Deliveries are those tied to them where the ledger is sealed, and all in the
 * archive that contain one of their identifiers: the archive is read from end to end. `by` is who asks; the access rules are asked.
 */
export const reportOn = Effect.fn("Switchboard.reportOn")(function*(record: RecordId, at: Instant, by?: AgentId): Effect.fn.Return<AccessReport, LedgerError | NotAllowed, Ledger | People | Composed> {
  const [ledger, people, access, { tenant }] = [yield* Ledger, yield* People, yield* Access, yield* Composed]
  yield* people.catchUp
  const person = personOf(yield* people.known, record)
  yield* permitted(access, { by, what: "see", records: person })
  const streams = new Map(yield* Effect.forEach(person, (one) => Effect.map(ledger.read(tenant, one), (entries) => [one, entries] as const)))
  const needles = needlesOf(identifiersOf([...streams.values()].flat()))
  const deliveries = new Map<string, Received>()
  const found = (received: Received): void => {
    deliveries.set(`${received.channel} ${received.checksum}`, received)
  }
  const erasure = yield* Effect.serviceOption(Erasure)
  if (Option.isSome(erasure)) (yield* erasure.value.deliveriesOf(tenant, person)).forEach(found)
  for (let from = beginning; needles.length > 0;) {
    const some = yield* ledger.archived(tenant, from, page)
    const last = some.at(-1)
    if (last === undefined) break
    for (const { received } of some) if (speaksOf(received, needles)) found(received)
    from = last.position
  }
  const trail = yield* Effect.serviceOption(AuditTrail)
  return accessReport({
    customer: CustomerId.make(person[0] ?? record), streams, deliveries: [...deliveries.values()].sort((one, other) => one.at - other.at),
    trail: Option.isSome(trail) ? yield* trail.value.lines(tenant) : []
  }, at)
})
