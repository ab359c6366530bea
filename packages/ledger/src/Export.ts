/** A ledger as lines of JSON, each with a hash over all before it: for moving to another store, for keeping, for auditors. */
import { Received, parseOwnJson } from "@redthread/channel"
import { ChannelKind, Checksum, EventKey, Instant, RecordId, TenantId } from "@redthread/model"
import { Effect, Option, Result, Schema, Stream } from "effect"
import { createHash } from "node:crypto"
import { beginning, type ArchivedDelivery, type Committed, type Counted, Ledger, type Parked, type Position } from "./Ledger.ts"
import type { LedgerError } from "./LedgerError.ts"
import { entryVersion, writeEntry } from "./Versions.ts"

/** How lines are written; grows when a newer release writes more. */
export const exportVersion = 1

const Body = Schema.Struct({
  channel: ChannelKind, at: Instant, name: Schema.String, headers: Received.fields.headers, evidence: Received.fields.evidence, checksum: Checksum,
  /** The bytes in Base64. */
  body: Schema.String
})

/** What one line says. They come in this order: the head, deliveries as they arrived, entries as they were committed, keys, the end. */
export const ExportLine = Schema.TaggedUnion({
  Head: { format: Schema.Literal("redthread-ledger"), version: Schema.Int, tenant: TenantId, entries: Schema.Int },
  Delivery: { delivery: Body, state: Schema.Literals(["settled", "waiting", "parked"]), parkedAt: Schema.optionalKey(Instant), reason: Schema.optionalKey(Schema.String) },
  Entry: { record: RecordId, index: Schema.Int, entry: Schema.JsonObject },
  Keys: { keys: Schema.Array(Schema.Tuple([EventKey, Schema.Int])) },
  /** How many there were. `moved`: somebody wrote while it was taken, so that lines may not belong together. */
  End: { deliveries: Schema.Int, entries: Schema.Int, keys: Schema.Int, moved: Schema.Boolean }
})
export type ExportLine = typeof ExportLine.Type

const encode = Schema.encodeSync(ExportLine)
const decode = Schema.decodeUnknownResult(ExportLine)

const opening = "{\"hash\":\""
const middle = "\",\"line\":"
/** The hash before the first line. */
export const firstHash: string = "0".repeat(64)

const hashOf = (before: string, text: string): string => createHash("sha256").update(before).update("\n").update(text).digest("hex")

/** A line as it is written, behind the hash of the line before; and its own hash. */
const chained = (before: string, line: ExportLine): readonly [hash: string, text: string] => {
  const text = JSON.stringify(encode(line))
  const hash = hashOf(before, text)
  return [hash, `${opening}${hash}${middle}${text}}`]
}

/** The line and its hash, or why it does not follow the line before: a sentence. */
export const readLine = (before: string, written: string): Result.Result<readonly [hash: string, line: ExportLine], string> => {
  const hash = written.slice(opening.length, opening.length + 64)
  const text = written.slice(opening.length + 64 + middle.length, -1)
  if (!written.startsWith(opening) || written.slice(opening.length + 64, opening.length + 64 + middle.length) !== middle || !written.endsWith("}")) return Result.fail("it is no line of an export")
  if (hash !== hashOf(before, text)) return Result.fail("its hash does not follow from the line before: a line was changed, added or left out")
  const json = Result.mapError(parseOwnJson(text), ({ reason }) => reason)
  return Result.map(Result.flatMap(json, (value) => Result.mapError(decode(value), ({ message }) => message)), (line) => [hash, line] as const)
}

const deliveriesAtOnce = 16
const entriesAtOnce = 500
const keysAtOnce = 500

const bodyOf = ({ body, tenant: _, ...rest }: Received): typeof Body.Type => ({ ...rest, body: Buffer.from(body).toString("base64") })

/** Pages, one after the other, until one is empty. */
const pages = <A, P>(first: P, read: (from: P) => Effect.Effect<ReadonlyArray<A>, LedgerError>, placeOf: (last: A) => P): Stream.Stream<A, LedgerError> =>
  Stream.paginate(first, (place) => Effect.map(read(place), (page) => {
    const last = page.at(-1)
    return [page, last === undefined ? Option.none<P>() : Option.some(placeOf(last))] as const
  }))

/**
 * All that a tenant's ledger holds, as lines of JSON without their ends. Few are in memory at a time. A sealed ledger that is
 * read below its seal comes out sealed, and needs its keys to be read again.
 */
export const exported = (tenant: TenantId): Stream.Stream<string, LedgerError, Ledger> =>
  Stream.unwrap(Effect.gen(function*() {
    const ledger = yield* Ledger
    const count = { deliveries: 0, entries: 0, keys: 0 }
    const parked: Array<Parked> = []
    let parkedFrom: Position = beginning
    /** Those put aside come in the same order as all; one page of them is ahead. */
    const whyParked = Effect.fnUntraced(function*({ checksum, channel }: Received) {
      if (parked.length === 0) {
        parked.push(...yield* ledger.parked(tenant, parkedFrom, deliveriesAtOnce))
        parkedFrom = parked.at(-1)?.position ?? parkedFrom
      }
      const [next] = parked
      if (next?.received.checksum !== checksum || next.received.channel !== channel) return {}
      parked.shift()
      return { parkedAt: next.at, reason: next.reason }
    })
    const placeOf = ({ position }: { readonly position: Position }): Position => position
    const state = Effect.fnUntraced(function*() {
      const { position } = yield* ledger.commit({ tenant, keys: [], appends: [] })
      return JSON.stringify([position, yield* ledger.counts(tenant)])
    })
    const before = yield* state()
    const deliveries = pages(beginning, (from) => ledger.archived(tenant, from, deliveriesAtOnce), placeOf).pipe(Stream.mapEffect((one: ArchivedDelivery) => {
      count.deliveries++
      return Effect.map(one.state === "parked" ? whyParked(one.received) : Effect.succeed({}), (why): ExportLine =>
        ExportLine.cases.Delivery.make({ delivery: bodyOf(one.received), state: one.state, ...why }))
    }))
    const entries = pages(beginning, (from) => ledger.after(tenant, from, entriesAtOnce), placeOf).pipe(Stream.map(({ entry, index, record }: Committed): ExportLine => {
      count.entries++
      return ExportLine.cases.Entry.make({ record, index, entry: Result.getOrThrow(writeEntry(entry)) })
    }))
    const keys = pages<ReadonlyArray<Counted>, Counted | undefined>(undefined, (after) =>
      Effect.map(ledger.counted(tenant, after, keysAtOnce), (page) => page.length === 0 ? [] : [page]), (page) => page.at(-1)).pipe(Stream.map((page): ExportLine => {
        count.keys += page.length
        return ExportLine.cases.Keys.make({ keys: page.map(({ key, revision }) => [key, revision] as const) })
      }))
    const head = ExportLine.cases.Head.make({ format: "redthread-ledger", version: exportVersion, tenant, entries: entryVersion })
    const end = Stream.fromEffect(Effect.map(state(), (after): ExportLine => ExportLine.cases.End.make({ ...count, moved: after !== before })))
    return Stream.make<[ExportLine]>(head).pipe(Stream.concat(deliveries), Stream.concat(entries), Stream.concat(keys), Stream.concat(end),
      Stream.mapAccum(() => firstHash, (hash: string, line: ExportLine) => {
        const [next, text] = chained(hash, line)
        return [next, [text]] as const
      }))
  }))
