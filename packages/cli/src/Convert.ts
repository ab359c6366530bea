/** `redthread convert`: documents of one standard into another, with every loss named; from a standard to itself the round trip is checked. */
import { convert as converted, standardNamed, standards } from "@redthread/standards"
import { Effect, FileSystem, Option, Path, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { gunzipSync } from "node:zlib"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"

const names = standards.map(({ name }) => name).join(", ")

const bytesOf = Effect.fn("Convert.bytesOf")(function*(file: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const bytes = yield* Effect.mapError(fileSystem.readFile(file), () => new BadInput({ input: file, at: "", reason: "The file cannot be read." }))
  return file.endsWith(".gz")
    ? yield* Effect.try({ try: () => new Uint8Array(gunzipSync(bytes, { maxOutputLength: 2 ** 30 })), catch: () => new BadInput({ input: file, at: "", reason: "The file is not what its name says: gzip cannot open it." }) })
    : bytes
})

/** Converts documents. */
export const convert = Command.make(
  "convert",
  {
    json: Flag.Boolean("json").pipe(Flag.withDescription("A report as JSON instead of the documents"), Flag.withDefault(false)),
    strict: Flag.Boolean("strict").pipe(Flag.withDescription("Losses count as errors"), Flag.withDefault(false)),
    from: Flag.String("from").pipe(Flag.withDescription(`The standard of the files: ${names}; tmf for any of TM Forum's`)),
    to: Flag.String("to").pipe(Flag.withDescription("The standard they become; the same one checks that they come back as they were")),
    out: Flag.String("out").pipe(Flag.withDescription("Folder for what is written"), Flag.optional),
    files: Argument.String("files").pipe(Argument.withDescription("Documents; .gz is opened"), Argument.variadic({ min: 1 }))
  },
  Effect.fn("redthread convert")(function*({ files, from, json, out, strict, to }) {
    const [fileSystem, path] = [yield* FileSystem.FileSystem, yield* Path.Path]
    for (const name of [from, to]) if (standardNamed(name) === undefined) return yield* new BadInput({ input: name, at: "", reason: `This standard is not known. There are: ${names}.` })
    if (Option.isSome(out)) yield* Effect.mapError(fileSystem.makeDirectory(out.value, { recursive: true }), () => new BadInput({ input: out.value, at: "", reason: "The folder cannot be made." }))
    const bar = progress("converting", files.length)
    const report = { files: files.length, equal: 0, refused: [] as Array<{ file: string; at: string; reason: string }>, losses: [] as Array<{ file: string; path: string; why: string }> }
    for (const file of files) {
      const document = yield* bytesOf(file)
      const [source, target] = [standardNamed(from, document), standardNamed(to, document)]
      if (source === undefined || target === undefined) continue
      const result = converted(source, target, document)
      yield* bar.step(file)
      if (Result.isFailure(result)) {
        report.refused.push({ file, at: result.failure.at, reason: result.failure.reason })
        continue
      }
      const { isEqual, losses, text } = result.success
      if (isEqual) report.equal++
      for (const { at, what } of losses) report.losses.push({ file, path: at, why: what })
      if (Option.isSome(out)) yield* Effect.mapError(fileSystem.writeFileString(path.join(out.value, path.basename(file).replace(/\.gz$/, "")), text), ({ message }) => new BadInput({ input: out.value, at: "", reason: message }))
      else if (!json) yield* print(text)
    }
    yield* bar.done
    if (json) yield* printJson(report)
    else {
      for (const { at, file, reason } of report.refused) yield* remark(`${file}${at === "" ? "" : ` (${at})`}: ${reason}`)
      for (const { file, path: at, why } of report.losses.slice(0, 20)) yield* remark(`${file} (${at}): ${why}`)
      if (report.losses.length > 20) yield* remark(`… and ${report.losses.length - 20} more losses; --json shows all.`)
      yield* remark(`${report.files} documents, ${report.equal} without a loss, ${report.refused.length} refused.`)
    }
    const errors = report.refused.length + (strict ? report.losses.length : 0)
    if (errors > 0) return yield* new Findings({ count: errors })
  })
).pipe(Command.withDescription("Turn documents of one standard into another, and name what is lost"))
