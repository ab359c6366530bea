/** `redthread import`: an export back into an empty ledger, whatever its store. */
import { type ExportLine, imported, sealedKind, verifyExport } from "@redthread/ledger"
import { Effect, FileSystem, Stream } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { linesOf } from "./Export.ts"
import { sealedAt, storeAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"

/** Fills an empty ledger from an export. */
export const importCommand = Command.make(
  "import",
  {
    ledger: Flag.String("ledger").pipe(Flag.withDescription("The empty ledger to fill: an SQLite file, or postgres://…"), Flag.withDefault("./redthread.sqlite")),
    seal: Flag.Boolean("seal").pipe(Flag.withDescription("Seal what was in clear, with the keys that the environment names"), Flag.withDefault(false)),
    json: Flag.Boolean("json").pipe(Flag.withDescription("A summary as JSON"), Flag.withDefault(false)),
    file: Argument.String("file").pipe(Argument.withDescription("The export"))
  },
  Effect.fn("redthread import")(function*({ file, json, ledger, seal }) {
    const fs = yield* FileSystem.FileSystem
    if (!(yield* Effect.orElseSucceed(fs.exists(file), () => false))) return yield* new BadInput({ input: file, at: "", reason: "There is no such file." })
    const refused = (line: number, because: string) => new BadInput({ input: file, at: `line ${line}`, reason: because })
    // The whole is checked before anything is written.
    let isSealed = false
    const look = (line: ExportLine) => Effect.sync(() => { isSealed = isSealed || (line._tag === "Entry" && line.entry["kind"] === sealedKind) })
    const { lines } = yield* Effect.mapError(verifyExport(linesOf(file), look), (error) => error._tag === "ExportBroken" ? refused(error.line, error.because) : error)
    if (seal && isSealed) return yield* new BadInput({ input: file, at: "", reason: "It is sealed already; leave out --seal, and read it with its own keys." })
    const bar = progress("importing", lines)
    const told = yield* imported(Stream.tap(linesOf(file), () => bar.step())).pipe(
      Effect.catchTags({
        ExportBroken: ({ because, line }) => Effect.fail(refused(line, because)),
        NotFresh: ({ message }) => Effect.fail(new BadInput({ input: ledger, at: "", reason: message }))
      }),
      Effect.provide(seal ? sealedAt(ledger) : storeAt(ledger))
    )
    yield* bar.done
    yield* json ? printJson({ summary: { ledger, ...told } }) : print(`${told.deliveries} deliveries, ${told.entries} entries and ${told.keys} keys are in ${ledger.replace(/\/\/[^@/]*@/u, "//")}.`)
  })
).pipe(Command.withDescription("Fill an empty ledger from an export, after its chain of hashes was checked"))
