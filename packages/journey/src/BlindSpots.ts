/** What nobody sees: planned places without events, events at places nobody planned, and steps nobody measures. */
import type { JourneySpec, Stage, StepName } from "@redthread/model"
import type { LivedJourney } from "./Lived.ts"
import { type Measured, shareOf } from "./Measured.ts"
import { planOf } from "./Plan.ts"

/** One blind spot. Source: „viele blinde Flecken“ (H. Henn). */
export type BlindSpot =
  /** Nothing was ever reported from there: nobody goes there, or nobody records it. */
  | { readonly kind: "silent-touchpoint"; readonly touchpoint: string; readonly name: string; readonly stage: Stage }
  /** The plan itself says that nobody measures there. */
  | { readonly kind: "unmeasured-touchpoint"; readonly touchpoint: string; readonly name: string; readonly stage: Stage }
  /** Something happens at a place that the plan does not know; `place` is channel and place. */
  | { readonly kind: "unplanned-place"; readonly place: string; readonly events: number; readonly journeys: number }
  | { readonly kind: "unseen-step"; readonly step: StepName; readonly stage?: Stage }
  | { readonly kind: "unmeasured-step"; readonly step: StepName; readonly stage?: Stage }

/** The blind spots of a plan in the light of journeys; unplanned places first by how much happens there. */
export const blindSpots = (spec: JourneySpec, journeys: ReadonlyArray<LivedJourney>): ReadonlyArray<BlindSpot> => {
  const plan = planOf(spec)
  const seen = new Set(journeys.flatMap(({ touchpoints }) => [...touchpoints.keys()]))
  const met = new Set(journeys.flatMap(({ runs }) => runs.flatMap((run) => run.met.filter(({ refused }) => !refused).map(({ step }) => step))))
  const places = new Map<string, { events: number; journeys: number }>()
  for (const { unknownPlaces } of journeys) {
    for (const [place, events] of unknownPlaces) {
      const known = places.get(place) ?? { events: 0, journeys: 0 }
      places.set(place, { events: known.events + events, journeys: known.journeys + 1 })
    }
  }
  const touchpoints = [...plan.touchpoints.values()].map(({ id, isMeasured, name }) => ({ id, name, isMeasured, stage: plan.stagesOfTouchpoint.get(id)?.[0] ?? "use" as const }))
  const steps = [...plan.steps.values()].map(({ isMeasured, name }) => ({ name, isMeasured, stage: plan.stagesOfStep.get(name)?.[0] }))
  const about = ({ name, stage }: (typeof steps)[number]) => ({ step: name, ...(stage === undefined ? {} : { stage }) })
  return [
    ...touchpoints.filter(({ id }) => !seen.has(id)).map(({ id, name, stage }) => ({ kind: "silent-touchpoint", touchpoint: id, name, stage }) as const),
    ...touchpoints.filter(({ isMeasured }) => !isMeasured).map(({ id, name, stage }) => ({ kind: "unmeasured-touchpoint", touchpoint: id, name, stage }) as const),
    ...[...places].toSorted((one, other) => other[1].events - one[1].events).map(([place, counts]) => ({ kind: "unplanned-place", place, ...counts }) as const),
    ...steps.filter(({ name }) => !met.has(name)).map((step) => ({ kind: "unseen-step", ...about(step) }) as const),
    ...steps.filter(({ isMeasured }) => isMeasured !== true).map((step) => ({ kind: "unmeasured-step", ...about(step) }) as const)
  ]
}

/** A blind spot in words. */
export const tellBlindSpot = (spot: BlindSpot): string => {
  switch (spot.kind) {
    case "silent-touchpoint": return `${spot.name} (${spot.stage}): no event was ever reported from there`
    case "unmeasured-touchpoint": return `${spot.name} (${spot.stage}): nobody measures what happens there`
    case "unplanned-place": return `${spot.place}: ${spot.events} event${spot.events === 1 ? "" : "s"} of ${spot.journeys} customer${spot.journeys === 1 ? "" : "s"} at a place that the plan does not know`
    case "unseen-step": return `step “${spot.step}”${spot.stage === undefined ? "" : ` (${spot.stage})`}: never seen`
    case "unmeasured-step": return `step “${spot.step}”${spot.stage === undefined ? "" : ` (${spot.stage})`}: nobody measures it`
  }
}

/** The share of journeys' planned steps that were seen: of the steps before the farthest one that was met, those that were met themselves. */
export const stepCapture = (journeys: ReadonlyArray<LivedJourney>): Measured => {
  const observed = journeys.flatMap(({ customer, runs, stays }) => runs.flatMap(({ met, path, pending, stage }) => {
    const done = new Set(met.filter(({ refused }) => !refused).map(({ step }) => step))
    return path.filter((step) => !pending.includes(step)).map((step) => ({
      customer, at: stays[0]?.from.instant ?? 0, channel: met[0]?.place.on ?? "", attributes: { stage, step }, value: done.has(step) ? 1 : 0
    }))
  }))
  return shareOf(
    { measure: "step-capture", definition: "Planned steps that were seen, of those up to the farthest step that was met.", parameters: {} }, observed,
    [{ count: journeys.filter(({ runs }) => runs.length === 0).length, because: "no planned step was met" }]
  )
}
