/** `redthread audit`: is a ledger or an export whole, and was every promise kept. */
import { audit as auditLedger, type AuditFinding, Ledger, streamLaws, verifyExport } from "@redthread/ledger"
import type { Entry, Law } from "@redthread/model"
import * as Switchboard from "@redthread/switchboard"
import { Effect, FileSystem, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { linesOf } from "./Export.ts"
import { ledgerFlags } from "./Ingest.ts"
import { isDatabase, ledgerAt } from "./LedgerPlace.ts"
import { BadInput, Findings } from "./Outcome.ts"
import { print, printJson, progress } from "./Output.ts"
import { compose } from "./Settings.ts"

/** The laws that every stream has to keep. */
export const auditedLaws: ReadonlyArray<Law<ReadonlyArray<Entry>>> = [...streamLaws, ...Switchboard.threadLaws]

const shownAtMost = 100

const isExport = Effect.fnUntraced(function*(place: string) {
  const fs = yield* FileSystem.FileSystem
  if (isDatabase(place)) return false
  if (!(yield* Effect.orElseSucceed(fs.exists(place), () => false))) return yield* new BadInput({ input: place, at: "", reason: "There is no such ledger or export." })
  const head = yield* Effect.scoped(Effect.flatMap(fs.open(place), (file) => file.readAlloc(16))).pipe(Effect.orElseSucceed(() => Option.none<Uint8Array>()))
  return Option.match(head, { onNone: () => false, onSome: (bytes) => bytes[0] === 0x7b })
})

/** Verifies a ledger (gaps, readability, laws over all streams) or an export (the chain of its hashes, gaps). */
export const audit = Command.make(
  "audit",
  {
    settings: ledgerFlags.settings,
    json: Flag.Boolean("json").pipe(Flag.withDescription("One JSON line per finding, a summary last"), Flag.withDefault(false)),
    place: Argument.String("place").pipe(Argument.withDescription("A ledger (an SQLite file, or postgres://…) or an export"))
  },
  Effect.fn("redthread audit")(function*({ json, place, settings }) {
    if (yield* isExport(place)) {
      const bar = progress("auditing", 0)
      const told = yield* Effect.result(verifyExport(linesOf(place)))
      yield* bar.done
      if (told._tag === "Failure") {
        if (told.failure._tag !== "ExportBroken") return yield* told.failure
        const { because, line } = told.failure
        yield* json ? printJson({ finding: { law: "ledger/export-is-a-chain", line, because } }) : print(`line ${line}: ${because}`)
        yield* json ? printJson({ summary: { export: place, breaches: 1 } }) : print("The export is broken there; nothing behind it can be relied on.")
        return yield* new Findings({ count: 1 })
      }
      yield* json
        ? printJson({ summary: { export: place, breaches: 0, ...told.success } })
        : print(`The chain of ${told.success.lines} lines holds: ${told.success.deliveries} deliveries, ${told.success.entries} entries, ${told.success.keys} keys. The last hash is ${told.success.hash}.`)
      return
    }
    const { tenant } = yield* compose(Option.getOrUndefined(settings))
    yield* Effect.gen(function*() {
      const { records } = yield* (yield* Ledger).counts(tenant)
      const bar = progress("auditing", records)
      let breaches = 0
      const found = (finding: AuditFinding) => Effect.suspend(() => {
        breaches++
        if (json) return printJson({ finding })
        return breaches > shownAtMost ? Effect.void : print(`${finding.law}: ${finding.record}${finding.entries.length === 0 ? "" : ` [${finding.entries.join(", ")}]`}: ${finding.because}`)
      })
      const read = yield* Effect.result(auditLedger(tenant, auditedLaws, found, () => bar.step()))
      yield* bar.done
      if (read._tag === "Failure") {
        if (read.failure.reason._tag !== "EntryUnreadable") return yield* read.failure
        const { index, record, text } = read.failure.reason
        yield* found({ law: "ledger/entries-can-be-read", record, entries: [index], because: text })
        yield* json ? printJson({ summary: { ledger: place, breaches } }) : print("The audit ended there.")
        return yield* new Findings({ count: breaches })
      }
      const { entries, laws, streams } = read.success
      yield* json ? printJson({ summary: { ledger: place, breaches, entries, streams, laws } }) : print(
        breaches === 0 ? `${laws} laws hold over ${entries} entries in ${streams} streams.` : `${breaches > shownAtMost ? `… ${breaches - shownAtMost} more; --json shows all\n` : ""}${breaches} breaches in ${entries} entries of ${streams} streams.`)
      if (breaches > 0) return yield* new Findings({ count: breaches })
    }).pipe(Effect.provide(ledgerAt(place)))
  })
).pipe(Command.withDescription("Check a ledger or an export: gaps, hashes, and the laws over all threads"))
