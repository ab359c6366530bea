/** Which step was tried on which channel, and what burdened the customer there beyond the step itself. */
import type { ChannelName, Entry, StepName } from "@redthread/model"
import type { EffortItem } from "./Efforts.ts"
import { HashSet } from "effect"
import type { Here } from "./Walk.ts"
import { type Chain, linked } from "./Way.ts"

/** What makes a step heavier than it has to be. */
export type Burden = Extract<EffortItem, "askedAgain" | "refused" | "transfer" | "searchedInVain"> | "repeated"

/** One try. Burdens of a stay count for the step that follows on it, else for the one before, else for no step (its name is empty). */
export interface Attempt {
  readonly step: StepName | ""
  readonly on: ChannelName
  readonly burdens: ReadonlyArray<Burden>
}

/** The tries so far, and the burdens that belong to the next. */
export interface Attempts {
  readonly done: Chain<Attempt>
  /** The last try on this stay. */
  readonly last?: Attempt
  readonly on?: ChannelName
  readonly loose: ReadonlyArray<Burden>
  /** Steps taken for the concern that is open, so that a repetition is noticed. */
  readonly taken: HashSet.HashSet<string>
}

/** Nothing was tried yet. */
export const nothingTried: Attempts = { done: undefined, loose: [], taken: HashSet.empty() }

const settle = ({ done, last, loose, on }: Attempts): Chain<Attempt> =>
  last !== undefined ? linked(done, loose.length === 0 ? last : { ...last, burdens: [...last.burdens, ...loose] })
  : loose.length > 0 && on !== undefined ? linked<Attempt>(done, { step: "", on, burdens: loose })
  : done

const keyOf = (entry: Extract<Entry, { readonly _tag: "StepTaken" }>): string => `${entry.concern ?? ""}\u0000${entry.process}\u0000${entry.step}`

const burdenOf = (entry: Entry, again: boolean): Burden | undefined => {
  switch (entry._tag) {
    case "FactAsked": return again ? "askedAgain" : undefined
    case "Redirected": return "transfer"
    case "HandedOver": return entry.handover.lost.length > 0 ? "transfer" : undefined
    case "Searched": return entry.results === 0 ? "searchedInVain" : undefined
    default: return undefined
  }
}

/** One entry further; `again` where it asked for something that had been told. */
export const tried = (before: Attempts, entry: Entry, here: Here, again: boolean): Attempts => {
  const state: Attempts = here.arrived ? { done: settle(before), on: here.on, loose: [], taken: before.taken } : before
  if (entry._tag === "StepTaken" || entry._tag === "StepRefused") {
    const key = entry._tag === "StepTaken" ? keyOf(entry) : ""
    const own: Burden | undefined = entry._tag === "StepRefused" ? "refused" : HashSet.has(state.taken, key) ? "repeated" : undefined
    const taken = key === "" ? state.taken : HashSet.add(state.taken, key)
    return {
      done: state.last === undefined ? state.done : linked(state.done, state.last), on: here.on, loose: [], taken,
      last: { step: entry.step, on: here.on, burdens: own === undefined ? state.loose : [...state.loose, own] }
    }
  }
  if (entry._tag === "ConcernClosed") return { ...state, taken: HashSet.filter(state.taken, (key) => !key.startsWith(`${entry.concern}\u0000`)) }
  const burden = burdenOf(entry, again)
  return burden === undefined ? state : { ...state, loose: [...state.loose, burden] }
}

/** All tries, those of the stay that still goes on included. */
export const attemptsOf = (state: Attempts): Chain<Attempt> => settle(state)
