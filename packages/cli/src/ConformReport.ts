/** What `redthread conform` tells, whether the model is a net or a process. */
import type * as Process from "@redthread/process"

/** Something wrong with the model itself, whatever the log. */
export interface ModelProblem {
  readonly message: string
}

/** What `--json` prints. Shares run from 0 to 1. */
export interface ConformanceReport {
  readonly cases: number
  readonly perfectlyFitting: number
  /** These three are `null` where the model never reaches its end, so that nothing can be aligned with it. */
  readonly fitness: number | null
  readonly logFitness: number | null
  readonly totalCost: number | null
  readonly events: number
  readonly variants: number
  readonly precision: number
  /** Whether an end can be reached from everywhere and nothing is dead; `null` where it was not decided. */
  readonly sound: boolean | null
  /** What makes the model unsound. */
  readonly problems: ReadonlyArray<Process.Unsound | ModelProblem>
  readonly cpuSeconds: number
  /** By the name of the channel; empty where the log tells none. `missing` only for a process. */
  readonly perChannel: Readonly<Record<string, Process.ChannelFitness | Process.ChannelConformance>>
  /** By the name of the step, most deviations first; only for a process. */
  readonly perStep?: Readonly<Record<string, Process.StepFitness>>
  /** Activities and channels of the log that the process does not know; only for a process. */
  readonly unknown?: Process.Conformance["unknown"]
  /** Only for a net. */
  readonly replay?: Process.ReplayedLog
  /** How many things in the two files could not be carried over. */
  readonly losses: number
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const channelLine = (channel: string, its: Process.ChannelFitness | Process.ChannelConformance): string =>
  `  ${channel === "" ? "(no channel)" : channel}: ${its.events} events in ${its.cases} cases, ${its.deviations} deviations` +
  ("missing" in its && its.missing > 0 ? `, ${its.missing} steps missing` : "")

const stepLine = (step: string, { deviations, events, missing }: Process.StepFitness): string =>
  `  ${step}: ${events} events, ${[...(deviations > 0 ? [`${deviations} where it was not possible`] : []), ...(missing > 0 ? [`${missing} times missing`] : [])].join(", ")}`

/** The report in words; `tell` says what is wrong with the model. */
export const conformanceStory = (report: ConformanceReport, model: "net" | "process", tell: (problem: ConformanceReport["problems"][number]) => string): string => {
  const { cases, cpuSeconds, events, fitness, losses, perChannel, perfectlyFitting, perStep = {}, precision, problems, sound, totalCost, unknown, variants } = report
  const deviating = Object.entries(perStep).filter(([, { deviations, missing }]) => deviations + missing > 0)
  return [
    `${cases} cases, ${events} events, ${variants} variants; ${perfectlyFitting} cases fit perfectly.`,
    fitness === null
      ? `The ${model} never reaches its end, so nothing fits it.`
      : `Fitness ${percent(fitness)}, precision ${percent(precision)}; ${totalCost ?? 0} deviations altogether.`,
    sound === null ? `Whether the ${model} is sound was not decided.` : sound ? `The ${model} is sound.` : `The ${model} is not sound:`,
    ...problems.slice(0, 10).map((problem) => `  ${tell(problem)}`),
    ...Object.entries(perChannel).map(([channel, its]) => channelLine(channel, its)),
    ...(deviating.length === 0 ? [] : ["Steps that deviate:", ...deviating.slice(0, 20).map(([step, its]) => stepLine(step, its))]),
    ...(unknown === undefined || unknown.steps.length === 0 ? [] : [`The process has no step ${unknown.steps.slice(0, 20).map((step) => `“${step}”`).join(", ")}.`]),
    ...(unknown === undefined || unknown.channels.length === 0 ? [] : [`The process has no channel ${unknown.channels.slice(0, 20).map((channel) => `“${channel}”`).join(", ")}.`]),
    ...(losses === 0 ? [] : [`${losses} things in the files have no place here and were left out.`]),
    `${cpuSeconds.toFixed(2)} s of computing.`
  ].join("\n")
}
