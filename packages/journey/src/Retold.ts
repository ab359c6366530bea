/** What the customer had to tell again, field by field, with both places; and what handovers lost. */
import type { ChannelName, Entry, FactName } from "@redthread/model"
import { HashMap, Option } from "effect"
import { type Here, onlyPlace, type Place } from "./Walk.ts"
import { type Chain, linked } from "./Way.ts"

/** A fact that was asked for although the customer (or a login) had told it. */
export interface ReEntry {
  readonly fact: FactName
  /** The company knew that it knew. Where not, its systems did not know of one another, and the customer told it all the same. */
  readonly known: boolean
  /** Where it had been told last; absent where it came from a row of another system. */
  readonly told?: Place
  readonly again: Place
  /** In which stay it was asked again. */
  readonly stay: number
}

/** A handover that did not carry everything. */
export interface LossyHandover {
  readonly from: ChannelName
  readonly to: ChannelName
  readonly lost: ReadonlyArray<FactName>
  readonly carried: ReadonlyArray<FactName>
  readonly place: Place
}

/** What was told where, and what was told again. */
export interface Retold {
  readonly told: HashMap.HashMap<FactName, Place>
  readonly again: Chain<ReEntry>
  readonly lossy: Chain<LossyHandover>
  readonly handovers: number
}

/** Nothing was told yet. */
export const nothingTold: Retold = { told: HashMap.empty(), again: undefined, lossy: undefined, handovers: 0 }

/** The fact that an entry asks for again, with the place where it had been told. */
export const retelling = ({ told }: Retold, entry: Entry, here: Here): ReEntry | undefined => {
  if (entry._tag !== "FactAsked") return undefined
  const before = Option.getOrUndefined(HashMap.get(told, entry.fact))
  if (!entry.known && before === undefined) return undefined
  return { fact: entry.fact, known: entry.known, ...(before === undefined ? {} : { told: before }), again: onlyPlace(here), stay: here.stay.index }
}

/** One entry further. */
export const retold = (state: Retold, entry: Entry, here: Here): Retold => {
  switch (entry._tag) {
    case "FactGiven": return { ...state, told: HashMap.set(state.told, entry.fact.name, onlyPlace(here)) }
    case "FactAsked": {
      const again = retelling(state, entry, here)
      return again === undefined ? state : { ...state, again: linked(state.again, again) }
    }
    case "HandedOver": {
      const { carried, from, lost, to } = entry.handover
      return { ...state, handovers: state.handovers + 1, lossy: lost.length === 0 ? state.lossy : linked(state.lossy, { from, to, lost, carried, place: onlyPlace(here) }) }
    }
    default: return state
  }
}
