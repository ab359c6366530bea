/** Being sent elsewhere: where the customer cannot do it, or back to where they came from. */
import { type Assurance, type ChannelName, type ConcernId, type Entry, type EntryId, isAtLeast, type LoginDemand, type StepName } from "@redthread/model"
import { HashMap, Option } from "effect"
import type { Plan } from "./Plan.ts"
import { type Here, onlyPlace, type Place } from "./Walk.ts"

/** Why being sent there helps nobody. */
export type Conflict =
  /** The touchpoint that takes the step demands another login than the customer has there. */
  | { readonly kind: "login"; readonly touchpoint: string; readonly demands: LoginDemand; readonly has: "loggedIn" | "loggedOut" }
  /** The same matter was refused there, before they were sent or on their arrival, and nothing changed in between. */
  | { readonly kind: "refused"; readonly entry: EntryId; readonly because: string }
  /** They had been there with it, and no step was taken since. */
  | { readonly kind: "back"; readonly entry: EntryId }

/** The customer was sent from one channel to another; the same way about the same concern is one, however often. */
export interface Sending {
  readonly from: ChannelName
  readonly to: ChannelName
  readonly concern?: ConcernId
  readonly forced: boolean
  readonly said: string
  readonly place: Place
  readonly times: number
  readonly conflicts: ReadonlyArray<Conflict>
}

/** What was refused where, who is logged in where, where the customer has been since the last step, and where they were sent. */
export interface Sendings {
  readonly login: HashMap.HashMap<ChannelName, Assurance>
  readonly refused: HashMap.HashMap<ChannelName, { readonly entry: EntryId; readonly because: string; readonly concern?: ConcernId }>
  readonly wanted?: StepName
  readonly been: HashMap.HashMap<ChannelName, EntryId>
  /** By from, to and concern. */
  readonly sent: HashMap.HashMap<string, Sending>
  /** The sending to a channel whose outcome is not known yet. */
  readonly pending: HashMap.HashMap<ChannelName, string>
}

/** Nobody was sent anywhere. */
export const nobodySent: Sendings = { login: HashMap.empty(), refused: HashMap.empty(), been: HashMap.empty(), sent: HashMap.empty(), pending: HashMap.empty() }

const stateOn = ({ login }: Sendings, channel: ChannelName): "loggedIn" | "loggedOut" =>
  isAtLeast(Option.getOrElse(HashMap.get(login, channel), () => "anonymous" as const), "authenticated") ? "loggedIn" : "loggedOut"

/** The touchpoints on a channel where the step is planned; all of the channel where nobody said. */
const targets = (plan: Plan, channel: ChannelName, step: StepName | undefined): ReadonlyArray<{ readonly id: string; readonly login: LoginDemand }> => {
  const own = plan.byChannel.get(channel) ?? []
  const at = step === undefined ? undefined : [...plan.steps.values()].find(({ metBy, name }) => name === step || metBy?.some((one) => one.step === step))?.at
  const planned = own.filter(({ id }) => at?.includes(id) === true)
  return planned.length > 0 ? planned : own
}

const loginConflict = (plan: Plan, state: Sendings, to: ChannelName): ReadonlyArray<Conflict> => {
  const has = stateOn(state, to)
  const all = targets(plan, to, state.wanted)
  const [first] = all
  return first !== undefined && all.every(({ login }) => login !== "none" && login !== has) ? [{ kind: "login", touchpoint: first.id, demands: first.login, has }] : []
}

const isSameMatter = (one: ConcernId | undefined, other: ConcernId | undefined): boolean => one === undefined || other === undefined || one === other

const redirected = (plan: Plan, state: Sendings, entry: Extract<Entry, { readonly _tag: "Redirected" }>, here: Here): Sendings => {
  const { because, forced, from, to } = entry.redirect
  const key = `${from}\u0000${to}\u0000${entry.concern ?? ""}`
  const before = Option.getOrUndefined(HashMap.get(state.sent, key))
  const refusal = Option.getOrUndefined(HashMap.get(state.refused, to))
  const been = Option.getOrUndefined(HashMap.get(state.been, to))
  const conflicts: ReadonlyArray<Conflict> = [
    ...loginConflict(plan, state, to),
    ...(refusal === undefined || !isSameMatter(refusal.concern, entry.concern) ? [] : [{ kind: "refused", entry: refusal.entry, because: refusal.because } as const]),
    ...(been === undefined || to === from ? [] : [{ kind: "back", entry: been } as const])
  ]
  const sending: Sending = before === undefined
    ? { from, to, ...(entry.concern === undefined ? {} : { concern: entry.concern }), forced, said: because, place: onlyPlace(here), times: 1, conflicts }
    : { ...before, forced: before.forced || forced, times: before.times + 1, conflicts: [...before.conflicts, ...conflicts.filter(({ kind }) => !before.conflicts.some((one) => one.kind === kind))] }
  return { ...state, sent: HashMap.set(state.sent, key, sending), pending: HashMap.set(state.pending, to, key) }
}

const refusedOnArrival = (state: Sendings, entry: Extract<Entry, { readonly _tag: "StepRefused" }>): HashMap.HashMap<string, Sending> => {
  const key = Option.getOrUndefined(HashMap.get(state.pending, entry.on))
  const sending = key === undefined ? undefined : Option.getOrUndefined(HashMap.get(state.sent, key))
  if (key === undefined || sending === undefined || !isSameMatter(sending.concern, entry.concern) || sending.conflicts.some(({ kind }) => kind === "refused")) return state.sent
  return HashMap.set(state.sent, key, { ...sending, conflicts: [...sending.conflicts, { kind: "refused", entry: entry.id, because: entry.because }] })
}

/** One entry further. */
export const sentOn = (plan: Plan, before: Sendings, entry: Entry, here: Here): Sendings => {
  const state = here.arrived && !HashMap.has(before.been, entry.on) ? { ...before, been: HashMap.set(before.been, entry.on, entry.id) } : before
  switch (entry._tag) {
    case "Redirected": return redirected(plan, state, entry, here)
    case "StepRefused": return {
      ...state, wanted: entry.step, sent: refusedOnArrival(state, entry),
      refused: HashMap.set(state.refused, entry.on, { entry: entry.id, because: entry.because, ...(entry.concern === undefined ? {} : { concern: entry.concern }) })
    }
    case "AssuranceChanged": return {
      ...state, login: HashMap.set(state.login, entry.on, entry.now), refused: HashMap.remove(state.refused, entry.on), pending: HashMap.remove(state.pending, entry.on)
    }
    case "HandedOver": return { ...state, login: HashMap.set(state.login, entry.handover.to, entry.handover.assurance) }
    case "StepTaken": return {
      ...state, refused: HashMap.remove(state.refused, entry.on), pending: HashMap.remove(state.pending, entry.on), been: HashMap.make([entry.on, entry.id])
    }
    default: return state
  }
}

/** All that were sent, the first one first. */
export const sendingsOf = ({ sent }: Sendings): ReadonlyArray<Sending> =>
  [...HashMap.values(sent)].toSorted((one, other) => one.place.at.instant - other.place.at.instant || (one.place.entry < other.place.entry ? -1 : 1))

/** Sent where it cannot be done: another login is demanded, or it was refused there. Source: „man darf nicht eingeloggt sein“ (R. Dinter, junokai). */
export const contradicts = ({ conflicts }: Sending): boolean => conflicts.some(({ kind }) => kind !== "back")

/** Sent back to where they came from. Source: „wieder auf Website verwiesen“ (R. Dinter, junokai). */
export const loops = ({ conflicts }: Sending): boolean => conflicts.some(({ kind }) => kind === "back")
