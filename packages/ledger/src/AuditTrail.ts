/** Who read and changed what: written down before it is shown or done, in a chain that shows when a line was changed or taken out. */
import { AgentId, ChannelName, Entry, EntryId, Instant, RecordId, type TenantId } from "@redthread/model"
import { Clock, Context, Effect, Layer, Result, Schema, Semaphore, Stream } from "effect"
import { createHash } from "node:crypto"
import { Ledger } from "./Ledger.ts"
import { ledgerError, type LedgerError, EntryInvalid } from "./LedgerError.ts"

/** Who is at work: given to what they do with `Effect.provideService(Actor, { by })`. */
export const Actor = Context.Reference<{ readonly by: AgentId }>("@redthread/ledger/Actor", { defaultValue: () => ({ by: AgentId.make("redthread") }) })

/** One line of the trail. */
export const TrailLine = Schema.Struct({
  /** Counted from 0. */
  number: Schema.Int,
  at: Instant,
  by: AgentId,
  /** `read` a stream, its deliveries or the whole ledger; `wrote` entries; `discarded` a delivery. */
  did: Schema.Literals(["read", "followed", "wrote", "archived", "parked", "discarded"]),
  /** Streams, or deliveries by channel and checksum. */
  what: Schema.Array(Schema.String),
  /** SHA-256 over the hash of the line before and this line. */
  hash: Schema.String
})
export type TrailLine = typeof TrailLine.Type

const kind = "redthread/audit"
const trailRecord = RecordId.make("audit:trail")
const encode = Schema.encodeSync(TrailLine)
const decode = Schema.decodeUnknownResult(TrailLine)
const first = "0".repeat(64)
const hashOf = (before: string, { hash: _, ...line }: TrailLine): string => createHash("sha256").update(before).update(JSON.stringify([line.number, line.at, line.by, line.did, line.what])).digest("hex")

const lineIn = (entry: Entry): TrailLine | undefined => entry._tag === "Custom" && entry.kind === kind ? Result.getOrUndefined(decode(entry.data)) : undefined

/** Where a trail is not what was written: the first such line (counted from 0) and why; `undefined` where it is whole. */
export const brokenTrail = (entries: ReadonlyArray<Entry>): { readonly line: number; readonly because: string } | undefined => {
  let before = first
  for (const [i, entry] of entries.entries()) {
    const line = lineIn(entry)
    if (line === undefined) return { line: i, because: "it is no line of a trail" }
    if (line.number !== i) return { line: i, because: `it is numbered ${line.number}` }
    if (line.hash !== hashOf(before, line)) return { line: i, because: "its hash does not follow from the line before" }
    before = line.hash
  }
  return undefined
}

/** The trail of an audited ledger; it is kept in a ledger of its own, of any engine. */
export class AuditTrail extends Context.Service<AuditTrail, {
  /** Lines from this number on (counted from 0). */
  readonly lines: (tenant: TenantId, from?: number) => Effect.Effect<ReadonlyArray<TrailLine>, LedgerError>
  /** The first broken line; `undefined` where the chain holds. */
  readonly broken: (tenant: TenantId) => Effect.Effect<ReturnType<typeof brokenTrail>, LedgerError>
}>()("@redthread/ledger/AuditTrail") {}

/**
 * A ledger that writes down who read and changed what, before it answers: `audited(layerSqlite({ file: trail }))` over any
 * ledger, sealed or not. The actor is whom `Actor` names; reads of `redthread` itself, which every fold makes, are left out
 * unless `machines` says otherwise. Record names stand in the trail: keep it as long as the law asks for, and seal it where it lives longer.
 */
export const audited = (trail: Layer.Layer<Ledger, LedgerError>, options: { readonly machines?: boolean } = {}): Layer.Layer<Ledger | AuditTrail, LedgerError, Ledger> =>
  Layer.effectContext(Effect.gen(function*() {
    const ledger = yield* Ledger
    const kept = Context.get(yield* Layer.build(Layer.fresh(trail)), Ledger)
    const machine = Actor.defaultValue().by
    const oneAtATime = yield* Semaphore.make(1)
    const last = new Map<TenantId, { readonly next: number; readonly hash: string }>()

    const append = Effect.fnUntraced(function*(tenant: TenantId, by: AgentId, did: TrailLine["did"], what: ReadonlyArray<string>) {
      for (;;) {
        const known = last.get(tenant)
        const more = known === undefined ? (yield* kept.read(tenant, trailRecord)).map(lineIn) : []
        const { hash, next } = known ?? { next: more.length, hash: more.at(-1)?.hash ?? first }
        const at = Instant.make(yield* Clock.currentTimeMillis)
        const bare: TrailLine = { number: next, at, by, did, what, hash: "" }
        const line = { ...bare, hash: hashOf(hash, bare) }
        const entry = Entry.cases.Custom.make({ id: EntryId.make(`audit-${next}`), occurred: { instant: at, raw: "" }, recorded: at, on: ChannelName.make("redthread"), kind, data: encode(line) })
        const written = yield* Effect.result(kept.commit({ tenant, keys: [], appends: [{ record: trailRecord, expected: next, entries: [entry] }] }))
        if (Result.isSuccess(written)) return last.set(tenant, { next: next + 1, hash: line.hash })
        if (written.failure.reason._tag !== "ThreadMoved") return yield* written.failure
        last.delete(tenant)
      }
    }, oneAtATime.withPermit)
    const noted = Effect.fnUntraced(function*(tenant: TenantId, did: TrailLine["did"], what: ReadonlyArray<string>) {
      const { by } = yield* Actor
      if (by !== machine || options.machines === true || (did !== "read" && did !== "followed")) yield* append(tenant, by, did, what)
    })
    const nameOf = ({ channel, checksum }: { readonly channel: string; readonly checksum: string }): string => `${channel} ${checksum}`

    const service: Ledger["Service"] = {
      ...ledger,
      archiveAll: (received) => Effect.andThen(Effect.forEach(new Set(received.map(({ tenant }) => tenant)), (tenant) =>
        noted(tenant, "archived", received.filter((one) => one.tenant === tenant).map(nameOf)), { discard: true }), ledger.archiveAll(received)),
      archive: (received) => Effect.andThen(noted(received.tenant, "archived", [nameOf(received)]), ledger.archive(received)),
      park: (tenant, delivery, at, reason) => Effect.andThen(noted(tenant, "parked", [nameOf(delivery)]), ledger.park(tenant, delivery, at, reason)),
      discard: (tenant, delivery) => Effect.andThen(noted(tenant, "discarded", [nameOf(delivery)]), ledger.discard(tenant, delivery)),
      commit: (commit) => commit.appends.length === 0 && commit.keys.length === 0 && commit.settles === undefined
        ? ledger.commit(commit)
        : Effect.andThen(noted(commit.tenant, "wrote", [...new Set(commit.appends.map(({ record }) => record))]), ledger.commit(commit)),
      commitAll: (tenant, changes) =>
        Effect.andThen(noted(tenant, "wrote", [...new Set(changes.flatMap(({ appends }) => appends.map(({ record }) => record)))]), ledger.commitAll(tenant, changes)),
      read: (tenant, record, from) => Effect.andThen(noted(tenant, "read", [record]), ledger.read(tenant, record, from)),
      payload: (tenant, delivery) => Effect.andThen(noted(tenant, "read", [nameOf(delivery)]), ledger.payload(tenant, delivery)),
      after: (tenant, position, limit) => Effect.tap(ledger.after(tenant, position, limit), (lines) => lines.length === 0 ? Effect.void : noted(tenant, "read", [...new Set(lines.map(({ record }) => record))])),
      follow: (tenant, position) => Stream.unwrap(Effect.as(noted(tenant, "followed", []), ledger.follow(tenant, position))),
      unsettled: (tenant, after, limit) => Effect.tap(ledger.unsettled(tenant, after, limit), (found) => found.length === 0 ? Effect.void : noted(tenant, "read", found.map(({ received }) => nameOf(received)))),
      parked: (tenant, after, limit) => Effect.tap(ledger.parked(tenant, after, limit), (found) => found.length === 0 ? Effect.void : noted(tenant, "read", found.map(({ received }) => nameOf(received)))),
      archived: (tenant, after, limit) => Effect.tap(ledger.archived(tenant, after, limit), (found) => found.length === 0 ? Effect.void : noted(tenant, "read", found.map(({ received }) => nameOf(received))))
    }
    const entriesFrom = (tenant: TenantId, from = 0) => kept.read(tenant, trailRecord, from)
    return Context.make(Ledger, service).pipe(Context.add(AuditTrail, {
      lines: (tenant, from) => Effect.flatMap(entriesFrom(tenant, from), (entries) => Effect.fromResult(Result.all(entries.map((entry) => {
        const line = lineIn(entry)
        return line === undefined ? Result.fail(ledgerError(new EntryInvalid({ record: trailRecord, text: `${entry.id} is no line of a trail` }))) : Result.succeed(line)
      })))),
      broken: (tenant) => Effect.map(entriesFrom(tenant), brokenTrail)
    }))
  }))
