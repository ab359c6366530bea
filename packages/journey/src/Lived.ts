/** A journey as it was lived, folded from a thread and held against a plan: every way in which it broke, named with its entries. */
import type { ChannelName, Concern, CustomerId, Entry, EntryId, Instant, JourneySpec, Medium, OutsideTime, Stage, Thread } from "@redthread/model"
import { type Attempt, type Attempts, attemptsOf, nothingTried, tried } from "./Attempts.ts"
import { type Commitments, committed, type OfferDifference, offerDifferences, promisesOf, type PromiseState, uncommitted } from "./Commitments.ts"
import { type Effort, type Efforts, exerted, type JourneyWeights, noEffort, plainJourneyWeights, type Wait } from "./Efforts.ts"
import { type Impressed, impressed, type Impression, type ImpressionValues, plainImpressions, plainLossAversion, type Remembered, rememberedOf, unimpressed } from "./Impressions.ts"
import { type Plan, planOf } from "./Plan.ts"
import { type LossyHandover, nothingTold, type ReEntry, retelling, type Retold, retold } from "./Retold.ts"
import { type Deviation, noRuns, ranOn, type RunOutcome, runOutcomes, type Runs } from "./Runs.ts"
import { contradicts, loops, nobodySent, type Sending, type Sendings, sendingsOf, sentOn } from "./Sendings.ts"
import { type Here, nowhere, type Stay, type Walk, walked } from "./Walk.ts"
import { type Chain, type Fold, followedAll, knownAt, lastOf, linked, listed, type Way } from "./Way.ts"

/** All that is known of a journey after some entries. Small things that change one by one; what did not change is shared. */
export interface JourneyState {
  readonly walk: Walk
  readonly retold: Retold
  readonly sendings: Sendings
  readonly efforts: Efforts
  readonly impressed: Impressed
  readonly commitments: Commitments
  readonly runs: Runs
  readonly attempts: Attempts
  /** Touchpoints and places where something happened. */
  readonly seen: Chain<Pick<Here, "touchpoint" | "unknown" | "on">>
  /** Concerns that were opened and not settled. */
  readonly open: ReadonlyArray<Concern["id"]>
}

/** What a journey is held against. */
export interface JourneyFold extends Fold<JourneyState> {
  readonly plan: Plan
  readonly values: ImpressionValues
}

const stepAt = (plan: Plan, values: ImpressionValues) => (state: JourneyState, entry: Entry): JourneyState => {
  const [walk, here] = walked(plan, state.walk, entry)
  const open = entry._tag === "ConcernOpened" && !state.open.includes(entry.concern) ? [...state.open, entry.concern]
    : entry._tag === "ConcernClosed" ? state.open.filter((one) => one !== entry.concern) : state.open
  if (here === undefined) return { ...state, walk, open, commitments: committed(state.commitments, entry) }
  const again = retelling(state.retold, entry, here) !== undefined
  const marks = here.unknown !== undefined || (here.touchpoint !== undefined && (entry._tag === "Contacted" || here.arrived))
  return {
    walk, open,
    retold: retold(state.retold, entry, here),
    sendings: sentOn(plan, state.sendings, entry, here),
    efforts: exerted(state.efforts, entry, here, again),
    impressed: impressed(state.impressed, entry, here, again, values),
    commitments: committed(state.commitments, entry),
    runs: ranOn(plan, state.runs, entry, here),
    attempts: tried(state.attempts, entry, here, again),
    seen: marks ? linked(state.seen, { on: here.on, ...(here.touchpoint === undefined ? {} : { touchpoint: here.touchpoint }), ...(here.unknown === undefined ? {} : { unknown: here.unknown }) }) : state.seen
  }
}

/**
 * The fold of journeys, to go on with as entries come: `followed(fold, way, entry)`. The same entries in whatever order, however often,
 * give the same journey. `values` say how strong impressions are.
 */
export const journeyFold = (spec?: JourneySpec, values: ImpressionValues = plainImpressions): JourneyFold => {
  const plan = planOf(spec)
  return {
    plan, values,
    begin: { walk: nowhere, retold: nothingTold, sendings: nobodySent, efforts: noEffort, impressed: unimpressed, commitments: uncommitted, runs: noRuns, attempts: nothingTried, seen: undefined, open: [] },
    step: stepAt(plan, values)
  }
}

/** A change of channel: chosen, offered, or forced. */
export interface ChannelSwitch {
  readonly from: ChannelName
  readonly to: ChannelName
  readonly came: Stay["came"]
  readonly forced: boolean
  readonly because: string
  readonly at: OutsideTime
  /** The stay that it leads to. */
  readonly stay: number
  /** What was lost on the way: facts not carried, and facts asked for again on arrival. */
  readonly lost: ReadonlyArray<string>
  /** Absent where the medium stayed, or nobody knows it. */
  readonly mediaBreak?: { readonly from: Medium; readonly to: Medium }
}

/** A stay with its entries in order. */
export interface LivedStay extends Omit<Stay, "entries"> {
  readonly entries: ReadonlyArray<EntryId>
}

/** What a stage cost. */
export interface StageCost {
  /** Absent for what belongs to no stage of the plan. */
  readonly stage?: Stage
  readonly effort: Readonly<Partial<Record<Effort["item"], number>>>
  /** Points, by the weights of the journey. */
  readonly points: number
  /** Milliseconds of waiting for an answer. */
  readonly waited: number
}

/** A journey as it was lived. Times in milliseconds since 1970 or as the outside told them; everything names its entries. */
export interface LivedJourney {
  readonly customer: CustomerId
  /** The plan it was held against; absent without one. */
  readonly spec?: { readonly name: string; readonly version: number }
  readonly entries: number
  /** Until when promises and waiting were looked at. */
  readonly until: Instant
  readonly stays: ReadonlyArray<LivedStay>
  readonly switches: ReadonlyArray<ChannelSwitch>
  readonly runs: ReadonlyArray<RunOutcome>
  readonly deviations: ReadonlyArray<Deviation>
  readonly sendings: ReadonlyArray<Sending>
  /** Those that sent the customer where it cannot be done. */
  readonly contradictions: ReadonlyArray<Sending>
  /** Those that sent the customer back to where they came from. */
  readonly loops: ReadonlyArray<Sending>
  readonly reEntries: ReadonlyArray<ReEntry>
  readonly lossyHandovers: ReadonlyArray<LossyHandover>
  readonly handovers: number
  readonly efforts: ReadonlyArray<Effort>
  readonly waits: ReadonlyArray<Wait>
  /** Who still waits for us, where and since when. */
  readonly waiting: ReadonlyArray<{ readonly on: ChannelName; readonly from: Instant }>
  readonly stages: ReadonlyArray<StageCost>
  readonly weights: JourneyWeights
  readonly impressions: ReadonlyArray<Impression>
  readonly remembered?: Remembered
  /** Feedback on scales that do not tell their ends. */
  readonly unreadFeedback: number
  readonly promises: ReadonlyArray<PromiseState>
  readonly offerDifferences: ReadonlyArray<OfferDifference>
  readonly attempts: ReadonlyArray<Attempt>
  /** How often something happened at each touchpoint of the plan. */
  readonly touchpoints: ReadonlyMap<string, number>
  /** Places that the plan does not know, by channel and place, and how often. */
  readonly unknownPlaces: ReadonlyMap<string, number>
  readonly openConcerns: ReadonlyArray<Concern["id"]>
}

/** How a journey is told. */
export interface Telling {
  /** Until when promises and waiting are looked at; the last entry unless told. */
  readonly until?: Instant
  readonly weights?: JourneyWeights
  readonly lossAversion?: number
}

const counted = <K>(keys: ReadonlyArray<K>): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const stagesOf = (efforts: ReadonlyArray<Effort>, waits: ReadonlyArray<Wait>, weights: JourneyWeights): ReadonlyArray<StageCost> => {
  const order: ReadonlyArray<Stage | undefined> = [undefined, "research", "buy", "use", "recommend"]
  return order.flatMap((stage): ReadonlyArray<StageCost> => {
    const [own, slow] = [efforts.filter((one) => one.stage === stage), waits.filter((one) => one.stage === stage)]
    if (own.length === 0 && slow.length === 0) return []
    const waited = slow.reduce((sum, { from, until }) => sum + until - from, 0)
    const points = own.reduce((sum, { item }) => sum + weights[item], 0) + weights.waitedDay * (waited / 86_400_000)
    return [{ ...(stage === undefined ? {} : { stage }), effort: Object.fromEntries(counted(own.map(({ item }) => item))), points, waited }]
  })
}

const switchesOf = (stays: ReadonlyArray<LivedStay>, again: ReadonlyArray<ReEntry>): ReadonlyArray<ChannelSwitch> => {
  const asked = new Map<number, Set<string>>()
  for (const { fact, stay } of again) asked.set(stay, (asked.get(stay) ?? new Set()).add(fact))
  return stays.slice(1).map((stay, i) => {
    const from = stays[i] as LivedStay
    const isBreak = from.medium !== undefined && stay.medium !== undefined && from.medium !== stay.medium && !(stay.came === "handed-over" && stay.lost.length === 0)
    return {
      from: from.on, to: stay.on, came: stay.came, forced: stay.forced, because: stay.because, at: stay.from, stay: stay.index,
      lost: [...new Set([...stay.lost, ...(asked.get(stay.index) ?? [])])],
      ...(isBreak && from.medium !== undefined && stay.medium !== undefined ? { mediaBreak: { from: from.medium, to: stay.medium } } : {})
    }
  })
}

const placeName = ({ on, unknown }: Pick<Here, "on" | "unknown">): string => `${on}: ${unknown ?? ""}`

/** Tells the journey at the end of a way. */
export const livedAt = (fold: JourneyFold, way: Way<JourneyState>, customer: CustomerId, { lossAversion = plainLossAversion, until, weights = plainJourneyWeights }: Telling = {}): LivedJourney => {
  const state = knownAt(fold, way)
  const { spec } = fold.plan
  const end = until ?? lastOf(way)?.occurred.instant ?? (0 as Instant)
  const all = state.walk.stay === undefined ? state.walk.stays : linked(state.walk.stays, state.walk.stay)
  const stays = listed(all).map((stay): LivedStay => ({ ...stay, entries: listed(stay.entries) }))
  const [reEntries, runs, sendings] = [listed(state.retold.again), runOutcomes(fold.plan, state.runs), sendingsOf(state.sendings)]
  const [efforts, waits, impressions] = [listed(state.efforts.done), listed(state.efforts.waits), listed(state.impressed.impressions)]
  const remembered = rememberedOf(impressions, lossAversion)
  const seen = listed(state.seen)
  return {
    customer, ...(spec === undefined ? {} : { spec: { name: spec.name, version: spec.version } }), entries: way?.size ?? 0, until: end,
    stays, switches: switchesOf(stays, reEntries), runs, deviations: [...listed(state.runs.single), ...runs.flatMap(({ deviations }) => deviations)],
    sendings, contradictions: sendings.filter(contradicts), loops: sendings.filter(loops), reEntries,
    lossyHandovers: listed(state.retold.lossy), handovers: state.retold.handovers, efforts, waits,
    waiting: [...state.efforts.waiting].map(([on, { from }]) => ({ on, from })), stages: stagesOf(efforts, waits, weights), weights,
    impressions, ...(remembered === undefined ? {} : { remembered }), unreadFeedback: state.impressed.unread,
    promises: promisesOf(state.commitments, end), offerDifferences: offerDifferences(state.commitments), attempts: listed(attemptsOf(state.attempts)),
    touchpoints: counted(seen.flatMap(({ touchpoint }) => touchpoint ?? [])), unknownPlaces: counted(seen.filter(({ unknown }) => unknown !== undefined).map(placeName)),
    openConcerns: state.open
  }
}

/**
 * Folds a thread into the journey that was lived, held against the plan. Pure: the same entries and the same plan give the same journey.
 *
 * ```ts
 * import { liveThrough } from "@redthread/journey"
 * import { CustomerId } from "@redthread/model"
 * liveThrough({ customer: CustomerId.make("anna"), entries: [] }).contradictions // => []
 * ```
 */
export const liveThrough = ({ customer, entries }: Thread, spec?: JourneySpec, telling: Telling = {}): LivedJourney => {
  const fold = journeyFold(spec)
  return livedAt(fold, followedAll(fold, undefined, entries), customer, telling)
}

