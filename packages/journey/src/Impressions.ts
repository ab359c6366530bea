/**
 * What stays in the customer's mind. Each thing that pleases or annoys is an impression from −1 to 1; bad ones count λ times as much as
 * good ones, and what is remembered is the mean of the strongest and the last: R = (w(peak) + w(end)) / 2, w(v) = v for v ≥ 0, λ·v below.
 * Sources: D. Kahneman, B. Fredrickson, C. Schreiber, D. Redelmeier, Psychological Science 4 (1993) 401 (peak and end); A. Tversky,
 * D. Kahneman, Journal of Risk and Uncertainty 5 (1992) 297 (λ = 2.25); R. Baumeister et al., Review of General Psychology 5 (2001) 323.
 */
import type { ChannelName, Entry, EntryId, Medium, Stage, StepName } from "@redthread/model"
import type { Here } from "./Walk.ts"
import { type Chain, linked } from "./Way.ts"

/** What makes an impression by itself, without anybody being asked. */
export type ImpressionKind =
  | "stepTaken" | "refused" | "askedAgain" | "searchedInVain" | "sentAway" | "offeredElsewhere" | "passedOn" | "passedOnWithLoss" | "promiseKept" | "promiseBroken" | "settled"

/** How strong each is, from −1 to 1. Opinions, and therefore visible; what customers say themselves (feedback) needs none. */
export type ImpressionValues = Readonly<Record<ImpressionKind, number>>

/** Values to start from. */
export const plainImpressions: ImpressionValues = {
  stepTaken: 0.3, refused: -0.5, askedAgain: -0.3, searchedInVain: -0.3, sentAway: -0.6, offeredElsewhere: -0.2, passedOn: 0.1, passedOnWithLoss: -0.4,
  promiseKept: 0.5, promiseBroken: -0.9, settled: 0.4
}

/** How much more a bad impression counts than a good one of the same strength. */
export const plainLossAversion = 2.25

/** One impression. */
export interface Impression {
  readonly entry: EntryId
  readonly kind: ImpressionKind | "feedback"
  /** From −1 to 1, unweighted. */
  readonly value: number
  readonly on: ChannelName
  readonly touchpoint?: string
  readonly stage?: Stage
  /** The planned step that was met or tried last. */
  readonly step?: StepName
  readonly medium?: Medium
  readonly stay: number
}

/** The impressions so far, and how much feedback was on a scale that does not say where it begins and ends. */
export interface Impressed {
  readonly impressions: Chain<Impression>
  readonly unread: number
}

/** No impression yet. */
export const unimpressed: Impressed = { impressions: undefined, unread: 0 }

/**
 * A score on a scale whose name tells its ends, such as `NPS 0–10`, from −1 to 1; `undefined` where it tells none. `low is good` in the
 * name turns it round.
 *
 * ```ts
 * import { scoreValue } from "@redthread/journey"
 * scoreValue("CSAT 1–5", 4) // => 0.5
 * scoreValue("stars", 4) // => undefined
 * ```
 */
export const scoreValue = (scale: string, score: number): number | undefined => {
  const ends = /(-?\d+(?:\.\d+)?)\s*(?:–|—|-|to|bis|\.\.)\s*(\d+(?:\.\d+)?)/i.exec(scale)
  const [low, high] = [Number(ends?.[1]), Number(ends?.[2])]
  if (ends === null || !(high > low)) return undefined
  const value = Math.max(-1, Math.min(1, (2 * (score - low)) / (high - low) - 1))
  return /low is good/i.test(scale) ? -value : value
}

const kindOf = (entry: Entry, again: boolean): ImpressionKind | undefined => {
  switch (entry._tag) {
    case "StepTaken": return "stepTaken"
    case "StepRefused": return "refused"
    case "FactAsked": return again ? "askedAgain" : undefined
    case "Searched": return entry.results === 0 ? "searchedInVain" : undefined
    case "Redirected": return entry.redirect.forced ? "sentAway" : "offeredElsewhere"
    case "HandedOver": return entry.handover.lost.length > 0 ? "passedOnWithLoss" : "passedOn"
    case "PromiseKept": return "promiseKept"
    case "PromiseBroken": return "promiseBroken"
    case "ConcernClosed": return "settled"
    default: return undefined
  }
}

/** One entry further; `again` where it asked for something that had been told. */
export const impressed = (state: Impressed, entry: Entry, here: Here, again: boolean, values: ImpressionValues): Impressed => {
  const told = entry._tag === "FeedbackGiven" && entry.feedback.score !== undefined ? scoreValue(entry.feedback.scale, entry.feedback.score) : undefined
  if (entry._tag === "FeedbackGiven" && entry.feedback.score !== undefined && told === undefined) return { ...state, unread: state.unread + 1 }
  const kind = kindOf(entry, again)
  if (told === undefined && kind === undefined) return state
  const { on, stage, stay, step, touchpoint } = here
  return {
    ...state,
    impressions: linked<Impression>(state.impressions, {
      entry: entry.id, kind: kind ?? "feedback", value: told ?? (kind === undefined ? 0 : values[kind]), on, stay: stay.index,
      ...(touchpoint === undefined ? {} : { touchpoint }), ...(stage === undefined ? {} : { stage }), ...(step === undefined ? {} : { step }), ...(stay.medium === undefined ? {} : { medium: stay.medium })
    })
  }
}

/** What is remembered of some impressions, with what it is made of. */
export interface Remembered {
  /** (w(peak) + w(end)) / 2, from −λ to 1. */
  readonly remembered: number
  /** The one with the greatest weighted strength; of equal ones the later. */
  readonly peak: Impression
  readonly end: Impression
  /** The plain mean, which hides single bad ones. */
  readonly mean: number
  readonly of: number
  readonly lossAversion: number
}

/** What is remembered; `undefined` without any impression. */
export const rememberedOf = (impressions: ReadonlyArray<Impression>, lossAversion: number = plainLossAversion): Remembered | undefined => {
  const end = impressions.at(-1)
  if (end === undefined) return undefined
  const weighted = ({ value }: Impression): number => (value < 0 ? lossAversion * value : value)
  const peak = impressions.reduce((best, one) => (Math.abs(weighted(one)) >= Math.abs(weighted(best)) ? one : best), impressions[0] ?? end)
  return {
    remembered: (weighted(peak) + weighted(end)) / 2, peak, end, lossAversion, of: impressions.length,
    mean: impressions.reduce((sum, { value }) => sum + value, 0) / impressions.length
  }
}
