/** Where the customer is, entry by entry: on which channel and touchpoint, in which stage, how they came there, and which planned step was met. */
import type { ChannelName, Entry, EntryId, EventKey, Medium, OutsideTime, PlannedStep, PlannedTouchpoint, Stage, StepName } from "@redthread/model"
import { mediumOfKind, type Plan, placeOf, stepRefused, stepsMet, touchpointOf } from "./Plan.ts"
import { isContact } from "./Stops.ts"
import { type Chain, linked } from "./Way.ts"

/** A stay on one channel, from the arrival to the last entry before the next. */
export interface Stay {
  /** Counted from 0. */
  readonly index: number
  readonly on: ChannelName
  readonly from: OutsideTime
  readonly until: OutsideTime
  readonly entries: Chain<EntryId>
  /** `reached`: we came to the customer, such as by a message of ours. */
  readonly came: "began" | "chose" | "sent" | "handed-over" | "reached"
  /** Nothing else was on offer where they came from. */
  readonly forced: boolean
  /** What they were told there; empty where they came by themselves. */
  readonly because: string
  /** Facts that a handover to here did not carry. */
  readonly lost: ReadonlyArray<string>
  readonly stage?: Stage
  readonly medium?: Medium
}

/** A place where something happened. */
export interface Place {
  readonly entry: EntryId
  readonly at: OutsideTime
  readonly on: ChannelName
  /** Id of the touchpoint, where the plan knows it. */
  readonly touchpoint?: string
}

/** What a fold is told about an entry besides the entry. */
export interface Here extends Place {
  readonly stay: Stay
  /** The stay before, where the customer has just arrived from it. */
  readonly arrivedFrom?: Stay
  /** The entry begins the stay. */
  readonly arrived: boolean
  readonly stage?: Stage
  /** The planned step that was met or tried last, this entry included. */
  readonly step?: StepName
  /** The planned steps that the entry meets. */
  readonly met: ReadonlyArray<PlannedStep>
  /** Where a plan is there and knows no touchpoint for it: the place that the event named, else its kind. */
  readonly unknown?: string
}

interface Lead {
  readonly to: ChannelName
  readonly came: "sent" | "handed-over"
  readonly forced: boolean
  readonly because: string
  readonly lost: ReadonlyArray<string>
}

/** Where the customer is now, and the stays before. */
export interface Walk {
  readonly stay?: Stay
  /** The stays that ended. */
  readonly stays: Chain<Stay>
  readonly stage?: Stage
  readonly step?: StepName
  readonly touchpoint?: PlannedTouchpoint
  /** The event whose consequences happen at the touchpoint. */
  readonly cause?: EventKey
  /** Where to the customer was sent or passed on from the stay, the latest first. */
  readonly leads: ReadonlyArray<Lead>
  /** The last refusal on the stay, where it named other channels only. */
  readonly refusal?: string
}

/** Nobody is anywhere. */
export const nowhere: Walk = { stays: undefined, leads: [] }

const stageOf = (plan: Plan, now: Stage | undefined, met: ReadonlyArray<PlannedStep>, at: PlannedTouchpoint | undefined): Stage | undefined => {
  const of = (stages: ReadonlyArray<Stage> | undefined): Stage | undefined => (stages === undefined ? undefined : now !== undefined && stages.includes(now) ? now : stages[0])
  const step = met[0]
  return (step === undefined ? undefined : of(plan.stagesOfStep.get(step.name))) ?? (at === undefined ? undefined : of(plan.stagesOfTouchpoint.get(at.id))) ?? now
}

const leadOf = (entry: Entry): Lead | undefined =>
  entry._tag === "Redirected" ? { to: entry.redirect.to, came: "sent", forced: entry.redirect.forced, because: entry.redirect.because, lost: [] }
  : entry._tag === "HandedOver" ? { to: entry.handover.to, came: "handed-over", forced: false, because: entry.handover.because, lost: entry.handover.lost }
  : undefined

const isOurs = (entry: Entry): boolean =>
  entry._tag === "Contacted" ? "direction" in entry.event && entry.event.direction === "outbound" : ["Answered", "AnswerPlanned", "SendTried", "SendEnded"].includes(entry._tag)

const mediumOf = (entry: Entry, at: PlannedTouchpoint | undefined, known: Medium | undefined): Medium | undefined =>
  at?.medium ?? known ?? (entry._tag === "Contacted" ? mediumOfKind(entry.event.channel) : undefined)

/** One entry further, and what is to be told about it; nothing is told before the first contact. */
export const walked = (plan: Plan, walk: Walk, entry: Entry): readonly [Walk, Here | undefined] => {
  const { stay } = walk
  const contact = isContact(entry)
  if (stay === undefined && !contact) return [walk, undefined]
  const arrived = stay === undefined || (contact && stay.on !== entry.on)
  const own = touchpointOf(plan, entry)
  const only = plan.byChannel.get(entry.on)
  const touchpoint = entry._tag === "Contacted" ? own : arrived || (entry.cause !== undefined && entry.cause !== walk.cause) ? (only?.length === 1 ? only[0] : undefined) : walk.touchpoint
  const met = stepsMet(plan, entry, touchpoint)
  const stage = stageOf(plan, walk.stage, met, touchpoint)
  const step = met[0]?.name ?? (entry._tag === "StepRefused" ? stepRefused(plan, entry)?.name : undefined) ?? walk.step
  const lead = leadOf(entry)
  const came = arrived && stay !== undefined ? walk.leads.find(({ to }) => to === entry.on) : undefined
  const medium = mediumOf(entry, touchpoint, arrived ? undefined : stay.medium)
  const next: Stay = arrived
    ? {
      index: stay === undefined ? 0 : stay.index + 1, on: entry.on, from: entry.occurred, until: entry.occurred, entries: linked<EntryId>(undefined, entry.id),
      came: isOurs(entry) ? "reached" : stay === undefined ? "began" : came?.came ?? "chose",
      forced: came === undefined ? walk.refusal !== undefined && !isOurs(entry) : came.forced, because: came?.because ?? walk.refusal ?? "", lost: came?.lost ?? [],
      ...(stage === undefined ? {} : { stage }), ...(medium === undefined ? {} : { medium })
    }
    : { ...stay, until: entry.occurred, entries: linked(stay.entries, entry.id), ...(stage === undefined ? {} : { stage }), ...(medium === undefined ? {} : { medium }) }
  const leads = arrived ? (lead === undefined ? [] : [lead]) : lead === undefined ? walk.leads : [lead, ...walk.leads.slice(0, 7)]
  const refusal = entry._tag === "StepRefused" ? (entry.offeredOn.length > 0 && !entry.offeredOn.includes(entry.on) ? entry.because : undefined) : arrived || entry._tag === "StepTaken" ? undefined : walk.refusal
  const unknown = plan.spec === undefined || !contact || touchpoint !== undefined ? undefined
    : entry._tag === "Contacted" ? placeOf(entry) ?? entry.event._tag : arrived && only === undefined ? entry._tag : undefined
  return [
    {
      stay: next, stays: arrived && stay !== undefined ? linked(walk.stays, stay) : walk.stays, leads,
      ...(step === undefined ? {} : { step }), ...(stage === undefined ? {} : { stage }), ...(touchpoint === undefined ? {} : { touchpoint }), ...(refusal === undefined ? {} : { refusal }),
      ...(entry._tag === "Contacted" ? { cause: entry.event.key } : arrived || walk.cause === undefined ? {} : { cause: walk.cause })
    },
    {
      entry: entry.id, at: entry.occurred, on: entry.on, stay: next, arrived, met,
      ...(arrived && stay !== undefined ? { arrivedFrom: stay } : {}), ...(touchpoint === undefined ? {} : { touchpoint: touchpoint.id }),
      ...(stage === undefined ? {} : { stage }), ...(step === undefined ? {} : { step }), ...(unknown === undefined ? {} : { unknown })
    }
  ]
}

/** Only the place of all that is told about an entry. */
export const onlyPlace = ({ at, entry, on, touchpoint }: Here): Place => ({ entry, at, on, ...(touchpoint === undefined ? {} : { touchpoint }) })
