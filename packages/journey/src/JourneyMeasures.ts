/** Measures over lived journeys: what contacts alone cannot tell. */
import { averageOf, type Measured, type Observation, shareOf } from "./Measured.ts"
import type { LivedJourney } from "./Lived.ts"

const seen = ({ customer, stays }: LivedJourney, value: number, channel = stays[0]?.on ?? ""): Observation => ({ customer, at: stays[0]?.from.instant ?? 0, channel, attributes: {}, value })

/** The share of arrivals on another channel that lost nothing: no fact left behind, none asked for again. Source: „Übersicht über frühere Kommunikation … fehlt“ (Pexly). */
export const contextCarried = (journeys: ReadonlyArray<LivedJourney>): Measured => {
  const arrivals = journeys.flatMap((journey) => journey.switches.map((one) => ({ journey, one })))
  const theirs = arrivals.filter(({ one }) => one.came !== "reached")
  return shareOf(
    { measure: "context-carried", definition: "Arrivals of customers on another channel that lost no fact and asked for none again, of all such arrivals.", parameters: {} },
    theirs.map(({ journey, one }) => seen(journey, one.lost.length === 0 ? 1 : 0, one.to)), [{ count: arrivals.length - theirs.length, because: "we came to the customer" }]
  )
}

/** The share of changes of channel that customers did not choose: nothing else was on offer. */
export const forcedSwitches = (journeys: ReadonlyArray<LivedJourney>): Measured =>
  shareOf(
    { measure: "forced-switch", definition: "Changes of channel without another choice, of all changes of channel by customers.", parameters: {} },
    journeys.flatMap((journey) => journey.switches.filter(({ came }) => came !== "reached").map((one) => seen(journey, one.forced ? 1 : 0, one.to)))
  )

/** Breaks per journey: arrivals that lost something, media breaks, and being sent in vain. Source: „fragmentierte Reise“ (Pexly). */
export const fragmentation = (journeys: ReadonlyArray<LivedJourney>): Measured =>
  averageOf(
    { measure: "fragmentation", definition: "The mean over journeys of arrivals that lost something or changed the medium without a lossless handover, and of being sent where it cannot be done.", parameters: {} },
    "count", "mean", journeys.map((journey) => seen(journey, journey.switches.filter(({ came, lost, mediaBreak }) => came !== "reached" && (lost.length > 0 || mediaBreak !== undefined)).length + journey.contradictions.length))
  )

/** The share of journeys in which somebody was sent where it cannot be done. */
export const contradictionRate = (journeys: ReadonlyArray<LivedJourney>): Measured =>
  shareOf({ measure: "contradiction", definition: "Journeys in which the customer was sent to a place that refuses them, of all journeys.", parameters: {} }, journeys.map((journey) => seen(journey, journey.contradictions.length > 0 ? 1 : 0)))

/** The mean effort of a journey in points, by the weights with which the journeys were told. */
export const journeyEffort = (journeys: ReadonlyArray<LivedJourney>): Measured =>
  averageOf(
    { measure: "journey-effort", definition: "The mean over journeys of the weighted sum of what the customer had to do, and of days of waiting.", parameters: { ...journeys[0]?.weights } },
    "points", "mean", journeys.map((journey) => seen(journey, journey.stages.reduce((sum, { points }) => sum + points, 0)))
  )

/** The median time until an answer. */
export const waitingTime = (journeys: ReadonlyArray<LivedJourney>): Measured => {
  const waits = journeys.flatMap((journey) => journey.waits.map((one) => ({ journey, one })))
  return averageOf(
    { measure: "waiting", definition: "The median time from a customer's call or message to our answer.", parameters: {} }, "milliseconds", "median",
    waits.filter(({ one }) => one.ended === "answered").map(({ journey, one }) => seen(journey, one.until - one.from, one.on)),
    [{ count: waits.filter(({ one }) => one.ended === "gave-up").length, because: "the customer gave up" }, { count: journeys.reduce((sum, { waiting }) => sum + waiting.length, 0), because: "not answered yet" }]
  )
}

/** The mean of what is remembered, from −λ to 1; see `rememberedOf`. */
export const rememberedImpression = (journeys: ReadonlyArray<LivedJourney>): Measured => {
  const told = journeys.flatMap((journey) => (journey.remembered === undefined ? [] : [{ journey, remembered: journey.remembered }]))
  return averageOf(
    { measure: "remembered", definition: "The mean over journeys of half the strongest and half the last impression, bad ones weighted.", parameters: { lossAversion: told[0]?.remembered.lossAversion ?? null } },
    "score", "mean", told.map(({ journey, remembered }) => seen(journey, remembered.remembered)), [{ count: journeys.length - told.length, because: "no impression" }]
  )
}

/** The share of passages through a stage that went as planned: nothing skipped, repeated, refused, out of order or elsewhere. */
export const asPlanned = (journeys: ReadonlyArray<LivedJourney>): Measured =>
  shareOf(
    { measure: "as-planned", definition: "Passages through a stage without any deviation from the plan, of all passages.", parameters: { spec: journeys[0]?.spec === undefined ? null : `${journeys[0].spec.name} ${journeys[0].spec.version}` } },
    journeys.flatMap((journey) => journey.runs.map(({ deviations }) => seen(journey, deviations.length === 0 ? 1 : 0))),
    [{ count: journeys.filter(({ runs }) => runs.length === 0).length, because: "no planned step was met" }]
  )
