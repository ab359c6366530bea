/** The process as numbers: facts as bits, states, channels and levels as indexes, every declared move as masks. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { asksOf, type AuthForm, type HandoverForm, isSettled, type ProcessForm, sourcesOf } from "./Form.ts"

/** What a customer, the company or time can do in a state. All fact sets are bit masks over `Plan.facts`. */
export interface Move {
  readonly kind: "auth" | "event" | "handover" | "timeout"
  /** The step's name in paths, such as `login`, `request` or `handover hotline`. */
  readonly step: string
  /** The declaration it comes from. */
  readonly at: Pointer
  readonly from: ReadonlyArray<boolean>
  /** The state it leads to; -1 where the state stays. */
  readonly to: number
  /** The channel it leads to; -1 where the customer stays. */
  readonly toChannel: number
  readonly needs: number
  readonly asks: number
  /** Asked facts that the customer may leave out without being held up: no move but a repetition of their own will. */
  readonly optional: number
  readonly brings: number
  readonly shows: number
  /** Of the visible facts those that stay visible. */
  readonly keeps: number
  readonly least: number
  readonly most: number
  readonly grants: number
  /** The assurance afterwards is no higher than this. */
  readonly cap: number
  readonly resets: boolean
}

/** A process as the checker sees it. */
export interface Plan {
  readonly form: ProcessForm
  /** Each bit stands for facts that no declaration tells apart, so that they are always known and shown together. */
  readonly facts: ReadonlyArray<ReadonlyArray<string>>
  readonly states: ReadonlyArray<string>
  readonly channels: ReadonlyArray<string>
  readonly levels: ReadonlyArray<string>
  readonly initial: number
  readonly has: ReadonlyArray<number>
  readonly goal: ReadonlyArray<boolean>
  readonly settled: ReadonlyArray<boolean>
  /** The moves declared for each channel, in the order of their names. */
  readonly moves: ReadonlyArray<ReadonlyArray<Move>>
  /** All moves; edges of the exploration name them by index. */
  readonly all: ReadonlyArray<Move>
}

const everything = -1
const at = (...keys: ReadonlyArray<string>): Pointer => keys.reduce<Pointer>(childPointer, rootPointer)
const byName = <A>([one]: readonly [string, A], [other]: readonly [string, A]) => (one < other ? -1 : one > other ? 1 : 0)
const sorted = <A>(record: Readonly<Record<string, A>> | undefined) => Object.entries(record ?? {}).sort(byName)

/** Every set of facts that some declaration names; facts in exactly the same sets behave alike. */
const factSets = (form: ProcessForm): ReadonlyArray<ReadonlySet<string>> => {
  const sets: Array<ReadonlyArray<string> | "all" | undefined> = [
    ...Object.values(form.states).map(({ has }) => has),
    ...Object.values(form.events).map(({ needs }) => needs)
  ]
  for (const { affords, auth, handover } of Object.values(form.channels)) {
    for (const { asks, brings, keeps } of Object.values(auth ?? {})) sets.push(asks, brings, keeps)
    for (const { asks, shows } of Object.values(affords ?? {})) sets.push(asks, shows)
    for (const { carries } of Object.values(handover ?? {})) sets.push(carries)
  }
  return sets.flatMap((set) => (set === undefined || set === "all" ? [] : [new Set(set)]))
}

const classesOf = (form: ProcessForm): ReadonlyArray<ReadonlyArray<string>> => {
  const sets = factSets(form)
  const classes = new Map<string, Array<string>>()
  for (const fact of Object.keys(form.facts).sort()) {
    const signature = sets.map((set) => (set.has(fact) ? "1" : "0")).join("")
    classes.set(signature, [...classes.get(signature) ?? [], fact])
  }
  return [...classes.values()]
}

/** The most groups of facts that can be told apart; a process with more has to be checked in parts. */
export const mostFactGroups = 31

/** Compiles a valid process; `undefined` where it tells more than 31 groups of facts apart. */
export const planOf = (form: ProcessForm): Plan | undefined => {
  const facts = classesOf(form)
  if (facts.length > mostFactGroups) return undefined
  const states = Object.keys(form.states).sort()
  const channels = Object.keys(form.channels).sort()
  const levels: ReadonlyArray<string> = form.assurance
  const mask = (names: ReadonlyArray<string> | "all" | undefined): number =>
    names === "all" ? everything : facts.reduce((bits, group, i) => (group.some((fact) => names?.includes(fact)) ? bits | (1 << i) : bits), 0)
  const nowhereSettled = states.map((state) => !isSettled(form, state))
  const highest = levels.length - 1
  const still = { to: -1, toChannel: -1, needs: 0, asks: 0, optional: 0, brings: 0, shows: 0, keeps: everything, least: 0, most: highest, grants: 0, cap: highest, resets: false }
  const leaving = (sources: ReadonlyArray<string>) => states.map((state, i) => sources.includes(state) && nowhereSettled[i] === true)

  const authMove = (channel: string, step: string, auth: AuthForm): Move => ({
    ...still, kind: "auth", step, at: at("channels", channel, "auth", step), from: nowhereSettled,
    asks: mask(auth.asks), brings: mask(auth.brings), resets: auth.resets === true,
    grants: auth.grants === undefined ? 0 : levels.indexOf(auth.grants),
    keeps: auth.resets === true ? mask(auth.keeps) : everything
  })
  const handoverMove = (channel: string, to: string, { assurance, carries }: HandoverForm): Move => ({
    ...still, kind: "handover", step: `handover ${to}`, at: at("channels", channel, "handover", to), from: nowhereSettled,
    toChannel: channels.indexOf(to), keeps: mask(carries),
    cap: assurance === "keep" ? highest : assurance === undefined || assurance === "drop" ? 0 : levels.indexOf(assurance)
  })
  const eventMove = (channel: string, name: string): Move => {
    const event = form.events[name] ?? { from: [""], to: "" }
    const afford = form.channels[channel]?.affords?.[name] ?? {}
    const asks = mask(asksOf(afford, event))
    const stays = sourcesOf(event).every((source) => source === event.to)
    return {
      ...still, kind: "event", step: name, at: at("channels", channel, "affords", name), from: leaving(sourcesOf(event)),
      to: states.indexOf(event.to), needs: mask(event.needs), asks, shows: mask(afford.shows),
      optional: stays ? asks & ~mask(event.needs) & ~mask(form.states[event.to]?.has) : 0,
      least: afford.atLeast === undefined ? 0 : levels.indexOf(afford.atLeast),
      most: afford.atMost === undefined ? highest : levels.indexOf(afford.atMost)
    }
  }
  const timeouts = sorted(form.states).flatMap(([state, { onTimeout }]): ReadonlyArray<Move> =>
    onTimeout === undefined ? [] : [{
      ...still, kind: "timeout", step: onTimeout, at: at("states", state, "onTimeout"), from: leaving([state]),
      to: states.indexOf(form.events[onTimeout]?.to ?? state)
    }])
  const moves = channels.map((name) => {
    const { affords, auth, handover } = form.channels[name] ?? {}
    return [
      ...sorted(auth).map(([step, value]) => authMove(name, step, value)),
      ...sorted(affords).map(([event]) => eventMove(name, event)),
      ...sorted(handover).map(([to, value]) => handoverMove(name, to, value)),
      ...timeouts
    ]
  })
  return {
    form, facts, states, channels, levels, moves, all: [...new Set(moves.flat())],
    initial: states.indexOf(form.initial),
    has: states.map((state) => mask(form.states[state]?.has)),
    goal: states.map((state) => form.states[state]?.goal === true),
    settled: states.map((state) => isSettled(form, state))
  }
}

/** The facts behind the bits, in alphabetical order. */
export const factsIn = (plan: Plan, bits: number): ReadonlyArray<string> =>
  plan.facts.flatMap((group, i) => ((bits & (1 << i)) === 0 ? [] : group)).sort()
