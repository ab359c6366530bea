/** Reading an export: is it whole and unchanged, and what was kept in it back into an empty ledger, whatever its store. */
import type { Received } from "@redthread/channel"
import { type Entry, TenantId } from "@redthread/model"
import { Effect, Result, Schema, Stream } from "effect"
import { exportVersion, firstHash, type ExportLine, readLine } from "./Export.ts"
import { type Append, Ledger } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { readEntry } from "./Versions.ts"

/** The export cannot be relied on: its first broken line (counted from 1), and why. */
export class ExportBroken extends Schema.TaggedError<ExportBroken>()("ExportBroken", { line: Schema.Int, because: Schema.String }) {
  override get message(): string {
    return `Line ${this.line} of the export is broken: ${this.because}.`
  }
}

/** The ledger to be filled has something in it already. */
export class NotFresh extends Schema.TaggedError<NotFresh>()("NotFresh", { tenant: TenantId }) {
  override get message(): string {
    return `The ledger of ${this.tenant} is not empty; an export goes into an empty one.`
  }
}

/** What an export holds. */
export interface Imported {
  readonly tenant: TenantId
  readonly lines: number
  readonly deliveries: number
  readonly entries: number
  readonly keys: number
  /** Somebody wrote while the export was taken. */
  readonly moved: boolean
  /** The last hash: whoever noted it notices every later change of the file. */
  readonly hash: string
}

interface State {
  hash: string
  line: number
  tenant: TenantId | undefined
  end: Extract<ExportLine, { readonly _tag: "End" }> | undefined
  readonly count: { deliveries: number; entries: number; keys: number }
  /** How long each stream is until here. */
  readonly lengths: Map<string, number>
}

/** Why this line cannot stand here, in a sentence; `undefined` where it can. */
const misplaced = (state: State, line: ExportLine): string | undefined => {
  if (state.end !== undefined) return "it stands behind the end"
  if (line._tag === "Head") return state.line > 1 ? "a second head" : line.version > exportVersion ? `a newer release wrote it (version ${line.version})` : undefined
  if (state.tenant === undefined) return "the head is missing"
  if (line._tag === "Entry") {
    const due = state.lengths.get(line.record) ?? 0
    return line.index === due ? undefined : `entry ${line.index} of a stream follows ${due - 1}`
  }
  const { deliveries, entries, keys } = state.count
  return line._tag === "End" && (line.deliveries !== deliveries || line.entries !== entries || line.keys !== keys)
    ? `it counts ${line.deliveries} deliveries, ${line.entries} entries and ${line.keys} keys, there were ${deliveries}, ${entries} and ${keys}`
    : undefined
}

/** Takes one line in, or says what is wrong with it. */
const next = (state: State, written: string): Result.Result<ExportLine, ExportBroken> => {
  state.line++
  const broken = (because: string) => new ExportBroken({ line: state.line, because })
  const read = readLine(state.hash, written)
  if (Result.isFailure(read)) return Result.fail(broken(read.failure))
  const [hash, line] = read.success
  const wrong = misplaced(state, line)
  if (wrong !== undefined) return Result.fail(broken(wrong))
  state.hash = hash
  if (line._tag === "Head") state.tenant = line.tenant
  else if (line._tag === "Delivery") state.count.deliveries++
  else if (line._tag === "Entry") {
    state.count.entries++
    state.lengths.set(line.record, line.index + 1)
    const entry = readEntry(line.entry)
    if (Result.isFailure(entry)) return Result.fail(broken(entry.failure))
  } else if (line._tag === "Keys") state.count.keys += line.keys.length
  else state.end = line
  return Result.succeed(line)
}

const fresh = (): State => ({ hash: firstHash, line: 0, tenant: undefined, end: undefined, count: { deliveries: 0, entries: 0, keys: 0 }, lengths: new Map() })

const whole = (state: State): Result.Result<Imported, ExportBroken> =>
  state.end === undefined || state.tenant === undefined
    ? Result.fail(new ExportBroken({ line: state.line + 1, because: "it ends before its end" }))
    : Result.succeed({ tenant: state.tenant, lines: state.line, ...state.count, moved: state.end.moved, hash: state.hash })

/** Checks an export line by line without keeping it; `seen` meets every line that is right. Of each stream its length is kept. */
export const verifyExport = <E, R, E2 = never, R2 = never>(
  lines: Stream.Stream<string, E, R>, seen: (line: ExportLine) => Effect.Effect<void, E2, R2> = () => Effect.void
): Effect.Effect<Imported, ExportBroken | E | E2, R | R2> =>
  Effect.suspend(() => {
    const state = fresh()
    return lines.pipe(
      Stream.filter((line) => line !== ""),
      Stream.runForEach((written) => Effect.flatMap(Effect.fromResult(next(state, written)), seen)),
      Effect.andThen(Effect.suspend(() => Effect.fromResult(whole(state))))
    )
  })

const entriesAtOnce = 500
/** Deliveries kept at once, and settled with one sync. */
const deliveriesAtOnce = 16

/**
 * Fills an empty ledger from an export: the same deliveries in the same order and state, the same entries in the same order,
 * the same keys. Positions are the new ledger's own. Lines are checked as they come: where one is broken what came before
 * it was written, so check the whole with `verifyExport` first. Fails with `NotFresh` where something is there.
 */
export const imported = <E, R>(lines: Stream.Stream<string, E, R>): Effect.Effect<Imported, ExportBroken | NotFresh | LedgerError | E, R | Ledger> =>
  Effect.gen(function*() {
    const ledger = yield* Ledger
    let tenant: TenantId | undefined
    let arriving: Array<Extract<ExportLine, { readonly _tag: "Delivery" }>> = []
    let writing: Array<{ readonly line: Extract<ExportLine, { readonly _tag: "Entry" }>; readonly entry: Entry }> = []

    const arrive = Effect.fnUntraced(function*(of: TenantId) {
      const deliveries = arriving
      arriving = []
      const received = deliveries.map(({ delivery }): Received => ({ ...delivery, tenant: of, body: Uint8Array.from(Buffer.from(delivery.body, "base64")) }))
      if (received.length > 0) yield* ledger.archiveAll(received)
      const settled = deliveries.filter(({ state }) => state === "settled")
      if (settled.length > 0) yield* ledger.commitAll(of, settled.map(({ delivery }) => ({ settles: delivery, keys: [], appends: [] })))
      for (const { delivery, parkedAt, reason = "", state } of deliveries) if (state === "parked") yield* ledger.park(of, delivery, parkedAt ?? delivery.at, reason)
    })
    const write = Effect.fnUntraced(function*(of: TenantId) {
      const appends: Array<Append> = []
      for (const { entry, line: { index, record } } of writing) {
        const last = appends.at(-1)
        if (last?.record === record) appends[appends.length - 1] = { ...last, entries: [...last.entries, entry] }
        else appends.push({ record, expected: index, entries: [entry] })
      }
      writing = []
      if (appends.length > 0) yield* ledger.commit({ tenant: of, keys: [], appends })
    })
    const flush = (of: TenantId) => Effect.andThen(arrive(of), write(of))

    return yield* verifyExport(lines, Effect.fnUntraced(function*(line) {
      if (line._tag === "Head") {
        tenant = line.tenant
        const { entries, payloads } = yield* ledger.counts(tenant)
        if (entries > 0 || payloads > 0 || (yield* ledger.counted(tenant, undefined, 1)).length > 0) return yield* new NotFresh({ tenant })
        return
      }
      if (tenant === undefined) return
      if (line._tag === "Delivery") {
        arriving.push(line)
        if (arriving.length >= deliveriesAtOnce) yield* arrive(tenant)
      } else if (line._tag === "Entry") {
        const entry = readEntry(line.entry)
        if (Result.isSuccess(entry)) writing.push({ line, entry: entry.success })
        if (writing.length >= entriesAtOnce) yield* flush(tenant)
      } else {
        yield* flush(tenant)
        if (line._tag === "Keys") yield* ledger.commit({ tenant, keys: line.keys.map(([key, revision]) => ({ key, revision })), appends: [] })
      }
    }))
  })
