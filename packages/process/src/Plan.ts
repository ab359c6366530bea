/** The process as numbers: facts as bits, states, channels and levels as indexes, every declared move as masks. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import { asksOf, type AuthForm, expiryOf, type HandoverForm, type ProcessForm, stepsOf } from "./Form.ts"
import { machineOf } from "./Machine.ts"

/** What a customer, the company or time can do in a state. All fact sets are bit masks over `Plan.facts`. */
export interface Move {
  readonly kind: "auth" | "event" | "handover" | "timeout"
  /** The step's name in paths, such as `login`, `request` or `handover hotline`. */
  readonly step: string
  /** The declaration it comes from. */
  readonly at: Pointer
  /** The event behind it; empty for logins and handovers. */
  readonly event: string
  /** Where it leads from each state; -1 where it is not possible. */
  readonly target: Int32Array
  /** The channel it leads to; -1 where the customer stays. */
  readonly toChannel: number
  readonly needs: number
  readonly asks: number
  /** Asked facts that are no re-ask: the customer may leave them out without being held up, or they are revalidated on purpose. */
  readonly optional: number
  /** Facts that are asked for although they are visible. */
  readonly revalidates: number
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
  /** What it costs the customer beside its questions, in steps. */
  readonly effort: number
  readonly onlyWaits: boolean
}

/** A goal that a channel claims. */
export interface Claim {
  readonly name: string
  readonly at: Pointer
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
  /** The declared states that are active in each state; only its own name where states have no parts. */
  readonly active: ReadonlyArray<ReadonlySet<string>>
  readonly claims: ReadonlyArray<ReadonlyArray<Claim>>
  readonly has: ReadonlyArray<number>
  readonly goal: ReadonlyArray<boolean>
  readonly settled: ReadonlyArray<boolean>
  /** The steps that would have to be undone in each state, should the matter end there. */
  readonly owed: ReadonlyArray<ReadonlyArray<string>>
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
    for (const { asks, revalidates, shows } of Object.values(affords ?? {})) sets.push(asks, shows, revalidates)
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
  const machine = machineOf(form)
  const { states } = machine
  const channels = Object.keys(form.channels).sort()
  const levels: ReadonlyArray<string> = form.assurance
  const mask = (names: ReadonlyArray<string> | "all" | undefined): number =>
    names === "all" ? everything : facts.reduce((bits, group, i) => (group.some((fact) => names?.includes(fact)) ? bits | (1 << i) : bits), 0)
  const has = machine.has.map(mask)
  const highest = levels.length - 1
  const staying = Int32Array.from(states, (_, i) => (machine.settled[i] === true ? -1 : i))
  const still = {
    event: "", target: staying, toChannel: -1, needs: 0, asks: 0, optional: 0, revalidates: 0, brings: 0, shows: 0, keeps: everything, least: 0,
    most: highest, grants: 0, cap: highest, resets: false, effort: 1, onlyWaits: false
  }
  const targetOf = (step: string, isFrom: (state: number) => boolean = () => true): Int32Array => {
    const target = machine.targets.get(step)?.target
    return staying.map((stays, i) => (stays < 0 || !isFrom(i) ? -1 : target?.[i] ?? -1))
  }

  const authMoves = (channel: string, step: string, auth: AuthForm): ReadonlyArray<Move> => [
    {
      ...still, kind: "auth", step, at: at("channels", channel, "auth", step),
      asks: mask(auth.asks), brings: mask(auth.brings), resets: auth.resets === true,
      grants: auth.grants === undefined ? 0 : levels.indexOf(auth.grants),
      keeps: auth.resets === true ? mask(auth.keeps) : everything, effort: auth.effort ?? 1
    },
    ...(auth.expires === undefined ? [] : [{
      ...still, kind: "timeout" as const, step: expiryOf(step), at: at("channels", channel, "auth", step, "expires"), resets: true,
      keeps: mask(auth.keeps), effort: 0
    }])
  ]
  const handoverMove = (channel: string, to: string, { assurance, carries, effort }: HandoverForm): Move => ({
    ...still, kind: "handover", step: `handover ${to}`, at: at("channels", channel, "handover", to),
    toChannel: channels.indexOf(to), keeps: mask(carries), effort: effort ?? 1,
    cap: assurance === "keep" ? highest : assurance === undefined || assurance === "drop" ? 0 : levels.indexOf(assurance)
  })
  const eventMoves = (channel: string, name: string): ReadonlyArray<Move> => {
    const event = form.events[name] ?? { from: "", to: "" }
    const afford = form.channels[channel]?.affords?.[name] ?? {}
    const asks = mask(asksOf(afford, event))
    return stepsOf(name, event).map(({ step }) => {
      const target = targetOf(step)
      const promised = target.reduce((bits, to) => (to < 0 ? bits : bits | (has[to] ?? 0)), 0)
      const revalidates = mask(afford.revalidates)
      return {
        ...still, kind: "event", step, event: name, at: at("channels", channel, "affords", name), target,
        needs: mask(event.needs), asks, revalidates, shows: mask(afford.shows),
        optional: (machine.remarks.has(name) ? asks & ~mask(event.needs) & ~promised : 0) | revalidates,
        least: afford.atLeast === undefined ? 0 : levels.indexOf(afford.atLeast),
        most: afford.atMost === undefined ? highest : levels.indexOf(afford.atMost),
        effort: afford.effort ?? 1, onlyWaits: afford.onlyWaits === true
      }
    })
  }
  const timeouts = sorted(form.states).flatMap(([state, { onTimeout }]): ReadonlyArray<Move> =>
    onTimeout === undefined ? [] : [{
      ...still, kind: "timeout", step: onTimeout, event: onTimeout, at: at("states", state, "onTimeout"), effort: 0,
      target: targetOf(onTimeout, (i) => machine.active[i]?.has(state) === true)
    }])
  const moves = channels.map((name) => {
    const { affords, auth, handover } = form.channels[name] ?? {}
    return [
      ...sorted(auth).flatMap(([step, value]) => authMoves(name, step, value)),
      ...sorted(affords).flatMap(([event]) => eventMoves(name, event)),
      ...sorted(handover).map(([to, value]) => handoverMove(name, to, value)),
      ...timeouts
    ]
  })
  return {
    form, facts, states, channels, levels, moves, all: [...new Set(moves.flat())], has,
    initial: machine.initial, active: machine.active, goal: machine.goal, settled: machine.settled, owed: machine.owed,
    claims: channels.map((channel) => (form.channels[channel]?.claims ?? []).map((name, i) => ({ name, at: childPointer(at("channels", channel, "claims"), i) })))
  }
}

/** The facts behind the bits, in alphabetical order. */
export const factsIn = (plan: Plan, bits: number): ReadonlyArray<string> =>
  plan.facts.flatMap((group, i) => ((bits & (1 << i)) === 0 ? [] : group)).sort()
