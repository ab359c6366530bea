/** Going over a ledger's streams as an auditor does: can everything be read, is nothing missing, was every promise kept. */
import type { Entry, Law, RecordId, TenantId } from "@redthread/model"
import { Effect } from "effect"
import { beginning, Ledger } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"

/** A stream, entry by entry. */
type Lines = ReadonlyArray<Entry>

const source = "Promise of the ledger"

/** Ids tell entries apart. */
export const entriesAreDistinct: Law<Lines> = {
  id: "ledger/entries-are-distinct", says: "No entry stands twice in a thread.", source,
  breaches: (lines) => {
    const seen = new Map<string, number>()
    return lines.flatMap(({ id }, i) => {
      const first = seen.get(id)
      seen.set(id, first ?? i)
      return first === undefined ? [] : [{ entries: [first, i], because: `${id} stands twice` }]
    })
  }
}

/** An outcome has a beginning. */
export const sendsAreTried: Law<Lines> = {
  id: "ledger/sends-are-tried", says: "What is said to have been sent was written down before it left.", source,
  breaches: (lines) => {
    const tried = new Set<string>()
    return lines.flatMap((entry, i) => {
      if (entry._tag === "SendTried") tried.add(JSON.stringify([entry.answer, entry.message, entry.attempt]))
      return entry._tag === "SendEnded" && entry.outcome._tag !== "Reported" && !tried.has(JSON.stringify([entry.answer, entry.message, entry.attempt]))
        ? [{ entries: [i], because: `message ${entry.message} of answer ${entry.answer} ended at attempt ${entry.attempt}, which nobody began` }]
        : []
    })
  }
}

/** A promise is kept or broken, once. */
export const promisesEndOnce: Law<Lines> = {
  id: "ledger/promises-end-once", says: "A promise is kept or broken, not both, and not twice.", source,
  breaches: (lines) => {
    const ended = new Map<string, number>()
    return lines.flatMap((entry, i) => {
      if (entry._tag !== "PromiseKept" && entry._tag !== "PromiseBroken") return []
      const first = ended.get(entry.promise)
      ended.set(entry.promise, first ?? i)
      return first === undefined ? [] : [{ entries: [first, i], because: `the promise ${entry.promise} ended twice` }]
    })
  }
}

/** Whoever was forgotten is not named again. */
export const tombstonesAreLast: Law<Lines> = {
  id: "ledger/tombstones-are-last", says: "What was erased is not written on.", source: "Regulation (EU) 2016/679, Article 17",
  breaches: (lines) => {
    const at = lines.findIndex(({ _tag }) => _tag === "Erased")
    return at < 0 || at === lines.length - 1 ? [] : [{ entries: [at], because: `${lines.length - 1 - at} entries stand behind the tombstone` }]
  }
}

/** The laws of one stream, whoever it belongs to. */
export const streamLaws: ReadonlyArray<Law<Lines>> = [entriesAreDistinct, sendsAreTried, promisesEndOnce, tombstonesAreLast]

/** A law that one stream breaks. */
export interface AuditFinding {
  readonly law: string
  readonly record: RecordId
  /** Indexes within the stream. */
  readonly entries: ReadonlyArray<number>
  readonly because: string
}

/** What was looked at. */
export interface Audited {
  readonly entries: number
  readonly streams: number
  readonly laws: number
}

const page = 500

/**
 * Reads a tenant's ledger once in commit order and once stream by stream. Every gap, every difference between the two, every
 * law that a stream breaks is a finding; `step` hears of each stream. Of each stream its length is kept in memory.
 */
export const audit = Effect.fn("Ledger.audit")(function*<E, R>(
  tenant: TenantId, laws: ReadonlyArray<Law<Lines>>, found: (finding: AuditFinding) => Effect.Effect<void, E, R>, step: () => Effect.Effect<void> = () => Effect.void
): Effect.fn.Return<Audited, LedgerError | E, R | Ledger> {
  const ledger = yield* Ledger
  const lengths = new Map<RecordId, number>()
  let entries = 0
  for (let from = beginning;;) {
    const lines = yield* ledger.after(tenant, from, page)
    const last = lines.at(-1)
    if (last === undefined) break
    for (const { index, record } of lines) {
      const due = lengths.get(record) ?? 0
      if (index !== due) yield* found({ law: "ledger/streams-are-ordered", record, entries: [index], because: `entry ${index} follows ${due - 1}` })
      lengths.set(record, index + 1)
      entries++
    }
    from = last.position
  }
  const counted = yield* ledger.counts(tenant)
  if (counted.entries < entries || counted.records < lengths.size) {
    yield* found({ law: "ledger/subscriber-sees-all", record: "" as RecordId, entries: [], because: `${entries} entries of ${lengths.size} streams are read, ${counted.entries} of ${counted.records} counted` })
  }
  for (const [record, length] of lengths) {
    const lines = yield* ledger.read(tenant, record)
    if (lines.length < length) yield* found({ law: "ledger/acknowledged-is-kept", record, entries: [], because: `${lines.length} entries are read, a follower sees ${length}` })
    for (const law of laws) for (const breach of law.breaches(lines)) yield* found({ law: law.id, record, ...breach })
    yield* step()
  }
  return { entries, streams: lengths.size, laws: laws.length + 3 }
})
