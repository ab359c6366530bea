/** `redthread check`: is a process the same on every channel? Findings with the shortest story that shows each. */
import * as Process from "@redthread/process"
import { Effect, FileSystem, Option, Path } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { pathToFileURL } from "node:url"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson } from "./Output.ts"
import { readProcess } from "./Settings.ts"

/** A process out of a module: its default export, or the only export that is a composed process. */
const fromModule = Effect.fn("Check.fromModule")(function*(file: string) {
  const { resolve } = yield* Path.Path
  const fs = yield* FileSystem.FileSystem
  if (!(yield* Effect.orElseSucceed(fs.exists(file), () => false))) {
    return yield* new BadInput({ input: file, at: "", reason: "There is no such file." })
  }
  const module = yield* Effect.tryPromise({
    try: () => import(pathToFileURL(resolve(file)).href) as globalThis.Promise<Readonly<Record<string, unknown>>>,
    catch: (cause) => new BadInput({ input: file, at: "", reason: `The module cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}` })
  })
  const found = Object.values(module).filter(Process.isComposed)
  const [only] = found
  if (only === undefined || found.length > 1) {
    return yield* new BadInput({ input: file, at: "", reason: `It exports ${found.length} composed processes; export exactly one, made with Process.compose.` })
  }
  return only
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
    file: Argument.String("process").pipe(Argument.withDescription("A process as JSON, or a module that exports one"))
  },
  Effect.fn("redthread check")(function*({ file, json, language, sarif, strict, svg }) {
    const fs = yield* FileSystem.FileSystem
    const process = yield* /\.[cm]?[jt]s$/.test(file) ? fromModule(file) : readProcess(file)
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
