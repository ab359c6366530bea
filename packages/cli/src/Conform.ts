/** `redthread conform`: does what really happened fit the model? Deviations at least cost, fitness, precision, soundness. */
import type { EventLog, Net } from "@redthread/model"
import * as Process from "@redthread/process"
import { Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { cpuUsage } from "node:process"
import { type ConformanceReport, conformanceStory } from "./ConformReport.ts"
import { readJson } from "./JsonFile.ts"
import { readLog, readModel } from "./LogFile.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { isModule, processFrom } from "./ProcessFile.ts"

/** What is the same for nets and processes. */
interface Asked {
  readonly model: string
  readonly log: EventLog
  readonly limit: number
  readonly channelAttribute: string | undefined
}

type Figures = Omit<ConformanceReport, "cpuSeconds" | "losses">

/** Runs the steps of a comparison with a progress bar; `undefined` where nothing ever fits. */
const running = Effect.fnUntraced(function*<A>(model: string, total: number, steps: Generator<unknown, Result.Result<A, Process.Unaligned>>) {
  const bar = progress("aligning", total)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) yield* bar.step()
  yield* bar.done
  if (Result.isSuccess(step.value)) return step.value.success
  if (step.value.failure.reason === "gave-up") return yield* new BadInput({ input: model, at: "", reason: `${step.value.failure.message} Raise --limit.` })
  return undefined
})

const nothingFits = { perfectlyFitting: 0, fitness: null, logFitness: null, totalCost: null }
const eventsIn = ({ cases }: EventLog): number => cases.reduce((sum, { events }) => sum + events.length, 0)

const withNet = Effect.fn("Conform.withNet")(function*(net: Net, { channelAttribute, limit, log, model }: Asked) {
  const prepared = yield* Effect.mapError(Effect.fromResult(Process.prepareNet(net)), ({ at, reason }) => new BadInput({ input: model, at, reason }))
  const variants = Process.variantsOf(log)
  const aligned = yield* running(model, variants.length, Process.alignVariants(prepared, variants, Process.aligner(prepared, { limit })))
  const fitness = aligned === undefined ? nothingFits : Process.fitnessOf(aligned)
  const soundness = Process.soundnessOf(prepared)
  return {
    cases: log.cases.length, events: eventsIn(log), variants: variants.length,
    perfectlyFitting: fitness.perfectlyFitting, fitness: fitness.fitness, logFitness: fitness.logFitness, totalCost: fitness.totalCost,
    precision: Process.precisionOf(prepared, variants),
    sound: soundness.verdict === "undecided" ? null : soundness.verdict === "sound", problems: soundness.problems,
    perChannel: channelAttribute === undefined || aligned === undefined ? {} : Object.fromEntries(Process.fitnessByChannel(log, aligned, Process.channelBy(channelAttribute))),
    replay: Process.replayLog(prepared, variants)
  } satisfies Figures as Figures
})

/** What makes a process unsound, as a net would be: somebody is stranded, something waits for ever, or is never reached. */
const unsound: ReadonlySet<string> = new Set(["trap", "deadlock", "dead-step", "unreachable-state"])

const withProcess = Effect.fn("Conform.withProcess")(function*(process: Process.Composed, { channelAttribute, limit, log, model }: Asked, options: Process.ConformanceOptions) {
  const channelOf = channelAttribute === undefined ? {} : { channelOf: Process.channelBy(channelAttribute) }
  const compared = yield* running(model, Process.variantsOf(log).length, Process.conforming(process, log, { ...options, limit, ...channelOf }))
  const checked = Process.check(process)
  const problems = checked.findings.filter(({ rule }) => unsound.has(rule)).map(({ message }) => ({ message }))
  const { perfectlyFitting, fitness, logFitness, totalCost } = compared ?? nothingFits
  return {
    cases: log.cases.length, events: eventsIn(log), variants: compared?.variants ?? Process.variantsOf(log).length, perfectlyFitting, fitness, logFitness, totalCost,
    precision: compared?.precision ?? 1, sound: problems.length > 0 ? false : checked.isComplete ? true : null, problems,
    perChannel: Object.fromEntries(compared?.perChannel ?? []), perStep: Object.fromEntries(compared?.perStep ?? []), unknown: compared?.unknown ?? { steps: [], channels: [] }
  } satisfies Figures as Figures
})

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/** The model: a process where the file is a module or JSON with states and events, else a net. */
const modelFrom = Effect.fn("Conform.modelFrom")(function*(file: string) {
  if (!isModule(file)) {
    const json = /\.json$/i.test(file) ? (yield* readJson(file)).value : undefined
    if (!isObject(json) || !("states" in json) || !("events" in json)) return yield* readModel(file)
  }
  return { process: yield* processFrom(file), losses: [] }
})

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
    unseen: optional("unseen", "Steps of a process that the log does not record, separated by commas, such as login"),
    mayBeOpen: Flag.Boolean("may-be-open").pipe(Flag.withDescription("Cases may still be running: they need not have reached an end of the process"), Flag.withDefault(false)),
    limit: Flag.Int("limit").pipe(Flag.withDescription("Situations to look at for one case before giving up"), Flag.withDefault(2_000_000)),
    model: Argument.String("model").pipe(Argument.withDescription("A process (.json, or a module that exports one), a net (.pnml, .json) or a diagram (.bpmn)")),
    log: Argument.String("log").pipe(Argument.withDescription("An event log (.xes, .xes.gz, .csv, .jsonocel)"))
  },
  Effect.fn("redthread conform")(function*({ activity, case: id, channel, json, limit, log: logFile, mayBeOpen, model, objectType, strict, time, unseen }) {
    const begun = cpuUsage()
    const read = yield* modelFrom(model)
    const columns = {
      ...(Option.isSome(id) ? { case: id.value } : {}),
      ...(Option.isSome(activity) ? { activity: activity.value } : {}),
      ...(Option.isSome(time) ? { time: time.value } : {})
    }
    const { log, losses, remarks } = yield* readLog(logFile, { columns, objectType: Option.getOrUndefined(objectType) })
    for (const { at, what } of [...read.losses, ...losses].slice(0, 5)) yield* remark(`${at === "" ? "" : `${at}: `}${what}`)
    if (read.losses.length + losses.length > 5) yield* remark(`… and ${read.losses.length + losses.length - 5} more.`)
    if (!json) for (const one of remarks) yield* print(one)
    const asked: Asked = { model, log, limit, channelAttribute: Option.getOrUndefined(channel) ?? Process.channelAttribute(log) }
    const steps = Option.match(unseen, { onNone: () => [], onSome: (names) => names.split(",").map((name) => name.trim()) })
    const figures = yield* "process" in read ? withProcess(read.process, asked, { unseen: steps, mayBeOpen }) : withNet(read.net, asked)
    const { system, user } = cpuUsage(begun)
    const report: ConformanceReport = { ...figures, cpuSeconds: (user + system) / 1_000_000, losses: read.losses.length + losses.length }
    const tell = (problem: ConformanceReport["problems"][number]): string => ("_tag" in problem ? Process.tellUnsound(problem) : problem.message)
    yield* json ? printJson(report) : print(conformanceStory(report, "process" in read ? "process" : "net", tell))
    const errors = report.problems.length + (report.fitness === null ? 1 : 0) + (strict ? report.cases - report.perfectlyFitting : 0)
    if (errors > 0) return yield* new Findings({ count: errors })
  })
).pipe(Command.withDescription("Compare what really happened with a model"))
