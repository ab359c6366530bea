/** Many journeys on one plan: for every step where it was met, how it went, how it felt, what lies behind it, and where the plan has gaps. */
import type { Capability, ChannelName, JourneySpec, Medium, Requirement, Stage, StepName } from "@redthread/model"
import { type BlindSpot, blindSpots } from "./BlindSpots.ts"
import { plainLossAversion } from "./Impressions.ts"
import type { LivedJourney } from "./Lived.ts"
import { type Plan, planOf } from "./Plan.ts"
import type { Deviation } from "./Runs.ts"

/** A step on the map. */
export interface MapStep {
  readonly step: StepName
  readonly title: string
  readonly stage: Stage
  /** Journeys in which it was met. */
  readonly met: number
  readonly deviations: Readonly<Partial<Record<Deviation["kind"], number>>>
  /** The mean of its impressions, bad ones weighted, from −λ to 1; absent where there is none. */
  readonly felt?: number
  /** Where it is planned, by channel. */
  readonly planned: ReadonlyArray<ChannelName>
  /** How often it was met, and refused, on each channel. */
  readonly on: ReadonlyMap<ChannelName, { readonly met: number; readonly refused: number }>
  readonly backstage: ReadonlyArray<{ readonly name: string; readonly by?: string }>
  readonly requires?: Requirement
  readonly capability?: Capability
  /** What is demanded against what can be done; `unknown` where one of them is missing or in another unit. */
  readonly demand: "met" | "missed" | "unknown"
  readonly isMeasured: boolean
}

/** A stage on the map. */
export interface MapStage {
  readonly stage: Stage
  readonly journeys: number
  readonly steps: ReadonlyArray<MapStep>
  readonly touchpoints: ReadonlyArray<{ readonly id: string; readonly name: string; readonly channel: ChannelName; readonly medium?: Medium; readonly events: number; readonly isMeasured: boolean }>
  /** Mean points of effort, and milliseconds of waiting, of the journeys that were in it. */
  readonly points: number
  readonly waited: number
}

/** One thing that happened to a planned step, in the order of one journey. */
export interface MapMove {
  readonly step: StepName
  readonly on: ChannelName
  readonly refused: boolean
}

/** The map of a plan with the journeys on it. Plain data: `mapJson` turns it into JSON. */
export interface JourneyMap {
  readonly name: string
  readonly version: number
  readonly journeys: number
  /** From the ground up; the channels of the plan, then those that only customers used. */
  readonly channels: ReadonlyArray<ChannelName>
  readonly stages: ReadonlyArray<MapStage>
  /** What the customer did, where the map shows one journey alone. */
  readonly moves?: ReadonlyArray<MapMove>
  readonly blindSpots: ReadonlyArray<BlindSpot>
}

/** Whether what can be done is what is demanded. */
export const demandMet = (requires: Requirement | undefined, capability: Capability | undefined): MapStep["demand"] => {
  if (requires === undefined || capability === undefined || requires.unit !== capability.unit) return "unknown"
  return (requires.atMost === undefined || capability.value <= requires.atMost) && (requires.atLeast === undefined || capability.value >= requires.atLeast) ? "met" : "missed"
}

const mean = (values: ReadonlyArray<number>): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)

const stepOf = (plan: Plan, stage: Stage, name: StepName, journeys: ReadonlyArray<LivedJourney>): MapStep => {
  const { at, backstage = [], capability, isMeasured, requires, title } = plan.steps.get(name) ?? { name }
  const on = new Map<ChannelName, { met: number; refused: number }>()
  const deviations: Partial<Record<Deviation["kind"], number>> = {}
  let met = 0
  const felt: Array<number> = []
  for (const journey of journeys) {
    const own = journey.runs.filter((run) => run.stage === stage).flatMap((run) => run.met.filter((one) => one.step === name))
    if (own.some(({ refused }) => !refused)) met++
    for (const { place, refused } of own) {
      const known = on.get(place.on) ?? { met: 0, refused: 0 }
      on.set(place.on, refused ? { ...known, refused: known.refused + 1 } : { ...known, met: known.met + 1 })
    }
    for (const one of journey.deviations) if ("step" in one && one.step === name && one.stage === stage) deviations[one.kind] = (deviations[one.kind] ?? 0) + 1
    const lambda = journey.remembered?.lossAversion ?? plainLossAversion
    for (const one of journey.impressions) if (one.step === name && one.stage === stage) felt.push(one.value < 0 ? lambda * one.value : one.value)
  }
  return {
    step: name, title: title ?? name, stage, met, deviations, ...(felt.length === 0 ? {} : { felt: mean(felt) }),
    planned: [...new Set((at ?? []).flatMap((id) => plan.touchpoints.get(id)?.channel ?? []))], on, backstage: backstage.map((one) => ({ ...one })),
    ...(requires === undefined ? {} : { requires }), ...(capability === undefined ? {} : { capability }), demand: demandMet(requires, capability), isMeasured: isMeasured === true
  }
}

/** Draws up the map. Without journeys it is the plan alone. */
export const mapOf = (spec: JourneySpec, journeys: ReadonlyArray<LivedJourney>): JourneyMap => {
  const plan = planOf(spec)
  const channels = new Set<ChannelName>(spec.stages.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)))
  for (const { runs } of journeys) for (const { met } of runs) for (const { place } of met) channels.add(place.on)
  const [only] = journeys.length === 1 ? journeys : []
  return {
    name: spec.name, version: spec.version, journeys: journeys.length, channels: [...channels],
    stages: spec.stages.map(({ expects, otherwise = [], stage, touchpoints }): MapStage => {
      const here = journeys.flatMap(({ stages }) => stages.filter((one) => one.stage === stage))
      return {
        stage, journeys: here.length, steps: [...new Set([...expects, ...otherwise.flat()])].map((name) => stepOf(plan, stage, name, journeys)),
        touchpoints: touchpoints.map(({ channel, id, isMeasured, medium, name }) => ({
          id, name, channel, ...(medium === undefined ? {} : { medium }), isMeasured, events: journeys.reduce((sum, journey) => sum + (journey.touchpoints.get(id) ?? 0), 0)
        })),
        points: mean(here.map(({ points }) => points)), waited: mean(here.map(({ waited }) => waited))
      }
    }),
    ...(only === undefined ? {} : {
      moves: only.runs.flatMap(({ met }) => met).toSorted((one, other) => one.place.at.instant - other.place.at.instant).map(({ place, refused, step }) => ({ step, on: place.on, refused }))
    }),
    blindSpots: blindSpots(spec, journeys)
  }
}

/** The map as it may stand in JSON. */
export const mapJson = (map: JourneyMap): object => ({
  ...map, stages: map.stages.map((stage) => ({ ...stage, steps: stage.steps.map((step) => ({ ...step, on: Object.fromEntries(step.on) })) }))
})

const list = (names: ReadonlyArray<string>): string => names.join(", ")

/** The map in words, a line a step: for those who listen, and for Markdown. */
export const tellMap = (map: JourneyMap): ReadonlyArray<string> => [
  `${map.name}, version ${map.version}, with ${map.journeys} journey${map.journeys === 1 ? "" : "s"}.`,
  ...map.stages.flatMap(({ journeys, points, stage, steps, waited }) => [
    `${stage}: ${journeys === 0 ? "nobody was seen there" : `${journeys} journey${journeys === 1 ? "" : "s"}, ${points.toFixed(1)} points of effort, ${(waited / 3_600_000).toFixed(1)} h of waiting on average`}.`,
    ...steps.map(({ backstage, demand, deviations, felt, isMeasured, met, on, step, title }) => {
      const odd = Object.entries(deviations).map(([kind, count]) => `${count} ${kind}`)
      return `  ${title === step ? step : `${title} (${step})`}: met in ${met}${on.size === 0 ? "" : ` on ${list([...on.keys()])}`}${odd.length === 0 ? "" : `; ${list(odd)}`}${felt === undefined ? "" : `; felt ${felt.toFixed(2)}`}` +
        `${demand === "missed" ? "; demands more than can be done" : ""}${isMeasured ? "" : "; not measured"}${backstage.length === 0 ? "" : `; behind it: ${list(backstage.map(({ name }) => name))}`}.`
    })
  ])
]
