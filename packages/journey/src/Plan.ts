/** A planned journey, ready to be asked: which touchpoint is this, which planned step was this, which stage are we in. */
import type { ChannelName, Entry, JourneySpec, Medium, PlannedStep, PlannedTouchpoint, Stage, StepEvidence, StepName } from "@redthread/model"

/** A planned journey with its indexes. */
export interface Plan {
  /** Absent where nobody planned anything: then there are no touchpoints, steps and stages. */
  readonly spec?: JourneySpec
  readonly touchpoints: ReadonlyMap<string, PlannedTouchpoint>
  /** Every step that is defined or expected, by its name. */
  readonly steps: ReadonlyMap<StepName, PlannedStep>
  readonly byChannel: ReadonlyMap<ChannelName, ReadonlyArray<PlannedTouchpoint>>
  readonly stagesOfTouchpoint: ReadonlyMap<string, ReadonlyArray<Stage>>
  readonly stagesOfStep: ReadonlyMap<StepName, ReadonlyArray<Stage>>
  /** Which steps an entry of a kind may meet, and what has to hold. */
  readonly evidence: ReadonlyMap<Entry["_tag"], ReadonlyArray<readonly [PlannedStep, StepEvidence]>>
  /** The ways through a stage that are expected. */
  readonly paths: ReadonlyMap<Stage, ReadonlyArray<ReadonlyArray<StepName>>>
}

const gathered = <K, V>(pairs: ReadonlyArray<readonly [K, V]>): Map<K, Array<V>> => {
  const found = new Map<K, Array<V>>()
  for (const [key, value] of pairs) {
    const known = found.get(key)
    if (known === undefined) found.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  return found
}

const kindOf = ({ entry, event }: StepEvidence): Entry["_tag"] => (entry ?? (event === undefined ? "StepTaken" : "Contacted")) as Entry["_tag"]

/** Prepares a planned journey; without one everything is unplanned and nothing deviates. */
export const planOf = (spec?: JourneySpec): Plan => {
  const stages = spec?.stages ?? []
  const touchpoints = new Map(stages.flatMap((one) => one.touchpoints.map((touchpoint) => [touchpoint.id as string, touchpoint] as const)))
  const expected = stages.flatMap(({ expects, otherwise = [], stage }) => [expects, ...otherwise].flat().map((step) => [step, stage] as const))
  const defined = new Map((spec?.steps ?? []).map((step) => [step.name, step]))
  const steps = new Map([...defined.keys(), ...expected.map(([step]) => step)].map((name): readonly [StepName, PlannedStep] => [name, defined.get(name) ?? { name }]))
  return {
    ...(spec === undefined ? {} : { spec }), touchpoints, steps,
    byChannel: gathered([...touchpoints.values()].map((touchpoint) => [touchpoint.channel, touchpoint])),
    stagesOfTouchpoint: gathered(stages.flatMap((one) => one.touchpoints.map(({ id }) => [id as string, one.stage] as const))),
    stagesOfStep: gathered(expected),
    evidence: gathered([...steps.values()].flatMap((step) => (step.metBy ?? [{ step: step.name }]).map((one) => [kindOf(one), [step, one] as const] as const))),
    paths: new Map(stages.map(({ expects, otherwise = [], stage }) => [stage, [expects, ...otherwise]]))
  }
}

/** The place that an event itself names, if it does. */
export const placeOf = (entry: Entry): string | undefined =>
  entry._tag !== "Contacted" ? undefined : entry.event._tag === "PageAction" ? entry.event.touchpoint : entry.event._tag === "Visit" ? entry.event.place : undefined

/** How much of the place a touchpoint is known by: the length of the longest of its names that fits, or −1. */
const fit = ({ id, places = [] }: PlannedTouchpoint, place: string): number =>
  Math.max(-1, ...[id as string, ...places].filter((name) => place === name || place.startsWith(name.endsWith("/") ? name : `${name}/`)).map((name) => name.length))

/** The touchpoint of the plan at which a contact took place; `undefined` where the plan does not know it. */
export const touchpointOf = (plan: Plan, entry: Entry): PlannedTouchpoint | undefined => {
  const own = plan.byChannel.get(entry.on)
  if (own === undefined || entry._tag !== "Contacted") return undefined
  const place = placeOf(entry)
  if (place !== undefined) {
    const [best] = own.map((touchpoint) => ({ touchpoint, length: fit(touchpoint, place) })).toSorted((one, other) => other.length - one.length)
    return best === undefined || best.length < 0 ? undefined : best.touchpoint
  }
  const kind = entry.event._tag
  return own.find(({ events = [] }) => events.includes(kind)) ?? (own.every(({ events }) => events === undefined) ? own[0] : undefined)
}

const none: ReadonlyArray<PlannedStep> = []

/** The planned steps that an entry meets. */
export const stepsMet = (plan: Plan, entry: Entry, at: PlannedTouchpoint | undefined): ReadonlyArray<PlannedStep> => {
  const candidates = plan.evidence.get(entry._tag)
  if (candidates === undefined) return none
  const holds = ({ event, process, step, touchpoint }: StepEvidence): boolean =>
    (event === undefined || (entry._tag === "Contacted" && entry.event._tag === event)) &&
    (touchpoint === undefined || at?.id === touchpoint) &&
    (process === undefined || ("process" in entry && (typeof entry.process === "object" ? entry.process.name : entry.process) === process)) &&
    (step === undefined || ("step" in entry && entry.step === step) || (entry._tag === "AssuranceChanged" && entry.by === step))
  const met = candidates.filter(([, one]) => holds(one)).map(([step]) => step)
  return met.length < 2 ? met : [...new Set(met)]
}

/** The planned step that a refusal refused. */
export const stepRefused = (plan: Plan, { process, step }: Extract<Entry, { readonly _tag: "StepRefused" }>): PlannedStep | undefined =>
  plan.evidence.get("StepTaken")?.find(([, one]) => one.step === step && (one.process === undefined || one.process === process))?.[0]

const analogueKinds: ReadonlyArray<string> = ["telephone", "letter", "catalogue", "branch"]

/** Whether a kind of channel is met in the physical world or by voice; the plan's own word counts more. */
export const mediumOfKind = (kind: string): Medium => (analogueKinds.includes(kind) ? "analogue" : "digital")
