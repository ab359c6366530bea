/** The declared process held against the lived one: how many cases went as it says, where they left it, on which channel. */
import type { EventLog, LoggedEvent } from "@redthread/model"
import * as Process from "@redthread/process"
import { Result } from "effect"
import { wilson } from "./Proportions.ts"
import { type Roles, textOf } from "./Roles.ts"
import type { Interval, TooFew } from "./Sample.ts"

/** A process beside its log. */
export interface Lived {
  readonly process: string
  readonly cases: number
  /** The share of cases that went exactly as declared. */
  readonly asDeclared: Result.Result<Interval, TooFew>
  /** From 0 to 1: how much of what happened the process explains. */
  readonly fitness: number
  /** The share of what the process allows that was used. */
  readonly precision: number
  readonly channels: ReadonlyArray<{ readonly channel: string; readonly cases: number; readonly deviations: number; readonly missing: number; readonly fitness: number }>
  /** Steps that were left out or done where the process does not have them, the most frequent first. */
  readonly deviations: ReadonlyArray<{ readonly step: string; readonly missing: number; readonly unforeseen: number }>
  /** What the log has and the process does not know. */
  readonly unknownSteps: ReadonlyArray<string>
  readonly unknownChannels: ReadonlyArray<string>
}

/** How it is compared. */
export interface LivedAsking {
  readonly roles: Roles
  /** Steps that the log does not record, such as `login`. */
  readonly unseen?: ReadonlyArray<string>
  readonly minimum?: number
}

/**
 * Compares what is declared with what is lived. Cases may still be open. Only cases in which at least one step of the process was done are
 * compared: the others are about something else. Fails where the process has no way to an end, or a case is not decided within the aligner's limit.
 */
export const livedOf = (process: Process.Composed, log: EventLog, { minimum = 30, roles, unseen = [] }: LivedAsking): Result.Result<Lived, Process.Unaligned> => {
  const steps = new Set(Object.keys(process.form.events))
  const cases = log.cases.filter(({ events }) => events.some(({ activity }) => steps.has(activity)))
  const channelOf = ({ attributes }: LoggedEvent): string | undefined => {
    const channel = roles.channel === undefined ? "" : textOf(attributes[roles.channel]).trim()
    return channel === "" ? undefined : channel
  }
  return Result.map(Process.conformance(process, { ...log, cases }, { mayBeOpen: true, unseen, ...(roles.channel === undefined ? {} : { channelOf }) }), (compared) => ({
    process: process.form.name, cases: compared.cases, fitness: compared.fitness, precision: compared.precision,
    asDeclared: wilson({ hits: compared.perfectlyFitting, of: compared.cases }, { minimum }),
    channels: [...compared.perChannel].map(([channel, own]) => ({ channel, cases: own.cases, deviations: own.deviations, missing: own.missing, fitness: own.fitness })),
    deviations: [...compared.perStep].map(([step, own]) => ({ step, missing: own.missing, unforeseen: own.deviations })).filter(({ missing, unforeseen }) => missing + unforeseen > 0)
      .toSorted((a, b) => b.missing + b.unforeseen - a.missing - a.unforeseen),
    unknownSteps: compared.unknown.steps, unknownChannels: compared.unknown.channels
  }))
}
