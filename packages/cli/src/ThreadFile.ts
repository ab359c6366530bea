/** Recorded threads by their file: a ledger, or one thread as JSON on each line, as `redthread trace --json` prints it. */
import { beginning, Ledger } from "@redthread/ledger"
import { CustomerId, type Entry, type RecordId, Thread } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, FileSystem, Layer, Schema, SchemaIssue } from "effect"
import { isDatabase, ledgerAt } from "./LedgerPlace.ts"
import { BadInput } from "./Outcome.ts"
import { compose } from "./Settings.ts"

const decode = Schema.decodeUnknownEffect(Schema.fromJsonString(Thread))
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

const fromLines = Effect.fn("ThreadFile.fromLines")(function*(file: string, text: string) {
  const lines = text.split("\n").map((line, i) => ({ line, at: `line ${i + 1}` })).filter(({ line }) => line.trim() !== "")
  return yield* Effect.forEach(lines, ({ at, line }) =>
    Effect.mapError(decode(line), (error) => {
      const [issue] = issuesOf(error.issue).issues
      const path = (issue?.path ?? []).map((part) => `/${typeof part === "object" ? String(part.key) : String(part)}`).join("")
      return new BadInput({ input: file, at, reason: `This is no thread${path === "" ? "" : ` (${path})`}: ${issue?.message ?? "unknown reason"}` })
    }))
})

const page = 1000

/** Everybody's thread in a ledger: the streams of all records that are one person now. */
const fromLedger = Effect.fn("ThreadFile.fromLedger")(function*(file: string, settings: string | undefined) {
  const composition = yield* compose(settings)
  return yield* Effect.gen(function*() {
    const ledger = yield* Ledger
    const known = yield* (yield* Switchboard.People).known
    const streams = new Map<RecordId, Array<Entry>>()
    for (let from = beginning;;) {
      const some = yield* ledger.after(composition.tenant, from, page)
      const last = some.at(-1)
      if (last === undefined) break
      for (const { entry, record } of some) {
        const stream = streams.get(record)
        if (stream === undefined) streams.set(record, [entry])
        else stream.push(entry)
      }
      from = last.position
    }
    const threads: Array<Thread> = []
    const done = new Set<RecordId>()
    // Decisions about people, and how far a mailbox was read, are nobody's story.
    done.add(Switchboard.deskRecord)
    for (const { id } of composition.adapters) done.add(Switchboard.pullRecord(id))
    for (const record of streams.keys()) {
      if (done.has(record)) continue
      const person = Switchboard.personOf(known, record)
      for (const one of person) done.add(one)
      threads.push({ customer: CustomerId.make(person[0] ?? record), entries: Switchboard.threadOf(person, streams, []) })
    }
    return threads
  }).pipe(Effect.provide(Switchboard.layer(composition).pipe(Layer.provideMerge(ledgerAt(file)))))
})

/** Reads threads: `.json`, `.jsonl` and `.ndjson` hold one on each line, every other file and `postgres://…` is a ledger. */
export const readThreads = Effect.fn("ThreadFile.readThreads")(function*(file: string, settings: string | undefined) {
  const fs = yield* FileSystem.FileSystem
  if (isDatabase(file)) return yield* fromLedger(file, settings)
  if (!(yield* Effect.orElseSucceed(fs.exists(file), () => false))) return yield* new BadInput({ input: file, at: "", reason: "There is no such file." })
  if (!/\.(nd)?jsonl?$/i.test(file)) return yield* fromLedger(file, settings)
  const text = yield* Effect.mapError(fs.readFileString(file), (cause) => new BadInput({ input: file, at: "", reason: `The file cannot be read: ${cause.message}` }))
  return yield* fromLines(file, text)
})
