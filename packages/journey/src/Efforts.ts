/** What the journey cost the customer: each thing they had to do, and how long they waited for us. */
import type { ChannelName, Entry, EntryId, Instant, Stage } from "@redthread/model"
import { HashMap, Option } from "effect"
import { type EffortWeights, plainWeights } from "./ContactMeasures.ts"
import type { Here } from "./Walk.ts"
import { type Chain, linked } from "./Way.ts"

/** What is weighed: every entry is one of these at most, a handover that loses nothing, and what we did ourselves, none; `waitedDay` is a day of waiting for an answer. */
export type EffortItem = keyof JourneyWeights

/** What each thing costs, in points. Opinions, and therefore visible wherever a figure is made of them. */
export interface JourneyWeights extends EffortWeights {
  readonly login: number
  readonly refused: number
  readonly searchedInVain: number
  readonly waitedDay: number
}

/** Weights to start from: those of the effort index, a login as much as a step, a refusal as much as a question asked again. */
export const plainJourneyWeights: JourneyWeights = { ...plainWeights, login: 1, refused: 2, searchedInVain: 2, waitedDay: 1 }

/** One thing the customer had to do. */
export interface Effort {
  readonly item: EffortItem
  readonly entry: EntryId
  readonly on: ChannelName
  readonly stay: number
  readonly stage?: Stage
}

/** The customer waited for us: from what they said until we answered, or until they said it again elsewhere or the matter ended. */
export interface Wait {
  readonly on: ChannelName
  readonly from: Instant
  readonly until: Instant
  readonly stage?: Stage
  readonly ended: "answered" | "gave-up"
}

/** What was done, and who waits where since when. */
export interface Efforts {
  readonly done: Chain<Effort>
  readonly waits: Chain<Wait>
  readonly waiting: HashMap.HashMap<ChannelName, { readonly from: Instant; readonly stage?: Stage; readonly call: boolean }>
}

/** Nothing was done yet. */
export const noEffort: Efforts = { done: undefined, waits: undefined, waiting: HashMap.empty() }

const itemOf = (entry: Entry, again: boolean): EffortItem | undefined => {
  switch (entry._tag) {
    case "Searched": return entry.results === 0 ? "searchedInVain" : "step"
    case "AssuranceChanged": return "login"
    case "FactAsked": return again ? "askedAgain" : "step"
    case "StepTaken": return entry.by === undefined ? "step" : undefined
    case "StepRefused": return "refused"
    case "Redirected": return "transfer"
    case "HandedOver": return entry.handover.lost.length > 0 ? "transfer" : undefined
    default: return undefined
  }
}

const asks = (entry: Entry): "call" | "writing" | undefined => {
  if (entry._tag !== "Contacted") return undefined
  const { event } = entry
  if (event._tag === "Call" && event.direction === "inbound" && (event.phase === "started" || event.phase === "ringing")) return "call"
  return (event._tag === "Message" || event._tag === "Letter") && event.direction === "inbound" && (event._tag === "Letter" || event.automatic === undefined) ? "writing" : undefined
}

const answers = (entry: Entry): boolean => {
  if (entry._tag === "Answered" || entry._tag === "StepTaken" || entry._tag === "ConcernClosed") return true
  if (entry._tag !== "Contacted") return false
  const { event } = entry
  return (event._tag === "Call" && (event.phase === "answered" || event.direction === "outbound")) ||
    ((event._tag === "Message" || event._tag === "Letter") && event.direction === "outbound" && (event._tag === "Letter" || event.automatic === undefined))
}

const waited = (state: Efforts, entry: Entry, { stage }: Here): Pick<Efforts, "waits" | "waiting"> => {
  const asked = asks(entry)
  const known = Option.getOrUndefined(HashMap.get(state.waiting, entry.on))
  if (asked !== undefined) {
    if (known !== undefined) return state
    return { waits: state.waits, waiting: HashMap.set(state.waiting, entry.on, { from: entry.occurred.instant, call: asked === "call", ...(stage === undefined ? {} : { stage }) }) }
  }
  const gaveUp = known?.call === true && entry._tag === "Contacted" && entry.event._tag === "Call" && entry.event.phase === "ended"
  if (!gaveUp && !answers(entry)) return state
  // An answer that settles the matter ends the waiting on every channel, another one only on its own.
  const over = entry._tag === "ConcernClosed" ? [...state.waiting] : known === undefined ? [] : [[entry.on, known] as const]
  return over.reduce<Pick<Efforts, "waits" | "waiting">>(({ waiting, waits }, [on, since]) => ({
    waiting: HashMap.remove(waiting, on),
    waits: linked(waits, { on, from: since.from, until: entry.occurred.instant, ended: gaveUp ? "gave-up" : "answered", ...(since.stage === undefined ? {} : { stage: since.stage }) })
  }), state)
}

/** One entry further; `again` where it asked for something that had been told. */
export const exerted = (state: Efforts, entry: Entry, here: Here, again: boolean): Efforts => {
  const { stage, stay } = here
  const item = itemOf(entry, again)
  const about = { entry: entry.id, on: entry.on, stay: stay.index, ...(stage === undefined ? {} : { stage }) }
  let { done } = state
  const isTheirs = here.arrived && stay.came !== "reached"
  if (isTheirs) done = linked(done, { item: "contact", ...about })
  if (isTheirs && here.arrivedFrom !== undefined && (stay.came !== "handed-over" || stay.lost.length > 0)) done = linked(done, { item: "switch", ...about })
  if (item !== undefined) done = linked(done, { item, ...about })
  const { waiting, waits } = waited(state, entry, here)
  return done === state.done && waits === state.waits && waiting === state.waiting ? state : { done, waits, waiting }
}
