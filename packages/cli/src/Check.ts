/** `redthread check`: is a process the same on every channel? Findings with the shortest story that shows each. */
import * as Process from "@redthread/process"
import { Effect, FileSystem, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { processFrom } from "./ProcessFile.ts"
import { readThreads } from "./ThreadFile.ts"

/** The process before the change: as named, or the version that the process says it migrates from. */
const processBefore = Effect.fn("Check.processBefore")(function*(process: Process.Composed, file: string, before: string | undefined) {
  if (before !== undefined) return yield* processFrom(before)
  const from = process.form.migrates?.from
  const older = from === undefined ? undefined : Result.getOrUndefined(Process.fromJson(from))
  if (older === undefined) return yield* new BadInput({ input: file, at: "", reason: "It does not say which version it changes; name that with --before FILE." })
  return older
})

/** Checks one process and reports what is wrong with it. */
export const check = Command.make(
  "check",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The result as JSON"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("Warnings count as errors"), Flag.withDefault(false)),
    language: Flag.Literals("language", ["en", "de"]).pipe(Flag.withDescription("Language of the stories"), Flag.withDefault("en")),
    svg: Flag.String("svg").pipe(Flag.withDescription("Draw the process into this file, the shortest bad path in red"), Flag.optional),
    sarif: Flag.String("sarif").pipe(Flag.withDescription("Write the findings into this file as SARIF 2.1.0, for continuous integration"), Flag.optional),
    whatIf: Flag.String("what-if").pipe(Flag.withDescription("Replay recorded threads (a ledger, or threads as lines of JSON) and tell what would go differently, for whom"), Flag.optional),
    before: Flag.String("before").pipe(Flag.withDescription("With --what-if: the process as it was; absent: the version that this one migrates from"), Flag.optional),
    settings: Flag.String("settings").pipe(Flag.withDescription("With --what-if on a ledger: the settings it was written with"), Flag.optional),
    file: Argument.String("process").pipe(Argument.withDescription("A process as JSON, a module that exports one, or a diagram (.bpmn, .scxml)"))
  },
  Effect.fn("redthread check")(function*({ before, file, json, language, sarif, settings, strict, svg, whatIf }) {
    const fs = yield* FileSystem.FileSystem
    const process = yield* processFrom(file)
    const result = Process.check(process)
    const changed = Option.isNone(whatIf) ? undefined : Process.whatIf(
      yield* processBefore(process, file, Option.getOrUndefined(before)),
      process,
      yield* readThreads(whatIf.value, Option.getOrUndefined(settings))
    )
    yield* json
      ? printJson(changed === undefined ? result : { ...result, whatIf: { ...changed, differences: changed.differences.map((one) => ({ ...one, message: Process.tellDifference(one, { language }) })) } })
      : print([Process.report(result, { language }), ...(changed === undefined ? [] : [Process.whatIfReport(changed, { language })])].join("\n\n"))
    const write = (path: string, text: string) =>
      Effect.mapError(fs.writeFileString(path, text), (cause) => new BadInput({ input: path, at: "", reason: `It cannot be written: ${cause.message}` }))
    if (Option.isSome(svg)) yield* write(svg.value, Process.toSvg(process, result))
    if (Option.isSome(sarif)) {
      const text = yield* Effect.orElseSucceed(fs.readFileString(file), () => "")
      yield* write(sarif.value, `${JSON.stringify(Process.toSarif(result, { path: file, text }), null, 2)}\n`)
    }
    const errors = result.findings.filter(({ severity }) => strict || severity === "error").length
    if (errors > 0) return yield* new Findings({ count: errors })
  })
).pipe(Command.withDescription("Check that a process is consistent on every channel"))
