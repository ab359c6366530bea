/** `redthread export`: all that a ledger holds, as lines of JSON that hang together by their hashes. */
import { backupSqlite, exported, Ledger, verifyExport } from "@redthread/ledger"
import { Effect, FileSystem, Option, Stream } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ledgerFlags } from "./Ingest.ts"
import { isDatabase, ledgerExists, storeAt } from "./LedgerPlace.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress, remark } from "./Output.ts"
import { compose } from "./Settings.ts"

/** The lines of a file, without their ends. */
export const linesOf = (file: string) =>
  Stream.unwrap(Effect.map(FileSystem.FileSystem, (fs) =>
    fs.stream(file).pipe(Stream.decodeText, Stream.splitLines, Stream.mapError((cause) => new BadInput({ input: file, at: "", reason: `The file cannot be read: ${cause.message}` })))))

/** Writes a ledger as lines of JSON. */
export const exportCommand = Command.make(
  "export",
  {
    ...ledgerFlags,
    backup: Flag.Boolean("backup").pipe(Flag.withDescription("Copy the SQLite file instead, also while it is in use; for ledgers and for keys"), Flag.withDefault(false)),
    json: Flag.Boolean("json").pipe(Flag.withDescription("A summary as JSON"), Flag.withDefault(false)),
    file: Argument.String("file").pipe(Argument.withDescription("The file to write, which must not exist"))
  },
  Effect.fn("redthread export")(function*({ backup, file, json, ledger, settings }) {
    yield* ledgerExists(ledger)
    const fs = yield* FileSystem.FileSystem
    if (yield* Effect.orElseSucceed(fs.exists(file), () => false)) return yield* new BadInput({ input: file, at: "", reason: "It exists; an export overwrites nothing." })
    if (backup) {
      if (isDatabase(ledger)) return yield* new BadInput({ input: "--backup", at: "", reason: "It copies SQLite files; for PostgreSQL use pg_dump or pg_basebackup, as docs/guides/privacy.md says." })
      const bytes = yield* backupSqlite({ file: ledger, to: file })
      return yield* json ? printJson({ summary: { file, bytes } }) : print(`${file} is a copy of ${ledger}, ${bytes} bytes.`)
    }
    const { tenant } = yield* compose(Option.getOrUndefined(settings))
    yield* Effect.gen(function*() {
      const { entries, payloads } = yield* (yield* Ledger).counts(tenant)
      const bar = progress("exporting", entries + payloads)
      yield* exported(tenant).pipe(
        Stream.tap(() => bar.step()),
        Stream.map((line) => `${line}\n`),
        Stream.encodeText,
        Stream.run(fs.sink(file, { flag: "wx", mode: 0o600 })),
        Effect.catchTag("PlatformError", (cause) => Effect.fail(new BadInput({ input: file, at: "", reason: `It cannot be written: ${cause.message}` })))
      )
      yield* bar.done
    }).pipe(Effect.provide(storeAt(ledger)))
    const told = yield* Effect.mapError(verifyExport(linesOf(file)), (error) => error._tag === "ExportBroken" ? new BadInput({ input: file, at: `line ${error.line}`, reason: error.because }) : error)
    yield* json
      ? printJson({ summary: { file, ...told } })
      : print(`${told.deliveries} deliveries, ${told.entries} entries and ${told.keys} keys in ${told.lines} lines.\nThe last hash is ${told.hash}; note it elsewhere, and every change of the file shows.`)
    if (told.moved) {
      yield* remark("Somebody wrote while it was taken: its lines may not belong together. Stop the writers and export again.")
      return yield* new Findings({ count: 1 })
    }
  })
).pipe(Command.withDescription("Write all a ledger holds as lines of JSON with a chain of hashes; a sealed ledger stays sealed"))
