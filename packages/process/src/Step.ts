/** One step of a running case: taken, or refused with the channels that help. Pure, total, never throws. */
import { type Assurance, type ChannelName, type FactName, type Instant, isAtLeast, type StateName, type StepName } from "@redthread/model"
import type { Schema } from "effect"
import { arrive, carriedTo, type Case, higher, type Presence, presence, tell, united } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { type AuthForm, own, stepsOf, toldAs } from "./Form.ts"
import { type Prepared, type PreparedAuth, preparedFor } from "./Prepared.ts"
import { clocked } from "./Reminders.ts"

/** What a customer (or time) wants to do: where, which step, and the answers given with it. */
export interface Asked {
  readonly channel: ChannelName
  /** An event, a login or logout, or `handover hotline`. */
  readonly step: StepName
  readonly facts?: Readonly<Record<string, Schema.Json>>
  /** The step is an `onTimeout` that fell due; customers cannot take those. */
  readonly byTime?: boolean
  /** When it happens. With it the case notes when deadlines and logins begin to run; see `remindersOf`. */
  readonly at?: Instant
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

const none: ReadonlyArray<FactName> = []
const without = (facts: ReadonlyArray<FactName>, others: ReadonlyArray<FactName>): ReadonlyArray<FactName> => {
  for (const fact of facts) if (others.includes(fact)) return facts.filter((name) => !others.includes(name))
  return facts
}
const common = (facts: ReadonlyArray<FactName>, others: ReadonlyArray<FactName>): ReadonlyArray<FactName> => {
  for (const fact of facts) if (!others.includes(fact)) return facts.filter((name) => others.includes(name))
  return facts
}

/** How a login or logout changes what the channel shows. */
export const afterAuth = (auth: AuthForm, visible: ReadonlyArray<FactName>): ReadonlyArray<FactName> => {
  const seen = united(visible, auth.asks ?? [])
  const keeps = auth.resets === true ? auth.keeps ?? [] : "all"
  return united(keeps === "all" ? seen : seen.filter((fact) => keeps.includes(fact)), auth.brings ?? [])
}

interface Effects {
  readonly kind: Taken["kind"]
  readonly asks: ReadonlyArray<FactName>
  /** Asked anew although visible. */
  readonly revalidates: ReadonlyArray<FactName>
  /** Asked facts that are no re-ask. */
  readonly optional: ReadonlyArray<FactName>
  readonly state: StateName
  readonly known: ReadonlyArray<FactName>
  readonly here: Presence
  readonly to: { readonly channel: ChannelName; readonly presence: Presence } | undefined
}

const still = { asks: none, revalidates: none, optional: none, known: none, to: undefined } as const

const authEffects = (prepared: PreparedAuth, running: Case, here: Presence): Effects | string => {
  const { auth, brings, known, lowest } = prepared
  if (auth.resets === true ? here.assurance === lowest : (auth.grants === undefined || isAtLeast(here.assurance, auth.grants)) && without(brings, here.visible).length === 0) {
    return auth.resets === true ? "Nobody is logged in here." : "This is proved already."
  }
  return {
    kind: prepared.byTime ? "timeout" : "auth", asks: prepared.asks, revalidates: none, optional: none, state: running.state, known, to: undefined,
    here: { visible: afterAuth(auth, here.visible), assurance: higher(auth.resets === true ? lowest : here.assurance, auth.grants ?? lowest) }
  }
}

const eventEffects = (process: Composed, { machine, shared }: Prepared, running: Case, here: Presence, channel: ChannelName, step: StepName, byTime: boolean): Effects | string => {
  const way = machine.targets.get(step)
  if (way === undefined) return `There is no step “${step}” in ${process.name}.`
  const state = machine.index.get(running.state) ?? -1
  const to = machine.states[way.target[state] ?? -1] as StateName | undefined
  if (to === undefined) return `“${step}” is not possible in the state “${toldAs(running.state)}”.`
  if (byTime) {
    return machine.timeouts[state]?.some(({ event }) => event === step) === true
      ? { kind: "timeout", ...still, state: to, here }
      : `Time does not take “${step}” in the state “${toldAs(running.state)}”.`
  }
  const offer = shared.get(channel)?.events.get(step)
  if (offer === undefined) return `“${step}” is not offered on ${channel}.`
  if (offer.atLeast !== undefined && !isAtLeast(here.assurance, offer.atLeast)) {
    return `“${step}” needs the level “${offer.atLeast}” on ${channel}; the customer is “${here.assurance}”.`
  }
  if (offer.atMost !== undefined && !isAtLeast(offer.atMost, here.assurance)) {
    return `“${step}” is closed on ${channel} to anyone above “${offer.atMost}”; the customer is “${here.assurance}”.`
  }
  const missing = without(offer.mustBeVisible, here.visible)
  if (missing.length > 0) return `“${step}” needs ${missing.join(", ")}, which ${channel} neither shows nor asks for.`
  const seen = united(here.visible, offer.asks)
  const visible = offer.shows.length === 0 ? seen : united(seen, common(offer.shows, united(running.known, offer.asks)))
  return {
    kind: "event", asks: offer.asks, revalidates: offer.revalidates, optional: offer.optional, state: to, known: offer.asks, to: undefined,
    here: visible === here.visible ? here : { visible, assurance: here.assurance }
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
    kind: "handover", ...still, state: running.state, here,
    to: {
      channel: to,
      presence: {
        visible: united(open?.visible ?? [], carriedTo(process, channel, to, here.visible)),
        assurance: higher(assurance, open?.assurance ?? lowest)
      }
    }
  }
}

const effectsOf = (process: Composed, prepared: Prepared, running: Case, { byTime, channel, step }: Asked): Effects | string => {
  const binding = prepared.shared.get(channel)
  if (binding === undefined) return `${process.name} knows no channel “${channel}”.`
  if (prepared.machine.settled[prepared.machine.index.get(running.state) ?? -1] === true) return `The matter is settled: “${toldAs(running.state)}”.`
  const here = presence(process, running, channel)
  const auth = binding.auth.get(step)
  if (auth !== undefined && auth.byTime === (byTime === true)) return authEffects(auth, running, here)
  if (!step.startsWith("handover ")) return eventEffects(process, prepared, running, here, channel, step, byTime === true)
  return byTime === true ? "Time passes nobody on." : handoverEffects(process, running, here, channel, step.slice("handover ".length) as ChannelName)
}

const attempt = (process: Composed, running: Case, asked: Asked): Taken | string => {
  const { channel, facts, step } = asked
  const arrived = arrive(process, running, channel)
  const told = facts === undefined ? arrived : tell(process, arrived, channel, facts)
  const effects = effectsOf(process, preparedFor(process.form), told, asked)
  if (typeof effects === "string") return effects
  const { here, kind, optional, revalidates, state, to } = effects
  const before = presence(process, told, channel)
  const unseen = effects.asks.length === 0 ? none : without(effects.asks, presence(process, arrived, channel).visible)
  const questions = revalidates.length === 0 ? unseen : united(unseen, revalidates)
  const known = united(told.known, effects.known)
  const now = to?.presence ?? here
  const on = to?.channel ?? channel
  let at = told.at
  if (to !== undefined) {
    const { [channel]: _, ...elsewhere } = told.at
    at = { ...elsewhere, [to.channel]: to.presence }
  } else if (here !== own(told.at, channel)) at = { ...told.at, [channel]: here }
  const next: Case = { process: told.process, version: told.version, state, known, values: told.values, at, on }
  return {
    _tag: "Taken", kind, on: channel, step,
    case: asked.at === undefined && told.since === undefined ? next : clocked(process, told, next, asked.at, kind === "auth" ? `${channel} ${step}` : undefined),
    was: running.state, now: state, asked: questions,
    reasked: questions.length === 0 ? none : without(common(questions, arrived.known), optional),
    forgotten: now.visible === before.visible ? none : without(before.visible, now.visible),
    assuranceWas: before.assurance, assurance: now.assurance, channel: on
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
    ...Object.keys(affords ?? {}).sort().flatMap((name) => stepsOf(name, own(process.form.events, name) ?? { from: "", to: "" }).map((each) => each.step)),
    ...Object.keys(handover ?? {}).sort().map((to) => `handover ${to}`)
  ] as ReadonlyArray<string> as ReadonlyArray<StepName>
  return steps.flatMap((name) => {
    const outcome = attempt(process, running, { channel, step: name })
    return typeof outcome === "string" ? [] : [{ step: name, kind: outcome.kind, asks: outcome.asked, reasks: outcome.reasked }]
  })
}
