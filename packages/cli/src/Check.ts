/** `redthread check`: is a process the same on every channel? Findings with the shortest story that shows each. */
import * as Process from "@redthread/process"
import { Effect, FileSystem, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { processFrom } from "./ProcessFile.ts"

/** Checks one process and reports what is wrong with it. */
export const check = Command.make(
  "check",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("The result as JSON"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("Warnings count as errors"), Flag.withDefault(false)),
    language: Flag.Literals("language", ["en", "de"]).pipe(Flag.withDescription("Language of the stories"), Flag.withDefault("en")),
    svg: Flag.String("svg").pipe(Flag.withDescription("Draw the process into this file, the shortest bad path in red"), Flag.optional),
    sarif: Flag.String("sarif").pipe(Flag.withDescription("Write the findings into this file as SARIF 2.1.0, for continuous integration"), Flag.optional),
    file: Argument.String("process").pipe(Argument.withDescription("A process as JSON, or a module that exports one"))
  },
  Effect.fn("redthread check")(function*({ file, json, language, sarif, strict, svg }) {
    const fs = yield* FileSystem.FileSystem
    const process = yield* processFrom(file)
    const result = Process.check(process)
    yield* json ? printJson(result) : print(Process.report(result, { language }))
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
