/** What a journey promises, however its entries are delivered and whoever turns out to be one person. */
import type { Breach, CustomerId, Entry, EntryId, Law } from "@redthread/model"
import { type JourneyFold, type JourneyState, livedAt, type LivedJourney } from "./Lived.ts"
import type { Way } from "./Way.ts"

/** One more entry; `followed` is the one that keeps the promises. */
export type Follow = (fold: JourneyFold, way: Way<JourneyState>, entry: Entry) => Way<JourneyState>

/** The entries of one person, as they were lived and as they came. */
export interface DeliveredJourney {
  readonly fold: JourneyFold
  readonly follow: Follow
  readonly customer: CustomerId
  /** In the order in which they were recorded, each once. */
  readonly entries: ReadonlyArray<Entry>
  /** The same, in any order and repeated at will. */
  readonly delivered: ReadonlyArray<Entry>
  /** How many of `entries` came before somebody looked for the first time. */
  readonly cut: number
  /** The same entries again, by the records that turned out to be one person. */
  readonly streams: ReadonlyArray<ReadonlyArray<Entry>>
}

const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)) : value)

const differences = (one: LivedJourney, other: LivedJourney, because: string): ReadonlyArray<Breach> =>
  (Object.keys({ ...one, ...other }) as Array<keyof LivedJourney>).flatMap((part) =>
    JSON.stringify(one[part], plain) === JSON.stringify(other[part], plain) ? [] : [{ entries: [], because: `${because}: ${part} differ` }])

const through = ({ follow, fold }: DeliveredJourney, entries: ReadonlyArray<Entry>, from?: Way<JourneyState>): Way<JourneyState> =>
  entries.reduce((way, entry) => follow(fold, way, entry), from)

const told = ({ customer, fold }: DeliveredJourney, way: Way<JourneyState>): LivedJourney => livedAt(fold, way, customer)

const source = "A merge-based data type whose join is set union (Shapiro et al. 2011, conflict-free replicated data types)"

/** Any order of delivery gives the same journey. */
export const deliveryDoesNotMatter: Law<DeliveredJourney> = {
  id: "journey/delivery-does-not-matter",
  says: "However late and however often a system reports what happened, the customer's journey is the same.",
  source,
  breaches: (one) => differences(told(one, through(one, one.entries)), told(one, through(one, one.delivered)), "delivered otherwise")
}

/** A journey that goes on is the journey from the beginning. */
export const goingOnIsBeginningAnew: Law<DeliveredJourney> = {
  id: "journey/going-on-is-beginning-anew",
  says: "Who looks at a journey every day sees at the end what they see who look once.",
  source,
  breaches: (one) => {
    const early = through(one, one.entries.slice(0, one.cut))
    const seen = told(one, early)
    const whole = told(one, through(one, one.entries.slice(one.cut), early))
    return [...differences(whole, told(one, through(one, one.entries)), "looked at before its end"), ...differences(seen, told(one, early), "looked at again after it went on")]
  }
}

/** Records that turn out to be one person, and then not. */
export const unmergingRestores: Law<DeliveredJourney> = {
  id: "journey/unmerging-restores",
  says: "Two people taken for one, and told apart again, have the journeys they had; while they are one, it does not matter who was first.",
  source,
  breaches: (one) => {
    const alone = one.streams.map((stream) => through(one, stream))
    const before = alone.map((way) => told(one, way))
    const merged = one.streams.map((_, first) => one.streams.filter((_stream, i) => i !== first).reduce((way, stream) => through(one, stream, way), alone[first]))
    const whole = told(one, through(one, one.entries))
    return [
      ...merged.flatMap((way, i) => differences(told(one, way), whole, `merged into record ${i}`)),
      ...alone.flatMap((way, i) => differences(told(one, way), before[i] as LivedJourney, `record ${i} told apart again`))
    ]
  }
}

/** Nothing is lost on the way, nothing invented. */
export const everyEntryHasItsStay: Law<DeliveredJourney> = {
  id: "journey/every-entry-has-its-stay",
  says: "From the first contact on, everything that happened stands in exactly one stay of the journey, and all that is found in it points there.",
  source: "„alle Schritte des Kunden entlang der Kundenreise zu erfassen“ (H. Henn)",
  breaches: (one) => {
    const journey = told(one, through(one, one.delivered))
    const count = new Map<EntryId, number>()
    for (const id of journey.stays.flatMap(({ entries }) => entries)) count.set(id, (count.get(id) ?? 0) + 1)
    const own = new Set(one.entries.map(({ id }) => id))
    const pointed = [...journey.reEntries.map(({ again }) => again.entry), ...journey.sendings.map(({ place }) => place.entry), ...journey.impressions.map(({ entry }) => entry), ...journey.efforts.map(({ entry }) => entry)]
    return [
      ...[...count].flatMap(([id, times]) => (times === 1 && own.has(id) ? [] : [{ entries: [], because: `${id} stands in ${times} stays` }])),
      ...pointed.flatMap((id) => (count.has(id) ? [] : [{ entries: [], because: `${id} is pointed at and stands in no stay` }])),
      ...(journey.entries === own.size ? [] : [{ entries: [], because: `${own.size} entries became ${journey.entries}` }])
    ]
  }
}

/** The promises of journeys. */
export const journeyLaws: ReadonlyArray<Law<DeliveredJourney>> = [deliveryDoesNotMatter, goingOnIsBeginningAnew, unmergingRestores, everyEntryHasItsStay]
