/**
 * What would go differently, and for whom: recorded threads are replayed against a process before and after a change, one
 * attempt after the other. Only differences between the two are told; that customers would have done the same is assumed.
 */
import type { Assurance, ChannelName, ConcernId, CustomerId, Entry, EntryId, FactName, StateName, StepName, Thread } from "@redthread/model"
import { type Case, isGoal, isOver, presence, unopened } from "./Case.ts"
import type { Composed } from "./Composed.ts"
import { following } from "./Fold.ts"
import { own } from "./Form.ts"
import { type Asked, type Outcome, step } from "./Step.ts"
import { attemptsOf, concernsOf } from "./WhatIfReplay.ts"

/** What differs. */
export type Change =
  /** Was taken, would be refused; `offeredOn`: where it would be possible. */
  | { readonly _tag: "Refused"; readonly because: string; readonly offeredOn: ReadonlyArray<ChannelName> }
  /** Was refused, would be possible. */
  | { readonly _tag: "Possible" }
  /** Was taken, and would not be needed: the matter would be there already. */
  | { readonly _tag: "Spared" }
  /** Refused both times, and other channels would be named as help. */
  | { readonly _tag: "Helps"; readonly was: ReadonlyArray<ChannelName>; readonly now: ReadonlyArray<ChannelName> }
  | { readonly _tag: "AsksMore"; readonly facts: ReadonlyArray<FactName> }
  | { readonly _tag: "AsksLess"; readonly facts: ReadonlyArray<FactName> }
  /** Facts that stayed visible and would be lost. */
  | { readonly _tag: "Forgets"; readonly facts: ReadonlyArray<FactName> }
  /** Facts that were lost and would stay visible. */
  | { readonly _tag: "Keeps"; readonly facts: ReadonlyArray<FactName> }
  /** The customer would be known more or less surely afterwards. */
  | { readonly _tag: "Proves"; readonly was: Assurance; readonly now: Assurance }
  /** From the same state to another one. */
  | { readonly _tag: "LeadsElsewhere"; readonly was: StateName; readonly now: StateName }
  /** Where the matter stands at the end of the record, and whether that is what the customer wants. */
  | { readonly _tag: "Ends"; readonly was: StateName; readonly now: StateName; readonly goalWas: boolean; readonly goalNow: boolean }

/** One thing that would go differently. */
export interface Difference {
  readonly customer: CustomerId
  readonly concern: ConcernId
  /** Of the entry in the thread, counted from 0. */
  readonly position: number
  readonly entry: EntryId
  readonly on: ChannelName
  /** Absent for `Ends`. */
  readonly step?: StepName
  readonly change: Change
  /** The change is not at this step: it only goes differently because something before it did. */
  readonly follows: boolean
}

/** An entry that the process before the change cannot explain either; it is taken as recorded in both. */
export interface Unexplained {
  readonly customer: CustomerId
  readonly concern: ConcernId
  readonly position: number
  readonly entry: EntryId
}

/** Everything that would go differently. */
export interface WhatIf {
  readonly differences: ReadonlyArray<Difference>
  readonly unexplained: ReadonlyArray<Unexplained>
  readonly totals: {
    readonly customers: number
    /** Customers for whom anything would go differently. */
    readonly customersConcerned: number
    readonly concerns: number
    readonly attempts: number
    /** How often each change is found, leaving out those that only follow. */
    readonly changes: Readonly<Record<Change["_tag"], number>>
    /** Matters that would be at their goal at the end of the record, and were not; and the other way round. */
    readonly goalsWon: number
    readonly goalsLost: number
  }
}

const without = <A>(all: ReadonlyArray<A>, others: ReadonlyArray<A>): ReadonlyArray<A> => all.filter((one) => !others.includes(one))
const both = <A>(all: ReadonlyArray<A>, others: ReadonlyArray<A>): ReadonlyArray<A> => all.filter((one) => others.includes(one))

const visibleAfter = (process: Composed, outcome: Extract<Outcome, { _tag: "Taken" }>): ReadonlyArray<FactName> => presence(process, outcome.case, outcome.channel).visible

/** How two outcomes of the same attempt differ. */
const changesBetween = (before: Composed, was: Outcome, after: Composed, now: Outcome, running: Case): ReadonlyArray<Change> => {
  if (was._tag === "Refused") {
    if (now._tag === "Taken") return [{ _tag: "Possible" }]
    return was.offeredOn.join() === now.offeredOn.join() ? [] : [{ _tag: "Helps", was: was.offeredOn, now: now.offeredOn }]
  }
  if (now._tag === "Refused") {
    const isThere = running.state === was.now && was.now !== was.was
    return isThere || (isOver(after, running) && isGoal(after, running.state)) ? [{ _tag: "Spared" }] : [{ _tag: "Refused", because: now.because, offeredOn: now.offeredOn }]
  }
  const some = (_tag: "AsksLess" | "AsksMore" | "Forgets" | "Keeps", facts: ReadonlyArray<FactName>): ReadonlyArray<Change> => (facts.length === 0 ? [] : [{ _tag, facts }])
  return [
    ...some("AsksMore", without(now.asked, was.asked)),
    ...some("AsksLess", without(was.asked, now.asked)),
    ...some("Forgets", both(now.forgotten, visibleAfter(before, was))),
    ...some("Keeps", both(was.forgotten, visibleAfter(after, now))),
    ...(was.assurance === now.assurance ? [] : [{ _tag: "Proves" as const, was: was.assurance, now: now.assurance }]),
    ...(was.now === now.now || was.was !== now.was ? [] : [{ _tag: "LeadsElsewhere" as const, was: was.now, now: now.now }])
  ]
}

/** The same case under another declaration: what it knows only there is left out. */
const movedTo = (process: Composed, running: Case): Case => ({
  ...running,
  process: process.name,
  version: process.version,
  known: running.known.filter((fact) => own(process.form.facts, fact) !== undefined),
  at: Object.fromEntries(Object.entries(running.at).flatMap(([channel, { assurance, visible }]) =>
    Object.hasOwn(process.form.channels, channel) ? [[channel, { assurance, visible: visible.filter((fact) => own(process.form.facts, fact) !== undefined) }]] : []))
})

/** What would differ in the very situation that was recorded. */
const changesIn = (before: Composed, was: Outcome, after: Composed, recorded: Case, asked: Asked): ReadonlyArray<Change> => {
  const there = movedTo(after, recorded)
  return changesBetween(before, was, after, step(after, there, asked), there)
}

const said = (change: Change): string => JSON.stringify(change._tag === "Refused" ? change._tag : change)

const replayed = (before: Composed, after: Composed, thread: Thread, concern: ConcernId) => {
  const differences: Array<Difference> = []
  const unexplained: Array<Unexplained> = []
  const attempts = attemptsOf(thread, concern, before)
  const { customer } = thread
  let [was, now] = [unopened(before), unopened(after)]
  let last: { readonly position: number; readonly entry: Entry } | undefined
  for (const { asked, entries, isTaken, last: entry, position } of attempts) {
    const place = { customer, concern, position, entry: entry.id }
    last = { position, entry }
    const outcome = asked === undefined ? undefined : step(before, was, asked)
    if (asked === undefined || outcome === undefined || (outcome._tag === "Taken") !== isTaken) {
      for (const one of entries) [was, now] = [following(before, was, one), following(after, now, one)]
      if (asked !== undefined) unexplained.push(place)
      continue
    }
    const changed = step(after, now, asked)
    const changes = changesBetween(before, outcome, after, changed, now)
    const direct = changes.length === 0 ? [] : changesIn(before, outcome, after, was, asked)
    for (const change of changes) {
      differences.push({ ...place, on: asked.channel, step: asked.step, change, follows: !direct.some((one) => said(one) === said(change)) })
    }
    if (outcome._tag === "Taken") was = outcome.case
    if (changed._tag === "Taken") now = changed.case
  }
  if (last !== undefined && was.state !== now.state) {
    const [goalWas, goalNow] = [isGoal(before, was.state), isGoal(after, now.state)]
    differences.push({
      customer, concern, position: last.position, entry: last.entry.id, on: last.entry.on, follows: false,
      change: { _tag: "Ends", was: was.state, now: now.state, goalWas, goalNow }
    })
  }
  return { differences, unexplained, attempts: attempts.length }
}

const none: WhatIf["totals"]["changes"] = {
  Refused: 0, Possible: 0, Spared: 0, Helps: 0, AsksMore: 0, AsksLess: 0, Forgets: 0, Keeps: 0, Proves: 0, LeadsElsewhere: 0, Ends: 0
}

/**
 * Replays threads against a process before and after a change, and lists what would go differently, for whom and where in
 * the thread. Attempts that the process before the change cannot explain are listed and taken as they were recorded.
 * Spans of time are not replayed: what time took then, it takes again where it is still declared.
 */
export const whatIf = (before: Composed, after: Composed, threads: ReadonlyArray<Thread>): WhatIf => {
  const results = threads.flatMap((thread) => concernsOf(thread, before.name).map((concern) => replayed(before, after, thread, concern)))
  const differences = results.flatMap((result) => result.differences)
  const changes = { ...none }
  for (const { change, follows } of differences) if (!follows) changes[change._tag]++
  const goals = (isWanted: (was: boolean, now: boolean) => boolean): number =>
    differences.filter(({ change }) => change._tag === "Ends" && isWanted(change.goalWas, change.goalNow)).length
  return {
    differences,
    unexplained: results.flatMap((result) => result.unexplained),
    totals: {
      customers: threads.length,
      customersConcerned: new Set(differences.map(({ customer }) => customer)).size,
      concerns: results.length,
      attempts: results.reduce((sum, { attempts }) => sum + attempts, 0),
      changes,
      goalsWon: goals((was, now) => !was && now),
      goalsLost: goals((was, now) => was && !now)
    }
  }
}
