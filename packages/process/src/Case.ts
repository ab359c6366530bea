/** One customer's matter in a process: how far it is, what the company knows, and what each channel shows of it. */
import { Assurance, assuranceRank, ChannelName, FactName, Instant, ProcessName, StateName, type StepName } from "@redthread/model"
import { Schema } from "effect"
import type { Composed } from "./Composed.ts"
import type { FactsOf, ProcessDefinition } from "./Definition.ts"
import { expiryOf, own } from "./Form.ts"
import { machineOf } from "./Machine.ts"

/** What one channel shows of the case, and how sure it is of the person. */
export const Presence = Schema.Struct({ visible: Schema.Array(FactName), assurance: Assurance })
export type Presence = typeof Presence.Type

/**
 * A running case. `known`: facts the company knows; `values`: those whose value was told; `on`: where it went on last
 * (absent before the first contact); `at`: the channels it is open on; `since`: when the deadlines and logins that run
 * began, by state or by channel and login (absent where no step was told the time). All lists are sorted.
 */
export const Case = Schema.Struct({
  process: ProcessName,
  version: Schema.Int,
  state: StateName,
  known: Schema.Array(FactName),
  values: Schema.Record(Schema.String, Schema.Json),
  on: Schema.optionalKey(ChannelName),
  at: Schema.Record(Schema.String, Presence),
  since: Schema.optionalKey(Schema.Record(Schema.String, Instant))
})

/**
 * A running case; or, with a process and one of its states, a case that is known to be there: `Case<typeof Cancel, "requested">`,
 * whose `facts` hold those that the state guarantees. `inState` tells.
 */
export type Case<P extends ProcessDefinition = never, S extends keyof P["states"] & string = never> = [P] extends [never] ? typeof Case.Type : CaseIn<P, S>

/** A case that is known to be in a declared state, with its facts as values of their schemas. */
export interface CaseIn<P extends ProcessDefinition, S extends keyof P["states"] & string> {
  /** The process as it was made. */
  readonly process: P
  readonly state: S
  /** The case as it runs. */
  readonly running: Case
  /** Those that the state (or one it is part of) `has` are there; of the others those that were told. */
  readonly facts:
    & { readonly [Fact in FactsOf<P["states"], S> & keyof P["facts"]]: P["facts"][Fact]["Type"] }
    & { readonly [Fact in Exclude<keyof P["facts"], FactsOf<P["states"], S>>]?: P["facts"][Fact]["Type"] }
}

/** The names of both lists, each once, sorted; `one` is sorted already. */
export const united = (one: ReadonlyArray<FactName>, other: ReadonlyArray<string>): ReadonlyArray<FactName> => {
  for (const name of other) {
    if (!(one as ReadonlyArray<string>).includes(name)) return [...new Set([...one, ...other])].sort() as ReadonlyArray<string> as ReadonlyArray<FactName>
  }
  return one
}

/** The higher of two levels: what a channel that proved one and was told the other may rely on. */
export const higher = (one: Assurance, other: Assurance): Assurance => (assuranceRank(one) >= assuranceRank(other) ? one : other)

/** A case before anybody said anything. */
export const unopened = (process: Composed): Case => ({
  process: process.name,
  version: process.version,
  state: (machineOf(process.form).states[machineOf(process.form).initial] ?? process.form.initial) as StateName,
  known: [],
  values: {},
  at: {}
})

/** The facts that go along from one channel to another as declared, of those visible; none where no handover is declared. */
export const carriedTo = (process: Composed, from: string, to: string, visible: ReadonlyArray<FactName>): ReadonlyArray<FactName> => {
  const carries = own(own(process.form.channels, from)?.handover, to)?.carries ?? []
  return carries === "all" ? visible : visible.filter((fact) => carries.includes(fact))
}

/** Whether the handover from one channel to another takes the proof of identity along, as it is. */
export const handoverKeepsAssurance = (process: Composed, from: ChannelName, to: ChannelName): boolean =>
  own(own(process.form.channels, from)?.handover, to)?.assurance === "keep"

/** The case as the channel shows it; nothing and the lowest level where it is not open there. */
export const presence = (process: Composed, running: Case, channel: ChannelName): Presence =>
  own(running.at, channel) ?? { visible: [], assurance: process.form.assurance[0] }

const at = (process: Composed, state: string): number => machineOf(process.form).index.get(state) ?? -1

/** Whether this state is what the customer wants. */
export const isGoal = (process: Composed, state: StateName): boolean => machineOf(process.form).goal[at(process, state)] === true

/** Whether a declared state is active in the state of a case: the same, or a part of it where states have parts. */
export const isIn = (process: Composed, state: StateName, declared: string): boolean =>
  machineOf(process.form).active[at(process, state)]?.has(declared) === true

/** Whether the matter is settled: a final state, or a goal that no event leaves. No step is possible then. */
export const isOver = (process: Composed, running: Case): boolean => machineOf(process.form).settled[at(process, running.state)] === true

/** The steps that time takes sooner or later if nothing else happens: timeouts of the state, and a login on the channel that expires. */
export const timed = (process: Composed, running: Case, channel: ChannelName): ReadonlyArray<StepName> => {
  if (isOver(process, running)) return []
  const machine = machineOf(process.form)
  const state = at(process, running.state)
  const due = (machine.timeouts[state] ?? []).filter(({ event }) => (machine.targets.get(event)?.target[state] ?? -1) >= 0).map(({ event }) => event)
  const isLoggedIn = presence(process, running, channel).assurance !== process.form.assurance[0]
  const logins = isLoggedIn ? Object.entries(own(process.form.channels, channel)?.auth ?? {}) : []
  const expiring = logins.flatMap(([login, { expires }]) => (expires === undefined ? [] : [expiryOf(login)])).sort()
  return [...due, ...expiring] as ReadonlyArray<string> as ReadonlyArray<StepName>
}

/**
 * The customer turns up on a channel by their own choice. They see what the channel showed them before, and what the
 * channels on which the case is open hand over to it as declared; a proof of identity does not travel by itself.
 * A channel that does not belong to the process changes nothing.
 */
export const arrive = (process: Composed, running: Case, channel: ChannelName): Case => {
  if (!Object.hasOwn(process.form.channels, channel)) return running
  const here = own(running.at, channel)
  let visible = here?.visible ?? []
  for (const other in running.at) {
    const there = other === channel ? undefined : own(running.at, other)
    if (there !== undefined) visible = united(visible, carriedTo(process, other, channel, there.visible))
  }
  if (here !== undefined && running.on === channel && visible === here.visible) return running
  const assurance = here?.assurance ?? process.form.assurance[0]
  return { ...running, on: channel, at: { ...running.at, [channel]: { visible, assurance } } }
}

/** A new case that begins on this channel. */
export const begin = (process: Composed, channel: ChannelName): Case => arrive(process, unopened(process), channel)

/**
 * The customer tells facts on a channel, asked or not: the company knows them from now on and the channel shows them.
 * Names that are no facts of the process are left out.
 */
export const tell = (process: Composed, running: Case, channel: ChannelName, facts: Readonly<Record<string, Schema.Json>>): Case => {
  const given = Object.entries(facts).filter(([name]) => Object.hasOwn(process.form.facts, name))
  const arrived = arrive(process, running, channel)
  const names = given.map(([name]) => name)
  const here = own(arrived.at, channel)
  return here === undefined ? running : {
    ...arrived,
    known: united(arrived.known, names),
    values: { ...arrived.values, ...Object.fromEntries(given) },
    at: { ...arrived.at, [channel]: { ...here, visible: united(here.visible, names) } }
  }
}
