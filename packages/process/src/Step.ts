/** One step of a running case: taken, or refused with the channels that help. Pure, total, never throws. */
import { type Assurance, type ChannelName, type FactName, isAtLeast, type StateName, type StepName } from "@redthread/model"
import type { Schema } from "effect"
import { arrive, carriedTo, type Case, higher, isOver, type Presence, presence, tell, united } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { asksOf, type AuthForm, own, sourcesOf } from "./Form.ts"

/** What a customer (or time) wants to do: where, which step, and the answers given with it. */
export interface Asked {
  readonly channel: ChannelName
  /** An event, a login or logout, or `handover hotline`. */
  readonly step: StepName
  readonly facts?: Readonly<Record<string, Schema.Json>>
  /** The step is an `onTimeout` that fell due; customers cannot take those. */
  readonly byTime?: boolean
}

/** A step that was taken. */
export interface Taken {
  readonly _tag: "Taken"
  readonly kind: "auth" | "event" | "handover" | "timeout"
  readonly on: ChannelName
  readonly step: StepName
  readonly case: Case
  readonly was: StateName
  readonly now: StateName
  /** The facts the customer was asked for: those of the step's questions that the channel did not show. */
  readonly asked: ReadonlyArray<FactName>
  /** Those of `asked` that the company knew already. */
  readonly reasked: ReadonlyArray<FactName>
  /** Facts that were visible before and are not where the customer is now. */
  readonly forgotten: ReadonlyArray<FactName>
  readonly assuranceWas: Assurance
  readonly assurance: Assurance
  /** Where the customer is now; another channel after a handover. */
  readonly channel: ChannelName
}

/** One way to the refused step: a channel, and what to do there, the refused step last. */
export interface Way {
  readonly channel: ChannelName
  readonly steps: ReadonlyArray<StepName>
}

/** A step that was refused, and what helps instead. */
export interface Refused {
  readonly _tag: "Refused"
  readonly on: ChannelName
  readonly step: StepName
  readonly state: StateName
  readonly because: string
  /** The channels on which the step is possible, if need be after logging in or out there. */
  readonly offeredOn: ReadonlyArray<ChannelName>
  readonly ways: ReadonlyArray<Way>
}

/** What became of a step. */
export type Outcome = Taken | Refused

const names = (facts: ReadonlyArray<string> | undefined) => (facts ?? []) as ReadonlyArray<FactName>
const without = (facts: ReadonlyArray<FactName>, others: ReadonlyArray<FactName>) => facts.filter((fact) => !others.includes(fact))

/** How a login or logout changes what the channel shows. */
export const afterAuth = (auth: AuthForm, visible: ReadonlyArray<FactName>): ReadonlyArray<FactName> => {
  const seen = united(visible, auth.asks ?? [])
  const keeps = auth.resets === true ? auth.keeps ?? [] : "all"
  return united(keeps === "all" ? seen : seen.filter((fact) => keeps.includes(fact)), auth.brings ?? [])
}

interface Effects {
  readonly kind: Taken["kind"]
  readonly asks: ReadonlyArray<FactName>
  readonly optional: boolean
  readonly state: StateName
  readonly known: ReadonlyArray<FactName>
  readonly here: Presence
  readonly to?: { readonly channel: ChannelName; readonly presence: Presence }
}

const authEffects = (process: Composed, running: Case, here: Presence, auth: AuthForm): Effects | string => {
  const lowest = process.form.assurance[0]
  const brings = names(auth.brings)
  if (auth.resets === true ? here.assurance === lowest : (auth.grants === undefined || isAtLeast(here.assurance, auth.grants)) && without(brings, here.visible).length === 0) {
    return auth.resets === true ? "Nobody is logged in here." : "This is proved already."
  }
  return {
    kind: "auth", asks: names(auth.asks), optional: false, state: running.state, known: united(brings, auth.asks ?? []),
    here: { visible: afterAuth(auth, here.visible), assurance: higher(auth.resets === true ? lowest : here.assurance, auth.grants ?? lowest) }
  }
}

const eventEffects = (process: Composed, running: Case, here: Presence, channel: string, step: string, byTime: boolean): Effects | string => {
  const event = own(process.form.events, step)
  const afford = own(own(process.form.channels, channel)?.affords, step)
  const state = own(process.form.states, running.state)
  if (event === undefined) return `There is no step “${step}” in ${process.name}.`
  if (!sourcesOf(event).includes(running.state)) return `“${step}” is not possible in the state “${running.state}”.`
  const to = event.to as StateName
  if (byTime) {
    return state?.onTimeout === step
      ? { kind: "timeout", asks: [], optional: false, state: to, known: [], here }
      : `Time does not take “${step}” in the state “${running.state}”.`
  }
  if (afford === undefined) return `“${step}” is not offered on ${channel}.`
  if (afford.atLeast !== undefined && !isAtLeast(here.assurance, afford.atLeast)) {
    return `“${step}” needs the level “${afford.atLeast}” on ${channel}; the customer is “${here.assurance}”.`
  }
  if (afford.atMost !== undefined && !isAtLeast(afford.atMost, here.assurance)) {
    return `“${step}” is closed on ${channel} to anyone above “${afford.atMost}”; the customer is “${here.assurance}”.`
  }
  const asks = names(asksOf(afford, event))
  const missing = without(without(names(event.needs), here.visible), asks)
  if (missing.length > 0) return `“${step}” needs ${missing.join(", ")}, which ${channel} neither shows nor asks for.`
  const known = united(running.known, asks)
  return {
    kind: "event", asks, optional: sourcesOf(event).every((source) => source === event.to), state: to, known: asks,
    here: { ...here, visible: united(united(here.visible, asks), names(afford.shows).filter((fact) => known.includes(fact))) }
  }
}

const lowerOf = (one: Assurance, other: Assurance): Assurance => (isAtLeast(one, other) ? other : one)

const handoverEffects = (process: Composed, running: Case, here: Presence, channel: ChannelName, to: ChannelName): Effects | string => {
  const handover = own(own(process.form.channels, channel)?.handover, to)
  if (handover === undefined) return `${channel} does not hand over to ${to}.`
  const open = own(running.at, to)
  const lowest = process.form.assurance[0]
  const rule = handover.assurance ?? "drop"
  const assurance = rule === "keep" ? here.assurance : rule === "drop" ? lowest : lowerOf(here.assurance, rule)
  return {
    kind: "handover", asks: [], optional: false, state: running.state, known: [], here,
    to: {
      channel: to,
      presence: {
        visible: united(open?.visible ?? [], carriedTo(process, channel, to, here.visible)),
        assurance: higher(assurance, open?.assurance ?? lowest)
      }
    }
  }
}

const effectsOf = (process: Composed, running: Case, { byTime, channel, step }: Asked): Effects | string => {
  const binding = own(process.form.channels, channel)
  if (binding === undefined) return `${process.name} knows no channel “${channel}”.`
  if (isOver(process, running)) return `The matter is settled: “${running.state}”.`
  const here = presence(process, running, channel)
  const auth = own(binding.auth, step)
  if (auth !== undefined && byTime !== true) return authEffects(process, running, here, auth)
  return step.startsWith("handover ")
    ? handoverEffects(process, running, here, channel, step.slice("handover ".length) as ChannelName)
    : eventEffects(process, running, here, channel, step, byTime === true)
}

const attempt = (process: Composed, running: Case, asked: Asked): Taken | string => {
  const arrived = arrive(process, running, asked.channel)
  const told = asked.facts === undefined ? arrived : tell(process, arrived, asked.channel, asked.facts)
  const effects = effectsOf(process, told, asked)
  if (typeof effects === "string") return effects
  const before = presence(process, told, asked.channel)
  const questions = united([], without(effects.asks, presence(process, arrived, asked.channel).visible))
  const optional = effects.optional
    ? without(without(questions, names(own(process.form.events, asked.step)?.needs)), names(own(process.form.states, effects.state)?.has))
    : []
  const { [asked.channel]: _, ...elsewhere } = told.at
  const next: Case = {
    ...told,
    state: effects.state,
    known: united(told.known, effects.known),
    at: effects.to === undefined
      ? { ...told.at, [asked.channel]: effects.here }
      : { ...elsewhere, [effects.to.channel]: effects.to.presence },
    on: effects.to?.channel ?? asked.channel
  }
  const now = effects.to?.presence ?? effects.here
  return {
    _tag: "Taken",
    kind: effects.kind,
    on: asked.channel,
    step: asked.step,
    case: next,
    was: running.state,
    now: effects.state,
    asked: questions,
    reasked: without(questions.filter((fact) => arrived.known.includes(fact)), optional),
    forgotten: without(before.visible, now.visible),
    assuranceWas: before.assurance,
    assurance: now.assurance,
    channel: effects.to?.channel ?? asked.channel
  }
}

/** How the step becomes possible on this channel: passed on there or by own choice, after logins or logouts; `undefined` where it does not. */
const wayOn = (process: Composed, running: Case, channel: ChannelName, step: StepName): Way | undefined => {
  const here = running.on
  const passOn = `handover ${channel}` as StepName
  const handed = here === undefined || here === channel || step.startsWith("handover ") ? "stays" : attempt(process, running, { channel: here, step: passOn })
  const queue: Array<{ readonly at: Case; readonly steps: ReadonlyArray<StepName> }> = [
    ...(typeof handed === "string" ? [] : [{ at: handed.case, steps: [passOn] }]),
    { at: running, steps: [] }
  ]
  const logins = Object.keys(own(process.form.channels, channel)?.auth ?? {}).sort() as ReadonlyArray<string> as ReadonlyArray<StepName>
  for (const { at, steps } of queue) {
    if (typeof attempt(process, at, { channel, step }) !== "string") return { channel, steps: [...steps, step] }
    if (steps.length > logins.length + 1) continue
    for (const login of logins) {
      if (login === step || steps.includes(login)) continue
      const next = attempt(process, at, { channel, step: login })
      if (typeof next !== "string") queue.push({ at: next.case, steps: [...steps, login] })
    }
  }
  return undefined
}

/**
 * Takes the step on the channel, or says why not and which channels help. A customer who acts on another channel than
 * before has arrived there by their own choice (see `arrive`). The facts asked for count as answered; `facts` gives
 * their values and is told first, so it may tell more than was asked. Both outcomes are entries of the thread: see `entriesFor`.
 */
export const step = (process: Composed, running: Case, asked: Asked): Outcome => {
  const outcome = attempt(process, running, asked)
  if (typeof outcome !== "string") return outcome
  const ways = asked.byTime === true
    ? []
    : process.channels.flatMap((channel) => wayOn(process, running, channel, asked.step) ?? [])
  return {
    _tag: "Refused",
    on: asked.channel,
    step: asked.step,
    state: running.state,
    because: outcome,
    offeredOn: ways.map(({ channel }) => channel),
    ways
  }
}

/** A step that is possible now, and what it would ask. */
export interface Offered {
  readonly step: StepName
  readonly kind: Taken["kind"]
  readonly asks: ReadonlyArray<FactName>
  /** Those of `asks` that the company knows already. */
  readonly reasks: ReadonlyArray<FactName>
}

/** Every step the customer could take on this channel now, sorted by kind (logins, events, handovers), then name. */
export const offered = (process: Composed, running: Case, channel: ChannelName): ReadonlyArray<Offered> => {
  const { affords, auth, handover } = own(process.form.channels, channel) ?? {}
  const steps = [
    ...Object.keys(auth ?? {}).sort(),
    ...Object.keys(affords ?? {}).sort(),
    ...Object.keys(handover ?? {}).sort().map((to) => `handover ${to}`)
  ] as ReadonlyArray<string> as ReadonlyArray<StepName>
  return steps.flatMap((name) => {
    const outcome = attempt(process, running, { channel, step: name })
    return typeof outcome === "string" ? [] : [{ step: name, kind: outcome.kind, asks: outcome.asked, reasks: outcome.reasked }]
  })
}
