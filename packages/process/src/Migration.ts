/** The rule `migration-orphan`, and the step itself: what becomes of running cases when a new version takes over. */
import { type ChannelName, childPointer, type FactName, isAtLeast, rootPointer, type StateName } from "@redthread/model"
import { Result } from "effect"
import { type Case, type Presence } from "./Case.ts"
import { type Composed, fromJson } from "./Composed.ts"
import { edgesTo, explore, situation, type Situation, type Space, startOf } from "./Explore.ts"
import { type MigrationForm, own, type ProcessForm, undoneBy } from "./Form.ts"
import { Firsts, type Found } from "./Found.ts"
import { machineOf } from "./Machine.ts"
import { factsIn, type Plan, planOf } from "./Plan.ts"
import { incomingOf, reaching } from "./Reach.ts"

/**
 * The state of the new version that takes over; `undefined` where there is none. Parallel parts are mapped one by one; what
 * has to be undone goes along, as far as the new version still undoes it.
 */
const stateFor = (process: Composed, migrates: MigrationForm, older: ProcessForm, state: string): string | undefined => {
  const renamed = (name: string) => own(migrates.states, name) ?? name
  const baseOf = (name: string) => name.replace(/\(.*$/, "")
  const machine = machineOf(process.form)
  const joined = baseOf(state).split("+").map(renamed).sort().join("+")
  const undone = new Set(Object.values(process.form.events).flatMap(undoneBy))
  const owed = (machineOf(older).owed[machineOf(older).index.get(state) ?? -1] ?? []).filter((step) => undone.has(step)).join()
  const isLike: ReadonlyArray<(name: string, i: number) => boolean> = [
    (name) => name === renamed(state), (name) => name === joined, (name) => baseOf(name) === joined,
    (_, i) => machine.active[i]?.has(renamed(baseOf(state))) === true
  ]
  const alike = isLike.flatMap((holds) => machine.states.flatMap((name, i) => (holds(name, i) ? [i] : [])))
  return machine.states[alike.find((i) => machine.owed[i]?.join() === owed) ?? alike[0] ?? -1]
}

const factFor = (process: Composed, migrates: MigrationForm, fact: string): ReadonlyArray<FactName> => {
  const name = own(migrates.facts, fact) ?? fact
  return Object.hasOwn(process.form.facts, name) ? [name as FactName] : []
}

/**
 * The case as it goes on in this version of the process: states and facts by their new names, all values kept that still
 * have one. A case of this version stays as it is; `undefined` where the version it comes from is not the one that
 * `migrates` names, or where its state has no successor (the checker reports that as `migration-orphan`).
 */
export const migrated = (process: Composed, running: Case): Case | undefined => {
  const { migrates } = process.form
  if (running.version === process.version) return running
  const older = migrates === undefined ? undefined : Result.getOrUndefined(fromJson(migrates.from))
  if (migrates === undefined || older === undefined || older.version !== running.version) return undefined
  const state = stateFor(process, migrates, older.form, running.state)
  if (state === undefined) return undefined
  const facts = (names: ReadonlyArray<FactName>) => [...new Set(names.flatMap((fact) => factFor(process, migrates, fact)))].sort()
  const highest = (level: Presence["assurance"]) => process.form.assurance.filter((each) => isAtLeast(level, each)).at(-1) ?? process.form.assurance[0]
  const at = Object.entries(running.at).flatMap(([channel, here]): ReadonlyArray<readonly [string, Presence]> =>
    Object.hasOwn(process.form.channels, channel) ? [[channel, { visible: facts(here.visible), assurance: highest(here.assurance) }]] : []
  )
  return {
    process: process.name, version: process.version, state: state as StateName, known: facts(running.known),
    values: Object.fromEntries(Object.entries(running.values).flatMap(([fact, value]) => factFor(process, migrates, fact).map((name) => [name, value]))),
    at: Object.fromEntries(at),
    ...(running.since === undefined ? {} : { since: Object.fromEntries(Object.entries(running.since).map(([key, at]) => [own(migrates.states, key) ?? key, at])) }),
    ...(running.on !== undefined && Object.hasOwn(process.form.channels, running.on) ? { on: running.on as ChannelName } : {})
  }
}

/** The orphans, with the older version in which their stories happen. */
export interface Orphans {
  readonly plan: Plan
  readonly space: Space
  readonly found: ReadonlyArray<Found>
}

/**
 * Every state of the older version, in each situation that a running case can be in, must go on: the state exists, what it
 * promises is known, and a goal that was in reach still is. `undefined` where nothing migrates or it cannot be explored.
 */
export const orphansOf = (process: Composed, plan: Plan, limit: number): Orphans | undefined => {
  const { migrates } = process.form
  const older = migrates === undefined ? undefined : Result.getOrUndefined(fromJson(migrates.from))
  const before = older === undefined ? undefined : planOf(older.form)
  if (migrates === undefined || before === undefined) return undefined
  const space = explore(before, limit)
  const successors: Array<{ readonly index: number; readonly at: ReadonlyArray<Situation> }> = []
  const found = new Firsts<Found>()
  const orphan = (index: number, shade: string, name: string): void => {
    const state = before.states[space.state[index] ?? 0] ?? ""
    const cause = own(migrates.states, state) === undefined ? childPointer(rootPointer, "migrates") : childPointer(childPointer(childPointer(rootPointer, "migrates"), "states"), state)
    found.add(state, () => ({
      rule: "migration-orphan", shade, severity: "error", channel: space.channel[index] ?? 0, start: startOf(space, index), edges: edgesTo(space, index),
      facts: 0, cause, name: `${state} ${name}`
    }))
  }
  const bits = (mask: number): number => {
    const names = new Set<string>(factsIn(before, mask).flatMap((fact) => factFor(process, migrates, fact)))
    return plan.facts.reduce((sum, group, i) => (group.every((fact) => names.has(fact)) ? sum | (1 << i) : sum), 0)
  }
  const named = new Map<number, number>()
  const factsFor = (mask: number): number => {
    const known = named.get(mask) ?? bits(mask)
    named.set(mask, known)
    return known
  }
  const states = before.states.map((state) => plan.states.indexOf(stateFor(process, migrates, before.form, state) ?? ""))
  const channels = before.channels.map((channel) => plan.channels.indexOf(channel))
  const levels = before.levels.map((level) => Math.max(0, plan.levels.indexOf(level)))
  for (let index = 0; index < space.states; index++) {
    const { channel, known, level, state, visible } = situation(space, index)
    if (before.settled[state] === true) continue
    const to = states[state] ?? -1
    if (to < 0) {
      orphan(index, "state", "")
      continue
    }
    const knownThen = factsFor(known)
    const lacking = (plan.has[to] ?? 0) & ~knownThen
    if (lacking !== 0) {
      orphan(index, "facts", factsIn(plan, lacking).join(" "))
      continue
    }
    const there = channels[channel] ?? -1
    successors.push({
      index,
      at: there >= 0
        ? [{ state: to, channel: there, level: levels[level] ?? 0, known: knownThen, visible: factsFor(visible) }]
        : plan.channels.map((_, other) => ({ state: to, channel: other, level: 0, known: knownThen, visible: 0 }))
    })
  }
  const after = explore(plan, limit, successors.flatMap(({ at }) => at))
  const numbers = new Map(Array.from({ length: after.starts }, (_, i) => [JSON.stringify(situation(after, i)), i]))
  const key = ({ channel, known, level, state, visible }: Situation) => JSON.stringify({ state, channel, level, known, visible })
  const reach = (of: Space) => reaching(of, incomingOf(of), (index) => of.plan.settled[of.state[index] ?? 0] === true || of.plan.goal[of.state[index] ?? 0] === true, () => true)
  const wasPossible = reach(space)
  const isPossible = reach(after)
  for (const { at, index } of successors) {
    if (wasPossible[index] === 1 && !at.some((each) => isPossible[numbers.get(key(each)) ?? -1] === 1)) orphan(index, "stuck", "")
  }
  return { plan: before, space, found: found.values }
}
