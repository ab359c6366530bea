/** A process as a statechart for XState 5: states, parts and history as its configuration, facts and channels as its context. */
import { type Composed, expiryOf, type ProcessForm, sourcesOf, stepsOf } from "@redthread/process"
import type { Loss } from "@redthread/standards"
import { type CustomerContext, type CustomerEvent, happeningsOf } from "./CustomerContext.ts"
import { all, any, type Formula, given, isPossible, isSettled, not } from "./Formula.ts"
import { type Inexpressible, lossesOf } from "./Inexpressible.ts"
import { areExclusive, type Parts, partsOf, scopeOf, wayInto } from "./Parts.ts"

/** A transition of the configuration: guards and actions by their names. */
export interface XStateTransition {
  readonly target?: ReadonlyArray<string>
  readonly reenter?: true
  readonly guard?: string
  readonly actions?: ReadonlyArray<string>
}

/** A state of the configuration. */
export interface XStateNode {
  readonly id?: string
  readonly type?: "parallel" | "final" | "history"
  readonly history?: "shallow" | "deep"
  readonly target?: string
  readonly initial?: string
  readonly tags?: ReadonlyArray<string>
  readonly states?: Readonly<Record<string, XStateNode>>
  readonly on?: Readonly<Record<string, ReadonlyArray<XStateTransition>>>
  readonly always?: XStateTransition
  readonly after?: Readonly<Record<string, { readonly actions: ReadonlyArray<string> }>>
}

/** The configuration of the whole machine: plain JSON. */
export interface XStateConfig extends XStateNode {
  readonly id: string
  readonly context: CustomerContext
}

interface Happened {
  readonly context: CustomerContext
  readonly event: CustomerEvent
}

/** What the implementations need of XState: give it the module, `import * as xstate from "xstate"`. */
export interface XStateLibrary {
  readonly and: (guards: Array<never>) => unknown
  readonly or: (guards: Array<never>) => unknown
  readonly not: (guard: never) => unknown
  readonly stateIn: (state: string) => unknown
  readonly assign: (change: (happened: Happened) => CustomerContext) => unknown
  readonly raise: (event: CustomerEvent, options?: { readonly id: string; readonly delay: number }) => unknown
  readonly cancel: (id: string) => unknown
  readonly createMachine: (config: never, implementations: never) => unknown
}

/** Guards, actions and delays by the names the configuration uses, made with the functions of XState. */
export interface XStateImplementations {
  readonly guards: Readonly<Record<string, unknown>>
  readonly actions: Readonly<Record<string, unknown>>
  /** Milliseconds. */
  readonly delays: Readonly<Record<string, number>>
}

/** A process for XState. */
export interface XState {
  readonly config: XStateConfig
  readonly implementations: (xstate: XStateLibrary) => XStateImplementations
  /** The machine, ready to run: the configuration with its implementations. */
  readonly machine: <X extends XStateLibrary>(xstate: X) => ReturnType<X["createMachine"]>
  readonly losses: ReadonlyArray<Loss>
}

const untold = "XState has no word for it; it changes neither what can happen nor in which order."
const inexpressible: Inexpressible = {
  process: { facts: "The values are kept as they are told; their schemas are not checked.", owner: untold, migrates: "The older version and what becomes of its cases are left out." },
  state: { has: "It is not promised; whether it holds is what the checker proves.", remind: untold, owner: untold, department: untold },
  event: { mandatory: untold, compensates: "What would have to be undone is not remembered; the event can be taken as declared." },
  channel: { claims: untold },
  auth: { effort: untold, remind: untold },
  afford: { effort: untold, onlyWaits: untold, revalidates: "The fact counts as answered; that it is asked anew is left out." },
  handover: { effort: untold }
}

/** The longest that timers of browsers and Node wait, in milliseconds (2^31 - 1: 24.8 days). */
const longestTimer = 2_147_483_647
const unit = { Y: 31_536_000_000, M: 2_592_000_000, W: 604_800_000, D: 86_400_000, H: 3_600_000, m: 60_000, S: 1000 } as const

/** A duration in milliseconds; a year has 365 days and a month 30. */
const millisecondsOf = (duration: string): number => {
  const [days = "", time = ""] = duration.slice(1).split("T")
  const sum = (text: string, minute: "M" | "m") =>
    [...text.matchAll(/(\d+)([YMWDHS])/g)].reduce((total, [, count, letter]) => total + Number(count) * unit[letter === "M" ? minute : letter as keyof typeof unit], 0)
  return sum(days, "M") + sum(time, "m")
}

const timerLosses = ({ form }: Composed): ReadonlyArray<Loss> => {
  const timers = [
    ...Object.entries(form.states).map(([name, { within }]) => [`/states/${name}/within`, within] as const),
    ...Object.entries(form.channels).flatMap(([channel, { auth }]) => Object.entries(auth ?? {}).map(([name, { expires }]) => [`/channels/${channel}/auth/${name}/expires`, expires] as const))
  ]
  return timers.flatMap(([at, duration]): ReadonlyArray<Loss> => duration === undefined ? [] : [
    ...(/\d[YM]/.test(duration.split("T")[0] ?? "") ? [{ at, what: "A month is taken as 30 days, a year as 365." }] : []),
    ...(millisecondsOf(duration) > longestTimer ? [{ at, what: "It is longer than timers wait (24.8 days): the actor needs a clock of its own." }] : [])
  ])
}

/** XState separates keys by dots. */
const keyOf = (name: string): string => name.replaceAll(".", "/")
const idOf = (state: string): string => `#${keyOf(state)}`

/** The states that have to be named so that a state is entered as declared: itself, and the beginnings of parts beside the way that would go on where they were left. */
const targetsOf = (form: ProcessForm, parts: Parts, way: ReadonlyArray<string>): ReadonlyArray<string> => {
  const beside = way.slice(0, -1).flatMap((state, i) =>
    form.states[state]?.history === undefined ? [] : parts.of(state).filter(({ states }) => !states.includes(way[i + 1] ?? "")).map(({ first }) => first))
  return [...beside, ...way.slice(-1)].map(idOf)
}

/** What a guard asks, in words: its name in the configuration. */
const nameOf = (formula: Formula): string =>
  typeof formula === "boolean" ? (formula ? "always" : "never")
    : "in" in formula ? formula.in
    : "not" in formula ? `not ${nameOf(formula.not)}`
    : "all" in formula ? `(${formula.all.map(nameOf).join(" and ")})` : `(${formula.any.map(nameOf).join(" or ")})`

const isTopLevelEnd = (form: ProcessForm, parts: Parts, settled: Formula) => (state: string): boolean =>
  parts.root.states.includes(state) && parts.of(state).length === 0 && state in form.states && given(parts, state, settled) === true

/**
 * Exports the process for XState 5. The configuration is plain JSON; its guards and actions are implemented over the
 * declarations, with the functions of the XState that is given to them. Steps are events called `web: request`, `web: login`,
 * `web: handover hotline`; `web arrives` is a customer who turns up; `by time: lapse` is time itself, sent by the timers of the states.
 *
 * `machine(xstate)` puts both together; a settled matter is a machine that is done, or takes no event.
 */
export const toXState = (process: Composed): XState => {
  const { form } = process
  const parts = partsOf(form)
  const settled = isSettled(form, parts)
  const isEnd = isTopLevelEnd(form, parts, settled)
  const isOpen = not(settled)
  const happenings = happeningsOf(form)
  const guards = new Map<string, { readonly happening: string; readonly where: Formula }>()
  const losses: Array<Loss> = [...lossesOf(process, inexpressible), ...timerLosses(process)]

  const guard = (happening: string, where: Formula): { readonly guard: string } => {
    const name = where === true ? happening : `${happening} if ${nameOf(where)}`
    guards.set(name, { happening, where })
    return { guard: name }
  }
  const transition = (happening: string, from: string, to: string, where: Formula): XStateTransition => ({
    target: targetsOf(form, parts, wayInto(parts, scopeOf(parts, from, to), to)), reenter: true,
    ...guard(happening, given(parts, from, all([where, isOpen]))), actions: [happening]
  })
  /** The transitions of one step, by the state they leave: from the first of its states that is active, and those of other parts with it. */
  const moves = (happening: string, name: string, to: string, where: Formula = true): ReadonlyArray<readonly [string, XStateTransition]> => {
    const event = form.events[name] ?? { from: "", to: "" }
    const sources = sourcesOf(event)
    const possible = all([isPossible(event), where])
    return [
      ...sources.map((from, i) => [from, transition(happening, from, to, all([possible, not(any(sources.slice(0, i).map((earlier) => ({ in: earlier }))))]))] as const),
      ...(event.also ?? []).map((other) => [other.from, transition(happening, other.from, other.to, possible)] as const)
    ]
  }
  for (const [name, event] of Object.entries(form.events)) {
    const mine = stepsOf(name, event).flatMap(({ to }) => sourcesOf(event).map((from) => ({ from, scope: scopeOf(parts, from, to) })))
    for (const [i, { from, to }] of (event.also ?? []).entries()) {
      const scope = scopeOf(parts, from, to)
      const apart = mine.every((one) => areExclusive(parts, one.from, from) || !(parts.within(one.scope).includes(scope) || parts.within(scope).includes(one.scope)))
      if (!apart) losses.push({ at: `/events/${name}/also/${i}`, what: "It moves what the event itself moves: XState makes only one of the two moves." })
    }
  }

  const steps = Object.entries(form.channels).flatMap(([channel, { affords }]) =>
    Object.keys(affords ?? {}).flatMap((name) => stepsOf(name, form.events[name] ?? { from: "", to: "" }).flatMap(({ step, to }) => moves(`${channel}: ${step}`, name, to).map((move) => [`${channel}: ${step}`, ...move] as const))))
  const timeouts = [...new Set(Object.values(form.states).flatMap(({ onTimeout }) => onTimeout ?? []))].flatMap((name) => {
    const due = any(Object.keys(form.states).filter((state) => form.states[state]?.onTimeout === name).map((state) => ({ in: state })))
    return moves(`by time: ${name}`, name, form.events[name]?.to ?? "", due).map((move) => [`by time: ${name}`, ...move] as const)
  })
  const everywhere = [...happenings.keys()].filter((name) => !name.startsWith("by time: ") && ![...steps].some(([step]) => step === name))
  const grouped = <A>(pairs: ReadonlyArray<readonly [string, A]>): Readonly<Record<string, ReadonlyArray<A>>> =>
    pairs.reduce<Record<string, Array<A>>>((groups, [name, value]) => ({ ...groups, [name]: [...groups[name] ?? [], value] }), {})
  const expiring = new Map<string, { readonly expiry: string; readonly expires: string }>(Object.entries(form.channels).flatMap(([channel, { auth }]) =>
    Object.entries(auth ?? {}).flatMap(([step, { expires }]) => (expires === undefined ? [] : [[`${channel}: ${step}`, { expiry: `${channel}: ${expiryOf(step)}`, expires }] as const]))))

  const timer = (expiry: string | undefined) => (expiry === undefined ? [] : [`${expiry} is put off`, `${expiry} is due`])

  const node = (state: string): XStateNode => {
    const { goal, onTimeout, within, ...declared } = form.states[state] ?? {}
    const inside = parts.of(state)
    const history = declared.history
    const part = (region: (typeof inside)[number]) => ({
      initial: history === undefined ? keyOf(region.first) : "(history)",
      states: {
        ...Object.fromEntries(region.states.map((one) => [keyOf(one), node(one)])),
        ...(history === undefined ? {} : { "(history)": { type: "history", history, target: keyOf(region.first) } as const })
      }
    })
    const on = grouped([...steps, ...timeouts].filter(([, from]) => from === state).map(([step, , move]) => [step, move] as const))
    return {
      id: keyOf(state),
      ...(goal === true ? { tags: ["goal"] } : {}),
      ...(inside.length === 0 ? {} : inside.length === 1 && inside[0] !== undefined ? part(inside[0])
        : { type: "parallel", states: Object.fromEntries(inside.map((region) => [`(${keyOf(region.name)})`, part(region)])) }),
      ...(isEnd(state) ? { type: "final" } : {
        ...(Object.keys(on).length === 0 ? {} : { on }),
        ...(onTimeout === undefined || within === undefined ? {} : { after: { [within]: { actions: [`by time: ${onTimeout} is due`] } } })
      })
    }
  }
  const [outermost = form.initial, ...inward] = parts.path(form.initial)
  const config: XStateConfig = {
    id: `(${keyOf(form.name)})`,
    context: { known: [], values: {}, at: {} },
    initial: inward.length === 0 ? keyOf(outermost) : "(begin)",
    states: {
      ...Object.fromEntries(parts.root.states.map((state) => [keyOf(state), node(state)])),
      ...(inward.length === 0 ? {} : { "(begin)": { always: { target: targetsOf(form, parts, parts.path(form.initial)) } } })
    },
    on: Object.fromEntries(everywhere.map((name) => [name, [{
      ...guard(name, name.endsWith(" arrives") ? true : isOpen), actions: [name, ...timer(expiring.get(name)?.expiry)]
    }]]))
  }

  const implementations: XState["implementations"] = (xstate) => {
    const check = (formula: Formula): never =>
      (typeof formula === "boolean" ? (formula ? xstate.and([]) : xstate.or([]))
        : "in" in formula ? xstate.stateIn(idOf(formula.in))
        : "not" in formula ? xstate.not(check(formula.not))
        : "all" in formula ? xstate.and(formula.all.map(check)) : xstate.or(formula.any.map(check))) as never
    return {
      guards: {
        ...Object.fromEntries([...happenings].map(([name, { may }]) => [name, ({ context, event }: Happened) => may(context, event)])),
        ...Object.fromEntries([...guards].flatMap(([name, { happening, where }]) => (where === true ? [] : [[name, xstate.and([check(where), happening as never])] as const])))
      },
      actions: {
        ...Object.fromEntries([...happenings].map(([name, { change }]) => [name, xstate.assign(({ context, event }) => change(context, event))])),
        ...Object.fromEntries(Object.values(form.states).flatMap(({ onTimeout }) => (onTimeout === undefined ? [] : [[`by time: ${onTimeout} is due`, xstate.raise({ type: `by time: ${onTimeout}` })] as const]))),
        ...Object.fromEntries([...expiring.values()].flatMap(({ expires, expiry }) => [
          [`${expiry} is put off`, xstate.cancel(expiry)] as const,
          [`${expiry} is due`, xstate.raise({ type: expiry }, { id: expiry, delay: millisecondsOf(expires) })] as const
        ]))
      },
      delays: Object.fromEntries(Object.values(form.states).flatMap(({ within }) => (within === undefined ? [] : [[within, millisecondsOf(within)] as const])))
    }
  }
  return {
    config, implementations, losses,
    machine: <X extends XStateLibrary>(xstate: X) => xstate.createMachine(config as never, implementations(xstate) as never) as ReturnType<X["createMachine"]>
  }
}
