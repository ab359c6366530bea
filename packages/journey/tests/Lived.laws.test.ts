import * as Journey from "@redthread/journey"
import { ChannelName, CustomerId, type Entry, EntryId, Instant, JourneySpec, StepName } from "@redthread/model"
import { checkLaw, findBreach, threads } from "@redthread/testing"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const spec = Schema.decodeUnknownSync(JourneySpec)({
  name: "a plan for untidy threads", version: 1,
  stages: [
    { stage: "buy", touchpoints: [{ id: "/contracts", channel: "web", name: "Contracts", login: "loggedOut", isMeasured: true }], expects: ["request", "confirm"] },
    { stage: "use", touchpoints: [{ id: "line", channel: "hotline", name: "Hotline", login: "none", isMeasured: true }], expects: ["ask", "told"], otherwise: [["told"]] }
  ],
  steps: [{ name: StepName.make("ask"), at: ["line"], metBy: [{ entry: "FactAsked" }] }, { name: StepName.make("told"), metBy: [{ entry: "FactGiven" }] }]
})

const year = 366 * 86_400_000

/** The entries of one customer: in most cases of some weeks, at times of years, so that a way has several pieces. */
const histories: fc.Arbitrary<ReadonlyArray<Entry>> = fc.oneof(
  { weight: 15, arbitrary: threads.map(({ entries }) => entries) },
  { weight: 1, arbitrary: fc.array(threads, { minLength: 3, maxLength: 4 }).map((some) => some.flatMap(({ entries }, k) => entries.map((entry): Entry => ({
    ...entry, id: EntryId.make(`${k}-${entry.id}`), recorded: Instant.make(entry.recorded + k * year), occurred: { ...entry.occurred, instant: Instant.make(entry.occurred.instant + k * year) }
  })))) }
)

const deliveries = (follow: Journey.Follow): fc.Arbitrary<Journey.DeliveredJourney> =>
  fc.record({ entries: histories, planned: fc.boolean(), seed: fc.infiniteStream(fc.nat({ max: 999 })) }).chain(({ entries, planned, seed }) =>
    fc.record({
      fold: fc.constant(Journey.journeyFold(planned ? spec : undefined)), follow: fc.constant(follow), customer: fc.constant(CustomerId.make("customer-1")), entries: fc.constant(entries),
      delivered: fc.tuple(fc.shuffledSubarray([...entries], { minLength: entries.length }), fc.shuffledSubarray([...entries])).map(([all, again]) => [...all, ...again]),
      cut: fc.nat({ max: entries.length }),
      streams: fc.constant([...seed.take(entries.length)]).map((draws) => [0, 1, 2].map((k) => entries.filter((_, i) => (draws[i] ?? 0) % 3 === k)))
    }))

describe("journeys", () => {
  for (const law of Journey.journeyLaws) it(law.id, () => checkLaw(law, deliveries(Journey.followed)))
})

describe("whoever breaks a promise is noticed", () => {
  const { followed } = Journey
  const before = (way: Journey.Way<Journey.JourneyState>): Array<Entry> => {
    const found: Array<Entry> = []
    for (let at = way; at !== undefined; at = at.before) found.unshift(...at.entries)
    return found
  }
  const appended: Journey.Follow = (fold, way, entry) =>
    before(way).some(({ id }) => id === entry.id) ? way : { entries: [entry], state: fold.step(way === undefined ? fold.begin : way.state, entry), before: way, size: (way?.size ?? 0) + 1 }
  const twice: Journey.Follow = (fold, way, entry) => followed(fold, way, before(way).some(({ id }) => id === entry.id) ? { ...entry, id: `${entry.id}-again` as Entry["id"] } : entry)
  const forgetful: Journey.Follow = (fold, way, entry) => followed(fold, way, (way?.size ?? 0) > 2 ? { ...entry, on: ChannelName.make("elsewhere") } : entry)
  const overwriting: Journey.Follow = (fold, way, entry) => {
    const next = followed(fold, way, entry)
    return way === undefined || next === undefined || next === way ? next : Object.assign(way, { ...next, before: next.before === way ? { ...way } : next.before })
  }
  it.each<readonly [string, Journey.Follow, typeof Journey.journeyLaws[number]]>([
    ["takes entries as they come", appended, Journey.deliveryDoesNotMatter],
    ["counts a repetition", twice, Journey.deliveryDoesNotMatter],
    ["counts a repetition: entries that were never there", twice, Journey.everyEntryHasItsStay],
    ["changes what was seen before", overwriting, Journey.goingOnIsBeginningAnew],
    ["changes what belongs to another record", overwriting, Journey.unmergingRestores],
    ["depends on who was first", forgetful, Journey.unmergingRestores]
  ])("%s", (_, follow, law) => {
    expect(findBreach(law, deliveries(follow), { seed: 7 })).toBeDefined()
  })
})
