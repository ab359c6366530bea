/**
 * Real logs against a process with its channels. Each event has a step and, where the log tells it, a channel; the best
 * explanation of a case is the one with the fewest deviations. An event that the process cannot follow there and then
 * costs 1, a step that the process needs and the log does not show costs 1. Free are: events that the process follows,
 * turning up on another channel (as the log shows it), what time does, and steps named as unseen.
 */
import type { EventLog, LoggedEvent } from "@redthread/model"
import { Result } from "effect"
import type { Aligner, Move } from "./Alignment.ts"
import { alignEach, type AlignedLog, type AlignedVariant, type Variant } from "./AlignmentLog.ts"
import { type AlignerOptions, search, type Searchable, type Unaligned } from "./AlignmentSearch.ts"
import type { Composed } from "./Composed.ts"
import { type CaseSpace, caseSpace, knowsStep, leavesState, type Seen, type StepOn } from "./ConformanceSpace.ts"
import { processBound } from "./ConformanceBound.ts"
import { own } from "./Form.ts"
import { type Fitness, fitnessOf } from "./Fitness.ts"
import { channelAttribute, channelBy, type ChannelFitness, type ChannelOf, fitnessByChannel } from "./FitnessByChannel.ts"
import { machineOf } from "./Machine.ts"
import type { Moves } from "./NetSpace.ts"
import { follower, shareUsed } from "./Precision.ts"

/** How a log is read and compared. */
export interface ConformanceOptions extends AlignerOptions {
  /** The channel of an event; absent: by the attribute that `channelAttribute` finds, or unknown, so that any channel will do. */
  readonly channelOf?: ChannelOf
  /** The facts told with an event; absent: its attributes that are named like facts of the process and not empty. */
  readonly factsOf?: (event: LoggedEvent) => ReadonlyArray<string>
  /** Steps that the log does not record, such as `login`: missing, they are no deviation. Steps taken by time always are. */
  readonly unseen?: ReadonlyArray<string>
  /** Cases may be still running: they need not have reached a goal or an end. Absent: they must. */
  readonly mayBeOpen?: boolean
}

/** What became of one step of the process, or one activity of the log, over all cases. */
export interface StepFitness {
  /** Events of this name. */
  readonly events: number
  /** Of these, events that the process could not follow. */
  readonly deviations: number
  /** How often the process needs the step and the log does not show it. */
  readonly missing: number
}

/** What happened on one channel, and what did not. */
export interface ChannelConformance extends ChannelFitness {
  /** Steps that the process needs here (or on another channel that offers them as well) and the log does not show. */
  readonly missing: number
}

/** How well a log fits a process. */
export interface Conformance extends Fitness {
  readonly events: number
  readonly variants: number
  /** The share of what the process allows (steps on channels) that the log used, from 0 to 1, after every beginning that it can follow. */
  readonly precision: number
  /** By the names of the steps, most deviations first. */
  readonly perStep: ReadonlyMap<string, StepFitness>
  /** By the names of the channels; empty where the log tells none. */
  readonly perChannel: ReadonlyMap<string, ChannelConformance>
  /** Activities and channels of the log that the process does not know. */
  readonly unknown: { readonly steps: ReadonlyArray<string>; readonly channels: ReadonlyArray<string> }
  readonly aligned: AlignedLog
}

const keyOf = ({ channel, facts, step }: Seen): string => JSON.stringify([step, channel ?? null, ...facts ?? []])
const seenOf = (key: string): Seen => {
  const [step = "", channel, ...facts] = JSON.parse(key) as ReadonlyArray<string>
  return { step, facts, ...(typeof channel === "string" ? { channel } : {}) }
}
const nameOf = ({ channel, step }: StepOn): string => `${step} on ${channel}`

interface Comparing {
  readonly space: CaseSpace
  /** Aligns cases whose events are told by `keyOf`. */
  readonly align: Aligner
  readonly explaining: (at: number, key: string) => Moves
  readonly isSilent: (move: number) => boolean
  /** The step behind the transition of a move. */
  readonly stepOf: ReadonlyMap<string, StepOn>
}

const comparing = (process: Composed, { limit, mayBeOpen = false, unseen = [] }: ConformanceOptions): Comparing => {
  const space = caseSpace(process)
  const machine = machineOf(process.form)
  const silent = new Set(unseen)
  const stepOf = new Map<string, StepOn>()
  const isSilent = (move: number): boolean => {
    const its = space.stepAt(move)
    return its !== undefined && (its.byTime || silent.has(its.step))
  }
  const configOf = (at: number): number => machine.index.get(space.caseAt(at).state) ?? -1
  const isEnd = (config: number): boolean => mayBeOpen || machine.goal[config] === true || machine.settled[config] === true
  const boundFor = processBound(machine, isEnd, silent, (step) => leavesState(process, step))
  const labels = new Map<string, number>()
  const events: Array<Seen> = []
  const answers = new Map<string, Moves>()
  const labelOf = (key: string): number => {
    const known = labels.get(key)
    if (known !== undefined) return known
    const seen = seenOf(key)
    const isKnown = knowsStep(process, seen.step) && (seen.channel === undefined || Object.hasOwn(process.form.channels, seen.channel))
    const label = isKnown ? events.push(seen) - 1 : -1
    labels.set(key, label)
    return label
  }
  const together = (at: number, label: number): Moves => {
    const key = `${at} ${label}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = space.explaining(at, events[label] as Seen)
    answers.set(key, found)
    return found
  }
  const searched: Searchable = { isEnd: (at) => isEnd(configOf(at)), together, alone: space.movesOf, isSilent }
  const align: Aligner = (keys) => {
    const told = keys.map(labelOf)
    const bound = boundFor(told.map((label) => events[label]?.step))
    const found = search(searched, told, (at, position) => bound(configOf(at), position), { lookFirst: 0, ...(limit === undefined ? {} : { limit }) })
    return Result.map(found, ({ cost, moves, visited }) => ({
      cost, visited,
      moves: moves.map(({ event, takesEvent, transition }): Move => {
        const its = space.stepAt(transition)
        if (its === undefined) return { _tag: "OnlyLog", event }
        stepOf.set(nameOf(its), its)
        return takesEvent ? { _tag: "Both", event, transition: nameOf(its) } : { _tag: isSilent(transition) ? "Silent" : "OnlyNet", transition: nameOf(its) }
      })
    }))
  }
  return {
    space, align, isSilent, stepOf,
    explaining: (at, key) => {
      const label = labelOf(key)
      return label < 0 ? { transitions: [], targets: [] } : together(at, label)
    }
  }
}

const precisionFor = ({ explaining, isSilent, space }: Comparing, variants: ReadonlyArray<Variant>, tellsChannels: boolean): number => {
  const name = (step: string, channel: string | undefined): string => (tellsChannels ? JSON.stringify([step, channel ?? null]) : step)
  const start = follower<string>(
    (at, see, slip) => {
      const { targets, transitions } = space.movesOf(at)
      transitions.forEach((move, i) => {
        const its = space.stepAt(move)
        if (its === undefined || isSilent(move)) slip(targets[i] as number)
        else see(name(its.step, its.channel))
      })
    },
    (at, key) => explaining(at, key).targets
  )
  return shareUsed(start, variants.map(({ activities, cases }) => ({ events: activities, cases: cases.length })), (key) => {
    const { channel, step } = seenOf(key)
    return name(step, channel)
  })
}

/** The figures of every step, most deviations first, then by name. */
const byStep = ({ variants }: AlignedLog, stepOf: ReadonlyMap<string, StepOn>): ReadonlyMap<string, StepFitness> => {
  const counts = new Map<string, { events: number; deviations: number; missing: number }>()
  const of = (step: string) => {
    const known = counts.get(step) ?? { events: 0, deviations: 0, missing: 0 }
    counts.set(step, known)
    return known
  }
  for (const { alignment, variant: { activities, cases: { length } } } of variants) {
    for (const key of activities) of(seenOf(key).step).events += length
    for (const move of alignment.moves) {
      if (move._tag === "OnlyLog") of(seenOf(activities[move.event] ?? "[]").step).deviations += length
      else if (move._tag === "OnlyNet") of(stepOf.get(move.transition)?.step ?? move.transition).missing += length
    }
  }
  return new Map([...counts].sort(([a, one], [b, other]) => other.deviations + other.missing - one.deviations - one.missing || (a < b ? -1 : 1)))
}

const missingOn = ({ variants }: AlignedLog, stepOf: ReadonlyMap<string, StepOn>): ReadonlyMap<string, number> => {
  const missing = new Map<string, number>()
  for (const { alignment, variant } of variants) {
    for (const move of alignment.moves) {
      const channel = move._tag === "OnlyNet" ? stepOf.get(move.transition)?.channel : undefined
      if (channel !== undefined) missing.set(channel, (missing.get(channel) ?? 0) + variant.cases.length)
    }
  }
  return missing
}

const nobody: ChannelFitness = { cases: 0, events: 0, deviations: 0, fitness: 1, activities: 0, follows: 0 }

/**
 * Compares a log with a process, variant by variant: yields each as it is done, for those who show progress. See `conformance`.
 */
export const conforming = function*(process: Composed, log: EventLog, options: ConformanceOptions = {}): Generator<AlignedVariant, Result.Result<Conformance, Unaligned>> {
  const attribute = channelAttribute(log)
  const channelOf = options.channelOf ?? (attribute === undefined ? undefined : channelBy(attribute))
  const factsOf = options.factsOf ?? (({ attributes }: LoggedEvent) =>
    Object.entries(attributes).flatMap(([name, value]) => (own(process.form.facts, name) === undefined || value === "" || value === null ? [] : [name])).sort())
  const variants = new Map<string, { readonly activities: ReadonlyArray<string>; readonly cases: Array<number> }>()
  const unknown = { steps: new Set<string>(), channels: new Set<string>() }
  log.cases.forEach((one, i) => {
    const activities = one.events.map((event) => {
      const channel = channelOf?.(event, one)
      if (!knowsStep(process, event.activity)) unknown.steps.add(event.activity)
      if (channel !== undefined && !Object.hasOwn(process.form.channels, channel)) unknown.channels.add(channel)
      return keyOf({ step: event.activity, facts: factsOf(event), ...(channel === undefined ? {} : { channel }) })
    })
    const key = activities.join()
    const known = variants.get(key)
    if (known === undefined) variants.set(key, { activities, cases: [i] })
    else known.cases.push(i)
  })
  const its = comparing(process, options)
  const all = [...variants.values()]
  const result = yield* alignEach(all, its.align)
  return Result.map(result, (aligned) => {
    const missing = missingOn(aligned, its.stepOf)
    const met = channelOf === undefined ? new Map<string, ChannelFitness>() : fitnessByChannel(log, aligned, channelOf)
    const channels = channelOf === undefined ? [] : [...new Set([...met.keys(), ...missing.keys()])].sort()
    return {
      ...fitnessOf(aligned),
      events: log.cases.reduce((sum, { events }) => sum + events.length, 0),
      variants: all.length,
      precision: precisionFor(its, all, channelOf !== undefined),
      perStep: byStep(aligned, its.stepOf),
      perChannel: new Map(channels.map((channel) => [channel, { ...met.get(channel) ?? nobody, missing: missing.get(channel) ?? 0 }])),
      unknown: { steps: [...unknown.steps].sort(), channels: [...unknown.channels].sort() },
      aligned
    }
  })
}

/**
 * How well a log fits a process with its channels: deviations at least cost, fitness, precision, and where the deviations
 * are. Fails where no customer can ever reach a goal or an end without telling facts that nobody asks for (nothing could then
 * be called the worst case), or a case is not decided within the limit.
 *
 * ```ts
 * import { Schema } from "effect"
 * import { Result } from "effect"
 * import * as Process from "@redthread/process"
 * const Cancel = Process.make("contract.cancel", {
 *   version: 1, facts: { contractNo: Schema.String }, assurance: ["anonymous"],
 *   states: { open: {}, cancelled: { goal: true } }, initial: "open",
 *   events: { cancel: { from: "open", to: "cancelled", needs: ["contractNo"] } }
 * })
 * const omni = Process.compose(Cancel, [Cancel.channel("web", { affords: { cancel: {} } }), Cancel.channel("hotline", {})])
 * const on = (channel: string) => ({ id: channel, attributes: {}, events: [{ activity: "cancel", attributes: { channel } }] })
 * const { perfectlyFitting, totalCost } = Result.getOrThrow(Process.conformance(omni, { cases: [on("web"), on("hotline")] }))
 * perfectlyFitting // => 1
 * totalCost // => 2
 * ```
 */
export const conformance = (process: Composed, log: EventLog, options: ConformanceOptions = {}): Result.Result<Conformance, Unaligned> => {
  const steps = conforming(process, log, options)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}
