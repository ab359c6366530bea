/** A process by its file: JSON, a module that exports one, or a diagram. */
import * as Process from "@redthread/process"
import { Effect, FileSystem, Path } from "effect"
import { pathToFileURL } from "node:url"
import { isDiagram, processInDiagram } from "./DiagramFile.ts"
import { BadInput } from "./Outcome.ts"
import { readProcess } from "./Settings.ts"

/** Whether the file is a module, by its ending. */
export const isModule = (file: string): boolean => /\.[cm]?[jt]s$/.test(file)

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

/** The process in a file. Fails with `BadInput` that names what is wrong with it. */
export const processFrom = Effect.fn("ProcessFile.processFrom")(function*(file: string) {
  return yield* isModule(file) ? fromModule(file) : isDiagram(file) ? processInDiagram(file) : readProcess(file)
})
