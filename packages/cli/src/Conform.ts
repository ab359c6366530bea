/** `redthread conform`: does what really happened fit the model? Deviations at least cost, fitness, precision, soundness. */
import * as Process from "@redthread/process"
import { Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { readLog, readModel } from "./LogFile.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"

/** What `--json` prints. Shares run from 0 to 1. */
interface Conformance {
  readonly cases: number
  readonly perfectlyFitting: number
  /** These three are `null` where the net never reaches its end, so that nothing can be aligned with it. */
  readonly fitness: number | null
  readonly logFitness: number | null
  readonly totalCost: number | null
  readonly events: number
  readonly variants: number
  readonly precision: number
  /** `null` where it was not decided. */
  readonly sound: boolean | null
  /** What makes the net unsound. */
  readonly problems: ReadonlyArray<Process.Unsound>
  readonly cpuSeconds: number
  /** By the name of the channel; empty where the log tells none. */
  readonly perChannel: Readonly<Record<string, Process.ChannelFitness>>
  readonly replay: Process.ReplayedLog
  /** How many things in the two files could not be carried over. */
  readonly losses: number
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const story = ({ events, fitness, perChannel, perfectlyFitting, cases, precision, problems, sound, totalCost, variants, cpuSeconds, losses }: Conformance): string =>
  [
    `${cases} cases, ${events} events, ${variants} variants; ${perfectlyFitting} cases fit perfectly.`,
    fitness === null
      ? "The net never reaches its end, so nothing fits it."
      : `Fitness ${percent(fitness)}, precision ${percent(precision)}; ${totalCost ?? 0} deviations altogether.`,
    sound === null ? "Whether the net is sound was not decided." : sound ? "The net is sound." : "The net is not sound:",
    ...problems.slice(0, 10).map((problem) => `  ${Process.tellUnsound(problem)}`),
    ...Object.entries(perChannel).map(([channel, its]) => `  ${channel === "" ? "(no channel)" : channel}: ${its.events} events in ${its.cases} cases, ${its.deviations} deviations`),
    ...(losses === 0 ? [] : [`${losses} things in the files have no place here and were left out.`]),
    `${cpuSeconds.toFixed(2)} s of computing.`
  ].join("\n")

const optional = (name: string, description: string) => Flag.String(name).pipe(Flag.withDescription(description), Flag.optional)

/** Compares a log with a model. */
export const conform = Command.make(
  "conform",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The result as JSON"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("Deviations count as errors"), Flag.withDefault(false)),
    case: optional("case", "Column of a table that tells the case"),
    activity: optional("activity", "Column of a table that tells the activity"),
    time: optional("time", "Column of a table that tells the time"),
    objectType: optional("object-type", "Type of the objects that are the cases of an object-centric log"),
    channel: optional("channel-attribute", "Attribute that tells the channel of an event"),
    limit: Flag.Int("limit").pipe(Flag.withDescription("Situations to look at for one case before giving up"), Flag.withDefault(2_000_000)),
    model: Argument.String("model").pipe(Argument.withDescription("A net (.pnml, .json) or a diagram (.bpmn)")),
    log: Argument.String("log").pipe(Argument.withDescription("An event log (.xes, .xes.gz, .csv, .jsonocel)"))
  },
  Effect.fn("redthread conform")(function*({ activity, case: id, channel, json, limit, log: logFile, model, objectType, strict, time }) {
    const begun = cpuUsage()
    const read = yield* readModel(model)
    const columns = {
      ...(Option.isSome(id) ? { case: id.value } : {}),
      ...(Option.isSome(activity) ? { activity: activity.value } : {}),
      ...(Option.isSome(time) ? { time: time.value } : {})
    }
    const { log, losses, remarks } = yield* readLog(logFile, { columns, objectType: Option.getOrUndefined(objectType) })
    for (const { at, what } of [...read.losses, ...losses].slice(0, 5)) yield* remark(`${at === "" ? "" : `${at}: `}${what}`)
    if (read.losses.length + losses.length > 5) yield* remark(`… and ${read.losses.length + losses.length - 5} more.`)
    if (!json) for (const one of remarks) yield* print(one)
    const prepared = yield* Effect.mapError(Effect.fromResult(Process.prepareNet(read.net)), ({ at, reason }) => new BadInput({ input: model, at, reason }))
    const variants = Process.variantsOf(log)
    const bar = progress("aligning", variants.length)
    const steps = Process.alignVariants(prepared, variants, Process.aligner(prepared, { limit }))
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) yield* bar.step()
    yield* bar.done
    const result = step.value
    if (Result.isFailure(result) && result.failure.reason === "gave-up") {
      return yield* new BadInput({ input: model, at: "", reason: `${result.failure.message} Raise --limit.` })
    }
    const aligned = Result.getOrUndefined(result)
    const fitness = aligned === undefined ? { perfectlyFitting: 0, fitness: null, logFitness: null, totalCost: null } : Process.fitnessOf(aligned)
    const soundness = Process.soundnessOf(prepared)
    const attribute = Option.getOrUndefined(channel) ?? Process.channelAttribute(log)
    const perChannel = attribute === undefined || aligned === undefined ? {} : Object.fromEntries(Process.fitnessByChannel(log, aligned, Process.channelBy(attribute)))
    const precision = Process.precisionOf(prepared, variants)
    const replay = Process.replayLog(prepared, variants)
    const { system, user } = cpuUsage(begun)
    const conformance: Conformance = {
      cases: log.cases.length, events: log.cases.reduce((sum, { events }) => sum + events.length, 0), variants: variants.length,
      perfectlyFitting: fitness.perfectlyFitting, fitness: fitness.fitness, logFitness: fitness.logFitness, totalCost: fitness.totalCost, precision,
      sound: soundness.verdict === "undecided" ? null : soundness.verdict === "sound", problems: soundness.problems,
      cpuSeconds: (user + system) / 1_000_000, perChannel, replay, losses: read.losses.length + losses.length
    }
    yield* json ? printJson(conformance) : print(story(conformance))
    const errors = soundness.problems.length + (aligned === undefined ? 1 : 0) + (strict ? conformance.cases - conformance.perfectlyFitting : 0)
    if (errors > 0) return yield* new Findings({ count: errors })
  })
).pipe(Command.withDescription("Compare what really happened with a model"))
